package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Plans which stock levels the other side is to take.
 *
 * <p>The leading side's levels go over as they are, never the difference, so that a level that is sent twice does no harm.
 * A run sends what changed; a check compares what the other side really has and corrects it. Example of a night in which
 * TEA-1 went from 50 to 48 and MUG-2 stayed:
 *
 * <pre>
 * StockPlan plan = StockSync.plan(StockSettings.nightly(Side.ERP), state).orThrow();
 * plan.levels();    // TEA-1 in 8801: 48
 * </pre>
 *
 * <p>One plan is carried out at a time. A level that was not taken differs the next night too and is sent then.
 * Planning again after all was taken gives an empty plan, unless the settings say to send what did not change. The
 * time is linear.
 */
public final class StockSync {

    private StockSync() {}

    /**
     * Plans a run of stocks whose SKUs the other side knows.
     *
     * @return the plan; no value with {@code STOCK_MASTER_CHANGED}; with {@code STOCK_NEGATIVE} or {@code
     *     STOCK_WITHOUT_TIME}
     */
    public static Outcome<StockPlan> plan(StockSettings settings, StockState state) {
        return new StockPlanning(settings, state, Optional.empty()).run();
    }

    /**
     * Plans a run of stocks of which the other side may not know all SKUs.
     *
     * @param known the codes of the SKUs that the other side has
     * @return as {@link #plan(StockSettings, StockState)}, with {@code STOCK_SKU_UNKNOWN} for each stock of another SKU
     */
    public static Outcome<StockPlan> plan(StockSettings settings, StockState state, Set<String> known) {
        return new StockPlanning(settings, state, Optional.of(known)).run();
    }

    /**
     * Plans the correction of what the other side really has.
     *
     * <p>Whatever the settings say of changed stocks and of a date, all stocks are compared that both sides name. The reason
     * tells a level that {@linkplain StockReason#DRIFTED drifted} from one that was {@linkplain StockReason#NOT_SENT_YET not
     * sent yet}.
     *
     * @param target the levels that the other side says it has
     * @return the plan; no value with {@code STOCK_MASTER_CHANGED}; with {@code STOCK_TARGET_TWICE}, {@code
     *     STOCK_AT_TARGET_ONLY}, {@code STOCK_NOT_SEEN}, {@code STOCK_NEGATIVE} or {@code LIMIT_QUANTITY_BITS} (65,536 bits)
     */
    public static Outcome<StockPlan> check(StockSettings settings, StockState state, List<StockLevel> target) {
        return new StockPlanning(settings, state, Optional.empty()).check(requireNonNull(target, "target"));
    }
}
