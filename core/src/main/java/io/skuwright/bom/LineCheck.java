package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Says what is special about a line, and what is wrong with it. */
final class LineCheck {

    private static final Ratio HUNDRED = Ratio.of(100);

    private LineCheck() {}

    /** Returns what a line says of itself, as bits of {@link LineBlock}. */
    static int flags(BomLine line) {
        int flags = line.skipLayer() ? LineBlock.SKIP : 0;
        flags |= switch (line.kind()) {
            case VARIABLE -> 0;
            case FIXED -> LineBlock.FIXED;
            case STEPPED -> LineBlock.STEPPED;
        };
        flags |= line.optional() ? LineBlock.OPTIONAL : 0;
        flags |= line.group().isPresent() ? LineBlock.GROUPED : 0;
        flags |= line.conditions().isEmpty() ? 0 : LineBlock.CONDITIONAL;
        flags |= line.lossRate().isZero() && line.fixedLoss().isZero() ? 0 : LineBlock.LOSSY;
        boolean ends = line.effectiveTo().isPresent() && !line.effectiveTo().get().equals(BomIndexer.OPEN_END);
        flags |= line.effectiveFrom().isPresent() || ends ? LineBlock.DATED : 0;
        return flags;
    }

    /** Returns what follows from what is wrong with a line, as bits of {@link LineBlock}; 0 if nothing is. */
    static int check(Bom bom, BomLine line, Consumer<Finding> findings) {
        int flags = line.kind() == BomLineKind.STEPPED ? steps(bom, line, findings) : ratio(bom, line, findings);
        for (SpecCondition condition : line.conditions()) {
            if (condition.values().isEmpty()) {
                findings.accept(of(BomCode.BOM_CONDITION_EMPTY, bom, line).with("spec", condition.spec()));
                flags |= LineBlock.UNUSED;
            }
        }
        if (line.effectiveTo().isPresent() && LineDates.of(line).isEmpty()) {
            LineDates dates = LineDates.of(line);
            findings.accept(BomFindings.line(LintCode.BOM_DATES_REVERSED, bom.number(), line)
                    .with("from", dates.from().toString())
                    .with("to", dates.to().toString()));
        }
        boolean rate = line.lossRate().signum() >= 0 && line.lossRate().compareTo(HUNDRED) < 0;
        boolean fixed = line.fixedLoss().signum() >= 0;
        if (!rate || !fixed) {
            findings.accept(of(BomCode.BOM_LOSS_OUT_OF_RANGE, bom, line)
                    .with("value", (rate ? line.fixedLoss() : line.lossRate()).toString())
                    .with("field", rate ? "fixedLoss" : "lossRate"));
            flags |= LineBlock.BAD_LOSS;
        }
        return flags;
    }

    private static int ratio(Bom bom, BomLine line, Consumer<Finding> findings) {
        boolean denominator = line.denominator().signum() > 0;
        boolean numerator = line.numerator().signum() >= 0;
        if (!denominator) {
            findings.accept(of(BomCode.BOM_DENOMINATOR_NOT_POSITIVE, bom, line)
                    .with("value", line.denominator().toString()));
        }
        if (!numerator) {
            findings.accept(of(BomCode.BOM_NUMERATOR_NEGATIVE, bom, line)
                    .with("value", line.numerator().toString()));
        }
        return denominator && line.numerator().signum() > 0 ? 0 : LineBlock.UNUSED;
    }

    private static int steps(Bom bom, BomLine line, Consumer<Finding> findings) {
        if (line.steps().isEmpty()) {
            findings.accept(of(BomCode.BOM_STEPS_MISSING, bom, line));
            return LineBlock.UNUSED;
        }
        List<QuantityStep> sorted = line.steps().stream()
                .sorted(Comparator.comparing(QuantityStep::from))
                .toList();
        int flags = 0;
        Ratio end = Ratio.ZERO;
        boolean open = false;
        for (QuantityStep step : sorted) {
            if (!isSound(step) || open || step.from().compareTo(end) < 0) {
                findings.accept(of(BomCode.BOM_STEP_INVALID, bom, line)
                        .with("from", step.from().toString())
                        .with("to", step.to().map(Ratio::toString).orElse(""))
                        .with("value", step.numerator() + "/" + step.denominator()));
                flags = LineBlock.UNUSED;
            }
            open = step.to().isEmpty();
            end = step.to().orElse(end);
        }
        return flags;
    }

    private static boolean isSound(QuantityStep step) {
        return step.numerator().signum() > 0
                && step.denominator().signum() > 0
                && step.from().signum() >= 0
                && step.to().map(to -> step.from().compareTo(to) < 0).orElse(true);
    }

    private static Finding of(BomCode code, Bom bom, BomLine line) {
        return BomFindings.line(code, bom.number(), line);
    }
}
