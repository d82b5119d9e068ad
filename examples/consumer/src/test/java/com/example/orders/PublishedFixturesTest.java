package com.example.orders;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.GoldenOrder;
import io.skuwright.kingdee.SaleOrderSettings;
import io.skuwright.kingdee.SaleOrders;
import io.skuwright.kingdee.SaveRequest;
import io.skuwright.kingdee.fixtures.SaleOrderSample;
import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.OrderCode;
import io.skuwright.order.OrderLineClassifier;
import io.skuwright.order.TypedLine;
import io.skuwright.order.TypedOrder;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The fixtures jars as another team uses them: orders with expected results, and the assertion about findings. */
class PublishedFixturesTest {

    private static Outcome<TypedOrder> classify(GoldenOrder golden) {
        return OrderLineClassifier.of(ClassifierPolicy.defaults()).classify(golden.order());
    }

    @Test
    void golden_kitWithTwoOfThree_hasExpectedTypesAndQuantities() {
        GoldenOrder golden = GoldenOrder.of("G02");
        Outcome<TypedOrder> typed = classify(golden);
        assertThat(typed).raisesNothing();
        Map<String, String> types = new TreeMap<>();
        Map<String, String> quantities = new TreeMap<>();
        for (TypedLine line : typed.value().lines()) {
            String id = String.valueOf(line.line().id());
            types.put(id, line.type().name().toLowerCase(Locale.ROOT));
            quantities.put(id, line.quantity().map(Ratio::toString).orElse("none"));
        }
        assertThat(types).isEqualTo(golden.expected("types")).containsEntry("c2", "son");
        assertThat(quantities).isEqualTo(golden.expected("qty")).containsEntry("c2", "2");
    }

    @Test
    void golden_orphan_raisesItsError() {
        GoldenOrder golden = GoldenOrder.of("G09");
        assertThat(golden.errors()).containsExactly("ORPHAN_PARENT(c)");
        assertThat(classify(golden)).raises(OrderCode.ORPHAN_PARENT).about("c").times(1);
    }

    @Test
    void golden_all_areThere() {
        assertThat(GoldenOrder.all()).hasSize(17);
    }

    @Test
    void sample_twoKits_becomesItsDocument() {
        SaleOrderSample sample = SaleOrderSample.of("two-kits-skipped-layers");
        TypedOrder typed = OrderLineClassifier.of(ClassifierPolicy.defaults())
                .classify(sample.order())
                .value();
        Outcome<SaveRequest> request = SaleOrders.encode(typed, sample.codes(), SaleOrderSettings.defaults());
        assertThat(request).raisesNothing();
        assertThat(request.value().modelJson()).isEqualTo(sample.expectedModel());
    }
}
