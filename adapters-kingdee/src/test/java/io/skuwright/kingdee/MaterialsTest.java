package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.product.SingleProduct;
import io.skuwright.product.SkuState;
import io.skuwright.result.Batch;
import io.skuwright.result.Limits;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Flag;
import io.skuwright.row.Row;
import io.skuwright.row.WireLimits;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SKU-1")
class MaterialsTest {

    @Test
    void decode_viewAnswer_readsHeadSubHeadsAndReferences() {
        Batch<ErpMaterial> batch = Materials.defaults().decode(golden(GoldenFiles.MATERIAL_VIEW));
        FindingAssert.assertThat(batch).raisesNothing();
        ErpMaterial kit = only(batch);
        assertThat(kit.number()).isEqualTo("KIT-01");
        assertThat(kit.id()).hasValue("5001");
        assertThat(kit.masterId()).hasValue("4001");
        assertThat(kit.name()).hasValue("套件一");
        assertThat(kit.specification()).hasValue("大号");
        assertThat(kit.organisation()).hasValue("101");
        assertThat(kit.organisationId()).hasValue("3");
        assertThat(kit.createOrganisation()).hasValue("100");
        assertThat(kit.group()).hasValue("G-KIT");
        assertThat(kit.groupName()).hasValue("套件");
        assertThat(kit.classCode()).hasValue("2");
        assertThat(kit.materialClass()).hasValue(MaterialClass.MADE);
        // The retail sub-head has a suite flag of 0 too, and IsKitting is production's.
        assertThat(kit.suite()).isEqualTo(Flag.YES);
        assertThat(kit.baseUnit()).hasValue("Pcs");
        assertThat(kit.saleUnit()).hasValue("Box");
        assertThat(kit.barcode()).hasValue("0690123456789");
        assertThat(kit.documentStatus()).hasValue("C");
        assertThat(kit.forbidStatus()).hasValue("A");
        assertThat(kit.bomVersionInStock()).isEqualTo(Flag.YES);
        assertThat(kit.spu()).isEmpty();
        assertThat(kit.baseEntryId()).hasValue("6001");
        assertThat(kit.saleEntryId()).hasValue("6002");
        assertThat(kit.vocabulary()).isEqualTo(Vocabulary.VIEW);
        assertThat(kit.place()).hasToString("/Result/Result");
    }

    @Test
    void decode_viewAnswer_keepsWhatItDoesNotKnow() {
        ErpMaterial kit = only(Materials.defaults().decode(golden(GoldenFiles.MATERIAL_VIEW)));
        assertThat(kit.extras().names())
                .containsExactly(
                        "MultiLanguageText", "Description", "CreatorId_Id", "CreatorId", "OldNumber", "MnemonicCode",
                        "F_ACME_WEIGHT", "F_ACME_BRAND_Id", "F_ACME_BRAND", "MaterialCMK", "MaterialProduce", "MaterialInvPty");
        assertThat(kit.extras().json("F_ACME_WEIGHT")).isEqualTo("2.50");
        assertThat(kit.extras().json("CreatorId"))
                .isEqualTo("{\"Id\":100007,\"Name\":\"乙\",\"UserAccount\":\"001\"}");
        assertThat(kit.baseExtras().names())
                .containsExactly("CategoryID_Id", "CategoryID", "IsSale", "WEIGHTUNITID_Id", "WEIGHTUNITID", "F_ACME_GRADE");
        assertThat(kit.saleExtras().isEmpty()).isTrue();
    }

    @Test
    void decode_viewAnswer_auxiliaryPropertiesWithFlags() {
        ErpMaterial kit = only(Materials.defaults()
                .withAuxProperties(Map.of("ff100001", "Color"))
                .decode(golden(GoldenFiles.MATERIAL_VIEW)));
        assertThat(kit.auxProperties())
                .containsExactly(
                        AuxProperty.builder()
                                .number("COL").id("100001").name("颜色").spec("Color").entryId("1")
                                .enabled(Flag.YES).affectsPrice(Flag.YES).affectsPlan(Flag.NO)
                                .extras(io.skuwright.row.Extras.of(Map.of("IsAffectCost", "false")))
                                .build(),
                        AuxProperty.builder()
                                .number("SIZ").id("100002").name("尺码").entryId("2").enabled(Flag.NO).build());
    }

    @Test
    void withLanguage_theOtherLanguage_elseTheFirstThatIsThere() {
        ErpMaterial kit = only(Materials.defaults().withLanguage(1033).decode(golden(GoldenFiles.MATERIAL_VIEW)));
        assertThat(kit.name()).hasValue("Kit one");
        assertThat(kit.groupName()).hasValue("Kits");
        // English is one blank here.
        assertThat(kit.specification()).hasValue("大号");
    }

