package io.skuwright.examples.recipes;

import io.skuwright.quantity.Ratio;
import io.skuwright.sync.Schedule;
import io.skuwright.sync.Side;
import io.skuwright.sync.StockChange;
import io.skuwright.sync.StockFact;
import io.skuwright.sync.StockKey;
import io.skuwright.sync.StockPlan;
import io.skuwright.sync.StockSettings;
import io.skuwright.sync.StockState;
import io.skuwright.sync.StockSync;
import io.skuwright.sync.StockVersion;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** The ERP leads the stock: what goes to the store at ten past two, and what if the store does not take all of it? */
public final class StockGoesOverAtNight {

    private static final StockKey TEA = StockKey.of("8801", "TEA-1");
    private static final StockKey MUG = StockKey.of("8801", "MUG-2");

    private StockGoesOverAtNight() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        // The leading side is set once; the state keeps it.
        StockSettings settings = StockSettings.nightly(Side.ERP);
        Schedule nightly = settings.schedules().get(0);
        Instant first = nightly.nextAfter(Instant.parse("2026-11-22T12:00:00Z"), ZoneId.of("Asia/Shanghai"));
        out.println(nightly.toText() + " in Shanghai is " + first);
        StockState state = told(StockState.of(Side.ERP), first, 50, 7);
        StockPlan plan = StockSync.plan(settings, state).orThrow();
        print(out, plan);
        // This is kept before anything is sent, so that a crash loses nothing.
        String kept = plan.begun(state).toText();
        // The store took the tea; for the mugs no answer came.
        kept = plan.after(StockState.parse(kept), Set.of(TEA)).orThrow().toText();
        out.print(kept);
        // The next night two bags of tea are gone, the mugs are as they were but must go once more.
        Instant second = nightly.nextAfter(first, ZoneId.of("Asia/Shanghai"));
        state = told(StockState.parse(kept), second, 48, 7);
        plan = StockSync.plan(settings, state).orThrow();
        print(out, plan);
        state = plan.after(plan.begun(state), Set.of(TEA, MUG)).orThrow();
        // The third night nothing changed, so nothing goes.
        state = told(state, nightly.nextAfter(second, ZoneId.of("Asia/Shanghai")), 48, 7);
        out.println("third night, nothing to do: " + StockSync.plan(settings, state).orThrow().plan().isEmpty());
        // The other direction would overwrite the ERP; that is refused.
        StockSync.plan(StockSettings.nightly(Side.SHOP), state).findings().forEach(it -> out.println(it.code().name()));
    }

    /** What the ERP says at a time. A SKU that it leaves out stays as it was. */
    private static StockState told(StockState state, Instant time, long tea, long mugs) {
        StockVersion version = StockVersion.at(time);
        return state.fold(Side.ERP, List.of(
                        StockFact.absolute(TEA, Ratio.of(tea), version), StockFact.absolute(MUG, Ratio.of(mugs), version)))
                .state();
    }

    private static void print(PrintStream out, StockPlan plan) {
        for (StockChange change : plan.changes()) {
            out.println(change.key().sku() + " in " + change.key().warehouse() + ": "
                    + change.before().map(Ratio::toString).orElse("?") + " -> " + change.quantity() + ", " + change.reason());
        }
    }
}
