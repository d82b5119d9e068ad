package io.skuwright.wdt;

import io.skuwright.product.Product;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Extras;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One goods (货品) with its specs: the SPU of WangDianTong, be there one spec or many.
 *
 * <p>Example: goods {@code T-1} named 短袖 in the category 服装 with the specs {@code T-1-W-L} (颜色:白色;尺码:L) and {@code
 * T-1-B-L} (颜色:黑色;尺码:L). {@link #toProduct()} makes an SPU of it with the specs 颜色 and 尺码; a goods whose only spec
 * has no name of its own becomes a single product.
 *
 * <p>Numbers and ids are text. The {@linkplain #place() place} is not compared by {@code equals}. Values are immutable
 * and thread-safe.
 */
@Value.Immutable
public interface WdtGoods {

    /** Returns a builder; the number must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the number (货品编号). */
    String goodsNo();

    /** Returns the internal id, if it was said. */
    Optional<String> id();

    /** Returns the name, if there is one. */
    Optional<String> name();

    /** Returns the short name, if there is one. */
    Optional<String> shortName();

    /** Returns the alias, if there is one. */
    Optional<String> alias();

    /** Returns the name of the category, if it has one; {@link Categories} knows the path of a name in Y. */
    Optional<String> category();

    /** Returns the internal id of the category, if it was said. */
    Optional<String> categoryId();

    /** Returns the name of the brand, if it has one. */
    Optional<String> brand();

    /** Returns the code of the brand, if it was said. */
    Optional<String> brandNo();

    /** Returns the unit of the goods, if it has one; a spec's own unit counts before it. */
    Optional<String> unit();

    /** Returns the second unit, if there is one. */
    Optional<String> auxUnit();

    /** Returns the number of its type as it was written, if it was said. */
    Optional<String> typeCode();

    /** Returns its type, none if none was said or the number is not known. */
    Optional<GoodsType> type();

    /** Returns true if it was deleted; another one may have its number since. */
    boolean isDeleted();

    /** Returns true if it is out of use (停用), which Y alone tells. */
    boolean isDisabled();

    /** Returns when it was made, on the tenant's clock, if it was said. */
    Optional<LocalDateTime> created();

    /** Returns when it was changed last, on the tenant's clock, if it was said. */
    Optional<LocalDateTime> modified();

    /** Returns where it comes from, if it was said. */
    Optional<String> origin();

    /** Returns the remark, if there is one. */
    Optional<String> remark();

    /** Returns the tenant's own properties that are filled, by their number from 1. */
    Map<Integer, String> properties();

    /** Returns the specs in their order, deleted ones included. */
    List<WdtSpec> specs();

    /** Returns the fields that have no place of their own here, as they were written. */
    Extras extras();

    /** Returns where the goods stood in the input. */
    @Value.Auxiliary
    Place place();

    /** Returns the unit that a spec is counted in: its own, else that of the goods. */
    default Optional<String> unitOf(WdtSpec spec) {
        return spec.unit().or(this::unit);
    }

    /** Returns the specs that are not deleted, in their order. */
    default List<WdtSpec> liveSpecs() {
        return specs().stream().filter(spec -> !spec.isDeleted()).toList();
    }

    /**
     * Returns the only picture that the button import of a store's point of sale takes over: that of the first spec that
     * is not deleted, none if that spec has none.
     */
    default Optional<String> firstPicture() {
        return liveSpecs().stream().findFirst().flatMap(WdtSpec::picture);
    }

    /** Returns the product, with names of specs read in the usual way ({@link SpecNames#standard()}). */
    default Outcome<Product> toProduct() {
        return toProduct(SpecNames.standard());
    }

    /**
     * Returns the product of the specs that are not deleted.
     *
     * <p>A product without specs has the fields brand, salePrice, barcode and picture; an SPU has brand, and each SKU
     * its own three, with its unit where it differs from that of the goods. One that is out of use is retired. Prices
     * are decimals as texts.
     *
     * @return the product; none with {@code GOODS_DELETED} or {@code GOODS_WITHOUT_SPECS}, the codes of {@link
     *     SpecNames#combinations} or those of {@link io.skuwright.product.ProductCode}
     */
    default Outcome<Product> toProduct(SpecNames names) {
        return GoodsProduct.of(this, names);
    }

    /** Builds a goods; not thread-safe. */
    final class Builder extends ImmutableWdtGoods.Builder {
        /** What most do not say is said here, for a value that is told each time takes less to make than a default. */
        Builder() {
            isDeleted(false);
            isDisabled(false);
            extras(Extras.none());
            place(Place.NONE);
        }
    }
}