    @Test
    void decode_saveBody_ofANewMaterial() {
        Batch<ErpMaterial> batch = Materials.defaults().decode(golden(GoldenFiles.MATERIAL_SAVE));
        ErpMaterial material = only(batch);
        assertThat(material.number()).isEmpty();
        assertThat(material.name()).hasValue("aabbcc");
        assertThat(material.specification()).hasValue("aabbcc");
        assertThat(material.organisation()).hasValue("100");
        assertThat(material.materialClass()).hasValue(MaterialClass.PURCHASED);
        assertThat(material.suite()).isEqualTo(Flag.UNKNOWN);
        assertThat(material.baseUnit()).hasValue("Pcs");
        assertThat(material.vocabulary()).isEqualTo(Vocabulary.SAVE);
        assertThat(material.extras().names()).containsExactly("FImgStorageType");
        assertThat(material.baseExtras().json("FTaxRateId")).isEqualTo("{\"FNUMBER\":\"SL02_SYS\"}");
        FindingAssert.assertThat(batch)
                .raises(MaterialCode.MATERIAL_WITHOUT_NUMBER)
                .at("/Model")
                .raisesOnly(MaterialCode.MATERIAL_WITHOUT_NUMBER);
        FindingAssert.assertThat(material.product()).raises(io.skuwright.product.ProductCode.SKU_CODE_BLANK);
    }

    @Test
    void decode_saveBody_thatUpdatesById_hasOtherSubHeadsAsExtras() {
        Batch<ErpMaterial> batch = Materials.defaults().decode(golden(GoldenFiles.MATERIAL_UPDATE));
        FindingAssert.assertThat(batch).raisesNothing();
        ErpMaterial material = only(batch);
        assertThat(material.number()).isEqualTo("10.01.99.23L51-004");
        assertThat(material.id()).hasValue("415835");
        assertThat(material.baseEntryId()).isEmpty();
        assertThat(material.extras().json("SubHeadEntity3"))
                .isEqualTo("{\"FEntryId\":329805,\"FDefaultVendor\":{\"FNumber\":\"000021\"}}");
    }

    @Test
    void decode_queryRows_mixedCells() {
        Batch<ErpMaterial> batch = query(Materials.defaults().ofOrganisation("100"));
        ConservationLaw.check(5, batch);
        assertThat(batch.accepted()).extracting(ErpMaterial::number).containsExactly("TEE-RED-M", "TEE-RED-L", "KIT-01");
        ErpMaterial large = batch.accepted().get(1);
        assertThat(large.id()).hasValue("5102");
        assertThat(large.suite()).isEqualTo(Flag.NO);
        assertThat(large.barcode()).isEmpty();
        assertThat(large.group()).hasValue("CLOTHES");
        assertThat(large.extras().isEmpty()).isTrue();
        ErpMaterial kit = batch.accepted().get(2);
        assertThat(kit.specification()).isEmpty();
        assertThat(kit.materialClass()).hasValue(MaterialClass.MADE);
        assertThat(kit.suite()).isEqualTo(Flag.YES);
        assertThat(kit.baseEntryId()).isEmpty();
    }

    @Test
    void decode_bodies_textAndLists_areRecognised() {
        String head = "{\"FNumber\":\"M1\",\"FName\":\"N\"}";
        String inText = head.replace("\"", "\\\"");
        for (String json : List.of(
                head,
                "[" + head + "]",
                "{\"Model\":[" + head + "]}",
                "{\"formid\":\"BD_MATERIAL\",\"data\":\"{\\\"Model\\\":" + inText + "}\"}",
                "{\"parameters\":[\"BD_MATERIAL\",\"{\\\"Model\\\":" + inText + "}\"]}")) {
            ErpMaterial material = only(Materials.defaults().decode(JsonRows.of(json)));
            assertThat(material.number()).as(json).isEqualTo("M1");
        }
    }

    @Test
    void decode_aDocumentThatCannotBeRead_hasNoMaterials() {
        Batch<ErpMaterial> batch = Materials.defaults().decode(JsonRows.of("{\"Model\":"));
        assertThat(batch.read()).isZero();
        assertThat(batch.hasErrors()).isTrue();
    }

    @Test
    void decode_mapsOfAPlatform_readLikeJson() {
        Row row = Row.of(Map.of("number", "M1", "materialbase", List.of(Map.of("suite", "1"))), Place.pointer("/0"));
        ErpMaterial material = only(Materials.defaults().decode(Cell.record(row), Place.ROOT));
        assertThat(material.suite()).isEqualTo(Flag.YES);
    }

