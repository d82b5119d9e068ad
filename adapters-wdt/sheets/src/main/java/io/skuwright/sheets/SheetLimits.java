package io.skuwright.sheets;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much a file may hold.
 *
 * <p>One immutable value is passed to a reader; there is no global setting. Example:
 * {@code SheetLimits.defaults().with(SheetLimit.ROWS, 2_000_000)} lets a file have two million rows.
 *
 * <p>Two values are equal if all their limits are equal. This class is immutable and thread-safe.
 */
public final class SheetLimits {

    private static final SheetLimits DEFAULTS = new SheetLimits(Map.of());

    private final Map<SheetLimit, Long> changed;

    private SheetLimits(Map<SheetLimit, Long> changed) {
        this.changed = changed;
    }

    /** Returns the default limits. */
    public static SheetLimits defaults() {
        return DEFAULTS;
    }

    /**
     * Returns the default limits with some changed by name.
     *
     * @param settings value by {@link SheetLimit#key()}, for example {@code sheetRows=2000000}
     * @throws IllegalArgumentException if a name is not known (the known ones are named) or a value is not
     *     a positive whole number
     */
    public static SheetLimits from(Map<String, String> settings) {
        SheetLimits limits = DEFAULTS;
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            limits = limits.with(limit(setting.getKey()), positive(setting.getKey(), setting.getValue()));
        }
        return limits;
    }

    private static SheetLimit limit(String key) {
        for (SheetLimit limit : SheetLimit.values()) {
            if (limit.key().equals(key)) {
                return limit;
            }
        }
        throw new IllegalArgumentException("Limit '" + key + "' is not known. Known limits: "
                + Arrays.stream(SheetLimit.values()).map(SheetLimit::key).collect(Collectors.joining(", ")) + ".");
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
    public SheetLimits with(SheetLimit limit, long value) {
        requireNonNull(limit, "limit");
        if (value < 1) {
            throw new IllegalArgumentException("Limit '" + limit.key() + "' is " + value + ", but must be positive.");
        }
        Map<SheetLimit, Long> more = new EnumMap<>(SheetLimit.class);
        more.putAll(changed);
        more.put(limit, value);
        return new SheetLimits(Collections.unmodifiableMap(more));
    }

    /** Returns the value of a limit. */
    public long get(SheetLimit limit) {
        return changed.getOrDefault(limit, limit.defaultValue());
    }

    /** Returns true if a figure is more than a limit allows. */
    public boolean exceeds(SheetLimit limit, long actual) {
        return actual > get(limit);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SheetLimits that && Arrays.stream(SheetLimit.values()).allMatch(limit -> get(limit) == that.get(limit));
    }

    @Override
    public int hashCode() {
        return Arrays.stream(SheetLimit.values()).map(this::get).toList().hashCode();
    }

    @Override
    public String toString() {
        return Arrays.stream(SheetLimit.values())
                .map(limit -> limit.key() + "=" + get(limit))
                .collect(Collectors.joining(", "));
    }
}
