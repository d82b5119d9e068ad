package io.skuwright.sync;

import io.skuwright.result.Finding;
import io.skuwright.result.Plan;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is to be sent, looked up and set, and what is not, with the reasons.
 *
 * <p>The host keeps {@link #begun}, does the {@linkplain #tasks() tasks}, and puts what became of them into the state.
 * Example of one order that is sent:
 *
 * <pre>
 * HandOverPlan plan = HandOver.plan(state, settings);
 * HandOverState sending = plan.begun(state, now);                         // kept before anything is sent
 * List&lt;HandOverEvent&gt; told = List.of(HandOverEvent.confirmed(plan.tasks().get(0), "SO-77"));
 * HandOverState next = HandOver.fold(sending, told, settings).state();
 * </pre>
 *
 * <p>Steps stand by shop and number; the subject is the number, values are {@code shop}, {@code to} (the side), and {@code
 * field.} and {@code before.} with names of fields. Orders in step on both sides have no step. This class is immutable and
 * thread-safe.
 */
public final class HandOverPlan {

    private final Plan plan;
    private final List<HandOverTask> tasks;
    private final List<Finding> findings;

    HandOverPlan(Plan plan, List<HandOverTask> tasks, List<Finding> findings) {
        this.plan = plan;
        this.tasks = List.copyOf(tasks);
        this.findings = List.copyOf(findings);
    }

    /**
     * Returns all steps, for reading, approving and counting: an order that is looked up, waits or failed is kept, an edit
     * of a locked order is refused.
     */
    public Plan plan() {
        return plan;
    }

    /** Returns what the host does, in the order of the steps. */
    public List<HandOverTask> tasks() {
        return tasks;
    }

    /** Returns what people should know: {@code ORDER_LOCKED}, {@code ORDER_OVERWRITTEN}, {@code ORDER_FAILED}. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns the state to keep before orders are sent.
     *
     * <p>It says of each of them that it is being sent, and of which attempt, so that after a crash it is looked up before
     * it is sent again. An order that stands otherwise by now, or has another content, is left as it is and must not be
     * sent: its {@linkplain HandOverState#order phase} is not {@code BEGUN}. Of two hosts that plan from one state only the
     * one that stores this first may send; {@link VersionedState} tells them apart.
     *
     * @param state the state that the plan was made of
     * @param now when the orders are sent
     */
    public HandOverState begun(HandOverState state, Instant now) {
        SortedMap<OrderKey, HandOverEntry> entries = new TreeMap<>(state.entries());
        for (HandOverTask task : tasks) {
            HandOverEntry entry = entries.get(task.key());
            if (task.kind() == HandOverTask.Kind.SEND && entry != null && isSame(entry, task)) {
                HandOverDraft draft = new HandOverDraft(task.key(), entry);
                draft.follow(HandOverTable.rule(entry.phase(), HandOverSignal.BEGIN));
                draft.begin(now, task.fingerprint());
                entries.put(task.key(), draft.toEntry());
            }
        }
        return state.with(entries);
    }

    private static boolean isSame(HandOverEntry entry, HandOverTask task) {
        return HandOverTable.rule(entry.phase(), HandOverSignal.BEGIN).action() == HandOverAction.BEGIN
                && entry.attempt() + 1 == task.attempt()
                && entry.fingerprint().equals(task.fingerprint());
    }

    /** Two of them are equal if all they hold is. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HandOverPlan that
                && plan.equals(that.plan)
                && tasks.equals(that.tasks)
                && findings.equals(that.findings);
    }

    @Override
    public int hashCode() {
        return plan.hashCode();
    }

    /** Returns the text of the plan. */
    @Override
    public String toString() {
        return plan.toText();
    }
}
