package io.skuwright.sync;

import static io.skuwright.sync.Catalogs.ONE_SHOP;
import static io.skuwright.sync.Catalogs.agreed;
import static io.skuwright.sync.Catalogs.erp;
import static io.skuwright.sync.Catalogs.s1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Changes of a catalogue on their way in parts. */
@Tag("SYN-1")
@Tag("SYN-4")
class CatalogBatchTest {

    private static final List<CatalogItem> ERP =
            List.of(erp("A-1 goods=A price=1"), erp("A-2 goods=A price=1"), erp("B-1 goods=B price=1"), erp("C-1 price=2"));
    private static final List<CatalogItem> SHOP = List.of(s1("A-1 price=0"), s1("C-1 price=0"));

    /** Two rows fit: the goods A fill the first part, B and C the second. */
    @Test
    void batch_ofOneSide_keepsGoodsTogether() {
        CatalogPlan plan = CatalogSync.plan(ERP, SHOP, SentState.empty(), ONE_SHOP);
        BatchPlan batch = plan.batch(Side.SHOP, "S1", BatchRule.ofRows(2)).value();
        assertThat(batch.parts().stream().map(part -> part.rows().stream().map(BatchRow::key).toList()))
                .containsExactly(List.of("shop/S1/A-1", "shop/S1/A-2"), List.of("shop/S1/B-1", "shop/S1/C-1"));
        assertThat(plan.batch(Side.ERP, "S1", BatchRule.ofRows(2)).value().parts()).isEmpty();
        assertThat(plan.batch(Side.SHOP, "S2", BatchRule.ofRows(2)).value().parts()).isEmpty();
    }

    /** Of the first part one row is refused and one goes in; the second part gets no answer. */
    @Test
    @Tag("F78")
    @Tag("F79")
    void sent_aBatchInPart_leavesWhatIsNotKnownToBeThere() {
        CatalogPlan plan = CatalogSync.plan(ERP, SHOP, SentState.empty(), ONE_SHOP);
        BatchPlan batch = plan.batch(Side.SHOP, "S1", BatchRule.ofRows(2)).value();
        BatchPart first = batch.next().orElseThrow();
        batch = batch.begin(first)
                .resume(first, List.of(RowOutcome.success("shop/S1/A-1"), RowOutcome.refused("shop/S1/A-2", "no picture")))
                .value();
        BatchPart second = batch.next().orElseThrow();
        batch = batch.begin(second).uncertain(second);
        SentState next = plan.sent(BatchPlan.parse(batch.toText())).orThrow();
        assertThat(CatalogSync.plan(ERP, SHOP, next, ONE_SHOP).changes())
                .extracting(CatalogChange::id)
                .containsExactly("shop/S1/A-2", "shop/S1/B-1", "shop/S1/C-1");
    }

    @Test
    void toRow_otherValues_isAnotherRow() {
        CatalogChange change = CatalogSync.plan(ERP, SHOP, SentState.empty(), ONE_SHOP).changes().get(0);
        CatalogChange same = CatalogSync.plan(ERP, SHOP, agreed(), ONE_SHOP).changes().get(0);
        CatalogChange other = CatalogSync.plan(List.of(erp("A-1 goods=A price=3")), SHOP, agreed(), ONE_SHOP).changes().get(0);
        assertThat(change.toRow()).isEqualTo(same.toRow()).isNotEqualTo(other.toRow());
        assertThat(change.toRow().key()).isEqualTo(other.toRow().key());
        assertThat(change.toRow().content()).matches("[0-9a-f]{64}");
    }

    @Test
    @Tag("R28")
    void done_byHand_isListedNoMore() {
        List<CatalogItem> erp = List.of(erp("A-1 category=Tea"));
        SentState known = agreed("A-1 category=Drinks");
        CatalogPlan plan = CatalogSync.plan(erp, List.of(s1("A-1")), known, ONE_SHOP);
        SentState done = plan.agreed().withAgreed(plan.manual().stream().map(ManualUpdate::done).toList());
        assertThat(plan.manual()).hasSize(1);
        assertThat(CatalogSync.plan(erp, List.of(s1("A-1")), done, ONE_SHOP).manual()).isEmpty();
    }
}
