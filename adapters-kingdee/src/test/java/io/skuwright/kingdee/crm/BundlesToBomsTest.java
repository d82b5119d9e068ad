package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomCategory;
import io.skuwright.bom.BomLine;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.ExplosionRow;
import io.skuwright.bom.ExplosionView;
import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import io.skuwright.row.CodeMap;
import io.skuwright.row.Flag;
import io.skuwright.row.RowCode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Bundles as BOMs: levels, links, what is left out, and what cannot be one. */
class BundlesToBomsTest {

    private static final CodeMap CODES = CodeMap.of(Map.of("product", Map.of(
            "p-desk", "DESK", "p-top", "TOP", "p-leg", "LEG", "p-screw", "SCREW", "p-wheel", "WHEEL",
            "p-sofa", "SOFA", "p-cloth", "CLOTH", "d", "D", "p", "P")));
    private static final BundlesToBoms ALL = BundlesToBoms.of(CODES);

    private static List<CrmBundle> golden(String file) {
        return CrmBundles.defaults().decode(JsonRows.of(GoldenFiles.read(file))).accepted();
    }

    private static List<CrmBundle> bundles(String json) {
        return CrmBundlesTest.decode(json).accepted();
    }

    private static List<String> shown(Bom bom) {
        return bom.lines().stream()
                .map(line -> line.id() + " " + line.numerator() + " " + line.component() + line.componentBom().map(" -> "::concat).orElse("")
                        + (line.skipLayer() ? " skip" : "") + (line.optional() ? " optional" : ""))
                .toList();
    }

    @Test
    void convert_rows_giveABomForEachLevel() {
        Batch<BundleBoms> batch = ConservationLaw.check(2, ALL.convert(golden(GoldenFiles.CRM_ROWS)));
        assertThat(batch).raises(BundleBomCode.BUNDLE_CHOICE_LEFT_OUT)
                .about("DESK_V1.0").at("/BomCoreObj/0").with("count", 1).with("groups", "Legs").weighing(Severity.INFO).times(1);
        BundleBoms desk = batch.accepted().get(0);
        assertThat(desk.bom().number()).isEqualTo("DESK_V1.0");
        assertThat(desk.bom().product()).isEqualTo("DESK");
        assertThat(desk.bom().category()).isEqualTo(BomCategory.STANDARD);
        assertThat(shown(desk.bom())).containsExactly("l1 4 LEG -> DESK_V1.0/l1");
        assertThat(desk.below()).extracting(Bom::number).containsExactly("DESK_V1.0/l1");
        assertThat(desk.below().get(0).product()).isEqualTo("LEG");
        assertThat(shown(desk.below().get(0))).containsExactly("s1 2 SCREW", "s2 1 SCREW");
        Bom sofa = batch.accepted().get(1).bom();
        assertThat(sofa.category()).isEqualTo(BomCategory.CONFIGURED);
        assertThat(shown(sofa)).containsExactly("c1 3 CLOTH optional");
        assertThat(BundlesToBoms.boms(batch)).extracting(Bom::number).containsExactly("DESK_V1.0/l1", "DESK_V1.0", "SOFA_C");
    }

    /** The desk of the tree takes 1 top, 11 legs (skipped: their 5.5 screws stand in their place) and 4 wheels. */
    @Tag("B4")
    @Test
    void convert_tree_explodesWithGroupsTransparent() {
        Batch<BundleBoms> batch = BundlesToBoms.of(CODES.with("bom", "x", "X")).withCategory(BomCategory.STANDARD)
                .convert(List.of(CrmBundle.builder().from(golden(GoldenFiles.CRM_TREE).get(0)).number("DESK_V1").build()));
        assertThat(shown(batch.accepted().get(0).bom()))
                .containsExactly("top 1 TOP", "#3 11 LEG -> DESK_V1/#3 skip", "#5 4 WHEEL");
        BomCatalog catalog = BomCatalog.of(BundlesToBoms.boms(batch)).orThrow();
        Iterable<ExplosionRow> rows =
                catalog.explode("DESK", Ratio.of(2), ExplosionView.ORDER, BomPolicy.defaults()).value().rows().value();
        assertThat(rows).extracting(row -> row.quantity() + " " + row.component()).containsExactly("2 TOP", "11 SCREW", "8 WHEEL");
    }

