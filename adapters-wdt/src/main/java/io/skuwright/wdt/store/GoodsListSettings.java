package io.skuwright.wdt.store;

import io.skuwright.result.Limits;
import io.skuwright.row.FieldNames;
import io.skuwright.wdt.SpecNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How a list of single items is read and written.
 *
 * <p>The store's template is not public, so what its guide does not say stands here with a default and is unconfirmed:
 * the names of the columns beside the eight, the mark between levels of a category, and how a spec name holds several
 * specs. Example: {@code GoodsListSettings.builder().names(GoodsListSettings.NAMES.with("code",
 * List.of("货品编码"))).build()} reads a list whose codes stand under another header.
 *
 * <p>Values are immutable and thread-safe.
 */
@Value.Immutable
public interface GoodsListSettings {

    /** How many columns at the end may have any name (R24). */
    int MOST_ATTRIBUTES = 4;

    /**
     * The fields of the list and the headers they go by, the first being the one that is written. The first eight fields
     * are needed (R19). A header that could serve two fields goes to the one for which it ranks higher and that has no
     * better one; brackets are full-width.
     */
    FieldNames NAMES = names(Map.ofEntries(
            Map.entry("goodsNo", List.of("货品编号", "货品编码")),
            Map.entry("name", List.of("货品名称", "商品名称")),
            Map.entry("category", List.of("分类", "货品分类名称")),
            Map.entry("brand", List.of("品牌")),
            Map.entry("specName", List.of("规格名称", "规格")),
            Map.entry("code", List.of("商家编码", "商家编码（新）", "货品编码")),
            Map.entry("price", List.of("零售价")),
            Map.entry("unit", List.of("基本单位")),
            Map.entry("barcode", List.of("条码", "主条码")),
            Map.entry("shelf", List.of("上下架")),
            Map.entry("picture", List.of("图片")),
            Map.entry("shop", List.of("店铺"))));

    private static FieldNames names(Map<String, List<String>> byField) {
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        for (ListField field : ListField.values()) {
            ordered.put(field.word(), byField.getOrDefault(field.word(), List.of()));
        }
        return FieldNames.of(ordered);
    }

    /** Returns a builder of settings. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the default settings. */
    static GoodsListSettings defaults() {
        return builder().build();
    }

    /**
     * Returns settings by name; what is not named keeps its default.
     *
     * @param settings {@code categorySeparator} as text, {@code specNames} as standard, whole or groups, {@code
     *     attributesAreSpecs} as true or false, {@code maintainedCategories} separated by commas, and the headers of a field by its name, such as
     *     {@code code=商家编码,SKU}
     * @throws IllegalArgumentException if a name or value is not known (the known ones are named)
     */
    static GoodsListSettings from(Map<String, String> settings) {
        return ListSettingNames.read(settings);
    }

    /** Returns the headers by field; see {@link #NAMES}. */
    @Value.Default
    default FieldNames names() {
        return NAMES;
    }

    /** Returns what stands between the levels of a category, by default a slash. */
    @Value.Default
    default String categorySeparator() {
        return "/";
    }

    /**
     * Returns the categories that are maintained in the store, levels and all; unless given, none of several levels is
     * taken to be (R14).
     */
    Optional<Set<String>> maintainedCategories();

    /** Returns how spec names are read; unless given, in the usual way ({@link SpecNames#standard()}). */
    @Value.Default
    default SpecNames specNames() {
        return SpecNames.standard();
    }

    /**
     * Returns true if the attribute columns are the specs of the goods, and the spec name only a label (R22, R24). Where
     * rows of one goods fill different columns, the spec names count ({@code LIST_SPEC_FORM}).
     */
    @Value.Default
    default boolean attributesAreSpecs() {
        return false;
    }

    /** Returns the limits on numbers. */
    @Value.Default
    default Limits limits() {
        return Limits.defaults();
    }

    /** Refuses a mark that is nothing and fields without a header. */
    @Value.Check
    default void check() {
        if (categorySeparator().isEmpty()) {
            throw new IllegalArgumentException("The mark between the levels of a category cannot be empty.");
        }
        for (ListField field : ListField.values()) {
            if (names().names(field.word()).isEmpty()) {
                throw new IllegalArgumentException("The field '" + field.word() + "' needs a header to be written under.");
            }
        }
    }

    /** Builds settings; the generated class is behind it. */
    final class Builder extends ImmutableGoodsListSettings.Builder {
        Builder() {}
    }
}
