package io.skuwright.kit;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.core.fixtures.KitSketch.line;
import static io.skuwright.core.fixtures.KitSketch.movements;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.quantity.RoundingRules;
import io.skuwright.quantity.UnitConversion;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.quantity.UnitOfMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("KIT-5")
class KitDeliveryTest {

    private static final UnitConversions UNITS = UnitConversions.of(List.of(
                    UnitConversion.of("dozen", "pcs", Ratio.of(12)), UnitConversion.of("kg", "g", Ratio.of(1_000))))
            .orThrow();

    private static final DeliveryPolicy CONVERTING =
            DeliveryPolicy.builder().conversions(UNITS).build();

    private static LineDelivery deliver(KitLine line, String... movements) {
        return KitDelivery.of(List.of(line), movements(movements), CONVERTING)
                .orThrow()
                .line(line.id())
                .orElseThrow();
    }

    private static List<String> texts(List<PartQuantity> quantities) {
        return quantities.stream()
                .map(each -> each.part().path() + " " + each.part().component() + " " + each.quantity())
                .toList();
    }

    private static List<String> open(LineDelivery delivery) {
        return delivery.parts().stream()
                .map(part -> part.part().component() + " " + part.needed() + " " + part.moved() + " " + part.open())
                .toList();
    }

    @Tag("V37")
    @ParameterizedTest
    @CsvSource({"0, 0, 0, 0", "1, 0, 0, 0", "7, 6, 6, 2", "10, 9, 9, 3", "20, 10, 30, 10"})
    void delivered_inSteps_isWhatThePartFurthestBehindAllows(String a, String b, String c, String kits) {
        KitLine line = line("1 10 KIT", "10 A 2", "20 B 1", "30 C 3");

        LineDelivery delivery = deliver(line, "1 10 " + a, "1 20 " + b, "1 30 " + c);

        assertThat(delivery.delivered()).isEqualTo(Ratio.parse(kits));
        assertThat(delivery.parts()).extracting(PartDelivery::needed)
                .containsExactly(Ratio.of(20), Ratio.of(10), Ratio.of(30));
        assertThat(delivery.open()).isEqualTo(Ratio.of(10).minus(Ratio.parse(kits)));
        assertThat(delivery.isComplete()).isEqualTo(kits.equals("10"));
    }

    @Test
    void lackingForNext_partsOutForSomeKits_namesWhatHoldsTheNextUp() {
        LineDelivery delivery = deliver(line("1 10 KIT", "10 A 2", "20 B 1", "30 C 3"), "1 10 7", "1 20 6", "1 30 6");

        assertThat(texts(delivery.lackingForNext())).containsExactly("30 C 3");
        assertThat(texts(delivery.lacking(Ratio.of(3)))).containsExactly("10 A 3", "30 C 9");
        assertThat(delivery.exact()).isEqualTo(Ratio.of(2));
        assertThat(delivery.parts()).extracting(PartDelivery::loose).containsExactly(Ratio.of(3), Ratio.of(4), Ratio.ZERO);
        assertThat(delivery).hasToString("1: 2 of 10 KIT");
    }

    @Test
    @Tag("V41")
    void delivered_mixedUnits_convertsExactly() {
        KitLine line = line("1 10 KIT", "10 U 2 unit=dozen", "20 D 1 unit=dozen", "30 K 3 unit=g");
        List<String> first = List.of("1 10 48 unit=pcs", "1 20 3 unit=dozen", "1 30 0.006 unit=kg");
        List<String> all = new ArrayList<>(first);
        all.addAll(List.of("1 10 192 unit=pcs", "1 20 7 unit=dozen", "1 30 0.024 unit=kg"));

        assertThat(deliver(line, first.toArray(new String[0])).delivered()).isEqualTo(Ratio.of(2));
        assertThat(deliver(line, all.toArray(new String[0])).delivered()).isEqualTo(Ratio.of(10));
    }

    @Test
    @Tag("V41")
    void inUnits_ofTheStock_needsAreThoseOfTheStock() {
        BomSnapshot kit = line("1 10 KIT", "10 U 2 unit=dozen", "20 D 1 unit=dozen", "30 K 3 unit=g").snapshot();

        BomSnapshot stocked = kit.inUnits(Map.of("U", "pcs", "D", "dozen", "K", "kg"), UNITS).orThrow();

        assertThat(stocked.parts()).extracting(part -> part.needed(Ratio.of(10)) + " " + part.unit().orElseThrow())
                .containsExactly("240 pcs", "10 dozen", "3/100 kg");
    }

