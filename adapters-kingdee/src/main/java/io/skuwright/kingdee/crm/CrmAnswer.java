package io.skuwright.kingdee.crm;

import static java.util.Objects.requireNonNull;

import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the CRM answered to one call of its OpenAPI.
 *
 * <p>Faults come with HTTP 200 too, so only {@code errorCode} decides, never the status of the call nor a message.
 * Example: the answer of a query with 2 of 250 products
 *
 * <pre>
 * {"traceId":"t-1","errorCode":0,"errorMessage":"success",
 *  "data":{"total":250,"offset":0,"limit":2,"dataList":[{"_id":"a"},{"_id":"b"}]}}
 * </pre>
 *
 * has {@code records().accepted()} of two rows and the {@code total()} 250. Records stand under {@code data} as {@code
 * dataList} (query) or {@code object_data} (get); where neither is there, {@code data} itself is the record. A create
 * answers with {@code dataId}. How the host proves who it is does not concern this class.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CrmAnswer {

    static final String CREATED = "dataId";
    static final String CODE = "errorCode";

    private final String code;
    private final Row envelope;
    private final Optional<Row> data;
    private final Batch<Row> records;
    private final Map<String, List<Found>> details;
    private final List<Finding> detailFindings;

    private CrmAnswer(String code, Row envelope, List<Finding> before) {
        this.code = code;
        this.envelope = envelope;
        Cell inner = envelope.cell(RecordDocument.DATA);
        this.data = inner.row();
        RecordDocument document = RecordDocument.ofData(inner, envelope.place().child(RecordDocument.DATA));
        List<Finding> all = new ArrayList<>(before);
        document.findings().stream().filter(finding -> !isDetail(finding)).forEach(all::add);
        this.records = RecordPass.read(document.records(), all, Outcome::of);
        this.detailFindings = document.findings().stream().filter(CrmAnswer::isDetail).toList();
        this.details = document.details();
    }

    /** Reads an answer from JSON. */
    public static Outcome<CrmAnswer> read(JsonRows json) {
        Outcome<Cell> document = json.read();
        return document.hasValue()
                ? read(document.value(), json.place(), document.findings())
                : Outcome.failed(document.findings());
    }

    /** Reads an answer from a map, as functions of the platform get it. */
    public static Outcome<CrmAnswer> read(Map<?, ?> answer) {
        return new Found(requireNonNull(answer, "answer"), Place.ROOT).row().flatMap(CrmAnswer::read);
    }

    /**
     * Reads an answer from a row.
     *
     * @return the answer; with {@code CRM_CALL_FAILED} if its code is not 0, and no value with {@code
     *     CRM_ANSWER_UNREADABLE} if it has no code
     */
    public static Outcome<CrmAnswer> read(Row answer) {
        return read(Cell.record(answer), answer.place(), List.of());
    }

    private static Outcome<CrmAnswer> read(Cell document, Place place, List<Finding> before) {
        Cell code = document.row().map(row -> row.cell(CODE)).orElse(document);
        boolean isCode = code.kind() == Cell.Kind.NUMBER || code.kind() == Cell.Kind.TEXT;
        if (document.row().isEmpty() || !isCode) {
            Finding fault = Finding.of(CrmRecordCode.CRM_ANSWER_UNREADABLE)
                    .at(place)
                    .with("found", PlainText.kind(code));
            return Outcome.<CrmAnswer>failed(fault).with(before);
        }
        CrmAnswer answer = new CrmAnswer(code.text().strip(), document.row().get(), before);
        return answer.isSuccess() ? Outcome.of(answer, before) : Outcome.of(answer, List.of(answer.failure())).with(before);
    }

    /** Returns the finding that says how the call failed. */
    Finding failure() {
        return Finding.of(CrmRecordCode.CRM_CALL_FAILED)
                .about(code)
                .at(envelope.place())
                .with("message", message().isEmpty() ? description() : message())
                .with("traceId", traceId());
    }

    /** Returns the error code as it was written, {@code 0} for success. */
    public String code() {
        return code;
    }

    /** Returns true if the call was done. */
    public boolean isSuccess() {
        return meaning() == CrmMeaning.SUCCESS;
    }

    /** Returns what the code means by the usual table; {@link CrmErrorCodes#meaning} tells it by another one. */
    public CrmMeaning meaning() {
        return CrmErrorCodes.defaults().meaning(code);
    }

    /** Returns the id under which the CRM's support finds the call, empty if there is none. */
    public String traceId() {
        return envelope.cell("traceId").text();
    }

    /** Returns {@code errorMessage}, which is for people; empty if there is none. */
    public String message() {
        return envelope.cell("errorMessage").text();
    }

    /** Returns {@code errorDescription}, which is for people; empty if there is none. */
    public String description() {
        return envelope.cell("errorDescription").text();
    }

    /**
     * Returns the records; what stands among them and is no record is rejected.
     *
     * <p>Where {@code data} or its list is neither list nor record, there is none and {@code CRM_DATA_UNREADABLE} says so.
     */
    public Batch<Row> records() {
        return records;
    }

    /** Returns the details of a record that was got with them, by the API name of their object. */
    public Batch<Row> details(String objectApiName) {
        List<Finding> wrong = detailFindings.stream()
                .filter(finding -> finding.subject().equals(RecordDocument.DETAILS) || finding.subject().equals(objectApiName))
                .toList();
        return RecordPass.read(details.getOrDefault(objectApiName, List.of()), wrong, Outcome::of);
    }

    private static boolean isDetail(Finding finding) {
        return !finding.subject().equals(RecordDocument.DATA) && !RecordDocument.LISTS.contains(finding.subject());
    }

    /** Returns the finding that there is something where the records should be, if so. */
    Optional<Finding> unreadable() {
        return records.findings().stream()
                .filter(finding -> finding.code() == CrmRecordCode.CRM_DATA_UNREADABLE)
                .findFirst();
    }

    /** Returns the id of the record that was created, if the answer tells one. */
    public Optional<String> createdId() {
        return data.map(row -> row.cell(CREATED)).filter(Cell::hasValue).map(Cell::text);
    }

    /** Returns how many records there are in all, if the answer tells it. */
    public OptionalLong total() {
        return count("total");
    }

    /** Returns the position of the first record among all, if the answer tells it. */
    public OptionalLong offset() {
        return count("offset");
    }

    /** Returns how many records were asked for, if the answer tells it. */
    public OptionalLong limit() {
        return count("limit");
    }

    /** What is no whole number tells nothing; paging does without it. */
    private OptionalLong count(String name) {
        Cell cell = data.map(row -> row.cell(name)).orElse(Cell.ABSENT);
        Optional<Ratio> number = cell.hasValue() ? Ratio.readWhole(cell.text(), Limits.defaults()).optional() : Optional.empty();
        return number.filter(whole -> whole.signum() >= 0 && whole.bitLength() < Long.SIZE)
                .map(whole -> OptionalLong.of(whole.numerator().longValue()))
                .orElse(OptionalLong.empty());
    }

    /** Returns code and number of records, for people; no data. */
    @Override
    public String toString() {
        return "code " + code + ", " + records;
    }
}
