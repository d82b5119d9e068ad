package io.skuwright.sync;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.sync.Catalogs.ONE_SHOP;
import static io.skuwright.sync.Catalogs.agreed;
import static io.skuwright.sync.Catalogs.erp;
import static io.skuwright.sync.Catalogs.lines;
import static io.skuwright.sync.Catalogs.s1;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What happens when both sides change, or one is late. */
@Tag("SYN-1")
@Tag("R39")
class CatalogConflictTest {

    private static CatalogPlan plan(CatalogItem erp, CatalogItem shop, SentState state) {
        return CatalogSync.plan(List.of(erp), List.of(shop), state, ONE_SHOP);
    }

    @Test
    @Tag("F82")
    void plan_changedOnBothSides_keepsBothValues() {
        CatalogPlan plan = plan(erp("A-1 name=Thee").at(Place.pointer("/erp/0")), s1("A-1 name=Chai"), agreed("A-1 name=Tea"));
        assertThat(lines(plan)).containsExactly("refuse 'A-1' shop='S1' because 'CATALOG_CONFLICT'");
        assertThat(plan.findings())
                .raises(CatalogCode.CATALOG_CONFLICT).about("A-1").at("/erp/0").weighing(Severity.ERROR)
                .with("shop", "S1").with("field", "name").with("erp", "Thee").with("other", "Chai").with("agreed", "Tea");
        assertThat(plan.agreed()).isEqualTo(agreed("A-1 name=Tea"));
    }

    @Test
    @Tag("F82")
    void plan_neverAgreed_keepsBothValues() {
        CatalogPlan plan = plan(erp("A-1 name=Thee"), s1("A-1 name=Chai").at(Place.pointer("/shop/0")), SentState.empty());
        assertThat(lines(plan)).containsExactly("refuse 'A-1' shop='S1' because 'CATALOG_NEVER_AGREED'");
        assertThat(plan.findings())
                .raises(CatalogCode.CATALOG_NEVER_AGREED).about("A-1").at("/shop/0")
                .with("shop", "S1").with("field", "name").with("erp", "Thee").with("other", "Chai").without("agreed");
    }

    @Test
    void plan_conflictThatAPersonSolved_isAgreedAgain() {
        CatalogPlan plan = plan(erp("A-1 name=Chai"), s1("A-1 name=Chai"), agreed("A-1 name=Tea"));
        assertThat(plan.plan().isEmpty()).isTrue();
        assertThat(plan.agreed()).isEqualTo(agreed("A-1 name=Chai"));
    }

    @Test
    @Tag("R47")
    void plan_aDeclaredWinner_overwritesAndSaysSo() {
        CatalogSettings erpWins = CatalogSettings.builder().from(ONE_SHOP).conflictWinner(Side.ERP).build();
        CatalogPlan plan = CatalogSync.plan(
                List.of(erp("A-1 name=Thee")), List.of(s1("A-1 name=Chai").at(Place.ROOT.child(3))), agreed("A-1 name=Tea"), erpWins);
        assertThat(lines(plan)).containsExactly(
                "update 'A-1' shop='S1' to='shop' field.name='Thee' before.name='Chai' because 'WINS_CONFLICT'");
        assertThat(plan.findings())
                .raises(CatalogCode.CATALOG_OVERWRITTEN).about("A-1").at("/3").weighing(Severity.WARNING)
                .with("side", "shop").with("shop", "S1").with("field", "name").with("lost", "Chai").with("value", "Thee");
        CatalogSettings shopWins = CatalogSettings.builder().from(ONE_SHOP).conflictWinner(Side.SHOP).build();
        assertThat(lines(CatalogSync.plan(
                        List.of(erp("A-1 name=Thee")), List.of(s1("A-1 name=Chai")), SentState.empty(), shopWins)))
                .containsExactly("update 'A-1' shop='S1' to='erp' field.name='Chai' before.name='Thee' because 'WINS_CONFLICT'");
    }

    @Test
    void plan_aChangeOfTheFollower_isSetBackAndReported() {
        CatalogPlan plan = plan(erp("A-1 price=13"), s1("A-1 price=9"), agreed("A-1 price=13"));
        assertThat(lines(plan)).containsExactly(
                "update 'A-1' shop='S1' to='shop' field.price='13' before.price='9' because 'SET_BACK'");
        assertThat(plan.findings())
                .raises(CatalogCode.CATALOG_OVERWRITTEN).about("A-1").with("side", "shop").with("field", "price")
                .with("lost", "9").with("value", "13");
    }

    @Test
    void plan_bothWaysAndOneSideSilent_isNotSent() {
        CatalogPlan plan = plan(erp("A-1 name=Thee"), s1("A-1"), agreed("A-1 name=Tea"));
        assertThat(lines(plan)).containsExactly("keep 'A-1' shop='S1' because 'UNCHANGED'");
        assertThat(plan.findings())
                .raises(CatalogCode.CATALOG_FIELD_UNTOLD).at("").with("side", "shop").with("shop", "S1").with("field", "name")
                .with("count", 1).with("codes", "A-1");
        assertThat(plan(erp("A-1"), s1("A-1 name=Thee"), SentState.empty()).findings())
                .raises(CatalogCode.CATALOG_FIELD_UNTOLD).with("side", "erp");
    }

