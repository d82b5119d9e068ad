package io.skuwright.kit;

import io.skuwright.result.Finding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Movements by the ids that their source gave them: which were told again. */
final class ToldMovements {

    private final Map<String, Movement> first = new HashMap<>();
    private final Set<String> reused = new HashSet<>();
    private final Set<String> counted = new HashSet<>();

    ToldMovements(List<Movement> movements) {
        for (Movement movement : movements) {
            String id = movement.id();
            Movement before = id == null ? null : first.putIfAbsent(id, movement);
            if (id != null && before != null && !before.equals(movement)) {
                reused.add(id);
            }
        }
    }

    /** Returns why a movement does not count, for its id; null if it does, which it does once. */
    @Nullable Finding why(Movement movement) {
        String id = movement.id();
        if (id == null) {
            return null;
        }
        if (reused.contains(id)) {
            return Finding.of(KitCode.MOVEMENT_ID_REUSED).about(id);
        }
        return counted.add(id) ? null : Finding.of(KitCode.MOVEMENT_REPEATED).about(id);
    }
}
