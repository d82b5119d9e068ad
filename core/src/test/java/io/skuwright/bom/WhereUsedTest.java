package io.skuwright.bom;

import static io.skuwright.bom.Exploded.bom;
import static io.skuwright.bom.Exploded.catalog;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.UnitConversion;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.result.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BOM-7")
class WhereUsedTest {

    private static final BomPolicy PLAIN = BomPolicy.defaults();

    private static WhereUsed of(BomCatalog catalog, String component) {
        return of(catalog, component, PLAIN);
    }

    private static WhereUsed of(BomCatalog catalog, String component, BomPolicy policy) {
        return WhereUsed.of(catalog, component, policy).value();
    }

    private static List<String> rows(WhereUsed uses) {
        List<String> texts = new ArrayList<>();
        uses.rows().value().forEach(row -> texts.add(row.toString()));
        return texts;
    }

    private static List<String> totals(WhereUsed uses) {
        return uses.totals().value().stream()
                .map(total -> total.bom() + " " + total.quantity()
                        + total.unit().map(unit -> " " + unit).orElse("") + " on " + total.paths())
                .toList();
    }

    @Test
    @Tag("V11")
    void v11_diamond_isUsedOnBothWays() {
        WhereUsed uses = of(catalog(bom("A", "2 B", "1 C"), bom("B", "3 D"), bom("C", "2 D")), "D");
        assertThat(rows(uses)).containsExactly("B_V1: D 3", "A_V1: B/D 6", "C_V1: D 2", "A_V1: C/D 2");
        assertThat(totals(uses)).containsExactly("A_V1 8 on 2", "B_V1 3 on 1", "C_V1 2 on 1");
        assertThat(uses.roots()).containsExactly("A");
        assertThat(uses.rowCount()).isEqualTo(4);
        assertThat(uses.component()).isEqualTo("D");
        assertThat(uses.policy()).isEqualTo(PLAIN);
        assertThat(uses).hasToString("D is used on 4 ways");
    }

    @Test
    @Tag("V11")
    void v11_bike_needsSixTubesOnTwoWays() {
        WhereUsed uses = of(catalog(bom("Bike", "1 Frame", "2 Wheel"), bom("Frame", "4 Tube"), bom("Wheel", "1 Tube")), "Tube");
        assertThat(totals(uses)).containsExactly("Bike_V1 6 on 2", "Frame_V1 4 on 1", "Wheel_V1 1 on 1");
        assertThat(uses.roots()).containsExactly("Bike");
    }

    @Test
    @Tag("V15")
    void v15_tableNeedsSixteenScrews() {
        WhereUsed uses = of(catalog(bom("Table", "4 Leg"), bom("Leg", "4 Screw")), "Screw");
        UseRow table = uses.rows().value().iterator().next();
        assertThat(rows(uses)).containsExactly("Leg_V1: Screw 4", "Table_V1: Leg/Screw 16");
        assertThat(table.product()).isEqualTo("Leg");
        assertThat(table.unit()).isEmpty();
    }

