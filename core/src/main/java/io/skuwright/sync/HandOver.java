package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Language;
import java.util.List;

/**
 * Hands orders over from shops to an ERP, once, and keeps both in step afterwards.
 *
 * <p>Events of both sides are put into a state, and a plan says what is to be done. Example: order 1001 of shop S1 is
 * placed, goes to the ERP, is locked, and its waybill comes back:
 *
 * <pre>
 * OrderKey key = OrderKey.of("S1", "1001");
 * HandOverState placed = HandOver.fold(HandOverState.empty(),
 *         List.of(HandOverEvent.shopOrder(key, 1, OrderStatus.AWAITING, Map.of("line.MUG-2", "1"))), settings).state();
 * HandOverPlan plan = HandOver.plan(placed, settings);
 * plan.tasks();    // send S1/1001 to the ERP, attempt 1
 * </pre>
 *
 * <p><b>Once.</b> That an order is being sent is kept before it is sent. If no answer comes, or the host falls over, the
 * order is looked up before it is sent again; whatever shows that the other side has it ends the hand-over. So an order is
 * never there twice, unless it was entered by hand. Look up when what was sent cannot arrive any more; and let the shop
 * show the number of the ERP on an order that is created there, as it would else come back as a new one.
 *
 * <p><b>Locked.</b> From then on the shop does not edit the order; an edit is refused and reported until the sides are in
 * step again. A waybill may still be made there. Where the settings allow edits, they go to the ERP, and where both sides
 * changed a field the ERP wins, which is reported with both values.
 *
 * <p><b>Any order, any number of times.</b> Versions decide what is newer, field by field for the ERP; what is older or
 * known changes nothing. All decisions stand in {@linkplain #rules() one table}, which can be {@linkplain #table printed}.
 * The time of each method is linear but for sorting.
 */
public final class HandOver {

    private HandOver() {}

    /**
     * Puts events into a state.
     *
     * <p>The order of the events carries no meaning.
     *
     * @return the state afterwards and the fate of each event, with {@code ORDER_FACT_BLANK}, {@code ORDER_SAME_VERSION},
     *     {@code ORDER_THERE_TWICE}, {@code ORDER_NOT_KNOWN}, {@code ORDER_ONLY_IN_ERP}, {@code ORDER_MISSED}, {@code
     *     ORDER_ONE_WAY}, {@code ORDER_ATTEMPT_OLD}, {@code EVENT_STALE}, or, for what a person wanted, {@code
     *     ORDER_UNDER_WAY}, {@code ORDER_UNSURE}, {@code ORDER_ALREADY_THERE} or {@code ORDER_CALLED_OFF}
     */
    public static HandOverFold fold(
            HandOverState state, List<? extends HandOverEvent> events, HandOverSettings settings) {
        return new HandOverFolding(requireNonNull(settings, "settings"), state, events).run();
    }

    /** Returns what is to be done by now; the same state gives the same plan. */
    public static HandOverPlan plan(HandOverState state, HandOverSettings settings) {
        return new HandOverPlanning(requireNonNull(settings, "settings")).plan(state);
    }

    /** Returns the rules, one for each state and event, by state and event. */
    public static List<HandOverRule> rules() {
        return HandOverTable.RULES;
    }

    /**
     * Returns the rules as text: those of orders, those of fields, and what the words mean in a language.
     *
     * <p>The words themselves are the same in each language.
     */
    public static String table(Language language) {
        return new HandOverPrint(requireNonNull(language, "language")).print();
    }
}
