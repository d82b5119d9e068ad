package io.skuwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.skuwright.core.fixtures.GoldenOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("KIT-1")
class KingdeeOrderCommandTest {

    private static final String THIRDS = "[{\"_id\":\"r\",\"product_id\":\"KIT\",\"bom_id\":\"b\",\"prod_pkg_key\":\"k\","
            + "\"is_kit__c__v\":\"true\",\"quantity\":\"1\",\"sales_price\":\"100\"},"
            + "{\"_id\":\"c\",\"product_id\":\"P\",\"bom_id\":\"c\",\"prod_pkg_key\":\"m\",\"parent_prod_pkg_key\":\"k\","
            + "\"root_prod_pkg_key\":\"k\",\"numerator\":\"1\",\"denominator\":\"3\"}]";

    @TempDir
    private Path directory;

    static List<GoldenOrder> healthy() {
        return GoldenOrder.all().stream()
                .filter(order -> order.errors().isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("healthy")
    void kingdeeOrder_goldenOrder_sendsExactQuantities(GoldenOrder golden) {
        CommandLineRun run = kingdeeOrder(CommandLineRun.toJson(golden.crmLines()), "--plan 1");
        Map<String, String> products = new TreeMap<>();
        golden.crmLines().forEach(line -> products.put((String) line.get("_id"), (String) line.get("product_id")));
        List<String> expected = golden.expected("qty").entrySet().stream()
                .map(line -> products.get(line.getKey()) + " " + line.getValue())
                .toList();
        assertThat(entries(run))
                .map(row -> row.at("/FMaterialId/FNumber").asText() + " " + row.get("FQty"))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void kingdeeOrder_withoutCodes_warnsOnceThatIdsPass() {
        CommandLineRun run = kingdeeOrder(CommandLineRun.toJson(GoldenOrder.of("G04").crmLines()), "--plan 1");
        assertThat(run.codes()).containsOnlyOnce("IDS_USED_AS_CODES");
        assertThat(run.status()).isZero();
    }

    @Test
    void kingdeeOrder_unknownId_leavesTheKitOutAndSaysSo() {
        String codes = CommandLineRun.file(directory, "codes.json", "{\"product\":{\"KIT\":\"K-1\"}}");
        CommandLineRun run = kingdeeOrder(THIRDS, "--plan 1 --scale 2 --rounding up --codes " + codes);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.codes()).contains("UNMAPPED_ID");
        assertThat(entries(run)).isEmpty();
    }

    @Test
    void kingdeeOrder_thirds_needARounding() {
        CommandLineRun exact = kingdeeOrder(THIRDS, "--plan 1");
        assertThat(exact.status()).isEqualTo(1);
        assertThat(exact.codes()).contains("RATIO_NOT_REPRESENTABLE");
        CommandLineRun rounded = kingdeeOrder(THIRDS, "--plan 1 --scale 2 --rounding up");
        assertThat(rounded.status()).isZero();
        assertThat(entries(rounded)).map(row -> row.get("FQty").asText()).containsExactly("1", "0.34");
    }

    @Test
    @Tag("KIT-7")
    void kingdeeOrder_prices_standWhereTheyAreAskedFor() {
        CommandLineRun none = kingdeeOrder(THIRDS, "--plan 1 --scale 2 --rounding up");
        assertThat(entries(none)).noneMatch(row -> row.has("FTaxPrice"));
        CommandLineRun parent = kingdeeOrder(THIRDS, "--plan 1 --scale 2 --rounding up --prices parent");
        assertThat(entries(parent)).map(row -> row.get("FTaxPrice").asText()).containsExactly("100", "0");
    }

    @Test
    void kingdeeOrder_header_isMergedInKeyOrder() {
        String head = CommandLineRun.file(
                directory, "head.json", "{\"FSaleOrderFinance\":{\"FIsIncludedTax\":true},\"FDate\":\"2026-03-20\"}");
        CommandLineRun run = kingdeeOrder(THIRDS, "--plan 1 --scale 2 --rounding up --header " + head);
        assertThat(run.json().at("/request/data/Model").fieldNames())
                .toIterable()
                .containsExactly("FDate", "FSaleOrderFinance", "FSaleOrderEntry");
        assertThat(run.json().at("/request/formid").asText()).isEqualTo("SAL_SaleOrder");
    }

    /** Without the head, and the document it names, an update would make a new document. */
    @Test
    void kingdeeOrder_headThatIsRefused_isNoRequest() {
        String head = CommandLineRun.file(directory, "rows.json", "{\"FID\":100024,\"FSaleOrderEntry\":[]}");
        CommandLineRun run = kingdeeOrder(THIRDS, "--plan 1 --scale 2 --rounding up --header " + head);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.codes()).contains("TEMPLATE_KEY_REFUSED");
        assertThat(run.json().get("request").isNull()).isTrue();
    }

    @Test
    void kingdeeOrder_brokenDocument_isACompleteAnswer() {
        CommandLineRun run = kingdeeOrder("{\"object_data\":{}} x", "--plan 1");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.codes()).contains("JSON_TRAILING_CONTENT");
        assertThat(run.json().has("request")).isTrue();
    }

    @Test
    void kingdeeOrder_table_isForPeople() {
        CommandLineRun run = kingdeeOrder(THIRDS, "--plan 1 --scale 2 --rounding up --format table");
        assertThat(run.out()).contains("Son       P         KIT");
    }

    @Test
    void kingdeeOrder_wrongUse_isStatus2() {
        String list = CommandLineRun.file(directory, "list.json", "[]");
        for (String words : List.of(
                "--plan 1 --rounding up",
                "--plan 1 --scale 2 --rounding sideways",
                "--plan 1 --prices everywhere",
                "--plan 1 --codes no-such-file.json",
                "--plan 1 --codes " + list)) {
            CommandLineRun run = kingdeeOrder(THIRDS, words);
            assertThat(run.status()).as(words).isEqualTo(2);
            assertThat(run.err().lines()).as(words).hasSize(1);
        }
    }

    private static CommandLineRun kingdeeOrder(String order, String options) {
        return CommandLineRun.of(order, CommandLineRun.arguments("kingdee-order " + options, "-"));
    }

    private static List<JsonNode> entries(CommandLineRun run) {
        return StreamSupport.stream(
                        run.json().at("/request/data/Model/FSaleOrderEntry").spliterator(), false)
                .toList();
    }
}
