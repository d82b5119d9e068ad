package io.skuwright.sync;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.sync.HandOvers.DEFAULTS;
import static io.skuwright.sync.HandOvers.EDITABLE;
import static io.skuwright.sync.HandOvers.KEY;
import static io.skuwright.sync.HandOvers.TEN;
import static io.skuwright.sync.HandOvers.erp;
import static io.skuwright.sync.HandOvers.fold;
import static io.skuwright.sync.HandOvers.handedOver;
import static io.skuwright.sync.HandOvers.kinds;
import static io.skuwright.sync.HandOvers.phase;
import static io.skuwright.sync.HandOvers.placed;
import static io.skuwright.sync.HandOvers.report;
import static io.skuwright.sync.HandOvers.sending;
import static io.skuwright.sync.HandOvers.shop;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.sync.HandOverEvent.Result;
import io.skuwright.sync.HandOverFold.Fate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How one order goes over and is locked. */
@Tag("SYN-3")
class HandOverTest {

    private static final String SEND = "SEND ERP S1/1001";
    private static final String LOOK_UP = "LOOK_UP ERP S1/1001";
    private static final String TO_ERP = "UPDATE ERP S1/1001";

    private static HandOverSettings trigger(OrderStatus status) {
        return HandOverSettings.builder().trigger(status).build();
    }

    @ParameterizedTest
    @Tag("R44")
    @CsvSource({
        "AWAITING, TEMPORARY, false", "AWAITING, AWAITING, true", "AWAITING, CONFIRMED, true", "AWAITING, IN_PROCESS, true",
        "CONFIRMED, AWAITING, false", "CONFIRMED, CONFIRMED, true", "CONFIRMED, IN_PROCESS, true",
        "IN_PROCESS, CONFIRMED, false", "IN_PROCESS, IN_PROCESS, true", "AWAITING, CANCELLED, false",
        "AWAITING, RETURNED, false", "AWAITING, SHIPPED, false", "AWAITING, DELIVERED, false"
    })
    void status_reachingTheTrigger_handsOver(OrderStatus trigger, OrderStatus status, boolean isSent) {
        HandOverState state = fold(HandOverState.empty(), trigger(trigger), shop(1, status, "2"));

        assertThat(kinds(state, trigger(trigger))).isEqualTo(isSent ? List.of(SEND) : List.of());
    }

    @Test
    @Tag("R44")
    void order_confirmedLater_isSentThen() {
        HandOverSettings settings = trigger(OrderStatus.CONFIRMED);
        HandOverState waiting = placed(settings);
        assertThat(HandOver.plan(waiting, settings).plan().toText())
                .isEqualTo("skuwright-plan 1\nkeep '1001' shop='S1' because 'STATUS_EARLY'\n");
        HandOverState due = fold(waiting, settings, shop(2, OrderStatus.CONFIRMED, "2"));
        assertThat(kinds(due, settings)).containsExactly(SEND);
    }

    @Test
    @Tag("R43")
    void order_byHandOnly_waitsForAPerson() {
        HandOverSettings byHand = HandOverSettings.builder().automatic(false).build();
        HandOverState held = placed(byHand);
        assertThat(kinds(held, byHand)).isEmpty();
        HandOverState asked = fold(held, byHand, HandOverEvent.byHand(KEY, 0));
        assertThat(kinds(asked, byHand)).containsExactly(SEND);
        // What the shop shows afterwards does not undo what the person wanted.
        assertThat(kinds(fold(asked, byHand, shop(2, OrderStatus.CONFIRMED, "2")), byHand)).containsExactly(SEND);
        // The settings may change, and the same order of the shop counts anew.
        assertThat(kinds(fold(held, DEFAULTS, shop(1, OrderStatus.AWAITING, "2")), DEFAULTS)).containsExactly(SEND);
    }

    @Test
    @Tag("R45")
    void order_sentAndConfirmed_isLocked() {
        HandOverPlan plan = HandOver.plan(placed(DEFAULTS), DEFAULTS);
        String content = plan.tasks().get(0).fingerprint();
        assertThat(plan.plan().toText())
                .isEqualTo("skuwright-plan 1\ncreate '1001' shop='S1' to='erp' attempt='1' content='" + content
                        + "' because 'STATUS_REACHED'\n");
        assertThat(plan.tasks().get(0).values()).isEqualTo(Map.of("line.MUG-2", "2", "status", "awaiting"));

        HandOverOrder begun = sending(DEFAULTS).order(KEY).orElseThrow();
        assertThat(begun.phase()).isEqualTo(HandOverPhase.BEGUN);
        assertThat(begun.isLocked()).isTrue();
        assertThat(begun.begun()).contains(TEN);
        assertThat(HandOver.plan(sending(DEFAULTS), DEFAULTS).plan().isEmpty()).isTrue();

        HandOverOrder there = handedOver(DEFAULTS).order(KEY).orElseThrow();
        assertThat(there.phase()).isEqualTo(HandOverPhase.HANDED_OVER);
        assertThat(there.document()).contains("SO-77");
        assertThat(there.status()).contains(OrderStatus.AWAITING);
        assertThat(HandOver.plan(handedOver(DEFAULTS), DEFAULTS).plan().steps()).isEmpty();
    }

