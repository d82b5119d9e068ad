package io.skuwright.kingdee;

import static java.util.Objects.requireNonNull;

import io.skuwright.order.TypedOrder;
import io.skuwright.result.Outcome;
import io.skuwright.row.CodeMap;
import io.skuwright.row.Row;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Writes sales orders the way Kingdee saves them.
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
 * SaveRequest#leftOut()}. This class is immutable and thread-safe.
 */
public final class SaleOrders {

    private SaleOrders() {}

    /**
     * Returns the request that saves an order.
     *
     * <p>Identities come from the code map: kinds {@code product}, {@code unit}, {@code bom} and {@code
     * customer}, and {@code entry} for lines (by line id) that are rows of the document already. Standard lines
     * and kits stand in the order of the input, sons after their kit in the order of the input. Time and
     * memory are linear in the number of lines; allocating prices is n log n in the sons of one kit.
     *
     * @param order the order with the types of its lines; settings for parents only or for standard BOMs are
     *     those of its policy
     * @param codes our ids and Kingdee's numbers
     * @return the request with the findings: {@code UNMAPPED_ID}, {@code FIELD_MISSING}, {@code
     *     QUANTITY_MISSING}, {@code RATIO_NOT_REPRESENTABLE}, {@code TARGET_OVERFLOW}, the codes of {@link
     *     SaleOrderCode}, those of {@link io.skuwright.quantity.Allocation}. No request with {@code
     *     REPLACE_WOULD_DELETE}: it would delete lines of the document in Kingdee; nor where lines are left out
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
        Set<String> options = new LinkedHashSet<>();
        orders.forEach((key, order) -> {
            models.put(key, order.model());
            options.add(order.optionsJson());
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
