package io.skuwright.order;

import io.skuwright.result.Language;

/**
 * Where the quantity of a line comes from.
 *
 * <p>A son's quantity is the root's quantity times the ratios of all edges between them; this says where
 * the ratio of the son's own edge comes from. Example: a line with numerator 2 and denominator 3 has the
 * source {@link #LINE_RATIO}.
 */
public enum QuantitySource {
    /** The line's own ordered quantity: roots and plain products. */
    ORDERED("quantity as ordered", "按订单数量", "cantitatea comandată"),
    /** Numerator and denominator on the line. */
    LINE_RATIO("ratio from the line", "比例取自订单行", "raport de pe linie"),
    /** The ratio of the BOM line, passed by the host. */
    BOM_RATIO("ratio from the BOM", "比例取自物料清单", "raport din BOM"),
    /** The line's own quantity, declared to be per parent. */
    PER_PARENT("quantity per parent", "数量为每父项用量", "cantitate pe părinte"),
    /** The line's own quantity, declared to be the total. */
    TOTAL("quantity as total", "数量为总量", "cantitate totală"),
    /** The line has no quantity. */
    NONE("", "", "");

    private final String english;
    private final String chinese;
    private final String romanian;

    QuantitySource(String english, String chinese, String romanian) {
        this.english = english;
        this.chinese = chinese;
        this.romanian = romanian;
    }

    /** Returns the source as a phrase, empty for {@link #NONE}. */
    public String text(Language language) {
        return switch (language) {
            case EN -> english;
            case ZH -> chinese;
            case RO -> romanian;
        };
    }
}
