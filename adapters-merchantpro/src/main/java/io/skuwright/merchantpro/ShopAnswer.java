package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import io.skuwright.merchantpro.json.JsonRows;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a shop answered to a call.
 *
 * <p>The status of HTTP says whether the call was done, so the host hands it over with the body. A list comes in an
 * envelope, {@code {"data":[..],"meta":{..}}}, one product or order bare, taxes as a bare list; an envelope that holds
 * nothing but one record is opened too. Example: {@code {"error":{"name":"bad_request","message":"No such filter `name`
 * defined"}}} with the status 400 means {@link AnswerMeaning#UNKNOWN_FILTER}, and its {@linkplain #field() field} is
 * {@code name}.
 *
 * <p>A record with an error is none, whatever the status. The details of an error may repeat what was sent, so they
 * stand in no finding. Values are immutable and thread-safe.
 *
 * @param status the status of HTTP
 * @param meaning what status and error mean
 * @param name the name of the error, empty if there is none
 * @param message the message of the error as it was written, empty if there is none
 * @param details the details of the error, absent if there are none
 * @param retryAfter the header {@code Retry-After} as it came, empty if there was none
 * @param payload the list or the record; absent if the shop sent none
 * @param counts what the envelope says of the page, if it says it
 * @param links where the envelope says the pages are
 * @param place where the payload stands
 */
public record ShopAnswer(
        int status,
        AnswerMeaning meaning,
        String name,
        String message,
        Cell details,
        String retryAfter,
        Cell payload,
        Optional<PageCounts> counts,
        PageLinks links,
        Place place) {

    /** Checks that nothing is null. */
    public ShopAnswer {
        requireNonNull(meaning, "meaning");
        requireNonNull(name, "name");
        requireNonNull(message, "message");
        requireNonNull(details, "details");
        requireNonNull(retryAfter, "retryAfter");
        requireNonNull(payload, "payload");
        requireNonNull(counts, "counts");
        requireNonNull(links, "links");
        requireNonNull(place, "place");
    }

    /** Reads an answer by the usual rules. */
    public static Outcome<ShopAnswer> read(int status, JsonRows body) {
        return read(status, body, AnswerRules.usual());
    }

    /**
     * Reads an answer.
     *
     * <p>With a status that is no success the body need not be JSON: gateways send pages of their own.
     *
     * @return as {@link #read(int, Cell, Place, AnswerRules)}; no value with the findings of the document if it cannot be
     *     read and the status says success
     * @throws IllegalArgumentException if the status is not from 100 to 599
     */
    public static Outcome<ShopAnswer> read(int status, JsonRows body, AnswerRules rules) {
        AnswerReader reader = new AnswerReader(status, rules);
        Place place = body.place();
        Outcome<Cell> document = reader.hasBody() ? body.read() : Outcome.of(Cell.ABSENT);
        if (document.hasValue()) {
            return reader.read(document.value(), place).with(document.findings());
        }
        return reader.isSuccess() ? Outcome.failed(document.findings()) : reader.read(Cell.ABSENT, place);
    }

    /**
     * Reads an answer that was read as a cell before; an absent one stands for a body that is empty.
     *
     * @return the answer, with {@code MP_ANSWER_FAILED} if the call was not done; no value with {@code MP_ANSWER_SHAPE} if
     *     the status says success and the body is neither object nor list, and then nothing is known of the call
     * @throws IllegalArgumentException if the status is not from 100 to 599
     */
    public static Outcome<ShopAnswer> read(int status, Cell body, Place place, AnswerRules rules) {
        return new AnswerReader(status, rules).read(requireNonNull(body, "body"), requireNonNull(place, "place"));
    }

    /** Returns this answer with the header {@code Retry-After}: seconds, or a date as HTTP writes it. */
    public ShopAnswer withRetryAfter(String header) {
        return new ShopAnswer(
                status, meaning, name, message, details, requireNonNull(header, "header"), payload, counts, links, place);
    }

    /** Returns true if the call was done. */
    public boolean isSuccess() {
        return meaning == AnswerMeaning.SUCCESS;
    }

    /** Returns true if the same call may be sent again as it is. */
    public boolean isRetryable() {
        return meaning.isRetryable();
    }

    /**
     * Returns when the same call may be sent again, empty if it may not.
     *
     * <p>What {@code error.details.reset_time} says counts first: a number up to 86400 is seconds from now, one of 10
     * digits or more seconds or milliseconds since 1970, a text a time with its offset; then the header {@code Retry-After}; else it is a
     * minute from now. None of these forms is confirmed. A time in the past is now, one after more than a day says nothing.
     */
    public Optional<Instant> retryAt(Instant now) {
        requireNonNull(now, "now");
        Cell reset = details.row().map(row -> row.cell("reset_time")).orElse(Cell.ABSENT);
        return isRetryable() ? Optional.of(RetryTime.of(reset, retryAfter, now)) : Optional.empty();
    }

    /** Returns the name of the field or filter that the message quotes as {@code `name`}; empty if it quotes none. */
    public Optional<String> field() {
        int begin = message.indexOf('`');
        int end = message.indexOf('`', begin + 1);
        return begin >= 0 && end > begin + 1 ? Optional.of(message.substring(begin + 1, end)) : Optional.empty();
    }

    /**
     * Returns the records: those of a list, or the one.
     *
     * @return the records, and rejected what is none; empty with {@code MP_ANSWER_FAILED} if the call was not done, or with
     *     {@code RECORDS_MISSING} if the shop sent nothing
     */
    public Batch<Row> rows() {
        return isSuccess() ? AnswerRows.of(payload, place) : Batch.of(List.of(), List.of(), List.of(failure()));
    }

    /**
     * Returns the one record.
     *
     * @return the record; no value with {@code MP_ANSWER_FAILED} if the call was not done, or with {@code MP_ANSWER_SHAPE}
     *     if the answer is none or a list
     */
    public Outcome<Row> record() {
        if (!isSuccess()) {
            return Outcome.failed(failure());
        }
        return payload.row().map(Outcome::of).orElseGet(() -> Outcome.failed(Finding.of(AnswerCode.MP_ANSWER_SHAPE)
                .at(place)
                .with("status", status)
                .with("found", payload.kind().name().toLowerCase(Locale.ROOT))));
    }

    /** Returns why this call was not done. */
    Finding failure() {
        return Finding.of(AnswerCode.MP_ANSWER_FAILED)
                .at(place)
                .with("status", status)
                .with("name", name)
                .with("message", message)
                .with("meaning", meaning.name());
    }

    /** Returns status and meaning, for people; no data of documents. */
    @Override
    public String toString() {
        return status + " " + meaning;
    }
}
