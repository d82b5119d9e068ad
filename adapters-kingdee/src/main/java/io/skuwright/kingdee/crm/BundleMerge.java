package io.skuwright.kingdee.crm;

import io.skuwright.bom.BomLine;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.CodeMap;
import io.skuwright.row.Flag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins the lines of a BOM with those that a bundle has already.
 *
 * <p>Product, amount, skip layer and the component's own bundle are the ERP's; whatever else stands on a line of the CRM,
 * its group and rank too, stays as people there have set it.
 */
final class BundleMerge {

    private final String number;
    private final boolean isStandard;
    /** The name of the field that links to a bundle. */
    private final String linkField;
    private final CodeMap codes;
    private final Optional<CrmBundle> there;
    /** What stands below no line: amounts below a line count for that line's product, and are none of the BOM's. */
    private final List<BundleIndex.Node> free;

    private final Map<String, BundleLine> byId = new LinkedHashMap<>();
    private final Map<String, Deque<BundleLine>> byProduct = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<BundleLine> lines = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private int created;
    private int changed;

    BundleMerge(String number, boolean isStandard, String linkField, CodeMap codes, Optional<CrmBundle> there) {
        this.isStandard = isStandard;
        this.linkField = linkField;
        this.number = number;
        this.codes = codes;
        this.there = there;
        this.free = there.map(bundle -> new BundleIndex(bundle).belowNoLine()).orElse(List.of());
        for (BundleIndex.Node node : free) {
            BundleLine line = node.line();
            if (line != null && line.id().isPresent()) {
                byId.putIfAbsent(line.id().get(), line);
            }
        }
    }

    /** Joins all lines; the links stand by the id of the BOM's line. */
    void join(List<BundleDraft.Line> drafts, Map<String, LinkChoice> links, BundleLine template) {
        Map<String, BundleLine> found = matches(drafts);
        byId.values().stream()
                .filter(line -> !taken.contains(line.key()))
                .forEach(line -> byProduct.computeIfAbsent(line.product(), product -> new ArrayDeque<>()).add(line));
        for (BundleDraft.Line draft : drafts) {
            BundleLine known = found.get(draft.from().id());
            if (known == null) {
                known = ofProduct(draft.product());
            }
            LinkChoice link = links.getOrDefault(draft.from().id(), LinkChoice.NO_BOM);
            lines.add(known == null ? create(draft, link, template) : change(known, draft, link));
        }
    }

    private Map<String, BundleLine> matches(List<BundleDraft.Line> drafts) {
        Map<String, BundleLine> found = new HashMap<>();
        for (BundleDraft.Line draft : drafts) {
            String code = number + "#" + draft.from().id();
            Optional<String> id = codes.passesIds()
                    ? Optional.of(draft.from().id())
                    : codes.id("bomLine", code, Place.NONE).optional();
            BundleLine line = id.map(byId::get).orElse(null);
            if (line != null && taken.add(line.key())) {
                found.put(draft.from().id(), line);
            }
        }
        return found;
    }

    private @Nullable BundleLine ofProduct(String product) {
        Deque<BundleLine> same = byProduct.get(product);
        BundleLine line = same == null ? null : same.poll();
        if (line != null) {
            taken.add(line.key());
        }
        return line;
    }

    private BundleLine create(BundleDraft.Line draft, LinkChoice link, BundleLine template) {
        created++;
        BomLine from = draft.from();
        return BundleLine.builder()
                .from(template)
                .key("#" + from.id())
                .product(draft.product())
                .amount(draft.amount())
                .required(Flag.of(!from.optional()))
                .selectedByDefault(Flag.of(!from.optional()))
                .enabled(Flag.YES)
                .skip(Flag.of(from.skipLayer()))
                .linkedBundle(Optional.of(link.target()).filter(id -> link.is(LinkChoice.State.KNOWN)))
                .order(draft.rank())
                .place(from.place())
                .build();
    }

    private BundleLine change(BundleLine known, BundleDraft.Line draft, LinkChoice choice) {
        boolean isPending = choice.is(LinkChoice.State.WAITING);
        Optional<String> link = link(known, draft, choice);
        BundleLine.Builder wanted = BundleLine.builder()
                .from(known)
                .product(draft.product())
                .amount(draft.amount())
                .enabled(known.enabled() == Flag.NO ? Flag.YES : known.enabled())
                .skip(known.skip() == Flag.UNKNOWN && !draft.from().skipLayer() ? Flag.UNKNOWN : Flag.of(draft.from().skipLayer()))
                .linkedBundle(link);
        if (isStandard && !draft.from().optional()) {
            wanted.required(known.required() == Flag.NO ? Flag.YES : known.required());
            wanted.selectedByDefault(known.selectedByDefault() == Flag.NO ? Flag.YES : known.selectedByDefault());
        }
        if (known.linkedBundle().isPresent() && link.isEmpty() && !isPending) {
            // A field that is not sent stays as it is, so a link that goes is sent as null.
            wanted.putOthers(linkField, Cell.NULL);
        }
        BundleLine line = wanted.build();
        bounds(line);
        changed += line.equals(known) && !isPending ? 0 : 1;
        return line;
    }

    /** What nobody knows today stays as it is, unless it was about another product. */
    private static Optional<String> link(BundleLine known, BundleDraft.Line draft, LinkChoice choice) {
        return switch (choice.state()) {
            case KNOWN -> Optional.of(choice.target());
            case OPEN -> known.linkedBundle().filter(id -> known.product().equals(draft.product()));
            case WAITING, UNUSABLE -> Optional.empty();
        };
    }

    private void bounds(BundleLine line) {
        Ratio amount = line.amount();
        boolean isBelow = line.minAmount().filter(least -> least.compareTo(amount) > 0).isPresent();
        boolean isAbove = line.maxAmount().filter(most -> most.compareTo(amount) < 0).isPresent();
        if (isBelow || isAbove) {
            findings.add(Finding.of(BundleCode.BUNDLE_AMOUNT_OUT_OF_RANGE)
                    .about(number)
                    .at(line.place())
                    .with("id", line.key())
                    .with("amount", amount.toString())
                    .with("min", line.minAmount().map(Ratio::toString).orElse(""))
                    .with("max", line.maxAmount().map(Ratio::toString).orElse("")));
        }
    }

    List<Finding> findings() {
        return findings;
    }

    /** Returns the lines without the rank of new ones, which is how they are shown and no content. */
    String content() {
        return lines.stream()
                .map(line -> line.id().isPresent() ? line : BundleLine.builder().from(line).order(1).build())
                .toList()
                .toString();
    }

    /** Returns the lines of the bundle that the BOM does not have, those below other lines among them. */
    List<BundleLine> extra() {
        return there.map(CrmBundle::lines).orElse(List.of()).stream()
                .filter(line -> !taken.contains(line.key()))
                .toList();
    }

    /** Returns the groups of the bundle; where other lines are deleted, those below them are gone too. */
    List<BundleGroup> groups(boolean deletes) {
        List<BundleGroup> all = there.map(CrmBundle::groups).orElse(List.of());
        if (!deletes) {
            return all;
        }
        Set<String> kept = new HashSet<>();
        free.forEach(node -> kept.add(node.key()));
        return all.stream().filter(group -> kept.contains(group.key())).toList();
    }

    List<BundleLine> lines() {
        return lines;
    }

    int created() {
        return created;
    }

    int changed() {
        return changed;
    }
}
