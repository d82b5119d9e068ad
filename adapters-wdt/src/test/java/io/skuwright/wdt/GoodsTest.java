package io.skuwright.wdt;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.wdt.fixtures.GoldenFiles;
import io.skuwright.wdt.fixtures.GoodsFiles;
import io.skuwright.wdt.json.JsonRows;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GoodsTest {

    @Test
    void decode_qyb_readsTextsAndNulls() {
        Batch<WdtGoods> batch = file(Dialect.QYB, GoodsFiles.GOODS_QYB);
        FindingAssert.assertThat(batch).raisesNothing();
        WdtGoods goods = batch.accepted().get(0);
        assertThat(goods.goodsNo()).isEqualTo("CESHI20180606");
        assertThat(goods.id()).contains("209811");
        assertThat(goods.name()).contains("CESHI20180606");
        assertThat(goods.category()).as("无 is none").isEmpty();
        assertThat(goods.brand()).isEmpty();
        assertThat(goods.brandNo()).contains("BRAND");
        assertThat(goods.unit()).isEmpty();
        assertThat(goods.typeCode()).contains("1");
        assertThat(goods.type()).contains(GoodsType.FOR_SALE);
        assertThat(goods.modified()).contains(LocalDateTime.of(2018, 6, 6, 11, 26, 37));
        assertThat(goods.properties()).isEmpty();
        assertThat(goods.isDeleted()).isFalse();
        assertThat(goods.place()).hasToString("/goods_list/0");
        assertThat(goods.extras().fields())
                .containsExactly(Map.entry("spec_count", "\"1\""), Map.entry("pinyin", "\"\""), Map.entry("flag_name", "null"));
        WdtSpec spec = goods.specs().get(0);
        assertThat(goods.specs()).hasSize(1);
        assertThat(spec.specNo()).isEqualTo("CESHI20180606S");
        assertThat(spec.specCode()).isEmpty();
        assertThat(spec.name()).contains("白色L");
        assertThat(spec.barcode()).contains("CESHI20180606S");
        assertThat(spec.prices()).hasSize(7).containsEntry(PriceKind.RETAIL, Ratio.ZERO);
        assertThat(spec.weight()).contains(Ratio.ZERO);
        assertThat(spec.taxRate()).contains(Ratio.ZERO);
        assertThat(spec.picture()).isEmpty();
        assertThat(spec.extras().json("is_zero_cost")).isEqualTo("\"1\"");
        assertThat(spec.place()).hasToString("/goods_list/0/spec_list/0");
    }

    @Test
    void decode_y_keepsIdsOfNineteenDigits() {
        Batch<WdtGoods> batch = file(Dialect.Y, GoodsFiles.GOODS_Y);
        FindingAssert.assertThat(batch).raisesNothing();
        WdtGoods goods = batch.accepted().get(0);
        assertThat(goods.id()).contains("2679745084445949979");
        assertThat(goods.category()).contains("牛大腿");
        assertThat(goods.categoryId()).contains("2679744097362640923");
        assertThat(goods.brandNo()).contains("ndl");
        assertThat(goods.type()).contains(GoodsType.SEMI_FINISHED);
        assertThat(goods.properties()).containsExactly(Map.entry(1, "规格类型"));
        assertThat(goods.created()).contains(LocalDateTime.of(2025, 3, 31, 16, 30, 15));
        assertThat(goods.isDisabled()).isFalse();
        WdtSpec spec = goods.specs().get(0);
        assertThat(spec.price(PriceKind.RETAIL)).contains(Ratio.of(50));
        assertThat(spec.price(PriceKind.WHOLESALE)).contains(Ratio.of(45));
        assertThat(spec.price(PriceKind.MEMBER)).isEmpty();
        assertThat(spec.unit()).as("unit is an id, unit_name the name").contains("件");
        assertThat(goods.unitOf(spec)).contains("件");
        assertThat(spec.picture()).contains("https://...png");
        assertThat(spec.extras().json("unit")).isEqualTo("\"2625293876239269893\"");
    }

    @Test
    void decode_qjb_readsNumbersMillisecondsAndBarcodes() {
        Batch<WdtGoods> batch = file(Dialect.QJB, GoodsFiles.GOODS_QJB);
        FindingAssert.assertThat(batch).raisesNothing();
        WdtGoods goods = batch.accepted().get(0);
        assertThat(goods.id()).contains("1");
        assertThat(goods.modified()).as("the milliseconds and the text beside them agree")
                .contains(LocalDateTime.of(2023, 3, 9, 16, 37, 42));
        assertThat(goods.unit()).contains("箱");
        assertThat(goods.auxUnit()).contains("哒哒哒哒哒");
        assertThat(goods.category()).contains("短袖1");
        WdtSpec spec = goods.specs().get(0);
        assertThat(spec.specCode()).as("blanks at the end are real").contains("LL ");
        assertThat(spec.price(PriceKind.RETAIL)).contains(Ratio.of(234));
        assertThat(spec.weight()).contains(Ratio.of(1, 5));
        assertThat(spec.barcode()).contains("wangdiantong");
        assertThat(spec.otherBarcodes()).isEmpty();
        assertThat(goods.unitOf(spec)).as("the spec's own unit first").contains("口");
        assertThat(spec.created()).contains(LocalDateTime.of(2017, 8, 6, 22, 1, 20));
        assertThat(spec.modified()).contains(LocalDateTime.of(2023, 5, 11, 10, 15, 14));
        assertThat(spec.properties()).hasSize(6).containsEntry(6, "自定义属性6");
    }

    @Test
    void decode_inAnotherZone_countsForMillisecondsOnly() {
        WdtGoods goods = Goods.of(Dialect.QJB).inZone(ZoneOffset.UTC)
                .decode(JsonRows.of(GoldenFiles.text(GoodsFiles.GOODS_QJB))).accepted().get(0);
        assertThat(goods.modified()).contains(LocalDateTime.of(2023, 3, 9, 8, 37, 42));
        assertThat(goods.created()).contains(LocalDateTime.of(2017, 8, 6, 22, 1, 20));
    }

    @Test
    void decode_listOrOneGoods_needsNoEnvelope() {
        Goods goods = Goods.of(Dialect.Y);
        assertThat(goods.decode(JsonRows.of("[{\"goods_no\":\"A\"},7]")).accepted()).hasSize(1);
        assertThat(goods.decode(JsonRows.of("{\"goods_no\":\"A\"}")).accepted()).singleElement()
                .extracting(WdtGoods::place).hasToString("");
        assertThat(goods.decode(Cell.list(List.of()), Place.ROOT).read()).isZero();
        assertThat(goods.dialect()).isEqualTo(Dialect.Y);
    }

    @Test
    void decode_answerThatWasJudgedBefore() {
        WdtAnswer answer = WdtAnswer.read(Dialect.QYB, JsonRows.of(GoldenFiles.text(GoodsFiles.GOODS_QYB))).value();
        assertThat(Goods.of(Dialect.QYB).decode(answer).accepted()).hasSize(1);
    }

    @Test
    void decode_barcodes_mainOneFromTheListIfItIsNowhereElse() {
        WdtSpec spec = goods("{\"spec_no\":\"S\",\"barcode\":\"\",\"barcode_list\":[{\"barcode\":\"1\",\"is_master\":0},"
                        + "{\"barcode\":\"2\",\"is_master\":1},{\"barcode\":\"\"},{\"barcode\":\"2\"}]}")
                .accepted().get(0).specs().get(0);
        assertThat(spec.barcode()).contains("2");
        assertThat(spec.otherBarcodes()).containsExactly("1");
    }

    @Test
    @Tag("F80")
    void decode_failure_isNoEmptyCatalogue() {
        Batch<WdtGoods> batch = Goods.of(Dialect.Y).decode(JsonRows.of(GoldenFiles.text(GoodsFiles.ERROR_TOO_WIDE_Y)).in("p0"));
        assertThat(batch.read()).isZero();
        FindingAssert.assertThat(batch)
                .raises(AnswerCode.WDT_ANSWER_FAILED).at(Place.ROOT.in("p0")).with("meaning", "REQUEST_TOO_WIDE")
                .raisesOnly(AnswerCode.WDT_ANSWER_FAILED);
        AnswerRules rules = AnswerRules.of(Dialect.Y).with("20", AnswerMeaning.RETRY_LATER);
        FindingAssert.assertThat(Goods.of(Dialect.Y).withRules(rules).decode(JsonRows.of("{\"code\":20}")))
                .raises(AnswerCode.WDT_ANSWER_FAILED).with("meaning", "RETRY_LATER");
        FindingAssert.assertThat(Goods.of(Dialect.Y).decode(JsonRows.of("{\"code\":0,\"goods_list\":[],\"errors\":[\"x\"]}")))
                .raises(AnswerCode.WDT_REPLY_CONTRADICTORY).with("message", "x");
    }

    @Test
    void settings_reachTheReading() {
        assertThat(Goods.of(Dialect.Y).withTypes(GoodsTypes.of(Dialect.Y).with("9", GoodsType.GIFT))
                        .decode(JsonRows.of("{\"goods_no\":\"A\",\"goods_type\":9}")).accepted().get(0).type())
                .contains(GoodsType.GIFT);
        Limits tight = Limits.defaults().with(Limit.NUMBER_DIGITS, 2);
        assertThat(Goods.of(Dialect.Y).within(tight)
                        .decode(JsonRows.of("{\"goods_no\":\"A\",\"spec_list\":[{\"spec_no\":\"S\",\"weight\":12345}]}"))
                        .rejected())
                .hasSize(1);
    }

    private static Batch<WdtGoods> goods(String spec) {
        return Goods.of(Dialect.QJB).decode(JsonRows.of("{\"goods_no\":\"A\",\"spec_list\":[" + spec + "]}"));
    }

    private static Batch<WdtGoods> file(Dialect dialect, String name) {
        return Goods.of(dialect).decode(JsonRows.of(GoldenFiles.text(name)));
    }
}
