package io.skuwright.kingdee;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomLine;
import io.skuwright.bom.BomLineKind;
import io.skuwright.bom.ByProduct;
import io.skuwright.bom.SpecCondition;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.FindingCode;
import io.skuwright.row.Flag;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says what of a BOM a document of ENG_BOM cannot hold; nothing of it is dropped without a word. */
final class EngBomHolding {

    private final Bom bom;
    private final AuxTable aux;
    private final EngBomNotes notes;

    EngBomHolding(Bom bom, AuxTable aux, EngBomNotes notes) {
        this.bom = bom;
        this.aux = aux;
        this.notes = notes;
    }

    void check(EngBomGroups groups) {
        refuse("optional", BomLine::optional, line -> "true");
        refuse("denominator", EngBomHolding::dividesByNothing, line -> line.denominator().toString());
        refuse("numerator", EngBomHolding::takesLessThanNothing, line -> line.numerator().toString());
        refuse("steps", EngBomHolding::hasBadSteps, line -> line.steps().toString());
        refuse(
                "effectivity",
                line -> outOfTime(line).isPresent(),
                line -> outOfTime(line).map(LocalDate::toString).orElse(""));
        if (conditions().isEmpty()) {
            refuse("conditions", line -> !line.conditions().isEmpty(), EngBomHolding::conditions);
        }
        tell(EngBomCode.ENG_BOM_ZERO_LINES, "numerator", lines(EngBomHolding::takesNothing), line -> "0");
        if (bom.lines().isEmpty()) {
            notes.add(notes.about(EngBomCode.ENG_BOM_WITHOUT_LINES));
        }
        tell(EngBomCode.ENG_BOM_CANNOT_HOLD, "priority", groups.withoutMain(), line -> Integer.toString(line.priority()));
        if (bom.yieldQuantity().signum() <= 0) {
            head(EngBomCode.ENG_BOM_CANNOT_HOLD, "yieldQuantity", bom.yieldQuantity().toString());
        }
        bom.use().filter(use -> !isUse(use)).ifPresent(use -> head(EngBomCode.ENG_BOM_NOT_WRITTEN, "use", use));
        if (bom.defaultFlag() != Flag.UNKNOWN) {
            head(EngBomCode.ENG_BOM_NOT_WRITTEN, "defaultFlag", bom.defaultFlag().toString());
        }
        List<ByProduct> shares = bom.byProducts().stream().filter(it -> !it.costShare().isZero()).toList();
        if (!shares.isEmpty()) {
            String values = shares.stream()
                    .map(it -> it.component() + "=" + it.costShare())
                    .collect(Collectors.joining(", "));
            head(EngBomCode.ENG_BOM_NOT_WRITTEN, "costShare", values);
        }
    }

    /** Kingdee's codes of what a BOM is used for are numbers; a use in other words is that of another system. */
    static boolean isUse(String use) {
        return !use.isEmpty() && use.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    /**
     * Returns the auxiliary properties of the product that stand for the conditions of the lines, by flex field.
     *
     * <p>They stand for them if all lines have the same, each of one value, and the table knows their specs.
     */
    Map<String, String> conditions() {
        Set<Set<SpecCondition>> all = new LinkedHashSet<>();
        bom.lines().forEach(line -> all.add(Set.copyOf(line.conditions())));
        Map<String, String> values = new LinkedHashMap<>();
        if (all.size() != 1) {
            return Map.of();
        }
        Map<String, String> fields = new LinkedHashMap<>();
        aux.specs().forEach((field, spec) -> fields.put(spec, field));
        for (SpecCondition condition : bom.lines().get(0).conditions()) {
            String field = fields.get(condition.spec());
            if (field == null || condition.values().size() != 1 || values.put(field, condition.values().get(0)) != null) {
                return Map.of();
            }
        }
        return values;
    }

    private static String conditions(BomLine line) {
        return line.conditions().stream()
                .map(condition -> condition.spec() + ": " + String.join("|", condition.values()))
                .collect(Collectors.joining(", "));
    }

    private static boolean dividesByNothing(BomLine line) {
        return line.kind() == BomLineKind.STEPPED
                ? line.steps().stream().anyMatch(step -> step.denominator().signum() <= 0)
                : line.denominator().signum() <= 0;
    }

    private static boolean takesLessThanNothing(BomLine line) {
        return line.kind() == BomLineKind.STEPPED
                ? line.steps().stream().anyMatch(step -> step.numerator().signum() < 0)
                : line.numerator().signum() < 0;
    }

    private static boolean takesNothing(BomLine line) {
        return line.kind() != BomLineKind.STEPPED && line.numerator().isZero();
    }

    /** An end of 0 is one that nobody filled in. */
    private static boolean hasBadSteps(BomLine line) {
        boolean isStepped = line.kind() == BomLineKind.STEPPED;
        return isStepped
                && (line.steps().isEmpty()
                        || line.steps().stream().anyMatch(step -> step.to().filter(Ratio::isZero).isPresent()));
    }

    /** The first day of 1900 is the template's empty date. */
    private static Optional<LocalDate> outOfTime(BomLine line) {
        Predicate<LocalDate> isOut =
                date -> date.getYear() < 1 || date.getYear() > 9999 || date.equals(EngBomDays.NO_DATE);
        return line.effectiveFrom().filter(isOut).or(() -> line.effectiveTo().filter(isOut));
    }

    private void refuse(String what, Predicate<BomLine> which, Function<BomLine, String> value) {
        tell(EngBomCode.ENG_BOM_CANNOT_HOLD, what, lines(which), value);
    }

    private List<BomLine> lines(Predicate<BomLine> which) {
        return bom.lines().stream().filter(which).toList();
    }

    private void tell(
            FindingCode code, String what, List<BomLine> lines, Function<BomLine, String> value) {
        if (!lines.isEmpty()) {
            notes.add(notes.about(code)
                    .at(lines.get(0).place())
                    .with("what", what)
                    .with("value", value.apply(lines.get(0)))
                    .with("count", lines.size())
                    .with("lines", lines.stream().map(BomLine::id).collect(Collectors.joining(","))));
        }
    }

    private void head(FindingCode code, String what, String value) {
        notes.add(notes.about(code)
                .with("what", what)
                .with("value", value)
                .with("count", 0)
                .with("lines", ""));
    }
}
