package io.skuwright.sync;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.sync.Catalogs.ONE_SHOP;
import static io.skuwright.sync.Catalogs.erp;
import static io.skuwright.sync.Catalogs.lines;
import static io.skuwright.sync.Catalogs.s1;
import static io.skuwright.sync.Catalogs.shop;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SYN-1")
class CatalogRefusalsTest {

    private static CatalogPlan plan(List<CatalogItem> erp, List<CatalogItem> shop) {
        return CatalogSync.plan(erp, shop, SentState.empty(), ONE_SHOP);
    }

    @Test
    @Tag("R37")
    void plan_aCodeOnTwoSkus_isRefusedOnBothSides() {
        CatalogPlan plan = plan(
                List.of(
                        erp("A-1 price=1").at(Place.pointer("/erp/4")),
                        erp("A-1 price=2").at(Place.pointer("/erp/2")),
                        erp("A-2 price=1")),
                List.of(s1("A-1 price=1"), s1("A-2 price=1"), s1("A-3"), s1("A-3")));
        assertThat(lines(plan)).containsExactly(
                "refuse 'A-1' shop='S1' because 'CATALOG_CODE_TWICE'",
                "keep 'A-2' shop='S1' because 'UNCHANGED'",
                "refuse 'A-3' shop='S1' because 'CATALOG_CODE_TWICE'");
        assertThat(plan.findings())
                .raises(CatalogCode.CATALOG_CODE_TWICE).about("A-1").at("/erp/2").with("side", "erp").with("shop", "").with("count", 2)
                .raises(CatalogCode.CATALOG_CODE_TWICE).about("A-3").with("side", "shop").with("shop", "S1").with("count", 2)
                .raisesOnly(CatalogCode.CATALOG_CODE_TWICE);
    }

    @Test
    void plan_blankCodes_areRefusedAndCounted() {
        CatalogItem blank = CatalogItem.of("S1", " ", Map.of("price", "1"));
        CatalogPlan plan = plan(List.of(erp(" price=1")), List.of(blank, blank.at(Place.row("goods", 7))));
        assertThat(lines(plan)).containsExactly(
                "refuse '' shop='S1' because 'CATALOG_CODE_BLANK'", "refuse ' ' shop='S1' because 'CATALOG_CODE_BLANK'");
        assertThat(plan.findings())
                .raises(CatalogCode.CATALOG_CODE_BLANK).about(" ").at("").with("side", "shop").with("shop", "S1").with("count", 2)
                .raises(CatalogCode.CATALOG_CODE_BLANK).about("").with("side", "erp").with("shop", "").with("count", 1);
    }

    @Test
    @Tag("R50")
    void plan_shopsThatAreNotKeptInStep_areRefused() {
        CatalogPlan plan = plan(
                List.of(shop("S1", "A-1 price=1")), List.of(shop("S9", "A-1 price=1"), shop("", "A-2").at(Place.ROOT.child(1))));
        assertThat(lines(plan)).containsExactly(
                "refuse 'A-2' shop='' because 'CATALOG_SHOP_UNKNOWN'",
                "refuse 'A-1' shop='S1' because 'CATALOG_SHOP_UNKNOWN'",
                "refuse 'A-1' shop='S9' because 'CATALOG_SHOP_UNKNOWN'");
        assertThat(plan.findings())
                .raises(CatalogCode.CATALOG_SHOP_UNKNOWN).about("A-1").with("side", "erp").with("shop", "S1").with("expected", "no shop")
                .raises(CatalogCode.CATALOG_SHOP_UNKNOWN).about("A-1").with("side", "shop").with("shop", "S9").with("expected", "S1")
                .raises(CatalogCode.CATALOG_SHOP_UNKNOWN).about("A-2").at("/1").with("shop", "").weighing(Severity.ERROR);
    }

    @Test
    void plan_withoutAnyShopInTheSettings_saysThatOneIsMissing() {
        CatalogPlan plan = CatalogSync.plan(
                List.of(),
                List.of(shop("S1", "A-1").at(Place.ROOT.child(2))),
                SentState.empty(),
                CatalogSettings.builder().flow(FieldFlow.manual()).build());
        assertThat(lines(plan)).containsExactly("refuse 'A-1' shop='S1' because 'CATALOG_SHOP_UNKNOWN'");
        assertThat(plan.findings())
                .raises(CatalogCode.CATALOG_SHOP_UNKNOWN).about("A-1").at("/2").with("expected", "a shop of the settings");
    }