    @Tag("B9")
    @Test
    void standardOnly_countsAndLeavesOutConfiguredBundles() {
        Batch<BundleBoms> batch = ConservationLaw.check(2, ALL.standardOnly().convert(golden(GoldenFiles.CRM_ROWS)));
        assertThat(batch.accepted()).extracting(boms -> boms.bom().number()).containsExactly("DESK_V1.0");
        assertThat(batch)
                .raises(BundleBomCode.BUNDLE_NOT_STANDARD).about("SOFA_C").at("/BomCoreObj/1").weighing(Severity.WARNING)
                .raises(BundleBomCode.BUNDLE_CONFIGURED_LEFT_OUT).with("count", 1).with("bundles", "SOFA_C").weighing(Severity.INFO).times(1);
    }

    @Tag("B6")
    @Test
    void convert_numberAndLines_goByTheCodeMapFirst() {
        CodeMap codes = CODES.with("bom", "core-1", "KIT-9_V2").with("bomLine", "l1", "KIT-9_V2#300001").with("bomLine", "s1", "OTHER#1");
        BundleBoms desk = BundlesToBoms.of(codes).convert(golden(GoldenFiles.CRM_ROWS)).accepted().get(0);
        assertThat(desk.bom().number()).isEqualTo("KIT-9_V2");
        assertThat(shown(desk.bom())).containsExactly("300001 4 LEG -> KIT-9_V2/l1");
        assertThat(shown(desk.below().get(0))).containsExactly("s1 2 SCREW", "s2 1 SCREW");
        CodeMap passing = CodeMap.idsAreCodes();
        assertThat(BundlesToBoms.of(passing).convert(golden(GoldenFiles.CRM_ROWS)).accepted().get(0).bom().number())
                .isEqualTo("DESK_V1.0");
        assertThat(BundlesToBoms.of(passing).convert(bundles("{'_id':'c9','product_id':'d','category':'standard',"
                                + "'details':{'BOMObj':[{'product_id':'p','amount':1}]}}"))
                        .accepted().get(0).bom().number())
                .isEqualTo("c9");
    }

    @Test
    void convert_linkedBundles_arePinned() {
        String both = "[{'_id':'c','name':'V1','product_id':'d','category':'standard','details':{'BOMObj':["
                + "{'_id':'a','product_id':'p','amount':2,'related_core_id':'e','is_skip__c':'true','children':["
                + "{'_id':'x','product_id':'p-leg','amount':3}]}]}},"
                + "{'_id':'e','name':'E1','product_id':'p','category':'standard','details':{'BOMObj':[{'_id':'b','product_id':'p-leg','amount':3}]}}]";
        Batch<BundleBoms> batch = ALL.convert(bundles(both));
        assertThat(shown(batch.accepted().get(0).bom())).containsExactly("a 2 P -> E1 skip");
        assertThat(batch.accepted().get(0).below()).isEmpty();
        assertThat(BundlesToBoms.boms(batch)).extracting(Bom::number).containsExactly("V1", "E1");
    }

