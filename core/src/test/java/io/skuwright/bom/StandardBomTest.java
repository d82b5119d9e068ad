package io.skuwright.bom;

import static io.skuwright.core.fixtures.BomSketch.bom;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.result.Step;
import io.skuwright.row.Flag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BOM-8")
class StandardBomTest {

    private static final StandardBom.Numbering NUMBERING = StandardBom.numbering("{bom}-{hash}");
    private static final Bom SOFA = bom(
            "SOFA number=SOFA_C configured unit=pcs",
            "1 FRAME id=10",
            "4/2 RED-CLOTH id=20 when=color:red|wine",
            "2 BLUE-CLOTH id=30 when=color:blue",
            "2 CUSHION id=40 optional",
            "4 FOOT id=50",
            "1 WOOD id=60 group=1 priority=1",
            "1 STEEL id=70 group=1 priority=2");
    private static final Bom FRAME =
            bom("FRAME number=FRAME_C configured default=yes", "8 SPRING id=6 group=1", "8 STRONG-SPRING id=7 group=1");

    private static BomSelection.Builder red() {
        return BomSelection.builder().value("color", "red");
    }

    private static Outcome<StandardBomPlan> plan(BomSelection.Builder selection, Bom... boms) {
        return StandardBom.plan(
                BomCatalog.of(List.of(boms)).value(), boms[0].number(), selection.build(), BomPolicy.defaults(), NUMBERING);
    }

    private static List<String> lines(StandardBom made) {
        return made.bom().lines().stream()
                .map(line -> line.id() + " " + line.numerator() + "/" + line.denominator() + " " + line.component()
                        + line.componentBom().map(number -> " " + number).orElse(""))
                .toList();
    }

    private static Bom[] with(StandardBomPlan plan, Bom... boms) {
        return Stream.concat(Stream.of(boms), plan.created().stream()).toArray(Bom[]::new);
    }

    private static List<String> steps(StandardBomPlan plan) {
        return plan.plan().steps().stream().map(step -> step.action().text() + " " + step.reason()).toList();
    }

    @Test
    void plan_conditionsOptionsAndAlternatives_areResolvedAway() {
        StandardBomPlan plan = plan(red(), SOFA).orThrow();
        StandardBom made = plan.root().orElseThrow();
        assertThat(lines(made)).containsExactly("10 1/1 FRAME", "20 4/2 RED-CLOTH", "50 4/1 FOOT", "60 1/1 WOOD");
        assertThat(made.bom().lines()).allSatisfy(line -> {
            assertThat(line.conditions()).isEmpty();
            assertThat(line.group()).isEmpty();
            assertThat(line.priority()).isZero();
            assertThat(line.optional()).isFalse();
        });
        assertThat(made.bom().category()).isEqualTo(BomCategory.STANDARD);
        assertThat(made.bom().defaultFlag()).isEqualTo(Flag.NO);
        assertThat(made.bom().unit()).contains("pcs");
        assertThat(made.bom().number()).matches("SOFA_C-[0-9a-f]{12}");
        assertThat(made.configured()).isEqualTo("SOFA_C");
        assertThat(made.isNew()).isTrue();
        assertThat(made.configuredLines())
                .isEqualTo(Map.of("10", "10", "20", "20", "50", "50", "60", "60"));
        assertThat(plan.plan().steps()).singleElement().satisfies(step -> {
            assertThat(step.action()).isEqualTo(Step.Action.CREATE);
            assertThat(step.subject()).isEqualTo(made.bom().number());
            assertThat(step.values())
                    .containsEntry("product", "SOFA")
                    .containsEntry("configured", "SOFA_C")
                    .containsEntry("fingerprint", BomFingerprint.of(made.bom()).toText());
        });
        assertThat(step12(made)).isEqualTo(made.bom().number());
    }

    private static String step12(StandardBom made) {
        return "SOFA_C-" + BomFingerprint.of(made.bom()).toText().substring("bom1:".length(), "bom1:".length() + 12);
    }

    @Test
    void plan_chosenLinesAndQuantities_win() {
        StandardBomPlan plan = plan(
                        red().choose("40").choose("70").quantity(Ratio.of(6), "50").quantity(Ratio.of(1, 3), "20").quantity(Ratio.ZERO, "10"),
                        SOFA)
                .orThrow();
        assertThat(lines(plan.root().orElseThrow()))
                .containsExactly("20 2/3/2 RED-CLOTH", "40 2/1 CUSHION", "50 6/1 FOOT", "70 1/1 STEEL");
    }

