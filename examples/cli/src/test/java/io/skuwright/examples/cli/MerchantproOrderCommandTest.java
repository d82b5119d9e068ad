package io.skuwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.skuwright.merchantpro.fixtures.GoldenFiles;
import io.skuwright.merchantpro.fixtures.OrderFiles;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MerchantproOrderCommandTest {

    private static final String CODES = "{\"product\":{\"125011\":\"POS-887\",\"125020\":\"BM-900\"}}";

    private static CommandLineRun golden(Path directory, String... more) {
        String codes = CommandLineRun.file(directory, "codes.json", CODES);
        return CommandLineRun.of(
                GoldenFiles.text(OrderFiles.REAL), CommandLineRun.arguments("merchantpro-order - --codes " + codes, more));
    }

    /** The real order: 16499 and 23999 make 40498; at 20 per cent that is 101245/3 net and 20249/3 tax. */
    @Test
    @Tag("R37")
    void golden_isTheCoresView(@TempDir Path directory) {
        CommandLineRun run = golden(directory);
        assertThat(run.status()).isZero();
        assertThat(run.codes()).isEmpty();
        JsonNode order = run.json().get("orders").get(0);
        JsonNode lines = order.get("lines");
        assertThat(lines.toString())
                .isEqualTo("[{\"key\":\"0/125011\",\"kind\":\"product\",\"productId\":\"125011\",\"sku\":null,\"ean\":null,"
                        + "\"name\":\"SPRT SP-POS887 Termalni štampač\",\"quantity\":\"1\",\"unitGross\":\"16499\","
                        + "\"gross\":\"16499\",\"taxPercent\":\"20\"},"
                        + "{\"key\":\"1/125020\",\"kind\":\"product\",\"productId\":\"125020\",\"sku\":null,\"ean\":null,"
                        + "\"name\":\"Teleskop SkyOptics BM-900114 EQIII\",\"quantity\":\"1\",\"unitGross\":\"23999\","
                        + "\"gross\":\"23999\",\"taxPercent\":\"20\"}]");
        assertThat(order.get("totals").toString())
                .isEqualTo("{\"goods\":\"40498\",\"discounts\":\"0\",\"other\":\"0\",\"shipping\":\"0\",\"total\":\"40498\","
                        + "\"vat\":[{\"percent\":\"20\",\"gross\":\"40498\",\"net\":\"101245/3\",\"tax\":\"20249/3\"}]}");
        assertThat(order.get("erp").toString())
                .isEqualTo("[{\"id\":\"0/125011\",\"type\":\"standard\",\"sync\":true,\"product\":\"POS-887\",\"quantity\":\"1\","
                        + "\"root\":null,\"reason\":\"" + order.get("erp").get(0).get("reason").asText() + "\"},"
                        + "{\"id\":\"1/125020\",\"type\":\"standard\",\"sync\":true,\"product\":\"BM-900\",\"quantity\":\"1\","
                        + "\"root\":null,\"reason\":\"" + order.get("erp").get(1).get("reason").asText() + "\"}]");
        assertThat(order.get("id").asText()).isEqualTo("42209911");
        assertThat(order.get("shippingStatus").asText()).isEqualTo("awaiting");
        assertThat(order.get("paymentStatus").asText()).isEqualTo("awaiting");
        assertThat(order.get("paymentMethod").asText()).isEqualTo("cash_delivery");
        assertThat(order.get("currency").asText()).isEqualTo("RSD");
        assertThat(order.get("created").asText()).isEqualTo("2025-12-18T10:40:46+02:00");
        assertThat(order.get("awb").isNull()).isTrue();
        assertThat(order.get("tags").toString()).isEqualTo("[]");
        assertThat(run.json().get("counts").toString()).isEqualTo("{\"read\":1,\"accepted\":1,\"rejected\":0}");
        assertThat(run.json().get("rejected").toString()).isEqualTo("[]");
    }

    @Test
    void golden_showsNoBuyer(@TempDir Path directory) {
        String all = golden(directory).out() + golden(directory, "--format", "table").out();
        assertThat(all).doesNotContain("Client Test", "client@example.com", "0600000000", "Ulica", "11160");
    }

    /** A set of 2 printers and 1 cable takes 2 of the place of one; without codes the line is nobody's. */
    @Test
    @Tag("KIT-1")
    void kit_isTypedWithTheBomOfTheErp(@TempDir Path directory) {
        String boms = CommandLineRun.file(
                directory,
                "boms.json",
                "{\"boms\":[{\"number\":\"B-1\",\"product\":\"POS-887\",\"default\":true,\"lines\":["
                        + "{\"line\":\"10\",\"component\":\"PRINTER\",\"numerator\":\"2\"},"
                        + "{\"line\":\"20\",\"component\":\"CABLE\",\"numerator\":\"1\",\"denominator\":\"4\"}]}]}");
        CommandLineRun run = golden(directory, "--bom", boms, "--format", "table");
        assertThat(run.status()).isZero();
        assertThat(run.out().lines().map(line -> line.strip().replaceAll(" +", " ")))
                .contains(
                        "42209911 awaiting awaiting RSD 2 40498",
                        "42209911 0/125011 POS-887 parent 1",
                        "42209911 0/125011/10 PRINTER son 2",
                        "42209911 0/125011/20 CABLE son 0.25",
                        "42209911 1/125020 BM-900 standard 1");
        JsonNode erp = golden(directory, "--bom", boms).json().get("orders").get(0).get("erp");
        assertThat(erp.get(1).get("root").asText()).isEqualTo("0/125011");
    }

    @Test
    void lineThatLeadsToNoSku_isAnError() {
        CommandLineRun run = CommandLineRun.of(GoldenFiles.text(OrderFiles.REAL), "merchantpro-order", "-");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.places()).containsExactly("MP_LINE_UNKNOWN /line_items/0", "MP_LINE_UNKNOWN /line_items/1");
        assertThat(run.json().get("orders").get(0).get("erp").isNull()).isTrue();
        assertThat(run.json().get("orders").get(0).get("totals").get("total").asText()).isEqualTo("40498");
    }

    /** 2 x 49.90 less 5.00 and 24.90 for delivery are 119.70; 41.24 is 41.2397 rounded at 2 decimals. */
    @Test
    void example_addsUp() {
        CommandLineRun run =
                CommandLineRun.of(MerchantproOrderCommand.EXAMPLE, "merchantpro-order", "-", "--net-decimals", "2");
        assertThat(run.status()).isZero();
        assertThat(run.codes()).isEmpty();
        JsonNode order = run.json().get("orders").get(0);
        assertThat(order.get("totals").get("discounts").asText()).isEqualTo("-5");
        assertThat(order.get("totals").get("total").asText()).isEqualTo("119.7");
        assertThat(order.get("erp")).hasSize(1);
        assertThat(order.get("lines").get(1).get("kind").asText()).isEqualTo("discount");
        CommandLineRun fine = CommandLineRun.of(MerchantproOrderCommand.EXAMPLE, "merchantpro-order", "-");
        assertThat(fine.codes()).containsExactly("MP_VAT_DIFFERS", "MP_VAT_DIFFERS");
        assertThat(CommandLineRun.of("", "merchantpro-order", "--help").out())
                .contains("merchantpro-order - --net-decimals 2 --format table");
    }

    @Test
    void decimalsOfACurrency_canBeSaid() {
        CommandLineRun run = CommandLineRun.of(
                MerchantproOrderCommand.EXAMPLE, "merchantpro-order", "-", "--net-decimals", "2", "--scale", "RON=1");
        assertThat(run.codes()).isEmpty();
        CommandLineRun none = CommandLineRun.of(
                MerchantproOrderCommand.EXAMPLE, "merchantpro-order", "-", "--net-decimals", "2", "--scale", "RON=0");
        assertThat(none.codes()).containsOnly("MP_AMOUNT_TOO_FINE");
        assertThat(CommandLineRun.of("{}", "merchantpro-order", "-", "--scale", "RON=10").status()).isEqualTo(2);
        assertThat(CommandLineRun.of("{}", "merchantpro-order", "-", "--net-decimals", "-1").status()).isEqualTo(2);
    }

    @Test
    void whatIsNoOrder_isRejectedOrAFinding(@TempDir Path directory) {
        CommandLineRun run = CommandLineRun.of("{\"data\":[{\"currency\":\"RON\"}]}", "merchantpro-order", "-");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().get("rejected").toString())
                .isEqualTo("[{\"where\":\"/data/0\",\"finding\":\"FIELD_MISSING\"}]");
        assertThat(CommandLineRun.of("{\"id\":", "merchantpro-order", "-").codes()).containsExactly("JSON_TRUNCATED");
        String codes = CommandLineRun.file(directory, "none.json", "{}");
        assertThat(CommandLineRun.of("{}", "merchantpro-order", "-", "--codes", codes).status()).isEqualTo(2);
    }

    /** A shop with a field of its own for the waybill. */
    @Test
    void fieldNames_canBeSaid(@TempDir Path directory) {
        String fields = CommandLineRun.file(directory, "fields.json", "{\"awb\":[\"tracking\"]}");
        CommandLineRun run = CommandLineRun.of(
                "{\"id\":\"1\",\"currency\":\"RON\",\"tracking\":\"AWB-7\",\"line_items\":[]}", "merchantpro-order", "-",
                "--fields", fields);
        assertThat(run.status()).isZero();
        assertThat(run.json().get("orders").get(0).get("awb").asText()).isEqualTo("AWB-7");
    }
}
