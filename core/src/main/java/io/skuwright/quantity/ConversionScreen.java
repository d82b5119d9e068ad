package io.skuwright.quantity;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at each conversion by itself, and passes on those that may be right. */
final class ConversionScreen {

    private final Limits limits;
    private final UnitFindings findings;

    ConversionScreen(Limits limits, UnitFindings findings) {
        this.limits = limits;
        this.findings = findings;
    }

    /** Returns those that may be right, sorted by content and each once. */
    List<DeclaredConversion> passed(Iterable<UnitConversion> conversions) {
        List<DeclaredConversion> sound = new ArrayList<>();
        int position = 0;
        for (UnitConversion conversion : conversions) {
            requireNonNull(conversion, "conversion");
            DeclaredConversion declared = new DeclaredConversion(position++, conversion);
            if (isSound(declared)) {
                sound.add(declared);
            }
        }
        // The sort is stable, so of equal ones the one that was given first stays.
        sound.sort(DeclaredConversion.BY_CONTENT);
        return withoutRepeated(sound);
    }

    private List<DeclaredConversion> withoutRepeated(List<DeclaredConversion> sorted) {
        List<DeclaredConversion> once = new ArrayList<>(sorted.size());
        for (DeclaredConversion it : sorted) {
            boolean isKnown = !once.isEmpty() && once.get(once.size() - 1).conversion().equals(it.conversion());
            if (isKnown || saysNothing(it)) {
                findings.repeated(it);
            } else {
                once.add(it);
            }
        }
        return once;
    }

    private static boolean saysNothing(DeclaredConversion declared) {
        return declared.from().equals(declared.to());
    }

    private boolean isSound(DeclaredConversion declared) {
        Ratio factor = declared.factor();
        if (declared.from().isBlank() || declared.to().isBlank()) {
            findings.blankUnit(declared, declared.from().isBlank() ? declared.from() : declared.to());
        } else if (declared.conversion().product().filter(String::isBlank).isPresent()) {
            findings.blankProduct(declared);
        } else if (factor.signum() <= 0) {
            findings.notPositive(declared);
        } else if (!factor.within(limits).hasValue()) {
            findings.tooManyBits(declared, factor.bitLength());
        } else if (saysNothing(declared) && !factor.equals(Ratio.ONE)) {
            findings.contradictory(declared, Ratio.ONE, declared.from());
        } else {
            return isNotInverted(declared);
        }
        return false;
    }

    private boolean isNotInverted(DeclaredConversion declared) {
        Optional<Ratio> metric = MetricRatios.factor(declared.from(), declared.to())
                .filter(known -> !known.equals(declared.factor()))
                .filter(known -> known.equals(declared.factor().reciprocal()));
        metric.ifPresent(known -> findings.invertedAgainstMetric(declared, known));
        return metric.isEmpty();
    }
}
