package io.skuwright.sync;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.sync.HandOvers.DEFAULTS;
import static io.skuwright.sync.HandOvers.EDITABLE;
import static io.skuwright.sync.HandOvers.KEY;
import static io.skuwright.sync.HandOvers.erp;
import static io.skuwright.sync.HandOvers.fold;
import static io.skuwright.sync.HandOvers.handedOver;
import static io.skuwright.sync.HandOvers.kinds;
import static io.skuwright.sync.HandOvers.shop;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.sync.HandOverFold.Fate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the ERP answers of an order that it took, and what becomes of edits of both sides. */
@Tag("SYN-3")
class HandOverAnswersTest {

    private static final String TO_SHOP = "UPDATE SHOP S1/1001";

    @ParameterizedTest
    @Tag("R47")
    @Tag("F82")
    @CsvSource({"true", "false"})
    void edit_andAnotherOfTheErp_isOverwrittenAndReported(boolean isEditFirst) {
        HandOverEvent edit = shop(2, OrderStatus.AWAITING, "3");
        HandOverEvent answer = erp(1, OrderStatus.AWAITING, "line.MUG-2", "1");
        HandOverState one = fold(handedOver(EDITABLE), EDITABLE, isEditFirst ? edit : answer);
        HandOverState both = fold(one, EDITABLE, isEditFirst ? answer : edit);
        HandOverPlan plan = HandOver.plan(both, EDITABLE);
        assertThat(plan.findings())
                .raises(HandOverCode.ORDER_OVERWRITTEN)
                .about("1001")
                .with("shop", "S1")
                .with("field", "line.MUG-2")
                .with("by", "erp")
                .with("before", "3")
                .with("after", "1");
        assertThat(plan.plan().toText()).isEqualTo("skuwright-plan 1\nupdate '1001' shop='S1' to='shop' field.line.MUG-2='1'"
                + " before.line.MUG-2='3' because 'ERP_WINS'\n");
    }

    @Test
    @Tag("R47")
    void edit_thatTheErpTookAndChangesLater_isReportedToo() {
        HandOverState edited = fold(handedOver(EDITABLE), EDITABLE, shop(2, OrderStatus.AWAITING, "3"));
        HandOverState shown = fold(edited, EDITABLE, erp(4, OrderStatus.AWAITING, "line.MUG-2", "3"));
        assertThat(kinds(shown, EDITABLE)).isEmpty();
        HandOverState changed = fold(shown, EDITABLE, erp(5, OrderStatus.AWAITING, "line.MUG-2", "1"));
        assertThat(HandOver.plan(changed, EDITABLE).findings())
                .raises(HandOverCode.ORDER_OVERWRITTEN)
                .with("before", "3")
                .with("after", "1");
    }

    @Test
    @Tag("R48")
    void answers_ofTheErp_goToTheShopOnce() {
        HandOverState answered = fold(handedOver(DEFAULTS), DEFAULTS,
                erp(7, OrderStatus.SHIPPED, "awb", "AWB-7", "invoice", "INV-9", "line.TEA-1", "1", "line.MUG-2", ""));
        HandOverPlan plan = HandOver.plan(answered, DEFAULTS);
        assertThat(plan.plan().toText()).isEqualTo("skuwright-plan 1\nupdate '1001' shop='S1' to='shop' field.awb='AWB-7'"
                + " before.awb='' field.invoice='INV-9' before.invoice='' field.line.MUG-2='' before.line.MUG-2='2'"
                + " field.line.TEA-1='1' before.line.TEA-1='' field.status='shipped' before.status='awaiting'"
                + " because 'ERP_CHANGED'\n");
        assertThat(plan.findings()).raisesNothing();
        HandOverState taken = fold(answered, DEFAULTS, HandOverEvent.taken(plan.tasks().get(0), 2));
        assertThat(HandOver.plan(taken, DEFAULTS).plan().steps()).isEmpty();
        // The shop shows what it took, and that is no edit; the same answer again changes nothing.
        Map<String, String> now = Map.of("awb", "AWB-7", "invoice", "INV-9", "line.TEA-1", "1");
        HandOverFold again = HandOver.fold(taken, List.of(
                HandOverEvent.shopOrder(KEY, 3, OrderStatus.SHIPPED, now),
                erp(7, OrderStatus.SHIPPED, "awb", "AWB-7", "invoice", "INV-9", "line.TEA-1", "1", "line.MUG-2", "")), DEFAULTS);
        assertThat(again.fates()).containsExactly(Fate.TAKEN, Fate.DUPLICATE);
        assertThat(HandOver.plan(again.state(), DEFAULTS).plan().steps()).isEmpty();
    }

