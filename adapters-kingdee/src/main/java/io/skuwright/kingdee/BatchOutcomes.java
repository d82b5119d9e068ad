package io.skuwright.kingdee;

import io.skuwright.kingdee.BatchEntry.State;
import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What one answer says of the documents of its call. */
final class BatchOutcomes {

    /** What the answer says of one document. */
    private static final class Said {
        private final List<AnswerError> errors = new ArrayList<>();
        private @Nullable SavedEntry saved;
        private boolean isContradicted;

        boolean isNothing() {
            return saved == null && errors.isEmpty();
        }
    }

    private final BatchSave batch;
    private final BatchCall call;
    private final int size;
    private final KingdeeAnswer answer;
    /** The documents by their index in the call; those that were sent again since are missing. */
    private final Map<Integer, BatchEntry> entries = new TreeMap<>();

    private final Map<Integer, Said> said = new TreeMap<>();
    private final List<SavedEntry> unplaced = new ArrayList<>();
    private final List<AnswerError> ofTheCall = new ArrayList<>();
    private final Map<String, BatchEntry> changed = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final List<String> closed = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final BatchIdentity identity;

    BatchOutcomes(BatchSave batch, BatchCall call, KingdeeAnswer answer) {
        this.batch = batch;
        this.call = call;
        this.size = call.size();
        this.answer = answer;
        this.identity = new BatchIdentity(batch, call.number());
        for (String key : call.keys()) {
            int at = batch.parts().position(key);
            if (at >= 0 && batch.parts().get(at).isOf(call.number())) {
                BatchEntry entry = batch.parts().get(at);
                entries.put(entry.sent().index(), entry);
                said.put(entry.sent().index(), new Said());
            }
        }
    }

    Outcome<BatchSave> apply() {
        answer.entries().forEach(this::saved);
        if (!isOfTheWholeCall(answer.errors())) {
            answer.errors().forEach(this::error);
        }
        place();
        said.forEach((index, of) -> told(index, of.saved));
        entries.forEach(this::take);
        findings.addAll(identity.findings());
        note(BatchCode.BATCH_OUTCOME_MISSING, unknown);
        note(BatchCode.BATCH_CALL_CLOSED, closed);
        refused(open);
        return Outcome.of(batch.with(batch.parts().with(changed.values())), findings);
    }

    /** A server that fails in the middle tells it as an error of the first document, without a field. */
    private boolean isOfTheWholeCall(List<AnswerError> errors) {
        MsgMeaning meaning = answer.meaning();
        boolean isOpen = meaning == MsgMeaning.UNSPECIFIED || meaning.advice() == MsgMeaning.Advice.CHECK_FIRST;
        return isOpen
                && size > 1
                && answer.entries().isEmpty()
                && errors.size() == 1
                && errors.get(0).field().isEmpty()
                && errors.get(0).index().orElse(-1) == 0;
    }

    private void told(int index, @Nullable SavedEntry saved) {
        if (saved != null) {
            identity.told(Objects.requireNonNull(entries.get(index)).key(), saved);
        }
    }

    private void take(int index, BatchEntry entry) {
        BatchEntry next = next(index, entry, said(index));
        boolean isTold = next.state() == State.SAVED || next.state() == State.FAILED;
        boolean isSettled = entry.state() == State.SAVED || entry.state() == State.FAILED;
        if (isSettled) {
            // The same answer twice changes nothing and is not spoken of.
            if (isTold && !next.equals(entry)) {
                closed.add(entry.key());
            }
        } else if (isTold || entry.state() != State.OPEN) {
            changed.put(entry.key(), next);
            switch (next.state()) {
                case UNKNOWN -> unknown.add(entry.key());
                case OPEN -> open.add(entry.key());
                case FAILED -> failed(index, next);
                default -> {}
            }
        }
    }

    private Said said(int index) {
        return Objects.requireNonNull(said.get(index));
    }

    private void saved(SavedEntry entry) {
        Said of = place(entry.index(), "saved as " + entry.number() + " (" + entry.id() + ")");
        if (entry.index().isEmpty()) {
            unplaced.add(entry);
        } else if (of != null) {
            if (of.saved != null) {
                repeated(entry.index().getAsInt(), "saved as " + of.saved.id() + " and as " + entry.id());
                of.isContradicted |= !of.saved.equals(entry);
            }
            of.saved = entry;
        }
    }

    private void error(AnswerError error) {
        Said of = place(error.index(), error.toString());
        if (of != null) {
            of.errors.add(error);
        } else if (error.index().isEmpty()) {
            ofTheCall.add(error);
        }
    }

