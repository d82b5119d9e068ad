package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.bom.BomCategory;
import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.order.KitFlag;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Flag;
import io.skuwright.row.Row;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bundles in each of their forms, read by hand. */
class CrmBundlesTest {

    private static final CrmBundles BUNDLES = CrmBundles.defaults();

    static Batch<CrmBundle> decode(String json) {
        return ConservationLaw.check(BUNDLES.decode(JsonRows.of(json.replace('\'', '"'))));
    }

    private static CrmBundle golden(String file) {
        return BUNDLES.decode(JsonRows.of(GoldenFiles.read(file))).accepted().get(0);
    }

    /** Lines as "key product amount parent". */
    static List<String> shown(CrmBundle bundle) {
        return bundle.lines().stream()
                .map(line -> line.key() + " " + line.product() + " " + line.amount() + " " + line.parent().orElse("-"))
                .toList();
    }

    @Test
    void decode_treeOfSaveBom_isTheTree() {
        Batch<CrmBundle> batch = BUNDLES.decode(JsonRows.of(GoldenFiles.read(GoldenFiles.CRM_TREE)));
        assertThat(batch).raisesNothing();
        CrmBundle bundle = batch.accepted().get(0);
        assertThat(bundle.product()).isEqualTo("p-desk");
        assertThat(bundle.id()).isEmpty();
        assertThat(bundle.category()).isEmpty();
        assertThat(shown(bundle)).containsExactly("top p-top 1 -", "#3 p-leg 11 #2", "#4 p-screw 1/2 #3", "#5 p-wheel 4 #2");
        assertThat(bundle.groups()).extracting(BundleGroup::key).containsExactly("#2");
        BundleGroup legs = bundle.groups().get(0);
        assertThat(legs.name()).hasValue("Legs");
        assertThat(legs.control()).isEqualTo(Flag.YES);
        assertThat(legs.minOptions()).hasValue(1);
        assertThat(legs.maxOptions()).isEmpty();
        assertThat(legs.order()).isEqualTo(2);
        BundleLine top = bundle.lines().get(0);
        assertThat(top.skip()).isEqualTo(Flag.NO);
        assertThat(top.required()).isEqualTo(Flag.YES);
        assertThat(top.selectedByDefault()).isEqualTo(Flag.YES);
        assertThat(top.priceMode()).hasValue("1");
        assertThat(top.extras().fields()).containsExactly(
                Map.entry("adjust_price", "200"), Map.entry("record_type", "\"default__c\""));
        BundleLine leg = bundle.lines().get(1);
        assertThat(leg.skip()).isEqualTo(Flag.YES);
        assertThat(List.of(leg.minAmount().orElseThrow(), leg.maxAmount().orElseThrow(), leg.increment().orElseThrow()))
                .containsExactly(Ratio.of(2), Ratio.of(12), Ratio.ONE);
        assertThat(leg.extras().json("adjust_price")).isEqualTo("\"3.00\"");
        assertThat(leg.place().toString()).isEqualTo("/data/nodeList/1/children/0");
    }

    @Test
    void decode_answerWithDetails_isTheBundle() {
        Batch<CrmBundle> batch = BUNDLES.decode(JsonRows.of(GoldenFiles.read(GoldenFiles.CRM_DETAILS)));
        assertThat(batch).raisesNothing();
        CrmBundle bundle = batch.accepted().get(0);
        assertThat(bundle.id()).hasValue("core-1");
        assertThat(bundle.number()).hasValue("DESK_V1.0");
        assertThat(bundle.label()).isEqualTo("DESK_V1.0");
        assertThat(bundle.category()).hasValue(BomCategory.STANDARD);
        assertThat(bundle.quotedKit()).isEqualTo(KitFlag.KIT);
        assertThat(bundle.extras().fields())
                .containsExactly(Map.entry("owner", "[\"-10000\"]"), Map.entry("is_kit__c__r", "\"是\""));
        assertThat(shown(bundle)).containsExactly("l1 p-top 1 -", "l2 p-leg 4 g1");
        assertThat(bundle.lines().get(0).linkedBundle()).hasValue("core-9");
        assertThat(bundle.lines().get(0).enabled()).isEqualTo(Flag.NO);
        assertThat(bundle.place().toString()).isEqualTo("/data/object_data");
    }

