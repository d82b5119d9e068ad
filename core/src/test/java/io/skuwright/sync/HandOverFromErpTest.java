package io.skuwright.sync;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.sync.HandOvers.DEFAULTS;
import static io.skuwright.sync.HandOvers.KEY;
import static io.skuwright.sync.HandOvers.TEN;
import static io.skuwright.sync.HandOvers.erp;
import static io.skuwright.sync.HandOvers.fold;
import static io.skuwright.sync.HandOvers.kinds;
import static io.skuwright.sync.HandOvers.phase;
import static io.skuwright.sync.HandOvers.placed;
import static io.skuwright.sync.HandOvers.report;
import static io.skuwright.sync.HandOvers.shop;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Place;
import io.skuwright.sync.HandOverEvent.Result;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Orders that the ERP speaks of first: found by their identity, created in the shop if that is allowed. */
@Tag("SYN-3")
@Tag("R49")
class HandOverFromErpTest {

    private static final HandOverSettings CREATING = HandOverSettings.builder().createInShop(true).build();

    private static HandOverState offered() {
        return fold(HandOverState.empty(), CREATING, erp(1, OrderStatus.AWAITING, "line.MUG-2", "2"));
    }

    private static HandOverState due() {
        return fold(offered(), CREATING, report(0, Result.NOT_FOUND, ""));
    }

    private static HandOverState created() {
        HandOverState sending = HandOver.plan(due(), CREATING).begun(due(), TEN);
        return fold(sending, CREATING, report(1, Result.CONFIRMED, "5001"));
    }

    private static HandOverEvent.ShopOrder shown(String mugs) {
        return HandOverEvent.shopOrder(
                OrderKey.of("S1", "5001"), 1, OrderStatus.AWAITING, Map.of("line.MUG-2", mugs));
    }

    @Test
    void order_thatTheShopDoesNotHave_isLookedUpThenCreated() {
        assertThat(kinds(offered(), CREATING)).containsExactly("LOOK_UP SHOP S1/1001");
        HandOverPlan plan = HandOver.plan(due(), CREATING);
        assertThat(plan.tasks().get(0).values()).isEqualTo(Map.of("line.MUG-2", "2", "status", "awaiting"));
        assertThat(plan.plan().toText()).startsWith("skuwright-plan 1\ncreate '1001' shop='S1' to='shop' attempt='1'");
        assertThat(created().order(KEY).orElseThrow().document()).contains("5001");
        assertThat(created().order(KEY).orElseThrow().origin()).isEqualTo(Side.ERP);
    }

    @Test
    void order_thatTheShopHas_isUpdated() {
        HandOverState found = fold(offered(), CREATING, report(0, Result.FOUND, "5001"));
        assertThat(phase(found)).isEqualTo(HandOverPhase.HANDED_OVER);
        HandOverState shown = fold(found, CREATING, shown("3"));
        assertThat(shown.size()).isEqualTo(1);
        assertThat(HandOver.plan(shown, CREATING).plan().toText()).isEqualTo("skuwright-plan 1\nupdate '1001' shop='S1'"
                + " to='shop' field.line.MUG-2='2' before.line.MUG-2='3' because 'ERP_CHANGED'\n");
        assertThat(HandOver.plan(shown, CREATING).tasks().get(0).document()).isEqualTo("5001");
    }

    @Test
    void order_thatWasCreatedInTheShop_doesNotComeBackAsANewOne() {
        HandOverState shown = fold(created(), CREATING, shown("2"));
        assertThat(shown.keys()).containsExactly(KEY);
        assertThat(HandOver.plan(shown, CREATING).plan().steps()).isEmpty();
        // Also if the answer to the creation was lost, as the shop shows the number of the ERP.
        HandOverState sending = HandOver.plan(due(), CREATING).begun(due(), TEN);
        HandOverState met = fold(sending, CREATING, shown("2").withReference("1001"));
        assertThat(met.order(KEY).orElseThrow().document()).contains("5001");
        assertThat(phase(met)).isEqualTo(HandOverPhase.HANDED_OVER);
        // And if the shop shows it in the same breath as the answer comes.
        HandOverState both = fold(sending, CREATING, shown("2"), report(1, Result.CONFIRMED, "5001"));
        assertThat(both.keys()).containsExactly(KEY);
        HandOverState first = fold(HandOverState.empty(), CREATING,
                shown("2").withReference("1001"), erp(1, OrderStatus.AWAITING, "line.MUG-2", "2"));
        assertThat(first.keys()).containsExactly(KEY);
        assertThat(kinds(first, CREATING)).isEmpty();
    }

    @Test
    void order_thatIsNotToBeCreated_isKeptAndNeverSentToTheErp() {
        HandOverEvent answer = new HandOverEvent.ErpAnswer(
                KEY, 1, Optional.of(OrderStatus.CONFIRMED), new TreeMap<>(), Optional.empty(), Place.pointer("/events/0"));
        HandOverFold fold = HandOver.fold(HandOverState.empty(), List.of(answer), DEFAULTS);
        assertThat(fold.findings())
                .raises(HandOverCode.ORDER_ONLY_IN_ERP)
                .about("1001")
                .at("/events/0")
                .with("shop", "S1");
        assertThat(kinds(fold.state(), DEFAULTS)).isEmpty();
        // The shop shows it later: the number was its own, the ERP has it, and what the ERP said counts.
        HandOverState shown = fold(fold.state(), DEFAULTS, shop(1, OrderStatus.AWAITING, "2"));
        assertThat(shown.order(KEY).orElseThrow().origin()).isEqualTo(Side.SHOP);
        assertThat(HandOver.plan(shown, DEFAULTS).tasks()).singleElement().satisfies(task -> {
            assertThat(task.to()).isEqualTo(Side.SHOP);
            assertThat(task.values()).isEqualTo(Map.of("status", "confirmed"));
        });
        // A person may have it created all the same, after it was looked up.
        HandOverState asked = fold(fold.state(), DEFAULTS, HandOverEvent.byHand(KEY, 0));
        assertThat(kinds(asked, DEFAULTS)).containsExactly("LOOK_UP SHOP S1/1001");
        HandOverSettings oneWay = HandOverSettings.builder().flow(Flow.TO_ERP).createInShop(true).build();
        assertThat(kinds(asked, oneWay)).isEmpty();
        assertThat(kinds(fold(HandOverState.empty(), oneWay, answer), oneWay)).isEmpty();
    }

