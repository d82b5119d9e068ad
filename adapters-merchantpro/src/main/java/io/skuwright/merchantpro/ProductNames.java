package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import io.skuwright.row.FieldNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of products and variants are called in a shop.
 *
 * <p>The vendor's list of fields is public in part only, so a host may say what it meets: {@code
 * ProductNames.usual().with("unit", "measurement_unit")} reads and writes the unit in another field. Of several names the
 * first that has a value is read, and the first is written. This class is immutable and thread-safe.
 */
public final class ProductNames {

    static final FieldNames ATTRIBUTE = FieldNames.of(same("name", "options"));
    static final FieldNames OPTION = FieldNames.of(same("name", "value"));

    private static final ProductNames USUAL = new ProductNames(FieldNames.of(productFields()), FieldNames.of(variantFields()));

    private final FieldNames product;
    private final FieldNames variant;

    private ProductNames(FieldNames product, FieldNames variant) {
        this.product = product;
        this.variant = variant;
    }

    /** Returns the names as they were seen. */
    public static ProductNames usual() {
        return USUAL;
    }

    private static Map<String, List<String>> same(String... names) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (String name : names) {
            all.put(name, List.of(name));
        }
        return all;
    }

    private static Map<String, List<String>> saleable() {
        Map<String, List<String>> names = same("id", "sku", "ean");
        names.put("extRef", List.of("ext_ref"));
        names.put("tracked", List.of("inventory_enabled"));
        names.put("stock", List.of("stock"));
        names.put("priceNet", List.of("price_net"));
        names.put("priceGross", List.of("price_gross"));
        names.put("oldPriceNet", List.of("old_price_net"));
        names.put("oldPriceGross", List.of("old_price_gross"));
        names.put("weight", List.of("weight"));
        return names;
    }

    private static Map<String, List<String>> productFields() {
        Map<String, List<String>> names = same("type", "name", "status", "description");
        names.putAll(saleable());
        names.put("unit", List.of("unit_type"));
        names.put("multiple", List.of("quantity_multiplier"));
        names.put("taxId", List.of("tax_id"));
        names.put("taxPercent", List.of("tax_value"));
        names.put("taxName", List.of("tax_name"));
        names.put("categoryId", List.of("category_id"));
        names.put("category", List.of("category_name"));
        names.put("brand", List.of("manufacturer_name"));
        names.put("attributes", List.of("variant_attributes"));
        names.put("variants", List.of("variants"));
        return names;
    }

    private static Map<String, List<String>> variantFields() {
        Map<String, List<String>> names = saleable();
        names.put("options", List.of("variant_options"));
        return names;
    }

    /**
     * Returns this table with other names of a field of products.
     *
     * @throws IllegalArgumentException if the field is not known (the known ones are named) or there is no name
     */
    public ProductNames with(String field, String... names) {
        return new ProductNames(product.with(field, checked(names)), variant);
    }

    /**
     * Returns this table with other names of a field of variants.
     *
     * @throws IllegalArgumentException if the field is not known (the known ones are named) or there is no name
     */
    public ProductNames withVariant(String field, String... names) {
        return new ProductNames(product, variant.with(field, checked(names)));
    }

    private static List<String> checked(String... names) {
        if (names.length == 0) {
            throw new IllegalArgumentException("A field needs at least one name.");
        }
        List<String> list = new ArrayList<>();
        for (String name : names) {
            list.add(requireNonNull(name, "name"));
        }
        return list;
    }

    /** Returns the names of a product. */
    public FieldNames product() {
        return product;
    }

    /** Returns the names of a variant. */
    public FieldNames variant() {
        return variant;
    }

    /** The name under which a field of a product is written. */
    String productName(String field) {
        return product.names(field).get(0);
    }

    /** The name under which a field of a variant is written. */
    String variantName(String field) {
        return variant.names(field).get(0);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProductNames that && product.equals(that.product) && variant.equals(that.variant);
    }

    @Override
    public int hashCode() {
        return product.hashCode() + 31 * variant.hashCode();
    }

    @Override
    public String toString() {
        return product + " " + variant;
    }
}