    @Test
    void decode_spuReference_byNumberElseById() {
        String json = "[{\"Number\":\"M1\",\"FSPUID_Id\":77,\"FSPUID\":null},"
                + "{\"Number\":\"M2\",\"FSPUID_Id\":78,\"FSPUID\":{\"Id\":78,\"Number\":\"SPU-2\"}},"
                + "{\"Number\":\"M3\",\"FSPUID\":79}]";
        assertThat(Materials.defaults().decode(JsonRows.of(json)).accepted())
                .extracting(material -> material.spu().orElse(""))
                .containsExactly("77", "SPU-2", "79");
    }

    @Test
    void withNamesCodesAndLimits_areUsed() {
        Materials own = Materials.defaults()
                .withNames(Materials.defaults().names().with("suite", List.of("F_ACME_KIT")))
                .withCodes(Map.of("suite.Y", "yes", "class.99", "virtual"))
                .within(Limits.defaults())
                .within(WireLimits.defaults());
        assertThat(own.codes()).containsEntry("suite.Y", "yes").containsEntry("class.13", "product_series");
        assertThat(own.names().names("suite")).containsExactly("F_ACME_KIT");
        ErpMaterial material = only(own.decode(JsonRows.of(
                "{\"FNumber\":\"M1\",\"SubHeadEntity\":{\"F_ACME_KIT\":\"Y\",\"FErpClsID\":\"99\"}}")));
        assertThat(material.suite()).isEqualTo(Flag.YES);
        assertThat(material.materialClass()).hasValue(MaterialClass.VIRTUAL);
        for (Map<String, String> wrong : List.of(
                Map.of("suite.2", "maybe"), Map.of("class.2", "nice"), Map.of("colour.1", "yes"))) {
            assertThatThrownBy(() -> Materials.defaults().withCodes(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("suite.X (yes, no)")
                    .hasMessageContaining("purchased, made");
        }
    }

    @Test
    void withAuxProperties_aWrongTable_isABadCall() {
        assertThatThrownBy(() -> Materials.defaults().withAuxProperties(Map.of("COLOR", "Color")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("FF100001");
        for (String spec : List.of(" ", "code")) {
            assertThatThrownBy(() -> Materials.defaults().withAuxProperties(Map.of("FF1", spec)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("barcode");
        }
        assertThatThrownBy(() -> Materials.defaults().withAuxProperties(Map.of("FF1", "Color", "FF2", "Color")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void materialClass_ofACode_knowsTwelveAndNoEight() {
        assertThat(MaterialClass.of("9")).hasValue(MaterialClass.CONFIGURED);
        assertThat(MaterialClass.of("8")).isEmpty();
        assertThat(MaterialClass.values()).hasSize(12);
    }

    @Test
    void product_hasCodeNameCategoryAndUnit() {
        ErpMaterial kit = only(Materials.defaults().decode(golden(GoldenFiles.MATERIAL_VIEW)));
        SingleProduct product = kit.product().orThrow();
        assertThat(product.code()).isEqualTo("KIT-01");
        assertThat(product.name()).isEqualTo("套件一");
        assertThat(product.category()).hasValue("G-KIT");
        assertThat(product.unit()).hasValue("Pcs");
        assertThat(product.state()).isEqualTo(SkuState.ACTIVE);
        assertThat(product.fields())
                .containsExactly(
                        Map.entry("specification", "大号"), Map.entry("barcode", "0690123456789"), Map.entry("saleUnit", "Box"));
    }

    @Test
    void product_ofAForbiddenMaterial_isRetired() {
        String json = "{\"Number\":\"M1\",\"Name\":\"N\",\"DocumentStatus\":\"C\",\"ForbidStatus\":\"B\","
                + "\"MaterialGroup\":{\"Name\":[{\"Key\":2052,\"Value\":\"组\"}]}}";
        ErpMaterial material = only(Materials.defaults().withAnyStatus().decode(JsonRows.of(json)));
        SingleProduct product = material.product().orThrow();
        assertThat(product.state()).isEqualTo(SkuState.RETIRED);
        assertThat(product.category()).hasValue("组");
    }

    private static Batch<ErpMaterial> query(Materials materials) {
        return materials.withQueryKeys(GoldenFiles.MATERIAL_KEYS).decode(golden(GoldenFiles.MATERIAL_QUERY));
    }

    private static JsonRows golden(String file) {
        return JsonRows.of(GoldenFiles.read(file));
    }

    private static ErpMaterial only(Batch<ErpMaterial> batch) {
        FindingAssert.assertThat(batch).raisesNoErrors();
        assertThat(batch.accepted()).hasSize(1);
        return batch.accepted().get(0);
    }
}
