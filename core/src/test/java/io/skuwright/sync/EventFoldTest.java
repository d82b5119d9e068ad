package io.skuwright.sync;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.result.FindingException;
import io.skuwright.result.Outcome;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SYN-4")
class EventFoldTest {
    private static final FoldState ORDER = FoldState.of("S1-1001");
    private static final EventFold HIGH_WATER = EventFold.highWater();
    private static final EventFold SEEN = EventFold.seenIds(100);

    private static EventMark event(long number) {
        return EventMark.of("e" + number, number);
    }

    private static FoldState after(EventFold fold, long... numbers) {
        FoldState state = ORDER;
        for (long number : numbers) {
            state = fold.fold(state, event(number)).orThrow().state();
        }
        return state;
    }

    @Test
    @Tag("N24")
    void foldAll_twiceAndOutOfOrder_isTheFoldOfOneToFive() {
        List<Long> arrived = List.of(1L, 2L, 2L, 4L, 3L, 1L, 5L);
        Outcome<Folded<Long>> byNumber = HIGH_WATER.foldAll(ORDER, arrived, EventFoldTest::event);
        assertThat(byNumber.value().applied()).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(byNumber.value().ignored()).containsExactly(2L, 1L);
        assertThat(byNumber.value().held()).isEmpty();
        assertThat(byNumber.value().state()).isEqualTo(after(HIGH_WATER, 1, 2, 3, 4, 5));
        assertThat(byNumber).raises(EventCode.EVENT_DUPLICATE).about("S1-1001").with("id", "e2").with("number", "2");
        assertThat(byNumber).raises(EventCode.EVENT_STALE).with("id", "e1").with("last", 4).with("got", 1);
        Outcome<Folded<Long>> byId = SEEN.foldAll(ORDER, arrived, EventFoldTest::event);
        assertThat(byId.value().applied()).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(byId.value().state()).isEqualTo(after(SEEN, 1, 2, 3, 4, 5));
        assertThat(byId).raises(EventCode.EVENT_DUPLICATE).with("id", "e1");
        assertThat(byId).doesNotRaise(EventCode.EVENT_STALE);
    }

    @Test
    @Tag("N24")
    @Tag("F74")
    @Tag("F75")
    @Tag("F76")
    void fold_oneByOne_decidesEach() {
        FoldState two = after(HIGH_WATER, 1, 2);
        assertThat(HIGH_WATER.fold(two, event(2)).value()).isEqualTo(new FoldDecision.Duplicate(two));
        Outcome<FoldDecision> gap = HIGH_WATER.fold(two, event(4));
        assertThat(gap.value()).isEqualTo(new FoldDecision.Gap(two, 3, 4));
        assertThat(gap)
                .raises(EventCode.EVENT_GAP)
                .about("S1-1001")
                .with("id", "e4")
                .with("expected", 3)
                .with("got", 4)
                .with("held", 1);
        assertThat(HIGH_WATER.fold(two, event(1)).value()).isEqualTo(new FoldDecision.Stale(two, 2, 1));
        assertThat(HIGH_WATER.fold(two, event(1))).raises(EventCode.EVENT_STALE).about("S1-1001").with("last", 2).with("got", 1);
        assertThat(HIGH_WATER.fold(two, event(3)).value()).isInstanceOf(FoldDecision.Applied.class);
        FoldState seenTwo = after(SEEN, 1, 2);
        assertThat(SEEN.fold(seenTwo, event(2)).value()).isEqualTo(new FoldDecision.Duplicate(seenTwo));
        assertThat(SEEN.fold(seenTwo, EventMark.of("other", 2)).value())
                .as("another event of the same number")
                .isEqualTo(new FoldDecision.Stale(seenTwo, 2, 2));
    }

    @Test
    @Tag("F75")
    void foldAll_gapThatStays_givesTheHeldBack() {
        Outcome<Folded<Long>> folded = HIGH_WATER.foldAll(ORDER, List.of(5L, 1L, 4L, 4L), EventFoldTest::event);
        assertThat(folded.value().applied()).containsExactly(1L);
        assertThat(folded.value().held()).containsExactly(4L, 4L, 5L);
        assertThat(folded)
                .raises(EventCode.EVENT_GAP)
                .with("id", "e4")
                .with("expected", 2)
                .with("got", 4)
                .with("held", 3)
                .times(1);
        List<Long> next = List.of(4L, 4L, 5L, 2L, 3L);
        Folded<Long> later = HIGH_WATER.foldAll(folded.value().state(), next, EventFoldTest::event).value();
        assertThat(later.applied()).containsExactly(2L, 3L, 4L, 5L);
        assertThat(later.ignored()).containsExactly(4L);
        assertThat(later.held()).isEmpty();
    }

    @Test
    void numbersMayJump_growingTimes_waitForNothing() {
        EventFold times = HIGH_WATER.numbersMayJump();
        FoldState state = times.fold(ORDER, event(-50)).orThrow().state();
        state = times.fold(state, event(1_000)).orThrow().state();
        assertThat(state.last()).hasValue(1_000);
        assertThat(times.fold(state, EventMark.of("x", 1_000)).value())
                .as("without ids, one number is one event")
                .isInstanceOf(FoldDecision.Duplicate.class);
        assertThat(times.fold(state, event(999)).value()).isEqualTo(new FoldDecision.Stale(state, 1_000, 999));
        EventFold withIds = SEEN.numbersMayJump();
        FoldState seen = withIds.fold(ORDER, event(1_000)).orThrow().state();
        assertThat(withIds.fold(seen, EventMark.of("x", 1_000)).value()).isInstanceOf(FoldDecision.Applied.class);
        assertThat(withIds.fold(seen, event(999)).value()).isInstanceOf(FoldDecision.Stale.class);
    }

