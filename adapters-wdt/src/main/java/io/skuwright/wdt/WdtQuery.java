package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question to WangDianTong for rows, page by page.
 *
 * <p>The host signs and sends the parameters of a page and hands over the answer:
 *
 * <pre>{@code
 * WdtQuery query = WdtQuery.goods(Dialect.QYB).between(from, to);
 * for (Optional<WdtPage> page = Optional.of(query.first().orThrow()); page.isPresent(); ) {
 *     WdtAnswer answer = WdtAnswer.read(Dialect.QYB, JsonRows.of(post(page.get()))).orThrow();
 *     keep(answer.rows("goods_list"));
 *     page = page.get().next(answer).orThrow();
 * }
 * }</pre>
 *
 * <p>Pages count from 0, and only page 0 tells how many rows there are; the last page is the first that is shorter than
 * the page size. Windows are closed at both ends and at most 30 days long; their times are those of the last change, on
 * the clock of the tenant. Example: {@code between(2026-01-01T00:00, 2026-01-31T00:00)} is 30 days long and fits,
 * one second more is {@code WDT_WINDOW_TOO_LONG}.
 *
 * <p>In qyb and Y a page is form fields; in qjb {@code method}, {@code page_size}, {@code page_no}, {@code calc_total}
 * and {@code body}, the JSON array that is the request body. Page sizes of Y and qjb for goods are not confirmed. This
 * class is immutable and thread-safe.
 */
public final class WdtQuery {

    private static final Duration MONTH = Duration.ofDays(30);
    private static final int USUAL_PAGE = 40;

    private final Dialect dialect;
    private final String name;
    private final List<String> nodes;
    private final @Nullable Duration longest;
    private final int mostOnAPage;
    /** Numbers that may stand in place of a window; none if nothing is needed. */
    private final List<String> numbers;
    /** True if a number makes the interface forget the window. */
    private final boolean forgets;

    private final Map<String, String> parameters;
    private final int pageSize;
    private final @Nullable LocalDateTime from;
    private final @Nullable LocalDateTime to;

    private WdtQuery(WdtQuery that, Map<String, String> parameters, int pageSize, @Nullable LocalDateTime from, @Nullable LocalDateTime to) {
        this.dialect = that.dialect;
        this.name = that.name;
        this.nodes = that.nodes;
        this.longest = that.longest;
        this.mostOnAPage = that.mostOnAPage;
        this.numbers = that.numbers;
        this.forgets = that.forgets;
        this.parameters = Collections.unmodifiableMap(parameters);
        this.pageSize = pageSize;
        this.from = from;
        this.to = to;
    }

    private WdtQuery(
            Dialect dialect, String name, List<String> nodes, @Nullable Duration longest, int mostOnAPage, List<String> numbers, boolean forgets) {
        this.dialect = dialect;
        this.name = name;
        this.nodes = nodes;
        this.longest = longest;
        this.mostOnAPage = mostOnAPage;
        this.numbers = numbers;
        this.forgets = forgets;
        this.parameters = Map.of();
        this.pageSize = Math.min(USUAL_PAGE, mostOnAPage);
        this.from = null;
        this.to = null;
    }

    /**
     * Returns the question to an interface that has no line of its own here.
     *
     * @param name the interface, such as {@code stock_query.php} or {@code wms.StockSpec.search2}
     * @param node the list of rows in its answers, such as {@code stocks}
     * @param longest the longest window it takes
     * @param mostOnAPage the most rows on a page
     * @throws IllegalArgumentException if the window is not longer than nothing or there is no row on a page
     */
    public static WdtQuery of(Dialect dialect, String name, String node, Duration longest, int mostOnAPage) {
        if (longest.isNegative() || longest.isZero() || mostOnAPage < 1) {
            throw new IllegalArgumentException("A window of " + longest + " and pages of " + mostOnAPage + " rows must not be empty.");
        }
        return new WdtQuery(
                requireNonNull(dialect, "dialect"), requireNonNull(name, "name"), List.of(node), longest, mostOnAPage, List.of(), false);
    }

    /** Returns the question for goods, which needs a window, or a {@code goods_no} or {@code spec_no} in its place. */
    public static WdtQuery goods(Dialect dialect) {
        String name = dialect == Dialect.QJB ? "goods.Goods.queryWithSpec" : "goods_query.php";
        boolean forgets = dialect != Dialect.QJB;
        return new WdtQuery(dialect, name, List.of("goods_list"), MONTH, 100, List.of("goods_no", "spec_no"), forgets);
    }

    /** Returns the question for suites, which needs a window, a {@code suite_no} or both; in Y any window will do. */
    public static WdtQuery suites(Dialect dialect) {
        List<String> numbers = List.of("suite_no");
        return switch (dialect) {
            case QYB -> new WdtQuery(dialect, "suites_query.php", List.of("suites"), MONTH, 100, numbers, false);
            case Y -> new WdtQuery(dialect, "suites_query.php", List.of("suites"), null, 1_000, numbers, false);
            case QJB -> new WdtQuery(dialect, "goods.Suite.search", List.of("suite_list"), MONTH, 100, numbers, false);
        };
    }

