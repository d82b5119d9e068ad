package io.skuwright.kit;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parts on their way into a snapshot: one at each path. */
final class PartList {

    private final String product;
    private final Map<KitPath, KitPart> parts = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    PartList(String product) {
        this.product = product;
    }

    PartList addAll(List<KitPart> more) {
        more.forEach(this::add);
        return this;
    }

    void add(KitPart part) {
        KitPart first = parts.putIfAbsent(part.path(), part);
        if (first == null) {
            return;
        }
        if (first.component().equals(part.component()) && first.unit().equals(part.unit())) {
            parts.put(
                    part.path(),
                    new KitPart(
                            part.path(),
                            part.component(),
                            part.unit(),
                            first.perKit().plus(part.perKit()),
                            first.once().plus(part.once())));
        } else {
            findings.add(Finding.of(KitCode.SNAPSHOT_PATH_REPEATED)
                    .about(product)
                    .with("component", shown(first))
                    .with("other", shown(part))
                    .with("path", part.path().toString()));
        }
    }

    private static String shown(KitPart part) {
        return part.component() + part.unit().map(unit -> " " + unit).orElse("");
    }

    Outcome<List<KitPart>> finish() {
        if (parts.isEmpty()) {
            findings.add(Finding.of(KitCode.SNAPSHOT_EMPTY).about(product));
        }
        return findings.isEmpty()
                ? Outcome.of(Collections.unmodifiableList(new ArrayList<>(parts.values())))
                : Outcome.failed(findings);
    }
}
