package io.skuwright.kingdee.crm;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCategory;
import io.skuwright.bom.BomLine;
import io.skuwright.kingdee.crm.BundleIndex.Node;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.CodeMap;
import io.skuwright.row.Flag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the BOMs of one bundle after the other. */
final class BundleBomReader {

    /** A BOM that is being filled: that of the bundle, or of a line with lines below it. */
    private record Level(String number, String product, Place place, List<BomLine> lines) {}

    private final CodeMap codes;
    private final Map<String, String> units;
    /** The numbers of the bundles that are converted along, by their ids. */
    private final Map<String, String> numbers;
    /** These bundles themselves, by their ids. */
    private final Map<String, CrmBundle> bundles;

    BundleBomReader(
            CodeMap codes, Map<String, String> units, Map<String, String> numbers, Map<String, CrmBundle> bundles) {
        this.bundles = bundles;
        this.codes = codes;
        this.units = units;
        this.numbers = numbers;
    }

    Outcome<BundleBoms> read(CrmBundle bundle, String number, BomCategory category) {
        return new Reading(bundle, number, category).read();
    }

    private Outcome<String> product(String id, Place place) {
        return codes.code("product", id, place);
    }

    /** One bundle while it is read. */
    private final class Reading {

        private final CrmBundle bundle;
        private final String number;
        private final BomCategory category;
        private final BundleIndex index;
        private final List<Finding> findings = new ArrayList<>();
        private final Set<String> disabled = new HashSet<>();
        private final Map<String, Level> levels = new LinkedHashMap<>();
        /** The line above each group, empty on the top level. */
        private final Map<String, String> lineOf = new HashMap<>();
        /** The lines in use that stand directly below each line. */
        private final Map<String, List<BundleLine>> opened = new HashMap<>();
        /** The products of the path. */
        private final Set<String> onPath = new HashSet<>();
        /** The lines from the one that is read up to the top level. */
        private final Deque<BundleLine> path = new ArrayDeque<>();

        Reading(CrmBundle bundle, String number, BomCategory category) {
            this.bundle = bundle;
            this.number = number;
            this.category = category;
            this.index = new BundleIndex(bundle);
        }

        Outcome<BundleBoms> read() {
            Outcome<String> product = product(bundle.product(), bundle.place());
            findings.addAll(product.findings());
            findings.addAll(index.faults());
            if (findings.stream().anyMatch(Finding::isError)) {
                return Outcome.failed(findings);
            }
            levels.put("", new Level(number, product.value(), bundle.place(), new ArrayList<>()));
            List<Node> nodes = index.walk();
            openLines(nodes);
            nodes.forEach(this::take);
            groups();
            Level top = levels.get("");
            if (top == null || top.lines().isEmpty()) {
                findings.add(Finding.of(BundleBomCode.BUNDLE_WITHOUT_LINES).about(bundle.label()).at(bundle.place()));
            }
            if (findings.stream().anyMatch(Finding::isError) || top == null) {
                return Outcome.failed(findings);
            }
            List<Bom> below = new ArrayList<>();
            levels.values().stream().skip(1).map(this::bom).forEach(below::add);
            Collections.reverse(below);
            return Outcome.of(new BundleBoms(bundle, bom(top), below), findings);
        }

        /** Says which lines have others in use below them; what is not in use has nothing below it either. */
        private void openLines(List<Node> nodes) {
            List<String> out = new ArrayList<>();
            for (Node node : nodes) {
                String parent = node.parent().orElse("");
                BundleLine line = node.line();
                boolean isBelowDisabled = disabled.contains(parent);
                if (line != null && line.enabled() == Flag.NO && !isBelowDisabled) {
                    out.add(line.key());
                }
                if (isBelowDisabled || (line != null && line.enabled() == Flag.NO)) {
                    disabled.add(node.key());
                    continue;
                }
                String above = lineOf.getOrDefault(parent, parent);
                if (line == null) {
                    lineOf.put(node.key(), above);
                } else {
                    opened.computeIfAbsent(above, key -> new ArrayList<>()).add(line);
                }
            }
            if (!out.isEmpty()) {
                findings.add(note(BundleBomCode.BUNDLE_LINES_DISABLED, out.size()).with("lines", BundleDraft.shown(out)));
            }
        }

