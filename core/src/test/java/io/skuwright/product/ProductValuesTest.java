package io.skuwright.product;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.result.FindingException;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ProductValuesTest {

    private static SpecCombination of(String... pairs) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        return SpecCombination.of(values);
    }

    @Test
    void combination_orderOfSpecs_doesNotCount() {
        SpecCombination redM = of("color", "red", "size", "M");
        assertThat(redM).isEqualTo(of("size", "M", "color", "red")).hasSameHashCodeAs(of("size", "M", "color", "red"));
        assertThat(redM).isEqualTo(SpecCombination.of(List.of("color", "size"), List.of("red", "M")));
        assertThat(redM).isNotEqualTo(of("color", "M", "size", "red")).isNotEqualTo(of("color", "red")).isNotEqualTo("x");
        assertThat(redM.values()).containsExactly(Map.entry("color", "red"), Map.entry("size", "M"));
        assertThat(redM.values()).isEqualTo(Map.of("size", "M", "color", "red"));
        assertThat(redM.specs()).containsExactly("color", "size");
        assertThat(redM).hasToString("color=red, size=M");
        assertThat(redM.value("size")).isEqualTo("M");
        assertThat(redM.value("cut")).isNull();
    }

    @Test
    void combination_isOrderedBySpecAndValue() {
        assertThat(of("color", "blue", "size", "S")).isLessThan(of("size", "M", "color", "red"));
        assertThat(of("color", "red")).isLessThan(of("color", "red", "size", "S"));
        assertThat(of("color", "red")).isEqualByComparingTo(of("color", "red"));
        assertThat(of("color", "red")).isLessThan(of("cut", "a"));
        // The spec that comes first by name decides, wherever it stands.
        assertThat(of("size", "Z", "color", "blue")).isLessThan(of("size", "A", "color", "red"));
        assertThat(of("size", "Z", "color", "blue")).isLessThan(of("color", "red", "size", "A"));
    }

    @Test
    void combination_contains_itsParts() {
        SpecCombination redM = of("color", "red", "size", "M");
        assertThat(redM.contains(of("size", "M"))).isTrue();
        assertThat(redM.contains(redM)).isTrue();
        assertThat(redM.contains(SpecCombination.empty())).isTrue();
        assertThat(redM.contains(of("size", "S"))).isFalse();
        assertThat(redM.contains(of("cut", "slim"))).isFalse();
        assertThat(of("size", "M").contains(redM)).isFalse();
    }

    @Test
    void combination_cannotBeChanged() {
        Map<String, String> source = new LinkedHashMap<>(Map.of("color", "red"));
        SpecCombination red = SpecCombination.of(source);
        source.put("size", "M");
        assertThat(red).isEqualTo(of("color", "red"));
        assertThatThrownBy(() -> red.values().put("color", "blue")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> red.values().entrySet().iterator().next().setValue("blue"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void combination_badCalls_areExceptions() {
        assertThatThrownBy(() -> SpecCombination.of(List.of("a", "b"), List.of("1")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("1 values").hasMessageContaining("2 specs");
        assertThatThrownBy(() -> SpecCombination.of(List.of("a", "a"), List.of("1", "2")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("[a, a]");
        List<String> many = List.of("a", "b", "c", "d", "e", "f", "g", "h", "a");
        assertThatThrownBy(() -> SpecCombination.of(many, many)).isInstanceOf(IllegalArgumentException.class);
        assertThat(SpecCombination.of(many.subList(0, 8), many.subList(0, 8)).value("h")).isEqualTo("h");
        assertThat(SpecCombination.read(List.of(SpecValue.of("a", "1"), SpecValue.of("a", "1"))))
                .raises(ProductCode.SKU_SPEC_REPEATED).with("spec", "a").with("values", "1, 1");
    }

    @Test
    @Tag("F60")
    void spec_ofBadTexts_isRefused() {
        assertThatThrownBy(() -> Spec.of(" ", List.of("x"))).isInstanceOf(FindingException.class);
        assertThatThrownBy(() -> Spec.of("color", List.of())).isInstanceOf(FindingException.class);
        assertThatThrownBy(() -> Spec.of("color", List.of("red", "red"))).isInstanceOf(FindingException.class);
        assertThat(Spec.read("color", List.of("red", "\u3000"), Place.NONE))
                .raises(ProductCode.SPEC_VALUE_BLANK).about("\u3000").at("").with("spec", "color");
        assertThat(Spec.of("color", List.of("red", "red ")).has("red ")).isTrue();
        assertThat(Spec.of("color", List.of("red")).has("RED")).isFalse();
    }

    @Test
    void specValue_isOrderedBySpecThenValue() {
        assertThat(SpecValue.of("a", "2")).isLessThan(SpecValue.of("b", "1")).isGreaterThan(SpecValue.of("a", "1"));
        assertThat(SpecValue.of("a", "2")).hasToString("a=2");
    }

    @Test
    @Tag("S18")
    @Tag("S22")
    void sku_keepsCodeAndFieldsWhenRetired() {
        Sku sku = Sku.of("007", of("size", "M")).with("salePrice", "19.90").with("stock", "5");
        Sku retired = sku.with(SkuState.RETIRED);
        assertThat(retired.isActive()).isFalse();
        assertThat(retired.code()).isEqualTo("007");
        assertThat(retired.fields()).containsExactly(Map.entry("salePrice", "19.90"), Map.entry("stock", "5"));
        assertThat(retired.with(SkuState.ACTIVE)).isEqualTo(sku);
        assertThat(SkuState.RETIRED.text()).isEqualTo("retired");
        assertThatThrownBy(() -> Sku.of(" ", SpecCombination.empty())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("S29")
    @Tag("S33")
    @Tag("SKU-1")
    void single_ownsEverything() {
        SingleProduct mug = SingleProduct.builder().code("MUG-1").name("Mug").category("Kitchen").unit("pcs")
                .state(SkuState.RETIRED).field("salePrice", "4.50").suppliers(List.of("S1")).attribute("material", "clay")
                .build();
        assertThat(mug.code()).isEqualTo("MUG-1");
        assertThat(mug.name()).isEqualTo("Mug");
        assertThat(mug.category()).contains("Kitchen");
        assertThat(mug.unit()).contains("pcs");
        assertThat(mug.state()).isEqualTo(SkuState.RETIRED);
        assertThat(mug.fields()).containsExactly(Map.entry("salePrice", "4.50"));
        assertThat(mug.suppliers()).containsExactly("S1");
        assertThat(mug.attributes()).containsExactly(Map.entry("material", "clay"));
        assertThat(mug.skus()).containsExactly(mug.sku());
        assertThat(mug.sku().combination()).isEqualTo(SpecCombination.empty());
        assertThat(mug.kind()).isEqualTo(ProductKind.SINGLE_SPEC);
        assertThat(mug.kind().text()).isEqualTo("single-spec");
        assertThat(mug).hasToString("single product MUG-1 'Mug'");
    }

    @Test
    void single_equality_isByAllItHolds() {
        SingleProduct mug = SingleProduct.builder().code("M").name("Mug").build();
        assertThat(mug).isEqualTo(SingleProduct.builder().code("M").name("Mug").build())
                .hasSameHashCodeAs(SingleProduct.builder().code("M").name("Mug").build())
                .isNotEqualTo(SingleProduct.builder().code("M").name("Mug").unit("pcs").build())
                .isNotEqualTo(SingleProduct.builder().code("m").name("Mug").build())
                .isNotEqualTo("x");
        assertThat(mug.unit()).isEmpty();
        assertThat(mug.category()).isEmpty();
    }

    @Test
    void single_badData_isTold() {
        assertThat(SingleProduct.builder().code("ABC").limits(Limits.defaults().with(Limit.CODE_LENGTH, 2)).read())
                .raises(ProductCode.PRODUCT_NAME_BLANK).about("").at("")
                .raises(ProductCode.LIMIT_CODE_LENGTH).about("ABC").with("actual", 3).with("limit", 2);
        assertThat(SingleProduct.builder().name("Mug").read()).raises(ProductCode.SKU_CODE_BLANK).about("");
        assertThatThrownBy(() -> SingleProduct.builder().name("Mug").build()).isInstanceOf(FindingException.class);
    }
}