    @Test
    void decode_rowsOfThreeObjects_arePutTogether() {
        Batch<CrmBundle> batch = BUNDLES.decode(JsonRows.of(GoldenFiles.read(GoldenFiles.CRM_ROWS)));
        assertThat(batch).raises(BundleCode.BUNDLE_PATH_DIFFERS).about("DESK_V1.0").at("/BOMObj/3")
                .with("id", "s2").with("field", "bom_path").with("stored", "root.s2").with("actual", "l1.s2").times(1);
        assertThat(batch).raisesOnly(BundleCode.BUNDLE_PATH_DIFFERS);
        assertThat(batch.accepted()).extracting(CrmBundle::label).containsExactly("DESK_V1.0", "SOFA_C");
        assertThat(shown(batch.accepted().get(0)))
                .containsExactly("l1 p-leg 4 g1", "s1 p-screw 2 l1", "s2 p-screw 1 l1");
        assertThat(batch.accepted().get(0).groups().get(0).maxOptions()).hasValue(1);
        assertThat(shown(batch.accepted().get(1))).containsExactly("c1 p-cloth 3 -");
        assertThat(batch.accepted().get(1).category()).hasValue(BomCategory.CONFIGURED);
    }

    @Test
    void decode_rowsFromThreeQueries_areTheSameBundles() {
        Map<String, List<Row>> rows = rows(JsonRows.of(GoldenFiles.read(GoldenFiles.CRM_ROWS)).read().value());
        assertThat(BUNDLES.decode(rows.get("BomCoreObj"), rows.get("BOMObj"), rows.get("ProductGroupObj")).accepted())
                .isEqualTo(BUNDLES.decode(JsonRows.of(GoldenFiles.read(GoldenFiles.CRM_ROWS))).accepted());
    }

