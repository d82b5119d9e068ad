package io.skuwright.order;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Order lines made of rows that are new.
 *
 * <p>They are made so that typing them gives what the row is: a kit is a root with a BOM and the kit
 * flag, a part hangs on its kit by the kit's node key and has the ratio of their quantities.
 */
final class NewLines {

    private final RowMatch match;
    private final RowTable table;
    private final List<OrderLine> old;
    private final long longest;
    private final @Nullable OrderLine[] made;
    private final Set<String> names = new HashSet<>();
    private final Map<String, Integer> tried = new HashMap<>();

    /** By the row of their kit, the new rows that name no BOM. */
    private final Map<Integer, Positions> withoutBom = new LinkedHashMap<>();

    private NewLines(RowMatch match, List<OrderLine> old, Limits limits) {
        this.match = match;
        this.table = match.table;
        this.old = old;
        this.longest = limits.get(Limit.RATIO_BITS);
        this.made = new OrderLine[table.size()];
        for (OrderLine line : old) {
            names.add(Texts.orEmpty(line.id()));
            names.add(Texts.orEmpty(line.nodeKey()));
        }
    }

    /** Returns the new line of each row, null for a row that is none. */
    static @Nullable OrderLine[] of(RowMatch match, List<OrderLine> old, Limits limits) {
        NewLines lines = new NewLines(match, old, limits);
        lines.make(RowReason.NEW_ROW);
        lines.make(RowReason.NEW_PART);
        lines.withoutBom.forEach(lines::note);
        return lines.made;
    }

    private void make(RowReason reason) {
        for (int row = 0; row < made.length; row++) {
            if (match.reason[row] == reason) {
                made[row] = line(row);
            }
        }
    }

    private OrderLine line(int row) {
        OrderRow it = table.rows[row];
        String name = name(row);
        OrderLine.Builder line = OrderLine.builder()
                .id(name)
                .product(it.product())
                .quantity(it.quantity())
                .unit(it.unit())
                .linkedBom(it.bom())
                .standardBom(it.bom());
        int kit = match.parent[row];
        if (kit != RowTable.NONE) {
            return part(line.nodeKey(name), row, kit);
        }
        boolean isKit = it.kind() == OrderRow.Kind.PARENT;
        if (isKit || Texts.has(it.bom())) {
            String bom = Texts.has(it.bom()) ? it.bom() : standIn(row, row);
            line.bomReference(bom).nodeKey(name).rootKey(name).isKit(isKit);
        }
        return line.build();
    }

    private OrderLine part(OrderLine.Builder line, int row, int kit) {
        OrderRow it = table.rows[row];
        OrderLine above = lineOf(kit);
        line.parentKey(above.nodeKey()).rootKey(above.nodeKey());
        if (Texts.has(it.bomLine())) {
            line.bomReference(it.bomLine()).standardBomLine(it.bomLine());
        } else {
            line.bomReference(Texts.has(it.bom()) ? it.bom() : standIn(row, kit));
        }
        Ratio kits = above.quantity();
        if (kits != null && !kits.isZero()) {
            Ratio perKit = match.quantity(row).dividedBy(kits);
            if (perKit.bitLength() <= longest) {
                ChangedLines.withRatio(line, perKit);
            }
        }
        return line.standardBom(null).build();
    }

    private OrderLine lineOf(int kit) {
        OrderLine line = made[kit];
        return line == null ? old.get(match.line[kit]) : line;
    }

    /** A line of a kit must name a BOM to be typed as one. */
    private @Nullable String standIn(int row, int kit) {
        withoutBom.computeIfAbsent(kit, key -> new Positions()).add(row);
        return table.rows[row].product();
    }

    private void note(int kit, Positions rows) {
        Finding missing = table.about(kit, OrderRowCode.ROW_BOM_MISSING);
        table.more.add(missing.with("rows", table.names(rows.toArray())));
    }

    /** Returns a text that no line has as id or node key: the line id it carries, its row id or its place. */
    private String name(int row) {
        OrderRow it = table.rows[row];
        boolean hasOwn = match.sent.order == null && Texts.has(it.lineId());
        String base = Texts.orEmpty(hasOwn ? it.lineId() : table.name(row));
        String name = base.isEmpty() ? "row" : base;
        while (!names.add(name)) {
            name = base + "#" + tried.merge(base, 1, Integer::sum);
        }
        return name;
    }
}
