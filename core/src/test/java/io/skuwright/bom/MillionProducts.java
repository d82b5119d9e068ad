package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Adds up a structure of 1,000,000 products and 2,000,000 lines, in a JVM of its own with a small heap.
 *
 * <p>Every total is compared with one worked out here by plain longs modulo a prime. {@link MillionProductsTest}
 * starts it and reads what it prints.
 */
final class MillionProducts {

    private static final int PRODUCTS = 1_000_000;
    /** Products of two remainders fit a long. */
    private static final long PRIME = Integer.MAX_VALUE;
    private static final int ROOT = 0;
    private static final ExplosionView VIEW = ExplosionView.ENGINEERING;

    private final BomCatalog catalog;

    private MillionProducts() {
        this.catalog = BomCatalog.of(MillionProducts::boms).orThrow();
    }

    /** Prints a line for each way to add up. */
    public static void main(String[] args) {
        MillionProducts structure = new MillionProducts();
        structure.addUp(BomPolicy.defaults());
        structure.addUp(BomPolicy.defaults().withSkip("none", true));
    }

    /** Makes the BOMs one by one; only the last product has none. */
    private static Iterator<Bom> boms() {
        return IntStream.range(0, PRODUCTS - 1).mapToObj(MillionProducts::bom).iterator();
    }

    private static Bom bom(int product) {
        List<BomLine> lines = new ArrayList<>(4);
        for (int component : components(product)) {
            lines.add(BomLine.builder()
                    .id(Integer.toString(10 * lines.size() + 10))
                    .component("P" + component)
                    .numerator(Ratio.of(quantity(product)))
                    .build());
        }
        return Bom.builder().number("B" + product).product("P" + product).lines(lines).build();
    }

    /** Returns the quantity of each line of a product; larger ones would leave 64 bits on 546 levels. */
    private static int quantity(int product) {
        return product % 97 == 0 ? 2 : 1;
    }

    /**
     * Returns the components of a product: each has a higher number, and each but the first product is one.
     *
     * <p>The first line or two make a chain of 546 levels with a side branch at every 50th product, the next one
     * leads anywhere below. The first product has two lines more: 999,999 + 999,999 + 2 lines in all.
     */
    private static int[] components(int product) {
        int last = PRODUCTS - 1;
        int chained = product + product / 49;
        int anywhere = product + 1 + (int) (product * 7919L % (last - product));
        if (product == 0) {
            return new int[] {1, anywhere, PRODUCTS / 2, last};
        }
        if (chained > last) {
            return new int[] {anywhere};
        }
        if (product % 49 == 0) {
            return chained == last ? new int[] {last, anywhere} : new int[] {chained, chained + 1, anywhere};
        }
        return chained == last ? new int[] {anywhere} : new int[] {chained + 1, anywhere};
    }

    private void addUp(BomPolicy policy) {
        BomIndex index = catalog.index();
        boolean plain = PlainPass.of(index, VIEW, policy, catalog.limits(), ROOT, Ratio.ONE) != null;
        Explosion explosion = catalog.explode("P" + ROOT, Ratio.ONE, VIEW, policy).orThrow();
        long[] quantities = remainders(MillionProducts::quantity);
        long[] paths = remainders(product -> 1);
        int totals = 0;
        int wrong = 0;
        for (ComponentTotal total : explosion.totals()) {
            int product = Integer.parseInt(total.component().substring(1));
            boolean right = total.quantity().isWhole()
                    && remainder(total.quantity().numerator()) == quantities[product]
                    && remainder(total.paths()) == paths[product];
            totals++;
            wrong += right ? 0 : 1;
        }
        System.out.println((plain ? "plain: " : "opened: ") + catalog.lineCount() + " lines, " + explosion.lineVisits()
                + " visits, " + totals + " totals, " + wrong + " wrong");
    }

    /** Returns how much of each product the first one needs, by a quantity for each line, modulo the prime. */
    private static long[] remainders(IntUnaryOperator quantity) {
        long[] sums = new long[PRODUCTS];
        sums[ROOT] = 1;
        for (int product = 0; product < PRODUCTS - 1; product++) {
            long needed = sums[product] * quantity.applyAsInt(product) % PRIME;
            for (int component : components(product)) {
                sums[component] = (sums[component] + needed) % PRIME;
            }
        }
        return sums;
    }

    private static long remainder(BigInteger number) {
        return number.mod(BigInteger.valueOf(PRIME)).longValueExact();
    }
}
