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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomCode;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.BuildMode;
import io.skuwright.bom.BuildShare;
import io.skuwright.bom.BuildWish;
import io.skuwright.bom.StockCode;
import io.skuwright.bom.StockLevels;
import io.skuwright.bom.StockShares;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("KIT-6")
class KitPromiseTest {

    private static final BomCatalog KIT_9 = catalog(bom("KIT-9", "1 BODY", "2/3 PACK skip"), bom("PACK", "4 SCREW"));
    private static final BomCatalog TWO = catalog(bom("K1", "1 A", "1 B"), bom("K2", "2 A"));

    @Test
    void exampleOfTheDocumentation_isSo() {
        KitPromise promise = shallow(KIT_9, "BODY 5, SCREW 9").promise(wishes("KIT-9 2, SCREW 10, KIT-9 3")).orThrow();
        assertThat(promised(promise)).isEqualTo("2 3 0");
        assertThat(promise.lines()).extracting(line -> line.missing().toString()).containsExactly("0", "7", "3");
        assertThat(promise.lines()).extracting(line -> text(line.limiting())).containsExactly("", "SCREW 1/3", "SCREW 2");
        // 5 KIT-9 need 40/3 screws; with 10 more that is 70/3, and 9 are there.
        assertThat(text(promise.lacking())).isEqualTo("SCREW 43/3");
        assertThat(promise.left().toMap()).containsExactlyEntriesOf(stock("BODY 3, SCREW 2/3"));
        assertThat(promise).hasToString("3 lines promised, 0 refused");
    }

    @ParameterizedTest
    @CsvSource({
        "'K1 3, K2 3', 3 2, A 2, 'A 0, B 6'",
        "'K2 3, K1 3', 3 1, A 2, 'A 0, B 8'",
        "'K1 1, K2 1, K1 1', 1 1 1, '', 'A 3, B 7'",
        "'K2 9, K1 20', 3 1, 'A 31, B 11', 'A 0, B 8'"
    })
    void sharedComponent_goesToWhoComesFirst(String wishes, String promised, String lacking, String left) {
        KitPromise promise = shallow(TWO, "A 7, B 9").promise(wishes(wishes)).orThrow();
        assertThat(promised(promise)).isEqualTo(promised);
        assertThat(text(promise.lacking())).isEqualTo(lacking);
        assertThat(promise.left().toMap()).containsExactlyEntriesOf(stock(left));
    }

    @Test
    void oneThatGetsNothing_takesNothing() {
        BomCatalog catalog = catalog(bom("K1", "1 A", "1 RARE"), bom("K2", "1 A"));
        KitPromise promise = shallow(catalog, "A 5").promise(wishes("K1 5, K2 5")).orThrow();
        assertThat(promised(promise)).isEqualTo("0 5");
        assertThat(promise.lines().get(0).used()).isEmpty();
        assertThat(text(promise.lines().get(0).limiting())).isEqualTo("RARE 1");
        assertThat(text(promise.lacking())).isEqualTo("RARE 5, A 5");
    }

    @Test
    void promise_isRoundedDownToItsMultiple() {
        Outcome<KitPromise> promise = shallow(TWO, "A 17, B 99").promise(wishes("K2 7 by 2, K1 1 by 1/2, K2 1 by 2"));
        assertThat(promised(promise.value())).isEqualTo("6 1 0");
        assertThat(promise.value().lines()).extracting(line -> line.missing().toString()).containsExactly("1", "0", "1");
        assertThat(promise.value().lines()).allSatisfy(line -> assertThat(line.limiting()).isEmpty());
        assertThat(promise.value().lacking()).isEmpty();
        assertThat(promise)
                .raises(AvailabilityCode.WISH_PART_OF_MULTIPLE)
                .about("1")
                .with("product", "K2")
                .with("value", "7")
                .with("multiple", "2");
        assertThat(promise).raises(AvailabilityCode.WISH_PART_OF_MULTIPLE).about("3");
    }

    @Test
    @Tag("V39")
    void v39_batchesAndDozens_arePromised() {
        BomCatalog catalog = catalog(bom("BATCH yield=4", "2 P2 unit=pcs", "2 P3"), bom("K", "1 P2 unit=pcs"));
        KitPromise promise = shallow(catalog, "P2 1 dozen, P3 8").promise(wishes("BATCH 6 by 4, K 12")).orThrow();
        // 4 of the batch take 2 P2 and 2 P3.
        assertThat(promised(promise)).isEqualTo("4 10");
        assertThat(promise.left().toMap()).containsExactlyEntriesOf(stock("P2 0 dozen, P3 6"));
        assertThat(text(promise.lacking())).isEqualTo("P2 1/6 dozen");
    }