    @Test
    @Tag("R45")
    @Tag("F81")
    void edit_ofALockedOrder_isRefusedAndReportedUntilItIsUndone() {
        HandOverState edited = fold(handedOver(DEFAULTS), DEFAULTS, shop(2, OrderStatus.AWAITING, "3"));
        HandOverPlan plan = HandOver.plan(edited, DEFAULTS);
        assertThat(plan.findings())
                .raises(HandOverCode.ORDER_LOCKED)
                .about("1001")
                .at("")
                .with("shop", "S1")
                .with("field", "line.MUG-2")
                .with("since", "2026-11-23T10:00:00Z")
                .with("value", "3")
                .with("known", "2")
                .raisesOnly(HandOverCode.ORDER_LOCKED);
        assertThat(plan.plan().toText()).isEqualTo("skuwright-plan 1\nrefuse '1001' shop='S1' field.line.MUG-2='3'"
                + " before.line.MUG-2='2' because 'LOCKED'\n");
        assertThat(plan.plan().isEmpty()).isTrue();
        assertThat(plan.tasks()).isEmpty();
        HandOverState undone = fold(edited, DEFAULTS, shop(3, OrderStatus.AWAITING, "2"));
        assertThat(HandOver.plan(undone, DEFAULTS).findings()).raisesNothing();
    }

    @Test
    @Tag("R45")
    void waybill_ofALockedOrder_goesToTheErp() {
        HandOverEvent made = HandOverEvent.shopOrder(
                KEY, 2, OrderStatus.AWAITING, Map.of("line.MUG-2", "2", HandOverEvent.AWB, "AWB-7"));
        HandOverState state = fold(handedOver(DEFAULTS), DEFAULTS, made);
        HandOverPlan plan = HandOver.plan(state, DEFAULTS);
        assertThat(plan.findings()).raisesNothing();
        assertThat(plan.plan().toText()).isEqualTo("skuwright-plan 1\nupdate '1001' shop='S1' to='erp' field.awb='AWB-7'"
                + " before.awb='' because 'EDIT_ALLOWED'\n");
        assertThat(plan.tasks().get(0).document()).isEqualTo("SO-77");
        HandOverState taken = fold(state, DEFAULTS, HandOverEvent.taken(plan.tasks().get(0), 5));
        assertThat(HandOver.plan(taken, DEFAULTS).plan().steps()).isEmpty();
    }

    @Test
    @Tag("R46")
    void edit_whereItIsAllowed_goesToTheErp() {
        HandOverState edited = fold(handedOver(EDITABLE), EDITABLE, shop(2, OrderStatus.AWAITING, "3"));
        HandOverPlan plan = HandOver.plan(edited, EDITABLE);
        assertThat(plan.findings()).raisesNothing();
        assertThat(plan.tasks()).singleElement().satisfies(task -> {
            assertThat(task.to()).isEqualTo(Side.ERP);
            assertThat(task.values()).isEqualTo(Map.of("line.MUG-2", "3"));
            assertThat(task.before()).isEqualTo(Map.of("line.MUG-2", "2"));
        });
        HandOverState taken = fold(edited, EDITABLE, HandOverEvent.taken(plan.tasks().get(0), 1));
        assertThat(kinds(taken, EDITABLE)).isEmpty();
    }

    @Test
    @Tag("F77")
    void order_whoseAnswerWasLost_isLookedUpBeforeItIsSentAgain() {
        HandOverState lost = fold(sending(DEFAULTS), DEFAULTS, report(1, Result.LOST, ""));
        assertThat(kinds(lost, DEFAULTS)).containsExactly(LOOK_UP);
        assertThat(HandOver.plan(lost, DEFAULTS).plan().toText())
                .isEqualTo("skuwright-plan 1\nkeep '1001' shop='S1' ask='erp' attempt='1' because 'NO_ANSWER'\n");
        assertThat(phase(fold(lost, DEFAULTS, report(1, Result.FOUND, "SO-77")))).isEqualTo(HandOverPhase.HANDED_OVER);
        HandOverState absent = fold(lost, DEFAULTS, report(1, Result.NOT_FOUND, ""));
        assertThat(kinds(absent, DEFAULTS)).containsExactly(SEND);
        assertThat(HandOver.plan(absent, DEFAULTS).tasks().get(0).attempt()).isEqualTo(2);
        // A host that comes back knows no more than one whose answer was lost.
        assertThat(kinds(sending(DEFAULTS).uncertain(), DEFAULTS)).containsExactly(LOOK_UP);
        assertThat(handedOver(DEFAULTS).uncertain()).isEqualTo(handedOver(DEFAULTS));
    }

