package io.skuwright.order;

import io.skuwright.order.RowChange.Field;
import io.skuwright.quantity.Ratio;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What rows have otherwise than the lines that were sent. */
final class RowChanges {

    private final RowMatch match;
    private final List<RowChange> changes = new ArrayList<>();

    private RowChanges(RowMatch match) {
        this.match = match;
    }

    static List<RowChange> of(RowMatch match) {
        RowChanges changes = new RowChanges(match);
        for (int row = 0; row < match.table.size(); row++) {
            int line = match.line[row];
            if (line != RowTable.NONE && match.sent.isSent(line)) {
                changes.compare(row, line);
            }
        }
        return changes.changes;
    }

    private void compare(int row, int line) {
        OrderLine it = match.sent.it(line).line();
        OrderRow now = match.table.rows[row];
        Ratio before = match.sent.quantity(line);
        if (!match.quantity(row).equals(before)) {
            note(row, line, Field.QUANTITY, before == null ? null : before.toString(), match.quantity(row).toString());
        }
        add(row, line, Field.PRODUCT, it.product(), now.product());
        add(row, line, Field.UNIT, it.unit(), now.unit());
        add(row, line, Field.KIND, kind(SentRows.kind(match.sent.type(line))), kind(now.kind()));
        int kit = match.parent[row];
        if (kit != RowTable.NONE && match.sent.type(line) == LineType.SON) {
            int to = match.line[kit];
            String after = to == RowTable.NONE ? match.table.name(kit) : match.sent.id(to);
            add(row, line, Field.PARENT, match.sent.id(match.sent.root(line)), after);
        }
    }

    /** Kinds other than kit and part are one to the CRM. */
    private static String kind(OrderRow.Kind kind) {
        return (kind == OrderRow.Kind.OTHER ? OrderRow.Kind.STANDARD : kind).name();
    }

    private void add(int row, int line, Field field, @Nullable String before, @Nullable String after) {
        if (!Texts.agree(before, after)) {
            note(row, line, field, before, after);
        }
    }

    private void note(int row, int line, Field field, @Nullable String before, @Nullable String after) {
        OrderRow now = match.table.rows[row];
        changes.add(new RowChange(match.sent.it(line), now, field, Texts.orEmpty(before), Texts.orEmpty(after)));
    }
}
