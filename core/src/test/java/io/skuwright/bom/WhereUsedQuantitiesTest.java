package io.skuwright.bom;

import static io.skuwright.bom.Exploded.bom;
import static io.skuwright.bom.Exploded.catalog;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.QuantityCode;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ways on which the quantity is not simply in proportion, or grows too large. */
@Tag("BOM-7")
class WhereUsedQuantitiesTest {

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
    void steppedLine_isJudgedForOneOfEachProduct() {
        BomCatalog catalog = catalog(
                bom("BOX", "10 PIECE"), bom("PIECE", "1 FOIL step=0..5:2 step=5..:1 fixedLoss=1"), bom("ONE", "3 PIECE"));
        WhereUsed uses = of(catalog, "FOIL", PLAIN.withLoss(LossConvention.MULTIPLY));
        // 1 x 2 + 1, 10 x 1 + 1 and 3 x 2 + 1.
        assertThat(rows(uses)).containsExactly("PIECE_V1: FOIL 3", "BOX_V1: PIECE/FOIL 11", "ONE_V1: PIECE/FOIL 7");
        assertThat(totals(uses)).containsExactly("BOX_V1 11 on 1", "ONE_V1 7 on 1", "PIECE_V1 3 on 1");
        assertThat(uses.rows()).raisesNothing();
        assertThat(uses.totals()).raisesNothing();
    }

    @Test
    void steppedLine_belowSeveralWays_hasRowsButNoTotal() {
        BomCatalog catalog = catalog(bom("A", "4 B", "3 B"), bom("B", "1 FOIL step=0..5:2 step=5..:1", "1 OTHER step=0..:1"));
        WhereUsed uses = of(catalog, "FOIL");
        assertThat(rows(uses)).containsExactly("B_V1: FOIL 2", "A_V1: B/FOIL 8", "A_V1: B/FOIL 6");
        assertThat(totals(uses)).containsExactly("B_V1 2 on 1");
        assertThat(uses.totals())
                .raises(BomCode.BOM_STEPPED_AMBIGUOUS)
                .about("FOIL")
                .at("/B_V1/lines/0")
                .with("bom", "B_V1")
                .with("line", "10")
                .with("paths", "2")
                .times(1);
        WhereUsed byTotal = of(catalog, "FOIL", PLAIN.withStepsByTotal(true));
        assertThat(rows(byTotal)).containsExactly("B_V1: FOIL 2", "A_V1: B/FOIL 4", "A_V1: B/FOIL 3");
        assertThat(totals(byTotal)).containsExactly("A_V1 7 on 2", "B_V1 2 on 1");
    }

    @Test
    void quantityInNoStep_isAFindingAndTheOthersStand() {
        BomCatalog catalog = catalog(bom("A", "9 B"), bom("B", "1 FOIL step=0..5:2"));
        WhereUsed uses = of(catalog, "FOIL");
        assertThat(rows(uses)).containsExactly("B_V1: FOIL 2");
        assertThat(uses.rows())
                .raises(BomCode.BOM_STEP_NONE)
                .about("FOIL")
                .with("bom", "B_V1")
                .with("value", "9")
                .raisesOnly(BomCode.BOM_STEP_NONE);
        assertThat(uses.totals()).raises(BomCode.BOM_STEP_NONE).with("value", "9").times(1);
        assertThat(totals(uses)).containsExactly("B_V1 2 on 1");
    }

    @Test
    void quantityBeyondTheLimit_isAFindingAndWhatIsAboveItIsLeftOut() {
        Limits small = Limits.defaults().with(Limit.RATIO_BITS, 16);
        BomCatalog catalog = catalog(bom("A", "1 B"), bom("B", "300 C"), bom("C", "300 D")).withLimits(small);
        WhereUsed uses = of(catalog, "D");
        assertThat(rows(uses)).containsExactly("C_V1: D 300");
        assertThat(uses.rows()).raises(QuantityCode.LIMIT_QUANTITY_BITS).about("D").with("component", "D").times(1);
        assertThat(totals(uses)).containsExactly("C_V1 300 on 1");
        assertThat(uses.totals()).raises(QuantityCode.LIMIT_QUANTITY_BITS).about("D").times(1);
        BomCatalog stepped = catalog(bom("B", "300 C"), bom("C", "1 D step=0..:300")).withLimits(small);
        assertThat(rows(of(stepped, "D"))).containsExactly("C_V1: D 300");
        assertThat(of(stepped, "D").rows()).raises(QuantityCode.LIMIT_QUANTITY_BITS).about("D");
    }
}
