package io.skuwright.kingdee;

import io.skuwright.row.Cell;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One document of a batch, and what is known of it.
 *
 * <p>Example: the order SO-7 was sent as the third of the first call, and the answer said nothing of it: its state is
 * {@link State#UNKNOWN}, and it is looked up by its number before it is sent again. This class is immutable and
 * thread-safe.
 */
public final class BatchEntry {

    /** What is known of a document. */
    public enum State {
        /** It is to be sent: it never was, or it is certain that nothing came of it. */
        OPEN,
        /** It is in a call whose answer is not there yet. */
        UNDER_WAY,
        /** Kingdee has it. */
        SAVED,
        /** Kingdee refused it; what it is to be corrected. */
        FAILED,
        /** Whether Kingdee has it is not known; it is to be looked up. */
        UNKNOWN
    }

    /** Where a document stands among those of a call. */
    record Sent(int call, int index, int size) {
        static final Sent NEVER = new Sent(0, 0, 0);
    }

    private static final FieldNames NAMES = FieldNames.of(Map.of("number", List.of("FBillNo", "FNumber"), "id", List.of("FID"), "materialId", List.of("FMATERIALID")));

    private final String key;
    private final String model;
    private final String number;
    private final boolean isUpdate;
    private final State state;
    private final Sent sent;
    private final @Nullable SavedEntry saved;
    private final List<AnswerError> errors;

    BatchEntry(
            String key,
            String model,
            String number,
            boolean isUpdate,
            State state,
            Sent sent,
            @Nullable SavedEntry saved,
            List<AnswerError> errors) {
        this.key = key;
        this.model = model;
        this.number = number;
        this.isUpdate = isUpdate;
        this.state = state;
        this.sent = sent;
        this.saved = saved;
        this.errors = List.copyOf(errors);
    }

    static BatchEntry open(String key, Row model) {
        LooseFields fields = new LooseFields(model, NAMES);
        boolean isUpdate = isId(fields.apply("id").cell()) || isId(fields.apply("materialId").cell());
        String number = fields.apply("number").cell().text().strip();
        return new BatchEntry(key, model.toJson(), number, isUpdate, State.OPEN, Sent.NEVER, null, List.of());
    }

    /** A reference to a material is a record and no id of the document; what is new has the id 0. */
    private static boolean isId(Cell cell) {
        return cell.hasValue() && !cell.text().isEmpty() && !cell.text().equals("0");
    }

    /** Returns this entry as one that is sent. */
    BatchEntry sent(int call, int index, int size) {
        return new BatchEntry(key, model, number, isUpdate, State.UNDER_WAY, new Sent(call, index, size), null, List.of());
    }

    /** Returns this entry as one that is to be sent, or of which nothing is known. */
    BatchEntry in(State newState) {
        return new BatchEntry(key, model, number, isUpdate, newState, sent, null, List.of());
    }

    /** The position in a call is over with it. */
    BatchEntry saved(SavedEntry entry) {
        SavedEntry known = SavedEntry.found(entry.id(), entry.number());
        return new BatchEntry(key, model, number, isUpdate, State.SAVED, sent, known, List.of());
    }

    BatchEntry failed(List<AnswerError> newErrors) {
        return new BatchEntry(key, model, number, isUpdate, State.FAILED, sent, null, newErrors);
    }

    /** Returns the caller's key of the document. */
    public String key() {
        return key;
    }

    /** Returns the document as JSON, what stands in the {@code Model} array. */
    public String modelJson() {
        return model;
    }

    /** Returns the number that the document brings (FBillNo or FNumber), empty if Kingdee is to give it one. */
    public String number() {
        return number;
    }

    /** Returns true if the document changes one that Kingdee has: it brings an internal id. */
    public boolean isUpdate() {
        return isUpdate;
    }

    /** Returns what is known of it. */
    public State state() {
        return state;
    }

    /** Returns what Kingdee saved it as; empty in all states but {@link State#SAVED}. */
    public Optional<SavedEntry> saved() {
        return Optional.ofNullable(saved);
    }

    /** Returns why Kingdee refused it; empty in all states but {@link State#FAILED}. */
    public List<AnswerError> errors() {
        return errors;
    }

    Sent sent() {
        return sent;
    }

    boolean isOf(int call) {
        return sent.call() == call;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BatchEntry that
                && key.equals(that.key)
                && model.equals(that.model)
                && number.equals(that.number)
                && isUpdate == that.isUpdate
                && state == that.state
                && sent.equals(that.sent)
                && Objects.equals(saved, that.saved)
                && errors.equals(that.errors);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, model, state, sent, saved, errors);
    }

    /** Returns key and state, for people; no data of the document. */
    @Override
    public String toString() {
        return key + " " + state;
    }
}
