package io.skuwright.kingdee.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.kingdee.ErpMaterial;
import io.skuwright.kingdee.MaterialClass;
import io.skuwright.kingdee.Materials;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.order.KitFlag;
import io.skuwright.product.ProductCode;
import io.skuwright.result.Batch;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import io.skuwright.row.CodeMap;
import io.skuwright.row.Flag;
import io.skuwright.row.RowCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("B5")
class MaterialProductsTest {

    private static ErpMaterial material(String number, Flag suite) {
        return ErpMaterial.builder()
                .number(number).name("N").suite(suite).baseUnit("Pcs").group("G").specification("red")
                .place(Place.pointer("/0"))
                .build();
    }

    @Test
    void convert_aPageOfMaterials_hasTheKitFlagOfEach() {
        Batch<ErpMaterial> page = Materials.defaults()
                .ofOrganisation("100")
                .withQueryKeys(GoldenFiles.MATERIAL_KEYS)
                .decode(JsonRows.of(GoldenFiles.read(GoldenFiles.MATERIAL_QUERY)));
        CodeMap codes = CodeMap.of(Map.of("product", Map.of("5f3a", "KIT-01"), "unit", Map.of("1", "Pcs")));
        Batch<CrmProduct> products = ConservationLaw.check(3, MaterialProducts.of(codes).convert(page.accepted()));
        FindingAssert.assertThat(products).raisesNothing();
        assertThat(products.accepted())
                .extracting(product -> product.code().orElse("") + " " + product.kit())
                .containsExactly("TEE-RED-M NOT_KIT", "TEE-RED-L NOT_KIT", "KIT-01 KIT");
        CrmProduct kit = products.accepted().get(2);
        assertThat(kit.id()).hasValue("5f3a");
        assertThat(kit.unit()).hasValue("1");
        assertThat(kit.category()).isEmpty();
        assertThat(CrmProducts.defaults().toRow(kit).value().toJson())
                .contains("\"_id\":\"5f3a\"", "\"product_code\":\"KIT-01\"", "\"name\":\"套件一\"", ":\"true\"");
        assertThat(products.accepted().get(0).id()).isEmpty();
        assertThat(products.accepted().get(0).specs()).hasValue("红，M");
    }

    @Test
    void convert_anUnknownFlag_unitOrNumberTwice() {
        CodeMap codes = CodeMap.of(Map.of(
                "product", Map.of("a", "M2", "b", "M2"), "unit", Map.of("1", "Box"), "category", Map.of("c", "G")));
        Batch<CrmProduct> products = MaterialProducts.of(codes)
                .convert(List.of(
                        material("M1", Flag.UNKNOWN), material("M2", Flag.NO), ErpMaterial.builder().number("M3").build(),
                        ErpMaterial.builder().number("").name("N").build()));
        ConservationLaw.check(4, products);
        CrmProduct first = products.accepted().get(0);
        assertThat(first.kit()).isEqualTo(KitFlag.UNKNOWN);
        assertThat(first.unit()).isEmpty();
        assertThat(first.category()).hasValue("c");
        assertThat(products.rejected())
                .extracting(row -> row.finding().code())
                .containsExactly(RowCode.UNMAPPED_ID, ProductCode.PRODUCT_NAME_BLANK, ProductCode.SKU_CODE_BLANK);
        FindingAssert.assertThat(products)
                .raises(PlanCode.PLAN_KIT_FLAG_NOT_SAID)
                .about("M1")
                .at("/0")
                .weighing(Severity.WARNING);
        FindingAssert.assertThat(products)
                .raises(RowCode.UNMAPPED_ID)
                .about("Pcs")
                .with("kind", "unit")
                .weighing(Severity.WARNING);
    }

    @Test
    void convert_whereIdsAreCodes_everyWriteIsACreate() {
        CrmProduct product = MaterialProducts.of(CodeMap.idsAreCodes())
                .convert(List.of(material("M1", Flag.YES)))
                .accepted()
                .get(0);
        assertThat(product.id()).isEmpty();
        assertThat(product.unit()).hasValue("Pcs");
        assertThat(product.category()).hasValue("G");
    }

    @Test
    void kitFlagTable_aClassWinsOverTheSuiteFlag() {
        KitFlagTable table = KitFlagTable.defaults()
                .with(MaterialClass.SERVICE, KitFlag.OTHER)
                .with(Flag.UNKNOWN, KitFlag.NOT_KIT);
        ErpMaterial service = ErpMaterial.builder()
                .number("S").name("N").materialClass(MaterialClass.SERVICE).suite(Flag.YES).build();
        ErpMaterial made = ErpMaterial.builder().number("S").materialClass(MaterialClass.MADE).suite(Flag.YES).build();
        assertThat(table.of(service)).isEqualTo(KitFlag.OTHER);
        assertThat(table.of(made)).isEqualTo(KitFlag.KIT);
        assertThat(table.of(material("M", Flag.UNKNOWN))).isEqualTo(KitFlag.NOT_KIT);
        assertThat(KitFlagTable.defaults().of(material("M", Flag.UNKNOWN))).isEqualTo(KitFlag.UNKNOWN);
        assertThat(MaterialProducts.of(CodeMap.empty()).withKitFlags(table).convert(List.of(service)).accepted().get(0).kit())
                .isEqualTo(KitFlag.OTHER);
        assertThat(table)
                .isEqualTo(KitFlagTable.from(Map.of("class.service", "other", "suite.unknown", "false")))
                .hasSameHashCodeAs(KitFlagTable.from(Map.of("class.service", "other", "suite.unknown", "false")))
                .isNotEqualTo(KitFlagTable.defaults())
                .isNotEqualTo(KitFlagTable.defaults().with(Flag.UNKNOWN, KitFlag.NOT_KIT))
                .isNotEqualTo("x")
                .hasToString("{class.service=other, suite.no=not_kit, suite.unknown=not_kit, suite.yes=kit}");
        assertThat(KitFlagTable.from(Map.of("suite.yes", "true", "suite.no", "unknown")).of(material("M", Flag.NO)))
                .isEqualTo(KitFlag.UNKNOWN);
    }

    @Test
    void kitFlagTable_fromAnUnknownSetting_namesTheKnownOnes() {
        assertThatThrownBy(() -> KitFlagTable.from(Map.of("class.kit", "true")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("suite.yes, suite.no, suite.unknown, class.purchased");
        assertThatThrownBy(() -> KitFlagTable.from(Map.of("suite.yes", "kit")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("true, false, other or unknown");
    }
}