    @Test
    @Tag("V43")
    void delivered_smallDecimals_losesNoKit() {
        assertThat(deliver(line("1 10 KIT", "10 R 0.0860"), "1 10 0.86").delivered()).isEqualTo(Ratio.of(10));
    }

    @Test
    @Tag("V52")
    void needed_sameComponentOnTwoLines_isKeptApart() {
        KitLine line = line("1 1 KIT", "10 COMP 1", "20 COMP 2");

        for (int ordered = 1; ordered <= 3; ordered++) {
            LineDelivery delivery = deliver(line.withQuantity(Ratio.of(ordered)));
            assertThat(delivery.parts()).extracting(PartDelivery::needed)
                    .containsExactly(Ratio.of(ordered), Ratio.of(2L * ordered));
        }
        // 3 on the second line are for one kit, however many are out on the first.
        assertThat(deliver(line.withQuantity(Ratio.of(3)), "1 10 3", "1 20 3").delivered()).isEqualTo(Ratio.ONE);
    }

    @ParameterizedTest
    @Tag("V53")
    @CsvSource({"1, 1, 0", "5, 20, 5"})
    void delivered_panelsAndBolts_isAllOrNothingForEachKit(String panels, String bolts, String kits) {
        LineDelivery delivery = deliver(line("1 5 KIT", "10 PANEL 1", "20 BOLT 4"), "1 10 " + panels, "1 20 " + bolts);

        assertThat(delivery.delivered()).isEqualTo(Ratio.parse(kits));
    }

    @Test
    @Tag("V49")
    void delivered_fixedComponent_isNeededOnceForTheWholeLine() {
        KitLine kit = line("kit 5 KIT", "10 P2 1", "20 P3 0 once=2");
        KitLine composed = line("composed 2 COMPOSED", "10 P1 2", "20 SERVICE 0 once=1");

        LineDelivery kitDelivery = deliver(kit, "kit 10 3", "kit 20 2");
        LineDelivery composedDelivery = deliver(composed, "composed 10 2");

        assertThat(open(kitDelivery)).containsExactly("P2 5 3 2", "P3 2 2 0");
        assertThat(kitDelivery.delivered()).isEqualTo(Ratio.of(3));
        assertThat(open(composedDelivery)).containsExactly("P1 4 2 2", "SERVICE 1 0 1");
        assertThat(composedDelivery.delivered()).isEqualTo(Ratio.ZERO);
        assertThat(texts(composedDelivery.lackingForNext())).containsExactly("20 SERVICE 1");
    }

    @Test
    void delivered_onlyFixedComponents_isAllThatIsOrderedOrNothing() {
        KitLine line = line("1 5 KIT", "10 MANUAL 0 once=1", "20 KEY 0 once=2");

        assertThat(deliver(line, "1 10 1", "1 20 1").delivered()).isEqualTo(Ratio.ZERO);
        assertThat(deliver(line, "1 10 1", "1 20 2").delivered()).isEqualTo(Ratio.of(5));
    }

    @Test
    @Tag("V33")
    void delivered_zeroPart_isNeverNeeded() {
        LineDelivery delivery = deliver(line("1 3 KIT", "10 A 1", "20 B 0"), "1 10 3");

        assertThat(delivery.delivered()).isEqualTo(Ratio.of(3));
        assertThat(delivery.parts().get(1).needed()).isEqualTo(Ratio.ZERO);
    }

    @Test
    void delivered_returnsAndReturnsOfReturns_areSigned() {
        KitLine line = line("1 10 KIT", "10 A 2", "20 B 1");

        assertThat(deliver(line, "1 10 20", "1 20 10", "1 10 -3").delivered()).isEqualTo(Ratio.of(8));
        assertThat(deliver(line, "1 10 20", "1 20 10", "1 10 -3", "1 10 2").delivered()).isEqualTo(Ratio.of(9));
        assertThat(deliver(line, "1 10 -3", "1 20 10", "1 10 2", "1 10 20").delivered()).isEqualTo(Ratio.of(9));
    }

