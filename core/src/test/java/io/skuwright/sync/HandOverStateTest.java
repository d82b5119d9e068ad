package io.skuwright.sync;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.sync.HandOvers.DEFAULTS;
import static io.skuwright.sync.HandOvers.KEY;
import static io.skuwright.sync.HandOvers.TEN;
import static io.skuwright.sync.HandOvers.erp;
import static io.skuwright.sync.HandOvers.fold;
import static io.skuwright.sync.HandOvers.report;
import static io.skuwright.sync.HandOvers.shop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.result.FindingException;
import io.skuwright.sync.HandOverEvent.Result;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SYN-3")
class HandOverStateTest {

    /** The fingerprint is that of the fields and values, each in quotes after a blank, by name. */
    private static final String SENT = Requests.fingerprint(" 'line.MUG-2' '2' 'status' 'awaiting'");

    private static final String GOLDEN = """
            skuwright-handover 1
            order 'S1' '1001' shop handed-over THERE 1 2 - 2026-11-23T10:00:00Z 'SO-77' '%s'
            field 'awb' '' 'AWB-7' 7 to-shop
            field 'line.MUG-2' '3' '2' - refused
            field 'status' 'awaiting' 'awaiting' 7 in-step
            order 'S1' '1002' shop due STATUS_REACHED 0 1 - - '' ''
            field 'line.O\\'KEY' '1' '1' - in-step
            field 'status' 'awaiting' 'awaiting' - in-step
            order 'S2' '1001' erp waiting SETTINGS_HOLD 0 - - - '' ''
            field 'status' 'confirmed' 'confirmed' 3 in-step
            end 3
            """.formatted(SENT);

    private static HandOverState state() {
        HandOverState state = fold(HandOvers.sending(DEFAULTS), DEFAULTS,
                report(1, Result.CONFIRMED, "SO-77"),
                HandOverEvent.shopOrder(
                        OrderKey.of("S1", "1002"), 1, OrderStatus.AWAITING, Map.of("line.O'KEY", "1")),
                HandOverEvent.erpAnswer(OrderKey.of("S2", "1001"), 3, OrderStatus.CONFIRMED, Map.of()));
        return fold(state, DEFAULTS, shop(2, OrderStatus.AWAITING, "3"), erp(7, OrderStatus.AWAITING, "awb", "AWB-7"));
    }

    @Test
    void toText_ofAState_isTheGoldenText() {
        assertThat(state().toText()).isEqualTo(GOLDEN);
        assertThat(HandOverState.parse(GOLDEN)).isEqualTo(state()).hasSameHashCodeAs(state()).isNotEqualTo(GOLDEN);
        assertThat(HandOverState.parse(GOLDEN).toText()).isEqualTo(GOLDEN);
        assertThat(state()).hasToString("3 orders");
        assertThat(HandOverState.empty().toText()).isEqualTo("skuwright-handover 1\nend 0\n");
        assertThat(HandOverState.parse("skuwright-handover 1\nend 0\n")).isEqualTo(HandOverState.empty());
        assertThat(state().order(OrderKey.of("S9", "1"))).isEmpty();
    }

    @Test
    void plan_ofAStateThatWasRead_isTheSame() {
        HandOverPlan plan = HandOver.plan(state(), DEFAULTS);
        HandOverPlan read = HandOver.plan(HandOverState.parse(state().toText()), DEFAULTS);
        assertThat(read).isEqualTo(plan).hasSameHashCodeAs(plan).isNotEqualTo("plan");
        assertThat(read.plan().fingerprint()).isEqualTo(plan.plan().fingerprint());
        assertThat(read).hasToString(plan.plan().toText());
        assertThat(plan.begun(state(), TEN).order(OrderKey.of("S1", "1002")).orElseThrow().phase())
                .isEqualTo(HandOverPhase.BEGUN);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "skuwright-handover 1", "skuwright-handover 2\nend 0\n", "skuwright-handover 1\nend 1\n",
        "skuwright-handover 1\nend 0", "skuwright-handover 1\nend 0\nend 0\n"
    })
    void read_textOfNoState_isAFinding(String text) {
        assertThat(HandOverState.read(text)).raises(HandOverCode.HAND_OVER_STATE_INVALID);
        assertThatThrownBy(() -> HandOverState.parse(text)).isInstanceOf(FindingException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "S1' '1001' shop", "shop handed", "handed-over", "THERE", " 1 2 - 2026", "- 2026-11-23T10:00:00Z", "2026-11-23T10",
        "'AWB-7' 7 to-shop", "to-shop", "- refused", "order 'S1' '1002'", "field 'status' 'awaiting' 'awaiting' 7"
    })
    void read_damagedLine_isAFindingOfIt(String part) {
        String damaged = GOLDEN.replaceFirst(java.util.regex.Pattern.quote(part), "?");
        assertThat(HandOverState.read(damaged).hasValue()).isFalse();
        assertThat(HandOverState.read(damaged)).raises(HandOverCode.HAND_OVER_STATE_INVALID);
    }

    @Test
    void read_damagedText_saysWhichLineAndWhatWasExpected() {
        assertThat(HandOverState.read("skuwright-handover 1\nfield 'a' '' '' - in-step\nend 0\n"))
                .raises(HandOverCode.HAND_OVER_STATE_INVALID)
                .about("")
                .with("line", 2)
                .with("value", "field 'a' '' '' - in-step")
                .with("expected", "order 'shop' 'number' origin phase reason attempt seen written time 'document' 'fingerprint',"
                        + " in text order");
        String order = "order 'S1' '1' shop due STATUS_REACHED 0 1 - - '' ''\n";
        assertThat(HandOverState.read("skuwright-handover 1\n" + order + order + "end 2\n"))
                .raises(HandOverCode.HAND_OVER_STATE_INVALID)
                .with("line", 3);
        String field = "field 'a' '1' '1' - in-step\n";
        assertThat(HandOverState.read("skuwright-handover 1\n" + order + field + field + "end 1\n"))
                .raises(HandOverCode.HAND_OVER_STATE_INVALID)
                .with("line", 4)
                .with("expected", "field 'name' 'shop' 'erp' version course, in text order");
        List<String> wrong = List.of(
                "order 'S1' '1' shop new NOT_KNOWN 0 1 - - '' ''", "order 'S1' '1' shop due STATUS_REACHED -1 1 - - '' ''",
                "order 'S1' '1' shop due STATUS_REACHED 9999999999 1 - - '' ''", "order 'S1' '1' shop due STATUS_REACHED x 1 - - '' ''",
                "order 'S1' '1' shop due STATUS_REACHED 0 x - - '' ''", "order 'S1' '1' shop due STATUS_REACHED 0 1 - x '' ''", "order 'S1' '1' shop due STATUS_REACHED 0 1 x - '' ''",
                "order 'S1' '1' till due STATUS_REACHED 0 1 - - '' ''", "order 'S1' '1' shop due WHY 0 1 - - '' ''", "order", "order 'S1");
        wrong.forEach(line -> assertThat(HandOverState.read("skuwright-handover 1\n" + line + "\nend 1\n"))
                .raises(HandOverCode.HAND_OVER_STATE_INVALID)
                .with("line", 2)
                .with("value", line));
    }
}
