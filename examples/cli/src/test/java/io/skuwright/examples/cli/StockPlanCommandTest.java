package io.skuwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SYN-2")
class StockPlanCommandTest {

    private static final String NIGHTLY = "'settings':{'master':'erp','triggers':'nightly'}";

    private static CommandLineRun run(String json, String... options) {
        return CommandLineRun.of(json.replace('\'', '"'), CommandLineRun.arguments("stock-plan -", options));
    }

    /** Asks with the state of an answer, whose quotes must not be touched. */
    private static CommandLineRun runWith(JsonNode state, String members) {
        String json = "{" + members.replace('\'', '"') + ",\"state\":" + state + "}";
        return CommandLineRun.of(json, "stock-plan", "-");
    }

    private static List<String> plan(CommandLineRun run) {
        List<String> steps = new ArrayList<>();
        for (JsonNode step : run.json().get("plan")) {
            steps.add(step.get("action").asText() + " " + step.get("warehouse").asText() + " " + step.get("sku").asText() + " "
                    + step.get("condition").asText() + " " + step.get("before").asText() + " -> "
                    + step.get("quantity").asText() + " " + step.get("reason").asText());
        }
        return steps;
    }

    /** 50 - 2 = 48 of the tea; only the tea was taken, so it is not known whether the mugs were. */
    @Test
    @Tag("R34")
    @Tag("R36")
    void help_itsExample_runsAsItStands() {
        assertThat(CommandLineRun.of("", "stock-plan", "--help").out()).contains(StockPlanCommand.EXAMPLE);
        CommandLineRun run = run(StockPlanCommand.EXAMPLE);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(plan(run)).containsExactly(
                "update 8801 MUG-2 good null -> 7 NEVER_SENT", "update 8801 TEA-1 good null -> 48 NEVER_SENT");
        assertThat(run.json().get("state").asText()).isEqualTo("""
                skuwright-stock 1 erp
                '8801' 'MUG-2' good 7 2026-11-22T18:10:00Z 2026-11-22T18:10:00Z -?
                '8801' 'TEA-1' good 48 2026-11-22T18:10:00Z 2026-11-22T18:10:00Z 48 'sale-17' -2 -
                end 2
                """);
        assertThat(run.json().get("sending").asText()).isEqualTo("""
                skuwright-stock 1 erp
                '8801' 'MUG-2' good 7 2026-11-22T18:10:00Z 2026-11-22T18:10:00Z -?
                '8801' 'TEA-1' good 48 2026-11-22T18:10:00Z 2026-11-22T18:10:00Z -? 'sale-17' -2 -
                end 2
                """);
        assertThat(run.json().get("facts").toString()).isEqualTo("{\"read\":3,\"applied\":3}");
        assertThat(run.json().get("kind").asText()).isEqualTo("run");
        assertThat(run.json().get("fingerprint").asText()).matches("[0-9a-f]{64}");
        assertThat(run.json().fieldNames()).toIterable()
                .containsExactly("kind", "plan", "facts", "fingerprint", "sending", "state", "findings");
    }

    @Test
    void table_showsTheLevels() {
        assertThat(run(StockPlanCommand.EXAMPLE, "--format", "table").out().lines()
                        .map(line -> line.strip().replaceAll(" +", " ")))
                .contains("update 8801 TEA-1 good 48 NEVER_SENT");
        assertThat(run("[]", "--format", "table").out()).contains("WRONG_TYPE");
    }

    /** Without "taken" the state holds if all was taken; the same question then has nothing left to do. */
    @Test
    void state_ofTheLastAnswer_endsTheWork() {
        String facts = "'facts':[{'sku':'TEA-1','quantity':50,'version':7},{'sku':'TEA-1','condition':'defective','quantity':3,'version':7}]";
        CommandLineRun first = run("{" + NIGHTLY + "," + facts + "}");
        assertThat(plan(first)).containsExactly("update  TEA-1 good null -> 50 NEVER_SENT");

        CommandLineRun second = runWith(first.json().get("state"), NIGHTLY + "," + facts);
        assertThat(second.status()).isZero();
        assertThat(plan(second)).isEmpty();
        assertThat(second.json().get("facts").toString()).isEqualTo("{\"read\":2,\"duplicate\":2}");
        assertThat(second.json().get("state")).isEqualTo(first.json().get("state"));

        CommandLineRun third = runWith(first.json().get("state"), NIGHTLY + ",'facts':[{'sku':'TEA-1','quantity':'-1/2','event':'s','version':'8'}]");
        assertThat(plan(third)).containsExactly("update  TEA-1 good 50 -> 99/2 CHANGED");
    }

    @Test
    @Tag("R35")
    void otherMaster_thanTheState_isRefused() {
        CommandLineRun first = run("{" + NIGHTLY + "}");
        CommandLineRun other = runWith(first.json().get("state"), "'settings':{'master':'shop'}");
        assertThat(other.status()).isEqualTo(1);
        assertThat(other.codes()).containsExactly("STOCK_MASTER_CHANGED");
        assertThat(other.json().get("state").isNull()).isTrue();
        assertThat(run("{" + NIGHTLY + ",'from':'shop','facts':[{'sku':'T','quantity':1,'version':1}]}").codes())
                .containsExactly("STOCK_NOT_MASTER");
    }

