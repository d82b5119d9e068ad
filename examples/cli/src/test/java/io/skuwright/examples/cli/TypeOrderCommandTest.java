package io.skuwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.skuwright.core.fixtures.GoldenOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("KIT-1")
@Tag("KIT-2")
class TypeOrderCommandTest {

    private static final String PLAIN_ORDER = "[{\"_id\":\"a\",\"product_id\":\"PA\",\"quantity\":\"5\"}]";

    static List<GoldenOrder> orders() {
        return GoldenOrder.all();
    }

    @ParameterizedTest
    @MethodSource("orders")
    void typeOrder_goldenOrder_givesTypesQuantitiesAndStatus(GoldenOrder golden) {
        for (String plan : List.of("1", "3")) {
            CommandLineRun run = typeOrder(golden, "--plan " + plan);
            assertThat(run.status()).isEqualTo(golden.errors().isEmpty() ? 0 : 1);
            if (golden.errors().isEmpty()) {
                assertThat(types(run)).isEqualTo(golden.expected("types"));
                assertThat(member(run, "quantity")).isEqualTo(golden.expected("qty"));
                assertThat(member(run, "parentProduct")).isEqualTo(golden.expected("sonOf"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void typeOrder_scriptCompatible_givesTypesOfTheScript(GoldenOrder golden) {
        CommandLineRun run = typeOrder(golden, "--plan 1 --script-compatible");
        Map<String, String> expected = new TreeMap<>();
        golden.expected("plan1").forEach((id, type) -> expected.put(id, type.replaceAll(">.*", "")));
        assertThat(types(run)).isEqualTo(expected);
    }

    @Test
    void typeOrder_plan2_namesStandardBoms() {
        CommandLineRun run = typeOrder(GoldenOrder.of("G02"), "--plan 2");
        assertThat(member(run, "standardBom")).isEqualTo(Map.of("r", "ST-r"));
        assertThat(member(run, "bomLine")).isEqualTo(Map.of("c1", "SL-c1", "c2", "SL-c2"));
    }

    @Test
    @Tag("B8")
    void typeOrder_detailed_givesTheFinerTypes() {
        CommandLineRun run = typeOrder(GoldenOrder.of("G03"), "--plan 2 --detailed");
        assertThat(types(run)).isEqualTo(Map.of("r", "standardWithBom", "c", "nonKit", "g", "nonKit"));
    }

    @Test
    void typeOrder_linesInError_areCountedAndNotSent() {
        CommandLineRun run = typeOrder(GoldenOrder.of("G09"), "--plan 1");
        assertThat(run.json().get("counts"))
                .hasToString("{\"read\":3,\"typed\":2,\"setAside\":1,\"rejected\":0}");
        JsonNode orphan = run.json().get("lines").get(1);
        assertThat(orphan.get("type").isNull()).isTrue();
        assertThat(orphan.get("sync").asBoolean()).isFalse();
        assertThat(run.codes()).contains("ORPHAN_PARENT", "KIT_INCOMPLETE");
        assertThat(run.json().get("updates").has("c")).isFalse();
    }

    @Test
    void typeOrder_strict_typesNothing() {
        CommandLineRun run = typeOrder(GoldenOrder.of("G09"), "--plan 1 --strict");
        assertThat(run.status()).isEqualTo(1);
        assertThat(types(run)).isEmpty();
        assertThat(member(run, "root")).isEqualTo(Map.of("r", "r"));
        assertThat(run.json().get("updates")).isEmpty();
    }

    @Test
    void typeOrder_firstTyping_updatesSonsWithParentAndBomLine() {
        CommandLineRun run = typeOrder(GoldenOrder.of("G02"), "--plan 1");
        assertThat(run.json().get("updates").get("r")).hasToString("{\"product_type__c\":\"parent\"}");
        assertThat(run.json().get("updates").get("c1"))
                .hasToString("{\"product_type__c\":\"son\",\"parent_product__c\":\"KIT\",\"son_bom_id__c\":\"b-c1\"}");
    }

    @Test
    void typeOrder_wrappedLines_areFoundByContent() {
        String wrapped = "{\"SalesOrderProductObj\":" + PLAIN_ORDER + "}";
        assertThat(types(CommandLineRun.of(wrapped, "type-order", "--plan", "1", "-")))
                .isEqualTo(Map.of("a", "standard"));
        assertThat(types(CommandLineRun.of("{\"details\":" + wrapped + "}", "type-order", "--plan", "1", "-")))
                .isEqualTo(Map.of("a", "standard"));
    }

    @Test
    void typeOrder_brokenDocument_isACompleteAnswerWithStatus1() {
        CommandLineRun run = CommandLineRun.of("[{\"_id\":\"a\"", "type-order", "--plan", "1", "-");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().get("lines")).isEmpty();
        assertThat(run.json().get("updates")).isEmpty();
        assertThat(run.codes()).containsExactly("JSON_TRUNCATED");
    }

    @Test
    void typeOrder_elementThatIsNoObject_isRejected() {
        CommandLineRun run = CommandLineRun.of("[7,null]", "type-order", "--plan", "1", "-");
        assertThat(run.json().get("counts"))
                .hasToString("{\"read\":2,\"typed\":0,\"setAside\":0,\"rejected\":2}");
        assertThat(run.codes()).containsExactly("BAD_LINE", "BAD_LINE");
    }

    @Test
    void typeOrder_elementThatTheReaderRefused_isRejectedForThatReasonOnly() {
        CommandLineRun run =
                CommandLineRun.of("[{\"_id\":\"a\",\"q\":1,\"q\":2},{\"_id\":\"b\"}]", "type-order", "--plan", "1", "-");
        assertThat(run.codes()).containsExactly("JSON_DUPLICATE_KEY");
        assertThat(run.json().get("counts"))
                .hasToString("{\"read\":2,\"typed\":1,\"setAside\":0,\"rejected\":1}");
    }

    @Test
    void typeOrder_twoLists_readsNeither() {
        String twice = "{\"SalesOrderProductObj\":" + PLAIN_ORDER + ",\"details\":{\"SalesOrderProductObj\":" + PLAIN_ORDER
                + "}}";
        CommandLineRun run = CommandLineRun.of(twice, "type-order", "--plan", "1", "-");
        assertThat(run.codes()).containsExactly("LINES_TWICE");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    @Tag("KIT-3")
    void typeOrder_halfARatio_isNoRatioAndNothingTakesItsPlace() {
        for (String half : List.of(
                "\"numerator\":2,\"denominator\":\"\"",
                "\"numerator\":2,\"denominator\":null",
                "\"numerator\":\"\",\"denominator\":3",
                "\"numerator\":\"x\",\"denominator\":3")) {
            String order = "[{\"_id\":\"r\",\"product_id\":\"K\",\"bom_id\":\"b\",\"prod_pkg_key\":\"k\",\"is_kit__c__v\":\"true\","
                    + "\"quantity\":2},{\"_id\":\"c\",\"product_id\":\"P\",\"bom_id\":\"c\",\"prod_pkg_key\":\"m\","
                    + "\"parent_prod_pkg_key\":\"k\",\"root_prod_pkg_key\":\"k\",\"quantity\":5," + half + "}]";
            CommandLineRun run = CommandLineRun.of(
                    order, "type-order", "--plan", "1", "--child-quantity", "per-parent", "-");
            assertThat(run.status()).as(half).isEqualTo(1);
            assertThat(member(run, "quantity")).as(half).isEqualTo(Map.of("r", "2"));
        }
        String whole = "[{\"_id\":\"r\",\"product_id\":\"K\",\"bom_id\":\"b\",\"prod_pkg_key\":\"k\",\"is_kit__c__v\":\"true\","
                + "\"quantity\":2},{\"_id\":\"c\",\"product_id\":\"P\",\"bom_id\":\"c\",\"prod_pkg_key\":\"m\","
                + "\"parent_prod_pkg_key\":\"k\",\"root_prod_pkg_key\":\"k\",\"numerator\":3}]";
        assertThat(member(CommandLineRun.of(whole, "type-order", "--plan", "1", "-"), "quantity"))
                .isEqualTo(Map.of("r", "2", "c", "6"));
    }

    @Test
    void typeOrder_bomFile_givesRatiosByShape(@TempDir Path directory) {
        String boms = "{\"boms\":[{\"number\":\"KIT_V1\",\"product\":\"KIT\",\"lines\":["
                + "{\"component\":\"PC1\",\"numerator\":\"2\"},"
                + "{\"component\":\"PC2\",\"numerator\":\"2\",\"denominator\":\"3\"}]}]}";
        String order = CommandLineRun.toJson(GoldenOrder.of("G02").crmLines().stream()
                .peek(line -> line.keySet().removeAll(List.of("numerator", "denominator")))
                .toList());
        String file = CommandLineRun.file(directory, "boms.json", boms);
        CommandLineRun run = CommandLineRun.of(order, "type-order", "--plan", "1", "--bom", file, "-");
        assertThat(member(run, "quantity")).isEqualTo(Map.of("r", "3", "c1", "6", "c2", "2"));
        assertThat(run.json().get("lines").get(2).get("reason").asText()).contains("ratio from the BOM");
    }

    @Test
    void typeOrder_fieldsFile_renamesFields(@TempDir Path directory) {
        String names = CommandLineRun.file(directory, "fields.json", "{\"id\":[\"line_no\"]}");
        CommandLineRun run = CommandLineRun.of(
                "[{\"line_no\":\"a\"}]", "type-order", "--plan", "1", "--fields", names, "-");
        assertThat(types(run)).isEqualTo(Map.of("a", "standard"));
    }

    @Test
    void typeOrder_language_changesSentencesAndReasonsOnly() {
        CommandLineRun run = typeOrder(GoldenOrder.of("G09"), "--plan 1 --lang zh");
        assertThat(run.codes()).contains("ORPHAN_PARENT");
        assertThat(run.json().get("findings").get(0).get("message").asText()).contains("套件行");
        assertThat(run.json().get("lines").get(0).get("reason").asText()).contains("套件");
    }

    @Test
    void typeOrder_table_isForPeople() {
        CommandLineRun run = typeOrder(GoldenOrder.of("G02"), "--plan 1 --format table");
        assertThat(run.out()).contains("c2    PC2      son     2         part of the kit without a linked BOM; ratio from the line");
    }

    @Test
    void typeOrder_limit_isRaised() {
        String[] arguments = {"type-order", "--plan", "1", "--limit", "orderLines=1", "-"};
        String order = "[{\"_id\":\"a\"},{\"_id\":\"b\"}]";
        assertThat(CommandLineRun.of(order, arguments).codes()).containsExactly("LIMIT_LINES");
        arguments[4] = "orderLines=2";
        assertThat(CommandLineRun.of(order, arguments).codes()).isEmpty();
    }

    @Test
    void typeOrder_wrongUse_isStatus2WithOneLine() {
        for (String words : List.of(
                "type-order -",
                "type-order --plan 4 -",
                "type-order --plan 1 no-such-file.json",
                "type-order --plan 1 --unknown -",
                "type-order --plan 1 --detailed -",
                "type-order --plan 1 --child-quantity half -",
                "type-order --plan 1 --limit nothing=1 -",
                "type-order --plan 1 --lang fr -",
                "type-order --plan 1 --format xml -",
                "type-order --plan 1")) {
            CommandLineRun run = CommandLineRun.of(PLAIN_ORDER, words.split(" "));
            assertThat(run.status()).as(words).isEqualTo(2);
            assertThat(run.err().lines()).as(words).hasSize(1);
            assertThat(run.out()).as(words).isEmpty();
        }
    }

    private static CommandLineRun typeOrder(GoldenOrder golden, String options) {
        return CommandLineRun.of(
                CommandLineRun.toJson(golden.crmLines()), CommandLineRun.arguments("type-order " + options, "-"));
    }

    private static Map<String, String> types(CommandLineRun run) {
        return member(run, "type");
    }

    /** Returns a member of each line that has it, by line id. */
    private static Map<String, String> member(CommandLineRun run, String name) {
        Map<String, String> values = new TreeMap<>();
        for (JsonNode line : run.json().get("lines")) {
            if (!line.get(name).isNull()) {
                values.put(line.get("id").asText(), line.get(name).asText());
            }
        }
        return values;
    }
}