    /** Case, full width, a blank, lost zeros: never matched, and never created beside what may be the same. */
    @Test
    @Tag("R20")
    @Tag("R37")
    void plan_codesThatLookAlike_areReportedAndNeverMatched() {
        CatalogItem blank = CatalogItem.of("D 4", Map.of("price", "1"));
        CatalogPlan plan = plan(
                List.of(erp("a-1 price=1").at(Place.pointer("/0")), erp("Ｂ2 price=1"), erp("00123 price=1"), blank, erp("E5 price=1")),
                List.of(s1("A-1"), s1("B2"), s1("123"), s1("D4")));
        assertThat(lines(plan)).containsExactlyInAnyOrder(
                "refuse '00123' shop='S1' because 'CATALOG_CODE_LOOKS_LIKE'",
                "keep '123' shop='S1' because 'ONLY_IN_SHOP'",
                "keep 'A-1' shop='S1' because 'ONLY_IN_SHOP'",
                "keep 'B2' shop='S1' because 'ONLY_IN_SHOP'",
                "refuse 'D 4' shop='S1' because 'CATALOG_CODE_LOOKS_LIKE'",
                "keep 'D4' shop='S1' because 'ONLY_IN_SHOP'",
                "create 'E5' shop='S1' to='shop' field.price='1' because 'NEW_SKU'",
                "refuse 'a-1' shop='S1' because 'CATALOG_CODE_LOOKS_LIKE'",
                "refuse 'Ｂ2' shop='S1' because 'CATALOG_CODE_LOOKS_LIKE'");
        assertThat(plan.findings())
                .raises(CatalogCode.CATALOG_CODE_LOOKS_LIKE).about("a-1").at("/0").with("side", "erp").with("shop", "S1").with("other", "A-1")
                .raises(CatalogCode.CATALOG_CODE_LOOKS_LIKE).about("B2").with("side", "shop").with("other", "Ｂ2")
                .raisesOnly(CatalogCode.CATALOG_CODE_LOOKS_LIKE);
    }

    @Test
    void plan_codesThatLookAlikeAndAreMeant_areCreated() {
        CatalogSettings meant = CatalogSettings.builder().from(ONE_SHOP).createLookAlikes(true).build();
        CatalogPlan plan = CatalogSync.plan(
                List.of(erp("a-1 price=1"), erp("A-1")), List.of(s1("A-1")), SentState.empty(), meant);
        assertThat(plan.changes()).extracting(CatalogChange::id).containsExactly("shop/S1/a-1");
        assertThat(plan.findings()).raises(CatalogCode.CATALOG_CODE_LOOKS_LIKE).about("a-1").with("other", "A-1");
    }

    /** A refused code may be what is meant as well. */
    @Test
    void plan_aCodeThatLooksLikeARefusedOne_isReported() {
        CatalogPlan plan = plan(List.of(erp("a-1 price=1")), List.of(s1("A-1"), s1("A-1")));
        assertThat(plan.findings()).raises(CatalogCode.CATALOG_CODE_LOOKS_LIKE).about("a-1").with("other", "A-1");
    }

    @Test
    void plan_aNumberThatIsNone_isNotSent() {
        CatalogPlan plan = plan(
                List.of(erp("A-1 price=twelve name=Tea").at(Place.row("", 2)), erp("A-2 price= name=Cup"), erp("A-3 price=3 category=a")),
                List.of(s1("A-1 price=12 name=Tea"), s1("A-3 price=3,00 category=b")));
        assertThat(lines(plan)).containsExactly(
                "refuse 'A-1' shop='S1' because 'CATALOG_VALUE_UNREADABLE'",
                "refuse 'A-2' shop='S1' because 'CATALOG_VALUE_UNREADABLE'",
                "refuse 'A-3' shop='S1' because 'CATALOG_VALUE_UNREADABLE'");
        assertThat(plan.findings())
                .raises(CatalogCode.CATALOG_VALUE_UNREADABLE).about("A-1").at(Place.row("", 2)).with("side", "erp").with("shop", "S1")
                .with("field", "price").with("value", "twelve")
                .raises(CatalogCode.CATALOG_VALUE_UNREADABLE).about("A-2").with("value", "")
                .raises(CatalogCode.CATALOG_VALUE_UNREADABLE).about("A-3").with("side", "shop").with("value", "3,00");
        assertThat(plan.manual()).hasSize(1);
    }

    @Test
    void plan_aNumberThatIsNoneBesideOneThatIs_leavesTheRestToFlow() {
        CatalogPlan plan = CatalogSync.plan(
                List.of(erp("A-1 price=x remark=a")), List.of(s1("A-1 price=1 remark=b")), SentState.empty(), ONE_SHOP);
        assertThat(lines(plan)).containsExactly(
                "update 'A-1' shop='S1' to='erp' field.remark='b' before.remark='a' because 'DIFFERS'");
        assertThat(plan.findings()).raisesOnly(CatalogCode.CATALOG_VALUE_UNREADABLE);
    }

    @Test
    void item_withoutPlace_equalsOneWithAPlace() {
        assertThat(erp("A-1 price=1")).isEqualTo(erp("A-1 price=1").at(Place.ROOT)).isNotEqualTo(erp("A-1 price=2"))
                .isNotEqualTo(s1("A-1 price=1")).isNotEqualTo(erp("A-2 price=1")).hasSameHashCodeAs(erp("A-1 price=1"));
        assertThat(s1("A-1 price=1")).hasToString("S1/A-1 {price=1}");
        assertThat(erp("A-1 price=1")).hasToString("A-1 {price=1}");
        assertThat(erp("A-1 price=1").value("price")).contains("1");
        assertThat(erp("A-1 price=1").value("name")).isEmpty();
    }
}
