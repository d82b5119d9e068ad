package io.skuwright.consolidation;

import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeSet;

/** Makes the finding of a conflict: which values, which rows, in which column. */
final class ConflictText {

    private static final int MOST_VALUES = 20;

    private final MaterialStore store;
    private final ConsolidationRules rules;
    private final Conflict conflict;
    private final int[] rows;

    ConflictText(MaterialStore store, Conflict conflict) {
        this.store = store;
        this.rules = store.rules();
        this.conflict = conflict;
        this.rows = conflict.indexes();
    }

    Finding finding() {
        ConsolidationCode kind = (ConsolidationCode) conflict.code();
        Finding finding = Finding.of(kind).about(conflict.subject());
        return switch (kind) {
            case MISSING_KEY -> counted(in(finding, String.join(", ", rules.key())));
            case MISSING_CODE -> counted(in(finding, rules.code()));
            case SPU_MULTIPLE_CATEGORIES -> values(in(finding, column(rules.category())));
            case SPU_MULTIPLE_UNITS -> values(in(finding, column(rules.unit())));
            case SPU_MULTIPLE_NAMES ->
                values(in(finding, rules.name())).with("chosen", conflict.taken());
            case NAME_BLANK -> withRows(in(finding, rules.name()));
            case SPU_CATEGORY_BLANK -> taken(in(finding, column(rules.category())));
            case SPU_UNIT_BLANK -> taken(in(finding, column(rules.unit())));
            case DUPLICATE_CODE -> counted(in(finding, rules.code()).with("names", distinctNames()));
            case SPEC_INCOMPLETE -> counted(in(finding, rules.code()).with("columns", blankSpecs()));
            case DUPLICATE_COMBINATION ->
                counted(in(finding, rules.code())
                        .with("values", combination(rows[0]))
                        .with("codes", RowList.ofTexts(conflict.byValue().keySet())));
            case MIXED_KINDS ->
                withRows(in(finding, rules.code())
                        .with("codes", RowList.ofTexts(conflict.byValue().keySet())));
            case SPU_TOO_LARGE -> size(in(finding, rules.code()));
            case TEXT_TOO_LONG, NEAR_DUPLICATE_NAME, NEAR_DUPLICATE_CODE ->
                throw new IllegalStateException(kind + " is no conflict of several rows.");
        };
    }

    private Finding in(Finding finding, String column) {
        Place place = store.place(rows[0]);
        return finding.at(place.isNone() ? place : place.child(column)).with("column", column);
    }

    private static String column(Optional<String> column) {
        return column.orElse("");
    }

    private Finding counted(Finding finding) {
        return withRows(finding.with("count", rows.length));
    }

    private Finding withRows(Finding finding) {
        return finding.with("rows", RowList.of(store, rows));
    }

    private Finding values(Finding finding) {
        StringJoiner values = new StringJoiner("; ");
        Map<String, List<Material>> byValue = conflict.byValue();
        byValue.remove("");
        byValue.entrySet().stream()
                .limit(MOST_VALUES)
                .forEach(each -> values.add(each.getKey() + " (" + RowList.of(each.getValue()) + ")"));
        if (byValue.size() > MOST_VALUES) {
            values.add("… +" + (byValue.size() - MOST_VALUES));
        }
        return withRows(finding.with("count", byValue.size()).with("values", values.toString()));
    }

    private Finding taken(Finding finding) {
        return counted(finding.with("taken", conflict.taken()));
    }

    private String distinctNames() {
        TreeSet<String> names = new TreeSet<>();
        for (int row : rows) {
            names.add(store.nameOf(row));
        }
        return RowList.ofTexts(names);
    }

    private String blankSpecs() {
        StringJoiner blank = new StringJoiner(", ");
        for (int spec = 0; spec < store.specs.length; spec++) {
            Column column = store.specs[spec];
            if (Arrays.stream(rows).anyMatch(row -> column.get(row) == TextTable.BLANK)) {
                blank.add(rules.specs().get(spec));
            }
        }
        return blank.toString();
    }

    private String combination(int row) {
        StringJoiner values = new StringJoiner(", ", "{", "}");
        for (int spec = 0; spec < store.specs.length; spec++) {
            int number = store.specs[spec].get(row);
            if (number != TextTable.BLANK) {
                values.add(rules.specs().get(spec) + "=" + store.values[spec].text(number));
            }
        }
        return values.toString();
    }

    private Finding size(Finding finding) {
        long mostSkus = rules.limits().get(Limit.SPU_SKUS);
        boolean isSkus = rows.length > mostSkus;
        String what = isSkus ? "SKUs" : "values";
        long limit = isSkus ? mostSkus : rules.limits().get(Limit.SPEC_VALUES);
        return withRows(finding.with("what", what)
                .with("limit", limit)
                .with("actual", isSkus ? rows.length : mostValues()));
    }

    private long mostValues() {
        long most = 0;
        for (Column column : store.specs) {
            most = Math.max(most, Arrays.stream(rows).map(column::get).distinct().count());
        }
        return most;
    }
}
