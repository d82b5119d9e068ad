package io.skuwright.bench;

import io.skuwright.bench.gen.Terms;
import io.skuwright.kingdee.crm.CrmOrder;
import io.skuwright.kingdee.crm.CrmOrders;
import io.skuwright.kingdee.crm.IntegrationPlan;
import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.LineType;
import io.skuwright.order.OrderLine;
import io.skuwright.order.OrderLineClassifier;
import io.skuwright.order.TypedLine;
import io.skuwright.order.TypedOrder;
import io.skuwright.quantity.Ratio;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The engine, called as a user calls it. */
final class Engine {

    private static final OrderLineClassifier CLASSIFIER = OrderLineClassifier.of(ClassifierPolicy.defaults());

    private static final CrmOrders CRM = CrmOrders.standard();
    private static final ClassifierPolicy PLAN_1 = IntegrationPlan.ONE.policy();

    private Engine() {}

    static TypedOrder classify(List<OrderLine> lines) {
        return CLASSIFIER.classify(lines).value();
    }

    /** Maps in, update maps out, as an author of a platform function calls it. */
    static Map<String, Map<String, @Nullable Object>> updates(List<Map<String, @Nullable Object>> maps) {
        CrmOrder order = CRM.decode(maps);
        return CRM.updates(order, CRM.type(order, PLAN_1).value()).asMap();
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
