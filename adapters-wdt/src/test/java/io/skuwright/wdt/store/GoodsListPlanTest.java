package io.skuwright.wdt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Language;
import io.skuwright.result.Step;
import io.skuwright.row.Row;
import io.skuwright.sync.BatchCode;
import io.skuwright.sync.BatchPart;
import io.skuwright.sync.BatchRule;
import io.skuwright.wdt.fixtures.StoreSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoodsListPlanTest {

    private static final GoodsListRow RED = GoodsListRow.builder()
            .goodsNo("A100")
            .name("T-shirt")
            .specName("red")
            .code("0001")
            .price(Ratio.parse("59.90"))
            .unit("pcs")
            .build();
    private static final GoodsListRow BLUE =
            GoodsListRow.builder().from(RED).code("0002").specName("blue").build();
    private static final GoodsListRow CUP =
            GoodsListRow.builder().goodsNo("A050").name("Cup").code("0100").unit("pcs").build();

    private static GoodsList list(GoodsListRow... rows) {
        return GoodsList.of(List.of(rows), GoodsListSettings.defaults());
    }

    /** A list of goods G000.. with so many SKUs each. */
    private static GoodsList many(int... skus) {
        List<GoodsListRow> rows = new ArrayList<>();
        for (int goods = 0; goods < skus.length; goods++) {
            for (int sku = 0; sku < skus[goods]; sku++) {
                rows.add(GoodsListRow.builder()
                        .from(CUP)
                        .goodsNo(String.format("G%03d", goods))
                        .code(String.format("G%03d-%05d", goods, sku))
                        .specName("s" + sku)
                        .build());
            }
        }
        return GoodsList.of(rows, GoodsListSettings.defaults());
    }

    @Test
    @Tag("R17")
    @Tag("R23")
    void of_createsGoodsAndSpecsAndKeepsWhatIsThere() {
        GoodsListPlan plan = GoodsListPlan.of(list(RED, BLUE, CUP), StoreGoods.ofCodes(Map.of("0001", "A100")));

        assertThat(plan.plan().toText())
                .isEqualTo("skuwright-plan 1\n"
                        + "create '0100' goodsNo='A050' name='Cup' unit='pcs' because 'NEW_GOODS'\n"
                        + "keep '0001' goodsNo='A100' because 'IN_STORE'\n"
                        + "create '0002' goodsNo='A100' name='T-shirt' specName='blue' price='599/10' unit='pcs'"
                        + " because 'NEW_SPEC'\n");
        assertThat(plan.findings()).isEmpty();
        assertThat(plan).hasToString("{CREATE=2, KEEP=1} in 1 parts");
    }

    @Test
    @Tag("R17")
    void of_afterTheImportTheSameListChangesNothing() {
        GoodsListPlan again = GoodsListPlan.of(list(RED, BLUE), StoreGoods.of(List.of(BLUE, RED)));

        assertThat(again.plan().isEmpty()).isTrue();
        assertThat(again.plan().counts()).isEqualTo(Map.of(Step.Action.KEEP, 2));
        assertThat(again.batch().parts()).isEmpty();
    }

    @Test
    @Tag("R17")
    @Tag("R29")
    void of_whatDiffersIsRefusedButForWhatFollowsByItself() {
        GoodsListRow dearer = GoodsListRow.builder()
                .from(RED)
                .price(Ratio.of(70))
                .name("Tee")
                .barcode("690")
                .build();
        GoodsListRow boxed =
                GoodsListRow.builder().from(CUP).unit("box").shelf(Shelf.OFF).putAttributes("Fit", "slim").build();

        GoodsListPlan plan = GoodsListPlan.of(list(dearer, boxed), StoreGoods.of(List.of(RED, CUP)));

        assertThat(plan.plan().toText())
                .isEqualTo("skuwright-plan 1\n"
                        + "refuse '0100' goodsNo='A050' because 'CREATE_ONLY'\n"
                        + "keep '0001' goodsNo='A100' because 'HOURLY'\n");
        FindingAssert.assertThat(plan.findings())
                .raises(ImportCode.IMPORT_CHANGES_NOTHING)
                .about("0100")
                .with("fields", "unit, shelf, attributes");
    }

    @Test
    void of_whatTheListDoesNotSayIsNoDifference() {
        GoodsListRow known = GoodsListRow.builder()
                .from(RED)
                .category("Clothes")
                .brand("Acme")
                .barcode("690")
                .shelf(Shelf.OFF)
                .picture("p")
                .putAttributes("Fit", "slim")
                .build();

        assertThat(GoodsListPlan.of(list(RED), StoreGoods.of(List.of(known))).plan().steps().get(0).reason())
                .isEqualTo("IN_STORE");
    }

    @Test
    @Tag("R1")
    void of_aCodeOfOtherGoodsIsRefused() {
        GoodsListPlan plan = GoodsListPlan.of(
                GoodsList.read(StoreSheet.template().row("A100", "T-shirt", "", "", "red", "0001", "1", "pcs").rows()),
                StoreGoods.ofCodes(Map.of("0001", "B7")));

        assertThat(plan.plan().steps().get(0).reason()).isEqualTo("OTHER_GOODS");
        assertThat(plan.plan().isEmpty()).isTrue();
        FindingAssert.assertThat(plan.findings())
                .raises(ImportCode.IMPORT_OTHER_GOODS)
                .about("0001")
                .at(StoreSheet.place(2))
                .with("goodsNo", "A100")
                .with("storeGoods", "B7");
    }

    @Test
    @Tag("R20")
    void of_aListThatWasImportedIsRefusedWhole() {
        GoodsList list = list(RED, BLUE);
        StoreGoods store = StoreGoods.none().imported(ImportedLists.none().with(list(BLUE, RED)));

        GoodsListPlan plan = GoodsListPlan.of(list, store);

        assertThat(plan.plan().counts()).isEqualTo(Map.of(Step.Action.REFUSE, 2));
        assertThat(plan.plan().steps().get(0).reason()).isEqualTo("LIST_IMPORTED");
        assertThat(plan.batch().parts()).isEmpty();
        FindingAssert.assertThat(plan.findings())
                .raises(ImportCode.IMPORT_REPEATED)
                .with("fingerprint", list.fingerprint());
        assertThat(GoodsListPlan.of(list(RED), store).plan().isEmpty()).isFalse();
    }

    @Test
    @Tag("R18")
    void of_onlyThePictureOfTheFirstSkuGoesAlong() {
        GoodsListRow second = GoodsListRow.builder().from(BLUE).picture("p2").build();
        GoodsListRow cup = GoodsListRow.builder().from(CUP).picture("p3").build();
        GoodsListPlan plan = GoodsListPlan.of(
                list(GoodsListRow.builder().from(RED).picture("p1").build(), second, cup), StoreGoods.none());

        assertThat(plan.plan().steps()).extracting(step -> step.values().getOrDefault("picture", ""))
                .containsExactly("p3", "p1", "");
        FindingAssert.assertThat(plan.findings())
                .raises(ImportCode.IMPORT_PICTURE_LEFT)
                .about("A100")
                .with("first", "0001")
                .with("count", 1);
    }

    @Test
    @Tag("R21")
    @Tag("R30")
    @Tag("F36")
    void batch_moreThanFiveThousandRowsComeInPartsThatSplitNoGoods() {
        GoodsListPlan plan = GoodsListPlan.of(many(3_000, 2_000, 1), StoreGoods.none());
        GoodsListPlan longer = GoodsListPlan.of(many(3_000, 2_001), StoreGoods.none());

        assertThat(plan.batch().parts()).extracting(part -> part.rows().size()).containsExactly(5_000, 1);
        assertThat(longer.batch().parts()).extracting(part -> part.rows().size()).containsExactly(3_000, 2_001);
        FindingAssert.assertThat(plan.findings()).raises(BatchCode.BATCH_SPLIT);
        assertThat(GoodsListPlan.of(many(5_000), StoreGoods.none()).findings()).isEmpty();
    }

    @Test
    @Tag("R21")
    void batch_goodsTooLargeForOnePartAreSplitAlone() {
        GoodsListPlan plan = GoodsListPlan.of(many(1, 5_001), StoreGoods.none());

        assertThat(plan.batch().parts().stream().mapToInt(part -> part.rows().size()).sum()).isEqualTo(5_002);
        assertThat(plan.batch().parts()).allMatch(part -> part.rows().size() <= 5_000);
        FindingAssert.assertThat(plan.findings()).raises(BatchCode.GROUP_EXCEEDS_BATCH);
    }

    @Test
    void rows_aPartIsAFileOfTheTemplate() {
        GoodsListPlan plan = GoodsListPlan.of(list(RED, BLUE, CUP), StoreGoods.none(), BatchRule.ofRows(2));
        List<BatchPart> parts = plan.batch().parts();

        assertThat(parts).extracting(BatchPart::keys).containsExactly(List.of("0100"), List.of("0001", "0002"));
        List<Row> rows = plan.rows(parts.get(1));
        assertThat(GoodsList.read(rows).rows()).containsExactly(RED, BLUE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoodsListPlan.of(list(CUP), StoreGoods.none()).rows(parts.get(1)));
    }

    @Test
    void of_anEmptyListIsAnEmptyPlan() {
        StoreGoods store = StoreGoods.none().imported(ImportedLists.none().with(list()));

        assertThat(GoodsListPlan.of(list(), store).plan().steps()).isEmpty();
        assertThat(GoodsListPlan.of(list(), store).findings()).isEmpty();
    }

    @Test
    void storeGoods_tellsWhatItKnows() {
        StoreGoods store = StoreGoods.of(List.of(RED));

        assertThat(store.goodsNo("0001")).contains("A100");
        assertThat(store.row("0001")).contains(RED);
        assertThat(store.row("9")).isEmpty();
        assertThat(store.hasGoods("A100")).isTrue();
        assertThat(store.hasGoods("A1")).isFalse();
        assertThat(store.imported()).isEqualTo(ImportedLists.none());
        assertThat(store).hasToString("1 SKUs of 1 goods, 0 imported lists");
    }

    @ParameterizedTest
    @EnumSource(ImportReason.class)
    void reason_hasAWordInEveryLanguage(ImportReason reason) {
        assertThat(Set.of(reason.text(Language.EN), reason.text(Language.ZH), reason.text(Language.RO)))
                .hasSize(3)
                .noneMatch(String::isBlank);
    }
}
