package io.skuwright.wdt;

import io.skuwright.sync.DocumentKind;
import io.skuwright.sync.DocumentKind.Direction;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The questions that together give all stock documents of qyb.
 *
 * <p>No single one gives all: that for receipts never returns goods that buyers sent back, that for issues never what was
 * sent for orders. Example: for the documents that go back to a store, {@code DocumentQuery.forKinds(kinds)} of purchase,
 * transfer and return receipts is {@link #STOCK_IN} and {@link #RETURN_IN}.
 *
 * <p>The pages are those of qyb, which Y shares; windows of 30 days are documented, one running client keeps to a day.
 */
public enum DocumentQuery {
    /** Receipts, all but those that buyers and just-in-time platforms sent back. */
    STOCK_IN("stockin_order_query.php", "stockin_list", Direction.IN, Optional.empty()),
    /** Receipts of goods that buyers sent back. */
    RETURN_IN("stockin_order_query_refund.php", "stockin_list", Direction.IN, Optional.of(DocumentKind.RETURN_IN)),
    /** Receipts of goods that just-in-time platforms sent back. */
    JIT_RETURN_IN(
            "vip_jit_return_stockin_order_query.php", "stockin_list", Direction.IN, Optional.of(DocumentKind.JIT_RETURN_IN)),
    /** Issues, all but those for orders. */
    STOCK_OUT("stockout_order_query.php", "stockout_list", Direction.OUT, Optional.empty()),
    /** Issues for orders. */
    SALES_OUT("stockout_order_query_trade.php", "stockout_list", Direction.OUT, Optional.of(DocumentKind.SALES_OUT));

    private static final Duration LONGEST = Duration.ofDays(30);
    private static final int MOST_ON_A_PAGE = 100;

    private final String page;
    private final String node;
    private final Direction direction;
    private final Optional<DocumentKind> only;

    DocumentQuery(String page, String node, Direction direction, Optional<DocumentKind> only) {
        this.page = page;
        this.node = node;
        this.direction = direction;
        this.only = only;
    }

    /**
     * Returns the question that gives documents of a kind.
     *
     * @throws IllegalArgumentException for a kind that is no stock document of the ERP, such as an online sale
     */
    public static DocumentQuery of(DocumentKind kind) {
        // Words of other fields may be spelled as a kind is.
        boolean isStock = CodeTables.of(Dialect.QYB).entrySet().stream()
                .filter(line -> line.getKey().startsWith("in") || line.getKey().startsWith("out"))
                .anyMatch(line -> line.getValue().equals(kind.code()));
        if (!isStock) {
            throw new IllegalArgumentException("Documents of the kind '" + kind.code() + "' are no stock documents of the ERP.");
        }
        for (DocumentQuery query : values()) {
            if (query.only.filter(kind::equals).isPresent()) {
                return query;
            }
        }
        return kind.direction() == Direction.IN ? STOCK_IN : STOCK_OUT;
    }

    /** Returns the questions that give all documents of some kinds, each once. */
    public static Set<DocumentQuery> forKinds(Collection<DocumentKind> kinds) {
        Set<DocumentQuery> queries = new TreeSet<>();
        kinds.forEach(kind -> queries.add(of(kind)));
        return queries;
    }

    /** Returns the page that is asked, such as {@code stockin_order_query.php}. */
    public String page() {
        return page;
    }

    /** Returns whether it gives receipts or issues. */
    public Direction direction() {
        return direction;
    }

    /** Returns the one kind that it gives, empty if it gives many. */
    public Optional<DocumentKind> only() {
        return only;
    }

    /** Returns the question, to be given a window; the name of the list in the answer is not confirmed. */
    public WdtQuery query() {
        return WdtQuery.of(Dialect.QYB, page, node, LONGEST, MOST_ON_A_PAGE);
    }
}
