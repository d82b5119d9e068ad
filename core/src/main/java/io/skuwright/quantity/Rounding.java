package io.skuwright.quantity;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Outcome;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a caller wants numbers rounded, if at all.
 *
 * <p>The library never rounds by itself: a bill of materials that needs 14/3 pieces says 14/3 until
 * somebody passes a rounding. Example: {@code Rounding.up(0)} makes 5 of it with the residue 1/3; {@code
 * Rounding.upToMultiple(Ratio.of(12))} orders a full dozen.
 *
 * <p>Up means away from zero and down means towards zero, for both signs, so that a return of -14/3
 * mirrors a delivery of 14/3: up gives -5. A scale is a number of decimal places; a negative one rounds to
 * tens, hundreds and so on. Two roundings are equal if they always give the same: {@code up(0)} equals
 * {@code upToMultiple(Ratio.ONE)}. This class is immutable and thread-safe.
 */
public final class Rounding {

    /** Where a number between two steps goes. */
    private enum Direction {
        NONE("none"),
        UP("up"),
        DOWN("down"),
        HALF_EVEN("half-even");

        private final String text;

        Direction(String text) {
            this.text = text;
        }
    }

    private static final String TO_MULTIPLE = "-to-multiple";
    private static final int LARGEST_SCALE = 100;
    private static final Ratio HALF = Ratio.of(1, 2);
    private static final Rounding NONE = new Rounding(Direction.NONE, Ratio.ONE);

    private final Direction direction;
    private final Ratio step;

    private Rounding(Direction direction, Ratio step) {
        this.direction = direction;
        this.step = step;
    }

    /** Returns the rounding that leaves every number as it is. */
    public static Rounding none() {
        return NONE;
    }

    /**
     * Returns rounding away from zero to a number of decimal places: 14/3 becomes 5 at scale 0.
     *
     * @throws IllegalArgumentException if the scale is not between -100 and 100
     */
    public static Rounding up(int scale) {
        return new Rounding(Direction.UP, stepOf(scale));
    }

    /**
     * Returns rounding towards zero to a number of decimal places: 14/3 becomes 4.66 at scale 2.
     *
     * @throws IllegalArgumentException if the scale is not between -100 and 100
     */
    public static Rounding down(int scale) {
        return new Rounding(Direction.DOWN, stepOf(scale));
    }

    /**
     * Returns rounding to the nearest number of so many decimal places, and from the middle to the even
     * one: 2.5 becomes 2 and 3.5 becomes 4 at scale 0, so that many roundings do not drift.
     *
     * @throws IllegalArgumentException if the scale is not between -100 and 100
     */
    public static Rounding halfEven(int scale) {
        return new Rounding(Direction.HALF_EVEN, stepOf(scale));
    }

    /**
     * Returns rounding away from zero to a multiple, such as full packs: 14/3 becomes 12 for packs of 12.
     *
     * @throws IllegalArgumentException if the multiple is not above 0
     */
    public static Rounding upToMultiple(Ratio multiple) {
        return new Rounding(Direction.UP, positive(multiple));
    }

    /**
     * Returns rounding towards zero to a multiple, such as full packs: 30 becomes 24 for packs of 12.
     *
     * @throws IllegalArgumentException if the multiple is not above 0
     */
    public static Rounding downToMultiple(Ratio multiple) {
        return new Rounding(Direction.DOWN, positive(multiple));
    }

    /**
     * Returns the rounding of a setting: {@code none}, {@code up:0}, {@code down:2}, {@code half-even:2},
     * {@code up-to-multiple:12} or {@code down-to-multiple:5/2}; the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is none of these, naming what is known
     */
    public static Rounding parse(String text) {
        if (text.equals(Direction.NONE.text)) {
            return NONE;
        }
        int colon = text.indexOf(':');
        String name = colon < 0 ? text : text.substring(0, colon);
        String figure = text.substring(colon + 1);
        Ratio multiple = NumberText.read(figure, NumberText.OWN_TEXT).optional().filter(it -> it.signum() > 0).orElse(null);
        Integer scale = figure.matches("-?[0-9]{1,3}") ? Integer.valueOf(figure) : null;
        Rounding rounding = colon < 0 ? null : named(name, scale, multiple);
        if (rounding == null) {
            throw new IllegalArgumentException("Rounding '" + text + "' is not known. Known: none, up:0, down:2,"
                    + " half-even:2, up-to-multiple:12, down-to-multiple:5/2, with any scale or multiple.");
        }
        return rounding;
    }

