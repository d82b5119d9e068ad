package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Outcome;
import io.skuwright.result.Plan;
import io.skuwright.result.Step;
import io.skuwright.row.Flag;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes standard BOMs from the bottom up, each once for what was selected in it. */
final class StandardBomPlanner {

    /** A configured BOM with what was selected in and below it; the same one is made once. */
    private record Job(int bom, String product, SelectionNode selected, Map<String, String> values) {}

    /** A job whose components are being made. */
    private static final class Open {
        final Job job;
        final Map<Integer, BomLine> lines;
        final Iterator<Integer> next;
        String refusal;
        @Nullable Job waitingJob;
        int waitingLine;

        Open(Job job, Map<Integer, BomLine> lines, String refusal) {
            this.job = job;
            this.lines = lines;
            this.next = List.copyOf(lines.keySet()).iterator();
            this.refusal = refusal;
        }
    }

    private final BomCatalog catalog;
    private final BomIndex index;
    private final BomSelection selection;
    private final BomPolicy policy;
    private final StandardBom.Numbering numbering;
    private final ExistingBoms existing;
    private final SelectionNode nothing = new SelectionNode("");
    private final Map<Job, Optional<StandardBom>> done = new HashMap<>();
    private final Set<Job> begun = new HashSet<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, StandardBom> made = new LinkedHashMap<>();
    private final Set<Step> steps = new LinkedHashSet<>();
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final SelectionChecks checks;
    private boolean loopTold;
    /** What is selected everywhere but below a variant, whose values win there. */
    private final Map<String, String> rootValues = new TreeMap<>();

    /** Makes a planner of one selection; planners that share what exists agree on what is new. */
    StandardBomPlanner(BomCatalog catalog, BomSelection selection, ExistingBoms existing) {
        this.catalog = catalog;
        this.index = catalog.index();
        this.selection = requireNonNull(selection, "selection");
        this.policy = existing.policy();
        this.numbering = existing.numbering();
        this.existing = existing;
        this.checks = new SelectionChecks(index, existing);
    }

    Outcome<StandardBomPlan> plan(String bomNumber) {
        int bom = index.store.numbers.find(requireNonNull(bomNumber, "bomNumber"));
        if (bom == BomIndex.NONE) {
            return Outcome.failed(Finding.of(BomCode.BOM_NUMBER_UNKNOWN).about(bomNumber));
        }
        if (!existing.isConfigured(bom)) {
            return Outcome.failed(Finding.of(BomContentCode.STANDARD_BOM_NOT_CONFIGURED)
                    .about(bomNumber)
                    .at(index.store.place(bom)));
        }
        SelectionNode selected = SelectionNode.of(selection);
        rootValues.putAll(policy.selection());
        rootValues.putAll(selected.values);
        Job root = new Job(bom, index.productOf(bom), choices(selected), rootValues);
        long most = catalog.limits().get(Limit.BOM_NODES);
        begin(root);
        while (!open.isEmpty()) {
            goOn(open.element());
            if (begun.size() > most) {
                return Outcome.failed(BomFindings.limit(
                        BomCode.LIMIT_BOM_NODES, bomNumber, catalog.limits(), Limit.BOM_NODES, begun.size()));
            }
        }
        findings.addAll(checks.unusedValues(selection));
        Optional<StandardBom> top = done.getOrDefault(root, Optional.empty());
        return Outcome.of(
                new StandardBomPlan(Plan.of(List.copyOf(steps)), top, List.copyOf(made.values())), List.copyOf(findings));
    }

    private void begin(Job job) {
        begun.add(job);
        findings.addAll(index.defects(job.bom));
        checks.meet(job.bom);
        ConfiguredLines lines = new ConfiguredLines(index, policy, job.bom, job.selected, job.values);
        Map<Integer, BomLine> selectedLines = lines.select();
        findings.addAll(lines.findings());
        String refusal = lines.findings().stream()
                .filter(Finding::isError)
                .findFirst()
                .map(finding -> finding.code().name())
                .orElse(index.canOpen(job.bom) ? "" : BomCode.BOM_YIELD_NOT_POSITIVE.name());
        open.push(new Open(job, selectedLines, refusal));
    }

    /** Makes what the next line needs, or the BOM itself if all its components are there. */
    private void goOn(Open at) {
        if (at.waitingJob != null) {
            pin(at, at.waitingLine, done.getOrDefault(at.waitingJob, Optional.empty()));
            at.waitingJob = null;
            return;
        }
        if (!at.next.hasNext()) {
            open.remove();
            done.put(at.job, finish(at));
            return;
        }
        int line = at.next.next();
        int linked = existing.linked(line);
        SelectionNode below = at.job.selected.children.getOrDefault(index.lineId(line), nothing);
        if (linked != BomIndex.NONE && existing.isConfigured(linked)) {
            need(at, line, linked, below);
            return;
        }
        if (linked != BomIndex.NONE) {
            findings.addAll(checks.configuredBelow(linked));
        }
        if (below.reachesBelow()) {
            findings.add(Finding.of(BomContentCode.SELECTION_LINE_UNKNOWN)
                    .about(below.path + "/")
                    .at(index.line(line).place())
                    .with("bom", linked == BomIndex.NONE ? "" : index.number(linked)));
            at.refusal = BomContentCode.SELECTION_LINE_UNKNOWN.name();
        }
    }

