package io.skuwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SKU-3")
class SpecPlanCommandTest {

    /** The T-shirt in red and blue, S and M; both blue ones are in stock. */
    private static final String TEE = "'spu':{'name':'Tee','specs':[{'name':'color','values':['red','blue']},"
            + "{'name':'size','values':['S','M']}],'skus':["
            + "{'code':'RS','values':{'color':'red','size':'S'}},{'code':'RM','values':{'color':'red','size':'M'}},"
            + "{'code':'BS','values':{'color':'blue','size':'S'},'usedBy':['5 in stock']},"
            + "{'code':'BM','values':{'size':'M','color':'blue'},'usedBy':['order 7']}]}";

    private static CommandLineRun run(String json, String... options) {
        return CommandLineRun.of(json.replace('\'', '"'), CommandLineRun.arguments("spec-plan -", options));
    }

    private static CommandLineRun tee(String wanted) {
        return run("{" + TEE + "," + wanted + "}");
    }

    /** Each step as action, code and values. */
    private static List<String> plan(CommandLineRun run) {
        List<String> steps = new ArrayList<>();
        for (JsonNode step : run.json().get("plan")) {
            steps.add(step.get("action").asText() + " " + step.get("code").asText() + " "
                    + step.get("values").toString().replace('"', '\''));
        }
        return steps;
    }

    @Test
    @Tag("V63")
    void append_andRetire_isPlannedSkuBySku() {
        CommandLineRun run = tee("'append':{'color':['green']},'retire':[{'color':'blue'}],'template':'{name}-{color}-{size}'");
        assertThat(run.status()).isZero();
        assertThat(plan(run)).containsExactly(
                "keep RS {'color':'red','size':'S'}", "keep RM {'color':'red','size':'M'}",
                "retire BS {'color':'blue','size':'S'}", "retire BM {'color':'blue','size':'M'}",
                "create Tee-green-S {'color':'green','size':'S'}", "create Tee-green-M {'color':'green','size':'M'}");
        assertThat(run.json().fieldNames()).toIterable().containsExactly("plan", "fingerprint", "findings");
        assertThat(run.json().get("fingerprint").asText()).matches("[0-9a-f]{64}");
        assertThat(run.json().get("plan").get(4).get("reason").asText()).isEqualTo("new combination of an appended value");
        assertThat(run.codes()).containsExactly("SKU_RETIRED_IN_USE", "SKU_RETIRED_IN_USE");
    }

    @Test
    @Tag("V59")
    void append_withoutATemplate_hasNoCodes() {
        CommandLineRun run = tee("'append':{'color':'green'}");
        assertThat(run.status()).isZero();
        assertThat(run.json().get("plan").get(4).get("code").isNull()).isTrue();
        assertThat(plan(run)).hasSize(6).endsWith("create null {'color':'green','size':'M'}");
    }

    @Test
    @Tag("SKU-4")
    void retire_byCodeAndByValues_andBack() {
        CommandLineRun run = tee("'retire':['RS',{'color':'blue','size':'M'}]");
        assertThat(plan(run)).containsExactly(
                "retire RS {'color':'red','size':'S'}", "keep RM {'color':'red','size':'M'}",
                "keep BS {'color':'blue','size':'S'}", "retire BM {'color':'blue','size':'M'}");
        String retired = TEE.replace("'code':'BS'", "'code':'BS','state':'retired'");
        assertThat(plan(run("{" + retired + ",'append':{'color':['blue']}}"))).contains("revive BS {'color':'blue','size':'S'}");
        assertThat(plan(run("{" + retired + ",'revive':['BS']}"))).contains("revive BS {'color':'blue','size':'S'}");
        assertThat(plan(run("{" + retired + ",'retire':['BS']}"))).contains("keep BS {'color':'blue','size':'S'}");
    }

    @Test
    void sameWantedInAnotherOrder_hasTheSameFingerprint() {
        CommandLineRun one = tee("'append':{'color':['green','pink']},'retire':['RS','RM']");
        CommandLineRun other = tee("'retire':['RM','RS'],'append':{'color':['pink','green']}");
        assertThat(other.json()).isEqualTo(one.json());
    }

