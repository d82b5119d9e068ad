package io.skuwright.kingdee.crm;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomCategory;
import io.skuwright.bom.BomCode;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.result.Plan;
import io.skuwright.result.Step;
import io.skuwright.row.CodeMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plans the bundles of many BOMs, components first. */
final class BundlePlanner {

    private final BomsToBundles.Settings settings;
    private final CodeMap codes;
    private final BomCategory category;
    private final Map<String, CrmBundle> byId = new HashMap<>();
    private final Map<String, List<CrmBundle>> byNumber = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, BundlePlan.Wanted> wanted = new LinkedHashMap<>();
    /** The id of each bundle that is there, by the number of its BOM. */
    private final Map<String, String> ids = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final KnownIds known;

    BundlePlanner(BomsToBundles.Settings settings, List<CrmBundle> existing) {
        this.settings = settings;
        this.codes = settings.codes();
        this.known = new KnownIds(codes);
        this.category = settings.plan() == IntegrationPlan.THREE ? BomCategory.STANDARD : BomCategory.CONFIGURED;
        for (CrmBundle bundle : existing) {
            bundle.id().ifPresent(id -> byId.putIfAbsent(id, bundle));
            bundle.number().filter(number -> bundle.id().isPresent()).ifPresent(number ->
                    byNumber.computeIfAbsent(number, key -> new ArrayList<>()).add(bundle));
        }
    }

    Outcome<BundlePlan> plan(List<Bom> boms) {
        List<String> configured = boms.stream()
                .filter(bom -> bom.category() != BomCategory.STANDARD)
                .map(Bom::number)
                .toList();
        if (!configured.isEmpty()) {
            findings.add(Finding.of(BundlePlanCode.BUNDLE_BOM_NOT_STANDARD)
                    .with("count", configured.size())
                    .with("boms", BundleDraft.shown(configured)));
        }
        Outcome<BomCatalog> catalog = BomCatalog.of(
                boms.stream().filter(bom -> bom.category() == BomCategory.STANDARD).toList());
        findings.addAll(catalog.findings());
        if (catalog.hasValue()) {
            BundleLinks links = new BundleLinks(catalog.value(), settings.policy());
            links.ordered().forEach(bom -> plan(bom, links));
            links.inLoops().forEach(bom -> refuse(bom, BomCode.BOM_CYCLE.name()));
            findings.addAll(links.findings());
        }
        if (category == BomCategory.STANDARD && !wanted.isEmpty()) {
            findings.add(Finding.of(BundlePlanCode.BUNDLE_KIT_FLAG_QUOTED).with("count", wanted.size()));
        }
        return Outcome.of(new BundlePlan(Plan.of(steps), wanted, settings.writer(), known.map()), findings);
    }

    private void refuse(Bom bom, String reason) {
        steps.add(new Step(Step.Action.REFUSE, bom.number(), Map.of("product", bom.product()), reason));
    }

    private void plan(Bom bom, BundleLinks links) {
        BundleDraft draft = new BundleDraft(
                bom, category == BomCategory.STANDARD, settings.policy(), codes, settings.units());
        List<BundleDraft.Line> lines = draft.lines(settings.writer().amountField(), settings.rounding());
        List<Finding> own = new ArrayList<>(draft.findings());
        Outcome<String> product = codes.id("product", bom.product(), bom.place());
        product.findings().forEach(finding -> own.add(finding.with("bom", bom.number())));
        Optional<CrmBundle> there = existing(bom, own);
        there.ifPresent(bundle -> own.addAll(new BundleIndex(bundle).faults()));
        there.flatMap(CrmBundle::id).ifPresent(id -> {
            ids.put(bom.number(), id);
            known.bom(id, bom.number());
        });
        Map<String, String> targets = targets(bom, lines, links, own);
        findings.addAll(own);
        Optional<Finding> error = own.stream().filter(Finding::isError).findFirst();
        if (error.isPresent()) {
            refuse(bom, error.get().code().name());
        } else {
            merge(bom, product.value(), lines, there, targets);
        }
    }

    /** Returns the bundle of a BOM: by the code map, else by its number. */
    private Optional<CrmBundle> existing(Bom bom, List<Finding> own) {
        List<CrmBundle> numbered = byNumber.getOrDefault(bom.number(), List.of());
        String mapped = codes.id("bom", bom.number(), bom.place()).optional().orElse("");
        if (byId.containsKey(mapped)) {
            return Optional.ofNullable(byId.get(mapped));
        }
        if (!mapped.isEmpty() && !codes.passesIds()) {
            own.add(Finding.of(BundlePlanCode.BUNDLE_NOT_READ)
                    .about(bom.number())
                    .at(bom.place())
                    .with("id", mapped));
        } else if (numbered.size() > 1) {
            List<String> same = numbered.stream().map(bundle -> bundle.id().orElse("")).toList();
            own.add(Finding.of(BundlePlanCode.BUNDLE_NUMBER_TWICE)
                    .about(bom.number())
                    .at(bom.place())
                    .with("ids", BundleDraft.shown(same)));
        }
        return numbered.stream().findFirst();
    }

