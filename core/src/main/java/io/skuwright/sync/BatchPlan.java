package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import com.google.common.hash.Hashing;
import io.skuwright.result.FindingException;
import io.skuwright.result.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Rows on their way to a target in parts, and what is known of each.
 *
 * <p>A target takes at most so many rows at once, and an SPU is not to be split. So the rows are cut into parts, and the
 * batch goes from state to state; each state has a {@linkplain #toText() text} that the host stores:
 *
 * <pre>{@code
 * BatchPlan batch = BatchPlan.of(rows, BatchRule.ofRows(5_000)).value();
 * BatchPart part = batch.next().orElseThrow();              // empty when nothing is open
 * batch = batch.begin(part);
 * store(batch.toText());                                    // first this,
 * List<RowOutcome> said = send(part.id(), part.rows());     // then that
 * batch = batch.resume(part, said).value();                 // after a time-out: uncertain(part)
 * store(batch.toText());                                    // and on with the next part
 * }</pre>
 *
 * <p>Example: of 5,001 rows the first part has 5,000 and the second one. The target refuses rows 17 and 4,003 of the
 * first and takes the rest: then {@link #left()} are those two and the last, {@link #next()} is the last, and {@link
 * #retry()} opens the two again. A row that the answer does not speak of is {@link RowState#UNKNOWN}, for what was not
 * said is no success: it is looked up ({@link #lookedUp}) before it is sent again. After a restart a part that is {@link
 * #underWay()} is sent again with its id if the target knows calls by an id, else it is {@link #uncertain()}.
 *
 * <p>Rows keep their order, but those of a group go together, where its first row stands. An answer that comes twice
 * changes nothing. Planning costs time linear in the rows, a part and its answer time linear in the part. This class is
 * immutable and thread-safe.
 */
public final class BatchPlan {

    private final BatchRule rule;
    private final BatchEntries entries;
    private final List<BatchRow> leftOut;

    BatchPlan(BatchRule rule, BatchEntries entries, List<BatchRow> leftOut) {
        this.rule = rule;
        this.entries = entries;
        this.leftOut = List.copyOf(leftOut);
    }

    /**
     * Returns rows to be sent.
     *
     * @return always a batch; with {@code BATCH_SPLIT}, {@code GROUP_EXCEEDS_BATCH}, {@code ROW_EXCEEDS_BATCH}, {@code
     *     BATCH_KEY_MISSING} or {@code BATCH_KEY_REPEATED}
     */
    public static Outcome<BatchPlan> of(Collection<BatchRow> rows, BatchRule rule) {
        return new BatchPlanning(rows, requireNonNull(rule, "rule")).run();
    }

    /** Returns whatever the caller has to be sent, given the row that each is; findings as of {@link #of(Collection, BatchRule)}. */
    public static <T> Outcome<BatchPlan> of(Collection<T> values, Function<? super T, BatchRow> row, BatchRule rule) {
        List<BatchRow> rows = new ArrayList<>(values.size());
        values.forEach(value -> rows.add(row.apply(value)));
        return of(rows, rule);
    }

    /** Returns the open rows in parts. */
    public List<BatchPart> parts() {
        List<BatchPart> parts = new ArrayList<>();
        PartCutter cutter = new PartCutter(entries.open(), rule);
        for (List<BatchEntry> part = cutter.next(); !part.isEmpty(); part = cutter.next()) {
            parts.add(BatchPart.of(part));
        }
        return List.copyOf(parts);
    }

    int countParts() {
        int count = 0;
        PartCutter cutter = new PartCutter(entries.open(), rule);
        while (!cutter.next().isEmpty()) {
            count++;
        }
        return count;
    }

    /** Returns the first part of the open rows; empty if none is open. */
    public Optional<BatchPart> next() {
        List<BatchEntry> part = new PartCutter(entries.open(), rule).next();
        return part.isEmpty() ? Optional.empty() : Optional.of(BatchPart.of(part));
    }

    /**
     * Returns this batch with a part under way, to be stored before the part is sent.
     *
     * @throws IllegalStateException if a row of the part is not open, or another by now
     */
    public BatchPlan begin(BatchPart part) {
        List<BatchEntry> sent = new ArrayList<>();
        for (BatchRow row : part.rows()) {
            BatchEntry entry = entry(row.key());
            if (entry.state() != RowState.OPEN || !entry.row().equals(row)) {
                throw new IllegalStateException("Row '" + row.key() + "' is " + entry.state() + " or another by now.");
            }
            sent.add(entry);
        }
        if (!BatchPart.of(sent).id().equals(part.id())) {
            throw new IllegalStateException("Part " + part.id() + " was made before its rows were sent the last time.");
        }
        return with(entries.with(sent.stream().map(entry -> entry.sentIn(part.id())).toList()));
    }

    /** Returns the parts whose answers are not there yet, after a restart too; they have the ids with which they began. */
    public List<BatchPart> underWay() {
        Map<String, List<BatchRow>> parts = new LinkedHashMap<>();
        entries(RowState.UNDER_WAY)
                .forEach(entry -> parts.computeIfAbsent(entry.part(), id -> new ArrayList<>()).add(entry.row()));
        return parts.entrySet().stream()
                .map(part -> new BatchPart(part.getKey(), part.getValue()))
                .toList();
    }

    /**
     * Returns this batch after the answer to a part.
     *
     * <p>A row that was said to be there stays {@link RowState#DONE}, whatever else is said of it. The same answer twice
     * gives the same batch.
     *
     * @return always a batch; with {@code OUTCOME_REFUSED}, {@code OUTCOME_UNKNOWN}, {@code OUTCOME_MISSING}, {@code
     *     OUTCOME_DUPLICATE}, {@code OUTCOME_NOT_ASKED}, {@code OUTCOME_LATE} or {@code OUTCOME_CONTRADICTS}
     * @throws IllegalArgumentException if a row of the part is not in this batch
     */
    public Outcome<BatchPlan> resume(BatchPart part, Collection<RowOutcome> outcomes) {
        return new BatchAnswer(this, part, outcomes).apply();
    }

    /** Returns this batch without hope for an answer to a part, as after a time-out: its rows are to be looked up. */
    public BatchPlan uncertain(BatchPart part) {
        return changed(
                new HashSet<>(part.keys()),
                entry -> entry.state() == RowState.UNDER_WAY && entry.part().equals(part.id()),
                entry -> entry.in(RowState.UNKNOWN, ""));
    }

    /** Returns this batch without hope for any answer, as after a restart with a target that knows no ids. */
    public BatchPlan uncertain() {
        return with(entries.each(
                entry -> entry.state() == RowState.UNDER_WAY ? entry.in(RowState.UNKNOWN, "") : entry));
    }

    /**
     * Returns this batch after unknown rows were looked up: what was found is done, what was not is open again.
     *
     * @param asked the keys that were asked for; of others nothing is concluded
     * @param found the keys of those that the target has
     */
    public BatchPlan lookedUp(Collection<String> asked, Collection<String> found) {
        Set<String> there = new HashSet<>(found);
        return changed(
                new HashSet<>(asked),
                entry -> entry.state() == RowState.UNKNOWN,
                entry -> entry.in(there.contains(entry.key()) ? RowState.DONE : RowState.OPEN, ""));
    }

    /** Returns this batch with all refused rows open again as they are. */
    public BatchPlan retry() {
        return with(entries.each(entry -> entry.state() == RowState.REFUSED ? entry.again() : entry));
    }

    /** Returns this batch with some refused rows open again as they are; keys of others change nothing. */
    public BatchPlan retry(Collection<String> keys) {
        return changed(new HashSet<>(keys), entry -> entry.state() == RowState.REFUSED, BatchEntry::again);
    }

    /**
     * Returns this batch with another content of a row that was refused or not sent yet.
     *
     * @throws IllegalArgumentException if there is no such key, or the row is of another group or too heavy, alone or with
     *     the rest of a group that must not be split
     * @throws IllegalStateException if the target has the row or may have it
     */
    public BatchPlan corrected(BatchRow row) {
        BatchEntry entry = entry(row.key());
        if (entry.state() != RowState.OPEN && entry.state() != RowState.REFUSED) {
            throw new IllegalStateException("Row '" + row.key() + "' is " + entry.state() + ", which does not allow this.");
        }
        long together = rule.splitsLargeGroups() ? row.weight() : entries.weightOfGroup(row);
        if (!entry.row().group().equals(row.group()) || together > rule.weight()) {
            throw new IllegalArgumentException("Row '" + row.key() + "' is of another group, or too heavy for a part.");
        }
        return with(entries.with(List.of(entry.corrected(row))));
    }

    private BatchPlan changed(Set<String> keys, Predicate<BatchEntry> which, Function<BatchEntry, BatchEntry> change) {
        List<BatchEntry> changed = new ArrayList<>();
        for (String key : keys) {
            int at = entries.position(key);
            if (at >= 0 && which.test(entries.get(at))) {
                changed.add(change.apply(entries.get(at)));
            }
        }
        return with(entries.with(changed));
    }

    BatchPlan with(BatchEntries newEntries) {
        return new BatchPlan(rule, newEntries, leftOut);
    }

    /** Returns the rows that the target does not have for sure, whatever the reason, in their order. */
    public List<BatchEntry> left() {
        return entries.stream().filter(entry -> entry.state() != RowState.DONE).toList();
    }

    /** Returns true if the target has every row that was not left out. */
    public boolean isDone() {
        return entries(RowState.DONE).size() == entries.size();
    }

    /** Returns all rows that are to be sent, in their order. */
    public List<BatchEntry> entries() {
        return entries;
    }

    /** Returns the rows in a state, in their order. */
    public List<BatchEntry> entries(RowState state) {
        return entries.stream().filter(entry -> entry.state() == state).toList();
    }

    /**
     * Returns one row and what is known of it.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public BatchEntry entry(String key) {
        int at = entries.position(key);
        if (at < 0) {
            throw new IllegalArgumentException("There is no row '" + key + "' in this batch.");
        }
        return entries.get(at);
    }

    /** Returns the number of rows by state; states without a row are left out. */
    public Map<RowState, Integer> counts() {
        Map<RowState, Integer> counts = new EnumMap<>(RowState.class);
        entries.forEach(entry -> counts.merge(entry.state(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /** Returns the rows that are never sent, as the findings of {@link #of(Collection, BatchRule)} said. */
    public List<BatchRow> leftOut() {
        return leftOut;
    }

    /** Returns the rule by which the rows are cut into parts. */
    public BatchRule rule() {
        return rule;
    }

    BatchEntries parted() {
        return entries;
    }

    /** Returns the SHA-256, in hexadecimal, of what is to be sent and in which parts: the same whatever was answered since. */
    public String fingerprint() {
        BatchEntries fresh = entries.each(entry -> BatchEntry.open(entry.row()));
        return Hashing.sha256().hashString(with(fresh).toText(), StandardCharsets.UTF_8).toString();
    }

    /** Returns the text that {@link #read} reads, one line a row; equal batches have equal texts. */
    public String toText() {
        return BatchText.of(this);
    }

    /**
     * Returns the batch of a text of {@link #toText()}.
     *
     * @throws FindingException with {@code BATCH_STATE_INVALID}
     */
    public static BatchPlan parse(String text) {
        return read(text).orThrow();
    }

    /** Reads a batch that a host stored; no value with {@code BATCH_STATE_INVALID} at the first line that is none. */
    public static Outcome<BatchPlan> read(String text) {
        return new BatchText(requireNonNull(text, "text")).read();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BatchPlan that
                && rule.equals(that.rule)
                && entries.equals(that.entries)
                && leftOut.equals(that.leftOut);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** Returns the number of rows by state, for people. */
    @Override
    public String toString() {
        return "rows " + entries.size() + " " + counts() + ", left out " + leftOut.size();
    }
}
