package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import io.skuwright.row.Extras;
import io.skuwright.row.Flag;
import io.skuwright.row.RowCode;
import io.skuwright.row.WireCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MaterialEncodeTest {

    private static final Materials MATERIALS = Materials.defaults();

    private static ErpMaterial golden(String file) {
        return MATERIALS.decode(JsonRows.of(GoldenFiles.read(file))).accepted().get(0);
    }

    private static String modelOf(String file) {
        String json = GoldenFiles.read(file).strip();
        return json.substring(json.indexOf("\"Model\":") + "\"Model\":".length(), json.length() - 1);
    }

    @Test
    void encode_saveBodiesThatWereRead_areTokenEqual() {
        for (String file : List.of(GoldenFiles.MATERIAL_SAVE, GoldenFiles.MATERIAL_UPDATE)) {
            Outcome<MaterialRequest> request = MATERIALS.encode(golden(file));
            FindingAssert.assertThat(request).raisesNothing();
            assertThat(request.value().modelJson()).isEqualTo(modelOf(file));
        }
    }

    @Test
    void encode_aNewMaterial_hasKingdeesDefaults_anOldOneKeepsItsRows() {
        assertThat(MATERIALS.encode(golden(GoldenFiles.MATERIAL_SAVE)).value().toJson())
                .startsWith("{\"formid\":\"BD_MATERIAL\",\"data\":{\"NeedUpDateFields\":[],")
                .contains("\"IsDeleteEntry\":\"true\"", "\"Model\":{\"FCreateOrgId\":{\"FNumber\":\"100\"}");
        assertThat(MATERIALS.encode(golden(GoldenFiles.MATERIAL_UPDATE)).value().toJson())
                .contains("\"IsDeleteEntry\":\"false\"");
    }

    @Test
    void encode_ofAView_writesWhatSaveTakes_andNamesTheRest() {
        Outcome<MaterialRequest> request = MATERIALS.encode(golden(GoldenFiles.MATERIAL_VIEW));
        assertThat(request.value().modelJson())
                .isEqualTo("{\"FMATERIALID\":5001,\"FCreateOrgId\":{\"FNumber\":\"100\"},\"FUseOrgId\":{\"FNumber\":\"101\"},"
                        + "\"FNumber\":\"KIT-01\",\"FName\":\"套件一\",\"FSpecification\":\"大号\","
                        + "\"FMaterialGroup\":{\"FNumber\":\"G-KIT\"},\"F_ACME_WEIGHT\":2.50,\"F_ACME_BRAND\":{\"FNumber\":\"B-9\"},"
                        + "\"SubHeadEntity\":{\"FEntryId\":6001,\"FBARCODE\":\"0690123456789\",\"FErpClsID\":\"2\","
                        + "\"FBaseUnitId\":{\"FNumber\":\"Pcs\"},\"FSuite\":\"1\",\"F_ACME_GRADE\":\"A\"},"
                        + "\"SubHeadEntity2\":{\"FEntryId\":6002,\"FSaleUnitId\":{\"FNumber\":\"Box\"}},"
                        + "\"FEntityAuxPty\":[{\"FEntryId\":1,\"FAuxPropertyId\":{\"FNumber\":\"COL\"},\"FIsEnable1\":true,"
                        + "\"FIsAffectPrice1\":true,\"FIsAffectPlan1\":false},"
                        + "{\"FEntryId\":2,\"FAuxPropertyId\":{\"FNumber\":\"SIZ\"},\"FIsEnable1\":false}]}");
        FindingAssert.assertThat(request)
                .raises(MaterialCode.MATERIAL_FIELDS_NOT_SENT)
                .about("KIT-01")
                .with("count", 16)
                .with(
                        "fields",
                        "SubHeadEntity.CategoryID_Id, SubHeadEntity.CategoryID, SubHeadEntity.IsSale,"
                                + " SubHeadEntity.WEIGHTUNITID_Id, SubHeadEntity.WEIGHTUNITID, FEntityAuxPty.IsAffectCost,"
                                + " MultiLanguageText, Description, CreatorId_Id, CreatorId, OldNumber, MnemonicCode,"
                                + " F_ACME_BRAND_Id, MaterialCMK, MaterialProduce, MaterialInvPty")
                .raisesOnly(MaterialCode.MATERIAL_FIELDS_NOT_SENT);
    }

    @Test
    void encode_ofAQuery_keepsNothingItDoesNotKnow() {
        ErpMaterial material = MATERIALS
                .decode(JsonRows.of("[{\"FNumber\":\"M1\",\"FMATERIALID\":7,\"FCategoryID\":237,\"FBaseUnitId.FNumber\":\"Pcs\"}]"))
                .accepted()
                .get(0);
        assertThat(material.vocabulary()).isEqualTo(Vocabulary.QUERY);
        Outcome<MaterialRequest> request = MATERIALS.encode(material);
        assertThat(request.value().modelJson())
                .isEqualTo("{\"FMATERIALID\":7,\"FNumber\":\"M1\",\"SubHeadEntity\":{\"FBaseUnitId\":{\"FNumber\":\"Pcs\"}}}");
        FindingAssert.assertThat(request).raises(MaterialCode.MATERIAL_FIELDS_NOT_SENT).with("fields", "FCategoryID");
    }

    @Test
    void encode_customFieldsOfAView_inEveryKind() {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("F_TEXT", "\"a\"");
        json.put("F_BLANK", "\" \"");
        json.put("F_FLAG", "true");
        json.put("F_NULL", "null");
        json.put("F_LIST", "[{\"Key\":2052,\"Value\":\"x\"}]");
        json.put("F_REF", "{\"Id\":1}");
        ErpMaterial material = ErpMaterial.builder()
                .number("M1")
                .id("A-1")
                .vocabulary(Vocabulary.VIEW)
                .extras(Extras.of(json))
                .build();
        Outcome<MaterialRequest> request = MATERIALS.encode(material);
        assertThat(request.value().modelJson())
                .isEqualTo("{\"FMATERIALID\":\"A-1\",\"FNumber\":\"M1\",\"F_TEXT\":\"a\",\"F_BLANK\":\" \",\"F_FLAG\":true}");
        FindingAssert.assertThat(request)
                .raises(MaterialCode.MATERIAL_FIELDS_NOT_SENT)
                .with("fields", "F_NULL, F_LIST, F_REF");
    }

    @Test
    void encode_aKeptFieldThatIsNoJson_refuses() {
        ErpMaterial material =
                ErpMaterial.builder().number("M1").id("1").extras(Extras.of(Map.of("F_X", "{"))).build();
        Outcome<MaterialRequest> request = MATERIALS.encode(material);
        assertThat(request.hasValue()).isFalse();
        FindingAssert.assertThat(request).raises(WireCode.JSON_TRUNCATED);
    }

    @Test
    void encode_aNewMaterialWithoutNameAndOrganisations_isRefused() {
        Outcome<MaterialRequest> request =
                MATERIALS.encode(ErpMaterial.builder().number("M1").build());
        assertThat(request.hasValue()).isFalse();
        FindingAssert.assertThat(request)
                .raises(MaterialCode.MATERIAL_VALUE_MISSING)
                .about("M1")
                .times(3);
    }

    @Test
    void encode_anAuxiliaryPropertyKnownByIdOnly_isLeftOut() {
        ErpMaterial material = ErpMaterial.builder()
                .number("M1")
                .id("0012")
                .addAuxProperties(AuxProperty.builder().id("100001").build())
                .build();
        Outcome<MaterialRequest> request = MATERIALS.encode(material);
        // An id with leading zeros is no number.
        assertThat(request.value().modelJson()).isEqualTo("{\"FMATERIALID\":\"0012\",\"FNumber\":\"M1\"}");
        FindingAssert.assertThat(request)
                .raises(RowCode.UNMAPPED_ID)
                .about("M1")
                .with("value", "100001")
                .weighing(Severity.WARNING);
    }

    @Test
    void encodeUpdate_ofTheSuiteFlag_namesSubHeadAndField() {
        Outcome<MaterialRequest> request =
                MATERIALS.encodeUpdate(golden(GoldenFiles.MATERIAL_VIEW), List.of(MaterialField.SUITE));
        FindingAssert.assertThat(request).raisesNothing();
        assertThat(request.value().toJson())
                .contains("\"NeedUpDateFields\":[\"SubHeadEntity\",\"FSuite\"]", "\"IsDeleteEntry\":\"false\"");
        assertThat(request.value().modelJson())
                .isEqualTo("{\"FMATERIALID\":5001,\"FNumber\":\"KIT-01\",\"SubHeadEntity\":{\"FEntryId\":6001,\"FSuite\":\"1\"}}");
        assertThat(request.value()).hasToString("[FMATERIALID, FNumber, SubHeadEntity]");
    }

    @Test
    void encodeUpdate_ofAllFields_hasEachInItsPlace() {
        ErpMaterial material = ErpMaterial.builder()
                .number("M1").id("7").name("N").specification("S").group("G").barcode("B")
                .materialClass(MaterialClass.VIRTUAL).baseUnit("Pcs").suite(Flag.NO).saleUnit("Box")
                .build();
        Outcome<MaterialRequest> request = MATERIALS
                .withKeys(SaveKeys.material().withInnerKey("FMaterialGroup", "FNUMBER"))
                .encodeUpdate(material, List.of(MaterialField.values()));
        assertThat(request.value().modelJson())
                .isEqualTo("{\"FMATERIALID\":7,\"FNumber\":\"M1\",\"FName\":\"N\",\"FSpecification\":\"S\","
                        + "\"FMaterialGroup\":{\"FNUMBER\":\"G\"},\"SubHeadEntity\":{\"FBARCODE\":\"B\",\"FErpClsID\":\"5\","
                        + "\"FBaseUnitId\":{\"FNumber\":\"Pcs\"},\"FSuite\":\"0\"},\"SubHeadEntity2\":{\"FSaleUnitId\":"
                        + "{\"FNumber\":\"Box\"}}}");
        assertThat(request.value().toJson())
                .contains("\"NeedUpDateFields\":[\"FName\",\"FSpecification\",\"FMaterialGroup\",\"SubHeadEntity\",\"FBARCODE\","
                        + "\"FErpClsID\",\"FBaseUnitId\",\"FSuite\",\"SubHeadEntity2\",\"FSaleUnitId\"]");
    }

    @Test
    void encodeUpdate_withoutIdOrValue_isRefused() {
        ErpMaterial material = ErpMaterial.builder().number("M1").build();
        Outcome<MaterialRequest> request = MATERIALS.encodeUpdate(material, List.of(MaterialField.SUITE));
        assertThat(request.hasValue()).isFalse();
        FindingAssert.assertThat(request).raises(MaterialCode.MATERIAL_ID_MISSING).about("M1");
        FindingAssert.assertThat(request)
                .raises(MaterialCode.MATERIAL_VALUE_MISSING)
                .about("M1")
                .with("field", "FSuite");
        assertThatThrownBy(() -> MATERIALS.encodeUpdate(material, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one field");
    }

    @Test
    void withOptions_thatDeleteRows_warnsForAnUpdateOnly() {
        Materials deleting = MATERIALS.withOptions(SaveOptions.defaults());
        FindingAssert.assertThat(deleting.encode(golden(GoldenFiles.MATERIAL_UPDATE)))
                .raises(MaterialCode.MATERIAL_ROWS_MAY_GO)
                .about("10.01.99.23L51-004");
        FindingAssert.assertThat(deleting.encode(golden(GoldenFiles.MATERIAL_SAVE))).raisesNothing();
    }

    @Test
    void request_isEqualByItsJson() {
        MaterialRequest one = MATERIALS.encode(golden(GoldenFiles.MATERIAL_SAVE)).value();
        assertThat(one)
                .isEqualTo(MATERIALS.encode(golden(GoldenFiles.MATERIAL_SAVE)).value())
                .hasSameHashCodeAs(MATERIALS.encode(golden(GoldenFiles.MATERIAL_SAVE)).value())
                .isNotEqualTo(MATERIALS.encode(golden(GoldenFiles.MATERIAL_UPDATE)).value())
                .isNotEqualTo("x");
        assertThat(one.body().toJson()).isEqualTo(one.toJson());
        assertThat(one.model().toJson()).isEqualTo(one.modelJson());
    }
}
