package io.skuwright.wdt;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.row.RowCode;
import io.skuwright.sync.DocumentKind;
import io.skuwright.sync.StockCondition;
import io.skuwright.wdt.fixtures.GoldenFiles;
import io.skuwright.wdt.fixtures.TradeFiles;
import io.skuwright.wdt.json.JsonRows;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SYN-5")
class StockDocumentsTest {

    private static final StockDocuments READER = StockDocuments.defaults();

    private static Batch<WdtDocument> read(DocumentQuery query, String document) {
        String json = "{\"code\":0,\"order_list\":[" + document + "]}";
        return ConservationLaw.check(READER.decode(query, JsonRows.of(json)));
    }

    @Test
    void decode_golden_readsAReceipt() {
        Batch<WdtDocument> batch =
                READER.decode(DocumentQuery.STOCK_IN, JsonRows.of(GoldenFiles.text(TradeFiles.STOCK_IN)));
        assertThat(ConservationLaw.check(1, batch)).raisesNothing();
        WdtDocument document = batch.accepted().get(0);
        assertThat(document.number()).isEqualTo("RK2026030001");
        assertThat(document.sourceNumber()).contains("CG2026020009");
        assertThat(document.outerNumber()).isEmpty();
        assertThat(document.type()).isEqualTo(new DocumentType("1", "采购入库", Optional.of(DocumentKind.PURCHASE_IN)));
        assertThat(document.kind()).contains(DocumentKind.PURCHASE_IN);
        assertThat(document.status()).contains(new CodedValue("80", Optional.of("completed")));
        assertThat(document.isCancelled()).isFalse();
        assertThat(document.warehouse()).contains("8801");
        assertThat(document.warehouseName()).contains("一号店");
        assertThat(document.time()).contains(LocalDateTime.of(2026, 3, 1, 10, 0));
        assertThat(document.checkTime()).contains(LocalDateTime.of(2026, 3, 1, 9, 59, 58));
        assertThat(document.created()).isEmpty();
        assertThat(document.reason()).contains("补货");
        assertThat(document.extras().fields()).isEqualTo(Map.of("remark", "\"加急\""));
        assertThat(document.place()).hasToString("/stockin_list/0");
        DocumentLine tea = document.lines().get(0);
        assertThat(tea.id()).contains("1");
        assertThat(tea.specNo()).isEqualTo("00701");
        assertThat(tea.goodsNo()).contains("007");
        assertThat(tea.goodsName()).contains("铁观音");
        assertThat(tea.specName()).contains("默认规格");
        assertThat(tea.quantity()).isEqualTo(Ratio.of(10));
        assertThat(tea.price()).contains(Ratio.of(7, 2));
        assertThat(tea.condition()).isEqualTo(StockCondition.GOOD);
        DocumentLine cup = document.lines().get(1);
        assertThat(cup.condition()).isEqualTo(StockCondition.DEFECTIVE);
        assertThat(cup.price()).isEmpty();
        assertThat(cup.extras().fields()).isEqualTo(Map.of("position_no", "\"ZANCUN\""));
        assertThat(cup.place()).hasToString("/stockin_list/0/details_list/1");
    }

    /** The number 4 is a gain on one page and a loss on the other. */
    @Test
    @Tag("R32")
    void decode_sameNumber_isAnotherKindOnAnotherPage() {
        String document = "{\"order_no\":\"D\",\"order_type\":4,\"status\":5,\"details_list\":[]}";
        WdtDocument gain = read(DocumentQuery.STOCK_IN, document.replace("5", "10")).accepted().get(0);
        WdtDocument loss = read(DocumentQuery.STOCK_OUT, document).accepted().get(0);
        assertThat(gain.kind()).contains(DocumentKind.COUNT_GAIN_IN);
        assertThat(loss.kind()).contains(DocumentKind.COUNT_LOSS_OUT);
        assertThat(gain.isCancelled()).isTrue();
        assertThat(loss.isCancelled()).isTrue();
    }

    @Test
    void decode_pageOfOneKind_needsNoType() {
        String document = "{\"order_no\":\"D\",\"details_list\":[]}";
        assertThat(read(DocumentQuery.RETURN_IN, document).accepted().get(0).kind()).contains(DocumentKind.RETURN_IN);
        assertThat(read(DocumentQuery.SALES_OUT, document).accepted().get(0).kind()).contains(DocumentKind.SALES_OUT);
        assertThat(read(DocumentQuery.STOCK_IN, document)).raises(DocumentCode.DOCUMENT_TYPE_UNKNOWN).with("name", "");
        String named = "{\"order_no\":\"D\",\"order_type_name\":\"退货入库\",\"details_list\":[]}";
        assertThat(read(DocumentQuery.RETURN_IN, named).accepted().get(0).type())
                .isEqualTo(new DocumentType("", "退货入库", Optional.of(DocumentKind.RETURN_IN)));
        String numbered = "{\"order_no\":\"D\",\"order_type\":3,\"details_list\":[]}";
        assertThat(read(DocumentQuery.RETURN_IN, numbered).accepted().get(0).type().code()).isEqualTo("3");
    }