    @Test
    @Tag("R43")
    void order_thatTheErpRefused_isSentAgainByHandOnly() {
        HandOverState failed = fold(sending(DEFAULTS), DEFAULTS, report(1, Result.REFUSED, ""));
        HandOverPlan plan = HandOver.plan(failed, DEFAULTS);
        assertThat(plan.tasks()).isEmpty();
        assertThat(plan.findings())
                .raises(HandOverCode.ORDER_FAILED)
                .about("1001")
                .with("shop", "S1")
                .with("attempt", 1)
                .with("side", "erp");
        HandOverState corrected = fold(failed, DEFAULTS, shop(2, OrderStatus.AWAITING, "1"));
        assertThat(kinds(corrected, DEFAULTS)).isEmpty();
        HandOverState asked = fold(corrected, DEFAULTS, HandOverEvent.byHand(KEY, 1));
        assertThat(HandOver.plan(asked, DEFAULTS).tasks().get(0).values()).containsEntry("line.MUG-2", "1");
        // The same wish once more, after the order failed again, is one of before.
        HandOverState twice = fold(
                HandOver.plan(asked, DEFAULTS).begun(asked, TEN), DEFAULTS, report(2, Result.REFUSED, ""));
        HandOverFold late = HandOver.fold(twice, List.of(HandOverEvent.byHand(KEY, 1)), DEFAULTS);
        assertThat(late.state()).isEqualTo(twice);
        assertThat(late.fates()).containsExactly(Fate.STALE);
    }

    @Test
    void order_cancelledBeforeItIsSent_isNotSent() {
        HandOverState cancelled = fold(placed(DEFAULTS), DEFAULTS, shop(2, OrderStatus.CANCELLED, "2"));
        assertThat(kinds(cancelled, DEFAULTS)).isEmpty();
        // While nobody knows whether it arrived, it is still looked up, and not sent again if it did not.
        HandOverState unsure = fold(sending(DEFAULTS), DEFAULTS, report(1, Result.LOST, ""), shop(2, OrderStatus.CANCELLED, "2"));
        assertThat(kinds(unsure, DEFAULTS)).containsExactly(LOOK_UP);
        assertThat(phase(fold(unsure, DEFAULTS, report(1, Result.NOT_FOUND, "")))).isEqualTo(HandOverPhase.WAITING);
        HandOverState there = fold(unsure, DEFAULTS, report(1, Result.FOUND, "SO-77"));
        assertThat(HandOver.plan(there, DEFAULTS).findings())
                .raises(HandOverCode.ORDER_LOCKED)
                .with("field", "status")
                .with("value", "cancelled");
    }

    @Test
    void edit_whileTheOrderIsBeingSent_countsWhenItIsThere() {
        HandOverState edited = fold(sending(EDITABLE), EDITABLE, shop(2, OrderStatus.AWAITING, "3"));
        assertThat(HandOver.plan(edited, EDITABLE).tasks()).isEmpty();
        HandOverState there = fold(edited, EDITABLE, report(1, Result.CONFIRMED, "SO-77"));
        assertThat(kinds(there, EDITABLE)).containsExactly(TO_ERP);
        assertThat(HandOver.plan(there, EDITABLE).tasks().get(0).before()).isEqualTo(Map.of("line.MUG-2", "2"));
    }

    @Test
    void begun_whereTheOrderMovedOn_leavesItAlone() {
        HandOverPlan plan = HandOver.plan(placed(DEFAULTS), DEFAULTS);
        HandOverState other = fold(placed(DEFAULTS), DEFAULTS, shop(2, OrderStatus.AWAITING, "3"));
        assertThat(plan.begun(other, TEN)).isEqualTo(other);
        assertThat(plan.begun(sending(DEFAULTS), TEN)).isEqualTo(sending(DEFAULTS));
        assertThat(plan.begun(HandOverState.empty(), TEN)).isEqualTo(HandOverState.empty());
    }

    @Test
    @Tag("R50")
    void orders_ofTwoShopsWithOneNumber_areTwo() {
        OrderKey other = OrderKey.of("S2", "1001");
        HandOverState both = fold(placed(DEFAULTS), DEFAULTS,
                HandOverEvent.shopOrder(other, 1, OrderStatus.AWAITING, Map.of("line.TEA-1", "1")));
        assertThat(both.keys()).containsExactly(KEY, other);
        assertThat(kinds(both, DEFAULTS)).containsExactly(SEND, "SEND ERP S2/1001");
        assertThat(both.forgetting(List.of(other))).isEqualTo(placed(DEFAULTS));
        assertThat(new TreeMap<>(Map.of(other, 1, KEY, 2)).firstKey()).isEqualTo(KEY);
    }
}
