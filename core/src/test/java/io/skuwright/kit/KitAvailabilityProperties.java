package io.skuwright.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomLine;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.BuildMode;
import io.skuwright.bom.Buildable;
import io.skuwright.bom.ComponentTotal;
import io.skuwright.bom.ExplosionView;
import io.skuwright.bom.OnHand;
import io.skuwright.bom.Shortage;
import io.skuwright.core.fixtures.jqwik.Boms;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("KIT-6")
@Tag("BOM-7")
class KitAvailabilityProperties {

    private static final int PRODUCTS = 9;

    @Provide
    Arbitrary<List<Bom>> boms() {
        return Boms.acyclic();
    }

    @Provide
    Arbitrary<List<Bom>> fixed() {
        return Boms.withFixedLines();
    }

    @Provide
    Arbitrary<List<Integer>> amounts() {
        return Arbitraries.integers().between(0, 60).list().ofSize(PRODUCTS);
    }

    @Provide
    Arbitrary<List<KitWish>> wishes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, PRODUCTS - 1), Arbitraries.integers().between(0, 12))
                .as((product, quantity) -> KitWish.of("line", "P" + product, Ratio.of(quantity)))
                .list()
                .ofMaxSize(6);
    }

    private static Map<String, Ratio> stock(List<Integer> amounts) {
        Map<String, Ratio> stock = new LinkedHashMap<>();
        for (int at = 0; at < amounts.size(); at++) {
            stock.put("P" + at, Ratio.of(amounts.get(at)));
        }
        return stock;
    }

    private static KitAvailability kits(List<Bom> boms, Map<String, Ratio> stock, BuildMode mode) {
        Map<String, OnHand> onHand = new LinkedHashMap<>();
        stock.forEach((component, amount) -> onHand.put(component, OnHand.of(amount)));
        return KitAvailability.of(BomCatalog.of(boms).value(), onHand, BomPolicy.defaults(), mode);
    }

    private static KitPromise promise(
            List<Bom> boms, Map<String, Ratio> stock, BuildMode mode, List<KitWish> wishes) {
        return kits(boms, stock, mode).promise(wishes).value();
    }

    private static List<Ratio> promised(KitPromise promise) {
        return promise.lines().stream().map(PromisedLine::promised).toList();
    }

    private static Map<String, Ratio> left(KitPromise promise) {
        Map<String, Ratio> left = new HashMap<>();
        promise.left().toMap().forEach((component, onHand) -> left.put(component, onHand.amount()));
        return left;
    }

    private static boolean isMade(List<Bom> boms, String product) {
        return boms.stream()
                .filter(bom -> bom.product().equals(product))
                .anyMatch(bom -> bom.lines().stream().anyMatch(line -> !line.numerator().isZero()));
    }

    @Property
    void promise_isWhatAStorekeeperFindsKitByKit(
            @ForAll("boms") List<Bom> boms,
            @ForAll("amounts") List<Integer> amounts,
            @ForAll("wishes") List<KitWish> wishes,
            @ForAll BuildMode mode) {
        KitPromise promise = promise(boms, stock(amounts), mode, wishes);
        OneByOne storekeeper = new OneByOne(boms, mode, stock(amounts));
        for (PromisedLine line : promise.lines()) {
            int wanted = line.wish().quantity().numerator().intValueExact();
            assertThat(line.promised()).isEqualTo(Ratio.of(storekeeper.take(line.wish().kit(), wanted)));
        }
        storekeeper.shelves().forEach((component, amount) -> assertThat(left(promise).get(component)).isEqualTo(amount));
        assertThat(promise.refused()).allMatch(wish -> !isMade(boms, wish.kit()));
    }

    @Property
    void kitsPromised_neverNeedMoreThanStock(
            @ForAll("fixed") List<Bom> boms,
            @ForAll("amounts") List<Integer> amounts,
            @ForAll("wishes") List<KitWish> wishes) {
        Map<String, Ratio> stock = stock(amounts);
        stock.keySet().removeIf(product -> isMade(boms, product));
        BomCatalog catalog = BomCatalog.of(boms).value();
        for (BuildMode mode : BuildMode.values()) {
            Map<String, Ratio> need = new HashMap<>();
            for (PromisedLine line : promise(boms, stock, mode, wishes).lines()) {
                if (isMade(boms, line.wish().kit())) {
                    for (ComponentTotal total : catalog.explode(
                                    line.wish().kit(), line.promised(), ExplosionView.LEAF, BomPolicy.defaults())
                            .value()
                            .totals()) {
                        need.merge(total.component(), total.quantity(), Ratio::plus);
                    }
                } else {
                    need.merge(line.wish().kit(), line.promised(), Ratio::plus);
                }
            }
            need.forEach((component, quantity) ->
                    assertThat(quantity).isLessThanOrEqualTo(stock.getOrDefault(component, Ratio.ZERO)));
        }
    }

    @Property
    void nothingIsLost(
            @ForAll("fixed") List<Bom> boms,
            @ForAll("amounts") List<Integer> amounts,
            @ForAll("wishes") List<KitWish> wishes,
            @ForAll BuildMode mode) {
        Map<String, Ratio> stock = stock(amounts);
        KitPromise promise = promise(boms, stock, mode, wishes);
        assertThat(promise.lines().size() + promise.refused().size()).isEqualTo(wishes.size());
        Map<String, Ratio> all = left(promise);
        for (PromisedLine line : promise.lines()) {
            assertThat(line.promised().plus(line.missing())).isEqualTo(line.wish().quantity());
            assertThat(line.limiting().isEmpty()).isEqualTo(line.missing().isZero());
            line.used().forEach(use -> all.merge(use.component(), use.fromStock(), Ratio::plus));
        }
        assertThat(all).isEqualTo(stock);
    }

    @Property
    void withAllThatLacks_everyWishIsServed_andWithLessItIsNot(
            @ForAll("boms") List<Bom> boms,
            @ForAll("amounts") List<Integer> amounts,
            @ForAll("wishes") List<KitWish> wishes,
            @ForAll BuildMode mode) {
        Map<String, Ratio> stock = stock(amounts);
        KitPromise promise = promise(boms, stock, mode, wishes);
        assertThat(promise.lacking().isEmpty())
                .isEqualTo(promise.lines().stream().allMatch(line -> line.missing().isZero()));
        for (Shortage shortage : promise.lacking()) {
            stock.merge(shortage.component(), shortage.missing(), Ratio::plus);
        }
        KitPromise served = promise(boms, stock, mode, wishes);
        assertThat(served.lines()).allMatch(line -> line.missing().isZero());
        for (Shortage shortage : promise.lacking()) {
            assertThat(left(served).get(shortage.component())).isEqualTo(Ratio.ZERO);
        }
    }

    @Property
    void moreStock_promisesTheFirstNoLess_andLacksNoMore(
            @ForAll("fixed") List<Bom> boms,
            @ForAll("amounts") List<Integer> amounts,
            @ForAll("wishes") List<KitWish> wishes,
            @ForAll @IntRange(max = PRODUCTS - 1) int product,
            @ForAll @IntRange(min = 1, max = 30) int more,
            @ForAll BuildMode mode) {
        Map<String, Ratio> larger = stock(amounts);
        larger.merge("P" + product, Ratio.of(more), Ratio::plus);
        KitPromise before = promise(boms, stock(amounts), mode, wishes);
        KitPromise after = promise(boms, larger, mode, wishes);
        if (!before.lines().isEmpty()) {
            assertThat(promised(after).get(0)).isGreaterThanOrEqualTo(promised(before).get(0));
        }
        Map<String, Ratio> lacked = new HashMap<>();
        before.lacking().forEach(each -> lacked.put(each.component(), each.missing()));
        assertThat(after.lacking())
                .allMatch(each -> each.missing().compareTo(lacked.getOrDefault(each.component(), Ratio.ZERO)) <= 0);
    }

    @Property
    void allOfItTimes_isPromisedTimes(
            @ForAll("boms") List<Bom> boms,
            @ForAll("amounts") List<Integer> amounts,
            @ForAll("wishes") List<KitWish> wishes,
            @ForAll @IntRange(min = 1, max = 1_000) int times,
            @ForAll BuildMode mode) {
        Ratio factor = Ratio.of(times, 7);
        Map<String, Ratio> stock = stock(amounts);
        stock.replaceAll((component, amount) -> amount.times(factor));
        List<KitWish> larger = wishes.stream()
                .map(wish -> new KitWish(
                        wish.line(), wish.kit(), wish.quantity().times(factor), wish.multiple().times(factor), Place.NONE))
                .toList();
        assertThat(promised(promise(boms, stock, mode, larger)))
                .isEqualTo(promised(promise(boms, stock(amounts), mode, wishes)).stream()
                        .map(factor::times)
                        .toList());
    }

    @Property
    void wishInTwo_isPromisedTheSame(
            @ForAll("boms") List<Bom> boms,
            @ForAll("amounts") List<Integer> amounts,
            @ForAll("wishes") List<KitWish> wishes,
            @ForAll @IntRange(max = 12) int first,
            @ForAll BuildMode mode) {
        List<KitWish> split = new ArrayList<>();
        for (KitWish wish : wishes) {
            Ratio part = wish.quantity().min(Ratio.of(first));
            split.add(KitWish.of("first", wish.kit(), part));
            split.add(KitWish.of("second", wish.kit(), wish.quantity().minus(part)));
        }
        KitPromise whole = promise(boms, stock(amounts), mode, wishes);
        KitPromise parts = promise(boms, stock(amounts), mode, split);
        List<Ratio> sums = new ArrayList<>();
        for (int at = 0; at < parts.lines().size(); at += 2) {
            sums.add(promised(parts).get(at).plus(promised(parts).get(at + 1)));
        }
        assertThat(sums).isEqualTo(promised(whole));
        assertThat(left(parts)).isEqualTo(left(whole));
        assertThat(parts.lacking()).containsExactlyInAnyOrderElementsOf(whole.lacking());
    }

    @Property
    void deep_promisesTheFirstNoLess(
            @ForAll("fixed") List<Bom> boms,
            @ForAll("amounts") List<Integer> amounts,
            @ForAll("wishes") List<KitWish> wishes) {
        KitPromise shallow = promise(boms, stock(amounts), BuildMode.SHALLOW, wishes);
        KitPromise deep = promise(boms, stock(amounts), BuildMode.DEEP, wishes);
        if (!shallow.lines().isEmpty() && !deep.lines().isEmpty()) {
            assertThat(promised(deep).get(0)).isGreaterThanOrEqualTo(promised(shallow).get(0));
        }
    }

    @Property
    void orderOfLinesAndOfStock_carriesNoMeaning(
            @ForAll("fixed") List<Bom> boms,
            @ForAll("amounts") List<Integer> amounts,
            @ForAll("wishes") List<KitWish> wishes,
            @ForAll BuildMode mode) {
        List<Bom> turned = new ArrayList<>();
        for (Bom bom : boms) {
            List<BomLine> lines = new ArrayList<>(bom.lines());
            Collections.reverse(lines);
            turned.add(Bom.builder()
                    .number(bom.number())
                    .product(bom.product())
                    .yieldQuantity(bom.yieldQuantity())
                    .defaultFlag(bom.defaultFlag())
                    .lines(lines)
                    .build());
        }
        Map<String, Ratio> stock = new LinkedHashMap<>();
        for (int at = PRODUCTS - 1; at >= 0; at--) {
            stock.put("P" + at, Ratio.of(amounts.get(at)));
        }
        KitPromise promise = promise(boms, stock(amounts), mode, wishes);
        KitPromise other = promise(turned, stock, mode, wishes);
        assertThat(promised(other)).isEqualTo(promised(promise));
        assertThat(left(other)).isEqualTo(left(promise));
        assertThat(other.lacking()).containsExactlyInAnyOrderElementsOf(promise.lacking());
    }

    @Property
    void firstWish_isPromisedWhatIsAvailable(
            @ForAll("fixed") List<Bom> boms,
            @ForAll("amounts") List<Integer> amounts,
            @ForAll @IntRange(max = PRODUCTS - 1) int product,
            @ForAll BuildMode mode) {
        KitAvailability kits = kits(boms, stock(amounts), mode);
        String kit = "P" + product;
        Map<String, Buildable> all = kits.available(List.of(kit)).value();
        kits.available(kit).optional().ifPresent(build -> {
            assertThat(all.get(kit).quantity()).isEqualTo(build.quantity());
            KitPromise promise = kits.promise(List.of(KitWish.of("1", kit, Ratio.of(1_000_000)))).value();
            assertThat(promised(promise)).containsExactly(build.quantity());
            assertThat(promise.lines().get(0).limiting()).isEqualTo(build.limiting());
            assertThat(promise.lines().get(0).used()).isEqualTo(build.used());
        });
        assertThat(all.keySet()).isEqualTo(kits.available(kit).hasValue() ? Set.of(kit) : Set.of());
    }
}
