package io.skuwright.bench;

import io.skuwright.bench.Contest.Competitor;
import io.skuwright.bench.Contest.Pair;
import io.skuwright.bench.baseline.MapDelivery;
import io.skuwright.bench.gen.Fulfilment;
import java.util.List;

/** A contest about orders that are typed and of which the delivered kits are counted. */
final class FulfilContest {

    private static final String ENGINE = "engine";
    private static final String AT_ONCE = "engine, all orders in one call";
    private static final String MAPS = "Java maps";
    private static final int PART = 10;

    private FulfilContest() {}

    /** Returns the contest; growth is shown by the engine on a tenth of the orders. Times are per order line. */
    static Contest of(int orders) {
        Fulfilment all = Fulfilment.of(orders);
        Fulfilment few = Fulfilment.of(orders / PART);
        String part = "engine, " + Quartiles.digits((double) orders / PART) + " orders in one call";
        return new Contest(
                List.of(
                        new Competitor(MAPS, all.lines(), 2 * Contest.WARM_UP, () -> maps(all)),
                        new Competitor(ENGINE, all.lines(), 2 * Contest.WARM_UP, () -> FulfilEngine.each(all)),
                        new Competitor(AT_ONCE, all.lines(), 2 * Contest.WARM_UP, () -> FulfilEngine.atOnce(all)),
                        new Competitor(part, few.lines(), Contest.WARM_UP, () -> FulfilEngine.atOnce(few))),
                List.of(new Pair(MAPS, ENGINE), new Pair(MAPS, AT_ONCE), new Pair(AT_ONCE, part)),
                List.of(Goal.atLeast(MAPS, ENGINE, 1), Goal.atMost(AT_ONCE, part, 3)));
    }

    private static long maps(Fulfilment orders) {
        long sum = 0;
        for (int at = 0; at < orders.plainOrders().size(); at++) {
            sum += MapDelivery.of(orders.plainOrders().get(at), orders.plainMovements().get(at)).digest();
        }
        return sum;
    }
}
