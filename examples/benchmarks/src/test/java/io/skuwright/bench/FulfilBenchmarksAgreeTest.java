package io.skuwright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bench.baseline.MapDelivery;
import io.skuwright.bench.gen.Fulfilment;
import io.skuwright.kit.KitDelivery;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FulfilBenchmarksAgreeTest {

    @Test
    void delivered_ofAThousandOrders_isTheSameByEveryProgram() {
        Fulfilment orders = Fulfilment.of(1_000);
        Map<String, BigDecimal> engine = new HashMap<>();
        Map<String, BigDecimal> maps = new HashMap<>();
        long sum = 0;

        for (int at = 0; at < 1_000; at++) {
            KitDelivery delivery = FulfilEngine.run(orders.orders().get(at), orders.movements().get(at));
            delivery.lines().forEach(line ->
                    engine.put(line.line().id(), line.delivered().toDecimal().orElseThrow().setScale(0)));
            assertThat(delivery.movements().rejected()).isEmpty();
            MapDelivery plain = MapDelivery.of(orders.plainOrders().get(at), orders.plainMovements().get(at));
            maps.putAll(plain.delivered());
            sum += plain.digest();
            assertThat(FulfilEngine.digest(delivery)).isEqualTo(plain.digest());
            assertThat(plain.problems()).isEmpty();
        }

        assertThat(engine).hasSize(2_000).isEqualTo(maps);
        // Some kits are held up by a return, others by nothing.
        assertThat(engine.values()).contains(BigDecimal.ZERO).contains(BigDecimal.TEN);
        assertThat(FulfilEngine.each(orders)).isEqualTo(FulfilEngine.atOnce(orders)).isEqualTo(sum);
    }
}
