package io.skuwright.wdt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import io.skuwright.sync.BatchPlan;
import io.skuwright.sync.RowOutcome;
import io.skuwright.sync.RowState;
import io.skuwright.wdt.fixtures.GoldenFiles;
import io.skuwright.wdt.fixtures.MatchFiles;
import io.skuwright.wdt.json.JsonRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SYN-4")
class PlatformGoodsPushTest {

    private static final PlatformGoodsPush QYB = PlatformGoodsPush.of(Dialect.QYB, "S01");
    private static final PlatformGoodsPush Y = PlatformGoodsPush.of(Dialect.Y, "shop_test");
    private static final PlatformGoodsPush QJB = PlatformGoodsPush.of(Dialect.QJB, "wdtapi3-test");

    private static WdtPlatformGoods.Builder goods(String goodsId, String specId) {
        return WdtPlatformGoods.builder().goodsId(goodsId).specId(specId).specNo("C").status("on-shelf");
    }

    private static WdtAnswer answer(Dialect dialect, String json) {
        return WdtAnswer.read(dialect, JsonRows.of(json)).value();
    }

    @Test
    void encode_y_writesTheSampleOfTheVendor() {
        WdtPlatformGoods row = goods("20151009100903", "20151009100903")
                .goodsNo("xjftest002")
                .specNo("xjftest004")
                .specCode("test002")
                .goodsName("test")
                .specName("test")
                .picture("")
                .price(Ratio.ONE)
                .stock(Ratio.of(2))
                .build();
        Outcome<WdtRequest> request = Y.encode(List.of(row));
        FindingAssert.assertThat(request).raisesNothing();
        assertThat(request.value().name()).isEqualTo("api_goodsspec_push.php");
        assertThat(request.value().parameters())
                .containsOnly(Map.entry("api_goods_info", GoldenFiles.text(MatchFiles.PUSH_Y).strip()));
    }

