package io.skuwright.bom;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two states of a structure.
 *
 * <p>It says what kind of difference it is, where it is met first, in how many places, and what stood there
 * before and stands there after. Example: the screws of the pack in KIT-9 go from 4 to 6 for one pack:
 *
 * <pre>
 * change.kind();         // CHANGED
 * change.path();         // [PACK, SCREW]
 * change.before();       // "4 SCREW"
 * change.after();        // "6 SCREW"
 * change.attributes();   // {quantity=4 -&gt; 6}
 * </pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class BomChange {

    /** What kind of difference a change is. */
    public enum Kind {
        /** A line is new; what its component opens is new with it and is not told again. */
        ADDED,
        /** A line is gone, with all that its component opened. */
        REMOVED,
        /** A line says something else than before, or a BOM does beside its lines and its yield. */
        CHANGED,
        /** A line is gone in one place and the same one is new in another. */
        MOVED,
        /** The yield of a BOM is another one; its lines are compared for one of the product. */
        REBASED;

        /** Returns the word used in JSON and text, for example {@code added}. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What one field says before and after.
     *
     * @param before the value before, empty if the field said nothing
     * @param after the value after, empty if the field says nothing
     */
    public record Values(Optional<String> before, Optional<String> after) {

        /** Returns both values with an arrow between them, for people. */
        @Override
        public String toString() {
            return before.orElse("") + " -> " + after.orElse("");
        }
    }

    private final Kind kind;
    private final @Nullable ChangePath pathBefore;
    private final @Nullable ChangePath pathAfter;
    private final Optional<String> before;
    private final Optional<String> after;
    private final Map<String, Values> attributes;
    private final BigInteger places;

    BomChange(
            Kind kind,
            @Nullable ChangePath pathBefore,
            @Nullable ChangePath pathAfter,
            Optional<String> before,
            Optional<String> after,
            Map<String, Values> attributes,
            BigInteger places) {
        this.kind = kind;
        this.pathBefore = pathBefore;
        this.pathAfter = pathAfter;
        this.before = before;
        this.after = after;
        this.attributes = Collections.unmodifiableMap(attributes);
        this.places = places;
    }

    /** Returns what kind of difference it is. */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns the component codes from below the product down to the line, or to the BOM, that the change is about.
     *
     * <p>It is the way on which the change is met first in text order, in the structure after the change; of what
     * was removed, in the one before. It is empty if the change is about the product's own BOM. The list is made
     * when asked for.
     */
    public List<String> path() {
        return ChangePath.components(kind == Kind.REMOVED ? pathBefore : pathAfter);
    }

    /** Returns the ids of the lines on the {@link #path()}, one for each component. */
    public List<String> lines() {
        return ChangePath.lines(kind == Kind.REMOVED ? pathBefore : pathAfter);
    }

    /** Returns the path before the change: another one than {@link #path()} only of what was moved. */
    public List<String> pathBefore() {
        return ChangePath.components(kind == Kind.ADDED ? pathAfter : pathBefore);
    }

    /** Returns the ids of the lines on the {@link #pathBefore()}, as they were before the change. */
    public List<String> linesBefore() {
        return ChangePath.lines(kind == Kind.ADDED ? pathAfter : pathBefore);
    }

    /**
     * Returns what stood there before, as a short text for people: a line as {@code 2/3 pcs SUB-2 lossRate=5}, of a
     * rebased BOM the yield, of what was moved the path. Empty if something was added.
     */
    public Optional<String> before() {
        return before;
    }

    /** Returns what stands there after, in the same form as {@link #before()}; empty if something was removed. */
    public Optional<String> after() {
        return after;
    }

    /**
     * Returns what each field says before and after, by the name of the field; not modifiable.
     *
     * <p>Of a change only the fields that differ, of what was added, removed or moved all that say something. Fields
     * of lines: {@code component}, {@code quantity} (exact, for one of the product), {@code steps}, {@code unit},
     * {@code kind}, {@code lossRate}, {@code fixedLoss}, {@code skip}, {@code bom} (the number that is pinned),
     * {@code from}, {@code to}, {@code group}, {@code priority}, {@code optional}, {@code when} (the conditions) and
     * {@code counts} (false if the policy leaves out a line that is compared all the same). Fields of BOMs: {@code
     * product}, {@code unit}, {@code byProducts} and {@code yield}.
     */
    public Map<String, Values> attributes() {
        return attributes;
    }

    /**
     * Returns in how many places of the structure the BOM stands that the change was made in.
     *
     * <p>It is counted after the change, or before it if only then there was such a BOM, and may be beyond 2<sup>64</sup>.
     */
    public BigInteger places() {
        return places;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BomChange that
                && kind == that.kind
                && before.equals(that.before)
                && after.equals(that.after)
                && attributes.equals(that.attributes)
                && places.equals(that.places)
                && lines().equals(that.lines())
                && linesBefore().equals(that.linesBefore())
                && path().equals(that.path())
                && pathBefore().equals(that.pathBefore());
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, before, after, attributes, places);
    }

    /** Returns kind, path and both texts, for people: {@code changed PACK/SCREW: 4 SCREW -> 6 SCREW}. */
    @Override
    public String toString() {
        return kind.text() + " " + String.join("/", path()) + ": " + before.orElse("") + " -> " + after.orElse("");
    }
}
