package io.skuwright.sync;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.sync.HandOvers.DEFAULTS;
import static io.skuwright.sync.HandOvers.EDITABLE;
import static io.skuwright.sync.HandOvers.KEY;
import static io.skuwright.sync.HandOvers.erp;
import static io.skuwright.sync.HandOvers.fold;
import static io.skuwright.sync.HandOvers.handedOver;
import static io.skuwright.sync.HandOvers.placed;
import static io.skuwright.sync.HandOvers.report;
import static io.skuwright.sync.HandOvers.sending;
import static io.skuwright.sync.HandOvers.shop;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import io.skuwright.sync.HandOverEvent.Result;
import io.skuwright.sync.HandOverFold.Fate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is refused says why, and what to do. */
@Tag("SYN-3")
class HandOverRefusalsTest {

    private static final Place PLACE = Place.pointer("/events/0");

    private static HandOverFold wish(HandOverState state, int attempt) {
        HandOverFold fold = HandOver.fold(state, List.of(new HandOverEvent.ByHand(KEY, attempt, PLACE)), DEFAULTS);
        assertThat(fold.state()).isEqualTo(state);
        return fold;
    }

    @Test
    @Tag("R43")
    void wish_forAnOrderThatMayBeThere_isRefused() {
        HandOverFold unknown = wish(HandOverState.empty(), 0);
        assertThat(unknown.fates()).containsExactly(Fate.REFUSED);
        assertThat(unknown.findings())
                .raises(HandOverCode.ORDER_NOT_KNOWN)
                .about("1001")
                .at("/events/0")
                .with("shop", "S1")
                .with("attempt", 0);
        assertThat(wish(sending(DEFAULTS), 1).findings())
                .raises(HandOverCode.ORDER_UNDER_WAY)
                .about("1001")
                .at("/events/0")
                .with("shop", "S1")
                .with("attempt", 1);
        assertThat(wish(sending(DEFAULTS).uncertain(), 1).findings())
                .raises(HandOverCode.ORDER_UNSURE)
                .about("1001")
                .at("/events/0")
                .with("shop", "S1")
                .with("attempt", 1);
        assertThat(wish(handedOver(DEFAULTS), 1).findings())
                .raises(HandOverCode.ORDER_ALREADY_THERE)
                .about("1001")
                .at("/events/0")
                .with("shop", "S1")
                .with("attempt", 1);
        assertThat(wish(handedOver(DEFAULTS), 1).counts()).isEqualTo(Map.of(Fate.REFUSED, 1));
        // An order that is to be sent anyway needs no wish.
        assertThat(wish(placed(DEFAULTS), 0).fates()).containsExactly(Fate.DUPLICATE);
    }

    @Test
    void wish_forACancelledOrder_isRefused() {
        HandOverFold off = wish(fold(placed(DEFAULTS), DEFAULTS, shop(2, OrderStatus.CANCELLED, "2")), 0);
        assertThat(off.fates()).containsExactly(Fate.REFUSED);
        assertThat(off.findings())
                .raises(HandOverCode.ORDER_CALLED_OFF)
                .about("1001")
                .at("/events/0")
                .with("shop", "S1")
                .with("attempt", 0);
    }

    @Test
    @Tag("R44")
    void order_shippedBeforeItWasHandedOver_isLeftToAPerson() {
        HandOverEvent shipped = new HandOverEvent.ShopOrder(
                KEY, 1, OrderStatus.SHIPPED, new TreeMap<>(), Optional.empty(), PLACE);
        HandOverFold first = HandOver.fold(HandOverState.empty(), List.of(shipped), DEFAULTS);
        assertThat(first.findings())
                .raises(HandOverCode.ORDER_MISSED)
                .about("1001")
                .at("/events/0")
                .with("shop", "S1")
                .with("status", "shipped");
        HandOverFold again = HandOver.fold(first.state(), List.of(shipped, shop(2, OrderStatus.DELIVERED, "2")), DEFAULTS);
        assertThat(again.findings()).raisesNothing();
        HandOverState asked = fold(again.state(), DEFAULTS, HandOverEvent.byHand(KEY, 0));
        assertThat(HandOver.plan(asked, DEFAULTS).tasks()).hasSize(1);
    }

