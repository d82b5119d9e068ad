package io.skuwright.bom;

import static io.skuwright.bom.Exploded.bom;
import static io.skuwright.bom.Exploded.catalog;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.result.Finding;
import io.skuwright.result.Severity;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("BOM-7")
class BomLintTest {

    private static final BomPolicy PLAIN = BomPolicy.defaults();

    private static List<Finding> lint(Bom... boms) {
        return BomLint.of(BomCatalog.of(List.of(boms)).value(), PLAIN);
    }

    @Test
    void soundCatalogue_hasNothing() {
        assertThat(lint(
                        bom("A", "1 B", "2 C", "1 D to=2026-03-01", "2 D from=2026-03-01 to=9999-12-31"),
                        bom("B", "1 E step=0..2:1 step=2..:2")))
                .raisesNothing();
    }

    @Test
    void gapBetweenDates_namesTheDaysWithout() {
        List<Finding> findings =
                lint(bom("A", "2 FOIL from=2026-03-08", "1 FOIL from=2026-01-01 to=2026-03-01", "1 B"));
        assertThat(findings)
                .raises(LintCode.BOM_DATE_GAP)
                .about("FOIL")
                .at("/A_V1/lines/0")
                .with("bom", "A_V1")
                .with("line", "10")
                .with("other", "20")
                .with("from", "2026-03-01")
                .with("to", "2026-03-08")
                .weighing(Severity.WARNING)
                .saying("from 2026-03-01 until the day before 2026-03-08")
                .raisesOnly(LintCode.BOM_DATE_GAP);
    }

    @Test
    void overlapOfDates_namesTheDaysWithBoth() {
        assertThat(lint(bom("A", "2 FOIL from=2026-01-01 to=2026-03-08", "1 FOIL from=2026-03-01 to=2026-04-01")))
                .raises(LintCode.BOM_DATE_OVERLAP)
                .about("FOIL")
                .at("/A_V1/lines/1")
                .with("line", "20")
                .with("other", "10")
                .with("from", "2026-03-01")
                .with("to", "2026-03-08")
                .raisesOnly(LintCode.BOM_DATE_OVERLAP);
        // Two lines that always count are twins; only one of them is compared with dated ones.
        assertThat(lint(bom("A", "1 FOIL", "2 FOIL", "1 FOIL from=2026-02-01")))
                .raises(LintCode.BOM_DATE_OVERLAP)
                .with("other", "10")
                .with("line", "30")
                .with("to", "9999-12-31")
                .times(1)
                .raises(LintCode.BOM_LINE_DUPLICATE)
                .with("line", "20")
                .times(1);
        // A line that always counts, and one within a longer one that is followed without a gap.
        assertThat(lint(bom("A", "1 FOIL", "1 FOIL to=2026-02-01 unit=g")))
                .raises(LintCode.BOM_DATE_OVERLAP)
                .with("from", "0001-01-01")
                .with("to", "2026-02-01");
        assertThat(lint(bom(
                        "A", "1 X to=2026-06-01", "1 X from=2026-02-01 to=2026-03-01", "1 X from=2026-06-01")))
                .raises(LintCode.BOM_DATE_OVERLAP)
                .with("line", "20")
                .times(1)
                .raisesOnly(LintCode.BOM_DATE_OVERLAP);
    }

