package io.skuwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BOM-7")
class LintCommandTest {

    @Test
    void lint_soundFile_hasNoFinding() {
        CommandLineRun run = new BomText().bom("A", "2 B", "1 C").bom("B", "3 D").run("lint");
        assertThat(run.status()).isZero();
        assertThat(run.json()).hasToString("{\"findings\":[]}");
    }

    /** From the first of March the foil is missing for a week; the screw stands twice; PACK has nothing to skip to. */
    @Test
    void lint_suspiciousLines_areReportedOnce() {
        CommandLineRun run = new BomText()
                .bom(
                        "KIT",
                        "1 FOIL,'to':'2026-03-01'",
                        "1 FOIL,'from':'2026-03-08'",
                        "4 SCREW",
                        "4 SCREW",
                        "1 PACK,'skip':true")
                .run("lint");
        assertThat(run.codes())
                .containsExactlyInAnyOrder("BOM_DATE_GAP", "BOM_LINE_DUPLICATE", "BOM_SKIP_WITHOUT_BOM");
        assertThat(run.status()).isZero();
    }

    /** A loop is found by the catalogue and by lint, and told once; a pinned version is missing. */
    @Test
    @Tag("BOM-2")
    void lint_errorsOfTheCatalogue_areStatus1() {
        CommandLineRun run =
                new BomText().bom("A", "1 B", "1 C,'bom':'C_V9'").bom("B", "1 A").run("lint");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.codes()).containsExactlyInAnyOrder("BOM_CYCLE", "BOM_REF_MISSING");
    }

    @Test
    void lint_defaultBomRule_decidesWhatIsUnused() {
        String json = "{\"boms\":[{\"number\":\"A_V9\",\"product\":\"A\",\"lines\":[{\"component\":\"B\",\"numerator\":1}]},"
                + "{\"number\":\"A_V10\",\"product\":\"A\",\"lines\":[{\"component\":\"C\",\"numerator\":1}]}]}";
        assertThat(CommandLineRun.of(json, "lint", "--bom", "-").codes()).containsExactly("BOM_DEFAULT_AMBIGUOUS");
        CommandLineRun natural = CommandLineRun.of(json, "lint", "--bom", "-", "--default-bom", "natural");
        assertThat(natural.codes()).containsExactly("BOM_UNUSED");
        assertThat(natural.json().get("findings").get(0).get("subject").asText()).isEqualTo("A_V9");
    }

    @Test
    void lint_unreadableFile_isACompleteAnswer() {
        CommandLineRun run = CommandLineRun.of("{\"boms\":[{", "lint", "--bom", "-");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.codes()).containsExactly("JSON_TRUNCATED");
    }

    @Test
    void lint_table_andLanguage_areForPeople() {
        String table = new BomText().bom("A", "1 A").run("lint", "--format", "table", "--lang", "zh").out();
        assertThat(table).contains("1 BOMs, 1 lines").contains("error BOM_CYCLE: ").contains("包含了自身");
    }

    @Test
    void lint_wrongUse_isStatus2() {
        for (String words : List.of("lint", "lint --bom missing.json", "lint --bom - --format dot", "lint --bom - --loud")) {
            CommandLineRun run = CommandLineRun.of("{\"boms\":[]}", words.split(" "));
            assertThat(run.status()).as(words).isEqualTo(2);
            assertThat(run.err().lines()).as(words).hasSize(1);
        }
    }
}
