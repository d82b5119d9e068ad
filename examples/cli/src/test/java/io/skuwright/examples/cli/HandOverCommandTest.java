package io.skuwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.skuwright.result.Language;
import io.skuwright.sync.HandOver;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SYN-3")
class HandOverCommandTest {

    private static final String ORDER =
            "'orders':[{'shop':'S1','order':'1001','version':1,'status':'awaiting','lines':{'MUG-2':2},'fields':{'phone':'Canary'}}]";
    private static final String NOW = "'now':'2026-11-23T10:00:00Z'";

    private static CommandLineRun run(String json, String... options) {
        return CommandLineRun.of(json.replace('\'', '"'), CommandLineRun.arguments("hand-over -", options));
    }

    /** Asks with a state of an answer, whose quotes must not be touched. */
    private static CommandLineRun runWith(JsonNode state, String members) {
        return CommandLineRun.of("{" + members.replace('\'', '"') + ",\"state\":" + state + "}", "hand-over", "-");
    }

    private static String event(String kind, String members) {
        return "'events':[{'kind':'" + kind + "','shop':'S1','order':'1001'" + members + "}]";
    }

    private static List<String> plan(CommandLineRun run) {
        List<String> steps = new ArrayList<>();
        for (JsonNode step : run.json().get("plan")) {
            steps.add(step.get("action").asText() + " " + step.get("shop").asText() + "/" + step.get("order").asText() + " "
                    + step.get("to").asText() + " " + step.get("before") + " -> " + step.get("fields") + " "
                    + step.get("reason").asText());
        }
        return steps;
    }

    private static JsonNode sending() {
        return run("{" + ORDER + "," + NOW + "}").json().get("sending");
    }

    private static JsonNode handedOver() {
        return runWith(sending(), event("report", ",'result':'confirmed','document':'SO-77'")).json().get("state");
    }

    /**
     * 1001 of S1 was confirmed and is sent, 1002 waits for that, and 1001 of S2 is an order that the ERP has as SO-77: the
     * shop takes the status and the waybill.
     */
    @Test
    @Tag("R44")
    @Tag("R48")
    @Tag("R50")
    void help_itsExample_runsAsItStands() {
        assertThat(CommandLineRun.of("", "hand-over", "--help").out()).contains(HandOverCommand.EXAMPLE);
        CommandLineRun run = run(HandOverCommand.EXAMPLE);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(plan(run)).containsExactly(
                "create S1/1001 erp {} -> {} STATUS_REACHED",
                "keep S1/1002 null {} -> {} STATUS_EARLY",
                "update S2/1001 shop {\"awb\":\"\",\"status\":\"awaiting\"} -> {\"awb\":\"AWB-7\",\"status\":\"shipped\"} ERP_CHANGED");
        assertThat(run.json().get("plan").get(0).get("attempt").asText()).isEqualTo("1");
        assertThat(run.json().get("plan").get(0).get("because").asText()).isEqualTo("Its status hands the order over.");
        assertThat(run.json().get("events").toString()).isEqualTo("{\"read\":4,\"taken\":4}");
        assertThat(run.json().get("fingerprint").asText()).matches("[0-9a-f]{64}");
        assertThat(run.json().get("state").asText())
                .startsWith("skuwright-handover 1\norder 'S1' '1001' shop due STATUS_REACHED 0 1 - - '' ''\n")
                .endsWith("""
                        order 'S2' '1001' shop handed-over THERE 0 1 - - 'SO-77' ''
                        field 'awb' '' 'AWB-7' 1 to-shop
                        field 'line.TEA-1' '3' '3' - in-step
                        field 'status' 'awaiting' 'shipped' 1 to-shop
                        end 3
                        """);
        assertThat(run.json().get("sending").asText())
                .startsWith("skuwright-handover 1\norder 'S1' '1001' shop begun UNDER_WAY 1 1 - 2026-11-23T10:00:00Z '' '");
        assertThat(run.json().fieldNames()).toIterable()
                .containsExactly("plan", "events", "fingerprint", "sending", "state", "findings");
    }

    @Test
    void table_showsTheSteps() {
        assertThat(run(HandOverCommand.EXAMPLE, "--format", "table").out().lines()
                        .map(line -> line.strip().replaceAll(" +", " ")))
                .contains(
                        "create S1 1001 erp Its status hands the order over.",
                        "update S2 1001 shop awb: -> AWB-7, status: awaiting -> shipped The ERP changed the field.");
        assertThat(run("[]", "--format", "table").out()).contains("WRONG_TYPE");
    }

    @ParameterizedTest
    @CsvSource({"en", "zh", "ro"})
    void rules_arePrinted(String language) {
        CommandLineRun run = CommandLineRun.of("", "hand-over", "--rules", "--lang", language);
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(HandOver.table(Language.of(language)));
        assertThat(CommandLineRun.of("", "hand-over").status()).isEqualTo(2);
    }

    @Test
    @Tag("R45")
    @Tag("R49")
    void order_isSentOnceThenLocked() {
        assertThat(plan(run("{" + ORDER + "}"))).containsExactly("create S1/1001 erp {} -> {} STATUS_REACHED");
        assertThat(run("{" + ORDER + "}").json().get("sending").isNull()).isTrue();
        CommandLineRun again = runWith(sending(), ORDER);
        assertThat(plan(again)).containsExactly("keep S1/1001 null {} -> {} UNDER_WAY");
        assertThat(again.json().get("events").toString()).isEqualTo("{\"read\":1,\"duplicate\":1}");
        assertThat(plan(runWith(handedOver(), ORDER))).isEmpty();

        CommandLineRun edited = runWith(handedOver(), ORDER.replace("'version':1", "'version':2").replace(":2}", ":3}"));
        assertThat(plan(edited)).containsExactly(
                "refuse S1/1001 null {\"line.MUG-2\":\"2\"} -> {\"line.MUG-2\":\"3\"} LOCKED");
        assertThat(edited.codes()).containsExactly("ORDER_LOCKED");
        assertThat(edited.status()).isZero();
    }