    /** Returns the number of the BOM that each line's component is made by, without those that cannot be written. */
    private Map<String, String> targets(
            Bom bom, List<BundleDraft.Line> lines, BundleLinks links, List<Finding> own) {
        Map<String, String> targets = new LinkedHashMap<>();
        for (BundleDraft.Line line : lines) {
            Optional<String> target = links.target(line.from());
            if (target.isPresent() && isUnwritten(target.get())) {
                BundlePlanCode code = line.from().skipLayer()
                        ? BundlePlanCode.BUNDLE_COMPONENT_REFUSED
                        : BundlePlanCode.BUNDLE_LINK_LEFT_OUT;
                own.add(Finding.of(code)
                        .about(bom.number())
                        .at(line.from().place())
                        .with("line", line.from().id())
                        .with("bom", target.get()));
            } else {
                target.ifPresent(number -> targets.put(line.from().id(), number));
            }
        }
        return targets;
    }

    private boolean isUnwritten(String number) {
        return !wanted.containsKey(number) && mapped(number).isEmpty();
    }

    private Optional<String> mapped(String number) {
        return Optional.ofNullable(ids.get(number)).or(() -> codes.id("bom", number, Place.NONE).optional());
    }

    private void merge(
            Bom bom,
            String product,
            List<BundleDraft.Line> lines,
            Optional<CrmBundle> there,
            Map<String, String> targets) {
        Map<String, String> links = new HashMap<>();
        Map<String, String> waiting = new LinkedHashMap<>();
        targets.forEach((line, number) -> mapped(number)
                .ifPresentOrElse(id -> links.put(line, id), () -> waiting.put(line, number)));
        BundleMerge merge = new BundleMerge(bom.number(), codes, there);
        merge.join(lines, links, waiting.keySet(), settings.template());
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).from().id();
            merge.lines().get(at).id().ifPresent(id -> known.line(id, bom.number(), line));
        }
        List<BundleLine> extra = merge.extra();
        boolean deletes = settings.replaces() && !extra.isEmpty();
        if (!extra.isEmpty() && !settings.replaces()) {
            findings.add(Finding.of(BundlePlanCode.BUNDLE_LINES_NOT_IN_BOM)
                    .about(bom.number())
                    .at(bom.place())
                    .with("count", extra.size())
                    .with("lines", BundleDraft.shown(extra.stream().map(BundleLine::key).toList())));
        }
        CrmBundle bundle = bundle(bom, product, there, merge, deletes);
        boolean isSameHead = there.filter(known -> sameHead(known, bundle)).isPresent();
        if (isSameHead && merge.created() + merge.changed() == 0 && !deletes) {
            steps.add(step(Step.Action.KEEP, bundle, merge, waiting, 0));
            return;
        }
        Map<String, String> byKey = new HashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            String number = waiting.get(lines.get(at).from().id());
            if (number != null) {
                byKey.put(merge.lines().get(at).key(), number);
            }
        }
        wanted.put(bom.number(), new BundlePlan.Wanted(bundle, deletes ? there : Optional.empty(), byKey));
        Step.Action action = there.isPresent() ? Step.Action.UPDATE : Step.Action.CREATE;
        steps.add(step(action, bundle, merge, waiting, deletes ? extra.size() : 0));
    }

    private CrmBundle bundle(
            Bom bom, String product, Optional<CrmBundle> there, BundleMerge merge, boolean deletes) {
        CrmBundle.Builder bundle = CrmBundle.builder();
        if (there.isPresent()) {
            bundle.from(there.get()).lines(List.of()).groups(merge.groups(deletes));
        } else {
            bundle.others(settings.headFields());
        }
        return bundle.product(product)
                .number(bom.number())
                .category(category)
                .addAllLines(merge.lines())
                .addAllLines(deletes ? List.of() : merge.extra())
                .build();
    }

    private static boolean sameHead(CrmBundle known, CrmBundle wanted) {
        return known.product().equals(wanted.product())
                && known.category().equals(wanted.category())
                && known.number().equals(wanted.number());
    }

    private static Step step(
            Step.Action action, CrmBundle bundle, BundleMerge merge, Map<String, String> waiting, int deleted) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("product", bundle.product());
        values.put("category", bundle.category().map(BundleWriter::category).orElse(""));
        values.put("lines", Integer.toString(merge.lines().size()));
        values.put("created", Integer.toString(merge.created()));
        values.put("changed", Integer.toString(merge.changed()));
        values.put("deleted", Integer.toString(deleted));
        values.put("content", TextDigest.sha256(merge.lines() + " " + waiting));
        String reason = action == Step.Action.CREATE ? "NO_BUNDLE" : action == Step.Action.KEEP ? "EQUAL_CONTENT" : "OTHER_CONTENT";
        return new Step(action, bundle.label(), values, reason);
    }
}
