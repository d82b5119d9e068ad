package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.row.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One page of a question: its address, and which page comes after it.
 *
 * <p>Example: the first page of products is {@code /api/v2/products?start=0&limit=100&include=variants}. Where an envelope
 * has links, the next page is the one it links to, and none after a link of null; of the link only the parameters are
 * taken, so that a link of another host leads nowhere and what the question asks for is not lost. Without links a full
 * page has a next one. This class is immutable and thread-safe.
 */
public final class ShopPage {

    /** What a query sets itself. */
    static final Set<String> OWN = Set.of("start", "limit", "include", "fields", "sort");

    private static final String START = "start";
    private static final int MOST_DIGITS = 18;

    private final ShopQuery query;
    private final long start;
    private final Map<String, String> parameters;
    private final long rowsBefore;
    /** The rows of the page before, by which a shop is found out that does not turn pages. */
    private final List<Row> before;

    private ShopPage(ShopQuery query, long start, Map<String, String> parameters, long rowsBefore, List<Row> before) {
        this.query = query;
        this.start = start;
        this.parameters = parameters;
        this.rowsBefore = rowsBefore;
        this.before = before;
    }

    static ShopPage first(ShopQuery query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(START, "0");
        parameters.put("limit", Integer.toString(query.pageSize()));
        parameters.putAll(query.parameters());
        return new ShopPage(query, 0, parameters, 0, List.of());
    }

    /** Returns how many records stand before it. */
    public long start() {
        return start;
    }

    /** Returns path and parameters, encoded, to be put behind the address of the shop. */
    public String address() {
        return UrlText.address(query.path(), parameters);
    }

    /**
     * Plans the page after this one by its answer.
     *
     * @return the next page, empty inside after the last one, and then with {@code MP_TOTAL_DIFFERS} if other than the
     *     records that the shop told came; no value with {@code MP_ANSWER_FAILED} after an answer that is no success, with
     *     {@code RECORDS_MISSING} after one without records, with {@code MP_PAGE_REPEATED} if the page or the one it links
     *     to was read before, and with {@code MP_LINK_FOREIGN} if the link is to something else
     */
    public Outcome<Optional<ShopPage>> next(ShopAnswer answer) {
        Batch<Row> rows = requireNonNull(answer, "answer").rows();
        List<Finding> refusals = AnswerRows.others(rows);
        if (!refusals.isEmpty()) {
            return Outcome.failed(refusals);
        }
        if (!rows.accepted().isEmpty() && rows.accepted().equals(before)) {
            return repeated(start);
        }
        long count = rowsBefore + rows.read();
        if (answer.links().next().isPresent()) {
            return linked(answer.links().next().get(), count, rows.accepted());
        }
        if (answer.links().areThere() || rows.read() < query.pageSize()) {
            return Outcome.of(Optional.empty(), compared(answer, count));
        }
        return Outcome.of(Optional.of(page(start + rows.read(), Map.of(), count, rows.accepted())));
    }

    private Outcome<Optional<ShopPage>> linked(String link, long count, List<Row> rows) {
        Optional<Map<String, String>> told = UrlText.parameters(link);
        String from = told.map(it -> it.getOrDefault(START, "")).orElse("");
        boolean isNumber = !from.isEmpty()
                && from.length() <= MOST_DIGITS
                && from.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        if (told.isEmpty() || !isNumber || !UrlText.path(link).equals(query.path())) {
            return Outcome.failed(
                    Finding.of(QueryCode.MP_LINK_FOREIGN).about(query.path()).with("link", link));
        }
        long next = Long.parseLong(from);
        return next <= start ? repeated(next) : Outcome.of(Optional.of(page(next, told.get(), count, rows)));
    }

    private ShopPage page(long next, Map<String, String> told, long count, List<Row> rows) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        told.forEach((name, value) -> {
            if (!query.parameters().containsKey(name)) {
                all.put(name, value);
            }
        });
        all.put(START, Long.toString(next));
        return new ShopPage(query, next, all, count, rows);
    }

    private Outcome<Optional<ShopPage>> repeated(long from) {
        return Outcome.failed(Finding.of(QueryCode.MP_PAGE_REPEATED).about(query.path()).with(START, from));
    }

    private List<Finding> compared(ShopAnswer answer, long count) {
        return answer.counts()
                .filter(counts -> counts.total() != count)
                .map(counts -> List.of(Finding.of(QueryCode.MP_TOTAL_DIFFERS)
                        .about(query.path())
                        .with("total", counts.total())
                        .with("rows", count)))
                .orElse(List.of());
    }

    /** Returns the path and where the page begins, for people. */
    @Override
    public String toString() {
        return query.path() + " from " + start;
    }
}
