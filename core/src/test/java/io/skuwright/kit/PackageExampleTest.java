package io.skuwright.kit;

import static io.skuwright.core.fixtures.KitSketch.line;
import static io.skuwright.core.fixtures.KitSketch.movements;
import static io.skuwright.kit.Availability.bom;
import static io.skuwright.kit.Availability.catalog;
import static io.skuwright.kit.Availability.shallow;
import static io.skuwright.kit.Availability.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.skuwright.bom.OnHand;
import io.skuwright.quantity.Money;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.result.Step;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The numbers that the documentation of the package and its types works out are what the package answers. */
class PackageExampleTest {

    /** 3 kits of one body and, for 3 kits, 2 packs of 4 screws. */
    private static final KitLine KIT = line("1 3 KIT-9", "10 BODY 1", "20/10 SCREW 8/3");

    private static final KitAvailability STOCK =
            shallow(catalog(bom("KIT-9", "1 BODY", "2/3 PACK skip"), bom("PACK", "4 SCREW")), "BODY 5, SCREW 9");

    private static LineDelivery delivery(KitLine line, List<Movement> movements) {
        return KitDelivery.of(List.of(line), movements).orThrow().lines().get(0);
    }

    private static PricedPart priced(String part, long quantity, String price) {
        return PricedPart.builder()
                .part(part)
                .product(part)
                .quantity(Ratio.of(quantity))
                .listPrice(Money.parse(price))
                .build();
    }

    @Test
    @Tag("KIT-8")
    void kit_needsItsPartsThreeTimes() {
        assertThat(KIT.snapshot().parts().stream().map(part -> KIT.needed(part) + " " + part.component()))
                .containsExactly("3 BODY", "8 SCREW");
    }

    @Test
    @Tag("KIT-6")
    void stock_makesThreeKitsAndWishesShareIt() {
        assertThat(STOCK.available("KIT-9").orThrow().quantity()).isEqualTo(Ratio.of(3));
        assertThat(text(STOCK.available("KIT-9").orThrow().limiting())).isEqualTo("SCREW 5/3");

        KitWish two = KitWish.of("10", "KIT-9", Ratio.of(2));
        KitWish screws = KitWish.of("20", "SCREW", Ratio.of(10));
        KitWish three = KitWish.of("30", "KIT-9", Ratio.of(3));
        assertThat(STOCK.promise(List.of(two, screws, three)).orThrow().lines())
                .extracting(PromisedLine::promised)
                .containsExactly(Ratio.of(2), Ratio.of(3), Ratio.ZERO);

        KitPromise promise = STOCK.promise(List.of(two, three)).orThrow();
        assertThat(promise.lines()).extracting(PromisedLine::promised).containsExactly(Ratio.of(2), Ratio.ONE);
        assertThat(promise.lines().get(1).missing()).isEqualTo(Ratio.of(2));
        assertThat(text(promise.lacking())).isEqualTo("SCREW 13/3");
        assertThat(promise.left().toMap())
                .containsOnly(Map.entry("BODY", OnHand.of(Ratio.of(2))), Map.entry("SCREW", OnHand.of(Ratio.ONE)));
    }

    @Test
    @Tag("KIT-5")
    void movements_makeTwoKits() {
        LineDelivery delivery = delivery(KIT, movements("1 10 3", "1 20/10 6"));

        assertThat(delivery.delivered()).isEqualTo(Ratio.of(2));
        assertThat(delivery.lackingForNext()).singleElement().satisfies(lack -> {
            assertThat(lack.part().component()).isEqualTo("SCREW");
            assertThat(lack.quantity()).isEqualTo(Ratio.of(2));
        });
        PartDelivery screws = delivery.parts().get(1);
        assertThat(screws.open()).isEqualTo(Ratio.of(2));
        assertThat(screws.loose()).isEqualTo(Ratio.of(2, 3));
    }

    @Test
    @Tag("KIT-7")
    void price_standsOnThePartsToTheCent() {
        KitPrice price = KitPrice.of(
                        Money.parse("100 CNY"),
                        List.of(priced("BODY", 3, "20 CNY"), priced("SCREW", 8, "0.75 CNY")),
                        PriceRule.by(PriceBasis.LIST_PRICE, 2))
                .orThrow();

        assertThat(price.parts()).extracting(PartPrice::amount)
                .containsExactly(Money.parse("90.91 CNY"), Money.parse("9.09 CNY"));
        List<Ratio> oneByOne = List.of(Ratio.ONE, Ratio.ONE, Ratio.ONE);
        assertThat(price.inSteps(oneByOne, Ratio.of(3), Rounding.halfEven(2)).orThrow())
                .extracting(PartialPrice::amount)
                .containsExactly(Money.parse("33.33 CNY"), Money.parse("33.34 CNY"), Money.parse("33.33 CNY"));
    }

    @Test
    @Tag("KIT-8")
    void kit_plannedAgain_needsSixScrews() {
        BomSnapshot now = line("1 3 KIT-9", "10 BODY 1", "20/10 SCREW 2").snapshot();
        KitReplan replan = KitReplan.of(KIT, now, Ratio.of(3), movements("1 10 3", "1 20/10 6")).orThrow();

        PartChange screws = replan.changes().get(1);
        assertThat(screws.needed()).isEqualTo(Ratio.of(6));
        assertThat(screws.open()).isEqualTo(Ratio.ZERO);
        assertThat(replan.delivery().delivered()).isEqualTo(Ratio.of(3));
    }

    @Test
    @Tag("KIT-8")
    void replanReasons_ofTheirExample() {
        BomSnapshot now = line("1 3 KIT-9", "10 BODY 1", "30 SCREW 8/3", "40 KEY 1").snapshot();
        KitReplan replan = KitReplan.of(KIT, now, Ratio.of(3), List.of()).orThrow();

        assertThat(replan.changes()).extracting(PartChange::reason)
                .containsExactly(ReplanReason.UNCHANGED, ReplanReason.MOVED, ReplanReason.NEW_PART);
        Step line = replan.plan().steps().get(0);
        assertThat(line.reason()).isEqualTo(ReplanReason.KIT_CHANGED.name());
    }

    /** The example of KitReplan itself: the screws go from line 20 to 30, 1 in place of 2, for 4 kits in place of 3. */
    @Test
    @Tag("KIT-8")
    void replan_ofItsExample() {
        KitLine line = line("1 3 KIT-9", "10 BODY 1", "20 SCREW 2");
        BomSnapshot now = line("1 3 KIT-9", "10 BODY 1", "30 SCREW 1").snapshot();
        KitReplan replan = KitReplan.of(line, now, Ratio.of(4), movements("1 20 6")).orThrow();

        assertThat(replan.changes())
                .extracting(PartChange::neededBefore, PartChange::needed, PartChange::takeBack)
                .containsExactly(
                        tuple(Ratio.of(3), Ratio.of(4), Ratio.ZERO),
                        tuple(Ratio.of(6), Ratio.of(4), Ratio.of(2)));
        assertThat(replan.movements()).singleElement().satisfies(movement -> {
            assertThat(movement.path()).isEqualTo(KitPath.of("30"));
            assertThat(movement.quantity()).isEqualTo(Ratio.of(6));
        });
    }
}
