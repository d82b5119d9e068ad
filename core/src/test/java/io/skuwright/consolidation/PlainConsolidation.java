package io.skuwright.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The rules of consolidation over lists, as they are written down, at the price of comparing all rows with all.
 *
 * <p>The fate of a row is the name of the finding code that rejects it, {@code sku} or {@code single}.
 */
final class PlainConsolidation {

    private final List<Material> rows;
    private final boolean dropsEmptyColumns;

    PlainConsolidation(List<Material> rows, boolean dropsEmptyColumns) {
        this.rows = rows;
        this.dropsEmptyColumns = dropsEmptyColumns;
    }

    /** Returns the fate of each row by its number. */
    Map<Long, String> fates() {
        Map<Long, String> fates = new TreeMap<>();
        rows.forEach(row -> fates.put(row.place().row(), fate(row)));
        return fates;
    }

    private String fate(Material row) {
        if (row.name().isBlank()) {
            return "MISSING_KEY";
        }
        if (row.code().isBlank()) {
            return "MISSING_CODE";
        }
        List<Material> group = where(other -> other.name().equals(row.name()));
        if (distinct(group, Material::category) > 1) {
            return "SPU_MULTIPLE_CATEGORIES";
        }
        if (distinct(group, Material::unit) > 1) {
            return "SPU_MULTIPLE_UNITS";
        }
        if (where(other -> other.code().equals(row.code())).size() > 1) {
            return "DUPLICATE_CODE";
        }
        if (isIncomplete(row, group)) {
            return "SPEC_INCOMPLETE";
        }
        if (group.stream()
                .anyMatch(other -> !isIncomplete(other, group)
                        && other.specs().equals(row.specs())
                        && !other.code().equals(row.code()))) {
            return "DUPLICATE_COMBINATION";
        }
        return isBlank(row) ? "single" : "sku";
    }

    private List<Material> where(Predicate<Material> isWanted) {
        return rows.stream()
                .filter(row -> !row.name().isBlank() && !row.code().isBlank())
                .filter(isWanted)
                .toList();
    }

    private static long distinct(List<Material> group, Function<Material, String> column) {
        return group.stream()
                .map(column)
                .filter(text -> !text.isBlank())
                .distinct()
                .count();
    }

    private static boolean isBlank(Material row) {
        return row.specs().stream().allMatch(String::isBlank);
    }

    private boolean isIncomplete(Material row, List<Material> group) {
        List<Integer> needed = new ArrayList<>();
        for (int at = 0; at < row.specs().size(); at++) {
            int column = at;
            if (!dropsEmptyColumns
                    || group.stream().anyMatch(other -> !other.specs().get(column).isBlank())) {
                needed.add(at);
            }
        }
        return !isBlank(row) && needed.stream().anyMatch(at -> row.specs().get(at).isBlank());
    }
}
