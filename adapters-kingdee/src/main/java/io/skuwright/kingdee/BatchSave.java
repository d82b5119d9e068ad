package io.skuwright.kingdee;

import static java.util.Objects.requireNonNull;

import io.skuwright.kingdee.BatchEntry.State;
import io.skuwright.result.FindingException;
import io.skuwright.result.Outcome;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Documents on their way into Kingdee, and what is known of each.
 *
 * <p>Save and BatchSave are not idempotent, and a BatchSave may save one document and refuse the next. So a batch goes
 * from state to state, and each state has a {@linkplain #toText() text} that the host stores:
 *
 * <pre>{@code
 * BatchCall call = BatchSave.of("SAL_SaleOrder", models)   // key -> document, in order
 *         .next().orElseThrow();                           // empty when nothing is open
 * store(call.batch().toText());                            // first this,
 * String body = post(call.toJson());                       // then that
 * BatchSave batch = call.batch().apply(call, body).value();   // after a time-out: uncertain(call)
 * store(batch.toText());                                   // and on with the next call
 * }</pre>
 *
 * <p>Example: of three orders the answer says the first is saved ({@code DIndex} 0) and the second lacks its customer
 * ({@code DIndex} 1). Then the first is {@link State#SAVED}, the second {@link State#FAILED} and the third {@link
 * State#UNKNOWN}, for what the answer does not speak of is no success. {@link #checked} settles the third after it was
 * looked up by its number, which {@link BatchLookup} asks for; {@link #corrected} sends the second again. {@link #remaining()} are exactly the documents
 * that Kingdee certainly does not have.
 *
 * <p>A lost session, a call limit and a conflict with other users leave documents open, to be sent again after a login
 * or a while: a host looks at the findings before it calls {@link #next()} again. After a restart the calls that were
 * under way are {@link #uncertain()}. A call and its answer cost time linear in the call, but the text of a batch is
 * stored whole: a large load goes in batches of some hundred documents. This class is immutable and thread-safe.
 */
public final class BatchSave {

    private final BatchSettings settings;
    private final int calls;
    private final BatchEntries entries;

    BatchSave(BatchSettings settings, int calls, BatchEntries entries) {
        this.settings = settings;
        this.calls = calls;
        this.entries = entries;
    }

    /**
     * Returns a batch of documents by a key of the caller's, in the order of the map: 20 in a call, Kingdee's own
     * options, bodies as servers of the series 8 take them.
     */
    public static BatchSave of(String form, Map<String, Row> models) {
        List<BatchEntry> entries = new ArrayList<>();
        models.forEach((key, model) -> entries.add(BatchEntry.open(requireNonNull(key, "key"), model)));
        return new BatchSave(BatchSettings.of(requireNonNull(form, "form")), 0, BatchEntries.of(entries));
    }

    private BatchSave with(BatchSettings newSettings) {
        return new BatchSave(newSettings, calls, entries);
    }

    /** Returns this batch with other options for the calls to come. */
    public BatchSave withOptions(SaveOptions options) {
        return with(settings.withOptions(BatchSettings.options(options)));
    }

    /**
     * Returns this batch with at most so many documents in a call.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public BatchSave atMost(int documents) {
        return with(settings.withSize(documents));
    }

    /**
     * Returns this batch with a number of threads of the server (BatchCount); 5 at most are advised.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public BatchSave withThreads(int threads) {
        return with(settings.withThreads(threads));
    }

    /** Returns this batch with bodies as servers of the series 7 take them: {@code {"parameters":[form, text]}}. */
    public BatchSave inParameters() {
        return with(settings.withParameters());
    }

    /** Returns the next call, of open documents in their order; empty if none is open. */
    public Optional<BatchCall> next() {
        List<BatchEntry> open = entries.open(settings.size());
        if (open.isEmpty()) {
            return Optional.empty();
        }
        int call = calls + 1;
        List<BatchEntry> sent = new ArrayList<>();
        open.forEach(entry -> sent.add(entry.sent(call, sent.size(), open.size())));
        return Optional.of(new BatchCall(new BatchSave(settings, call, entries.with(sent)), call, sent));
    }

    /** Returns the calls whose answers are not there yet; after a restart they are made of the stored text. */
    public List<BatchCall> underWay() {
        return entries(State.UNDER_WAY).stream()
                .map(entry -> entry.sent().call())
                .distinct()
                .sorted()
                .map(this::call)
                .toList();
    }

    private BatchCall call(int number) {
        List<BatchEntry> sent = entries.stream()
                .filter(entry -> entry.isOf(number))
                .sorted((one, other) -> Integer.compare(one.sent().index(), other.sent().index()))
                .toList();
        return new BatchCall(this, number, sent);
    }

    /**
     * Returns this batch after the answer to a call; that is {@link BatchCall#batch()}, or what became of it since.
     *
     * @return always a batch; with {@code BATCH_ROW_FAILED}, {@code BATCH_CALL_REFUSED}, {@code BATCH_OUTCOME_MISSING},
     *     {@code BATCH_OUTCOME_REPEATED}, {@code BATCH_OUTCOME_OUT_OF_RANGE}, {@code BATCH_OUTCOME_UNPLACED}, {@code
     *     BATCH_SAVED_AS_ANOTHER}, {@code BATCH_SAVED_TWICE}, {@code BATCH_SAVED_WITHOUT_ID} or, if documents of the call
     *     were sent again since or the answer came before, {@code BATCH_CALL_CLOSED}
     * @throws IllegalArgumentException if the call was not begun in this batch
     */
    public Outcome<BatchSave> apply(BatchCall call, KingdeeAnswer answer) {
        return new BatchOutcomes(this, begun(call), requireNonNull(answer, "answer")).apply();
    }

    /** Returns this batch after the body of an answer; one that cannot be read leaves the call {@link #uncertain}. */
    public Outcome<BatchSave> apply(BatchCall call, String body) {
        Outcome<KingdeeAnswer> answer = KingdeeAnswer.read(body);
        Outcome<BatchSave> applied = answer.hasValue() ? apply(call, answer.value()) : Outcome.of(uncertain(call));
        return applied.with(answer.findings());
    }

    /**
     * Returns this batch after the answer to the only call that is under way.
     *
     * @throws IllegalStateException if none or several are
     */
    public Outcome<BatchSave> apply(KingdeeAnswer answer) {
        List<BatchCall> underWay = underWay();
        if (underWay.size() != 1) {
            throw new IllegalStateException(underWay.size() + " calls are under way; say which one was answered.");
        }
        return apply(underWay.get(0), answer);
    }

    /** Returns this batch without hope for an answer to a call, as after a time-out: its documents are looked up. */
    public BatchSave uncertain(BatchCall call) {
        int number = begun(call).number();
        return changed(entry -> entry.isOf(number) && entry.state() == State.UNDER_WAY, State.UNKNOWN);
    }

    /** In a batch from before the call its documents would stay open, and be sent twice. */
    private BatchCall begun(BatchCall call) {
        if (call.number() > calls) {
            throw new IllegalArgumentException(
                    "Call " + call.number() + " was not begun in this batch; its answer belongs to call.batch().");
        }
        return call;
    }

    /** Returns this batch without hope for any answer, as after a restart. */
    public BatchSave uncertain() {
        return changed(entry -> entry.state() == State.UNDER_WAY, State.UNKNOWN);
    }

    /**
     * Returns this batch after documents were looked up by their numbers.
     *
     * <p>What was found is saved, what was not found is open again. That says nothing of a document that brings no
     * number, that changes one Kingdee has anyway, or that shares its number with another of the batch; such a document
     * stays unknown with {@code BATCH_CHECK_UNDECIDED}, and the host decides by {@link #found} or {@link #notFound}.
     *
     * @param asked the numbers that were asked for; of others nothing is concluded
     * @param found the internal ids by number of those that Kingdee has
     */
    public Outcome<BatchSave> checked(Collection<String> asked, Map<String, String> found) {
        return new BatchCheck(this, new HashSet<>(asked), new HashMap<>(found)).run();
    }

    /**
     * Returns this batch with one document that Kingdee has.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public BatchSave found(String key, SavedEntry saved) {
        return with(entry(key).saved(saved));
    }

    /**
     * Returns this batch with one document that Kingdee certainly does not have: it is sent again.
     *
     * @throws IllegalArgumentException if there is no such key
     * @throws IllegalStateException if the document is not unknown
     */
    public BatchSave notFound(String key) {
        return with(allowed(key, State.UNKNOWN, State.UNKNOWN).in(State.OPEN));
    }

    /**
     * Returns this batch with another content of a document that was refused or not sent yet.
     *
     * @throws IllegalArgumentException if there is no such key
     * @throws IllegalStateException if the document is saved or may be
     */
    public BatchSave corrected(String key, Row model) {
        return with(BatchEntry.open(allowed(key, State.FAILED, State.OPEN).key(), model));
    }

    private BatchEntry allowed(String key, State one, State other) {
        BatchEntry entry = entry(key);
        if (entry.state() != one && entry.state() != other) {
            throw new IllegalStateException("Document '" + key + "' is " + entry.state() + ", which does not allow this.");
        }
        return entry;
    }

    /** Returns this batch with all refused documents open again as they are. */
    public BatchSave reopened() {
        return changed(entry -> entry.state() == State.FAILED, State.OPEN);
    }

    private BatchSave with(BatchEntry changed) {
        return with(entries.with(List.of(changed)));
    }

    private BatchSave changed(Predicate<BatchEntry> which, State state) {
        return with(entries.each(entry -> which.test(entry) ? entry.in(state) : entry));
    }

    BatchSave with(BatchEntries newEntries) {
        return new BatchSave(settings, calls, newEntries);
    }

    /** Returns the keys of the documents that Kingdee certainly does not have: open and refused ones, in order. */
    public List<String> remaining() {
        return entries.stream()
                .filter(entry -> entry.state() == State.OPEN || entry.state() == State.FAILED)
                .map(BatchEntry::key)
                .toList();
    }

    /** Returns true if Kingdee has every document. */
    public boolean isDone() {
        return entries(State.SAVED).size() == entries.size();
    }

    /** Returns all documents in their order. */
    public List<BatchEntry> entries() {
        return entries;
    }

    /** Returns the documents in a state, in their order. */
    public List<BatchEntry> entries(State state) {
        return entries.stream().filter(entry -> entry.state() == state).toList();
    }

    /**
     * Returns one document.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public BatchEntry entry(String key) {
        int at = entries.position(key);
        if (at < 0) {
            throw new IllegalArgumentException("There is no document '" + key + "' in this batch.");
        }
        return entries.get(at);
    }

    /** Returns the form id. */
    public String form() {
        return settings.form();
    }

    BatchEntries parts() {
        return entries;
    }

    BatchSettings settings() {
        return settings;
    }

    int calls() {
        return calls;
    }

    /** Returns the text that {@link #read} reads, one line a document; equal batches have equal texts. */
    public String toText() {
        return BatchText.of(this);
    }

    /**
     * Returns the batch of a text of {@link #toText()}.
     *
     * @throws FindingException with {@code BATCH_TEXT_INVALID}
     */
    public static BatchSave parse(String text) {
        return read(text).orThrow();
    }

    /** Reads a batch that a host stored; no value with {@code BATCH_TEXT_INVALID} at the first line that is none. */
    public static Outcome<BatchSave> read(String text) {
        return new BatchText(requireNonNull(text, "text")).read();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BatchSave that
                && settings.equals(that.settings)
                && calls == that.calls
                && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** Returns the number of documents by state, for people. */
    @Override
    public String toString() {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        entries.forEach(entry -> counts.merge(entry.state(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> ", " + count.getKey() + " " + count.getValue())
                .collect(Collectors.joining("", "documents " + entries.size(), ""));
    }
}