    @Test
    void report_ofAnotherAttempt_changesNothing() {
        HandOverFold late = HandOver.fold(
                sending(DEFAULTS), List.of(new HandOverEvent.Report(KEY, 7, Result.REFUSED, Optional.empty(), PLACE)), DEFAULTS);
        assertThat(late.state()).isEqualTo(sending(DEFAULTS));
        assertThat(late.fates()).containsExactly(Fate.STALE);
        assertThat(late.findings())
                .raises(HandOverCode.ORDER_ATTEMPT_OLD)
                .about("1001")
                .at("/events/0")
                .with("shop", "S1")
                .with("attempt", 7)
                .with("known", 1)
                .weighing(Severity.INFO);
    }

    @Test
    @Tag("R49")
    void order_withTwoNumbersInTheErp_isReported() {
        HandOverFold twice = HandOver.fold(
                handedOver(DEFAULTS),
                List.of(new HandOverEvent.Report(KEY, 1, Result.CONFIRMED, Optional.of("SO-78"), PLACE)),
                DEFAULTS);
        assertThat(twice.findings())
                .raises(HandOverCode.ORDER_THERE_TWICE)
                .about("1001")
                .at("/events/0")
                .with("shop", "S1")
                .with("side", "erp")
                .with("known", "SO-77")
                .with("got", "SO-78");
        assertThat(twice.state()).isEqualTo(handedOver(DEFAULTS));
        HandOverFold same = HandOver.fold(handedOver(DEFAULTS), List.of(report(1, Result.CONFIRMED, "SO-77")), DEFAULTS);
        assertThat(same.fates()).containsExactly(Fate.DUPLICATE);
    }

    @Test
    @Tag("R48")
    void versions_thatSayTwoThings_areRefused() {
        HandOverEvent other = new HandOverEvent.ShopOrder(
                KEY, 1, OrderStatus.AWAITING, new TreeMap<>(Map.of("line.MUG-2", "3")), Optional.empty(), PLACE);
        HandOverFold shop = HandOver.fold(placed(DEFAULTS), List.of(other), DEFAULTS);
        assertThat(shop.state()).isEqualTo(placed(DEFAULTS));
        assertThat(shop.fates()).containsExactly(Fate.REFUSED);
        assertThat(shop.findings())
                .raises(HandOverCode.ORDER_SAME_VERSION)
                .about("1001")
                .at("/events/0")
                .with("shop", "S1")
                .with("side", "shop")
                .with("version", 1)
                .with("field", "line.MUG-2");
        HandOverState answered = fold(handedOver(DEFAULTS), DEFAULTS, erp(7, OrderStatus.SHIPPED));
        HandOverFold erp = HandOver.fold(answered, List.of(erp(7, OrderStatus.DELIVERED, "awb", "AWB-7")), DEFAULTS);
        assertThat(erp.findings())
                .raises(HandOverCode.ORDER_SAME_VERSION)
                .with("side", "erp")
                .with("version", 7)
                .with("field", "status")
                .times(1);
        assertThat(HandOver.plan(erp.state(), DEFAULTS).tasks().get(0).values())
                .isEqualTo(Map.of("awb", "AWB-7", "status", "shipped"));
    }

    @Test
    @Tag("R43")
    void answers_inOneDirection_areNotTakenOver() {
        HandOverSettings oneWay = HandOverSettings.builder().flow(Flow.TO_ERP).build();
        HandOverEvent.ErpAnswer answer = new HandOverEvent.ErpAnswer(
                KEY, 7, Optional.of(OrderStatus.SHIPPED), new TreeMap<>(), Optional.of("SO-77"), PLACE);
        HandOverFold fold = HandOver.fold(handedOver(oneWay), List.of(answer), oneWay);
        assertThat(fold.findings())
                .raises(HandOverCode.ORDER_ONE_WAY)
                .about("1001")
                .at("/events/0")
                .with("shop", "S1")
                .with("flow", "to-erp");
        assertThat(fold.state()).isEqualTo(handedOver(oneWay));
        // It is the proof, all the same, that the ERP has the order.
        HandOverFold proof = HandOver.fold(sending(oneWay), List.of(answer), oneWay);
        assertThat(proof.fates()).containsExactly(Fate.TAKEN);
        assertThat(proof.state().order(KEY).orElseThrow().document()).contains("SO-77");
        assertThat(HandOver.plan(proof.state(), oneWay).plan().steps()).isEmpty();
        HandOverFold same = HandOver.fold(proof.state(), List.of(erp(8, OrderStatus.AWAITING)), oneWay);
        assertThat(same.findings()).raisesNothing();
    }

