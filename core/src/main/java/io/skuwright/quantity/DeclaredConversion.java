package io.skuwright.quantity;

import java.util.Comparator;

/** A conversion and where it came in what was given, so that findings can be told in that order. */
record DeclaredConversion(int position, UnitConversion conversion) {

    /** An order that does not depend on the positions: conversions for all products first, then product by product. */
    static final Comparator<DeclaredConversion> BY_CONTENT = Comparator.comparing(DeclaredConversion::product)
            .thenComparing(DeclaredConversion::from)
            .thenComparing(DeclaredConversion::to)
            .thenComparing(DeclaredConversion::factor);

    /** Returns the product, empty for conversions that hold for all. */
    String product() {
        return conversion.product().orElse("");
    }

    String from() {
        return conversion.from();
    }

    String to() {
        return conversion.to();
    }

    Ratio factor() {
        return conversion.factor();
    }
}
