package io.skuwright.sync;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SYN-2")
class StockSyncTest {

    private static final StockSettings NIGHTLY = StockSettings.nightly(Side.ERP);
    private static final StockKey TEA = StockKey.of("8801", "TEA-1");
    private static final StockKey MUG = StockKey.of("8801", "MUG-2");

    private static StockFact level(StockKey key, long quantity, long version) {
        return StockFact.absolute(key, Ratio.of(quantity), StockVersion.of(version));
    }

    private static StockState fold(StockState state, StockFact... facts) {
        return state.fold(Side.ERP, List.of(facts)).state();
    }

    private static StockState taken(StockState state, StockKey... keys) {
        return StockSync.plan(NIGHTLY, state).orThrow().after(state, Set.copyOf(Arrays.asList(keys))).orThrow();
    }

    private static List<String> changes(Outcome<StockPlan> plan) {
        return plan.value().changes().stream()
                .map(change -> change.reason() + " " + change.key().sku() + " " + change.before().map(Ratio::toString).orElse("-")
                        + " -> " + change.quantity())
                .toList();
    }

    /** The worked example: the first night all goes over, the second only the tea, and then nothing. */
    @Test
    @Tag("R34")
    @Tag("R36")
    void plan_twoNights_sendsOnlyWhatChanged() {
        StockState first = fold(StockState.of(Side.ERP), level(TEA, 50, 1), level(MUG, 7, 1));
        Outcome<StockPlan> night = StockSync.plan(NIGHTLY, first);
        assertThat(changes(night)).containsExactly("NEVER_SENT MUG-2 - -> 7", "NEVER_SENT TEA-1 - -> 50");

        StockState second = fold(taken(first, TEA, MUG), level(TEA, 48, 2), level(MUG, 7, 2));
        Outcome<StockPlan> next = StockSync.plan(NIGHTLY, second);

        assertThat(changes(next)).containsExactly("CHANGED TEA-1 50 -> 48");
        assertThat(next.value().levels()).containsExactly(StockLevel.of("8801", "TEA-1", Ratio.of(48)));
        assertThat(next.value().kind()).isEqualTo(StockPlan.Kind.RUN);
        assertThat(next.value()).hasToString("""
                skuwright-plan 1
                update 'TEA-1' warehouse='8801' condition='good' quantity='48' before='50' because 'CHANGED'
                """);
        assertThat(next.findings()).raisesNothing();
        assertThat(StockSync.plan(NIGHTLY, taken(second, TEA)).value().plan().isEmpty()).isTrue();
    }

    @Test
    void after_someTaken_movesOnlyThose() {
        StockState state = fold(StockState.of(Side.ERP), level(TEA, 50, 1), level(MUG, 7, 1));

        StockState next = taken(state, MUG);

        assertThat(next.sent(MUG)).contains(Ratio.of(7));
        assertThat(next.sent(TEA)).isEmpty();
        assertThat(changes(StockSync.plan(NIGHTLY, next))).containsExactly("UNSURE TEA-1 - -> 50");
    }

    /** The shop may have 48 now, as the answer got lost; so 50 goes although 50 is what was taken last. */
    @Test
    @Tag("F77")
    void plan_levelBackWhereItWasAfterALostAnswer_goesOnceMore() {
        StockState fifty = taken(fold(StockState.of(Side.ERP), level(TEA, 50, 1)), TEA);
        StockState less = fold(fifty, level(TEA, 48, 2));
        StockState sending = StockSync.plan(NIGHTLY, less).orThrow().begun(less);

        StockState back = fold(sending, level(TEA, 50, 3));

        assertThat(changes(StockSync.plan(NIGHTLY, back))).containsExactly("UNSURE TEA-1 50 -> 50");
        assertThat(StockSync.plan(NIGHTLY, taken(back, TEA)).value().changes()).isEmpty();
    }

    /** The answer of the first plan comes after more facts: what was taken is what was planned. */
    @Test
    void after_stateThatMovedOn_notesWhatWasPlanned() {
        StockState state = fold(StockState.of(Side.ERP), level(TEA, 50, 1));
        StockPlan plan = StockSync.plan(NIGHTLY, state).orThrow();

        StockState next = plan.after(fold(state, level(TEA, 48, 2)), Set.of(TEA)).orThrow();

        assertThat(changes(StockSync.plan(NIGHTLY, next))).containsExactly("CHANGED TEA-1 50 -> 48");
    }

    @Test
    void after_stockThatWasNotPlanned_isSaidAndNotNoted() {
        StockState state = fold(StockState.of(Side.ERP), level(TEA, 50, 1));

        Outcome<StockState> next = StockSync.plan(NIGHTLY, state).orThrow().after(state, Set.of(MUG));

        assertThat(next.value().keys()).containsExactly(TEA);
        assertThat(next).raises(StockCode.STOCK_OUTCOME_UNPLANNED).about("MUG-2").at("").with("warehouse", "8801");
    }

