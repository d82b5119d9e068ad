package io.skuwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
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
        CommandLineRun folder = CommandLineRun.of(
                "", "explode", "--product", "A", "--quantity", "1", "--bom", directory.toString());
        assertThat(folder.status()).isEqualTo(2);
        assertThat(folder.err()).contains("directory").doesNotContain("exist");
    }

    private static JsonNode finding(CommandLineRun run, String code) {
        return run.json().get("findings").get(run.codes().indexOf(code));
    }
}
