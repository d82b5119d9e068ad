package io.skuwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BOM-7")
class WhereUsedCommandTest {

    private static final BomText DIAMOND = new BomText().bom("A", "2 B", "1 C").bom("B", "3 D").bom("C", "2 D");

    private static List<String> rows(CommandLineRun run) {
        return StreamSupport.stream(run.json().get("rows").spliterator(), false)
                .map(row -> row.get("product").asText() + " " + row.get("bom").asText() + " "
                        + row.get("level").asInt() + " " + row.get("quantity").asText() + " " + row.get("path"))
                .toList();
    }

    /** 2 B of 3 D each and 1 C of 2 D. */
    @Test
    void whereUsed_listsOneRowForEachPathAndTheRoots() {
        CommandLineRun run = DIAMOND.run("where-used --component D");
        assertThat(run.status()).isZero();
        assertThat(rows(run))
                .containsExactlyInAnyOrder(
                        "B B_V1 1 3 [\"D\"]", "A A_V1 2 6 [\"B\",\"D\"]", "C C_V1 1 2 [\"D\"]",
                        "A A_V1 2 2 [\"C\",\"D\"]");
        assertThat(run.json().get("roots")).hasToString("[\"A\"]");
        assertThat(run.json().get("rows").get(0).properties().stream().map(member -> member.getKey()))
                .containsExactly("product", "bom", "level", "quantity", "path");
        assertThat(run.json().properties().stream().map(member -> member.getKey()))
                .containsExactly("rows", "roots", "findings");
    }

    /** Of a batch of 10 that takes 5 x 3 = 15 D, one unit takes 3/2. */
    @Test
    void whereUsed_quantitiesAreForOneUnit() {
        BomText boms = new BomText().bom("CASE,'yield':10", "5 B").bom("B", "3 D");
        assertThat(rows(boms.run("where-used --component D")))
                .containsExactlyInAnyOrder("B B_V1 1 3 [\"D\"]", "CASE CASE_V1 2 3/2 [\"B\",\"D\"]");
    }

    @Test
    void whereUsed_asOf_countsTheLinesOfTheDay() {
        BomText boms = new BomText().bom("A", "1 D,'to':'2026-03-01'").bom("B", "1 D,'from':'2026-03-01'");
        assertThat(rows(boms.run("where-used --component D --as-of 2026-02-28"))).containsExactly("A A_V1 1 1 [\"D\"]");
        assertThat(rows(boms.run("where-used --component D --as-of 2026-03-01"))).containsExactly("B B_V1 1 1 [\"D\"]");
    }

    @Test
    void whereUsed_rowsBeyondTheLimit_areLeftOutAndRootsStand() {
        CommandLineRun run = DIAMOND.run("where-used --component D --limit explosionRows=3");
        assertThat(run.status()).isZero();
        assertThat(run.codes()).containsExactly("LIMIT_EXPANSION");
        assertThat(run.json().get("rows")).isEmpty();
        assertThat(run.json().get("roots")).hasToString("[\"A\"]");
    }

    @Test
    void whereUsed_unusedUnknownAndUnreadable() {
        CommandLineRun unused = DIAMOND.run("where-used --component A");
        assertThat(unused.status()).isZero();
        assertThat(unused.json().get("rows")).isEmpty();
        assertThat(unused.json().get("roots")).isEmpty();
        CommandLineRun unknown = DIAMOND.run("where-used --component NONE");
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.codes()).containsExactly("BOM_PRODUCT_UNKNOWN");
        CommandLineRun broken = CommandLineRun.of("{\"boms\":[", "where-used", "--bom", "-", "--component", "D");
        assertThat(broken.status()).isEqualTo(1);
        assertThat(broken.codes()).containsExactly("JSON_TRUNCATED");
        assertThat(broken.json().get("roots")).isEmpty();
    }

    @Test
    void whereUsed_table_setsUsersUnderWhatTheyUse() {
        String table = DIAMOND.run("where-used --component D --format table").out();
        assertThat(table.lines().map(line -> line.replaceAll(" {2,}", "  ")))
                .contains("B  B_V1  3  D", "  A  A_V1  6  B > D", "roots: A");
    }

    @Test
    void whereUsed_withoutAComponentOrFile_isWrongUse() {
        for (String words : List.of("where-used --bom -", "where-used --component D", "where-used --component D --bom -"
                + " --as-of soon")) {
            CommandLineRun run = CommandLineRun.of(DIAMOND.json(), words.split(" "));
            assertThat(run.status()).as(words).isEqualTo(2);
            assertThat(run.err().lines()).as(words).hasSize(1);
        }
    }
}
