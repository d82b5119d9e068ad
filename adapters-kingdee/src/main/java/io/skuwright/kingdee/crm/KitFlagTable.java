package io.skuwright.kingdee.crm;

import static java.util.Objects.requireNonNull;

import io.skuwright.kingdee.ErpMaterial;
import io.skuwright.kingdee.MaterialClass;
import io.skuwright.order.KitFlag;
import io.skuwright.row.Flag;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which materials are kits to the CRM: true, false or other (B5).
 *
 * <p>The ERP has yes and no (FSuite), the CRM a third option, of which the vendor's guide does not say what it is for; so
 * who wants it says which materials have it. A class wins over the suite flag. Example: {@code
 * KitFlagTable.defaults().with(MaterialClass.SERVICE, KitFlag.OTHER)} calls services other; all else is a kit if FSuite
 * says so, no kit if it says no, and unknown if it says nothing.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class KitFlagTable {

    private static final KitFlagTable DEFAULTS = new KitFlagTable(
            new EnumMap<>(Map.of(Flag.YES, KitFlag.KIT, Flag.NO, KitFlag.NOT_KIT)), new EnumMap<>(MaterialClass.class));

    private final Map<Flag, KitFlag> bySuite;
    private final Map<MaterialClass, KitFlag> byClass;

    private KitFlagTable(Map<Flag, KitFlag> bySuite, Map<MaterialClass, KitFlag> byClass) {
        this.bySuite = Collections.unmodifiableMap(bySuite);
        this.byClass = Collections.unmodifiableMap(byClass);
    }

    /** Returns the table in which the suite flag alone decides. */
    public static KitFlagTable defaults() {
        return DEFAULTS;
    }

    /**
     * Returns a table from settings by name; what is not named keeps its default.
     *
     * @param settings {@code suite.yes}, {@code suite.no}, {@code suite.unknown} or {@code class.X} such as {@code
     *     class.service}, each {@code true}, {@code false}, {@code other} or {@code unknown}
     * @throws IllegalArgumentException if a name or value is not known (the known ones are named)
     */
    public static KitFlagTable from(Map<String, String> settings) {
        KitFlagTable table = DEFAULTS;
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            String name = setting.getKey();
            KitFlag kit = flag(name, setting.getValue());
            Optional<Flag> suite = find(Flag.values(), "suite.", name);
            Optional<MaterialClass> materialClass = find(MaterialClass.values(), "class.", name);
            if (suite.isPresent()) {
                table = table.with(suite.get(), kit);
            } else if (materialClass.isPresent()) {
                table = table.with(materialClass.get(), kit);
            } else {
                throw new IllegalArgumentException("Setting '" + name + "' is not known. Known settings: "
                        + words(Flag.values(), "suite.") + ", " + words(MaterialClass.values(), "class.") + ".");
            }
        }
        return table;
    }

    private static KitFlag flag(String name, String value) {
        return switch (value) {
            case "true" -> KitFlag.KIT;
            case "false" -> KitFlag.NOT_KIT;
            case "other" -> KitFlag.OTHER;
            case "unknown" -> KitFlag.UNKNOWN;
            default -> throw new IllegalArgumentException(
                    "Setting '" + name + "' is '" + value + "', but must be true, false, other or unknown.");
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> find(E[] values, String prefix, String name) {
        return Arrays.stream(values).filter(value -> name.equals(prefix + word(value))).findFirst();
    }

    private static String words(Enum<?>[] values, String prefix) {
        return Arrays.stream(values).map(value -> prefix + word(value)).collect(Collectors.joining(", "));
    }

    /** Returns this table with another meaning of the suite flag. */
    public KitFlagTable with(Flag suite, KitFlag kit) {
        Map<Flag, KitFlag> more = new EnumMap<>(bySuite);
        more.put(requireNonNull(suite, "suite"), requireNonNull(kit, "kit"));
        return new KitFlagTable(more, byClass);
    }

    /** Returns this table with a meaning of a class, whatever the suite flag says. */
    public KitFlagTable with(MaterialClass materialClass, KitFlag kit) {
        Map<MaterialClass, KitFlag> more = new EnumMap<>(MaterialClass.class);
        more.putAll(byClass);
        more.put(requireNonNull(materialClass, "materialClass"), requireNonNull(kit, "kit"));
        return new KitFlagTable(bySuite, more);
    }

    /** Returns whether a material is a kit to the CRM. */
    public KitFlag of(ErpMaterial material) {
        KitFlag ofClass = material.materialClass().map(byClass::get).orElse(null);
        return ofClass != null ? ofClass : bySuite.getOrDefault(material.suite(), KitFlag.UNKNOWN);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KitFlagTable that && bySuite.equals(that.bySuite) && byClass.equals(that.byClass);
    }

    @Override
    public int hashCode() {
        return 31 * bySuite.hashCode() + byClass.hashCode();
    }

    /** Returns the lines of the table, for people. */
    @Override
    public String toString() {
        Map<String, String> lines = new TreeMap<>();
        bySuite.forEach((suite, kit) -> lines.put("suite." + word(suite), word(kit)));
        byClass.forEach((each, kit) -> lines.put("class." + word(each), word(kit)));
        return lines.toString();
    }
}
