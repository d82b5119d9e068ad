package io.skuwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A record that cannot be read is left out, which is told, and its siblings stay. */
@Tag("BOM-1")
class NeutralFaultsTest {

    private static final String GOOD = "{'component':'C','numerator':'2'}";

    private static CommandLineRun explode(String json, String... more) {
        return CommandLineRun.of(
                json.replace('\'', '"'),
                CommandLineRun.arguments("explode --product A --quantity 3 --bom -", more));
    }

    private static String bom(String members) {
        return "{'boms':[{'number':'A1','product':'A'," + members + "}]}";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "{'component':'B','numerator':'1','numerator':'1'}|JSON_DUPLICATE_KEY /boms/0/lines/0",
        "{'component':'B','numerator':'1','when':{'x':'1','x':'2'}}|JSON_DUPLICATE_KEY /boms/0/lines/0/when",
        "{'component':'B','numerator':007}|BAD_NUMBER /boms/0/lines/0/numerator",
        "'junk'|NOT_A_RECORD /boms/0/lines/0",
        "5|NOT_A_RECORD /boms/0/lines/0",
        "null|NOT_A_RECORD /boms/0/lines/0",
    })
    void line_unreadable_isLeftOutAndItsSiblingStays(String line, String finding) {
        CommandLineRun run = explode(bom("'lines':[" + line + "," + GOOD + "]"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.places()).containsExactlyInAnyOrder(finding, "BOM_LINE_LEFT_OUT /boms/0/lines/0");
        assertThat(run.quantities("rows")).containsExactly("C 6");
        assertThat(run.json().at("/rows/0/lines/0").asText()).isEqualTo("2");
    }

    @Test
    void byProductAndConversion_unreadable_leaveTheBomAsItIs() {
        CommandLineRun run = explode("{'boms':[{'number':'A1','product':'A','byProducts':[5],'lines':[" + GOOD
                + "]}],'conversions':[{'from':'box','from':'box'}]}");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.places())
                .containsExactlyInAnyOrder(
                        "NOT_A_RECORD /boms/0/byProducts/0", "JSON_DUPLICATE_KEY /conversions/0");
        assertThat(run.quantities("rows")).containsExactly("C 6");
    }

    @Test
    void step_unreadable_leavesItsLineOut() {
        CommandLineRun run = explode(bom("'lines':[{'component':'B','kind':'stepped','steps':["
                + "{'numerator':'1','numerator':'2'},{'numerator':'3'}]}," + GOOD + "]"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.places())
                .containsExactlyInAnyOrder(
                        "JSON_DUPLICATE_KEY /boms/0/lines/0/steps/0", "BOM_LINE_LEFT_OUT /boms/0/lines/0");
        assertThat(run.quantities("rows")).containsExactly("C 6");
    }

    @Test
    void alternative_refused_isToldBesideTheOneThatCounts() {
        CommandLineRun run = explode(bom("'lines':[{'line':'10','component':'B','numerator':'x','group':1,'priority':0},"
                + "{'line':'20','component':'C','numerator':'2','group':1,'priority':1}]"));
        assertThat(run.places())
                .containsExactlyInAnyOrder(
                        "BAD_NUMBER /boms/0/lines/0/numerator", "BOM_LINE_LEFT_OUT /boms/0/lines/0");
        assertThat(run.quantities("rows")).containsExactly("C 6");
        JsonNode told = finding(run, "BOM_LINE_LEFT_OUT");
        assertThat(told.get("severity").asText()).isEqualTo("warning");
        assertThat(told.get("subject").asText()).isEqualTo("B");
        assertThat(told.at("/attributes/bom").asText()).isEqualTo("A1");
        assertThat(told.at("/attributes/line").asText()).isEqualTo("10");
    }

    @Test
    void bom_refused_isToldBesideTheVersionThatIsUsed() {
        CommandLineRun run = explode("{'boms':[{'number':'A1','product':'A','default':true,'yield':'x','lines':[]},"
                + "{'number':'A2','product':'A','lines':[" + GOOD + "]}]}");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.places()).contains("BAD_NUMBER /boms/0/yield", "BOM_LEFT_OUT /boms/0");
        assertThat(run.quantities("rows")).containsExactly("C 6");
        JsonNode told = finding(run, "BOM_LEFT_OUT");
        assertThat(told.get("severity").asText()).isEqualTo("warning");
        assertThat(told.get("subject").asText()).isEqualTo("A1");
        assertThat(told.at("/attributes/product").asText()).isEqualTo("A");
    }

    @Test
    void bom_unreadable_isLeftOutAndItsSiblingStays() {
        CommandLineRun run = explode("{'boms':[{'number':'A1','number':'A1','product':'A','lines':[]},"
                + "{'number':'A2','product':'A','lines':[" + GOOD + "]}]}");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.places()).containsExactlyInAnyOrder("JSON_DUPLICATE_KEY /boms/0", "BOM_LEFT_OUT /boms/0");
        assertThat(run.quantities("rows")).containsExactly("C 6");
    }

    @Test
    void leftOut_isSaidInEachLanguage() {
        String json = bom("'lines':[5," + GOOD + "]");
        assertThat(finding(explode(json), "BOM_LINE_LEFT_OUT").get("message").asText()).contains("is left out");
        assertThat(finding(explode(json, "--lang", "zh"), "BOM_LINE_LEFT_OUT").get("message").asText())
                .contains("不计入");
        assertThat(finding(explode(json, "--lang", "ro"), "BOM_LINE_LEFT_OUT").get("message").asText())
                .contains("este omisă");
    }

    @Test
    void wrongUse_isSaidPlainly(@TempDir Path directory) {
        CommandLineRun chinese = CommandLineRun.of(
                "", "explode --product A --quantity abc --lang zh --bom -".split(" "));
        assertThat(chinese.status()).isEqualTo(2);
        assertThat(chinese.err()).containsPattern("\\p{IsHan}");
        CommandLineRun doubled = explode(bom("'lines':[]"), "--limit", "abc");
        assertThat(doubled.status()).isEqualTo(2);
        assertThat(doubled.err()).contains("option '--limit'").doesNotContain("option option");
        CommandLineRun twice = CommandLineRun.of(bom("'lines':[]"), "lint --bom - -".split(" "));
        assertThat(twice.status()).isEqualTo(2);
        assertThat(twice.err()).contains("twice");
        CommandLineRun folder = CommandLineRun.of(
                "", "explode", "--product", "A", "--quantity", "1", "--bom", directory.toString());
        assertThat(folder.status()).isEqualTo(2);
        assertThat(folder.err()).contains("directory").doesNotContain("exist");
    }

    @Test
    @Tag("F12")
    void member_unknown_isToldOncePerNameAndKind() {
        CommandLineRun run = explode(bom("'yeild':'2','lines':[{'component':'B','numerator':'1','denomintor':'2'},"
                + "{'component':'C','numerator':'2','denomintor':'2'}]"));
        assertThat(run.status()).isZero();
        assertThat(run.places())
                .containsExactlyInAnyOrder(
                        "UNKNOWN_MEMBER /boms/0/yeild", "UNKNOWN_MEMBER /boms/0/lines/0/denomintor");
        assertThat(run.quantities("rows")).containsExactly("B 3", "C 6");
        assertThat(run.out()).contains("Known members: denominator, ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "{'boms':null}|BOM_FORM_UNKNOWN /boms",
        "{'boms':{'number':'A1'}}|BOM_FORM_UNKNOWN /boms",
        "{}|BOM_FORM_UNKNOWN ",
        "null|BOM_FORM_UNKNOWN ",
        "{'bom':[]}|BOM_FORM_UNKNOWN ",
        "{'data':5}|KINGDEE_SHAPE_UNKNOWN /data",
    })
    void form_unknown_namesBothForms(String json, String finding) {
        CommandLineRun run = explode(json);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.places()).containsExactly(finding.endsWith("UNKNOWN") ? finding + " " : finding);
        assertThat(run.json().get("rows")).isEmpty();
        if (finding.startsWith("BOM_")) {
            assertThat(run.json().at("/findings/0/message").asText()).contains("neutral form", "Kingdee");
        }
    }

    @Test
    void lines_null_refusesTheBom() {
        CommandLineRun run = explode(bom("'lines':null"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.places()).containsExactlyInAnyOrder("WRONG_TYPE /boms/0/lines", "BOM_LEFT_OUT /boms/0");
    }

    @ParameterizedTest
    @CsvSource({"explode --product A --quantity 3", "where-used --component C", "lint"})
    void fields_ofKingdee_areTakenAndRefusedIfUnknown(String command, @TempDir Path directory) {
        String boms = CommandLineRun.file(directory, "boms.json", bom("'lines':[]").replace('\'', '"'));
        String unknown = CommandLineRun.file(directory, "fields.json", "{\"nothing\":[\"x\"]}");
        String broken = CommandLineRun.file(directory, "broken.json", "{\"number\":");
        for (String file : List.of(unknown, broken, directory.toString(), directory.resolve("none").toString())) {
            CommandLineRun run = CommandLineRun.of("", CommandLineRun.arguments(
                    command, "--bom", boms, "--fields", file));
            assertThat(run.status()).as(file).isEqualTo(2);
        }
        CommandLineRun named = CommandLineRun.of("", CommandLineRun.arguments(
                command, "--bom", boms, "--fields", unknown));
        assertThat(named.err()).contains("numerator");
    }

    @Test
    void fields_ofKingdee_nameTheCustomersFields(@TempDir Path directory) {
        String fields = CommandLineRun.file(directory, "fields.json", "{\"lines\":[\"MyRows\"]}");
        CommandLineRun run = explode("{'MyRows':[]}", "--fields", fields);
        assertThat(run.codes()).doesNotContain("BOM_FORM_UNKNOWN", "KINGDEE_SHAPE_UNKNOWN");
        assertThat(explode("{'MyRows':[]}").codes()).containsExactly("BOM_FORM_UNKNOWN");
    }

    private static JsonNode finding(CommandLineRun run, String code) {
        return run.json().get("findings").get(run.codes().indexOf(code));
    }
}