    @Test
    void datesOfDifferentGroupsOrConditions_areNotCompared() {
        assertThat(lint(bom(
                        "A",
                        "1 X to=2026-06-01 group=1",
                        "1 X from=2026-02-01 group=2",
                        "1 Y when=color:red from=2026-02-01",
                        "1 Y when=color:blue",
                        "1 Z optional",
                        "1 Z to=2026-06-01")))
                .raisesNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01", "2026-02-28"})
    void endNotAfterStart_isReversedAndComparedNoFurther(String end) {
        Bom bom = bom("A", "1 X from=2026-03-01 to=" + end, "1 X", "1 Y");
        assertThat(BomCatalog.of(List.of(bom)))
                .raises(LintCode.BOM_DATES_REVERSED)
                .about("X")
                .at("/A_V1/lines/0")
                .with("bom", "A_V1")
                .with("line", "10")
                .with("from", "2026-03-01")
                .with("to", end)
                .weighing(Severity.ERROR)
                .raisesOnly(LintCode.BOM_DATES_REVERSED);
        // The catalogue has said it; there is nothing to compare such a line with.
        assertThat(lint(bom)).raisesNothing();
    }

    @Test
    @Tag("BOM-6")
    void sameComponentTwice_isNoted() {
        assertThat(lint(bom("A", "1 X", "1 Y", "2 X", "3 X", "1 X unit=g", "1 Y group=1", "1 Y when=color:red")))
                .raises(LintCode.BOM_LINE_DUPLICATE)
                .about("X")
                .at("/A_V1/lines/2")
                .with("bom", "A_V1")
                .with("other", "10")
                .with("line", "30")
                .with("count", 3)
                .weighing(Severity.INFO)
                .times(1)
                .raisesOnly(LintCode.BOM_LINE_DUPLICATE);
    }

    @Test
    void zeroLine_isNoted() {
        assertThat(lint(bom("A", "0 X", "1/0 Y", "0/0 Z", "1 B")))
                .raises(LintCode.BOM_ZERO_LINE)
                .about("X")
                .at("/A_V1/lines/0")
                .with("bom", "A_V1")
                .with("line", "10")
                .times(1)
                .raisesOnly(LintCode.BOM_ZERO_LINE);
    }

    @Test
    void gapBetweenSteps_namesTheQuantities() {
        assertThat(lint(bom("A", "1 X step=9..:3 step=0..2:1 step=5/2..9:2")))
                .raises(LintCode.BOM_STEP_GAP)
                .about("X")
                .at("/A_V1/lines/0")
                .with("bom", "A_V1")
                .with("line", "10")
                .with("from", "2")
                .with("to", "5/2")
                .times(1)
                .raisesOnly(LintCode.BOM_STEP_GAP);
        // Broken steps are a finding of the catalogue.
        assertThat(lint(bom("A", "1 X step=5..2:1", "1 Y"))).raisesNothing();
    }

    @Test
    void versionThatNothingOpens_isUnused() {
        Bom[] boms = {
            bom("B number=B_1 default=yes", "1 X"),
            bom("B number=B_2 default=no", "1 X"),
            bom("B number=B_3", "1 X"),
            bom("A", "1 B", "1 C"),
            bom("D", "1 B bom=B_2", "1 B bom=B_4")
        };
        assertThat(lint(boms))
                .raises(LintCode.BOM_UNUSED)
                .about("B_3")
                .at("/B_3")
                .with("product", "B")
                .with("rule", "flagged")
                .times(1);
        assertThat(BomLint.of(catalog(boms), PLAIN.withDefaultBom(DefaultBom.NATURAL_ORDER)))
                .raises(LintCode.BOM_UNUSED)
                .about("B_1")
                .with("rule", "natural")
                .times(1);
    }

    @Test
    void productWithoutDefault_isAmbiguousAndNothingOfItIsUnused() {
        assertThat(lint(bom("A number=A_1", "1 X"), bom("A number=A_2", "1 X"), bom("B", "1 A")))
                .raises(BomCode.BOM_DEFAULT_AMBIGUOUS)
                .about("A")
                .with("boms", "A_1, A_2")
                .times(1)
                .raisesOnly(BomCode.BOM_DEFAULT_AMBIGUOUS);
    }

    @Test
    void whatOpeningFinds_isToldToo() {
        List<Finding> findings = BomLint.of(
                BomCatalog.of(List.of(
                                bom("A", "1 B skip", "1 C unit=box", "1 D group=1", "1 E group=1", "1/0 F"),
                                bom("C unit=pcs", "1 X from=2026-01-01", "1 A")))
                        .value(),
                PLAIN.withAsOf(LocalDate.of(2025, 1, 1)));
        assertThat(findings)
                .raises(BomCode.BOM_SKIP_WITHOUT_BOM)
                .about("B")
                .at("/A_V1/lines/0")
                .raises(BomCode.BOM_UNIT_MISMATCH)
                .about("C")
                .raises(BomCode.BOM_SUBSTITUTE_TIE)
                .about("A_V1")
                .raisesOnly(BomCode.BOM_SKIP_WITHOUT_BOM, BomCode.BOM_UNIT_MISMATCH, BomCode.BOM_SUBSTITUTE_TIE);
        assertThat(lint(bom("A", "1 X optional"))).raises(BomCode.BOM_EMPTY).about("A_V1").raisesOnly(BomCode.BOM_EMPTY);
    }

    @Test
    void loop_isTheFindingOfTheCatalogue() {
        List<Bom> boms = List.of(bom("A", "1 B"), bom("B", "1 A"));
        List<Finding> findings = BomLint.of(BomCatalog.of(boms).value(), PLAIN);
        assertThat(findings).raises(BomCode.BOM_CYCLE).about("A").raisesOnly(BomCode.BOM_CYCLE);
        org.assertj.core.api.Assertions.assertThat(findings).isEqualTo(BomCatalog.of(boms).findings());
    }

    @Test
    void manyLinesOfOneComponent_areComparedQuickly() {
        String[] lines = IntStream.range(0, 50_000)
                .mapToObj(line -> "1 X from=" + LocalDate.of(2000, 1, 1).plusDays(2L * line) + " to="
                        + LocalDate.of(2000, 1, 2).plusDays(2L * line))
                .toArray(String[]::new);
        BomCatalog catalog = catalog(bom("A", lines));
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> assertThat(BomLint.of(catalog, PLAIN))
                .raises(LintCode.BOM_DATE_GAP)
                .times(49_999));
    }

    @Test
    void badCalls_areExceptions() {
        BomCatalog catalog = catalog(bom("A", "1 B"));
        assertThatThrownBy(() -> BomLint.of(catalog, null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> LowLevelCodes.of(catalog, null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> BomLint.of(catalog, PLAIN).clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
