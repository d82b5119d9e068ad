package io.skuwright.sync;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import io.skuwright.sync.StockFold.Fate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SYN-2")
class StockFoldTest {

    private static final StockKey TEA = StockKey.of("8801", "TEA-1");
    private static final StockKey MUG = StockKey.of("8801", "MUG-2");
    private static final StockState EMPTY = StockState.of(Side.ERP);

    private static StockFact.Absolute level(StockKey key, long quantity, long version) {
        return new StockFact.Absolute(key, Ratio.of(quantity), StockVersion.of(version), Place.pointer("/facts/" + version));
    }

    private static StockFact.Delta change(StockKey key, long quantity, String event) {
        return new StockFact.Delta(
                key, Ratio.of(quantity), event, Optional.empty(), Place.pointer("/facts/" + event));
    }

    private static StockFact.Delta change(StockKey key, long quantity, String event, long version) {
        return change(key, quantity, event).at(StockVersion.of(version));
    }

    private static StockFold fold(StockState state, StockFact... facts) {
        return state.fold(Side.ERP, List.of(facts));
    }

    @Test
    void fold_levelThenChanges_countsFromTheLevel() {
        StockFold fold = fold(EMPTY, level(TEA, 50, 4), change(TEA, -2, "sale-17"), change(TEA, 5, "in-3", 6));

        assertThat(fold.state().level(TEA)).contains(Ratio.of(53));
        assertThat(fold.state().version(TEA)).contains(StockVersion.of(6));
        assertThat(fold.fates()).containsExactly(Fate.APPLIED, Fate.APPLIED, Fate.APPLIED);
        assertThat(fold.findings()).raisesNothing();
    }

    @Test
    void fold_changesBeforeTheirLevelInOneCall_countFromTheLevel() {
        StockFold fold = fold(EMPTY, change(TEA, 5, "in-3", 6), change(TEA, -2, "sale-17"), level(TEA, 50, 4));

        assertThat(fold.state()).isEqualTo(fold(EMPTY, level(TEA, 50, 4), change(TEA, -2, "sale-17"), change(TEA, 5, "in-3", 6)).state());
    }

    @Test
    @Tag("F84")
    void fold_listWithoutASku_leavesItAsItWas() {
        StockState known = fold(EMPTY, level(TEA, 50, 4), level(MUG, 7, 4)).state();

        StockState next = fold(known, level(TEA, 40, 5)).state();

        assertThat(next.level(TEA)).contains(Ratio.of(40));
        assertThat(next.level(MUG)).contains(Ratio.of(7));
        assertThat(fold(next).state()).isEqualTo(next);
        assertThat(next.level(StockKey.of("8801", "CUP-3"))).isEmpty();
    }

    @Test
    @Tag("F85")
    void fold_changeWithoutLevel_isNotCounted() {
        StockFold fold = fold(EMPTY, change(TEA, -2, "sale-17"));

        assertThat(fold.state()).isEqualTo(EMPTY);
        assertThat(fold.fates()).containsExactly(Fate.REFUSED);
        assertThat(fold.findings())
                .raises(StockCode.STOCK_NO_BASE)
                .about("TEA-1")
                .at("/facts/sale-17")
                .with("warehouse", "8801")
                .with("event", "sale-17")
                .with("value", "-2");
        assertThat(fold(fold.state(), level(TEA, 50, 4), change(TEA, -2, "sale-17")).state().level(TEA))
                .contains(Ratio.of(48));
    }

    @Test
    @Tag("F85")
    void fold_levelOlderThanAChange_neverOverwrites() {
        StockState known = fold(EMPTY, level(TEA, 50, 4), change(TEA, -2, "sale-17", 6)).state();

        StockFold fold = fold(known, level(TEA, 49, 5));

        assertThat(fold.state()).isEqualTo(known);
        assertThat(fold.fates()).containsExactly(Fate.STALE);
        assertThat(fold.findings())
                .raises(StockCode.STOCK_STALE)
                .about("TEA-1")
                .at("/facts/5")
                .with("version", "5")
                .with("last", "6");
    }

    @Test
    void fold_changeThatANewerLevelHolds_isStaleWithoutAWarning() {
        StockState known = fold(EMPTY, level(TEA, 50, 4), change(TEA, -2, "sale-17", 6)).state();
        StockState rebased = fold(known, level(TEA, 48, 7)).state();

        StockFold again = fold(rebased, change(TEA, -2, "sale-17", 6));

        assertThat(again.state()).isEqualTo(rebased);
        assertThat(again.fates()).containsExactly(Fate.STALE);
        assertThat(again.findings()).raises(StockCode.STOCK_STALE).weighing(Severity.INFO);
    }

    @Test
    void fold_changeBetweenLevelAndALaterChange_isCounted() {
        StockState known = fold(EMPTY, level(TEA, 50, 4), change(TEA, -2, "sale-18", 6)).state();

        assertThat(fold(known, change(TEA, -3, "sale-17", 5)).state().level(TEA)).contains(Ratio.of(45));
    }

