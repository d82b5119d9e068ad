package io.skuwright.bom;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.jqwik.Boms;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("BOM-7")
class BuildableProperties {

    private static final int PRODUCTS = 9;

    @Provide
    Arbitrary<List<Bom>> acyclic() {
        return Boms.acyclic();
    }

    @Provide
    Arbitrary<List<Bom>> withFixedLines() {
        return Boms.withFixedLines();
    }

    @Provide
    Arbitrary<List<Integer>> amounts() {
        return Arbitraries.integers().between(0, 60).list().ofSize(PRODUCTS);
    }

    private static Map<String, OnHand> stock(List<Integer> amounts) {
        Map<String, OnHand> stock = new HashMap<>();
        for (int at = 0; at < amounts.size(); at++) {
            stock.put("P" + at, OnHand.of(Ratio.of(amounts.get(at))));
        }
        return stock;
    }

    private static Outcome<Buildable> build(List<Bom> boms, Map<String, OnHand> stock, BuildMode mode) {
        return Buildable.of(BomCatalog.of(boms).value(), Boms.ROOT, stock, BomPolicy.defaults(), mode);
    }

    private static boolean isCovered(List<Bom> boms, Ratio quantity, Map<String, OnHand> stock) {
        Explosion explosion = BomCatalog.of(boms)
                .value()
                .explode(Boms.ROOT, quantity, ExplosionView.LEAF, BomPolicy.defaults())
                .value();
        return explosion.totals().stream()
                .allMatch(total -> total.quantity().compareTo(stock.get(total.component()).amount()) <= 0);
    }

    private static boolean isMade(List<Bom> boms, String product) {
        return boms.stream()
                .filter(bom -> bom.product().equals(product))
                .anyMatch(bom -> bom.lines().stream().anyMatch(line -> !line.numerator().isZero()));
    }

    @Property
    void deep_ofBoughtStockOnly_isTheLargestThatAnExplosionCovers(
            @ForAll("withFixedLines") List<Bom> boms, @ForAll("amounts") List<Integer> amounts) {
        Map<String, OnHand> stock = stock(amounts);
        stock.keySet().removeIf(product -> isMade(boms, product));
        Outcome<Buildable> build = build(boms, stock, BuildMode.DEEP);
        if (build.hasValue()) {
            Ratio quantity = build.value().quantity();
            assertThat(isCovered(boms, quantity, stock)).isTrue();
            assertThat(isCovered(boms, quantity.plus(Ratio.ONE), stock)).isFalse();
        } else {
            assertThat(isCovered(boms, Ratio.of(1_000_000), stock)).isTrue();
        }
    }

    /** Nets product by product in the order of their numbers, for structures without fixed lines. */
    private static boolean isNetted(List<Bom> boms, Ratio quantity, List<Integer> amounts) {
        Ratio[] need = new Ratio[PRODUCTS];
        Arrays.fill(need, Ratio.ZERO);
        for (int at = 0; at < PRODUCTS; at++) {
            Ratio there = Ratio.of(amounts.get(at));
            Ratio made = at == 0 ? quantity : need[at].minus(need[at].min(there));
            if (!isMade(boms, "P" + at)) {
                if (made.signum() > 0) {
                    return false;
                }
                continue;
            }
            int product = at;
            Optional<Bom> bom = boms.stream().filter(each -> each.product().equals("P" + product)).findFirst();
            for (BomLine line : bom.orElseThrow().lines()) {
                int component = Integer.parseInt(line.component().substring(1));
                need[component] = need[component].plus(made.times(line.numerator())
                        .dividedBy(line.denominator())
                        .dividedBy(bom.get().yieldQuantity()));
            }
        }
        return true;
    }

    @Property
    void deep_isTheLargestThatNettingCovers(
            @ForAll("acyclic") List<Bom> boms, @ForAll("amounts") List<Integer> amounts) {
        Outcome<Buildable> build = build(boms, stock(amounts), BuildMode.DEEP);
        if (build.hasValue()) {
            Ratio quantity = build.value().quantity();
            assertThat(isNetted(boms, quantity, amounts)).isTrue();
            assertThat(isNetted(boms, quantity.plus(Ratio.ONE), amounts)).isFalse();
            assertThat(build.value().limiting()).isNotEmpty();
        } else {
            assertThat(isMade(boms, Boms.ROOT)).isFalse();
        }
    }

    @Property
    void shallow_isNeverMoreThanDeep(
            @ForAll("withFixedLines") List<Bom> boms, @ForAll("amounts") List<Integer> amounts) {
        Outcome<Buildable> shallow = build(boms, stock(amounts), BuildMode.SHALLOW);
        Outcome<Buildable> deep = build(boms, stock(amounts), BuildMode.DEEP);
        if (shallow.hasValue() && deep.hasValue()) {
            assertThat(shallow.value().quantity()).isLessThanOrEqualTo(deep.value().quantity());
        }
    }

    @Property
    void moreStock_neverBuildsLess(
            @ForAll("withFixedLines") List<Bom> boms,
            @ForAll("amounts") List<Integer> amounts,
            @ForAll @IntRange(max = PRODUCTS - 1) int product,
            @ForAll @IntRange(min = 1, max = 30) int more) {
        List<Integer> larger = new ArrayList<>(amounts);
        larger.set(product, larger.get(product) + more);
        for (BuildMode mode : BuildMode.values()) {
            Outcome<Buildable> before = build(boms, stock(amounts), mode);
            Outcome<Buildable> after = build(boms, stock(larger), mode);
            assertThat(before.hasValue() || !after.hasValue()).isTrue();
            if (after.hasValue()) {
                assertThat(after.value().quantity()).isGreaterThanOrEqualTo(before.value().quantity());
            }
        }
    }

    @Property
    void use_isNeverMoreThanStock(
            @ForAll("withFixedLines") List<Bom> boms, @ForAll("amounts") List<Integer> amounts) {
        Map<String, OnHand> stock = stock(amounts);
        for (BuildMode mode : BuildMode.values()) {
            build(boms, stock, mode).optional().ifPresent(build -> assertThat(build.used()).allSatisfy(use -> {
                assertThat(use.fromStock()).isLessThanOrEqualTo(stock.get(use.component()).amount());
                assertThat(use.made().isZero() || isMade(boms, use.component())).isTrue();
            }));
        }
    }

    @Property
    void quantity_dependsNeitherOnOrderNorOnCodes(
            @ForAll("withFixedLines") List<Bom> boms, @ForAll("amounts") List<Integer> amounts) {
        List<Bom> others = new ArrayList<>();
        for (Bom bom : boms) {
            List<BomLine> lines = new ArrayList<>();
            for (BomLine line : bom.lines()) {
                lines.add(new BomLine.Builder().from(line).component(renamed(line.component())).build());
            }
            Collections.reverse(lines);
            others.add(new Bom.Builder().from(bom).product(renamed(bom.product())).lines(lines).build());
        }
        Collections.reverse(others);
        Map<String, OnHand> stock = new HashMap<>();
        stock(amounts).forEach((product, amount) -> stock.put(renamed(product), amount));
        for (BuildMode mode : BuildMode.values()) {
            Outcome<Buildable> other = Buildable.of(
                    BomCatalog.of(others).value(), renamed(Boms.ROOT), stock, BomPolicy.defaults(), mode);
            assertThat(other.optional().map(Buildable::quantity))
                    .isEqualTo(build(boms, stock(amounts), mode).optional().map(Buildable::quantity));
        }
    }

    private static String renamed(String product) {
        return "X" + (PRODUCTS - Integer.parseInt(product.substring(1)));
    }
}
