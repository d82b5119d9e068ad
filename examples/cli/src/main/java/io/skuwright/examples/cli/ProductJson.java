package io.skuwright.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.skuwright.product.SingleProduct;
import io.skuwright.product.Sku;
import io.skuwright.product.Spu;
import io.skuwright.result.Batch;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Products and rejected rows as the maps and lists that an answer prints. */
final class ProductJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ProductJson() {}

    static Map<String, @Nullable Object> spu(Spu spu) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", spu.name());
        json.put("category", spu.category().orElse(null));
        json.put("unit", spu.unit().orElse(null));
        json.put(
                "specs",
                spu.specs().stream()
                        .map(spec -> named(spec.name(), "values", spec.values()))
                        .toList());
        json.put("skus", spu.skus().stream().map(ProductJson::sku).toList());
        return json;
    }

    private static Map<String, Object> named(String name, String member, Object value) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", name);
        json.put(member, value);
        return json;
    }

    private static Map<String, Object> sku(Sku sku) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", sku.code());
        json.put("values", sku.combination().values());
        return json;
    }

    static Map<String, Object> single(SingleProduct single) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", single.code());
        json.put("name", single.name());
        return json;
    }

    /** A row that stands nowhere a person could count has no number. */
    static Map<String, @Nullable Object> rejected(Batch.Rejected rejected, String codeColumn) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        long row = rejected.place().row();
        json.put("row", row == 0 ? null : row);
        json.put("code", code(rejected.raw(), codeColumn));
        json.put("finding", rejected.finding().code().name());
        return json;
    }

    /** The raw text of a row that could be read is a JSON object; that of another may be anything. */
    static @Nullable String code(String raw, String column) {
        try {
            JsonNode code = JSON.readTree(raw).path(column);
            return code.isValueNode() && !code.isNull() && !code.asText().isBlank() ? code.asText() : null;
        } catch (JsonProcessingException e) {
            return null;
        }
    }
}
