package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * One page of a question: its parameters, and which page comes after it.
 *
 * <p>Example: page 0 of goods in qyb has {@code start_time}, {@code end_time}, {@code page_no} 0 and {@code page_size} 40;
 * if 40 rows came, page 1 follows, if 39 came, none. This class is immutable and thread-safe.
 */
public final class WdtPage {

    /** What a query sets itself. */
    static final Set<String> OWN =
            Set.of("start_time", "end_time", "page_no", "page_size", "calc_total", "method", "body", "sign", "timestamp");

    private final WdtQuery query;
    private final long number;
    private final OptionalLong total;
    private final long rowsBefore;
    /** The rows of the page before, by which a server is found out that does not turn pages. */
    private final List<Row> before;

    private WdtPage(WdtQuery query, long number, OptionalLong total, long rowsBefore, List<Row> before) {
        this.query = query;
        this.number = number;
        this.total = total;
        this.rowsBefore = rowsBefore;
        this.before = before;
    }

    static WdtPage first(WdtQuery query) {
        return new WdtPage(query, 0, OptionalLong.empty(), 0, List.of());
    }

    /** Returns its number, from 0. */
    public long number() {
        return number;
    }

    /** Returns how many rows page 0 told, if it told it. */
    public OptionalLong total() {
        return total;
    }

    /**
     * Returns the parameters to be signed and sent, without account, key, time and signature, in their order.
     *
     * @return form fields in qyb and Y; in qjb the parameters of the address and {@code body}; not modifiable
     */
    public Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        boolean isMethod = query.dialect() == Dialect.QJB;
        if (isMethod) {
            all.put("method", query.name());
        } else {
            all.putAll(query.business());
        }
        all.put("page_no", Long.toString(number));
        all.put("page_size", Integer.toString(query.pageSize()));
        if (isMethod) {
            all.put("calc_total", number == 0 ? "1" : "0");
            all.put("body", body());
        }
        return Collections.unmodifiableMap(all);
    }

    /** The one argument of a search; texts outside ASCII are escaped, so that every count of characters agrees. */
    private String body() {
        Map<String, Cell> cells = new LinkedHashMap<>();
        query.business().forEach((name, value) -> cells.put(name, Cell.text(value)));
        return AsciiJson.of(Cell.list(List.of(Cell.record(Row.ofCells(cells, Place.NONE)))));
    }

    /**
     * Plans the page after this one by its answer.
     *
     * @return the next page, empty inside after the last one, which is the first that is shorter than the page size;
     *     with {@code WDT_TOTAL_DIFFERS} if other than the rows that page 0 told came; no value with {@code
     *     WDT_ANSWER_FAILED} after an answer that was not taken, with {@code RECORDS_MISSING} after one without rows,
     *     and with {@code WDT_PAGE_REPEATED} if the rows are those of the page before
     * @throws IllegalArgumentException if the answer is of another dialect
     */
    public Outcome<Optional<WdtPage>> next(WdtAnswer answer) {
        if (requireNonNull(answer, "answer").dialect() != query.dialect()) {
            throw new IllegalArgumentException("The answer is of " + answer.dialect() + ", the question of " + query.dialect() + ".");
        }
        Batch<Row> rows = answer.rows(query.nodes().toArray(String[]::new));
        List<Finding> refusals = Documents.others(rows);
        if (!refusals.isEmpty()) {
            return Outcome.failed(refusals);
        }
        if (!rows.accepted().isEmpty() && rows.accepted().equals(before)) {
            return Outcome.failed(
                    Finding.of(QueryCode.WDT_PAGE_REPEATED).about(query.name()).with("page", number));
        }
        OptionalLong told = number == 0 ? answer.total() : total;
        long count = rowsBefore + rows.read();
        return rows.read() >= query.pageSize()
                ? Outcome.of(Optional.of(new WdtPage(query, number + 1, told, count, rows.accepted())))
                : Outcome.of(Optional.empty(), compared(told, count));
    }

    private List<Finding> compared(OptionalLong told, long count) {
        List<Finding> findings = new ArrayList<>();
        if (told.isPresent() && told.getAsLong() != count) {
            findings.add(Finding.of(QueryCode.WDT_TOTAL_DIFFERS)
                    .about(query.name())
                    .with("total", told.getAsLong())
                    .with("rows", count)
                    .with("pages", number + 1));
        }
        return findings;
    }

    /** Returns the question and the number of the page, for people. */
    @Override
    public String toString() {
        return query + " page " + number;
    }
}
