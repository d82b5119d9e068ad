package io.skuwright.bench.baseline;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pages of goods by Jackson: bound to records of the fields that the adapter keeps, as a tree, or as maps. */
public final class BoundGoods {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final ObjectReader PAGES = MAPPER.readerFor(Page.class);

    /** One spec. */
    public record Spec(
            @JsonProperty("spec_no") String number,
            @JsonProperty("spec_name") @Nullable String name,
            @JsonProperty("barcode") @Nullable String barcode,
            @JsonProperty("retail_price") @Nullable BigDecimal retailPrice) {}

    /** One goods. */
    public record Goods(
            @JsonProperty("goods_id") @Nullable String id,
            @JsonProperty("goods_no") String number,
            @JsonProperty("goods_name") @Nullable String name,
            @JsonProperty("brand_name") @Nullable String brand,
            @JsonProperty("class_name") @Nullable String category,
            @JsonProperty("unit_name") @Nullable String unit,
            @JsonProperty("spec_list") List<Spec> specs) {}

    /** What is around the goods. */
    public record Page(
            @JsonProperty("code") int code,
            @JsonProperty("message") String message,
            @JsonProperty("total_count") String total,
            @JsonProperty("goods_list") List<Goods> goods) {}

    private BoundGoods() {}

    /** Returns the goods of a page. */
    public static List<Goods> of(byte[] page) {
        try {
            Page read = PAGES.readValue(page);
            return read.goods();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the nodes of a page. */
    public static JsonNode tree(byte[] page) {
        try {
            return MAPPER.readTree(page);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns a page as maps. */
    public static Map<?, ?> maps(byte[] page) {
        try {
            return MAPPER.readValue(page, Map.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
