package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.result.Batch;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Severity;
import io.skuwright.row.RowCode;
import io.skuwright.row.WireCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Bundles that cannot be right: each fault is said at its place, and the bundle is refused whole. */
class CrmBundleFaultsTest {

    private static Batch<CrmBundle> decode(String json) {
        return CrmBundlesTest.decode(json);
    }

    private static Batch<CrmBundle> lines(String lines) {
        return decode("{'object_data':{'_id':'c','name':'V1','product_id':'d'},'details':{'BOMObj':[" + lines + "]}}");
    }

    @Test
    void decode_faultInALine_refusesTheBundle() {
        Batch<CrmBundle> batch = lines("{'_id':'a','product_id':'p','amount':'much'},{'_id':'b','amount':'1','is_skip__c':'maybe'}");
        assertThat(batch.accepted()).isEmpty();
        assertThat(batch)
                .raises(QuantityCode.BAD_NUMBER).about("a").at("/details/BOMObj/0/amount").with("value", "much")
                .raises(RowCode.FIELD_MISSING).about("b").at("/details/BOMObj/1/product_id").with("field", "product_id")
                .raises(RowCode.BAD_BOOLEAN).about("b").at("/details/BOMObj/1/is_skip__c").with("value", "maybe");
        assertThat(batch.rejected().get(0).place().toString()).isEqualTo("/object_data");
        assertThat(batch.rejected().get(0).raw()).isEqualTo("{\"_id\":\"c\",\"name\":\"V1\",\"product_id\":\"d\"}");
    }

    @Test
    void decode_amountMissing_hasNoDefault() {
        assertThat(lines("{'_id':'a','product_id':'p'}")).raises(RowCode.FIELD_MISSING).about("a").with("field", "amount");
        assertThat(lines("{'_id':'a','product_id':'p','amount':null}")).raises(RowCode.FIELD_BLANK).about("a");
    }

    @Test
    void decode_productMissing_isRefused() {
        assertThat(decode("{'rootProductId':'','nodeList':[]}")).raises(RowCode.FIELD_BLANK).at("/rootProductId");
        assertThat(decode("[{'_id':'a','core_id':'c','product_id':'p','amount':1}]"))
                .raises(BundleCode.BUNDLE_OF_ROW_UNKNOWN).about("a").at("/0").with("id", "a").times(1);
    }

    @Test
    void decode_categoryThatIsNone_isNotGuessed() {
        assertThat(decode("{'_id':'c','product_id':'d','category':'标准BOM'}"))
                .raises(BundleCode.BUNDLE_CATEGORY_UNKNOWN).about("c").at("/category").with("value", "标准BOM");
    }

    @Test
    void decode_quotedKitFlagThatIsALabel_isSaid() {
        Batch<CrmBundle> batch = decode("{'_id':'c','product_id':'d','category':'standard','is_kit__c':'是'}");
        assertThat(batch).raises(CrmRecordCode.CRM_KIT_OPTION_UNKNOWN).about("d").at("/is_kit__c").with("value", "是");
        assertThat(batch.accepted()).hasSize(1);
    }

    @Test
    void decode_idTwice_isRefused() {
        assertThat(lines("{'_id':'a','product_id':'p','amount':1},{'_id':'a','product_id':'q','amount':1}"))
                .raises(BundleCode.BUNDLE_ID_TWICE).about("V1").at("/details/BOMObj/1")
                .with("id", "a").with("first", "/details/BOMObj/0").times(1);
    }

    @Test
    void decode_parentThatIsNotThere_isAnOrphan() {
        assertThat(lines("{'_id':'a','product_id':'p','amount':1,'parent_id':'x'}"))
                .raises(BundleCode.BUNDLE_PARENT_UNKNOWN).about("V1").at("/details/BOMObj/0")
                .with("id", "a").with("parent", "x").times(1)
                .raisesOnly(BundleCode.BUNDLE_PARENT_UNKNOWN);
    }

    @Test
    void decode_groupThatIsNotThere_changesNoQuantity() {
        Batch<CrmBundle> batch = lines("{'_id':'a','product_id':'p','amount':1},"
                + "{'_id':'b','product_id':'q','amount':2,'parent_id':'a','product_group_id':'g'}");
        assertThat(batch).raises(BundleCode.BUNDLE_GROUP_NOT_READ).about("V1").at("/details/BOMObj/1")
                .with("id", "b").with("group", "g").weighing(Severity.WARNING);
        assertThat(CrmBundlesTest.shown(batch.accepted().get(0))).containsExactly("a p 1 -", "b q 2 a");
    }

    @Test
    @Tag("F52")
    void decode_loops_areToldOnceEach() {
        Batch<CrmBundle> batch = lines("{'_id':'b','product_id':'p','amount':1,'parent_id':'a'},"
                + "{'_id':'a','product_id':'p','amount':1,'parent_id':'b'},"
                + "{'_id':'x','product_id':'p','amount':1,'parent_id':'a'},"
                + "{'_id':'s','product_id':'p','amount':1,'parent_id':'s'}");
        assertThat(batch)
                .raises(BundleCode.BUNDLE_CYCLE).about("V1").at("/details/BOMObj/1").with("path", "a -> b -> a")
                .raises(BundleCode.BUNDLE_CYCLE).about("V1").at("/details/BOMObj/3").with("path", "s -> s");
        assertThat(batch).raises(BundleCode.BUNDLE_CYCLE).times(2);
        assertThat(batch.accepted()).isEmpty();
    }

