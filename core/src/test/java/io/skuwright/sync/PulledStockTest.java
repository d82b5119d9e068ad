package io.skuwright.sync;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.FindingException;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SYN-2")
class PulledStockTest {

    private static final PulledRow ONE = row("1", 6, 4);
    private static final PulledRow TWO = row("2", 0, 9);

    private static PulledRow row(String id, long quantity, long changes) {
        return new PulledRow(id, StockKey.of("585", "SKU-" + id), Ratio.of(quantity), changes);
    }

    private static PulledStock pulled(PulledRow... rows) {
        return PulledStock.start().pulled(List.of(rows)).orThrow();
    }

    private static PulledStock taken(PulledStock state, String... ids) {
        return state.written(Set.of(ids), Set.of()).orThrow();
    }

    private static PulledStock acknowledged(PulledStock state) {
        PulledStock sending = state.acknowledging(state.toAcknowledge()).orThrow();
        return sending.acknowledged(Map.of()).orThrow();
    }

    /** The worked example: row 1 is taken, row 2 fails, and only row 1 is acknowledged. */
    @Test
    void turn_ofTwoRows_acknowledgesWhatWasTaken() {
        PulledStock state = pulled(TWO, ONE);
        assertThat(state.toWrite()).containsExactly(ONE, TWO);
        assertThat(state.mayPull()).isFalse();

        PulledStock written = state.written(Set.of("1"), Set.of("2")).orThrow();
        assertThat(written.toWrite()).isEmpty();
        assertThat(written.failed()).containsExactly(TWO);
        assertThat(written.toAcknowledge()).containsExactly(ONE);

        PulledStock sending = written.acknowledging(List.of(ONE)).orThrow();
        assertThat(sending.isAcknowledging()).isTrue();
        assertThat(sending.toAcknowledge()).containsExactly(ONE);

        PulledStock next = sending.acknowledged(Map.of()).orThrow();
        assertThat(next.mayPull()).isTrue();
        assertThat(next.toAcknowledge()).isEmpty();
        assertThat(next.pulled(List.of(TWO)).orThrow().toWrite()).containsExactly(TWO);
    }

    @Test
    void pulled_beforeTheAcknowledgement_isNotTakenUp() {
        PulledStock state = pulled(ONE);

        Outcome<PulledStock> again = state.pulled(List.of(TWO));

        assertThat(again.value()).isEqualTo(state);
        assertThat(again).raises(PullCode.PULL_BEFORE_ACK).at("").with("open", "1").with("count", "1");
        assertThat(pulled()).isEqualTo(PulledStock.start());
    }

    @Test
    void acknowledging_withoutAnythingTaken_needsNoCall() {
        PulledStock state = pulled(ONE).written(Set.of(), Set.of("1")).orThrow();

        assertThat(state.acknowledging(List.of()).orThrow().mayPull()).isTrue();
    }

    @Test
    @Tag("F86")
    void acknowledging_otherVersionThanRead_isRefused() {
        PulledStock state = taken(pulled(ONE), "1");

        Outcome<PulledStock> later = state.acknowledging(List.of(row("1", 6, 5)));

        assertThat(later.value()).isEqualTo(state);
        assertThat(later).raises(PullCode.ACK_VERSION).about("1").at("").with("read", "6 (4)").with("sent", "6 (5)");
        assertThat(state.acknowledging(List.of(row("1", 5, 4)))).raises(PullCode.ACK_VERSION).with("sent", "5 (4)");
    }

    @Test
    void acknowledging_rowThatFailed_isRefused() {
        PulledStock state = pulled(ONE, TWO).written(Set.of("1"), Set.of("2")).orThrow();

        Outcome<PulledStock> both = state.acknowledging(List.of(ONE, TWO));

        assertThat(both.value()).isEqualTo(state);
        assertThat(both).raises(PullCode.ACK_NOT_TAKEN).about("2").at("");
        assertThat(state.acknowledging(List.of(row("3", 1, 1)))).raises(PullCode.PULL_ROW_UNKNOWN).about("3").at("");
    }

    @Test
    void acknowledging_beforeTheShopAnswered_isRefused() {
        Outcome<PulledStock> early = taken(pulled(ONE, TWO), "1").acknowledging(List.of(ONE));

        assertThat(early).raises(PullCode.ACK_ROWS_OPEN).about("2").at("").with("count", "1");
        assertThat(early.value().toWrite()).containsExactly(TWO);
    }

