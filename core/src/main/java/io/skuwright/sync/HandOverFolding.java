package io.skuwright.sync;

import io.skuwright.result.Finding;
import io.skuwright.sync.HandOverFold.Fate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts events into a state, order by order, so that what stands first in the list carries no meaning. */
final class HandOverFolding {

    /** By kind, then version or attempt, then what is said: the same events are always taken in one order. */
    private static final Comparator<HandOverEvent> ORDER = Comparator.comparingInt(HandOverFolding::kind)
            .thenComparingLong(HandOverFolding::number)
            .thenComparing(HandOverFolding::content);

    /** A proof that the order is there counts before what only says that it may not be. */
    private static final List<HandOverEvent.Result> RESULTS = List.of(HandOverEvent.Result.values());

    private final HandOverSettings settings;
    private final HandOverState before;
    private final List<? extends HandOverEvent> events;
    private final Fate[] fates;
    private final Map<Integer, List<Finding>> found = new HashMap<>();

    HandOverFolding(HandOverSettings settings, HandOverState before, List<? extends HandOverEvent> events) {
        this.settings = settings;
        this.before = before;
        this.events = List.copyOf(events);
        this.fates = new Fate[events.size()];
        Arrays.fill(fates, Fate.REFUSED);
    }

    HandOverFold run() {
        SortedMap<OrderKey, HandOverEntry> entries = new TreeMap<>(before.entries());
        SortedMap<OrderKey, List<Integer>> byOrder = byOrder();
        byOrder.forEach((key, places) -> {
            HandOverEntry entry = order(key, entries.get(key), places);
            if (entry != null) {
                entries.put(key, entry);
            }
        });
        byOrder.keySet().forEach(key -> join(entries, key));
        List<Finding> findings = new ArrayList<>();
        for (int at = 0; at < fates.length; at++) {
            findings.addAll(found.getOrDefault(at, List.of()));
        }
        return new HandOverFold(HandOverState.of(entries), Arrays.asList(fates), findings);
    }

    /** An order of the ERP that the shop showed before its number there was known is no second order. */
    private static void join(SortedMap<OrderKey, HandOverEntry> entries, OrderKey key) {
        HandOverEntry entry = entries.get(key);
        if (entry == null || entry.origin() != Side.ERP || entry.document().isEmpty()) {
            return;
        }
        OrderKey shown = OrderKey.of(key.shop(), entry.document());
        HandOverEntry twin = entries.get(shown);
        boolean isUnsent = twin != null
                && twin.origin() == Side.SHOP
                && twin.attempt() == 0
                && (twin.phase() == HandOverPhase.WAITING || twin.phase() == HandOverPhase.DUE);
        if (isUnsent) {
            entries.remove(shown);
        }
    }

    private SortedMap<OrderKey, List<Integer>> byOrder() {
        Map<OrderKey, OrderKey> numbers = numbers();
        Set<OrderKey> ofErp = ofErp();
        SortedMap<OrderKey, List<Integer>> byOrder = new TreeMap<>();
        for (int at = 0; at < events.size(); at++) {
            HandOverEvent event = events.get(at);
            if (isNamed(at, event)) {
                byOrder.computeIfAbsent(key(event, numbers, ofErp), key -> new ArrayList<>()).add(at);
            }
        }
        return byOrder;
    }

    private boolean isNamed(int at, HandOverEvent event) {
        boolean hasShop = !event.key().shop().isBlank();
        if (hasShop && !event.key().order().isBlank()) {
            return true;
        }
        found.put(at, List.of(HandOverFields.finding(HandOverCode.ORDER_FACT_BLANK, event.key())
                .with("field", hasShop ? "order" : "shop")
                .at(event.place())));
        return false;
    }

    /** Returns the numbers that the shop gave to orders of the ERP, and under which they are kept. */
    private Map<OrderKey, OrderKey> numbers() {
        Map<OrderKey, OrderKey> numbers = new HashMap<>();
        before.entries().forEach((key, entry) -> {
            if (entry.origin() == Side.ERP && !entry.document().isEmpty()) {
                numbers.put(OrderKey.of(key.shop(), entry.document()), key);
            }
        });
        for (HandOverEvent event : events) {
            HandOverEntry entry = before.entries().get(event.key());
            if (event instanceof HandOverEvent.Report report && entry != null && entry.origin() == Side.ERP) {
                report.document().ifPresent(
                        number -> numbers.putIfAbsent(OrderKey.of(report.key().shop(), number), report.key()));
            }
        }
        return numbers;
    }

    /** Returns the orders that the ERP speaks of for the first time. */
    private Set<OrderKey> ofErp() {
        Set<OrderKey> ofErp = new HashSet<>();
        for (HandOverEvent event : events) {
            if (event instanceof HandOverEvent.ErpAnswer && !before.entries().containsKey(event.key())) {
                ofErp.add(event.key());
            }
        }
        return ofErp;
    }

