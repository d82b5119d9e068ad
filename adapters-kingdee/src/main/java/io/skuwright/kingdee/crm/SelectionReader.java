package io.skuwright.kingdee.crm;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCategory;
import io.skuwright.bom.BomLine;
import io.skuwright.bom.BomSelection;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import io.skuwright.result.Limit;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads from the lines below a root what was selected in its configured BOM, and in those below it. */
final class SelectionReader {

    /** An order line whose children are a selection in a BOM. */
    private record Opened(int line, Optional<ChosenLine> chosen, Bom bom) {}

    private final RunSettings settings;
    private final NamedBoms boms;
    private final ChosenQuantity quantities;
    private final OrderTree tree;
    private final int root;
    private final List<Finding> findings = new ArrayList<>();
    private final List<ChosenLine> lines = new ArrayList<>();
    private final BomSelection.Builder selection = BomSelection.builder();
    private final Deque<Opened> open = new ArrayDeque<>();
    private final List<String> passedOver = new ArrayList<>();
    /** The ids of BOM lines that all paths name together; a deep order names a path of its own for each line. */
    private long pathIds;

    private SelectionReader(RunSettings settings, NamedBoms boms, OrderTree tree, int root) {
        this.settings = settings;
        this.boms = boms;
        this.quantities = new ChosenQuantity(settings.policy().childQuantity(), tree);
        this.tree = tree;
        this.root = root;
    }

    /** Returns the selection; none, with the errors that say why, if the lines contradict the BOM. */
    static Outcome<RootSelection> read(RunSettings settings, NamedBoms boms, OrderTree tree, int root) {
        return new SelectionReader(settings, boms, tree, root).read();
    }

    private Outcome<RootSelection> read() {
        Outcome<Bom> bom = boms.ofRoot(tree, root);
        if (!bom.hasValue()) {
            return Outcome.failed(bom.findings());
        }
        if (bom.value().category() == BomCategory.STANDARD) {
            return Outcome.of(new RootSelection(bom.value(), selection.build(), List.of()));
        }
        if (tree.children(root).isEmpty()) {
            return Outcome.failed(about(root, StandardBomRunCode.NOTHING_SELECTED).with("bom", bom.value().number()));
        }
        open.add(new Opened(root, Optional.empty(), bom.value()));
        long most = settings.policy().limits().get(Limit.EXPLOSION_ROWS);
        while (!open.isEmpty() && pathIds <= most) {
            select(open.remove());
        }
        if (pathIds > most) {
            findings.add(about(root, StandardBomRunCode.LIMIT_SELECTION).with("limit", most).with("actual", pathIds));
        }
        if (!passedOver.isEmpty()) {
            findings.add(about(root, StandardBomRunCode.SELECTED_QUANTITY_UNDECLARED)
                    .with("count", passedOver.size())
                    .with("lines", String.join(", ", passedOver)));
        }
        return findings.stream().anyMatch(Finding::isError)
                ? Outcome.failed(findings)
                : Outcome.of(new RootSelection(bom.value(), selection.build(), lines), findings);
    }

    private void select(Opened at) {
        selectValues(at);
        Set<String> chosen = new LinkedHashSet<>();
        Map<String, Integer> first = new HashMap<>();
        for (int child : tree.children(at.line)) {
            bomLine(at, child).ifPresent(bomLine -> {
                Integer before = first.putIfAbsent(bomLine.id(), child);
                chosen.add(bomLine.id());
                // One that was chosen before is read as well: which of the two comes first decides on no error.
                take(at, child, bomLine);
                if (before != null) {
                    findings.add(about(child, StandardBomRunCode.BOM_LINE_SELECTED_TWICE)
                            .with("line", bomLine.id())
                            .with("bom", at.bom.number())
                            .with("other", tree.id(before)));
                }
            });
        }
        leaveOut(at, chosen);
    }

    private void selectValues(Opened at) {
        String[] path = at.chosen.map(ChosenLine::path).orElseGet(() -> new String[0]);
        settings.values()
                .getOrDefault(tree.id(at.line), Map.of())
                .forEach((spec, value) -> selection.value(spec, value, path));
    }

