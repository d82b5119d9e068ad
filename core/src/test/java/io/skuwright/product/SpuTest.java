package io.skuwright.product;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.result.FindingException;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Likeness;
import io.skuwright.row.NearKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SpuTest {

    private static final Spec COLOR = Spec.of("color", List.of("red", "blue"));
    private static final Spec SIZE = Spec.of("size", List.of("S", "M"));

    private static SpecValue value(String spec, String value) {
        return SpecValue.of(spec, value);
    }

    private static Spu.Builder tee() {
        return Spu.builder().name("Tee").specs(COLOR, SIZE);
    }

    private static Outcome<Spu> row(SpecValue... row) {
        return tee().skuRow("T1", List.of(row), SkuState.ACTIVE, Place.pointer("/skus/0")).read();
    }

    @Test
    void build_holdsWhatWasSaid() {
        Sku red = Sku.of("T-RS", SpecCombination.of(Map.of("size", "S", "color", "red"))).with("salePrice", "19.90");
        Spu spu = tee().code("TEE").category("Shirts").unit("pcs").field("brand", "Acme")
                .suppliers(List.of("S1", "S2")).attribute("material", "cotton").skus(red).build();
        assertThat(spu.code()).contains("TEE");
        assertThat(spu.label()).isEqualTo("TEE");
        assertThat(spu.category()).contains("Shirts");
        assertThat(spu.unit()).contains("pcs");
        assertThat(spu.fields()).containsExactly(Map.entry("brand", "Acme"));
        assertThat(spu.suppliers()).containsExactly("S1", "S2");
        assertThat(spu.attributes()).containsExactly(Map.entry("material", "cotton"));
        assertThat(spu.specs()).containsExactly(COLOR, SIZE);
        assertThat(spu.spec("size")).contains(SIZE);
        assertThat(spu.spec("Size")).isEmpty();
        assertThat(spu.skus()).containsExactly(red);
        assertThat(spu.skus().get(0).combination().specs()).containsExactly("color", "size");
        assertThat(spu.kind()).isEqualTo(ProductKind.MULTI_SPEC);
        assertThat(spu).hasToString("SPU 'TEE' [Spec[name=color, values=[red, blue]], Spec[name=size, values=[S, M]]] with 1 SKUs");
    }

    @Test
    void build_nothingOptionalSaid_isEmpty() {
        Spu spu = tee().build();
        assertThat(spu.code()).isEmpty();
        assertThat(spu.label()).isEqualTo("Tee");
        assertThat(spu.category()).isEmpty();
        assertThat(spu.unit()).isEmpty();
        assertThat(spu.fields()).isEmpty();
        assertThat(spu.suppliers()).isEmpty();
        assertThat(spu.attributes()).isEmpty();
        assertThat(spu.skus()).isEmpty();
    }

    @Test
    void equality_isByAllItHolds() {
        Spu spu = tee().build();
        assertThat(spu).isEqualTo(tee().build()).hasSameHashCodeAs(tee().build());
        assertThat(spu)
                .isNotEqualTo(tee().code("X").build())
                .isNotEqualTo(tee().category("X").build())
                .isNotEqualTo(Spu.builder().name("Tee").specs(SIZE, COLOR).build())
                .isNotEqualTo(tee().skus(Sku.of("A", SpecCombination.of(Map.of("color", "red", "size", "S")))).build())
                .isNotEqualTo("x");
    }

    @Test
    @Tag("S26")
    @Tag("SKU-1")
    @Tag("V61")
    void read_noSpecs_isNoMultiSpecSpu() {
        assertThat(Spu.builder().name("Mug").place(Place.pointer("/spu")).read())
                .raises(ProductCode.SPU_WITHOUT_SPECS).about("Mug").at("/spu")
                .raisesOnly(ProductCode.SPU_WITHOUT_SPECS);
        assertThatThrownBy(() -> Spu.builder().name("Mug").build()).isInstanceOf(FindingException.class);
    }

    @Test
    @Tag("S7")
    @Tag("SKU-1")
    @Tag("V61")
    void read_everyProductHasAnSpu_oneSkuWithoutSpecs() {
        Spu.Builder mug = Spu.builder().name("Mug").mode(SpuMode.EVERY_PRODUCT);
        assertThat(mug.read()).raises(ProductCode.SPU_SPECLESS_SKUS).about("Mug").at("").with("count", 0);
        Spu spu = mug.skus(Sku.of("MUG-1", SpecCombination.empty())).build();
        assertThat(spu.kind()).isEqualTo(ProductKind.SPECLESS_SPU);
        assertThat(spu.skus()).extracting(Sku::code).containsExactly("MUG-1");
        assertThat(mug.skus(Sku.of("MUG-2", SpecCombination.empty())).read())
                .raises(ProductCode.SPU_SPECLESS_SKUS).with("count", 2)
                .raises(ProductCode.SPU_DUPLICATE_COMBINATION).with("skus", "MUG-1, MUG-2");
    }

    @Test
    @Tag("S31")
    void mode_skuOnly_hasNoSpus() {
        assertThatThrownBy(() -> Spu.builder().mode(SpuMode.SKU_ONLY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("F60")
    void read_specsThatAreNone_areAllTold() {
        Outcome<Spu> read = Spu.builder().name(" ")
                .specRow("color", List.of(), Place.pointer("/specs/0"))
                .specRow(" ", List.of("x"), Place.pointer("/specs/1"))
                .specRow("size", List.of("S", " ", "M", "S"), Place.pointer("/specs/2/values"))
                .place(Place.pointer("/spu"))
                .read();
        assertThat(read.hasValue()).isFalse();
        assertThat(read)
                .raises(ProductCode.PRODUCT_NAME_BLANK).about(" ").at("/spu")
                .raises(ProductCode.SPEC_AXIS_EMPTY).about("color").at("/specs/0")
                .raises(ProductCode.SPEC_AXIS_BLANK).about(" ").at("/specs/1")
                .raises(ProductCode.SPEC_VALUE_BLANK).about(" ").at("/specs/2/values/1").with("spec", "size")
                .raises(ProductCode.SPEC_VALUE_DUPLICATE).about("S").at("/specs/2/values/3").with("spec", "size").times(1);
    }

    @Test
    @Tag("F60")
    void read_specNamedTwice_isAFinding() {
        assertThat(Spu.builder().name("Tee").specs(COLOR, COLOR).place(Place.pointer("/spu")).read())
                .raises(ProductCode.SPEC_AXIS_DUPLICATE).about("color").at("/spu").with("spu", "Tee")
                .raisesOnly(ProductCode.SPEC_AXIS_DUPLICATE);
    }

    @Test
    @Tag("V61")
    void read_rowNamesASpecTwice_isAFinding() {
        assertThat(row(value("color", "red"), value("color", "blue"), value("size", "S")))
                .raises(ProductCode.SKU_SPEC_REPEATED).about("T1").at("/skus/0")
                .with("spec", "color").with("values", "red, blue")
                .raisesOnly(ProductCode.SKU_SPEC_REPEATED);
    }

    @Test
    @Tag("V61")
    void read_rowWithOtherSpecs_isAFinding() {
        assertThat(row(value("color", "red")))
                .raises(ProductCode.SKU_SPEC_MISSING).about("T1").at("/skus/0")
                .with("spec", "size").with("specs", "color, size")
                .raisesOnly(ProductCode.SKU_SPEC_MISSING);
        assertThat(row(value("color", "red"), value("size", "S"), value("cut", "slim")))
                .raises(ProductCode.SPEC_UNKNOWN).about("cut").at("/skus/0")
                .with("sku", "T1").with("spu", "Tee").with("specs", "color, size")
                .raisesOnly(ProductCode.SPEC_UNKNOWN);
        assertThat(row(value("color", "red"), value("Size", "S")))
                .raisesOnly(ProductCode.SPEC_UNKNOWN, ProductCode.SKU_SPEC_MISSING);
    }

    @Test
    @Tag("V61")
    @Tag("SKU-7")
    void read_valueThatTheSpecDoesNotHave_isAFinding() {
        assertThat(row(value("color", "Red"), value("size", "S")))
                .raises(ProductCode.SPEC_VALUE_UNKNOWN).about("Red").at("/skus/0")
                .with("spec", "color").with("sku", "T1").with("values", "red, blue")
                .raisesOnly(ProductCode.SPEC_VALUE_UNKNOWN);
    }

    @Test
    @Tag("SKU-7")
    void read_valuesThatLookAlike_areTwoWithAWarning() {
        Spu.Builder spu = Spu.builder().name("Tee").specs(Spec.of("size", List.of("1x1", "XL", "1×1"))).place(Place.pointer("/spu"));
        Outcome<Spu> read = spu.read();
        assertThat(read).raises(ProductCode.NEAR_DUPLICATE_VALUE).about("1×1").at("/spu")
                .with("other", "1x1").with("spec", "size").with("differences", "shape").raisesNoErrors();
        assertThat(read.value().specs().get(0).values()).containsExactly("1x1", "XL", "1×1");
        assertThat(spu.nearKey(NearKey.of(Set.of(Likeness.BLANKS))).read()).raisesNothing();
    }

    @Test
    @Tag("V61")
    @Tag("F61")
    void read_twoSkusOfOneCombination_areBothNamedAndTheSpuRefused() {
        Outcome<Spu> read = tee()
                .skus(Sku.of("T2", SpecCombination.of(List.of("color", "size"), List.of("red", "S"))))
                .skus(Sku.of("T1", SpecCombination.of(List.of("size", "color"), List.of("S", "red"))))
                .place(Place.pointer("/spu"))
                .read();
        assertThat(read.hasValue()).isFalse();
        assertThat(read)
                .raises(ProductCode.SPU_DUPLICATE_COMBINATION).about("Tee").at("/spu")
                .with("skus", "T1, T2").with("values", "color=red, size=S").times(1)
                .raisesOnly(ProductCode.SPU_DUPLICATE_COMBINATION);
    }

    @Test
    void read_skuCodes_areThereAndOnce() {
        List<SpecValue> red = List.of(value("color", "red"), value("size", "S"));
        List<SpecValue> blue = List.of(value("color", "blue"), value("size", "S"));
        assertThat(tee().skuRow("", red, SkuState.ACTIVE, Place.pointer("/skus/0")).read())
                .raises(ProductCode.SKU_CODE_BLANK).about("").at("/skus/0");
        assertThat(tee().skuRow("T", red, SkuState.ACTIVE, Place.pointer("/skus/0"))
                        .skuRow("T", blue, SkuState.RETIRED, Place.pointer("/skus/1")).read())
                .raises(ProductCode.SKU_CODE_DUPLICATE).about("T").at("/skus/1").with("spu", "Tee").with("count", 2);
        assertThat(tee().code(" ").read()).raises(ProductCode.SKU_CODE_BLANK).about(" ");
    }

    @Test
    void read_beyondALimit_isAFinding() {
        Limits limits = Limits.defaults().with(Limit.SPECS, 1).with(Limit.SPEC_VALUES, 1).with(Limit.SPU_SKUS, 1);
        assertThat(tee().limits(limits).place(Place.pointer("/spu")).read())
                .raises(ProductCode.LIMIT_SPECS).about("Tee").at("/spu").with("actual", 2).with("limit", 1);
        Spu.Builder two = tee().skuRow("A", List.of(), SkuState.ACTIVE, Place.NONE)
                .skuRow("B", List.of(), SkuState.ACTIVE, Place.NONE);
        assertThat(two.limits(limits.with(Limit.SPECS, 2)).read())
                .raises(ProductCode.LIMIT_SPEC_VALUES).about("color").with("actual", 2).with("limit", 1)
                .raises(ProductCode.LIMIT_VARIANTS).about("Tee").with("product", 2).with("limit", 1);
        Limits texts = Limits.defaults().with(Limit.NAME_LENGTH, 3).with(Limit.CODE_LENGTH, 2);
        assertThat(tee().limits(texts).skuRow("TRS", List.of(), SkuState.ACTIVE, Place.pointer("/0")).read())
                .raises(ProductCode.LIMIT_NAME_LENGTH).about("color").with("actual", 5).with("limit", 3)
                .raises(ProductCode.LIMIT_NAME_LENGTH).about("blue").with("actual", 4)
                .raises(ProductCode.LIMIT_CODE_LENGTH).about("TRS").at("/0").with("actual", 3).with("limit", 2);
    }

    @Test
    @Tag("N17")
    void read_limitOfSkus_isNotExceededByAsMany() {
        Limits limits = Limits.defaults().with(Limit.SPU_SKUS, 4);
        assertThat(tee().limits(limits).skus(
                                Sku.of("1", SpecCombination.of(Map.of("color", "red", "size", "S"))),
                                Sku.of("2", SpecCombination.of(Map.of("color", "red", "size", "M"))),
                                Sku.of("3", SpecCombination.of(Map.of("color", "blue", "size", "S"))),
                                Sku.of("4", SpecCombination.of(Map.of("color", "blue", "size", "M"))))
                        .read())
                .raisesNothing();
    }

    /** All pairs of "Aa" and "BB" have the same hash, which must not make reading quadratic. */
    @Test
    void read_100000Skus_isQuickEvenWithEqualHashes() {
        List<List<String>> values = List.of(sameHashes(8), sameHashes(9));
        Limits limits = Limits.defaults().with(Limit.SPU_SKUS, 200_000).with(Limit.SPEC_VALUES, 1_000);
        Spu.Builder spu = Spu.builder().name("Big").limits(limits)
                .specs(Spec.of("a", values.get(0)), Spec.of("b", values.get(1)));
        for (int i = 0; i < 100_000; i++) {
            spu.skus(Sku.of("S" + i, SpecCombination.of(
                    List.of("a", "b"), List.of(values.get(0).get(i % 256), values.get(1).get(i / 256)))));
        }
        assertThat(Assertions.assertTimeout(Duration.ofSeconds(60), () -> spu.build()).skus()).hasSize(100_000);
    }

    private static List<String> sameHashes(int pairs) {
        List<String> all = List.of("");
        for (int i = 0; i < pairs; i++) {
            List<String> longer = new ArrayList<>();
            all.forEach(text -> longer.addAll(List.of(text + "Aa", text + "BB")));
            all = longer;
        }
        return all;
    }
}