    private OrderKey key(HandOverEvent event, Map<OrderKey, OrderKey> numbers, Set<OrderKey> ofErp) {
        if (before.entries().containsKey(event.key())) {
            return event.key();
        }
        if (event instanceof HandOverEvent.ShopOrder order && order.reference().isPresent()) {
            OrderKey there = OrderKey.of(event.key().shop(), order.reference().get());
            HandOverEntry entry = before.entries().get(there);
            if ((entry != null && entry.origin() == Side.ERP) || ofErp.contains(there)) {
                return there;
            }
        }
        return numbers.getOrDefault(event.key(), event.key());
    }

    private @Nullable HandOverEntry order(OrderKey key, @Nullable HandOverEntry known, List<Integer> places) {
        List<Integer> sorted = new ArrayList<>(places);
        sorted.sort(Comparator.comparing(events::get, ORDER));
        HandOverDraft draft = new HandOverDraft(key, known);
        HandOverMachine machine = new HandOverMachine(settings, draft);
        HandOverEntry entry = known;
        for (int at : sorted) {
            HandOverEntry last = entry;
            Fate fate = machine.take(events.get(at));
            List<Finding> findings = new ArrayList<>(machine.found());
            entry = draft.phase == HandOverPhase.NEW ? null : draft.toEntry();
            boolean isChanged = entry != null && !entry.equals(last);
            fates[at] = fate(fate, isChanged, findings);
            missed(draft, last, entry).ifPresent(finding -> findings.add(finding.at(events.get(at).place())));
            if (!findings.isEmpty()) {
                found.put(at, findings);
            }
        }
        return entry;
    }

    private static Fate fate(@Nullable Fate told, boolean isChanged, List<Finding> findings) {
        if (isChanged && told != Fate.REFUSED) {
            // What is old can still be the proof that the other side has the order.
            return Fate.TAKEN;
        }
        if (told != null) {
            return told;
        }
        return findings.isEmpty() ? Fate.DUPLICATE : Fate.REFUSED;
    }

    private static Optional<Finding> missed(
            HandOverDraft draft, @Nullable HandOverEntry last, @Nullable HandOverEntry entry) {
        boolean isMissed = entry != null && entry.reason() == HandOverReason.MISSED;
        boolean wasMissed = last != null && last.reason() == HandOverReason.MISSED;
        return isMissed && !wasMissed
                ? Optional.of(HandOverFields.finding(HandOverCode.ORDER_MISSED, draft.key)
                        .with("status", draft.status(Side.SHOP).map(OrderStatus::code).orElse("")))
                : Optional.empty();
    }

    private static int kind(HandOverEvent event) {
        if (event instanceof HandOverEvent.ShopOrder) {
            return 0;
        }
        if (event instanceof HandOverEvent.ErpAnswer) {
            return 1;
        }
        if (event instanceof HandOverEvent.Report) {
            return 2;
        }
        return event instanceof HandOverEvent.Taken ? 3 : 4;
    }

    private static long number(HandOverEvent event) {
        if (event instanceof HandOverEvent.ShopOrder order) {
            return order.version();
        }
        if (event instanceof HandOverEvent.ErpAnswer answer) {
            return answer.version();
        }
        if (event instanceof HandOverEvent.Taken taken) {
            return taken.version();
        }
        return event instanceof HandOverEvent.Report report ? report.attempt() : ((HandOverEvent.ByHand) event).attempt();
    }

    /** Tells events of one version apart; it is compared only then and goes nowhere. */
    private static String content(HandOverEvent event) {
        StringBuilder text = new StringBuilder();
        StateText.quote(text, event.key().order());
        if (event instanceof HandOverEvent.ShopOrder order) {
            values(text.append(order.status().code()), order.fields());
            order.reference().ifPresent(number -> StateText.quote(text, number));
        } else if (event instanceof HandOverEvent.ErpAnswer answer) {
            values(text.append(answer.status().map(OrderStatus::code).orElse("")), answer.fields());
            answer.document().ifPresent(number -> StateText.quote(text, number));
        } else if (event instanceof HandOverEvent.Report report) {
            StateText.quote(text.append(RESULTS.indexOf(report.result())), report.document().orElse(""));
        } else if (event instanceof HandOverEvent.Taken taken) {
            values(text.append(taken.side().code()), taken.values());
        }
        return text.toString();
    }

    private static void values(StringBuilder text, SortedMap<String, String> values) {
        values.forEach((name, value) -> {
            StateText.quote(text, name);
            StateText.quote(text, value);
        });
    }
}