    @Test
    @Tag("F77")
    void acknowledging_afterALostAnswer_isTheSameAgain() {
        PulledStock state = taken(pulled(ONE), "1");
        PulledStock sending = PulledStock.parse(state.acknowledging(state.toAcknowledge()).orThrow().toText());

        assertThat(sending.toAcknowledge()).containsExactly(ONE);
        assertThat(sending.acknowledging(sending.toAcknowledge()).orThrow()).isEqualTo(sending);
        assertThat(sending.acknowledging(List.of()).orThrow()).isEqualTo(sending);
        assertThat(sending.written(Set.of("1"), Set.of()).orThrow()).isEqualTo(sending);
    }

    @Test
    void acknowledged_withErrors_namesTheRows() {
        PulledStock state = taken(pulled(ONE, TWO), "1", "2");
        PulledStock sending = state.acknowledging(state.toAcknowledge()).orThrow();

        Outcome<PulledStock> next = sending.acknowledged(Map.of("2", "busy", "7", "who"));

        assertThat(next.value().mayPull()).isTrue();
        assertThat(next).raises(PullCode.ACK_REFUSED).about("2").at("").with("error", "busy");
        assertThat(next).raises(PullCode.PULL_ROW_UNKNOWN).about("7");
    }

    @Test
    void acknowledged_twice_isSaid() {
        Outcome<PulledStock> again = acknowledged(taken(pulled(ONE), "1")).acknowledged(Map.of());

        assertThat(again).raises(PullCode.ACK_NOT_SENT).at("").weighing(Severity.WARNING);
    }

    /** The acknowledgement was refused, so row 1 comes again; the shop may have sold since then, so it is not written. */
    @Test
    void pulled_versionThatTheShopTook_isAcknowledgedAndNotWrittenAgain() {
        PulledStock state = acknowledged(taken(pulled(ONE), "1")).pulled(List.of(ONE)).orThrow();

        assertThat(state.toWrite()).isEmpty();
        assertThat(state.toAcknowledge()).containsExactly(ONE);
        PulledStock moved = acknowledged(taken(pulled(ONE), "1")).pulled(List.of(row("1", 5, 4))).orThrow();
        assertThat(moved.toWrite()).containsExactly(row("1", 5, 4));
    }

    @Test
    void pulled_olderThanWhatWasRead_isLeftOutUntilForgotten() {
        PulledStock state = acknowledged(taken(pulled(ONE), "1"));

        Outcome<PulledStock> late = state.pulled(List.of(row("1", 8, 3)));

        assertThat(late.value()).isEqualTo(state);
        assertThat(late).raises(PullCode.PULL_STALE).about("1").at("").with("version", "3").with("last", "4");
        assertThat(state.forgetting(Set.of("1")).pulled(List.of(row("1", 8, 3))).orThrow().toWrite()).hasSize(1);
    }

    /** What a host stores must be read again, whatever it asked to forget. */
    @Test
    void forgetting_rowThatIsOpen_remembersItUntilItIsGivenUp() {
        PulledStock open = pulled(ONE, TWO);

        PulledStock asked = open.forgetting(Set.of("1", "9"));

        assertThat(PulledStock.parse(asked.toText())).isEqualTo(open);
        assertThat(asked.giveUp().forgetting(Set.of("1")).toText()).isEqualTo("skuwright-pulled 1\nseen '2' 9 - -\nend 1\n");
    }

    /** 10 to the power of 19,729 has 65,539 bits. */
    @Test
    void pulled_levelTooLongForTheText_isLeftOut() {
        PulledRow huge = new PulledRow("3", StockKey.of("585", "SKU-3"), Ratio.of(BigInteger.TEN.pow(19_729), BigInteger.ONE), 1);

        Outcome<PulledStock> state = PulledStock.start().pulled(List.of(ONE, huge));

        assertThat(state.value()).isEqualTo(pulled(ONE));
        assertThat(state).raises(QuantityCode.LIMIT_QUANTITY_BITS).about("3").at("").with("limit", "65536").with("actual", "65539");
    }

    @Test
    void pulled_rowTwice_theLaterCounts() {
        Outcome<PulledStock> both = PulledStock.start().pulled(List.of(row("1", 6, 4), row("1", 7, 5), row("1", 6, 4)));

        assertThat(both.value().toWrite()).containsExactly(row("1", 7, 5));
        assertThat(both).raises(PullCode.PULL_ROW_TWICE).about("1").at("").with("value", "7 (5)").with("known", "6 (4)");
        Outcome<PulledStock> unclear = PulledStock.start().pulled(List.of(row("1", 6, 4), row("1", 7, 4)));
        assertThat(unclear.value()).isEqualTo(PulledStock.start());
        assertThat(unclear).raises(PullCode.PULL_ROW_TWICE);
        assertThat(PulledStock.start().pulled(List.of(ONE, ONE)).orThrow().toWrite()).containsExactly(ONE);
    }

