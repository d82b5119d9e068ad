package io.skuwright.sync;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.sync.Catalogs.FLOW;
import static io.skuwright.sync.Catalogs.erp;
import static io.skuwright.sync.Catalogs.lines;
import static io.skuwright.sync.Catalogs.shop;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Place;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several shops and one ERP. */
@Tag("SYN-1")
@Tag("R50")
class SharedErpTest {

    private static final CatalogSettings TWO =
            CatalogSettings.builder().flow(FLOW.withCreation(Flow.BOTH)).addShops("S2", "S1").build();

    private static final CatalogSettings APART = CatalogSettings.builder().from(TWO).erpPerShop(true).build();

    @Test
    void plan_oneCatalogue_servesEveryShop() {
        CatalogPlan plan = CatalogSync.plan(
                List.of(erp("A-1 price=2")), List.of(shop("S1", "A-1 price=1")), SentState.empty(), TWO);
        assertThat(lines(plan)).containsExactly(
                "update 'A-1' shop='S1' to='shop' field.price='2' before.price='1' because 'DIFFERS'",
                "create 'A-1' shop='S2' to='shop' field.price='2' because 'NEW_SKU'");
    }

    @Test
    void plan_goodsOfTwoShopsThatTheErpLacks_areCreatedOnce() {
        List<CatalogItem> shops = List.of(shop("S2", "A-1 price=1"), shop("S1", "A-1 price=1"));
        CatalogPlan plan = CatalogSync.plan(List.of(), shops, SentState.empty(), TWO);
        assertThat(lines(plan)).containsExactly(
                "create 'A-1' shop='S1' to='erp' field.price='1' because 'NEW_SKU'",
                "keep 'A-1' shop='S2' because 'OTHER_SHOP_CREATES'");
        CatalogPlan again = CatalogSync.plan(List.of(), shops, plan.sentAll(), TWO);
        assertThat(lines(again)).containsExactly(
                "keep 'A-1' shop='S1' because 'ABSENT'", "keep 'A-1' shop='S2' because 'ABSENT'");
    }

    @Test
    void plan_newGoodsOnWhichTwoShopsDiffer_areNotCreated() {
        CatalogPlan plan = CatalogSync.plan(
                List.of(),
                List.of(shop("S2", "A-1 name=Tea price=1.0"), shop("S1", "A-1 name=Chai price=1").at(Place.ROOT.child(5))),
                SentState.empty(), TWO);
        assertThat(lines(plan)).containsExactly(
                "refuse 'A-1' shop='S1' because 'CATALOG_SHOPS_DIFFER'", "refuse 'A-1' shop='S2' because 'CATALOG_SHOPS_DIFFER'");
        assertThat(plan.findings())
                .raises(CatalogCode.CATALOG_SHOPS_DIFFER).about("A-1").at("/5").with("field", "name")
                .with("values", "S1=Chai, S2=Tea").times(1)
                .raisesOnly(CatalogCode.CATALOG_SHOPS_DIFFER);
    }

    /** The remark of the ERP follows the shops; two of them cannot both lead. */
    @Test
    void plan_twoShopsThatLeadInOneField_areReportedAndNotSent() {
        CatalogPlan plan = CatalogSync.plan(
                List.of(erp("A-1 remark=b"), erp("A-2 remark=x")),
                List.of(shop("S1", "A-1 remark=a"), shop("S2", "A-1 remark=b"), shop("S1", "A-2 remark=y"), shop("S2", "A-2 remark=y")),
                SentState.empty(), TWO);
        assertThat(lines(plan)).containsExactly(
                "refuse 'A-1' shop='S1' because 'CATALOG_SHOPS_DIFFER'",
                "update 'A-2' shop='S1' to='erp' field.remark='y' before.remark='x' because 'DIFFERS'",
                "keep 'A-1' shop='S2' because 'UNCHANGED'",
                "update 'A-2' shop='S2' to='erp' field.remark='y' before.remark='x' because 'DIFFERS'");
        assertThat(plan.findings())
                .raises(CatalogCode.CATALOG_SHOPS_DIFFER).about("A-1").with("field", "remark").with("values", "S1=a, S2=b").times(1);
    }