    @Test
    void convert_copyOfABundleThatWasNotRead_isNoBom() {
        String copies = "[{'_id':'c','name':'V1','product_id':'d','category':'standard','details':{'BOMObj':["
                + "{'_id':'a','product_id':'p','amount':2,'related_core_id':'e','children':[{'_id':'x','product_id':'p-screw','amount':7}]},"
                + "{'_id':'b','product_id':'p','amount':1,'related_core_id':'e','children':[{'_id':'y','product_id':'p-screw','amount':7}]}]}}]";
        Batch<BundleBoms> batch = BundlesToBoms.of(CODES.with("bom", "e", "E1")).convert(bundles(copies));
        assertThat(shown(batch.accepted().get(0).bom())).containsExactly("a 2 P -> E1", "b 1 P -> E1");
        assertThat(batch.accepted().get(0).below()).isEmpty();
        assertThat(batch)
                .raises(BundleBomCode.BUNDLE_INLINE_LEFT_OUT)
                .about("V1").at("/0/details/BOMObj/0").with("id", "a").with("link", "e").weighing(Severity.WARNING)
                .raises(BundleBomCode.BUNDLE_INLINE_LEFT_OUT).with("id", "b").times(1);
        assertThat(ALL.convert(bundles(copies))).raises(RowCode.UNMAPPED_ID).about("e").with("kind", "bom").with("bundle", "V1");
    }

    @Test
    void convert_linesOutOfUse_areLeftOutWithAllBelow() {
        Batch<BundleBoms> batch = ALL.convert(bundles("{'_id':'c','name':'V1','product_id':'d','category':'standard','details':{'BOMObj':["
                + "{'_id':'a','product_id':'p','amount':1,'enabled_status':false,'children':["
                + "{'_id':'b','product_id':'p','amount':1,'enabled_status':false},"
                + "{'_id':'g','object_describe_api_name':'ProductGroupObj','children':[{'_id':'e','product_id':'p','amount':1}]}]},"
                + "{'_id':'f','product_id':'p-top','amount':1,'children':[{'_id':'h','product_id':'p','amount':1,'enabled_status':'false'}]}]}}"));
        assertThat(batch).raises(BundleBomCode.BUNDLE_LINES_DISABLED)
                .about("V1").at("").with("count", 2).with("lines", "a, h").weighing(Severity.INFO);
        assertThat(shown(batch.accepted().get(0).bom())).containsExactly("f 1 TOP");
        assertThat(batch.accepted().get(0).below()).isEmpty();
    }

    @Test
    void codes_leadFromBundleLinesToLinesOfBoms() {
        BundlesToBoms converter = BundlesToBoms.of(CODES.with("bomLine", "l1", "DESK_V1.0#7"));
        CodeMap codes = converter.codes(converter.convert(golden(GoldenFiles.CRM_ROWS)));
        assertThat(codes.code("bom", "core-1", Place.NONE).orThrow()).isEqualTo("DESK_V1.0");
        assertThat(codes.code("bomLine", "l1", Place.NONE).orThrow()).isEqualTo("DESK_V1.0#7");
        assertThat(codes.code("bomLine", "s2", Place.NONE).orThrow()).isEqualTo("DESK_V1.0/l1#s2");
    }

    @Test
    void withUnits_standOnBomsAndLines() {
        Bom desk = ALL.withUnits(Map.of("DESK", "set", "LEG", "pcs")).convert(golden(GoldenFiles.CRM_ROWS)).accepted().get(0).bom();
        assertThat(desk.unit()).hasValue("set");
        assertThat(desk.lines()).extracting(BomLine::unit).extracting(unit -> unit.orElse("")).containsExactly("pcs");
    }

