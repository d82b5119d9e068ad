package io.skuwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("BOM-7")
class BomDiffCommandTest {

    private static final BomText OLD = new BomText().bom("KIT", "1 BODY", "2/3 PACK", "1 CARD").bom("PACK", "4 SCREW");

    @TempDir
    private Path directory;

    private CommandLineRun diff(BomText before, BomText after, String... more) {
        return diff(before.json(), after.json(), more);
    }

    private CommandLineRun diff(String before, String after, String... more) {
        String old = CommandLineRun.file(directory, "old.json", before);
        String current = CommandLineRun.file(directory, "new.json", after);
        return CommandLineRun.of(
                "",
                CommandLineRun.arguments("bom-diff --product KIT --bom " + old + " --bom " + current, more));
    }

    private static List<String> changes(CommandLineRun run) {
        return StreamSupport.stream(run.json().get("changes").spliterator(), false)
                .map(change -> change.get("kind").asText() + " " + change.get("path") + " " + change.get("before")
                        + " " + change.get("after"))
                .toList();
    }

    @Test
    void bomDiff_namesKindPathBeforeAndAfter() {
        BomText after = new BomText().bom("KIT", "1 BODY", "2/3 PACK", "1 LEAFLET").bom("PACK", "6 SCREW");
        CommandLineRun run = diff(OLD, after);
        assertThat(run.status()).isZero();
        assertThat(changes(run))
                .containsExactlyInAnyOrder(
                        "removed [\"CARD\"] \"1 CARD\" null",
                        "added [\"LEAFLET\"] null \"1 LEAFLET\"",
                        "changed [\"PACK\",\"SCREW\"] \"4 SCREW\" \"6 SCREW\"");
        assertThat(run.json().get("changes").get(0).properties().stream().map(member -> member.getKey()))
                .containsExactly("kind", "path", "before", "after");
    }

    @Test
    void bomDiff_movedAndRebased_areOneChangeEach() {
        BomText moved = new BomText().bom("KIT", "1 BODY", "2/3 PACK").bom("PACK", "4 SCREW", "1 CARD");
        assertThat(changes(diff(OLD, moved))).hasSize(1).first().asString().startsWith("moved [\"PACK\",\"CARD\"]");
        BomText rebased = new BomText().bom("KIT,'yield':3", "3 BODY", "2 PACK", "3 CARD").bom("PACK", "4 SCREW");
        assertThat(changes(diff(OLD, rebased))).hasSize(1).first().asString().startsWith("rebased []");
    }

    @Test
    void bomDiff_equalFractionsAndOtherOrder_areNoChange() {
        BomText same = new BomText().bom("PACK", "8/2 SCREW").bom("KIT", "1 CARD", "4/6 PACK", "1 BODY");
        assertThat(changes(diff(OLD, same))).isEmpty();
    }

    @Test
    void bomDiff_table_isForPeople() {
        CommandLineRun run = diff(OLD, new BomText().bom("KIT", "1 BODY", "2/3 PACK", "1 CARD").bom("PACK", "6 SCREW"),
                "--format", "table");
        assertThat(run.out()).contains("changed").contains("PACK > SCREW").contains("4 SCREW").contains("6 SCREW");
    }

    @Test
    void bomDiff_unreadableFile_comparesNothing() {
        CommandLineRun run = diff(OLD.json(), "{\"boms\":[");
        assertThat(run.status()).isEqualTo(1);
        assertThat(changes(run)).isEmpty();
        assertThat(run.codes()).containsExactly("JSON_TRUNCATED");
        assertThat(run.json().get("findings").get(0).get("where").asText()).contains("new.json");
    }

    @Test
    void bomDiff_unknownProduct_isAFinding() {
        CommandLineRun run = diff(new BomText().bom("OTHER", "1 A"), new BomText().bom("OTHER", "1 A"));
        assertThat(run.codes()).containsExactly("BOM_PRODUCT_UNKNOWN");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void bomDiff_notTwoFilesOrNoProduct_isWrongUse() {
        String file = CommandLineRun.file(directory, "one.json", OLD.json());
        for (String words : List.of(
                "bom-diff --product KIT --bom " + file,
                "bom-diff --product KIT --bom " + file + " " + file + " " + file,
                "bom-diff --bom " + file + " --bom " + file,
                "bom-diff --product KIT --bom " + file + " --bom " + file + " --format tree",
                "bom-diff --product KIT --bom " + file + " --bom missing.json")) {
            CommandLineRun run = CommandLineRun.of("", words.split(" "));
            assertThat(run.status()).as(words).isEqualTo(2);
            assertThat(run.err().lines()).as(words).hasSize(1);
            assertThat(run.out()).as(words).isEmpty();
        }
    }
}
