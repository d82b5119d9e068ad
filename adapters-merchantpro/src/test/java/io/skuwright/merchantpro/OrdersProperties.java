package io.skuwright.merchantpro;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.merchantpro.fixtures.GoldenFiles;
import io.skuwright.merchantpro.fixtures.OrderFiles;
import io.skuwright.merchantpro.json.JsonRows;
import io.skuwright.result.Batch;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for whatever comes in the place of an order. */
class OrdersProperties {

    private static final String CANARY = "0700canary000";

    private static String marked(String file) {
        return GoldenFiles.text(file).replace("0600000000", CANARY).replace("Ulica Test", CANARY);
    }

    @Property(tries = 2_000)
    void decode_ofAChangedOrder_answersAndShowsNobody(@ForAll Random random) {
        Batch<ShopOrder> batch =
                ConservationLaw.check(Orders.usual().decode(JsonRows.of(Mutation.of(marked(OrderFiles.REAL), random))));
        assertThat(OrderDiscretionTest.allTexts(batch)).doesNotContain("canary");
        batch.accepted().forEach(order -> assertThat(order.lines())
                .extracting(ShopLine::key)
                .doesNotHaveDuplicates());
        batch.accepted().forEach(order -> assertThat(OrderMoney.usual().check(order).findings().toString())
                .doesNotContain("canary"));
    }

    @Property(tries = 1_000)
    void decode_ofAChangedList_losesNoOrder(@ForAll Random random) {
        String real = GoldenFiles.text(OrderFiles.REAL);
        String list = "{\"data\":[" + real + "," + real + "],\"meta\":{\"count\":{\"total\":2}}}";
        ConservationLaw.check(Orders.usual().decode(JsonRows.of(Mutation.of(list, random))));
    }
}
