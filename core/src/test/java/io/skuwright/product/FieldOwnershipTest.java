package io.skuwright.product;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.SampleProducts;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SKU-5")
class FieldOwnershipTest {

    private static final Spu TEE = SampleProducts.tee();
    private static final SingleProduct MUG = SampleProducts.mug();
    private static final ProductPolicy POLICY = SampleProducts.policy();

    private static Outcome<ProductPlan> plan(Product product, ProductEdit.Builder edit) {
        return ProductPlan.of(product, edit.build(), POLICY);
    }

    @Test
    void standard_isTheTableOfTheDesign() {
        assertThat(FieldOwnership.standard().owners()).containsExactly(
                Map.entry("name", FieldOwner.SPU), Map.entry("description", FieldOwner.SPU),
                Map.entry("category", FieldOwner.SPU), Map.entry("brand", FieldOwner.SPU),
                Map.entry("unit", FieldOwner.SPU), Map.entry("suppliers", FieldOwner.SPU),
                Map.entry("salePrice", FieldOwner.SKU), Map.entry("purchasePrice", FieldOwner.SKU),
                Map.entry("stock", FieldOwner.SKU), Map.entry("barcode", FieldOwner.SKU),
                Map.entry("picture", FieldOwner.SKU));
        FieldOwnership more = FieldOwnership.standard().with("season", FieldOwner.SPU);
        assertThat(more.owner("season")).contains(FieldOwner.SPU);
        assertThat(more).isNotEqualTo(FieldOwnership.standard()).isNotEqualTo("x")
                .isEqualTo(FieldOwnership.standard().with("season", FieldOwner.SPU))
                .hasSameHashCodeAs(FieldOwnership.standard().with("season", FieldOwner.SPU));
        assertThat(more).asString().contains("season=SPU");
        assertThatThrownBy(() -> more.with("unit", FieldOwner.SKU)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("S34")
    @Tag("S35")
    void set_onTheSpu_flowsToEverySkuAndIsListed() {
        ProductPlan plan = plan(TEE, ProductEdit.builder().set("name", "Basic tee").set("brand", "Acme").set("unit", "box"))
                .orThrow();
        assertThat(PlanTexts.steps(plan)).containsExactly(
                "update TEE () {name=Basic tee, unit=box} FIELD_SET",
                "update TEE-RED-S (color=red, size=S) {name=Basic tee, unit=box} INHERITED",
                "update TEE-RED-M (color=red, size=M) {name=Basic tee, unit=box} INHERITED",
                "update TEE-BLUE-S (color=blue, size=S) {name=Basic tee, unit=box} INHERITED",
                "update TEE-BLUE-M (color=blue, size=M) {name=Basic tee, unit=box} INHERITED");
        assertThat(plan.after().name()).isEqualTo("Basic tee");
        assertThat(plan.after().unit()).contains("box");
        assertThat(plan.after().skus()).isEqualTo(TEE.skus());
    }

    @Test
    @Tag("S16")
    @Tag("S32")
    void suppliersAndBrand_belongToTheSpu() {
        ProductPlan plan = plan(TEE, ProductEdit.builder().suppliers(List.of("S2", "S3")).set("brand", "Bolt")).orThrow();
        assertThat(PlanTexts.steps(plan))
                .startsWith("update TEE () {brand=Bolt, suppliers=S2\nS3} FIELD_SET")
                .contains("update TEE-RED-M (color=red, size=M) {brand=Bolt, suppliers=S2\nS3} INHERITED");
        assertThat(plan.after().suppliers()).containsExactly("S2", "S3");
        assertThat(plan.after().fields()).containsEntry("brand", "Bolt");
        assertThat(plan(TEE, ProductEdit.builder().suppliers(List.of("S1"))).value().plan().isEmpty()).isTrue();
        assertThat(plan(TEE, ProductEdit.builder().set("suppliers", "S9")).value().after().suppliers()).containsExactly("S9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "description", "category", "brand", "unit", "suppliers"})
    @Tag("S37")
    void set_ofTheSpuOnASku_isRefused(String field) {
        Outcome<ProductPlan> plan = plan(TEE, ProductEdit.builder().setOnSku("TEE-RED-S", field, "x"));
        assertThat(plan).raises(EditCode.FIELD_OF_SPU).about(field).at("").with("spu", "TEE").with("sku", "TEE-RED-S")
                .saying("on the SPU").raisesOnly(EditCode.FIELD_OF_SPU);
        assertThat(plan.value().after()).isEqualTo(TEE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"salePrice", "purchasePrice", "stock", "barcode", "picture"})
    @Tag("S18")
    @Tag("S36")
    void set_ofASku_isItsOwn(String field) {
        ProductPlan plan = plan(TEE, ProductEdit.builder().setOnSku("TEE-RED-S", field, "0012")).orThrow();
        assertThat(PlanTexts.steps(plan)).startsWith("update TEE-RED-S (color=red, size=S) {" + field + "=0012} FIELD_SET");
        assertThat(plan.after().skus().get(0).fields()).containsEntry(field, "0012");
        assertThat(plan.after().skus().subList(1, 4)).isEqualTo(TEE.skus().subList(1, 4));
        assertThat(plan(TEE, ProductEdit.builder().set(field, "0012")))
                .raises(EditCode.FIELD_OF_SKU).about(field).at("").with("spu", "TEE")
                .with("skus", "TEE-RED-S, TEE-RED-M, TEE-BLUE-S, TEE-BLUE-M");
    }

    @Test
    void set_whatIsThereAlready_changesNothing() {
        Outcome<ProductPlan> plan = plan(TEE, ProductEdit.builder()
                .set("name", "T-shirt").set("category", "Shirts").setOnSku("TEE-RED-S", "salePrice", "19.90")
                .attribute("material", "cotton"));
        assertThat(plan).raisesNothing();
        assertThat(plan.value().plan().isEmpty()).isTrue();
    }

    @Test
    void set_unknownFieldOrSku_isRefused() {
        assertThat(plan(TEE, ProductEdit.builder().set("colour", "x")))
                .raises(EditCode.FIELD_UNKNOWN).about("colour").at("").with("spu", "TEE")
                .with("known", "name, description, category, brand, unit, suppliers, salePrice, purchasePrice, stock, barcode, picture");
        assertThat(plan(TEE, ProductEdit.builder().setOnSku("TEE-RED-S", "colour", "x"))).raises(EditCode.FIELD_UNKNOWN).about("colour");
        assertThat(plan(TEE, ProductEdit.builder().setOnSku("TEE-RED-L", "stock", "1"))).raises(EditCode.SKU_UNKNOWN).about("TEE-RED-L");
        assertThat(plan(TEE, ProductEdit.builder().setOnSku("TEE", "stock", "1"))).raises(ProductCode.SKU_REQUIRED).about("TEE");
        assertThat(plan(TEE, ProductEdit.builder().set("name", " "))).raises(ProductCode.PRODUCT_NAME_BLANK).about(" ");
    }

    @Test
    @Tag("S33")
    void single_ownsEverything() {
        ProductPlan plan = plan(MUG, ProductEdit.builder()
                        .set("salePrice", "4.50").suppliers(List.of("S9")).set("name", "Cup")
                        .setOnSku("MUG-1", "barcode", "0590").attribute("material", "clay"))
                .orThrow();
        assertThat(PlanTexts.steps(plan)).containsExactly(
                "update MUG-1 () {attribute.material=clay, barcode=0590, name=Cup, salePrice=4.50, suppliers=S9} FIELD_SET",
                "keep MUG-1 () UNCHANGED");
        assertThat(plan.after()).isEqualTo(SingleProduct.builder().code("MUG-1").name("Cup").category("Kitchen").unit("pcs")
                .field("salePrice", "4.50").field("barcode", "0590").suppliers(List.of("S9")).attribute("material", "clay").build());
    }

    @Test
    @Tag("S17")
    void attributes_areASubsetOfTheCategorysAndSaidOnce() {
        ProductPlan plan = plan(TEE, ProductEdit.builder().attribute("season", "summer")).orThrow();
        assertThat(PlanTexts.steps(plan)).startsWith("update TEE () {attribute.season=summer} FIELD_SET")
                .contains("update TEE-RED-S (color=red, size=S) {attribute.season=summer} INHERITED");
        assertThat(plan.after().attributes()).containsExactly(Map.entry("material", "cotton"), Map.entry("season", "summer"));
        assertThat(plan(TEE, ProductEdit.builder().attribute("voltage", "230")))
                .raises(EditCode.ATTRIBUTE_NOT_OF_CATEGORY).about("voltage").at("").with("spu", "TEE")
                .with("category", "Shirts").with("attributes", "material, season");
        for (String attribute : List.of("material", "season")) {
            assertThat(plan(TEE, ProductEdit.builder().setOnSku("TEE-RED-S", attribute, "wool")))
                    .raises(EditCode.ATTRIBUTE_RESTATED).about(attribute).at("").with("spu", "TEE").with("sku", "TEE-RED-S");
        }
    }

    @Test
    @Tag("S17")
    void category_withoutTheAttributesThatAreThere_isRefused() {
        Spu summer = Spu.builder().name("Tee").category("Shirts").attribute("season", "summer").specs(TEE.specs()).build();
        Outcome<ProductPlan> plan = plan(summer, ProductEdit.builder().set("category", "Kitchen"));
        assertThat(plan).raises(EditCode.ATTRIBUTE_NOT_OF_CATEGORY).about("season").with("category", "Kitchen").with("attributes", "material");
        assertThat(plan.value().after().category()).contains("Shirts");
        assertThat(plan(summer, ProductEdit.builder().set("category", "Not listed")).orThrow().after().category()).contains("Not listed");
    }

    @Test
    void edit_laterValueOfAField_replacesTheEarlier() {
        ProductEdit.Builder edit = ProductEdit.builder()
                .set("brand", "A").set("brand", "B").attribute("season", "x").attribute("season", "y")
                .setOnSku("TEE-RED-S", "stock", "1").setOnSku("TEE-RED-S", "stock", "2")
                .suppliers(List.of("X")).suppliers(List.of("Y"));
        Product after = plan(TEE, edit).orThrow().after();
        assertThat(after.fields()).containsEntry("brand", "B");
        assertThat(after.attributes()).containsEntry("season", "y");
        assertThat(after.suppliers()).containsExactly("Y");
        assertThat(after.skus().get(0).fields()).containsEntry("stock", "2");
    }

    @Test
    @Tag("S21")
    @Tag("SKU-2")
    void set_aSpecOnASku_wouldCutItOff() {
        Outcome<ProductPlan> plan = plan(TEE, ProductEdit.builder().setOnSku("TEE-BLUE-S", "color", "green"));
        assertThat(plan).raises(EditCode.SPEC_CHANGE_ORPHANS).about("blue").with("spec", "color").with("change", "change")
                .with("skus", "TEE-BLUE-S").with("uses", "TEE-BLUE-S (5 pcs in stock)");
        assertThat(plan.value().after()).isEqualTo(TEE);
    }

    @Test
    void from_settings_addsToTheStandardTable() {
        FieldOwnership table = FieldOwnership.from(Map.of("season", "spu", "brand", "sku"));
        assertThat(table.owner("season")).contains(FieldOwner.SPU);
        assertThat(table.owner("brand")).contains(FieldOwner.SKU);
        assertThat(table.owner("stock")).contains(FieldOwner.SKU);
        assertThatThrownBy(() -> FieldOwnership.from(Map.of("season", "SPU")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("season").hasMessageContaining("spu, sku");
        assertThatThrownBy(() -> FieldOwnership.from(Map.of("unit", "sku"))).isInstanceOf(IllegalArgumentException.class);
    }

    /** Prices of all SKUs are set in one edit, which must not be quadratic. */
    @Test
    void set_on100000Skus_isQuick() {
        Limits limits = Limits.defaults().with(Limit.SPU_SKUS, 200_000).with(Limit.SPEC_VALUES, 100_000);
        List<String> values = IntStream.range(0, 100_000).mapToObj(value -> "v" + value).toList();
        Spu.Builder spu = Spu.builder().name("Big").limits(limits).specs(Spec.of("a", values));
        values.forEach(value -> spu.skus(Sku.of("S-" + value, SpecCombination.of(List.of("a"), List.of(value)))));
        Spu big = spu.build();
        Product after = Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            ProductEdit.Builder edit = ProductEdit.builder().retire(SpecValue.of("a", "v7"));
            values.forEach(value -> edit.setOnSku("S-" + value, "salePrice", "1").retire("NO-" + value));
            return ProductPlan.of(big, edit.build(), ProductPolicy.builder().limits(limits).build()).value().after();
        });
        assertThat(after.skus()).hasSize(100_000).allMatch(sku -> sku.fields().containsKey("salePrice"));
    }

    @Test
    void sku_updatedAndRetiredAtOnce_isBoth() {
        ProductPlan plan = plan(TEE, ProductEdit.builder().retire("TEE-RED-S").setOnSku("TEE-RED-S", "stock", "0")).orThrow();
        assertThat(PlanTexts.steps(plan)).startsWith(
                "retire TEE-RED-S (color=red, size=S) RETIRED", "update TEE-RED-S (color=red, size=S) {stock=0} FIELD_SET");
        assertThat(plan.after().skus().get(0)).isEqualTo(TEE.skus().get(0).with(SkuState.RETIRED).with("stock", "0"));
    }
}
