package io.skuwright.wire;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Which members of the objects of a document are read.
 *
 * <p>A system sends ninety fields of a line, and a decoder looks at twenty. A member whose name the shape has is read at
 * every level of the document; any other is passed over with all that is in it, without making anything of it.
 * Example: with the names {@code lines}, {@code material} and {@code number} the record {@code
 * {"lines":[{"material":{"id":7,"number":"A"},"stock":{"number":"S"}}]}} is read as {@code
 * {"lines":[{"material":{"number":"A"}}]}}. The text of a row ({@link io.skuwright.row.Row#toJson}) is the whole record
 * all the same.
 *
 * <p>What is not read is checked for being JSON and for the limits, and for nothing else: a key that stands twice, a bad
 * character or a number such as {@code 007} there refuses nothing. A fault in what is read refuses the record, and then
 * all of the record is looked at and its findings are those of a full reading.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Shape {

    /** What happens to a member. */
    enum Look {
        /** It is passed over. */
        SKIP,
        /** It is read, and of objects in it the members that the shape has. */
        READ,
        /** It is read with all that is in it. */
        WHOLE
    }

    private final Map<String, Look> looks;
    private final boolean isAnyCase;

    private Shape(Map<String, Look> looks, boolean isAnyCase) {
        this.looks = Map.copyOf(looks);
        this.isAnyCase = isAnyCase;
    }

    /** Returns the shape of members with these names. */
    public static Shape of(Collection<String> names) {
        return new Shape(Map.of(), false).with(names, Look.READ);
    }

    /** Returns the shape of members with these names, whatever the case of their letters. */
    public static Shape ofAnyCase(Collection<String> names) {
        return new Shape(Map.of(), true).with(names, Look.READ);
    }

    /**
     * Returns this shape with names of members that are read with all that is in them.
     *
     * <p>A member whose name is such a name, a point and something else, as a query writes it, is read too.
     */
    public Shape andAllIn(Collection<String> names) {
        return with(names, Look.WHOLE);
    }

    private Shape with(Collection<String> names, Look look) {
        Map<String, Look> more = new HashMap<>(looks);
        names.forEach(name -> more.put(key(requireNonNull(name, "name")), look));
        return new Shape(more, isAnyCase);
    }

    Look look(String name) {
        Look look = looks.getOrDefault(key(name), Look.SKIP);
        int point = look == Look.SKIP ? name.indexOf('.') : -1;
        boolean isBelow = point > 0 && looks.get(key(name.substring(0, point))) == Look.WHOLE;
        return isBelow ? Look.READ : look;
    }

    private String key(String name) {
        return isAnyCase ? name.toLowerCase(Locale.ROOT) : name;
    }
}
