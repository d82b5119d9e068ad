package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Step;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One level that the other side is to take, or that is not sent, and why.
 *
 * <p>Example: 48 of TEA-1 in 8801 in place of 50, because it {@linkplain StockReason#CHANGED changed}. Values are immutable
 * and thread-safe.
 *
 * @param key which stock
 * @param quantity the level, absolute
 * @param before what the other side has, as far as it is known
 * @param reason why it is sent, or is not
 */
public record StockChange(StockKey key, Ratio quantity, Optional<Ratio> before, StockReason reason) {

    /** Checks that nothing is null. */
    public StockChange {
        requireNonNull(key, "key");
        requireNonNull(quantity, "quantity");
        requireNonNull(before, "before");
        requireNonNull(reason, "reason");
    }

    /** Returns true if the level is to be sent. */
    public boolean isSent() {
        return reason != StockReason.NEGATIVE && reason != StockReason.UNKNOWN_SKU;
    }

    /** Returns the level as such. */
    public StockLevel level() {
        return new StockLevel(key, quantity);
    }

    Step step() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("warehouse", key.warehouse());
        values.put("condition", key.condition().code());
        values.put("quantity", quantity.toString());
        values.put("before", before.map(Ratio::toString).orElse(""));
        return new Step(isSent() ? Step.Action.UPDATE : Step.Action.REFUSE, key.sku(), values, reason.name());
    }
}
