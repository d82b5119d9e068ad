package io.skuwright.kingdee.crm;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomLine;
import io.skuwright.bom.BomLineKind;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.ByProduct;
import io.skuwright.quantity.DecimalField;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.quantity.SingleQuantity;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.row.CodeMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What of one BOM a bundle holds, and what it does not. */
final class BundleDraft {

    private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);
    private static final int SHOWN = 20;

    /** A line as the bundle will have it; the rank is that in the BOM. */
    record Line(BomLine from, String product, Ratio amount, int rank) {}

    private final Bom bom;
    private final boolean isStandard;
    private final BomPolicy policy;
    private final CodeMap codes;
    private final BundleUnits units;
    private final List<Finding> findings = new ArrayList<>();

    BundleDraft(Bom bom, boolean isStandard, BomPolicy policy, CodeMap codes, BundleUnits units) {
        this.bom = bom;
        this.isStandard = isStandard;
        this.policy = policy;
        this.codes = codes;
        this.units = units;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Returns the lines by their ids, however they stand in the BOM; not to be used if the findings hold an error. */
    List<Line> lines(DecimalField field, Rounding rounding) {
        List<BomLine> lines = inForce();
        lines = without(lines, line -> line.numerator().isZero() && line.kind() != BomLineKind.STEPPED,
                BundlePlanCode.BUNDLE_ZERO_LINES_LEFT_OUT);
        lines = firstChoices(lines);
        if (isStandard) {
            lines = without(lines, BomLine::optional, BundlePlanCode.BUNDLE_OPTIONAL_LEFT_OUT);
        }
        note(BundlePlanCode.BUNDLE_LINES_NOT_PROPORTIONAL, lines, line -> line.kind() != BomLineKind.VARIABLE);
        note(BundlePlanCode.BUNDLE_CONDITIONS_LEFT_OUT, lines, line -> !line.conditions().isEmpty());
        note(BundlePlanCode.BUNDLE_LOSS_LEFT_OUT, lines, BundleDraft::loses);
        byProducts();
        new DraftUnits(units).check(lines, (code, found) -> findings.add(about(code, found)));
        if (lines.isEmpty()) {
            findings.add(Finding.of(BundlePlanCode.BUNDLE_BOM_WITHOUT_LINES).about(bom.number()).at(bom.place()));
        }
        Map<String, Integer> ranks = ranks(lines);
        List<Line> drafts = new ArrayList<>();
        for (BomLine line : lines) {
            int rank = ranks.getOrDefault(line.id(), 1);
            product(line).ifPresent(product -> amount(line, field, rounding)
                    .ifPresent(amount -> drafts.add(new Line(line, product, amount, rank))));
        }
        return drafts;
    }

    private Map<String, Integer> ranks(List<BomLine> lines) {
        Set<String> kept = lines.stream().map(BomLine::id).collect(Collectors.toSet());
        Map<String, Integer> ranks = new HashMap<>();
        for (BomLine line : bom.lines()) {
            if (kept.contains(line.id())) {
                ranks.putIfAbsent(line.id(), ranks.size() + 1);
            }
        }
        return ranks;
    }

    private static boolean loses(BomLine line) {
        return !line.lossRate().isZero() || !line.fixedLoss().isZero();
    }

    private static boolean isDated(BomLine line) {
        return line.effectiveFrom().isPresent()
                || line.effectiveTo().filter(day -> !day.equals(NO_END)).isPresent();
    }

    private List<BomLine> inForce() {
        Optional<LocalDate> day = policy.asOf();
        List<BomLine> lines = bom.lines().stream().sorted(LineOrder.BY_ID).toList();
        if (day.isEmpty()) {
            List<BomLine> following = LinePeriods.following(lines);
            note(BundlePlanCode.BUNDLE_DATES_NEED_A_DAY, following, line -> true);
        } else {
            Predicate<BomLine> isOut = line -> line.effectiveFrom().filter(day.get()::isBefore).isPresent()
                    || line.effectiveTo().filter(end -> !day.get().isBefore(end)).isPresent();
            List<BomLine> out = lines.stream().filter(isOut).toList();
            note(BundlePlanCode.BUNDLE_LINES_NOT_IN_FORCE, out, day);
            lines = lines.stream().filter(isOut.negate()).toList();
        }
        note(BundlePlanCode.BUNDLE_DATES_LEFT_OUT, lines.stream().filter(BundleDraft::isDated).toList(), day);
        return lines;
    }

    private void note(BundlePlanCode code, List<BomLine> lines, Optional<LocalDate> day) {
        if (!lines.isEmpty()) {
            findings.add(about(code, lines).with("asOf", day.map(LocalDate::toString).orElse("")));
        }
    }

    private void note(BundlePlanCode code, List<BomLine> lines, Predicate<BomLine> which) {
        List<BomLine> found = lines.stream().filter(which).toList();
        if (!found.isEmpty()) {
            findings.add(about(code, found));
        }
    }

    private List<BomLine> without(List<BomLine> lines, Predicate<BomLine> which, BundlePlanCode code) {
        note(code, lines, which);
        return lines.stream().filter(which.negate()).toList();
    }

    /** Of a substitute group the lowest priority counts, of equal ones the first. */
    private List<BomLine> firstChoices(List<BomLine> lines) {
        Map<Integer, BomLine> best = new HashMap<>();
        lines.stream()
                .filter(line -> line.group().isPresent())
                .forEach(line -> best.merge(
                        line.group().getAsInt(),
                        line,
                        (first, other) -> other.priority() < first.priority() ? other : first));
        return without(
                lines,
                line -> line.group().isPresent() && !line.equals(best.get(line.group().getAsInt())),
                BundlePlanCode.BUNDLE_SUBSTITUTES_LEFT_OUT);
    }

    private void byProducts() {
        if (!bom.byProducts().isEmpty()) {
            findings.add(Finding.of(BundlePlanCode.BUNDLE_BY_PRODUCTS_LEFT_OUT)
                    .about(bom.number())
                    .at(bom.place())
                    .with("count", bom.byProducts().size())
                    .with("products", shown(bom.byProducts().stream().map(ByProduct::component).toList())));
        }
    }

    private Optional<String> product(BomLine line) {
        Outcome<String> id = codes.id("product", line.component(), line.place());
        id.findings().forEach(finding -> findings.add(finding.with("bom", bom.number()).with("line", line.id())));
        return id.optional();
    }

    private Optional<Ratio> amount(BomLine line, DecimalField field, Rounding rounding) {
        boolean isUnusable = line.denominator().signum() <= 0 || bom.yieldQuantity().signum() <= 0 || line.numerator().signum() < 0;
        if (isUnusable) {
            findings.add(Finding.of(BundlePlanCode.BUNDLE_QUANTITY_UNUSABLE)
                    .about(bom.number())
                    .at(line.place())
                    .with("line", line.id())
                    .with("numerator", line.numerator().toString())
                    .with("denominator", line.denominator().toString())
                    .with("yield", bom.yieldQuantity().toString()));
            return Optional.empty();
        }
        Ratio perParent = line.numerator().dividedBy(line.denominator()).dividedBy(bom.yieldQuantity());
        Outcome<SingleQuantity> single = units.ofComponent(line.component(), line.unit())
                .flatMap(child -> units.ofParent(bom.product(), bom.unit()).map(child::times))
                .flatMap(factor -> SingleQuantity.of(perParent.times(factor), field, rounding));
        Optional<SingleQuantity> nothing = single.optional().filter(quantity -> quantity.value().signum() == 0);
        if (nothing.isPresent() && !nothing.get().perParent().isZero()) {
            findings.add(Finding.of(BundlePlanCode.BUNDLE_AMOUNT_ROUNDED_TO_ZERO)
                    .about(bom.number())
                    .at(line.place())
                    .with("line", line.id())
                    .with("component", line.component())
                    .with("value", nothing.get().perParent().toString())
                    .with("rounding", rounding.toString()));
            return Optional.empty();
        }
        single.findings().forEach(finding -> findings.add(finding.about(bom.number())
                .at(line.place())
                .with("line", line.id())
                .with("component", line.component())));
        return single.optional().map(quantity -> Ratio.of(quantity.value()));
    }

    private Finding about(BundlePlanCode code, List<BomLine> lines) {
        return Finding.of(code)
                .about(bom.number())
                .at(bom.place())
                .with("count", lines.size())
                .with("lines", shown(lines.stream().map(BomLine::id).toList()));
    }

    static String shown(List<String> names) {
        String first = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return names.size() > SHOWN ? first + ", …" : first;
    }
}
