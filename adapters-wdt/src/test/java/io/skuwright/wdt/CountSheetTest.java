package io.skuwright.wdt;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.row.Row;
import io.skuwright.sync.RowOutcome;
import io.skuwright.sync.StockKey;
import io.skuwright.sync.StockLevel;
import io.skuwright.wdt.fixtures.GoldenFiles;
import io.skuwright.wdt.fixtures.WriteFiles;
import io.skuwright.wdt.json.JsonRows;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SYN-5")
@Tag("R3")
class CountSheetTest {

    private static final CountSheet SHEET = CountSheet.of(Dialect.Y, "8801");

    private static List<StockLevel> counts(int size) {
        return IntStream.range(0, size).mapToObj(at -> StockLevel.of("8801", "A" + at, Ratio.of(at))).toList();
    }

    @Test
    void encode_writesLevelsThatOverwrite() {
        WdtRequest request = SHEET.encode(
                        "PD-1", List.of(StockLevel.of("8801", "TEA-1", Ratio.of(50)), StockLevel.of("8801", "茶", Ratio.ZERO)))
                .orThrow();
        assertThat(request.name()).isEqualTo("stock_sync_by_pd.php");
        assertThat(request.dialect()).isEqualTo(Dialect.Y);
        assertThat(request.parameters()).containsExactly(
                Map.entry("warehouse_no", "8801"),
                Map.entry("api_outer_no", "PD-1"),
                Map.entry("goods_list", "[{\"spec_no\":\"TEA-1\",\"stock_num\":50},{\"spec_no\":\"\\u8336\",\"stock_num\":0}]"));
    }

    @Test
    void strictly_saysWhetherOneBadLineRefusesAll() {
        assertThat(SHEET.strictly(true).encode("1", counts(1)).orThrow().parameters()).containsEntry("is_post_error", "1");
        assertThat(SHEET.strictly(false).encode("1", counts(1)).orThrow().parameters()).containsEntry("is_post_error", "0");
    }

    @Test
    void encode_moreThanASheetTakes_isRefused() {
        assertThat(SHEET.encode("PD-1", counts(500))).raisesNothing();
        assertThat(SHEET.encode("PD-1", counts(501)))
                .raises(WdtStockCode.WDT_COUNT_SIZE)
                .about("PD-1")
                .with("limit", 500)
                .with("actual", 501);
        assertThat(SHEET.encode("PD-1", List.of())).raises(WdtStockCode.WDT_COUNT_SIZE).with("actual", 0);
        assertThat(CountSheet.sheets(counts(1_001))).extracting(List::size).containsExactly(500, 500, 1);
        assertThat(CountSheet.sheets(List.of())).isEmpty();
    }

    @Test
    @Tag("R4")
    void encode_countsThatAreNone_areRefused() {
        StockLevel tea = StockLevel.of("8801", "TEA-1", Ratio.of(-1));
        StockLevel elsewhere = StockLevel.of("8802", "TEA-1", Ratio.of(1, 3));
        StockLevel defective = new StockLevel(StockKey.of("8801", "CUP").defective(), Ratio.ONE);
        Outcome<WdtRequest> request = SHEET.encode("PD-1", List.of(tea, elsewhere, defective));
        assertThat(request.hasValue()).isFalse();
        assertThat(request).raises(WdtStockCode.WDT_COUNT_NEGATIVE).about("TEA-1").at("/0").with("quantity", "-1");
        assertThat(request).raises(WdtStockCode.WDT_COUNT_REPEATED).about("TEA-1").at("/1");
        assertThat(request)
                .raises(WdtStockCode.WDT_COUNT_NOT_OF_WAREHOUSE)
                .about("TEA-1")
                .at("/1")
                .with("warehouse", "8801")
                .with("found", "8802")
                .with("condition", "good");
        assertThat(request).raises(WdtStockCode.WDT_COUNT_NOT_OF_WAREHOUSE).about("CUP").with("condition", "defective");
        assertThat(request).raises(QuantityCode.RATIO_NOT_REPRESENTABLE).about("TEA-1").at("/1").with("field", "stock_num");
    }