    @Test
    void pulled_rowWithoutId_isLeftOut() {
        Outcome<PulledStock> blank = PulledStock.start().pulled(List.of(row(" ", 6, 4)));

        assertThat(blank.value().mayPull()).isTrue();
        assertThat(blank).raises(PullCode.PULL_ROW_BLANK).about("SKU- ").at("").with("value", "SKU-  6 (4)");
    }

    @Test
    void written_rowThatIsNotOpen_isSaid() {
        Outcome<PulledStock> next = pulled(ONE).written(Set.of("9"), Set.of("1"));

        assertThat(next).raises(PullCode.PULL_ROW_UNKNOWN).about("9");
        assertThat(next.value().failed()).containsExactly(ONE);
    }

    @Test
    void written_bothOutcomes_countsAsFailedUnlessTakenBefore() {
        PulledStock unclear = pulled(ONE).written(Set.of("1"), Set.of("1")).orThrow();
        assertThat(unclear.failed()).containsExactly(ONE);
        assertThat(taken(unclear, "1").toAcknowledge()).containsExactly(ONE);

        PulledStock clear = taken(pulled(ONE), "1").written(Set.of(), Set.of("1")).orThrow();
        assertThat(clear.toAcknowledge()).containsExactly(ONE);
    }

    @Test
    void giveUp_ofASourceThatRefusesAll_letsPullAgain() {
        PulledStock state = taken(pulled(ONE), "1");
        PulledStock stuck = state.acknowledging(state.toAcknowledge()).orThrow().giveUp();

        assertThat(stuck.mayPull()).isTrue();
        assertThat(stuck.pulled(List.of(ONE)).orThrow().toAcknowledge()).containsExactly(ONE);
    }

    private static final String GOLDEN = """
            skuwright-pulled 1
            open '1' '585' 'SKU-1' good 6 4 taken
            open '2' '585' 'SKU-2' good 0 9 failed
            open '3' '585' 'SKU-3' good 8/3 9223372036854775807 pending
            seen '1' 4 6 4
            seen '2' 9 - -
            seen '3' 9223372036854775807 - -
            end 6
            """;

    @Test
    void toText_ofARun_isTheGoldenText() {
        PulledRow three = new PulledRow("3", StockKey.of("585", "SKU-3"), Ratio.of(8, 3), Long.MAX_VALUE);
        PulledStock state = pulled(ONE, TWO, three).written(Set.of("1"), Set.of("2")).orThrow();

        assertThat(state.toText()).isEqualTo(GOLDEN);
        assertThat(state).hasToString(GOLDEN);
        assertThat(PulledStock.parse(GOLDEN)).isEqualTo(state).hasSameHashCodeAs(state).isNotEqualTo(GOLDEN);
        assertThat(PulledStock.start().toText()).isEqualTo("skuwright-pulled 1\nend 0\n");
        for (int length = 0; length < GOLDEN.length(); length++) {
            assertThat(PulledStock.read(GOLDEN.substring(0, length)).hasValue()).as("%s", length).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock = """
                skuwright-pulled 2;end 0;, 1
                skuwright-pulled 1;end 1;, 2
                skuwright-pulled 1;end 0;end 0;, 2
                skuwright-pulled 1;shut '1';end 1;, 2
                skuwright-pulled 1;seen '1;end 1;, 2
                skuwright-pulled 1;seen '1' 4 - - -;end 1;, 2
                skuwright-pulled 1;seen '1' x - -;end 1;, 2
                skuwright-pulled 1;seen '1' 4 x 4;end 1;, 2
                skuwright-pulled 1;seen '1' 4 - 4;end 1;, 2
                skuwright-pulled 1;seen '1' 4 4 -;end 1;, 2
                skuwright-pulled 1;seen '1' 4 4 4;seen '1' 4 4 4;end 2;, 3
                skuwright-pulled 1;seen '1' 4 - -;seen '1' 4 - -;end 2;, 3
                skuwright-pulled 1;open '1' '5' 'S' good 6 4;end 1;, 2
                skuwright-pulled 1;open '1' '5' 'S' bad 6 4 taken;end 1;, 2
                skuwright-pulled 1;open '1' '5' 'S' good x 4 taken;end 1;, 2
                skuwright-pulled 1;open '1' '5' 'S' good 6 9223372036854775808 taken;end 1;, 2
                skuwright-pulled 1;open '1' '5' 'S' good 6 4 eaten;end 1;, 2
                skuwright-pulled 1;open '1' '5' 'S' good 6 4 taken;end 1;, 3
                """)
    void read_damagedText_saysWhichLine(String text, String line) {
        String damaged = text.replace(';', '\n');

        assertThat(PulledStock.read(damaged)).raises(PullCode.PULL_STATE_INVALID).at("").with("line", line);
        assertThatThrownBy(() -> PulledStock.parse(damaged)).isInstanceOf(FindingException.class);
    }
}
