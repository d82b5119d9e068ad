package io.skuwright.wdt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import io.skuwright.sync.BatchEntry;
import io.skuwright.sync.BatchPart;
import io.skuwright.sync.BatchPlan;
import io.skuwright.sync.RowOutcome;
import io.skuwright.sync.RowState;
import io.skuwright.wdt.fixtures.GoldenFiles;
import io.skuwright.wdt.fixtures.GoodsFiles;
import io.skuwright.wdt.json.JsonRows;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GoodsPushTest {

    @Test
    void encode_qyb_writesItsOwnNames() {
        Outcome<WdtRequest> request = GoodsPush.of(Dialect.QYB).encode(List.of(shirt()));
        FindingAssert.assertThat(request)
                .raises(GoodsCode.GOODS_FIELDS_NOT_WRITTEN).about("T-1").at("/0").weighing(Severity.INFO)
                .with("fields", "origin, otherBarcodes").raisesOnly(GoodsCode.GOODS_FIELDS_NOT_WRITTEN);
        assertThat(request.value().name()).isEqualTo("goods_push.php");
        assertThat(request.value().parameters()).containsOnlyKeys("goods_list").containsEntry("goods_list",
                "[{\"goods_no\":\"T-1\",\"goods_name\":\"\\u77ed\\u8896\",\"goods_type\":1,\"class_name\":\"tops\",\"brand_name\":\"B\","
                        + "\"unit_name\":\"pcs\",\"remark\":\"r\",\"props2\":\"p\",\"spec_list\":[{\"spec_no\":\"S\",\"spec_code\":\"C\","
                        + "\"barcode\":\"007\",\"spec_name\":\"white\",\"retail_price\":59.5,\"member_price\":0,\"weight\":0.25,"
                        + "\"tax_rate\":0.13,\"img_url\":\"u\",\"spec_remark\":\"sr\",\"prop1\":\"q\"}]}]");
    }

    @Test
    void encode_y_hasOtherPropertiesAndTheUnitOnTheSpec() {
        Outcome<WdtRequest> request = GoodsPush.of(Dialect.Y).encode(List.of(shirt()));
        FindingAssert.assertThat(request).raises(GoodsCode.GOODS_FIELDS_NOT_WRITTEN)
                .with("fields", "category, code, member_price, origin, otherBarcodes, type");
        assertThat(request.value().parameters()).containsEntry("goods_list",
                "[{\"goods_no\":\"T-1\",\"goods_name\":\"\\u77ed\\u8896\",\"brand_name\":\"B\",\"remark\":\"r\",\"spu_prop2\":\"p\","
                        + "\"spec_list\":[{\"spec_no\":\"S\",\"barcode\":\"007\",\"spec_name\":\"white\",\"retail_price\":59.5,"
                        + "\"weight\":0.25,\"tax_rate\":0.13,\"spec_unit_name\":\"pcs\",\"img_url\":\"u\",\"spec_remark\":\"sr\",\"prop1\":\"q\"}]}]");
    }

    @Test
    void encode_qjb_isOneGoodsBesideItsSpecs() {
        GoodsPush push = GoodsPush.of(Dialect.QJB).creatingBrandsAndCategories();
        Outcome<WdtRequest> request = push.encode(List.of(shirt()));
        assertThat(request.value().name()).isEqualTo("goods.Goods.push");
        assertThat(request.value().parameters()).containsOnlyKeys("body").containsEntry("body",
                "[{\"goods_no\":\"T-1\",\"goods_name\":\"\\u77ed\\u8896\",\"goods_type\":1,\"class_name\":\"tops\",\"brand_name\":\"B\","
                        + "\"unit_name\":\"pcs\",\"origin\":\"CN\",\"remark\":\"r\",\"prop2\":\"p\",\"auto_create_bc\":true},[{\"spec_no\":\"S\","
                        + "\"spec_code\":\"C\",\"barcode\":\"007\",\"spec_name\":\"white\",\"retail_price\":59.5,\"member_price\":0,"
                        + "\"weight\":0.25,\"img_url\":\"u\",\"remark\":\"sr\",\"prop1\":\"q\"}]]");
        FindingAssert.assertThat(request).raises(GoodsCode.GOODS_FIELDS_NOT_WRITTEN).with("fields", "otherBarcodes, taxRate");
        FindingAssert.assertThat(push.encode(List.of(shirt(), plain("B", "T"))))
                .raises(GoodsCode.GOODS_CALL_SIZE).about("qjb").at("").with("limit", 1).with("actual", 2);
        assertThatIllegalStateException().isThrownBy(() -> GoodsPush.of(Dialect.Y).creatingBrandsAndCategories())
                .withMessage("Only qjb makes brands and categories that do not exist, not y.");
    }

    @Test
    void encode_whatWasRead_keepsItsCodes() {
        WdtGoods read = Goods.of(Dialect.QYB).decode(JsonRows.of(GoldenFiles.text(GoodsFiles.GOODS_QYB))).accepted().get(0);
        assertThat(GoodsPush.of(Dialect.QYB).encode(List.of(read)).orThrow().parameters()).containsEntry("goods_list",
                "[{\"goods_no\":\"CESHI20180606\",\"goods_name\":\"CESHI20180606\",\"goods_type\":1,\"spec_list\":[{\"spec_no\":"
                        + "\"CESHI20180606S\",\"barcode\":\"CESHI20180606S\",\"spec_name\":\"\\u767d\\u8272L\",\"retail_price\":0,\"wholesale_price\":0,"
                        + "\"member_price\":0,\"market_price\":0,\"lowest_price\":0,\"custom_price1\":0,\"custom_price2\":0,\"weight\":0,"
                        + "\"tax_rate\":0}]}]");
    }

    @Test
    void encode_typeOfAnotherDialect_isNotWrittenAsItsNumber() {
        WdtGoods raw = from(plain("A", "S")).typeCode("77").build();
        FindingAssert.assertThat(GoodsPush.of(Dialect.QYB).encode(List.of(raw)))
                .raises(GoodsCode.GOODS_FIELDS_NOT_WRITTEN).with("fields", "type");
        WdtGoods gift = from(plain("A", "S")).type(GoodsType.GIFT).build();
        assertThat(GoodsPush.of(Dialect.QJB).encode(List.of(gift)).value().parameters().get("body")).contains("\"goods_type\":10");
        assertThat(GoodsPush.of(Dialect.QYB).withTypes(GoodsTypes.of(Dialect.QYB).with("9", GoodsType.GIFT)).encode(List.of(gift))
                        .value().parameters().get("goods_list")).contains("\"goods_type\":9");
    }

    @Test
    void check_whatCannotBePushed_isRejected() {
        List<WdtGoods> goods = List.of(
                from(plain("A", "S")).name("").build(),
                from(plain("B", "T")).isDeleted(true).build(),
                from(plain("C", "U")).specs(List.of()).build(),
                plain("D", "V"),
                plain("D", "W"),
                plain("E", "X"),
                plain("F", "X"),
                from(plain(" ", "Y")).build(),
                plain("G", ""),
                from(plain("H", "Z")).specs(List.of(spec("Z").weight(Ratio.of(1, 3)).build())).build(),
                plain("I", "OK"));
        Batch<WdtGoods> batch = GoodsPush.of(Dialect.QYB).check(goods);
        assertThat(batch.accepted()).extracting(WdtGoods::goodsNo).containsExactly("I");
        assertThat(batch.rejected()).hasSize(10);
        assertThat(batch.rejected().get(5).raw()).isEqualTo("E");
        FindingAssert.assertThat(batch)
                .raises(GoodsCode.GOODS_FIELD_MISSING).about("A").at("/0").with("field", "goods_name")
                .raises(GoodsCode.GOODS_DELETED).about("B").at("/1")
                .raises(GoodsCode.GOODS_WITHOUT_SPECS).about("C").at("/2")
                .raises(GoodsCode.GOODS_NO_REPEATED).about("D").at("/4").with("count", 2)
                .raises(GoodsCode.SPEC_NO_REPEATED).about("X").at("/6/spec_list/0").with("count", 2).with("goods", "F")
                .raises(GoodsCode.GOODS_FIELD_MISSING).at("/7").with("field", "goods_no")
                .raises(GoodsCode.GOODS_FIELD_MISSING).about("G").at("/8/spec_list/0").with("field", "spec_no")
                .raises(QuantityCode.RATIO_NOT_REPRESENTABLE).about("Z").at("/9/spec_list/0").with("field", "weight");
        FindingAssert.assertThat(GoodsPush.of(Dialect.QYB).encode(goods)).raises(GoodsCode.GOODS_DELETED);
    }

    @Test
    void check_fiveHundredSpecs_areTheMost() {
        List<WdtSpec> specs = IntStream.range(0, 501).mapToObj(at -> spec("S" + at).build()).toList();
        FindingAssert.assertThat(GoodsPush.of(Dialect.Y).check(List.of(from(plain("A", "S")).specs(specs).build())))
                .raises(GoodsCode.GOODS_SPECS_TOO_MANY).about("A").at("/0").with("limit", 500).with("actual", 501);
        assertThat(GoodsPush.of(Dialect.Y).check(List.of(from(plain("A", "S")).specs(specs.subList(0, 500)).build())).rejected()).isEmpty();
    }

    @Test
    void calls_takeFiftyEach() {
        List<WdtGoods> goods = IntStream.range(0, 101).mapToObj(at -> plain("G" + at, "S" + at)).toList();
        assertThat(GoodsPush.of(Dialect.QYB).calls(goods)).extracting(List::size).containsExactly(50, 50, 1);
        assertThat(GoodsPush.of(Dialect.QJB).calls(goods)).hasSize(101);
        FindingAssert.assertThat(GoodsPush.of(Dialect.QYB).encode(goods)).raises(GoodsCode.GOODS_CALL_SIZE).with("limit", 50).with("actual", 101);
        FindingAssert.assertThat(GoodsPush.of(Dialect.QYB).encode(List.of())).raises(GoodsCode.GOODS_CALL_SIZE).with("actual", 0);
    }

    /** 50 and 1; of the second part one goods is refused, corrected, and is all that is sent again. */
    @Test
    @Tag("SYN-4")
    void batch_resumesWithWhatWasRefused() {
        GoodsPush push = GoodsPush.of(Dialect.QYB);
        List<WdtGoods> goods = IntStream.range(0, 51).mapToObj(at -> plain("G" + at, "S" + at)).toList();
        BatchPlan batch = push.batch(goods).orThrow();
        assertThat(batch.parts()).extracting(part -> part.keys().size()).containsExactly(50, 1);
        BatchPart first = batch.next().orElseThrow();
        batch = batch.begin(first).resume(first, push.outcomes(goods.subList(0, 50), answer(
                        "{\"code\":0,\"errors\":[{\"goods_no\":\"G7\",\"error\":\"e\"}]}")))
                .value();
        assertThat(batch.entries(RowState.REFUSED)).extracting(BatchEntry::key).containsExactly("G7");
        assertThat(batch.left()).extracting(BatchEntry::key).containsExactly("G7", "G50");
        WdtGoods renamed = WdtGoods.builder().from(goods.get(7)).name("corrected").build();
        assertThat(push.row(renamed)).isNotEqualTo(push.row(goods.get(7)));
        assertThat(batch.corrected(push.row(renamed)).next().orElseThrow().keys()).isEqualTo(List.of("G7", "G50"));
    }

    @Test
    void batch_leavesOutWhatCannotBeWritten() {
        List<WdtGoods> goods = List.of(plain("A", "S"), plain("B", "T"), plain("B", "U"));
        Outcome<BatchPlan> batch = GoodsPush.of(Dialect.QJB).batch(goods);
        FindingAssert.assertThat(batch).raises(GoodsCode.GOODS_NO_REPEATED).about("B").at("/1");
        assertThat(batch.value().entries()).extracting(BatchEntry::key).containsExactly("A");
    }

    @Test
    @Tag("F80")
    void outcomes_nameWhatWasRefused() {
        GoodsPush push = GoodsPush.of(Dialect.Y);
        List<WdtGoods> sent = List.of(plain("A", "S"), plain("B", "T"));
        assertThat(push.outcomes(sent, answer("{\"code\":0,\"errors\":[]}")))
                .containsExactly(RowOutcome.success("A"), RowOutcome.success("B"));
        assertThat(push.outcomes(sent, answer("{\"code\":0,\"errors\":[{\"goods_no\":\"B\",\"error\":\"e\"}]}")))
                .containsExactly(RowOutcome.success("A"), RowOutcome.refused("B", "e"));
        assertThat(push.outcomes(sent, answer(GoldenFiles.text(GoodsFiles.GOODS_PUSH_REFUSED_Y))))
                .as("it names neither")
                .containsExactly(RowOutcome.unknown("A", "货品名称不能为空"), RowOutcome.unknown("B", "货品名称不能为空"));
        assertThat(push.outcomes(sent.subList(0, 1), answer(GoldenFiles.text(GoodsFiles.GOODS_PUSH_REFUSED_Y))))
                .containsExactly(RowOutcome.refused("A", "货品名称不能为空"));
        assertThat(push.outcomes(sent, answer("{\"code\":0,\"error_count\":1}")))
                .containsExactly(RowOutcome.unknown("A", "error_count"), RowOutcome.unknown("B", "error_count"));
        assertThat(push.outcomes(sent, answer("{\"code\":4304,\"message\":\"m\"}")))
                .containsExactly(RowOutcome.refused("A", "4304 m"), RowOutcome.refused("B", "4304 m"));
        assertThat(push.outcomes(sent.subList(1, 2), answer("{\"code\":1020,\"message\":\"m\"}")))
                .containsExactly(RowOutcome.unknown("B", "1020 m"));
        assertThat(push.outcomes(sent.subList(1, 2), answer("{\"code\":1012}"))).containsExactly(RowOutcome.unknown("B", "1012 "));
        assertThat(push.outcomes(sent.subList(1, 2), answer("{\"code\":987654}"))).containsExactly(RowOutcome.unknown("B", "987654 "));
    }

    private static WdtAnswer answer(String body) {
        return WdtAnswer.read(Dialect.Y, JsonRows.of(body)).value();
    }

    private static WdtGoods shirt() {
        return WdtGoods.builder().goodsNo("T-1").name("短袖").type(GoodsType.FOR_SALE).category("tops").brand("B").unit("pcs").origin("CN")
                .remark("r").putProperties(2, "p")
                .addSpecs(WdtSpec.builder().specNo("S").specCode("C").barcode("007").addOtherBarcodes("008").name("white")
                        .putPrices(PriceKind.RETAIL, Ratio.of(119, 2)).putPrices(PriceKind.MEMBER, Ratio.ZERO).weight(Ratio.of(1, 4))
                        .taxRate(Ratio.of(13, 100)).picture("u").remark("sr").putProperties(1, "q").build())
                .addSpecs(WdtSpec.builder().specNo("OLD").isDeleted(true).build())
                .build();
    }

    private static WdtGoods plain(String number, String spec) {
        return WdtGoods.builder().goodsNo(number).name("n").addSpecs(spec(spec).build()).build();
    }

    private static ImmutableWdtSpec.Builder spec(String number) {
        return WdtSpec.builder().specNo(number);
    }

    private static ImmutableWdtGoods.Builder from(WdtGoods goods) {
        return WdtGoods.builder().from(goods);
    }
}
