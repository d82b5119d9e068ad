package io.skuwright.kingdee.crm;

import io.skuwright.bom.BomCategory;
import io.skuwright.kingdee.crm.BundleIndex.Node;
import io.skuwright.quantity.DecimalField;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import io.skuwright.row.Cell;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Flag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Writes one bundle: its own fields, and its lines and groups as nodes that hold their children. */
final class BundleWriter {

    private final BundleNames names;
    private final DecimalField amounts;
    private final CrmBundle bundle;
    private final BundleIndex index;
    private final List<Finding> findings = new ArrayList<>();

    BundleWriter(BundleNames names, DecimalField amounts, CrmBundle bundle) {
        this.names = names;
        this.amounts = amounts;
        this.bundle = bundle;
        this.index = new BundleIndex(bundle);
    }

    /** Returns a result, or no value with what cannot be written. */
    <T> Outcome<T> finish(T result) {
        return findings.isEmpty() ? Outcome.of(result) : Outcome.failed(findings);
    }

    Map<String, Cell> head() {
        Map<String, Cell> cells = new LinkedHashMap<>();
        FieldNames heads = names.heads();
        put(cells, heads, "object", BundleNames.HEAD);
        bundle.id().ifPresent(id -> put(cells, heads, "id", id));
        put(cells, heads, "product", bundle.product());
        bundle.category().ifPresent(category -> put(cells, heads, "category", category(category)));
        put(cells, heads, "purpose", bundle.purpose());
        bundle.number().ifPresent(number -> put(cells, heads, "number", number));
        bundle.lifeStatus().ifPresent(status -> put(cells, heads, "lifeStatus", status));
        put(cells, heads, "deleted", bundle.deleted());
        CrmFields.putOthers(cells, bundle.others());
        return cells;
    }

    static String category(BomCategory category) {
        return category == BomCategory.STANDARD ? BundleReader.STANDARD : BundleReader.CONFIGURED;
    }

    /** Returns the nodes of the top level, each with its children. */
    List<Cell> nodes() {
        findings.addAll(index.faults());
        if (!findings.isEmpty()) {
            return List.of();
        }
        Map<String, List<Cell>> children = new HashMap<>();
        List<Node> all = index.walk();
        for (int at = all.size() - 1; at >= 0; at--) {
            Node node = all.get(at);
            List<Cell> below = children.getOrDefault(node.key(), new ArrayList<>());
            Collections.reverse(below);
            children.computeIfAbsent(node.parent().orElse(""), key -> new ArrayList<>()).add(cell(node, below));
        }
        List<Cell> top = children.getOrDefault("", new ArrayList<>());
        Collections.reverse(top);
        return top;
    }

    /** Returns true if the lines of a bundle are unknown, so that a list of them would say what nobody knows. */
    static boolean hasNoLists(CrmBundle bundle) {
        return !bundle.linesRead() && bundle.lines().isEmpty() && bundle.groups().isEmpty();
    }

    /** Refuses to write a whole tree of, or in place of, a bundle whose lines were not read. */
    void refuseUnread(CrmBundle unread) {
        if (!unread.linesRead()) {
            findings.add(Finding.of(BundleCode.BUNDLE_LINES_NOT_READ)
                    .about(unread.label())
                    .at(unread.place())
                    .with("found", "absent")
                    .as(Severity.ERROR));
        }
    }

    /** Refuses to create a bundle with nodes that are there already, and so belong to a bundle that is there. */
    void refuseUpdatesWithoutBundle(CrmBundle replaced) {
        if (bundle.id().isPresent()) {
            return;
        }
        Stream.of(bundle, replaced)
                .flatMap(one -> Stream.concat(
                        one.lines().stream().map(BundleLine::id), one.groups().stream().map(BundleGroup::id)))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(id -> findings.add(Finding.of(BundleCode.BUNDLE_NODES_WITHOUT_BUNDLE)
                        .about(bundle.label())
                        .at(bundle.place())
                        .with("id", id)));
    }

    static void requireSame(CrmBundle bundle, CrmBundle replaced) {
        boolean isNamed = bundle.id().isPresent() && replaced.id().isPresent();
        boolean isSame = isNamed
                ? bundle.id().equals(replaced.id())
                : bundle.product().equals(replaced.product()) && !isOther(bundle.number(), replaced.number());
        if (!isSame) {
            throw new IllegalArgumentException("Bundle '" + bundle.label() + "' cannot be written in place of bundle '"
                    + replaced.label() + "', which is another one.");
        }
    }

    private static boolean isOther(Optional<String> number, Optional<String> replaced) {
        return number.isPresent() && replaced.isPresent() && !number.equals(replaced);
    }

