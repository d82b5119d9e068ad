package io.skuwright.kit;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.kit.Availability.bom;
import static io.skuwright.kit.Availability.catalog;
import static io.skuwright.kit.Availability.deep;
import static io.skuwright.kit.Availability.promised;
import static io.skuwright.kit.Availability.shallow;
import static io.skuwright.kit.Availability.stock;
import static io.skuwright.kit.Availability.text;
import static io.skuwright.kit.Availability.wishes;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.Buildable;
import io.skuwright.bom.StockCode;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("KIT-6")
class StockUnitsTest {

    private static final BomCatalog TWO = catalog(bom("K", "1 A unit=dozen"), bom("M", "1 A unit=pcs"));

    private static String available(KitAvailability kits, String... codes) {
        Map<String, Buildable> answers = kits.available(List.of(codes)).value();
        return String.join(" ", answers.values().stream().map(each -> each.quantity().toString()).toList());
    }

    /** 24 cannot be dozens for one kit and pieces for the other. */
    @Test
    void stockWithoutUnit_thatKitsCountInSeveral_countsForNone() {
        KitAvailability kits = shallow(TWO, "A 24");
        assertThat(available(kits, "K", "M")).isEqualTo("0 0");
        assertThat(kits.available(List.of("K", "M")).findings().size()).isEqualTo(1);
        assertThat(kits.available("M"))
                .raises(StockCode.STOCK_UNIT_AMBIGUOUS)
                .about("A")
                .with("unit", "dozen")
                .with("other", "pcs")
                .raisesOnly(StockCode.STOCK_UNIT_AMBIGUOUS);
        Outcome<KitPromise> promise = kits.promise(wishes("K 24, M 5, M 1"));
        assertThat(promise).raises(StockCode.STOCK_UNIT_AMBIGUOUS).about("A");
        assertThat(promise.findings().size()).isEqualTo(1);
        assertThat(promised(promise.value())).isEqualTo("0 0 0");
        assertThat(text(promise.value().lacking())).isEqualTo("A 24 dozen, A 6 pcs");
        assertThat(promise.value().left().toMap()).containsExactlyEntriesOf(stock("A 24"));
    }

    @Test
    void stockWithUnit_thatKitsCountInSeveral_isShared() {
        KitAvailability kits = shallow(TWO, "A 24 pcs");
        assertThat(available(kits, "K", "M")).isEqualTo("2 24");
        Outcome<KitPromise> promise = kits.promise(wishes("K 1, M 20"));
        assertThat(promise).raisesNothing();
        assertThat(promised(promise.value())).isEqualTo("1 12");
        assertThat(text(promise.value().lacking())).isEqualTo("A 8 pcs");
    }

    @Test
    void noStock_ofAComponentInSeveralUnits_isNoFinding() {
        Outcome<Buildable> build = shallow(TWO, "B 24").available("K");
        assertThat(build).raisesNothing();
        assertThat(text(build.value().limiting())).isEqualTo("A 1 dozen");
    }

    @Test
    void nothingWithoutUnit_ofAComponentInSeveralUnits_isAFindingAllTheSame() {
        assertThat(shallow(TWO, "A 0").available("K")).raises(StockCode.STOCK_UNIT_AMBIGUOUS).about("A");
    }

    @Test
    void stockWithoutUnit_thatOneLineCountsWithoutUnitToo_countsForNone() {
        BomCatalog catalog = catalog(bom("K", "1 A"), bom("M", "1 A unit=dozen"));
        assertThat(available(shallow(catalog, "A 24"), "K", "M")).isEqualTo("0 0");
        assertThat(shallow(catalog, "A 24").available("K"))
                .raises(StockCode.STOCK_UNIT_AMBIGUOUS)
                .about("A")
                .with("unit", "")
                .with("other", "dozen");
    }

    @Test
    void stockWithoutUnit_thatAllCountInOne_keepsNone() {
        BomCatalog catalog = catalog(bom("K", "2 A unit=pcs"), bom("M", "1 A unit=pcs"));
        KitPromise promise = shallow(catalog, "A 24").promise(wishes("K 3, M 1")).orThrow();
        assertThat(promised(promise)).isEqualTo("3 1");
        assertThat(promise.left().toMap()).containsExactlyEntriesOf(stock("A 17"));
    }

