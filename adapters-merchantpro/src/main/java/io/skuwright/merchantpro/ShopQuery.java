package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A question to a shop for records, page by page.
 *
 * <p>The host calls the address of a page with its own credentials and hands over the answer:
 *
 * <pre>{@code
 * ShopQuery query = ShopQuery.products();
 * for (Optional<ShopPage> page = Optional.of(query.first().orThrow()); page.isPresent(); ) {
 *     ShopAnswer answer = ShopAnswer.read(status, JsonRows.of(get(page.get().address()))).orThrow();
 *     keep(answer.rows());
 *     page = page.get().next(answer).orThrow();
 * }
 * }</pre>
 *
 * <p>A shop refuses a call with a filter that it does not know, so a filter that is known to be refused is an error
 * before the call, and one that nobody saw a warning: {@code products().with("name", "Mug")} gives {@code
 * MP_FILTER_REFUSED}, for a shop has no search by name. What changed since a time cannot be asked for as far as is known:
 * {@code modified_after} is {@code MP_FILTER_UNCONFIRMED} until {@link #allowing} takes it in. Case counts. This class is
 * immutable and thread-safe.
 */
public final class ShopQuery {

    /** The most records on a page. */
    public static final int MOST_ON_A_PAGE = 100;

    private static final String BASE = "/api/v2/";
    private static final Set<String> PRODUCT_FILTERS = Set.of("id", "is_new", "meta_fields[]", "status");
    private static final Set<String> ORDER_FILTERS = Set.of(
            "created[gt]", "created_after", "created_before", "id", "ids", "payment_method_code", "payment_status",
            "shipping_status", "shipping_substatus_id");

    private final String path;
    private final Set<String> known;
    private final Set<String> refused;
    private final Map<String, String> parameters;
    private final int pageSize;

    private ShopQuery(
            String path, Set<String> known, Set<String> refused, Map<String, String> parameters, int pageSize) {
        this.path = path;
        this.known = Collections.unmodifiableSet(new TreeSet<>(known));
        this.refused = Set.copyOf(refused);
        this.parameters = Collections.unmodifiableMap(parameters);
        this.pageSize = pageSize;
    }

    /** Returns the question for products with their variants. */
    public static ShopQuery products() {
        return new ShopQuery(BASE + "products", PRODUCT_FILTERS, Set.of("name"), Map.of("include", "variants"), MOST_ON_A_PAGE);
    }

    /** Returns the question for orders with their lines and tags. */
    public static ShopQuery orders() {
        return new ShopQuery(
                BASE + "orders", ORDER_FILTERS, Set.of(), Map.of("include", "line_items,tags"), MOST_ON_A_PAGE);
    }

    /** Returns the question for categories. */
    public static ShopQuery categories() {
        return new ShopQuery(BASE + "categories", Set.of("id"), Set.of(), Map.of(), MOST_ON_A_PAGE);
    }

    /** Returns the question for other records under {@code /api/v2/}, such as {@code customers}; no filter is known. */
    public static ShopQuery of(String resource) {
        return new ShopQuery(BASE + requireNonNull(resource, "resource"), Set.of(), Set.of(), Map.of(), MOST_ON_A_PAGE);
    }

    private ShopQuery set(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new ShopQuery(path, known, refused, more, pageSize);
    }

    /** Returns this question with a filter, such as {@code status} or {@code meta_fields[supplier]}. */
    public ShopQuery with(String filter, String value) {
        if (ShopPage.OWN.contains(requireNonNull(filter, "filter"))) {
            throw new IllegalArgumentException("The parameter '" + filter + "' is set by the query itself.");
        }
        return set(filter, requireNonNull(value, "value"));
    }

    /** Returns this question for orders that were made on this day or later; which zone's day is not confirmed. */
    public ShopQuery createdAfter(LocalDate day) {
        return set("created_after", day.toString());
    }

    /** Returns this question for orders of these ids; 50 in one call were seen to work. */
    public ShopQuery ofIds(Collection<String> ids) {
        return set("ids", String.join(",", ids));
    }

    /** Returns this question with these parts of a record and no others, such as {@code variants} and {@code images}. */
    public ShopQuery including(String... parts) {
        return set("include", String.join(",", parts));
    }

    /** Returns this question narrowed to these fields. */
    public ShopQuery fields(String... fields) {
        return set("fields", String.join(",", fields));
    }

    /** Returns this question with an order of its records, such as {@code date_created}, the latest first. */
    public ShopQuery sortedBy(String field, boolean isDescending) {
        return set("sort", requireNonNull(field, "field") + (isDescending ? ".desc" : ".asc"));
    }

    /** Returns this question taking more filters for known: those that a host saw work. */
    public ShopQuery allowing(String... filters) {
        Set<String> more = new TreeSet<>(known);
        Set<String> less = new TreeSet<>(refused);
        more.addAll(List.of(filters));
        less.removeAll(List.of(filters));
        return new ShopQuery(path, more, less, parameters, pageSize);
    }

    /**
     * Returns this question with at most so many records on a page.
     *
     * @throws IllegalArgumentException if the number is not from 1 to 100
     */
    public ShopQuery atMost(int records) {
        if (records < 1 || records > MOST_ON_A_PAGE) {
            throw new IllegalArgumentException(
                    "The page size is " + records + ", but must be from 1 to " + MOST_ON_A_PAGE + ".");
        }
        return new ShopQuery(path, known, refused, parameters, records);
    }

    /** Returns the path, such as {@code /api/v2/products}. */
    public String path() {
        return path;
    }

    /** Returns the filters that are known to work, in the order of the alphabet; not modifiable. */
    public Set<String> knownFilters() {
        return known;
    }

    Map<String, String> parameters() {
        return parameters;
    }

    int pageSize() {
        return pageSize;
    }

    /**
     * Returns the first page.
     *
     * @return the page, with {@code MP_FILTER_UNCONFIRMED} for a filter that nobody saw work; no value with {@code
     *     MP_FILTER_REFUSED} for one that is known to be refused
     */
    public Outcome<ShopPage> first() {
        List<Finding> findings = new ArrayList<>();
        parameters.keySet().stream()
                .filter(name -> !ShopPage.OWN.contains(name) && !isKnown(name))
                .forEach(name -> findings.add(Finding.of(
                                refused.contains(name) ? QueryCode.MP_FILTER_REFUSED : QueryCode.MP_FILTER_UNCONFIRMED)
                        .about(path)
                        .with("filter", name)
                        .with("known", String.join(", ", known))));
        return findings.stream().anyMatch(Finding::isError)
                ? Outcome.failed(findings)
                : Outcome.of(ShopPage.first(this), findings);
    }

    /** A filter for a member goes by the name before its brackets. */
    private boolean isKnown(String name) {
        int bracket = name.indexOf('[');
        return known.contains(name) || (bracket > 0 && known.contains(name.substring(0, bracket) + "[]"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ShopQuery that
                && path.equals(that.path)
                && known.equals(that.known)
                && refused.equals(that.refused)
                && parameters.equals(that.parameters)
                && pageSize == that.pageSize;
    }

    @Override
    public int hashCode() {
        return path.hashCode() + 31 * parameters.hashCode();
    }

    /** Returns the path and the names of the parameters, for people; no values. */
    @Override
    public String toString() {
        return path + " " + new TreeSet<>(parameters.keySet());
    }
}