    @Test
    void seenIds_withoutNumbers_appliesEachIdOnceAndForgetsTheOldest() {
        EventFold two = EventFold.seenIds(2);
        FoldState state = ORDER;
        for (String id : List.of("a", "b", "c")) {
            state = two.fold(state, EventMark.of(id)).orThrow().state();
        }
        assertThat(state.seen()).containsExactly("b", "c");
        assertThat(state.last()).isEmpty();
        assertThat(two.fold(state, EventMark.of("c")).value()).isInstanceOf(FoldDecision.Duplicate.class);
        assertThat(two.fold(state, EventMark.of("c"))).raises(EventCode.EVENT_DUPLICATE).with("id", "c").with("number", "-");
        assertThat(two.fold(state, EventMark.of("a")).value()).isInstanceOf(FoldDecision.Applied.class);
        FoldState numbered = after(two, 1, 2, 3);
        assertThat(two.fold(numbered, event(1)).value()).as("forgotten, and old").isInstanceOf(FoldDecision.Stale.class);
    }

    @Test
    void fold_eventThatCannotBeTold_isAFinding() {
        assertThat(HIGH_WATER.fold(ORDER, EventMark.of("a")))
                .raises(EventCode.EVENT_NUMBER_MISSING)
                .about("S1-1001")
                .with("id", "a");
        assertThat(SEEN.fold(ORDER, EventMark.of(7))).raises(EventCode.EVENT_ID_MISSING).about("S1-1001").with("number", "7");
        Folded<EventMark> folded =
                SEEN.foldAll(ORDER, List.of(EventMark.of(" "), EventMark.of("a")), mark -> mark).value();
        assertThat(folded.rejected()).containsExactly(EventMark.of(" "));
        assertThat(folded.applied()).containsExactly(EventMark.of("a"));
        assertThatIllegalArgumentException().isThrownBy(() -> EventFold.seenIds(0));
    }

    @Test
    void fold_startingInTheMiddle_andAtTheEnds() {
        assertThat(HIGH_WATER.fold(FoldState.startingAfter("o", 40), event(41)).value()).isInstanceOf(FoldDecision.Applied.class);
        assertThat(HIGH_WATER.fold(FoldState.startingAfter("o", -1), event(0)).value()).isInstanceOf(FoldDecision.Applied.class);
        FoldState end = FoldState.startingAfter("o", Long.MAX_VALUE);
        assertThat(HIGH_WATER.foldAll(end, List.of(Long.MIN_VALUE, Long.MAX_VALUE), EventFoldTest::event).value().ignored())
                .containsExactly(Long.MIN_VALUE, Long.MAX_VALUE);
        assertThat(HIGH_WATER.fold(FoldState.startingAfter("o", Long.MIN_VALUE), event(Long.MAX_VALUE)).value())
                .isEqualTo(new FoldDecision.Gap(
                        FoldState.startingAfter("o", Long.MIN_VALUE), Long.MIN_VALUE + 1, Long.MAX_VALUE));
    }

    /** A sender that counts from 0 sends an event 0 first; nothing came before it. */
    @Test
    void fold_countingFromZero_appliesTheFirst() {
        Outcome<Folded<Long>> folded = HIGH_WATER.foldAll(ORDER, List.of(0L, 0L, 2L, 1L), EventFoldTest::event);
        assertThat(folded.value().applied()).containsExactly(0L, 1L, 2L);
        assertThat(folded.value().ignored()).containsExactly(0L);
        assertThat(folded).raises(EventCode.EVENT_DUPLICATE).about("S1-1001").with("id", "e0").with("number", "0").times(1);
        assertThat(SEEN.fold(ORDER, event(0)).value()).isInstanceOf(FoldDecision.Applied.class);
        assertThat(HIGH_WATER.fold(after(HIGH_WATER, 1), event(0)).value()).isInstanceOf(FoldDecision.Stale.class);
    }

    @Test
    void text_isReadBack() {
        FoldState state = new FoldState("S1\t1", OptionalLong.of(-3), Set.of("a"));
        assertThat(state.toText()).isEqualTo("skuwright-fold 1\nS1\\u00091\t-3\t1\ta\n");
        assertThat(FoldState.parse(state.toText())).isEqualTo(state).hasSameHashCodeAs(state);
        assertThat(FoldState.parse(ORDER.toText())).isEqualTo(ORDER);
        FoldState least = FoldState.startingAfter("x", Long.MIN_VALUE);
        assertThat(FoldState.parse(least.toText())).isEqualTo(least);
        assertThat(FoldState.parse("skuwright-fold 1\nx\t\t2\ta\tb\n"))
                .as("which one is forgotten first")
                .isNotEqualTo(FoldState.parse("skuwright-fold 1\nx\t\t2\tb\ta\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "skuwright-fold 1\n", "skuwright-fold 1\nx\t1\n", "skuwright-fold 1\nx\t1\t1\n", "skuwright-fold 1\nx\t1\t2\ta\ta\n",
        "skuwright-fold 1\nx\t1.0\t0\n", "skuwright-fold 1\nx\t9223372036854775808\t0\n", "skuwright-fold 1\nx\t1\t0"
    })
    void text_damaged_isAFinding(String text) {
        assertThat(FoldState.read(text)).raises(EventCode.FOLD_STATE_INVALID);
        assertThatThrownBy(() -> FoldState.parse(text)).isInstanceOf(FindingException.class);
    }

    @Test
    void text_damaged_saysWhatWasExpected() {
        assertThat(FoldState.read("skuwright-fold 1\nx\tone\t0\n"))
                .raises(EventCode.FOLD_STATE_INVALID)
                .with("expected", "a number, and ids that differ");
    }
}
