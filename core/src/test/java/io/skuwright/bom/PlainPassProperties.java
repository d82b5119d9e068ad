package io.skuwright.bom;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.jqwik.PlainBoms;
import io.skuwright.core.fixtures.jqwik.RichBoms;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.UnitConversion;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** The fast way through plain structures answers every question as the way for all structures does. */
@Tag("BOM-4")
class PlainPassProperties {

    /** Says nothing about any catalogue, but takes the way for all structures. */
    private static final BomPolicy GENERAL = BomPolicy.defaults().withSkip("no such component", true);

    private static final UnitConversions CONVERSIONS = UnitConversions.of(List.of(
                    UnitConversion.of("kg", "g", Ratio.of(1_000)), UnitConversion.of("P5", "pcs", "g", Ratio.of(7, 2))))
            .orThrow();

    @Provide
    Arbitrary<List<Bom>> plain() {
        return PlainBoms.any();
    }

    @Provide
    Arbitrary<List<Bom>> rich() {
        return Arbitraries.oneOf(RichBoms.acyclic(), RichBoms.anyhow());
    }

    @Provide
    Arbitrary<ExplosionView> views() {
        return Arbitraries.of(ExplosionView.values());
    }

    @Provide
    Arbitrary<Ratio> quantities() {
        return Arbitraries.of(
                        "0", "1", "2", "3", "5", "7", "24", "1000", "1000000007", "1/3", "5/2", "4611686018427387904", "9223372036854775807",
                        "9223372036854775808", "123456789012345678901234567890")
                .map(Ratio::parse);
    }

    @Provide
    Arbitrary<Limits> limits() {
        return Arbitraries.of(
                Limits.defaults(),
                Limits.defaults(),
                Limits.defaults().with(Limit.BOM_DEPTH, 2),
                Limits.defaults().with(Limit.BOM_NODES, 3),
                Limits.defaults().with(Limit.EXPLOSION_ROWS, 6),
                Limits.defaults().with(Limit.RATIO_BITS, 64),
                Limits.defaults().with(Limit.RATIO_BITS, 63),
                Limits.defaults().with(Limit.RATIO_BITS, 5));
    }

    @Property(tries = 400)
    void fastWay_answersLikeTheGeneralOne(
            @ForAll("plain") List<Bom> boms,
            @ForAll("quantities") Ratio quantity,
            @ForAll("views") ExplosionView view,
            @ForAll("limits") Limits limits,
            @ForAll @IntRange(max = 2) int root) {
        BomCatalog catalog = catalog(boms).withLimits(limits);
        Statistics.label("fast way")
                .collect(isFast(catalog, quantity, view))
                .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 15));
        check(catalog, "P" + root, quantity, view);
    }

    @Property(tries = 400)
    void fastWay_ofRichStructures_answersLikeTheGeneralOne(
            @ForAll("rich") List<Bom> boms, @ForAll("quantities") Ratio quantity, @ForAll("views") ExplosionView view) {
        BomCatalog catalog = catalog(boms);
        for (int product = 0; product < RichBoms.PRODUCTS; product++) {
            check(catalog, RichBoms.product(product), quantity, view);
        }
    }

    @Property(tries = 100)
    void fastWay_afterReplacements_answersLikeACatalogueMadeAnew(
            @ForAll("plain") List<Bom> boms, @ForAll Random random, @ForAll("views") ExplosionView view) {
        List<Bom> now = new ArrayList<>(boms);
        BomCatalog catalog = catalog(boms);
        for (int change = 0; change < 6; change++) {
            int at = random.nextInt(now.size());
            now.set(at, PlainBoms.other(now.get(at), random));
            catalog = catalog.replace(now.get(at)).value();
        }
        BomCatalog anew = catalog(now);
        for (int product = 0; product < 3; product++) {
            check(catalog, "P" + product, Ratio.of(5), view);
            assertThat(answers(catalog, "P" + product, Ratio.of(5), view, BomPolicy.defaults()))
                    .isEqualTo(answers(anew, "P" + product, Ratio.of(5), view, BomPolicy.defaults()));
        }
    }

    /** A ladder of two equal lines on each level has more paths than a long counts long before its sums are as large. */
    @Property(tries = 40)
    void fastWay_aroundTheEndOfLong_answersLikeTheGeneralOne(
            @ForAll @IntRange(min = 60, max = 66) int levels, @ForAll("views") ExplosionView view, @ForAll boolean skip) {
        List<Bom> boms = new ArrayList<>();
        for (int level = 0; level < levels; level++) {
            String line = "1 L" + (level + 1) + (skip ? " skip" : "");
            boms.add(level == levels - 1 ? Exploded.bom("L" + level, "1 END", "1 END") : Exploded.bom("L" + level, line, line));
        }
        BomCatalog catalog =
                BomCatalog.of(boms).orThrow().withLimits(Limits.defaults().with(Limit.EXPLOSION_ROWS, 10));
        check(catalog, "L0", Ratio.ONE, view);
        if (view == ExplosionView.LEAF) {
            assertThat(catalog.explode("L0", Ratio.ONE, view, BomPolicy.defaults()).value().totals())
                    .singleElement()
                    .satisfies(total -> assertThat(total.paths()).isEqualTo(BigInteger.TWO.pow(levels)));
        }
    }

    private static BomCatalog catalog(List<Bom> boms) {
        return BomCatalog.of(boms).value().withConversions(CONVERSIONS);
    }

    private static boolean isFast(BomCatalog catalog, Ratio quantity, ExplosionView view) {
        BomIndex index = catalog.index();
        int product = index.store.products.find("P0");
        int bom = index.flaggedBom[product];
        return bom >= 0
                && PlainPass.of(index, view, BomPolicy.defaults(), catalog.limits(), bom, quantity) != null;
    }

    private static void check(BomCatalog catalog, String product, Ratio quantity, ExplosionView view) {
        assertThat(answers(catalog, product, quantity, view, BomPolicy.defaults()))
                .isEqualTo(answers(catalog, product, quantity, view, GENERAL));
    }

    /** Everything that can be asked of an explosion, as text. */
    private static List<String> answers(
            BomCatalog catalog, String root, Ratio quantity, ExplosionView view, BomPolicy policy) {
        List<String> answers = new ArrayList<>();
        Outcome<Explosion> outcome = catalog.explode(root, quantity, view, policy);
        answers.add("findings " + outcome.findings());
        if (!outcome.hasValue()) {
            return answers;
        }
        Explosion explosion = outcome.value();
        answers.add("totals " + List.copyOf(explosion.totals()));
        answers.add("quantities " + explosion.quantities().value() + explosion.quantities().findings());
        answers.add("visits " + explosion.lineVisits() + " rows " + explosion.rowCount());
        answers.add("by-products " + explosion.byProducts());
        answers.add("rounded " + explosion.rounded().value());
        Outcome<Iterable<ExplosionRow>> rows = explosion.rows();
        answers.add("findings of rows " + rows.findings());
        rows.value().forEach(row -> answers.add(row + " " + row.lines() + " " + row.factor() + row.skipped() + row.linked()));
        for (int product = 0; product <= PlainBoms.PRODUCTS; product++) {
            String component = "P" + product;
            answers.add("totals of " + component + " " + explosion.totalsOf(component));
            answers.add("quantity of " + component + " " + explosion.quantities().value().get(component));
            Outcome<Iterable<ExplosionRow>> why = explosion.why(component);
            answers.add("why " + component + why.findings());
            why.value().forEach(row -> answers.add(row.toString()));
        }
        return answers;
    }
}