    @Test
    void delivered_orderChangedDownAndUp_keepsTheMovements() {
        KitLine line = line("1 10 KIT", "10 A 2", "20 B 1");
        String[] out = {"1 10 12", "1 20 6"};

        LineDelivery smaller = deliver(line.withQuantity(Ratio.of(4)), out);
        LineDelivery larger = deliver(line.withQuantity(Ratio.of(12)), out);

        assertThat(smaller.delivered()).isEqualTo(Ratio.of(6));
        assertThat(smaller.open()).isEqualTo(Ratio.ZERO);
        assertThat(smaller.isComplete()).isTrue();
        assertThat(smaller.parts()).extracting(PartDelivery::excess).containsExactly(Ratio.of(4), Ratio.of(2));
        assertThat(larger.parts()).extracting(PartDelivery::open).containsExactly(Ratio.of(12), Ratio.of(6));
        assertThat(KitDelivery.of(List.of(line.withQuantity(Ratio.of(4))), movements(out)))
                .raises(KitCode.SHIPPED_MORE_THAN_ORDERED).about("1").with("path", "10").with("excess", "4")
                .with("component", "A")
                .raises(KitCode.SHIPPED_MORE_THAN_ORDERED).with("path", "20").with("excess", "2");
    }

    @Test
    void delivered_weightKit_isCountedInItsMultiple() {
        KitLine line = line("1 2.5 MIX unit=kg each=1/1000", "10 FLOUR 2/3 unit=kg", "20 SUGAR 1/3 unit=kg");

        LineDelivery delivery = deliver(line, "1 10 1", "1 20 0.5");

        // 1 / (2/3) = 1.5 and 0.5 / (1/3) = 1.5
        assertThat(delivery.delivered()).isEqualTo(Ratio.of(3, 2));
        assertThat(delivery.open()).isEqualTo(Ratio.ONE);
        assertThat(deliver(line, "1 10 0.0007", "1 20 1").delivered()).isEqualTo(Ratio.of(1, 1_000));
    }

    @Test
    void delivered_documentsOfThreeDecimals_countsWhatWasRoundedWhenItWasOrdered() {
        KitLine line = line("1 10 KIT", "10 R 1/3 unit=kg", "20 S 1");
        List<Movement> out = movements("1 10 3.333", "1 20 10");
        DeliveryPolicy rounded = DeliveryPolicy.builder()
                .rounding(RoundingRules.none().with(UnitOfMeasure.of("kg"), Rounding.halfEven(3)))
                .build();

        LineDelivery exact = KitDelivery.of(List.of(line), out).orThrow().line("1").orElseThrow();
        LineDelivery asRounded = KitDelivery.of(List.of(line), out, rounded).orThrow().line("1").orElseThrow();

        assertThat(exact.delivered()).isEqualTo(Ratio.of(9));
        assertThat(asRounded.delivered()).isEqualTo(Ratio.of(10));
        assertThat(asRounded.parts().get(0).open()).isEqualTo(Ratio.ZERO);
        assertThat(asRounded.exact()).isEqualTo(Ratio.of(10));
        assertThat(exact.exact()).isEqualTo(Ratio.parse("9.999"));
    }

    @Test
    void delivered_documentsRoundedUp_sharesThePieceAmongTheKits() {
        KitLine line = line("1 10 KIT", "10 R 1/3");
        DeliveryPolicy rounded = DeliveryPolicy.builder().rounding(RoundingRules.of(Rounding.up(0))).build();

        // 4 are on the order for 10 kits, 2/5 a kit: 2.5 are for 6.25 kits, and 7 kits need 2.8.
        LineDelivery delivery =
                KitDelivery.of(List.of(line), movements("1 10 2.5"), rounded).orThrow().line("1").orElseThrow();

        assertThat(delivery.exact()).isEqualTo(Ratio.of(25, 4));
        assertThat(delivery.delivered()).isEqualTo(Ratio.of(6));
        assertThat(texts(delivery.lackingForNext())).containsExactly("10 R 3/10");
        assertThat(open(delivery)).containsExactly("R 4 5/2 3/2");
    }

