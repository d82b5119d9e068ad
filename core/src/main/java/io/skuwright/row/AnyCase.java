package io.skuwright.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds columns by names whose case does not count, and remembers what it found. */
final class AnyCase {

    /** A power of two; more fields than decoders ask for. */
    private static final int REMEMBERED = 256;

    /** How far from its first place a field is looked for. */
    private static final int STEPS = 16;

    /** The ending that stands for a point and anything behind it. */
    private static final String BELOW = ".";

    /** What was found for one field. */
    private record Found(FieldNames fields, String field, String ending, List<Integer> indexes) {}

    private final List<String> names;
    /** Both are made when first asked for, of parts that never change, so it does not matter which thread's is kept. */
    private @Nullable Map<String, Integer> lower;

    private @Nullable Found @Nullable [] found;

    AnyCase(List<String> names) {
        this.names = names;
    }

    int indexOf(String name) {
        return lowerNames().getOrDefault(name.toLowerCase(Locale.ROOT), -1);
    }

    List<Integer> indexes(FieldNames fields, String field, String ending) {
        @Nullable Found[] known = found;
        if (known == null) {
            known = new Found[REMEMBERED];
            found = known;
        }
        int first = field.hashCode() * 31 + ending.hashCode();
        for (int step = 0; step < STEPS; step++) {
            int slot = (first + step) & (REMEMBERED - 1);
            Found here = known[slot];
            if (here == null) {
                here = new Found(fields, field, ending, find(fields.names(field), ending));
                known[slot] = here;
            }
            if (here.field.equals(field) && here.ending.equals(ending) && here.fields.equals(fields)) {
                return here.indexes;
            }
        }
        return find(fields.names(field), ending);
    }

    /** Returns the columns whose names begin with one of a field's names and a point. */
    List<Integer> below(FieldNames fields, String field) {
        return indexes(fields, field, BELOW);
    }

    private List<Integer> startingWith(List<String> wanted) {
        List<Integer> indexes = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            int point = names.get(at).indexOf('.');
            String before = point < 0 ? "" : names.get(at).substring(0, point);
            if (point > 0 && wanted.stream().anyMatch(before::equalsIgnoreCase)) {
                indexes.add(at);
            }
        }
        return List.copyOf(indexes);
    }

    private List<Integer> find(List<String> wanted, String ending) {
        if (ending.equals(BELOW)) {
            return startingWith(wanted);
        }
        List<Integer> indexes = new ArrayList<>();
        for (String name : wanted) {
            int index = indexOf(name + ending);
            if (index >= 0 && !indexes.contains(index)) {
                indexes.add(index);
            }
        }
        return List.copyOf(indexes);
    }

    /** The first of two names that differ in case only counts. */
    private Map<String, Integer> lowerNames() {
        Map<String, Integer> known = lower;
        if (known == null) {
            Map<String, Integer> made = new HashMap<>();
            for (int at = 0; at < names.size(); at++) {
                made.putIfAbsent(names.get(at).toLowerCase(Locale.ROOT), at);
            }
            known = Map.copyOf(made);
            lower = known;
        }
        return known;
    }
}
