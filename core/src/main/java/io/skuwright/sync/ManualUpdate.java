package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * A field that a person has to update.
 *
 * <p>It changes nothing by itself. Example: the category of A-1 was changed in the ERP, and no sync brings it to the
 * store system: a person sets it there from Tea to Green tea. It is listed until both sides say the same, or until the
 * host says so ({@link SentState#withAgreed}).
 *
 * @param side where the person updates it
 * @param shop the shop
 * @param code the code of the SKU
 * @param field the field
 * @param oldValue the value that is there, or was agreed last if that side does not tell it
 * @param newValue the value of the other side
 */
public record ManualUpdate(Side side, String shop, String code, String field, String oldValue, String newValue) {

    /** Checks that nothing is null. */
    public ManualUpdate {
        requireNonNull(side, "side");
        requireNonNull(shop, "shop");
        requireNonNull(code, "code");
        requireNonNull(field, "field");
        requireNonNull(oldValue, "old value");
        requireNonNull(newValue, "new value");
    }

    /** Returns what both sides say once a person has done it, for {@link SentState#withAgreed}. */
    public CatalogItem done() {
        return CatalogItem.of(shop, code, Map.of(field, newValue));
    }
}
