package io.skuwright.wdt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Deals orders out to calls, each the first that has room for it and for one more of its buyer. */
final class TradeCalls {

    static final int MOST_TRADES = 50;
    static final int MOST_OF_A_BUYER = 30;

    private final List<List<PushTrade>> calls = new ArrayList<>();
    private final List<Map<String, Integer>> buyers = new ArrayList<>();
    private final Map<String, Integer> firstOpen = new HashMap<>();
    /** How many calls from the first on are full, which need not be looked at again. */
    private int full;

    private TradeCalls() {}

    static List<List<PushTrade>> of(List<PushTrade> trades) {
        TradeCalls calls = new TradeCalls();
        trades.forEach(calls::add);
        return calls.calls.stream().map(List::copyOf).toList();
    }

    private void add(PushTrade trade) {
        String buyer = PushCheck.buyer(trade).orElse("");
        int call = Math.max(firstOpen.getOrDefault(buyer, 0), full);
        while (call < calls.size() && !hasRoom(call, buyer)) {
            call++;
        }
        if (call == calls.size()) {
            calls.add(new ArrayList<>());
            buyers.add(new HashMap<>());
        }
        calls.get(call).add(trade);
        buyers.get(call).merge(buyer, 1, Integer::sum);
        firstOpen.put(buyer, call);
        while (full < calls.size() && calls.get(full).size() == MOST_TRADES) {
            full++;
        }
    }

    private boolean hasRoom(int call, String buyer) {
        return calls.get(call).size() < MOST_TRADES && buyers.get(call).getOrDefault(buyer, 0) < MOST_OF_A_BUYER;
    }
}
