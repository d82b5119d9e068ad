package io.skuwright.bom;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.jqwik.Boms;
import io.skuwright.core.fixtures.jqwik.RichBoms;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.UnitConversion;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.result.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("BOM-7")
class WhereUsedProperties {

    @Provide
    Arbitrary<List<Bom>> withFixedLines() {
        return Boms.withFixedLines();
    }

    @Provide
    Arbitrary<List<Bom>> rich() {
        return RichBoms.acyclic();
    }

    @Provide
    Arbitrary<List<Bom>> anyhow() {
        return RichBoms.anyhow();
    }

    @Provide
    Arbitrary<BomPolicy> policies() {
        BomPolicy plain = BomPolicy.defaults();
        return Arbitraries.of(
                plain,
                plain.withLoss(LossConvention.MULTIPLY),
                plain.withLoss(LossConvention.DIVIDE_LEAF),
                plain.withStepsByTotal(true),
                plain.withOptional(true).withSelected("color", "red").withAsOf(LocalDate.of(2026, 3, 1)),
                plain.withDefaultBom(DefaultBom.NATURAL_ORDER).withStepsByTotal(true).withLoss(LossConvention.MULTIPLY));
    }

    private static BomCatalog catalog(List<Bom> boms) {
        BomCatalogBuilder builder = BomCatalog.builder()
                .conversions(UnitConversions.of(List.of(UnitConversion.of("kg", "g", Ratio.of(1_000)))).orThrow())
                .variant("P3", "P5", Map.of("color", "blue"));
        boms.forEach(builder::add);
        return builder.build().value();
    }

    private static String text(String bom, int level, List<String> path, List<String> lines, Ratio quantity, Object unit) {
        return bom + " " + level + " " + path + " " + lines + " " + quantity + " " + unit;
    }

    private static List<String> sorted(List<String> texts) {
        Collections.sort(texts);
        return texts;
    }

    private static List<String> rows(WhereUsed uses) {
        List<String> rows = new ArrayList<>();
        uses.rows().value().forEach(row ->
                rows.add(text(row.bom(), row.level(), row.path(), row.lines(), row.quantity(), row.unit())));
        return sorted(rows);
    }

    private static List<String> explodedRows(BomCatalog catalog, String component, BomPolicy policy) {
        List<String> rows = new ArrayList<>();
        catalog.boms().forEach(bom -> explosion(catalog, bom, policy).why(component).value().forEach(row -> rows.add(
                text(bom.number(), row.level(), row.path(), row.lines(), row.quantity(), row.unit()))));
        return sorted(rows);
    }

    private static Explosion explosion(BomCatalog catalog, Bom bom, BomPolicy policy) {
        return catalog.explodeBom(bom.number(), Ratio.ONE, ExplosionView.ENGINEERING, policy).value();
    }

    private static Bom withoutSteps(Bom bom) {
        List<BomLine> lines = bom.lines().stream()
                .map(line -> (BomLine) BomLine.builder().from(line).kind(BomLineKind.VARIABLE).build())
                .toList();
        return Bom.builder().from(bom).lines(lines).build();
    }

    private static List<String> totals(WhereUsed uses) {
        List<String> totals = new ArrayList<>();
        uses.totals().value().forEach(total -> totals.add(total.product() + " " + total.bom() + " " + total.quantity()
                + " " + total.unit() + " " + total.paths()));
        return sorted(totals);
    }

    private static List<String> explodedTotals(BomCatalog catalog, String component, BomPolicy policy) {
        List<String> totals = new ArrayList<>();
        catalog.boms().forEach(bom -> explosion(catalog, bom, policy).totalsOf(component).forEach(total -> totals.add(
                bom.product() + " " + bom.number() + " " + total.quantity() + " " + total.unit() + " " + total.paths())));
        return sorted(totals);
    }

    @Property
    void rowsAndTotals_areThoseOfTheExplosionOfEachBom(
            @ForAll("withFixedLines") List<Bom> boms, @ForAll @IntRange(min = 1, max = 8) int rank) {
        BomCatalog catalog = BomCatalog.of(boms).orThrow();
        WhereUsed.of(catalog, "P" + rank, BomPolicy.defaults()).optional().ifPresent(uses -> {
            assertThat(rows(uses)).isEqualTo(explodedRows(catalog, "P" + rank, BomPolicy.defaults()));
            assertThat(totals(uses)).isEqualTo(explodedTotals(catalog, "P" + rank, BomPolicy.defaults()));
        });
    }

    @Property(tries = 3000)
    void rowsAndTotals_areThoseOfTheExplosion_withEverythingALineCanHave(
            @ForAll("rich") List<Bom> boms,
            @ForAll("policies") BomPolicy policy,
            @ForAll @IntRange(max = RichBoms.PRODUCTS - 1) int rank) {
        BomCatalog catalog = catalog(boms);
        Outcome<WhereUsed> uses = WhereUsed.of(catalog, RichBoms.product(rank), policy);
        uses.optional().ifPresent(value -> {
            List<String> rows = rows(value);
            assertThat(rows).isEqualTo(explodedRows(catalog, RichBoms.product(rank), policy));
            assertThat(value.rowCount().longValueExact()).isGreaterThanOrEqualTo(rows.size());
            assertThat(totals(value)).isEqualTo(explodedTotals(catalog, RichBoms.product(rank), policy));
        });
    }

    @Property
    void roots_useTheComponentAndAreInNoRowOfAnyExplosion(
            @ForAll("rich") List<Bom> boms, @ForAll @IntRange(max = RichBoms.PRODUCTS - 1) int rank) {
        // A stepped line has no row where no step fits one of the product, but is used all the same.
        BomCatalog catalog = BomCatalog.of(boms.stream().map(WhereUsedProperties::withoutSteps).toList())
                .value();
        String component = RichBoms.product(rank);
        Set<String> used = new TreeSet<>();
        Set<String> users = new TreeSet<>();
        catalog.boms().forEach(bom -> explosion(catalog, bom, BomPolicy.defaults()).rows().value().forEach(row -> {
            used.add(row.component());
            if (row.component().equals(component)) {
                users.add(bom.product());
            }
        }));
        users.removeAll(used);
        WhereUsed.of(catalog, component, BomPolicy.defaults())
                .optional()
                .ifPresent(uses -> assertThat(uses.roots()).containsExactlyElementsOf(users));
    }

    @Property
    void orderOfBoms_changesNothing_evenWithLoops(
            @ForAll("anyhow") List<Bom> boms,
            @ForAll("policies") BomPolicy policy,
            @ForAll @IntRange(max = RichBoms.PRODUCTS - 1) int rank,
            @ForAll long seed) {
        List<Bom> shuffled = new ArrayList<>(boms);
        Collections.shuffle(shuffled, new Random(seed));
        Outcome<WhereUsed> one = WhereUsed.of(catalog(boms), RichBoms.product(rank), policy);
        Outcome<WhereUsed> other = WhereUsed.of(catalog(shuffled), RichBoms.product(rank), policy);
        assertThat(one.hasValue()).isEqualTo(other.hasValue());
        if (one.hasValue()) {
            assertThat(rows(one.value())).isEqualTo(rows(other.value()));
            assertThat(one.value().roots()).isEqualTo(other.value().roots());
            assertThat(totals(one.value())).isEqualTo(totals(other.value()));
        }
    }
}
