package io.skuwright.sync;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.sync.Catalogs.FLOW;
import static io.skuwright.sync.Catalogs.ONE_SHOP;
import static io.skuwright.sync.Catalogs.agreed;
import static io.skuwright.sync.Catalogs.erp;
import static io.skuwright.sync.Catalogs.lines;
import static io.skuwright.sync.Catalogs.s1;
import static io.skuwright.sync.Catalogs.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Step;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SYN-1")
class CatalogSyncTest {

    private static CatalogPlan plan(List<CatalogItem> erp, List<CatalogItem> shop, SentState state) {
        return CatalogSync.plan(erp, shop, state, ONE_SHOP);
    }

    @Test
    void plan_aPriceThatDiffers_isSentAndAMissingSkuIsCreated() {
        CatalogPlan plan = plan(
                List.of(erp("A-2 name=Cup price=4"), erp("A-1 price=13")), List.of(s1("A-1 price=12")), SentState.empty());
        assertThat(lines(plan)).containsExactly(
                "update 'A-1' shop='S1' to='shop' field.price='13' before.price='12' because 'DIFFERS'",
                "create 'A-2' shop='S1' to='shop' field.name='Cup' field.price='4' because 'NEW_SKU'");
        assertThat(plan.changes()).extracting(CatalogChange::id).containsExactly("shop/S1/A-1", "shop/S1/A-2");
        assertThat(plan.findings()).raisesNothing();
        assertThat(plan.plan().counts()).isEqualTo(Map.of(Step.Action.UPDATE, 1, Step.Action.CREATE, 1));
    }

    @Test
    void plan_equalSides_givesNothingAndNotesWhatIsAgreed() {
        CatalogPlan plan = plan(List.of(erp("A-1 price=13 name=Tea")), List.of(s1("A-1 price=13 name=Tea")), SentState.empty());
        assertThat(lines(plan)).containsExactly("keep 'A-1' shop='S1' because 'UNCHANGED'");
        assertThat(plan.plan().isEmpty()).isTrue();
        assertThat(plan.agreed()).isEqualTo(agreed("A-1 price=13 name=Tea"));
    }

    @Test
    void plan_numbersOfOneValue_areTheSame() {
        CatalogPlan plan = plan(List.of(erp("A-1 price=12.5000")), List.of(s1("A-1 price=12.5")), agreed("A-1 price=12.50"));
        assertThat(plan.plan().isEmpty()).isTrue();
    }

    @Test
    void plan_namesThatDifferByABlank_areDifferent() {
        CatalogItem erp = CatalogItem.of("A-1", Map.of("name", "Green tea "));
        CatalogItem shop = CatalogItem.of("S1", "A-1", Map.of("name", "Green tea"));
        CatalogPlan plan = plan(List.of(erp), List.of(shop), SentState.empty().withAgreed(List.of(shop)));
        assertThat(lines(plan)).containsExactly(
                "update 'A-1' shop='S1' to='shop' field.name='Green tea ' before.name='Green tea' because 'CHANGED'");
    }

    @Test
    void plan_fieldsOfBothDirections_goBothWaysInTwoSteps() {
        CatalogPlan plan = plan(
                List.of(erp("A-1 price=13 name=Tea remark=old")),
                List.of(s1("A-1 price=12 name=Chai remark=new")),
                agreed("A-1 price=12 name=Tea remark=old"));
        assertThat(lines(plan)).containsExactly(
                "update 'A-1' shop='S1' to='erp' field.name='Chai' before.name='Tea' field.remark='new' before.remark='old'"
                        + " because 'CHANGED'",
                "update 'A-1' shop='S1' to='shop' field.price='13' before.price='12' because 'CHANGED'");
        assertThat(plan.sentAll().value("S1", "A-1", "name")).contains("Chai");
    }

    /** Absence is never deletion: neither of a SKU nor of a value. An empty text clears. */
    @Test
    void plan_whatOneSideDoesNotTell_staysAsItIs() {
        CatalogPlan plan = plan(
                List.of(erp("A-1"), erp("A-3 price=")),
                List.of(s1("A-1 price=12"), s1("A-2 price=5"), s1("A-3")),
                SentState.empty());
        assertThat(lines(plan).subList(0, 2)).containsExactly(
                "keep 'A-1' shop='S1' because 'UNCHANGED'", "keep 'A-2' shop='S1' because 'ONLY_IN_SHOP'");
        CatalogPlan cleared = plan(List.of(erp("A-1 name=")), List.of(s1("A-1 name=Tea")), agreed("A-1 name=Tea"));
        assertThat(lines(cleared)).containsExactly(
                "update 'A-1' shop='S1' to='shop' field.name='' before.name='Tea' because 'CHANGED'");
    }

