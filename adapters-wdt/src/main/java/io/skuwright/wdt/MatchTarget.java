package io.skuwright.wdt;

/**
 * What the goods of a shop are in the ERP, by the match that the ERP made.
 *
 * <p>The match decides whether an order line is a kit, never a name: goods called a set of three may be one SKU. Example:
 * {@code match_target_type} 2 is {@link #SUITE}.
 */
public enum MatchTarget {
    /** Nothing: the goods are not matched (未匹配). */
    NONE("none"),
    /** A single SKU (单品). */
    SINGLE("single"),
    /** A suite (组合装), which is a kit. */
    SUITE("suite");

    private final String code;

    MatchTarget(String code) {
        this.code = code;
    }

    /** Returns the word of the tables of {@link DocumentCodes}: {@code none}, {@code single} or {@code suite}. */
    public String code() {
        return code;
    }

    /**
     * Returns the target of a word.
     *
     * @throws IllegalArgumentException for any other word
     */
    public static MatchTarget of(String code) {
        for (MatchTarget target : values()) {
            if (target.code.equals(code)) {
                return target;
            }
        }
        throw new IllegalArgumentException("Match target '" + code + "' is not known. Known: none, single, suite.");
    }
}
