package io.skuwright.consolidation;

import io.skuwright.result.Place;
import java.time.LocalDate;
import java.util.List;

/** A small sheet of cables and pliers, and the rules for it. */
final class Cables {

    static final ConsolidationRules RULES = ConsolidationRules.builder()
            .code("No.")
            .name("Name")
            .category("Category")
            .unit("Unit")
            .addSpecs("Color", "Size")
            .build();

    static final UpgradeSettings AGREED = UpgradeSettings.builder()
            .syncPaused(true)
            .cutOver(LocalDate.of(2026, 12, 1))
            .build();

    private Cables() {}

    /** Returns a row of category Wires, counted in m; its spec values may be blank. */
    static Material row(String code, String name, String color, String size) {
        return Material.of(code, name, List.of(color, size)).inCategory("Wires").inUnit("m");
    }

    /** Reads rows as a sheet whose header is row 1. */
    static Consolidation sheet(Material... rows) {
        return sheet(List.of(rows));
    }

    static Consolidation sheet(List<Material> rows) {
        Consolidator consolidator = Consolidator.of(RULES);
        for (int at = 0; at < rows.size(); at++) {
            consolidator.add(rows.get(at).at(Place.row("Sheet1", at + 2)));
        }
        return consolidator.finish();
    }

    /** Returns a SKU on sale whose id is its code with a hash mark. */
    static ExistingSku sku(String code) {
        return ExistingSku.of(code, "#" + code, "on sale");
    }
}
