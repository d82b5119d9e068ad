package io.skuwright.wdt.store;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a store has already, as far as an import has to know.
 *
 * <p>Either codes with the numbers of their goods, or whole rows, against which a list can be compared; and the lists that
 * were imported. Example: {@code StoreGoods.ofCodes(Map.of("0001", "A100"))} is a store with one SKU. This class is
 * immutable and thread-safe.
 */
public final class StoreGoods {

    private static final StoreGoods NONE = new StoreGoods(Map.of(), Map.of(), ImportedLists.none());

    private final Map<String, String> goodsNos;
    private final Map<String, GoodsListRow> rows;
    private final Set<String> goods;
    private final ImportedLists imported;

    private StoreGoods(Map<String, String> goodsNos, Map<String, GoodsListRow> rows, ImportedLists imported) {
        this.goodsNos = new HashMap<>(goodsNos);
        this.rows = new HashMap<>(rows);
        this.goods = Collections.unmodifiableSet(new HashSet<>(goodsNos.values()));
        this.imported = imported;
    }

    /** Returns a store with nothing in it. */
    public static StoreGoods none() {
        return NONE;
    }

    /** Returns a store of which codes and the numbers of their goods are known. */
    public static StoreGoods ofCodes(Map<String, String> goodsNoByCode) {
        return new StoreGoods(goodsNoByCode, Map.of(), ImportedLists.none());
    }

    /** Returns a store of which whole rows are known; of two with one code the later counts. */
    public static StoreGoods of(Collection<GoodsListRow> rows) {
        Map<String, GoodsListRow> byCode = new HashMap<>();
        Map<String, String> goodsNos = new HashMap<>();
        for (GoodsListRow row : rows) {
            byCode.put(row.code(), row);
            goodsNos.put(row.code(), row.goodsNo());
        }
        return new StoreGoods(goodsNos, byCode, ImportedLists.none());
    }

    /** Returns this store with the lists that were imported. */
    public StoreGoods imported(ImportedLists lists) {
        return new StoreGoods(goodsNos, rows, requireNonNull(lists, "lists"));
    }

    /** Returns the number of the goods that a code belongs to, if the store has the code. */
    public Optional<String> goodsNo(String code) {
        return Optional.ofNullable(goodsNos.get(code));
    }

    /** Returns the row of a code, if it is known. */
    public Optional<GoodsListRow> row(String code) {
        return Optional.ofNullable(rows.get(code));
    }

    /** Returns true if the store has any SKU of the goods. */
    public boolean hasGoods(String goodsNo) {
        return goods.contains(goodsNo);
    }

    /** Returns the lists that were imported. */
    public ImportedLists imported() {
        return imported;
    }

    /** Returns how much there is, for people. */
    @Override
    public String toString() {
        return goodsNos.size() + " SKUs of " + goods.size() + " goods, " + imported;
    }
}