    @Test
    @Tag("V57")
    void newSpu_hasAllCombinationsButTheExcluded() {
        String spu = "'spu':{'name':'PC','specs':[{'name':'ram','values':[8,16]},{'name':'disk','values':['D1','D2']}]}";
        CommandLineRun run = run("{" + spu + ",'exclude':[{'ram':'16','disk':'D1'}],'template':'{name}/{ram}/{disk}'}");
        assertThat(run.status()).isZero();
        assertThat(plan(run)).containsExactly(
                "create PC/8/D1 {'ram':'8','disk':'D1'}", "create PC/8/D2 {'ram':'8','disk':'D2'}",
                "create PC/16/D2 {'ram':'16','disk':'D2'}");
        assertThat(run.codes()).containsExactly("COMBINATIONS_EXCLUDED");
        assertThat(plan(run("{" + spu + ",'create':[{'ram':'16','disk':'D1'}]}"))).containsExactly("create null {'ram':'16','disk':'D1'}");
    }

    @Test
    @Tag("F59")
    @Tag("N17")
    void newSpu_withTooManyCombinations_isOneRefusal() {
        StringBuilder specs = new StringBuilder();
        for (int spec = 0; spec < 8; spec++) {
            specs.append(spec == 0 ? "" : ",").append("{'name':'s").append(spec).append("','values':[");
            for (int value = 0; value < 20; value++) {
                specs.append(value == 0 ? "" : ",").append("'v").append(value).append("'");
            }
            specs.append("]}");
        }
        CommandLineRun run = run("{'spu':{'name':'Big','specs':[" + specs + "]}}");
        assertThat(run.status()).isEqualTo(1);
        assertThat(plan(run)).containsExactly("refuse null {}");
        assertThat(run.json().get("findings").get(0).get("attributes")).hasToString("{\"product\":\"25600000000\",\"limit\":\"2048\"}");
        CommandLineRun raised = tee("'append':{'size':['L']}");
        assertThat(raised.status()).isZero();
        assertThat(run("{" + TEE + ",'append':{'size':['L']}}", "--limit", "spuSkus=5").codes()).containsExactly("LIMIT_VARIANTS");
    }