    @Test
    void row_tellsProductBomLevelPathAndLines() {
        BomCatalog catalog = catalog(bom("KIT-9", "1 BODY", "2/3 PACK skip"), bom("PACK", "4 SCREW unit=pcs"));
        List<UseRow> rows = new ArrayList<>();
        of(catalog, "SCREW").rows().value().forEach(rows::add);
        assertThat(rows).hasSize(2);
        UseRow kit = rows.get(1);
        assertThat(kit.product()).isEqualTo("KIT-9");
        assertThat(kit.bom()).isEqualTo("KIT-9_V1");
        assertThat(kit.level()).isEqualTo(2);
        assertThat(kit.quantity()).isEqualTo(Ratio.parse("8/3"));
        assertThat(kit.unit()).contains("pcs");
        assertThat(kit.path()).containsExactly("PACK", "SCREW");
        assertThat(kit.lines()).containsExactly("20", "10");
        assertThat(kit).hasToString("KIT-9_V1: PACK/SCREW 8/3 pcs");
        assertThatThrownBy(() -> kit.path().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @Tag("V17")
    void v17_cycleThreeLevelsUp_isReportedAndCutOnce() {
        BomCatalog catalog = BomCatalog.of(List.of(
                        bom("A", "1 B", "1 C"), bom("B", "1 D", "1 E"), bom("E", "1 F", "1 A")))
                .value();
        Outcome<WhereUsed> uses = WhereUsed.of(catalog, "F", PLAIN);
        assertThat(uses)
                .raises(BomCode.BOM_CYCLE)
                .about("A")
                .at("/A_V1")
                .with("path", "A -> B -> E -> A")
                .times(1)
                .raisesOnly(BomCode.BOM_CYCLE);
        assertThat(rows(uses.value())).containsExactly("E_V1: F 1", "B_V1: E/F 1", "A_V1: B/E/F 1");
        assertThat(uses.value().roots()).containsExactly("A");
        // A goes into E only on the line that was left out.
        assertThat(rows(of(catalog, "A"))).isEmpty();
    }

    @Test
    void cycleWithAWayIn_isCutAsInTheExplosionFromOutside() {
        BomCatalog catalog = BomCatalog.of(List.of(bom("A", "1 B"), bom("B", "1 A", "1 X"), bom("Z", "1 B"))).value();
        assertThat(rows(of(catalog, "X"))).containsExactly("B_V1: X 1", "Z_V1: B/X 1");
        assertThat(rows(of(catalog, "A"))).containsExactly("B_V1: A 1", "Z_V1: B/A 1");
        assertThat(of(catalog, "X").roots()).containsExactly("Z");
    }

    @Test
    void loopElsewhere_isNotMentioned() {
        BomCatalog catalog = BomCatalog.of(List.of(
                        bom("X", "1 Y"), bom("Y", "1 X"), bom("KIT", "2 SUB", "1 X"), bom("SUB", "3 A", "1 SKIPPED skip")))
                .value();
        Outcome<WhereUsed> uses = WhereUsed.of(catalog, "A", PLAIN);
        assertThat(uses).raisesNothing();
        assertThat(rows(uses.value())).containsExactly("SUB_V1: A 3", "KIT_V1: SUB/A 6");
    }

    @Test
    void findings_areThoseOnTheWaysToTheComponent() {
        BomCatalog catalog = BomCatalog.of(List.of(
                        bom("TOP", "1 MID", "1 OTHER", "1/0 BROKEN"),
                        bom("MID number=MID_1", "1 X from=2026-01-01"),
                        bom("MID number=MID_2", "2 X"),
                        bom("OTHER number=OTHER_1", "1 Y from=2026-01-01", "1 Y skip"),
                        bom("OTHER number=OTHER_2", "1 Y")))
                .value();
        Outcome<WhereUsed> uses = WhereUsed.of(catalog, "X", PLAIN);
        assertThat(uses)
                .raisesOnly(BomCode.BOM_EFFECTIVITY_IGNORED, BomCode.BOM_DEFAULT_AMBIGUOUS)
                .raises(BomCode.BOM_EFFECTIVITY_IGNORED)
                .about("MID_1")
                .raises(BomCode.BOM_DEFAULT_AMBIGUOUS)
                .about("MID")
                .times(1);
        assertThat(rows(uses.value())).containsExactly("MID_1: X 1", "MID_2: X 2");
        // MID has two BOMs and the line does not say which; it is used all the same.
        assertThat(uses.value().roots()).isEmpty();
    }

    @Test
    void findings_onTheComponentsOwnLine_areTold() {
        BomCatalog catalog = BomCatalog.of(List.of(bom("A", "1 X skip", "1/0 X id=10", "1/0 Z"))).value();
        assertThat(WhereUsed.of(catalog, "X", PLAIN))
                .raisesOnly(
                        BomCode.BOM_SKIP_WITHOUT_BOM,
                        BomCode.BOM_DENOMINATOR_NOT_POSITIVE,
                        BomCode.BOM_LINE_ID_DUPLICATE)
                .raises(BomCode.BOM_DENOMINATOR_NOT_POSITIVE)
                .about("X")
                .times(1);
    }

    @Test
    void fixedAndLoss_countOnceForOneOfTheProduct() {
        BomCatalog catalog = catalog(bom("A yield=5", "2 B", "3 C fixed"), bom("B", "4 D fixedLoss=1 loss=50"), bom("C", "2 D"));
        // A needs 2/5 B and so 2/5 x 4 x 3/2 + 1 D; 3 C fixed and so 6 D.
        WhereUsed uses = of(catalog, "D", PLAIN.withLoss(LossConvention.MULTIPLY));
        assertThat(rows(uses)).containsExactly("B_V1: D 7", "A_V1: B/D 17/5", "C_V1: D 2", "A_V1: C/D 6");
        assertThat(totals(uses)).containsExactly("A_V1 47/5 on 2", "B_V1 7 on 1", "C_V1 2 on 1");
    }

    @Test
    void unitsOfLineAndBom_areConvertedOnTheWay() {
        UnitConversions boxes =
                UnitConversions.of(List.of(UnitConversion.of("B", "box", "pcs", Ratio.of(12)))).orThrow();
        BomCatalog catalog = BomCatalog.of(List.of(bom("A", "2 B unit=box", "1 X unit=g"), bom("B unit=pcs", "3 X", "1 X unit=g")))
                .value()
                .withConversions(boxes);
        WhereUsed uses = of(catalog, "X");
        assertThat(rows(uses)).containsExactlyInAnyOrder(
                "A_V1: X 1 g", "B_V1: X 3", "B_V1: X 1 g", "A_V1: B/X 72", "A_V1: B/X 24 g");
        assertThat(totals(uses)).containsExactly("A_V1 72 on 1", "A_V1 25 g on 2", "B_V1 3 on 1", "B_V1 1 g on 1");
    }

    @Test
    void unitsThatNothingJoins_leadNoFurther() {
        BomCatalog catalog = catalog(bom("A", "2 B unit=box"), bom("B unit=pcs", "3 X"));
        Outcome<WhereUsed> uses = WhereUsed.of(catalog, "X", PLAIN);
        assertThat(uses).raises(BomCode.BOM_UNIT_MISMATCH).about("B").raisesOnly(BomCode.BOM_UNIT_MISMATCH);
        assertThat(rows(uses.value())).containsExactly("B_V1: X 3");
    }

    @Test
    void versionThatIsNotTheDefault_countsAsAStartAndWherePinned() {
        BomCatalog catalog = catalog(
                bom("B number=B_1 default=yes", "1 X"),
                bom("B number=B_2 default=no", "5 X"),
                bom("A", "1 B"),
                bom("C", "1 B bom=B_2"),
                bom("D", "1 B bom=B_3"));
        WhereUsed uses = of(catalog, "X");
        assertThat(rows(uses)).containsExactly("B_1: X 1", "A_V1: B/X 1", "B_2: X 5", "C_V1: B/X 5");
        assertThat(uses.roots()).containsExactly("A", "C");
    }

    @Test
    void pinToAVersionWithoutTheComponent_stillMakesTheProductNoRoot() {
        BomCatalog catalog = catalog(
                bom("B number=B_1 default=yes", "1 X"), bom("B number=B_2 default=no", "5 Y"), bom("C", "1 B bom=B_2"));
        assertThat(of(catalog, "X").roots()).isEmpty();
        assertThat(rows(of(catalog, "X"))).containsExactly("B_1: X 1");
    }

    @Test
    void variant_isUsedWithItsOwnLines() {
        BomCatalog catalog = BomCatalog.builder()
                .variant("SOFA-RED", "SOFA", Map.of("color", "red"))
                .variant("SOFA-BLUE", "SOFA", Map.of("color", "blue"))
                .add(bom("SOFA", "2 CLOTH when=color:red", "4 LEG"))
                .add(bom("SET", "3 SOFA-RED", "1 SOFA-BLUE"))
                .build()
                .orThrow();
        WhereUsed cloth = of(catalog, "CLOTH", PLAIN.withSelected("color", "green"));
        assertThat(rows(cloth)).containsExactly("SET_V1: SOFA-RED/CLOTH 6");
        assertThat(of(catalog, "LEG").roots()).containsExactly("SET");
        assertThat(totals(of(catalog, "LEG", PLAIN.withSelected("color", "red"))))
                .containsExactly("SET_V1 16 on 2", "SOFA_V1 4 on 1");
        // Known as a variant, but no line has it.
        assertThat(rows(of(catalog, "SOFA"))).isEmpty();
        BomCatalog unused = BomCatalog.builder()
                .variant("SOFA-RED", "SOFA", Map.of("color", "red"))
                .add(bom("SOFA", "4 LEG"))
                .build()
                .orThrow();
        WhereUsed none = of(unused, "SOFA-RED");
        assertThat(none.rowCount()).isZero();
        assertThat(rows(none)).isEmpty();
        assertThat(none.totals().value()).isEmpty();
        assertThat(none.roots()).isEmpty();
    }

    @Test
    void policy_isThatOfTheExplosion() {
        BomCatalog catalog = catalog(
                bom("A", "1 B to=2026-03-01", "2 B from=2026-03-01", "5 X optional"),
                bom("B", "1 X group=1 priority=2", "1 Y group=1 priority=1"));
        BomPolicy march = PLAIN.withAsOf(LocalDate.of(2026, 3, 1));
        assertThat(rows(of(catalog, "X", march))).isEmpty();
        assertThat(rows(of(catalog, "X", march.withPreferred("X")))).containsExactly("B_V1: X 1", "A_V1: B/X 2");
        assertThat(rows(of(catalog, "Y", march))).containsExactly("B_V1: Y 1", "A_V1: B/Y 2");
        assertThat(rows(of(catalog, "X", march.withOptional(true)))).containsExactly("A_V1: X 5");
    }

    @Test
    void unknownComponent_hasNoAnswer() {
        BomCatalog catalog = catalog(bom("A", "1 B"));
        Outcome<WhereUsed> uses = WhereUsed.of(catalog, "Z", PLAIN);
        assertThat(uses.hasValue()).isFalse();
        assertThat(uses).raises(BomCode.BOM_PRODUCT_UNKNOWN).about("Z");
    }

    @Test
    void productThatNothingUses_hasNoRows() {
        WhereUsed uses = of(catalog(bom("A", "1 B")), "A");
        assertThat(rows(uses)).isEmpty();
        assertThat(uses.totals().value()).isEmpty();
        assertThat(uses.roots()).isEmpty();
    }

    @Test
    void brokenUsers_areNoUsers() {
        BomCatalog catalog = BomCatalog.of(List.of(bom("A yield=0", "1 X"), bom("B", "0 X"), bom("C", "1 X"))).value();
        Outcome<WhereUsed> uses = WhereUsed.of(catalog, "X", PLAIN);
        assertThat(uses).raises(BomCode.BOM_YIELD_NOT_POSITIVE).about("A_V1");
        assertThat(rows(uses.value())).containsExactly("C_V1: X 1");
    }

    @Test
    void badCalls_areExceptions() {
        BomCatalog catalog = catalog(bom("A", "1 B"));
        assertThatThrownBy(() -> WhereUsed.of(catalog, "B", null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> WhereUsed.of(catalog, null, PLAIN)).isInstanceOf(NullPointerException.class);
        Iterator<UseRow> rows = of(catalog, "B").rows().value().iterator();
        assertThat(rows.next().bom()).isEqualTo("A_V1");
        assertThat(rows.hasNext()).isFalse();
        assertThatThrownBy(rows::next).isInstanceOf(NoSuchElementException.class);
    }
}
