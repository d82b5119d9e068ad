package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import io.skuwright.product.SpecCombination;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the name of a spec becomes values of specs.
 *
 * <p>WangDianTong has one text where an SPU has specs and values. It comes in three forms:
 *
 * <ul>
 *   <li>whole: 白色L is one value of one spec, which is called 规格 unless {@link #under} says otherwise;
 *   <li>groups: {@code 颜色:白色;尺码:L} names each spec and its value, with colons and semicolons of either width;
 *   <li>values: {@code 白色,L} holds values only, whose specs the caller names: {@code SpecNames.values(",", List.of("颜色",
 *       "尺码"))}.
 * </ul>
 *
 * <p>{@link #standard()} takes the groups if all names of a goods have them, the whole name if none has, and reports a
 * mixture. A goods of one spec that is called 默认规格, 暂无, 无 or nothing has no specs: it is a single product. Texts are
 * taken as they are, blanks included. This class is immutable and thread-safe.
 */
public final class SpecNames {

    /**
     * The name of one spec.
     *
     * @param specNo the number of the spec
     * @param name its name, empty if it has none
     * @param place where it stands
     */
    public record Named(String specNo, String name, Place place) {
        /** Checks that nothing is null. */
        public Named {
            requireNonNull(specNo, "specNo");
            requireNonNull(name, "name");
            requireNonNull(place, "place");
        }
    }

    /** Which forms are looked for. */
    enum Form {
        ANY,
        WHOLE,
        GROUPS,
        VALUES
    }

    private static final SpecNames STANDARD =
            new SpecNames(Form.ANY, List.of("规格"), "", Set.of("默认规格", "暂无", Values.NONE, ""));

    private final Form form;
    private final List<String> specs;
    private final String separator;
    private final Set<String> single;

    private SpecNames(Form form, List<String> specs, String separator, Set<String> single) {
        this.form = form;
        this.specs = specs;
        this.separator = separator;
        this.single = single;
    }

    /** Returns the reading that takes groups where all names have them, else whole names. */
    public static SpecNames standard() {
        return STANDARD;
    }

    /** Returns the reading that takes every name as one value. */
    public static SpecNames whole() {
        return new SpecNames(Form.WHOLE, STANDARD.specs, "", STANDARD.single);
    }

    /** Returns the reading that takes every name as groups such as {@code 颜色:白色;尺码:L}. */
    public static SpecNames groups() {
        return new SpecNames(Form.GROUPS, STANDARD.specs, "", STANDARD.single);
    }

    /**
     * Returns the reading that splits every name into values.
     *
     * @param separator what stands between two values, such as a comma
     * @param specs the names of the specs, in the order of the values
     * @throws IllegalArgumentException if the separator is empty, no spec is named, or one twice or not at all
     */
    public static SpecNames values(String separator, List<String> specs) {
        if (separator.isEmpty() || specs.isEmpty()) {
            throw new IllegalArgumentException("A separator and the names of the specs are needed.");
        }
        if (specs.stream().anyMatch(String::isBlank) || new LinkedHashSet<>(specs).size() < specs.size()) {
            throw new IllegalArgumentException("A spec has no name, or two have one: " + specs + ".");
        }
        return new SpecNames(Form.VALUES, List.copyOf(specs), separator, STANDARD.single);
    }

    /**
     * Returns this reading with another name of the spec that a whole name is a value of.
     *
     * @throws IllegalArgumentException if the name is blank or values are read
     */
    public SpecNames under(String spec) {
        if (spec.isBlank() || form == Form.VALUES) {
            throw new IllegalArgumentException("The spec of whole names cannot be called '" + spec + "' here.");
        }
        return new SpecNames(form, List.of(spec), separator, single);
    }

    /** Returns this reading with other names that say that there are no specs; the empty text is one of them or not. */
    public SpecNames withSingle(Set<String> names) {
        return new SpecNames(form, specs, separator, Set.copyOf(names));
    }

    Form form() {
        return form;
    }

    /** The specs of values, or the one of whole names. */
    List<String> specs() {
        return specs;
    }

    String separator() {
        return separator;
    }

    /** Returns true if a name says that there are no specs. */
    public boolean isSingle(String name) {
        return single.contains(name) || (name.isBlank() && single.contains(""));
    }

    /**
     * Reads the names of all specs of one goods.
     *
     * <p>The time is linear in the length of the names.
     *
     * @param goods what the findings are about, such as the number of the goods
     * @return one combination a spec, in their order, all of the same specs; the empty one if the only spec says that
     *     there are none; no value with {@code SPEC_NAME_MISSING}, {@code SPEC_NAME_REPEATED}, {@code SPEC_FORMS_MIXED},
     *     {@code SPEC_GROUPS_DIFFER}, {@code SPEC_NAME_UNREADABLE} or {@code SPEC_VALUES_MISCOUNTED}
     */
    public Outcome<List<SpecCombination>> combinations(String goods, List<Named> names) {
        return new SpecNameReader(this, requireNonNull(goods, "goods")).read(List.copyOf(names));
    }

    /** Reads groups: names and values, at least one of them, no name twice and nothing blank; none if it is no such text. */
    static Optional<Map<String, String>> groupsOf(String name) {
        Map<String, String> groups = new LinkedHashMap<>();
        int from = 0;
        while (from < name.length()) {
            int end = next(name, from, ';', '；');
            String part = name.substring(from, end);
            int colon = next(part, 0, ':', '：');
            boolean isGroup = colon < part.length() && !part.substring(0, colon).isBlank() && !part.substring(colon + 1).isBlank();
            if (!isGroup || groups.put(part.substring(0, colon), part.substring(colon + 1)) != null) {
                return Optional.empty();
            }
            from = end + 1;
        }
        return groups.isEmpty() ? Optional.empty() : Optional.of(groups);
    }

    private static int next(String text, int from, char narrow, char wide) {
        int at = from;
        while (at < text.length() && text.charAt(at) != narrow && text.charAt(at) != wide) {
            at++;
        }
        return at;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SpecNames that
                && form == that.form
                && specs.equals(that.specs)
                && separator.equals(that.separator)
                && single.equals(that.single);
    }

    @Override
    public int hashCode() {
        return form.hashCode() + 31 * specs.hashCode() + separator.hashCode() + single.hashCode();
    }

    /** Returns the form and the specs, for people. */
    @Override
    public String toString() {
        return form + " " + specs + (separator.isEmpty() ? "" : " '" + separator + "'");
    }
}
