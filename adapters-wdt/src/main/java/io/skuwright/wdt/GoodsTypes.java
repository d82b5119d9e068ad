package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the numbers of {@code goods_type} mean in a dialect.
 *
 * <p>Example: {@code GoodsTypes.of(Dialect.Y).type("3")} is raw material, {@code GoodsTypes.of(Dialect.QYB).type("3")} is
 * packaging. That 7 stands for parts for warranty in qyb is said by one source only. This class is immutable and
 * thread-safe.
 */
public final class GoodsTypes {

    private static final Map<String, GoodsType> COMMON = Map.of(
            "0", GoodsType.OTHER,
            "1", GoodsType.FOR_SALE,
            "2", GoodsType.RAW_MATERIAL,
            "3", GoodsType.PACKAGING,
            "4", GoodsType.TURNOVER_MATERIAL,
            "5", GoodsType.VIRTUAL,
            "6", GoodsType.FIXED_ASSET);

    private static final GoodsTypes QYB = new GoodsTypes(COMMON).with("7", GoodsType.WARRANTY_PART);

    private static final GoodsTypes QJB = new GoodsTypes(COMMON)
            .with("8", GoodsType.REPACKING_BOX)
            .with("9", GoodsType.PERIODIC)
            .with("10", GoodsType.GIFT);

    private static final GoodsTypes Y = new GoodsTypes(Map.of(
            "1", GoodsType.FINISHED,
            "2", GoodsType.SEMI_FINISHED,
            "3", GoodsType.RAW_MATERIAL,
            "4", GoodsType.PACKAGING,
            "5", GoodsType.AUXILIARY,
            "6", GoodsType.FIXED_ASSET));

    private final Map<String, GoodsType> types;

    private GoodsTypes(Map<String, GoodsType> types) {
        this.types = Collections.unmodifiableMap(new TreeMap<>(types));
    }

    /** Returns the table of a dialect. */
    public static GoodsTypes of(Dialect dialect) {
        return switch (dialect) {
            case QYB -> QYB;
            case Y -> Y;
            case QJB -> QJB;
        };
    }

    /** Returns this table with one number more, or another meaning of one. */
    public GoodsTypes with(String code, GoodsType type) {
        Map<String, GoodsType> more = new TreeMap<>(types);
        more.put(requireNonNull(code, "code"), requireNonNull(type, "type"));
        return new GoodsTypes(more);
    }

    /** Returns the meanings by number; not modifiable. */
    public Map<String, GoodsType> types() {
        return types;
    }

    /** Returns what a number means, if it is known. */
    public Optional<GoodsType> type(String code) {
        return Optional.ofNullable(types.get(requireNonNull(code, "code")));
    }

    /** Returns the number of a type: the first in text order, if the dialect has one. */
    public Optional<String> code(GoodsType type) {
        return types.entrySet().stream()
                .filter(entry -> entry.getValue() == requireNonNull(type, "type"))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    String known() {
        return types.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GoodsTypes that && types.equals(that.types);
    }

    @Override
    public int hashCode() {
        return types.hashCode();
    }

    /** Returns the table, for people. */
    @Override
    public String toString() {
        return types.toString();
    }
}
