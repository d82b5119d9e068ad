package io.skuwright.sync;

/**
 * What sets off a run of the stock sync.
 *
 * <p>A host may have several: a shop takes its stock from the ERP after each order and every ten minutes besides.
 */
public enum StockTrigger {
    /** Once a day at a time of day. */
    NIGHTLY("nightly"),
    /** After something that changes a stock, such as an order or a receipt. */
    EVENT("event"),
    /** Again and again after the same time. */
    INTERVAL("interval");

    private final String code;

    StockTrigger(String code) {
        this.code = code;
    }

    /** Returns the word for settings: {@code nightly}, {@code event} or {@code interval}. */
    public String code() {
        return code;
    }
}
