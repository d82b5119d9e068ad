package io.skuwright.wdt.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.wdt.fixtures.StoreSheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GoodsListProperties {

    private static final List<String> HEADER = List.of(
            "货品编号", "货品名称", "分类", "品牌", "规格名称", "商家编码", "零售价", "基本单位", "条码", "上下架", "图片", "Fit");

    /** Rows of a few goods and codes, so that they meet; specs and codes go together mostly. */
    @Provide
    Arbitrary<List<GoodsListRow>> rows() {
        Arbitrary<String> words = Arbitraries.of("red", "blue", "颜色:red", "颜色:blue;尺码:M", "", "默认规格", "a'b,\"c");
        Arbitrary<GoodsListRow> row = Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 12),
                        words,
                        Arbitraries.longs().between(0, 1_000_000),
                        Arbitraries.of("Shirt", "Shirt", "Shirt", "Cup"),
                        Arbitraries.of("", "Clothes", "a/b", "a/b/c"),
                        Arbitraries.of(Shelf.values()))
                .as((goods, code, spec, cents, name, category, shelf) -> {
                    GoodsListRow.Builder builder = GoodsListRow.builder()
                            .goodsNo("G" + goods)
                            .code("00" + code)
                            .name(name)
                            .specName(spec)
                            .category(goods == 1 ? "" : category)
                            .shelf(shelf)
                            .unit("pcs");
                    if (cents % 7 > 0) {
                        builder.price(Ratio.of(cents, 100));
                    }
                    if (cents % 3 == 0) {
                        builder.barcode("0" + cents).putAttributes("Fit", "slim");
                    }
                    return builder.build();
                });
        return row.list().ofMaxSize(12);
    }

    @Property(tries = 300)
    void toRows_whatIsWrittenIsReadAgain(@ForAll("rows") List<GoodsListRow> rows) {
        GoodsList list = GoodsList.of(rows, GoodsListSettings.defaults());
        GoodsList again = GoodsList.read(list.toRows());

        assertThat(again.rows()).isEqualTo(list.rows());
        assertThat(again.goods()).isEqualTo(list.goods());
        assertThat(again.rejected()).isEmpty();
        assertThat(again.fingerprint()).isEqualTo(list.fingerprint());
    }

    @Property(tries = 300)
    void of_theOrderOfRowsDecidesNothing(@ForAll("rows") List<GoodsListRow> rows, @ForAll long seed) {
        List<GoodsListRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));

        GoodsList list = GoodsList.of(rows, GoodsListSettings.defaults());
        GoodsList other = GoodsList.of(shuffled, GoodsListSettings.defaults());

        assertThat(new HashSet<>(other.rows())).isEqualTo(new HashSet<>(list.rows()));
        assertThat(other.fingerprint()).isEqualTo(list.fingerprint());
        assertThat(other.findings().stream().map(finding -> finding.code().name()).sorted())
                .containsExactlyElementsOf(list.findings().stream()
                        .map(finding -> finding.code().name())
                        .sorted()
                        .toList());
    }

    @Property(tries = 300)
    void of_noRowIsLostAndCodesAreUnique(@ForAll("rows") List<GoodsListRow> rows) {
        GoodsList list = GoodsList.of(rows, GoodsListSettings.defaults());

        assertThat(list.read()).isEqualTo(rows.size());
        assertThat(list.rows().size() + list.rejected().size() + list.dropped()).isEqualTo(rows.size());
        assertThat(list.rows()).extracting(GoodsListRow::code).doesNotHaveDuplicates();
        assertThat(list.goods().stream().mapToInt(goods -> goods.rows().size()).sum())
                .isEqualTo(list.rows().size());
        assertThat(list.findings()).containsAll(list.rejected().stream().map(Batch.Rejected::finding).toList());
    }

    @Property(tries = 200)
    void plan_theOrderOfRowsDecidesNothingAndASecondPlanIsEmpty(
            @ForAll("rows") List<GoodsListRow> rows, @ForAll("rows") List<GoodsListRow> there, @ForAll long seed) {
        List<GoodsListRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        StoreGoods store = StoreGoods.of(there);
        GoodsList list = GoodsList.of(rows, GoodsListSettings.defaults());
        GoodsListPlan plan = GoodsListPlan.of(list, store);

        assertThat(plan.plan().steps()).hasSameSizeAs(list.rows());
        assertThat(GoodsListPlan.of(GoodsList.of(shuffled, GoodsListSettings.defaults()), store).plan().fingerprint())
                .isEqualTo(plan.plan().fingerprint());
        List<GoodsListRow> after = new ArrayList<>(there);
        plan.batch().parts().forEach(part -> after.addAll(GoodsList.read(plan.rows(part)).rows()));
        assertThat(GoodsListPlan.of(list, StoreGoods.of(after)).plan().isEmpty()).isTrue();
    }

    @Provide
    Arbitrary<Cell> cells() {
        return Arbitraries.oneOf(
                Arbitraries.of("合计:", "无权限", "-", "￥1,299.00", "123.0", "6.92E+12", "", "a/b/c/d", "1", "2", "颜色:red;", "A100")
                        .map(Cell::text),
                Arbitraries.strings().map(Cell::text),
                Arbitraries.of("1", "123.0", "6.92E+12", "-5", "12345678901234567890", "1e400").map(Cell::number),
                Arbitraries.of(Cell.NULL, Cell.flag(true), Cell.list(List.of(Cell.NULL)), Cell.record(Row.of(Map.of("a", 1), Place.ROOT))));
    }

    @Provide
    Arbitrary<List<Row>> mutated() {
        Arbitrary<Row> row = cells().list().ofSize(HEADER.size()).flatMap(cells -> Arbitraries.maps(
                        Arbitraries.integers().between(0, HEADER.size() - 1), Arbitraries.just(true))
                .ofMaxSize(3)
                .map(changed -> {
                    List<String> sound = List.of("A100", "Shirt", "", "", "red", "0001", "1", "pcs", "", "", "", "");
                    Map<String, Cell> fields = new LinkedHashMap<>();
                    for (int at = 0; at < HEADER.size(); at++) {
                        fields.put(HEADER.get(at), changed.containsKey(at) ? cells.get(at) : Cell.text(sound.get(at)));
                    }
                    return Row.ofCells(fields, StoreSheet.place(2));
                }));
        return row.list().ofMaxSize(5);
    }

    @Property(tries = 500)
    void read_mutatedCellsNeverThrowAndNoRowIsLost(@ForAll("mutated") List<Row> rows) {
        GoodsList list = GoodsList.read(rows);

        assertThat(list.rows().size() + list.rejected().size() + list.dropped()).isEqualTo(rows.size());
        assertThat(list.read()).isEqualTo(rows.size());
        list.findings().forEach(finding -> assertThat(finding.message()).isNotEmpty());
        assertThat(GoodsList.read(list.toRows()).rows()).hasSameSizeAs(list.rows());
    }

    @Property(tries = 200)
    void read_anyNamesOfColumnsNeverThrow(@ForAll Map<String, String> fields) {
        GoodsList list = GoodsList.read(List.of(Row.of(fields, Place.ROOT)));

        assertThat(list.rejected()).hasSize(1);
        assertThat(list.hasErrors()).isTrue();
    }
}
