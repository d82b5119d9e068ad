package io.skuwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.kingdee.fixtures.CrmSample;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on what Kingdee answers, as it comes off the wire. */
class KingdeeAnswersCommandTest {

    private static final String QUERY = GoldenFiles.read(GoldenFiles.QUERY);

    @TempDir
    private Path directory;

    /** For 3 kits 3 x 2/3 of PART-01; SUB-02 is a skip layer, so 3 x 1 x 2/3 of its PART-02. */
    @Test
    void explode_rowsOfAQuery_byTheKeysAskedFor() {
        CommandLineRun run = CommandLineRun.of(
                QUERY, "explode", "--bom", "-", "--query-keys", GoldenFiles.QUERY_KEYS, "--product", "KIT-01", "--quantity", "3",
                "--mode", "order");
        assertThat(run.status()).isZero();
        assertThat(run.quantities("rows")).containsExactly("PART-01 2 Pcs", "PART-02 2 Pcs");
    }

    @Test
    void explode_keysAsTheFirstRow_needNoOption() {
        String keys = "[\"" + GoldenFiles.QUERY_KEYS.replace(",", "\",\"") + "\"],";
        CommandLineRun run = CommandLineRun.of(
                QUERY.replaceFirst("\\[", "[" + keys), "explode", "--bom", "-", "--product", "KIT-01", "--quantity", "3", "--mode",
                "order");
        assertThat(run.status()).isZero();
        assertThat(run.quantities("rows")).containsExactly("PART-01 2 Pcs", "PART-02 2 Pcs");
    }

    @Test
    void explode_rowsWithoutKeys_areRefusedWithTheWayOut() {
        CommandLineRun run = CommandLineRun.of(QUERY, "explode", "--bom", "-", "--product", "KIT-01", "--quantity", "3");
        assertThat(run.status()).isOne();
        assertThat(run.places())
                .containsExactly("KINGDEE_KEYS_MISSING /0", "KINGDEE_KEYS_MISSING /1", "KINGDEE_KEYS_MISSING /2");
    }

    /** The second page begins in the middle of KIT-01. */
    @Test
    void whereUsed_pagesOfAQuery_areOneAnswer() {
        String[] rows = QUERY.split("\n", -1);
        String one = file("1.json", rows[0].replaceFirst(",$", "]"));
        String two = file("2.json", "[" + rows[1] + rows[2]);
        CommandLineRun run = CommandLineRun.of(
                "", "where-used", "--bom", one, two, "--query-keys", GoldenFiles.QUERY_KEYS, "--component", "PART-02");
        assertThat(run.codes()).isEmpty();
        assertThat(run.json().get("rows")).hasToString(
                "[{\"product\":\"SUB-02\",\"bom\":\"SUB-02_V1.0\",\"level\":1,\"quantity\":\"2/3\",\"path\":[\"PART-02\"]},"
                        + "{\"product\":\"KIT-01\",\"bom\":\"KIT-01_V1.0\",\"level\":2,\"quantity\":\"2/3\","
                        + "\"path\":[\"SUB-02\",\"PART-02\"]}]");
        assertThat(run.json().get("roots")).hasToString("[\"KIT-01\"]");
    }

    /** A lost session answers 200 with an error in the place of a row: what came before it is no whole answer. */
    @Test
    void explode_aPageThatFailed_leavesNothing() {
        String one = file("1.json", QUERY);
        String two = file("2.json", GoldenFiles.read(GoldenFiles.QUERY_SESSION_LOST));
        CommandLineRun run = CommandLineRun.of(
                "", "explode", "--bom", one, two, "--query-keys", GoldenFiles.QUERY_KEYS, "--product", "KIT-01", "--quantity", "1");
        assertThat(run.status()).isOne();
        assertThat(run.codes()).contains("KINGDEE_ANSWER_FAILED", "DOCUMENT_REFUSED");
        assertThat(run.json().get("rows")).isEmpty();
    }

