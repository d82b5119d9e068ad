package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a question about BOMs is meant.
 *
 * <p>The same value is taken by every view, so that two views never disagree about a date or a version.
 * Example: what KIT-9 needs on the first of March, with the pack sent as one piece although its line is
 * flagged as a skip layer:
 *
 * <pre>
 * BomPolicy policy = BomPolicy.defaults()
 *         .withAsOf(LocalDate.of(2026, 3, 1))
 *         .withSkip("PACK", false);
 * </pre>
 *
 * <p>Losses are held by the lines and not applied. Two policies are equal if all their settings are. This
 * class is immutable and thread-safe.
 */
public final class BomPolicy {

    private static final String KNOWN = "asOf, defaultBom, keep, skip, withOptional";
    private static final BomPolicy DEFAULTS = new BomPolicy(null, DefaultBom.FLAGGED, false, Map.of());

    private final @Nullable LocalDate asOf;
    private final DefaultBom defaultBom;
    private final boolean withOptional;
    private final Map<String, Boolean> skips;

    private BomPolicy(
            @Nullable LocalDate asOf, DefaultBom defaultBom, boolean withOptional, Map<String, Boolean> skips) {
        this.asOf = asOf;
        this.defaultBom = defaultBom;
        this.withOptional = withOptional;
        this.skips = skips;
    }

    /** Returns the policy without a date, with flagged default BOMs and without optional lines. */
    public static BomPolicy defaults() {
        return DEFAULTS;
    }

    /**
     * Returns the default policy with some settings changed by name.
     *
     * <p>Names: {@code asOf} (2026-03-01), {@code defaultBom} (flagged or natural), {@code withOptional}
     * (true or false), {@code skip} and {@code keep} (component codes separated by commas).
     *
     * @throws IllegalArgumentException if a name is not known (the known ones are named) or a value cannot be
     *     read
     */
    public static BomPolicy from(Map<String, String> settings) {
        BomPolicy policy = DEFAULTS;
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            policy = policy.with(setting.getKey(), setting.getValue());
        }
        return policy;
    }

    private BomPolicy with(String name, String value) {
        return switch (name) {
            case "asOf" -> withAsOf(date(value));
            case "defaultBom" -> withDefaultBom(DefaultBom.named(value));
            case "withOptional" -> withOptional(flag(value));
            case "skip" -> withSkips(value, true);
            case "keep" -> withSkips(value, false);
            default -> throw new IllegalArgumentException(
                    "Setting '" + name + "' is not known. Known settings: " + KNOWN + ".");
        };
    }

    private static LocalDate date(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException notADate) {
            throw new IllegalArgumentException(
                    "Setting 'asOf' is '" + value + "', but must be a date such as 2026-03-01.", notADate);
        }
    }

    private static boolean flag(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(
                    "Setting 'withOptional' is '" + value + "', but must be true or false.");
        };
    }

    private BomPolicy withSkips(String components, boolean skip) {
        BomPolicy policy = this;
        for (String component : components.split(",", -1)) {
            policy = policy.withSkip(component, skip);
        }
        return policy;
    }

    /** Returns this policy as of a day: lines count from their first day until the day before their end. */
    public BomPolicy withAsOf(LocalDate date) {
        return new BomPolicy(requireNonNull(date, "date"), defaultBom, withOptional, skips);
    }

    /** Returns this policy with another rule for default BOMs. */
    public BomPolicy withDefaultBom(DefaultBom rule) {
        return new BomPolicy(asOf, requireNonNull(rule, "rule"), withOptional, skips);
    }

    /** Returns this policy with optional lines counted or not. */
    public BomPolicy withOptional(boolean count) {
        return new BomPolicy(asOf, defaultBom, count, skips);
    }

    /** Returns this policy with a component taken as a skip layer, or not, whatever its lines say. */
    public BomPolicy withSkip(String component, boolean skip) {
        Map<String, Boolean> more = new TreeMap<>(skips);
        more.put(requireNonNull(component, "component"), skip);
        return new BomPolicy(asOf, defaultBom, withOptional, Collections.unmodifiableMap(more));
    }

    /** Returns the day as of which lines count, if one was given; else all dated lines count. */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /** Returns the rule for default BOMs. */
    public DefaultBom defaultBom() {
        return defaultBom;
    }

    /** Returns true if optional lines count. */
    public boolean withOptional() {
        return withOptional;
    }

    /** Returns the components whose skip flag is overridden, in text order; not modifiable. */
    public Map<String, Boolean> skips() {
        return skips;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BomPolicy that
                && Objects.equals(asOf, that.asOf)
                && defaultBom.equals(that.defaultBom)
                && withOptional == that.withOptional
                && skips.equals(that.skips);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asOf, defaultBom, withOptional, skips);
    }

    @Override
    public String toString() {
        return "asOf=" + (asOf == null ? "" : asOf) + ", defaultBom=" + defaultBom + ", withOptional=" + withOptional
                + ", skips=" + skips;
    }
}