    @Test
    void plan_aQuantity_isForOneOfTheProduct() {
        Bom batch = bom("A configured yield=10", "5 X id=1", "5 Y id=2 fixed", "0 Z id=3");
        StandardBomPlan plan =
                plan(BomSelection.builder().quantity(Ratio.of(2), "1").quantity(Ratio.of(2), "2"), batch).orThrow();
        assertThat(lines(plan.root().orElseThrow())).containsExactly("1 20/1 X", "2 2/1 Y");
        assertThat(lines(plan(BomSelection.builder().quantity(Ratio.ONE, "3"), batch).orThrow().root().orElseThrow()))
                .contains("3 10/1 Z");
    }

    @Test
    void plan_nestedConfiguredBoms_areMadeFirstAndPinned() {
        StandardBomPlan plan = plan(red().choose("10", "7"), SOFA, FRAME).orThrow();
        assertThat(plan.all()).extracting(made -> made.bom().product()).containsExactly("FRAME", "SOFA");
        StandardBom frame = plan.all().get(0);
        assertThat(lines(frame)).containsExactly("7 8/1 STRONG-SPRING");
        assertThat(lines(plan.root().orElseThrow())).contains("10 1/1 FRAME " + frame.bom().number());
        assertThat(steps(plan)).containsExactly("create NO_EQUAL_STANDARD_BOM", "create NO_EQUAL_STANDARD_BOM");
    }

    @Test
    void plan_again_onlyKeeps() {
        StandardBomPlan first = plan(red().choose("10", "7"), SOFA, FRAME).orThrow();
        StandardBomPlan second = plan(red().choose("10", "7"), with(first, SOFA, FRAME)).orThrow();
        assertThat(second.plan().isEmpty()).isTrue();
        assertThat(steps(second)).containsExactly("keep EQUAL_CONTENT", "keep EQUAL_CONTENT");
        assertThat(second.created()).isEmpty();
        assertThat(second.root().orElseThrow().bom()).isEqualTo(first.root().orElseThrow().bom());
        assertThat(second.root().orElseThrow().isNew()).isFalse();
    }

    @Test
    void plan_againUnderAnyDefaultRule_onlyKeeps() {
        Bom frame = bom("FRAME number=FRAME_C configured", "8 SPRING id=6");
        for (DefaultBom rule : List.of(DefaultBom.FLAGGED, DefaultBom.NATURAL_ORDER)) {
            BomPolicy policy = BomPolicy.defaults().withDefaultBom(rule);
            BomCatalog catalog = BomCatalog.of(List.of(SOFA, frame)).value();
            StandardBomPlan first = StandardBom.plan(catalog, "SOFA_C", red().build(), policy, NUMBERING).orThrow();
            assertThat(first.created()).hasSize(2);
            BomCatalog grown = BomCatalog.of(List.of(with(first, SOFA, frame))).value();
            StandardBomPlan second = StandardBom.plan(grown, "SOFA_C", red().build(), policy, NUMBERING).orThrow();
            assertThat(second.plan().isEmpty()).as(rule.toString()).isTrue();
        }
    }

    @Test
    void plan_aStandardBomOfEqualContent_isReusedWithItsOwnLineIds() {
        Bom there = bom(
                "SOFA number=S7 unit=pcs yield=10", "10 WOOD id=a", "40 FOOT id=b", "10 FRAME id=c", "20 RED-CLOTH id=d");
        Bom same = Bom.builder().from(there).number("S10").build();
        StandardBomPlan plan = plan(red(), SOFA, same, there).orThrow();
        assertThat(steps(plan)).containsExactly("keep EQUAL_CONTENT");
        assertThat(plan.root().orElseThrow().bom().number()).as("S7 comes before S10").isEqualTo("S7");
        assertThat(plan.root().orElseThrow().configuredLines()).isEqualTo(Map.of("a", "60", "b", "50", "c", "10", "d", "20"));
    }

    @Test
    void plan_dates_decideWithADateAndStayWithoutOne() {
        Bom dated = bom("A configured", "1 X id=1 to=2026-01-01", "1 Y id=2 from=2026-01-01");
        assertThat(lines(plan(BomSelection.builder(), dated).orThrow().root().orElseThrow())).hasSize(2);
        BomCatalog catalog = BomCatalog.of(List.of(dated)).value();
        StandardBom made = StandardBom.plan(
                        catalog,
                        "A_V1",
                        BomSelection.builder().build(),
                        BomPolicy.defaults().withAsOf(LocalDate.of(2026, 1, 1)),
                        NUMBERING)
                .orThrow()
                .root()
                .orElseThrow();
        assertThat(lines(made)).containsExactly("2 1/1 Y");
        assertThat(made.bom().lines().get(0).effectiveFrom()).contains(LocalDate.of(2026, 1, 1));
    }

