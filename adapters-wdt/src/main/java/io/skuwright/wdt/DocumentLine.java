package io.skuwright.wdt;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import io.skuwright.row.Extras;
import io.skuwright.sync.StockCondition;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One line of a stock document: a SKU and how much of it.
 *
 * <p>Example: 10 of {@code TEA-1} at 3.50. Codes and ids are text, numbers exact. The {@linkplain #place() place} is not
 * compared by {@code equals}. Values are immutable and thread-safe.
 */
@Value.Immutable
public interface DocumentLine {

    /** Returns a builder; code and quantity must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the id of the line (rec_id), if it was said. */
    Optional<String> id();

    /** Returns the code of the SKU (商家编码). */
    String specNo();

    /** Returns the code of the product, if it was said. */
    Optional<String> goodsNo();

    /** Returns the name of the product, if it was said. */
    Optional<String> goodsName();

    /** Returns the name of the spec, if it was said. */
    Optional<String> specName();

    /** Returns the quantity. */
    Ratio quantity();

    /** Returns the price of one unit, if it was said. */
    Optional<Ratio> price();

    /** Returns whether the goods are good or defective; good if nothing was said. */
    @Value.Default
    default StockCondition condition() {
        return StockCondition.GOOD;
    }

    /** Returns the fields that have no place of their own here. */
    @Value.Default
    default Extras extras() {
        return Extras.none();
    }

    /** Returns where the line stood in the input. */
    @Value.Default
    @Value.Auxiliary
    default Place place() {
        return Place.NONE;
    }

    /** Builds a line; not thread-safe. */
    final class Builder extends ImmutableDocumentLine.Builder {
        Builder() {}
    }
}