    @Test
    void convert_bundlesThatAreNoBom_areRejected() {
        String line = "'details':{'BOMObj':[{'_id':'a','product_id':'p','amount':1}]}";
        Batch<BundleBoms> batch = ConservationLaw.check(6, ALL.convert(bundles("[{'_id':'1','product_id':'d','name':'V1'," + line + "},"
                + "{'_id':'2','product_id':'d','category':'standard'," + line + "},"
                + "{'_id':'3','product_id':'d','name':'V3','category':'standard','details':{'BOMObj':[]}},"
                + "{'_id':'4','product_id':'d','name':'V4','category':'standard'," + line + "},"
                + "{'_id':'5','product_id':'d','name':'V4','category':'standard'," + line + "},"
                + "{'_id':'6','product_id':'gone','name':'V6','category':'standard'," + line + "}]")));
        assertThat(batch.accepted()).extracting(boms -> boms.bom().number()).containsExactly("V4");
        assertThat(batch)
                .raises(BundleBomCode.BUNDLE_CATEGORY_MISSING).about("V1").at("/0").with("product", "d")
                .raises(BundleBomCode.BUNDLE_NUMBER_MISSING).about("2").at("/1").with("product", "d")
                .raises(BundleBomCode.BUNDLE_WITHOUT_LINES).about("V3").at("/2")
                .raises(BundleBomCode.BUNDLE_BOM_TWICE).about("V4").at("/4").with("first", "/3")
                .raises(RowCode.UNMAPPED_ID).about("gone").at("/5").with("kind", "product");
        CrmBundle noTree = CrmBundle.builder().product("d").number("V").category(BomCategory.STANDARD)
                .addLines(BundleLine.builder().key("l").product("nobody").amount(Ratio.ONE).parent("gone").build()).build();
        assertThat(ALL.convert(List.of(noTree))).raises(BundleCode.BUNDLE_PARENT_UNKNOWN).about("V");
        CrmBundle unmapped = CrmBundle.builder().product("d").number("V").category(BomCategory.STANDARD)
                .addLines(BundleLine.builder().key("l").product("nobody").amount(Ratio.ONE).build()).build();
        assertThat(ALL.convert(List.of(unmapped))).raises(RowCode.UNMAPPED_ID).about("nobody").with("bundle", "V");
    }

    @Test
    void convert_amountsOfNothing_areRefused() {
        Batch<BundleBoms> batch = ALL.convert(bundles("{'_id':'c','name':'V1','product_id':'d','category':'standard','details':{'BOMObj':["
                + "{'_id':'a','product_id':'p','amount':0},{'_id':'b','product_id':'p-leg','amount':-1}]}}"));
        assertThat(batch.accepted()).isEmpty();
        assertThat(batch)
                .raises(BundleBomCode.BUNDLE_AMOUNT_NOT_POSITIVE)
                .about("V1").at("/details/BOMObj/0").with("id", "a").with("amount", "0").weighing(Severity.ERROR)
                .raises(BundleBomCode.BUNDLE_AMOUNT_NOT_POSITIVE).with("id", "b").with("amount", "-1");
    }

    @Test
    void convert_productsBelowThemselves_areRefused() {
        BundleLine leg = BundleLine.builder().key("a").product("p-leg").amount(Ratio.ONE).build();
        BundleLine own = BundleLine.builder().key("b").product("d").amount(Ratio.ONE).parent("a").build();
        BundleLine again = BundleLine.builder().key("e").product("p-leg").amount(Ratio.ONE).parent("a").build();
        BundleLine self = BundleLine.builder().key("s").product("p").amount(Ratio.ONE).linkedBundle("c").build();
        BundleLine beside = BundleLine.builder().from(leg).key("f").build();
        CrmBundle plain = CrmBundle.builder().id("c").product("d").number("V1").category(BomCategory.STANDARD).addLines(leg, beside).build();
        assertThat(ALL.convert(List.of(plain))).raisesNothing();
        for (BundleLine wrong : List.of(own, again, self)) {
            Batch<BundleBoms> batch = ALL.convert(List.of(CrmBundle.builder().from(plain).addLines(wrong).build()));
            assertThat(batch.accepted()).isEmpty();
            assertThat(batch).raises(BundleBomCode.BUNDLE_BELOW_ITSELF)
                    .about("V1").at("").with("id", wrong.key()).with("product", wrong.product()).weighing(Severity.ERROR);
        }
    }

