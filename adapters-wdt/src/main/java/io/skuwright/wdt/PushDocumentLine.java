package io.skuwright.wdt;

import io.skuwright.quantity.Ratio;
import io.skuwright.row.Extras;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One line of a stock document that is to be made: a SKU and how much of it.
 *
 * <p>Example: 10 of {@code TEA-1} at 3.50, which come to 35.00. Codes are text, numbers exact. Values are immutable and
 * thread-safe.
 */
@Value.Immutable
public interface PushDocumentLine {

    /** Returns a builder; code and quantity must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the line of a SKU, so many of it at a price. */
    static PushDocumentLine of(String specNo, Ratio quantity, Ratio price) {
        return builder().specNo(specNo).quantity(quantity).price(price).build();
    }

    /** Returns the code of the SKU (商家编码); suites have no stock and cannot stand here. */
    String specNo();

    /** Returns the quantity. */
    Ratio quantity();

    /** Returns the price of one unit; the vendor takes 0 if it is not said. */
    Optional<Ratio> price();

    /** Returns the price of one unit before any reduction (src_price); receipts of qyb only. */
    Optional<Ratio> listPrice();

    /** Returns the code of the shelf, which must be one of the warehouse. */
    Optional<String> position();

    /** Returns the code of the batch. */
    Optional<String> batch();

    /** Returns when it was produced. */
    Optional<LocalDateTime> produced();

    /** Returns when it expires; Y only. */
    Optional<LocalDateTime> expires();

    /** Returns the id of the line of the ERP's document that it is for (src_order_detail_id); Y only. */
    Optional<String> sourceLine();

    /** Returns what somebody wrote about it; Y only. */
    @Value.Redacted
    Optional<String> remark();

    /** Returns further fields as JSON, such as {@code validity_days}. */
    @Value.Default
    default Extras extras() {
        return Extras.none();
    }

    /** Returns quantity times price; 0 without a price. */
    default Ratio amount() {
        return price().map(quantity()::times).orElse(Ratio.ZERO);
    }

    /** Builds a line; not thread-safe. */
    final class Builder extends ImmutablePushDocumentLine.Builder {
        Builder() {}
    }
}
