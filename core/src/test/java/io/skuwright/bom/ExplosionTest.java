package io.skuwright.bom;

import static io.skuwright.bom.Exploded.bom;
import static io.skuwright.bom.Exploded.catalog;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.SampleBoms;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BOM-4")
class ExplosionTest {

    private static ExplosionRow row(Outcome<Explosion> explosion, String path) {
        for (ExplosionRow row : explosion.value().rows().value()) {
            if (String.join("/", row.path()).equals(path)) {
                return row;
            }
        }
        throw new AssertionError(path + " is not among " + Exploded.rows(explosion));
    }

    @Test
    void row_ofAnOrderView_tellsTheWholeWay() {
        BomCatalog catalog = BomCatalog.of(SampleBoms.SKIP_LAYER.boms()).value();
        ExplosionRow screw = row(Exploded.order(catalog, "KIT-9", "3"), "PACK/SCREW");
        assertThat(screw.path()).containsExactly("PACK", "SCREW");
        assertThat(screw.lines()).containsExactly("20", "10");
        assertThat(screw.level()).isEqualTo(2);
        assertThat(screw.component()).isEqualTo("SCREW");
        assertThat(screw.quantity()).isEqualTo(Ratio.of(8));
        assertThat(screw.factor()).isEqualTo(Ratio.of(8, 3));
        assertThat(screw.linked()).isFalse();
        assertThat(screw.skipped()).isFalse();
        assertThat(screw.line()).isEqualTo(catalog.line("PACK_V1", "10").orElseThrow());
        assertThat(screw).hasToString("PACK/SCREW 8");
        assertThatThrownBy(() -> screw.path().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @Tag("BOM-3")
    void row_closedChild_isLinkedInEveryView() {
        BomCatalog catalog = BomCatalog.of(SampleBoms.CLOSED_CHILD.boms()).value();
        assertThat(row(Exploded.order(catalog, "KIT", "1"), "MOTOR").linked()).isTrue();
        assertThat(row(Exploded.engineering(catalog, "KIT", "1"), "MOTOR").linked()).isTrue();
        assertThat(row(Exploded.engineering(catalog, "KIT", "1"), "MOTOR/ROTOR").skipped()).isTrue();
        assertThat(row(Exploded.leaf(catalog, "KIT", "1"), "MOTOR/ROTOR/COIL").linked()).isFalse();
    }

    @Test
    void fixedLine_countsOnceOnEachPath() {
        // SUB stands on two lines; whatever is ordered, each of them needs one SETUP of 2 parts.
        BomCatalog catalog = catalog(bom("KIT", "3 SUB", "4 SUB"), bom("SUB yield=10", "1 SETUP fixed"), bom("SETUP", "2 PART"));
        Outcome<Explosion> explosion = Exploded.engineering(catalog, "KIT", "5");
        assertThat(Exploded.rows(explosion))
                .containsExactly(
                        "SUB 15", "SUB/SETUP 1", "SUB/SETUP/PART 2", "SUB 20", "SUB/SETUP 1", "SUB/SETUP/PART 2");
        assertThat(Exploded.total(explosion, "SETUP").quantity()).isEqualTo(Ratio.of(2));
        assertThat(Exploded.total(explosion, "PART").quantity()).isEqualTo(Ratio.of(4));
        assertThat(row(explosion, "SUB/SETUP/PART").factor()).isEqualTo(Ratio.ZERO);
        assertThat(row(explosion, "SUB").factor()).isEqualTo(Ratio.of(3));
    }

    @Test
    @Tag("V49")
    void fixedLine_withADenominator_isAFraction() {
        assertThat(Exploded.rows(Exploded.order(catalog(bom("KIT", "2/3 GLUE fixed", "1 A")), "KIT", "9")))
                .containsExactly("GLUE 2/3", "A 9");
    }

    @Test
    void quantityZero_needsNothingAtAll() {
        Outcome<Explosion> explosion = Exploded.engineering(catalog(bom("KIT", "1 A", "1 SETUP fixed")), "KIT", "0");
        assertThat(explosion).raisesNothing();
        assertThat(Exploded.rows(explosion)).containsExactly("A 0", "SETUP 0");
        assertThat(Exploded.total(explosion, "SETUP").quantity()).isEqualTo(Ratio.ZERO);
    }

    @Test
    void loss_isHeldByTheLineAndNotApplied() {
        BomCatalog catalog = catalog(bom("KIT", "1 A loss=10 fixedLoss=2"));
        assertThat(Exploded.rows(Exploded.order(catalog, "KIT", "100"))).containsExactly("A 100");
        assertThat(catalog.line("KIT_V1", "10").orElseThrow().lossRate()).isEqualTo(Ratio.of(10));
        assertThat(catalog.line("KIT_V1", "10").orElseThrow().fixedLoss()).isEqualTo(Ratio.of(2));
    }

    @Test
    void totals_componentInSeveralUnits_areKeptApart() {
        BomCatalog catalog = catalog(bom("KIT", "1 A unit=box", "2 A", "3 A unit=pcs", "4 A unit=box", "5 A unit=pcs"));
        Explosion explosion = Exploded.order(catalog, "KIT", "1").value();
        assertThat(explosion.totals())
                .containsExactly(
                        new ComponentTotal("A", Ratio.of(5), Optional.of("box"), BigInteger.TWO),
                        new ComponentTotal("A", Ratio.of(2), Optional.empty(), BigInteger.ONE),
                        new ComponentTotal("A", Ratio.of(8), Optional.of("pcs"), BigInteger.TWO));
        assertThat(explosion.totalsOf("A")).containsExactlyInAnyOrderElementsOf(explosion.totals());
        assertThat(explosion.totalsOf("KIT")).isEmpty();
        assertThat(explosion.totalsOf("nowhere")).isEmpty();
        assertThat(explosion.rows().value().iterator().next().unit()).contains("box");
        assertThat(explosion.rows().value().iterator().next()).hasToString("A 1 box");
    }

    @Test
    void totalsOf_componentOfAnotherProduct_isEmpty() {
        BomCatalog catalog = catalog(bom("KIT", "1 A"), bom("OTHER", "1 B"));
        assertThat(Exploded.order(catalog, "KIT", "1").value().totalsOf("B")).isEmpty();
    }

    @Test
    void totals_wholeNumbersBeyondLong_areExact() {
        BomCatalog catalog = catalog(
                bom("KIT", "9223372036854775807 A", "9223372036854775807 A", "4611686018427387904 B"), bom("B", "4 A"));
        // 2 x (2^63 - 1) + 2^62 x 4
        assertThat(Exploded.total(Exploded.leaf(catalog, "KIT", "1"), "A").quantity())
                .isEqualTo(Ratio.parse("36893488147419103230"));
        assertThat(Exploded.total(Exploded.leaf(catalog, "KIT", "1/3"), "A").quantity())
                .isEqualTo(Ratio.parse("12297829382473034410"));
    }

    @Test
    void totals_factorsBeyondLong_areExact() {
        BomCatalog catalog = catalog(bom("KIT", "18446744073709551616 A", "1/2 A"));
        assertThat(Exploded.total(Exploded.leaf(catalog, "KIT", "2"), "A").quantity())
                .isEqualTo(Ratio.parse("36893488147419103233"));
    }

    @Test
    void totals_fractionsAndWholeNumbersOfOneComponent_addUp() {
        BomCatalog catalog = catalog(bom("KIT", "1/3 A", "2 A", "2/3 A", "1 B", "1/2 C"), bom("B", "3 A"), bom("C", "5 A"));
        assertThat(Exploded.total(Exploded.leaf(catalog, "KIT", "1"), "A").quantity()).isEqualTo(Ratio.of(17, 2));
        assertThat(Exploded.total(Exploded.leaf(catalog, "KIT", "1"), "A").paths()).isEqualTo(5);
    }

    @Test
    void explosion_repeatsTheQuestion() {
        BomCatalog catalog = BomCatalog.of(SampleBoms.DIAMOND.boms()).value();
        Explosion explosion = Exploded.engineering(catalog, "A", "3").value();
        assertThat(explosion.product()).isEqualTo("A");
        assertThat(explosion.bom()).contains(SampleBoms.DIAMOND.boms().get(0));
        assertThat(explosion.quantity()).isEqualTo(Ratio.of(3));
        assertThat(explosion.view()).isEqualTo(ExplosionView.ENGINEERING);
        assertThat(explosion.rowCount()).isEqualTo(4);
        assertThat(explosion.lineVisits()).isEqualTo(4);
        assertThat(explosion).hasToString("ENGINEERING of 3 A: 3 totals, 4 rows");
        List<ComponentTotal> totals = explosion.totals();
        assertThatThrownBy(() -> totals.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(totals::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void rows_canBeIteratedAgain_andEnd() {
        Iterable<ExplosionRow> rows = Exploded.order(BomCatalog.of(SampleBoms.SINGLE.boms()).value(), "KIT", "3")
                .value()
                .rows()
                .value();
        assertThat(rows).hasSize(1);
        assertThat(rows).hasSize(1);
        Iterator<ExplosionRow> iterator = rows.iterator();
        iterator.next();
        assertThat(iterator.hasNext()).isFalse();
        assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    @Tag("BOM-1")
    void bomAndLine_absentMembers_haveTheObviousDefaults() {
        BomLine line = BomLine.builder().id("1").component("A").numerator(Ratio.of(2)).build();
        assertThat(line.denominator()).isEqualTo(Ratio.ONE);
        assertThat(line.kind()).isEqualTo(BomLineKind.VARIABLE);
        assertThat(line.lossRate()).isEqualTo(Ratio.ZERO);
        assertThat(line.skipLayer() || line.optional()).isFalse();
        assertThat(line.group()).isEmpty();
        Bom bom = Bom.builder().number("1").product("P").addLines(line).build();
        assertThat(bom.category()).isEqualTo(BomCategory.STANDARD);
        assertThat(bom.yieldQuantity()).isEqualTo(Ratio.ONE);
        assertThat(bom.place().isNone()).isTrue();
        assertThat(bom.use()).isEmpty();
        assertThatThrownBy(() -> BomLine.builder().id("1").component("A").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("numerator");
    }

    @Test
    @Tag("BOM-1")
    void bom_configured_isKept() {
        assertThat(bom("P configured", "1 A").category()).isEqualTo(BomCategory.CONFIGURED);
    }
}
