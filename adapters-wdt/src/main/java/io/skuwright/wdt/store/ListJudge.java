package io.skuwright.wdt.store;

import io.skuwright.result.Finding;
import io.skuwright.wire.Listed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what the rows of a list say against each other; the order of rows decides nothing. */
final class ListJudge {

    private final GoodsListSettings settings;
    private final List<ListEntry> entries;
    private final List<Finding> findings = new ArrayList<>();

    ListJudge(GoodsListSettings settings, List<ListEntry> entries) {
        this.settings = settings;
        this.entries = entries;
    }

    List<Finding> judge() {
        groups(GoodsListRow::goodsNo).forEach(this::nameGoods);
        groups(GoodsListRow::code).forEach(this::judgeCode);
        groups(GoodsListRow::goodsNo).forEach(this::judgeGoods);
        groups(GoodsListRow::goodsNo).forEach(this::judgeSpecs);
        flattened();
        return findings;
    }

    private Map<String, List<ListEntry>> groups(Function<GoodsListRow, String> key) {
        return entries.stream()
                .filter(entry -> entry.value().isPresent())
                .collect(Collectors.groupingBy(
                        entry -> key.apply(row(entry)), LinkedHashMap::new, Collectors.toList()));
    }

    private static GoodsListRow row(ListEntry entry) {
        return entry.value().orElseThrow();
    }

    private static Finding finding(ListCode code, ListEntry entry) {
        return Finding.of(code).about(row(entry).code()).at(row(entry).place());
    }

    /** The name that most rows have holds for all; of two that are as frequent, the first in text order. */
    private void nameGoods(String goodsNo, List<ListEntry> rows) {
        Map<String, Integer> names = new TreeMap<>();
        rows.forEach(entry -> names.merge(row(entry).name(), 1, Integer::sum));
        if (names.size() < 2) {
            return;
        }
        int most = names.values().stream().max(Integer::compare).orElse(0);
        String taken = names.entrySet().stream()
                .filter(name -> name.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
        findings.add(Finding.of(ListCode.LIST_NAME_DIFFERS)
                .about(goodsNo)
                .at(row(rows.get(0)).place())
                .with("names", Listed.of(names.keySet()))
                .with("taken", taken));
        rows.forEach(entry -> entry.change(
                GoodsListRow.builder().from(row(entry)).name(taken).build()));
    }

    /** Rows that say the same are one; rows that do not are all refused, for nobody knows which is right. */
    private void judgeCode(String code, List<ListEntry> rows) {
        if (rows.size() < 2) {
            return;
        }
        GoodsListRow first = row(rows.get(0));
        TreeSet<String> fields = new TreeSet<>();
        rows.forEach(entry -> fields.addAll(RowDifference.of(first, row(entry))));
        for (ListEntry entry : fields.isEmpty() ? rows.subList(1, rows.size()) : rows) {
            entry.refuse(
                    fields.isEmpty()
                            ? finding(ListCode.LIST_CODE_REPEATED, entry)
                                    .with("first", first.place().toString())
                            : finding(ListCode.LIST_CODE_CONTRADICTS, entry)
                                    .with("fields", String.join(", ", fields))
                                    .with("rows", rows.size()));
        }
    }

    private void judgeGoods(String goodsNo, List<ListEntry> rows) {
        differing(goodsNo, rows, ListField.CATEGORY, GoodsListRow::category);
        differing(goodsNo, rows, ListField.BRAND, GoodsListRow::brand);
    }

    private static void differing(
            String goodsNo, List<ListEntry> rows, ListField field, Function<GoodsListRow, String> part) {
        TreeSet<String> values = new TreeSet<>();
        rows.forEach(entry -> entry.value().map(part).ifPresent(values::add));
        if (values.size() > 1) {
            String listed = Listed.of(values);
            rows.forEach(entry -> entry.refuse(finding(ListCode.LIST_GOODS_DIFFER, entry)
                    .with("goodsNo", goodsNo)
                    .with("field", field.word())
                    .with("values", listed)));
        }
    }

    private void judgeSpecs(String goodsNo, List<ListEntry> rows) {
        SpecForm form = SpecForm.of(rows.stream().map(ListJudge::row).toList(), settings);
        if (form.isMixed()) {
            findings.add(Finding.of(ListCode.LIST_SPEC_FORM)
                    .about(goodsNo)
                    .at(row(rows.get(0)).place()));
        }
        Map<Map<String, String>, List<ListEntry>> combinations = new HashMap<>();
        for (int at = 0; at < rows.size(); at++) {
            combinations
                    .computeIfAbsent(form.values().get(at), values -> new ArrayList<>())
                    .add(rows.get(at));
        }
        combinations.forEach((values, same) -> {
            if (rows.size() > 1 && values.isEmpty()) {
                same.forEach(entry -> entry.refuse(finding(ListCode.LIST_SPEC_MISSING, entry)
                        .with("goodsNo", goodsNo)
                        .with("rows", rows.size())));
            } else if (same.size() > 1) {
                String codes = Listed.of(same.stream().map(entry -> row(entry).code()).sorted().toList());
                same.forEach(entry -> entry.refuse(finding(ListCode.LIST_SPEC_REPEATED, entry)
                        .with("goodsNo", goodsNo)
                        .with("spec", row(entry).specName())
                        .with("codes", codes)));
            }
        });
    }

    /** Levels that the store does not maintain are lost on the way (R14); said once a category. */
    private void flattened() {
        groups(GoodsListRow::category).forEach((category, rows) -> {
            boolean isMaintained = settings.maintainedCategories()
                    .map(known -> known.contains(category))
                    .orElse(false);
            int depth = CategoryText.depth(category, settings.categorySeparator());
            if (depth > 1 && !isMaintained) {
                findings.add(Finding.of(ListCode.LIST_CATEGORY_FLATTENED)
                        .about(category)
                        .at(row(rows.get(0)).place())
                        .with("depth", depth)
                        .with("rows", rows.size()));
            }
        });
    }
}