    @Test
    @Tag("R42")
    void orders_withTheFlowOff_stay() {
        HandOverSettings off = HandOverSettings.builder().flow(Flow.NONE).build();
        HandOverState state = placed(off);
        assertThat(HandOver.plan(state, off).plan().toText())
                .isEqualTo("skuwright-plan 1\nkeep '1001' shop='S1' because 'SETTINGS_HOLD'\n");
        assertThat(HandOver.plan(placed(DEFAULTS), off).plan().toText())
                .isEqualTo("skuwright-plan 1\nkeep '1001' shop='S1' because 'SETTINGS_HOLD'\n");
        HandOverState edited = fold(handedOver(EDITABLE), EDITABLE, shop(2, OrderStatus.AWAITING, "3"));
        assertThat(HandOver.plan(edited, off).plan().steps()).isEmpty();
    }

    @Test
    @Tag("R50")
    void events_withoutShopOrOrder_areRefused() {
        HandOverEvent noShop = new HandOverEvent.ByHand(OrderKey.of(" ", "1001"), 0, PLACE);
        HandOverEvent noOrder = new HandOverEvent.ByHand(OrderKey.of("S1", ""), 0, Place.NONE);
        HandOverFold fold = HandOver.fold(HandOverState.empty(), List.of(noShop, noOrder), DEFAULTS);
        assertThat(fold.fates()).containsExactly(Fate.REFUSED, Fate.REFUSED);
        assertThat(fold.state()).isEqualTo(HandOverState.empty());
        assertThat(fold.findings())
                .raises(HandOverCode.ORDER_FACT_BLANK)
                .about("1001")
                .at("/events/0")
                .with("shop", " ")
                .with("field", "shop");
        assertThat(fold.findings()).raises(HandOverCode.ORDER_FACT_BLANK).about("").with("shop", "S1").with("field", "order");
    }

    @Test
    void taken_ofAnOrderThatIsNotHandedOver_changesNothing() {
        HandOverEvent taken = new HandOverEvent.Taken(KEY, Side.SHOP, 9, new TreeMap<>(Map.of("awb", "A")), PLACE);
        assertThat(HandOver.fold(HandOverState.empty(), List.of(taken), DEFAULTS).findings())
                .raises(HandOverCode.ORDER_NOT_KNOWN);
        HandOverFold early = HandOver.fold(placed(DEFAULTS), List.of(taken), DEFAULTS);
        assertThat(early.state()).isEqualTo(placed(DEFAULTS));
        assertThat(early.fates()).containsExactly(Fate.DUPLICATE);
        HandOverFold old = HandOver.fold(
                fold(handedOver(DEFAULTS), DEFAULTS, shop(10, OrderStatus.AWAITING, "2")), List.of(taken), DEFAULTS);
        assertThat(old.fates()).containsExactly(Fate.STALE);
    }

    @Test
    void reports_thatMeanNothingWhereTheOrderStands_changeNothing() {
        for (Result result : List.of(Result.REFUSED, Result.LOST, Result.NOT_FOUND)) {
            assertThat(fold(HandOverState.empty(), DEFAULTS, report(0, result, ""))).isEqualTo(HandOverState.empty());
            assertThat(fold(placed(DEFAULTS), DEFAULTS, report(0, result, ""))).isEqualTo(placed(DEFAULTS));
            assertThat(fold(handedOver(DEFAULTS), DEFAULTS, report(1, result, ""))).isEqualTo(handedOver(DEFAULTS));
        }
        assertThat(fold(sending(DEFAULTS), DEFAULTS, report(1, Result.NOT_FOUND, ""))).isEqualTo(sending(DEFAULTS));
    }
}