    @Test
    @Tag("V39")
    void v39_negativeStock_promisesNothing_andIsOwed() {
        KitPromise promise = shallow(catalog(bom("K", "1 P3")), "P3 -384").promise(wishes("K 5, P3 2, K 0")).orThrow();
        assertThat(promised(promise)).isEqualTo("0 0 0");
        assertThat(text(promise.lines().get(0).limiting())).isEqualTo("P3 385");
        assertThat(text(promise.lacking())).isEqualTo("P3 391");
        assertThat(promise.left().toMap()).containsExactlyEntriesOf(stock("P3 -384"));
    }

    @Test
    @Tag("V33")
    void v33_zeroLine_takesNothing() {
        BomCatalog catalog = catalog(bom("KIT", "1 A", "0 B"));
        KitPromise promise = shallow(catalog, "A 5, B 0").promise(wishes("KIT 3, B 1")).orThrow();
        assertThat(promised(promise)).isEqualTo("3 0");
        assertThat(promise.left().toMap()).containsExactlyEntriesOf(stock("A 2, B 0"));
    }

    @Test
    void fixedComponent_isNeededOnceByEachLine() {
        BomCatalog catalog = catalog(bom("SET", "2 P1", "1 SERVICE fixed"));
        KitPromise promise = shallow(catalog, "P1 20, SERVICE 1").promise(wishes("SET 3, SET 2")).orThrow();
        assertThat(promised(promise)).isEqualTo("3 0");
        assertThat(text(promise.lacking())).isEqualTo("SERVICE 1");
        assertThat(promise.left().toMap()).containsExactlyEntriesOf(stock("P1 14, SERVICE 0"));
    }

    @Test
    void fixedComponentsOnly_areNeededOnce() {
        BomCatalog catalog = catalog(bom("SET", "1 SERVICE fixed"));
        assertThat(promised(shallow(catalog, "SERVICE 1").promise(wishes("SET 7, SET 1")).orThrow())).isEqualTo("7 0");
    }

    @Test
    void deep_takesMadeComponentsFromStockFirst_forEveryLine() {
        BomCatalog catalog = catalog(bom("K1", "1 MOTOR"), bom("K2", "1 MOTOR", "1 COIL"), bom("MOTOR", "2 COIL"));
        KitPromise promise = deep(catalog, "MOTOR 3, COIL 7").promise(wishes("K1 4, K2 3")).orThrow();
        // Four motors are three and one made of 2 coils; a K2 then takes 3 of the 5 coils that are left.
        assertThat(promised(promise)).isEqualTo("4 1");
        assertThat(promise.left().toMap()).containsExactlyEntriesOf(stock("MOTOR 0, COIL 2"));
        assertThat(text(promise.lacking())).isEqualTo("COIL 4");
        assertThat(promised(shallow(catalog, "MOTOR 3, COIL 7").promise(wishes("K1 4, K2 3")).orThrow()))
                .isEqualTo("3 0");
    }

    @ParameterizedTest
    @CsvSource({"99, 60, 49", "150, 149, 149", "150, 60, 60", "150, 99, 75", "250, 99, 99", "300, 120, 120", "0, 5, 0"})
    void steppedLine_promisesTheLargestThatFits(String foil, String wanted, String promised) {
        BomCatalog catalog = catalog(bom("K", "0 FOIL step=0..100:2 step=100..:1"));
        KitPromise promise = shallow(catalog, "FOIL " + foil).promise(wishes("K " + wanted)).orThrow();
        assertThat(promised(promise)).isEqualTo(promised);
    }

    @Test
    void componentInUnitsThatNothingJoins_lacksInEach() {
        BomCatalog catalog = catalog(bom("K", "1 A unit=pcs", "1 A unit=bag"));
        Outcome<KitPromise> promise = shallow(catalog, "A 9 pcs").promise(wishes("K 2, K 3"));
        assertThat(promise).raises(StockCode.STOCK_UNIT_MISMATCH).about("A").raisesOnly(StockCode.STOCK_UNIT_MISMATCH);
        assertThat(promised(promise.value())).isEqualTo("0 0");
        assertThat(text(promise.value().lacking())).isEqualTo("A 5 bag");
    }

    @Test
    void badWishes_areRefusedByName_andTheRestIsAnswered() {
        Place place = Place.ROOT.child("lines").child(1);
        List<KitWish> wishes = List.of(
                KitWish.of("1", "K1", Ratio.of(2)),
                new KitWish("2", "K1", Ratio.of(-2), Ratio.ONE, place),
                KitWish.of(" ", "K1", Ratio.ONE),
                KitWish.of("4", "", Ratio.ONE),
                new KitWish("5", "K1", Ratio.ONE, Ratio.ZERO, Place.NONE),
                KitWish.of("6", "K7", Ratio.ONE),
                KitWish.of("1", "K2", Ratio.of(2)));
        Outcome<KitPromise> promise = shallow(TWO, "A 7, B 9").promise(wishes);
        assertThat(promised(promise.value())).isEqualTo("2 2");
        assertThat(promise.value().refused()).isEqualTo(wishes.subList(1, 6));
        assertThat(promise)
                .raises(AvailabilityCode.WISH_QUANTITY_NEGATIVE)
                .about("2")
                .at(place)
                .with("product", "K1")
                .with("value", "-2");
        assertThat(promise).raises(AvailabilityCode.WISH_BLANK).about(" ").with("product", "K1");
        assertThat(promise).raises(AvailabilityCode.WISH_BLANK).about("4").with("product", "");
        assertThat(promise).raises(AvailabilityCode.WISH_MULTIPLE_NOT_POSITIVE).about("5").with("value", "0");
        assertThat(promise).raises(AvailabilityCode.WISH_NOT_ANSWERED).about("6").with("product", "K7");
        assertThat(promise).raises(BomCode.BOM_PRODUCT_UNKNOWN).about("K7");
        assertThat(promise)
                .raises(AvailabilityCode.WISH_LINE_REPEATED)
                .about("1")
                .with("product", "K2")
                .weighing(Severity.WARNING);
    }

