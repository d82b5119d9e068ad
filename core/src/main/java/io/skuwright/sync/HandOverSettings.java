package io.skuwright.sync;

import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * When orders are handed over, and what the shop may do with them afterwards.
 *
 * <p>Unless set otherwise, an order goes to the ERP as soon as it is placed, by itself, is locked then, and what the ERP
 * says of it goes back. Example of a shop that hands over what somebody confirmed, and may go on editing:
 *
 * <pre>
 * HandOverSettings.builder().trigger(OrderStatus.CONFIRMED).editable(true).build();
 * </pre>
 *
 * <p>Values are immutable and thread-safe.
 */
@Value.Immutable
public abstract class HandOverSettings {

    /** The names of fields that hold the lines of an order begin so. */
    private static final String LINES = "line.";

    HandOverSettings() {}

    /** Returns a builder; everything has a value unless it is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the settings that hold unless set otherwise. */
    public static HandOverSettings defaults() {
        return builder().build();
    }

    /**
     * Returns settings by name.
     *
     * @param settings {@code flow} (both, to-erp, none), {@code trigger} (awaiting, confirmed, in_process), {@code
     *     automatic}, {@code editable}, {@code createInShop} (true or false), {@code openFields}, {@code shownFields} (names
     *     with commas)
     * @throws IllegalArgumentException if a name is unknown (the known ones are named) or a value cannot be read
     */
    public static HandOverSettings from(Map<String, String> settings) {
        return HandOverSettingText.read(settings);
    }

    /**
     * Returns where orders and what is said of them go: {@link Flow#BOTH} unless set, {@link Flow#TO_ERP} if nothing goes
     * back, {@link Flow#NONE} if nothing is sent at all.
     */
    @Value.Default
    public Flow flow() {
        return Flow.BOTH;
    }

    /**
     * Returns the status that hands an order over: {@link OrderStatus#AWAITING} unless set, {@link OrderStatus#CONFIRMED} or
     * {@link OrderStatus#IN_PROCESS}. The statuses after it up to {@code IN_PROCESS} do so too.
     */
    @Value.Default
    public OrderStatus trigger() {
        return OrderStatus.AWAITING;
    }

    /** Returns true, as it is unless set, if the status hands over; else each order is handed over by hand. */
    @Value.Default
    public boolean automatic() {
        return true;
    }

    /** Returns true if the shop may edit orders after the hand-over, at the risk that the ERP overwrites it; false unless set. */
    @Value.Default
    public boolean editable() {
        return false;
    }

    /** Returns true if an order that the ERP has and the shop does not is created in the shop; false unless set. */
    @Value.Default
    public boolean createInShop() {
        return false;
    }

    /** Returns the fields that the shop may set after the hand-over, though the order is locked: {@code awb} unless set. */
    @Value.Default
    public Set<String> openFields() {
        return Set.of(HandOverEvent.AWB);
    }

    /**
     * Returns the fields whose values are kept and shown as they are: {@code status}, {@code awb} and {@code invoice} unless
     * set, and always those that begin with {@code line.}; of all others a fingerprint is kept.
     *
     * <p>A field that says something about a buyer must not stand here.
     */
    @Value.Default
    public Set<String> shownFields() {
        return Set.of(HandOverEvent.STATUS, HandOverEvent.AWB, HandOverEvent.INVOICE);
    }

    boolean isShown(String field) {
        return field.startsWith(LINES) || shownFields().contains(field);
    }

    boolean mayEdit(String field) {
        return editable() || openFields().contains(field);
    }

    /** Returns true if a status hands an order over. */
    boolean isReached(OrderStatus status) {
        return switch (status) {
            case AWAITING -> trigger() == OrderStatus.AWAITING;
            case CONFIRMED -> trigger() != OrderStatus.IN_PROCESS;
            case IN_PROCESS -> true;
            case TEMPORARY, SHIPPED, DELIVERED, RETURNED, CANCELLED -> false;
        };
    }

    /**
     * Checks that the settings are possible.
     *
     * @throws IllegalArgumentException if the flow or the trigger is one that a hand-over cannot have
     */
    @Value.Check
    void check() {
        if (flow() == Flow.TO_SHOP || flow() == Flow.BY_HAND) {
            throw new IllegalArgumentException(
                    "Setting 'flow' is '" + flow().code() + "', but must be both, to-erp or none.");
        }
        boolean isTrigger = trigger() == OrderStatus.AWAITING
                || trigger() == OrderStatus.CONFIRMED
                || trigger() == OrderStatus.IN_PROCESS;
        if (!isTrigger) {
            throw new IllegalArgumentException("Setting 'trigger' is '" + trigger().code()
                    + "', but must be awaiting, confirmed or in_process.");
        }
    }

    /** Builds {@link HandOverSettings}; not thread-safe. */
    public static final class Builder extends ImmutableHandOverSettings.Builder {
        Builder() {}
    }
}
