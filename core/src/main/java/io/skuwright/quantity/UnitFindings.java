package io.skuwright.quantity;

import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the findings about conversions and tells them in the order of the conversions. */
final class UnitFindings {

    // Who says otherwise, for programs; the sentence shows the chain, which reads the same in every language.
    private static final String BY_OTHERS = "others";
    private static final String BY_ALL_PRODUCTS = "all-products";
    private static final String BY_METRIC = "metric";
    // A factor beyond any table of units is named by its size, so that 100,000 findings stay small.
    private static final int MOST_BITS_SHOWN = 1_024;

    private record Located(int position, Finding finding) {}

    private final List<Located> found = new ArrayList<>();
    private final Limits limits;

    UnitFindings(Limits limits) {
        this.limits = limits;
    }

    List<Finding> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(Located::position))
                .map(Located::finding)
                .toList();
    }

    static Finding missing(String product, String from, String to) {
        return Finding.of(QuantityCode.UNIT_CONVERSION_MISSING)
                .about(product)
                .with("product", product)
                .with("from", from)
                .with("to", to);
    }

    void blankUnit(DeclaredConversion declared, String unit) {
        add(declared, start(QuantityCode.UNIT_BLANK, declared).with("value", unit));
    }

    void blankProduct(DeclaredConversion declared) {
        add(declared, start(QuantityCode.UNIT_CONVERSION_PRODUCT_BLANK, declared).with("value", declared.product()));
    }

    void notPositive(DeclaredConversion declared) {
        add(declared, start(QuantityCode.UNIT_CONVERSION_NOT_POSITIVE, declared)
                .with("value", declared.factor().toString()));
    }

    void repeated(DeclaredConversion declared) {
        add(declared, start(QuantityCode.UNIT_CONVERSION_REPEATED, declared));
    }

    /** The factor alone, or what it leads to, has too many bits. */
    void tooManyBits(DeclaredConversion declared, int bits) {
        Finding finding = NumberFindings.bits(bits, limits);
        add(declared, finding.about(declared.product()).at(declared.conversion().place()));
    }

    void tooManySteps(DeclaredConversion declared, long steps) {
        add(declared, Finding.of(QuantityCode.LIMIT_UNIT_STEPS)
                .about(declared.product())
                .at(declared.conversion().place())
                .with("product", declared.product())
                .with("limit", limits.get(Limit.UNIT_STEPS))
                .with("actual", steps));
    }

    void doubtful(DeclaredConversion declared) {
        add(declared, start(QuantityCode.UNIT_CONVERSION_DOUBTFUL, declared));
    }

    void contradictory(DeclaredConversion declared, Ratio expected, String chain) {
        add(declared, start(QuantityCode.UNIT_CONVERSION_CONTRADICTORY, declared)
                .with("expected", shown(expected))
                .with("chain", chain));
    }

    void invertedAgainstOthers(DeclaredConversion declared, Ratio expected, String chain) {
        inverted(declared, expected, BY_OTHERS, chain);
    }

    void invertedAgainstAllProducts(DeclaredConversion declared, Ratio expected) {
        inverted(declared, expected, BY_ALL_PRODUCTS, direct(declared));
    }

    void invertedAgainstMetric(DeclaredConversion declared, Ratio expected) {
        inverted(declared, expected, BY_METRIC, direct(declared));
    }

    private static String direct(DeclaredConversion declared) {
        return declared.from() + " -> " + declared.to();
    }

    private void inverted(DeclaredConversion declared, Ratio expected, String by, String chain) {
        add(declared, start(QuantityCode.UNIT_CONVERSION_INVERTED, declared)
                .with("expected", shown(expected))
                .with("by", by)
                .with("chain", chain));
    }

    private static Finding start(QuantityCode code, DeclaredConversion declared) {
        return Finding.of(code)
                .about(declared.product())
                .at(declared.conversion().place())
                .with("conversion", statement(declared))
                .with("from", declared.from())
                .with("to", declared.to())
                .with("factor", shown(declared.factor()));
    }

    private static String statement(DeclaredConversion declared) {
        String product = declared.product().isEmpty() ? "" : declared.product() + ": ";
        return product + "1 " + declared.from() + " = " + shown(declared.factor()) + " " + declared.to();
    }

    private static String shown(Ratio factor) {
        int bits = factor.bitLength();
        return bits <= MOST_BITS_SHOWN ? factor.toString() : "(" + bits + " bits)";
    }

    private void add(DeclaredConversion declared, Finding finding) {
        found.add(new Located(declared.position(), finding));
    }
}