    private Optional<BomLine> bomLine(Opened at, int child) {
        String reference = tree.line(child).bomReference();
        Place place = tree.place(child);
        Outcome<Optional<String>> id = boms.lineId(at.bom, reference, place);
        if (!id.hasValue()) {
            findings.addAll(id.findings());
            return Optional.empty();
        }
        if (id.value().isEmpty()) {
            findings.add(about(child, StandardBomRunCode.SELECTED_LINE_UNKNOWN)
                    .with("line", reference == null ? "" : reference)
                    .with("bom", at.bom.number()));
            return Optional.empty();
        }
        return boms.line(at.bom, id.value().get());
    }

    private void take(Opened at, int child, BomLine bomLine) {
        int depth = at.chosen.map(ChosenLine::depth).orElse(0) + 1;
        pathIds += depth;
        ChosenLine line = new ChosenLine(child, at.chosen.orElse(null), bomLine.id(), at.bom, depth);
        Outcome<Optional<Ratio>> quantity = quantities.of(child, at.line, at.bom, bomLine);
        if (!quantity.hasValue()) {
            findings.addAll(quantity.findings());
            return;
        }
        Optional<Ratio> said = quantity.value();
        if (said.isPresent() && differsInUnit(at, child, bomLine)) {
            return;
        }
        if (quantities.isPassedOver(child, at.line, at.bom, bomLine)) {
            passedOver.add(tree.id(child));
        }
        String[] path = line.path();
        said.ifPresent(ratio -> selection.quantity(ratio, path));
        if (said.isEmpty() || !said.get().isZero()) {
            selection.choose(path);
        }
        lines.add(line);
        openBelow(line);
    }

    private boolean differsInUnit(Opened at, int child, BomLine bomLine) {
        String unit = boms.unit(tree.line(child).unit(), tree.place(child));
        Optional<String> expected = bomLine.unit();
        if (unit == null || expected.isEmpty() || expected.get().equals(unit)) {
            return false;
        }
        findings.add(about(child, StandardBomRunCode.SELECTED_UNIT_DIFFERS)
                .with("bom", at.bom.number())
                .with("line", bomLine.id())
                .with("expected", expected.get())
                .with("actual", unit));
        return true;
    }

    private void openBelow(ChosenLine line) {
        if (tree.children(line.line()).isEmpty()) {
            return;
        }
        Outcome<Optional<Bom>> bom = boms.ofChild(tree, line);
        findings.addAll(bom.findings());
        bom.optional()
                .flatMap(found -> found)
                .filter(found -> found.category() == BomCategory.CONFIGURED)
                .ifPresent(found -> open.add(new Opened(line.line(), Optional.of(line), found)));
    }

    /** What the order does not have was not chosen; a line that one would expect is named, for it may have been lost. */
    private void leaveOut(Opened at, Set<String> chosen) {
        List<String> expected = new ArrayList<>();
        int depth = at.chosen.map(ChosenLine::depth).orElse(0) + 1;
        for (BomLine line : at.bom.lines()) {
            if (chosen.contains(line.id())) {
                continue;
            }
            pathIds += depth;
            String[] path = new ChosenLine(at.line, at.chosen.orElse(null), line.id(), at.bom, depth).path();
            selection.quantity(Ratio.ZERO, path);
            boolean isFixedPart = !line.optional()
                    && line.group().isEmpty()
                    && line.conditions().isEmpty()
                    && line.effectiveFrom().isEmpty()
                    && line.effectiveTo().isEmpty()
                    && line.numerator().signum() > 0;
            if (isFixedPart) {
                expected.add(line.id());
            }
        }
        if (!expected.isEmpty()) {
            findings.add(about(at.line, StandardBomRunCode.CONFIGURED_LINE_LEFT_OUT)
                    .with("bom", at.bom.number())
                    .with("lines", String.join(", ", expected)));
        }
    }

    private Finding about(int line, FindingCode code) {
        return Finding.of(code).about(tree.id(line)).at(tree.place(line));
    }
}
