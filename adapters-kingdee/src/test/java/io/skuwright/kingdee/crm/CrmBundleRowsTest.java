package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.result.Batch;
import io.skuwright.result.Severity;
import io.skuwright.row.RowCode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which object a row of a bundle is of, which bundle it belongs to, and pages that hold no row. */
class CrmBundleRowsTest {

    private static Batch<CrmBundle> decode(String json) {
        return CrmBundlesTest.decode(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{'errorCode':0,'data':{'dataList':null,'total':0,'offset':0,'limit':100}}", "{'dataList':null}",
        "{'errorCode':0,'data':{'total':0,'limit':100}}", "{'errorCode':0,'data':null}"
    })
    void decode_emptyPage_isNoGroup(String json) {
        Batch<CrmBundle> batch = decode(json);
        assertThat(batch).raisesNothing();
        assertThat(batch.read()).isZero();
    }

    @Test
    void decode_emptyPageOfAMap_isNoGroup() {
        Map<String, Object> page = new LinkedHashMap<>(Map.of("total", 0, "offset", 0));
        page.put("dataList", null);
        assertThat(CrmBundles.defaults().decode(page)).raisesNothing();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'errorCode':0,'data':'x'} | /data | data | text",
        "{'errorCode':0,'data':{'dataList':{}}} | /data/dataList | dataList | record",
        "{'object_data':{'_id':'c','product_id':'d'},'details':{'BOMObj':[],'ProductGroupObj':{'a':1}}}"
                + " | /details/ProductGroupObj | ProductGroupObj | record"
    })
    void decode_contentThatIsNone_isSaid(String json, String place, String field, String found) {
        assertThat(decode(json)).raises(CrmRecordCode.CRM_DATA_UNREADABLE).about(field).at(place)
                .with("field", field).with("found", found).times(1);
    }

    @Test
    void decode_rowOfTheLinesWithoutProductAndAmount_isAFaultyLine() {
        String row = "{'_id':'x','core_id':'c','remark':'r'}";
        assertThat(decode("{'BomCoreObj':[{'_id':'c','product_id':'d'}],'BOMObj':[" + row + "]}"))
                .raises(RowCode.FIELD_MISSING).about("x").at("/BOMObj/0/product_id").with("field", "product_id")
                .raises(RowCode.FIELD_MISSING).about("x").at("/BOMObj/0/amount").with("field", "amount");
        assertThat(decode("{'object_data':{'product_id':'d'},'details':{'BOMObj':[{'_id':'x','name':'r'}]}}"))
                .raises(RowCode.FIELD_MISSING).about("x").at("/details/BOMObj/0/product_id");
        assertThat(decode("{'rootProductId':'d','nodeList':[{'_id':'x','remark':'r'}]}"))
                .raises(RowCode.FIELD_MISSING).about("x").at("/nodeList/0/product_id");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{'object_data':{'product_id':'d'},'details':{'BOMObj':[{'_id':'x','object_describe_api_name':'ProductGroupObj'}]}}",
        "{'object_data':{'product_id':'d'},'details':{'BOMObj':[],'ProductGroupObj':[{'_id':'x'}]}}",
        "{'BomCoreObj':[{'product_id':'d'}],'BOMObj':[],'ProductGroupObj':[{'_id':'x'}]}",
        "{'rootProductId':'d','nodeList':[{'_id':'x','name':'G'}]}",
        "{'rootProductId':'d','nodeList':[{'_id':'x','children':[]}]}"
    })
    void decode_group_isToldByItsObjectItsListOrItsMarks(String json) {
        Batch<CrmBundle> batch = decode(json);
        assertThat(batch).raisesNothing();
        assertThat(batch.accepted().get(0).groups()).extracting(BundleGroup::key).containsExactly("x");
        assertThat(batch.accepted().get(0).lines()).isEmpty();
    }

    @Test
    void decode_groupWithAmountInTheListOfGroups_isAGroup() {
        Batch<CrmBundle> batch = decode("{'BomCoreObj':[{'_id':'c','name':'V1','product_id':'d'}],'BOMObj':[],"
                + "'ProductGroupObj':[{'_id':'g','core_id':'c','amount':'2','product_id':'p'}]}");
        assertThat(batch).raises(BundleCode.BUNDLE_GROUP_WITH_AMOUNT).about("V1").at("/ProductGroupObj/0")
                .with("id", "g").with("value", "2").weighing(Severity.WARNING).times(1);
        assertThat(batch.accepted().get(0).groups()).hasSize(1);
        assertThat(batch.accepted().get(0).lines()).isEmpty();
    }

    @Test
    void decode_rowOfABundleThatWasNotRead_inventsNone() {
        Batch<CrmBundle> batch = decode("{'BomCoreObj':[{'_id':'c','product_id':'d'}],'BOMObj':["
                + "{'_id':'a','core_id':'c','product_id':'p','amount':1},"
                + "{'_id':'z','core_id':'zz','root_product_id':'pK','product_id':'p','amount':1},"
                + "{'_id':'y','parent_id':'z','product_id':'p','amount':1},"
                + "{'_id':'w','root_product_id':'pK','product_group_id':'g','product_id':'p','amount':1}],"
                + "'ProductGroupObj':[{'_id':'g'}]}");
        assertThat(batch)
                .raises(BundleCode.BUNDLE_OF_ROW_UNKNOWN).about("z").at("/BOMObj/1").with("id", "z")
                .raises(BundleCode.BUNDLE_OF_ROW_UNKNOWN).about("y").at("/BOMObj/2")
                .raises(BundleCode.BUNDLE_OF_ROW_UNKNOWN).about("w").at("/BOMObj/3")
                .raises(BundleCode.BUNDLE_OF_ROW_UNKNOWN).about("g").at("/ProductGroupObj/0");
        assertThat(batch).raises(BundleCode.BUNDLE_OF_ROW_UNKNOWN).times(4);
        assertThat(batch.accepted()).hasSize(1);
        assertThat(CrmBundlesTest.shown(batch.accepted().get(0))).containsExactly("a p 1 -");
        Batch<CrmBundle> none = CrmBundles.defaults()
                .decode(List.of(), List.of(Map.of("_id", "a", "core_id", "c", "root_product_id", "d", "product_id", "p", "amount", 1)), List.of());
        assertThat(none).raises(BundleCode.BUNDLE_OF_ROW_UNKNOWN).about("a").times(1);
        assertThat(none.accepted()).isEmpty();
    }

    @Test
    void decode_rootRowOfAnotherProduct_isSaid() {
        Batch<CrmBundle> batch = decode("{'BomCoreObj':[{'_id':'c','name':'V1','product_id':'d'}],'BOMObj':["
                + "{'_id':'r','core_id':'c','product_id':'e','is_root':true,'amount':1}]}");
        assertThat(batch).raises(BundleCode.BUNDLE_ROOT_DIFFERS).about("V1").at("/BOMObj/0")
                .with("id", "r").with("product", "d").with("other", "e").weighing(Severity.WARNING).times(1);
        assertThat(batch.accepted().get(0).lines()).isEmpty();
    }

    @SuppressWarnings("NullAway")
    @Test
    void nullArguments_areNamed() {
        assertThatThrownBy(() -> CrmBundles.defaults().decode(List.of(), List.of(), null))
                .isInstanceOf(NullPointerException.class).hasMessage("groups");
        assertThatThrownBy(() -> PlanSetup.from(Collections.singletonMap("cpq", null)))
                .isInstanceOf(NullPointerException.class).hasMessage("cpq");
    }

    @Test
    void decode_treeWithRowsToDelete_saysThatTheyAreLeft() {
        Batch<CrmBundle> batch = decode("{'rootProductId':'d','nodeList':[],'deletedBomAndGroupList':[{'_id':'a'},{'_id':'b'}]}");
        assertThat(batch).raises(BundleCode.BUNDLE_DELETIONS_LEFT).about("d").at("/deletedBomAndGroupList")
                .with("count", 2).weighing(Severity.WARNING).times(1);
        assertThat(batch.accepted()).hasSize(1);
    }
}
