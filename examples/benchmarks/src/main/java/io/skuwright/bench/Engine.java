package io.skuwright.bench;

import io.skuwright.bench.gen.Terms;
import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.LineType;
import io.skuwright.order.OrderLine;
import io.skuwright.order.OrderLineClassifier;
import io.skuwright.order.TypedLine;
import io.skuwright.order.TypedOrder;
import io.skuwright.quantity.Ratio;
import java.util.List;

/** The engine, called as a user calls it. */
final class Engine {

    private static final OrderLineClassifier CLASSIFIER = OrderLineClassifier.of(ClassifierPolicy.defaults());

    private Engine() {}

    static TypedOrder classify(List<OrderLine> lines) {
        return CLASSIFIER.classify(lines).value();
    }

    /** Reads of each line what an update needs: type, and for sons parent product and BOM line. */
    static long read(TypedOrder typed) {
        long digest = 0;
        for (TypedLine line : typed.lines()) {
            LineType type = line.type();
            digest = Digest.add(digest, type);
            if (type == LineType.SON) {
                digest = Digest.add(digest, line.parentProduct(), line.bomLine());
            }
        }
        return digest;
    }

    static Ratio sumOfProducts(Terms terms) {
        Ratio sum = Ratio.ZERO;
        for (int term = 0; term < terms.size(); term++) {
            Ratio ratio = Ratio.of(terms.numerators()[term], terms.denominators()[term]);
            sum = sum.plus(ratio.times(terms.quantities()[term]));
        }
        return sum;
    }
}
