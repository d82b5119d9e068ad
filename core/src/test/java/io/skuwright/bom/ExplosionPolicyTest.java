package io.skuwright.bom;

import static io.skuwright.bom.Exploded.bom;
import static io.skuwright.bom.Exploded.catalog;
import static io.skuwright.bom.Exploded.rows;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ExplosionPolicyTest {

    private static final BomPolicy DEFAULTS = BomPolicy.defaults();

    private static Outcome<Explosion> explode(BomCatalog catalog, ExplosionView view, BomPolicy policy) {
        return catalog.explode("KIT", Ratio.ONE, view, policy);
    }

    private static Outcome<Explosion> order(BomCatalog catalog, BomPolicy policy) {
        return explode(catalog, ExplosionView.ORDER, policy);
    }

    @Test
    @Tag("BOM-6")
    void dates_fromIsTheFirstDayAndToIsTheFirstDayAfter() {
        BomCatalog catalog = catalog(bom(
                "KIT",
                "1 OLD to=2026-03-01",
                "1 NEW from=2026-03-01",
                "1 EVER from=2020-01-01 to=9999-12-31",
                "1 PLAIN",
                "1 SHORT from=2026-03-01 to=2026-03-02"));
        assertThat(rows(order(catalog, DEFAULTS.withAsOf(LocalDate.of(2026, 2, 28)))))
                .containsExactly("OLD 1", "EVER 1", "PLAIN 1");
        assertThat(rows(order(catalog, DEFAULTS.withAsOf(LocalDate.of(2026, 3, 1)))))
                .containsExactly("NEW 1", "EVER 1", "PLAIN 1", "SHORT 1");
        assertThat(rows(order(catalog, DEFAULTS.withAsOf(LocalDate.of(2026, 3, 2)))))
                .containsExactly("NEW 1", "EVER 1", "PLAIN 1");
        assertThat(rows(order(catalog, DEFAULTS.withAsOf(LocalDate.MAX)))).containsExactly("NEW 1", "EVER 1", "PLAIN 1");
        assertThat(order(catalog, DEFAULTS.withAsOf(LocalDate.of(2026, 3, 1)))).raisesNothing();
    }

    @Test
    @Tag("BOM-6")
    void dates_withoutAsOf_areIgnoredAndSaidOnce() {
        BomCatalog catalog = catalog(
                bom("KIT", "1 PLAIN", "1 OLD to=2026-03-01", "1 NEW from=2026-03-01", "1 SUB skip"),
                bom("SUB", "1 LATE from=2027-01-01"));
        Outcome<Explosion> explosion = order(catalog, DEFAULTS);
        assertThat(explosion)
                .raises(BomCode.BOM_EFFECTIVITY_IGNORED)
                .times(1)
                .about("KIT_V1")
                .at("/KIT_V1/lines/1")
                .with("line", "20")
                .weighing(Severity.INFO)
                .raisesOnly(BomCode.BOM_EFFECTIVITY_IGNORED);
        assertThat(rows(explosion)).containsExactly("PLAIN 1", "OLD 1", "NEW 1", "SUB/LATE 1");
    }

    @Test
    @Tag("BOM-6")
    void dates_openEndAlone_isNoDate() {
        assertThat(order(catalog(bom("KIT", "1 A to=9999-12-31")), DEFAULTS)).raisesNothing();
    }

    @Test
    @Tag("BOM-6")
    void substitutes_lowestPriorityCounts() {
        BomCatalog catalog = catalog(bom(
                "KIT", "1 SECOND group=1 priority=2", "2 FIRST group=1 priority=1", "1 OTHER group=2 priority=9", "1 PLAIN"));
        Outcome<Explosion> explosion = order(catalog, DEFAULTS);
        assertThat(explosion).raisesNothing();
        assertThat(rows(explosion)).containsExactly("FIRST 2", "OTHER 1", "PLAIN 1");
    }

    @Test
    @Tag("BOM-6")
    void substitutes_lineThatIsOutOfDateLeavesItsPlaceToTheNext() {
        BomCatalog catalog = catalog(bom(
                "KIT", "1 FIRST group=1 priority=1 to=2026-01-01", "1 SECOND group=1 priority=2", "0 ZERO group=1"));
        assertThat(rows(order(catalog, DEFAULTS.withAsOf(LocalDate.of(2025, 12, 31))))).containsExactly("FIRST 1");
        assertThat(rows(order(catalog, DEFAULTS.withAsOf(LocalDate.of(2026, 1, 1))))).containsExactly("SECOND 1");
    }

    @Test
    @Tag("BOM-6")
    void substitutes_equalPriorities_areAFindingAndTheFirstIdCounts() {
        BomCatalog catalog = catalog(bom("KIT", "1 B group=7 id=b", "1 A group=7 id=a", "1 C group=7 id=c priority=1"));
        Outcome<Explosion> explosion = order(catalog, DEFAULTS);
        assertThat(explosion)
                .raises(BomCode.BOM_SUBSTITUTE_TIE)
                .times(1)
                .about("KIT_V1")
                .at("/KIT_V1/lines/1")
                .with("group", 7)
                .with("priority", 0)
                .with("count", 2)
                .with("line", "a")
                .with("lines", "a, b");
        assertThat(rows(explosion)).containsExactly("A 1");
    }

    @Test
    @Tag("BOM-6")
    void optionalLines_onlyOnRequest() {
        BomCatalog catalog = catalog(bom("KIT", "1 A", "2 GIFT optional"));
        assertThat(rows(order(catalog, DEFAULTS))).containsExactly("A 1");
        assertThat(rows(order(catalog, DEFAULTS.withOptional(true)))).containsExactly("A 1", "GIFT 2");
    }

    @Test
    @Tag("BOM-3")
    void skip_overriddenPerCall() {
        BomCatalog catalog = catalog(bom("KIT", "2 PACK skip", "1 UNIT"), bom("PACK", "4 SCREW"), bom("UNIT", "1 BOX"));
        assertThat(rows(order(catalog, DEFAULTS))).containsExactly("PACK/SCREW 8", "UNIT 1");
        assertThat(rows(order(catalog, DEFAULTS.withSkip("PACK", false)))).containsExactly("PACK 2", "UNIT 1");
        assertThat(rows(order(catalog, DEFAULTS.withSkip("UNIT", true)))).containsExactly("PACK/SCREW 8", "UNIT/BOX 1");
        assertThat(rows(explode(catalog, ExplosionView.ENGINEERING, DEFAULTS.withSkip("UNIT", true))))
                .containsExactly("PACK 2 skipped", "PACK/SCREW 8", "UNIT 1 skipped", "UNIT/BOX 1");
    }

    @Test
    @Tag("BOM-3")
    void skipWithoutBom_isKeptWithAWarning() {
        BomCatalog catalog = catalog(bom("KIT", "2 PACK skip", "1 A"));
        for (ExplosionView view : ExplosionView.values()) {
            Outcome<Explosion> explosion = explode(catalog, view, DEFAULTS);
            assertThat(explosion)
                    .raises(BomCode.BOM_SKIP_WITHOUT_BOM)
                    .times(1)
                    .about("PACK")
                    .at("/KIT_V1/lines/0")
                    .with("bom", "KIT_V1")
                    .with("line", "10")
                    .weighing(Severity.WARNING);
            assertThat(rows(explosion)).containsExactly("PACK 2", "A 1");
        }
    }

    @Test
    @Tag("BOM-3")
    void bomWithoutLinesThatCount_isKeptWithAWarning() {
        BomCatalog catalog = catalog(bom("KIT", "2 PACK skip", "3 PACK", "1 A"), bom("PACK", "0 SCREW", "1 GIFT optional"));
        Outcome<Explosion> explosion = order(catalog, DEFAULTS);
        assertThat(explosion)
                .raises(BomCode.BOM_EMPTY)
                .times(1)
                .about("PACK_V1")
                .at("/PACK_V1")
                .with("product", "PACK")
                .raisesOnly(BomCode.BOM_EMPTY);
        assertThat(rows(explosion)).containsExactly("PACK 2", "PACK 3", "A 1");
        assertThat(rows(explode(catalog, ExplosionView.LEAF, DEFAULTS))).containsExactly("PACK 2", "PACK 3", "A 1");
        assertThat(catalog(bom("KIT")).explode("KIT", Ratio.ONE, ExplosionView.LEAF, DEFAULTS))
                .raises(BomCode.BOM_EMPTY)
                .about("KIT_V1");
    }

    @Test
    @Tag("BOM-3")
    @Tag("F51")
    void unitsThatDiffer_componentIsNotOpened() {
        BomCatalog catalog = catalog(
                bom("KIT unit=set", "2 SUB unit=box skip", "1 SAME unit=pcs skip", "1 SILENT skip", "1 PLAIN unit=kg skip"),
                bom("SUB unit=pcs", "1 A"),
                bom("SAME unit=pcs", "1 B"),
                bom("SILENT unit=pcs", "1 C"),
                bom("PLAIN", "1 D"));
        Outcome<Explosion> explosion = order(catalog, DEFAULTS);
        assertThat(explosion)
                .raises(BomCode.BOM_UNIT_MISMATCH)
                .times(1)
                .about("SUB")
                .at("/KIT_V1/lines/0")
                .with("bom", "KIT_V1")
                .with("line", "10")
                .with("unit", "box")
                .with("ref", "SUB_V1")
                .with("expected", "pcs");
        assertThat(rows(explosion)).containsExactly("SUB 2", "SAME/B 1", "SILENT/C 1", "PLAIN/D 1");
    }

    @Test
    @Tag("BOM-2")
    void defaultBom_ambiguous_componentIsALeafAndSaidOnce() {
        BomCatalog catalog = catalog(
                bom("KIT", "1 SUB", "2 SUB"), bom("SUB number=SUB_V9", "1 A"), bom("SUB number=SUB_V10", "1 B"));
        Outcome<Explosion> explosion = explode(catalog, ExplosionView.ENGINEERING, DEFAULTS);
        assertThat(explosion)
                .raises(BomCode.BOM_DEFAULT_AMBIGUOUS)
                .times(1)
                .about("SUB")
                .at("/SUB_V9")
                .with("boms", "SUB_V9, SUB_V10")
                .with("rule", "flagged");
        assertThat(rows(explosion)).containsExactly("SUB 1", "SUB 2");
        explosion.value().rows().value().forEach(row -> assertThat(row.linked()).isFalse());
        BomPolicy natural = DEFAULTS.withDefaultBom(DefaultBom.NATURAL_ORDER);
        assertThat(rows(explode(catalog, ExplosionView.LEAF, natural))).containsExactly("SUB/B 1", "SUB/B 2");
        BomPolicy own = DEFAULTS.withDefaultBom(DefaultBom.chosenBy((product, boms) -> Optional.of(boms.get(0))));
        assertThat(rows(explode(catalog, ExplosionView.LEAF, own))).containsExactly("SUB/A 1", "SUB/A 2");
    }

    @Test
    @Tag("BOM-2")
    void defaultBom_ofTheRootAmbiguous_hasNoRows() {
        BomCatalog catalog = catalog(bom("KIT number=V1", "1 A"), bom("KIT number=V2", "2 A"));
        Outcome<Explosion> explosion = order(catalog, DEFAULTS);
        assertThat(explosion).raises(BomCode.BOM_DEFAULT_AMBIGUOUS).about("KIT");
        assertThat(explosion.value().bom()).isEmpty();
        assertThat(rows(explosion)).isEmpty();
        assertThat(rows(catalog.explodeBom("V2", Ratio.of(3), ExplosionView.ORDER, DEFAULTS))).containsExactly("A 6");
    }

    @Test
    @Tag("BOM-2")
    void pinnedBom_isOpenedInPlaceOfTheDefault() {
        BomCatalog catalog = catalog(
                bom("KIT", "1 SUB", "1 SUB bom=SUB_V2"), bom("SUB default=yes", "1 A"), bom("SUB number=SUB_V2", "1 B"));
        assertThat(rows(explode(catalog, ExplosionView.ENGINEERING, DEFAULTS)))
                .containsExactly("SUB 1", "SUB/A 1", "SUB 1", "SUB/B 1");
    }
}
