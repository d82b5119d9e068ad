package io.skuwright.bom;

import static io.skuwright.bom.Exploded.bom;
import static io.skuwright.bom.Exploded.catalog;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.UnitConversion;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.result.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("BOM-7")
class BuildableTest {

    private static final UnitConversions UNITS = UnitConversions.of(List.of(
                    UnitConversion.of("dozen", "pcs", Ratio.of(12)), UnitConversion.of("kg", "g", Ratio.of(1_000))))
            .orThrow();

    /** Texts such as {@code SCREW 12} or {@code SCREW 1 dozen}, separated by commas. */
    static Map<String, OnHand> stock(String texts) {
        Map<String, OnHand> stock = new LinkedHashMap<>();
        for (String text : texts.split(", ")) {
            String[] words = text.split(" ");
            Ratio amount = Ratio.parse(words[1]);
            stock.put(words[0], words.length == 2 ? OnHand.of(amount) : OnHand.of(amount, words[2]));
        }
        return stock;
    }

    static Buildable shallow(BomCatalog catalog, String stock) {
        return build(catalog, stock, BuildMode.SHALLOW).orThrow();
    }

    static Buildable deep(BomCatalog catalog, String stock) {
        return build(catalog, stock, BuildMode.DEEP).orThrow();
    }

    static Outcome<Buildable> build(BomCatalog catalog, String stock, BuildMode mode) {
        return Buildable.of(catalog.withConversions(UNITS), "K", stock(stock), BomPolicy.defaults(), mode);
    }

    private static String limiting(Buildable build) {
        return String.join(", ", build.limiting().stream()
                .map(each -> each.component() + " " + each.missing() + each.unit().map(unit -> " " + unit).orElse(""))
                .toList());
    }