    private void need(Open at, int line, int linked, SelectionNode below) {
        String component = index.product(index.component(line));
        Variants.Variant variant = index.variants.of(component);
        Map<String, String> values = new TreeMap<>(variant == null ? at.job.values : rootValues);
        values.putAll(variant == null ? Map.of() : variant.values());
        values.putAll(below.values);
        Job job = new Job(linked, component, choices(below), values);
        Optional<StandardBom> ready = done.get(job);
        if (ready == null && begun.contains(job)) {
            tellLoop(linked);
            at.refusal = BomCode.BOM_CYCLE.name();
        } else if (ready == null) {
            at.waitingJob = job;
            at.waitingLine = line;
            begin(job);
        } else {
            pin(at, line, ready);
        }
    }

    /** Wherever no line is named, it is one and the same: what was selected at a line is of no matter below it. */
    private SelectionNode choices(SelectionNode selected) {
        return selected.children.isEmpty() ? nothing : selected;
    }

    /** One loop refuses everything up to the root, so the first one is enough; the catalogue tells them all. */
    private void tellLoop(int bom) {
        if (!loopTold) {
            loopTold = true;
            Doors doors = new Doors(index);
            CyclePath.through(doors, doors.nodeOf(bom)).ifPresent(findings::add);
        }
    }

    /** Puts the number of what was made into the line that needs it. */
    private static void pin(Open at, int line, Optional<StandardBom> ready) {
        if (ready.isEmpty()) {
            at.refusal = at.refusal.isEmpty() ? "COMPONENT_REFUSED" : at.refusal;
        } else {
            String number = ready.get().bom().number();
            at.lines.computeIfPresent(
                    line, (key, wanted) -> BomLine.builder().from(wanted).componentBom(number).build());
        }
    }

    private Optional<StandardBom> finish(Open at) {
        Bom configured = index.bom(at.job.bom);
        if (!at.refusal.isEmpty()) {
            return refuse(configured, at.refusal);
        }
        Bom wanted = Bom.builder()
                .from(configured)
                .product(at.job.product)
                .category(BomCategory.STANDARD)
                .defaultFlag(Flag.NO)
                .lines(at.lines.values())
                .build();
        BomFingerprint content = BomFingerprint.of(wanted);
        Bom there = existing.equalTo(at.job.product, content);
        if (there != null) {
            return keep(configured, wanted, there, content);
        }
        String number = requireNonNull(numbering.number(configured, ExistingBoms.hash(content)), "number");
        if (index.store.numbers.find(number) != BomIndex.NONE || existing.isNew(number)) {
            findings.add(Finding.of(BomContentCode.STANDARD_BOM_NUMBER_TAKEN)
                    .about(number)
                    .at(configured.place())
                    .with("bom", configured.number()));
            return refuse(configured, BomContentCode.STANDARD_BOM_NUMBER_TAKEN.name());
        }
        Bom bom = Bom.builder().from(wanted).number(number).build();
        existing.add(bom, content);
        StandardBom result = new StandardBom(bom, configured.number(), true, links(bom, wanted));
        made.put(number, result);
        steps.add(created(result, content));
        return Optional.of(result);
    }

    private static Step created(StandardBom made, BomFingerprint content) {
        return step(Step.Action.CREATE, made, content, "NO_EQUAL_STANDARD_BOM");
    }

    private Optional<StandardBom> keep(Bom configured, Bom wanted, Bom there, BomFingerprint content) {
        boolean isNew = existing.isNew(there.number());
        StandardBom result = new StandardBom(there, configured.number(), isNew, links(there, wanted));
        if (made.putIfAbsent(there.number(), result) == null) {
            steps.add(isNew ? created(result, content) : step(Step.Action.KEEP, result, content, "EQUAL_CONTENT"));
        }
        return Optional.of(result);
    }

    private Optional<StandardBom> refuse(Bom configured, String reason) {
        steps.add(new Step(Step.Action.REFUSE, configured.number(), Map.of("product", configured.product()), reason));
        return Optional.empty();
    }

    private static Step step(Step.Action action, StandardBom made, BomFingerprint content, String reason) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("product", made.bom().product());
        values.put("configured", made.configured());
        values.put("fingerprint", content.toText());
        return new Step(action, made.bom().number(), values, reason);
    }

    /** Joins lines of equal content: ids of a BOM that was there already may be others. */
    private static Map<String, String> links(Bom bom, Bom wanted) {
        Map<String, String> links = new LinkedHashMap<>();
        LineMatcher.of(contents(bom), contents(wanted))
                .matches()
                .forEach(match -> links.put(match.before().id(), match.after().id()));
        return links;
    }

    private static List<StructureLine> contents(Bom bom) {
        return bom.lines().stream()
                .map(line -> StructureLine.of(line, bom.yieldQuantity(), true, BomIndex.NONE))
                .toList();
    }
}
