package io.skuwright.wdt.store;

import io.skuwright.result.Finding;
import io.skuwright.result.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides row by row what an import does. */
final class ListPlanning {

    /** What follows the ERP by itself, on the hour. */
    private static final Set<String> HOURLY =
            Set.of(ListField.PRICE.word(), ListField.NAME.word(), ListField.BARCODE.word());

    private final GoodsList list;
    private final StoreGoods store;
    private final List<Finding> findings = new ArrayList<>();
    private final List<GoodsListRow> created = new ArrayList<>();

    ListPlanning(GoodsList list, StoreGoods store) {
        this.list = list;
        this.store = store;
    }

    List<Finding> findings() {
        return findings;
    }

    List<GoodsListRow> created() {
        return created;
    }

    List<Step> steps() {
        boolean isRepeated = !list.rows().isEmpty() && store.imported().has(list);
        if (isRepeated) {
            findings.add(Finding.of(ImportCode.IMPORT_REPEATED).with("fingerprint", list.fingerprint()));
        }
        List<GoodsListRow> sorted = new ArrayList<>(onePicture());
        sorted.sort(Comparator.comparing(GoodsListRow::goodsNo).thenComparing(GoodsListRow::code));
        return sorted.stream()
                .map(row -> isRepeated ? step(Step.Action.REFUSE, row, ImportReason.LIST_IMPORTED) : step(row))
                .toList();
    }

    /** Of goods with several SKUs the first one's picture goes along. */
    private List<GoodsListRow> onePicture() {
        Map<String, String> first = new HashMap<>();
        Map<String, Integer> left = new LinkedHashMap<>();
        List<GoodsListRow> rows = new ArrayList<>();
        for (GoodsListRow row : list.rows()) {
            boolean isFirst = first.putIfAbsent(row.goodsNo(), row.code()) == null;
            if (isFirst || row.picture().isEmpty()) {
                rows.add(row);
            } else {
                rows.add(GoodsListRow.builder().from(row).picture(Optional.empty()).build());
                left.merge(row.goodsNo(), 1, Integer::sum);
            }
        }
        left.forEach((goodsNo, count) -> findings.add(Finding.of(ImportCode.IMPORT_PICTURE_LEFT)
                .about(goodsNo)
                .with("first", first.getOrDefault(goodsNo, ""))
                .with("count", count)));
        return rows;
    }

    private Step step(GoodsListRow row) {
        Optional<String> goodsNo = store.goodsNo(row.code());
        if (goodsNo.isEmpty()) {
            created.add(row);
            return new Step(
                    Step.Action.CREATE,
                    row.code(),
                    GoodsList.values(row),
                    (store.hasGoods(row.goodsNo()) ? ImportReason.NEW_SPEC : ImportReason.NEW_GOODS).name());
        }
        if (!goodsNo.get().equals(row.goodsNo())) {
            findings.add(Finding.of(ImportCode.IMPORT_OTHER_GOODS)
                    .about(row.code())
                    .at(row.place())
                    .with("goodsNo", row.goodsNo())
                    .with("storeGoods", goodsNo.get()));
            return step(Step.Action.REFUSE, row, ImportReason.OTHER_GOODS);
        }
        return store.row(row.code()).map(there -> compared(row, there)).orElseGet(() -> step(Step.Action.KEEP, row, ImportReason.IN_STORE));
    }

    /** What the list does not say is no difference: a blank cell takes nothing away. */
    private Step compared(GoodsListRow row, GoodsListRow there) {
        Set<String> said = GoodsList.values(row).keySet();
        boolean isSame = there.attributes().entrySet().containsAll(row.attributes().entrySet());
        List<String> fields = RowDifference.of(there, row).stream()
                .filter(field -> field.equals(RowDifference.ATTRIBUTES) ? !isSame : said.contains(field))
                .toList();
        if (fields.isEmpty()) {
            return step(Step.Action.KEEP, row, ImportReason.IN_STORE);
        }
        if (HOURLY.containsAll(fields)) {
            return step(Step.Action.KEEP, row, ImportReason.HOURLY);
        }
        findings.add(Finding.of(ImportCode.IMPORT_CHANGES_NOTHING)
                .about(row.code())
                .at(row.place())
                .with("fields", String.join(", ", fields)));
        return step(Step.Action.REFUSE, row, ImportReason.CREATE_ONLY);
    }

    private static Step step(Step.Action action, GoodsListRow row, ImportReason reason) {
        return new Step(action, row.code(), Map.of(ListField.GOODS_NO.word(), row.goodsNo()), reason.name());
    }
}
