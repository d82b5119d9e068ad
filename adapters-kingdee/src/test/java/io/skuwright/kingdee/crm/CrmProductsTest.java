package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.order.KitFlag;
import io.skuwright.product.ProductCode;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import io.skuwright.row.RowCode;
import io.skuwright.row.WireCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Products: the answer of a query by hand, the forms of a flag, and what is written. */
class CrmProductsTest {

    private static final CrmProducts PRODUCTS = CrmProducts.defaults();

    private static Batch<CrmProduct> decode(String json) {
        return PRODUCTS.decode(JsonRows.of(json.replace('\'', '"')));
    }

    @Tag("B5")
    @Test
    void decode_answerOfAQuery_isWhatStandsThere() {
        Batch<CrmProduct> batch = ConservationLaw.check(
                3, PRODUCTS.decode(JsonRows.of(GoldenFiles.read(GoldenFiles.CRM_PRODUCTS))));
        CrmProduct kit = batch.accepted().get(0);
        assertThat(kit.id()).hasValue("640716930f8b");
        assertThat(kit.code()).hasValue("KIT-01");
        assertThat(kit.name()).hasValue("会议桌");
        assertThat(kit.unit()).hasValue("12");
        assertThat(kit.category()).hasValue("办公");
        assertThat(kit.kit()).isEqualTo(KitFlag.KIT);
        assertThat(kit.status()).hasValue("1");
        assertThat(kit.price()).hasValue(Ratio.of(10_001, 100));
        assertThat(kit.spu()).hasValue("5f3a0c");
        assertThat(kit.extras().fields()).containsEntry("field_x__c", "1.50").containsEntry("owner", "[\"1000\"]");
        assertThat(kit.place().toString()).isEqualTo("/data/dataList/0");
        assertThat(batch.accepted().get(1).kit()).isEqualTo(KitFlag.OTHER);
        assertThat(batch.accepted().get(1).price()).isEmpty();
        assertThat(batch.accepted().get(2).kit()).isEqualTo(KitFlag.UNKNOWN);
        assertThat(batch).raises(CrmRecordCode.CRM_KIT_OPTION_UNKNOWN)
                .about("PART-02").at("/data/dataList/2/is_kit__c").with("value", "否").times(1);
        assertThat(batch).raisesNoErrors();
    }

