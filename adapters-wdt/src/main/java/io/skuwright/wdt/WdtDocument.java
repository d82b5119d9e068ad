package io.skuwright.wdt;

import io.skuwright.result.Place;
import io.skuwright.row.Extras;
import io.skuwright.sync.DocumentKind;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stock document of the ERP, read: goods that came into a warehouse or left it.
 *
 * <p>Example: {@code RK2026030001}, a receipt of goods bought, into warehouse {@code 8801} on 1 March 2026, with 10 of
 * {@code TEA-1}. Whether it goes back to a store is a matter of its {@linkplain #kind() kind}. What tells who a buyer is
 * stands in {@link #buyer()} and shows in no text of this value. The {@linkplain #place() place} is not compared by
 * {@code equals}. Values are immutable and thread-safe.
 */
@Value.Immutable
public interface WdtDocument {

    /** Returns a builder; number and type must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the number, such as RK... for receipts and CK... for issues; it is configurable and says nothing. */
    String number();

    /** Returns the number of the document it was made from, such as a purchase or a transfer, if it was said. */
    Optional<String> sourceNumber();

    /** Returns the number that the sender gave it (outer_no), if it was said. */
    Optional<String> outerNumber();

    /** Returns its type, with number and name as they were written. */
    DocumentType type();

    /** Returns where it stands ({@code inStatus} or {@code outStatus}), if it was said. */
    Optional<CodedValue> status();

    /** Returns the code of the warehouse, if it was said. */
    Optional<String> warehouse();

    /** Returns the name of the warehouse, if it was said. */
    Optional<String> warehouseName();

    /** Returns when the goods came or left, on the clock of the tenant, if it was said. */
    Optional<LocalDateTime> time();

    /** Returns when it was approved, if it was said. */
    Optional<LocalDateTime> checkTime();

    /** Returns when it was made, if it was said. */
    Optional<LocalDateTime> created();

    /** Returns why goods came in (stockin_reason), if it was said. */
    Optional<String> reason();

    /** Returns its lines in the order of the input. */
    List<DocumentLine> lines();

    /** Returns what tells who a buyer is, by field; not for reports. */
    @Value.Default
    default Extras buyer() {
        return Extras.none();
    }

    /** Returns the other fields that have no place of their own here. */
    @Value.Default
    default Extras extras() {
        return Extras.none();
    }

    /** Returns where the document stood in the input. */
    @Value.Default
    @Value.Auxiliary
    default Place place() {
        return Place.NONE;
    }

    /** Returns what it is; empty if its type is not known. */
    default Optional<DocumentKind> kind() {
        return type().kind();
    }

    /** Returns true if it was cancelled. */
    default boolean isCancelled() {
        return status().filter(status -> status.means("cancelled")).isPresent();
    }

    /** Builds a document; not thread-safe. */
    final class Builder extends ImmutableWdtDocument.Builder {
        Builder() {}
    }
}
