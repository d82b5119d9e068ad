package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Severity;
import io.skuwright.row.Flag;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bundles whose lines were not read, that stand twice, that were voided, or that are written in place of others. */
class CrmBundleUnreadTest {

    private static final CrmBundles BUNDLES = CrmBundles.defaults();
    private static final BundleLine THERE =
            BundleLine.builder().key("l").id("l").product("p").amount(Ratio.ONE).build();

    private static Batch<CrmBundle> decode(String json) {
        return CrmBundlesTest.decode(json);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'BomCoreObj':[{'_id':'c','product_id':'d'}]} | /BomCoreObj/0 | absent",
        "[{'_id':'c','product_id':'d','category':'standard'}] | /0 | absent",
        "{'object_data':{'_id':'c','product_id':'d'}} | /object_data | absent",
        "{'object_data':{'_id':'c','product_id':'d'},'details':null} | /object_data | null",
        "{'object_data':{'_id':'c','product_id':'d'},'details':{}} | /object_data | absent",
        "{'object_data':{'_id':'c','product_id':'d'},'details':{'BOMObj':'[]'}} | /object_data | text",
        "{'object_data':{'_id':'c','product_id':'d'},'details':{'ProductGroupObj':[]}} | /object_data | absent"
    })
    void decode_withoutAListOfLines_isNotABundleWithoutLines(String json, String place, String found) {
        Batch<CrmBundle> batch = decode(json);
        assertThat(batch).raises(BundleCode.BUNDLE_LINES_NOT_READ).about("c").at(place).with("found", found)
                .weighing(Severity.WARNING).times(1);
        CrmBundle bundle = batch.accepted().get(0);
        assertThat(bundle.linesRead()).isFalse();
        assertThat(BUNDLES.encode(bundle).orThrow().data().toJson()).endsWith("\"details\":{}}");
        assertThat(BUNDLES.encodeTree(bundle)).raises(BundleCode.BUNDLE_LINES_NOT_READ).about("c").weighing(Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'BomCoreObj':[{'_id':'c','product_id':'d'}],'BOMObj':[]}",
        "{'object_data':{'_id':'c','product_id':'d'},'details':{'BOMObj':[]}}",
        "{'rootProductId':'d','nodeList':[]}"
    })
    void decode_emptyListOfLines_isABundleWithoutLines(String json) {
        Batch<CrmBundle> batch = decode(json);
        assertThat(batch).raisesNothing();
        assertThat(batch.accepted().get(0).linesRead()).isTrue();
        CrmBundle bundle = CrmBundle.builder().from(batch.accepted().get(0)).id("c").build();
        assertThat(BUNDLES.encode(bundle).orThrow().data().toJson()).endsWith("\"details\":{\"BOMObj\":[]}}");
    }

    @Test
    void encode_inPlaceOfABundleThatWasNotRead_isRefusedOnBothSides() {
        CrmBundle read = CrmBundle.builder().id("c").product("d").addLines(THERE).build();
        CrmBundle unread = CrmBundle.builder().id("c").product("d").linesRead(false).build();
        assertThat(BUNDLES.encode(read, unread)).raises(BundleCode.BUNDLE_LINES_NOT_READ).about("c").times(1);
        assertThat(BUNDLES.encode(unread, read)).raises(BundleCode.BUNDLE_LINES_NOT_READ).about("c").times(1);
        assertThat(BUNDLES.encodeTree(read, unread)).raises(BundleCode.BUNDLE_LINES_NOT_READ).about("c").times(1);
        CrmBundle withNew = CrmBundle.builder().from(unread).addLines(THERE).build();
        assertThat(BUNDLES.encode(withNew).orThrow().toJson()).contains("\"_id\":\"l\"");
    }

    @Test
    void decode_bundleTwice_theFirstOneCounts() {
        Batch<CrmBundle> rows = decode("{'BomCoreObj':[{'_id':'c','product_id':'d'},{'_id':'c','product_id':'d'}],"
                + "'BOMObj':[{'_id':'l','core_id':'c','product_id':'p','amount':'2'},"
                + "{'_id':'m','root_product_id':'d','product_id':'q','amount':'3'}]}");
        assertThat(rows).raises(BundleCode.BUNDLE_TWICE).about("c").at("/BomCoreObj/1")
                .with("id", "c").with("first", "/BomCoreObj/0").times(1);
        assertThat(rows.accepted()).hasSize(1);
        assertThat(CrmBundlesTest.shown(rows.accepted().get(0))).containsExactly("l p 2 -", "m q 3 -");
        String one = "{'object_data':{'_id':'c','product_id':'d'},'details':{'BOMObj':[]}}";
        Batch<CrmBundle> documents = decode("[" + one + "," + one + "]");
        assertThat(documents).raises(BundleCode.BUNDLE_TWICE).about("c").at("/1/object_data").with("first", "/0/object_data");
        assertThat(documents.accepted()).hasSize(1);
    }

    @Test
    void isVoid_isSaidByLifeStatusOrDeletion_ofBundlesAndLines() {
        CrmBundle bundle = decode("{'object_data':{'_id':'c','product_id':'d','life_status':'invalid'},'details':{'BOMObj':["
                        + "{'_id':'a','product_id':'p','amount':1,'life_status':'normal','is_deleted':'false'},"
                        + "{'_id':'b','product_id':'p','amount':1,'is_deleted':true},"
                        + "{'_id':'e','product_id':'p','amount':1,'life_status__v':'invalid','life_status':'作废'}]}}")
                .accepted().get(0);
        assertThat(bundle.isVoid()).isTrue();
        assertThat(bundle.deleted()).isEqualTo(Flag.UNKNOWN);
        assertThat(bundle.lines()).extracting(BundleLine::isVoid).containsExactly(false, true, true);
        assertThat(BUNDLES.encode(bundle).orThrow().toJson())
                .contains("\"life_status\":\"invalid\"", "\"life_status\":\"normal\",\"is_deleted\":false");
        assertThat(CrmBundle.builder().product("d").build().isVoid()).isFalse();
    }

    @Test
    void encode_inPlaceOfAnotherBundle_isABadCall() {
        CrmBundle bundle = CrmBundle.builder().id("c").product("d").number("V1").build();
        CrmBundle other = CrmBundle.builder().id("z").product("d").number("V1").build();
        assertThatThrownBy(() -> BUNDLES.encode(bundle, other)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'V1'");
        CrmBundle unnamed = CrmBundle.builder().product("d").build();
        assertThat(BUNDLES.encode(bundle, unnamed)).raisesNothing();
        assertThatThrownBy(() -> BUNDLES.encode(bundle, CrmBundle.builder().from(unnamed).number("V2").build()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BUNDLES.encodeTree(bundle, CrmBundle.builder().product("e").build()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void encode_treeWithoutItsBundle_isNoCreate() {
        CrmBundle tree = BUNDLES.decode(Map.of("rootProductId", "d", "nodeList",
                        List.of(Map.of("_id", "a", "product_id", "p", "amount", 1))))
                .accepted().get(0);
        assertThat(BUNDLES.encode(tree)).raises(BundleCode.BUNDLE_NODES_WITHOUT_BUNDLE).about("d").with("id", "a").times(1);
        assertThat(BUNDLES.encodeTree(tree)).raisesNothing();
        CrmBundle empty = CrmBundle.builder().product("d").build();
        assertThat(BUNDLES.encode(empty, tree)).raises(BundleCode.BUNDLE_NODES_WITHOUT_BUNDLE).with("id", "a");
    }
}
