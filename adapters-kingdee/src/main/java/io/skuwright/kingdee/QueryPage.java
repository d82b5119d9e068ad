package io.skuwright.kingdee;

import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page of a query: its body, and which page comes after it.
 *
 * <p>Example: with pages of 2,000 rows the page from 0 is followed by that from 2,000 if 2,000 rows came, and by none if
 * 1,999 did. A server may give fewer rows at most than it is asked for: with pages of 10,000 rows the page from 0 is
 * followed by one if 2,000 came, which older servers never exceed; if those were all, that costs one more call. This class is immutable and thread-safe.
 */
public final class QueryPage {

    private final BillQuery query;
    private final long start;

    QueryPage(BillQuery query, long start) {
        this.query = query;
        this.start = start;
    }

    /** Returns the position of its first row, from 0. */
    public long start() {
        return start;
    }

    /** Returns the body that a host posts to ExecuteBillQuery or BillQuery. */
    public String toJson() {
        Map<String, Cell> data = new LinkedHashMap<>();
        data.put("FormId", Cell.text(query.form()));
        data.put("FieldKeys", Cell.text(query.keys()));
        data.put("FilterString", Cell.text(query.filter()));
        data.put("OrderString", Cell.text(query.order()));
        // It is the last row to give and no size of a page.
        data.put("TopRowCount", Cell.number("0"));
        data.put("StartRow", Cell.number(Long.toString(start)));
        data.put("Limit", Cell.number(Integer.toString(query.rows())));
        data.put("SubSystemId", Cell.text(""));
        Row body = Row.ofCells(data, Place.NONE);
        Cell parameters = Cell.list(List.of(Cell.text(body.toJson())));
        return query.isInParameters() ? wrapped("parameters", parameters) : wrapped("data", Cell.record(body));
    }

    private static String wrapped(String name, Cell cell) {
        return Row.ofCells(Map.of(name, cell), Place.NONE).toJson();
    }

    /**
     * Returns the page after this one, none if this was the last: it had fewer rows than were asked for and not exactly
     * 2,000, the most that some servers give, or none at all.
     *
     * @param rows the number of rows that came; more than were asked for are not asked for again
     * @throws IllegalArgumentException if the number is below 0
     */
    public Optional<QueryPage> next(int rows) {
        if (rows < 0) {
            throw new IllegalArgumentException("The number of rows is " + rows + ", but must not be below 0.");
        }
        boolean isFull = rows >= query.rows() || rows == BillQuery.USUAL_ROWS;
        return rows > 0 && isFull ? Optional.of(new QueryPage(query, start + rows)) : Optional.empty();
    }

    /**
     * Plans the page after this one by its answer.
     *
     * @return the next page, empty inside after the last one; no value with {@code KINGDEE_ANSWER_FAILED} after an answer
     *     that is no success, for a page that is missing makes the others useless
     */
    public Outcome<Optional<QueryPage>> next(KingdeeAnswer answer) {
        return answer.isSuccess() ? Outcome.of(next(answer.data().items().size())) : Outcome.failed(answer.failure());
    }

    /** Returns form and first row, for people. */
    @Override
    public String toString() {
        return query.form() + " from " + start;
    }
}
