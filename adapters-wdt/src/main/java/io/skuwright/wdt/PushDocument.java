package io.skuwright.wdt;

import io.skuwright.quantity.Ratio;
import io.skuwright.row.Extras;
import io.skuwright.sync.DocumentKind;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stock document that is to be made in the ERP: goods that come into a warehouse or leave it.
 *
 * <p>Example: the store takes 10 of {@code TEA-1} at 3.50 out of warehouse {@code 8801} by its document {@code OUT-7}; as
 * {@code other-out} it comes to 35.00. Which kind a document of a store becomes is decided by {@link
 * io.skuwright.sync.DocumentRoutes}.
 *
 * <p>The {@linkplain #number() number} makes it unique: the ERP takes it once, so a document may be sent again after a
 * crash, but never with other content under the number of an earlier one. What people wrote ({@link #reason()}, {@link
 * #remark()}) shows in no text of this value. Values are immutable and thread-safe.
 */
@Value.Immutable
public interface PushDocument {

    /** Returns a builder; number, kind and warehouse must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the number that the sender gives it (outer_no). */
    String number();

    /** Returns what it is, such as {@link DocumentKind#OTHER_IN}. */
    DocumentKind kind();

    /** Returns the code of the warehouse. */
    String warehouse();

    /** Returns the number of the ERP's document that it is for, such as a purchase or a transfer (src_order_no). */
    Optional<String> sourceNumber();

    /** Returns whether the ERP approves it at once; the vendor's own default if it is not said. */
    Optional<Boolean> isApproved();

    /** Returns why, a word that the tenant keeps in a list. */
    @Value.Redacted
    Optional<String> reason();

    /** Returns what somebody wrote about it. */
    @Value.Redacted
    Optional<String> remark();

    /** Returns the postage; receipts only. */
    Optional<Ratio> postage();

    /** Returns other costs; receipts of qyb only. */
    Optional<Ratio> otherFee();

    /** Returns the discount; receipts of qyb only. */
    Optional<Ratio> discount();

    /** Returns the lines; one SKU may stand on several, for example of two batches. */
    List<PushDocumentLine> lines();

    /** Returns further fields as JSON, such as {@code logistics_code}. */
    @Value.Default
    default Extras extras() {
        return Extras.none();
    }

    /** Returns the sum of the quantities. */
    default Ratio quantity() {
        return lines().stream().map(PushDocumentLine::quantity).reduce(Ratio.ZERO, Ratio::plus);
    }

    /** Returns what the lines come to; a line without a price counts 0, as the vendor takes it. */
    default Ratio amount() {
        return lines().stream().map(PushDocumentLine::amount).reduce(Ratio.ZERO, Ratio::plus);
    }

    /** Builds a document; not thread-safe. */
    final class Builder extends ImmutablePushDocument.Builder {
        Builder() {}
    }
}
