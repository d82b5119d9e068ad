package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import io.skuwright.result.FindingException;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the stocks of the leading side, and what the other side took of it.
 *
 * <p>A host keeps one state for each pair of systems, as text. It names the leading side, once and for all; facts of
 * that side are put in with {@link #fold}, and {@link StockSync} plans what is to be sent. Example:
 *
 * <pre>
 * StockKey tea = StockKey.of("8801", "TEA-1");
 * StockFold fold = StockState.of(Side.ERP).fold(Side.ERP, List.of(
 *         StockFact.absolute(tea, Ratio.of(50), StockVersion.of(4)), StockFact.delta(tea, Ratio.of(-2), "sale-17")));
 * fold.state().level(tea);    // 48
 * </pre>
 *
 * <p>What is not told stays as it was: a list without a SKU never sets its stock to 0. The level of a stock is always its
 * last level and all changes after it; the same facts again change nothing. Two states are equal if their texts are. This
 * class is immutable and thread-safe.
 */
public final class StockState {

    private final Side master;
    private final SortedMap<StockKey, StockEntry> entries;

    private StockState(Side master, SortedMap<StockKey, StockEntry> entries) {
        this.master = master;
        this.entries = entries;
    }

    /** Returns a state in which nothing is known yet, of stocks that a side leads from now on. */
    public static StockState of(Side master) {
        return new StockState(requireNonNull(master, "master"), Collections.emptySortedMap());
    }

    /** Takes a map that nobody else holds. */
    static StockState of(Side master, SortedMap<StockKey, StockEntry> entries) {
        return new StockState(master, Collections.unmodifiableSortedMap(entries));
    }

    /**
     * Returns the state of a text of {@link #toText()}.
     *
     * @throws FindingException with {@code STOCK_STATE_INVALID}
     */
    public static StockState parse(String text) {
        return read(text).orThrow();
    }

    /** Reads a state that a host kept; no value with {@code STOCK_STATE_INVALID}. */
    public static Outcome<StockState> read(String text) {
        return new StockStateText(requireNonNull(text, "text")).read();
    }

    /** Returns the side that leads the stock. */
    public Side master() {
        return master;
    }

    /** Returns the stocks that are known, in their order; not modifiable. */
    public SortedSet<StockKey> keys() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(entries.keySet()));
    }

    /** Returns how much there is of a stock; empty if nothing is known, which is not 0. */
    public Optional<Ratio> level(StockKey key) {
        return Optional.ofNullable(entries.get(key)).map(StockEntry::quantity);
    }

    /** Returns the version of the latest level or change of a stock; empty if nothing is known. */
    public Optional<StockVersion> version(StockKey key) {
        return Optional.ofNullable(entries.get(key)).map(StockEntry::last);
    }

    /** Returns the level that the other side last took; empty if it took none for all that is known. */
    public Optional<Ratio> sent(StockKey key) {
        return Optional.ofNullable(entries.get(key)).flatMap(entry -> Optional.ofNullable(entry.sent()));
    }

    /** Puts facts into the state as {@link #fold(Side, List, Limits)} does, with the default limits. */
    public StockFold fold(Side from, List<? extends StockFact> facts) {
        return fold(from, facts, Limits.defaults());
    }

    /**
     * Puts facts of one side into the state.
     *
     * <p>The order of the facts carries no meaning: of each stock the newest level counts first, then each change that is
     * not older than that level and was not counted yet. The time is n log n.
     *
     * @param from the side that says so; the facts of the side that does not lead are refused
     * @param limits {@link io.skuwright.result.Limit#RATIO_BITS} limits a number and what a sum may grow to, at most to the
     *     65,536 bits that a state holds
     * @return the state afterwards and the fate of each fact, with {@code STOCK_NOT_MASTER}, {@code STOCK_FACT_BLANK},
     *     {@code STOCK_NO_BASE}, {@code STOCK_STALE}, {@code STOCK_SAME_VERSION}, {@code STOCK_VERSION_MIXED}, {@code
     *     STOCK_EVENT_DIFFERS}, {@code LIMIT_QUANTITY_BITS} or, for a level that became so, {@code STOCK_NEGATIVE}
     */
    public StockFold fold(Side from, List<? extends StockFact> facts, Limits limits) {
        if (requireNonNull(from, "from") == master || facts.isEmpty()) {
            return StockFolding.fold(this, facts, limits);
        }
        return StockFolding.refused(this, facts, Finding.of(StockCode.STOCK_NOT_MASTER)
                .with("side", from.code())
                .with("master", master.code())
                .with("count", facts.size()));
    }

    /**
     * Returns a state that does not remember changes which will not come again.
     *
     * <p>A change without a version must be remembered for as long as its source may repeat it; a newer level does not
     * tell whether it holds it.
     */
    public StockState forgetting(Set<String> events) {
        SortedMap<StockKey, StockEntry> fewer = new TreeMap<>(entries);
        fewer.replaceAll((key, entry) -> entry.without(events));
        return of(master, fewer);
    }

    /** Returns the text that {@link #read} reads: a line for each stock, the same for equal states. */
    public String toText() {
        return StockStateText.of(this);
    }

    SortedMap<StockKey, StockEntry> entries() {
        return entries;
    }

    StockState with(SortedMap<StockKey, StockEntry> newEntries) {
        return newEntries.equals(entries) ? this : of(master, newEntries);
    }

    /** Notes what the other side has, and of which stocks that is not sure; what is not known here is not noted. */
    StockState noted(Collection<StockLevel> has, Collection<StockKey> unsure) {
        SortedMap<StockKey, StockEntry> noted = new TreeMap<>(entries);
        has.forEach(level -> noted.computeIfPresent(level.key(), (key, entry) -> entry.sent(level.quantity())));
        unsure.forEach(key -> noted.computeIfPresent(key, (same, entry) -> entry.unsure()));
        return with(noted);
    }

    static Finding finding(FindingCode code, StockKey key) {
        return Finding.of(code)
                .about(key.sku())
                .with("sku", key.sku())
                .with("warehouse", key.warehouse())
                .with("condition", key.condition().code());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StockState that && master == that.master && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return 31 * master.code().hashCode() + entries.hashCode();
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return toText();
    }
}
