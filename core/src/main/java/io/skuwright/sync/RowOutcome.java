package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * What a target said of one row of a part.
 *
 * <p>Targets name the row by its key or by its position in the call. Example: {@code RowOutcome.refused("T1-RED", "price
 * missing")}, {@code RowOutcome.success(16)} for the seventeenth row. Values are immutable and thread-safe.
 *
 * @param key the key of the row, empty if it is named by its position
 * @param position the position of the row in the part, from 0, if it is named by it
 * @param kind what was said
 * @param reason why, empty for a success
 */
public record RowOutcome(String key, OptionalInt position, Kind kind, String reason) {

    /** What a target says of a row. */
    public enum Kind {
        /** The target has the row. */
        SUCCESS,
        /** The target did not take the row. */
        REFUSED,
        /** The target cannot say, as when a call behind it timed out. */
        UNKNOWN
    }

    /** Checks that nothing is null. */
    public RowOutcome {
        requireNonNull(key, "key");
        requireNonNull(position, "position");
        requireNonNull(kind, "kind");
        requireNonNull(reason, "reason");
    }

    /** Returns that the target has a row. */
    public static RowOutcome success(String key) {
        return new RowOutcome(key, OptionalInt.empty(), Kind.SUCCESS, "");
    }

    /** Returns that the target has the row at a position. */
    public static RowOutcome success(int position) {
        return new RowOutcome("", OptionalInt.of(position), Kind.SUCCESS, "");
    }

    /** Returns that the target did not take a row. */
    public static RowOutcome refused(String key, String reason) {
        return new RowOutcome(key, OptionalInt.empty(), Kind.REFUSED, reason);
    }

    /** Returns that the target did not take the row at a position. */
    public static RowOutcome refused(int position, String reason) {
        return new RowOutcome("", OptionalInt.of(position), Kind.REFUSED, reason);
    }

    /** Returns that the target cannot say what became of a row. */
    public static RowOutcome unknown(String key, String reason) {
        return new RowOutcome(key, OptionalInt.empty(), Kind.UNKNOWN, reason);
    }

    /** Returns that the target cannot say what became of the row at a position. */
    public static RowOutcome unknown(int position, String reason) {
        return new RowOutcome("", OptionalInt.of(position), Kind.UNKNOWN, reason);
    }

    /** Returns the key or the position, as the target named it. */
    String named() {
        return position.isPresent() ? Integer.toString(position.getAsInt()) : key;
    }

    String said() {
        return kind.name().toLowerCase(Locale.ROOT) + (reason.isEmpty() ? "" : ": " + reason);
    }
}