    @Test
    void known_skus_keepOthersBack() {
        CommandLineRun run = run("{" + NIGHTLY + ",'known':['A'],'facts':[{'sku':'A','quantity':-1,'version':1},"
                + "{'sku':'B','quantity':1,'version':1}]}");
        assertThat(run.status()).isEqualTo(1);
        assertThat(plan(run)).containsExactly("refuse  A good null -> -1 NEGATIVE", "refuse  B good null -> 1 UNKNOWN_SKU");
        assertThat(run.codes()).containsExactly("STOCK_NEGATIVE", "STOCK_NEGATIVE", "STOCK_SKU_UNKNOWN");
    }

    @Test
    @Tag("R40")
    void target_told_isACheck() {
        CommandLineRun run = run("{" + NIGHTLY + ",'facts':[{'sku':'A','quantity':5,'version':1},{'sku':'B','quantity':2,'version':1}],"
                + "'target':[{'sku':'A','quantity':4},{'sku':'B','quantity':'2.0'}]}");
        assertThat(run.json().get("kind").asText()).isEqualTo("check");
        assertThat(plan(run)).containsExactly("update  A good 4 -> 5 NOT_SENT_YET");
        assertThat(run.json().get("state").asText()).isEqualTo("skuwright-stock 1 erp\n'' 'A' good 5 1 1 5\n'' 'B' good 2 1 1 2\nend 2\n");
    }

    @Test
    void taken_thatWasNotPlanned_isSaid() {
        CommandLineRun run = run("{" + NIGHTLY + ",'taken':[{'sku':'A'}]}");
        assertThat(run.codes()).containsExactly("STOCK_OUTCOME_UNPLANNED");
        assertThat(run.status()).isZero();
    }

    @Test
    @Tag("F85")
    void facts_thatDoNotCount_areFindingsAtTheirPlaces() {
        CommandLineRun run = run("{" + NIGHTLY + ",'facts':[{'sku':'A','quantity':1,'event':'e'},{'sku':'B','quantity':3,'version':4},"
                + "{'sku':'B','quantity':4,'version':4}]}");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.places())
                .containsExactly("STOCK_NO_BASE /facts/0", "STOCK_SAME_VERSION /facts/1", "STOCK_SAME_VERSION /facts/2");
        assertThat(run.json().get("facts").toString()).isEqualTo("{\"read\":3,\"refused\":3}");
    }

    @Test
    void anErrorInTheFile_plansNothing() {
        CommandLineRun run = run("{" + NIGHTLY + ",'colour':1,'state':'old','from':'till','facts':[7,{'sku':'A','quantity':1},"
                + "{'sku':'A','quantity':'x','version':1},{'sku':'A','quantity':1,'version':'then'},"
                + "{'quantity':1,'event':'e'},{'sku':'A','condition':'broken','quantity':1,'version':1}],"
                + "'target':[{'sku':'A','quantity':'many'}],'taken':[{'condition':'good'}],'known':'A'}");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().get("plan")).isEmpty();
        assertThat(run.json().get("state").isNull()).isTrue();
        assertThat(run.json().get("sending").isNull()).isTrue();
        assertThat(run.places()).contains(
                "UNKNOWN_MEMBER /colour", "STOCK_STATE_INVALID /state", "WORD_UNKNOWN /from", "NOT_A_RECORD /facts/0",
                "FIELD_MISSING /facts/1", "BAD_NUMBER /facts/2/quantity", "WORD_UNKNOWN /facts/3/version", "FIELD_MISSING /facts/4",
                "WORD_UNKNOWN /facts/5/condition", "BAD_NUMBER /target/0/quantity", "FIELD_MISSING /taken/0", "WRONG_TYPE /known");
        assertThat(run("{").status()).isEqualTo(1);
        assertThat(run("[]").places()).containsExactly("WRONG_TYPE ");
    }

    @Test
    void settings_thatCannotBe_areNamed() {
        assertThat(run("{'settings':{'master':'till'}}").places()).containsExactly("SETTINGS_UNUSABLE /settings");
        assertThat(run("{}").json().get("findings").get(0).get("message").asText()).contains("Setting 'master' is missing");
    }

    /** Each of 5,000 stocks takes a line of some 20 characters: the text of the state passes 100,000. */
    @Test
    void state_ofFiveThousandStocks_isReadBack() {
        String facts = IntStream.rangeClosed(1, 5_000)
                .mapToObj(at -> "{'sku':'TEA-" + at + "','quantity':" + at + ",'version':'1'}")
                .collect(Collectors.joining(","));
        JsonNode state = run("{'settings':{'master':'erp'},'facts':[" + facts + "]}").json().get("state");
        assertThat(state.asText()).hasSizeGreaterThan(100_000);

        CommandLineRun next = runWith(state, NIGHTLY);
        assertThat(next.codes()).isEmpty();
        assertThat(next.json().get("state")).isEqualTo(state);
        assertThat(next.json().get("plan")).isEmpty();

        CommandLineRun small = run("{" + NIGHTLY + ",'state':'12345678901'}", "--limit", "jsonText=10");
        assertThat(small.codes()).containsExactly("LIMIT_TEXT");
    }
}
