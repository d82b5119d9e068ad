package io.skuwright.result;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much work one call may do.
 *
 * <p>One immutable value is passed to whatever reads or computes; there is no global setting. Example:
 * {@code Limits.defaults().with(Limit.ORDER_LINES, 200_000)} lets an order have 200,000 lines.
 *
 * <p>Two values are equal if all their limits are equal. This class is immutable and thread-safe.
 */
public final class Limits {

    private static final Limits DEFAULTS = new Limits(Map.of());

    private final Map<Limit, Long> changed;

    private Limits(Map<Limit, Long> changed) {
        this.changed = changed;
    }

    /** Returns the default limits. */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /**
     * Returns the default limits with some changed by name.
     *
     * @param settings value by {@link Limit#key()}, for example {@code orderLines=200000}
     * @throws IllegalArgumentException if a name is not known (the known ones are named) or a value is not
     *     a positive whole number
     */
    public static Limits from(Map<String, String> settings) {
        Limits limits = DEFAULTS;
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            limits = limits.with(limit(setting.getKey()), positive(setting.getKey(), setting.getValue()));
        }
        return limits;
    }

    private static Limit limit(String key) {
        for (Limit limit : Limit.values()) {
            if (limit.key().equals(key)) {
                return limit;
            }
        }
        throw new IllegalArgumentException("Limit '" + key + "' is not known. Known limits: "
                + Arrays.stream(Limit.values()).map(Limit::key).collect(Collectors.joining(", ")) + ".");
    }

    private static long positive(String key, String value) {
        if (!value.matches("[0-9]{1,18}")) {
            throw new IllegalArgumentException(
                    "Limit '" + key + "' is '" + value + "', but must be a positive whole number.");
        }
        return Long.parseLong(value);
    }

    /**
     * Returns these limits with one changed.
     *
     * @throws IllegalArgumentException if the value is not positive
     */
    public Limits with(Limit limit, long value) {
        requireNonNull(limit, "limit");
        if (value < 1) {
            throw new IllegalArgumentException("Limit '" + limit.key() + "' is " + value + ", but must be positive.");
        }
        Map<Limit, Long> more = new EnumMap<>(Limit.class);
        more.putAll(changed);
        more.put(limit, value);
        return new Limits(Collections.unmodifiableMap(more));
    }

    /** Returns the value of a limit. */
    public long get(Limit limit) {
        Long value = changed.isEmpty() ? null : changed.get(limit);
        return value == null ? limit.defaultValue() : value;
    }

    /** Returns true if a figure is more than a limit allows. */
    public boolean exceeds(Limit limit, long actual) {
        return actual > get(limit);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Limits that && Arrays.stream(Limit.values()).allMatch(limit -> get(limit) == that.get(limit));
    }

    @Override
    public int hashCode() {
        return Arrays.stream(Limit.values()).map(this::get).toList().hashCode();
    }

    @Override
    public String toString() {
        return Arrays.stream(Limit.values())
                .map(limit -> limit.key() + "=" + get(limit))
                .collect(Collectors.joining(", "));
    }
}
