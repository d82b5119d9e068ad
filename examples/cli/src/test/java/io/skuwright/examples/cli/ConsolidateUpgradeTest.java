package io.skuwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.skuwright.core.fixtures.FlatMaterials;
import io.skuwright.core.fixtures.FlatRow;
import io.skuwright.core.fixtures.SampleSheets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("CON-4")
class ConsolidateUpgradeTest {

    private static final String[] GATES = {"--sync-paused", "--cut-over", "2026-12-01"};

    /** The two SKUs of which one has a row with a fault, a single product, and one that the sheet does not have. */
    private static final String EXISTING = "code,id,state\nM-01,a1,on sale\nM-02,a2,on sale\nM-09,a9,off\n";

    @TempDir
    private Path directory = Path.of("");

    private CommandLineRun run(String sheet, String existing, String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        String name = existing.startsWith("[") ? "skus.json" : "skus.csv";
        all.addAll(List.of("--existing", CommandLineRun.file(directory, name, existing), "--id", "id", "--state", "state"));
        return SheetText.run(sheet, all.toArray(new String[0]));
    }

    private static List<String> actions(CommandLineRun run) {
        List<String> actions = new ArrayList<>();
        for (JsonNode action : run.json().get("upgrade").get("actions")) {
            List<String> words = new ArrayList<>();
            for (String member : List.of("action", "spu", "sku", "id", "reason")) {
                words.add(action.get(member).isNull() ? "-" : action.get(member).asText());
            }
            actions.add(String.join(" ", words));
        }
        return actions;
    }

    @Test
    @Tag("S12")
    @Tag("S13")
    void existing_withPauseAndCut_getsTheSpuAndKeepsItsIds() {
        CommandLineRun run = run(SampleSheets.SPEC_INCOMPLETE.csv(), EXISTING, GATES);
        assertThat(actions(run))
                .containsExactlyInAnyOrder(
                        "create Cable RV - - NEW_SPU",
                        "update Cable RV M-01 a1 UPGRADED",
                        "keep - M-02 a2 SPEC_INCOMPLETE",
                        "refuse Cable RV M-04 - NEW_DATA",
                        "keep - M-09 a9 NOT_IN_SHEET");
        assertThat(run.codes()).contains("UPGRADE_INCOMPLETE", "UPGRADE_NEW_DATA");
        JsonNode rules = run.json().get("upgrade").get("syncRuleChanges");
        assertThat(rules.findValuesAsText("kind")).contains("MATERIAL_TO_SPU", "SPECS_TO_SPU", "SKU_BY_CODE");
        assertThat(rules.get(1).get("columns").toString()).isEqualTo("[\"color\",\"spec\"]");
    }

