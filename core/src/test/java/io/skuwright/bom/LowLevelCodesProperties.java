package io.skuwright.bom;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.jqwik.Boms;
import io.skuwright.core.fixtures.jqwik.RichBoms;
import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("BOM-7")
class LowLevelCodesProperties {

    private static final BomPolicy PLAIN = BomPolicy.defaults();

    @Provide
    Arbitrary<List<Bom>> acyclic() {
        return Boms.acyclic();
    }

    @Provide
    Arbitrary<List<Bom>> rich() {
        return RichBoms.acyclic();
    }

    @Provide
    Arbitrary<List<Bom>> anyhow() {
        return RichBoms.anyhow();
    }

    private static LowLevelCodes codes(List<Bom> boms) {
        return LowLevelCodes.of(BomCatalog.of(boms).value(), PLAIN).value();
    }

    /** Findings without their place: that of a product with several BOMs is where the first of them stood. */
    private static List<Finding> lint(List<Bom> boms) {
        return BomLint.of(BomCatalog.of(boms).value(), PLAIN).stream()
                .map(finding -> finding.at(Place.NONE))
                .toList();
    }

    private static int level(LowLevelCodes codes, String product) {
        return codes.of(product).orElseThrow();
    }

    @Property
    void code_isOneMoreThanThatOfTheLowestParent(@ForAll("acyclic") List<Bom> boms) {
        LowLevelCodes codes = codes(boms);
        Map<String, Integer> lowestParent = new HashMap<>();
        boms.forEach(bom -> bom.lines().stream()
                .filter(line -> !line.numerator().isZero())
                .forEach(line ->
                        lowestParent.merge(line.component(), level(codes, bom.product()), Math::max)));
        for (Bom bom : boms) {
            bom.lines().forEach(line -> assertThat(level(codes, line.component()))
                    .isEqualTo(lowestParent.getOrDefault(line.component(), -1) + 1));
            assertThat(level(codes, bom.product())).isEqualTo(lowestParent.getOrDefault(bom.product(), -1) + 1);
        }
    }

    @Property
    void code_isAtLeastTheLevelOfEveryUse(@ForAll("rich") List<Bom> boms) {
        BomCatalog catalog = BomCatalog.of(boms).value();
        LowLevelCodes codes = codes(boms);
        catalog.products().forEach(product -> WhereUsed.of(catalog, product, PLAIN)
                .value()
                .rows()
                .value()
                .forEach(row -> assertThat(level(codes, product))
                        .isGreaterThanOrEqualTo(level(codes, row.product()) + row.level())));
    }

    @Property
    void orderOfBoms_changesNeitherCodesNorLint(@ForAll("anyhow") List<Bom> boms, @ForAll long seed) {
        List<Bom> shuffled = new ArrayList<>(boms);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(codes(shuffled).levels()).isEqualTo(codes(boms).levels());
        assertThat(lint(shuffled)).containsExactlyInAnyOrderElementsOf(lint(boms)).doesNotHaveDuplicates();
    }
}
