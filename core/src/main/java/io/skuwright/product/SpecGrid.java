package io.skuwright.product;

import com.google.common.collect.AbstractIterator;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All ways to take one value of each spec, made one at a time; those that are excluded are never begun. */
final class SpecGrid {

    /** What is excluded, as positions of specs and the values there. */
    private record Exclusion(List<Integer> positions, List<String> values) {

        boolean holds(String[] chosen) {
            for (int i = 0; i < values.size(); i++) {
                if (!values.get(i).equals(chosen[positions.get(i)])) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<String> specs;
    private final List<List<String>> values;
    /** By the position at which an exclusion is decided, by its value there. */
    private final List<Map<String, List<Exclusion>>> exclusions = new ArrayList<>();

    SpecGrid(List<String> specs, List<List<String>> values, List<SpecCombination> excluded) {
        this.specs = List.copyOf(specs);
        this.values = values;
        specs.forEach(spec -> exclusions.add(new HashMap<>()));
        excluded.forEach(this::exclude);
    }

    private void exclude(SpecCombination part) {
        List<Integer> positions = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < specs.size(); i++) {
            String value = part.value(specs.get(i));
            if (value != null) {
                positions.add(i);
                texts.add(value);
            }
        }
        // One that names a spec of another SPU can hold nowhere here.
        if (positions.size() == part.size() && !positions.isEmpty()) {
            int last = positions.get(positions.size() - 1);
            exclusions.get(last)
                    .computeIfAbsent(texts.get(texts.size() - 1), none -> new ArrayList<>())
                    .add(new Exclusion(positions, texts));
        }
    }

    /** How many there are before exclusions, of any size, without making one. */
    BigInteger size() {
        BigInteger size = BigInteger.ONE;
        for (List<String> some : values) {
            size = size.multiply(BigInteger.valueOf(some.size()));
        }
        return size;
    }

    /** Returns true if a combination of these specs is excluded. */
    boolean excludes(SpecCombination combination) {
        String[] chosen = new String[specs.size()];
        for (int i = 0; i < chosen.length; i++) {
            String value = combination.value(specs.get(i));
            if (value == null) {
                return false;
            }
            chosen[i] = value;
        }
        for (int i = 0; i < chosen.length; i++) {
            if (isExcluded(i, chosen)) {
                return true;
            }
        }
        return false;
    }

    private boolean isExcluded(int depth, String[] chosen) {
        return exclusions.get(depth).getOrDefault(chosen[depth], List.of()).stream()
                .anyMatch(exclusion -> exclusion.holds(chosen));
    }

    Walk walk() {
        return new Walk();
    }

    /** Goes through the grid like an odometer, the last spec fastest. */
    final class Walk extends AbstractIterator<SpecCombination> {

        private final int[] at = new int[specs.size()];
        private final String[] chosen = new String[specs.size()];
        private int depth;
        private long steps;
        private long most = Long.MAX_VALUE;
        private boolean gaveUp;

        /** Ends the walk after so many values were tried, found or not. */
        Walk within(long newMost) {
            most = newMost;
            return this;
        }

        /** Returns true if the walk ended because too many values were tried. */
        boolean gaveUp() {
            return gaveUp;
        }

        /** Returns how many values were tried so far, those of excluded combinations too. */
        long steps() {
            return steps;
        }

        @Override
        protected SpecCombination computeNext() {
            if (specs.isEmpty()) {
                return steps++ == 0 ? SpecCombination.empty() : end();
            }
            while (depth >= 0) {
                if (++steps > most) {
                    gaveUp = true;
                    return end();
                }
                if (at[depth] == values.get(depth).size()) {
                    at[depth] = 0;
                    depth--;
                } else {
                    chosen[depth] = values.get(depth).get(at[depth]++);
                    steps += exclusions.get(depth).getOrDefault(chosen[depth], List.of()).size();
                    if (!isExcluded(depth, chosen)) {
                        if (depth == at.length - 1) {
                            return SpecCombination.taken(specs, chosen.clone());
                        }
                        depth++;
                    }
                }
            }
            return end();
        }

        private SpecCombination end() {
            endOfData();
            return SpecCombination.empty();
        }
    }
}
