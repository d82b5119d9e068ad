package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Batch;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.row.FieldNames;
import io.skuwright.wdt.json.JsonRows;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads receipts and issues of the enterprise edition (stockin_order_query, stockout_order_query and their sisters).
 *
 * <p>Which page was asked says which way goods went, so it is named. Example:
 *
 * <pre>
 * for (DocumentQuery query : DocumentQuery.forKinds(kinds)) {
 *     Batch&lt;WdtDocument&gt; page = StockDocuments.defaults().decode(query, JsonRows.of(answer));
 * }
 * </pre>
 *
 * <p>A document with a fault in any line is rejected whole; the raw text of a rejected one shows nobody, as with {@link
 * Trades}. A type that no table knows is told of and stays text. Names of fields are put together from what integrators
 * report and are unconfirmed in part, above all those of lines and of the list itself; {@linkplain #withNames they can be
 * changed}. The word {@code documents} is the list.
 *
 * <p>Findings: {@link DocumentCode}, {@link io.skuwright.row.RowCode} and {@link io.skuwright.row.WireCode}. Time is
 * linear in the document. This class is immutable and thread-safe.
 */
public final class StockDocuments {

    private static final FieldNames NAMES = FieldNames.of(table());

    private static final StockDocuments DEFAULTS = new StockDocuments(
            NAMES, DocumentCodes.of(Dialect.QYB), Limits.defaults(), ValueForms.BEIJING);

    private final FieldNames names;
    private final DocumentCodes codes;
    private final Limits limits;
    private final ZoneId zone;

    private StockDocuments(FieldNames names, DocumentCodes codes, Limits limits, ZoneId zone) {
        this.names = requireNonNull(names, "names");
        this.codes = codes;
        this.limits = requireNonNull(limits, "limits");
        this.zone = requireNonNull(zone, "zone");
    }

    private static Map<String, List<String>> table() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        names.put("documents", List.of("stockin_list", "stockout_list", "order_list"));
        names.put("number", List.of("stockin_no", "stockout_no", "order_no"));
        names.put("sourceNumber", List.of("src_order_no"));
        names.put("outerNumber", List.of("outer_no"));
        names.put("type", List.of("order_type", "src_order_type"));
        names.put("typeName", List.of("order_type_name", "src_order_type_name"));
        names.put("status", List.of("status"));
        names.put("warehouse", List.of("warehouse_no"));
        names.put("warehouseName", List.of("warehouse_name"));
        names.put("time", List.of("stockin_time", "consign_time"));
        names.put("checkTime", List.of("check_time"));
        names.put("created", List.of("created_time", "created"));
        names.put("reason", List.of("stockin_reason"));
        names.put("lines", List.of("details_list", "detail_list", "goods_list"));
        names.put("line.id", List.of("rec_id"));
        names.put("line.spec", List.of("spec_no", "sku_no"));
        names.put("line.goods", List.of("goods_no", "spu_no"));
        names.put("line.goodsName", List.of("goods_name"));
        names.put("line.specName", List.of("spec_name"));
        names.put("line.quantity", List.of("goods_count", "num"));
        names.put("line.price", List.of("price", "stockin_price"));
        names.put("line.defect", List.of("defect"));
        return names;
    }

    /** Returns the reader of documents under the usual names. */
    public static StockDocuments defaults() {
        return DEFAULTS;
    }

    /** Returns the table of our words and the names of fields; words of a line begin with {@code line.}. */
    public FieldNames names() {
        return names;
    }

    /** Returns this reader with another table of names, made from {@link #names()}. */
    public StockDocuments withNames(FieldNames newNames) {
        return new StockDocuments(newNames, codes, limits, zone);
    }

    /**
     * Returns this reader with other tables of codes.
     *
     * @throws IllegalArgumentException if they are of another dialect than qyb
     */
    public StockDocuments withCodes(DocumentCodes newCodes) {
        if (newCodes.dialect() != Dialect.QYB) {
            throw new IllegalArgumentException("Documents are read of the dialect qyb only, not of "
                    + newCodes.dialect().code() + ".");
        }
        return new StockDocuments(names, newCodes, limits, zone);
    }

    /** Returns this reader with limits on numbers. */
    public StockDocuments within(Limits newLimits) {
        return new StockDocuments(names, codes, newLimits, zone);
    }

    /** Returns this reader for a tenant whose clock stands in a zone; it counts for times in milliseconds only. */
    public StockDocuments inZone(ZoneId newZone) {
        return new StockDocuments(names, codes, limits, newZone);
    }

    /** Reads the documents of an answer in JSON. */
    public Batch<WdtDocument> decode(DocumentQuery query, JsonRows document) {
        requireNonNull(query, "query");
        Outcome<WdtAnswer> answer = WdtAnswer.read(Dialect.QYB, document);
        return RowDecoding.of(answer, read -> decode(query, read));
    }

    /**
     * Reads the documents of an answer.
     *
     * @param query what was asked
     * @return accepted and rejected documents; none of either with {@code WDT_ANSWER_FAILED} if the call was not taken
     * @throws IllegalArgumentException if the answer is of another dialect than qyb
     */
    public Batch<WdtDocument> decode(DocumentQuery query, WdtAnswer answer) {
        RowDecoding.check(answer, Dialect.QYB);
        ValueForms forms = ValueForms.of(Dialect.QYB, zone, limits);
        String[] nodes = names.names("documents").toArray(String[]::new);
        return RowDecoding.of(
                RowDecoding.withoutRaw(answer.rows(nodes), TradeNames.HIDDEN),
                row -> new DocumentReader(query, names, codes, forms).read(row),
                row -> TradeNames.hidden(row, names));
    }
}
