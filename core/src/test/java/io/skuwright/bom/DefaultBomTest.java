package io.skuwright.bom;

import static io.skuwright.bom.Exploded.bom;
import static io.skuwright.bom.Exploded.catalog;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BOM-2")
class DefaultBomTest {

    private static final BomPolicy FLAGGED = BomPolicy.defaults();
    private static final BomPolicy NATURAL = FLAGGED.withDefaultBom(DefaultBom.NATURAL_ORDER);

    private static String defaultOf(BomPolicy policy, Bom... boms) {
        return catalog(boms).defaultBom("P", policy).value().map(Bom::number).orElse("none");
    }

    @Test
    void flagged_oneFlagged_isTaken() {
        assertThat(defaultOf(FLAGGED, bom("P number=1"), bom("P number=2 default=yes"), bom("P number=3"))).isEqualTo("2");
    }

    @Test
    void flagged_soleBomNotFlagged_isTaken() {
        assertThat(defaultOf(FLAGGED, bom("P number=1"))).isEqualTo("1");
        assertThat(defaultOf(FLAGGED, bom("P number=1 default=yes"))).isEqualTo("1");
    }

    @Test
    void flagged_soleBomFlaggedNo_isNotTaken() {
        assertThat(defaultOf(FLAGGED, bom("P number=1 default=no"))).isEqualTo("none");
        assertThat(catalog(bom("P number=1 default=no")).defaultBom("P", FLAGGED))
                .raises(BomCode.BOM_DEFAULT_AMBIGUOUS)
                .about("P")
                .with("boms", "1");
    }

    @Test
    void flagged_twoFlagged_isAmbiguous() {
        Outcome<Optional<Bom>> outcome = catalog(bom("P number=1 default=yes"), bom("P number=2 default=yes"))
                .defaultBom("P", FLAGGED);
        assertThat(outcome).raises(BomCode.BOM_DEFAULT_AMBIGUOUS).with("boms", "1, 2").with("rule", "flagged");
        assertThat(outcome.value()).isEmpty();
    }

    @Test
    void ambiguous_pointsAtTheLowestNumber_whateverTheOrderOfInput() {
        Bom nine = bom("P number=V9 default=yes");
        Bom ten = bom("P number=V10 default=yes");
        assertThat(catalog(ten, nine).defaultBom("P", FLAGGED)).raises(BomCode.BOM_DEFAULT_AMBIGUOUS).at("/V9");
        assertThat(catalog(nine, ten).defaultBom("P", FLAGGED)).raises(BomCode.BOM_DEFAULT_AMBIGUOUS).at("/V9");
    }

    @Test
    void defaultBom_productWithoutBom_isEmptyWithoutFinding() {
        BomCatalog catalog = catalog(bom("P", "1 A"));
        assertThat(catalog.defaultBom("A", FLAGGED)).raisesNothing();
        assertThat(catalog.defaultBom("A", FLAGGED).value()).isEmpty();
        assertThat(catalog.defaultBom("nowhere", FLAGGED).value()).isEmpty();
    }

    @Test
    void natural_comparesRunsOfDigitsAsNumbers() {
        assertThat(defaultOf(NATURAL, bom("P number=V9"), bom("P number=V10"), bom("P number=V2"))).isEqualTo("V10");
        assertThat(defaultOf(NATURAL, bom("P number=V1.9"), bom("P number=V1.10"))).isEqualTo("V1.10");
        // Far beyond any long.
        assertThat(defaultOf(NATURAL, bom("P number=V99999999999999999999"), bom("P number=V100000000000000000000")))
                .isEqualTo("V100000000000000000000");
    }

    @Test
    void naturalOrder_isTotal() {
        List<String> inOrder = List.of("", "0", "00", "1", "01", "2", "10", "A", "A1", "A1B", "A2", "A10", "AB", "B");
        // Leading zeros do not change a number, so "0" and "00" are told apart as plain text.
        List<String> sorted = new ArrayList<>(List.of("A10", "2", "B", "A1B", "01", "A", "00", "10", "", "AB", "1", "A2", "0", "A1"));
        sorted.sort(NaturalOrder::compare);
        List<String> expected = new ArrayList<>(inOrder);
        expected.set(3, "01");
        expected.set(4, "1");
        assertThat(sorted).isEqualTo(expected);
        assertThat(NaturalOrder.compare("V1", "V1")).isZero();
    }

    @Test
    void chosenBy_ownRuleThatChoosesNone_isAmbiguous() {
        BomPolicy none = FLAGGED.withDefaultBom(DefaultBom.chosenBy((product, boms) -> Optional.empty()));
        assertThat(catalog(bom("P number=1")).defaultBom("P", none))
                .raises(BomCode.BOM_DEFAULT_AMBIGUOUS)
                .with("rule", "chosen");
    }

    @Test
    void chosenBy_foreignBom_isABadCall() {
        BomPolicy foreign = FLAGGED.withDefaultBom(
                DefaultBom.chosenBy((product, boms) -> Optional.of(bom("P number=elsewhere"))));
        BomCatalog catalog = catalog(bom("P number=1"));
        assertThatThrownBy(() -> catalog.defaultBom("P", foreign))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'elsewhere'");
    }

    @Test
    void named_knowsBothRulesAndNamesThem() {
        assertThat(DefaultBom.named("flagged")).isSameAs(DefaultBom.FLAGGED);
        assertThat(DefaultBom.named("natural")).isSameAs(DefaultBom.NATURAL_ORDER);
        assertThatThrownBy(() -> DefaultBom.named("latest"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("flagged, natural");
    }
}