    /**
     * Returns the question for the goods of shops, which needs a window and takes a {@code shop_no}, in Y a {@code
     * shop_id}; page sizes above 100 are confirmed for Y only.
     */
    public static WdtQuery platformGoods(Dialect dialect) {
        String name = dialect == Dialect.QJB ? "goods.ApiGoods.search" : "vip_api_goods_query.php";
        int most = dialect == Dialect.Y ? 1_000 : 100;
        return new WdtQuery(dialect, name, List.of("goods_list"), MONTH, most, List.of("start_time"), false);
    }

    /** Returns the question for the bills of materials, which is known in qjb only; it needs a window or a {@code bom_no}. */
    public static WdtQuery boms() {
        return new WdtQuery(Dialect.QJB, "process.Bom.search", List.of("order_list"), MONTH, 100, List.of("bom_no"), false);
    }

    /**
     * Returns this question for what was changed in a window, both ends counting.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public WdtQuery between(LocalDateTime newFrom, LocalDateTime newTo) {
        if (newTo.isBefore(newFrom)) {
            throw new IllegalArgumentException("The window from " + newFrom + " to " + newTo + " ends before it begins.");
        }
        return new WdtQuery(this, parameters, pageSize, newFrom, newTo);
    }

    /**
     * Returns this question with one more parameter, such as {@code spec_no} or {@code hide_deleted}.
     *
     * @throws IllegalArgumentException if the query sets that parameter itself
     */
    public WdtQuery with(String parameter, String value) {
        if (WdtPage.OWN.contains(requireNonNull(parameter, "parameter"))) {
            throw new IllegalArgumentException("The parameter '" + parameter + "' is set by the query itself.");
        }
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(parameter, requireNonNull(value, "value"));
        return new WdtQuery(this, more, pageSize, from, to);
    }

    /**
     * Returns this question with at most so many rows on a page.
     *
     * @throws IllegalArgumentException if the interface does not allow so many, or the number is below 1
     */
    public WdtQuery atMost(int rows) {
        if (rows < 1 || rows > mostOnAPage) {
            throw new IllegalArgumentException("The page size is " + rows + ", but must be from 1 to " + mostOnAPage + ".");
        }
        return new WdtQuery(this, parameters, rows, from, to);
    }

    /** Returns the dialect it is asked in. */
    public Dialect dialect() {
        return dialect;
    }

    /** Returns the interface: the name of a page such as {@code goods_query.php}, in qjb that of a method. */
    public String name() {
        return name;
    }

    /** Returns the names of the list that holds the rows, for {@link WdtAnswer#rows}. */
    public List<String> nodes() {
        return nodes;
    }

    int pageSize() {
        return pageSize;
    }

    /** The parameters of the business: the window, then what was added. */
    Map<String, String> business() {
        Map<String, String> all = new LinkedHashMap<>();
        if (from != null && to != null) {
            all.put("start_time", TimeText.write(from));
            all.put("end_time", TimeText.write(to));
        }
        all.putAll(parameters);
        return all;
    }

    /**
     * Returns page 0.
     *
     * @return the page, with {@code WDT_WINDOW_IGNORED} if the interface would not heed the window; no value with {@code
     *     WDT_WINDOW_TOO_LONG} or {@code WDT_QUERY_UNBOUNDED} if it would be refused
     */
    public Outcome<WdtPage> first() {
        Optional<String> number = numbers.stream().filter(parameters::containsKey).findFirst();
        List<Finding> findings = new ArrayList<>();
        if (from == null && number.isEmpty() && !numbers.isEmpty()) {
            return Outcome.failed(
                    Finding.of(QueryCode.WDT_QUERY_UNBOUNDED).about(name).with("numbers", String.join(", ", numbers)));
        }
        if (from != null && to != null && longest != null && Duration.between(from, to).compareTo(longest) > 0) {
            return Outcome.failed(Finding.of(QueryCode.WDT_WINDOW_TOO_LONG)
                    .about(name)
                    .with("from", TimeText.write(from))
                    .with("to", TimeText.write(to))
                    .with("seconds", Duration.between(from, to).toSeconds())
                    .with("limit", longest.toSeconds()));
        }
        if (from != null && number.isPresent() && forgets) {
            findings.add(Finding.of(QueryCode.WDT_WINDOW_IGNORED).about(name).with("field", number.get()));
        }
        return Outcome.of(WdtPage.first(this), findings);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WdtQuery that
                && dialect == that.dialect
                && WdtPage.first(this).parameters().equals(WdtPage.first(that).parameters())
                && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode() + 31 * business().hashCode();
    }

    /** Returns dialect, interface and window, for people; no values of other parameters. */
    @Override
    public String toString() {
        return dialect.code() + " " + name + (from == null ? "" : " from " + from + " to " + to);
    }
}
