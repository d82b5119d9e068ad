package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingException;
import io.skuwright.result.Outcome;
import io.skuwright.sync.PulledEntry.Fate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Changed stocks pulled from a source, written to a shop, and acknowledged, in turns.
 *
 * <p>A source such as WangDianTong hands out changed stocks until each is acknowledged; one that is acknowledged and was
 * never written is lost for ever. So rows are pulled only when none is open, only what the shop really took is
 * acknowledged, and with exactly the version that was read:
 *
 * <pre>
 *   pull ─► pulled(rows) ─► write toWrite() ─► written(taken, failed) ─► acknowledging(toAcknowledge()) ─► send
 *    ▲                                                                                                      │
 *    └────────────────────────────────── acknowledged(errors) ◄─────────────────────────────────────────────┘
 * </pre>
 *
 * <p>Example: of rows 1 and 2 the shop took row 1, so {@code toAcknowledge()} holds row 1 alone; row 2 comes again with the
 * next pull. The host keeps {@link #toText()} after each step and may stop anywhere: a pull without an answer is pulled
 * again, rows without an outcome are written again (levels are absolute), an acknowledgement without an answer is sent
 * again as it was.
 *
 * <p>Rows stand in the order of their ids. Two states are equal if their texts are. This class is immutable and
 * thread-safe.
 */
public final class PulledStock {

    private static final PulledStock START =
            new PulledStock(Collections.emptySortedMap(), Collections.emptySortedMap());

    private final SortedMap<String, PulledEntry> open;
    private final SortedMap<String, SeenRow> seen;

    private PulledStock(SortedMap<String, PulledEntry> open, SortedMap<String, SeenRow> seen) {
        this.open = open;
        this.seen = seen;
    }

    /** Returns the state before the first pull. */
    public static PulledStock start() {
        return START;
    }

    /** Takes maps that nobody else holds. */
    static PulledStock of(SortedMap<String, PulledEntry> open, SortedMap<String, SeenRow> seen) {
        return new PulledStock(Collections.unmodifiableSortedMap(open), Collections.unmodifiableSortedMap(seen));
    }

    /**
     * Returns the state of a text of {@link #toText()}.
     *
     * @throws FindingException with {@code PULL_STATE_INVALID}
     */
    public static PulledStock parse(String text) {
        return read(text).orThrow();
    }

    /** Reads a state that a host kept; no value with {@code PULL_STATE_INVALID}. */
    public static Outcome<PulledStock> read(String text) {
        return new PulledStockText(requireNonNull(text, "text")).read();
    }

    /** Returns true if rows may be pulled: none is open. */
    public boolean mayPull() {
        return open.isEmpty();
    }

    /** Returns true if an acknowledgement was sent, or was to be sent, and is not answered yet. */
    public boolean isAcknowledging() {
        return open.values().stream().anyMatch(entry -> entry.is(Fate.ACKNOWLEDGING));
    }

    /** Returns the rows that the shop has to take; what it was seen to have taken is not among them. */
    public List<PulledRow> toWrite() {
        return rows(Fate.PENDING);
    }

    /** Returns the rows that the shop did not take. */
    public List<PulledRow> failed() {
        return rows(Fate.FAILED);
    }

    /** Returns the rows to acknowledge, or whose acknowledgement is not answered yet: what the shop took, as it was read. */
    public List<PulledRow> toAcknowledge() {
        return rows(isAcknowledging() ? Fate.ACKNOWLEDGING : Fate.TAKEN);
    }

    private List<PulledRow> rows(Fate fate) {
        return open.values().stream().filter(entry -> entry.is(fate)).map(PulledEntry::row).toList();
    }

    /**
     * Takes up the rows of a pull.
     *
     * @return the state, as it was with {@code PULL_BEFORE_ACK} if rows are open; {@code PULL_STALE}, {@code PULL_ROW_TWICE},
     *     {@code PULL_ROW_BLANK} or {@code LIMIT_QUANTITY_BITS} (65,536 bits) for rows that are left out
     */
    public Outcome<PulledStock> pulled(List<PulledRow> rows) {
        if (!mayPull()) {
            return Outcome.of(this, List.of(Finding.of(PullCode.PULL_BEFORE_ACK)
                    .with("open", open.size())
                    .with("count", rows.size())));
        }
        PulledRows taking = new PulledRows(seen);
        rows.forEach(taking::add);
        return taking.finish();
    }

    /**
     * Notes what the shop took and what it did not.
     *
     * <p>What it took stays so; a row of both sets counts as failed unless it was taken before. A row in neither has no
     * outcome yet.
     *
     * @param taken ids of rows of which the shop said that it took them
     * @param failed ids of rows that the shop refused, or that are given up for now
     * @return the state, with {@code PULL_ROW_UNKNOWN} for ids that are not open
     */
    public Outcome<PulledStock> written(Set<String> taken, Set<String> failed) {
        SortedMap<String, PulledEntry> entries = new TreeMap<>(open);
        SortedMap<String, SeenRow> memory = new TreeMap<>(seen);
        List<Finding> findings = new ArrayList<>();
        Set<String> ids = new TreeSet<>(taken);
        ids.addAll(failed);
        for (String id : ids) {
            PulledEntry entry = entries.get(id);
            if (entry == null) {
                findings.add(Finding.of(PullCode.PULL_ROW_UNKNOWN).about(id));
            } else if (failed.contains(id)) {
                entries.put(id, entry.is(Fate.PENDING) ? entry.as(Fate.FAILED) : entry);
            } else if (!entry.is(Fate.ACKNOWLEDGING)) {
                entries.put(id, entry.as(Fate.TAKEN));
                memory.computeIfPresent(id, (same, known) -> known.took(entry.row()));
            }
        }
        return Outcome.of(of(entries, memory), findings);
    }

    /**
     * Notes that an acknowledgement is about to be sent.
     *
     * <p>The state is kept before the call is made, so that after a crash the same acknowledgement is sent again. With
     * nothing to acknowledge no call is needed, and rows may be pulled again at once.
     *
     * @param rows what will be sent; {@link #toAcknowledge()} is always right
     * @return the state, as it was with {@code ACK_VERSION}, {@code ACK_NOT_TAKEN}, {@code PULL_ROW_UNKNOWN} or {@code
     *     ACK_ROWS_OPEN}
     */
    public Outcome<PulledStock> acknowledging(List<PulledRow> rows) {
        List<Finding> findings = new ArrayList<>();
        List<PulledRow> pending = toWrite();
        if (!pending.isEmpty()) {
            findings.add(Finding.of(PullCode.ACK_ROWS_OPEN)
                    .about(pending.get(0).id())
                    .with("count", pending.size()));
        }
        rows.forEach(row -> check(row, findings));
        if (!findings.isEmpty()) {
            return Outcome.of(this, findings);
        }
        SortedMap<String, PulledEntry> entries = new TreeMap<>(open);
        rows.forEach(row -> entries.computeIfPresent(row.id(), (id, entry) -> entry.as(Fate.ACKNOWLEDGING)));
        return Outcome.of(rows.isEmpty() && !isAcknowledging() ? giveUp() : of(entries, seen));
    }

    private void check(PulledRow row, List<Finding> findings) {
        PulledEntry entry = open.get(row.id());
        if (entry == null) {
            findings.add(Finding.of(PullCode.PULL_ROW_UNKNOWN).about(row.id()));
        } else if (!entry.row().equals(row)) {
            findings.add(Finding.of(PullCode.ACK_VERSION)
                    .about(row.id())
                    .with("read", entry.row().version())
                    .with("sent", row.version()));
        } else if (entry.is(Fate.FAILED)) {
            findings.add(Finding.of(PullCode.ACK_NOT_TAKEN).about(row.id()));
        }
    }

    /**
     * Notes the answer to the acknowledgement; rows may be pulled again.
     *
     * <p>Rows that failed, were not acknowledged or whose acknowledgement was refused come again with a later pull.
     *
     * @param errors what the source says of rows whose acknowledgement it refused, by id
     * @return the state, with {@code ACK_REFUSED} or {@code PULL_ROW_UNKNOWN} for each of those, or as it was with {@code
     *     ACK_NOT_SENT}
     */
    public Outcome<PulledStock> acknowledged(Map<String, String> errors) {
        if (!isAcknowledging()) {
            return Outcome.of(this, List.of(Finding.of(PullCode.ACK_NOT_SENT)));
        }
        List<Finding> findings = new ArrayList<>();
        new TreeMap<>(errors).forEach((id, error) -> findings.add(
                open.containsKey(id)
                        ? Finding.of(PullCode.ACK_REFUSED).about(id).with("error", error)
                        : Finding.of(PullCode.PULL_ROW_UNKNOWN).about(id)));
        return Outcome.of(giveUp(), findings);
    }

    /**
     * Returns a state without open rows, which were not acknowledged.
     *
     * <p>For a source that refuses every acknowledgement, such as one of a shop that was switched off: the rows come again
     * when it hands out rows again.
     */
    public PulledStock giveUp() {
        return of(Collections.emptySortedMap(), seen);
    }

    /**
     * Returns a state that does not remember rows which the source counts anew.
     *
     * <p>A row that is open is remembered until it is acknowledged or {@linkplain #giveUp() given up}.
     */
    public PulledStock forgetting(Set<String> ids) {
        SortedMap<String, SeenRow> memory = new TreeMap<>(seen);
        memory.keySet().removeIf(id -> ids.contains(id) && !open.containsKey(id));
        return of(open, memory);
    }

    /** Returns the text that {@link #read} reads: a line for each row, the same for equal states. */
    public String toText() {
        return PulledStockText.of(open, seen);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PulledStock that && open.equals(that.open) && seen.equals(that.seen);
    }

    @Override
    public int hashCode() {
        return 31 * open.hashCode() + seen.hashCode();
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return toText();
    }
}