    private static Map<String, List<Row>> rows(Cell document) {
        return document.row().orElseThrow().cells().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().items().stream().map(cell -> cell.row().orElseThrow()).toList()));
    }

    @Test
    void path_isRecomputed_groupsAreNoPartOfIt() {
        CrmBundle bundle = golden(GoldenFiles.CRM_TREE);
        assertThat(bundle.path("#4")).extracting(BundleLine::product).containsExactly("p-leg", "p-screw");
        assertThatThrownBy(() -> bundle.path("nobody")).hasMessageContaining("nobody");
    }

    @Tag("B4")
    @ParameterizedTest
    @CsvSource({"true, YES", "'true', YES", "1, YES", "false, NO", "'false', NO", "'', UNKNOWN", "null, UNKNOWN"})
    void skip_textFalseIsNo(String value, Flag skip) {
        String json = value.isEmpty() ? "''" : value;
        CrmBundle bundle = decode("{'rootProductId':'d','nodeList':[{'product_id':'a','amount':1,'is_skip__c':" + json + "}]}")
                .accepted().get(0);
        assertThat(bundle.lines().get(0).skip()).isEqualTo(skip);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'object_data':{'product_id':'d'},'details':{'BOMObj':[{'product_id':'a','amount':'2'}]}} | #1 a 2 -",
        "{'data':{'dataList':[{'product_id':'d','details':{'BOMObj':[{'product_id':'a','amount':'2'}]}}]}} | #1 a 2 -",
        "{'object_data':{'product_id':'d'},'details':{'BOMObj':[]}} | ''",
        "{'BomCoreObj':[{'product_id':'d'}],'BOMObj':[]} | ''",
        "[{'_id':'c','product_id':'d'},{'_id':'a','core_id':'c','product_id':'p','amount':'2'}] | a p 2 -",
        "{'data':{'dataMapList':[{'_id':'a','core_id':'c','root_product_id':'d','product_id':'p','amount':'2'}]}} | a p 2 -",
        "[{'_id':'a','root_product_id':'d','product_id':'p','amount':'2'}] | a p 2 -",
        "[{'_id':'r','core_id':'c','product_id':'d','is_root':'true','amount':'1'}"
                + ",{'_id':'a','core_id':'c','product_id':'p','amount':'2','parent_id':'r'}] | a p 2 -",
        "[{'_id':'r','product_id':'d','is_root':true,'amount':'1','children':[{'_id':'a','product_id':'p','amount':'2'}]}] | a p 2 -"
    })
    void decode_formIsToldByContent(String json, String lines) {
        Batch<CrmBundle> batch = decode(json.replace("''", "'"));
        assertThat(batch).raisesNothing();
        assertThat(batch.accepted()).extracting(CrmBundle::product).containsExactly("d");
        assertThat(String.join(",", shown(batch.accepted().get(0)))).isEqualTo(lines.replace("'", ""));
    }

    @Test
    void decode_rowsWithoutTheirBundle_goWithTheirParentsAndGroups() {
        Batch<CrmBundle> batch = decode("{'BomCoreObj':[{'_id':'c','product_id':'d'},{'_id':'e','product_id':'f'}],'BOMObj':["
                + "{'_id':'a','core_id':'c','product_id':'p','amount':1,'product_group_id':'g'},"
                + "{'_id':'b','parent_id':'a','product_id':'q','amount':1}],'ProductGroupObj':[{'_id':'g','name':'G'}]}");
        assertThat(shown(batch.accepted().get(0))).containsExactly("a p 1 g", "b q 1 a");
        assertThat(batch.accepted().get(1).lines()).isEmpty();
    }

    @Test
    void decode_groupThatDoesNotSayWhereItStands_standsWhereItsLinesDo() {
        CrmBundle bundle = decode("{'BomCoreObj':[{'_id':'c','product_id':'d'}],'BOMObj':["
                        + "{'_id':'a','product_id':'p','amount':2},"
                        + "{'_id':'b','parent_id':'a','product_group_id':'g','product_id':'q','amount':3}],"
                        + "'ProductGroupObj':[{'_id':'g'}]}")
                .accepted().get(0);
        assertThat(shown(bundle)).containsExactly("a p 2 -", "b q 3 g");
        assertThat(bundle.groups().get(0).parent()).hasValue("a");
        assertThat(bundle.path("b")).extracting(BundleLine::key).containsExactly("a", "b");
    }

    @Test
    void decode_order_isTheRank_thenGroups_thenTheList() {
        CrmBundle bundle = decode("{'rootProductId':'d','nodeList':[{'_id':'z','product_id':'1','amount':1,'order_field':'2'},"
                        + "{'_id':'y','product_id':'2','amount':1,'order_field':1},"
                        + "{'_id':'g','object_describe_api_name':'ProductGroupObj','order_field':'1',"
                        + "'children':[{'_id':'x','product_id':'3','amount':1}]}]}")
                .accepted().get(0);
        assertThat(bundle.lines()).extracting(BundleLine::key).containsExactly("x", "y", "z");
    }

    @Test
    void withNames_readsUnderThem() {
        CrmBundles other = BUNDLES
                .withNames(BUNDLES.names().with("number", List.of("bom_no__c")))
                .withLineNames(BUNDLES.lineNames().with("amount", List.of("qty__c")))
                .withGroupNames(BUNDLES.groupNames().with("name", List.of("title__c")));
        CrmBundle bundle = other.decode(Map.of(
                        "object_data", Map.of("product_id", "d", "bom_no__c", "V1"),
                        "details", Map.of("BOMObj", List.of(
                                Map.of("product_id", "a", "qty__c", 2),
                                Map.of("object_describe_api_name", "ProductGroupObj", "title__c", "T")))))
                .accepted().get(0);
        assertThat(bundle.number()).hasValue("V1");
        assertThat(shown(bundle)).containsExactly("#1 a 2 -");
        assertThat(bundle.groups().get(0).name()).hasValue("T");
        assertThatThrownBy(() -> BUNDLES.withLineNames(BUNDLES.groupNames())).hasMessageContaining("product");
    }

    @Test
    void decode_collectionsAndCells_areRead() {
        Row row = Row.of(Map.of("_id", "c", "product_id", "d", "category", "standard"), Place.NONE);
        assertThat(BUNDLES.decode(List.of(row, row.toJson())).accepted()).hasSize(1);
        assertThat(BUNDLES.decode(Cell.record(row), Place.pointer("/x")).accepted()).hasSize(1);
    }
}
