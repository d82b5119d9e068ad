package io.skuwright.kingdee.crm;

import io.skuwright.bom.BomLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Tells lines whose unit gets lost, since a bundle names none.
 *
 * @param units what was declared
 */
record DraftUnits(BundleUnits units) {

    void check(List<BomLine> lines, BiConsumer<BundlePlanCode, List<BomLine>> note) {
        Map<String, Set<String>> byComponent = new HashMap<>();
        lines.stream().filter(this::isUndeclared).forEach(line -> byComponent
                .computeIfAbsent(line.component(), component -> new HashSet<>())
                .add(line.unit().orElse("")));
        List<BomLine> plain = new ArrayList<>();
        List<BomLine> mixed = new ArrayList<>();
        lines.stream().filter(this::isUndeclared).forEach(line -> {
            boolean isMixed = byComponent.getOrDefault(line.component(), Set.of()).size() > 1;
            (isMixed ? mixed : plain).add(line);
        });
        if (!plain.isEmpty()) {
            note.accept(BundlePlanCode.BUNDLE_UNITS_NOT_DECLARED, plain);
        }
        if (!mixed.isEmpty()) {
            note.accept(BundlePlanCode.BUNDLE_UNITS_MIXED, mixed);
        }
    }

    private boolean isUndeclared(BomLine line) {
        return line.unit().isPresent() && !units.declares(line.component());
    }
}
