package io.skuwright.wdt;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import io.skuwright.row.Extras;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One spec of a shop's goods (平台货品), and what the ERP matched it with.
 *
 * <p>It is one by shop, {@link #goodsId()} and {@link #specId()}, which are the shop's; {@link #goodsNo()} and {@link
 * #specNo()} are the codes that the shop gives it, by which the ERP finds its own spec or suite. Example: spec {@code 9}
 * of the goods {@code 1001} with the code {@code SET-1} is matched with the suite {@code SET-1}, so an order line of it is
 * a kit. Names never tell what it is.
 *
 * <p>Codes and ids are text, numbers exact. The {@linkplain #place() place} is not compared by {@code equals}. Values are
 * immutable and thread-safe.
 */
@Value.Immutable
public interface WdtPlatformGoods {

    /** Returns a builder; the id of the shop's goods must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the id of the row in the ERP (rec_id), if it was said. */
    Optional<String> id();

    /** Returns the shop as the row names it: its number, else its internal id. */
    Optional<String> shop();

    /** Returns the name of the shop, if it was said. */
    Optional<String> shopName();

    /** Returns the number of the platform, if it was said; 127 is a shop of one's own. */
    Optional<String> platform();

    /** Returns the id of the shop's goods (api_goods_id, goods_id). */
    String goodsId();

    /** Returns the id of the shop's spec (api_spec_id, spec_id), if there is one. */
    Optional<String> specId();

    /** Returns the main code that the shop gives the goods (outer_id; goods_no where it is written), if there is one. */
    Optional<String> goodsNo();

    /** Returns the merchant code that the shop gives the spec (spec_outer_id; spec_no where it is written), if any. */
    Optional<String> specNo();

    /** Returns the shop's spec code (规格码, spec_code), which matches nothing, if there is one. */
    Optional<String> specCode();

    /** Returns the name of the goods in the shop, if it was said; it never tells what the row is. */
    Optional<String> goodsName();

    /** Returns the name of the spec in the shop, if it was said. */
    Optional<String> specName();

    /** Returns the barcode in the shop as it was written, if there is one; qjb may list several with commas. */
    Optional<String> barcode();

    /** Returns where it stands in the shop, a word of the table {@code goodsStatus} such as {@code on-shelf}. */
    Optional<String> status();

    /** Returns true if the row was deleted, by the platform or by hand. */
    @Value.Default
    default boolean isDeleted() {
        return false;
    }

    /** Returns the price in the shop, if it was said. */
    Optional<Ratio> price();

    /** Returns the stock in the shop, if it was said; Y says none. */
    Optional<Ratio> stock();

    /** Returns the category in the shop (cid), if there is one. */
    Optional<String> category();

    /** Returns the address of the picture, if there is one. */
    Optional<String> picture();

    /** Returns what the ERP matched it with ({@code match_target_type}), if the ERP said it. */
    Optional<MatchTarget> target();

    /** Returns the code by which it was matched by itself (match_code), if it was said; qyb does not. */
    Optional<String> matchCode();

    /** Returns the merchant code of the spec or suite that it is matched with (merchant_no), if there is one. */
    Optional<String> merchantNo();

    /** Returns the internal id of that spec or suite (match_target_id), if there is one. */
    Optional<String> merchantId();

    /** Returns true if the row says that it was matched by hand ({@code is_auto_match} 0), which qjb alone tells. */
    @Value.Default
    default boolean isMatchedByHand() {
        return false;
    }

    /** Returns when the row was changed last, on the clock of the tenant, if it was said. */
    Optional<LocalDateTime> modified();

    /** Returns the fields that have no place of their own here, as they were written. */
    @Value.Default
    default Extras extras() {
        return Extras.none();
    }

    /** Returns where the row stood in the input. */
    @Value.Default
    @Value.Auxiliary
    default Place place() {
        return Place.NONE;
    }

    /**
     * Returns what it is called by within its shop: both ids with a slash between them.
     *
     * <p>A slash inside one of them is written {@code ~1} and a tilde {@code ~0}. Example: {@code 1001/9}.
     */
    default String key() {
        return PlatformNames.key(goodsId(), specId().orElse(""));
    }

    /** Builds a row; not thread-safe. */
    final class Builder extends ImmutableWdtPlatformGoods.Builder {
        Builder() {}
    }
}