        private void take(Node node) {
            BundleLine line = node.line();
            if (line == null || disabled.contains(node.key())) {
                return;
            }
            String above = line.parent().map(key -> lineOf.getOrDefault(key, key)).orElse("");
            check(line, above);
            Level level = levels.get(above);
            if (level == null) {
                return;
            }
            Outcome<String> product = product(line.product(), line.place());
            product.findings().forEach(finding -> findings.add(finding.with("bundle", bundle.label())));
            String component = product.optional().orElse("");
            BomLine.Builder made = BomLine.builder()
                    .id(id(line, level))
                    .component(component)
                    .numerator(line.amount())
                    .skipLayer(line.skip() == Flag.YES)
                    .optional(category == BomCategory.CONFIGURED && line.required() != Flag.YES)
                    .place(line.place());
            Optional.ofNullable(units.get(component)).ifPresent(made::unit);
            componentBom(line, component).ifPresent(made::componentBom);
            level.lines().add(made.build());
        }

        /** Tells what no BOM can say: amounts of nothing, and products that go into themselves. */
        private void check(BundleLine line, String above) {
            while (!path.isEmpty() && !path.element().key().equals(above)) {
                onPath.remove(path.remove().product());
            }
            if (line.amount().signum() <= 0) {
                findings.add(fault(BundleBomCode.BUNDLE_AMOUNT_NOT_POSITIVE, line)
                        .with("amount", line.amount().toString()));
            }
            boolean isOwn = line.linkedBundle().isPresent() && line.linkedBundle().equals(bundle.id());
            if (line.product().equals(bundle.product()) || !onPath.add(line.product()) || isOwn) {
                findings.add(fault(BundleBomCode.BUNDLE_BELOW_ITSELF, line).with("product", line.product()));
            }
            path.push(line);
        }

        private Finding fault(BundleBomCode code, BundleLine line) {
            return Finding.of(code).about(bundle.label()).at(line.place()).with("id", line.key());
        }

        private String id(BundleLine line, Level level) {
            String own = line.key();
            Optional<String> code = line.id().flatMap(id -> codes.code("bomLine", id, line.place()).optional());
            String prefix = level.number() + "#";
            return code.filter(text -> text.startsWith(prefix))
                    .map(text -> text.substring(prefix.length()))
                    .orElse(own);
        }

        private Optional<String> componentBom(BundleLine line, String component) {
            if (line.linkedBundle().isPresent()) {
                String id = line.linkedBundle().get();
                compare(line, id);
                Outcome<String> known = numbers.containsKey(id)
                        ? Outcome.of(numbers.getOrDefault(id, ""))
                        : codes.code("bom", id, line.place());
                known.findings().forEach(finding -> findings.add(finding.with("bundle", bundle.label())));
                return known.optional();
            }
            if (!opened.containsKey(line.key())) {
                return Optional.empty();
            }
            String own = number + "/" + line.key();
            levels.put(line.key(), new Level(own, component, line.place(), new ArrayList<>()));
            return Optional.of(own);
        }

        /** What stands below a line that links to a bundle is a copy of that bundle, and never a BOM of its own. */
        private void compare(BundleLine line, String id) {
            List<BundleLine> copy = opened.getOrDefault(line.key(), List.of());
            CrmBundle linked = bundles.get(id);
            if (linked == null || !linked.linesRead()) {
                if (!copy.isEmpty()) {
                    findings.add(fault(BundleBomCode.BUNDLE_INLINE_LEFT_OUT, line).with("link", id));
                }
                return;
            }
            if (!linked.product().equals(line.product())) {
                findings.add(fault(BundleBomCode.BUNDLE_LINK_OF_OTHER_PRODUCT, line)
                        .with("product", line.product())
                        .with("link", id)
                        .with("other", linked.product()));
            } else if (!copy.isEmpty() && !BundleCopies.content(copy).equals(BundleCopies.content(linked))) {
                findings.add(fault(BundleBomCode.BUNDLE_INLINE_DIFFERS, line).with("link", id));
            }
        }

        private void groups() {
            List<String> bounded = bundle.groups().stream()
                    .filter(group -> group.minOptions().isPresent() || group.maxOptions().isPresent())
                    .map(group -> group.name().orElse(group.key()))
                    .toList();
            if (!bounded.isEmpty()) {
                findings.add(note(BundleBomCode.BUNDLE_CHOICE_LEFT_OUT, bounded.size())
                        .with("groups", BundleDraft.shown(bounded)));
            }
        }

        private Finding note(BundleBomCode code, int count) {
            return Finding.of(code).about(bundle.label()).at(bundle.place()).with("count", count);
        }

        private Bom bom(Level level) {
            Bom.Builder made = Bom.builder()
                    .number(level.number())
                    .product(level.product())
                    .category(category)
                    .lines(level.lines())
                    .place(level.place());
            Optional.ofNullable(units.get(level.product())).ifPresent(made::unit);
            return made.build();
        }
    }
}
