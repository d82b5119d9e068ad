package io.skuwright.kingdee.crm;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list query of one CRM object, page by page.
 *
 * <p>A page has at most 100 records, and an offset beyond 10,000 is refused; {@link #next} plans the pages so that
 * neither is met: it counts on by offset, and from there on asks for ids greater than the last one. Example:
 *
 * <pre>
 * Optional&lt;CrmQuery&gt; page = Optional.of(CrmQuery.of("ProductObj").with("is_kit__c", Operator.EQ, "true"));
 * while (page.isPresent()) {
 *     CrmAnswer answer = CrmAnswer.read(JsonRows.of(host.post(page.get().request()))).orThrow();
 *     products.addAll(answer.records().accepted());
 *     page = page.get().next(answer).orThrow();
 * }
 * </pre>
 *
 * <p>Records come by {@code _id} ascending unless an order is given; only so can a query go on beyond 10,000. Two
 * queries are equal if their requests are. This class is immutable and thread-safe.
 */
public final class CrmQuery {

    /** How a field is compared; the names are the vendor's. */
    public enum Operator {
        /** Equal. */
        EQ,
        /** Not equal. */
        N,
        /** Greater. */
        GT,
        /** Greater or equal. */
        GTE,
        /** Less. */
        LT,
        /** Less or equal. */
        LTE,
        /** Holds the text. */
        LIKE,
        /** Does not hold the text. */
        NLIKE,
        /** Is empty. */
        IS,
        /** Is not empty. */
        ISN,
        /** Is one of the values. */
        IN,
        /** Is none of the values. */
        NIN,
        /** Lies between two values. */
        BETWEEN,
        /** Does not lie between two values. */
        NBETWEEN,
        /** Begins with the text. */
        STARTWITH,
        /** Ends with the text. */
        ENDWITH,
        /** Contains the value. */
        CONTAINS
    }

    /** The most records of one page. */
    public static final int LARGEST_PAGE = 100;

    /** The furthest offset that is answered. */
    public static final int FURTHEST_OFFSET = 10_000;

    private static final String ID = "_id";

    private record Filter(String field, Operator operator, List<String> values) {

        Cell toCell() {
            Map<String, Cell> cells = new LinkedHashMap<>();
            cells.put("field_name", Cell.text(field));
            cells.put("field_values", texts(values));
            cells.put("operator", Cell.text(operator.name()));
            return Cell.record(CrmRequest.row(cells));
        }
    }

    private record Order(String field, boolean ascending) {

        Cell toCell() {
            Map<String, Cell> cells = new LinkedHashMap<>();
            cells.put("fieldName", Cell.text(field));
            cells.put("isAsc", Cell.flag(ascending));
            return Cell.record(CrmRequest.row(cells));
        }
    }

    /** What is asked for, whichever page. */
    private record Wish(String object, List<Filter> filters, Order order, List<String> fields, boolean total) {}

    private final Wish wish;
    private final int limit;
    private final int offset;
    private final @Nullable String after;

    private CrmQuery(Wish wish, int limit, int offset, @Nullable String after) {
        this.wish = wish;
        this.limit = limit;
        this.offset = offset;
        this.after = after;
    }

    /** Returns the query for all records of an object, in pages of 100. */
    public static CrmQuery of(String objectApiName) {
        requireNonNull(objectApiName, "objectApiName");
        return new CrmQuery(
                new Wish(objectApiName, List.of(), new Order(ID, true), List.of(), false), LARGEST_PAGE, 0, null);
    }

    /** Returns this query with one more condition; all conditions must hold. */
    public CrmQuery with(String field, Operator operator, String... values) {
        List<Filter> more = new ArrayList<>(wish.filters);
        more.add(new Filter(requireNonNull(field, "field"), requireNonNull(operator, "operator"), List.of(values)));
        return from(new Wish(wish.object, List.copyOf(more), wish.order, wish.fields, wish.total));
    }

    /** Returns this query in another order; only by {@code _id} ascending it goes on beyond 10,000 records. */
    public CrmQuery orderedBy(String field, boolean ascending) {
        Order order = new Order(requireNonNull(field, "field"), ascending);
        return from(new Wish(wish.object, wish.filters, order, wish.fields, wish.total));
    }

    /** Returns this query for these fields only; {@code _id} is always among them. */
    public CrmQuery withFields(List<String> fields) {
        List<String> wanted = new ArrayList<>(fields);
        if (!wanted.contains(ID)) {
            wanted.add(0, ID);
        }
        return from(new Wish(wish.object, wish.filters, wish.order, List.copyOf(wanted), wish.total));
    }

    /** Returns this query with the total asked for, by {@code find_explicit_total_num} (not confirmed where it stands). */
    public CrmQuery withTotal() {
        return from(new Wish(wish.object, wish.filters, wish.order, wish.fields, true));
    }

    private CrmQuery from(Wish changed) {
        return new CrmQuery(changed, limit, offset, after);
    }

    /**
     * Returns this query with other pages, from the first one on.
     *
     * @throws IllegalArgumentException if the page is empty or larger than 100
     */
    public CrmQuery withLimit(int records) {
        if (records < 1 || records > LARGEST_PAGE) {
            throw new IllegalArgumentException("A page has 1 to " + LARGEST_PAGE + " records, not " + records + ".");
        }
        return new CrmQuery(wish, records, 0, after);
    }

    /**
     * Returns this query for the page that begins at a record.
     *
     * @throws IllegalArgumentException if it is no multiple of the page, or beyond 10,000
     */
    public CrmQuery withOffset(int records) {
        if (records < 0 || records > FURTHEST_OFFSET || records % limit != 0) {
            throw new IllegalArgumentException("The offset must be a multiple of " + limit + " up to " + FURTHEST_OFFSET
                    + ", not " + records + ".");
        }
        return new CrmQuery(wish, limit, records, after);
    }

    /** Returns the call. */
    public CrmRequest request() {
        Map<String, Cell> info = new LinkedHashMap<>();
        info.put("limit", Cell.number(Integer.toString(limit)));
        info.put("offset", Cell.number(Integer.toString(offset)));
        List<Filter> filters = new ArrayList<>(wish.filters);
        if (after != null) {
            filters.add(new Filter(ID, Operator.GT, List.of(after)));
        }
        info.put("filters", Cell.list(filters.stream().map(Filter::toCell).toList()));
        info.put("orders", Cell.list(List.of(wish.order.toCell())));
        if (!wish.fields.isEmpty()) {
            info.put("fieldProjection", texts(wish.fields));
        }
        Map<String, Cell> searched = new LinkedHashMap<>();
        if (wish.total) {
            searched.put("find_explicit_total_num", Cell.flag(true));
        }
        searched.put("search_query_info", Cell.record(CrmRequest.row(info)));
        return CrmRequest.query(wish.object, searched);
    }

    private static Cell texts(List<String> values) {
        return Cell.list(values.stream().map(Cell::text).toList());
    }

    /**
     * Plans the page after the one that was answered.
     *
     * <p>A page is the last one if it is empty, or if it has fewer records than were asked for and than the answer's own
     * limit allows, unless the answer tells a total that is not reached. A total never ends the walk, since it may be 0 or
     * the count of the page where nobody asked for it. Where a page has fewer records than were asked for and is not the
     * last one, the next begins behind its last id, or in another order behind the records that were read.
     *
     * @return the next page, empty inside after the last one, with {@code CRM_PAGES_SHORT} if a {@linkplain #withTotal()
     *     total that was asked for} was not reached; or no value with {@code CRM_CALL_FAILED}, {@code
     *     CRM_DATA_UNREADABLE}, {@code CRM_PAGE_OF_ANOTHER_QUERY}, {@code CRM_PAGES_NOT_BY_ID} or {@code
     *     CRM_PAGE_WITHOUT_END}
     */
    public Outcome<Optional<CrmQuery>> next(CrmAnswer answer) {
        if (!answer.isSuccess()) {
            return Outcome.failed(answer.failure());
        }
        if (answer.offset().orElse(offset) != offset) {
            return Outcome.failed(Finding.of(CrmRecordCode.CRM_PAGE_OF_ANOTHER_QUERY)
                    .about(wish.object)
                    .with("expected", offset)
                    .with("actual", answer.offset().getAsLong()));
        }
        Optional<Finding> unreadable = answer.unreadable();
        if (unreadable.isPresent()) {
            return Outcome.failed(unreadable.get());
        }
        int read = (int) Math.min(answer.records().read(), FURTHEST_OFFSET + 1L);
        long told = answer.total().orElse(0);
        int page = (int) Math.min(limit, answer.limit().orElse(limit));
        boolean isLast = read == 0 || (read < page && offset + read >= told);
        if (isLast) {
            return Outcome.of(Optional.empty(), shortfall(offset + read, told));
        }
        boolean isFar = offset + read > FURTHEST_OFFSET;
        return isFar || (read != limit && isById())
                ? behind(answer.records().accepted())
                : Outcome.of(Optional.of(new CrmQuery(wish, Math.max(1, page), offset + read, after)));
    }

    private boolean isById() {
        return wish.order.equals(new Order(ID, true));
    }

    private List<Finding> shortfall(int read, long told) {
        return wish.total && read < told
                ? List.of(Finding.of(CrmRecordCode.CRM_PAGES_SHORT)
                        .about(wish.object)
                        .with("read", read)
                        .with("total", told))
                : List.of();
    }

    private Outcome<Optional<CrmQuery>> behind(List<Row> records) {
        if (!isById()) {
            return Outcome.failed(Finding.of(CrmRecordCode.CRM_PAGES_NOT_BY_ID)
                    .about(wish.object)
                    .with("order", wish.order.field)
                    .with("limit", FURTHEST_OFFSET));
        }
        String last = records.isEmpty() ? "" : records.get(records.size() - 1).cell(ID).text();
        String before = after == null ? "" : after;
        if (last.compareTo(before) <= 0) {
            return Outcome.failed(Finding.of(CrmRecordCode.CRM_PAGE_WITHOUT_END)
                    .about(wish.object)
                    .with("last", last)
                    .with("after", before));
        }
        return Outcome.of(Optional.of(new CrmQuery(wish, limit, 0, last)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CrmQuery that && request().equals(that.request());
    }

    @Override
    public int hashCode() {
        return request().hashCode();
    }

    /** Returns the object and the page, for people. */
    @Override
    public String toString() {
        return wish.object + " from " + offset + (after == null ? "" : " after " + after);
    }
}
