package io.skuwright.bom;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/** The explosion as one would write it down at first: recursion over maps, with another library's fractions. */
final class PlainRecursion {

    private final Map<String, Bom> boms = new HashMap<>();
    private final ExplosionView view;
    private final boolean nothing;
    private final List<String> rows;

    PlainRecursion(List<Bom> boms, ExplosionView view, boolean nothing, List<String> rows) {
        boms.forEach(bom -> this.boms.put(bom.product(), bom));
        this.view = view;
        this.nothing = nothing;
        this.rows = rows;
    }

    /** Writes rows as path, line ids and quantity. */
    void open(String product, BigFraction quantity, String above) {
        open(product, quantity, above, "");
    }

    private void open(String product, BigFraction quantity, String above, String ids) {
        Bom bom = boms.get(product);
        for (BomLine line : bom.lines()) {
            if (line.numerator().isZero()) {
                continue;
            }
            BigFraction ratio = fraction(line.numerator()).divide(fraction(line.denominator()));
            BigFraction needed = line.kind() == BomLineKind.FIXED
                    ? ratio.multiply(nothing ? 0 : 1)
                    : quantity.divide(fraction(bom.yieldQuantity())).multiply(ratio);
            boolean made = isMade(line.component());
            boolean opened = made && (view != ExplosionView.ORDER || line.skipLayer());
            String path = above + line.component();
            String lines = ids + line.id();
            if (view == ExplosionView.ENGINEERING || !opened) {
                rows.add(path + " " + lines + " " + text(needed));
            }
            if (opened) {
                open(line.component(), needed, path + "/", lines + "/");
            }
        }
    }

    private boolean isMade(String product) {
        Bom bom = boms.get(product);
        return bom != null && bom.lines().stream().anyMatch(line -> !line.numerator().isZero());
    }

    private static BigFraction fraction(io.skuwright.quantity.Ratio ratio) {
        return BigFraction.of(ratio.numerator(), ratio.denominator());
    }

    private static String text(BigFraction fraction) {
        return fraction.getDenominator().equals(java.math.BigInteger.ONE)
                ? fraction.getNumerator().toString()
                : fraction.getNumerator() + "/" + fraction.getDenominator();
    }
}
