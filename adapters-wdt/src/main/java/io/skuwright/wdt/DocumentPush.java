package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Batch;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.sync.BatchPlan;
import io.skuwright.sync.BatchRow;
import io.skuwright.sync.BatchRule;
import io.skuwright.sync.DocumentKind;
import io.skuwright.sync.RowOutcome;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes receipts and issues (stockin_order_push, stockout_order_push), in the dialects qyb and Y.
 *
 * <p>One call makes one document. Its number makes it unique ({@code outer_no}): sent again, it is answered as used
 * ({@link AnswerMeaning#ALREADY_TAKEN}), which is a success here, so that a crash between sending and hearing does no
 * harm. Example: 10 of {@code TEA-1} out of warehouse 8801:
 *
 * <pre>{@code
 * DocumentPush push = DocumentPush.of(Dialect.QYB);
 * BatchPlan batch = push.batch(documents).value();
 * BatchPart part = batch.next().orElseThrow();                     // one document
 * batch = batch.begin(part);                                       // store its text, then send
 * PushDocument document = part.pick(byNumber).get(0);
 * WdtRequest request = push.encode(document).orThrow();            // outer_no OUT-7, detail_list with spec_no TEA-1, num 10
 * batch = batch.resume(part, push.outcomes(document, answer)).value();
 * }</pre>
 *
 * <p>qyb makes other receipts and issues only, as one JSON object in which the two directions name things differently; Y
 * makes those of purchases and transfers too, in form fields side by side. A document that cannot be written as it is
 * is refused and never changed: findings are {@link DocumentPushCode} and {@code RATIO_NOT_REPRESENTABLE} (more than 4
 * places). That the lines of a document end at 500, as those of a count do, is our choice; {@linkplain #withMostLines it
 * can be changed}. No finding quotes what people wrote. Time is linear in the lines. This class is immutable and
 * thread-safe.
 */
public final class DocumentPush {

    private static final int MOST_LINES = 500;

    private final DocumentCodes codes;
    private final int mostLines;

    private DocumentPush(DocumentCodes codes, int mostLines) {
        this.codes = codes;
        this.mostLines = mostLines;
    }

    /**
     * Returns the writer of a dialect.
     *
     * @throws IllegalArgumentException for the dialect qjb
     */
    public static DocumentPush of(Dialect dialect) {
        return new DocumentPush(checked(DocumentCodes.of(dialect)), MOST_LINES);
    }

    private static DocumentCodes checked(DocumentCodes codes) {
        if (codes.dialect() == Dialect.QJB) {
            throw new IllegalArgumentException("Documents are written for the dialects qyb and y only, not for qjb.");
        }
        return codes;
    }

    /**
     * Returns this writer with other codes of types, which are written in Y.
     *
     * @throws IllegalArgumentException if they are of qjb
     */
    public DocumentPush withCodes(DocumentCodes newCodes) {
        return new DocumentPush(checked(newCodes), mostLines);
    }

    /**
     * Returns this writer with at most so many lines in a document.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public DocumentPush withMostLines(int newMostLines) {
        if (newMostLines < 1) {
            throw new IllegalArgumentException("The most lines are " + newMostLines + ", but must be positive.");
        }
        return new DocumentPush(codes, newMostLines);
    }

    /** Returns the kinds of documents that the dialect makes. */
    public List<DocumentKind> kinds() {
        return DocumentPushForm.kinds(codes.dialect());
    }

    /**
     * Tells which documents can be pushed, however many there are.
     *
     * @return accepted and rejected documents, in their order; raw texts of rejected ones are their numbers
     */
    public Batch<PushDocument> check(List<PushDocument> documents) {
        DocumentPushCheck check = new DocumentPushCheck(codes, mostLines, documents);
        return PushChecking.check(documents, PushDocument::number, check::of);
    }

    /**
     * Returns documents as a batch of calls, from which every interruption resumes.
     *
     * @return the documents that {@link #check} accepts, one a part, by their numbers; with what it found, and {@code
     *     BATCH_SPLIT}
     */
    public Outcome<BatchPlan> batch(List<PushDocument> documents) {
        return PushChecking.batch(check(documents), this::row, BatchRule.ofRows(1));
    }

    /**
     * Returns the row that a document is in a {@link #batch}; its content is a fingerprint.
     *
     * <p>Example: {@code batch.corrected(push.row(document))} after a refusal.
     *
     * @throws IllegalArgumentException for a document of a kind that is not {@linkplain #kinds() made}
     */
    public BatchRow row(PushDocument document) {
        return BatchRow.of(document.number(), Fingerprints.of(written(document).fields()));
    }

    private DocumentWriting written(PushDocument document) {
        return new DocumentWriting(form(document), codes, document, Place.ROOT).write();
    }

    private DocumentPushForm form(PushDocument document) {
        return DocumentPushForm.of(codes.dialect(), document.kind())
                .orElseThrow(() -> new IllegalArgumentException(
                        "Documents of the kind '" + document.kind().code() + "' are not made by calls."));
    }

    /**
     * Writes one call.
     *
     * @return the request; no value with what {@link #check} refuses
     */
    public Outcome<WdtRequest> encode(PushDocument document) {
        Batch<PushDocument> checked = check(List.of(document));
        if (!checked.rejected().isEmpty()) {
            return Outcome.failed(checked.findings());
        }
        return Outcome.of(new WdtRequest(codes.dialect(), form(document).page(), written(document).fields()));
    }

    /**
     * Returns what became of a document of a call, by its number.
     *
     * <p>A number that was used before is a success: the document is there. That it is this one and not another of the
     * same number is told by {@link #found}. A document that was made while lines of it were refused is unknown, to be
     * looked up.
     */
    public List<RowOutcome> outcomes(PushDocument sent, WdtAnswer answer) {
        boolean isThere = answer.value("stockin_no").hasValue() || answer.value("stockout_no").hasValue();
        Optional<AnswerError> error = answer.errors().stream().findFirst();
        if (answer.isTaken() && isThere && error.isPresent()) {
            return List.of(RowOutcome.unknown(sent.number(), error.get().toString()));
        }
        return PushOutcomes.of(List.of(sent.number()), answer);
    }

    /**
     * Returns which documents are there, after those of the ERP were read.
     *
     * <p>Documents are known by their number alone ({@link WdtDocument#outerNumber()}; that the ERP tells it is documented
     * for Y and unconfirmed for qyb). One that is there with other content holds the number all the same: it is returned,
     * with the error that says so.
     *
     * @param asked the documents that were asked for
     * @param read what was read of the ERP, in any order
     * @return their numbers, for {@link BatchPlan#lookedUp}; with {@code DOCUMENT_PUSH_DIFFERS} (kind, warehouse, or
     *     cancelled) and {@code DOCUMENT_PUSH_QUANTITY_DIFFERS}
     */
    public static Outcome<Set<String>> found(Collection<PushDocument> asked, Collection<WdtDocument> read) {
        return new DocumentLookUp(requireNonNull(read, "read")).find(asked);
    }
}
