package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCategory;
import io.skuwright.core.fixtures.OrderGenerator;
import io.skuwright.kingdee.crm.BundleLine;
import io.skuwright.kingdee.crm.BundlesToBoms;
import io.skuwright.kingdee.crm.CrmBundle;
import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.OrderLine;
import io.skuwright.order.OrderLineClassifier;
import io.skuwright.order.TypedOrder;
import io.skuwright.quantity.Ratio;
import io.skuwright.row.CodeMap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Codes that were chosen to share one hash. */
@Tag("F93")
class SameHashTest {

    private static final int SIZE = 20_000;
    private static final List<String> TEXTS = OrderGenerator.textsOfOneHash(SIZE);
    private static final Duration MOST = Duration.ofSeconds(60);

    @Test
    void bundles_giveTheirBoms() {
        List<CrmBundle> bundles = TEXTS.stream()
                .<CrmBundle>map(text -> CrmBundle.builder()
                        .id(text)
                        .product(text)
                        .number(text)
                        .category(BomCategory.STANDARD)
                        .addLines(BundleLine.builder().key("l").product("leg").amount(Ratio.ONE).build())
                        .build())
                .toList();
        List<Bom> boms = Assertions.assertTimeout(
                MOST, () -> BundlesToBoms.boms(BundlesToBoms.of(CodeMap.idsAreCodes()).convert(bundles)));
        assertThat(boms).extracting(Bom::number).containsExactlyElementsOf(TEXTS);
    }

    /** One kit, and each of its parts twice: written one by one, and summed. */
    @Test
    @Tag("F72")
    void sons_areWrittenOrSummed() {
        List<OrderLine> lines = new ArrayList<>();
        lines.add(OrderLine.builder().id("k").product("KIT").bomReference("b").nodeKey("k").rootKey("k").isKit(true)
                .quantity(Ratio.of(2)).build());
        for (int at = 0; at < 2 * SIZE; at++) {
            lines.add(OrderLine.builder().id("p" + at).product(TEXTS.get(at % SIZE)).bomReference("b").nodeKey("p" + at)
                    .parentKey("k").rootKey("k").numerator(Ratio.ONE).build());
        }
        TypedOrder typed = OrderLineClassifier.of(ClassifierPolicy.defaults()).classify(lines).orThrow();
        for (boolean summed : new boolean[] {false, true}) {
            SaleOrderSettings settings = SaleOrderSettings.from(Map.of("sumEqualSons", Boolean.toString(summed)));
            SaveRequest request = Assertions.assertTimeout(
                    MOST, () -> SaleOrders.encode(typed, CodeMap.idsAreCodes(), settings).value());
            assertThat(request.lines()).hasSize(1 + (summed ? SIZE : 2 * SIZE));
        }
    }
}
