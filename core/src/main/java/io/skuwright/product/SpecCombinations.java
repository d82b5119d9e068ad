package io.skuwright.product;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Iterators;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * All combinations of spec values, made only when they are asked for.
 *
 * <p>Their number is known at once, however large it is, so that nobody has to build them to find that there are too
 * many. Example: {@code SpecCombinations.of(List.of(color, size))} with 2 colours and 3 sizes has the {@link #size()}
 * 6 and gives red S, red M, red L, blue S, blue M, blue L: the order of the specs and their values, the last spec
 * fastest.
 *
 * <p>Pairs of values that do not go together are {@linkplain #excluding excluded}. This class is immutable and
 * thread-safe; its iterators are for one thread.
 */
public final class SpecCombinations implements Iterable<SpecCombination> {

    /** Values tried for each combination that may be found, before counting is given up. */
    private static final long PATIENCE = 256;

    private record Part(List<String> specs, List<List<String>> values) {}

    private final List<Part> parts;
    private final List<SpecCombination> exclusions;

    private SpecCombinations(List<Part> parts, List<SpecCombination> exclusions) {
        this.parts = parts;
        this.exclusions = exclusions;
    }

    /** Returns all combinations of the values of some specs; without specs there is one, the empty one. */
    public static SpecCombinations of(List<Spec> specs) {
        List<String> names = specs.stream().map(Spec::name).toList();
        return new SpecCombinations(
                List.of(new Part(names, specs.stream().map(Spec::values).toList())), List.of());
    }

    /**
     * Returns the combinations that come with new values: those with at least one of them, each once.
     *
     * @param before the specs without the new values
     * @param added the new values by the name of the spec
     */
    static SpecCombinations appended(List<Spec> before, Map<String, List<String>> added) {
        List<String> names = before.stream().map(Spec::name).toList();
        List<Part> parts = new ArrayList<>();
        for (int first = 0; first < before.size(); first++) {
            List<String> fresh = added.getOrDefault(names.get(first), List.of());
            if (!fresh.isEmpty()) {
                parts.add(new Part(names, valuesWithFirstNew(before, added, first)));
            }
        }
        return new SpecCombinations(parts, List.of());
    }

    /** Old values before a position, new ones at it, all of them after it: so no combination comes twice. */
    private static List<List<String>> valuesWithFirstNew(
            List<Spec> before, Map<String, List<String>> added, int first) {
        List<List<String>> values = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            List<String> fresh = added.getOrDefault(before.get(i).name(), List.of());
            List<String> all = new ArrayList<>(i == first ? List.of() : before.get(i).values());
            all.addAll(i < first ? List.of() : fresh);
            values.add(all);
        }
        return values;
    }

    /**
     * Returns these combinations without those that have all values of one of the parts.
     *
     * <p>Example: {@code excluding(List.of(SpecCombination.of(Map.of("ram", "16", "disk", "1"))))}. A part that names
     * a spec or a value that is not there excludes nothing.
     *
     * @throws IllegalArgumentException if a part names no value at all
     */
    public SpecCombinations excluding(List<SpecCombination> excluded) {
        List<SpecCombination> all = new ArrayList<>(exclusions);
        for (SpecCombination part : excluded) {
            if (requireNonNull(part, "part").size() == 0) {
                throw new IllegalArgumentException("An exclusion without a value would exclude everything.");
            }
            all.add(part);
        }
        return new SpecCombinations(parts, List.copyOf(all));
    }

    /** Returns how many combinations there are before exclusions; none is made. */
    public BigInteger size() {
        BigInteger size = BigInteger.ZERO;
        for (Part part : parts) {
            size = size.add(grid(part).size());
        }
        return size;
    }

    /**
     * Returns how many combinations are not excluded, or empty if there are more than so many.
     *
     * <p>With exclusions they are counted one by one; the work is bounded by a fixed multiple of {@code most}, beyond
     * which the answer is empty too.
     */
    public OptionalLong count(long most) {
        BigInteger bound = BigInteger.valueOf(most);
        if (exclusions.isEmpty()) {
            return size().compareTo(bound) > 0 ? OptionalLong.empty() : OptionalLong.of(size().longValue());
        }
        long patience = most < Long.MAX_VALUE / PATIENCE ? PATIENCE * (most + 1) : Long.MAX_VALUE;
        long count = 0;
        long steps = 0;
        for (Part part : parts) {
            SpecGrid.Walk walk = grid(part).walk().within(patience - steps);
            while (walk.hasNext()) {
                walk.next();
                if (++count > most) {
                    return OptionalLong.empty();
                }
            }
            if (walk.gaveUp()) {
                return OptionalLong.empty();
            }
            steps += walk.steps();
        }
        return OptionalLong.of(count);
    }

    @Override
    public Iterator<SpecCombination> iterator() {
        return Iterators.concat(Iterators.transform(parts.iterator(), part -> grid(part).walk()));
    }

    private SpecGrid grid(Part part) {
        return new SpecGrid(part.specs(), part.values(), exclusions);
    }
}
