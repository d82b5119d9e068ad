package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import io.skuwright.row.Flag;
import java.util.Optional;

/**
 * What can be sold: a variant, or a product that has none.
 *
 * <p>Example: the product {@code LED-12V} has two items, its variants; the mug {@code MUG-2} is its own item. Values are
 * immutable and thread-safe.
 *
 * @param product the product
 * @param variant the variant, none if the product is sold by itself
 */
public record ShopItem(ShopProduct product, Optional<ShopVariant> variant) {

    /** Checks that nothing is null. */
    public ShopItem {
        requireNonNull(product, "product");
        requireNonNull(variant, "variant");
    }

    /** Returns the SKU, if there is one. */
    public Optional<String> sku() {
        return variant.map(ShopVariant::sku).orElseGet(product::sku);
    }

    /** Returns the European article number, if there is one. */
    public Optional<String> ean() {
        return variant.map(ShopVariant::ean).orElseGet(product::ean);
    }

    /** Returns what the ERP calls it, if that was said. */
    public Optional<String> extRef() {
        return variant.map(ShopVariant::extRef).orElseGet(product::extRef);
    }

    /** Returns its own id in the shop, if it has one. */
    public Optional<String> id() {
        return variant.map(ShopVariant::id).orElseGet(product::id);
    }

    /** Returns how much there is, if it was said. */
    public Optional<Ratio> stock() {
        return variant.map(ShopVariant::stock).orElseGet(product::stock);
    }

    /** Returns whether its stock is counted. */
    public Flag tracked() {
        return variant.map(ShopVariant::tracked).orElseGet(product::tracked);
    }

    /** Returns what it costs. */
    public ShopPrice price() {
        return variant.map(ShopVariant::price).orElseGet(product::price);
    }

    /** Returns where it stood in the input. */
    public Place place() {
        return variant.map(ShopVariant::place).orElseGet(product::place);
    }

    /** Returns the name of the product, and the options of the variant behind it: {@code Banda LED (Culoare: Alb)}. */
    public String name() {
        String name = product.name().orElse("");
        if (variant.isEmpty() || variant.get().options().isEmpty()) {
            return name;
        }
        StringBuilder text = new StringBuilder(name).append(" (");
        variant.get().options().forEach((option, value) -> text.append(option).append(": ").append(value).append(", "));
        text.setLength(text.length() - 2);
        return text.append(')').toString();
    }

    /** Returns SKU and name, for people. */
    @Override
    public String toString() {
        return sku().orElse("-") + " " + name();
    }
}
