package io.skuwright.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules as they are printed are those that were worked out from the documents, signal by signal. */
@Tag("SYN-3")
@Tag("R44")
@Tag("R45")
@Tag("R46")
@Tag("R47")
class HandOverTableTest {

    private static String golden() throws IOException {
        try (InputStream in = HandOverTableTest.class.getResourceAsStream("handover-table.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void table_ofEnglish_beginsWithTheGoldenRules() throws IOException {
        assertThat(HandOver.table(Language.EN)).startsWith(golden() + "\nStates of an order\n");
    }

    @ParameterizedTest
    @EnumSource
    void table_ofEachLanguage_hasTheSameRulesAndExplainsEachWord(Language language) throws IOException {
        String table = HandOver.table(language);
        golden().lines().filter(line -> line.contains("->")).forEach(line -> assertThat(table).contains(line + "\n"));
        for (HandOverPhase phase : HandOverPhase.values()) {
            assertThat(table).contains(phase.sentence(language) + "\n");
        }
        for (HandOverSignal signal : HandOverSignal.values()) {
            assertThat(table).contains(signal.sentence(language) + "\n");
        }
        for (HandOverAction action : HandOverAction.values()) {
            assertThat(table).contains(action.sentence(language) + "\n");
        }
        for (HandOverReason reason : HandOverReason.values()) {
            assertThat(table).contains(reason.sentence(language) + "\n");
        }
    }

    @Test
    void sentences_ofTheLanguages_differ() {
        assertThat(HandOver.table(Language.EN))
                .contains("\nUNSURE      Whether the other side has the order is not known.\n")
                .contains("\nREFUSED    The shop has an edit that the ERP does not get.\n");
        assertThat(HandOver.table(Language.ZH)).contains("\n订单状态\nNEW         对该订单一无所知。\n");
        assertThat(HandOver.table(Language.RO)).contains("\nStările unei comenzi\nNEW         Nu se știe nimic despre comandă.\n");
    }

    @Test
    void rules_ofAllStatesAndEvents_areOneEach() {
        Set<String> seen = new HashSet<>();
        HandOver.rules().forEach(rule -> assertThat(seen.add(rule.phase() + " " + rule.signal())).isTrue());
        assertThat(seen).hasSize(HandOverPhase.values().length * HandOverSignal.values().length);
    }

    /** What may double an order, or lose one, stands in no rule. */
    @Test
    void rules_neverSendWhatMayBeThere() {
        for (HandOverRule rule : HandOver.rules()) {
            boolean mayBeThere = rule.phase().isLocked();
            boolean isProofOfAbsence =
                    rule.signal() == HandOverSignal.REFUSED || rule.signal() == HandOverSignal.NOT_FOUND;
            if (mayBeThere && !isProofOfAbsence) {
                assertThat(rule.next().isLocked()).as("%s", rule).isTrue();
            }
            if (rule.phase() == HandOverPhase.HANDED_OVER) {
                assertThat(rule.next()).as("%s", rule).isEqualTo(HandOverPhase.HANDED_OVER);
            }
            if (rule.next() == HandOverPhase.BEGUN && rule.phase() != HandOverPhase.BEGUN) {
                assertThat(rule.phase()).as("%s", rule).isEqualTo(HandOverPhase.DUE);
            }
            boolean isProof = Arrays.asList(HandOverSignal.CONFIRMED, HandOverSignal.FOUND, HandOverSignal.SHOWN)
                    .contains(rule.signal());
            if (isProof) {
                assertThat(rule.next()).as("%s", rule).isEqualTo(HandOverPhase.HANDED_OVER);
            }
            if (rule.action() == HandOverAction.IGNORE || rule.action() == HandOverAction.REFUSE) {
                assertThat(rule.next()).as("%s", rule).isEqualTo(rule.phase());
            }
        }
    }
}
