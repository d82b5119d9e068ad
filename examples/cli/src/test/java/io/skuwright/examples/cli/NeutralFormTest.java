package io.skuwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("BOM-1")
class NeutralFormTest {

    /** A BOM of K with line 10, whose members are given, and line 20 of the component REST. */
    private static final String FORM = "{\"boms\":[{\"number\":\"K_V1\",\"product\":\"K\",%s\"lines\":["
            + "{\"line\":\"10\",%s},{\"line\":\"20\",\"component\":\"REST\",\"numerator\":\"1\"}]}]%s}";

    @TempDir
    private Path directory;

    private CommandLineRun explode(String json, String quantity, String... more) {
        String file = CommandLineRun.file(directory, "boms.json", json);
        return CommandLineRun.of(
                "", CommandLineRun.arguments("explode --product K --quantity " + quantity + " --bom " + file, more));
    }

    private CommandLineRun line(String members, String quantity, String... more) {
        return explode(String.format(FORM, "", members, ""), quantity, more);
    }

    /** A member of line 10 that cannot be used is told at its place, and line 20 stands. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'component':'X','numerator':''|FIELD_BLANK /boms/0/lines/0/numerator",
        "'component':'X','numerator':null|FIELD_BLANK /boms/0/lines/0/numerator",
        "'component':'X'|FIELD_MISSING /boms/0/lines/0",
        "'numerator':'1'|FIELD_MISSING /boms/0/lines/0",
        "'component':'X','numerator':'one'|BAD_NUMBER /boms/0/lines/0/numerator",
        "'component':'X','numerator':'1','denominator':''|FIELD_BLANK /boms/0/lines/0/denominator",
        "'component':'X','numerator':'1','denominator':null|FIELD_BLANK /boms/0/lines/0/denominator",
        "'component':'X','numerator':'1','denominator':'0'|BOM_DENOMINATOR_NOT_POSITIVE /boms/0/lines/0",
        "'component':'X','numerator':'-1'|BOM_NUMERATOR_NEGATIVE /boms/0/lines/0",
        "'component':'X','numerator':'1','unit':' '|FIELD_BLANK /boms/0/lines/0/unit",
        "'component':'X','numerator':'1','bom':''|FIELD_BLANK /boms/0/lines/0/bom",
        "'component':'X','numerator':'1','skip':''|FIELD_BLANK /boms/0/lines/0/skip",
        "'component':'X','numerator':'1','skip':'maybe'|BAD_BOOLEAN /boms/0/lines/0/skip",
        "'component':'X','numerator':'1','optional':'maybe'|BAD_BOOLEAN /boms/0/lines/0/optional",
        "'component':'X','numerator':'1','kind':''|FIELD_BLANK /boms/0/lines/0/kind",
        "'component':'X','kind':'sometimes'|WORD_UNKNOWN /boms/0/lines/0/kind",
        "'component':'X','numerator':'1','from':''|FIELD_BLANK /boms/0/lines/0/from",
        "'component':'X','numerator':'1','to':'2020-02-30'|BAD_TIME /boms/0/lines/0/to",
        "'component':'X','numerator':'1','lossRate':''|FIELD_BLANK /boms/0/lines/0/lossRate",
        "'component':'X','numerator':'1','fixedLoss':'some'|BAD_NUMBER /boms/0/lines/0/fixedLoss",
        "'component':'X','numerator':'1','group':''|FIELD_BLANK /boms/0/lines/0/group",
        "'component':'X','numerator':'1','group':'1/2'|NOT_AN_INTEGER /boms/0/lines/0/group",
        "'component':'X','numerator':'1','priority':''|FIELD_BLANK /boms/0/lines/0/priority",
        "'component':'X','numerator':'1','when':'red'|WRONG_TYPE /boms/0/lines/0/when",
        "'component':'X','numerator':'1','when':''|FIELD_BLANK /boms/0/lines/0/when",
        "'component':'X','numerator':'1','when':{'color':['red','']}|FIELD_BLANK /boms/0/lines/0/when/color/1",
        "'component':'X','numerator':'1','when':{'color':[]}|BOM_CONDITION_EMPTY /boms/0/lines/0",
        "'component':'X','kind':'stepped','steps':''|FIELD_BLANK /boms/0/lines/0/steps",
        "'component':'X','kind':'stepped','steps':'many'|WRONG_TYPE /boms/0/lines/0/steps",
        "'component':'X','kind':'stepped'|BOM_STEPS_MISSING /boms/0/lines/0",
        "'component':'X','kind':'stepped','steps':[{'from':'0'}]|FIELD_MISSING /boms/0/lines/0/steps/0",
        "'component':'X','kind':'stepped','steps':[{'to':'','numerator':'1'}]|FIELD_BLANK /boms/0/lines/0/steps/0/to",
        "'component':'X','kind':'stepped','steps':[7]|NOT_A_RECORD /boms/0/lines/0/steps/0",
        "'component':'X','kind':'stepped','steps':[{'from':'9','to':'2','numerator':'1'}]|BOM_STEP_INVALID /boms/0/lines/0",
    })
    void line_member_unusable_isAFindingAndTheRestStands(String members, String finding) {
        CommandLineRun run = line(members.replace('\'', '"'), "7");
        assertThat(run.status()).isEqualTo(1);
        // The catalogue's own findings say themselves that the line is left out.
        assertThat(run.places())
                .containsExactlyInAnyOrderElementsOf(
                        finding.startsWith("BOM_")
                                ? List.of(finding)
                                : List.of(finding, "BOM_LINE_LEFT_OUT /boms/0/lines/0"));
        assertThat(run.quantities("rows")).containsExactly("REST 7");
    }

    @Test
    void line_nothingButWhatIsNeeded_hasTheObviousDefaults() {
        CommandLineRun run = explode(
                "{\"boms\":[{\"number\":\"K_V1\",\"product\":\"K\",\"lines\":["
                        + "{\"component\":\"X\",\"numerator\":\"3\",\"bom\":null,\"group\":null,\"unit\":null,\"when\":{}}]}]}",
                "7");
        assertThat(run.status()).isZero();
        assertThat(run.json().get("rows").toString())
                .isEqualTo("[{\"path\":[\"X\"],\"lines\":[\"1\"],\"component\":\"X\",\"level\":1,\"quantity\":\"21\","
                        + "\"unit\":null,\"skipped\":false,\"linked\":false}]");
        assertThat(run.codes()).isEmpty();
    }

    @Test
    void steps_onAVariableLine_areReportedAndNotUsed() {
        CommandLineRun run = line("\"component\":\"X\",\"numerator\":\"2\",\"steps\":[{\"numerator\":\"9\"}]", "7");
        assertThat(run.status()).isZero();
        assertThat(run.places()).containsExactly("MEMBER_UNUSED /boms/0/lines/0/steps");
        assertThat(run.quantities("rows")).containsExactly("X 14", "REST 7");
    }

    /** 2 each below 100, 1 for 4 from 100 on, and a ratio of its own that a stepped line does not use. */
    @Test
    @Tag("BOM-4")
    void steps_pickTheRatioByTheQuantityOfTheParent() {
        String foil = "\"component\":\"FOIL\",\"kind\":\"stepped\",\"numerator\":\"50\",\"steps\":["
                + "{\"to\":\"100\",\"numerator\":\"2\"},{\"from\":\"100\",\"numerator\":\"1\",\"denominator\":\"4\"}]";
        assertThat(line(foil, "99").quantities("rows")).containsExactly("FOIL 198", "REST 99");
        assertThat(line(foil, "100").quantities("rows")).containsExactly("FOIL 25", "REST 100");
    }

