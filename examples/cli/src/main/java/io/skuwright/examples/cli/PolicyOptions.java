package io.skuwright.examples.cli;

import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.DefaultBom;
import io.skuwright.bom.LossConvention;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how a question about BOMs is meant; every command that asks one has them all. */
final class PolicyOptions {

    @Option(names = "--as-of", paramLabel = "DATE", description = "the day as of which lines count, 2026-03-01")
    private @Nullable String asOf;

    @Option(
            names = "--loss",
            paramLabel = "LOSS",
            description = "none (default), multiply by 1+p or divide by 1-p on every level, multiply-leaf or"
                    + " divide-leaf where a component is bought; the fixed loss goes with it")
    private String loss = "none";

    @Option(
            names = "--default-bom",
            paramLabel = "RULE",
            description = "flagged (default), or natural: the highest number, V10 after V9")
    private String defaultBom = "flagged";

    @Option(names = "--with-optional", description = "counts optional lines")
    private boolean withOptional;

    @Option(
            names = "--select",
            paramLabel = "SPEC=VALUE",
            description = "the value of a spec, for lines with conditions, color=red; may be repeated")
    private Map<String, String> selection = new LinkedHashMap<>();

    @Option(
            names = "--prefer",
            paramLabel = "CODE",
            description = "a component that counts wherever it is one of several alternatives; may be repeated")
    private List<String> preferred = List.of();

    @Option(
            names = "--skip",
            paramLabel = "CODE",
            description = "a component that is taken as a skip layer, whatever its lines say; may be repeated")
    private List<String> skipped = List.of();

    @Option(
            names = "--keep",
            paramLabel = "CODE",
            description = "a component that is not taken as a skip layer, whatever its lines say; may be repeated")
    private List<String> kept = List.of();

    @Option(
            names = "--steps-by-total",
            description = "judges stepped lines by all that is needed of their parent, not place by place")
    private boolean stepsByTotal;

    /** Returns the policy; a word that is not known is wrong use. */
    BomPolicy policy() {
        BomPolicy policy = BomPolicy.defaults().withOptional(withOptional).withStepsByTotal(stepsByTotal);
        try {
            policy = policy.withLoss(LossConvention.parse(loss)).withDefaultBom(DefaultBom.named(defaultBom));
        } catch (IllegalArgumentException e) {
            throw new WrongUse(String.valueOf(e.getMessage()));
        }
        for (Map.Entry<String, String> selected : selection.entrySet()) {
            policy = policy.withSelected(selected.getKey(), selected.getValue());
        }
        for (String component : preferred) {
            policy = policy.withPreferred(component);
        }
        return asOf == null ? overridden(policy) : overridden(policy).withAsOf(date(asOf));
    }

    private BomPolicy overridden(BomPolicy policy) {
        BomPolicy changed = policy;
        for (String component : skipped) {
            if (kept.contains(component)) {
                throw new WrongUse("--skip and --keep both name '" + component + "'. Only one of them can hold.");
            }
            changed = changed.withSkip(component, true);
        }
        for (String component : kept) {
            changed = changed.withSkip(component, false);
        }
        return changed;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new WrongUse("--as-of is '" + text + "', but must be a date such as 2026-03-01.");
        }
    }
}
