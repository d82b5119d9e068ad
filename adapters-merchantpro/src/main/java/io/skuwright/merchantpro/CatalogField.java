package io.skuwright.merchantpro;

import io.skuwright.quantity.Ratio;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * What can be kept in step of an item of a shop.
 *
 * <p>Example: {@code PRICE_GROSS.of(item)} is {@code 100} for the variant LED-12V_alb-rece; its line in a table of flows
 * is called {@code salePrice}. Stock is none of them: it goes from the ERP to the shop and nowhere else ({@link
 * io.skuwright.sync.StockSync}).
 */
public enum CatalogField {
    /** The name of the product. */
    NAME("name", false),
    /** The SKU of the product with variants, else its own. */
    GOODS("goods", false),
    /** The price with VAT. */
    PRICE_GROSS("salePrice", true),
    /** The price without VAT. */
    PRICE_NET("netPrice", true),
    /** The struck-through price with VAT. */
    OLD_PRICE("oldPrice", true),
    /** The VAT in per cent. */
    TAX("taxPercent", true),
    /** The European article number. */
    EAN("barcode", false),
    /** The unit. */
    UNIT("unit", false),
    /** The name of the main category. */
    CATEGORY("category", false),
    /** The manufacturer. */
    BRAND("brand", false),
    /** The description. */
    DESCRIPTION("description", false),
    /** The weight. */
    WEIGHT("weight", true),
    /** The options of a variant as one text, {@code Culoare: Alb rece}. */
    OPTIONS("options", false),
    /** Active or inactive. */
    STATUS("status", false);

    private final String field;
    private final boolean number;

    CatalogField(String field, boolean number) {
        this.field = field;
        this.number = number;
    }

    private static Optional<String> number(Optional<Ratio> number) {
        return number.map(ShopText::of);
    }

    static String options(Map<String, String> options) {
        return String.join(", ", options.entrySet().stream().map(it -> it.getKey() + ": " + it.getValue()).toList());
    }

    /** Returns the name of the field in tables of flows and in catalogue items. */
    public String field() {
        return field;
    }

    /** Returns true if it is compared as a number. */
    public boolean isNumber() {
        return number;
    }

    /** Returns the value of an item, if it was said. */
    public Optional<String> of(ShopItem item) {
        ShopProduct product = item.product();
        return switch (this) {
            case NAME -> product.name();
            case GOODS -> product.sku();
            case PRICE_GROSS -> number(item.price().gross());
            case PRICE_NET -> number(item.price().net());
            case OLD_PRICE -> number(item.price().oldGross());
            case TAX -> number(product.taxPercent());
            case EAN -> item.ean();
            case UNIT -> product.unit();
            case CATEGORY -> product.category();
            case BRAND -> product.brand();
            case DESCRIPTION -> product.description();
            case WEIGHT -> number(item.variant().map(ShopVariant::weight).orElseGet(product::weight));
            case OPTIONS -> item.variant().map(ShopVariant::options).filter(it -> !it.isEmpty()).map(CatalogField::options);
            case STATUS -> product.status();
        };
    }

    /** Returns the field of a name, if there is one. */
    public static Optional<CatalogField> find(String field) {
        return Arrays.stream(values()).filter(each -> each.field.equals(field)).findFirst();
    }
}
