package io.skuwright.merchantpro;

import io.skuwright.product.Product;
import io.skuwright.product.Spec;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Extras;
import io.skuwright.row.Flag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One product of a shop with its variants.
 *
 * <p>A product of the type {@link ProductType#MULTI_VARIANT} is an SPU whose variants are its SKUs and carry stock and
 * prices; any other is one SKU by itself, a {@link ProductType#BUNDLE} a kit whose components the documents do not tell
 * ({@link Bundles}). Example: {@code LED-12V} with the attribute Culoare has the variants {@code LED-12V_alb-rece} and
 * {@code LED-12V_alb-cald}.
 *
 * <p>Ids and codes are text, numbers exact. Fields without a place here are {@linkplain #extras() kept} as they were
 * written. The {@linkplain #place() place} is not compared by {@code equals}. Values are immutable and thread-safe.
 */
@Value.Immutable
public interface ShopProduct {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the product of the shop for a product of the ERP.
     *
     * <p>An SPU becomes {@link ProductType#MULTI_VARIANT}, its specs attributes and its SKUs variants; a single product
     * {@link ProductType#BASIC}. Of the fields {@code salePrice} becomes the price with VAT, {@code barcode} the EAN,
     * {@code stock} the stock, {@code brand} the manufacturer, {@code extRef} what the ERP calls it; the others stay
     * behind.
     *
     * @return the product, with {@code BAD_NUMBER} where a price or a stock is none
     */
    static Outcome<ShopProduct> of(Product product) {
        return ProductWriting.of(product);
    }

    /** Returns the shop's id, if it has one; a product that is to be made has none. */
    Optional<String> id();

    /** Returns the type as it was written, if it was said. */
    Optional<String> typeCode();

    /** Returns the SKU, if there is one; of a product with variants it is that of the SPU. */
    Optional<String> sku();

    /** Returns the European article number, if there is one. */
    Optional<String> ean();

    /** Returns what the ERP calls it ({@code ext_ref}), if that was said. */
    Optional<String> extRef();

    /** Returns the name, if there is one. */
    Optional<String> name();

    /** Returns the description, which may be HTML, if there is one. */
    Optional<String> description();

    /** Returns the status as it was written, {@code active} or {@code inactive}, if it was said. */
    Optional<String> status();

    /** Returns whether its stock is counted; unknown if it was not said. */
    @Value.Default
    default Flag tracked() {
        return Flag.UNKNOWN;
    }

    /** Returns how much there is, a level and never a change, if it was said. */
    Optional<Ratio> stock();

    /** Returns what it costs. */
    @Value.Default
    default ShopPrice price() {
        return ShopPrice.NONE;
    }

    /** Returns the weight, in kilograms as one client takes it, if it was said. */
    Optional<Ratio> weight();

    /** Returns the unit as it was written; which words a shop has for units is not known. */
    Optional<String> unit();

    /** Returns the number in whose multiples it is sold, if it was said. */
    Optional<Ratio> multiple();

    /** Returns the id of its tax ({@link Taxes}), if it was said. */
    Optional<String> taxId();

    /** Returns its VAT in per cent, such as 21, if it was said. */
    Optional<Ratio> taxPercent();

    /** Returns the name of its tax, a text in the shop's language, if it was said. */
    Optional<String> taxName();

    /** Returns the id of its main category, if it was said. */
    Optional<String> categoryId();

    /** Returns the name of its main category, if it was said. */
    Optional<String> category();

    /** Returns the name of its manufacturer, if it was said. */
    Optional<String> brand();

    /** Returns the attributes that its variants have options of, in their order. */
    List<Spec> attributes();

    /** Returns true if the answer said which variants there are; the key is missing where they were not asked for. */
    @Value.Default
    default boolean hasVariantsTold() {
        return !variants().isEmpty();
    }

    /** Returns the variants in their order. */
    List<ShopVariant> variants();

    /** Returns the fields that have no place of their own here, as they were written. */
    @Value.Default
    default Extras extras() {
        return Extras.none();
    }

    /** Returns where the product stood in the input. */
    @Value.Default
    @Value.Auxiliary
    default Place place() {
        return Place.NONE;
    }

    /** Returns the type, none if none was said or the text is not known. */
    default Optional<ProductType> type() {
        return typeCode().flatMap(ProductType::of);
    }

    /** Returns true if it is a kit. */
    default boolean isKit() {
        return type().filter(ProductType.BUNDLE::equals).isPresent();
    }

    /** Returns true if its variants are what is sold: by its type, or for want of one by its variants. */
    default boolean isSpu() {
        return type().map(ProductType::hasVariants).orElse(!variants().isEmpty());
    }

    /** Returns what can be sold of it: its variants, else the product itself. */
    default List<ShopItem> items() {
        if (!isSpu()) {
            return List.of(new ShopItem(this, Optional.empty()));
        }
        List<ShopItem> items = new ArrayList<>(variants().size());
        variants().forEach(variant -> items.add(new ShopItem(this, Optional.of(variant))));
        return List.copyOf(items);
    }

    /**
     * Compares the prices without VAT with those with VAT, as {@link ShopPrice#check} does, by its own VAT.
     *
     * @param decimals how many decimals a net price has, 4 as a rule
     * @return {@code MP_PRICE_DIFFERS} for each that does not fit; nothing if the VAT was not said
     */
    default List<Finding> checkPrices(int decimals) {
        return ProductChecks.prices(this, decimals);
    }

    /**
     * Returns the product of the core.
     *
     * <p>One with variants becomes an SPU with its SKU as code, its attributes as specs (those of the options if none are
     * told), and a SKU for each variant; any other a single product. Fields are {@code brand}, {@code salePrice} (with
     * VAT), {@code stock}, {@code barcode} and {@code extRef}. One that is inactive is retired.
     *
     * @return the product; no value with {@code MP_SKU_MISSING}, {@code MP_VARIANTS_NOT_TOLD} or those of {@link
     *     io.skuwright.product.ProductCode}: an option that no attribute has is {@code SPEC_UNKNOWN} or {@code
     *     SPEC_VALUE_UNKNOWN}, one that lacks {@code SKU_SPEC_MISSING}
     */
    default Outcome<Product> toProduct() {
        return ProductReading.of(this);
    }

    /** Builds a product; not thread-safe. */
    final class Builder extends ImmutableShopProduct.Builder {
        Builder() {}
    }
}
