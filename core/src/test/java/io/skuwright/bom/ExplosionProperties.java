package io.skuwright.bom;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.jqwik.Boms;
import io.skuwright.quantity.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.apache.commons.numbers.fraction.BigFraction;

@Tag("BOM-4")
class ExplosionProperties {

    @Provide
    Arbitrary<List<Bom>> acyclic() {
        return Boms.acyclic();
    }

    @Provide
    Arbitrary<List<Bom>> withFixedLines() {
        return Boms.withFixedLines();
    }

    @Provide
    Arbitrary<ExplosionView> views() {
        return Arbitraries.of(ExplosionView.values());
    }

    private static Explosion explode(List<Bom> boms, Ratio quantity, ExplosionView view) {
        return BomCatalog.of(boms).orThrow().explode(Boms.ROOT, quantity, view, BomPolicy.defaults()).value();
    }

    private static Map<String, Ratio> totals(Explosion explosion) {
        Map<String, Ratio> totals = new TreeMap<>();
        explosion.totals().forEach(total -> totals.put(total.component(), total.quantity()));
        return totals;
    }

    @Property
    void rows_areThoseOfThePlainRecursion(
            @ForAll("withFixedLines") List<Bom> boms,
            @ForAll @LongRange(max = 50) long quantity,
            @ForAll("views") ExplosionView view) {
        Explosion explosion = explode(boms, Ratio.of(quantity), view);
        List<String> expected = new ArrayList<>();
        new PlainRecursion(boms, view, quantity == 0, expected).open(Boms.ROOT, BigFraction.of(quantity), "");
        List<String> rows = new ArrayList<>();
        explosion.rows().value().forEach(row ->
                rows.add(String.join("/", row.path()) + " " + String.join("/", row.lines()) + " " + row.quantity()));
        assertThat(rows).isEqualTo(expected);
        assertThat(explosion.rowCount()).isEqualTo(expected.size());
    }

    @Property
    void totals_areTheSumsOfTheRows(
            @ForAll("withFixedLines") List<Bom> boms,
            @ForAll @LongRange(max = 50) long quantity,
            @ForAll("views") ExplosionView view) {
        Explosion explosion = explode(boms, Ratio.of(quantity, 3), view);
        Map<String, Ratio> sums = new TreeMap<>();
        Map<String, Integer> paths = new TreeMap<>();
        explosion.rows().value().forEach(row -> {
            sums.merge(row.component(), row.quantity(), Ratio::plus);
            paths.merge(row.component(), 1, Integer::sum);
        });
        assertThat(totals(explosion)).isEqualTo(sums);
        explosion.totals().forEach(total ->
                assertThat(total.paths()).isEqualTo(paths.get(total.component()).intValue()));
    }

    @Property
    void totals_growWithTheQuantity(
            @ForAll("acyclic") List<Bom> boms, @ForAll @LongRange(max = 1_000) long times, @ForAll("views") ExplosionView view) {
        Map<String, Ratio> expected = totals(explode(boms, Ratio.ONE, view));
        expected.replaceAll((component, quantity) -> quantity.times(times));
        assertThat(totals(explode(boms, Ratio.of(times), view))).isEqualTo(expected);
    }

    @Property
    void factor_timesTheQuantity_isTheQuantityOfTheRow(@ForAll("acyclic") List<Bom> boms, @ForAll("views") ExplosionView view) {
        Ratio quantity = Ratio.of(7, 3);
        explode(boms, quantity, view)
                .rows()
                .value()
                .forEach(row -> assertThat(row.factor().times(quantity)).isEqualTo(row.quantity()));
    }

    @Property
    void orderOfLinesAndBoms_doesNotMatter(
            @ForAll("withFixedLines") List<Bom> boms, @ForAll Random random, @ForAll("views") ExplosionView view) {
        List<Bom> shuffled = new ArrayList<>();
        for (Bom bom : boms) {
            List<BomLine> lines = new ArrayList<>(bom.lines());
            Collections.shuffle(lines, random);
            shuffled.add(Bom.builder().from(bom).lines(lines).build());
        }
        Collections.shuffle(shuffled, random);
        assertThat(totals(explode(shuffled, Ratio.of(5), view))).isEqualTo(totals(explode(boms, Ratio.of(5), view)));
    }

