package io.skuwright.kingdee;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question to Kingdee for rows of a form, page by page.
 *
 * <p>The host posts the body of a page to ExecuteBillQuery (or BillQuery) and says how many rows came:
 *
 * <pre>{@code
 * BillQuery query = BillQuery.engBoms().and(QueryFilter.equal("FUseOrgId.FNumber", "100"));
 * List<JsonRows> pages = new ArrayList<>();
 * for (Optional<QueryPage> page = Optional.of(query.first().value()); page.isPresent(); ) {
 *     String body = post(page.get().toJson());
 *     pages.add(JsonRows.of(body));
 *     page = page.get().next(KingdeeAnswer.read(body).orThrow()).orThrow();
 * }
 * Batch<Bom> boms = EngBoms.defaults().withQueryKeys(query.keys()).decodePages(pages);
 * }</pre>
 *
 * <p>A page has at most 2,000 rows, the limit of servers since 2020; newer ones allow 10,000 ({@link #atMost}). With 0
 * the server gives as many as it likes, and pages go on until one is empty. Rows that come and go between two pages
 * shift those after them, so a query needs an {@linkplain #orderedBy order} that no two rows share and should not
 * reach up to now.
 *
 * <p>The ready-made queries ask for what {@link EngBoms}, {@link Materials} and {@link SaleOrders} read. A key that an
 * account does not have fails the whole query (MsgCode 9) and is taken out by {@link #without}. That {@code .FNumber}
 * may stand behind every reference, and that FRowId and FParentRowId can be asked for, is not confirmed. This class is
 * immutable and thread-safe.
 */
public final class BillQuery {

    static final int USUAL_ROWS = 2_000;
    private static final int MOST_ROWS = 10_000;

    private static final QueryFilter IN_FORCE =
            QueryFilter.equal("FDocumentStatus", "C").and(QueryFilter.equal("FForbidStatus", "A"));

    private final String form;
    private final List<String> keys;
    private final @Nullable QueryFilter filter;
    private final String order;
    private final int rows;
    private final boolean inParameters;

    private BillQuery(
            String form, List<String> keys, @Nullable QueryFilter filter, String order, int rows, boolean inParameters) {
        this.form = form;
        this.keys = List.copyOf(keys);
        this.filter = filter;
        this.order = order;
        this.rows = rows;
        this.inParameters = inParameters;
    }

    /**
     * Returns the query for all rows of a form, without an order.
     *
     * @param keys the field keys, separated by commas
     * @throws IllegalArgumentException if a key is none, or stands twice
     */
    public static BillQuery of(String form, String keys) {
        return new BillQuery(requireNonNull(form, "form"), checked(split(keys)), null, "", USUAL_ROWS, false);
    }

    /** Returns the query for the rows of all BOMs in force, one row a component, as {@link EngBoms} reads them. */
    public static BillQuery engBoms() {
        return of("ENG_BOM", "FID,FNumber,FUseOrgId.FNumber,FDocumentStatus,FForbidStatus,FMATERIALID.FNumber,FUNITID.FNumber,"
                        + "FBOMCATEGORY,FBOMUSE,FYIELDRATE,FCfgBomId,FTreeEntity_FENTRYID,FTreeEntity_FSeq,FRowId,FParentRowId,"
                        + "FReplaceGroup,FReplacePriority,FMATERIALIDCHILD.FNumber,FMATERIALTYPE,FCHILDUNITID.FNumber,FDOSAGETYPE,"
                        + "FNUMERATOR,FDENOMINATOR,FSCRAPRATE,FFIXSCRAPQTY,FISSkip,FBOMID.FNumber,FEFFECTDATE,FEXPIREDATE")
                .where(IN_FORCE)
                .orderedBy("FID ASC,FTreeEntity_FENTRYID ASC");
    }

    /** Returns the query for all materials in force, as {@link Materials} reads them. */
    public static BillQuery materials() {
        return of("BD_MATERIAL", "FMATERIALID,FMASTERID,FNumber,FName,FSpecification,FCreateOrgId.FNumber,FUseOrgId.FNumber,"
                        + "FMaterialGroup.FNumber,FMaterialGroup.FName,FDocumentStatus,FForbidStatus,FErpClsID,FSuite,"
                        + "FBaseUnitId.FNumber,FSaleUnitId.FNumber,FBARCODE")
                .where(IN_FORCE)
                .orderedBy("FMATERIALID ASC");
    }

    /** Returns the query for the rows of all sales orders, one row a line, as {@link SaleOrders} reads them. */
    public static BillQuery saleOrders() {
        return of(SaleOrderEncoding.FORM, "FID,FBillNo,FDate,FBillTypeID.FNumber,FCustId.FNumber,FSaleOrgId.FNumber,FDocumentStatus,"
                        + "FCloseStatus,FCancelStatus,FNote,FSaleOrderEntry_FEntryID,FSaleOrderEntry_FSeq,FRowType,FRowId,"
                        + "FParentRowId,FMaterialId.FNumber,FParentMatId.FNumber,FUnitID.FNumber,FQty,FBomId.FNumber,FPrice,"
                        + "FTaxPrice,FEntryTaxRate,FIsFree,FDeliveryDate,FEntryNote")
                .orderedBy("FID ASC,FSaleOrderEntry_FEntryID ASC");
    }

    private static List<String> split(String keys) {
        return Arrays.stream(keys.split(",", -1)).map(String::strip).toList();
    }

    private static List<String> checked(List<String> keys) {
        Set<String> known = new LinkedHashSet<>();
        for (String key : keys) {
            if (!known.add(QueryFilter.key(key))) {
                throw new IllegalArgumentException("The field key '" + key + "' stands twice.");
            }
        }
        return List.copyOf(known);
    }

    /**
     * Returns this query with more keys at the end, such as fields of the customer's own.
     *
     * @throws IllegalArgumentException if a key is none, or stands twice
     */
    public BillQuery with(String moreKeys) {
        List<String> all = new ArrayList<>(keys);
        all.addAll(split(moreKeys));
        return new BillQuery(form, checked(all), filter, order, rows, inParameters);
    }

    /**
     * Returns this query without a key.
     *
     * @throws IllegalArgumentException if it does not ask for the key, or for nothing else
     */
    public BillQuery without(String key) {
        List<String> less = new ArrayList<>(keys);
        if (!less.remove(key) || less.isEmpty()) {
            throw new IllegalArgumentException("'" + key + "' cannot be taken out of " + keys() + ".");
        }
        return new BillQuery(form, less, filter, order, rows, inParameters);
    }

    /** Returns this query with another filter. */
    public BillQuery where(QueryFilter newFilter) {
        return new BillQuery(form, keys, requireNonNull(newFilter, "filter"), order, rows, inParameters);
    }

    /** Returns this query with one more condition. */
    public BillQuery and(QueryFilter more) {
        return where(filter == null ? more : filter.and(more));
    }

    /** Returns this query with another order (OrderString), such as {@code FID ASC,FTreeEntity_FENTRYID ASC}. */
    public BillQuery orderedBy(String orderString) {
        return new BillQuery(form, keys, filter, orderString.strip(), rows, inParameters);
    }

    /**
     * Returns this query with at most so many rows on a page; 0 leaves it to the server.
     *
     * @throws IllegalArgumentException if the number is below 0 or above 10,000
     */
    public BillQuery atMost(int newRows) {
        if (newRows < 0 || newRows > MOST_ROWS) {
            throw new IllegalArgumentException("The number of rows is " + newRows + ", but must be from 0 to 10000.");
        }
        return new BillQuery(form, keys, filter, order, newRows, inParameters);
    }

    /** Returns this query with bodies as servers of the series 7 take them: {@code {"parameters":[text]}}. */
    public BillQuery inParameters() {
        return new BillQuery(form, keys, filter, order, rows, true);
    }

    /** Returns the form id. */
    public String form() {
        return form;
    }

    /** Returns the field keys in the order of the cells of a row, separated by commas, for {@code withQueryKeys}. */
    public String keys() {
        return String.join(",", keys);
    }

    /** Returns the FilterString, empty if there is none. */
    public String filter() {
        return Optional.ofNullable(filter).map(QueryFilter::toString).orElse("");
    }

    /** Returns the OrderString, empty if there is none. */
    public String order() {
        return order;
    }

    int rows() {
        return rows;
    }

    boolean isInParameters() {
        return inParameters;
    }

    /** Returns the first page, with {@code QUERY_ORDER_UNSTABLE} if the query has no order. */
    public Outcome<QueryPage> first() {
        QueryPage first = new QueryPage(this, 0);
        return order.isEmpty()
                ? Outcome.of(first, List.of(Finding.of(QueryCode.QUERY_ORDER_UNSTABLE).about(form)))
                : Outcome.of(first);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BillQuery that && first().value().toJson().equals(that.first().value().toJson());
    }

    @Override
    public int hashCode() {
        return first().value().toJson().hashCode();
    }

    /** Returns form, keys, filter and order, for people. */
    @Override
    public String toString() {
        return form + " " + keys() + (filter == null ? "" : " where " + filter) + (order.isEmpty() ? "" : " by " + order);
    }
}
