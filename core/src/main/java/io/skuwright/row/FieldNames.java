package io.skuwright.row;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Our words for fields, each with the names to look for.
 *
 * <p>A platform sends one fact under several names, and customers rename fields. Each adapter brings a
 * table, and a user overrides single lines of it. Example: with the line {@code kit -> is_kit__c__v,
 * is_kit__c__q, is_kit__c} the flag is taken from the first of the three names that has a value; {@code
 * names.with("kit", List.of("suite_flag__c"))} looks for the customer's own field in its place.
 *
 * <p>The order of names is their rank. Two tables are equal if their lines are equal. This class is
 * immutable and thread-safe.
 */
public final class FieldNames {

    private final Map<String, List<String>> names;
    private final Set<String> known;

    private FieldNames(Map<String, List<String>> names) {
        this.names = Collections.unmodifiableMap(names);
        Set<String> all = new HashSet<>();
        names.values().forEach(all::addAll);
        this.known = Set.copyOf(all);
    }

    /** Returns a table of the names to try by our word for a field, in order. */
    public static FieldNames of(Map<String, List<String>> names) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        names.forEach((field, list) -> copy.put(requireNonNull(field, "field"), List.copyOf(list)));
        return new FieldNames(copy);
    }

    /**
     * Returns this table with one line replaced.
     *
     * @throws IllegalArgumentException if the field is not known (the known ones are named)
     */
    public FieldNames with(String field, List<String> newNames) {
        names(field);
        Map<String, List<String>> copy = new LinkedHashMap<>(names);
        copy.put(field, List.copyOf(newNames));
        return new FieldNames(copy);
    }

    /**
     * Returns this table with lines replaced from settings, names separated by commas.
     *
     * @throws IllegalArgumentException if a field is not known (the known ones are named)
     */
    public FieldNames with(Map<String, String> settings) {
        FieldNames changed = this;
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            List<String> list = new ArrayList<>();
            Arrays.stream(setting.getValue().split(","))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .forEach(list::add);
            changed = changed.with(setting.getKey(), list);
        }
        return changed;
    }

    /** Returns our words for fields, in the order of the table. */
    public Set<String> fields() {
        return names.keySet();
    }

    /**
     * Returns the names to try for a field, in order.
     *
     * @throws IllegalArgumentException if the field is not known (the known ones are named)
     */
    public List<String> names(String field) {
        List<String> list = names.get(requireNonNull(field, "field"));
        if (list == null) {
            throw new IllegalArgumentException("Field '" + field + "' is not known. Known fields: "
                    + String.join(", ", names.keySet()) + ".");
        }
        return list;
    }

    /** Returns true if any field looks for the name. */
    public boolean knows(String name) {
        return known.contains(name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || (other instanceof FieldNames that && names.equals(that.names));
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }

    @Override
    public String toString() {
        return names.toString();
    }
}
