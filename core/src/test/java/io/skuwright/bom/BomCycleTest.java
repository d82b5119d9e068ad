package io.skuwright.bom;

import static io.skuwright.bom.Exploded.bom;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.SampleBoms;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BOM-2")
class BomCycleTest {

    @Test
    @Tag("F54")
    void diamond_isNoCycle() {
        assertThat(BomCatalog.of(SampleBoms.DIAMOND.boms())).raisesNothing();
        // P0 of P1, P2 and P3, P1 of P2 and P3, P2 of P3: once refused elsewhere as recursion.
        assertThat(BomCatalog.of(List.of(bom("P0", "1 P1", "1 P2", "1 P3"), bom("P1", "1 P2", "1 P3"), bom("P2", "1 P3"))))
                .raisesNothing();
    }

    @Test
    @Tag("F53")
    void twoDisjointCycles_areBothReported() {
        Outcome<BomCatalog> outcome = BomCatalog.of(List.of(
                bom("X", "1 Y"), bom("Y", "1 X"), bom("B", "1 B"), bom("A", "1 X", "1 B", "1 C")));
        assertThat(outcome)
                .raises(BomCode.BOM_CYCLE)
                .times(2)
                .with("path", "B -> B")
                .raises(BomCode.BOM_CYCLE)
                .with("path", "X -> Y -> X");
        Outcome<Explosion> explosion = Exploded.engineering(outcome.value(), "A", "1");
        assertThat(explosion).raises(BomCode.BOM_CYCLE).times(2);
        assertThat(Exploded.rows(explosion)).containsExactly("X 1", "X/Y 1", "B 1", "C 1");
    }

    @Test
    void healthyPart_answersWithoutFindings() {
        BomCatalog catalog = BomCatalog.of(List.of(bom("X", "1 Y"), bom("Y", "1 X"), bom("KIT", "2 SUB"), bom("SUB", "3 A")))
                .value();
        Outcome<Explosion> explosion = Exploded.leaf(catalog, "KIT", "1");
        assertThat(explosion).raisesNothing();
        assertThat(Exploded.rows(explosion)).containsExactly("SUB/A 6");
    }

    @Test
    void cycleOverAPinnedVersion_isFoundAndHealthyVersionsAreNot() {
        Bom first = bom("A number=A_1 default=yes", "1 B bom=B_1");
        Bom second = bom("A number=A_2", "1 C");
        assertThat(BomCatalog.of(List.of(first, second, bom("B number=B_1", "1 A bom=A_1"))))
                .raises(BomCode.BOM_CYCLE)
                .with("boms", "A_1 -> B_1 -> A_1");
        // A rework: the product goes into itself, but in a version that is made of something else.
        Outcome<BomCatalog> rework = BomCatalog.of(List.of(first, second, bom("B number=B_1", "1 A bom=A_2")));
        assertThat(rework).raisesNothing();
        assertThat(Exploded.rows(Exploded.engineering(rework.value(), "A", "1")))
                .containsExactly("B 1", "B/A 1", "B/A/C 1");
    }

    @Test
    void cycleOverAVersionThatIsNotTheDefault_isFoundAndTheDefaultStillAnswers() {
        Outcome<BomCatalog> outcome = BomCatalog.of(List.of(
                bom("A default=yes", "2 B"), bom("A number=A_V2", "1 C"), bom("C", "1 A")));
        assertThat(outcome).raises(BomCode.BOM_CYCLE).with("boms", "A_V2 -> C_V1 -> A_V2");
        Outcome<Explosion> explosion = Exploded.engineering(outcome.value(), "A", "1");
        assertThat(explosion).raisesNothing();
        assertThat(Exploded.rows(explosion)).containsExactly("B 2");
    }

    @Test
    void zeroLineAndBrokenLine_closeNoLoop() {
        assertThat(BomCatalog.of(List.of(bom("A", "1 B"), bom("B", "0 A", "1 C")))).raisesNothing();
        assertThat(BomCatalog.of(List.of(bom("A", "1 B"), bom("B", "1/0 A", "1 C"))))
                .raisesOnly(BomCode.BOM_DENOMINATOR_NOT_POSITIVE);
    }

    @Test
    void shortestCycle_isPrintedOfSeveral() {
        assertThat(BomCatalog.of(List.of(
                        bom("A", "1 B", "1 C"), bom("B", "1 D"), bom("D", "1 A"), bom("C", "1 A"))))
                .raises(BomCode.BOM_CYCLE)
                .times(1)
                .with("path", "A -> C -> A");
    }

    @Test
    void cycleThroughTwoVersionsOfOneProduct_startsAtTheFirstNumber() {
        assertThat(BomCatalog.of(List.of(
                        bom("A number=A_2", "1 B"), bom("B", "1 A"), bom("A number=A_1", "1 B"))))
                .raises(BomCode.BOM_CYCLE)
                .times(1)
                .at("/A_1")
                .with("boms", "A_1 -> B_V1 -> A_1");
    }

    @Test
    void pathOfTwentyNodes_isPrintedWhole() {
        List<Bom> boms = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int at = 0; at < 19; at++) {
            names.add(Character.toString('A' + at));
            boms.add(bom(Character.toString('A' + at), "1 " + Character.toString('A' + (at + 1) % 19)));
        }
        names.add("A");
        assertThat(BomCatalog.of(boms))
                .raises(BomCode.BOM_CYCLE)
                .with("length", 19)
                .with("path", String.join(" -> ", names));
    }

    @Test
    void tangledLoops_doNotDependOnTheOrderOfInput() {
        List<Bom> boms = List.of(
                bom("R", "1 B", "1 A"),
                bom("A", "1 B id=x", "1 P id=y", "2 C id=z"),
                bom("B", "1 C id=x", "1 Q id=y", "3 A id=z"),
                bom("C", "1 A id=x", "1 B id=y", "1 S id=z"));
        List<Finding> findings = BomCatalog.of(boms).findings();
        Outcome<Explosion> explosion = Exploded.engineering(BomCatalog.of(boms).value(), "R", "1");
        for (int seed = 0; seed < 20; seed++) {
            List<Bom> shuffled = new ArrayList<>();
            for (Bom bom : boms) {
                List<BomLine> lines = new ArrayList<>(bom.lines());
                Collections.shuffle(lines, new Random(seed));
                shuffled.add(Bom.builder().from(bom).lines(lines).build());
            }
            Collections.shuffle(shuffled, new Random(seed));
            Outcome<BomCatalog> catalog = BomCatalog.of(shuffled);
            assertThat(catalog.findings()).isEqualTo(findings);
            Outcome<Explosion> again = Exploded.engineering(catalog.value(), "R", "1");
            assertThat(again.findings()).isEqualTo(explosion.findings());
            assertThat(Exploded.totals(again)).isEqualTo(Exploded.totals(explosion));
            assertThat(Exploded.rows(again)).containsExactlyInAnyOrderElementsOf(Exploded.rows(explosion));
        }
    }
}
