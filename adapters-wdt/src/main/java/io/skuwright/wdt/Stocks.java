package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Flag;
import io.skuwright.row.Row;
import io.skuwright.sync.StockCondition;
import io.skuwright.wdt.json.JsonRows;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads stock in all three dialects (stock_query, in qjb wms.StockSpec.search2).
 *
 * <p>A row is a SKU in a warehouse in one condition. Example: {@code Stocks.of(Dialect.QYB).decode(JsonRows.of(answer))}
 * reads {@code {"spec_no":"test1_1","warehouse_no":"8801","stock_num":"50.0000","avaliable_num":"48.0000"}} as 50 there
 * and 48 to sell. {@link WdtStock#level} makes of it what the core compares.
 *
 * <p>A row that does not say plainly whether it is defective is rejected: defective stock must not be sold as good. Of
 * qyb's names those of the sellable figure, of codes and of the physical stock are reported by integrators; others and
 * the list's name in qjb go by its sisters. {@linkplain #withNames Names can be changed}.
 *
 * <p>Findings: {@link io.skuwright.row.RowCode} and {@link io.skuwright.row.WireCode}. Time is linear in the document.
 * This class is immutable and thread-safe.
 */
public final class Stocks {

    private static final FieldNames NAMES = FieldNames.of(table());

    private final Dialect dialect;
    private final FieldNames names;
    private final Limits limits;
    private final ZoneId zone;

    private Stocks(Dialect dialect, FieldNames names, Limits limits, ZoneId zone) {
        this.dialect = requireNonNull(dialect, "dialect");
        this.names = requireNonNull(names, "names");
        this.limits = requireNonNull(limits, "limits");
        this.zone = requireNonNull(zone, "zone");
    }

    /** Returns the reader of a dialect under the usual names. */
    public static Stocks of(Dialect dialect) {
        return new Stocks(dialect, NAMES, Limits.defaults(), ValueForms.BEIJING);
    }

    private static Map<String, List<String>> table() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        names.put("spec", List.of("spec_no", "sku_no"));
        names.put("specId", List.of("spec_id"));
        names.put("goods", List.of("goods_no", "spu_no"));
        names.put("goodsName", List.of("goods_name"));
        names.put("specName", List.of("spec_name"));
        names.put("barcode", List.of("barcode"));
        names.put("warehouse", List.of("warehouse_no"));
        names.put("warehouseId", List.of("warehouse_id"));
        names.put("warehouseName", List.of("warehouse_name"));
        names.put("defect", List.of("defect"));
        names.put("quantity", List.of("stock_num"));
        names.put("sellable", List.of("avaliable_num", "available_num", "available_send_stock"));
        names.put("modified", List.of("modified"));
        return names;
    }

    /** Returns the table of our words and the names of fields. */
    public FieldNames names() {
        return names;
    }

    /** Returns this reader with another table of names, made from {@link #names()}. */
    public Stocks withNames(FieldNames newNames) {
        return new Stocks(dialect, newNames, limits, zone);
    }

    /** Returns this reader with limits on numbers. */
    public Stocks within(Limits newLimits) {
        return new Stocks(dialect, names, newLimits, zone);
    }

    /** Returns this reader for a tenant whose clock stands in a zone; it counts for times in milliseconds only. */
    public Stocks inZone(ZoneId newZone) {
        return new Stocks(dialect, names, limits, newZone);
    }

    /** Reads the rows of an answer in JSON. */
    public Batch<WdtStock> decode(JsonRows document) {
        return RowDecoding.of(WdtAnswer.read(dialect, document), this::decode);
    }

    /**
     * Reads the rows of an answer.
     *
     * @return accepted and rejected rows; none of either with {@code WDT_ANSWER_FAILED} if the call was not taken
     * @throws IllegalArgumentException if the answer is of another dialect
     */
    public Batch<WdtStock> decode(WdtAnswer answer) {
        RowDecoding.check(answer, dialect);
        ValueForms forms = ValueForms.of(dialect, zone, limits);
        return RowDecoding.of(answer.rows("stocks", "detail_list"), row -> stock(row, forms));
    }

    private Outcome<WdtStock> stock(Row row, ValueForms forms) {
        Values values = new Values(row, names, forms);
        String spec = values.requiredCode("spec").orElse("");
        values.about(spec);
        WdtStock.Builder stock = WdtStock.builder();
        stock.specNo(spec)
                .specId(values.id("specId"))
                .goodsNo(values.code("goods"))
                .goodsName(values.text("goodsName"))
                .specName(values.text("specName"))
                .barcode(values.code("barcode"))
                .warehouse(values.id("warehouse"))
                .warehouseId(values.id("warehouseId"))
                .warehouseName(values.text("warehouseName"))
                .condition(values.flag("defect") == Flag.YES ? StockCondition.DEFECTIVE : StockCondition.GOOD)
                .quantity(values.requiredNumber("quantity").orElse(Ratio.ZERO))
                .sellable(values.number("sellable"))
                .modified(values.time("modified"))
                .extras(row.extras(names))
                .place(row.place());
        return Outcome.of(stock.build(), values.findings());
    }
}
