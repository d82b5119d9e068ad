package io.skuwright.merchantpro;

import io.skuwright.product.Spec;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Flag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The members of products and variants as they are written. */
final class ProductBody {

    /** The most decimals that were seen. */
    private static final int SCALE = 4;

    private final ProductNames names;
    private final @Nullable Rounding netRounding;

    ProductBody(ProductNames names, @Nullable Rounding netRounding) {
        this.names = names;
        this.netRounding = netRounding;
    }

    /** The members of a product without attributes and variants. */
    Members head(ShopProduct product) {
        Members body = new Members(ProductChecks.subject(product), product.place());
        text(body, "type", product.typeCode());
        text(body, "sku", product.sku());
        text(body, "ean", product.ean());
        text(body, "extRef", product.extRef());
        text(body, "name", product.name());
        text(body, "description", product.description());
        text(body, "status", product.status());
        tracked(body, names.productName("tracked"), product.tracked());
        if (!product.isSpu()) {
            saleable(body, names::productName, product.stock(), priced(product.price(), product), product.weight());
        }
        text(body, "unit", product.unit());
        body.number(names.productName("multiple"), product.multiple(), SCALE);
        body.id(names.productName("taxId"), product.taxId());
        body.number(names.productName("taxPercent"), product.taxPercent(), SCALE);
        text(body, "taxName", product.taxName());
        body.id(names.productName("categoryId"), product.categoryId());
        text(body, "category", product.category());
        text(body, "brand", product.brand());
        return body.extras(product.extras());
    }

    private void text(Members body, String field, Optional<String> text) {
        body.text(names.productName(field), text);
    }

    /** Gives the net price that follows from the gross one, where the host said how to round it. */
    private ShopPrice priced(ShopPrice price, ShopProduct product) {
        Optional<Ratio> percent = product.taxPercent().filter(it -> it.compareTo(Ratio.of(-100)) > 0);
        Rounding rounding = netRounding;
        if (rounding == null || percent.isEmpty()) {
            return price;
        }
        Ratio vat = percent.get();
        Optional<Ratio> net = price.gross().map(it -> rounding.apply(ShopPrice.net(it, vat)).value());
        Optional<Ratio> oldNet = price.oldGross().map(it -> rounding.apply(ShopPrice.net(it, vat)).value());
        return new ShopPrice(net.or(price::net), price.gross(), oldNet.or(price::oldNet), price.oldGross());
    }

    private interface Names {
        String of(String field);
    }

    private static void saleable(
            Members body, Names names, Optional<Ratio> stock, ShopPrice price, Optional<Ratio> weight) {
        body.number(names.of("stock"), stock, SCALE);
        body.number(names.of("priceNet"), price.net(), SCALE);
        body.number(names.of("priceGross"), price.gross(), SCALE);
        body.number(names.of("oldPriceNet"), price.oldNet(), SCALE);
        body.number(names.of("oldPriceGross"), price.oldGross(), SCALE);
        body.number(names.of("weight"), weight, SCALE);
    }

    private static void tracked(Members body, String name, Flag tracked) {
        if (tracked != Flag.UNKNOWN) {
            body.text(name, tracked == Flag.YES ? "on" : "off");
        }
    }

    /** What a product with variants carries and must not be written. */
    List<Finding> ofParent(ShopProduct product) {
        if (!product.isSpu()) {
            return List.of();
        }
        Members refused = new Members("", Place.NONE);
        saleable(refused, names::productName, product.stock(), product.price(), product.weight());
        return refused.isEmpty()
                ? List.of()
                : List.of(Finding.of(ProductPushCode.MP_PARENT_FIELDS)
                        .about(ProductChecks.subject(product))
                        .at(product.place())
                        .with("fields", String.join(", ", refused.names())));
    }

    /** The members of a variant, with its id in the shop if it has one. */
    Members variant(ShopProduct product, ShopVariant variant, Optional<String> id) {
        Members body = new Members(variant.sku().orElse(""), variant.place());
        body.id(names.variantName("id"), id);
        body.text(names.variantName("sku"), variant.sku());
        body.text(names.variantName("ean"), variant.ean());
        body.text(names.variantName("extRef"), variant.extRef());
        tracked(body, names.variantName("tracked"), variant.tracked());
        saleable(body, names::variantName, variant.stock(), priced(variant.price(), product), variant.weight());
        if (!variant.options().isEmpty()) {
            body.list(names.variantName("options"), options(variant.options()));
        }
        return body.extras(variant.extras());
    }

    private static List<Cell> options(Map<String, String> options) {
        List<Cell> cells = new ArrayList<>();
        options.forEach((name, value) -> cells.add(
                new Members("", Place.NONE).text("name", name).text("value", value).cell()));
        return cells;
    }

    static List<Cell> attributes(List<Spec> attributes) {
        List<Cell> cells = new ArrayList<>();
        for (Spec attribute : attributes) {
            List<Cell> values = attribute.values().stream()
                    .map(value -> new Members("", Place.NONE).text("value", value).cell())
                    .toList();
            cells.add(new Members("", Place.NONE).text("name", attribute.name()).list("options", values).cell());
        }
        return cells;
    }
}
