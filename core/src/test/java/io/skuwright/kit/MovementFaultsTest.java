package io.skuwright.kit;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.core.fixtures.KitSketch.line;
import static io.skuwright.core.fixtures.KitSketch.movements;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("KIT-5")
class MovementFaultsTest {

    private static final KitLine KIT = line("1 3 KIT-9", "10 BODY 1", "20/10 SCREW 8/3", "30 SCREW 2");

    private static Outcome<KitDelivery> deliver(String... movements) {
        return KitDelivery.of(List.of(KIT), movements(movements));
    }

    /** What was rejected can be found again, and the rest counts. */
    private static void assertOneRejected(Outcome<KitDelivery> outcome, int read) {
        Batch<Movement> batch = outcome.value().movements();
        assertThat(batch.read()).isEqualTo(read);
        assertThat(batch.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.raw()).contains("line=");
            assertThat(rejected.place()).isEqualTo(rejected.finding().place());
        });
    }

    @Test
    void movement_ofAnUnknownLine_isRejected() {
        Outcome<KitDelivery> outcome = deliver("1 10 3", "2 10 4");

        assertThat(outcome).raises(KitCode.MOVEMENT_LINE_UNKNOWN).about("2").at("/1").with("quantity", "4")
                .raisesOnly(KitCode.MOVEMENT_LINE_UNKNOWN);
        assertOneRejected(outcome, 2);
        assertThat(outcome.value().line("1").orElseThrow().parts().get(0).moved()).isEqualTo(Ratio.of(3));
    }

    @Test
    void movement_ofAnUnknownPath_isRejectedWithThePathsThereAre() {
        Outcome<KitDelivery> outcome = deliver("1 20 4");

        assertThat(outcome).raises(KitCode.MOVEMENT_PATH_UNKNOWN).about("1").at("/0").with("path", "20")
                .with("expected", "10 BODY, 20/10 SCREW, 30 SCREW").with("quantity", "4");
        assertOneRejected(outcome, 1);
    }

    @Test
    void movement_ofTheKitItself_isRejected() {
        assertThat(deliver("1 . 4")).raises(KitCode.MOVEMENT_PATH_UNKNOWN).with("path", "");
    }

    @Test
    void movement_ofAComponentThatIsNotInTheKit_isRejected() {
        assertThat(deliver("1 BOLT 4")).raises(KitCode.MOVEMENT_PATH_UNKNOWN).about("1").with("path", "BOLT");
    }

    @Test
    void movement_inALargeKit_isFoundAndItsMessageStaysShort() {
        String[] parts = new String[40];
        for (int part = 0; part < parts.length; part++) {
            parts[part] = (part + 1) + " C" + Math.min(part, 38) + " 1";
        }
        KitLine large = line("1 1 LARGE", parts);

        Outcome<KitDelivery> outcome =
                KitDelivery.of(List.of(large), movements("1 40 2", "1 C7 3", "1 99 1", "1 C38 1"));

        assertThat(outcome).raises(KitCode.MOVEMENT_PATH_UNKNOWN).at("/2")
                .with("expected", "1 C0, 2 C1, 3 C2, 4 C3, 5 C4 …")
                .raises(KitCode.MOVEMENT_AMBIGUOUS).at("/3").with("expected", "39 C38, 40 C38");
        assertThat(outcome.value().line("1").orElseThrow().parts().get(39).moved()).isEqualTo(Ratio.of(2));
        assertThat(outcome.value().line("1").orElseThrow().parts().get(7).moved()).isEqualTo(Ratio.of(3));
    }

    @Test
    void movement_ofAComponentInSeveralPlaces_isRejectedUnlessThePathSaysWhich() {
        Outcome<KitDelivery> outcome = deliver("1 SCREW 4", "1 30 2 of=SCREW");

        assertThat(outcome).raises(KitCode.MOVEMENT_AMBIGUOUS).about("1").at("/0").with("component", "SCREW")
                .with("expected", "20/10 SCREW, 30 SCREW").with("quantity", "4");
        assertOneRejected(outcome, 2);
    }

    @Test
    void movement_ofAnotherComponentThanThePartHas_isRejected() {
        Outcome<KitDelivery> outcome = deliver("1 10 3 of=SCREW");

        assertThat(outcome).raises(KitCode.MOVEMENT_COMPONENT_DIFFERS).about("1").at("/0").with("component", "SCREW")
                .with("path", "10").with("expected", "BODY").with("quantity", "3");
        assertOneRejected(outcome, 1);
    }

    @Test
    void movement_ofAPartLineWithAnotherPath_isRejected() {
        KitLine line = line("r 3 KIT", "10 BODY 1 line=s1", "20 LID 1 line=s2");

        assertThat(KitDelivery.of(List.of(line), movements("s1 20 1")))
                .raises(KitCode.MOVEMENT_PATH_UNKNOWN).about("s1").with("path", "20");
    }

    @Test
    void rejected_movement_isKeptAsItWasTold() {
        assertThat(deliver("1 20/9 4 unit=pcs of=SCREW id=m7").value().movements().rejected().get(0).raw())
                .isEqualTo("line=1, path=20/9, component=SCREW, quantity=4, unit=pcs, id=m7");
        assertThat(deliver("9 . 4").value().movements().rejected().get(0).raw()).isEqualTo("line=9, quantity=4");
    }

    /** 400 parts below 5,000 skip layers, each with something wrong: messages do not grow with depth. */
    @Test
    void findings_aboutDeepParts_showTheEndOfThePath() {
        KitPath deep = KitPath.SELF;
        for (int level = 0; level < 5_000; level++) {
            deep = deep.child("l" + level);
        }
        List<KitPart> parts = new ArrayList<>();
        List<Movement> movements = new ArrayList<>();
        for (int part = 0; part < 400; part++) {
            KitPath path = deep.child(Integer.toString(part));
            parts.add(KitPart.of(path, "C", Ratio.ONE));
            movements.add(Movement.of("1", path, Ratio.of(2)));
            movements.add(Movement.of("1", deep.child("x" + part), Ratio.ONE));
            movements.add(Movement.ofComponent("1", "C", Ratio.ONE));
        }
        KitLine line = KitLine.of("1", Ratio.ONE, BomSnapshot.ofParts("K", null, null, parts).orThrow());

        Outcome<KitDelivery> outcome = KitDelivery.of(List.of(line), movements);

        assertThat(outcome).raises(KitCode.SHIPPED_MORE_THAN_ORDERED).with(
                "path", "…/l4989/l4990/l4991/l4992/l4993/l4994/l4995/l4996/l4997/l4998/l4999/7");
        assertThat(outcome.findings().size()).isEqualTo(1_200);
        for (Finding finding : outcome.findings()) {
            assertThat(finding.attributes().values()).allSatisfy(value -> assertThat(value).hasSizeLessThan(600));
        }
        assertThat(outcome.value().movements().rejected()).allSatisfy(rejected ->
                assertThat(rejected.raw()).hasSizeLessThan(200));
    }

    @Test
    void movement_toldTwice_countsOnce() {
        Outcome<KitDelivery> outcome = deliver("1 10 3 id=m1", "1 30 1", "1 10 3 id=m1", "1 30 1");

        assertThat(outcome).raises(KitCode.MOVEMENT_REPEATED).about("m1").at("/2")
                .raisesOnly(KitCode.MOVEMENT_REPEATED);
        assertOneRejected(outcome, 4);
        assertThat(outcome.value().line("1").orElseThrow().parts()).extracting(PartDelivery::moved)
                .containsExactly(Ratio.of(3), Ratio.ZERO, Ratio.of(2));
    }

    @Test
    void movements_differentUnderOneId_countNotAtAll() {
        Outcome<KitDelivery> outcome = deliver("1 10 3 id=m1", "1 10 2 id=m1", "1 10 3 id=m1");

        assertThat(outcome).raises(KitCode.MOVEMENT_ID_REUSED).about("m1").at("/0")
                .raises(KitCode.MOVEMENT_ID_REUSED).at("/1")
                .raises(KitCode.MOVEMENT_ID_REUSED).at("/2");
        assertThat(outcome.value().movements().accepted()).isEmpty();
    }

    @Test
    void movement_inAUnitThatCannotBeConverted_isRejected() {
        KitLine line = line("1 3 KIT", "10 BODY 1 unit=pcs");
        Movement box = Movement.builder().line("1").path(KitPath.of("10")).quantity(Ratio.ONE).unit("box")
                .place(Place.row("movements.csv", 7)).build();

        Outcome<KitDelivery> outcome = KitDelivery.of(List.of(line), List.of(box));

        assertThat(outcome).raises(QuantityCode.UNIT_CONVERSION_MISSING).about("BODY").at(Place.row("movements.csv", 7));
        assertOneRejected(outcome, 1);
    }

    @Test
    void movements_inAUnitOfAPartWithoutUnit_countAndAreToldOnce() {
        Outcome<KitDelivery> outcome = deliver("1 10 1 unit=pcs", "1 10 2 unit=pcs");

        assertThat(outcome).raises(KitCode.MOVEMENT_UNIT_UNCHECKED).about("1").with("unit", "pcs").with("path", "10")
                .with("component", "BODY");
        assertThat(outcome.findings().size()).isEqualTo(1);
        assertThat(outcome.value().line("1").orElseThrow().parts().get(0).moved()).isEqualTo(Ratio.of(3));
    }

    @Test
    void returned_moreThanShipped_isCarriedExactly() {
        Outcome<KitDelivery> outcome = deliver("1 10 1", "1 10 -4", "1 20/10 8", "1 30 6");
        LineDelivery line = outcome.value().line("1").orElseThrow();

        assertThat(outcome).raises(KitCode.RETURNED_MORE_THAN_SHIPPED).about("1").with("component", "BODY")
                .with("path", "10").with("excess", "3");
        assertThat(line.exact()).isEqualTo(Ratio.of(-3));
        assertThat(line.delivered()).isEqualTo(Ratio.ZERO);
        assertThat(line.parts().get(0).moved()).isEqualTo(Ratio.of(-3));
        assertThat(line.parts().get(0).open()).isEqualTo(Ratio.of(6));
    }

    @Test
    void lines_ofOneId_areNotFollowed() {
        KitLine other = line("2 1 TEA");

        Outcome<KitDelivery> outcome = KitDelivery.of(
                List.of(KIT, other, KIT, line("9 1 KIT", "10 A 1 line=1")), movements("1 10 3", "2 . 1"));

        assertThat(outcome).raises(KitCode.KIT_LINE_REPEATED).about("1").with("count", "3")
                .raises(KitCode.MOVEMENT_LINE_UNKNOWN).about("1").at("/0");
        assertThat(outcome.value().lines()).extracting(line -> line.line().id()).containsExactly("2");
        assertThat(outcome.value().notFollowed()).extracting(KitLine::id).containsExactly("1", "1", "9");
    }

    @Test
    void line_ofNegativeQuantity_isNotFollowed() {
        Outcome<KitDelivery> outcome = KitDelivery.of(List.of(KIT.withQuantity(Ratio.of(-3))), movements("1 10 -3"));

        assertThat(outcome).raises(KitCode.KIT_LINE_QUANTITY_NEGATIVE).about("1").with("value", "-3");
        assertThat(outcome.value().notFollowed()).hasSize(1);
        assertOneRejected(outcome, 1);
    }

    @Test
    void sum_thatGrowsTooLarge_takesItsLineOutAndLosesNoMovement() {
        DeliveryPolicy small = DeliveryPolicy.builder()
                .limits(Limits.defaults().with(Limit.RATIO_BITS, 64))
                .build();
        List<Movement> movements = new ArrayList<>(movements("1 10 1", "2 . 1"));
        for (long prime : new long[] {1_000_003, 1_000_033, 1_000_037, 1_000_039}) {
            movements.add(Movement.of("1", KitPath.of("10"), Ratio.of(1, prime)));
        }

        Outcome<KitDelivery> outcome = KitDelivery.of(List.of(KIT, line("2 1 TEA")), movements, small);

        assertThat(outcome).raises(QuantityCode.LIMIT_QUANTITY_BITS).about("1");
        assertThat(outcome.value().movements().accepted()).extracting(Movement::line).containsExactly("2");
        assertThat(outcome.value().movements().rejected()).hasSize(5);
        assertThat(outcome.value().notFollowed()).containsExactly(KIT);
    }

    @Test
    void line_ofHugeQuantity_isNotFollowed() {
        KitLine huge = KIT.withQuantity(Ratio.parse("1" + "0".repeat(400)));
        DeliveryPolicy policy = DeliveryPolicy.builder()
                .limits(Limits.defaults().with(Limit.RATIO_BITS, 1_000))
                .build();

        assertThat(KitDelivery.of(List.of(huge), List.of(), policy))
                .raises(QuantityCode.LIMIT_QUANTITY_BITS).about("1");
    }
}