    /** Each component as needed, from stock and made. */
    private static List<String> used(Buildable build) {
        return build.used().stream()
                .map(each -> each.component() + " " + each.needed() + " " + each.fromStock() + " " + each.made())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(BuildMode.class)
    @Tag("V33")
    void v33_zeroLine_doesNotLimit(BuildMode mode) {
        BomCatalog catalog = catalog(bom("K", "1 A", "0 B"), bom("B", "1 C"));
        Buildable build = build(catalog, "A 5, B 0", mode).orThrow();
        assertThat(build.quantity()).isEqualTo(Ratio.of(5));
        assertThat(build.exact()).contains(Ratio.of(5));
        assertThat(limiting(build)).isEqualTo("A 1");
        assertThat(used(build)).containsExactly("A 5 5 0");
        assertThat(build.product()).isEqualTo("K");
        assertThat(build.mode()).isEqualTo(mode);
        assertThat(build.isPartial()).isFalse();
    }

    @Test
    @Tag("V39")
    void v39_batchOfKits_countsItsYield() {
        Buildable build = shallow(catalog(bom("K yield=4", "2 P2", "2 P3")), "P2 4, P3 8");
        assertThat(build.quantity()).isEqualTo(Ratio.of(8));
        assertThat(limiting(build)).isEqualTo("P2 1/2");
        assertThat(build).hasToString("8 K (shallow)");
    }

    @Test
    @Tag("V39")
    void v39_partStockedInDozens_isConverted() {
        Buildable build = shallow(catalog(bom("K", "1 P unit=pcs")), "P 1 dozen");
        assertThat(build.quantity()).isEqualTo(Ratio.of(12));
        assertThat(limiting(build)).isEqualTo("P 1/12 dozen");
    }

    @ParameterizedTest
    @EnumSource(BuildMode.class)
    @Tag("V39")
    void v39_negativeStock_isExact(BuildMode mode) {
        Buildable build = build(catalog(bom("K", "1 P3")), "P3 -384", mode).orThrow();
        assertThat(build.quantity()).isEqualTo(Ratio.of(-384));
        assertThat(build.exact()).contains(Ratio.of(-384));
        assertThat(limiting(build)).isEqualTo("P3 1");
    }

    @ParameterizedTest
    @CsvSource({"48, 3, 0.006, 2", "240, 10, 0.030, 10", "240, 10, 0.029, 9", "23, 10, 1, 0"})
    @Tag("V41")
    void v41_mixedUnits(String pieces, String dozens, String kilograms, String kits) {
        BomCatalog catalog = catalog(bom("K", "2 U unit=dozen", "1 D unit=dozen", "3 G unit=g"));
        Buildable build =
                shallow(catalog, "U " + pieces + " pcs, D " + dozens + " dozen, G " + kilograms + " kg");
        assertThat(build.quantity()).isEqualTo(Ratio.parse(kits));
    }

    @Test
    @Tag("V41")
    void v41_limitingNamesEachWithItsOwnUnit() {
        BomCatalog catalog = catalog(bom("K", "2 U unit=dozen", "1 D unit=dozen", "3 G unit=g"));
        Buildable build = shallow(catalog, "U 48 pcs, D 3 dozen, G 0.006 kg");
        assertThat(limiting(build)).isEqualTo("U 24 pcs, G 3/1000 kg");
        assertThat(used(build)).containsExactly("U 48 48 0", "D 2 2 0", "G 3/500 3/500 0");
    }

    @ParameterizedTest
    @EnumSource(BuildMode.class)
    void componentOnTwoLines_isAddedUpFirst(BuildMode mode) {
        Buildable build = build(catalog(bom("K", "1 A", "2 A")), "A 7", mode).orThrow();
        assertThat(build.quantity()).isEqualTo(Ratio.of(2));
        assertThat(build.exact()).contains(Ratio.of(7, 3));
        assertThat(limiting(build)).isEqualTo("A 2");
    }

    @Test
    void componentOnTwoLinesInTwoUnits_sharesItsStock() {
        Buildable build = shallow(catalog(bom("K", "6 A unit=pcs", "1 A unit=dozen")), "A 3 dozen");
        assertThat(build.quantity()).isEqualTo(Ratio.of(2));
        assertThat(build.exact()).contains(Ratio.of(2));
    }

    @Test
    void optionalLine_limitsOnRequestOnly() {
        BomCatalog catalog = catalog(bom("K", "1 A", "1 B optional"));
        assertThat(shallow(catalog, "A 5").quantity()).isEqualTo(Ratio.of(5));
        Buildable withIt = Buildable.of(
                        catalog, "K", stock("A 5"), BomPolicy.defaults().withOptional(true), BuildMode.SHALLOW)
                .orThrow();
        assertThat(withIt.quantity()).isEqualTo(Ratio.ZERO);
        assertThat(limiting(withIt)).isEqualTo("B 1");
    }

    @ParameterizedTest
    @CsvSource({"10, 1, 5, PART 2", "11, 1, 5, PART 1", "10, 0, 0, SERVICE 1", "1, 0, 0, 'PART 1, SERVICE 1'"})
    void fixedLine_isNeededOnce(String parts, String services, String sets, String limiting) {
        Buildable build =
                shallow(catalog(bom("K", "2 PART", "1 SERVICE fixed")), "PART " + parts + ", SERVICE " + services);
        assertThat(build.quantity()).isEqualTo(Ratio.parse(sets));
        assertThat(limiting(build)).isEqualTo(limiting);
        assertThat(build.exact()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"35, 10", "34, 9", "37, 10", "38, 11", "8, 1", "7, 0", "0, 0"})
    void fixedLoss_isNeededOnce(String stock, String built) {
        Buildable build = Buildable.of(
                        catalog(bom("K", "3 P fixedLoss=5")),
                        "K",
                        stock("P " + stock),
                        BomPolicy.defaults().withLoss(LossConvention.MULTIPLY),
                        BuildMode.DEEP)
                .orThrow();
        assertThat(build.quantity()).isEqualTo(Ratio.parse(built));
    }

    @Test
    void lossRate_staysInProportion() {
        Buildable build = Buildable.of(
                        catalog(bom("K", "2 P loss=10")),
                        "K",
                        stock("P 22"),
                        BomPolicy.defaults().withLoss(LossConvention.MULTIPLY),
                        BuildMode.DEEP)
                .orThrow();
        assertThat(build.exact()).contains(Ratio.of(10));
    }

    @Test
    void byProduct_isNoStock() {
        BomCatalog catalog = catalog(bom("K by=SCRAP:5:10", "1 A", "1 SCRAP"));
        assertThat(limiting(shallow(catalog, "A 5"))).isEqualTo("SCRAP 1");
    }

    @Test
    void deep_usesStockOfComponentsFirst_andMakesTheRest() {
        BomCatalog catalog = catalog(bom("K", "1 MOTOR"), bom("MOTOR", "2 COIL"));
        assertThat(shallow(catalog, "MOTOR 3, COIL 4").quantity()).isEqualTo(Ratio.of(3));
        Buildable build = deep(catalog, "MOTOR 3, COIL 4");
        assertThat(build.quantity()).isEqualTo(Ratio.of(5));
        assertThat(used(build)).containsExactly("MOTOR 5 3 2", "COIL 4 4 0");
        assertThat(limiting(build)).isEqualTo("COIL 2");
        assertThat(build.exact()).isEmpty();
        assertThat(build).hasToString("5 K (deep)");
        assertThat(deep(catalog, "COIL 5").exact()).contains(Ratio.of(5, 2));
    }

    @Test
    void deep_partsSharedByTwoComponents_areNotCountedTwice() {
        BomCatalog catalog = catalog(bom("K", "1 X", "1 Y"), bom("X", "1 Z"), bom("Y", "2 Z"));
        assertThat(deep(catalog, "Z 10").quantity()).isEqualTo(Ratio.of(3));
        Buildable build = deep(catalog, "Z 10, X 1");
        assertThat(build.quantity()).isEqualTo(Ratio.of(3));
        assertThat(limiting(build)).isEqualTo("Z 1");
        assertThat(deep(catalog, "Z 10, X 2").quantity()).isEqualTo(Ratio.of(4));
    }

    @ParameterizedTest
    @CsvSource({
        "X -2, -2, 'X -2, Z 10', 8",
        "X 0, 0, Z -3, -3",
        "X 5, 5, 'X 5, Z -3', -3",
        "X 5, 5, 'X 5, Z 0', 5",
        "X -2, -2, 'X -2, Z -1', -3"
    })
    void negativeStock_isMadeUpForFirst(String direct, String shallow, String all, String deep) {
        BomCatalog catalog = catalog(bom("K", "1 X"), bom("X", "1 Z"));
        assertThat(shallow(catalog, direct).quantity()).isEqualTo(Ratio.parse(shallow));
        assertThat(deep(catalog, all).quantity()).isEqualTo(Ratio.parse(deep));
    }

    @Test
    void componentOwedThatNoKitGivesBack_leavesNone() {
        Buildable build = deep(catalog(bom("K", "1 A", "1 X"), bom("X", "1 S fixed")), "A 5, X 2, S -1");
        assertThat(build.quantity()).isEqualTo(Ratio.ZERO);
        assertThat(limiting(build)).isEqualTo("S 1");
    }

    @Test
    void skipLayer_isOpened_andItsStockCountsInDepthOnly() {
        BomCatalog catalog = catalog(bom("K", "1 PACK skip"), bom("PACK", "4 SCREW"));
        Buildable build = shallow(catalog, "PACK 100, SCREW 9");
        assertThat(build.quantity()).isEqualTo(Ratio.of(2));
        assertThat(used(build)).containsExactly("SCREW 8 8 0");
        assertThat(deep(catalog, "PACK 100, SCREW 9").quantity()).isEqualTo(Ratio.of(102));
    }

    @ParameterizedTest
    @CsvSource({"5, 10", "1/2, 13", "2/3, 38/3", "20, 0"})
    void multiple_isWhatIsFlooredTo(String multiple, String quantity) {
        Buildable build = Buildable.of(
                        catalog(bom("K", "2 A", "1 F fixed")),
                        "K",
                        stock("A 26, F 1"),
                        BomPolicy.defaults(),
                        BuildMode.SHALLOW,
                        Ratio.parse(multiple))
                .orThrow();
        assertThat(build.quantity()).isEqualTo(Ratio.parse(quantity));
    }

    @Test
    void multipleOfAPart_inProportion() {
        BomCatalog catalog = catalog(bom("K", "2 A"));
        Buildable build = Buildable.of(
                        catalog, "K", stock("A 5"), BomPolicy.defaults(), BuildMode.DEEP, Ratio.of(1, 2))
                .orThrow();
        assertThat(build.quantity()).isEqualTo(Ratio.of(5, 2));
        assertThatThrownBy(() -> Buildable.of(
                        catalog, "K", Map.of(), BomPolicy.defaults(), BuildMode.DEEP, Ratio.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'0'");
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "1, 12", "2, 12"})
    void fixedLineOfAComponent_isNeededOnlyIfItIsMade(String service, String built) {
        BomCatalog catalog = catalog(bom("K", "1 X"), bom("X", "1 S fixed", "1 Z"));
        assertThat(deep(catalog, "X 2, Z 10, S " + service).quantity()).isEqualTo(Ratio.parse(built));
    }

    @Test
    void componentMadeByTwoBoms_givesItsStockWhereItIsMetFirst() {
        BomCatalog catalog = catalog(
                bom("K", "1 M", "1 M bom=M_V2"), bom("M default=yes", "1 R"), bom("M number=M_V2", "2 R"));
        assertThat(deep(catalog, "M 3, R 10").quantity()).isEqualTo(Ratio.of(4));
    }

    @ParameterizedTest
    @CsvSource({"M 2 kg, 3/2, kg", "M 2000 g, 1500, g", "M 2, 3/2, kg"})
    void madeComponent_isCountedInTheUnitOfItsStock(String stock, String made, String unit) {
        BomCatalog catalog = catalog(bom("K", "500 M unit=g"), bom("M unit=kg", "2 R"));
        Buildable build = deep(catalog, stock + ", R 3");
        assertThat(build.quantity()).isEqualTo(Ratio.of(7));
        StockUse use = build.used().get(0);
        assertThat(use.made()).isEqualTo(Ratio.parse(made));
        assertThat(use.unit()).contains(unit);
    }
}
