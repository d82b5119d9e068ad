package io.skuwright.kingdee;

import static java.util.Objects.requireNonNull;

import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.order.TypedOrder;
import io.skuwright.result.Batch;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.CodeMap;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import io.skuwright.row.WireLimits;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes sales orders the way Kingdee saves them, and reads them as it gives them back.
 *
 * <p>A typed order becomes the body of a Save call for {@code SAL_SaleOrder}: the kit is a row of type
 * {@code Parent}, each part a row of type {@code Son} that names the kit's material, a product of its own a
 * {@code Standard} row; lines that are skipped are not there. Example: a kit {@code KIT-01} ordered 3 times
 * with a part {@code PART-01} at 2 for 3 becomes
 *
 * <pre>
 * {"FRowType":"Parent","FMaterialId":{"FNumber":"KIT-01"},"FUnitID":{"FNumber":"Pcs"},"FQty":3,
 *  "FBomId":{"FNumber":"KIT-01_V1.0"}},
 * {"FRowType":"Son","FMaterialId":{"FNumber":"PART-01"},"FParentMatId":{"FNumber":"KIT-01"},
 *  "FUnitID":{"FNumber":"Pcs"},"FQty":2}
 * </pre>
 *
 * <p>A kit is sent whole or not at all: an error on one of its lines leaves all of them out, with {@code
 * LINES_LEFT_OUT}. So each line that is to be sent is in the request or named in {@link
 * SaveRequest#leftOut()}.
 *
 * <p>The other way, {@link #decode} takes the answer of View, the body of Save or BatchSave, a list of either, and, once
 * the {@linkplain #withQueryKeys field keys} are said, the rows of ExecuteBillQuery. An order with a fault in any line is
 * rejected whole, since one that lacks a line would make it look deleted. A part belongs to the line whose row id it
 * names, else to the only kit of the material it names, else, with {@code SALE_ORDER_PARTS_BY_LINE_ORDER}, to the kit
 * that it stands below; where that does not decide, with {@code SALE_ORDER_PARTS_UNDECIDED}, to none. What is read are
 * {@link ErpOrder}s, and their {@linkplain ErpOrder#rows(CodeMap) rows} are what {@link
 * io.skuwright.order.ExpandedRows} takes: it knows the lines that were sent again, and filters the rows that Kingdee
 * added by its own expansion of kits. A body that was encoded decodes to the rows that were sent; what it does not hold
 * is lost: ids and kits' keys of lines, skipped lines, ratios, what was rounded away. That RowId and ParentRowId tie lines is reported by users and not confirmed.
 *
 * <p>Reading finds {@link SaleOrderReadCode}, {@link KingdeeCode}, {@link io.skuwright.row.RowCode}, {@link
 * io.skuwright.row.WireCode} and those of numbers. Time is linear in the document, with a sort per order. This class is
 * immutable and thread-safe.
 */
public final class SaleOrders {

    private static final SaleOrders DEFAULTS = new SaleOrders(ErpOrderSettings.builder().build());

    private final ErpOrderSettings settings;

    private SaleOrders(ErpOrderSettings settings) {
        this.settings = settings;
    }

    private ErpOrderSettings.Builder change() {
        ErpOrderSettings.Builder builder = ErpOrderSettings.builder();
        builder.from(settings);
        return builder;
    }

    /** Returns the reader of orders under the usual names. */
    public static SaleOrders defaults() {
        return DEFAULTS;
    }

    /** Returns the table of our words and the names Kingdee uses for them; case does not count. */
    public FieldNames names() {
        return settings.names();
    }

    /**
     * Returns this reader with another table of names, made from {@link #names()}.
     *
     * <p>Two words have no name before an account gives them one: {@code lineId}, the field in which a line carries the
     * id of the CRM's order line, and {@code bomLine}, that of the BOM line a part comes from.
     */
    public SaleOrders withNames(FieldNames newNames) {
        return new SaleOrders(change().names(requireNonNull(newNames, "names")).build());
    }

    /** Returns the table of codes, such as {@code rowType.Son = son}. */
    public Map<String, String> codes() {
        return settings.codes().table();
    }

    /**
     * Returns this reader with some codes changed or added, for example {@code rowType.Gift = standard}.
     *
     * @throws IllegalArgumentException if there is no such field or meaning (those that are known are named)
     */
    public SaleOrders withCodes(Map<String, String> newCodes) {
        return new SaleOrders(change().codes(settings.codes().with(newCodes)).build());
    }

    /** Returns this reader with limits on numbers. */
    public SaleOrders within(Limits newLimits) {
        return new SaleOrders(change().limits(requireNonNull(newLimits, "limits")).build());
    }

    /** Returns this reader with limits on JSON that stands as text inside a document. */
    public SaleOrders within(WireLimits newLimits) {
        return new SaleOrders(change().wireLimits(requireNonNull(newLimits, "limits")).build());
    }

    /**
     * Returns a reader that also takes rows of a query, whose cells stand in the order of these keys.
     *
     * <p>Numbers of base data come from keys with {@code .FNumber}; a bare key such as FMaterialId gives an internal id,
     * which is never taken for a number even if it comes as text.
     *
     * @throws IllegalArgumentException if a key stands twice; case does not count
     */
    public SaleOrders withQueryKeys(String fieldKeys) {
        return new SaleOrders(change().queryKeys(QueryRows.keys(fieldKeys)).build());
    }

    /**
     * Returns a reader for which the order of lines says nothing: where two kits have the material that a part names,
     * the part belongs to neither.
     */
    public SaleOrders withoutLineOrder() {
        return new SaleOrders(change().byLineOrder(false).build());
    }

    /**
     * Reads the orders of a document.
     *
     * @return accepted and rejected orders; none of either if the document cannot be read at all
     */
    public Batch<ErpOrder> decode(JsonRows document) {
        return decodePages(List.of(document));
    }

    /**
     * Reads the orders of a query that was answered page by page; an order may begin on one page and end on the next.
     * If one page failed or cannot be read, the rows of all pages are rejected with {@code DOCUMENT_REFUSED}.
     */
    public Batch<ErpOrder> decodePages(List<JsonRows> pages) {
        Documents documents = finder();
        pages.forEach(documents::read);
        return new ErpOrderDecoder(settings).decode(documents.finish());
    }

    /** Reads the orders of a document that was read before, for example as {@code Cell.record(Row.of(map))}. */
    public Batch<ErpOrder> decode(Cell document, Place place) {
        Documents documents = finder();
        documents.take(requireNonNull(document, "document"), requireNonNull(place, "place"));
        return new ErpOrderDecoder(settings).decode(documents.finish());
    }

    private Documents finder() {
        Form form = Form.withLines(SaleOrderEncoding.FORM, settings.names(), "material", List.of("orderId", "number"));
        return new Documents(form, settings.queryKeys(), settings.wireLimits());
    }

    /**
     * Returns the request that saves an order.
     *
     * <p>Identities come from the code map: kinds {@code product}, {@code unit}, {@code bom} and {@code
     * customer}, and {@code entry} for lines (by line id) that are rows of the document already. Standard lines
     * and kits stand in the order of the input, sons after their kit in the order of the input. An order that was
     * read is changed with {@link SaleOrderTemplate#updating} and {@link ErpOrder#entries}. Time and
     * memory are linear in the number of lines; allocating prices is n log n in the sons of one kit.
     *
     * @param order the order with the types of its lines; settings for parents only or for standard BOMs are
     *     those of its policy
     * @param codes our ids and Kingdee's numbers
     * @return the request with the findings: {@code UNMAPPED_ID}, {@code FIELD_MISSING}, {@code
     *     QUANTITY_MISSING}, {@code RATIO_NOT_REPRESENTABLE}, {@code TARGET_OVERFLOW}, the codes of {@link
     *     SaleOrderCode}, those of {@link io.skuwright.quantity.Allocation}. No request with {@code
     *     REPLACE_WOULD_DELETE} or {@code REPLACE_NAMES_NO_ENTRY}: it would delete lines of the document in Kingdee; nor where lines are left out
     *     for want of a standard BOM, which fails the order (B9)
     */
    public static Outcome<SaveRequest> encode(TypedOrder order, CodeMap codes, SaleOrderSettings settings) {
        return new SaleOrderEncoding(
                        requireNonNull(order, "order"),
                        requireNonNull(codes, "codes"),
                        requireNonNull(settings, "settings"))
                .run();
    }

    /**
     * Returns a batch of orders that were encoded one by one, by a key of the caller's, with their options.
     *
     * <p>Example: {@code SaleOrders.batch(Map.of("SO-7", request)).next()} is the call that saves them.
     *
     * @throws IllegalArgumentException if there is no order, or if one has other options than the first: a call has one
     *     set of options for all its documents
     */
    public static BatchSave batch(Map<String, SaveRequest> orders) {
        Map<String, Row> models = new LinkedHashMap<>();
        Set<SaveOptions> options = new LinkedHashSet<>();
        orders.forEach((key, order) -> {
            models.put(key, order.model());
            options.add(order.options());
            if (options.size() > 1) {
                throw new IllegalArgumentException(
                        "Order '" + key + "' has other options than the first; make a batch for each set of options.");
            }
        });
        if (options.isEmpty()) {
            throw new IllegalArgumentException("There is no order to send.");
        }
        return BatchSave.of(SaleOrderEncoding.FORM, models).withOptions(options.iterator().next());
    }
}
