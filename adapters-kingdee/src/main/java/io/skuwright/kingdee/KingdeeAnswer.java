package io.skuwright.kingdee;

import static java.util.Objects.requireNonNull;

import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import java.util.List;

/**
 * What Kingdee answered to a call.
 *
 * <p>The HTTP status is 200 for failures too, so all is read from the body: the ResponseStatus of Save, BatchSave and
 * View (null where all is well), the error that a query hides in its only row, the answer to a login, the body of a
 * gateway ({@code errcode}) and the text of a failed transport ({@code response_error:}). A list of rows is the success
 * of a query. Example: {@code {"Result":{"ResponseStatus":{"IsSuccess":false,"MsgCode":1,"Errors":[{"Message":"会话信息
 * 已丢失，请重新登录"}]}}}} is no success, means {@link MsgMeaning#SESSION_LOST}, and may be sent again after a login.
 *
 * <p>An answer is a success if nothing in it denies it: IsSuccess is not false, no error is listed and, where IsSuccess
 * is not said, ErrorCode is 0, empty or absent; beside a true IsSuccess neither ErrorCode nor MsgCode says a failure
 * ({@code ANSWER_CONTRADICTORY}). Which documents a partial BatchSave saved stand in {@link #entries()}
 * even where the answer as a whole is none. Values are immutable and thread-safe.
 *
 * @param isSuccess true if all that was asked for was done
 * @param meaning what the message code, or for want of one the text, means
 * @param msgCode the message code as it was written, empty if there is none
 * @param entries the documents that were worked on, in the order of the answer; of a Save the one document
 * @param errors the errors, in the order of the answer
 * @param messages what Kingdee says about successes, as it was written
 * @param data what was asked for: the document of a View, the rows of a query; null or absent if there is none
 * @param returnData the values of NeedReturnFields
 */
public record KingdeeAnswer(
        boolean isSuccess,
        MsgMeaning meaning,
        String msgCode,
        List<SavedEntry> entries,
        List<AnswerError> errors,
        List<String> messages,
        Cell data,
        Cell returnData) {

    /** Checks that nothing is null, and copies the lists. */
    public KingdeeAnswer {
        requireNonNull(meaning, "meaning");
        requireNonNull(msgCode, "msgCode");
        entries = List.copyOf(entries);
        errors = List.copyOf(errors);
        messages = List.copyOf(messages);
        requireNonNull(data, "data");
        requireNonNull(returnData, "returnData");
    }

    /**
     * Reads the body of an answer, which need not be JSON.
     *
     * @return as {@link #read(Cell, Place, AnswerRules)}; no value if the body is neither JSON nor a failed transport
     */
    public static Outcome<KingdeeAnswer> read(String body) {
        return AnswerReader.isOfTransport(body)
                ? read(Cell.text(body), Place.ROOT, AnswerRules.defaults())
                : read(JsonRows.of(body));
    }

    /** Reads an answer from JSON by the usual rules. */
    public static Outcome<KingdeeAnswer> read(JsonRows document) {
        return read(document, AnswerRules.defaults());
    }

    /**
     * Reads an answer from JSON.
     *
     * @return the answer, which is no success if any record of the document is refused; no value if the document cannot
     *     be read, and then nothing is known of the call
     */
    public static Outcome<KingdeeAnswer> read(JsonRows document, AnswerRules rules) {
        requireNonNull(rules, "rules");
        Place place = document.place();
        Outcome<Cell> cell = document.read();
        Outcome<KingdeeAnswer> answer = cell.flatMap(it -> read(it, place, rules));
        // A record that is refused may be the one that tells the failure.
        return cell.hasErrors() ? answer.map(KingdeeAnswer::withoutSuccess) : answer;
    }

    private KingdeeAnswer withoutSuccess() {
        return new KingdeeAnswer(false, meaning, msgCode, entries, errors, messages, data, returnData);
    }

    /**
     * Reads an answer that was read as a cell before.
     *
     * @return the answer, with {@code KINGDEE_ANSWER_FAILED}, {@code ANSWER_NOT_FROM_KINGDEE} or {@code
     *     ANSWER_LOGIN_REFUSED} if it is no success, {@code ANSWER_CONTRADICTORY}, {@code ANSWER_CODE_UNKNOWN}, and
     *     findings about fields that cannot be read; no value with {@code KINGDEE_SHAPE_UNKNOWN}, and then nothing is
     *     known of the call
     */
    public static Outcome<KingdeeAnswer> read(Cell document, Place place, AnswerRules rules) {
        return AnswerReader.read(
                requireNonNull(document, "document"), requireNonNull(place, "place"), requireNonNull(rules, "rules"));
    }

    /** Returns why this answer is no success. */
    Finding failure() {
        return StatusReader.failure(msgCode, errors, meaning);
    }

    /** Returns success or meaning and the numbers of entries and errors, for people; no data of documents. */
    @Override
    public String toString() {
        return (isSuccess ? "success" : meaning + " " + msgCode) + ", entries " + entries.size() + ", errors "
                + errors.size();
    }
}