    /** In depth the BOM of A says in which unit it is counted, and a dozen of it is 12 pieces. */
    @Test
    void stockWithoutUnit_ofWhatIsMade_isCountedAsItsBomDoes() {
        BomCatalog catalog = catalog(bom("K", "1 A unit=dozen"), bom("M", "1 A unit=pcs"), bom("A unit=pcs", "1 RAW"));
        assertThat(available(deep(catalog, "A 24"), "K", "M")).isEqualTo("2 24");
        assertThat(deep(catalog, "A 24").available("K")).raisesNothing();
        assertThat(available(shallow(catalog, "A 24"), "K", "M")).isEqualTo("0 0");
    }

    @Test
    void stockWithoutUnit_ofWhatIsMade_isCountedAsLinesDo_ifItsBomNamesNone() {
        BomCatalog catalog = catalog(bom("K", "1 A unit=dozen"), bom("M", "1 A unit=pcs"), bom("A", "1 RAW"));
        assertThat(available(deep(catalog, "A 24"), "K", "M")).isEqualTo("0 0");
    }

    @Test
    void stockWithoutUnit_ofWhatSeveralBomsCountDifferently_countsForNone() {
        BomCatalog catalog = catalog(
                bom("K", "1 A unit=pcs"),
                bom("A unit=pcs number=A_V1 default=yes", "1 RAW"),
                bom("A unit=dozen number=A_V2 default=no", "9 RAW"));
        assertThat(deep(catalog, "A 0").available("K")).raises(StockCode.STOCK_UNIT_AMBIGUOUS).about("A");
    }

    @Test
    void stockWithoutUnit_ofWhatIsMadeInAnother_countsForNone_whereItIsNotMade() {
        BomCatalog catalog = catalog(
                bom("K", "1 A unit=dozen"),
                bom("A unit=pcs number=A_V1 default=yes", "1 RAW"),
                bom("A unit=pcs number=A_V2 default=yes", "9 RAW"));
        assertThat(deep(catalog, "A 24").available("K"))
                .raises(StockCode.STOCK_UNIT_AMBIGUOUS)
                .about("A")
                .with("unit", "dozen")
                .with("other", "pcs");
    }

    @Test
    void unitOfALineThatWasReplaced_countsNoLonger() {
        BomCatalog catalog = TWO.replace(bom("K", "12 A unit=pcs")).value();
        Outcome<Map<String, Buildable>> kits = shallow(catalog, "A 24").available(List.of("K", "M"));
        assertThat(kits).raisesNothing();
        assertThat(available(shallow(catalog, "A 24"), "K", "M")).isEqualTo("2 24");
    }

    @ParameterizedTest
    @CsvSource({"1 A unit=pcs; 1 A, 1", "1 A, 2", "1/2 A, 4"})
    void needWithoutUnit_fromStockWithOne_isAWarning(String lines, String quantity) {
        BomCatalog catalog = catalog(bom("K", lines.split("; ")));
        Outcome<Buildable> build = shallow(catalog, "A 2 dozen").available("K");
        assertThat(build)
                .raises(StockCode.STOCK_UNIT_UNCHECKED)
                .about("A")
                .with("unit", "dozen")
                .weighing(Severity.WARNING)
                .raisesOnly(StockCode.STOCK_UNIT_UNCHECKED);
        assertThat(build.value().quantity()).hasToString(quantity);
    }

    @Test
    void needsWithoutUnit_fromStockWithOne_areOneWarning() {
        BomCatalog catalog = catalog(bom("K", "1 A", "1 P skip"), bom("P", "2 A"), bom("M", "1 A"));
        KitAvailability kits = shallow(catalog, "A 9 dozen");
        assertThat(kits.available(List.of("K", "M")).findings().size()).isEqualTo(1);
        assertThat(kits.promise(wishes("K 1, M 1")).findings().size()).isEqualTo(1);
        assertThat(available(kits, "K", "M")).isEqualTo("3 9");
    }

    @ParameterizedTest
    @CsvSource({"SCREW 2", "BODY 0"})
    void lackingOfTheComponentItself_isAddedToThatOfKits(String stock) {
        BomCatalog catalog = catalog(bom("K", "1 SCREW unit=pcs"));
        KitPromise promise = shallow(catalog, stock).promise(wishes("K 24, SCREW 10")).orThrow();
        assertThat(text(promise.lacking())).isEqualTo(stock.equals("BODY 0") ? "SCREW 34 pcs" : "SCREW 32 pcs");
    }

    @Test
    void lackingOfTheComponentItself_standsAlone_ifItsUnitIsNotKnown() {
        KitPromise promise = shallow(TWO, "B 1").promise(wishes("K 2, A 10")).orThrow();
        assertThat(text(promise.lacking())).isEqualTo("A 2 dozen, A 10");
    }
}