    @Test
    @Tag("BOM-6")
    void when_countsForTheSelectedValues() {
        String line = "\"component\":\"X\",\"numerator\":\"1\",\"when\":{\"color\":[\"red\",\"blue\"],\"size\":\"big\"}";
        assertThat(line(line, "7", "--select", "color=red", "--select", "size=big").quantities("rows"))
                .containsExactly("X 7", "REST 7");
        assertThat(line(line, "7", "--select", "color=red", "--select", "size=small").quantities("rows"))
                .containsExactly("REST 7");
        assertThat(line(line, "7").codes()).containsExactly("BOM_CONDITION_IGNORED", "BOM_CONDITION_IGNORED");
    }

    @Test
    @Tag("BOM-1")
    void byProducts_areNoNeedsAndTheirFaultsAreFindings() {
        String by = "\"byProducts\":[{\"component\":\"CHIPS\",\"quantity\":\"1/10\",\"costShare\":\"5\"},"
                + "{\"component\":\"DUST\",\"quantity\":\"\"}],";
        CommandLineRun run = explode(String.format(FORM, by, "\"component\":\"X\",\"numerator\":\"1\"", ""), "7");
        assertThat(run.places()).containsExactly("FIELD_BLANK /boms/0/byProducts/1/quantity");
        assertThat(run.quantities("totals")).containsExactly("X 7", "REST 7");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'yield':'',|FIELD_BLANK /boms/0/yield",
        "'default':'perhaps',|BAD_BOOLEAN /boms/0/default",
        "'category':'special',|WORD_UNKNOWN /boms/0/category",
        "'unit':'',|FIELD_BLANK /boms/0/unit",
        "'byProducts':'',|FIELD_BLANK /boms/0/byProducts",
    })
    void bom_member_unusable_refusesTheBom(String member, String finding) {
        CommandLineRun run = explode(
                String.format(FORM, member.replace('\'', '"'), "\"component\":\"X\",\"numerator\":\"1\"", ""), "7");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.places()).containsExactlyInAnyOrder(finding, "BOM_LEFT_OUT /boms/0");
        assertThat(run.json().get("rows")).isEmpty();
        assertThat(run.json().get("totals")).isEmpty();
    }

    @Test
    @Tag("BOM-1")
    void bom_yieldNotPositive_isAFinding() {
        CommandLineRun run = explode(
                String.format(FORM, "\"yield\":\"0\",", "\"component\":\"X\",\"numerator\":\"1\"", ""), "7");
        assertThat(run.codes()).contains("BOM_YIELD_NOT_POSITIVE");
        assertThat(run.json().get("rows")).isEmpty();
    }

    /** 1 box of TEA holds 20 pieces, any other box 12; TEA needs 3 leaves a piece, MUG 1 handle a piece. */
    @Test
    @Tag("QTY-2")
    void conversions_joinTheUnitOfALineAndOfTheBomItOpens() {
        String boms = "{\"boms\":[{\"number\":\"K1\",\"product\":\"K\",\"lines\":["
                + "{\"component\":\"TEA\",\"numerator\":\"1\",\"unit\":\"box\"},"
                + "{\"component\":\"MUG\",\"numerator\":\"1\",\"unit\":\"box\"}]},"
                + "{\"number\":\"T1\",\"product\":\"TEA\",\"unit\":\"pcs\",\"lines\":[{\"component\":\"LEAF\",\"numerator\":3}]},"
                + "{\"number\":\"M1\",\"product\":\"MUG\",\"unit\":\"pcs\",\"lines\":[{\"component\":\"HANDLE\",\"numerator\":1}]}]%s}";
        String both = ",\"conversions\":[{\"product\":null,\"from\":\"box\",\"to\":\"pcs\",\"factor\":\"12\"},"
                + "{\"product\":\"TEA\",\"from\":\"box\",\"to\":\"pcs\",\"factor\":\"20\"}]";
        assertThat(explode(String.format(boms, both), "2").quantities("totals"))
                .containsExactly("TEA 2 box", "MUG 2 box", "LEAF 120", "HANDLE 24");

        CommandLineRun unknown = explode(String.format(boms, ""), "2");
        assertThat(unknown.codes()).containsExactly("BOM_UNIT_MISMATCH", "BOM_UNIT_MISMATCH");
        assertThat(unknown.quantities("totals")).containsExactly("TEA 2 box", "MUG 2 box");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'from':'box','to':'pcs','factor':''}|FIELD_BLANK /conversions/0/factor",
        "{'from':'box','to':'pcs'}|FIELD_MISSING /conversions/0",
        "{'from':'','to':'pcs','factor':'2'}|FIELD_BLANK /conversions/0/from",
        "{'product':'','from':'box','to':'pcs','factor':'2'}|FIELD_BLANK /conversions/0/product",
        "{'from':'box','to':'pcs','factor':'0'}|UNIT_CONVERSION_NOT_POSITIVE /conversions/0",
        "{'from':'kg','to':'g','factor':'1/1000'}|UNIT_CONVERSION_INVERTED /conversions/0",
        "12|NOT_A_RECORD /conversions/0",
    })
    @Tag("QTY-2")
    void conversion_unusable_isAFinding(String conversion, String finding) {
        CommandLineRun run = explode(
                String.format(FORM, "", "\"component\":\"X\",\"numerator\":\"1\"",
                        ",\"conversions\":[" + conversion.replace('\'', '"') + "]"),
                "7");
        assertThat(run.places()).containsExactly(finding);
        assertThat(run.quantities("rows")).containsExactly("X 7", "REST 7");
    }

    @Test
    void unreadableDocument_isACompleteAnswerWithOneFinding() {
        for (String[] broken : new String[][] {
            {"{\"boms\":[{\"number\":\"K", "JSON_TRUNCATED"},
            {"{\"boms\":[]} more", "JSON_TRAILING_CONTENT"},
            {"{\"boms\":[],\"boms\":[]}", "JSON_DUPLICATE_KEY"},
            {"", "FILE_EMPTY"},
            {"\"abc", "JSON_TRUNCATED"},
            {"[".repeat(100) + "]".repeat(100), "LIMIT_NESTING"},
        }) {
            CommandLineRun run = explode(broken[0], "7");
            assertThat(run.status()).as(broken[0]).isEqualTo(1);
            assertThat(run.codes()).as(broken[0]).containsExactly(broken[1]);
            assertThat(run.json().get("rows")).as(broken[0]).isEmpty();
            assertThat(run.json().get("totals")).as(broken[0]).isEmpty();
        }
    }
}
