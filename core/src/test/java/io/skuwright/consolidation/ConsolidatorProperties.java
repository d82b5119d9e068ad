package io.skuwright.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.product.SingleProduct;
import io.skuwright.product.Sku;
import io.skuwright.product.Spu;
import io.skuwright.result.Batch;
import io.skuwright.result.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("CON-1")
@Tag("CON-3")
@Tag("CON-5")
class ConsolidatorProperties {

    private static ConsolidationRules rules(boolean drops) {
        return ConsolidationRules.builder()
                .code("code")
                .name("name")
                .category("category")
                .unit("unit")
                .addSpecs("color", "size")
                .dropEmptyColumns(drops)
                .build();
    }

    /** So few names, codes and values that rows meet each other often. */
    @Provide
    Arbitrary<List<Material>> sheets() {
        Arbitrary<String> code = Arbitraries.integers().between(0, 40).map(n -> n == 0 ? "" : "C" + n);
        Arbitrary<String> name = Arbitraries.of("Cable", "Cable ", "Ｃable", "红色 T恤", "Rope", " ", "", "名");
        Arbitrary<String> category = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(20, Arbitraries.just("Wires")),
                net.jqwik.api.Tuple.of(1, Arbitraries.of("Tools", "")));
        Arbitrary<String> unit = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(20, Arbitraries.just("m")),
                net.jqwik.api.Tuple.of(1, Arbitraries.of("pcs", " ")));
        Arbitrary<String> color = Arbitraries.of("red", "Red", "蓝", "");
        Arbitrary<String> size = Arbitraries.of("1x1.5", "1×1.5", "2", "");
        return Combinators.combine(code, name, category, unit, color, size)
                .as((c, n, cat, u, col, s) ->
                        Material.of(c, n, List.of(col, s)).inCategory(cat).inUnit(u))
                .list()
                .ofMaxSize(60)
                .map(ConsolidatorProperties::numbered);
    }

    private static List<Material> numbered(List<Material> rows) {
        List<Material> numbered = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            numbered.add(rows.get(at).at(Place.row("Sheet1", at + 2)));
        }
        return numbered;
    }

    private static Consolidation consolidate(List<Material> rows, boolean drops) {
        Consolidator consolidator = Consolidator.of(rules(drops));
        rows.forEach(consolidator::add);
        return consolidator.finish();
    }

    private static Map<Long, String> fates(List<Material> rows, Consolidation products) {
        Map<Long, String> fates = new TreeMap<>();
        for (Batch.Rejected rejected : products.rejected()) {
            fates.put(rejected.place().row(), rejected.finding().code().name());
        }
        Set<String> singles =
                products.singles().stream().map(SingleProduct::code).collect(Collectors.toSet());
        Set<String> skus = products.spus().stream()
                .flatMap(spu -> spu.skus().stream())
                .map(Sku::code)
                .collect(Collectors.toSet());
        for (Material row : rows) {
            if (!fates.containsKey(row.place().row())) {
                assertThat(singles.contains(row.code())).isNotEqualTo(skus.contains(row.code()));
                fates.put(row.place().row(), singles.contains(row.code()) ? "single" : "sku");
            }
        }
        return fates;
    }

    @Property
    void everyRow_hasTheFateOfThePlainRules(@ForAll("sheets") List<Material> rows, @ForAll boolean drops) {
        Consolidation products = consolidate(rows, drops);

        assertThat(fates(rows, products)).isEqualTo(new PlainConsolidation(rows, drops).fates());
    }

    @Property
    void noRowIsLost(@ForAll("sheets") List<Material> rows) {
        Consolidation products = consolidate(rows, false);

        long skus = products.spus().stream().mapToLong(spu -> spu.skus().size()).sum();
        assertThat(products.read()).isEqualTo(rows.size());
        assertThat(products.consolidated()).isEqualTo(skus + products.singles().size());
        assertThat(products.rejectedCount()).isEqualTo(products.rejected().size());
        assertThat(products.read()).isEqualTo(products.consolidated() + products.rejectedCount());
        assertThat(products.accepted()).hasSize((int) products.consolidated());
    }

    @Property
    void spus_haveTheValuesOfTheirRowsAndNoOthers(@ForAll("sheets") List<Material> rows) {
        Consolidation products = consolidate(rows, false);

        Map<String, Material> byCode = new TreeMap<>();
        products.accepted().forEach(row -> byCode.put(row.code(), row));
        for (Spu spu : products.spus()) {
            Set<String> colors = new TreeSet<>();
            for (Sku sku : spu.skus()) {
                Material row = byCode.get(sku.code());
                assertThat(row.name()).isEqualTo(spu.name());
                assertThat(sku.combination().values())
                        .isEqualTo(Map.of("color", row.specs().get(0), "size", row.specs().get(1)));
                colors.add(row.specs().get(0));
            }
            assertThat(spu.spec("color").orElseThrow().values()).containsExactlyElementsOf(colors);
        }
    }

    @Property
    void orderOfRows_carriesNoMeaning(@ForAll("sheets") List<Material> rows, @ForAll Random random) {
        List<Material> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);

        assertSame(consolidate(shuffled, false), consolidate(rows, false));
    }

    @Property
    void combine_isAssociativeAndCommutative(@ForAll("sheets") List<Material> rows, @ForAll Random random) {
        List<Consolidator> parts = new ArrayList<>();
        for (int part = 0; part < 3; part++) {
            parts.add(Consolidator.of(rules(false)));
        }
        rows.forEach(row -> parts.get(random.nextInt(3)).add(row));
        Consolidator one = parts.get(0);
        Consolidator other = parts.get(1);
        Consolidator third = parts.get(2);

        Consolidator combined =
                switch (random.nextInt(4)) {
                    case 0 -> one.combine(other).combine(third);
                    case 1 -> one.combine(other.combine(third));
                    case 2 -> third.combine(one).combine(other);
                    default -> other.combine(third.combine(one));
                };

        assertSame(combined.finish(), consolidate(rows, false));
    }

    @Property
    void oneRowMore_neverMakesARejectedRowAcceptable(@ForAll("sheets") List<Material> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<Material> fewer = rows.subList(0, rows.size() - 1);
        Map<Long, String> before = fates(fewer, consolidate(fewer, false));
        Map<Long, String> after = fates(rows, consolidate(rows, false));

        before.forEach((row, fate) -> {
            boolean wasAccepted = fate.equals("sku") || fate.equals("single");
            boolean isAccepted = after.get(row).equals("sku") || after.get(row).equals("single");
            assertThat(isAccepted).as("row %s", row).isIn(wasAccepted, false);
        });
    }

    /** Rows split by product, as on a cluster: each part knows of the rows elsewhere. */
    @Property
    void partsThatKnowOfEachOther_rejectTheSameRows(@ForAll("sheets") List<Material> rows) {
        Map<Long, String> parts = new TreeMap<>();
        rows.stream().map(Material::name).distinct().forEach(name -> {
            Consolidator part = Consolidator.of(rules(false));
            rows.forEach(row -> {
                if (row.name().equals(name)) {
                    part.add(row);
                } else if (!row.name().isBlank() && !row.code().isBlank()) {
                    part.know(row);
                }
            });
            List<Material> own = rows.stream().filter(row -> row.name().equals(name)).toList();
            Consolidation products = part.finish();
            assertThat(products.read()).isEqualTo(own.size());
            parts.putAll(fates(own, products));
        });

        assertThat(parts).isEqualTo(fates(rows, consolidate(rows, false)));
    }

    private static void assertSame(Consolidation one, Consolidation other) {
        assertThat(one.findings()).isEqualTo(other.findings());
        assertThat(one.spus()).isEqualTo(other.spus());
        assertThat(one.singles()).isEqualTo(other.singles());
        assertThat(one.rejected()).isEqualTo(other.rejected());
        assertThat(one.accepted()).isEqualTo(other.accepted());
        assertThat(one.plan().fingerprint()).isEqualTo(other.plan().fingerprint());
    }
}