    /** Returns nodes of another bundle that this one does not have, as they are named where nodes are deleted. */
    List<Cell> missing(CrmBundle replaced, boolean withAction) {
        Set<String> kept = new HashSet<>();
        bundle.lines().forEach(line -> line.id().ifPresent(kept::add));
        bundle.groups().forEach(group -> group.id().ifPresent(kept::add));
        List<Cell> gone = new ArrayList<>();
        replaced.lines().forEach(line -> gone(line.id(), names.lines(), BundleNames.LINE, withAction, kept, gone));
        replaced.groups().forEach(group -> gone(group.id(), names.groups(), BundleNames.GROUP, withAction, kept, gone));
        return gone;
    }

    private static void gone(
            Optional<String> id, FieldNames table, String object, boolean withAction, Set<String> kept, List<Cell> gone) {
        if (id.isPresent() && !kept.contains(id.get())) {
            Map<String, Cell> cells = new LinkedHashMap<>();
            put(cells, table, "object", object);
            if (withAction) {
                put(cells, table, "action", "delete");
            }
            put(cells, table, "id", id.get());
            gone.add(Cell.record(CrmRequest.row(cells)));
        }
    }

    private static String object(Node node) {
        return node.line() == null ? BundleNames.GROUP : BundleNames.LINE;
    }

    private Cell cell(Node node, List<Cell> children) {
        FieldNames table = names.of(node.line() == null);
        Map<String, Cell> cells = new LinkedHashMap<>();
        put(cells, table, "object", object(node));
        put(cells, table, "action", node.id().isPresent() ? "update" : "create");
        node.id().ifPresent(id -> put(cells, table, "id", id));
        Map<String, Cell> others;
        BundleLine line = node.line();
        BundleGroup group = node.group();
        if (line != null) {
            line(line, cells);
            others = line.others();
        } else {
            others = group == null ? Map.of() : group(group, cells);
        }
        put(cells, table, "order", Integer.toString(node.order()));
        CrmFields.putOthers(cells, others);
        if (!children.isEmpty()) {
            cells.put(CrmFields.written(table, "children"), Cell.list(children));
        }
        return Cell.record(CrmRequest.row(cells));
    }

    private void line(BundleLine line, Map<String, Cell> cells) {
        FieldNames lines = names.lines();
        put(cells, lines, "product", line.product());
        number(line, cells, "amount", Optional.of(line.amount()));
        number(line, cells, "minAmount", line.minAmount());
        number(line, cells, "maxAmount", line.maxAmount());
        number(line, cells, "increment", line.increment());
        line.priceMode().ifPresent(mode -> put(cells, lines, "priceMode", mode));
        put(cells, lines, "required", line.required());
        put(cells, lines, "selectedByDefault", line.selectedByDefault());
        put(cells, lines, "enabled", line.enabled());
        put(cells, lines, "skip", line.skip());
        line.linkedBundle().ifPresent(linked -> put(cells, lines, "linkedBundle", linked));
        line.lifeStatus().ifPresent(status -> put(cells, lines, "lifeStatus", status));
        put(cells, lines, "deleted", line.deleted());
    }

    private Map<String, Cell> group(BundleGroup group, Map<String, Cell> cells) {
        FieldNames groups = names.groups();
        group.name().ifPresent(name -> put(cells, groups, "name", name));
        put(cells, groups, "control", group.control());
        count(cells, "minOptions", group.minOptions());
        count(cells, "maxOptions", group.maxOptions());
        return group.others();
    }

    private void count(Map<String, Cell> cells, String word, OptionalInt count) {
        count.ifPresent(number -> put(cells, names.groups(), word, Integer.toString(number)));
    }

    private void number(BundleLine line, Map<String, Cell> cells, String word, Optional<Ratio> number) {
        if (number.isPresent()) {
            Outcome<BigDecimal> decimal = amounts.fit(number.get(), Rounding.none());
            decimal.findings().forEach(finding -> findings.add(
                    finding.about(bundle.label()).at(line.place()).with("field", word).with("id", line.key())));
            decimal.optional().ifPresent(value -> put(cells, names.lines(), word, value.toPlainString()));
        }
    }

    private static void put(Map<String, Cell> cells, FieldNames table, String word, Flag flag) {
        if (flag != Flag.UNKNOWN) {
            cells.put(CrmFields.written(table, word), Cell.flag(flag == Flag.YES));
        }
    }

    private static void put(Map<String, Cell> cells, FieldNames table, String word, String text) {
        cells.put(CrmFields.written(table, word), Cell.text(text));
    }
}
