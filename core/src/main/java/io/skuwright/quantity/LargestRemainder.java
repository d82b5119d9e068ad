package io.skuwright.quantity;

import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** One run of an allocation. */
final class LargestRemainder {

    private final int scale;
    private final boolean equally;
    private final Limits limits;
    private final Ratio amount;
    private final List<Share> shares;
    private final List<Finding> findings = new ArrayList<>();
    private final Ratio[] weights;
    private Ratio fixed = Ratio.ZERO;
    private Ratio weightSum = Ratio.ZERO;

    LargestRemainder(int scale, boolean equally, Limits limits, Ratio amount, List<Share> shares) {
        this.scale = scale;
        this.equally = equally;
        this.limits = limits;
        this.amount = amount;
        this.shares = List.copyOf(shares);
        this.weights = new Ratio[this.shares.size()];
    }

    Outcome<List<Rounded<Ratio>>> split() {
        isUsable(amount, "amount");
        readShares();
        if (!findings.isEmpty()) {
            return Outcome.failed(findings);
        }
        Ratio rest = amount.minus(fixed);
        if (!rest.isZero() && rest.signum() != amount.signum()) {
            return Outcome.failed(Finding.of(QuantityCode.ALLOCATION_FIXED_EXCEEDS)
                    .with("amount", amount.toString())
                    .with("fixed", fixed.toString()));
        }
        if (!rest.isZero() && weightSum.isZero() && !weighEqually()) {
            return Outcome.failed(
                    Finding.of(QuantityCode.ALLOCATION_NO_WEIGHT).with("amount", rest.toString()));
        }
        return Outcome.of(parts(rest));
    }

    private void readShares() {
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Ratio.ZERO;
            if (shares.get(i) instanceof Share.OfAmount share) {
                // Amounts that are off the scale have denominators of any size, and so would have their sum.
                if (isUsable(share.amount(), "share " + (i + 1))) {
                    fixed = fixed.plus(share.amount());
                }
            } else if (shares.get(i) instanceof Share.ByWeight share) {
                weigh(i, share.weight());
            }
        }
    }

    private void weigh(int position, Ratio weight) {
        if (weight.signum() < 0) {
            findings.add(Finding.of(QuantityCode.ALLOCATION_NEGATIVE_WEIGHT)
                    .about("share " + (position + 1))
                    .with("value", weight.toString())
                    .with("position", position + 1));
        } else if (weightSum.within(limits).hasValue()) {
            weights[position] = weight;
            weightSum = weightSum.plus(weight);
            findings.addAll(weightSum.within(limits).findings());
        }
    }

    private boolean isUsable(Ratio value, String subject) {
        List<Finding> faults = value.within(limits).flatMap(small -> small.toDecimal(scale)).findings();
        faults.forEach(fault -> findings.add(fault.about(subject)));
        return faults.isEmpty();
    }

    /** Gives every share that is no amount the weight 1, if that is wanted and there is one. */
    private boolean weighEqually() {
        for (int i = 0; equally && i < weights.length; i++) {
            if (shares.get(i) instanceof Share.ByWeight) {
                weights[i] = Ratio.ONE;
                weightSum = weightSum.plus(Ratio.ONE);
            }
        }
        return !weightSum.isZero();
    }

    private List<Rounded<Ratio>> parts(Ratio rest) {
        Ratio unit = Decimals.scaled(BigInteger.ONE, scale);
        Ratio perWeight = weightSum.isZero() ? Ratio.ZERO : rest.abs().dividedBy(unit).dividedBy(weightSum);
        Ratio[] units = new Ratio[weights.length];
        Ratio[] remainders = new Ratio[weights.length];
        Ratio left = Ratio.ZERO;
        for (int i = 0; i < weights.length; i++) {
            Ratio exact = perWeight.times(weights[i]);
            units[i] = exact.floor();
            remainders[i] = exact.minus(units[i]);
            left = left.plus(remainders[i]);
        }
        // Each remainder is below 1 and they sum up to what is left, so only shares that were cut get more.
        byRemainder(remainders)
                .limit(left.numerator().longValueExact())
                .forEach(i -> {
                    units[i] = units[i].plus(Ratio.ONE);
                    remainders[i] = remainders[i].minus(Ratio.ONE);
                });
        Ratio signedUnit = rest.signum() < 0 ? unit.negated() : unit;
        return IntStream.range(0, weights.length)
                .mapToObj(i -> part(shares.get(i), units[i].times(signedUnit), remainders[i].times(signedUnit)))
                .toList();
    }

    /** Returns the positions of the shares, those that were cut most in front, then the one given first. */
    private static IntStream byRemainder(Ratio[] remainders) {
        return IntStream.range(0, remainders.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
                .mapToInt(Integer::intValue);
    }

    private static Rounded<Ratio> part(Share share, Ratio value, Ratio owed) {
        return share instanceof Share.OfAmount own
                ? new Rounded<>(own.amount(), Ratio.ZERO)
                : new Rounded<>(value, owed.negated());
    }
}
