package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.BomCategory;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.quantity.DecimalField;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import io.skuwright.row.Flag;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Bundles as they are written: the two forms, deleting, and what cannot be written. */
class CrmBundleEncodeTest {

    private static final CrmBundles BUNDLES = CrmBundles.defaults();

    private static BundleLine line(String key, Ratio amount, String... parent) {
        BundleLine.Builder line = BundleLine.builder().key(key).product("p-" + key).amount(amount);
        return (parent.length == 0 ? line : line.parent(parent[0])).build();
    }

    private static CrmBundle bundle(BundleLine... lines) {
        return CrmBundle.builder().product("d").addLines(lines).build();
    }

    @Test
    void encode_newBundle_isACreateWithItsLinesNested() {
        CrmBundle bundle = CrmBundle.builder()
                .product("p-desk").category(BomCategory.STANDARD).number("DESK_V1.0")
                .putOthers("owner", Cell.list(List.of(Cell.text("-10000")))).putOthers("x__r", Cell.text("label"))
                .addGroups(BundleGroup.builder().key("g").name("Legs").control(Flag.YES).minOptions(1).maxOptions(2).order(2).build())
                .addLines(BundleLine.builder().key("t").product("p-top").amount(Ratio.ONE).linkedBundle("core-9")
                        .skip(Flag.YES).required(Flag.NO).enabled(Flag.YES).selectedByDefault(Flag.YES).priceMode("1").build())
                .addLines(BundleLine.builder().key("l").product("p-leg").amount(Ratio.of(1, 4)).parent("g")
                        .minAmount(Ratio.ZERO).maxAmount(Ratio.of(8)).increment(Ratio.of(1, 2))
                        .putOthers("adjust_price", Cell.number("200.0")).build())
                .build();
        CrmRequest request = BUNDLES.encode(bundle).orThrow();
        assertThat(request.path()).isEqualTo("/cgi/crm/v2/data/create");
        assertThat(request.data().toJson()).isEqualTo(("{'object_data':{'dataObjectApiName':'BomCoreObj',"
                + "'object_describe_api_name':'BomCoreObj','product_id':'p-desk','category':'standard','purpose':'sale',"
                + "'name':'DESK_V1.0','owner':['-10000']},'details':{'BOMObj':["
                + "{'object_describe_api_name':'BOMObj','action_type':'create','product_id':'p-top','amount':'1',"
                + "'price_mode':'1','is_required':false,'selected_by_default':true,'enabled_status':true,"
                + "'is_skip__c':true,'related_core_id':'core-9','order_field':'1'},"
                + "{'object_describe_api_name':'ProductGroupObj','action_type':'create','name':'Legs',"
                + "'group_options_control':true,'min_prod_count':'1','max_prod_count':'2','order_field':'2','children':["
                + "{'object_describe_api_name':'BOMObj','action_type':'create','product_id':'p-leg','amount':'0.25',"
                + "'min_amount':'0','max_amount':'8','increment':'0.5','order_field':'1','adjust_price':200.0}]}]}}")
                .replace('\'', '"'));
    }

    @Test
    void encode_bundleThatIsThere_isAnUpdate_andNeverWritesTheQuotedFlag() {
        CrmBundle there = BUNDLES.decode(JsonRows.of(GoldenFiles.read(GoldenFiles.CRM_DETAILS)))
                .accepted().get(0);
        CrmRequest request = BUNDLES.encode(there).orThrow();
        assertThat(request.path()).isEqualTo("/cgi/crm/v2/data/update");
        assertThat(request.toJson()).contains("\"_id\":\"core-1\"", "\"action_type\":\"update\",\"_id\":\"l1\"")
                .doesNotContain("is_kit__c", "bom_path", "delete");
    }

    @Test
    void encode_inPlaceOfAnother_deletesWhatItLacks() {
        CrmBundle there = BUNDLES.decode(JsonRows.of(GoldenFiles.read(GoldenFiles.CRM_DETAILS)))
                .accepted().get(0);
        CrmBundle fewer = CrmBundle.builder().from(there).lines(there.lines().subList(0, 1)).groups(List.of()).build();
        assertThat(BUNDLES.encode(fewer, there).orThrow().toJson()).contains(
                ("{'object_describe_api_name':'BOMObj','action_type':'delete','_id':'l2'},"
                                + "{'object_describe_api_name':'ProductGroupObj','action_type':'delete','_id':'g1'}")
                        .replace('\'', '"'));
        assertThat(BUNDLES.encodeTree(fewer, there).orThrow().toJson()).endsWith(
                ("'deletedBomAndGroupList':[{'object_describe_api_name':'BOMObj','_id':'l2'},"
                                + "{'object_describe_api_name':'ProductGroupObj','_id':'g1'}]}}")
                        .replace('\'', '"'));
        assertThat(BUNDLES.encodeTree(fewer).orThrow().toJson()).endsWith("\"deletedBomAndGroupList\":[]}}");
    }