    @Test
    void decode_unknownTypeAndStatus_stayText() {
        Batch<WdtDocument> batch = read(
                DocumentQuery.STOCK_IN, "{\"order_no\":\"D\",\"order_type\":\"77\",\"status\":\"78\",\"details_list\":[]}");
        WdtDocument document = batch.accepted().get(0);
        assertThat(document.type()).isEqualTo(new DocumentType("77", "", Optional.empty()));
        assertThat(document.status()).contains(new CodedValue("78", Optional.empty()));
        assertThat(batch).raises(DocumentCode.DOCUMENT_TYPE_UNKNOWN).about("77").at("/order_list/0/order_type");
        assertThat(batch)
                .raises(DocumentCode.DOCUMENT_CODE_UNKNOWN)
                .about("78")
                .at("/order_list/0/status")
                .with("field", "inStatus");
    }

    @Test
    void decode_faults_rejectTheDocumentAndShowNobody() {
        Batch<WdtDocument> batch = read(
                DocumentQuery.SALES_OUT,
                "{\"order_no\":\"D\",\"receiver_name\":\"canary\"},"
                        + "{\"order_no\":\"E\",\"receiver_name\":\"canary\",\"details_list\":[{\"spec_no\":\"A\",\"num\":\"x\"}]},"
                        + "{\"details_list\":[]},\"canary\"");
        assertThat(batch.accepted()).isEmpty();
        assertThat(batch).raises(RowCode.FIELD_MISSING).about("D").at("/order_list/0/details_list").with("field", "details_list");
        assertThat(batch).raises(QuantityCode.BAD_NUMBER).about("E").at("/order_list/1/details_list/0/num");
        assertThat(batch).raises(RowCode.FIELD_MISSING).at("/order_list/2/stockin_no").with("field", "stockin_no");
        assertThat(batch.rejected().toString() + batch.findings()).doesNotContain("canary");
        WdtDocument sound = read(
                        DocumentQuery.SALES_OUT, "{\"order_no\":\"D\",\"receiver_name\":\"canary\",\"details_list\":[]}")
                .accepted()
                .get(0);
        assertThat(sound.buyer().names()).containsExactly("receiver_name");
        assertThat(sound.toString()).doesNotContain("canary");
    }

    @ParameterizedTest
    @CsvSource({
        "PURCHASE_IN, STOCK_IN",
        "OTHER_IN, STOCK_IN",
        "RETURN_IN, RETURN_IN",
        "JIT_RETURN_IN, JIT_RETURN_IN",
        "OTHER_OUT, STOCK_OUT",
        "COUNT_LOSS_OUT, STOCK_OUT",
        "SALES_OUT, SALES_OUT"
    })
    void query_ofAKind_isTheOneThatGivesIt(DocumentKind kind, DocumentQuery query) {
        assertThat(DocumentQuery.of(kind)).isEqualTo(query);
        assertThat(query.direction()).isEqualTo(kind.direction());
    }

    @Test
    void query_forKinds_asksEachPageOnce() {
        assertThat(DocumentQuery.forKinds(List.of(
                        DocumentKind.RETURN_IN, DocumentKind.PURCHASE_IN, DocumentKind.TRANSFER_IN)))
                .containsExactly(DocumentQuery.STOCK_IN, DocumentQuery.RETURN_IN);
        assertThat(DocumentQuery.STOCK_OUT.page()).isEqualTo("stockout_order_query.php");
        assertThat(DocumentQuery.STOCK_OUT.query().name()).isEqualTo("stockout_order_query.php");
        assertThat(DocumentQuery.STOCK_OUT.query().nodes()).containsExactly("stockout_list");
        assertThat(DocumentQuery.RETURN_IN.only()).contains(DocumentKind.RETURN_IN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentQuery.of(DocumentKind.ONLINE_SALE))
                .withMessage("Documents of the kind 'online-sale' are no stock documents of the ERP.");
    }

    @Test
    void settings_changeNamesCodesLimitsAndZone() {
        StockDocuments changed = READER.withNames(READER.names()
                        .with("documents", List.of("rows"))
                        .with("line.quantity", List.of("right_num")))
                .withCodes(DocumentCodes.of(Dialect.QYB).with(Map.of("in.21", "other-in")))
                .within(Limits.defaults().with(Limit.NUMBER_DIGITS, 3))
                .inZone(ZoneOffset.UTC);
        String json = "{\"code\":0,\"rows\":[{\"order_no\":\"D\",\"order_type\":21,\"stockin_time\":1685584798000,"
                + "\"details_list\":[{\"spec_no\":\"A\",\"right_num\":%s}]}]}";
        WdtDocument document =
                changed.decode(DocumentQuery.STOCK_IN, JsonRows.of(json.formatted("100"))).accepted().get(0);
        assertThat(document.kind()).contains(DocumentKind.OTHER_IN);
        assertThat(document.time()).contains(LocalDateTime.of(2023, 6, 1, 1, 59, 58));
        assertThat(document.lines().get(0).quantity()).isEqualTo(Ratio.of(100));
        assertThat(changed.decode(DocumentQuery.STOCK_IN, JsonRows.of(json.formatted("1000"))))
                .raises(QuantityCode.LIMIT_NUMBER_DIGITS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> READER.withCodes(DocumentCodes.of(Dialect.Y)))
                .withMessage("Documents are read of the dialect qyb only, not of y.");
        WdtAnswer y = WdtAnswer.read(Dialect.Y, JsonRows.of("{\"code\":0,\"order_list\":[]}")).value();
        assertThatIllegalArgumentException().isThrownBy(() -> READER.decode(DocumentQuery.STOCK_IN, y));
    }
}
