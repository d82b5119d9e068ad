package io.skuwright.kingdee.crm;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomCategory;
import io.skuwright.bom.BomCode;
import io.skuwright.bom.BomLine;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.result.Plan;
import io.skuwright.result.Severity;
import io.skuwright.result.Step;
import io.skuwright.row.CodeMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Plans the bundles of many BOMs, components first. */
final class BundlePlanner {

    private final BomsToBundles.Settings settings;
    private final CodeMap codes;
    private final BomCategory category;
    private final ExistingBundles existing;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, BundlePlan.Wanted> wanted = new LinkedHashMap<>();
    /** The numbers of the BOMs that are refused. */
    private final Set<String> refused = new HashSet<>();
    /** The id of each bundle that is there, by the number of its BOM. */
    private final Map<String, String> ids = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final KnownIds known;

    BundlePlanner(BomsToBundles.Settings settings, List<CrmBundle> existing) {
        this.settings = settings;
        this.codes = settings.codes();
        this.known = new KnownIds(codes);
        this.category = settings.plan() == IntegrationPlan.THREE ? BomCategory.STANDARD : BomCategory.CONFIGURED;
        this.existing = new ExistingBundles(codes, existing, findings);
    }

    /** Plans in the order of numbers, components first, so that the plan does not depend on how the BOMs stand. */
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
        Map<String, List<Bom>> byNumber = boms.stream()
                .filter(bom -> bom.category() == BomCategory.STANDARD)
                .collect(Collectors.groupingBy(Bom::number, TreeMap::new, Collectors.toList()));
        Outcome<BomCatalog> catalog = BomCatalog.of(byNumber.values().stream().flatMap(List::stream).toList());
        findings.addAll(catalog.findings());
        if (catalog.hasValue()) {
            byNumber.values().forEach(this::refuseIfDifferent);
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

    private void refuseIfDifferent(List<Bom> same) {
        if (!same.stream().allMatch(same.get(0)::equals)) {
            same.stream().min(Comparator.comparing(Bom::product)).ifPresent(bom -> refuse(bom, BomCode.BOM_DUPLICATE.name()));
        }
    }

    private void refuse(Bom bom, String reason) {
        refused.add(bom.number());
        steps.add(new Step(Step.Action.REFUSE, bom.number(), Map.of("product", bom.product()), reason));
    }

    private void plan(Bom bom, BundleLinks links) {
        if (bom.lines().stream().map(BomLine::id).distinct().count() < bom.lines().size()) {
            refuse(bom, BomCode.BOM_LINE_ID_DUPLICATE.name());
            return;
        }
        BundleDraft draft = new BundleDraft(
                bom, category == BomCategory.STANDARD, settings.policy(), codes, settings.units());
        List<BundleDraft.Line> lines = draft.lines(settings.writer().amountField(), settings.rounding());
        List<Finding> own = new ArrayList<>(draft.findings());
        Outcome<String> product = codes.id("product", bom.product(), bom.place());
        product.findings().forEach(finding -> own.add(finding.with("bom", bom.number())));
        Optional<CrmBundle> there = existing.of(bom, own);
        there.ifPresent(bundle -> {
            own.addAll(new BundleIndex(bundle).faults());
            product.optional().ifPresent(id -> compareHead(bom, id, bundle, own));
        });
        LinkChoices choices = new LinkChoices(links, existing, refused, this::mapped, wanted.keySet());
        Map<String, LinkChoice> chosen = choices.choose(bom, lines, own);
        findings.addAll(own);
        Optional<Finding> error = own.stream().filter(Finding::isError).findFirst();
        if (error.isPresent()) {
            refuse(bom, error.get().code().name());
        } else {
            merge(bom, product.value(), lines, there, chosen);
        }
    }

    /** Compares whose bundle it is and what it is for; one of another product is none of this BOM's. */
    private void compareHead(Bom bom, String product, CrmBundle bundle, List<Finding> own) {
        String id = bundle.id().orElse("");
        if (!bundle.product().equals(product)) {
            own.add(Finding.of(BundlePlanCode.BUNDLE_OF_OTHER_PRODUCT)
                    .about(bom.number())
                    .at(bom.place())
                    .with("id", id)
                    .with("product", product)
                    .with("other", bundle.product()));
            return;
        }
        if (!bundle.linesRead()) {
            own.add(Finding.of(BundleCode.BUNDLE_LINES_NOT_READ)
                    .about(bundle.label())
                    .at(bundle.place())
                    .with("found", "absent")
                    .as(Severity.ERROR));
        }
        bundle.category().filter(before -> before != category).ifPresent(before -> own.add(
                Finding.of(BundlePlanCode.BUNDLE_CATEGORY_CHANGED)
                        .about(bom.number())
                        .at(bom.place())
                        .with("id", id)
                        .with("from", BundleWriter.category(before))
                        .with("to", BundleWriter.category(category))));
        if (!id.isEmpty()) {
            ids.put(bom.number(), id);
            known.bom(id, bom.number());
        }
    }

    private Optional<String> mapped(String number) {
        return Optional.ofNullable(ids.get(number)).or(() -> codes.id("bom", number, Place.NONE).optional());
    }

    private void merge(
            Bom bom,
            String product,
            List<BundleDraft.Line> lines,
            Optional<CrmBundle> there,
            Map<String, LinkChoice> chosen) {
        BundleMerge merge = new BundleMerge(
                bom.number(),
                category == BomCategory.STANDARD,
                CrmFields.written(settings.writer().lineNames(), "linkedBundle"),
                codes,
                there);
        merge.join(lines, chosen, settings.template());
        List<Finding> open = LinkChoices.open(bom, lines, chosen, merge.lines());
        findings.addAll(open);
        Optional<Finding> error = open.stream().filter(Finding::isError).findFirst();
        if (error.isPresent()) {
            refuse(bom, error.get().code().name());
            return;
        }
        findings.addAll(merge.findings());
        Map<String, String> waiting = new LinkedHashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).from().id();
            BundleLine made = merge.lines().get(at);
            made.id().ifPresent(id -> known.line(id, bom.number(), line));
            Optional.ofNullable(chosen.get(line))
                    .filter(link -> link.is(LinkChoice.State.WAITING))
                    .ifPresent(link -> waiting.put(made.key(), link.target()));
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
            String reason = extra.isEmpty() ? "EQUAL_CONTENT" : BundlePlanCode.BUNDLE_LINES_NOT_IN_BOM.name();
            steps.add(step(Step.Action.KEEP, bundle, merge, waiting, 0, reason));
            return;
        }
        wanted.put(bom.number(), new BundlePlan.Wanted(bundle, deletes ? there : Optional.empty(), waiting));
        int deleted = deletes ? extra.size() : 0;
        steps.add(there.isPresent()
                ? step(Step.Action.UPDATE, bundle, merge, waiting, deleted, "OTHER_CONTENT")
                : step(Step.Action.CREATE, bundle, merge, waiting, deleted, "NO_BUNDLE"));
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
            Step.Action action,
            CrmBundle bundle,
            BundleMerge merge,
            Map<String, String> waiting,
            int deleted,
            String reason) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("product", bundle.product());
        values.put("category", bundle.category().map(BundleWriter::category).orElse(""));
        values.put("lines", Integer.toString(merge.lines().size()));
        values.put("created", Integer.toString(merge.created()));
        values.put("changed", Integer.toString(merge.changed()));
        values.put("deleted", Integer.toString(deleted));
        values.put("content", TextDigest.sha256(merge.content() + " " + waiting));
        return new Step(action, bundle.label(), values, reason);
    }
}
