package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.FindingException;
import io.skuwright.result.Outcome;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What ERP and shops last agreed on, SKU by SKU.
 *
 * <p>The host keeps it as text from run to run. By it a run knows which side changed a field since, what was sent
 * already, and which SKUs both sides have had. Example: the name of A-1 is Tea on both sides, and its price was set
 * to 13 in the shop S1, which may go on to show 12 for a while:
 *
 * <pre>
 * skuwright-sent 1
 * sku 'S1' 'A-1'
 * field 'name' 'Tea'
 * field 'price' '13' shop '12'
 * end 1
 * </pre>
 *
 * <p>The first line names the version of the form, the last the number of SKUs, so that a text that was cut off is
 * told. A backslash stands before quotes and backslashes, and for line ends. Shops, codes and fields are in text
 * order. Two states are equal if their texts are. Reading and writing are linear. This class is immutable and
 * thread-safe.
 */
public final class SentState {

    private static final SentState EMPTY = new SentState(Collections.emptySortedMap());

    private final SortedMap<ShopSku, SortedMap<String, Agreed>> skus;

    private SentState(SortedMap<ShopSku, SortedMap<String, Agreed>> skus) {
        this.skus = skus;
    }

    /** Takes maps that nobody changes any more. */
    static SentState of(SortedMap<ShopSku, SortedMap<String, Agreed>> skus) {
        return new SentState(skus);
    }

    /** Returns the state before the first run: nothing was agreed. */
    public static SentState empty() {
        return EMPTY;
    }

    /**
     * Returns the state of a text of {@link #toText()}.
     *
     * @throws FindingException with {@code SENT_TEXT_INVALID}
     */
    public static SentState parse(String text) {
        return read(text).orThrow();
    }

    /**
     * Reads a state that a host kept.
     *
     * @return the state; no value with {@code SENT_TEXT_INVALID}
     */
    public static Outcome<SentState> read(String text) {
        return new SentText(requireNonNull(text, "text")).read();
    }

    /** Returns the number of SKUs, counted in each shop. */
    public int size() {
        return skus.size();
    }

    /** Returns true if shop and ERP have both had the SKU. */
    public boolean knows(String shop, String code) {
        return skus.containsKey(new ShopSku(requireNonNull(shop, "shop"), requireNonNull(code, "code")));
    }

    /** Returns the value of a field that was agreed on; empty if none was. */
    public Optional<String> value(String shop, String code, String field) {
        SortedMap<String, Agreed> fields = fields(new ShopSku(requireNonNull(shop, "shop"), requireNonNull(code, "code")));
        Agreed agreed = fields.get(requireNonNull(field, "field"));
        return Optional.ofNullable(agreed).map(Agreed::value);
    }

    /**
     * Returns this state with values that are the same on both sides now, for example because a person has updated a
     * shop by hand.
     *
     * @param items the values by shop and code; fields that are not named stay as they were agreed
     */
    public SentState withAgreed(Collection<CatalogItem> items) {
        SortedMap<ShopSku, SortedMap<String, Agreed>> more = new TreeMap<>(skus);
        for (CatalogItem item : items) {
            ShopSku sku = new ShopSku(item.shop(), item.code());
            SortedMap<String, Agreed> fields = new TreeMap<>(more.getOrDefault(sku, Collections.emptySortedMap()));
            item.values().forEach((field, value) -> fields.put(field, Agreed.on(value)));
            more.put(sku, fields);
        }
        return new SentState(more);
    }

    /** Returns this state without what was agreed about some SKUs, so that the next run meets them anew. */
    public SentState without(String shop, Collection<String> codes) {
        SortedMap<ShopSku, SortedMap<String, Agreed>> rest = new TreeMap<>(skus);
        codes.forEach(code -> rest.remove(new ShopSku(requireNonNull(shop, "shop"), code)));
        return new SentState(rest);
    }

    /** Returns the text that {@link #read} reads: the same for equal states. */
    public String toText() {
        return SentText.of(skus);
    }

    /** Returns all SKUs; not to be changed. */
    SortedMap<ShopSku, SortedMap<String, Agreed>> skus() {
        return skus;
    }

    /** Returns what was agreed about one SKU; not to be changed. */
    SortedMap<String, Agreed> fields(ShopSku sku) {
        return skus.getOrDefault(sku, Collections.emptySortedMap());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SentState that && skus.equals(that.skus);
    }

    @Override
    public int hashCode() {
        return skus.hashCode();
    }

    /** Returns the number of SKUs, for people. */
    @Override
    public String toString() {
        return size() + " SKUs agreed";
    }
}
