package io.skuwright.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.jqwik.Kits;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.quantity.RoundingRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("KIT-5")
class KitDeliveryProperties {

    /** Lines and movements of them. */
    record Story(List<KitLine> lines, List<Movement> movements) {
        KitDelivery deliver() {
            return KitDelivery.of(lines, movements).value();
        }
    }

    @Provide
    Arbitrary<Story> stories() {
        return Kits.lines().flatMap(lines -> Kits.movement(lines)
                .list()
                .ofMaxSize(30)
                .map(movements -> new Story(lines, movements)))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<BomSnapshot> snapshots() {
        return Kits.snapshots().withoutEdgeCases();
    }

    /** What a line shows to its user, without its id. */
    private static List<Object> view(LineDelivery line) {
        return List.of(line.delivered(), line.exact(), line.open(), line.parts(), line.lackingForNext());
    }

    private static List<Object> view(KitDelivery delivery) {
        return delivery.lines().stream().<Object>map(KitDeliveryProperties::view).toList();
    }

    /** Ships, returns and changes of the order, one by one, beside a model that counts kits on its fingers. */
    @Property(tries = 500)
    void anyLife_ofAnOrder_agreesWithThePlainModel(
            @ForAll("stories") Story story, @ForAll @IntRange(max = 20) int changed) {
        PlainDelivery model = new PlainDelivery();
        List<KitLine> lines = new ArrayList<>(story.lines());
        List<Movement> soFar = new ArrayList<>();
        lines.forEach(model::order);
        for (Movement movement : story.movements()) {
            soFar.add(movement);
            model.move(movement);
            if (soFar.size() % 7 == 3) {
                lines.set(0, lines.get(0).withQuantity(Ratio.of(changed)));
                model.order(lines.get(0));
            }
            assertAgrees(KitDelivery.of(lines, soFar).value(), model);
        }
    }

    private static void assertAgrees(KitDelivery delivery, PlainDelivery model) {
        for (LineDelivery line : delivery.lines()) {
            String id = line.line().id();
            assertThat(line.delivered()).isEqualTo(model.delivered(id));
            for (PartDelivery part : line.parts()) {
                assertThat(part.moved()).isEqualTo(model.moved(id, part.part().path()));
                assertThat(part.open()).isEqualTo(model.open(id, part.part().path()));
            }
        }
    }

    @Property
    void everyMovement_countsOrIsRejected(@ForAll("stories") Story story) {
        List<Movement> movements = new ArrayList<>(story.movements());
        movements.add(Movement.of("9", KitPath.of("10"), Ratio.ONE));
        movements.add(Movement.of("1", KitPath.of("99"), Ratio.ONE));

        KitDelivery delivery = KitDelivery.of(story.lines(), movements).value();

        assertThat(delivery.movements().accepted()).containsExactlyElementsOf(story.movements());
        assertThat(delivery.movements().rejected()).hasSize(2);
        Ratio counted = delivery.lines().stream()
                .flatMap(line -> line.parts().stream())
                .map(PartDelivery::moved)
                .reduce(Ratio.ZERO, Ratio::plus);
        assertThat(counted)
                .isEqualTo(story.movements().stream().map(Movement::quantity).reduce(Ratio.ZERO, Ratio::plus));
    }

    @Property
    void movements_inAnyOrder_areTheSame(@ForAll("stories") Story story, @ForAll Random random) {
        List<Movement> shuffled = new ArrayList<>(story.movements());
        Collections.shuffle(shuffled, random);

        assertThat(view(new Story(story.lines(), shuffled).deliver())).isEqualTo(view(story.deliver()));
    }

    @Property
    void movements_mergedOrSplit_areTheSame(@ForAll("stories") Story story) {
        List<Movement> split = new ArrayList<>();
        for (Movement movement : story.movements()) {
            Ratio half = movement.quantity().dividedBy(Ratio.of(2));
            split.add(Movement.of(movement.line(), movement.path(), half));
            split.add(Movement.of(movement.line(), movement.path(), half));
        }

        assertThat(view(new Story(story.lines(), split).deliver())).isEqualTo(view(story.deliver()));
    }

    @Property
    void aShipmentAndItsReturn_changeNothing(@ForAll("stories") Story story, @ForAll @IntRange(min = 1) int quantity) {
        List<Movement> more = new ArrayList<>(story.movements());
        KitLine line = story.lines().get(0);
        KitPath path = line.snapshot().parts().get(0).path();
        more.add(Movement.of(line.id(), path, Ratio.of(quantity)));
        more.add(Movement.of(line.id(), path, Ratio.of(-quantity)));

        assertThat(view(new Story(story.lines(), more).deliver())).isEqualTo(view(story.deliver()));
    }

    @Property
    void idsRenamed_changeNothingElse(@ForAll("stories") Story story) {
        List<KitLine> lines = story.lines().stream()
                .map(line -> KitLine.of("x-" + line.id(), line.quantity(), line.snapshot()))
                .toList();
        List<Movement> movements = story.movements().stream()
                .map(movement -> Movement.of("x-" + movement.line(), movement.path(), movement.quantity()))
                .toList();

        assertThat(view(new Story(lines, movements).deliver())).isEqualTo(view(story.deliver()));
    }

    /** Holds where nothing is needed once: of k times the order and the goods at least k times the kits are delivered. */
    @Property
    void timesTheOrderAndTheGoods_isTimesTheKits(
            @ForAll("stories") Story story, @ForAll @IntRange(min = 2, max = 9) int times) {
        Ratio k = Ratio.of(times);
        List<KitLine> lines = story.lines().stream()
                .map(line -> KitLine.of(line.id(), line.quantity().times(k), withoutOnce(line.snapshot())))
                .toList();
        List<Movement> movements = story.movements().stream()
                .map(each -> Movement.of(each.line(), each.path(), each.quantity().times(k)))
                .toList();
        List<KitLine> single = story.lines().stream()
                .map(line -> KitLine.of(line.id(), line.quantity(), withoutOnce(line.snapshot())))
                .toList();

        List<LineDelivery> many = new Story(lines, movements).deliver().lines();
        List<LineDelivery> one = new Story(single, story.movements()).deliver().lines();

        for (int at = 0; at < one.size(); at++) {
            assertThat(many.get(at).exact()).isEqualTo(one.get(at).exact().times(k));
            assertThat(many.get(at).delivered()).isGreaterThanOrEqualTo(one.get(at).delivered().times(k));
        }
    }

    private static BomSnapshot withoutOnce(BomSnapshot snapshot) {
        List<KitPart> parts = snapshot.parts().stream()
                .map(part -> KitPart.of(part.path(), part.component(), part.perKit().isZero() ? part.once() : part.perKit()))
                .toList();
        return BomSnapshot.ofParts(snapshot.product(), null, null, parts).orThrow();
    }

    /** With it the next kit is complete, and with any of it left out it is not. */
    @Property
    void whatLacksForTheNext_isEnoughAndNotTooMuch(@ForAll("stories") Story story) {
        for (LineDelivery line : story.deliver().lines()) {
            List<Movement> lacking = line.lackingForNext().stream()
                    .map(lack -> Movement.of(line.line().id(), lack.part().path(), lack.quantity()))
                    .toList();
            boolean isCounted = line.line().snapshot().parts().stream()
                    .anyMatch(part -> part.perKit().signum() > 0);
            if (isCounted) {
                assertThat(delivered(story, line.line(), lacking))
                        .isGreaterThanOrEqualTo(line.delivered().plus(Ratio.ONE));
                for (Movement left : lacking) {
                    List<Movement> rest = new ArrayList<>(lacking);
                    rest.remove(left);
                    assertThat(delivered(story, line.line(), rest)).isEqualTo(line.delivered());
                }
            }
        }
    }

    private static Ratio delivered(Story story, KitLine line, List<Movement> more) {
        List<Movement> all = new ArrayList<>(story.movements());
        all.addAll(more);
        return KitDelivery.of(List.of(line), all).value().lines().get(0).delivered();
    }

    @Property
    void delivered_isNeverMoreThanThePartsAllow(@ForAll("stories") Story story) {
        for (LineDelivery line : story.deliver().lines()) {
            assertThat(line.delivered().isWhole()).isTrue();
            if (line.delivered().signum() > 0) {
                assertThat(line.parts()).allSatisfy(part -> assertThat(part.loose()).isGreaterThanOrEqualTo(Ratio.ZERO));
            }
        }
    }

    @Property(tries = 300)
    void rounded_isTheLargestCountWhoseShareOfTheDocumentsIsOut(
            @ForAll("stories") Story story, @ForAll @IntRange(max = 2) int how, @ForAll @IntRange(max = 1) int scale) {
        Rounding rounding = List.of(Rounding.up(scale), Rounding.down(scale), Rounding.halfEven(scale)).get(how);
        DeliveryPolicy policy =
                DeliveryPolicy.builder().rounding(RoundingRules.of(rounding)).build();

        for (LineDelivery line : KitDelivery.of(story.lines(), story.movements(), policy).value().lines()) {
            PlainDelivery model = new PlainDelivery();
            model.order(line.line());
            story.movements().stream().filter(each -> each.line().equals(line.line().id())).forEach(model::move);
            assertThat(line.delivered()).isEqualTo(model.delivered(line.line().id(), rounding));
        }
    }

    @Property(tries = 300)
    void rounded_withoutMovements_deliversNothing(@ForAll("stories") Story story, @ForAll @IntRange(max = 1) int scale) {
        DeliveryPolicy policy = DeliveryPolicy.builder()
                .rounding(RoundingRules.of(Rounding.down(scale)))
                .build();

        assertThat(KitDelivery.of(story.lines(), List.of(), policy).value().lines())
                .allSatisfy(line -> assertThat(line.delivered()).isEqualTo(Ratio.ZERO));
    }

    @Property
    @Tag("KIT-8")
    void snapshotText_readBack_isTheSnapshot(@ForAll("snapshots") BomSnapshot snapshot) {
        assertThat(snapshot.toText()).doesNotContain("\n", "\r");
        assertThat(BomSnapshot.parse(snapshot.toText())).isEqualTo(snapshot);
    }

    @Property
    @Tag("KIT-8")
    void anyText_readAsSnapshot_isOneOrAFinding(@ForAll("texts") String text) {
        assertThat(BomSnapshot.read(text).optional().map(BomSnapshot::toText).map(BomSnapshot::parse))
                .isEqualTo(BomSnapshot.read(text).optional());
    }

    /** Texts of snapshots with a piece cut out or put in. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(";", ",", "\\", "#", "1", "-", "/", "kit1", "", "0");
        return Combinators.combine(
                        Kits.snapshots(), Arbitraries.integers().between(0, 200), Arbitraries.integers().between(0, 9), pieces)
                .as((snapshot, at, cut, piece) -> {
                    String text = snapshot.toText();
                    int from = Math.min(at, text.length());
                    return text.substring(0, from) + piece + text.substring(Math.min(from + cut, text.length()));
                })
                .withoutEdgeCases();
    }
}
