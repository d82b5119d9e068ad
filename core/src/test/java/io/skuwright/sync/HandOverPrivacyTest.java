package io.skuwright.sync;

import static io.skuwright.sync.HandOvers.EDITABLE;
import static io.skuwright.sync.HandOvers.KEY;
import static io.skuwright.sync.HandOvers.TEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Place;
import io.skuwright.sync.HandOverEvent.Result;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What says something about a buyer goes in and does not come out. */
@Tag("SYN-3")
class HandOverPrivacyTest {

    private static final String CANARY = "Canary";

    private static HandOverEvent.ShopOrder order(OrderKey key, long version, String address) {
        return HandOverEvent.shopOrder(
                key, version, OrderStatus.AWAITING, Map.of("address", address, "phone", CANARY + "-0700", "line.MUG-2", "2"));
    }

    @Test
    void values_ofBuyers_standInNoTextAndNoMessage() {
        HandOverFold placed = HandOver.fold(HandOverState.empty(), List.of(order(KEY, 1, CANARY + " 1")), EDITABLE);
        HandOverPlan plan = HandOver.plan(placed.state(), EDITABLE);
        HandOverState there = HandOver.fold(
                        plan.begun(placed.state(), TEN), List.of(HandOverEvent.confirmed(plan.tasks().get(0), "SO-77")), EDITABLE)
                .state();
        HandOverEvent edit = order(KEY, 2, CANARY + " 2");
        HandOverEvent answer =
                HandOverEvent.erpAnswer(KEY, 1, OrderStatus.AWAITING, Map.of("address", CANARY + " 3"));
        HandOverEvent same = order(KEY, 2, CANARY + " 4");
        HandOverFold both = HandOver.fold(there, List.of(edit, answer, same), EDITABLE);
        HandOverPlan overwriting = HandOver.plan(both.state(), EDITABLE);
        HandOverPlan locked = HandOver.plan(
                HandOver.fold(there, List.of(edit), HandOvers.DEFAULTS).state(), HandOvers.DEFAULTS);

        assertThat(overwriting.findings()).hasSize(1);
        assertThat(locked.findings()).hasSize(1);
        assertThat(both.findings()).hasSize(1);
        List<Object> said = List.of(
                both.state().toText(), both.state(), both.findings(), both.findings().get(0).attributes(), both,
                overwriting, overwriting.findings(), overwriting.findings().get(0).attributes(), overwriting.tasks(),
                locked, locked.findings(), plan.tasks(), edit, answer, HandOverEvent.taken(overwriting.tasks().get(0), 3),
                HandOverEvent.report(plan.tasks().get(0), Result.LOST), both.state().order(KEY));
        assertThat(said).allSatisfy(each -> assertThat(each.toString()).doesNotContain(CANARY));
    }

    @Test
    void fingerprints_ofOneValueInTwoOrders_differ() {
        OrderKey other = OrderKey.of("S1", "1002");
        HandOverState state = HandOver.fold(
                        HandOverState.empty(), List.of(order(KEY, 1, CANARY), order(other, 1, CANARY)), EDITABLE)
                .state();
        String one = state.entries().get(KEY).fields().get("address").shop();
        assertThat(one).matches("#[0-9a-f]{32}");
        assertThat(state.entries().get(other).fields().get("address").shop()).isNotEqualTo(one);
        // Within the order it is the same again, so that a change can be told.
        assertThat(HandOver.fold(state, List.of(order(KEY, 2, CANARY)), EDITABLE)
                        .state().entries().get(KEY).fields().get("address").shop())
                .isEqualTo(one);
    }

    @Test
    void values_takenAsTheyWereWritten_areKeptAsFingerprints() {
        HandOverFold placed = HandOver.fold(HandOverState.empty(), List.of(order(KEY, 1, CANARY + " 1")), EDITABLE);
        HandOverPlan plan = HandOver.plan(placed.state(), EDITABLE);
        HandOverState asked = HandOvers.fold(
                plan.begun(placed.state(), TEN), EDITABLE, HandOverEvent.confirmed(plan.tasks().get(0), "SO-77"),
                HandOverEvent.erpAnswer(KEY, 1, OrderStatus.AWAITING, Map.of("address", CANARY + " 2")));
        HandOverEvent taken = new HandOverEvent.Taken(
                KEY, Side.SHOP, 2, new TreeMap<>(Map.of("address", CANARY + " 2")), Place.NONE);
        HandOverState inStep = HandOvers.fold(asked, EDITABLE, taken);
        HandOverEvent back = new HandOverEvent.Taken(
                KEY, Side.ERP, 3, new TreeMap<>(Map.of("address", CANARY + " 3")), Place.NONE);

        assertThat(HandOver.plan(asked, EDITABLE).tasks()).hasSize(1);
        assertThat(inStep.toText()).doesNotContain(CANARY);
        assertThat(HandOver.plan(inStep, EDITABLE).tasks()).isEmpty();
        assertThat(HandOvers.fold(inStep, EDITABLE, back).toText()).doesNotContain(CANARY);
    }
}