    @Test
    @Tag("S14")
    void existing_withoutPause_isRefused() {
        CommandLineRun run = run(SampleSheets.TABLE.csv(), EXISTING);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.codes()).contains("UPGRADE_NEEDS_PAUSE", "UPGRADE_NEEDS_CUT_OVER");
        assertThat(actions(run)).isNotEmpty().allMatch(action -> action.startsWith("refuse "));
        assertThat(run.json().get("spus")).hasSize(1);
    }

    @Test
    void existing_asJsonAndAsCsv_givesTheSamePlan() {
        String json = "[{\"code\":\"M-01\",\"id\":\"a1\",\"state\":\"on sale\"},{\"code\":\"M-02\",\"id\":\"a2\","
                + "\"state\":\"on sale\"},{\"code\":\"M-09\",\"id\":\"a9\",\"state\":\"off\"}]";
        assertThat(actions(run(SampleSheets.TABLE.csv(), json, GATES)))
                .isEqualTo(actions(run(SampleSheets.TABLE.csv(), EXISTING, GATES)));
    }

    @Test
    @Tag("S15")
    void existing_underTheirSpus_needNothingMore() {
        String later = "code,id,state,spu\nM-01,a1,on sale,Cable RV\nM-02,a2,on sale,Cable RV\n";
        List<String> options = new ArrayList<>(List.of(GATES));
        options.addAll(List.of("--existing-spu", "spu"));
        CommandLineRun run = run(SampleSheets.TABLE.csv(), later, options.toArray(new String[0]));
        assertThat(actions(run)).isNotEmpty().noneMatch(action -> action.startsWith("create ") || action.startsWith("update "));
    }

    /** A list that is not whole would make rows look new. */
    @Test
    void existing_listWithAFault_isNoPlan() {
        for (String list : List.of(
                "code,id\nM-01,a1\n",
                "code,id,state\nM-01,a1\n",
                "[{\"code\":1.5,\"id\":\"a1\",\"state\":\"on\"}]",
                "[{\"code\":\"M-01\"")) {
            CommandLineRun run = run(SampleSheets.TABLE.csv(), list, GATES);
            assertThat(run.status()).as(list).isEqualTo(1);
            assertThat(actions(run)).as(list).isEmpty();
            assertThat(run.json().get("upgrade").get("syncRuleChanges")).isEmpty();
            assertThat(run.json().get("spus")).hasSize(1);
            assertThat(run.places()).anyMatch(place -> place.contains("skus."));
        }
    }

    @Test
    void existing_idsThatAreNumbers_keepTheirText() {
        CommandLineRun run =
                run(SampleSheets.TABLE.csv(), "[{\"code\":\"M-01\",\"id\":17,\"state\":\"on\"}]", GATES);
        assertThat(actions(run)).contains("update Cable RV M-01 17 UPGRADED");
        assertThat(run.codes()).contains("CODE_WAS_NUMBER");
    }

    @Test
    void table_forPeople_hasTheUpgrade() {
        List<String> options = new ArrayList<>(List.of(GATES));
        options.addAll(List.of("--format", "table"));
        String table = run(SampleSheets.TABLE.csv(), EXISTING, options.toArray(new String[0])).out();
        assertThat(table.lines().map(line -> line.replaceAll(" {2,}", "|")))
                .contains("update|Cable RV|M-01|a1|UPGRADED", "sync rules to change");
    }

    /** Every SKU in use and every new row has one action; which one follows from the fate that its row was planted for. */
    @Test
    void sampleSheet_withItsSkus_hasTheActionsOfItsFates() throws IOException {
        FlatMaterials sheet = FlatMaterials.sample();
        Path list = Path.of("samples", "skus.csv");
        assertThat(Files.readString(list)).isEqualTo(sheet.skusInUseCsv());
        List<String> options = new ArrayList<>(List.of(GATES));
        options.addAll(List.of("--existing", list.toString(), "--id", "id", "--state", "state"));
        CommandLineRun run = SheetText.run(sheet.csv(), options.toArray(new String[0]));
        Set<String> used = sheet.codesInUse();
        Map<String, String> expected = new TreeMap<>();
        used.forEach(code -> expected.put(code, "NOT_IN_SHEET"));
        for (FlatRow row : sheet.rows()) {
            String code = row.cell("code");
            String fate = row.isSingle() ? "SINGLE_SPEC" : "UPGRADED";
            if (used.contains(code)) {
                expected.put(code, row.isConsolidated() ? fate : row.rejectedBy());
            } else if (row.isConsolidated()) {
                expected.put(code, "NEW_DATA");
            }
        }
        Map<String, String> actions = new TreeMap<>();
        for (JsonNode action : run.json().get("upgrade").get("actions")) {
            if (!action.get("sku").isNull()) {
                assertThat(actions.put(action.get("sku").asText(), action.get("reason").asText())).isNull();
            }
        }
        assertThat(actions).isEqualTo(expected);
        assertThat(expected.values()).contains("UPGRADED", "SINGLE_SPEC", "NEW_DATA", "NOT_IN_SHEET", "DUPLICATE_CODE");
    }
}
