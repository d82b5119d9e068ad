package io.skuwright.wdt.store;

import io.skuwright.wdt.PriceKind;
import io.skuwright.wdt.WdtGoods;
import io.skuwright.wdt.WdtSpec;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Goods of the list: the rows that share a 货品编号.
 *
 * <p>Name, category, brand and unit belong to the goods and are those of every row. Example: two rows of {@code A100} with
 * the spec names {@code 颜色:red;尺码:M} and {@code 颜色:red;尺码:L} are goods with the specs 颜色 and 尺码; with the spec
 * names {@code red M} and {@code red L} they are goods with one spec, 规格.
 *
 * <p>How spec names are read is a matter of {@link GoodsListSettings#specNames()}. This class is immutable and
 * thread-safe.
 */
public final class ListedGoods {

    private final List<GoodsListRow> rows;
    private final List<Map<String, String>> values;
    private final boolean attributesAreSpecs;

    private ListedGoods(List<GoodsListRow> rows, List<Map<String, String>> values, boolean attributesAreSpecs) {
        this.rows = List.copyOf(rows);
        this.values = List.copyOf(values);
        this.attributesAreSpecs = attributesAreSpecs;
    }

    static ListedGoods of(List<GoodsListRow> rows, GoodsListSettings settings) {
        return new ListedGoods(rows, SpecForm.of(rows, settings).values(), settings.attributesAreSpecs());
    }

    /** Returns the number of the goods. */
    public String goodsNo() {
        return rows.get(0).goodsNo();
    }

    /** Returns the name of the goods. */
    public String name() {
        return rows.get(0).name();
    }

    /** Returns the category, empty for none. */
    public String category() {
        return rows.get(0).category();
    }

    /** Returns the brand, empty for none. */
    public String brand() {
        return rows.get(0).brand();
    }

    /** Returns the unit of the first SKU, empty for none. */
    public String unit() {
        return rows.get(0).unit();
    }

    /** Returns the rows, one for each SKU, in the order of the list. */
    public List<GoodsListRow> rows() {
        return rows;
    }

    /** Returns true if there is one SKU, without a spec. */
    public boolean isSingle() {
        return rows.size() == 1 && values.get(0).isEmpty();
    }

    /** Returns the values of each spec, both in the order of the list; none for a single SKU. */
    public Map<String, List<String>> specs() {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (Map<String, String> combination : values) {
            combination.forEach((spec, value) ->
                    found.computeIfAbsent(spec, name -> new LinkedHashSet<>()).add(value));
        }
        Map<String, List<String>> specs = new LinkedHashMap<>();
        found.forEach((spec, each) -> specs.put(spec, List.copyOf(each)));
        return specs;
    }

    /** Returns the values by spec of a row, counted from 0. */
    public Map<String, String> values(int row) {
        return values.get(row);
    }

    /**
     * Returns the goods as the open API has them, for pushing them to a tenant or for a catalogue. Where attributes are the
     * specs, their names and values become the name of the spec.
     */
    public WdtGoods toGoods() {
        WdtGoods.Builder goods = WdtGoods.builder()
                .goodsNo(goodsNo())
                .name(name())
                .category(filled(category()))
                .brand(filled(brand()))
                .unit(filled(unit()))
                .place(rows.get(0).place());
        for (int at = 0; at < rows.size(); at++) {
            goods.addSpecs(spec(rows.get(at), values.get(at)));
        }
        return goods.build();
    }

    private WdtSpec spec(GoodsListRow row, Map<String, String> combination) {
        String joined = combination.entrySet().stream()
                .map(one -> one.getKey() + ":" + one.getValue())
                .collect(Collectors.joining(";"));
        WdtSpec.Builder spec = WdtSpec.builder()
                .specNo(row.code())
                .name(filled(attributesAreSpecs ? joined : row.specName()))
                .barcode(row.barcode())
                .picture(row.picture())
                .place(row.place());
        if (!row.unit().equals(unit())) {
            spec.unit(filled(row.unit()));
        }
        row.price().ifPresent(price -> spec.putPrices(PriceKind.RETAIL, price));
        return spec.build();
    }

    private static Optional<String> filled(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ListedGoods that && rows.equals(that.rows) && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    /** Returns the number and how many SKUs there are, for people. */
    @Override
    public String toString() {
        return goodsNo() + ", " + rows.size() + " SKUs";
    }
}
