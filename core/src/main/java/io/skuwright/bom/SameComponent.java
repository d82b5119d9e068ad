package io.skuwright.bom;

import com.google.common.collect.Comparators;
import io.skuwright.result.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Compares the lines that one BOM has for one component: which follow each other, and which are there twice. */
final class SameComponent {

    /** Lines that differ in this are meant to stand side by side. */
    private record Kind(OptionalInt group, boolean optional, List<SpecCondition> conditions) implements Comparable<Kind> {

        private static final Comparator<Iterable<SpecCondition>> CONDITIONS =
                Comparators.lexicographical(Comparator.comparing(SpecCondition::spec)
                        .thenComparing(
                                SpecCondition::values, Comparators.lexicographical(Comparator.<String>naturalOrder())));
        private static final Comparator<Kind> ORDER = Comparator.comparing((Kind kind) -> kind.group().isPresent())
                .thenComparing(kind -> kind.group().orElse(0))
                .thenComparing(Kind::optional)
                .thenComparing(Kind::conditions, CONDITIONS);

        static Kind of(BomLine line) {
            return new Kind(line.group(), line.optional(), line.conditions());
        }

        boolean isFree() {
            return group.isEmpty() && conditions.isEmpty();
        }

        /** By it a map finds kinds of one hash as quickly as others. */
        @Override
        public int compareTo(Kind other) {
            return ORDER.compare(this, other);
        }
    }

    private final String bom;
    private final Consumer<Finding> findings;

    private SameComponent(String bom, Consumer<Finding> findings) {
        this.bom = bom;
        this.findings = findings;
    }

    static void check(String bom, List<BomLine> lines, Consumer<Finding> findings) {
        Map<Kind, List<BomLine>> kinds = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> !LineDates.of(line).isEmpty())
                .forEach(line -> kinds.computeIfAbsent(Kind.of(line), kind -> new ArrayList<>()).add(line));
        SameComponent same = new SameComponent(bom, findings);
        kinds.forEach(same::check);
    }

    private void check(Kind kind, List<BomLine> lines) {
        List<BomLine> undated =
                lines.stream().filter(line -> LineDates.of(line).isAlways()).toList();
        if (kind.isFree()) {
            checkUndated(undated);
        }
        if (undated.size() < lines.size()) {
            List<BomLine> once = new ArrayList<>(lines);
            once.removeIf(line -> LineDates.of(line).isAlways());
            once.addAll(undated.subList(0, Math.min(1, undated.size())));
            checkDates(once);
        }
    }

    private void checkUndated(List<BomLine> lines) {
        Map<ComponentUnit, List<BomLine>> units = new LinkedHashMap<>();
        lines.forEach(line -> units.computeIfAbsent(new ComponentUnit(line.component(), line.unit()), unit -> new ArrayList<>()).add(line));
        units.values().stream().filter(twins -> twins.size() > 1).forEach(twins -> findings.accept(
                pair(LintCode.BOM_LINE_DUPLICATE, twins.get(0), twins.get(1)).with("count", twins.size())));
    }

    /** Goes through the lines by their beginning; of those before, only the one that ends last matters. */
    private void checkDates(List<BomLine> lines) {
        List<BomLine> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparing(line -> LineDates.of(line).from()));
        BomLine last = sorted.get(0);
        for (BomLine line : sorted.subList(1, sorted.size())) {
            LocalDate end = LineDates.of(last).to();
            LineDates dates = LineDates.of(line);
            if (dates.from().isBefore(end)) {
                LocalDate until = end.isBefore(dates.to()) ? end : dates.to();
                findings.accept(pair(LintCode.BOM_DATE_OVERLAP, last, line, dates.from(), until));
            } else if (dates.from().isAfter(end)) {
                findings.accept(pair(LintCode.BOM_DATE_GAP, last, line, end, dates.from()));
            }
            last = dates.to().isAfter(end) ? line : last;
        }
    }

    private Finding pair(LintCode code, BomLine other, BomLine line) {
        return BomFindings.line(code, bom, line).with("other", other.id());
    }

    private Finding pair(LintCode code, BomLine other, BomLine line, LocalDate from, LocalDate to) {
        return pair(code, other, line).with("from", from.toString()).with("to", to.toString());
    }
}
