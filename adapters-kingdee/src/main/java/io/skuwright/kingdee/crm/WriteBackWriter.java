package io.skuwright.kingdee.crm;

import static java.util.Objects.requireNonNull;

import io.skuwright.bom.StandardBom;
import io.skuwright.order.LineType;
import io.skuwright.order.OrderLine;
import io.skuwright.order.SalesOrder;
import io.skuwright.order.TypedLine;
import io.skuwright.order.TypedOrder;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.CodeMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills the ids of standard BOMs into orders, types them again, and says what to write. */
final class WriteBackWriter {

    private final RunSettings settings;
    private final CodeMap created;

    WriteBackWriter(RunSettings settings, CodeMap created) {
        this.settings = settings;
        this.created = requireNonNull(created, "created");
    }

    StandardBomWriteBack write(List<CrmOrder> orders, List<TypedOrder> typed, List<FinishedRoot> finished) {
        List<Filling> fillings = new ArrayList<>();
        orders.forEach(order -> fillings.add(new Filling()));
        for (FinishedRoot root : finished) {
            fill(fillings.get(root.order()), root, typed.get(root.order()));
        }
        List<WrittenOrder> written = new ArrayList<>();
        for (int at = 0; at < orders.size(); at++) {
            written.add(written(orders.get(at), typed.get(at), fillings.get(at)));
        }
        return new StandardBomWriteBack(written);
    }

    /** What to fill into the lines of one order, by their index. */
    private static final class Filling {
        final Map<Integer, String> boms = new HashMap<>();
        final Map<Integer, String> lines = new HashMap<>();
        final List<Finding> findings = new ArrayList<>();
        /** The roots of which an id is not known. */
        final BitSet heldBack = new BitSet();
        private @Nullable Map<Integer, Map<Integer, String>> references;

        /** Made only for orders that have a root which was ordered with a standard BOM, and once for each. */
        Map<Integer, Map<Integer, String>> references(TypedOrder order) {
            if (references == null) {
                references = WriteBackWriter.references(order);
            }
            return references;
        }
    }

    private void fill(Filling filling, FinishedRoot root, TypedOrder order) {
        Map<Integer, String> lines = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        Optional<StandardBom> bom = root.bom();
        Outcome<String> head = bom.isPresent()
                ? id(bom.get(), "bom", bom.get().bom().number(), place(order, root.root()))
                : Outcome.of(String.valueOf(order.typedLine(root.root()).line().linkedBom()));
        findings.addAll(head.findings());
        if (bom.isEmpty()) {
            lines.putAll(filling.references(order).getOrDefault(root.root(), Map.of()));
        }
        root.lines().forEach((line, standard) -> {
            String code = standard.bom().bom().number() + "#" + standard.id();
            Outcome<String> id = id(standard.bom(), "bomLine", code, place(order, line));
            findings.addAll(id.findings());
            id.optional().ifPresent(known -> lines.put(line, known.equals(code) ? standard.id() : known));
        });
        filling.findings.addAll(findings);
        if (findings.isEmpty()) {
            filling.boms.put(root.root(), head.value());
            filling.lines.putAll(lines);
        } else {
            filling.heldBack.set(root.root());
        }
    }

    /** Parts of products that were ordered with a standard BOM were chosen from its lines: references by line, by root. */
    private static Map<Integer, Map<Integer, String>> references(TypedOrder order) {
        Map<Integer, Map<Integer, String>> byRoot = new HashMap<>();
        for (TypedLine line : order.lines()) {
            String reference = line.line().bomReference();
            if (line.type() == LineType.SON && reference != null) {
                line.root().ifPresent(root -> byRoot.computeIfAbsent(root.index(), index -> new HashMap<>())
                        .put(line.index(), reference));
            }
        }
        return byRoot;
    }

    private static Place place(TypedOrder order, int line) {
        return order.order().place().child(order.typedLine(line).line().position());
    }

    /** What is new has an id only if it was made; what was there may have one on either side. */
    private Outcome<String> id(StandardBom bom, String kind, String code, Place place) {
        Outcome<String> said = created.id(kind, code, place);
        if (said.hasValue() || bom.isNew()) {
            return said;
        }
        Outcome<String> known = settings.codes().id(kind, code, place);
        return known.hasValue() ? known : said;
    }

    private WrittenOrder written(CrmOrder order, TypedOrder typed, Filling filling) {
        List<OrderLine> lines = new ArrayList<>();
        Map<String, Map<String, String>> more = new LinkedHashMap<>();
        for (TypedLine view : typed.lines()) {
            OrderLine line = view.line();
            String bom = filling.boms.get(view.index());
            String bomLine = filling.lines.get(view.index());
            Map<String, String> fields = new LinkedHashMap<>();
            note(fields, CrmField.STANDARD_BOM, bom, line.standardBom());
            note(fields, CrmField.STANDARD_BOM_LINE, bomLine, line.standardBomLine());
            if (!fields.isEmpty()) {
                more.put(String.valueOf(line.id()), fields);
            }
            lines.add(bom == null && bomLine == null ? line : filled(line, bom, bomLine));
        }
        SalesOrder sales =
                SalesOrder.builder().from(order.order()).lines(lines).build();
        Batch<OrderLine> batch = Batch.of(lines, order.lines().rejected(), ownFindings(order));
        CrmOrder complete = new CrmOrder(sales, batch, order.head(), order.rows());
        Outcome<TypedOrder> again = settings.crm().type(complete, settings.policy());
        List<Finding> findings = new ArrayList<>(again.findings());
        findings.addAll(filling.findings);
        CrmUpdates updates = new CrmUpdates(complete, again.value(), settings.crm().settings(), more)
                .without(heldBack(typed, filling.heldBack));
        return new WrittenOrder(complete, again.value(), updates, findings);
    }

    /** Returns the ids of the lines in the trees of roots that get nothing. */
    private static Set<String> heldBack(TypedOrder typed, BitSet roots) {
        Set<String> ids = new HashSet<>();
        for (int at = 0; at < typed.size() && !roots.isEmpty(); at++) {
            int root = typed.root(at);
            if (root >= 0 && roots.get(root)) {
                ids.add(String.valueOf(typed.typedLine(at).line().id()));
            }
        }
        return ids;
    }

    /** The findings of rejected elements are added by the batch itself. */
    private static List<Finding> ownFindings(CrmOrder order) {
        return order.findings().subList(order.lines().rejected().size(), order.findings().size());
    }

    private void note(
            Map<String, String> fields,
            CrmField field,
            @Nullable String now,
            @Nullable String before) {
        List<String> names = settings.crm().fieldNames().names(field.word());
        if (now != null && !now.equals(before) && !names.isEmpty()) {
            fields.put(names.get(0), now);
        }
    }

    private static OrderLine filled(
            OrderLine line,
            @Nullable String bom,
            @Nullable String bomLine) {
        OrderLine.Builder filled = OrderLine.builder();
        filled.from(line);
        return filled.standardBom(bom == null ? line.standardBom() : bom)
                .standardBomLine(bomLine == null ? line.standardBomLine() : bomLine)
                .build();
    }
}