    @Test
    @Tag("R35")
    void plan_otherMasterThanStored_isRefused() {
        StockState state = fold(StockState.of(Side.ERP), level(TEA, 50, 1));

        Outcome<StockPlan> plan = StockSync.plan(StockSettings.nightly(Side.SHOP), state);

        assertThat(plan.hasValue()).isFalse();
        assertThat(plan).raises(StockCode.STOCK_MASTER_CHANGED).at("").with("stored", "erp").with("asked", "shop");
        assertThat(StockSync.check(StockSettings.nightly(Side.SHOP), state, List.of()))
                .raises(StockCode.STOCK_MASTER_CHANGED);
    }

    @Test
    @Tag("F85")
    void plan_negativeLevel_isSentOnlyIfAllowed() {
        StockState state = fold(StockState.of(Side.ERP), level(TEA, -2, 1));

        Outcome<StockPlan> plan = StockSync.plan(NIGHTLY, state);

        assertThat(changes(plan)).containsExactly("NEGATIVE TEA-1 - -> -2");
        assertThat(plan.value().levels()).isEmpty();
        assertThat(plan.value().plan().isEmpty()).isTrue();
        assertThat(plan)
                .raises(StockCode.STOCK_NEGATIVE)
                .about("TEA-1")
                .weighing(Severity.ERROR)
                .with("value", "-2")
                .with("warehouse", "8801");
        StockSettings allowed = StockSettings.builder().master(Side.ERP).allowNegative(true).build();
        assertThat(changes(StockSync.plan(allowed, state))).containsExactly("NEVER_SENT TEA-1 - -> -2");
    }

    @Test
    void plan_skuThatTheOtherSideDoesNotKnow_isRefused() {
        StockState state = fold(StockState.of(Side.ERP), level(TEA, 50, 1), level(MUG, 7, 1));

        Outcome<StockPlan> plan = StockSync.plan(NIGHTLY, state, Set.of("MUG-2"));

        assertThat(changes(plan)).containsExactly("NEVER_SENT MUG-2 - -> 7", "UNKNOWN_SKU TEA-1 - -> 50");
        assertThat(plan)
                .raises(StockCode.STOCK_SKU_UNKNOWN)
                .about("TEA-1")
                .at("")
                .with("warehouse", "8801")
                .with("value", "50");
    }

    @Test
    void plan_fullRun_sendsWhatDidNotChangeToo() {
        StockState state = taken(fold(StockState.of(Side.ERP), level(TEA, 50, 1)), TEA);
        StockSettings full = StockSettings.builder().master(Side.ERP).changedOnly(false).build();

        assertThat(changes(StockSync.plan(full, state))).containsExactly("SENT_AGAIN TEA-1 50 -> 50");
    }

    @Test
    @Tag("R41")
    void plan_sinceADate_looksAtWhatChangedFromThenOn() {
        Instant date = Instant.parse("2026-11-01T00:00:00Z");
        StockKey cup = StockKey.of("8801", "CUP-3");
        StockState state = fold(
                StockState.of(Side.ERP),
                StockFact.absolute(TEA, Ratio.of(50), StockVersion.at(date)),
                StockFact.absolute(MUG, Ratio.of(7), StockVersion.at(date.minusSeconds(1))),
                level(cup, 3, 1));
        StockSettings since = StockSettings.builder().master(Side.ERP).since(date).build();

        Outcome<StockPlan> plan = StockSync.plan(since, state);

        assertThat(changes(plan)).containsExactly("NEVER_SENT CUP-3 - -> 3", "NEVER_SENT TEA-1 - -> 50");
        assertThat(plan).raises(StockCode.STOCK_WITHOUT_TIME).about("CUP-3").at("").with("count", "1");
    }

    /** The tea was sent on the first, nobody knows whether it arrived, and the runs since ask from the second on. */
    @Test
    @Tag("R41")
    @Tag("F77")
    void plan_sinceADateAfterAnUnsureLevel_sendsItAgain() {
        Instant first = Instant.parse("2026-11-01T00:00:00Z");
        StockState state = fold(
                StockState.of(Side.ERP),
                StockFact.absolute(TEA, Ratio.of(50), StockVersion.at(first)),
                StockFact.absolute(MUG, Ratio.of(7), StockVersion.at(first)));
        StockState sending = StockSync.plan(NIGHTLY, state).orThrow().after(state, Set.of(MUG)).orThrow();
        StockSettings second = StockSettings.builder().master(Side.ERP).since(first.plusSeconds(86_400)).build();

        assertThat(changes(StockSync.plan(second, sending))).containsExactly("UNSURE TEA-1 - -> 50");
    }

