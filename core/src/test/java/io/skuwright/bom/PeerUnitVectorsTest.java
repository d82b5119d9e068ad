package io.skuwright.bom;

import static io.skuwright.bom.Exploded.bom;
import static io.skuwright.bom.Exploded.catalog;
import static io.skuwright.bom.Exploded.totals;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.quantity.RoundingRules;
import io.skuwright.quantity.RoundingTime;
import io.skuwright.quantity.UnitConversion;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.quantity.UnitOfMeasure;
import io.skuwright.result.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases of other systems that hang on units, receipts and rounding, with values worked out by hand. */
class PeerUnitVectorsTest {

    private static Explosion one(BomCatalog catalog) {
        return catalog.explode("GOOD", Ratio.ONE, ExplosionView.ENGINEERING, BomPolicy.defaults()).orThrow();
    }

    @ParameterizedTest
    @CsvSource({"GOOD unit=each, 2 C unit=kg, 2", "GOOD unit=kg, 33/100 C unit=kg, 33/100"})
    @Tag("V24")
    @Tag("QTY-2")
    void v24_quantityPerFinishedGood_isExact(String head, String line, String kilos) {
        assertThat(totals(Outcome.of(one(catalog(bom(head, line)))))).isEqualTo(Map.of("C kg", kilos));
    }

    /** The line says 12.5 % of a litre; the component's own BOM counts millilitres. */
    @Test
    @Tag("V24")
    @Tag("QTY-2")
    void v24_eighthOfALitre_opensABomInMillilitres() {
        UnitConversions litres = UnitConversions.of(List.of(UnitConversion.of("L", "ml", Ratio.of(1_000)))).orThrow();
        BomCatalog catalog = catalog(bom("GOOD unit=L", "12.5/100 C unit=L"), bom("C unit=ml", "1 DROP")).withConversions(litres);
        // Corrected: the peer has 0.000125 ml here.
        assertThat(totals(Outcome.of(one(catalog)))).isEqualTo(Map.of("C L", "1/8", "DROP", "125"));
    }

    @Test
    @Tag("V24")
    @Tag("QTY-2")
    void v24_upsideDownConversion_isFlaggedAndNothingIsOpenedByIt() {
        Outcome<UnitConversions> inverted = UnitConversions.of(List.of(UnitConversion.of("ml", "L", Ratio.of(1_000))));
        assertThat(inverted)
                .raises(QuantityCode.UNIT_CONVERSION_INVERTED)
                .with("factor", "1000")
                .with("expected", "1/1000");
        BomCatalog catalog = catalog(bom("GOOD unit=L", "1/8 C unit=L"), bom("C unit=ml", "1 DROP"))
                .withConversions(inverted.value());
        Outcome<Explosion> explosion =
                catalog.explode("GOOD", Ratio.ONE, ExplosionView.ENGINEERING, BomPolicy.defaults());
        assertThat(explosion).raises(BomCode.BOM_UNIT_MISMATCH).about("C").with("unit", "L").with("expected", "ml");
        assertThat(totals(explosion)).isEqualTo(Map.of("C L", "1/8"));
    }

    /** 30 received need 7800 mm, of which 2000 are out already; with the loss of the line it would be 8580. */
    @Test
    @Tag("V26")
    @Tag("BOM-5")
    void v26_whatIsIssuedAlready_isTakenFromTheNeedWithoutLoss() {
        BomCatalog catalog = catalog(bom("GOOD", "260 FOIL loss=10 unit=mm"));
        Explosion received =
                catalog.explode("GOOD", Ratio.of(30), ExplosionView.ENGINEERING, BomPolicy.defaults()).orThrow();
        assertThat(received.quantities().value().get("FOIL").minus(Ratio.of(2_000))).isEqualTo(Ratio.of(5_800));
        BomPolicy lossy = BomPolicy.defaults().withLoss(LossConvention.MULTIPLY);
        assertThat(catalog.explode("GOOD", Ratio.of(30), ExplosionView.ENGINEERING, lossy)
                        .value()
                        .quantities()
                        .value())
                .isEqualTo(Map.of("FOIL", Ratio.of(8_580)));
    }

    /** 2 for 3, and 7 are ordered: 14/3 pieces, which no store can hand out. */
    @ParameterizedTest
    @CsvSource({"AFTER_MERGING, 14/3", "BEFORE_MERGING, 14/3"})
    @Tag("F47")
    @Tag("QTY-3")
    void f47_thirdsOfAUnitThatMustBeWhole_areSaidUnlessARoundingIsGiven(RoundingTime time, String exact) {
        BomCatalog catalog = catalog(bom("GOOD", "2/3 C unit=pcs"));
        RoundingRules whole = RoundingRules.none().withWhole(UnitOfMeasure.of("pcs"));
        Outcome<List<RoundedTotal>> refused = rounded(catalog, whole, time);
        assertThat(refused)
                .raises(QuantityCode.INEXACT_QUANTITY)
                .times(1)
                .about("C")
                .with("value", exact)
                .with("unit", "pcs")
                .raisesOnly(QuantityCode.INEXACT_QUANTITY);
        assertThat(refused.value().get(0).quantity().value()).isEqualTo(Ratio.parse(exact));
        Outcome<List<RoundedTotal>> up = rounded(catalog, RoundingRules.of(Rounding.up(0)), time);
        assertThat(up).raisesNothing();
        assertThat(up.value().get(0).quantity().value()).isEqualTo(Ratio.of(5));
        assertThat(up.value().get(0).quantity().residue()).isEqualTo(Ratio.of(1, 3));
    }

    private static Outcome<List<RoundedTotal>> rounded(BomCatalog catalog, RoundingRules rules, RoundingTime time) {
        BomPolicy policy = BomPolicy.defaults().withRounding(rules, time);
        return catalog.explode("GOOD", Ratio.of(7), ExplosionView.LEAF, policy).orThrow().rounded();
    }
}