    @Test
    @Tag("SKU-6")
    void template_withoutASpec_isACollision() {
        CommandLineRun run = tee("'append':{'color':['green']},'template':'{name}-{color}'");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.codes()).containsExactly("SKU_CODE_COLLISION");
        assertThat(plan(run)).endsWith(
                "refuse Tee-green {'color':'green','size':'S'}", "refuse Tee-green {'color':'green','size':'M'}");
        assertThat(run.json().get("plan").get(4).get("reason").asText()).startsWith("The template gives the code 'Tee-green'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'append':{'cut':['slim']}                        | SPEC_UNKNOWN",
        "'retire':['XX']                                  | SKU_UNKNOWN",
        "'retire':[{'color':'pink'}]                      | SPEC_VALUE_UNKNOWN",
        "'append':{'color':[' ']}                         | SPEC_VALUE_BLANK",
        "'retire':['RS'],'revive':['RS']                  | EDIT_CONTRADICTION",
        "'append':{'color':['x']},'template':'{colour}'   | TEMPLATE_NAME_UNKNOWN"
    })
    void wanted_thatCannotBe_isRefused(String wanted, String code) {
        CommandLineRun run = tee(wanted);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.codes()).containsExactly(code);
        assertThat(plan(run)).hasSizeGreaterThanOrEqualTo(5).anyMatch(step -> step.startsWith("refuse "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'spu':{'name':'T','specs':[                     | JSON_TRUNCATED",
        "{} {}                                            | JSON_TRAILING_CONTENT",
        "[1]                                              | WRONG_TYPE",
        "{}                                               | FIELD_MISSING",
        "{'spu':'Tee'}                                    | WRONG_TYPE /spu",
        "{'spu':{'name':'T','specs':[]}}                  | SPU_WITHOUT_SPECS /spu",
        "{'spu':{'specs':[{'name':'a','values':['x']}]}}  | FIELD_MISSING /spu",
        "{'spu':{'name':'T','specs':[{'name':'a','values':[]}]}}               | SPEC_AXIS_EMPTY /spu/specs/0/values",
        "{'spu':{'name':'T','specs':[{'name':'a'}]}}                           | SPEC_AXIS_EMPTY /spu/specs/0",
        "{'spu':{'name':'T','specs':[{'name':'a','values':['x','x']}]}}        | SPEC_VALUE_DUPLICATE /spu/specs/0/values/1",
        "{'spu':{'name':'T','specs':[{'name':'a','values':[{}]}]}}             | WRONG_TYPE /spu/specs/0/values/0",
        "{'spu':{'name':'T','specs':[{'name':'a','values':['x']}],'skus':[{'code':'1','values':{}}]}} | SKU_SPEC_MISSING /spu/skus/0",
        "{'spu':{'name':'T','specs':[{'name':'a','values':['x']}],'skus':[{'values':{'a':'x'}}]}}     | FIELD_MISSING /spu/skus/0",
        "{'spu':{'name':'T','specs':[{'name':'a','values':['x']}],'skus':[{'code':'1','values':{'a':'x'},'state':'gone'}]}} | WORD_UNKNOWN /spu/skus/0/state",
        "{'spu':{'name':'T','specs':[{'name':'a','values':['x']}]},'retire':'1'}      | WRONG_TYPE /retire",
        "{'spu':{'name':'T','specs':[{'name':'a','values':['x']}]},'exclude':['x']}   | WRONG_TYPE /exclude/0",
        "{'spu':{'name':'T','specs':[{'name':'a','values':['x']}]},'retire':[{}]}     | WRONG_TYPE /retire/0",
        "{'spu':{'name':'T','specs':[{'name':'a','values':['x']}]},'append':['y']}    | WRONG_TYPE /append",
        "{'spu':{'name':'T','specs':[{'name':'a','values':['x']}]},'template':'{'}    | TEMPLATE_INVALID /template",
        "{'spu':{'name':'T','specs':[{'name':'a','values':['x']}]},'retire':[{'a':'x','a':'x'}]} | JSON_DUPLICATE_KEY /retire/0"
    })
    @Tag("V61")
    @Tag("F60")
    void input_thatIsWrong_isACompleteAnswerWithoutAPlan(String json, String finding) {
        CommandLineRun run = run(json);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.places()).anyMatch(place -> place.strip().startsWith(finding));
        assertThat(run.json().get("plan")).isEmpty();
        assertThat(run.json().get("fingerprint").isNull()).isTrue();
        assertThat(run.err()).isEmpty();
    }

    @Test
    @Tag("F61")
    void input_twoSkusOfOneCombination_areBothNamed() {
        CommandLineRun run = run("{'spu':{'name':'T','specs':[{'name':'a','values':['x']}],'skus':["
                + "{'code':'1','values':{'a':'x'}},{'code':'2','values':{'a':'x'}}]}}");
        assertThat(run.codes()).containsExactly("SPU_DUPLICATE_COMBINATION");
        assertThat(run.json().get("findings").get(0).get("attributes").get("skus").asText()).isEqualTo("1, 2");
    }

    @Test
    void input_membersThatNobodyKnows_areNoted() {
        CommandLineRun run = tee("'apend':{'color':['green']}");
        assertThat(run.status()).isZero();
        assertThat(run.places()).containsExactly("UNKNOWN_MEMBER /apend");
        assertThat(run("{" + TEE.replace("'code':'BS'", "'code':'BS','colour':'x'") + "}").places())
                .containsExactly("UNKNOWN_MEMBER /spu/skus/2/colour");
    }

    @Test
    void table_andLanguage_areForPeople() {
        CommandLineRun run = run("{" + TEE + ",'retire':['BS','XX']}", "--format", "table", "--lang", "zh");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("retire  BS    color=blue, size=S  停用而不删除").contains("fingerprint ")
                .contains("error SKU_UNKNOWN: “XX”不是“Tee”的 SKU");
        assertThat(run("{", "--format", "table").out()).startsWith("action  code  values  reason\n\nerror JSON_TRUNCATED: ");
    }

    @Test
    void help_exampleWorksWhenPasted() {
        String help = CommandLineRun.of("", "spec-plan", "--help").out();
        String example = help.substring(help.indexOf("echo '") + 6, help.indexOf("' | java -jar"));
        assertThat(help.substring(help.indexOf("' | java -jar")).lines().findFirst().orElseThrow())
                .endsWith("skuwright.jar spec-plan - --format table");
        CommandLineRun run = CommandLineRun.of(example, "spec-plan", "-");
        assertThat(run.status()).isZero();
        assertThat(plan(run)).containsExactly(
                "keep Tee-red {'color':'red'}", "retire Tee-blue {'color':'blue'}", "create Tee-green {'color':'green'}");
    }

    @Test
    void wrongUse_isStatus2() {
        for (String words : List.of("spec-plan", "spec-plan missing.json", "spec-plan - --format tree", "spec-plan - - --loud")) {
            CommandLineRun run = CommandLineRun.of("{}", words.split(" "));
            assertThat(run.status()).as(words).isEqualTo(2);
            assertThat(run.err().lines()).as(words).hasSize(1);
        }
    }
}
