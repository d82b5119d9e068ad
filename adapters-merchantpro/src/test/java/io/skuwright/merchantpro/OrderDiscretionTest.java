package io.skuwright.merchantpro;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.merchantpro.json.JsonRows;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.FindingText;
import io.skuwright.result.Language;
import io.skuwright.row.RowCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with an order, nothing that tells of a buyer is shown. */
class OrderDiscretionTest {

    private static final String CANARY = "0722123456";

    private static Batch<ShopOrder> order(String members) {
        return Orders.usual().decode(JsonRows.of("{\"data\":[{\"id\":\"1\"," + members + "}]}"));
    }

    static String allTexts(Batch<?> batch) {
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
    void decode_buyersFieldThatIsNoNumber_isNotQuoted(String phone) {
        Batch<ShopOrder> batch = order("\"billing_phone\":" + phone);
        assertThat(batch.read()).isEqualTo(1);
        assertThat(batch.rejected()).hasSize(1);
        assertThat(allTexts(batch)).doesNotContain(CANARY);
    }

    /** The document says that the number is none, and not what it was. */
    @Test
    void decode_buyersFieldThatIsNoNumber_isToldOfByItsPlace() {
        FindingAssert.assertThat(order("\"billing_phone\":00" + CANARY))
                .raises(QuantityCode.BAD_NUMBER)
                .at("/data/0/billing_phone")
                .with("value", "***");
        FindingAssert.assertThat(order("\"meta_fields\":{\"quantity\":00" + CANARY + "}"))
                .raises(QuantityCode.BAD_NUMBER)
                .at("/data/0/meta_fields/quantity")
                .with("value", "***");
        FindingAssert.assertThat(order("\"loyalty_card\":00" + CANARY))
                .raises(QuantityCode.BAD_NUMBER)
                .at("/data/0/loyalty_card")
                .with("value", "***");
        FindingAssert.assertThat(order("\"line_items\":[{\"engraving\":00" + CANARY + "}]"))
                .raises(QuantityCode.BAD_NUMBER)
                .at("/data/0/line_items/0/engraving")
                .with("value", "***");
        FindingAssert.assertThat(order("\"line_items\":[00" + CANARY + "]"))
                .raises(QuantityCode.BAD_NUMBER)
                .at("/data/0/line_items/0")
                .with("value", "***");
    }

    @Test
    void decode_numberBesideTheBuyer_isQuoted() {
        FindingAssert.assertThat(order("\"billing_phone\":\"" + CANARY + "\",\"total_amount\":007"))
                .raises(QuantityCode.BAD_NUMBER)
                .at("/data/0/total_amount")
                .with("value", "007");
        FindingAssert.assertThat(order("\"line_items\":[{\"quantity\":007}]"))
                .raises(QuantityCode.BAD_NUMBER)
                .at("/data/0/line_items/0/quantity")
                .with("value", "007");
    }

    @Test
    void decode_fileWithAName_isTreatedAlike() {
        Batch<ShopOrder> batch = Orders.usual()
                .decode(JsonRows.of("{\"id\":\"1\",\"billing_phone\":00" + CANARY + ",\"paid_amount\":007}").in("o.json"));
        FindingAssert.assertThat(batch).raises(QuantityCode.BAD_NUMBER).at("o.json#/paid_amount").with("value", "007");
        assertThat(allTexts(batch)).doesNotContain(CANARY);
    }

    @Test
    void decode_rejectedOrder_showsKnownFieldsOnly() {
        Batch<ShopOrder> batch = order("\"billing_name\":\"" + CANARY + "\",\"remark\":\"" + CANARY + "\",\"meta_fields\":{\"a\":\""
                + CANARY + "\"},\"date_created\":{\"x\":\"" + CANARY + "\"},\"tags\":[{\"name\":\"" + CANARY
                + "\"}],\"line_items\":[{\"product_id\":5,\"gift_for\":\"" + CANARY + "\",\"meta_fields\":{\"a\":\"" + CANARY
                + "\"},\"unit_price_net\":{\"x\":\"" + CANARY + "\"}},\"" + CANARY + "\"]");
        FindingAssert.assertThat(batch)
                .raises(RowCode.FIELD_MISSING)
                .about("1")
                .at("/data/0/line_items/0/quantity")
                .with("field", "quantity");
        assertThat(batch.rejected())
                .extracting(Batch.Rejected::raw)
                .containsExactly("{\"id\":\"1\",\"billing_name\":\"***\",\"remark\":\"***\",\"meta_fields\":\"***\","
                        + "\"date_created\":\"***\",\"tags\":\"***\",\"line_items\":[{\"product_id\":5,\"gift_for\":\"***\","
                        + "\"meta_fields\":\"***\",\"unit_price_net\":\"***\"},\"***\"]}");
        assertThat(allTexts(batch)).doesNotContain(CANARY);
    }

    @Test
    void decode_textInPlaceOfAList_isNotShown() {
        Batch<ShopOrder> batch = order("\"tags\":\"" + CANARY + "\",\"line_items\":\"" + CANARY + "\"");
        assertThat(batch.rejected()).hasSize(1);
        assertThat(allTexts(batch)).doesNotContain(CANARY);
    }

    @Test
    void decode_acceptedOrder_showsNoBuyer() {
        Batch<ShopOrder> batch = order("\"billing_name\":\"" + CANARY + "\",\"customer_email\":\"" + CANARY
                + "\",\"customer_ip_address\":\"" + CANARY + "\",\"shipping_phone\":\"" + CANARY + "\",\"shipping_city\":\""
                + CANARY + "\",\"meta_fields\":{\"viber\":\"" + CANARY + "\"},\"new_field\":\"" + CANARY
                + "\",\"line_items\":[{\"product_id\":5,\"quantity\":1,\"engraving\":\"" + CANARY
                + "\",\"status\":{\"id\":1,\"by\":\"" + CANARY + "\"}}]");
        assertThat(batch.accepted()).hasSize(1);
        assertThat(batch.accepted().get(0).buyer().delivery("phone")).contains(CANARY);
        assertThat(allTexts(batch)).doesNotContain(CANARY);
    }

    @Test
    void decode_noRecord_showsNothing() {
        Batch<ShopOrder> batch = Orders.usual().decode(JsonRows.of("[\"" + CANARY + "\",[\"" + CANARY + "\"]]"));
        assertThat(batch.rejected()).hasSize(2);
        assertThat(allTexts(batch)).doesNotContain(CANARY);
    }

    /** What a shop says of a refused body may repeat it; what it says of a filter cannot. */
    @Test
    void decode_refusedCall_repeatsNothingThatWasSent() {
        ShopAnswer refused = ShopAnswer.read(
                        400, JsonRows.of("{\"error\":{\"name\":\"bad_request\",\"message\":\"" + CANARY + " is no phone\"}}"))
                .value();
        Batch<ShopOrder> batch = Orders.usual().decode(refused);
        FindingAssert.assertThat(batch)
                .raises(AnswerCode.MP_ANSWER_FAILED)
                .with("name", "bad_request")
                .with("message", "***")
                .with("meaning", "REFUSED");
        assertThat(allTexts(batch)).doesNotContain(CANARY);
        assertThat(refused.message()).contains(CANARY);
    }
}
