package io.skuwright.wdt;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import io.skuwright.row.Extras;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One spec of a goods: what is stocked and sold, a SKU.
 *
 * <p>Its key is {@code spec_no} (商家编码), which is one in the whole tenant and never a number. {@code spec_code} (规格码)
 * is another thing, often empty and not unique. Example: spec {@code CESHI20180606S} named 白色L of the goods {@code
 * CESHI20180606}, retail price 0.
 *
 * <p>The {@linkplain #place() place} is not compared by {@code equals}. Values are immutable and thread-safe.
 */
@Value.Immutable
public interface WdtSpec {

    /** Returns a builder; the number must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the number (商家编码), the code of the SKU. */
    String specNo();

    /** Returns the internal id, if it was said. */
    Optional<String> id();

    /** Returns the spec code (规格码), if there is one; old tenants write 0 for none, which is kept. */
    Optional<String> specCode();

    /** Returns the name of the spec, if there is one. */
    Optional<String> name();

    /** Returns the main barcode, if there is one. */
    Optional<String> barcode();

    /** Returns the other barcodes, in their order. */
    List<String> otherBarcodes();

    /** Returns the prices that were said, exactly. */
    Map<PriceKind, Ratio> prices();

    /** Returns the weight in kilograms, if it was said. */
    Optional<Ratio> weight();

    /** Returns the tax rate as it was written, if it was said. */
    Optional<Ratio> taxRate();

    /** Returns the unit of the spec, if it has one of its own. */
    Optional<String> unit();

    /** Returns the address of the picture, if there is one. */
    Optional<String> picture();

    /** Returns true if it was deleted; another one may have its number since. */
    boolean isDeleted();

    /** Returns true if it is out of use (停用), which Y alone tells. */
    boolean isDisabled();

    /** Returns when it was made, on the tenant's clock, if it was said; known of qjb. */
    Optional<LocalDateTime> created();

    /** Returns when it was changed last, on the tenant's clock, if it was said. */
    Optional<LocalDateTime> modified();

    /** Returns the remark, if there is one. */
    Optional<String> remark();

    /** Returns the tenant's own properties that are filled, by their number from 1. */
    Map<Integer, String> properties();

    /** Returns the fields that have no place of their own here, as they were written. */
    Extras extras();

    /** Returns where the spec stood in the input. */
    @Value.Auxiliary
    Place place();

    /** Returns a price, if it was said. */
    default Optional<Ratio> price(PriceKind kind) {
        return Optional.ofNullable(prices().get(kind));
    }

    /** Builds a spec; not thread-safe. */
    final class Builder extends ImmutableWdtSpec.Builder {
        /** What most do not say is said here, for a value that is told each time takes less to make than a default. */
        Builder() {
            isDeleted(false);
            isDisabled(false);
            extras(Extras.none());
            place(Place.NONE);
        }
    }
}