    @Test
    void plan_aSkuBothSidesHad_isNotCreatedAgain() {
        CatalogPlan plan = plan(List.of(erp("A-1 price=12"), erp("A-2 price=1")), List.of(), agreed("A-1 price=12"));
        assertThat(lines(plan)).containsExactly(
                "keep 'A-1' shop='S1' because 'ABSENT'",
                "create 'A-2' shop='S1' to='shop' field.price='1' because 'NEW_SKU'");
        assertThat(plan.findings())
                .raises(CatalogCode.CATALOG_ABSENT).at("").with("side", "shop").with("shop", "S1").with("count", 1).with("codes", "A-1");
        assertThat(plan.agreed().knows("S1", "A-1")).isTrue();
        SentState forgotten = agreed("A-1 price=12").without("S1", List.of("A-1"));
        assertThat(plan(List.of(erp("A-1 price=12")), List.of(), forgotten).changes()).hasSize(1);
    }

    @Test
    void plan_aFieldTheShopDoesNotTell_isSentIfTheErpChangedItSince() {
        assertThat(plan(List.of(erp("A-1 price=13")), List.of(s1("A-1")), agreed("A-1 price=13")).plan().isEmpty()).isTrue();
        assertThat(lines(plan(List.of(erp("A-1 price=14")), List.of(s1("A-1")), agreed("A-1 price=13")))).containsExactly(
                "update 'A-1' shop='S1' to='shop' field.price='14' because 'CHANGED'");
        assertThat(lines(plan(List.of(erp("A-1 price=14")), List.of(s1("A-1")), SentState.empty()))).containsExactly(
                "update 'A-1' shop='S1' to='shop' field.price='14' because 'DIFFERS'");
    }

    @Test
    @Tag("R28")
    void plan_aFieldByHand_isListedAndNotSent() {
        CatalogPlan plan = plan(List.of(erp("A-1 category=Green")), List.of(s1("A-1 category=Tea")), SentState.empty());
        assertThat(lines(plan)).containsExactly("keep 'A-1' shop='S1' because 'BY_HAND'");
        assertThat(plan.manual()).containsExactly(new ManualUpdate(Side.SHOP, "S1", "A-1", "category", "Tea", "Green"));
        assertThat(plan.plan().isEmpty()).isTrue();
    }

    /** The shop tells no category: what the ERP says first counts as known, a change of it is told until it is done. */
    @Test
    @Tag("R28")
    void plan_aFieldByHandThatTheShopDoesNotTell_isListedOnceTheErpChangesIt() {
        CatalogPlan first = plan(List.of(erp("A-1 category=Tea")), List.of(s1("A-1")), SentState.empty());
        assertThat(first.manual()).isEmpty();
        CatalogPlan second = plan(List.of(erp("A-1 category=Green")), List.of(s1("A-1")), first.sentAll());
        assertThat(second.manual()).containsExactly(new ManualUpdate(Side.SHOP, "S1", "A-1", "category", "Tea", "Green"));
        SentState done = second.sentAll().withAgreed(List.of(s1("A-1 category=Green")));
        assertThat(plan(List.of(erp("A-1 category=Green")), List.of(s1("A-1")), done).manual()).isEmpty();
        assertThat(plan(List.of(erp("A-1")), List.of(s1("A-1 category=x")), done).manual()).isEmpty();
    }

    @Test
    void plan_goodsMadeInTheShop_areCorrectedByHandInTheErp() {
        CatalogSettings fromShop = with(ONE_SHOP, FLOW.withCreation(Flow.TO_ERP));
        CatalogPlan plan = CatalogSync.plan(
                List.of(erp("A-1 category=Tea")),
                List.of(s1("A-1 category=Green"), s1("A-2 price=7 stock=3")), SentState.empty(), fromShop);
        assertThat(plan.manual()).containsExactly(new ManualUpdate(Side.ERP, "S1", "A-1", "category", "Tea", "Green"));
        assertThat(lines(plan)).endsWith("create 'A-2' shop='S1' to='erp' field.price='7' because 'NEW_SKU'");
    }

