package io.skuwright.kingdee;

import io.skuwright.order.RowPolicy;
import io.skuwright.quantity.Rounding;
import java.util.Map;
import org.immutables.value.Value;

/**
 * How a sales order is written for Kingdee.
 *
 * <p>The defaults write no prices, round nothing, keep equal sons apart, link sons by material and leave
 * kits out that lack lines. Example: {@code SaleOrderSettings.builder().rounding(Rounding.up(0))
 * .prices(PricePlacement.PARENT).build()} rounds quantities up to whole ones and puts each kit's price on
 * its own line.
 *
 * <p>Values are immutable and thread-safe.
 */
@Value.Immutable
public interface SaleOrderSettings {

    /** Returns a builder of settings. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the default settings. */
    static SaleOrderSettings defaults() {
        return builder().build();
    }

    /**
     * Returns settings by name; what is not named keeps its default.
     *
     * @param settings for example {@code prices=parent, rounding=up:0, currencyScale=2}
     * @throws IllegalArgumentException if a name or value is not known (the known ones are named)
     */
    static SaleOrderSettings from(Map<String, String> settings) {
        return SaleOrderNames.read(settings);
    }

    /** Returns the head and the lines' defaults that the order is merged with. */
    @Value.Default
    default SaleOrderTemplate template() {
        return SaleOrderTemplate.empty();
    }

    /** Returns how Kingdee is to treat the request. */
    @Value.Default
    default SaveOptions options() {
        return SaveOptions.defaults();
    }

    /** Returns the order and spelling of keys. */
    @Value.Default
    default SaveKeys keys() {
        return SaveKeys.saleOrder();
    }

    /** Returns how quantities are rounded; without it, one of more than 10 decimal places is an error. */
    @Value.Default
    default Rounding rounding() {
        return Rounding.none();
    }

    /** Returns which lines of a kit carry its price; which of them Kingdee accepts is unconfirmed. */
    @Value.Default
    default PricePlacement prices() {
        return PricePlacement.NONE;
    }

    /** Returns the key of the price: {@code FTaxPrice} including tax, {@code FPrice} without. */
    @Value.Default
    default String priceKey() {
        return "FTaxPrice";
    }

    /** Returns how prices are rounded; without it, one that does not fit {@link #priceScale()} is an error. */
    @Value.Default
    default Rounding priceRounding() {
        return Rounding.none();
    }

    /** Returns the decimal places of a price, from 0 to 10. */
    @Value.Default
    default int priceScale() {
        return 10;
    }

    /** Returns the decimal places of an amount, which a kit's price is split in, from 0 to 10. */
    @Value.Default
    default int currencyScale() {
        return 2;
    }

    /** Returns true if sons of one kit that are the same material become one. */
    @Value.Default
    default boolean sumEqualSons() {
        return false;
    }

    /**
     * Returns true if rows name their parent by row id too ({@code FRowId}, {@code FParentRowId}), made from
     * the ids of the lines. Whether Save takes these keys of a sales order is unconfirmed.
     */
    @Value.Default
    default boolean linkByRowId() {
        return false;
    }

    /** Returns true if the order's number becomes the document's ({@code FBillNo}); else Kingdee numbers it. */
    @Value.Default
    default boolean sendBillNo() {
        return false;
    }

    /** Returns true if a kit is sent although lines of it were set aside. */
    @Value.Default
    default boolean sendIncompleteKits() {
        return false;
    }

    /** Returns true if the caller declares that the rows sent are all there are to be, others being deleted. */
    @Value.Default
    default boolean fullReplace() {
        return false;
    }

    /** Returns how lines become rows under these settings, which {@link io.skuwright.order.ExpandedRows} needs to know them again. */
    default RowPolicy rowPolicy() {
        RowPolicy.EqualParts summed =
                prices() == PricePlacement.SONS ? RowPolicy.EqualParts.SUMMED_BY_PRICE : RowPolicy.EqualParts.SUMMED;
        return RowPolicy.builder()
                .rounding(rounding())
                .equalParts(sumEqualSons() ? summed : RowPolicy.EqualParts.SEPARATE)
                .sendIncompleteKits(sendIncompleteKits())
                .build();
    }

    /** Checks the scales. */
    @Value.Check
    default void check() {
        SaleOrderNames.checkScale("priceScale", priceScale());
        SaleOrderNames.checkScale("currencyScale", currencyScale());
    }

    /** Builds settings. */
    final class Builder extends ImmutableSaleOrderSettings.Builder {
        Builder() {}
    }
}
