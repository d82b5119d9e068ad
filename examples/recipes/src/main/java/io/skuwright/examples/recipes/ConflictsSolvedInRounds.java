package io.skuwright.examples.recipes;

import io.skuwright.consolidation.ConflictLog;
import io.skuwright.consolidation.ConsolidationRules;
import io.skuwright.consolidation.Consolidator;
import io.skuwright.consolidation.Material;
import java.io.PrintStream;
import java.util.List;

/** The customer has corrected the sheet: what is solved, what is left, what is new? */
public final class ConflictsSolvedInRounds {

    private static final ConsolidationRules RULES = ConsolidationRules.builder()
            .code("No.")
            .name("Name")
            .unit("Unit")
            .addSpecs("Color")
            .build();

    private ConflictsSolvedInRounds() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        ConflictLog first = round(List.of(
                row("0001", "Cable", "White").inUnit("m"),
                row("0002", "Cable", "Red").inUnit("roll"),
                row("0003", "Lamp", "Red").inUnit("pcs"),
                row("0004", "Lamp", "Red").inUnit("pcs")));

        // The host keeps this text until the next round.
        String kept = first.toText();
        out.print(kept);

        ConflictLog second = round(List.of(
                row("0004", "Lamp", "Red").inUnit("pcs"),
                row("0003", "Lamp", "Red").inUnit("pcs"),
                row("0001", "Cable", "White").inUnit("m"),
                row("0002", "Cable", "Red").inUnit("m"),
                row("0002", "Cable", "Blue").inUnit("m")));
        ConflictLog.Progress progress = ConflictLog.parse(kept).compare(second);
        progress.solved().forEach(entry -> out.println("solved: " + entry.code() + " of " + entry.subject()));
        progress.left().forEach(entry -> out.println("left: " + entry.code() + " of " + entry.subject()));
        progress.added().forEach(entry -> out.println("new: " + entry.code() + " of " + entry.subject()));
    }

    private static ConflictLog round(List<Material> rows) {
        Consolidator consolidator = Consolidator.of(RULES);
        rows.forEach(consolidator::add);
        return ConflictLog.of(consolidator.finish());
    }

    private static Material row(String code, String name, String color) {
        return Material.of(code, name, List.of(color));
    }
}
