package io.skuwright.kingdee;

import io.skuwright.row.Extras;
import io.skuwright.row.Flag;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One auxiliary property of a material (辅助属性).
 *
 * <p>It says that documents of the material carry a value of it, such as a colour; the values themselves stand on those
 * documents. Example: colour number {@code 01} is enabled and decides the price, so each colour of the shirt may have a
 * price of its own.
 *
 * <p>Which flex field (FF100001) a property is differs from one account to the next; that it is {@code FF} and the
 * property's internal id is unconfirmed. Values are immutable and thread-safe.
 */
@Value.Immutable
public interface AuxProperty {

    /** Returns a builder; number or id should be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the number of the property, if it was said. */
    Optional<String> number();

    /** Returns the internal id of the property, if it was said. */
    Optional<String> id();

    /** Returns the name of the property in the language asked for, if it was said. */
    Optional<String> name();

    /** Returns the name of the spec that the reader's table gives the property, if it has one. */
    Optional<String> spec();

    /** Returns the internal id of the row, if it was said. */
    Optional<String> entryId();

    /** Returns whether documents carry a value of it (启用). */
    @Value.Default
    default Flag enabled() {
        return Flag.UNKNOWN;
    }

    /** Returns whether its value decides the price (影响价格). */
    @Value.Default
    default Flag affectsPrice() {
        return Flag.UNKNOWN;
    }

    /** Returns whether its value counts in planning (影响计划). */
    @Value.Default
    default Flag affectsPlan() {
        return Flag.UNKNOWN;
    }

    /** Returns the fields of the row that have no place of their own here. */
    @Value.Default
    default Extras extras() {
        return Extras.none();
    }

    /** Builds a property; not thread-safe. */
    final class Builder extends ImmutableAuxProperty.Builder {
        Builder() {}
    }
}