    /** 2 for 3 in the organisation 100, 1 for 1 in the organisation 200. */
    @Test
    void explode_severalOrganisations_areRefusedUntilOneIsChosen() {
        String views = GoldenFiles.read(GoldenFiles.TWO_ORGANISATIONS);
        CommandLineRun refused = CommandLineRun.of(views, "explode", "--bom", "-", "--product", "KIT-01", "--quantity", "3");
        assertThat(refused.status()).isOne();
        assertThat(refused.places()).contains("ENG_BOM_SEVERAL_ORGANISATIONS /0/Result/Result");
        assertThat(chosen(views, "100").quantities("rows")).containsExactly("PART-01 2");
        assertThat(chosen(views, "200").quantities("rows")).containsExactly("PART-01 3");
        assertThat(chosen(views, "100").codes())
                .containsOnly("ENG_BOM_OTHER_ORGANISATION", "ENG_BOM_LEFT_OUT", "ENG_BOM_NOT_IN_FORCE");
        assertThat(chosen(views, "any").codes()).contains("ENG_BOM_NUMBER_REPEATED", "BOM_DUPLICATE");
    }

    private static CommandLineRun chosen(String views, String organisation) {
        return CommandLineRun.of(
                views, "explode", "--bom", "-", "--organisation", organisation, "--product", "KIT-01", "--quantity", "3");
    }

    /** Each organisation's answers in a file of their own are still several organisations. */
    @Test
    void explode_severalOrganisations_inSeveralFiles_areSeen() {
        String rows = "[[\"FNumber\",\"FMaterialId.FNumber\",\"FMaterialIdChild.FNumber\",\"FNumerator\",\"FUseOrgId.FNumber\"],";
        String one = file("1.json", rows + "[\"V1\",\"KIT\",\"PART\",1,\"100\"]]");
        String two = file("2.json", rows + "[\"V2\",\"BOX\",\"PART\",2,\"200\"]]");
        CommandLineRun run = CommandLineRun.of("", "explode", "--bom", one, two, "--product", "KIT", "--quantity", "1");
        assertThat(run.status()).isOne();
        assertThat(run.codes()).contains("ENG_BOM_SEVERAL_ORGANISATIONS");
    }

    /** The README order with its BOMs once as View answers and once as rows of a query gives the same request. */
    @Test
    void kingdeeOrder_viewAndQueryAnswers_giveTheSameRequest() {
        String keys = "FNumber,FMaterialId.FNumber,FTreeEntity_FENTRYID,FMaterialIdChild.FNumber,FNumerator,FDenominator,"
                + "FISSkip,FBOMID.FNumber,FUNITID.FNumber,FChildUnitID.FNumber";
        String rows = """
                [["KIT-01_V1.0","KIT-01",300001,"PART-01",2.0,3.0,false,null,"Pcs","Pcs"],
                 ["KIT-01_V1.0","KIT-01",300002,"SUB-02",2.0,1.0,true,"SUB-02_V1.0","Pcs","Pcs"],
                 ["KIT-01_V1.0","KIT-01",300003,"ASM-04",1.0,1.0,false,"ASM-04_V1.0","Pcs","Pcs"],
                 ["SUB-02_V1.0","SUB-02",300004,"PART-02","1","3",false,null,"Pcs","Pcs"],
                 ["SUB-02_V1.0","SUB-02",300005,"SUB-03","3","2","true","SUB-03_V1.0","Pcs","Pcs"],
                 ["SUB-03_V1.0","SUB-03",300006,"PART-03",1.0,3.0,false,null,"Pcs","Pcs"],
                 ["ASM-04_V1.0","ASM-04",300007,"SCREW-05",4.0,1.0,false," ","Pcs","Pcs"],
                 ["BENCH-07_V2.0","BENCH-07",300008,"LEG-08",4.0,1.0,false,null,"Pcs","Pcs"]]
                """;
        String codes = file("codes.json", GoldenFiles.read(CrmSample.README_CODES));
        String views = file("views.json", GoldenFiles.read(CrmSample.README_BOMS));
        String query = file("query.json", rows);
        CommandLineRun ofViews = order("--codes", codes, "--bom", views, "-");
        CommandLineRun ofQuery = order("--codes", codes, "--bom", query, "--query-keys", keys, "-");
        assertThat(ofQuery.json()).isEqualTo(ofViews.json());
        assertThat(ofQuery.status()).isZero();
        assertThat(ofQuery.json().at("/request/data/Model/FSaleOrderEntry")).extracting(row -> row.get("FQty").asText())
                .containsExactlyInAnyOrder("3", "2", "2", "3", "3", "1", "10");
    }

    private static CommandLineRun order(String... arguments) {
        List<String> words = new ArrayList<>(List.of("kingdee-order", "--plan", "1"));
        words.addAll(List.of(arguments));
        return CommandLineRun.of(CrmSample.README.order(), words.toArray(String[]::new));
    }

    private String file(String name, String content) {
        return CommandLineRun.file(directory, name, content);
    }
}
