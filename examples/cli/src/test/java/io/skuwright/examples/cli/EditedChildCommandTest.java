package io.skuwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.skuwright.kingdee.fixtures.CrmSample;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quantity or price other than that of the BOM: an error under plan 3, an info under 1 and 2. */
@Tag("B2")
class EditedChildCommandTest {

    private static final String BOMS = "{\"boms\":[{\"number\":\"KIT_V1\",\"product\":\"KIT\",\"lines\":["
            + "{\"component\":\"CUP\",\"numerator\":\"2\"},{\"component\":\"LID\",\"numerator\":\"2\",\"denominator\":\"3\"}]}]}";

    /** 3 kits with 5 cups where 6 are due, and lids at 1.25. */
    private static final String ORDER = "[{\"_id\":\"r\",\"product_id\":\"KIT\",\"bom_id\":\"b0\",\"prod_pkg_key\":\"kr\","
            + "\"is_kit__c__v\":\"true\",\"quantity\":\"3\",\"standard_bom_id\":\"S\"},"
            + child("c", "CUP", "\"quantity\":\"5\",\"sales_price\":\"4\"")
            + ","
            + child("l", "LID", "\"quantity\":\"2\",\"sales_price\":\"1.25\"")
            + "]";

    private static String child(String id, String product, String more) {
        return "{\"_id\":\"" + id + "\",\"product_id\":\"" + product + "\",\"bom_id\":\"b" + id + "\",\"prod_pkg_key\":\"k" + id
                + "\",\"parent_prod_pkg_key\":\"kr\",\"root_prod_pkg_key\":\"kr\",\"standard_bom_line_id\":\"S1\"," + more + "}";
    }

    /** Returns severity, code, subject, actual and expected value of each finding. */
    private static List<String> findings(CommandLineRun run) {
        List<String> findings = new ArrayList<>();
        for (JsonNode finding : run.json().get("findings")) {
            JsonNode facts = finding.get("attributes");
            findings.add(String.join(
                    " ",
                    finding.get("severity").asText(),
                    finding.get("code").asText(),
                    finding.get("subject").asText(),
                    facts.path("actual").asText(),
                    facts.path("expected").asText()));
        }
        return findings;
    }

    @Test
    void typeOrder_editedParts_areErrorsInPlan3Only(@TempDir Path directory) {
        String boms = CommandLineRun.file(directory, "boms.json", BOMS);
        String prices = CommandLineRun.file(directory, "prices.json", "{\"bc\":4,\"bl\":\"1.20\"}");
        for (String plan : List.of("1", "2", "3")) {
            CommandLineRun run = CommandLineRun.of(
                    ORDER, "type-order", "--plan", plan, "--child-quantity", "total", "--bom", boms, "--bom-prices", prices, "-");
            String weight = plan.equals("3") ? "error" : "info";
            assertThat(findings(run))
                    .as(plan)
                    .containsExactly(
                            weight + " CHILD_QUANTITY_CHANGED c 5 6", weight + " CHILD_PRICE_CHANGED l 5/4 6/5");
            assertThat(run.status()).as(plan).isEqualTo(plan.equals("3") ? 1 : 0);
            assertThat(run.json().get("counts").get("typed").asInt()).isEqualTo(3);
        }
    }

    @Test
    void typeOrder_pricesAlone_areChecked(@TempDir Path directory) {
        String prices = CommandLineRun.file(directory, "prices.json", "{\"bl\":\"1.20\"}");
        CommandLineRun run = CommandLineRun.of(
                ORDER, "type-order", "--plan", "3", "--child-quantity", "total", "--bom-prices", prices, "-");
        assertThat(findings(run)).containsExactly("error CHILD_PRICE_CHANGED l 5/4 6/5");
    }

    @Test
    void typeOrder_priceThatIsNoNumber_isAFindingOfItsFile(@TempDir Path directory) {
        String prices =
                CommandLineRun.file(directory, "prices.json", "{\"bc\":\"four\",\"bl\":null,\"bx\":{\"a\":1},\"br\":5}");
        CommandLineRun run = CommandLineRun.of(
                ORDER, "type-order", "--plan", "3", "--child-quantity", "total", "--bom-prices", prices, "-");
        assertThat(run.codes()).containsExactly("BAD_NUMBER", "NUMBER_BLANK", "NUMBER_BLANK");
        assertThat(run.json().get("findings").get(0).get("subject").asText()).isEqualTo("bc");
        assertThat(run.json().get("findings").get(0).get("where").asText()).contains("prices.json").endsWith("/bc");
        assertThat(run.status()).isEqualTo(1);
    }

    /** The golden order with Kingdee's BOMs, the code map and the price list, all as files. */
    @Test
    void kingdeeOrder_goldenOrder_findsWhatWasEdited(@TempDir Path directory) {
        String boms = CommandLineRun.file(directory, "boms.json", GoldenFiles.read(CrmSample.README_BOMS));
        String codes = CommandLineRun.file(directory, "codes.json", GoldenFiles.read(CrmSample.README_CODES));
        String prices = CommandLineRun.file(directory, "prices.json", GoldenFiles.read(CrmSample.STANDARD_PRICES));
        String[] options = {
            "kingdee-order", "--plan", "3", "--child-quantity", "total", "--bom", boms, "--codes", codes, "--bom-prices", prices,
            "-"
        };
        assertThat(findings(CommandLineRun.of(CrmSample.STANDARD.order(), options)))
                .contains(
                        "error CHILD_QUANTITY_CHANGED 6512bd430000000000000306 4 3",
                        "error CHILD_PRICE_CHANGED 6512bd430000000000000307 20 1999/100");
    }
}
