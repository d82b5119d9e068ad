package io.skuwright.wdt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.FindingText;
import io.skuwright.result.Language;
import io.skuwright.row.RowCode;
import io.skuwright.wdt.json.JsonRows;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a trade or document, nothing that tells of a buyer is shown. */
class DiscretionTest {

    private static final String CANARY = "13800138000";

    private static Batch<WdtTrade> trade(String members) {
        return Trades.defaults().decode(JsonRows.of("{\"code\":0,\"trades\":[{\"trade_no\":\"JY1\"," + members + "}]}"));
    }

    private static String allTexts(Batch<?> batch) {
        StringBuilder all = new StringBuilder();
        for (Finding finding : batch.findings()) {
            all.append(finding).append(finding.attributes());
            for (Language language : Language.values()) {
                all.append(FindingText.in(language).render(finding));
            }
        }
        batch.rejected().forEach(row -> all.append(row.raw()));
        return all.append(batch).append(batch.accepted()).append(batch.rejected()).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0" + CANARY, "+" + CANARY, CANARY + "e999999999", CANARY + ".", "{\"tel\":0" + CANARY + "}"})
    void decode_buyersFieldThatIsNoNumber_isNotQuoted(String mobile) {
        String lines = ",\"goods_list\":[{\"spec_no\":\"A\",\"num\":\"1\"}]";
        Batch<WdtTrade> batch = trade("\"receiver_mobile\":" + mobile + lines);

        assertThat(batch.read()).isEqualTo(1);
        assertThat(allTexts(batch)).doesNotContain(CANARY);
    }

    @Test
    void decode_buyersFieldThatIsNoNumber_isToldOfByItsPlace() {
        FindingAssert.assertThat(trade("\"receiver_mobile\":0" + CANARY).findings())
                .raises(QuantityCode.BAD_NUMBER)
                .at("/trades/0/receiver_mobile")
                .with("value", "***");
    }

    @Test
    void decode_numberBesideTheBuyer_isQuoted() {
        FindingAssert.assertThat(trade("\"receiver_mobile\":\"" + CANARY + "\",\"paid\":007").findings())
                .raises(QuantityCode.BAD_NUMBER)
                .at("/trades/0/paid")
                .with("value", "007");
    }

    @Test
    void decode_rejectedTrade_showsKnownFieldsOnly() {
        Batch<WdtTrade> batch = trade("\"nick_name\":\"" + CANARY + "\",\"remark\":\"" + CANARY + "\",\"paid\":[\"" + CANARY
                + "\"],\"goods_list\":[{\"spec_no\":\"A\",\"receiver_name\":\"" + CANARY + "\",\"price\":{\"x\":\"" + CANARY
                + "\"},\"memo\":\"" + CANARY + "\"},\"" + CANARY + "\"]");

        FindingAssert.assertThat(batch.findings())
                .raises(RowCode.FIELD_MISSING)
                .about("JY1")
                .at("/trades/0/goods_list/0/num")
                .with("field", "num");
        assertThat(batch.rejected())
                .extracting(Batch.Rejected::raw)
                .containsExactly("{\"trade_no\":\"JY1\",\"nick_name\":\"***\",\"remark\":\"***\",\"paid\":\"***\",\"goods_list\":"
                        + "[{\"spec_no\":\"A\",\"receiver_name\":\"***\",\"price\":\"***\",\"memo\":\"***\"},\"***\"]}");
        assertThat(allTexts(batch)).doesNotContain(CANARY);
    }

    @Test
    void decode_rejectedDocument_showsKnownFieldsOnly() {
        Batch<WdtDocument> batch = StockDocuments.defaults()
                .decode(
                        DocumentQuery.STOCK_OUT,
                        JsonRows.of("{\"code\":0,\"stockout_list\":[{\"order_no\":\"CK1\",\"order_type\":7,\"consignee\":\"" + CANARY
                                + "\",\"details_list\":[{\"spec_no\":\"A\",\"num\":\"x\",\"remark\":\"" + CANARY + "\"}]}]}"));

        assertThat(batch.rejected())
                .extracting(Batch.Rejected::raw)
                .containsExactly("{\"order_no\":\"CK1\",\"order_type\":7,\"consignee\":\"***\",\"details_list\":"
                        + "[{\"spec_no\":\"A\",\"num\":\"x\",\"remark\":\"***\"}]}");
        assertThat(allTexts(batch)).doesNotContain(CANARY);
    }

    /** What a document says is told once, and looked for in linear time. */
    @Test
    void decode_manyRefusedRecords_takesLinearTime() {
        String rows = IntStream.range(0, 60_000)
                .mapToObj(at -> "{\"spec_no\":\"A\",\"num\":" + at + ",\"num\":2}")
                .collect(Collectors.joining(","));

        Batch<WdtStock> batch = assertTimeout(
                Duration.ofSeconds(60),
                () -> Stocks.of(Dialect.QYB).decode(JsonRows.of("{\"code\":0,\"stocks\":[" + rows + "]}")));

        assertThat(batch.rejected()).hasSize(60_000);
        assertThat(batch.findings()).hasSize(120_000);
    }
}