    private static @Nullable Rounding named(String name, @Nullable Integer scale, @Nullable Ratio multiple) {
        for (Direction direction : new Direction[] {Direction.UP, Direction.DOWN, Direction.HALF_EVEN}) {
            if (name.equals(direction.text)) {
                return scale == null ? null : new Rounding(direction, stepOf(scale));
            }
            if (name.equals(direction.text + TO_MULTIPLE) && direction != Direction.HALF_EVEN) {
                return multiple == null ? null : new Rounding(direction, multiple);
            }
        }
        return null;
    }

    private static Ratio stepOf(int scale) {
        if (Math.abs((long) scale) > LARGEST_SCALE) {
            throw new IllegalArgumentException("Scale " + scale + " must be between -100 and 100.");
        }
        return Decimals.scaled(BigInteger.ONE, scale);
    }

    private static Ratio positive(Ratio multiple) {
        if (multiple.signum() <= 0) {
            throw new IllegalArgumentException("The multiple '" + multiple + "' must be above 0.");
        }
        return multiple;
    }

    /** Returns true if this rounding leaves every number as it is. */
    public boolean isNone() {
        return direction == Direction.NONE;
    }

    /** Returns a number rounded, and the residue: the rounded number minus the given one. */
    public Rounded<Ratio> apply(Ratio exact) {
        requireNonNull(exact, "exact");
        if (isNone()) {
            return new Rounded<>(exact, Ratio.ZERO);
        }
        Ratio size = steps(exact.abs().dividedBy(step)).times(step);
        Ratio value = exact.signum() < 0 ? size.negated() : size;
        return new Rounded<>(value, value.minus(exact));
    }

    /** Returns a number that is not negative as a whole number of steps. */
    private Ratio steps(Ratio size) {
        Ratio below = size.floor();
        Ratio rest = size.minus(below);
        boolean isUp =
                switch (direction) {
                    case NONE, DOWN -> false;
                    case UP -> !rest.isZero();
                    case HALF_EVEN -> {
                        int toMiddle = rest.compareTo(HALF);
                        yield toMiddle > 0 || (toMiddle == 0 && below.numerator().testBit(0));
                    }
                };
        return isUp ? below.plus(Ratio.ONE) : below;
    }

    /**
     * Returns a number rounded, as a decimal for a target that takes so many places.
     *
     * @return the decimal with as few places as possible, or no value with {@code RATIO_NOT_REPRESENTABLE}
     *     where this rounding does not make the number fit, as {@code none} does not for 2/3
     * @throws IllegalArgumentException if the number of places is negative
     */
    public Outcome<BigDecimal> toDecimal(Ratio exact, int maxScale) {
        return apply(exact).value().toDecimal(maxScale);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rounding that && direction == that.direction && step.equals(that.step);
    }

    @Override
    public int hashCode() {
        return 31 * direction.hashCode() + step.hashCode();
    }

    /** Returns the text that {@link #parse} reads, for example {@code up:0}. */
    @Override
    public String toString() {
        if (isNone()) {
            return direction.text;
        }
        Optional<BigDecimal> power = step.toDecimal()
                .map(BigDecimal::stripTrailingZeros)
                .filter(decimal -> decimal.unscaledValue().equals(BigInteger.ONE))
                .filter(decimal -> Math.abs(decimal.scale()) <= LARGEST_SCALE);
        return power.map(decimal -> direction.text + ":" + decimal.scale())
                .orElseGet(() -> direction.text + TO_MULTIPLE + ":" + step);
    }
}
