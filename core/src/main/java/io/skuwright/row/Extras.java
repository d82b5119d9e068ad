package io.skuwright.row;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Fields that nobody asked for, kept.
 *
 * <p>Every customer adds fields to every system. What the library does not know it keeps as JSON text,
 * in order, and gives back on the way out. Example: {@code Extras.of(Map.of("F_COLOUR",
 * "\"red\"")).json("F_COLOUR")} is the text {@code "red"} with its quotes.
 *
 * <p>The values may hold personal data, so {@link #toString()} shows names only. This class is immutable
 * and thread-safe.
 */
public final class Extras {

    private static final Extras NONE = new Extras(Map.of(), null);

    /** Made when first asked for if there is a source; whoever makes it makes the same. */
    private @Nullable Map<String, String> made;

    private final @Nullable Supplier<Map<String, String>> source;

    private Extras(@Nullable Map<String, String> made, @Nullable Supplier<Map<String, String>> source) {
        this.made = made;
        this.source = source;
    }

    /** Returns the extras of a record all of whose fields are known. */
    public static Extras none() {
        return NONE;
    }

    /** Returns extras of JSON text by name, in the map's order. */
    public static Extras of(Map<String, String> json) {
        return json.isEmpty() ? NONE : new Extras(copy(json), null);
    }

    /**
     * Returns extras that are made when they are first asked for, which most are never.
     *
     * @param json gives JSON text by name, the same at every call; it may be called by several threads
     */
    public static Extras later(Supplier<Map<String, String>> json) {
        return new Extras(null, requireNonNull(json, "json"));
    }

    private static Map<String, String> copy(Map<String, String> json) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(json));
    }

    /** Returns the names in their order. */
    public Set<String> names() {
        return fields().keySet();
    }

    /** Returns true if there is nothing. */
    public boolean isEmpty() {
        return fields().isEmpty();
    }

    /** Returns the JSON text of a field, null if there is no such field. */
    public @Nullable String json(String name) {
        return fields().get(name);
    }

    /** Returns the JSON text by name, in order; not modifiable. */
    public Map<String, String> fields() {
        Map<String, String> known = made;
        if (known == null) {
            known = copy(requireNonNull(source, "source").get());
            made = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extras that && fields().equals(that.fields());
    }

    @Override
    public int hashCode() {
        return fields().hashCode();
    }

    @Override
    public String toString() {
        return fields().keySet().toString();
    }
}
