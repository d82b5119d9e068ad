package io.skuwright.kingdee.crm;

import io.skuwright.bom.StandardBom;
import io.skuwright.bom.StandardBomPlan;
import io.skuwright.bom.StandardBomWish;
import io.skuwright.kingdee.EngBomCode;
import io.skuwright.order.OrderCode;
import io.skuwright.order.OrderLine;
import io.skuwright.order.TypedOrder;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Plan;
import io.skuwright.result.Step;
import io.skuwright.row.Flag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Plans standard BOMs for many orders: reads all selections, plans each different one once, and gives it to its lines. */
final class RunPlanner {

    /** A root whose selection is read. */
    private record Pending(int order, OrderTree tree, int root, RootSelection selection, int wish) {}

    private final RunSettings settings;
    private final NamedBoms boms;
    private final List<CrmOrder> orders;
    private final List<TypedOrder> typed = new ArrayList<>();
    private final Map<StandardBomWish, Integer> wishes = new LinkedHashMap<>();
    private final List<Pending> pending = new ArrayList<>();
    private final List<FinishedRoot> finished = new ArrayList<>();
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final List<Step> refused = new ArrayList<>();
    private final List<Step> kept = new ArrayList<>();

    RunPlanner(RunSettings settings, List<CrmOrder> orders) {
        this.settings = settings;
        this.boms = new NamedBoms(settings);
        this.orders = orders;
    }