    @Test
    void convert_linksThatDoNotFit_areRefused() {
        CrmBundle top = CrmBundle.builder().id("c").product("d").number("V1").category(BomCategory.STANDARD)
                .addLines(BundleLine.builder().key("a").product("p").amount(Ratio.ONE).linkedBundle("e").build()).build();
        CrmBundle other = CrmBundle.builder().id("e").product("p-top").number("E1").category(BomCategory.STANDARD)
                .addLines(BundleLine.builder().key("x").product("p-leg").amount(Ratio.of(7)).build(),
                        BundleLine.builder().key("y").product("p-screw").amount(Ratio.ONE).enabled(Flag.NO).build()).build();
        assertThat(ALL.convert(List.of(top, other))).raises(BundleBomCode.BUNDLE_LINK_OF_OTHER_PRODUCT)
                .about("V1").at("").with("id", "a").with("product", "p").with("link", "e").with("other", "p-top").weighing(Severity.ERROR);
        CrmBundle same = CrmBundle.builder().from(other).product("p").build();
        BundleLine copy = BundleLine.builder().key("k").product("p-leg").amount(Ratio.of(7)).parent("a").build();
        assertThat(ALL.convert(List.of(CrmBundle.builder().from(top).addLines(copy).build(), same)).rejected()).isEmpty();
        BundleLine changed = BundleLine.builder().from(copy).amount(Ratio.of(3)).build();
        Batch<BundleBoms> batch = ALL.convert(List.of(CrmBundle.builder().from(top).addLines(changed).build(), same));
        assertThat(batch).raises(BundleBomCode.BUNDLE_INLINE_DIFFERS)
                .about("V1").at("").with("id", "a").with("link", "e").weighing(Severity.ERROR);
        assertThat(batch.accepted()).extracting(boms -> boms.bom().number()).containsExactly("E1");
        CrmBundle noTree = CrmBundle.builder().from(same).addLines(BundleLine.builder().key("z").product("p").amount(Ratio.ONE).parent("gone").build()).build();
        assertThat(ALL.convert(List.of(CrmBundle.builder().from(top).addLines(copy).build(), noTree))).raises(BundleBomCode.BUNDLE_INLINE_DIFFERS);
    }

    @Test
    void convert_voidBundlesAndLines_areLeftOut() {
        BundleLine leg = BundleLine.builder().key("a").product("p-leg").amount(Ratio.ONE).build();
        BundleLine gone = BundleLine.builder().from(leg).key("b").deleted(Flag.YES).build();
        CrmBundle live = CrmBundle.builder().id("c").product("d").number("V1").category(BomCategory.STANDARD).addLines(leg, gone).build();
        CrmBundle old = CrmBundle.builder().from(live).id("o").lifeStatus("invalid").place(Place.ROOT.child(0)).build();
        Batch<BundleBoms> batch = ConservationLaw.check(2, ALL.convert(List.of(old, live)));
        assertThat(batch)
                .raises(BundleBomCode.BUNDLE_VOID).about("V1").at("/0").with("product", "d").weighing(Severity.WARNING)
                .raises(BundleBomCode.BUNDLE_VOID_LEFT_OUT).with("count", 1).with("bundles", "V1").times(1)
                .raises(BundleBomCode.BUNDLE_VOID_LINES_LEFT_OUT).about("V1").with("count", 1).with("lines", "b");
        assertThat(batch.accepted()).extracting(boms -> boms.bom().lines().size()).containsExactly(1);
    }

    @Test
    @Tag("F56")
    void convert_100000Levels_endsOnASmallStack() throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Runnable work = () -> {
            CrmBundle.Builder deep = CrmBundle.builder().product("p").number("V").category(BomCategory.STANDARD);
            List<BundleLine> lines = new ArrayList<>();
            for (int level = 0; level < 100_000; level++) {
                BundleLine.Builder line = BundleLine.builder().key("k" + level).product("p" + level).amount(Ratio.ONE);
                lines.add((level == 0 ? line : line.parent("k" + (level - 1))).build());
            }
            BundlesToBoms codes = BundlesToBoms.of(CodeMap.idsAreCodes());
            assertThat(codes.convert(List.of(deep.lines(lines).build())).accepted().get(0).below()).hasSize(99_999);
        };
        Thread small = new Thread(null, () -> Assertions.assertTimeout(Duration.ofSeconds(60), work::run), "small", 256 << 10);
        small.setUncaughtExceptionHandler((thread, thrown) -> failure.set(thrown));
        small.start();
        small.join();
        assertThat(failure.get()).isNull();
    }
}