    @Test
    void encode_qyb_namesTheShopByItsNumber() {
        WdtPlatformGoods row = goods("1", "2").goodsName("杯").price(Ratio.parse("59.5")).category("13").build();
        assertThat(QYB.withPlatform("19").encode(List.of(row)).orThrow().parameters())
                .containsOnly(Map.entry(
                        "api_goods_info",
                        "{\"platform_id\":19,\"shop_no\":\"S01\",\"goods_list\":[{\"goods_id\":\"1\",\"spec_id\":\"2\",\"spec_no\":\"C\","
                                + "\"status\":1,\"goods_name\":\"\\u676f\",\"price\":59.5,\"cid\":\"13\"}]}"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QYB.withPlatform("own"))
                .withMessage("The platform is 'own', but must be a number.");
    }

    @Test
    void encode_qjb_isOneArgumentAndLeavesOutWhatIsNotTaken() {
        List<WdtPlatformGoods> rows = new ArrayList<>();
        for (String id : List.of("wdt20240910", "wdt202409101")) {
            rows.add(WdtPlatformGoods.builder().goodsId(id).specId(id).goodsNo(id).specNo(id).build());
        }
        Outcome<WdtRequest> request = QJB.encode(rows);
        FindingAssert.assertThat(request).raisesNothing();
        assertThat(request.value().name()).isEqualTo("goods.ApiGoods.upload");
        assertThat(request.value().parameters()).containsOnly(Map.entry("body", GoldenFiles.text(MatchFiles.PUSH_QJB).strip()));
        Outcome<WdtRequest> more = QJB.encode(List.of(goods("1", "2").category("13").specCode("K").build()));
        FindingAssert.assertThat(more).raises(MatchCode.PLATFORM_FIELDS_NOT_WRITTEN)
                .about("1/2").at("/0").with("fields", "category, specCode").weighing(Severity.INFO);
        assertThat(more.value().parameters().get("body")).doesNotContain("cid").doesNotContain("spec_code").contains("\"status\":1");
    }

    @Test
    void encode_sizeOfACall_isKept() {
        List<WdtPlatformGoods> rows = new ArrayList<>();
        for (int at = 0; at <= 2_000; at++) {
            rows.add(goods("g", Integer.toString(at + 1)).build());
        }
        assertThat(QYB.encode(rows.subList(0, 2_000)).hasValue()).isTrue();
        FindingAssert.assertThat(QYB.encode(rows))
                .raises(MatchCode.PLATFORM_CALL_SIZE).about("S01").at("").with("limit", 2_000).with("actual", 2_001);
        FindingAssert.assertThat(QYB.encode(List.of())).raises(MatchCode.PLATFORM_CALL_SIZE).with("actual", 0);
        assertThat(QYB.calls(rows)).extracting(List::size).containsExactly(2_000, 1);
    }

    @Test
    void check_whatCannotBePushed_isRejected() {
        List<WdtPlatformGoods> rows = List.of(
                goods(" ", "1").build(),
                WdtPlatformGoods.builder().goodsId("a").specNo("C").status("on-shelf").build(),
                WdtPlatformGoods.builder().goodsId("b").specId("1").specNo("C").build(),
                goods("c", "1").build(),
                goods("c", "1").price(Ratio.ONE).build(),
                goods("d", "1").price(Ratio.of(1, 3)).build(),
                WdtPlatformGoods.builder().goodsId("e").specId("1").status("deleted").build(),
                goods("f", " ").build());
        Batch<WdtPlatformGoods> batch = ConservationLaw.check(8, QYB.check(rows));
        assertThat(batch.accepted()).extracting(WdtPlatformGoods::key).containsExactly("e/1");
        assertThat(batch.rejected().get(3).raw()).isEqualTo("c/1");
        FindingAssert.assertThat(batch)
                .raises(MatchCode.PLATFORM_FIELD_MISSING).about(" /1").at("/0").with("field", "goods_id")
                .raises(MatchCode.PLATFORM_FIELD_MISSING).about("a/").at("/1").with("field", "spec_id")
                .raises(MatchCode.PLATFORM_FIELD_MISSING).about("b/1").at("/2").with("field", "status")
                .raises(MatchCode.PLATFORM_FIELD_MISSING).about("f/ ").at("/7").with("field", "spec_id")
                .raises(MatchCode.PLATFORM_GOODS_REPEATED).about("c/1").at("/4").with("count", 2)
                .raises(QuantityCode.RATIO_NOT_REPRESENTABLE).about("d/1").with("field", "price")
                .raises(MatchCode.MATCH_CODE_MISSING).about("e/1").at("/6").weighing(Severity.WARNING);
        assertThat(QYB.encode(rows).hasValue()).isFalse();
        assertThat(QJB.check(rows.subList(1, 3)).rejected()).isEmpty();
    }

    @Test
    void check_statusThatIsNoWord_isABadCall() {
        List<WdtPlatformGoods> rows = List.of(goods("1", "1").status("sold").build());
        assertThatIllegalArgumentException().isThrownBy(() -> QYB.check(rows)).withMessageContaining("'sold'");
        DocumentCodes codes = DocumentCodes.of(Dialect.QYB).with(Map.of("goodsStatus.3", "sold"));
        assertThat(QYB.withCodes(codes).encode(rows).orThrow().parameters().get("api_goods_info")).contains("\"status\":3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QYB.withCodes(DocumentCodes.of(Dialect.QJB)))
                .withMessage("The codes are of the dialect qjb, not of qyb.");
    }

    @Test
    void outcomes_speakOfEachRow() {
        List<WdtPlatformGoods> sent = List.of(goods("1", "1").build(), goods("1", "2").build());
        assertThat(Y.outcomes(sent, answer(Dialect.Y, GoldenFiles.text(MatchFiles.PUSH_PARTIAL_Y))))
                .containsExactly(RowOutcome.success("1/1"), RowOutcome.refused("1/2", "规格编码过长"));
        assertThat(Y.outcomes(sent, answer(Dialect.Y, GoldenFiles.text(MatchFiles.PUSH_TAKEN_Y))))
                .containsExactly(RowOutcome.success("1/1"), RowOutcome.success("1/2"));
        assertThat(QJB.outcomes(sent, answer(Dialect.QJB, GoldenFiles.text(MatchFiles.PUSH_TAKEN_QJB))))
                .containsExactly(RowOutcome.success("1/1"), RowOutcome.success("1/2"));
        String reason = "4304 shop_no 对应的店铺所属的平台 与 传入platform_id 不一致 ";
        assertThat(Y.outcomes(sent, answer(Dialect.Y, GoldenFiles.text(MatchFiles.PUSH_REFUSED_Y))))
                .containsExactly(RowOutcome.refused("1/1", reason), RowOutcome.refused("1/2", reason));
    }

    @Test
    void outcomes_errorThatNamesNoRow_leavesAllUnknown() {
        List<WdtPlatformGoods> sent = List.of(goods("1", "1").build(), goods("1", "2").build());
        for (String error : List.of("{\"goods_id\":\"1\",\"error\":\"x\"}", "{\"goods_id\":null,\"error\":\"x\"}", "\"x\"")) {
            String json = "{\"code\":0,\"errors\":[" + error + "]}";
            assertThat(Y.outcomes(sent, answer(Dialect.Y, json)))
                    .extracting(RowOutcome::kind)
                    .containsExactly(RowOutcome.Kind.UNKNOWN, RowOutcome.Kind.UNKNOWN);
            assertThat(Y.outcomes(sent.subList(0, 1), answer(Dialect.Y, json)))
                    .extracting(RowOutcome::kind)
                    .containsExactly(RowOutcome.Kind.REFUSED);
        }
    }

    /** The whole turn of a batch: one of two rows is refused and comes again when it was corrected. */
    @Test
    void batch_takesWhatTheAnswerSays() {
        List<WdtPlatformGoods> rows = List.of(goods("1", "1").build(), goods("1", "2").build());
        BatchPlan batch = Y.batch(rows).orThrow();
        var part = batch.next().orElseThrow();
        assertThat(part.rows()).extracting(row -> row.key() + " of " + row.group()).containsExactly("1/1 of 1", "1/2 of 1");
        batch = batch.begin(part);
        List<RowOutcome> said = Y.outcomes(rows, answer(Dialect.Y, GoldenFiles.text(MatchFiles.PUSH_PARTIAL_Y)));
        batch = batch.resume(part, said).value();
        assertThat(batch.entries(RowState.REFUSED)).extracting(entry -> entry.row().key()).containsExactly("1/2");
        batch = batch.corrected(Y.row(goods("1", "2").specNo("D").build()));
        assertThat(batch.next().orElseThrow().rows()).extracting(row -> row.key()).containsExactly("1/2");
        assertThat(Y.row(rows.get(1)).content()).isNotEqualTo(batch.next().orElseThrow().rows().get(0).content());
    }

    @Test
    void batch_holdsWhatCanBePushedOnly() {
        Outcome<BatchPlan> batch = Y.batch(List.of(goods("1", "1").build(), goods(" ", "1").build()));
        FindingAssert.assertThat(batch).raises(MatchCode.PLATFORM_FIELD_MISSING).at("/1").with("field", "goods_id");
        assertThat(batch.value().entries()).extracting(entry -> entry.row().key()).containsExactly("1/1");
    }
}