    @Test
    void delivered_documentsRoundedToNothing_needsTheExactPart() {
        KitLine line = line("1 1 KIT", "10 R 1/3");
        DeliveryPolicy rounded = DeliveryPolicy.builder().rounding(RoundingRules.of(Rounding.down(0))).build();

        LineDelivery nothing = KitDelivery.of(List.of(line), List.of(), rounded).orThrow().lines().get(0);
        LineDelivery third =
                KitDelivery.of(List.of(line), movements("1 10 1/3"), rounded).orThrow().lines().get(0);

        assertThat(nothing.delivered()).isEqualTo(Ratio.ZERO);
        assertThat(third.delivered()).isEqualTo(Ratio.ONE);
    }

    @Test
    void of_quantityInAnotherUnit_isCountedInTheKits() {
        BomSnapshot kit = line("1 1 KIT unit=pcs", "10 A 1").snapshot();

        assertThat(KitLine.of("1", Ratio.of(2), "dozen", kit, UNITS).orThrow().quantity()).isEqualTo(Ratio.of(24));
        assertThat(KitLine.of("1", Ratio.of(2), "pcs", kit, UNITS).orThrow().quantity()).isEqualTo(Ratio.of(2));
        assertThat(KitLine.of("1", Ratio.of(2), null, kit, UNITS).orThrow().quantity()).isEqualTo(Ratio.of(2));
        assertThat(KitLine.of("1", Ratio.of(2), "kg", line("1 1 KIT", "10 A 1").snapshot(), UNITS).hasValue()).isTrue();
        assertThat(KitLine.of("1", Ratio.of(2), "kg", kit, UNITS)).raises(QuantityCode.UNIT_CONVERSION_MISSING).about("KIT");
    }

    @Test
    @Tag("V47")
    void lacking_rowsOfTheirOwn_followTheirOwnQuantity() {
        List<KitLine> rows = new ArrayList<>();
        for (int row = 1; row <= 4; row++) {
            rows.add(line(row + " " + 2 * row + " X", "10 I1 2", "20 I2 2"));
        }
        assertThat(KitDelivery.of(rows, List.of()).orThrow().lines()).extracting(row -> row.parts().get(0).needed()
                        + "," + row.parts().get(1).needed())
                .containsExactly("4,4", "8,8", "12,12", "16,16");

        rows.remove(1);
        assertThat(KitDelivery.of(rows, List.of()).orThrow().lines()).extracting(row -> row.parts().get(0).needed())
                .containsExactly(Ratio.of(4), Ratio.of(12), Ratio.of(16));
        rows.remove(2);
        assertThat(KitDelivery.of(rows, List.of()).orThrow().lines()).extracting(row -> row.parts().get(1).needed())
                .containsExactly(Ratio.of(4), Ratio.of(12));

        rows.set(1, line("3 6 PLAIN"));
        assertThat(KitDelivery.of(rows, List.of()).orThrow().lines()).extracting(row -> row.parts().size())
                .containsExactly(2, 1);
        assertThat(texts(deliver(line("2 4 X", "10 I1 2", "20 I2 2")).lacking(Ratio.of(3))))
                .containsExactly("10 I1 6", "20 I2 6");
    }

    @Test
    void delivered_plainProduct_isItsOwnPart() {
        KitLine line = line("1 5 TEA unit=box");

        LineDelivery delivery = deliver(line, "1 . 2", "1 . 12 unit=box", "1 TEA -1");

        assertThat(delivery.delivered()).isEqualTo(Ratio.of(13));
        assertThat(line.snapshot().isPlain()).isTrue();
        assertThat(delivery.parts().get(0).part().path()).isEqualTo(KitPath.SELF);
    }

    @Test
    void movement_namingThePartsOwnOrderLine_countsForThePart() {
        KitLine line = line("r 3 KIT", "10 BODY 1 line=s1", "20/10 SCREW 8/3 line=s2");

        LineDelivery delivery = deliver(line, "s1 . 3", "s2 . 8", "s2 20/10 1", "s1 BODY -1");

        assertThat(delivery.parts()).extracting(PartDelivery::moved).containsExactly(Ratio.of(2), Ratio.of(9));
        assertThat(line.partLine(KitPath.of("10"))).contains("s1");
    }

    @Test
    void line_unknown_isEmpty() {
        KitDelivery delivery = KitDelivery.of(List.of(line("1 5 TEA")), movements("1 . 2")).orThrow();

        assertThat(delivery.line("2")).isEmpty();
        assertThat(delivery).hasToString("1 lines, 1 movements, 0 rejected");
    }
}
