package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * How the losses that stand on lines are counted.
 *
 * <p>Systems disagree, so the caller names what the data means. Example: A needs 2 B with a loss of 10 per
 * cent, B needs 3 C with a loss of 20 per cent. For 10 A:
 *
 * <table>
 * <caption>quantities under each convention</caption>
 * <tr><th>convention</th><th>B</th><th>C</th></tr>
 * <tr><td>{@link #NONE}</td><td>20</td><td>60</td></tr>
 * <tr><td>{@link #MULTIPLY}</td><td>22</td><td>396/5</td></tr>
 * <tr><td>{@link #DIVIDE}</td><td>200/9</td><td>250/3</td></tr>
 * <tr><td>{@link #MULTIPLY_LEAF}</td><td>20</td><td>72</td></tr>
 * <tr><td>{@link #DIVIDE_LEAF}</td><td>20</td><td>75</td></tr>
 * </table>
 *
 * <p>Where a loss rate counts, the fixed loss of the line counts too: it is added after the rate, once for
 * each place in the structure. A component is a leaf if it has no BOM that can be opened, in every view.
 */
public enum LossConvention {
    /** Losses are not counted. */
    NONE("none"),
    /** The quantity is multiplied by 1 + p, on every level. */
    MULTIPLY("multiply"),
    /** The quantity is divided by 1 - p, on every level. */
    DIVIDE("divide"),
    /** The quantity is multiplied by 1 + p where the component is a leaf. */
    MULTIPLY_LEAF("multiply-leaf"),
    /** The quantity is divided by 1 - p where the component is a leaf. */
    DIVIDE_LEAF("divide-leaf");

    private final String text;

    LossConvention(String text) {
        this.text = text;
    }

    /**
     * Returns the convention of a setting; the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if there is none of that name; the known ones are named
     */
    public static LossConvention parse(String text) {
        return Arrays.stream(values())
                .filter(convention -> convention.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Loss convention '" + text + "' is not known. Known: "
                        + Arrays.stream(values()).map(LossConvention::toString).collect(Collectors.joining(", "))
                        + "."));
    }

    boolean isLeafOnly() {
        return this == MULTIPLY_LEAF || this == DIVIDE_LEAF;
    }

    /** Returns what a quantity is multiplied by, for a loss in per cent from 0 to less than 100. */
    Ratio factor(Ratio percent) {
        Ratio part = percent.dividedBy(Ratio.of(100));
        return switch (this) {
            case NONE -> Ratio.ONE;
            case MULTIPLY, MULTIPLY_LEAF -> Ratio.ONE.plus(part);
            case DIVIDE, DIVIDE_LEAF -> Ratio.ONE.minus(part).reciprocal();
        };
    }

    /** Returns the name as settings have it, for example {@code multiply-leaf}. */
    @Override
    public String toString() {
        return text;
    }
}
