package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.result.Batch;
import io.skuwright.row.Flag;
import io.skuwright.row.RowCode;
import io.skuwright.row.WireCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class MaterialFindingsTest {

    private static final Materials QUERY = Materials.defaults().withQueryKeys(GoldenFiles.MATERIAL_KEYS);

    private static Batch<ErpMaterial> decode(Materials materials, String json) {
        return ConservationLaw.check(materials.decode(JsonRows.of(json)));
    }

    @Test
    void decode_oneOrganisation_leavesOutTheOthersAndCountsThem() {
        Batch<ErpMaterial> batch = decode(QUERY.ofOrganisation("100"), GoldenFiles.read(GoldenFiles.MATERIAL_QUERY));
        FindingAssert.assertThat(batch)
                .raises(MaterialCode.MATERIAL_NOT_IN_FORCE)
                .about("TEE-BLUE-M")
                .at("/3")
                .with("documentStatus", "A")
                .with("forbidStatus", "A");
        FindingAssert.assertThat(batch)
                .raises(MaterialCode.MATERIAL_OTHER_ORGANISATION)
                .about("LAMP")
                .at("/4")
                .with("organisation", "101")
                .with("wanted", "100");
        assertThat(batch.findings())
                .filteredOn(finding -> finding.code() == MaterialCode.MATERIAL_LEFT_OUT)
                .extracting(finding -> finding.attributes().get("field") + " " + finding.subject() + " "
                        + finding.attributes().get("count"))
                .containsExactly("FDocumentStatus A 1", "FUseOrgId.FNumber 101 1");
        assertThat(batch.rejected()).extracting(row -> row.place().toString()).containsExactly("/3", "/4");
        // What is left out is not judged: the lamp's class and suite flag are not known.
        FindingAssert.assertThat(batch)
                .doesNotRaise(MaterialCode.MATERIAL_CLASS_UNKNOWN)
                .doesNotRaise(MaterialCode.MATERIAL_SUITE_UNKNOWN);
        FindingAssert.assertThat(batch)
                .raises(MaterialCode.MATERIAL_LEFT_OUT)
                .about("A")
                .with("field", "FDocumentStatus")
                .with("count", 1);
    }

    @Test
    void decode_severalOrganisationsAndNoneChosen_takesNoneOfTheirs() {
        Batch<ErpMaterial> batch = decode(QUERY, GoldenFiles.read(GoldenFiles.MATERIAL_QUERY));
        assertThat(batch.accepted()).isEmpty();
        FindingAssert.assertThat(batch)
                .raises(MaterialCode.MATERIAL_SEVERAL_ORGANISATIONS)
                .about("TEE-RED-M")
                .at("/0")
                .with("count", 2)
                .with("organisations", "100: 3, 101: 1");
        FindingAssert.assertThat(batch)
                .raises(WireCode.DOCUMENT_REFUSED)
                .at("/1")
                .with("cause", "MATERIAL_SEVERAL_ORGANISATIONS");
        assertThat(batch.rejected()).hasSize(5);
    }

    @Test
    void decodePages_organisationsAreSeenOverAllOfThem() {
        String first = "[{\"Number\":\"M1\",\"UseOrgId\":{\"Number\":\"100\"}}]";
        String second = "[{\"Number\":\"M2\",\"UseOrgId\":{\"Number\":\"101\"}},{\"Number\":\"M3\"}]";
        Batch<ErpMaterial> batch =
                Materials.defaults().decodePages(List.of(JsonRows.of(first), JsonRows.of(second).in("two.json")));
        // What names no organisation belongs to none of the two.
        assertThat(batch.accepted()).extracting(ErpMaterial::number).containsExactly("M3");
        assertThat(batch.rejected()).extracting(row -> row.place().toString()).containsExactly("/0", "two.json#/0");
    }

    @Test
    void decode_anyOrganisation_aNumberInTwoOfThem_isFound() {
        String json = "[{\"Number\":\"M1\",\"Id\":1,\"UseOrgId_Id\":1,\"UseOrgId\":null},"
                + "{\"Number\":\"M1\",\"Id\":2,\"UseOrgId\":{\"Number\":\"101\"}},"
                + "{\"Number\":\"M2\",\"Id\":3,\"UseOrgId\":{\"Number\":\"101\"}},{\"Number\":\"M4\"}]";
        Batch<ErpMaterial> batch = decode(Materials.defaults().withAnyOrganisation(), json);
        assertThat(batch.accepted()).hasSize(4);
        FindingAssert.assertThat(batch)
                .raises(MaterialCode.MATERIAL_NUMBER_REPEATED)
                .about("M1")
                .at("/1")
                .with("count", 2)
                .with("documents", "1/1, 101/2")
                .raisesOnly(MaterialCode.MATERIAL_NUMBER_REPEATED);
    }

    @Test
    void ofOrganisation_whatDoesNotSayIt_isNotOfIt() {
        String json = "[{\"Number\":\"M1\",\"UseOrgId_Id\":1,\"UseOrgId\":null},{\"Number\":\"M2\"},"
                + "{\"Number\":\"M3\",\"UseOrgId\":{\"Number\":\" \"}},{\"Number\":\"M4\",\"UseOrgId\":{\"Number\":\"100\"}},"
                + "{\"Number\":\"M5\",\"UseOrgId\":null}]";
        Batch<ErpMaterial> batch = decode(Materials.defaults().ofOrganisation("100"), json);
        assertThat(batch.accepted()).extracting(ErpMaterial::number).containsExactly("M4");
        FindingAssert.assertThat(batch).raises(RowCode.UNMAPPED_ID).about("1").at("/0/UseOrgId").with("value", "1");
        FindingAssert.assertThat(batch).raises(RowCode.FIELD_MISSING).about("M2");
        FindingAssert.assertThat(batch).raises(RowCode.FIELD_BLANK).about("M5").with("field", "UseOrgId");
        assertThat(decode(Materials.defaults().ofOrganisation("1"), json).accepted())
                .extracting(ErpMaterial::number)
                .containsExactly("M1");
    }

    @Test
    void ofOrganisation_byInternalId_whereTheNumberIsThereToo_theNumberIsCompared() {
        Batch<ErpMaterial> batch = decode(
                Materials.defaults().ofOrganisation("3"), GoldenFiles.read(GoldenFiles.MATERIAL_VIEW));
        assertThat(batch.accepted()).isEmpty();
        FindingAssert.assertThat(batch)
                .raises(MaterialCode.MATERIAL_OTHER_ORGANISATION)
                .with("organisation", "101")
                .with("wanted", "3");
    }

    @Test
    void decode_aForbiddenMaterial_isLeftOut_unlessAnyStatusIsAskedFor() {
        String json = "{\"Number\":\"M1\",\"DocumentStatus\":\"C\",\"ForbidStatus\":\"B\",\"MaterialBase\":[{},{}]}";
        FindingAssert.assertThat(decode(Materials.defaults(), json))
                .raises(MaterialCode.MATERIAL_NOT_IN_FORCE)
                .with("forbidStatus", "B")
                .doesNotRaise(MaterialCode.MATERIAL_SUB_HEAD_NOT_ONE);
        FindingAssert.assertThat(decode(Materials.defaults().withAnyStatus(), json))
                .doesNotRaise(MaterialCode.MATERIAL_NOT_IN_FORCE);
    }

    @Test
    void decode_subHeadsThatAreNotOne_refuseTheMaterial() {
        for (String base : new String[] {"[{},{}]", "[7]", "\"x\"", "[null]"}) {
            Batch<ErpMaterial> batch = decode(Materials.defaults(), "{\"Number\":\"M1\",\"MaterialBase\":" + base + "}");
            assertThat(batch.rejected()).as(base).hasSize(1);
            FindingAssert.assertThat(batch)
                    .raises(MaterialCode.MATERIAL_SUB_HEAD_NOT_ONE)
                    .about("M1")
                    .at("/MaterialBase")
                    .with("field", "MaterialBase")
                    .with("count", base.equals("[{},{}]") ? 2 : base.equals("\"x\"") ? 0 : 1);
        }
        for (String base : new String[] {"[]", "null", "[{}]", "{}"}) {
            assertThat(decode(Materials.defaults(), "{\"Number\":\"M1\",\"MaterialBase\":" + base + "}").accepted())
                    .as(base)
                    .hasSize(1);
        }
    }

    @Test
    void decode_classNotInTheList_isKeptAndTold() {
        Batch<ErpMaterial> batch = decode(
                Materials.defaults(), "{\"Number\":\"M1\",\"MaterialBase\":[{\"ErpClsID\":\"8\",\"Suite\":\"1\"}]}");
        ErpMaterial material = batch.accepted().get(0);
        assertThat(material.classCode()).hasValue("8");
        assertThat(material.materialClass()).isEmpty();
        FindingAssert.assertThat(batch)
                .raises(MaterialCode.MATERIAL_CLASS_UNKNOWN)
                .about("M1")
                .at("/MaterialBase/0/ErpClsID")
                .with("field", "ErpClsID")
                .with("value", "8")
                .saying("13 product_series")
                .raisesOnly(MaterialCode.MATERIAL_CLASS_UNKNOWN);
    }

    @Test
    void decode_suiteThatIsNoCode_isUnknown() {
        for (String suite : new String[] {"true", "\"true\"", "\"是\"", "2", "{}"}) {
            Batch<ErpMaterial> batch = decode(
                    Materials.defaults(), "{\"FNumber\":\"M1\",\"SubHeadEntity\":{\"FSuite\":" + suite + "}}");
            assertThat(batch.accepted()).as(suite).extracting(ErpMaterial::suite).containsExactly(Flag.UNKNOWN);
            FindingAssert.assertThat(batch)
                    .raises(MaterialCode.MATERIAL_SUITE_UNKNOWN)
                    .about("M1")
                    .at("/SubHeadEntity/FSuite")
                    .with("field", "FSuite")
                    .with("value", suite.replace("\"", ""))
                    .with("known", "0 no, 1 yes");
        }
    }

    @Test
    void decode_retailSubHead_isNotThatOfBasics() {
        String json = "{\"FNumber\":\"M1\",\"FSubHeadEntity\":{\"FSuite\":\"1\",\"FErpClsID\":\"5\"}}";
        ErpMaterial material = decode(Materials.defaults(), json).accepted().get(0);
        assertThat(material.suite()).isEqualTo(Flag.UNKNOWN);
        assertThat(material.classCode()).isEmpty();
        assertThat(material.extras().json("FSubHeadEntity")).isEqualTo("{\"FSuite\":\"1\",\"FErpClsID\":\"5\"}");
    }

    @Test
    void decode_valuesOfFlexFieldsWithoutSpec_goByTheirName() {
        String json = "{\"FNumber\":\"M1\",\"FAuxPropId\":{\"FAUXPROPID__FF100001\":{\"FNumber\":\"A\"}}}";
        Batch<ErpMaterial> batch = decode(Materials.defaults(), json);
        assertThat(batch.accepted().get(0).auxValues()).containsExactly(java.util.Map.entry("FF100001", "A"));
        FindingAssert.assertThat(batch)
                .raises(MaterialCode.MATERIAL_AUX_WITHOUT_SPEC)
                .about("M1")
                .with("field", "FF100001")
                .with("value", "A");
    }

    @Test
    void decode_referencesAndTexts_ofTheWrongKind() {
        FindingAssert.assertThat(decode(Materials.defaults(), "{\"FNumber\":\"M1\",\"FUseOrgId\":[1]}"))
                .raises(WireCode.WRONG_TYPE)
                .at("/FUseOrgId");
        FindingAssert.assertThat(decode(Materials.defaults(), "{\"FNumber\":\"M1\",\"FBaseUnitId\":10101}"))
                .raises(RowCode.UNMAPPED_ID)
                .at("/FBaseUnitId");
        FindingAssert.assertThat(decode(Materials.defaults(), "{\"FNumber\":\"M1\",\"FName\":[\"N\"]}"))
                .raises(WireCode.NOT_A_RECORD)
                .about("M1")
                .at("/FName/0");
        FindingAssert.assertThat(decode(Materials.defaults(), "{\"FNumber\":\"M1\",\"FName\":[{\"Key\":2052,\"Value\":{}}]}"))
                .raises(WireCode.WRONG_TYPE)
                .at("/FName/0/Value");
        assertThat(decode(Materials.defaults(), "{\"FNumber\":\"M1\",\"FName\":[{\"Key\":2052,\"Value\":\" \"}]}")
                        .accepted()
                        .get(0)
                        .name())
                .isEmpty();
        FindingAssert.assertThat(decode(Materials.defaults(), "{\"FNumber\":1e3}")).raises(WireCode.PRECISION_LOST);
        FindingAssert.assertThat(decode(Materials.defaults(), "7")).raises(KingdeeCode.KINGDEE_SHAPE_UNKNOWN);
    }

    @Test
    void decode_errorAnswers_areRejected() {
        FindingAssert.assertThat(decode(QUERY, GoldenFiles.read(GoldenFiles.QUERY_FAILED)))
                .raises(KingdeeCode.KINGDEE_ANSWER_FAILED);
        FindingAssert.assertThat(decode(QUERY, GoldenFiles.read(GoldenFiles.ANSWER_FAILED)))
                .raises(KingdeeCode.KINGDEE_ANSWER_FAILED);
    }
}
