package io.skuwright.merchantpro;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import io.skuwright.row.Extras;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One line of a shop's order: goods, or a discount.
 *
 * <p>What the customer pays (gross) is the price that counts; net and tax are worked out from it and have 4 decimals as a
 * rule. Example: a printer for 16499 with 20 per cent VAT is 13749.1667 net and 2749.8333 tax. SKU and EAN may both be
 * missing, and {@link LineResolution} then goes by the product's id; whether that is the id of the variant is nowhere said.
 *
 * <p>Ids and codes are text, numbers exact. The {@linkplain #place() place} is not compared by {@code equals}. Values are
 * immutable and thread-safe.
 */
@Value.Immutable
public interface ShopLine {

    /** Returns a builder; position and kind must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the position in the order, from 0. */
    int position();

    /** Returns the id of the line, if it has one. */
    Optional<String> id();

    /** Returns the other id that a line may have (row_id), if it was said. */
    Optional<String> rowId();

    /** Returns what the line stands for. */
    LineKind kind();

    /** Returns the word behind the kind, as it was written (item_type). */
    Optional<String> itemType();

    /** Returns the shop's id of the product or variant, if it was said. */
    Optional<String> productId();

    /** Returns the SKU, if there is one. */
    Optional<String> sku();

    /** Returns the European article number, if there is one. */
    Optional<String> ean();

    /** Returns what the shop calls the product, if it was said. */
    Optional<String> name();

    /** Returns how many, negative for goods that came back; always there for goods. */
    Optional<Ratio> quantity();

    /** Returns the price of one without VAT, if it was said. */
    Optional<Ratio> unitNet();

    /** Returns the VAT of one, if it was said. */
    Optional<Ratio> unitTax();

    /** Returns the price of one with VAT, if it was said. */
    Optional<Ratio> unitGross();

    /** Returns what one costs when it is not reduced, if it is reduced. */
    Optional<Ratio> unitRegular();

    /** Returns the amount of the line without VAT, if it was said. */
    Optional<Ratio> net();

    /** Returns the VAT of the line, if it was said. */
    Optional<Ratio> tax();

    /** Returns the amount of the line with VAT, if it was said. */
    Optional<Ratio> gross();

    /** Returns the VAT in per cent, such as 21, if it was said. */
    Optional<Ratio> taxPercent();

    /** Returns what the shop calls the tax, such as TVA or PDV. */
    Optional<String> taxName();

    /** Returns how much was lacking when it was ordered, as a number below 0, if it was said. */
    Optional<Ratio> backorder();

    /** Returns how much there is now, if it was said; a shop writes it as text and lets it go below 0. */
    Optional<Ratio> stock();

    /** Returns how much there was when it was ordered, if it was said. */
    Optional<Ratio> stockThen();

    /** Returns the weight, if it was said. */
    Optional<Ratio> weight();

    /** Returns where the line stands, if somebody set it. */
    Optional<LineStatus> status();

    /** Returns the fields that the shop defined itself, as they were written. */
    @Value.Default
    default Extras metaFields() {
        return Extras.none();
    }

    /** Returns the fields that have no place of their own here, as they were written. */
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

    /**
     * Returns by what the line is found again: its id, else its row id, else position and product.
     *
     * <p>Example: {@code 0/125011} for the first line of a shop that numbers no lines.
     */
    default String key() {
        return id().or(this::rowId).orElseGet(() -> position() + "/" + productId().orElse(""));
    }

    /** Builds a line; not thread-safe. */
    final class Builder extends ImmutableShopLine.Builder {
        Builder() {}
    }
}