    /** Two shops would take turns in an ERP that does not tell what it has. */
    @Test
    void plan_twoShopsThatLeadInAFieldTheErpDoesNotTell_areReportedAndNotSent() {
        CatalogPlan plan = CatalogSync.plan(
                List.of(erp("A-1"), erp("A-2")),
                List.of(shop("S1", "A-1 remark=a").at(Place.ROOT.child(3)), shop("S2", "A-1 remark=b"), shop("S1", "A-2 remark=y"),
                        shop("S2", "A-2 remark=y")),
                SentState.empty(), TWO);
        assertThat(lines(plan)).containsExactly(
                "refuse 'A-1' shop='S1' because 'CATALOG_SHOPS_DIFFER'",
                "update 'A-2' shop='S1' to='erp' field.remark='y' because 'DIFFERS'",
                "refuse 'A-1' shop='S2' because 'CATALOG_SHOPS_DIFFER'",
                "update 'A-2' shop='S2' to='erp' field.remark='y' because 'DIFFERS'");
        assertThat(plan.findings())
                .raises(CatalogCode.CATALOG_SHOPS_DIFFER).about("A-1").at("/3").with("field", "remark")
                .with("values", "S1=a, S2=b").times(1)
                .raises(CatalogCode.CATALOG_SHOPS_DIFFER).times(2);
    }

    /** A name that one shop changes goes to the ERP, and from there to the other shop. */
    @Test
    @Tag("R39")
    void plan_aChangeInOneShop_reachesTheOther() {
        SentState agreed = SentState.empty().withAgreed(List.of(shop("S1", "A-1 name=Tea"), shop("S2", "A-1 name=Tea")));
        List<CatalogItem> shops = List.of(shop("S1", "A-1 name=Chai"), shop("S2", "A-1 name=Tea"));
        CatalogPlan first = CatalogSync.plan(List.of(erp("A-1 name=Tea")), shops, agreed, TWO);
        assertThat(first.changes()).extracting(CatalogChange::id).containsExactly("erp/S1/A-1");
        CatalogPlan second = CatalogSync.plan(List.of(erp("A-1 name=Chai")), shops, first.sentAll(), TWO);
        assertThat(lines(second)).containsExactly(
                "keep 'A-1' shop='S1' because 'UNCHANGED'",
                "update 'A-1' shop='S2' to='shop' field.name='Chai' before.name='Tea' because 'CHANGED'");
    }

    @Test
    @Tag("F82")
    void plan_twoShopsThatChangeOneNameDifferently_areReportedAndNotSent() {
        SentState agreed = SentState.empty().withAgreed(List.of(shop("S1", "A-1 name=Tea"), shop("S2", "A-1 name=Tea")));
        CatalogPlan plan = CatalogSync.plan(
                List.of(erp("A-1 name=Tea price=2")),
                List.of(shop("S1", "A-1 name=Chai price=1"), shop("S2", "A-1 name=Thee")), agreed, TWO);
        assertThat(lines(plan)).containsExactly(
                "update 'A-1' shop='S1' to='shop' field.price='2' before.price='1' because 'DIFFERS'",
                "update 'A-1' shop='S2' to='shop' field.price='2' because 'DIFFERS'");
        assertThat(plan.findings()).raises(CatalogCode.CATALOG_SHOPS_DIFFER).with("values", "S1=Chai, S2=Thee").times(2);
    }

    @Test
    void plan_twoShopsWithoutPriceInErp_sayNothing() {
        CatalogPlan plan = CatalogSync.plan(
                List.of(erp("A-1"), erp("A-1")), List.of(shop("S1", "A-1 remark=a")), SentState.empty(), TWO);
        assertThat(lines(plan)).containsExactly(
                "refuse 'A-1' shop='S1' because 'CATALOG_CODE_TWICE'", "refuse 'A-1' shop='S2' because 'CATALOG_CODE_TWICE'");
    }

    /** The same code is another SKU in another shop if the ERP keeps them apart. */
    @Test
    void plan_erpPerShop_knowsASkuByShopAndCode() {
        CatalogPlan plan = CatalogSync.plan(
                List.of(shop("S1", "A-1 price=2"), shop("S2", "A-1 price=9"), erp("A-7")),
                List.of(shop("S1", "A-1 price=1"), shop("S2", "A-1 price=9"), shop("S1", "A-2 name=x"), shop("S2", "A-2 name=y")),
                SentState.empty(), APART);
        assertThat(lines(plan)).containsExactly(
                "refuse 'A-7' shop='' because 'CATALOG_SHOP_UNKNOWN'",
                "update 'A-1' shop='S1' to='shop' field.price='2' before.price='1' because 'DIFFERS'",
                "create 'A-2' shop='S1' to='erp' field.name='x' because 'NEW_SKU'",
                "keep 'A-1' shop='S2' because 'UNCHANGED'",
                "create 'A-2' shop='S2' to='erp' field.name='y' because 'NEW_SKU'");
        assertThat(plan.findings()).raises(CatalogCode.CATALOG_SHOP_UNKNOWN).about("A-7").with("expected", "S1, S2");
    }
}
