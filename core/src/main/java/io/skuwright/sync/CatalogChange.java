package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Plan;
import io.skuwright.result.Step;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One SKU that is to be created or updated on one side.
 *
 * <p>The host sends it and says by its {@link #id()} whether it went in; it goes in as a whole or not at all. Example:
 * {@code shop/S1/A-1} sets the retail price of A-1 in the shop S1 to 13, before which it was 12.
 *
 * @param side where it is sent
 * @param shop the shop it belongs to, also if it is sent to an ERP that shops share
 * @param code the code of the SKU
 * @param isNew true if it creates the SKU, false if it updates it
 * @param goods what groups SKUs of one goods, empty if nothing says so
 * @param values the values to set by field, in text order
 * @param before the values that are there now by field, as far as they are known
 * @param reason why
 */
public record CatalogChange(
        Side side,
        String shop,
        String code,
        boolean isNew,
        String goods,
        SortedMap<String, String> values,
        SortedMap<String, String> before,
        CatalogReason reason) {

    /** Checks that nothing is null and copies the maps. */
    public CatalogChange {
        requireNonNull(side, "side");
        requireNonNull(shop, "shop");
        requireNonNull(code, "code");
        requireNonNull(goods, "goods");
        requireNonNull(reason, "reason");
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        before = Collections.unmodifiableSortedMap(new TreeMap<>(before));
    }

    /** Returns the name by which an outcome is told: side, shop and code, unique in a plan and the same in a second one. */
    public String id() {
        return side.code() + "/" + escaped(shop) + "/" + escaped(code);
    }

    /**
     * Returns the change as a row of a batch: its id is the key, its goods, if they are known, the group, and its content a
     * fingerprint of the values.
     */
    public BatchRow toRow() {
        return BatchRow.of(id(), goods, Plan.of(List.of(toStep())).fingerprint());
    }

    /** Returns the step of the plan. */
    Step toStep() {
        Map<String, String> all = CatalogSteps.place(shop, side);
        values.forEach((field, value) -> {
            all.put("field." + field, value);
            String was = before.get(field);
            if (was != null) {
                all.put("before." + field, was);
            }
        });
        return new Step(isNew ? Step.Action.CREATE : Step.Action.UPDATE, code, all, reason.name());
    }

    private static String escaped(String part) {
        return part.replace("~", "~0").replace("/", "~1");
    }
}
