package io.skuwright.sync;

/**
 * Whether goods can be sold, or are defective.
 *
 * <p>Good and defective stock of one SKU are rows of their own and are never added up: 50 good and 3 defective are 50 to
 * sell, not 53.
 */
public enum StockCondition {
    /** Can be sold. */
    GOOD("good"),
    /** Is kept apart, to be looked at only. */
    DEFECTIVE("defective");

    private final String code;

    StockCondition(String code) {
        this.code = code;
    }

    /** Returns the word for settings and stored text: {@code good} or {@code defective}. */
    public String code() {
        return code;
    }

    /**
     * Returns the condition with a code.
     *
     * @throws IllegalArgumentException for any other word
     */
    public static StockCondition of(String code) {
        for (StockCondition condition : values()) {
            if (condition.code.equals(code)) {
                return condition;
            }
        }
        throw new IllegalArgumentException("Stock condition '" + code + "' is neither good nor defective.");
    }
}