    /** The shop goes on to show 12 after 13 was sent: no change of its own, and no reason to send again. */
    @Test
    void plan_whatWasSentAndDoesNotShow_isWaitedFor() {
        SentState sent = plan(erp("A-1 price=13"), s1("A-1 price=12"), SentState.empty()).sentAll();
        CatalogPlan late = plan(erp("A-1 price=13"), s1("A-1 price=12"), sent);
        assertThat(lines(late)).containsExactly("keep 'A-1' shop='S1' because 'NOT_TAKEN_YET'");
        assertThat(late.findings())
                .raises(CatalogCode.CATALOG_NOT_TAKEN).at("").with("side", "shop").with("shop", "S1").with("field", "price")
                .with("count", 1).with("codes", "A-1").weighing(Severity.INFO);
        assertThat(late.sentAll()).isEqualTo(sent);
        CatalogPlan arrived = plan(erp("A-1 price=13"), s1("A-1 price=13"), late.sentAll());
        assertThat(arrived.findings()).raisesNothing();
        assertThat(arrived.agreed()).isEqualTo(agreed("A-1 price=13"));
    }

    @Test
    void plan_sendAgain_sendsWhatDoesNotShow() {
        CatalogSettings again = CatalogSettings.builder().from(ONE_SHOP).sendAgain(true).build();
        SentState sent = plan(erp("A-1 price=13"), s1("A-1 price=12"), SentState.empty()).sentAll();
        assertThat(lines(CatalogSync.plan(List.of(erp("A-1 price=13")), List.of(s1("A-1 price=12")), sent, again)))
                .containsExactly("update 'A-1' shop='S1' to='shop' field.price='13' before.price='12' because 'SENT_AGAIN'");
    }

    /** A shop that still shows the old name must not bring it back into the ERP. */
    @Test
    void plan_aLateSide_doesNotUndoAChange() {
        SentState sent = plan(erp("A-1 name=Thee"), s1("A-1 name=Tea"), agreed("A-1 name=Tea")).sentAll();
        assertThat(plan(erp("A-1 name=Thee"), s1("A-1 name=Tea"), sent).changes()).isEmpty();
        CatalogPlan next = plan(erp("A-1 name=Chai"), s1("A-1 name=Tea"), sent);
        assertThat(lines(next)).containsExactly(
                "update 'A-1' shop='S1' to='shop' field.name='Chai' before.name='Tea' because 'CHANGED'");
        // Thee arrives after Chai was sent: it was replaced, too.
        assertThat(plan(erp("A-1 name=Chai"), s1("A-1 name=Thee"), next.sentAll()).changes()).isEmpty();
        assertThat(plan(erp("A-1 name=Chai"), s1("A-1 name=Cha"), next.sentAll()).changes())
                .extracting(CatalogChange::id).containsExactly("erp/S1/A-1");
    }

    /** The program ended after sending: the shop shows the new price, and the state does not know of it. */
    @Test
    @Tag("F77")
    void plan_afterACrash_isTheSameStepOrNone() {
        CatalogPlan first = plan(erp("A-1 price=13"), s1("A-1 price=12"), agreed("A-1 price=12"));
        CatalogPlan notArrived = plan(erp("A-1 price=13"), s1("A-1 price=12"), agreed("A-1 price=12"));
        assertThat(notArrived.plan().fingerprint()).isEqualTo(first.plan().fingerprint());
        CatalogPlan arrived = plan(erp("A-1 price=13"), s1("A-1 price=13"), agreed("A-1 price=12"));
        assertThat(arrived.plan().isEmpty()).isTrue();
        assertThat(arrived.agreed()).isEqualTo(agreed("A-1 price=13"));
    }

    @Test
    @Tag("F78")
    void sent_someOfThem_leavesTheRestToDo() {
        List<CatalogItem> erp = List.of(erp("A-1 price=13"), erp("A-2 price=5"), erp("A-3 price=6"));
        List<CatalogItem> shop = List.of(s1("A-1 price=12"), s1("A-2 price=4"));
        CatalogPlan first = CatalogSync.plan(erp, shop, SentState.empty(), ONE_SHOP);
        SentState next = first.sent(List.of("shop/S1/A-1", "shop/S1/A-3")).orThrow();
        CatalogPlan second = CatalogSync.plan(erp, shop, next, ONE_SHOP);
        assertThat(second.changes()).extracting(CatalogChange::id).containsExactly("shop/S1/A-2");
        assertThat(first.sent(List.of()).value()).isEqualTo(first.agreed());
        assertThat(CatalogSync.plan(erp, shop, second.sentAll(), ONE_SHOP).plan().isEmpty()).isTrue();
    }

    /** An outcome of something else is no success of anything. */
    @Test
    @Tag("F79")
    void sent_anOutcomeOfAnotherPlan_isReported() {
        CatalogPlan plan = plan(erp("A-1 price=13"), s1("A-1 price=12"), SentState.empty());
        assertThat(plan.sent(List.of("shop/S1/A-9")))
                .raises(CatalogCode.CATALOG_OUTCOME_UNKNOWN).about("shop/S1/A-9").at("").weighing(Severity.ERROR);
        assertThat(plan.sent(List.of("shop/S1/A-9")).value()).isEqualTo(plan.agreed());
    }

    @Test
    void plan_otherInput_isNotEqual() {
        CatalogPlan plan = plan(erp("A-1 price=13"), s1("A-1 price=12"), SentState.empty());
        assertThat(plan)
                .isEqualTo(plan(erp("A-1 price=13"), s1("A-1 price=12"), SentState.empty()))
                .hasSameHashCodeAs(plan(erp("A-1 price=13"), s1("A-1 price=12"), SentState.empty()))
                .isNotEqualTo(plan(erp("A-1 price=13"), s1("A-1 price=11"), SentState.empty()))
                .isNotEqualTo("plan");
        assertThat(plan).hasToString(plan.plan().toText());
    }
}
