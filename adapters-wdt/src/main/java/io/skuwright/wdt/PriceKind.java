package io.skuwright.wdt;

/**
 * Which of its prices a spec is asked for.
 *
 * <p>Only the retail price goes to a store's point of sale; the others are the head office's own.
 */
public enum PriceKind {
    /** The retail price (零售价). */
    RETAIL("retail_price"),
    /** The wholesale price (批发价). */
    WHOLESALE("wholesale_price"),
    /** The price for members (会员价). */
    MEMBER("member_price"),
    /** The market price (市场价), which is shown struck out. */
    MARKET("market_price"),
    /** The lowest price that may be asked (最低价). */
    LOWEST("lowest_price"),
    /** The tenant's first price of its own. */
    CUSTOM_1("custom_price1"),
    /** The tenant's second price of its own. */
    CUSTOM_2("custom_price2");

    private final String field;

    PriceKind(String field) {
        this.field = field;
    }

    /** Returns the name of the field, which is the same in all dialects, read and written. */
    public String field() {
        return field;
    }
}