    @Test
    @Tag("F85")
    void fold_changeBelowZero_isKeptAndSaid() {
        StockFold fold = fold(EMPTY, level(TEA, 1, 4), change(TEA, -3, "sale-17"));

        assertThat(fold.state().level(TEA)).contains(Ratio.of(-2));
        assertThat(fold.findings())
                .raises(StockCode.STOCK_NEGATIVE)
                .about("TEA-1")
                .at(Place.NONE)
                .with("sku", "TEA-1")
                .with("value", "-2")
                .weighing(Severity.WARNING);
        assertThat(fold(EMPTY, level(TEA, 1, 4), change(TEA, -3, "sale-17"), change(TEA, 2, "in-1")).findings())
                .raisesNothing();
    }

    @Test
    @Tag("F74")
    void fold_eventTwice_countsOnce() {
        StockState known = fold(EMPTY, level(TEA, 50, 4), change(TEA, -2, "sale-17"), change(TEA, -2, "sale-17")).state();

        StockFold again = fold(known, change(TEA, -2, "sale-17"));

        assertThat(known.level(TEA)).contains(Ratio.of(48));
        assertThat(again.state()).isEqualTo(known);
        assertThat(again.fates()).containsExactly(Fate.DUPLICATE);
        assertThat(again.findings()).raisesNothing();
    }

    /** The id of a change stands for one change, whenever the other one comes. */
    @Test
    @Tag("F73")
    void fold_knownEventWithAnotherChange_isRefused() {
        StockState known = fold(EMPTY, level(TEA, 50, 4), change(TEA, -2, "doc"), change(TEA, 5, "in-3", 6)).state();

        StockFold other = fold(known, change(TEA, -3, "doc"), change(TEA, 5, "in-3", 6), change(TEA, 4, "in-3", 6));

        assertThat(other.state()).isEqualTo(known);
        assertThat(other.fates()).containsExactly(Fate.REFUSED, Fate.REFUSED, Fate.REFUSED);
        assertThat(other.findings())
                .raises(StockCode.STOCK_EVENT_DIFFERS).about("TEA-1").at("/facts/doc").with("event", "doc").times(1)
                .raises(StockCode.STOCK_EVENT_DIFFERS).at("/facts/in-3").times(2);
    }

    @Test
    void fold_eventWithoutVersion_isRememberedOverANewerLevelUntilForgotten() {
        StockState known = fold(EMPTY, level(TEA, 50, 4), change(TEA, -2, "sale-17"), change(MUG, 1, "x")).state();
        StockState rebased = fold(known, level(TEA, 60, 5)).state();

        assertThat(fold(rebased, change(TEA, -2, "sale-17")).fates()).containsExactly(Fate.DUPLICATE);
        assertThat(fold(rebased.forgetting(Set.of("sale-17")), change(TEA, -2, "sale-17")).state().level(TEA))
                .contains(Ratio.of(58));
    }

    @Test
    void fold_oneEventOfTwoStocks_countsForBoth() {
        StockFold fold = fold(EMPTY, level(TEA, 50, 4), level(MUG, 7, 4), change(TEA, -2, "doc"), change(MUG, -1, "doc"));

        assertThat(fold.state().level(TEA)).contains(Ratio.of(48));
        assertThat(fold.state().level(MUG)).contains(Ratio.of(6));
    }

    @Test
    void fold_eventWithTwoChanges_isNotCountedAtAll() {
        StockFold fold = fold(EMPTY, level(TEA, 50, 4), change(TEA, -2, "doc"), change(TEA, -3, "doc"));

        assertThat(fold.state().level(TEA)).contains(Ratio.of(50));
        assertThat(fold.counts()).isEqualTo(Map.of(Fate.APPLIED, 1, Fate.REFUSED, 2));
        assertThat(fold.findings())
                .raises(StockCode.STOCK_EVENT_DIFFERS)
                .about("TEA-1")
                .at("/facts/doc")
                .with("warehouse", "8801")
                .with("event", "doc");
    }

    @Test
    void fold_twoLevelsOfOneVersion_areNotTakenOver() {
        StockFold fold = fold(EMPTY, level(TEA, 50, 4), level(TEA, 51, 4));

        assertThat(fold.state()).isEqualTo(EMPTY);
        assertThat(fold.findings())
                .raises(StockCode.STOCK_SAME_VERSION)
                .about("TEA-1")
                .at("/facts/4")
                .with("version", "4")
                .with("value", "51")
                .with("known", "50");
        StockState known = fold(EMPTY, level(TEA, 50, 4)).state();
        assertThat(fold(known, level(TEA, 51, 4)).findings())
                .raises(StockCode.STOCK_SAME_VERSION)
                .with("value", "51")
                .with("known", "50");
        assertThat(fold(known, level(TEA, 50, 4)).fates()).containsExactly(Fate.DUPLICATE);
    }

    @Test
    void fold_severalLevelsInOneCall_takesTheNewest() {
        StockFold fold = fold(EMPTY, level(TEA, 50, 4), level(TEA, 47, 6), level(TEA, 49, 5), level(TEA, 47, 6));

        assertThat(fold.state()).isEqualTo(fold(EMPTY, level(TEA, 47, 6)).state());
        assertThat(fold.fates()).containsExactly(Fate.SUPERSEDED, Fate.APPLIED, Fate.SUPERSEDED, Fate.DUPLICATE);
        assertThat(fold.findings()).raisesNothing();
    }

