package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Looks at one line by itself for what is probably not meant. */
final class LineLint {

    private LineLint() {}

    static void check(BomIndex index, int bom, int line, Consumer<Finding> findings) {
        boolean unused = index.has(line, LineBlock.UNUSED);
        if (index.has(line, LineBlock.STEPPED)) {
            if (!unused) {
                checkSteps(index, bom, index.line(line), findings);
            }
        } else if (unused) {
            checkZero(index, bom, index.line(line), findings);
        }
    }

    private static void checkSteps(BomIndex index, int bom, BomLine line, Consumer<Finding> findings) {
        List<QuantityStep> steps = line.steps().stream()
                .sorted(Comparator.comparing(QuantityStep::from))
                .toList();
        Optional<Ratio> end = steps.get(0).to();
        for (QuantityStep step : steps.subList(1, steps.size())) {
            if (end.isPresent() && end.get().compareTo(step.from()) < 0) {
                findings.accept(BomFindings.line(LintCode.BOM_STEP_GAP, index.number(bom), line)
                        .with("from", end.get().toString())
                        .with("to", step.from().toString()));
            }
            end = step.to();
        }
    }

    private static void checkZero(BomIndex index, int bom, BomLine line, Consumer<Finding> findings) {
        if (line.numerator().isZero() && line.denominator().signum() > 0) {
            findings.accept(BomFindings.line(LintCode.BOM_ZERO_LINE, index.number(bom), line));
        }
    }
}