    private @Nullable Said place(OptionalInt index, String what) {
        if (index.isPresent() && (index.getAsInt() < 0 || index.getAsInt() >= size)) {
            findings.add(finding(BatchCode.BATCH_OUTCOME_OUT_OF_RANGE)
                    .with("index", index.getAsInt())
                    .with("documents", size)
                    .with("said", what));
            return null;
        }
        Said of = index.isPresent() ? said.get(index.getAsInt()) : null;
        if (index.isPresent() && of == null) {
            closed.add(call.key(index.getAsInt()));
        }
        return of;
    }

    /** What comes without an index is told by its number, or is the only document of which nothing else is said. */
    private void place() {
        for (SavedEntry entry : List.copyOf(unplaced)) {
            List<Integer> named = entries.keySet().stream()
                    .filter(index -> !entry.number().isEmpty()
                            && entry.number().equals(Objects.requireNonNull(entries.get(index)).number()))
                    .toList();
            if (named.size() == 1) {
                put(named.get(0), entry);
            }
        }
        List<Integer> left = said.keySet().stream().filter(index -> said(index).isNothing()).toList();
        boolean isAllThere = entries.size() == size;
        if (left.size() == 1 && unplaced.size() == 1 && ofTheCall.isEmpty() && isAllThere) {
            put(left.get(0), unplaced.get(0));
        }
        unplaced.forEach(entry -> findings.add(finding(BatchCode.BATCH_OUTCOME_UNPLACED)
                .with("number", entry.number())
                .with("id", entry.id())));
    }

    private void put(int index, SavedEntry entry) {
        Said of = said(index);
        if (of.saved == null) {
            of.saved = entry;
            unplaced.remove(entry);
        }
    }

    private BatchEntry next(int index, BatchEntry entry, Said of) {
        SavedEntry saved = of.saved;
        if (saved != null && !of.errors.isEmpty()) {
            repeated(index, "saved as " + saved.id() + " and refused: " + of.errors.get(0));
            return entry.in(State.UNKNOWN);
        }
        if (of.isContradicted) {
            return entry.in(State.UNKNOWN);
        }
        if (saved != null) {
            // Of what is settled nothing is changed, nor said again.
            boolean isSettled = entry.state() == State.SAVED || entry.state() == State.FAILED;
            return isSettled || identity.fits(entry, index, saved) ? entry.saved(saved) : entry.in(State.UNKNOWN);
        }
        return of.errors.isEmpty() ? ofCall(entry) : refused(entry, of.errors);
    }

    /** What becomes of a document that Kingdee refused. */
    private BatchEntry refused(BatchEntry entry, List<AnswerError> errors) {
        return answer.meaning().isRetryable() ? entry.in(State.OPEN) : entry.failed(errors);
    }

    /** What becomes of a document that the answer does not speak of. */
    private BatchEntry ofCall(BatchEntry entry) {
        MsgMeaning meaning = answer.meaning();
        boolean isNothingSaved = !answer.isSuccess() && answer.entries().isEmpty();
        boolean isRefused = isNothingSaved && meaning.isBeforeWork();
        // A call with one document is that document.
        boolean isOnly = isNothingSaved && size == 1 && meaning.advice() != MsgMeaning.Advice.CHECK_FIRST;
        boolean isTold = isRefused || (isOnly && !ofTheCall.isEmpty());
        return isTold ? refused(entry, answer.errors()) : entry.in(State.UNKNOWN);
    }

    private void failed(int index, BatchEntry entry) {
        AnswerError first = entry.errors().isEmpty() ? new AnswerError("", "", OptionalInt.empty()) : entry.errors().get(0);
        findings.add(finding(BatchCode.BATCH_ROW_FAILED)
                .about(entry.key())
                .with("index", index)
                .with("field", first.field())
                .with("message", first.message())
                .with("errors", entry.errors().size())
                .with("msgCode", answer.msgCode()));
    }

    private void refused(List<String> open) {
        if (!open.isEmpty()) {
            findings.add(finding(BatchCode.BATCH_CALL_REFUSED)
                    .about(open.get(0))
                    .with("documents", open.size())
                    .with("msgCode", answer.meaning().code())
                    .with("advice", answer.meaning().advice().name())
                    .with("message", answer.errors().stream().map(AnswerError::toString).findFirst().orElse("")));
        }
    }

    private void repeated(int index, String what) {
        BatchEntry entry = Objects.requireNonNull(entries.get(index));
        findings.add(finding(BatchCode.BATCH_OUTCOME_REPEATED)
                .about(entry.key())
                .with("index", index)
                .with("said", what));
    }

    private void note(FindingCode code, List<String> keys) {
        if (!keys.isEmpty()) {
            findings.add(finding(code)
                    .about(keys.get(0))
                    .with("documents", keys.size())
                    .with("keys", String.join(",", keys)));
        }
    }

    private Finding finding(FindingCode code) {
        return Finding.of(code).with("call", call.number());
    }
}
