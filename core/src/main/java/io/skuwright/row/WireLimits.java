package io.skuwright.row;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much a JSON document may hold.
 *
 * <p>One immutable value is passed to whatever reads a document; there is no global setting. Example:
 * {@code WireLimits.defaults().with(WireLimit.TEXT, 1_000_000)} lets a text have a million characters.
 *
 * <p>Two values are equal if all their limits are equal. This class is immutable and thread-safe.
 */
public final class WireLimits {

    private static final WireLimits DEFAULTS = new WireLimits(Map.of());

    private final Map<WireLimit, Long> changed;

    private WireLimits(Map<WireLimit, Long> changed) {
        this.changed = changed;
    }

    /** Returns the default limits. */
    public static WireLimits defaults() {
        return DEFAULTS;
    }

    /**
     * Returns the default limits with some changed by name.
     *
     * @param settings value by {@link WireLimit#key()}, for example {@code jsonDepth=100}
     * @throws IllegalArgumentException if a name is not known (the known ones are named) or a value is not
     *     a positive whole number
     */
    public static WireLimits from(Map<String, String> settings) {
        WireLimits limits = DEFAULTS;
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            limits = limits.with(limit(setting.getKey()), positive(setting.getKey(), setting.getValue()));
        }
        return limits;
    }

    private static WireLimit limit(String key) {
        for (WireLimit limit : WireLimit.values()) {
            if (limit.key().equals(key)) {
                return limit;
            }
        }
        throw new IllegalArgumentException("Limit '" + key + "' is not known. Known limits: "
                + Arrays.stream(WireLimit.values()).map(WireLimit::key).collect(Collectors.joining(", ")) + ".");
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
    public WireLimits with(WireLimit limit, long value) {
        requireNonNull(limit, "limit");
        if (value < 1) {
            throw new IllegalArgumentException("Limit '" + limit.key() + "' is " + value + ", but must be positive.");
        }
        Map<WireLimit, Long> more = new EnumMap<>(WireLimit.class);
        more.putAll(changed);
        more.put(limit, value);
        return new WireLimits(Collections.unmodifiableMap(more));
    }

    /** Returns the value of a limit. */
    public long get(WireLimit limit) {
        return changed.getOrDefault(limit, limit.defaultValue());
    }

    /** Returns true if a figure is more than a limit allows. */
    public boolean exceeds(WireLimit limit, long actual) {
        return actual > get(limit);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WireLimits that && Arrays.stream(WireLimit.values()).allMatch(limit -> get(limit) == that.get(limit));
    }

    @Override
    public int hashCode() {
        return Arrays.stream(WireLimit.values()).map(this::get).toList().hashCode();
    }

    @Override
    public String toString() {
        return Arrays.stream(WireLimit.values())
                .map(limit -> limit.key() + "=" + get(limit))
                .collect(Collectors.joining(", "));
    }
}