    @Test
    @Tag("R17")
    @Tag("R23")
    void plan_createOnly_bringsNewGoodsAndNewSpecsAndChangesNothing() {
        CatalogPlan plan = CatalogSync.plan(
                List.of(erp("A-1 goods=A price=9"), erp("A-2 goods=A price=9"), erp("B-1 goods=B price=9")),
                List.of(s1("A-1 goods=A price=8 category=x")),
                SentState.empty(),
                with(ONE_SHOP, CatalogMode.CREATE_ONLY));
        assertThat(lines(plan)).containsExactly(
                "keep 'A-1' shop='S1' because 'EXISTS'",
                "create 'A-2' shop='S1' to='shop' field.goods='A' field.price='9' because 'NEW_SPEC'",
                "create 'B-1' shop='S1' to='shop' field.goods='B' field.price='9' because 'NEW_GOODS'");
        assertThat(plan.manual()).isEmpty();
        assertThat(plan.changes()).extracting(CatalogChange::goods).containsExactly("A", "B");
    }

    /** A button that only creates must not create again what the store was seen to have. */
    @Test
    @Tag("R17")
    void plan_createOnlyAndTheShopTellsNoMoreWhatItHad_createsItNotAgain() {
        CatalogSettings createOnly = with(ONE_SHOP, CatalogMode.CREATE_ONLY);
        CatalogPlan first = CatalogSync.plan(
                List.of(erp("A-1 price=9")), List.of(s1("A-1 price=8")), SentState.empty(), createOnly);
        CatalogPlan second = CatalogSync.plan(List.of(erp("A-1 price=9")), List.of(), first.sentAll(), createOnly);
        assertThat(lines(second)).containsExactly("keep 'A-1' shop='S1' because 'ABSENT'");
        assertThat(second.findings())
                .raises(CatalogCode.CATALOG_ABSENT).with("side", "shop").with("shop", "S1").with("count", "1").with("codes", "A-1");
        assertThat(first.sentAll().toText()).isEqualTo("skuwright-sent 1\nsku 'S1' 'A-1'\nend 1\n");
        CatalogPlan update = CatalogSync.plan(List.of(erp("A-1 price=9")), List.of(s1("A-1 price=8")), first.sentAll(), ONE_SHOP);
        assertThat(lines(update)).containsExactly(
                "update 'A-1' shop='S1' to='shop' field.price='9' before.price='8' because 'DIFFERS'");
    }

    @Test
    @Tag("R29")
    void plan_updateOnly_createsNothing() {
        CatalogPlan plan = CatalogSync.plan(
                List.of(erp("A-1 price=9"), erp("A-2 price=9")),
                List.of(s1("A-1 price=8")),
                SentState.empty(),
                with(ONE_SHOP, CatalogMode.UPDATE_ONLY));
        assertThat(lines(plan)).containsExactly(
                "update 'A-1' shop='S1' to='shop' field.price='9' before.price='8' because 'DIFFERS'",
                "keep 'A-2' shop='S1' because 'ONLY_IN_ERP'");
    }

    @Test
    void plan_fieldThatFlowsNowhere_isNeitherSentNorListed() {
        CatalogPlan plan = plan(List.of(erp("A-1 stock=5"), erp("A-2 stock=5 price=1")), List.of(s1("A-1 stock=7")), SentState.empty());
        assertThat(lines(plan)).containsExactly(
                "keep 'A-1' shop='S1' because 'UNCHANGED'",
                "create 'A-2' shop='S1' to='shop' field.price='1' because 'NEW_SKU'");
        assertThat(plan.manual()).isEmpty();
    }

    @Test
    void plan_goodsWhoseFieldIsOnBothSides_areGrouped() {
        CatalogPlan plan = plan(List.of(erp("A-1 goods=A price=9")), List.of(s1("A-1 goods=A price=8")), SentState.empty());
        assertThat(plan.changes().get(0).goods()).isEqualTo("A");
        assertThat(plan.changes().get(0).isNew()).isFalse();
    }

    @Test
    void change_namesWithMarks_haveIdsOfTheirOwn() {
        CatalogSettings shops = CatalogSettings.builder().from(ONE_SHOP).addShops("S1/A").build();
        CatalogPlan plan = CatalogSync.plan(
                List.of(CatalogItem.of("A/B", Map.of("price", "1")), CatalogItem.of("A~1B", Map.of("price", "1"))),
                List.of(), SentState.empty(), shops);
        assertThat(plan.changes()).extracting(CatalogChange::id).containsExactly(
                "shop/S1/A~1B", "shop/S1/A~01B", "shop/S1~1A/A~1B", "shop/S1~1A/A~01B");
    }
}
