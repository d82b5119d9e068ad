package io.skuwright.kingdee.crm;

import static java.util.Objects.requireNonNull;

import io.skuwright.order.LineType;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The option values that the CRM stores for line types.
 *
 * <p>The guide names seven: {@code standard}, {@code standardWithBom}, {@code parent}, {@code son}, {@code
 * nonKit}, {@code skip} and {@code other}. A customer whose option list has other values replaces them:
 * {@code CrmTypeNames.defaults().with(LineType.SON, "option_2")}.
 *
 * <p>Two tables are equal if all their values are equal. This class is immutable and thread-safe.
 */
public final class CrmTypeNames {

    private static final CrmTypeNames DEFAULTS = new CrmTypeNames(guide());

    private final Map<LineType, String> names;
    private final Map<String, LineType> types;

    private CrmTypeNames(Map<LineType, String> names) {
        this.names = Collections.unmodifiableMap(names);
        this.types = new HashMap<>();
        names.forEach((type, name) -> types.put(name, type));
    }

    private static Map<LineType, String> guide() {
        Map<LineType, String> names = new EnumMap<>(LineType.class);
        names.put(LineType.STANDARD, "standard");
        names.put(LineType.STANDARD_WITH_BOM, "standardWithBom");
        names.put(LineType.PARENT, "parent");
        names.put(LineType.SON, "son");
        names.put(LineType.NON_KIT, "nonKit");
        names.put(LineType.SKIP, "skip");
        names.put(LineType.OTHER, "other");
        return names;
    }

    /** Returns the values of the vendor's guide. */
    public static CrmTypeNames defaults() {
        return DEFAULTS;
    }

    /**
     * Returns this table with one value replaced.
     *
     * @throws IllegalArgumentException if the type is {@link LineType#SET_ASIDE}, which is never stored, or
     *     the value is blank or stands for another type
     */
    public CrmTypeNames with(LineType type, String name) {
        if (requireNonNull(type, "type") == LineType.SET_ASIDE) {
            throw new IllegalArgumentException("A line that is set aside has no type that could be stored.");
        }
        LineType other = types.get(requireNonNull(name, "name"));
        if (name.isBlank() || (other != null && other != type)) {
            throw new IllegalArgumentException(
                    "The value '" + name + "' for " + type + " must not be blank or stand for another type.");
        }
        Map<LineType, String> more = new EnumMap<>(names);
        more.put(type, name);
        return new CrmTypeNames(more);
    }

    /** Returns the stored value of a type, null for {@link LineType#SET_ASIDE}, which has none. */
    public @Nullable String name(LineType type) {
        return names.get(requireNonNull(type, "type"));
    }

    /** Returns the type of a stored value; {@link LineType#OTHER} for a value that is none of the table. */
    public LineType type(String name) {
        return types.getOrDefault(requireNonNull(name, "name"), LineType.OTHER);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CrmTypeNames that && names.equals(that.names);
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