    @Tag("B5")
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'is_kit__c':'true' | KIT", "'is_kit__c':'FALSE' | NOT_KIT", "'is_kit__c':true | KIT", "'is_kit__c':'other' | OTHER",
        "'is_kit__c__q':'false','is_kit__c':'是' | NOT_KIT", "'is_kit__c__v':'','is_kit__c__q':null,'is_kit__c':'1' | KIT",
        "'is_kit__c__r':'true' | UNKNOWN", "'is_kit__c':'' | UNKNOWN", "'x':1 | UNKNOWN"
    })
    void kit_isTheStoredValue_neverALabel(String field, KitFlag kit) {
        Batch<CrmProduct> batch = decode("[{'_id':'a'," + field + "}]");
        assertThat(batch.accepted()).extracting(CrmProduct::kit).containsExactly(kit);
        assertThat(batch).raisesNothing();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[{'_id':'a'}] | /0", "{'_id':'a'} | ''", "{'object_data':{'_id':'a'}} | /object_data",
        "{'errorCode':0,'data':{'_id':'a'}} | /data", "{'data':{'dataList':[{'_id':'a'}]}} | /data/dataList/0"
    })
    void decode_formIsToldByContent(String json, String place) {
        Batch<CrmProduct> batch = decode(json.replace("''", "'"));
        assertThat(batch.accepted()).extracting(product -> product.id().orElse("")).containsExactly("a");
        assertThat(batch.accepted().get(0).place().toString()).isEqualTo(place.replace("'", ""));
    }

    @Test
    void decode_failedCall_hasNoProducts() {
        assertThat(decode("{'errorCode':20016}")).raises(CrmRecordCode.CRM_CALL_FAILED).about("20016");
        assertThat(decode("{'errorCode':0}").read()).isZero();
        assertThat(decode("7")).raises(WireCode.NOT_A_RECORD).at("").with("found", "number");
        assertThat(decode("[{")).raises(WireCode.JSON_TRUNCATED);
    }

    @Test
    void decode_recordsThatAreNone_areRejected() {
        Batch<CrmProduct> batch = ConservationLaw.check(
                4, decode("['x',{'name':'n'},{'_id':'a','price':'much','unit':{}},{'_id':'b','_id':'c'}]"));
        assertThat(batch)
                .raises(WireCode.NOT_A_RECORD).at("/0").with("found", "text")
                .raises(RowCode.FIELD_MISSING).at("/1/product_code").with("field", "product_code")
                .raises(QuantityCode.BAD_NUMBER).about("a").at("/2/price").with("value", "much")
                .raises(WireCode.WRONG_TYPE).about("a").at("/2/unit").with("expected", "text")
                .raises(WireCode.JSON_DUPLICATE_KEY).at("/3").times(1);
        assertThat(batch.rejected()).extracting(Batch.Rejected::raw).contains("{\"name\":\"n\"}");
    }

    @Test
    void decode_maps_keepPlacesAndLimits() {
        assertThat(PRODUCTS.decode(List.of(Map.of("_id", "a"), Row.of(Map.of("_id", "b"), Place.NONE), 3))
                        .accepted())
                .extracting(product -> product.id().orElse("")).containsExactly("a", "b");
        CrmProducts strict = PRODUCTS.within(Limits.defaults().with(Limit.NUMBER_DIGITS, 3));
        assertThat(strict.decode(List.of(Map.of("_id", "a", "price", "12345"))))
                .raises(QuantityCode.LIMIT_NUMBER_DIGITS).about("a");
    }

    @Test
    void decode_mapOfAnAnswer_isItsRecords() {
        Map<String, ?> answer = Map.of("errorCode", 0, "data", Map.of("dataList", List.of(Map.of("_id", "a"), "x")));
        Batch<CrmProduct> batch = ConservationLaw.check(2, PRODUCTS.decode(answer));
        assertThat(batch.accepted()).extracting(product -> product.id().orElse("")).containsExactly("a");
        assertThat(batch).raises(WireCode.NOT_A_RECORD).at("/data/dataList/1");
        assertThat(PRODUCTS.decode(nested(65))).raises(WireCode.LIMIT_NESTING);
    }

    private static Map<String, ?> nested(int levels) {
        Map<String, ?> map = Map.of("_id", "a");
        for (int level = 0; level < levels; level++) {
            map = Map.of("x", map);
        }
        return map;
    }

    @Test
    void decode_cell_isReadWhereItStands() {
        Cell cell = Cell.record(Row.of(Map.of("_id", "a"), Place.pointer("/p")));
        assertThat(PRODUCTS.decode(cell, Place.pointer("/p")).accepted().get(0).place().toString()).isEqualTo("/p");
    }

    @Test
    void toSingleProduct_isTheProductOfTheCore() {
        CrmProduct product = CrmProduct.builder()
                .code("MUG-1").name("Mug").unit("pcs").category("Cups").price(Ratio.of(199, 10)).build();
        assertThat(product.toSingleProduct().orThrow().fields()).containsEntry("salePrice", "199/10");
        assertThat(product.toSingleProduct().orThrow().sku().code()).isEqualTo("MUG-1");
        assertThat(product.toSingleProduct().orThrow().unit()).hasValue("pcs");
        assertThat(CrmProduct.builder().build().toSingleProduct())
                .raises(ProductCode.SKU_CODE_BLANK).raises(ProductCode.PRODUCT_NAME_BLANK);
    }

    @Test
    void encode_golden_isTheStoredValuesAndTheUnknownFields() {
        CrmProduct kit = PRODUCTS.decode(JsonRows.of(GoldenFiles.read(GoldenFiles.CRM_PRODUCTS)))
                .accepted().get(0);
        CrmRequest request = PRODUCTS.encode(kit).orThrow();
        assertThat(request.path()).isEqualTo("/cgi/crm/v2/data/update");
        assertThat(request.toJson()).isEqualTo(("{'data':{'object_data':{'dataObjectApiName':'ProductObj',"
                        + "'_id':'640716930f8b','product_code':'KIT-01','name':'会议桌','unit':'12','category':'办公',"
                        + "'is_kit__c':'true','product_status':'1','spu_id':'5f3a0c','price':'100.01','owner':['1000'],"
                        + "'field_x__c':1.50,'last_modified_time':1767196800000},'details':{}}}")
                .replace('\'', '"'));
    }

    @Tag("B5")
    @ParameterizedTest
    @CsvSource({"KIT, \"is_kit__c\":\"true\"", "NOT_KIT, \"is_kit__c\":\"false\"", "OTHER, \"is_kit__c\":\"other\"", "UNKNOWN, \"name\":\"n\""})
    void encode_flag_isOneOfThreeTexts(KitFlag kit, String expected) {
        CrmRequest request = PRODUCTS.encode(CrmProduct.builder().name("n").kit(kit).build()).orThrow();
        assertThat(request.path()).endsWith("/create");
        assertThat(request.toJson()).contains(expected);
        assertThat(request.toJson().contains("is_kit__c")).isEqualTo(kit != KitFlag.UNKNOWN);
    }

    @Test
    void encode_priceThatNoDecimalSays_isRefused() {
        assertThat(PRODUCTS.encode(CrmProduct.builder().code("A").price(Ratio.of(1, 3)).build()))
                .raises(QuantityCode.RATIO_NOT_REPRESENTABLE).about("A").with("field", "price");
        assertThat(PRODUCTS.encode(CrmProduct.builder().price(Ratio.of(1, 3)).build()))
                .raises(QuantityCode.RATIO_NOT_REPRESENTABLE).about("");
    }

    @Test
    void withNames_readsAndWritesUnderThem() {
        CrmProducts other = PRODUCTS.withNames(PRODUCTS.names()
                .with("code", List.of("erp_no__c")).with("kit", List.of("suite__c__v")).with("specs", List.of()));
        CrmProduct product = other.decode(List.of(Map.of("erp_no__c", "A", "suite__c__v", "true"))).accepted().get(0);
        assertThat(product.code()).hasValue("A");
        assertThat(product.kit()).isEqualTo(KitFlag.KIT);
        assertThat(product.specs()).isEmpty();
        assertThat(other.toRow(product).orThrow().names()).containsExactly("erp_no__c", "suite__c__v");
        assertThatThrownBy(() -> PRODUCTS.withNames(FieldNames.of(Map.of()))).hasMessageContaining("'id'");
    }
}
