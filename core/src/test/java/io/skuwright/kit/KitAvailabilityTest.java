package io.skuwright.kit;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.kit.Availability.bom;
import static io.skuwright.kit.Availability.catalog;
import static io.skuwright.kit.Availability.deep;
import static io.skuwright.kit.Availability.shallow;
import static io.skuwright.kit.Availability.stock;
import static io.skuwright.kit.Availability.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomCode;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.BuildMode;
import io.skuwright.bom.Buildable;
import io.skuwright.bom.OnHand;
import io.skuwright.bom.StockCode;
import io.skuwright.bom.StockLevels;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("KIT-6")
class KitAvailabilityTest {

    private static Ratio of(KitAvailability kits, String kit) {
        return kits.available(kit).orThrow().quantity();
    }

    @Test
    void exampleOfTheDocumentation_isSo() {
        BomCatalog catalog = catalog(bom("KIT-9", "1 BODY", "2/3 PACK skip"), bom("PACK", "4 SCREW"));
        Buildable kits = shallow(catalog, "BODY 5, SCREW 9").available("KIT-9").orThrow();
        assertThat(kits.quantity()).isEqualTo(Ratio.of(3));
        assertThat(text(kits.limiting())).isEqualTo("SCREW 5/3");
        assertThat(kits.exact()).contains(Ratio.of(27, 8));
    }

    @Test
    @Tag("V33")
    void v33_zeroLine_doesNotLimit() {
        BomCatalog catalog = catalog(bom("KIT", "1 A", "0 B"), bom("B", "1 C"));
        assertThat(of(shallow(catalog, "A 5, B 0"), "KIT")).isEqualTo(Ratio.of(5));
        assertThat(of(deep(catalog, "A 5, B 0"), "KIT")).isEqualTo(Ratio.of(5));
    }

    @ParameterizedTest
    @CsvSource({
        "K yield=4, 2 P2, 2 P3, 'P2 4, P3 8', 8",
        "K, 1 P2 unit=pcs, 0 P3, P2 1 dozen, 12",
        "K, 1 P3, 0 P2, P3 -384, -384",
        "K, 1/3 P3, 0 P2, P3 -384, -1152"
    })
    @Tag("V39")
    void v39_batchesUnitsAndNegativeStock(String head, String one, String other, String stock, String kits) {
        BomCatalog catalog = catalog(bom(head, one, other));
        assertThat(of(shallow(catalog, stock), "K")).isEqualTo(Ratio.parse(kits));
        assertThat(of(deep(catalog, stock), "K")).isEqualTo(Ratio.parse(kits));
    }

    /** A seat needs 1 back and 2 arm kits of 1 arm and 2 bolts: 2 arms and 4 bolts. */
    @ParameterizedTest
    @CsvSource({"'BACK 9, ARM 6, BOLT 12', 3", "'BACK 9, ARM 6, BOLT 11', 2", "'BACK 9, ARM 5, BOLT 99', 2"})
    @Tag("V45")
    void v45_nestedKit_multiplies(String stock, String seats) {
        BomCatalog catalog = catalog(bom("SEAT", "1 BACK", "2 ARMKIT skip"), bom("ARMKIT", "1 ARM", "2 BOLT"));
        assertThat(of(shallow(catalog, stock), "SEAT")).isEqualTo(Ratio.parse(seats));
        assertThat(of(deep(catalog, stock), "SEAT")).isEqualTo(Ratio.parse(seats));
    }

    @Test
    @Tag("V45")
    void v45_nestedKitThatIsNoSkipLayer_isMadeInDepthOnly() {
        BomCatalog catalog = catalog(bom("SEAT", "1 BACK", "2 ARMKIT"), bom("ARMKIT", "1 ARM", "2 BOLT"));
        assertThat(of(shallow(catalog, "BACK 9, ARM 6, BOLT 12"), "SEAT")).isEqualTo(Ratio.ZERO);
        Buildable seats = deep(catalog, "BACK 9, ARM 6, BOLT 12").available("SEAT").orThrow();
        assertThat(seats.quantity()).isEqualTo(Ratio.of(3));
        assertThat(seats.used())
                .extracting(use -> use.component() + " " + use.needed() + " " + use.fromStock())
                .containsExactly("BACK 3 3", "ARMKIT 6 0", "ARM 6 6", "BOLT 12 12");
    }

    @Test
    void manyKits_areJudgedAlone_inTheirOrder() {
        BomCatalog catalog = catalog(bom("K1", "2 A"), bom("K2", "3 A", "1 B"), bom("K3", "1 C"));
        Outcome<Map<String, Buildable>> kits =
                shallow(catalog, "A 7, B 9, D 1").available(List.of("K2", "K9", "K1", "D", "K2", "K3"));
        assertThat(kits.value().keySet()).containsExactly("K2", "K1", "K3");
        assertThat(kits.value().values()).extracting(Buildable::quantity).map(Ratio::toString).containsExactly("2", "3", "0");
        assertThat(text(kits.value().get("K3").limiting())).isEqualTo("C 1");
        assertThat(kits).raises(BomCode.BOM_PRODUCT_UNKNOWN).about("K9");
        assertThat(kits).raises(BomCode.BOM_PRODUCT_UNKNOWN).about("D");
        assertThatThrownBy(() -> kits.value().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void productWithoutBom_isNoKit() {
        Outcome<Buildable> kits = shallow(catalog(bom("K", "1 A")), "A 5").available("A");
        assertThat(kits).raises(BomCode.BOM_NONE).about("A").raises(StockCode.BUILD_UNLIMITED).about("A");
        assertThat(kits.hasValue()).isFalse();
    }

    @Test
    void multiple_isWhatIsRoundedDownTo() {
        KitAvailability kits = shallow(catalog(bom("K", "2 A")), "A 27");
        assertThat(kits.available("K", Ratio.of(5)).orThrow().quantity()).isEqualTo(Ratio.of(10));
        assertThat(kits.available("K", Ratio.of(1, 4)).orThrow().quantity()).isEqualTo(Ratio.of(27, 2));
        assertThatThrownBy(() -> kits.available("K", Ratio.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void laterChangesOfTheMap_changeNothing() {
        Map<String, OnHand> stock = new HashMap<>(stock("A 4"));
        KitAvailability kits =
                KitAvailability.of(catalog(bom("K", "2 A")), stock, BomPolicy.defaults(), BuildMode.SHALLOW);
        Buildable alone = Buildable.of(
                        catalog(bom("K", "2 A")), "K", stock, BomPolicy.defaults(), BuildMode.SHALLOW)
                .orThrow();
        stock.clear();
        assertThat(of(kits, "K")).isEqualTo(Ratio.of(2));
        assertThat(text(alone.limiting())).isEqualTo("A 2");
        assertThat(kits).hasToString("shallow availability from stock of 1 components");
    }

    @Test
    void levels_areKeptInTheOrderTheyWereGiven_unknownOnesToo() {
        BomCatalog catalog = catalog(bom("K", "2 A", "1 B"));
        StockLevels levels = StockLevels.of(catalog, stock("Z 3, B 1/2, A 4 dozen"));
        assertThat(levels.toMap()).containsExactlyEntriesOf(stock("Z 3, B 1/2, A 4 dozen"));
        assertThat(levels.onHand("C")).isEmpty();
        assertThat(levels.onHand("K")).isEmpty();
        assertThat(levels.catalog()).isSameAs(catalog);
        assertThat(KitAvailability.of(levels, BomPolicy.defaults(), BuildMode.DEEP))
                .hasToString("deep availability from stock of 3 components");
    }
}
