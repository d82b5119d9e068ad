package io.skuwright.kit;

import io.skuwright.result.Finding;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is said about a movement that cannot be counted. */
final class MovementFindings {

    /** So many parts of a kit are named, so that a message stays short. */
    private static final int NAMED = 5;

    private MovementFindings() {}

    static Finding of(KitCode code, Movement movement) {
        return Finding.of(code)
                .about(movement.line())
                .with("quantity", movement.quantity().toString());
    }

    /** Returns the movement as it was told; of a deep path only the end, for many may share it. */
    static String raw(Movement movement) {
        StringBuilder raw = new StringBuilder("line=").append(movement.line());
        append(raw, "path", movement.path().isSelf() ? null : movement.path().shown());
        append(raw, "component", movement.component());
        append(raw, "quantity", movement.quantity().toString());
        append(raw, "unit", movement.unit());
        append(raw, "id", movement.id());
        return raw.toString();
    }

    private static void append(StringBuilder raw, String name, @Nullable String value) {
        if (value != null) {
            raw.append(", ").append(name).append('=').append(value);
        }
    }

    static Finding noPath(KitLine line, Movement movement) {
        String component = movement.component();
        return of(KitCode.MOVEMENT_PATH_UNKNOWN, movement)
                .with("path", movement.path().isSelf() && component != null ? component : movement.path().shown())
                .with("expected", named(line, part -> true));
    }

    static Finding ambiguous(KitLine line, Movement movement, String component) {
        return of(KitCode.MOVEMENT_AMBIGUOUS, movement)
                .with("component", component)
                .with("expected", named(line, part -> part.component().equals(component)));
    }

    static Finding differs(KitPart part, Movement movement, String component) {
        return of(KitCode.MOVEMENT_COMPONENT_DIFFERS, movement)
                .with("component", component)
                .with("path", part.path().shown())
                .with("expected", part.component());
    }

    private static String named(KitLine line, Predicate<KitPart> wanted) {
        List<KitPart> parts = line.snapshot().parts().stream()
                .filter(wanted)
                .limit(NAMED + 1L)
                .toList();
        return parts.stream()
                        .limit(NAMED)
                        .map(part -> part.path().shown() + " " + part.component())
                        .collect(Collectors.joining(", "))
                + (parts.size() > NAMED ? " …" : "");
    }
}