    @Test
    @Tag("R48")
    @Tag("F76")
    void answers_thatAreOlder_changeNothingFieldByField() {
        HandOverState newer = fold(handedOver(DEFAULTS), DEFAULTS, erp(7, OrderStatus.SHIPPED));
        HandOverFold older = HandOver.fold(newer, List.of(erp(6, OrderStatus.IN_PROCESS)), DEFAULTS);
        assertThat(older.state()).isEqualTo(newer);
        assertThat(older.fates()).containsExactly(Fate.STALE);
        assertThat(older.findings())
                .raises(EventCode.EVENT_STALE)
                .about("S1/1001")
                .with("id", "erp")
                .with("last", 7)
                .with("got", 6);
        // What the newer answer did not speak of is taken from the older one.
        HandOverState both = fold(newer, DEFAULTS, erp(6, OrderStatus.IN_PROCESS, "awb", "AWB-7"));
        assertThat(HandOver.plan(both, DEFAULTS).tasks().get(0).values())
                .isEqualTo(Map.of("awb", "AWB-7", "status", "shipped"));
    }

    @Test
    @Tag("F76")
    void order_ofTheShopThatIsOlder_changesNothing() {
        HandOverState newer = fold(HandOverState.empty(), DEFAULTS, shop(5, OrderStatus.AWAITING, "2"));
        HandOverFold older = HandOver.fold(newer, List.of(shop(4, OrderStatus.CANCELLED, "2")), DEFAULTS);
        assertThat(older.state()).isEqualTo(newer);
        assertThat(older.fates()).containsExactly(Fate.STALE);
        assertThat(older.findings()).raises(EventCode.EVENT_STALE).with("id", "shop").with("last", 5).with("got", 4);
    }

    @Test
    void update_takenLateByASide_staysDue() {
        HandOverState answered = fold(handedOver(DEFAULTS), DEFAULTS, erp(7, OrderStatus.IN_PROCESS));
        HandOverTask first = HandOver.plan(answered, DEFAULTS).tasks().get(0);
        HandOverState newer = fold(answered, DEFAULTS, erp(8, OrderStatus.SHIPPED));
        HandOverState late = fold(newer, DEFAULTS, HandOverEvent.taken(first, 2));
        assertThat(kinds(late, DEFAULTS)).containsExactly(TO_SHOP);
        assertThat(HandOver.plan(late, DEFAULTS).tasks().get(0).before()).isEqualTo(Map.of("status", "in_process"));

        HandOverState edited = fold(handedOver(EDITABLE), EDITABLE, shop(2, OrderStatus.AWAITING, "3"));
        HandOverTask edit = HandOver.plan(edited, EDITABLE).tasks().get(0);
        HandOverState again = fold(edited, EDITABLE, shop(3, OrderStatus.AWAITING, "4"));
        HandOverState took = fold(again, EDITABLE, HandOverEvent.taken(edit, 9));
        assertThat(HandOver.plan(took, EDITABLE).tasks().get(0).before()).isEqualTo(Map.of("line.MUG-2", "3"));
        // What the ERP said before it took the edit is older than the edit.
        assertThat(fold(took, EDITABLE, erp(8, OrderStatus.AWAITING, "line.MUG-2", "2")).entries().get(KEY).fields().get("line.MUG-2"))
                .isEqualTo(took.entries().get(KEY).fields().get("line.MUG-2"));
    }

    @Test
    @Tag("R47")
    void edit_thatWasMadeJustBeforeTheShopTookAnAnswer_isSeenAfterwards() {
        HandOverState answered = fold(handedOver(EDITABLE), EDITABLE, erp(7, OrderStatus.SHIPPED));
        // Version 2 is an edit that nobody read, version 3 the answer of the ERP.
        HandOverState taken = fold(answered, EDITABLE, HandOverEvent.taken(HandOver.plan(answered, EDITABLE).tasks().get(0), 3));
        HandOverState shown = fold(taken, EDITABLE, shop(3, OrderStatus.SHIPPED, "3"));
        assertThat(HandOver.plan(shown, EDITABLE).tasks()).singleElement().satisfies(task -> {
            assertThat(task.to()).isEqualTo(Side.ERP);
            assertThat(task.values()).isEqualTo(Map.of("line.MUG-2", "3"));
        });
        // What was read before the shop took the answer is old.
        HandOverFold late = HandOver.fold(taken, List.of(shop(2, OrderStatus.AWAITING, "2")), EDITABLE);
        assertThat(late.fates()).containsExactly(Fate.STALE);
        assertThat(late.findings()).raises(EventCode.EVENT_STALE).with("last", 3).with("got", 2);
    }

    @Test
    void order_cancelledWhileItWasSentAndNotTaken_isCalledOff() {
        HandOverState off = HandOvers.fold(
                HandOvers.sending(HandOvers.DEFAULTS), HandOvers.DEFAULTS,
                HandOvers.shop(2, OrderStatus.CANCELLED, "2"), HandOvers.report(1, HandOverEvent.Result.REFUSED, ""));
        assertThat(HandOvers.phase(off)).isEqualTo(HandOverPhase.WAITING);
        assertThat(off.order(HandOvers.KEY).orElseThrow().reason()).isEqualTo(HandOverReason.CALLED_OFF);
        assertThat(HandOver.plan(off, HandOvers.DEFAULTS).findings()).raisesNothing();
    }
}