    Outcome<StandardBomRun> plan() {
        for (int at = 0; at < orders.size(); at++) {
            TypedOrder order = settings.crm().type(orders.get(at), settings.policy()).value();
            typed.add(order);
            OrderTree tree = new OrderTree(order);
            for (int root : tree.unfinished()) {
                read(at, tree, root);
            }
        }
        List<StandardBomWish> arrived = List.copyOf(wishes.keySet());
        List<Integer> sorted = WishOrder.of(arrived);
        int[] ranks = new int[arrived.size()];
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[sorted.get(rank)] = rank;
        }
        List<Outcome<StandardBomPlan>> plans = StandardBom.planAll(
                settings.catalog(),
                sorted.stream().map(arrived::get).toList(),
                settings.bomPolicy(),
                settings.numbering());
        plans.forEach(plan -> findings.addAll(plan.findings()));
        Set<Integer> taken = new LinkedHashSet<>();
        for (Pending root : pending) {
            int rank = ranks[root.wish];
            if (finish(root, plans.get(rank))) {
                taken.add(rank);
            }
        }
        return Outcome.of(run(plans, taken), List.copyOf(findings));
    }

    private void read(int order, OrderTree tree, int root) {
        if (tree.typed().isIncomplete(tree.typed().typedLine(root))) {
            refuse(tree, root, OrderCode.KIT_INCOMPLETE.name());
            return;
        }
        OrderLine line = tree.line(root);
        if (line.linkedBomIsStandard() == Flag.YES && OrderTree.has(line.linkedBom())) {
            keepOrdered(order, tree, root);
            return;
        }
        Outcome<RootSelection> selection = SelectionReader.read(settings, boms, tree, root);
        findings.addAll(selection.findings());
        if (!selection.hasValue()) {
            refuse(tree, root, firstByName(selection.findings()));
        } else if (selection.value().isStandard()) {
            keepOrdered(order, tree, root);
        } else {
            StandardBomWish wish =
                    new StandardBomWish(selection.value().bom().number(), selection.value().selection());
            Integer known = wishes.putIfAbsent(wish, wishes.size());
            pending.add(new Pending(
                    order, tree, root, selection.value(), known == null ? wishes.size() - 1 : known));
        }
    }

    /** A root that was ordered with a standard BOM carries that one, and its children name its lines. */
    private void keepOrdered(int order, OrderTree tree, int root) {
        OrderLine line = tree.line(root);
        String ordered = String.valueOf(line.linkedBom());
        String carried = line.standardBom();
        if (carried != null && !carried.isBlank() && !carried.equals(ordered)) {
            refuse(tree, root, otherSelection(tree, root, carried, ordered));
            return;
        }
        String number = boms.number(ordered, tree.place(root)).optional().orElse(ordered);
        String product = line.product();
        kept.add(new Step(
                Step.Action.KEEP, number, Map.of("product", product == null ? "" : product), "ORDERED_AS_STANDARD"));
        finished.add(new FinishedRoot(order, root, Optional.empty(), Map.of()));
    }

    private boolean finish(Pending at, Outcome<StandardBomPlan> plan) {
        Optional<StandardBom> top = plan.optional().flatMap(StandardBomPlan::root);
        if (top.isEmpty()) {
            Finding refusal = about(at, StandardBomRunCode.STANDARD_BOM_REFUSED)
                    .with("bom", at.selection.bom().number())
                    .with("why", why(plan.findings()));
            refuse(at.tree, at.root, refusal);
            return false;
        }
        Map<Integer, FinishedRoot.StandardLine> lines = new HashMap<>();
        Optional<Finding> contradiction = new StandardLines(at.tree, plan.value()).link(top.get(), at.selection, lines)
                .or(() -> carriesOther(at, top.get()));
        contradiction.ifPresent(finding -> refuse(at.tree, at.root, finding));
        if (contradiction.isEmpty()) {
            finished.add(new FinishedRoot(at.order, at.root, top, Map.copyOf(lines)));
        }
        return contradiction.isEmpty();
    }

    /** A standard BOM that the line carries already is never replaced without a word. */
    private Optional<Finding> carriesOther(Pending at, StandardBom wanted) {
        String carried = at.tree.line(at.root).standardBom();
        if (carried == null || carried.isBlank()) {
            return Optional.empty();
        }
        Outcome<String> number = boms.number(carried, at.tree.place(at.root));
        if (!number.hasValue()) {
            return Optional.of(number.findings().get(0));
        }
        return number.value().equals(wanted.bom().number())
                ? Optional.empty()
                : Optional.of(otherSelection(at.tree, at.root, number.value(), wanted.bom().number()));
    }

    private static Finding otherSelection(OrderTree tree, int root, String carried, String wanted) {
        return Finding.of(StandardBomRunCode.STANDARD_BOM_OTHER_SELECTION)
                .about(tree.id(root))
                .at(tree.place(root))
                .with("actual", carried)
                .with("expected", wanted);
    }

    private static Finding about(Pending at, StandardBomRunCode code) {
        return Finding.of(code).about(at.tree.id(at.root)).at(at.tree.place(at.root));
    }

    /** Source rule B3: the ERP makes this link itself or nobody does. */
    private static Finding notLinked(StandardBom bom) {
        return Finding.of(EngBomCode.CONFIG_LINK_NOT_SYNCED)
                .about(bom.bom().number())
                .with("configured", bom.configured());
    }

    private static String why(List<Finding> findings) {
        return findings.stream()
                .filter(Finding::isError)
                .findFirst()
                .map(finding -> finding.code().name())
                .orElse("");
    }

    /** Lines come in any order, so no error is the first; behind a limit there may be errors that were not found. */
    private static String firstByName(List<Finding> findings) {
        return findings.stream()
                .filter(Finding::isError)
                .map(finding -> finding.code().name())
                .min(Comparator.comparing((String code) -> !code.equals(StandardBomRunCode.LIMIT_SELECTION.name()))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    private void refuse(OrderTree tree, int root, Finding why) {
        findings.add(why);
        refuse(tree, root, why.code().name());
    }

    private void refuse(OrderTree tree, int root, String reason) {
        String number = tree.typed().order().number();
        String product = tree.line(root).product();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("order", number == null ? "" : number);
        values.put("product", product == null ? "" : product);
        refused.add(new Step(Step.Action.REFUSE, tree.id(root), values, reason));
    }

    /** Of a selection that no line can use only the refusals are told, for what it needs is needed by nobody. */
    private StandardBomRun run(List<Outcome<StandardBomPlan>> plans, Set<Integer> taken) {
        Set<Step> steps = new LinkedHashSet<>(sorted(kept));
        Set<String> told = new HashSet<>();
        Map<String, StandardBom> needed = new LinkedHashMap<>();
        for (int at = 0; at < plans.size(); at++) {
            boolean isTaken = taken.contains(at);
            plans.get(at).optional().ifPresent(plan -> {
                plan.plan().steps().stream()
                        .filter(step -> step.action() == Step.Action.REFUSE || (isTaken && told.add(step.subject())))
                        .forEach(steps::add);
                if (isTaken) {
                    plan.all().forEach(bom -> needed.putIfAbsent(bom.bom().number(), bom));
                }
            });
        }
        needed.values().stream().filter(StandardBom::isNew).map(RunPlanner::notLinked).forEach(findings::add);
        steps.addAll(sorted(refused));
        return new StandardBomRun(settings, orders, typed, finished, List.copyOf(steps), List.copyOf(needed.values()));
    }

    private static List<Step> sorted(List<Step> steps) {
        SortedMap<String, Step> byText = new TreeMap<>();
        steps.forEach(step -> byText.put(Plan.of(List.of(step)).toText(), step));
        return List.copyOf(byText.values());
    }
}
