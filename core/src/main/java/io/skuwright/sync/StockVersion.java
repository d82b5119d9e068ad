package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a stock was so: a number that grows, or a time.
 *
 * <p>A source counts the changes of a stock, or says when it last changed; either tells which of two levels is the newer
 * one. The two cannot be compared with each other, so the facts of one stock must keep to one. Example: {@code
 * StockVersion.of(4)} is before {@code StockVersion.of(5)}; {@code StockVersion.at(instant)} is a time.
 *
 * <p>The text is the number, or the time as {@code 2026-11-23T02:10:00Z}. Values are immutable and thread-safe.
 */
public final class StockVersion {

    private final long number;
    private final @Nullable Instant time;

    private StockVersion(long number, @Nullable Instant time) {
        this.number = number;
        this.time = time;
    }

    /**
     * Returns a number that the source counts up.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public static StockVersion of(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("Version " + number + " is negative; a source counts from 0 or 1 up.");
        }
        return new StockVersion(number, null);
    }

    /** Returns a time. */
    public static StockVersion at(Instant time) {
        return new StockVersion(0, requireNonNull(time, "time"));
    }

    /** Reads what {@link #toString()} gives; empty if the text is neither a whole number nor a time. */
    public static Optional<StockVersion> find(String text) {
        Long number = StateText.number(text);
        if (number != null) {
            return number < 0 ? Optional.empty() : Optional.of(of(number));
        }
        try {
            return Optional.of(at(Instant.parse(text)));
        } catch (DateTimeParseException notTime) {
            return Optional.empty();
        }
    }

    /** Returns the time, or empty if the version is a number. */
    public Optional<Instant> time() {
        return Optional.ofNullable(time);
    }

    /** Returns true if both are numbers or both are times. */
    public boolean isComparableWith(StockVersion other) {
        return (time == null) == (other.time == null);
    }

    /**
     * Returns true if this version is later than another.
     *
     * @throws IllegalArgumentException if one is a number and the other a time
     */
    public boolean isAfter(StockVersion other) {
        if (!isComparableWith(other)) {
            throw new IllegalArgumentException("A number and a time cannot be compared: " + this + ", " + other + ".");
        }
        return (time != null && other.time != null) ? time.isAfter(other.time) : number > other.number;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StockVersion that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Returns the number, or the time as {@code 2026-11-23T02:10:00Z}. */
    @Override
    public String toString() {
        return time == null ? Long.toString(number) : time.toString();
    }
}
