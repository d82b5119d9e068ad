package io.skuwright.kingdee.crm;

import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Extras;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One item of the CRM (SPUObj), of which products are the variants.
 *
 * <p>Example: the T-shirt {@code {"_id":"5f3a0c","name":"Tee"}}; each colour and size of it is a {@link CrmProduct} whose
 * {@code spu} is 5f3a0c. The {@linkplain #place() place} is not compared by {@code equals}. Values are immutable and
 * thread-safe.
 */
@Value.Immutable
public interface CrmSpu {

    /** Returns the id of the record. */
    String id();

    /** Returns the name. */
    Optional<String> name();

    /** Returns the category, as the value that is stored. */
    Optional<String> category();

    /** Returns the unit, as the option value that is stored. */
    Optional<String> unit();

    /** Returns the fields that nobody asked for, in their order. */
    Map<String, Cell> others();

    /** Returns where the item stood in the input. */
    @Value.Default
    @Value.Auxiliary
    default Place place() {
        return Place.NONE;
    }

    /** Returns the fields that nobody asked for, as JSON text. */
    default Extras extras() {
        return CrmFields.extras(others());
    }

    /** Returns a builder; the id must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CrmSpu}; not thread-safe. */
    final class Builder extends ImmutableCrmSpu.Builder {
        Builder() {}
    }
}