    @Test
    void kitWithALineLeftOut_isPromisedNothing() {
        Outcome<KitPromise> promise = shallow(catalog(bom("K", "1/0 A", "1 B")), "B 4").promise(wishes("K 2, B 3"));
        assertThat(promised(promise.value())).isEqualTo("3");
        assertThat(promise.value().refused()).extracting(KitWish::kit).containsExactly("K");
        assertThat(promise).raises(BomCode.BOM_DENOMINATOR_NOT_POSITIVE).about("A");
        assertThat(promise).raises(AvailabilityCode.WISH_NOT_ANSWERED).about("1").with("product", "K");
    }

    @Test
    void kitOfNothing_isPromisedNothing() {
        Outcome<KitPromise> promise = shallow(catalog(bom("K", "0 A")), "A 4").promise(wishes("K 2"));
        assertThat(promise.value().lines()).isEmpty();
        assertThat(promise).raises(StockCode.BUILD_UNLIMITED).about("K");
    }

    @Test
    void plainProducts_takeTheirOwnStock() {
        KitPromise promise = shallow(TWO, "PLAIN 5/2, A 2 dozen").promise(wishes("PLAIN 1, PLAIN 3, B 1, A 3")).orThrow();
        assertThat(promised(promise)).isEqualTo("1 1 0 2");
        assertThat(promise.lines()).extracting(line -> text(line.limiting()))
                .containsExactly("", "PLAIN 1/2", "B 1", "A 1 dozen");
        assertThat(text(promise.lacking())).isEqualTo("PLAIN 3/2, B 1, A 1 dozen");
        assertThat(promise.left().toMap()).containsExactlyEntriesOf(stock("PLAIN 1/2, A 0 dozen"));
    }

    @Test
    void whatIsLeft_isTheStockOfTheNextOrder() {
        KitPromise first = shallow(TWO, "A 7, B 9").promise(wishes("K1 3")).orThrow();
        KitAvailability rest = KitAvailability.of(first.left(), BomPolicy.defaults(), BuildMode.SHALLOW);
        assertThat(rest.available("K2").orThrow().quantity()).isEqualTo(Ratio.of(2));
        assertThat(first.lines().get(0).used())
                .extracting(use -> use.component() + " " + use.fromStock())
                .containsExactly("A 3", "B 3");
    }

    @Test
    void noWishes_leaveAll() {
        Outcome<KitPromise> promise = shallow(TWO, "A 7, B 9").promise(List.of());
        assertThat(promise).raisesNothing();
        assertThat(promise.value().left().toMap()).containsExactlyEntriesOf(stock("A 7, B 9"));
    }

    @Test
    void badCallsForAShare_areRefused() {
        assertThatThrownBy(() -> new BuildWish("K1", Ratio.of(-1), Ratio.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'-1'");
        assertThatThrownBy(() -> new BuildWish("PLAIN", Ratio.ONE, Ratio.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'0'");
    }

    @Test
    void sharesOfTheDocumentation_areSo() {
        StockLevels stock = StockLevels.of(TWO, stock("A 7, B 9"));
        List<BuildWish> wishes =
                List.of(new BuildWish("K1", Ratio.of(3), Ratio.ONE), new BuildWish("K2", Ratio.of(3), Ratio.ONE));
        StockShares shares = StockShares.of(stock, wishes, BomPolicy.defaults(), BuildMode.SHALLOW);
        BuildShare second = shares.each().get(1).orThrow();
        assertThat(second.quantity()).isEqualTo(Ratio.of(2));
        assertThat(text(second.missing())).isEqualTo("A 2");
        assertThat(second).hasToString("2 (not all)");
        assertThat(shares.each().get(0).orThrow()).hasToString("3 (all)");
        assertThat(text(shares.lacking())).isEqualTo("A 2");
        assertThat(shares.left().toMap()).containsExactlyEntriesOf(stock("A 0, B 6"));
        assertThat(stock.toMap()).containsExactlyEntriesOf(stock("A 7, B 9"));
        assertThat(shares).hasToString("2 shares, 1 components lacking");
    }
}