    @Test
    void plan_policy_countsOptionsAndPrefers() {
        BomCatalog catalog = BomCatalog.of(List.of(SOFA)).value();
        BomPolicy policy = BomPolicy.defaults().withOptional(true).withPreferred("STEEL").withSelected("color", "blue");
        StandardBomPlan plan =
                StandardBom.plan(catalog, "SOFA_C", BomSelection.builder().build(), policy, NUMBERING).orThrow();
        assertThat(lines(plan.root().orElseThrow()))
                .containsExactly("10 1/1 FRAME", "30 2/1 BLUE-CLOTH", "40 2/1 CUSHION", "50 4/1 FOOT", "70 1/1 STEEL");
    }

    @Test
    void plan_valuesBelowALine_holdThere() {
        Bom kit = bom("KIT configured", "1 SOFA id=1", "1 SOFA id=2");
        StandardBomPlan plan = plan(red().value("color", "blue", "2"), kit, SOFA).orThrow();
        assertThat(plan.all()).extracting(made -> lines(made).stream().filter(line -> line.contains("CLOTH")).toList())
                .containsExactly(List.of("20 4/2 RED-CLOTH"), List.of("30 2/1 BLUE-CLOTH"), List.of());
        assertThat(plan.all().get(2).bom().lines()).extracting(line -> line.componentBom().orElseThrow()).doesNotHaveDuplicates();
    }

    @Test
    void plan_aVariant_getsAStandardBomOfItsOwn() {
        Bom kit = bom("KIT configured", "1 SOFA-WINE id=1");
        BomCatalogBuilder builder = BomCatalog.builder().variant("SOFA-WINE", "SOFA", Map.of("color", "wine"));
        BomCatalog catalog = builder.add(kit).add(SOFA).build().value();
        StandardBomPlan plan =
                StandardBom.plan(catalog, "KIT_V1", BomSelection.builder().build(), BomPolicy.defaults(), NUMBERING).orThrow();
        assertThat(plan.all().get(0).bom().product()).isEqualTo("SOFA-WINE");
        assertThat(lines(plan.all().get(0))).contains("20 4/2 RED-CLOTH");
        BomCatalogBuilder grown = BomCatalog.builder().variant("SOFA-WINE", "SOFA", Map.of("color", "wine"));
        Stream.of(with(plan, kit, SOFA)).forEach(grown::add);
        assertThat(StandardBom.plan(
                                grown.build().value(), "KIT_V1", BomSelection.builder().build(), BomPolicy.defaults(), NUMBERING)
                        .orThrow()
                        .plan()
                        .isEmpty())
                .isTrue();
    }

    @Test
    @Tag("F55")
    void plan_aDiamondOf2To64Paths_isMadeOncePerBom() {
        List<Bom> boms = new ArrayList<>();
        for (int level = 0; level < 64; level++) {
            boms.add(bom("P" + level + " configured", "1 P" + (level + 1), "1 P" + (level + 1)));
        }
        assertThat(plan(BomSelection.builder(), boms.toArray(new Bom[0])).orThrow().created()).hasSize(64);
    }

    @Test
    void plan_20000Levels_endsOnASmallStack() throws InterruptedException {
        List<Bom> boms = new ArrayList<>();
        for (int level = 0; level < 20_000; level++) {
            boms.add(bom("P" + level + " configured", "1 P" + (level + 1)));
        }
        List<Bom> created = new ArrayList<>();
        Thread small = new Thread(
                null,
                () -> created.addAll(plan(BomSelection.builder(), boms.toArray(new Bom[0])).value().created()),
                "small",
                256 << 10);
        small.start();
        small.join();
        assertThat(created).hasSize(20_000);
        assertThat(created.get(0).product()).isEqualTo("P19999");
    }

    @Test
    void numbering_takesOnlyKnownPlaces() {
        assertThat(StandardBom.numbering("{product}_{hash}").number(SOFA, "abc")).isEqualTo("SOFA_abc");
        for (String template : List.of("{bom}", "{hash}{x}", "}{hash}", "{hash")) {
            assertThatThrownBy(() -> StandardBom.numbering(template)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