    @Test
    @Tag("R43")
    @Tag("F77")
    void run_thatBrokeOff_isFollowedByALookUp() {
        CommandLineRun broken = runWith(sending(), "'restarted':true");
        assertThat(broken.json().get("plan").get(0).get("ask").asText()).isEqualTo("erp");
        assertThat(plan(broken)).containsExactly("keep S1/1001 null {} -> {} NO_ANSWER");
        CommandLineRun absent = runWith(broken.json().get("state"), event("report", ",'result':'not-found'"));
        assertThat(plan(absent)).containsExactly("create S1/1001 erp {} -> {} LOOKED_UP");
        assertThat(runWith(broken.json().get("state"), event("by-hand", "")).codes()).containsExactly("ORDER_UNSURE");
        CommandLineRun failed = runWith(sending(), event("report", ",'result':'refused','attempt':1"));
        assertThat(failed.codes()).containsExactly("ORDER_FAILED");
        assertThat(plan(runWith(failed.json().get("state"), event("by-hand", ",'attempt':1"))))
                .containsExactly("create S1/1001 erp {} -> {} ASKED_BY_HAND");
    }

    /** 10:00:01 is later than 10:00:00, as milliseconds; the shop then takes what the ERP said. */
    @Test
    @Tag("R48")
    void answers_withTimes_areTakenByTheShop() {
        CommandLineRun answered = runWith(handedOver(), event(
                "erp-answer", ",'version':'2026-11-23T10:00:01Z','status':'in_process','lines':{'MUG-2':'1'}"));
        assertThat(plan(answered)).containsExactly("update S1/1001 shop {\"line.MUG-2\":\"2\",\"status\":\"awaiting\"} ->"
                + " {\"line.MUG-2\":\"1\",\"status\":\"in_process\"} ERP_CHANGED");
        CommandLineRun older = runWith(
                answered.json().get("state"), event("erp-answer", ",'version':'2026-11-23T10:00:00Z','status':'cancelled'"));
        assertThat(older.codes()).containsExactly("EVENT_STALE");
        CommandLineRun taken = runWith(answered.json().get("state"), event(
                "taken", ",'side':'shop','version':2,'fields':{'line.MUG-2':'1','status':'in_process'}"));
        assertThat(plan(taken)).isEmpty();
    }

    @Test
    void values_thatAreNotShown_standNowhere() {
        CommandLineRun run = run("{" + ORDER + "," + NOW + "}");
        assertThat(run.out()).doesNotContain("Canary").contains("field 'phone' '#");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "'orders':[{'shop':'S1','order':'1','version':1,'status':'sent'}] | WORD_UNKNOWN | /orders/0/status",
        "'orders':[{'shop':'S1','order':'1','version':'x','status':'awaiting'}] | WORD_UNKNOWN | /orders/0/version",
        "'orders':[{'shop':'S1','order':'1','version':'+1000000000-12-31T23:59:59Z','status':'awaiting'}] | WORD_UNKNOWN | /orders/0/version",
        "'orders':[{'shop':'S1','order':'1','status':'awaiting'}] | FIELD_MISSING | /orders/0",
        "'orders':[{'order':'1','version':1,'status':'awaiting'}] | FIELD_MISSING | /orders/0",
        "'orders':[7] | NOT_A_RECORD | /orders/0",
        "'events':[{'kind':'guess','shop':'S1','order':'1'}] | WORD_UNKNOWN | /events/0/kind",
        "'events':[{'kind':'report','shop':'S1','order':'1','result':'maybe'}] | WORD_UNKNOWN | /events/0/result",
        "'events':[{'kind':'taken','shop':'S1','order':'1','side':'bank','version':1}] | WORD_UNKNOWN | /events/0/side",
        "'events':[{'kind':'taken','shop':'S1','order':'1','version':1}] | FIELD_MISSING | /events/0",
        "'events':[{'shop':'S1','order':'1'}] | FIELD_MISSING | /events/0",
        "'now':'soon' | WORD_UNKNOWN | /now",
        "'settings':{'trigger':'paid'} | SETTINGS_UNUSABLE | /settings",
        "'settings':{'colour':'red'} | SETTINGS_UNUSABLE | /settings",
        "'state':'skuwright-handover 2' | HAND_OVER_STATE_INVALID | /state"
    })
    void file_withAnError_isNotPlanned(String members, String code, String where) {
        CommandLineRun run = run("{" + members + "}");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.codes()).contains(code);
        JsonNode finding = run.json().get("findings").get(run.codes().indexOf(code));
        assertThat(finding.get("where").asText()).isEqualTo(where);
        assertThat(run.json().get("state").isNull()).isTrue();
        assertThat(run.json().get("plan")).isEmpty();
    }

    @Test
    void members_thatNobodyKnows_areTold() {
        assertThat(run("{'colour':1}").codes()).containsExactly("UNKNOWN_MEMBER");
        assertThat(run("{'orders':[{'shop':'S1','order':'1','version':1,'status':'awaiting','colour':1}]}").codes())
                .containsExactly("UNKNOWN_MEMBER");
        assertThat(run("{").codes()).isNotEmpty();
    }
}
