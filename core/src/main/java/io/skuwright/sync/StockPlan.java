package io.skuwright.sync;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which levels the other side is to take.
 *
 * <p>The host keeps {@link #begun}, sends the {@linkplain #levels() levels}, learns which were taken, and keeps {@link
 * #after}; what was not taken is planned again the next time. Example: of two levels the one of TEA-1 was taken:
 *
 * <pre>
 * StockPlan plan = StockSync.plan(settings, state).orThrow();
 * StockState sending = plan.begun(state);
 * StockState next = plan.after(sending, Set.of(StockKey.of("8801", "TEA-1"))).orThrow();
 * </pre>
 *
 * <p>Changes are sorted by warehouse, SKU and condition. This class is immutable and thread-safe.
 */
public final class StockPlan {

    /** What the plan was made for. */
    public enum Kind {
        /** Sends what changed on the leading side. */
        RUN,
        /** Corrects what the other side really has. */
        CHECK
    }

    private final Kind kind;
    private final List<StockChange> changes;
    private final List<StockLevel> seen;

    StockPlan(Kind kind, List<StockChange> changes, List<StockLevel> seen) {
        this.kind = kind;
        this.changes = List.copyOf(changes);
        this.seen = List.copyOf(seen);
    }

    /** Returns what the plan was made for. */
    public Kind kind() {
        return kind;
    }

    /** Returns what is to be sent and what is not, with the reasons. */
    public List<StockChange> changes() {
        return changes;
    }

    /** Returns the levels that are to be sent. */
    public List<StockLevel> levels() {
        return changes.stream().filter(StockChange::isSent).map(StockChange::level).toList();
    }

    /** Returns how many stocks a check compared; 0 for a run. */
    public int compared() {
        return seen.size();
    }

    /** Returns the plan as steps: an update for each level that is sent, a refusal for each that is not. */
    public Plan plan() {
        return Plan.of(changes.stream().map(StockChange::step).toList());
    }

    /**
     * Returns the state to keep before the levels are sent.
     *
     * <p>It says of each level that it is under way, so that after a crash none is believed to be there, or not to be there:
     * all of them go once more.
     *
     * @param current the state to note it in
     */
    public StockState begun(StockState current) {
        return current.noted(seen, levels().stream().map(StockLevel::key).toList());
    }

    /**
     * Returns the state after the other side took some of the levels.
     *
     * <p>A level that is not named may have been taken all the same, as an answer can get lost; it goes once more the next
     * time. A check also notes what the other side was seen to have. The state may have moved on since the plan was made.
     *
     * @param current the state to note it in
     * @param taken the stocks of which the host knows that the level was taken
     * @return the state, with {@code STOCK_OUTCOME_UNPLANNED} for what the plan does not send
     */
    public Outcome<StockState> after(StockState current, Set<StockKey> taken) {
        Map<StockKey, StockLevel> unsure = new TreeMap<>();
        levels().forEach(level -> unsure.put(level.key(), level));
        List<StockLevel> has = new ArrayList<>(seen);
        List<Finding> findings = new ArrayList<>();
        for (StockKey key : new TreeSet<>(taken)) {
            StockLevel level = unsure.remove(key);
            if (level == null) {
                findings.add(StockState.finding(StockCode.STOCK_OUTCOME_UNPLANNED, key));
            } else {
                has.add(level);
            }
        }
        return Outcome.of(current.noted(has, unsure.keySet()), findings);
    }

    /** Returns the plan as text. */
    @Override
    public String toString() {
        return plan().toText();
    }
}