    @Test
    void decode_longLoop_isShownInPart() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int at = 0; at < 40; at++) {
            rows.add(Map.of("_id", "n" + (10 + at), "parent_id", "n" + (10 + (at + 1) % 40), "product_id", "p", "amount", 1));
        }
        Batch<CrmBundle> batch = CrmBundles.defaults()
                .decode(Map.of("object_data", Map.of("product_id", "d"), "details", Map.of("BOMObj", rows)));
        assertThat(batch).raises(BundleCode.BUNDLE_CYCLE).about("d").with(
                "path", "n10 -> n11 -> n12 -> n13 -> n14 -> n15 -> n16 -> n17 -> n18 -> n19 -> n20 -> n21 -> …");
    }

    @Test
    void decode_storedParentAgainstTheTree_isSaid() {
        Batch<CrmBundle> nested = lines("{'_id':'a','product_id':'p','amount':1,'children':["
                + "{'_id':'b','product_id':'q','amount':1,'parent_id':'z','bom_path':'z.b'}]}");
        assertThat(nested)
                .raises(BundleCode.BUNDLE_PATH_DIFFERS).at("/details/BOMObj/0/children/0")
                .with("field", "parent_id").with("stored", "z").with("actual", "a.b").weighing(Severity.WARNING)
                .raises(BundleCode.BUNDLE_PATH_DIFFERS).with("field", "bom_path").with("stored", "z.b");
        assertThat(nested.accepted()).hasSize(1);
        Batch<CrmBundle> flat = lines("{'_id':'a','product_id':'p','amount':1},{'_id':'b','product_id':'p','amount':1},"
                + "{'_id':'x','product_id':'q','amount':1,'parent_id':'a','product_group_id':'g'},"
                + "{'_id':'y','product_id':'q','amount':1,'parent_id':'b','product_group_id':'g'},"
                + "{'_id':'g','object_describe_api_name':'ProductGroupObj'}");
        assertThat(flat).raises(BundleCode.BUNDLE_PATH_DIFFERS).about("V1").at("/details/BOMObj/3")
                .with("id", "y").with("stored", "b").with("actual", "a.y").weighing(Severity.ERROR).times(1);
        assertThat(flat.accepted()).isEmpty();
    }

    @Test
    void decode_storedPaths_mayNameGroupsAndTheRoot() {
        assertThat(lines("{'_id':'a','product_id':'p','amount':1,'parent_id':'c','bom_path':'c.a'},"
                        + "{'_id':'g','object_describe_api_name':'ProductGroupObj','parent_id':'a'},"
                        + "{'_id':'b','product_id':'q','amount':1,'parent_id':'g','bom_path':'a.g.b'},"
                        + "{'_id':'e','product_id':'q','amount':1,'parent_id':'a','bom_path':'a.e'}"))
                .raisesNothing();
    }

    @Test
    void decode_amountOfAGroup_countsForNothing() {
        assertThat(lines("{'_id':'g','object_describe_api_name':'ProductGroupObj','amount':'3'}"))
                .raises(BundleCode.BUNDLE_GROUP_WITH_AMOUNT).about("V1").at("/details/BOMObj/0")
                .with("id", "g").with("value", "3").weighing(Severity.WARNING);
    }

    @Test
    void decode_amountOutsideItsBounds_isSaid() {
        Batch<CrmBundle> batch = lines("{'_id':'a','product_id':'p','amount':1,'min_amount':'2'},"
                + "{'_id':'b','product_id':'p','amount':9,'max_amount':'8.5'}");
        assertThat(batch)
                .raises(BundleCode.BUNDLE_AMOUNT_OUT_OF_RANGE).about("V1").at("/details/BOMObj/0")
                .with("id", "a").with("amount", "1").with("min", "2").with("max", "")
                .raises(BundleCode.BUNDLE_AMOUNT_OUT_OF_RANGE).with("id", "b").with("max", "17/2");
        assertThat(batch.accepted()).hasSize(1);
    }

    @Test
    void decode_rowsOfNoBundle_areRejectedByThemselves() {
        Batch<CrmBundle> batch = decode("{'BomCoreObj':[{'_id':'c','product_id':'d'},{'_id':'e','product_id':'d'},7],'BOMObj':["
                + "{'_id':'a','product_id':'p','amount':1},{'_id':'b','root_product_id':'d','product_id':'p','amount':1},8,"
                + "{'_id':'k','parent_id':'a','product_id':'p','amount':1}]}");
        assertThat(batch)
                .raises(BundleCode.BUNDLE_OF_ROW_UNKNOWN).about("a").at("/BOMObj/0").with("id", "a")
                .raises(BundleCode.BUNDLE_OF_ROW_UNKNOWN).about("b").at("/BOMObj/1")
                .raises(BundleCode.BUNDLE_OF_ROW_UNKNOWN).about("k")
                .raises(WireCode.NOT_A_RECORD).at("/BomCoreObj/2").raises(WireCode.NOT_A_RECORD).at("/BOMObj/2");
        assertThat(batch.accepted()).hasSize(2);
        assertThat(batch.rejected()).hasSize(5);
    }

    @Test
    void decode_elementsThatAreNoRecords_areSaid() {
        assertThat(lines("7")).raises(WireCode.NOT_A_RECORD).at("/details/BOMObj/0").with("found", "number");
        assertThat(decode("['x']")).raises(WireCode.NOT_A_RECORD).at("/0").with("found", "text");
        assertThat(decode("7")).raises(WireCode.NOT_A_RECORD).at("").with("found", "number");
        assertThat(decode("{'errorCode':20016,'data':{}}")).raises(CrmRecordCode.CRM_CALL_FAILED).about("20016");
        assertThat(decode("{'errorCode':0}").read()).isZero();
        assertThat(decode("{'errorCode':null,'data':{'dataList':[]}}").read()).isZero();
        assertThat(decode("[{")).raises(WireCode.JSON_TRUNCATED);
    }

    @Test
    void decode_recordRefusedByTheReader_isRejectedForThatReason() {
        Batch<CrmBundle> batch = decode(
                "{'BomCoreObj':[{'_id':'c','product_id':'d'},{'_id':'e','_id':'f'}],'BOMObj':[]}");
        assertThat(batch).raisesOnly(WireCode.JSON_DUPLICATE_KEY);
        assertThat(batch.accepted()).hasSize(1);
    }

    @Test
    void decode_limits_areHeldOnBothSides() {
        CrmBundles two = CrmBundles.defaults().within(Limits.defaults().with(Limit.BOM_DEPTH, 2));
        Map<String, Object> third = Map.of("product_id", "p", "amount", 1);
        Map<String, Object> second = Map.of("product_id", "p", "amount", 1, "children", List.of(third));
        Map<String, Object> first = Map.of("product_id", "p", "amount", 1, "children", List.of(second));
        assertThat(two.decode(Map.of("rootProductId", "d", "nodeList", List.of(second)))).raisesNothing();
        assertThat(two.decode(Map.of("rootProductId", "d", "nodeList", List.of(first))))
                .raises(BundleCode.LIMIT_BUNDLE_DEPTH).about("d").with("limit", 2).with("actual", 3).times(1);
        List<Map<String, Object>> flat = List.of(
                Map.of("_id", "a", "product_id", "p", "amount", 1),
                Map.of("_id", "b", "product_id", "p", "amount", 1, "parent_id", "a"),
                Map.of("_id", "c", "product_id", "p", "amount", 1, "parent_id", "b"));
        assertThat(two.decode(Map.of("rootProductId", "d", "nodeList", flat)))
                .raises(BundleCode.LIMIT_BUNDLE_DEPTH).about("d").with("limit", 2).with("actual", 3);
        CrmBundles three = CrmBundles.defaults().within(Limits.defaults().with(Limit.BOM_LINES, 2));
        assertThat(three.decode(Map.of("rootProductId", "d", "nodeList", flat.subList(0, 2)))).raisesNothing();
        assertThat(three.decode(Map.of("rootProductId", "d", "nodeList", flat)))
                .raises(BundleCode.LIMIT_BUNDLE_ROWS).about("d").with("limit", 2).with("actual", 3);
    }

    @Test
    void decode_mapsThatContainThemselves_endAtTheLimits() {
        Map<String, Object> node = new HashMap<>(Map.of("product_id", "p", "amount", 1));
        node.put("children", List.of(node));
        Batch<CrmBundle> batch = CrmBundles.defaults().decode(Map.of("rootProductId", "d", "nodeList", List.of(node)));
        assertThat(batch).raises(BundleCode.LIMIT_BUNDLE_DEPTH).about("d").with("limit", 100_000);
        Map<String, Object> data = new HashMap<>();
        data.put("data", data);
        assertThat(CrmBundles.defaults().decode(data)).raises(WireCode.NOT_A_RECORD).with("found", "record");
        List<Object> self = new ArrayList<>();
        self.add(self);
        assertThat(CrmBundles.defaults().decode(Map.of("rootProductId", "d", "x", self, "nodeList", List.of())))
                .raises(WireCode.LIMIT_NESTING).at("");
        assertThat(CrmBundles.defaults().decode(Map.of("rootProductId", "d", "nodeList", List.of(Map.of("x", self)))))
                .raises(WireCode.LIMIT_NESTING).at("/nodeList/0");
        assertThat(CrmBundles.defaults().decode(List.of(Map.of("product_id", "d", "x", self))))
                .raises(WireCode.LIMIT_NESTING).at("/0");
        ConservationLaw.check(batch);
    }
}
