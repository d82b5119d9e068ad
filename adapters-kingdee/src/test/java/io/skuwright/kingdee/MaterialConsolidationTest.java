package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.consolidation.Consolidation;
import io.skuwright.consolidation.Consolidator;
import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.product.SingleProduct;
import io.skuwright.product.Sku;
import io.skuwright.product.SpecCombination;
import io.skuwright.product.Spu;
import io.skuwright.result.Batch;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pages of materials become SPUs. */
@Tag("CON-1")
@Tag("CON-3")
class MaterialConsolidationTest {

    private static final String KEYS = "FNumber,FName,FMaterialGroup.FNumber,FBaseUnitId.FNumber,"
            + "FAuxPropId.FF100002,FAuxPropId.FF100001.FNumber,FAuxPropId.FF100001.FName";

    private static Map<String, String> colorAndSize() {
        Map<String, String> specs = new LinkedHashMap<>();
        specs.put("FF100001", "Color");
        specs.put("FF100002", "Size");
        return specs;
    }

    private static Consolidation consolidate(Materials materials, Batch<ErpMaterial> page) {
        Consolidator consolidator = Consolidator.of(materials.consolidation().build());
        page.accepted().forEach(material -> consolidator.add(material.toRow()));
        return consolidator.finish();
    }

    @Test
    void consolidation_bySpecification_makesOneSpuOfEachName() {
        Materials materials = Materials.defaults().ofOrganisation("100").withQueryKeys(GoldenFiles.MATERIAL_KEYS);
        Batch<ErpMaterial> page = materials.decode(JsonRows.of(GoldenFiles.read(GoldenFiles.MATERIAL_QUERY)));
        Consolidation result = consolidate(materials, page);
        assertThat(result.read()).isEqualTo(3);
        assertThat(result.hasErrors()).isFalse();
        Spu tee = result.spus().get(0);
        assertThat(tee.name()).isEqualTo("T恤");
        assertThat(tee.category()).hasValue("CLOTHES");
        assertThat(tee.unit()).hasValue("Pcs");
        assertThat(tee.skus()).extracting(Sku::code).containsExactlyInAnyOrder("TEE-RED-M", "TEE-RED-L");
        assertThat(tee.skus())
                .extracting(Sku::combination)
                .contains(SpecCombination.of(Map.of("specification", "红，M")));
        assertThat(result.singles()).extracting(SingleProduct::code).containsExactly("KIT-01");
    }

    @Test
    void consolidation_byAuxiliaryProperties_takesNamesAsValues() {
        Materials materials = Materials.defaults().withAuxProperties(colorAndSize()).withQueryKeys(KEYS);
        Batch<ErpMaterial> page = materials.decode(JsonRows.of("[[\"T1\",\"Tee\",\"C\",\"Pcs\",\"M\",\"01\",\"red\"],"
                + "[\"T2\",\"Tee\",\"C\",\"Pcs\",\"M\",\"02\",\"blue\"],[\"MUG\",\"Mug\",\"H\",\"Pcs\",null,\" \",\"\"]]"));
        FindingAssert.assertThat(page).raisesOnly(MaterialCode.MATERIAL_FIELDS_NOT_ASKED);
        assertThat(page.accepted().get(0).toRow().toJson())
                .isEqualTo("{\"code\":\"T1\",\"name\":\"Tee\",\"category\":\"C\",\"unit\":\"Pcs\",\"specification\":\"\","
                        + "\"barcode\":\"\",\"Color\":\"red\",\"Size\":\"M\"}");
        assertThat(page.accepted().get(0).extras().isEmpty()).isTrue();
        Consolidation result = consolidate(materials, page);
        assertThat(result.hasErrors()).isFalse();
        assertThat(result.spus().get(0).skus())
                .extracting(Sku::combination)
                .containsExactly(
                        SpecCombination.of(Map.of("Color", "red", "Size", "M")),
                        SpecCombination.of(Map.of("Color", "blue", "Size", "M")));
        assertThat(result.singles()).extracting(SingleProduct::code).containsExactly("MUG");
    }

    @Test
    void auxValues_ofASaveBody_textAndNumber_andWhatIsNoFlexFieldIsKept() {
        String json = "{\"FNumber\":\"M1\",\"FAuxPropId\":{\"FAUXPROPID__FF100002\":\"QH260414\",\"FAUXPROPID__FF100001\":"
                + "{\"Number\":\"A\"},\"Id\":7,\"FF100009\":[1],\"FF100008\":null}}";
        ErpMaterial material = Materials.defaults()
                .withAuxProperties(colorAndSize())
                .decode(JsonRows.of(json))
                .accepted()
                .get(0);
        assertThat(List.copyOf(material.auxValues().entrySet()))
                .containsExactly(Map.entry("Color", "A"), Map.entry("Size", "QH260414"));
        assertThat(material.extras().names()).containsExactly("FAuxPropId");
    }

    @Test
    void auxValues_aTextThatCannotBeRead_refusesTheMaterial() {
        Batch<ErpMaterial> page = Materials.defaults()
                .withAuxProperties(colorAndSize())
                .decode(
                        Cell.record(Row.of(
                                Map.of("FNumber", "M1", "FAuxPropId", Map.of("FF100001", "a\ud800")), Place.ROOT)),
                        Place.ROOT);
        assertThat(page.accepted()).isEmpty();
        assertThat(page.rejected().get(0).finding().attributes()).containsEntry("field", "FF100001");
    }
}
