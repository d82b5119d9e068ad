package io.skuwright.product;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a product says about itself apart from its SKUs. */
record BaseInformation(
        String name,
        @Nullable String category,
        @Nullable String unit,
        Map<String, String> fields,
        List<String> suppliers,
        Map<String, String> attributes) {

    BaseInformation {
        fields = copy(fields);
        suppliers = List.copyOf(suppliers);
        attributes = copy(attributes);
    }

    private static Map<String, String> copy(Map<String, String> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Collects base information; the builders of both kinds hold one. */
    static final class Draft {

        String name = "";
        @Nullable String category;
        @Nullable String unit;
        final Map<String, String> fields = new LinkedHashMap<>();
        final List<String> suppliers = new ArrayList<>();
        final Map<String, String> attributes = new LinkedHashMap<>();

        void from(BaseInformation other) {
            name = other.name();
            category = other.category();
            unit = other.unit();
            fields.putAll(other.fields());
            suppliers.addAll(other.suppliers());
            attributes.putAll(other.attributes());
        }

        void field(String field, String value) {
            fields.put(requireNonNull(field, "field"), requireNonNull(value, "value"));
        }

        void suppliers(List<String> all) {
            suppliers.clear();
            suppliers.addAll(all);
        }

        void attribute(String attribute, String value) {
            attributes.put(requireNonNull(attribute, "attribute"), requireNonNull(value, "value"));
        }

        BaseInformation build() {
            return new BaseInformation(name, category, unit, fields, suppliers, attributes);
        }
    }
}
