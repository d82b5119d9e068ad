package io.skuwright.order;

import io.skuwright.result.Place;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A customer's order, as it was entered.
 *
 * <p>It is the definition; {@link TypedOrder} is the computed form. Example: order {@code SO-1} of
 * customer {@code C-7} with a kit line, its two parts and a plain product. The order of lines carries no
 * meaning for their types, only for the layout of documents made of them. Values are immutable and
 * thread-safe.
 */
@Value.Immutable
public interface SalesOrder {

    /** Returns a builder of an order. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns an order that is nothing but lines. */
    static SalesOrder of(List<OrderLine> lines) {
        return builder().lines(lines).build();
    }

    /** Returns the number people know the order by. */
    @Nullable String number();

    /** Returns the code or id of the customer. */
    @Nullable String customer();

    /** Returns the lines in the order they were entered. */
    List<OrderLine> lines();

    /** Returns the place of the list of lines in the source; line findings stand below it. */
    @Value.Default
    default Place place() {
        return Place.ROOT;
    }

    /** Builds orders. */
    final class Builder extends ImmutableSalesOrder.Builder {
        Builder() {}
    }
}
