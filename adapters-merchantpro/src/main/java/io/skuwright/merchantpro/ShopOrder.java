package io.skuwright.merchantpro;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import io.skuwright.row.Extras;
import io.skuwright.row.Flag;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An order of a shop, read.
 *
 * <p>It has two statuses that move apart, one for the goods and one for the money. Its id is a text: a part that was split
 * off has a suffix, such as {@code 95750870.3}, and is addressed by all of it. It is unique in its shop only. Example: order
 * {@code 42209911} of two lines for 16499 and 23999 with free delivery is 40498 RSD, to be paid at the door.
 *
 * <p>Who the buyer is stands in {@link #buyer()}; neither that nor any field without a place of its own shows in a text of
 * this value. Texts in the language of the shop ({@code shipping_status_text}) are kept and mean nothing here. Numbers are
 * exact. The {@linkplain #place() place} is not compared by {@code equals}. Values are immutable and thread-safe.
 */
@Value.Immutable
public interface ShopOrder {

    /** Returns a builder; the id must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the id, all of it. */
    String id();

    /** Returns the shop's inner id (sys_id), if it was said. */
    Optional<String> systemId();

    /** Returns the id of the order it was split off from, if it was and the shop says so. */
    Optional<String> parentId();

    /** Returns the id of the order whose goods come back with this one, if it is such an order. */
    Optional<String> returnOf();

    /** Returns the id of the sales channel, if it was said. */
    Optional<String> channel();

    /** Returns what the sales channel is called, if it was said. */
    Optional<String> channelName();

    /** Returns the order's id in the sales channel, if it was said. */
    Optional<String> channelOrder();

    /** Returns where the goods stand, if the code is known. */
    Optional<ShippingStatus> shippingStatus();

    /** Returns the code of where the goods stand, as it was written. */
    Optional<String> shippingStatusCode();

    /** Returns the id of the shop's own finer status of the goods, if it was said. */
    Optional<String> shippingSubstatus();

    /** Returns where the money stands, if the code is known. */
    Optional<PaymentStatus> paymentStatus();

    /** Returns the code of where the money stands, as it was written. */
    Optional<String> paymentStatusCode();

    /** Returns the id of the shop's own finer status of the money, if it was said. */
    Optional<String> paymentSubstatus();

    /** Returns how it is paid, such as {@code cash_delivery}; each shop has its own codes. */
    Optional<String> paymentMethod();

    /** Returns when it was paid, if it was. */
    Optional<OffsetDateTime> paymentDate();

    /** Returns the id of the way of delivery, if it was said. */
    Optional<String> shippingMethod();

    /** Returns what the way of delivery is called, if it was said; connectors match it by this name. */
    Optional<String> shippingMethodName();

    /** Returns what the delivery costs with VAT, if it was said. */
    Optional<Ratio> shippingAmount();

    /** Returns the VAT of the delivery in per cent, which may differ from that of the goods. */
    Optional<Ratio> shippingTaxPercent();

    /** Returns the VAT of the delivery, if it was said. */
    Optional<Ratio> shippingTax();

    /** Returns what is to be paid at the door, if it was said. */
    Optional<Ratio> cashOnDelivery();

    /** Returns the goods with VAT (subtotal_including_tax), if it was said. */
    Optional<Ratio> subtotalGross();

    /** Returns the goods without VAT (subtotal_excluding_tax), if it was said. */
    Optional<Ratio> subtotalNet();

    /** Returns the VAT (tax_amount), if it was said. */
    Optional<Ratio> tax();

    /** Returns the amount of the order without delivery (subtotal_amount), if it was said. */
    Optional<Ratio> subtotal();

    /** Returns what is to be paid in all, if it was said. */
    Optional<Ratio> total();

    /** Returns what was paid, if it was said. */
    Optional<Ratio> paid();

    /** Returns what was paid with credit in the shop; its sign is not fixed. */
    Optional<Ratio> wallet();

    /** Returns the code of the currency, such as RON, if it was said. */
    Optional<String> currency();

    /** Returns when it was placed, if it was said. */
    Optional<OffsetDateTime> created();

    /** Returns when it was changed last, if it was said. */
    Optional<OffsetDateTime> modified();

    /** Returns the number of the waybill, if there is one. */
    Optional<String> awb();

    /** Returns the tags. */
    List<ShopTag> tags();

    /** Returns whether the shop says that it is locked; unknown unless the table names a field for it, as none was seen. */
    @Value.Default
    default Flag locked() {
        return Flag.UNKNOWN;
    }

    /** Returns the lines in the order of the input. */
    List<ShopLine> lines();

    /** Returns false if the answer held no list of lines, because nobody asked for it; then there may be lines. */
    @Value.Default
    default boolean isWithLines() {
        return true;
    }

    /** Returns who ordered; not for reports. */
    @Value.Default
    default ShopBuyer buyer() {
        return ShopBuyer.nobody();
    }

    /** Returns the fields of the shop's own check-out, as they were written; customers enter what they like there. */
    @Value.Default
    default Extras metaFields() {
        return Extras.none();
    }

    /** Returns the fields that have no place of their own here, as they were written. */
    @Value.Default
    default Extras extras() {
        return Extras.none();
    }

    /** Returns where the order stood in the input. */
    @Value.Default
    @Value.Auxiliary
    default Place place() {
        return Place.NONE;
    }

    /** Returns true if the id has the suffix of a part that was split off, as {@code 95750870.3} has. */
    default boolean isSplit() {
        return !id().equals(familyId());
    }

    /** Returns the id without the suffix of a part that was split off: {@code 95750870} for {@code 95750870.3}. */
    default String familyId() {
        int dot = id().lastIndexOf('.');
        return dot > 0 && dot < id().length() - 1 ? id().substring(0, dot) : id();
    }

    /** Returns the line with a key, if there is one. */
    default Optional<ShopLine> line(String key) {
        return lines().stream().filter(line -> line.key().equals(key)).findFirst();
    }

    /** Returns true if the order has a tag of this name, compared exactly. */
    default boolean hasTag(String name) {
        return tags().stream().anyMatch(tag -> tag.name().equals(name));
    }

    /** Builds an order; not thread-safe. */
    final class Builder extends ImmutableShopOrder.Builder {
        Builder() {}
    }
}