    @Test
    void fold_numberWhereTimesAreKnown_isRefused() {
        Instant night = Instant.parse("2026-11-23T02:10:00Z");
        StockFact atNight = StockFact.absolute(TEA, Ratio.of(50), StockVersion.at(night));
        StockState known = fold(EMPTY, atNight).state();

        StockFold fold = fold(known, level(TEA, 49, 5), change(TEA, -2, "sale-17", 6));

        assertThat(fold.state()).isEqualTo(known);
        assertThat(fold.fates()).containsExactly(Fate.REFUSED, Fate.REFUSED);
        assertThat(fold.findings())
                .raises(StockCode.STOCK_VERSION_MIXED)
                .about("TEA-1")
                .at("/facts/5")
                .with("version", "5")
                .with("last", "2026-11-23T02:10:00Z");
        StockFold both = fold(EMPTY, level(TEA, 49, 5), atNight);
        assertThat(both.state()).isEqualTo(EMPTY);
        assertThat(both.fates()).containsExactly(Fate.REFUSED, Fate.REFUSED);
        assertThat(both.findings()).raises(StockCode.STOCK_VERSION_MIXED).with("last", "5");
    }

    @Test
    void fold_factWithoutName_isRefused() {
        StockFold fold = fold(EMPTY, level(StockKey.of("8801", " "), 1, 4), level(TEA, 50, 5), change(TEA, -2, ""));

        assertThat(fold.fates()).containsExactly(Fate.REFUSED, Fate.APPLIED, Fate.REFUSED);
        assertThat(fold.findings())
                .raises(StockCode.STOCK_FACT_BLANK)
                .at("/facts/4")
                .with("field", "sku")
                .with("value", "1");
        assertThat(fold.findings()).raises(StockCode.STOCK_FACT_BLANK).about("TEA-1").with("field", "event");
    }

    @Test
    @Tag("R34")
    void fold_factsOfTheSideThatDoesNotLead_areRefused() {
        StockFold fold = EMPTY.fold(Side.SHOP, List.of(level(TEA, 50, 4), level(MUG, 7, 4)));

        assertThat(fold.state()).isEqualTo(EMPTY);
        assertThat(fold.fates()).containsExactly(Fate.REFUSED, Fate.REFUSED);
        assertThat(fold.findings())
                .raises(StockCode.STOCK_NOT_MASTER)
                .at(Place.NONE)
                .with("side", "shop")
                .with("master", "erp")
                .with("count", "2");
        assertThat(EMPTY.fold(Side.SHOP, List.of()).findings()).raisesNothing();
    }

    @Test
    void fold_goodAndDefective_areNeverAddedUp() {
        StockFold fold = fold(EMPTY, level(TEA, 50, 4), level(TEA.defective(), 3, 4), change(TEA.defective(), 1, "r"));

        assertThat(fold.state().level(TEA)).contains(Ratio.of(50));
        assertThat(fold.state().level(TEA.defective())).contains(Ratio.of(4));
    }

    @Test
    void fold_sumThatGrowsTooLarge_isRefused() {
        Limits limits = Limits.defaults().with(Limit.RATIO_BITS, 64);
        StockFact third = new StockFact.Delta(TEA, Ratio.of(1, 3), "a", Optional.empty(), Place.pointer("/0"));
        StockFact tiny = new StockFact.Delta(
                TEA, Ratio.of(1, 7).dividedBy(Ratio.parse("1E+19")), "b", Optional.empty(), Place.pointer("/1"));

        StockFold fold = EMPTY.fold(Side.ERP, List.of(level(TEA, 50, 4), third, tiny), limits);

        assertThat(fold.state().level(TEA)).contains(Ratio.of(151, 3));
        assertThat(fold.fates()).containsExactly(Fate.APPLIED, Fate.APPLIED, Fate.REFUSED);
        assertThat(fold.findings()).raises(QuantityCode.LIMIT_QUANTITY_BITS).about("TEA-1").at("/1");
    }

    @Test
    void version_numberAndTime_areToldApart() {
        assertThat(StockVersion.find("4")).contains(StockVersion.of(4));
        assertThat(StockVersion.find("2026-11-23T02:10:00Z"))
                .contains(StockVersion.at(Instant.parse("2026-11-23T02:10:00Z")));
        assertThat(StockVersion.find("-4")).isEmpty();
        assertThat(StockVersion.find("9223372036854775807")).contains(StockVersion.of(Long.MAX_VALUE));
        assertThat(StockVersion.find("9223372036854775808")).isEmpty();
        assertThat(StockVersion.of(4)).isNotEqualTo("4").hasSameHashCodeAs(StockVersion.of(4));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> StockVersion.of(-1))
                .isInstanceOf(IllegalArgumentException.class);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> StockVersion.of(1).isAfter(StockVersion.at(Instant.EPOCH)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
