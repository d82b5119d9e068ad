package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which field flows in which direction between ERP and shop.
 *
 * <p>The table says where new goods are created from the other side, and for each field of goods that both sides have
 * where its value goes. What stands in no line is a matter of people: a difference is listed, nothing is sent.
 * Example: the ERP creates goods in the shop, prices follow the ERP, and a name may be changed on either side:
 *
 * <pre>{@code
 * FieldFlow.from(Map.of("create", "to-shop", "field.name", "both",
 *         "field.price", "to-shop", "number.price", "true"));
 *
 * create: ERP -> shop
 * name: ERP <-> shop
 * price: ERP -> shop (number)
 * others: by hand
 * }</pre>
 *
 * <p>A field that is a number is compared by value, so that 12.5 and 12.5000 are the same; all others are compared
 * character by character. Source: rule SYN-1; R28, R29, R38, R39. Fields are in text order. Two tables are equal if
 * all their lines are. This class is immutable and thread-safe.
 */
public final class FieldFlow {

    private static final String CREATE = "create";
    private static final String OTHERS = "others";
    private static final String FIELD = "field.";
    private static final String NUMBER = "number.";

    private static final FieldFlow MANUAL =
            new FieldFlow(Flow.NONE, Flow.BY_HAND, Collections.emptySortedMap(), Collections.emptySortedSet());

    private final Flow creation;
    private final Flow others;
    private final SortedMap<String, Flow> fields;
    private final SortedSet<String> numbers;

    private FieldFlow(Flow creation, Flow others, SortedMap<String, Flow> fields, SortedSet<String> numbers) {
        this.creation = creation;
        this.others = others;
        this.fields = Collections.unmodifiableSortedMap(fields);
        this.numbers = Collections.unmodifiableSortedSet(numbers);
    }

    /** Returns the table that creates nothing and leaves every field to people. */
    public static FieldFlow manual() {
        return MANUAL;
    }

    /**
     * Returns a table by name.
     *
     * @param settings {@code create} (to-shop, to-erp, both, none), {@code field.} and the name of a field (also by-hand),
     *     {@code number.} and the name of a field (true, false), {@code others} for fields that are not named
     * @throws IllegalArgumentException if a name or a word is not known; the known ones are named
     */
    public static FieldFlow from(Map<String, String> settings) {
        return MANUAL.with(settings);
    }

    /**
     * Returns this table with some lines changed by name, as {@link #from} reads them.
     *
     * @throws IllegalArgumentException as {@link #from}
     */
    public FieldFlow with(Map<String, String> settings) {
        FieldFlow table = this;
        for (Map.Entry<String, String> setting : new TreeMap<>(settings).entrySet()) {
            table = table.with(setting.getKey(), setting.getValue());
        }
        return table;
    }

    private FieldFlow with(String name, String value) {
        if (name.equals(CREATE)) {
            return withCreation(flow(name, value));
        }
        if (name.equals(OTHERS)) {
            return withOthers(flow(name, value));
        }
        if (name.startsWith(FIELD)) {
            return with(name.substring(FIELD.length()), flow(name, value));
        }
        if (name.startsWith(NUMBER) && (value.equals("true") || value.equals("false"))) {
            return withNumber(name.substring(NUMBER.length()), value.equals("true"));
        }
        throw new IllegalArgumentException(
                name.startsWith(NUMBER)
                        ? "Setting '" + name + "' is '" + value + "', but must be true or false."
                        : "Setting '" + name + "' is not known. Known settings: " + CREATE + ", " + FIELD + "NAME, "
                                + NUMBER + "NAME, " + OTHERS + ".");
    }

