package io.skuwright.merchantpro;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Sets fields of the items of one product, one item after the other. */
final class ItemEdit {

    /** What the product has once for all its variants. */
    private static final Set<CatalogField> OF_PRODUCT = Set.of(
            CatalogField.NAME, CatalogField.TAX, CatalogField.UNIT, CatalogField.CATEGORY, CatalogField.BRAND,
            CatalogField.DESCRIPTION, CatalogField.STATUS);

    private static final Set<CatalogField> NOT_WRITTEN = Set.of(CatalogField.GOODS, CatalogField.OPTIONS);

    private final boolean isSpu;
    private final Map<CatalogField, String> ofProduct = new EnumMap<>(CatalogField.class);
    private final List<ShopVariant> variants;
    private final Map<String, Integer> bySku = new HashMap<>();
    /** The product without its variants. */
    private ShopProduct head;

    ItemEdit(ShopProduct product) {
        this.isSpu = product.isSpu();
        this.head = ShopProduct.builder()
                .from(product)
                .hasVariantsTold(product.hasVariantsTold())
                .variants(List.of())
                .build();
        this.variants = new ArrayList<>(product.variants());
        for (int at = 0; at < variants.size(); at++) {
            int here = at;
            variants.get(at).sku().ifPresent(sku -> bySku.putIfAbsent(sku, here));
        }
    }

    ShopProduct product() {
        return ShopProduct.builder().from(head).variants(variants).build();
    }

    /** Adds the variants of some SKUs that are not there yet. */
    void add(ShopProduct made, Set<String> skus) {
        head = ShopProduct.builder()
                .from(head)
                .attributes(CatalogCalls.united(head.attributes(), made.attributes()))
                .build();
        for (ShopVariant variant : made.variants()) {
            String sku = variant.sku().orElse("");
            if (skus.contains(sku) && bySku.putIfAbsent(sku, variants.size()) == null) {
                variants.add(variant);
            }
        }
    }

    /** Sets all fields or none; returns why not. */
    List<Finding> set(String sku, Map<String, String> values) {
        List<Finding> findings = new ArrayList<>();
        values.forEach((name, value) ->
                check(name, value).forEach(finding -> findings.add(finding.about(sku).with("field", name))));
        if (findings.isEmpty()) {
            values.forEach((name, value) ->
                    CatalogField.find(name).ifPresent(field -> apply(sku, field, value)));
        }
        return findings;
    }

    private List<Finding> check(String name, String value) {
        Optional<CatalogField> field = CatalogField.find(name).filter(it -> !NOT_WRITTEN.contains(it));
        if (field.isEmpty()) {
            return List.of(Finding.of(FlowCode.MP_FIELD_NOT_WRITTEN));
        }
        String other = ofProduct.get(field.get());
        if (other != null && !other.equals(value)) {
            return List.of(Finding.of(FlowCode.MP_FIELD_CONTRADICTS).with("value", value).with("other", other));
        }
        return field.get().isNumber() ? Ratio.read(value).findings() : List.of();
    }

    private void apply(String sku, CatalogField field, String value) {
        if (OF_PRODUCT.contains(field)) {
            ofProduct.put(field, value);
            head = ofProduct(field, value);
        } else if (!isSpu) {
            head = ofSingle(field, value);
        } else {
            Integer at = bySku.get(sku);
            if (at != null) {
                variants.set(at, ofVariant(variants.get(at), field, value));
            }
        }
    }

    /** An id would say something against the new name or rate. */
    private ShopProduct ofProduct(CatalogField field, String value) {
        ShopProduct.Builder made = ShopProduct.builder().from(head);
        return switch (field) {
            case NAME -> made.name(value).build();
            case UNIT -> made.unit(value).build();
            case CATEGORY -> made.category(value).categoryId(Optional.empty()).build();
            case BRAND -> made.brand(value).build();
            case DESCRIPTION -> made.description(value).build();
            case TAX -> made.taxPercent(Ratio.parse(value)).taxId(Optional.empty()).build();
            default -> made.status(value).build();
        };
    }

    private ShopProduct ofSingle(CatalogField field, String value) {
        ShopProduct.Builder made = ShopProduct.builder().from(head);
        return switch (field) {
            case EAN -> made.ean(value).build();
            case WEIGHT -> made.weight(Ratio.parse(value)).build();
            default -> made.price(priced(field, Ratio.parse(value)).apply(head.price())).build();
        };
    }

    private static ShopVariant ofVariant(ShopVariant variant, CatalogField field, String value) {
        ShopVariant.Builder made = ShopVariant.builder().from(variant);
        return switch (field) {
            case EAN -> made.ean(value).build();
            case WEIGHT -> made.weight(Ratio.parse(value)).build();
            default -> made.price(priced(field, Ratio.parse(value)).apply(variant.price())).build();
        };
    }

    /** A price of the other kind would contradict the new one. */
    private static UnaryOperator<ShopPrice> priced(CatalogField field, Ratio value) {
        return price -> switch (field) {
            case PRICE_GROSS -> new ShopPrice(Optional.empty(), Optional.of(value), price.oldNet(), price.oldGross());
            case PRICE_NET -> new ShopPrice(Optional.of(value), Optional.empty(), price.oldNet(), price.oldGross());
            default -> new ShopPrice(price.net(), price.gross(), Optional.empty(), Optional.of(value));
        };
    }
}
