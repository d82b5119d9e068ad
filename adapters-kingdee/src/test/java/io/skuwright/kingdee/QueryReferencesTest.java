package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.bom.Bom;
import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.result.Batch;
import io.skuwright.result.Severity;
import io.skuwright.row.RowCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In a query the bare key of base data gives an internal id, whatever its JSON type: kingdee.md 1.3. */
@Tag("B6")
class QueryReferencesTest {

    private static final String BOM_KEYS = "FNumber,FMaterialId.FNumber,FMaterialIdChild.FNumber,FNumerator,FDenominator,";

    private static Batch<Bom> boms(String keys, String rows) {
        return ConservationLaw.check(
                EngBoms.defaults().withAnyStatus().withQueryKeys(keys).decode(JsonRows.of(rows)));
    }

    private static Batch<ErpMaterial> materials(Materials reader, String keys, String rows) {
        return ConservationLaw.check(reader.withQueryKeys(keys).decode(JsonRows.of(rows)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"5001\"", "5001"})
    void bom_bareProduct_isAnIdAndNoCode(String id) {
        Batch<Bom> batch = boms(
                "FNumber,FMaterialId,FMaterialIdChild.FNumber,FNumerator,FDenominator", "[[\"V1\"," + id + ",\"P\",1,1]]");
        assertThat(batch.accepted()).isEmpty();
        FindingAssert.assertThat(batch)
                .raises(RowCode.UNMAPPED_ID)
                .weighing(Severity.ERROR)
                .about("5001")
                .at("/0/FMaterialId")
                .with("kind", "FMaterialId")
                .with("value", "5001");
    }

    @ParameterizedTest
    @CsvSource({"FChildUnitID,10101", "FBOMID,200001", "FUNITID,10101"})
    void bom_bareReferenceAsText_isAnIdAndNoCode(String key, String id) {
        Batch<Bom> batch = boms(BOM_KEYS + key, "[[\"V1\",\"KIT\",\"P\",1,1,\"" + id + "\"]]");
        assertThat(batch.accepted()).isEmpty();
        FindingAssert.assertThat(batch)
                .raises(RowCode.UNMAPPED_ID)
                .about(id)
                .at("/0/" + key)
                .with("kind", key)
                .with("value", id);
    }

    @Test
    void bom_bareComponentOfRecords_isAnIdAndNoCode() {
        Batch<Bom> batch = ConservationLaw.check(EngBoms.defaults()
                .withAnyStatus()
                .decode(JsonRows.of("[{\"FNumber\":\"V1\",\"FMaterialId.FNumber\":\"KIT\",\"FMaterialIdChild\":\"5002\","
                        + "\"FNumerator\":1,\"FDenominator\":1}]")));
        assertThat(batch.accepted()).isEmpty();
        FindingAssert.assertThat(batch).raises(RowCode.UNMAPPED_ID).about("5002").at("/0/FMaterialIdChild");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0\"", "0", "\"\"", "\" \"", "null"})
    void bom_bareReferenceOfNothing_isNone(String nothing) {
        Batch<Bom> batch = boms(BOM_KEYS + "FBOMID", "[[\"V1\",\"KIT\",\"P\",1,1," + nothing + "]]");
        assertThat(batch.accepted().get(0).lines().get(0).componentBom()).isEmpty();
        FindingAssert.assertThat(batch).doesNotRaise(RowCode.UNMAPPED_ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FBOMID,FBOMID.FNumber", "FBOMID,FBOMID.FNUMBER"})
    void bom_bothColumns_theNumberCounts(String keys) {
        Batch<Bom> batch = boms(BOM_KEYS + keys, "[[\"V1\",\"KIT\",\"P\",1,1,\"200001\",\"P_V1\"]]");
        assertThat(batch.accepted().get(0).lines().get(0).componentBom()).contains("P_V1");
        FindingAssert.assertThat(batch).doesNotRaise(RowCode.UNMAPPED_ID);
    }

    @Test
    void bom_ofRecordsWithBothColumns_theNumberCounts() {
        Batch<Bom> batch = ConservationLaw.check(EngBoms.defaults()
                .withAnyStatus()
                .decode(JsonRows.of("[{\"FNumber\":\"V1\",\"FMaterialId\":\"5001\",\"FMaterialId.FNumber\":\"KIT\","
                        + "\"FMaterialIdChild.FNumber\":\"P\",\"FNumerator\":1,\"FDenominator\":1}]")));
        assertThat(batch.accepted().get(0).product()).isEqualTo("KIT");
    }

    /** A plain text where Save bodies have one is the number itself. */
    @Test
    void bom_plainTextInASaveBody_staysACode() {
        Batch<Bom> batch = ConservationLaw.check(EngBoms.defaults()
                .decode(JsonRows.of("{\"Model\":{\"FNumber\":\"V1\",\"FMATERIALID\":\"KIT\",\"FTreeEntity\":"
                        + "[{\"FMATERIALIDCHILD\":\"5002\",\"FNUMERATOR\":1,\"FDENOMINATOR\":1}]}}")));
        assertThat(batch.accepted().get(0).lines().get(0).component()).isEqualTo("5002");
    }

    @Test
    void bom_bareOrganisation_isComparedAsIdAndSaysSo() {
        String rows = "[[\"V1\",\"KIT\",\"P\",1,1,\"100\"]]";
        Batch<Bom> batch = ConservationLaw.check(EngBoms.defaults()
                .ofOrganisation("100")
                .withQueryKeys(BOM_KEYS + "FUseOrgId")
                .decode(JsonRows.of(rows)));
        assertThat(batch.accepted()).hasSize(1);
        FindingAssert.assertThat(batch)
                .raises(KingdeeCode.KINGDEE_ORGANISATION_BY_ID)
                .weighing(Severity.WARNING)
                .about("100")
                .with("field", "FUseOrgId")
                .with("count", 1);
        Batch<Bom> other = EngBoms.defaults()
                .ofOrganisation("101")
                .withQueryKeys(BOM_KEYS + "FUseOrgId")
                .decode(JsonRows.of(rows));
        assertThat(other.accepted()).isEmpty();
        FindingAssert.assertThat(other)
                .raises(RowCode.UNMAPPED_ID)
                .about("100")
                .at("/0/FUseOrgId")
                .doesNotRaise(KingdeeCode.KINGDEE_ORGANISATION_BY_ID);
    }

    /** The id 100 belongs to the organisation of number 200: the number is known, so the id does not count. */
    @Test
    void bom_organisationByNumberAndId_theNumberIsCompared() {
        Batch<Bom> batch = ConservationLaw.check(EngBoms.defaults()
                .ofOrganisation("100")
                .withQueryKeys(BOM_KEYS + "FUseOrgId,FUseOrgId.FNumber")
                .decode(JsonRows.of("[[\"V1\",\"KIT\",\"P\",1,1,100,\"200\"]]")));
        assertThat(batch.accepted()).isEmpty();
        FindingAssert.assertThat(batch)
                .raises(EngBomCode.ENG_BOM_OTHER_ORGANISATION)
                .with("organisation", "200")
                .with("wanted", "100");
    }

    @Test
    void material_bareUnitAsText_isAnIdAndNoCode() {
        Batch<ErpMaterial> batch = materials(
                Materials.defaults(), "FNumber,FName,FBaseUnitId", "[[\"A\",\"a\",\"10101\"]]");
        assertThat(batch.accepted()).isEmpty();
        FindingAssert.assertThat(batch)
                .raises(RowCode.UNMAPPED_ID)
                .about("10101")
                .at("/0/FBaseUnitId")
                .with("kind", "FBaseUnitId");
    }

    /** Of a group and an organisation the id alone is no fault, but it is no number either. */
    @Test
    void material_bareGroupAndOrganisationAsText_areIds() {
        Batch<ErpMaterial> batch = materials(
                Materials.defaults(), "FNumber,FName,FMaterialGroup,FUseOrgId", "[[\"A\",\"a\",\"300\",\"1\"]]");
        ErpMaterial material = batch.accepted().get(0);
        assertThat(material.group()).isEmpty();
        assertThat(material.organisation()).isEmpty();
        assertThat(material.organisationId()).contains("1");
    }

    @Test
    void material_bareOrganisation_isComparedAsIdAndSaysSo() {
        Batch<ErpMaterial> batch = materials(
                Materials.defaults().ofOrganisation("100"), "FNumber,FName,FUseOrgId", "[[\"A\",\"a\",\"100\"],[\"B\",\"b\",100]]");
        assertThat(batch.accepted()).hasSize(2);
        FindingAssert.assertThat(batch)
                .raises(KingdeeCode.KINGDEE_ORGANISATION_BY_ID)
                .about("100")
                .with("field", "FUseOrgId")
                .with("count", 2);
    }

    /** Such a record looks like a body; the keys that were asked for tell that it is of a query. */
    @Test
    void material_bareUnitOfRecords_isAnIdAndNoCode() {
        String records = "[{\"FNumber\":\"A\",\"FBaseUnitId\":\"10101\"}]";
        Batch<ErpMaterial> batch = materials(Materials.defaults(), "FNumber,FBaseUnitId", records);
        assertThat(batch.accepted()).isEmpty();
        FindingAssert.assertThat(batch).raises(RowCode.UNMAPPED_ID).about("10101").at("/0/FBaseUnitId");
    }

    @Test
    void order_bareReferencesAsText_areIdsAndNoCodes() {
        Batch<ErpOrder> batch = ConservationLaw.check(SaleOrders.defaults()
                .withQueryKeys("FBillNo,FCustId,FRowType,FMaterialId,FQty")
                .decode(JsonRows.of("[[\"SO-1\",\"900\",\"Standard\",\"5001\",1]]")));
        assertThat(batch.accepted()).isEmpty();
        FindingAssert.assertThat(batch).raises(RowCode.UNMAPPED_ID).about("5001").at("/0/FMaterialId");
    }

    @Test
    void order_bareCustomerAsText_isAnId() {
        Batch<ErpOrder> batch = ConservationLaw.check(SaleOrders.defaults()
                .withQueryKeys("FBillNo,FCustId,FRowType,FMaterialId,FMaterialId.FNumber,FBomId,FQty")
                .decode(JsonRows.of("[[\"SO-1\",\"900\",\"Standard\",\"5001\",\"KIT\",\"0\",1]]")));
        ErpOrder order = batch.accepted().get(0);
        assertThat(order.customer()).isEmpty();
        assertThat(order.customerId()).contains("900");
        assertThat(order.lines().get(0).material()).isEqualTo("KIT");
        assertThat(order.lines().get(0).bom()).isEmpty();
    }

    @Test
    void withQueryKeys_aKeyTwice_isABadCall() {
        String twice = "FNumber,FName, fnumber";
        String message = "The key fnumber stands twice: which of two cells would count?";
        assertThatIllegalArgumentException().isThrownBy(() -> EngBoms.defaults().withQueryKeys(twice)).withMessage(message);
        assertThatIllegalArgumentException().isThrownBy(() -> Materials.defaults().withQueryKeys(twice)).withMessage(message);
        assertThatIllegalArgumentException().isThrownBy(() -> SaleOrders.defaults().withQueryKeys(twice)).withMessage(message);
    }

    @Test
    void firstRow_withAKeyTwice_noRowIsRead() {
        Batch<ErpMaterial> batch = ConservationLaw.check(Materials.defaults()
                .decode(JsonRows.of("[[\"FNumber\",\"FName\",\"FNUMBER\"],[\"A\",\"a\",\"B\"]]")));
        assertThat(batch.accepted()).isEmpty();
        FindingAssert.assertThat(batch)
                .raises(KingdeeCode.KINGDEE_KEYS_REPEATED)
                .weighing(Severity.ERROR)
                .about("FNUMBER")
                .at("/1")
                .raisesOnly(KingdeeCode.KINGDEE_KEYS_REPEATED);
    }

    /** A missing field is called as the others of its row are, so that it can be found beside them. */
    @ParameterizedTest
    @ValueSource(strings = {"", "F"})
    void bom_missingField_isCalledAsItsRowSpeaks(String prefix) {
        Batch<Bom> batch = EngBoms.defaults()
                .decode(JsonRows.of("{\"" + prefix + "Number\":\"V1\",\"" + prefix + "MATERIALID\":{\"Number\":\"KIT\"},\"" + prefix
                        + "TreeEntity\":[{\"" + prefix + "MATERIALIDCHILD\":{\"Number\":\"P\"}}]}"));
        FindingAssert.assertThat(batch)
                .raises(RowCode.FIELD_MISSING)
                .about("V1")
                .at("/" + prefix + "TreeEntity/0/" + prefix + "NUMERATOR")
                .with("field", prefix + "NUMERATOR");
    }
}
