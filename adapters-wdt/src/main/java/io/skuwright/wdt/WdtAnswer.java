package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.wdt.json.JsonRows;
import java.util.List;
import java.util.OptionalLong;

/**
 * What WangDianTong answered to a call.
 *
 * <p>The code ({@code code}, in qjb {@code status}) says whether the call was taken, 0 being a success; but a call that
 * was taken may hold rows that were not, and then the answer is no success here ({@code WDT_REPLY_CONTRADICTORY}).
 * Example: {@code {"code":0,"message":"","errors":[{"goods_no":null,"error":"货品名称不能为空"}]}} was taken and is no
 * success; its one {@linkplain #errors() error} says that a goods name is missing.
 *
 * <p>{@link #rows} gives the rows of a question by the name of their list. The {@linkplain #total() total} comes with
 * page 0 only, as number or text, and once as -1, which says nothing. Values are immutable and thread-safe.
 *
 * @param dialect whose answer it is
 * @param isSuccess true if all that was asked for was done
 * @param meaning what the code, or for want of one the message, means
 * @param code the code as text
 * @param message the message as it was written, empty if there is none
 * @param total how many rows there are on all pages, if the answer says it
 * @param errors the rows that were refused, in the order of the answer
 * @param payload the record that holds the lists: the answer itself, in qjb its {@code data}, which may be a number or
 *     absent
 * @param place where the payload stands
 */
public record WdtAnswer(
        Dialect dialect,
        boolean isSuccess,
        AnswerMeaning meaning,
        String code,
        String message,
        OptionalLong total,
        List<AnswerError> errors,
        Cell payload,
        Place place) {

    /** Checks that nothing is null, and copies the list. */
    public WdtAnswer {
        requireNonNull(dialect, "dialect");
        requireNonNull(meaning, "meaning");
        requireNonNull(code, "code");
        requireNonNull(message, "message");
        requireNonNull(total, "total");
        errors = List.copyOf(errors);
        requireNonNull(payload, "payload");
        requireNonNull(place, "place");
    }

    /** Reads an answer from JSON by the usual rules. */
    public static Outcome<WdtAnswer> read(Dialect dialect, JsonRows document) {
        return read(document, AnswerRules.of(dialect), dialect);
    }

    /**
     * Reads an answer from JSON.
     *
     * @return as {@link #read(Cell, Place, AnswerRules, Dialect)}, with the findings of the document, which quote no field
     *     that tells of a buyer
     */
    public static Outcome<WdtAnswer> read(JsonRows document, AnswerRules rules, Dialect dialect) {
        requireNonNull(rules, "rules");
        requireNonNull(dialect, "dialect");
        Place place = document.place();
        Outcome<Cell> read = document.read();
        List<Finding> findings = read.findings().stream().map(TradeNames::discreet).toList();
        Outcome<Cell> discreet = read.hasValue() ? Outcome.of(read.value(), findings) : Outcome.failed(findings);
        return discreet.flatMap(cell -> read(cell, place, rules, dialect));
    }

    /**
     * Reads an answer that was read as a cell before.
     *
     * @return the answer, with {@code WDT_ANSWER_FAILED} (and {@code WDT_CODE_UNKNOWN}) if it was not taken and {@code
     *     WDT_REPLY_CONTRADICTORY} if rows of it were refused; no value with {@code WDT_ANSWER_SHAPE} if it is none of
     *     this dialect, and then nothing is known of the call
     */
    public static Outcome<WdtAnswer> read(Cell document, Place place, AnswerRules rules, Dialect dialect) {
        return new AnswerReader(requireNonNull(dialect, "dialect"), requireNonNull(rules, "rules"))
                .read(requireNonNull(document, "document"), requireNonNull(place, "place"));
    }

    /** Returns true if the call was taken, be it that rows of it were refused. */
    public boolean isTaken() {
        return meaning == AnswerMeaning.SUCCESS;
    }

    /** Returns true if the same call may succeed later as it is. */
    public boolean isRetryable() {
        return meaning.isRetryable();
    }

    /**
     * Returns the rows of a list.
     *
     * @param nodes names that the list may have; the first that is there counts
     * @return the records of the list, and rejected what is none; empty with {@code WDT_ANSWER_FAILED} if the call was
     *     not taken, or with {@code RECORDS_MISSING} if there is no such list; a list that is null is empty
     */
    public Batch<Row> rows(String... nodes) {
        return AnswerRows.of(this, List.of(nodes));
    }

    /** Returns the value of a member of the payload, such as {@code stockin_no}; absent if there is none. */
    public Cell value(String name) {
        requireNonNull(name, "name");
        return payload.row().map(row -> row.cell(name)).orElse(Cell.ABSENT);
    }

    /** Returns why this answer was not taken. */
    Finding failure() {
        return Finding.of(AnswerCode.WDT_ANSWER_FAILED)
                .at(place)
                .with("code", code)
                .with("message", message)
                .with("meaning", meaning.name());
    }

    /** Returns meaning and code and the number of errors, for people; no data of documents. */
    @Override
    public String toString() {
        return dialect.code() + " " + (isSuccess ? "success" : meaning + " " + code) + ", errors " + errors.size();
    }
}
