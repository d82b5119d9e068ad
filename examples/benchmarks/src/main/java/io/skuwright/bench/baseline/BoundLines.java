package io.skuwright.bench.baseline;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.skuwright.order.OrderLine;
import io.skuwright.quantity.Ratio;
import io.skuwright.row.Cell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Order lines of the CRM bound by Jackson to records of the fields that the adapter keeps. */
public final class BoundLines {

    private static final ObjectReader LINES = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerForListOf(Line.class);

    /** One line. */
    public record Line(
            @JsonProperty("_id") String id,
            @JsonProperty("product_id") String product,
            @JsonProperty("bom_id") @Nullable String bomReference,
            @JsonProperty("bom_core_id") @Nullable String linkedBom,
            @JsonProperty("prod_pkg_key") @Nullable String nodeKey,
            @JsonProperty("parent_prod_pkg_key") @Nullable String parentKey,
            @JsonProperty("root_prod_pkg_key") @Nullable String rootKey,
            @JsonProperty("is_kit__c__q") @Nullable String kit,
            @JsonProperty("is_skip__c__q") @Nullable Boolean skip,
            @JsonProperty("quantity") BigDecimal quantity,
            @JsonProperty("sales_price") BigDecimal price,
            @JsonProperty("unit") String unit) {}

    private BoundLines() {}

    /** Returns the lines of a JSON list. */
    public static List<Line> of(byte[] json) {
        try {
            return LINES.readValue(json);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns them as the engine takes them, without any check. */
    public static List<OrderLine> converted(List<Line> lines) {
        List<OrderLine> made = new ArrayList<>();
        for (Line line : lines) {
            made.add(OrderLine.builder()
                    .id(line.id())
                    .product(line.product())
                    .bomReference(line.bomReference())
                    .linkedBom(line.linkedBom())
                    .nodeKey(line.nodeKey())
                    .parentKey(line.parentKey())
                    .rootKey(line.rootKey())
                    .kit(line.kit() == null ? Cell.ABSENT : Cell.text(line.kit()))
                    .skip(line.skip() == null ? Cell.ABSENT : Cell.flag(line.skip()))
                    .quantity(Ratio.of(line.quantity()))
                    .price(Ratio.of(line.price()))
                    .unit(line.unit())
                    .position(made.size())
                    .build());
        }
        return made;
    }
}
