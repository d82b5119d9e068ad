package io.skuwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("BOM-3")
class ExplodeCommandTest {

    /** KIT needs 2 SUB (a skip layer) for 3, and 1 BOX; SUB needs 3 BOLT for 2, and 1 PAD, which is bought with its own parts. */
    private static final String BOMS = "{\"boms\":["
            + "{\"number\":\"KIT_V1\",\"product\":\"KIT\",\"unit\":\"pcs\",\"lines\":["
            + "{\"line\":\"10\",\"component\":\"SUB\",\"numerator\":\"2\",\"denominator\":\"3\",\"skip\":true,\"unit\":\"pcs\"},"
            + "{\"line\":\"20\",\"component\":\"BOX\",\"numerator\":1,\"unit\":\"pcs\"}]},"
            + "{\"number\":\"SUB_V1\",\"product\":\"SUB\",\"unit\":\"pcs\",\"lines\":["
            + "{\"component\":\"BOLT\",\"numerator\":\"3\",\"denominator\":\"2\"},"
            + "{\"component\":\"PAD\",\"numerator\":\"1\"}]},"
            + "{\"number\":\"PAD_V1\",\"product\":\"PAD\",\"lines\":[{\"component\":\"FOAM\",\"numerator\":\"1/4\"}]}]}";

    @TempDir
    private Path directory;

    private String boms = "";

    @BeforeEach
    void writeBoms() {
        boms = CommandLineRun.file(directory, "boms.json", BOMS);
    }

    @Test
    void explode_orderView_opensSkipLayersAndNothingThatIsSent() {
        CommandLineRun run = explode("--mode", "order");
        assertThat(run.status()).isZero();
        assertThat(quantities(run, "rows")).containsExactly("BOLT 7", "PAD 14/3", "BOX 7");
        assertThat(run.json().get("rows").get(0).get("path")).hasToString("[\"SUB\",\"BOLT\"]");
        assertThat(run.json().get("rows").get(0).get("lines")).hasToString("[\"10\",\"1\"]");
        assertThat(run.json().get("rows").get(1).get("linked").asBoolean()).isTrue();
    }

    @Test
    void explode_engineeringView_showsSkippedNodes() {
        CommandLineRun run = explode();
        assertThat(quantities(run, "rows"))
                .containsExactly("SUB 14/3", "BOLT 7", "PAD 14/3", "FOAM 7/6", "BOX 7");
        assertThat(run.json().get("rows").get(0).get("skipped").asBoolean()).isTrue();
    }

    @Test
    void explode_leafView_listsWhatIsBought() {
        assertThat(quantities(explode("--mode", "leaf"), "totals"))
                .containsExactlyInAnyOrder("BOLT 7", "FOAM 7/6", "BOX 7");
    }

    @Test
    void explode_totalsOnly_leavesRowsOut() {
        CommandLineRun run = explode("--mode", "order", "--totals-only");
        assertThat(run.json().get("rows")).isEmpty();
        assertThat(run.json().get("totals").get(0).get("paths").isTextual()).isTrue();
    }

    @Test
    void explode_blankDenominator_leavesTheLineOutWithAFinding() {
        String broken = CommandLineRun.file(directory, "broken.json", BOMS.replace("\"denominator\":\"3\"", "\"denominator\":\"\""));
        CommandLineRun run = CommandLineRun.of("", "explode", "--bom", broken, "--product", "KIT", "--quantity", "7");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().get("findings").get(0).get("where").asText()).contains("/boms/0/lines/0/denominator");
        assertThat(quantities(run, "rows")).containsExactly("BOX 7");
    }

    /** 3,000 levels list 3,000 rows with paths of 4,501,500 components, which is 8 times 562,687.5. */
    @Test
    void explode_pathsTooLongToPrint_areLeftOutAndTotalsStand() {
        StringBuilder chain = new StringBuilder("{\"boms\":[");
        for (int level = 0; level < 3_000; level++) {
            chain.append(level == 0 ? "" : ",")
                    .append("{\"number\":\"B" + level + "\",\"product\":\"N" + level + "\",\"lines\":[{\"component\":\"N"
                            + (level + 1) + "\",\"numerator\":1}]}");
        }
        String deep = CommandLineRun.file(directory, "deep.json", chain + "]}");
        String words = "explode --product N0 --quantity 7 --bom " + deep + " --limit ";
        CommandLineRun run = CommandLineRun.of("", (words + "explosionRows=562687").split(" "));
        assertThat(run.status()).isZero();
        assertThat(run.json().get("rows")).isEmpty();
        assertThat(run.json().get("totals")).hasSize(3_000);
        assertThat(run.codes()).containsExactly("LIMIT_PATHS");
        assertThat(run.json().at("/findings/0/attributes/limit").asText()).isEqualTo("4501496");
        assertThat(run.json().at("/findings/0/message").asText()).contains("explosionRows");

        CommandLineRun raised = CommandLineRun.of("", (words + "explosionRows=562688").split(" "));
        assertThat(raised.codes()).isEmpty();
        assertThat(raised.json().get("rows")).hasSize(3_000);
    }

    @Test
    void explode_notBoms_isAFinding() {
        String other = CommandLineRun.file(directory, "other.json", "{\"orders\":[]}");
        CommandLineRun run = CommandLineRun.of("", "explode", "--bom", other, "--product", "KIT", "--quantity", "7");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.codes()).containsExactly("BOM_FORM_UNKNOWN");
        assertThat(run.json().get("rows")).isEmpty();
    }

    @Test
    void explode_table_isForPeople() {
        assertThat(explode("--mode", "order", "--format", "table").out()).contains("BOLT").contains("14/3");
    }

    @Test
    void explode_wrongUse_isStatus2() {
        for (List<String> wrong : List.of(
                List.of("--quantity", "seven"),
                List.of("--quantity", "7", "--loss", "doubled"),
                List.of("--quantity", "7", "--as-of", "yesterday"),
                List.of("--quantity", "7", "--mode", "sideways"),
                List.of("--quantity", "7", "--default-bom", "newest"),
                List.of("--quantity", "7", "--select", "color"),
                List.of("--quantity", "7", "--skip", "SUB", "--keep", "SUB"),
                List.of("--quantity", "7", "--product", "SUB"),
                List.of("--quantity", "7", "--format", "svg"),
                List.of("--quantity", "7", "--lang", "fr"),
                List.of("--quantity", "7", "--limit", "rows=1"),
                List.of("--quantity", "7", "--bom", "no such file"),
                List.of("--quantity", ""))) {
            String[] arguments = CommandLineRun.arguments("explode --product KIT --bom " + boms, wrong.toArray(String[]::new));
            CommandLineRun run = CommandLineRun.of("", arguments);
            assertThat(run.status()).as(wrong.toString()).isEqualTo(2);
            assertThat(run.err().lines()).as(wrong.toString()).hasSize(1);
        }
    }

    private CommandLineRun explode(String... more) {
        return CommandLineRun.of(
                "", CommandLineRun.arguments("explode --product KIT --quantity 7 --bom " + boms, more));
    }

    private static List<String> quantities(CommandLineRun run, String list) {
        return StreamSupport.stream(run.json().get(list).spliterator(), false)
                .map(row -> row.get("component").asText() + " " + row.get("quantity").asText())
                .toList();
    }
}
