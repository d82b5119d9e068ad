package io.skuwright.bom;

import static io.skuwright.bom.Exploded.bom;
import static io.skuwright.bom.Exploded.catalog;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BOM-7")
class LowLevelCodesTest {

    private static final BomPolicy PLAIN = BomPolicy.defaults();

    private static List<List<String>> levels(BomCatalog catalog) {
        return levels(catalog, PLAIN);
    }

    private static List<List<String>> levels(BomCatalog catalog, BomPolicy policy) {
        return LowLevelCodes.of(catalog, policy).value().levels();
    }

    @Test
    @Tag("V11")
    void longestDistanceCounts() {
        BomCatalog catalog = catalog(bom("Bike", "1 Frame", "2 Wheel", "1 Tube"), bom("Frame", "4 Tube"));
        Outcome<LowLevelCodes> codes = LowLevelCodes.of(catalog, PLAIN);
        assertThat(codes).raisesNothing();
        assertThat(codes.value().levels())
                .containsExactly(List.of("Bike"), List.of("Frame", "Wheel"), List.of("Tube"));
        assertThat(codes.value().of("Tube")).hasValue(2);
        assertThat(codes.value().of("Bike")).hasValue(0);
        assertThat(codes.value().of("Car")).isEmpty();
        assertThat(codes.value()).hasToString("Low-level codes of 4 products");
        assertThatThrownBy(() -> codes.value().levels().get(0).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void replacedBom_mayLowerACodeAgain() {
        BomCatalog catalog = catalog(bom("A", "1 B"), bom("B", "1 C"), bom("D", "1 C"));
        assertThat(levels(catalog)).containsExactly(List.of("A", "D"), List.of("B"), List.of("C"));
        BomCatalog without = catalog.replace(bom("B", "1 E")).value();
        assertThat(levels(without)).containsExactly(List.of("A", "D"), List.of("B", "C"), List.of("E"));
        assertThat(levels(without.replace(bom("B", "1 C")).value()))
                .containsExactly(List.of("A", "D", "E"), List.of("B"), List.of("C"));
    }

    @Test
    void linesThatDoNotCount_giveNoLevel() {
        BomCatalog catalog = catalog(bom("A", "1 B to=2026-03-01", "1 C optional"), bom("B", "0 C"));
        BomPolicy march = PLAIN.withAsOf(LocalDate.of(2026, 3, 1));
        assertThat(levels(catalog, march)).containsExactly(List.of("A", "B", "C"));
        assertThat(levels(catalog, march.withOptional(true))).containsExactly(List.of("A", "B"), List.of("C"));
    }

    @Test
    void everyVersionCounts_fromWhereItsProductStands() {
        BomCatalog catalog = catalog(
                bom("A", "1 B"), bom("B number=B_1 default=yes", "1 C"), bom("B number=B_2 default=no", "1 D"));
        // B_2 is opened by nothing, but who builds by it needs D after B.
        assertThat(levels(catalog)).containsExactly(List.of("A"), List.of("B"), List.of("C", "D"));
    }

    @Test
    void rework_countsFromWhereLinesOpenTheVersion() {
        BomCatalog catalog = catalog(
                bom("A number=A_1 default=yes", "1 B"),
                bom("B", "1 A bom=A_2"),
                bom("A number=A_2 default=no", "1 C"));
        Outcome<LowLevelCodes> codes = LowLevelCodes.of(catalog, PLAIN);
        assertThat(codes).raisesNothing();
        assertThat(codes.value().levels()).containsExactly(List.of(), List.of("B"), List.of("A"), List.of("C"));
    }

    @Test
    @Tag("V17")
    void loop_isCutOnceAndReported() {
        BomCatalog catalog = BomCatalog.of(List.of(bom("Z", "1 B"), bom("A", "1 B"), bom("B", "1 A", "1 X")))
                .value();
        Outcome<LowLevelCodes> codes = LowLevelCodes.of(catalog, PLAIN);
        assertThat(codes)
                .raises(BomCode.BOM_CYCLE)
                .about("A")
                .with("path", "A -> B -> A")
                .raisesOnly(BomCode.BOM_CYCLE);
        assertThat(codes.value().levels()).containsExactly(List.of("Z"), List.of("B"), List.of("A", "X"));
    }

    @Test
    void variant_putsWhatItIsMadeOfBelowIt() {
        BomCatalog catalog = BomCatalog.builder()
                .variant("SOFA-RED", "SOFA", Map.of("color", "red"))
                .add(bom("SOFA", "4 LEG"))
                .add(bom("SET", "3 SOFA-RED"))
                .build()
                .orThrow();
        assertThat(levels(catalog)).containsExactly(List.of("SET"), List.of("SOFA", "SOFA-RED"), List.of("LEG"));
    }

    @Test
    void moreBomsThanTheLimit_areRefused() {
        BomCatalog catalog = catalog(bom("A", "1 B"), bom("B", "1 C"))
                .withLimits(Limits.defaults().with(Limit.BOM_NODES, 1));
        assertThat(LowLevelCodes.of(catalog, PLAIN)).raises(BomCode.LIMIT_BOM_NODES).with("limit", 1);
        assertThat(BomLint.of(catalog, PLAIN)).raises(BomCode.LIMIT_BOM_NODES).with("actual", 2);
    }

    @Test
    @Tag("N15")
    void chainOf100000_onASmallStack() throws InterruptedException {
        List<Bom> boms = new ArrayList<>();
        for (int level = 0; level < 100_000; level++) {
            boms.add(bom("C" + level, "1 C" + (level + 1)));
        }
        BomCatalog catalog = BomCatalog.of(boms).value();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(null, () -> Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            LowLevelCodes codes = LowLevelCodes.of(catalog, PLAIN).value();
            assertThat(codes.of("C100000")).hasValue(100_000);
            assertThat(codes.levels()).hasSize(100_001);
        }), "small", 256 * 1024);
        thread.setUncaughtExceptionHandler((which, thrown) -> failure.set(thrown));
        thread.start();
        thread.join();
        assertThat(failure.get()).isNull();
    }
}
