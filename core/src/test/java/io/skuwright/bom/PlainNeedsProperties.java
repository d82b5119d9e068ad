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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/** The fast way from stock to builds answers every question as the way for all structures does. */
@Tag("BOM-7")
@Tag("KIT-6")
class PlainNeedsProperties {

    /** Says nothing about any catalogue, but takes the way for all structures. */
    private static final BomPolicy GENERAL = BomPolicy.defaults().withSkip("no such component", true);

    private static final UnitConversions CONVERSIONS = UnitConversions.of(List.of(
                    UnitConversion.of("kg", "g", Ratio.of(1_000)),
                    UnitConversion.of("dozen", "pcs", Ratio.of(12)),
                    UnitConversion.of("P5", "pcs", "g", Ratio.of(7, 2))))
            .orThrow();

    private static final List<String> AMOUNTS = List.of(
            "0", "1", "7", "24", "1000", "1000", "9999", "1/3", "22/7", "-1", "-5/2", "-384", "9223372036854775807",
            "4611686018427387903", "9223372036854775808", "123456789012345678901234567890");

    @Provide
    Arbitrary<List<Bom>> plain() {
        return PlainBoms.any();
    }

    @Provide
    Arbitrary<List<Bom>> rich() {
        return Arbitraries.oneOf(RichBoms.acyclic(), RichBoms.anyhow());
    }

    @Provide
    Arbitrary<Ratio> multiples() {
        return Arbitraries.of("1", "1", "1", "4", "1/2", "5/3", "1000000007", "123456789012345678901234567890123456789")
                .map(Ratio::parse);
    }

    @Provide
    Arbitrary<Limits> limits() {
        return Arbitraries.of(
                Limits.defaults(),
                Limits.defaults(),
                Limits.defaults(),
                Limits.defaults().with(Limit.BOM_DEPTH, 2),
                Limits.defaults().with(Limit.BOM_NODES, 3),
                Limits.defaults().with(Limit.RATIO_BITS, 64));
    }

    /** Some of the products, in half of the cases none that is made; some in a unit. */
    private static Map<String, OnHand> stock(BomCatalog catalog, Random random) {
        Map<String, OnHand> stock = new LinkedHashMap<>();
        boolean odd = random.nextInt(3) == 0;
        boolean bought = random.nextBoolean();
        for (int product = 0; product <= PlainBoms.PRODUCTS; product++) {
            boolean made = !catalog.bomsOf("P" + product).isEmpty();
            if (random.nextInt(6) > 0 && !(bought && made)) {
                String amount = odd
                        ? AMOUNTS.get(random.nextInt(AMOUNTS.size()))
                        : Integer.toString(random.nextInt(500));
                String unit = List.of("", "", "", "pcs", "dozen", "g", "bag").get(random.nextInt(odd ? 7 : 4));
                OnHand onHand = OnHand.of(Ratio.parse(amount));
                stock.put("P" + product, unit.isEmpty() ? onHand : OnHand.of(onHand.amount(), unit));
            }
        }
        return stock;
    }

    @Property(tries = 1_500)
    void fastWay_answersLikeTheGeneralOne(
            @ForAll("plain") List<Bom> boms,
            @ForAll Random random,
            @ForAll BuildMode mode,
            @ForAll("multiples") Ratio multiple,
            @ForAll("limits") Limits limits) {
        BomCatalog catalog = BomCatalog.of(boms).value().withConversions(CONVERSIONS).withLimits(limits);
        Map<String, OnHand> stock = stock(catalog, random);
        StockMap map = new StockMap(stock, catalog.index().store.products);
        boolean fast = new PlainNeeds(catalog, map, BomPolicy.defaults(), mode).of("P0") != null;
        Statistics.label("fast way, " + mode)
                .collect(fast)
                .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 3));
        for (int product = 0; product < 3; product++) {
            check(catalog, "P" + product, stock, mode, multiple);
        }
    }

    @Property(tries = 300)
    void fastWay_ofRichStructures_answersLikeTheGeneralOne(
            @ForAll("rich") List<Bom> boms,
            @ForAll Random random,
            @ForAll BuildMode mode,
            @ForAll("multiples") Ratio multiple) {
        BomCatalog catalog = BomCatalog.of(boms).value().withConversions(CONVERSIONS);
        Map<String, OnHand> stock = stock(catalog, random);
        for (int product = 0; product < RichBoms.PRODUCTS; product++) {
            check(catalog, RichBoms.product(product), stock, mode, multiple);
        }
    }

    private static void check(
            BomCatalog catalog, String product, Map<String, OnHand> stock, BuildMode mode, Ratio multiple) {
        StockLevels levels = StockLevels.of(catalog, stock);
        List<String> general = answers(Buildable.of(catalog, product, stock, GENERAL, mode, multiple));
        BomPolicy policy = BomPolicy.defaults();
        assertThat(answers(Buildable.of(catalog, product, stock, policy, mode, multiple))).isEqualTo(general);
        assertThat(answers(Buildable.of(product, levels, policy, mode, multiple))).isEqualTo(general);
        List<BuildWish> wishes = new ArrayList<>();
        for (String wanted : List.of("0", "1", "17", "1/2", "100000", "123456789012345678901234567890123456789")) {
            wishes.add(new BuildWish(product, Ratio.parse(wanted), multiple));
            assertThat(shares(levels, wishes.subList(wishes.size() - 1, wishes.size()), policy, mode))
                    .isEqualTo(shares(levels, wishes.subList(wishes.size() - 1, wishes.size()), GENERAL, mode));
        }
        assertThat(shares(levels, wishes, policy, mode)).isEqualTo(shares(levels, wishes, GENERAL, mode));
        assertThat(levels.toMap()).isEqualTo(stock);
    }

    private static List<String> answers(Outcome<Buildable> outcome) {
        List<String> answers = new ArrayList<>();
        answers.add("findings " + outcome.findings());
        outcome.optional().ifPresent(build -> {
            answers.add(build + " exact " + build.exact() + " partial " + build.isPartial());
            answers.add("limiting " + build.limiting());
            answers.add("used " + build.used());
        });
        return answers;
    }

    private static List<String> shares(
            StockLevels stock, List<BuildWish> wishes, BomPolicy policy, BuildMode mode) {
        StockShares shares = StockShares.of(stock, wishes, policy, mode);
        List<String> answers = new ArrayList<>();
        for (Outcome<BuildShare> share : shares.each()) {
            answers.add("findings " + share.findings());
            share.optional().ifPresent(one -> {
                answers.add(one + " limiting " + one.limiting() + " missing " + one.missing());
                answers.add("used " + one.used());
            });
        }
        answers.add("lacking " + shares.lacking());
        answers.add("left " + shares.left().toMap());
        return answers;
    }
}