    @Property
    void idsAndCodes_doNotMatter(@ForAll("acyclic") List<Bom> boms, @ForAll("views") ExplosionView view) {
        List<Bom> renamed = new ArrayList<>();
        for (Bom bom : boms) {
            List<BomLine> lines = bom.lines().stream()
                    .map(line -> BomLine.builder()
                            .from(line)
                            .id("line " + line.id())
                            .component(reversed(line.component()))
                            .build())
                    .toList();
            renamed.add(Bom.builder()
                    .from(bom)
                    .number("#" + bom.number().hashCode())
                    .product(reversed(bom.product()))
                    .lines(lines)
                    .build());
        }
        Map<String, Ratio> expected = new TreeMap<>();
        totals(explode(boms, Ratio.of(5), view))
                .forEach((component, quantity) -> expected.put(reversed(component), quantity));
        assertThat(totals(BomCatalog.of(renamed)
                        .orThrow()
                        .explode(reversed(Boms.ROOT), Ratio.of(5), view, BomPolicy.defaults())
                        .value()))
                .isEqualTo(expected);
    }

    /** P3 becomes 3P, and what came first in text order may come last. */
    private static String reversed(String code) {
        return ('9' - code.charAt(1)) + "P";
    }

    @Property
    void passThroughLevel_changesNothingElse(
            @ForAll("acyclic") List<Bom> boms, @ForAll @IntRange(max = 40) int choice) {
        List<Bom> split = new ArrayList<>(boms);
        int at = choice % boms.size();
        Bom bom = boms.get(at);
        if (bom.lines().isEmpty()) {
            return;
        }
        List<BomLine> lines = new ArrayList<>(bom.lines());
        BomLine line = lines.get(choice % lines.size());
        lines.set(choice % lines.size(), BomLine.builder().from(line).component("THROUGH").build());
        split.set(at, Bom.builder().from(bom).lines(lines).build());
        split.add(Bom.builder()
                .number("THROUGH_V1")
                .product("THROUGH")
                .addLines(BomLine.builder()
                        .id("1")
                        .component(line.component())
                        .numerator(Ratio.ONE)
                        .build())
                .build());
        assertThat(totals(explode(split, Ratio.of(5), ExplosionView.LEAF)))
                .isEqualTo(totals(explode(boms, Ratio.of(5), ExplosionView.LEAF)));
    }

    @Property
    @Tag("BOM-3")
    void markingSkipLayers_keepsTheLeaves(@ForAll("acyclic") List<Bom> boms, @ForAll @IntRange(max = 8) int product) {
        BomPolicy skip = BomPolicy.defaults().withSkip("P" + product, true);
        BomPolicy keep = BomPolicy.defaults().withSkip("P" + product, false);
        BomCatalog catalog = BomCatalog.of(boms).orThrow();
        assertThat(totals(catalog.explode(Boms.ROOT, Ratio.of(5), ExplosionView.LEAF, skip).value()))
                .isEqualTo(totals(catalog.explode(Boms.ROOT, Ratio.of(5), ExplosionView.LEAF, keep).value()));
    }

    @Property
    void everyReachableLine_isVisitedOnce(@ForAll("acyclic") List<Bom> boms) {
        Map<String, Bom> byProduct = new HashMap<>();
        boms.forEach(bom -> byProduct.put(bom.product(), bom));
        List<String> reached = new ArrayList<>(List.of(Boms.ROOT));
        long lines = 0;
        for (int at = 0; at < reached.size(); at++) {
            Bom bom = byProduct.get(reached.get(at));
            for (BomLine line : bom == null ? List.<BomLine>of() : bom.lines()) {
                if (!line.numerator().isZero()) {
                    lines++;
                    if (!reached.contains(line.component())) {
                        reached.add(line.component());
                    }
                }
            }
        }
        assertThat(explode(boms, Ratio.ONE, ExplosionView.ENGINEERING).lineVisits()).isEqualTo(lines);
    }
}