    @Test
    void order_thatTheErpKnowsUnderItsOwnNumber_isThere() {
        HandOverState known = fold(HandOverState.empty(), CREATING, erp(1, OrderStatus.IN_PROCESS).withDocument("SO-9"));
        assertThat(phase(known)).isEqualTo(HandOverPhase.HANDED_OVER);
        assertThat(known.order(KEY).orElseThrow().document()).contains("SO-9");
        HandOverState shown = fold(known, CREATING, shop(1, OrderStatus.AWAITING, "2"));
        assertThat(HandOver.plan(shown, CREATING).tasks().get(0).values()).isEqualTo(Map.of("status", "in_process"));
    }

    @Test
    void order_enteredInTheErpByHand_isNotSentThere() {
        HandOverState there = fold(placed(DEFAULTS), DEFAULTS, erp(1, OrderStatus.AWAITING).withDocument("SO-9"));
        assertThat(phase(there)).isEqualTo(HandOverPhase.HANDED_OVER);
        assertThat(HandOver.plan(there, DEFAULTS).plan().steps()).isEmpty();
        // The shop may show the number of the ERP, of an order that nothing is known of.
        HandOverState shown = fold(HandOverState.empty(), DEFAULTS, shop(1, OrderStatus.AWAITING, "2").withReference("SO-9"));
        assertThat(phase(shown)).isEqualTo(HandOverPhase.HANDED_OVER);
        assertThat(shown.order(KEY).orElseThrow().document()).contains("SO-9");
        assertThat(phase(fold(HandOverState.empty(), DEFAULTS, report(1, Result.CONFIRMED, "SO-9"))))
                .isEqualTo(HandOverPhase.HANDED_OVER);
    }

    @Test
    void order_changedInTheErpWhileItIsCreated_isUpdatedAfterwards() {
        HandOverState sending = HandOver.plan(due(), CREATING).begun(due(), TEN);
        HandOverState changed = fold(sending, CREATING, erp(2, OrderStatus.AWAITING, "line.MUG-2", "1"));
        assertThat(kinds(changed, CREATING)).isEmpty();
        HandOverState there = fold(changed, CREATING, report(1, Result.CONFIRMED, "5001"));
        assertThat(HandOver.plan(there, CREATING).tasks().get(0).values()).isEqualTo(Map.of("line.MUG-2", "1"));
    }

    @Test
    void order_cancelledInTheErp_isNotCreated() {
        HandOverState off = fold(HandOverState.empty(), CREATING, erp(1, OrderStatus.CANCELLED));
        assertThat(kinds(off, CREATING)).isEmpty();
        HandOverState late = fold(due(), CREATING, erp(2, OrderStatus.CANCELLED));
        assertThat(kinds(late, CREATING)).isEmpty();
        // An older answer does not bring it back.
        assertThat(kinds(fold(late, CREATING, erp(1, OrderStatus.AWAITING, "line.MUG-2", "2")), CREATING)).isEmpty();
    }

    @Test
    void order_thatTheShopShowedBeforeItsNumberWasKnown_isNotSentToTheErpToo() {
        HandOverState sending = HandOver.plan(due(), CREATING).begun(due(), TEN);
        HandOverState shownFirst = fold(sending, CREATING, shown("2"));
        HandOverState known = fold(shownFirst, CREATING, report(1, Result.CONFIRMED, "5001"));

        assertThat(known.keys()).containsExactly(KEY);
        assertThat(HandOver.plan(known, CREATING).tasks()).isEmpty();
        // The next time it is shown it is the order of the ERP.
        assertThat(fold(known, CREATING, shown("2")).keys()).containsExactly(KEY);
        assertThat(kinds(fold(known, CREATING, shown("3")), CREATING)).containsExactly("UPDATE SHOP S1/1001");
    }

    @Test
    void order_ofTheShopWithTheNumberOfOneOfTheErp_isNotMixedWithIt() {
        HandOverEvent.ShopOrder other = new HandOverEvent.ShopOrder(
                KEY, 9, OrderStatus.AWAITING, new TreeMap<>(Map.of("line.TEA-1", "1")), Optional.empty(), Place.ROOT.child("orders"));
        HandOverFold fold = HandOver.fold(created(), List.of(other), CREATING);
        assertThat(fold.findings())
                .raises(HandOverCode.ORDER_THERE_TWICE)
                .about("1001")
                .at("/orders")
                .with("shop", "S1")
                .with("side", "shop")
                .with("known", "5001")
                .with("got", "1001");
        assertThat(fold.fates()).containsExactly(HandOverFold.Fate.REFUSED);
        assertThat(fold.state()).isEqualTo(created());
    }
}