    private static Flow flow(String name, String value) {
        return Arrays.stream(Flow.values())
                .filter(flow -> flow.code().equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Setting '" + name + "' is '" + value + "', which is not known. Known words: "
                                + Arrays.stream(Flow.values()).map(Flow::code).collect(Collectors.joining(", ")) + "."));
    }

    /**
     * Returns this table with another line for a field.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public FieldFlow with(String field, Flow flow) {
        SortedMap<String, Flow> more = new TreeMap<>(fields);
        more.put(named(field), requireNonNull(flow, "flow"));
        return new FieldFlow(creation, others, more, numbers);
    }

    /**
     * Returns this table with a field that is a number, or is one no more.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public FieldFlow withNumber(String field, boolean isNumber) {
        SortedSet<String> more = new TreeSet<>(numbers);
        if (isNumber) {
            more.add(named(field));
        } else {
            more.remove(field);
        }
        return new FieldFlow(creation, others, fields, more);
    }

    /**
     * Returns this table with another direction in which goods that one side lacks are created there.
     *
     * @throws IllegalArgumentException if it is {@link Flow#BY_HAND}: use {@link Flow#NONE}
     */
    public FieldFlow withCreation(Flow flow) {
        if (flow == Flow.BY_HAND) {
            throw new IllegalArgumentException("Setting '" + CREATE + "' is '" + flow.code()
                    + "', which is not known. Known words: to-shop, to-erp, both, none.");
        }
        return new FieldFlow(requireNonNull(flow, "flow"), others, fields, numbers);
    }

    /** Returns this table with another flow for the fields that stand in no line. */
    public FieldFlow withOthers(Flow flow) {
        return new FieldFlow(creation, requireNonNull(flow, "flow"), fields, numbers);
    }

    private static String named(String field) {
        if (field.isBlank()) {
            throw new IllegalArgumentException("A field of the table needs a name.");
        }
        return field;
    }

    /** Returns where goods are created that one side has and the other lacks. */
    public Flow creation() {
        return creation;
    }

    /** Returns the flow of the fields that stand in no line; by hand unless it was changed. */
    public Flow others() {
        return others;
    }

    /** Returns the lines of the table in text order. */
    public SortedMap<String, Flow> fields() {
        return fields;
    }

    /** Returns where the value of a field goes. */
    public Flow flow(String field) {
        return fields.getOrDefault(requireNonNull(field, "field"), others);
    }

    /** Returns true if the field is compared as a number. */
    public boolean isNumber(String field) {
        return numbers.contains(requireNonNull(field, "field"));
    }

    /** Returns the side that a person corrects where a field is by hand: the one that goods are created in. */
    Side byHandSide() {
        return creation == Flow.TO_ERP ? Side.ERP : Side.SHOP;
    }

    /** Returns true if a value can be compared: any text, or for a number one that is readable. */
    boolean isReadable(String field, String value) {
        return !isNumber(field) || Ratio.read(value).hasValue();
    }

    /** Compares two values; a number that is unreadable is the same as its own text only. */
    boolean isSame(String field, String one, String other) {
        if (one.equals(other) || !isNumber(field)) {
            return one.equals(other);
        }
        Optional<Ratio> number = Ratio.read(one).optional();
        return number.isPresent() && number.equals(Ratio.read(other).optional());
    }

    /** Returns the settings that {@link #from} makes this table of. */
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put(CREATE, creation.code());
        fields.forEach((field, flow) -> settings.put(FIELD + field, flow.code()));
        numbers.forEach(field -> settings.put(NUMBER + field, "true"));
        settings.put(OTHERS, others.code());
        return Collections.unmodifiableMap(settings);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FieldFlow that && settings().equals(that.settings());
    }

    @Override
    public int hashCode() {
        return Objects.hash(creation, others, fields, numbers);
    }

    /** Returns the table, one line a field, for people. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("create: ").append(creation.arrow()).append('\n');
        SortedSet<String> names = new TreeSet<>(numbers);
        names.addAll(fields.keySet());
        for (String field : names) {
            text.append(field).append(": ").append(flow(field).arrow());
            text.append(isNumber(field) ? " (number)\n" : "\n");
        }
        return text.append("others: ").append(others.arrow()).append('\n').toString();
    }
}
