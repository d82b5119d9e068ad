package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Place;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What happened to an order: a side says how it stands, or what became of a task of a plan.
 *
 * <p>Fields of an order have names that the host chooses, the same for both sides; {@code line.} and a SKU for the lines,
 * {@link #AWB} for the waybill, {@link #INVOICE} for the invoice. Example: the shop shows an order of one mug, the ERP says
 * later that it was shipped:
 *
 * <pre>
 * OrderKey key = OrderKey.of("S1", "1001");
 * HandOverEvent.shopOrder(key, 1, OrderStatus.AWAITING, Map.of("line.MUG-2", "1"));
 * HandOverEvent.erpAnswer(key, 1, OrderStatus.SHIPPED, Map.of("awb", "AWB-7"));
 * </pre>
 *
 * <p>The text of an event for people never shows a value, as some are about a buyer. Values are immutable and thread-safe.
 */
public sealed interface HandOverEvent {

    /** The name of the field that holds the status. */
    String STATUS = "status";

    /** The name of the field that holds the number of the waybill. */
    String AWB = "awb";

    /** The name of the field that holds the number of the invoice. */
    String INVOICE = "invoice";

    /** Returns which order it is about. */
    OrderKey key();

    /** Returns where the event stood in the input. */
    Place place();

    /**
     * The shop shows an order, all of it: what is not in the fields is not on the order.
     *
     * @param key the order, with the number that the shop gave it
     * @param version a number that grows with each change, or the time of the change in milliseconds
     * @param status how far the shop has come
     * @param fields the values by name
     * @param reference the number that the ERP gave the order, if it was created from there and the shop shows that number
     * @param place where it stood in the input
     */
    record ShopOrder(
            OrderKey key,
            long version,
            OrderStatus status,
            SortedMap<String, String> fields,
            Optional<String> reference,
            Place place)
            implements HandOverEvent {
        /** Keeps a copy of the fields. */
        public ShopOrder {
            requireNonNull(key, "key");
            requireNonNull(status, "status");
            fields = copy(fields);
            requireNonNull(reference, "reference");
            requireNonNull(place, "place");
        }

        /** Returns the same with the number that the ERP gave the order. */
        public ShopOrder withReference(String number) {
            return new ShopOrder(key, version, status, fields, Optional.of(number), place);
        }

        @Override
        public String toString() {
            return "shop shows " + key + " version " + version + " " + status.code() + " " + fields.keySet();
        }
    }

    /**
     * The ERP says something of an order: what is not in the fields stays as it was, and an empty value takes away.
     *
     * @param key the order; if the ERP made it, with the number that the ERP gave it
     * @param version a number that grows with each change, or the time of the change in milliseconds
     * @param status how far the order is, if the ERP says so
     * @param fields the values by name
     * @param document the number of the ERP's own document, if it says so
     * @param place where it stood in the input
     */
    record ErpAnswer(
            OrderKey key,
            long version,
            Optional<OrderStatus> status,
            SortedMap<String, String> fields,
            Optional<String> document,
            Place place)
            implements HandOverEvent {
        /** Keeps a copy of the fields. */
        public ErpAnswer {
            requireNonNull(key, "key");
            requireNonNull(status, "status");
            fields = copy(fields);
            requireNonNull(document, "document");
            requireNonNull(place, "place");
        }

        /** Returns the same with the number of the ERP's document. */
        public ErpAnswer withDocument(String number) {
            return new ErpAnswer(key, version, status, fields, Optional.of(number), place);
        }

        @Override
        public String toString() {
            return "ERP says of " + key + " version " + version + " " + fields.keySet();
        }
    }

    /** What became of sending an order, or of looking it up. */
    enum Result {
        /** The other side took the order. */
        CONFIRMED(HandOverSignal.CONFIRMED),
        /** The order was looked up and is there. */
        FOUND(HandOverSignal.FOUND),
        /** The other side did not take the order, or was surely never reached. */
        REFUSED(HandOverSignal.REFUSED),
        /** The order was sent and no answer came: nobody knows whether it is there. */
        LOST(HandOverSignal.LOST),
        /** The order was looked up and is not there. */
        NOT_FOUND(HandOverSignal.NOT_FOUND);

        private final HandOverSignal signal;

        Result(HandOverSignal signal) {
            this.signal = signal;
        }

        HandOverSignal signal() {
            return signal;
        }
    }

    /**
     * What became of a task that sent an order or looked it up.
     *
     * @param key the order
     * @param attempt {@link HandOverTask#attempt()}
     * @param result what became of it
     * @param document the number that the other side gave the order, if it took or has it
     * @param place where it stood in the input
     */
    record Report(OrderKey key, int attempt, Result result, Optional<String> document, Place place)
            implements HandOverEvent {
        /** Checks that nothing is null. */
        public Report {
            requireNonNull(key, "key");
            requireNonNull(result, "result");
            requireNonNull(document, "document");
            requireNonNull(place, "place");
        }
    }

    /**
     * A side took the values of a task that updates an order.
     *
     * @param key the order
     * @param side the side that took them
     * @param version the version that the order has on that side since then
     * @param values {@link HandOverTask#values()}
     * @param place where it stood in the input
     */
    record Taken(OrderKey key, Side side, long version, SortedMap<String, String> values, Place place)
            implements HandOverEvent {
        /** Keeps a copy of the values. */
        public Taken {
            requireNonNull(key, "key");
            requireNonNull(side, "side");
            values = copy(values);
            requireNonNull(place, "place");
        }

        @Override
        public String toString() {
            return side.code() + " took of " + key + " version " + version + " " + values.keySet();
        }
    }

    /**
     * A person wants an order to be sent, or sent again.
     *
     * @param key the order
     * @param attempt how often it was sent when the person said so, so that the same wish counts once
     * @param place where it stood in the input
     */
    record ByHand(OrderKey key, int attempt, Place place) implements HandOverEvent {
        /** Checks that nothing is null. */
        public ByHand {
            requireNonNull(key, "key");
            requireNonNull(place, "place");
        }
    }

    /** Returns that the shop shows an order. */
    static ShopOrder shopOrder(OrderKey key, long version, OrderStatus status, Map<String, String> fields) {
        return new ShopOrder(key, version, status, new TreeMap<>(fields), Optional.empty(), Place.NONE);
    }

    /** Returns that the ERP says how far an order is, and values of its fields. */
    static ErpAnswer erpAnswer(OrderKey key, long version, OrderStatus status, Map<String, String> fields) {
        return new ErpAnswer(key, version, Optional.of(status), new TreeMap<>(fields), Optional.empty(), Place.NONE);
    }

    /** Returns that the other side took the order of a task, and the number it gave it. */
    static Report confirmed(HandOverTask task, String document) {
        return new Report(task.key(), task.attempt(), Result.CONFIRMED, Optional.of(document), Place.NONE);
    }

    /** Returns what became of a task that sent an order or looked it up. */
    static Report report(HandOverTask task, Result result) {
        return new Report(task.key(), task.attempt(), result, Optional.empty(), Place.NONE);
    }

    /** Returns that the values of a task were taken, and the version that the order has there since then. */
    static Taken taken(HandOverTask task, long version) {
        return new Taken(task.key(), task.to(), version, task.values(), Place.NONE);
    }

    /** Returns that a person wants an order to be sent. */
    static ByHand byHand(OrderKey key, int attempt) {
        return new ByHand(key, attempt, Place.NONE);
    }

    private static SortedMap<String, String> copy(Map<String, String> fields) {
        SortedMap<String, String> copy = new TreeMap<>();
        fields.forEach((name, value) -> copy.put(requireNonNull(name, "name of a field"), requireNonNull(value, name)));
        return Collections.unmodifiableSortedMap(copy);
    }
}