    @Test
    void encodeTree_isTheBodyOfSaveBom() {
        CrmRequest request = BUNDLES.encodeTree(bundle(line("a", Ratio.of(11)))).orThrow();
        assertThat(request.path()).isEqualTo("/cgi/crm/v2/special/saveBom");
        assertThat(request.toJson()).isEqualTo(("{'data':{'rootProductId':'d','nodeList':[{'object_describe_api_name':'BOMObj',"
                        + "'action_type':'create','product_id':'p-a','amount':'11','order_field':'1'}],"
                        + "'deletedBomAndGroupList':[]}}")
                .replace('\'', '"'));
    }

    @Tag("BOM-9")
    @Test
    void encode_amountThatNoDecimalSays_isRefused() {
        assertThat(BUNDLES.encode(bundle(line("a", Ratio.of(2, 3)))))
                .raises(QuantityCode.RATIO_NOT_REPRESENTABLE).about("d").with("id", "a").with("field", "amount");
        CrmBundles whole = BUNDLES.withAmountField(DecimalField.of(3, 0));
        assertThat(whole.encodeTree(bundle(line("a", Ratio.of(1, 2))))).raises(QuantityCode.RATIO_NOT_REPRESENTABLE);
        assertThat(whole.encodeTree(bundle(line("a", Ratio.of(1_000))))).raises(QuantityCode.TARGET_OVERFLOW).about("d");
        assertThat(whole.encodeTree(bundle(line("a", Ratio.of(999))))).raisesNothing();
    }

    @Test
    void encode_bundleThatIsNoTree_isRefused() {
        assertThat(BUNDLES.encode(bundle(line("a", Ratio.ONE, "x"))))
                .raises(BundleCode.BUNDLE_PARENT_UNKNOWN).about("d").with("id", "a").with("parent", "x");
        assertThat(BUNDLES.encode(bundle(line("a", Ratio.ONE), line("a", Ratio.ONE, "a"))))
                .raises(BundleCode.BUNDLE_ID_TWICE).about("d").with("id", "a");
        assertThat(BUNDLES.encode(bundle(line("", Ratio.ONE)))).raises(BundleCode.BUNDLE_ID_TWICE).with("id", "");
        Outcome<CrmRequest> loop = BUNDLES.encodeTree(
                bundle(line("c", Ratio.ONE, "b"), line("b", Ratio.ONE, "c"), line("a", Ratio.ONE, "b"), line("t", Ratio.ONE)));
        assertThat(loop).raises(BundleCode.BUNDLE_CYCLE).about("d").with("path", "b -> … -> b");
    }

    @Test
    void path_inALoopOfGroups_ends() {
        CrmBundle loop = CrmBundle.builder().product("d")
                .addGroups(BundleGroup.builder().key("g").parent("h").build(), BundleGroup.builder().key("h").parent("g").build())
                .addLines(line("a", Ratio.ONE, "g"), line("b", Ratio.ONE, "b"))
                .build();
        assertThat(loop.path("a")).extracting(BundleLine::key).containsExactly("a");
        assertThat(loop.path("b")).hasSize(3);
    }

    @Test
    void deepBundles_areReadAndWrittenOnASmallStack() throws InterruptedException {
        int levels = 100_000;
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Runnable work = () -> {
            List<Map<String, Object>> flat = new ArrayList<>();
            Map<String, Object> nested = Map.of("product_id", "p", "amount", "2");
            for (int level = 0; level < levels; level++) {
                flat.add(Map.of("_id", "n" + level, "parent_id", level == 0 ? "" : "n" + (level - 1), "product_id", "p", "amount", 2));
                if (level > 0) {
                    nested = new HashMap<>(Map.of("product_id", "p", "amount", "2", "children", List.of(nested)));
                }
            }
            CrmBundle rows = BUNDLES.decode(Map.of("rootProductId", "d", "nodeList", flat)).accepted().get(0);
            assertThat(rows.lines()).hasSize(levels);
            assertThat(rows.path("n" + (levels - 1))).hasSize(levels);
            CrmBundle tree = BUNDLES.decode(Map.of("rootProductId", "d", "nodeList", List.of(nested))).accepted().get(0);
            assertThat(tree.lines()).hasSize(levels);
            CrmRequest request = BUNDLES.encodeTree(tree).orThrow();
            assertThat(request.toJson()).hasSizeGreaterThan(levels * 50);
            assertThat(BUNDLES.decode(request.toMap()).accepted().get(0).lines()).hasSize(levels);
        };
        Thread small = new Thread(null, () -> Assertions.assertTimeout(Duration.ofSeconds(60), work::run), "small", 256 << 10);
        small.setUncaughtExceptionHandler((thread, thrown) -> failure.set(thrown));
        small.start();
        small.join();
        assertThat(failure.get()).isNull();
    }
}
