package io.skuwright.wdt;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomCode;
import io.skuwright.bom.BomLine;
import io.skuwright.bom.ByProduct;
import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.row.Flag;
import io.skuwright.row.RowCode;
import io.skuwright.wdt.fixtures.GoldenFiles;
import io.skuwright.wdt.fixtures.GoodsFiles;
import io.skuwright.wdt.json.JsonRows;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ProductionBomsTest {

    private static final ProductionBoms BOMS = ProductionBoms.standard();

    @Test
    void decode_bill_isABom() {
        Batch<Bom> batch = BOMS.decode(JsonRows.of(GoldenFiles.text(GoodsFiles.BOMS_QJB)));
        FindingAssert.assertThat(batch).raisesNothing();
        assertThat(batch.accepted()).containsExactly(Bom.builder()
                .number("GP202212130001")
                .product("090909")
                .yieldQuantity(Ratio.ONE)
                .addLines(
                        BomLine.builder().id("1475").component("zz0302").numerator(Ratio.ONE).build(),
                        BomLine.builder().id("1476").component("zz0202").numerator(Ratio.ONE).build())
                .build());
    }

    @Test
    void decode_mainBill_isFlagged() {
        Bom bom = BOMS.decode(JsonRows.of(bill("\"num\":10,\"is_master\":true", "T"))).accepted().get(0);
        assertThat(bom.defaultFlag()).isEqualTo(Flag.YES);
        assertThat(bom.yieldQuantity()).isEqualTo(Ratio.of(10));
    }

    @Test
    void decode_severalProducts_areByProductsOnRequestOnly() {
        String bill = "{\"bom_no\":\"G\",\"product_list\":[{\"spec_no\":\"A\",\"num\":1},{\"spec_no\":\"B\",\"num\":2}],\"material_list\":[]}";
        FindingAssert.assertThat(BOMS.decode(JsonRows.of(bill)))
                .raises(SuiteCode.WDT_BOM_PRODUCTS).about("G").at("").with("count", 2);
        Bom bom = BOMS.othersAsByProducts().decode(JsonRows.of(bill)).accepted().get(0);
        assertThat(bom.product()).isEqualTo("A");
        assertThat(bom.byProducts()).containsExactly(ByProduct.builder().component("B").quantity(Ratio.of(2)).build());
        FindingAssert.assertThat(BOMS.othersAsByProducts().decode(JsonRows.of("{\"bom_no\":\"G\"}")))
                .raises(SuiteCode.WDT_BOM_PRODUCTS).with("count", 0);
    }

    @Test
    void decode_outOfUseOrUnreadable_isRejected() {
        Batch<Bom> disabled = BOMS.decode(JsonRows.of("{\"bom_no\":\"G\",\"is_disabled\":true,\"product_list\":[{\"spec_no\":\"A\",\"num\":1}]}"));
        assertThat(disabled.rejected()).hasSize(1);
        FindingAssert.assertThat(disabled).raises(SuiteCode.WDT_BOM_DISABLED).about("G").at("");
        FindingAssert.assertThat(BOMS.decode(JsonRows.of("{\"bom_no\":\"G\",\"product_list\":[{\"num\":\"x\"}],\"material_list\":[{\"spec_no\":\"T\"}]}")))
                .raises(RowCode.FIELD_MISSING).about("G").at("/product_list/0/spec_no")
                .raises(QuantityCode.BAD_NUMBER).at("/product_list/0/num")
                .raises(RowCode.FIELD_MISSING).at("/material_list/0/bom_detail_id")
                .raises(RowCode.FIELD_MISSING).at("/material_list/0/num");
        assertThat(BOMS.within(Limits.defaults().with(Limit.NUMBER_DIGITS, 1)).decode(JsonRows.of(bill("\"num\":123", "T"))).rejected())
                .hasSize(1);
        FindingAssert.assertThat(BOMS.decode(JsonRows.of("{\"status\":100,\"message\":\"开始时间与结束时间间隔最大30天\"}")))
                .raises(AnswerCode.WDT_ANSWER_FAILED).with("meaning", "WINDOW_TOO_LONG");
    }

    @Test
    @Tag("BOM-2")
    @Tag("F52")
    void decode_loop_isFoundByTheCatalogue() {
        Batch<Bom> batch = BOMS.decode(JsonRows.of("[" + bill("\"num\":1", "S") + "]"));
        FindingAssert.assertThat(BomCatalog.builder().add(batch.accepted().get(0)).build()).raises(BomCode.BOM_CYCLE);
    }

    private static String bill(String product, String material) {
        return "{\"bom_no\":\"G\",\"product_list\":[{\"spec_no\":\"S\"," + product + "}],\"material_list\":[{\"bom_detail_id\":7,\"spec_no\":\""
                + material + "\",\"num\":1}]}";
    }
}
