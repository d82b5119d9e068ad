package io.skuwright.kingdee;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which documents a query is to give: a FilterString, put together without a value being able to break out of it.
 *
 * <p>Example: {@code QueryFilter.equal("FDocumentStatus", "C").and(QueryFilter.atLeast("FModifyDate", "2026-01-01"))} is
 * {@code FDocumentStatus='C' and FModifyDate>='2026-01-01'}. Values stand in quotes, and a quote in a value is doubled.
 * Field keys are checked and not quoted: one that is no key, such as {@code FID or 1=1}, is an {@link
 * IllegalArgumentException}. This class is immutable and thread-safe.
 */
public final class QueryFilter {

    private static final Pattern KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*");

    private final String text;
    private final boolean isOr;

    private QueryFilter(String text, boolean isOr) {
        this.text = text;
        this.isOr = isOr;
    }

    private static QueryFilter of(String key, String operator, String value) {
        return new QueryFilter(key(key) + operator + quoted(value), false);
    }

    static String key(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("'" + key + "' is no field key, such as FMaterialId.FNumber.");
        }
        return key;
    }

    private static String quoted(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    /** Returns the filter of fields with a value. */
    public static QueryFilter equal(String key, String value) {
        return of(key, "=", value);
    }

    /** Returns the filter of fields without a value. */
    public static QueryFilter notEqual(String key, String value) {
        return of(key, "<>", value);
    }

    /** Returns the filter of fields from a value on, the value included. */
    public static QueryFilter atLeast(String key, String value) {
        return of(key, ">=", value);
    }

    /** Returns the filter of fields below a value, the value not included. */
    public static QueryFilter below(String key, String value) {
        return of(key, "<", value);
    }

    /** Returns the filter of fields with one of several values; of none, the filter that nothing passes. */
    public static QueryFilter in(String key, Collection<String> values) {
        String list = values.stream().map(QueryFilter::quoted).collect(Collectors.joining(","));
        return new QueryFilter(values.isEmpty() ? "1=0" : key(key) + " in (" + list + ")", false);
    }

    /** Returns the filter of fields that begin with a text, in which {@code %}, {@code _} and {@code [} are what they are. */
    public static QueryFilter startingWith(String key, String text) {
        String plain = text.replace("[", "[[]").replace("%", "[%]").replace("_", "[_]");
        return of(key, " like ", plain + "%");
    }

    /** Returns a filter as Kingdee takes it, for whatever is not offered here; nothing in it is checked. */
    public static QueryFilter text(String filterString) {
        return new QueryFilter(requireNonNull(filterString, "filterString"), true);
    }

    /** Returns the filter of what passes both. */
    public QueryFilter and(QueryFilter other) {
        return new QueryFilter(inAnd() + " and " + other.inAnd(), false);
    }

    /** Returns the filter of what passes one of two, or both. */
    public QueryFilter or(QueryFilter other) {
        return new QueryFilter(text + " or " + other.text, true);
    }

    private String inAnd() {
        return isOr ? "(" + text + ")" : text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QueryFilter that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the FilterString. */
    @Override
    public String toString() {
        return text;
    }
}