    /** A lenient sheet that was taken in part: the warnings name the lines. */
    @Test
    void answer_warningsAreLinesThatWereNotTaken() {
        String json = "{\"code\":0,\"message\":\"\",\"pd_no\":\"PD20260301\",\"warning\":[{\"spec_no\":\"A7\",\"error_msg\":\"商家编码不存在\"}]}";
        WdtAnswer answer = WdtAnswer.read(Dialect.Y, JsonRows.of(json)).value();
        assertThat(answer.isSuccess()).isFalse();
        assertThat(answer.value("pd_no").text()).isEqualTo("PD20260301");
        assertThat(answer.errors()).containsExactly(new AnswerError("warning", "spec_no", "A7", "商家编码不存在"));
    }

    @Test
    void encode_theCountOfTheVendor_saysTheSame() {
        StockLevel count = StockLevel.of("130", "test1", Ratio.of(555));
        WdtRequest request = CountSheet.of(Dialect.Y, "130").encode("pdnoxxxx", List.of(count)).orThrow();
        Row theirs = JsonRows.of(GoldenFiles.text(WriteFiles.COUNT_Y)).read().orThrow().row().orElseThrow();
        assertThat(request.parameters().keySet()).containsExactlyInAnyOrderElementsOf(theirs.names());
        assertThat(request.parameters()).containsEntry("api_outer_no", "pdnoxxxx").containsEntry("warehouse_no", "130");
        Row line = JsonRows.of(request.parameters().get("goods_list")).read().orThrow().items().get(0).row().orElseThrow();
        DocumentPushTest.checkFields(line, theirs.cell("goods_list").items().get(0).row().orElseThrow());
    }

    @Test
    void encode_numberThatCannotBe_isRefused() {
        assertThat(SHEET.encode(" ", counts(1)))
                .raises(DocumentPushCode.DOCUMENT_PUSH_FIELD_MISSING)
                .about(" ")
                .with("field", "number");
        assertThat(SHEET.encode("x".repeat(41), counts(1)))
                .raises(DocumentPushCode.DOCUMENT_PUSH_TEXT_TOO_LONG)
                .about("x".repeat(41))
                .with("field", "number")
                .with("limit", 40)
                .with("actual", 41);
        assertThat(SHEET.encode("x".repeat(40), counts(1))).raisesNothing();
    }

    @Test
    void outcomes_sayOneThingOfEachSku() {
        List<StockLevel> sent = counts(2);
        WdtAnswer taken = answer(GoldenFiles.text(WriteFiles.COUNT_TAKEN_Y));
        assertThat(SHEET.outcomes(sent, taken)).containsExactly(RowOutcome.success("A0"), RowOutcome.success("A1"));
        WdtAnswer inPart = answer("{\"code\":0,\"message\":\"\",\"warning\":[{\"spec_no\":\"A1\",\"error_msg\":\"x\"}]}");
        assertThat(SHEET.outcomes(sent, inPart)).containsExactly(RowOutcome.success("A0"), RowOutcome.refused("A1", "x"));
    }

    /** Sent again after a crash: a strict sheet is there whole, of a lenient one nobody knows which lines were left out. */
    @Test
    @Tag("SYN-4")
    void outcomes_ofANumberThatWasUsed() {
        WdtAnswer used = answer(GoldenFiles.text(WriteFiles.COUNT_USED_Y));
        assertThat(SHEET.strictly(true).outcomes(counts(2), used))
                .containsExactly(RowOutcome.success("A0"), RowOutcome.success("A1"));
        String reason = "21000006 外部单号重复，请保证外部单号[api_outer_no]的唯一性";
        assertThat(SHEET.outcomes(counts(1), used)).containsExactly(RowOutcome.unknown("A0", reason));
        assertThat(SHEET.strictly(false).outcomes(counts(1), used)).containsExactly(RowOutcome.unknown("A0", reason));
    }

    private static WdtAnswer answer(String json) {
        return WdtAnswer.read(Dialect.Y, JsonRows.of(json)).value();
    }

    @Test
    void of_qjb_isABadCall() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountSheet.of(Dialect.QJB, "1"))
                .withMessage("Counts are written for the dialects qyb and y only, not for qjb.");
    }
}
