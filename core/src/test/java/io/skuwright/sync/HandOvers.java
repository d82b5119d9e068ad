package io.skuwright.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One order of one shop and what happens to it, for tests. */
final class HandOvers {

    static final OrderKey KEY = OrderKey.of("S1", "1001");
    static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
    static final HandOverSettings DEFAULTS = HandOverSettings.defaults();
    static final HandOverSettings EDITABLE = HandOverSettings.builder().editable(true).build();

    private HandOvers() {}

    static HandOverEvent.ShopOrder shop(long version, OrderStatus status, String mugs) {
        return HandOverEvent.shopOrder(KEY, version, status, Map.of("line.MUG-2", mugs));
    }

    static HandOverEvent.ErpAnswer erp(long version, OrderStatus status, String... fields) {
        Map<String, String> values = new java.util.TreeMap<>();
        for (int at = 0; at < fields.length; at += 2) {
            values.put(fields[at], fields[at + 1]);
        }
        return HandOverEvent.erpAnswer(KEY, version, status, values);
    }

    static HandOverEvent.Report report(int attempt, HandOverEvent.Result result, String document) {
        return new HandOverEvent.Report(
                KEY,
                attempt,
                result,
                java.util.Optional.of(document).filter(number -> !number.isEmpty()),
                io.skuwright.result.Place.NONE);
    }

    static HandOverState fold(HandOverState state, HandOverSettings settings, HandOverEvent... events) {
        return HandOver.fold(state, List.of(events), settings).state();
    }

    /** An order of two mugs that was placed. */
    static HandOverState placed(HandOverSettings settings) {
        return fold(HandOverState.empty(), settings, shop(1, OrderStatus.AWAITING, "2"));
    }

    /** The same while it is being sent for the first time. */
    static HandOverState sending(HandOverSettings settings) {
        HandOverState placed = placed(settings);
        return HandOver.plan(placed, settings).begun(placed, TEN);
    }

    /** The same after the ERP took it as SO-77. */
    static HandOverState handedOver(HandOverSettings settings) {
        return fold(sending(settings), settings, report(1, HandOverEvent.Result.CONFIRMED, "SO-77"));
    }

    static HandOverPhase phase(HandOverState state) {
        return state.order(KEY).map(HandOverOrder::phase).orElse(HandOverPhase.NEW);
    }

    static List<String> kinds(HandOverState state, HandOverSettings settings) {
        List<String> kinds = new ArrayList<>();
        HandOver.plan(state, settings).tasks().forEach(task -> kinds.add(task.kind() + " " + task.to() + " " + task.key()));
        return kinds;
    }
}
