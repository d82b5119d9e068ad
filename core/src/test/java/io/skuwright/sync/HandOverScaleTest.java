package io.skuwright.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 100,000 orders are looked at once each: twice the orders are twice the steps, counted and not timed. */
@Tag("SYN-3")
class HandOverScaleTest {

    private static final int ORDERS = 100_000;

    /** Settings that count how often they are asked: at least once for each field of each order that is looked at. */
    private static final class Counting extends HandOverSettings {
        private final HandOverSettings real = HandOverSettings.defaults();
        private long asked;

        @Override
        public Flow flow() {
            asked++;
            return real.flow();
        }

        @Override
        public OrderStatus trigger() {
            asked++;
            return real.trigger();
        }

        @Override
        public boolean editable() {
            asked++;
            return real.editable();
        }

        @Override
        public Set<String> openFields() {
            asked++;
            return real.openFields();
        }

        @Override
        public Set<String> shownFields() {
            asked++;
            return real.shownFields();
        }
    }

    private static OrderKey key(int at) {
        return OrderKey.of("S" + at % 3, String.format(Locale.ROOT, "%07d", at));
    }

    /** Returns the steps of a whole pass over some new orders among many known ones. */
    private static long[] steps(int orders) {
        Counting settings = new Counting();
        long[] compared = new long[1];
        TreeMap<OrderKey, HandOverEntry> counted = new TreeMap<>((one, other) -> {
            compared[0]++;
            return one.compareTo(other);
        });
        List<HandOverEvent> events = new ArrayList<>();
        for (int at = 0; at < orders; at++) {
            events.add(HandOverEvent.shopOrder(key(at), 1, OrderStatus.AWAITING, Map.of("line.MUG-2", "2", "note", "n" + at)));
        }
        HandOverState placed = HandOver.fold(HandOverState.of(counted), events, settings).state();
        HandOverPlan plan = HandOver.plan(placed, settings);
        assertThat(plan.tasks()).hasSize(orders);
        HandOverState begun = plan.begun(placed, Instant.EPOCH);
        List<HandOverEvent> told = new ArrayList<>();
        plan.tasks().forEach(task -> told.add(HandOverEvent.confirmed(task, "SO-" + task.key())));
        HandOverState there = HandOver.fold(begun, told, settings).state();
        List<HandOverEvent> answers = new ArrayList<>();
        for (int at = 0; at < orders; at++) {
            answers.add(HandOverEvent.erpAnswer(key(at), 1, OrderStatus.SHIPPED, Map.of("awb", "AWB-" + at)));
        }
        HandOverState answered = HandOver.fold(there, answers, settings).state();
        assertThat(HandOver.plan(answered, settings).tasks()).hasSize(orders);
        return new long[] {settings.asked, compared[0]};
    }

    @Test
    void pass_overAHundredThousandOrders_takesStepsInProportion() {
        long[] half = steps(ORDERS / 2);
        long[] all = steps(ORDERS);
        assertThat(all[0]).as("questions to the settings").isEqualTo(2 * half[0]).isLessThan(40L * ORDERS);
        // Each of the passes looks an order up by its key, which takes at most 17 comparisons of 100,000; none looks
        // all of them up for each one.
        assertThat(all[1]).as("comparisons of keys").isLessThan(20L * 17 * ORDERS).isLessThan(half[1] * 5 / 2);
    }

    @Test
    void text_ofAHundredThousandOrders_isReadAgain() {
        List<HandOverEvent> events = new ArrayList<>();
        for (int at = 0; at < ORDERS; at++) {
            events.add(HandOverEvent.shopOrder(key(at), 1, OrderStatus.AWAITING, Map.of("line.MUG-2", "2")));
        }
        HandOverState state = HandOver.fold(HandOverState.empty(), events, HandOverSettings.defaults()).state();
        assertThat(HandOverState.parse(state.toText())).isEqualTo(state);
        assertThat(state.size()).isEqualTo(ORDERS);
    }
}