    @Test
    void plan_defectiveStock_isSentOnlyIfAsked() {
        StockState state = fold(StockState.of(Side.ERP), level(TEA, 50, 1), level(TEA.defective(), 3, 1));
        StockSettings both = StockSettings.builder().master(Side.ERP).withDefective(true).build();

        assertThat(StockSync.plan(NIGHTLY, state).value().levels()).extracting(StockLevel::key).containsExactly(TEA);
        assertThat(StockSync.plan(both, state).value().levels())
                .containsExactly(new StockLevel(TEA, Ratio.of(50)), new StockLevel(TEA.defective(), Ratio.of(3)));
    }

    /** TEA was sold in the shop behind the ERP's back, MUG changed in the ERP and was not sent yet, CUP agrees. */
    @Test
    @Tag("R40")
    void check_levelsOfTheOtherSide_correctsWhatDiffers() {
        StockKey cup = StockKey.of("8801", "CUP-3");
        StockState sent = taken(fold(StockState.of(Side.ERP), level(TEA, 50, 1), level(MUG, 7, 1), level(cup, 3, 1)), TEA, MUG, cup);
        StockState state = fold(sent, level(MUG, 9, 2));
        List<StockLevel> target = List.of(
                new StockLevel(TEA, Ratio.of(49)), new StockLevel(MUG, Ratio.of(7)), new StockLevel(cup, Ratio.of(3)));

        Outcome<StockPlan> plan = StockSync.check(NIGHTLY, state, target);

        assertThat(changes(plan)).containsExactly("NOT_SENT_YET MUG-2 7 -> 9", "DRIFTED TEA-1 49 -> 50");
        assertThat(plan.value().kind()).isEqualTo(StockPlan.Kind.CHECK);
        assertThat(plan.value().compared()).isEqualTo(3);
        assertThat(plan.findings()).raisesNothing();
        StockState next = plan.value().after(state, Set.of(MUG)).orThrow();
        assertThat(next.sent(TEA)).contains(Ratio.of(49));
        assertThat(changes(StockSync.plan(NIGHTLY, next))).containsExactly("UNSURE TEA-1 49 -> 50");
        List<StockLevel> corrected = List.of(
                new StockLevel(TEA, Ratio.of(50)), new StockLevel(MUG, Ratio.of(9)), new StockLevel(cup, Ratio.of(3)));
        assertThat(StockSync.check(NIGHTLY, next, corrected).value().plan().isEmpty()).isTrue();
    }

    @Test
    @Tag("F84")
    void check_stocksThatOneSideDoesNotName_areLeftAlone() {
        StockState state = fold(StockState.of(Side.ERP), level(TEA, 50, 1), level(TEA.defective(), 2, 1));

        Outcome<StockPlan> plan = StockSync.check(
                NIGHTLY, state, List.of(new StockLevel(MUG, Ratio.of(7)), new StockLevel(MUG.defective(), Ratio.of(1))));

        assertThat(plan.value().changes()).isEmpty();
        assertThat(plan)
                .raises(StockCode.STOCK_AT_TARGET_ONLY)
                .about("MUG-2")
                .at("")
                .with("warehouse", "8801")
                .with("value", "7");
        assertThat(plan).raises(StockCode.STOCK_NOT_SEEN).about("TEA-1").at("").with("count", "1");
        assertThat(plan).raisesOnly(StockCode.STOCK_AT_TARGET_ONLY, StockCode.STOCK_NOT_SEEN);
        assertThat(plan.value().after(state, Set.of()).value()).isEqualTo(state);
    }

    /** 2 to the power of 65,536 has 65,537 bits, one more than a state holds. */
    @Test
    void check_levelTooLongForTheText_isNotNoted() {
        StockState state = fold(StockState.of(Side.ERP), level(TEA, 50, 1));
        StockLevel huge = new StockLevel(TEA, Ratio.of(BigInteger.ONE.shiftLeft(65_536), BigInteger.ONE));

        Outcome<StockPlan> plan = StockSync.check(NIGHTLY, state, List.of(huge));

        assertThat(plan).raises(QuantityCode.LIMIT_QUANTITY_BITS).about("TEA-1").at("").with("limit", "65536").with("actual", "65537");
        assertThat(plan.value().compared()).isZero();
        assertThat(plan.value().begun(state)).isEqualTo(state);
    }

    @Test
    void check_stockToldWithTwoLevels_isNotCorrected() {
        StockState state = fold(StockState.of(Side.ERP), level(TEA, 50, 1));
        StockLevel five = new StockLevel(TEA, Ratio.of(5));

        Outcome<StockPlan> plan = StockSync.check(NIGHTLY, state, List.of(five, new StockLevel(TEA, Ratio.of(4)), five));

        assertThat(plan.value().changes()).isEmpty();
        assertThat(plan)
                .raises(StockCode.STOCK_TARGET_TWICE)
                .about("TEA-1")
                .at("")
                .with("value", "5")
                .with("known", "4")
                .with("warehouse", "8801");
        assertThat(changes(StockSync.check(NIGHTLY, state, List.of(five, five))))
                .containsExactly("NOT_SENT_YET TEA-1 5 -> 50");
    }
}
