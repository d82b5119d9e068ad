package io.skuwright.order;

import io.skuwright.result.Finding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The kit's row of each part: by row id where one is named, else by the kit's product.
 *
 * <p>Nothing is chosen among several kits of one product; that is left to what was sent.
 */
final class RowParents {

    /** A row is named that is a part itself. */
    private static final int PART = -3;

    private final RowTable table;
    private final Map<String, Positions> kits = new HashMap<>();
    private final int[] parent;

    /** Of parts that name a part, the part they name. */
    private final int[] named;

    RowParents(RowTable table) {
        this.table = table;
        this.parent = new int[table.size()];
        this.named = new int[table.size()];
        Arrays.fill(parent, RowTable.NONE);
        Arrays.fill(named, RowTable.NONE);
        for (int row = 0; row < table.size(); row++) {
            String product = Texts.orNull(table.rows[row].product());
            if (product != null && table.is(OrderRow.Kind.PARENT, row)) {
                kits.computeIfAbsent(product, key -> new Positions()).add(row);
            }
        }
        for (int row = 0; row < table.size(); row++) {
            if (table.is(OrderRow.Kind.SON, row)) {
                parent[row] = find(row);
            } else {
                checkIsAlone(row);
            }
        }
        refuseBelowParts();
    }

    /** Returns the row of a part's kit, {@link RowTable#SEVERAL}, or {@link RowTable#NONE} for other rows and for refused ones. */
    int of(int row) {
        return parent[row];
    }

    /** Returns the rows that may be the kit of a part that names it by its product only. */
    Positions candidates(int row) {
        return kits.getOrDefault(Texts.orEmpty(table.rows[row].parentProduct()), new Positions());
    }

    /**
     * Returns of each part that names a part the first of the parts above it, as far up as they name each other;
     * {@link RowTable#NONE} for other rows and where they name each other in a ring.
     */
    int[] tops() {
        int[] top = new int[table.size()];
        int[] walk = new int[table.size()];
        Arrays.fill(top, RowTable.NONE);
        for (int row = 0; row < table.size(); row++) {
            int at = row;
            while (named[at] != RowTable.NONE && walk[at] == 0) {
                walk[at] = row + 1;
                at = named[at];
            }
            boolean isRing = walk[at] == row + 1;
            int found = isRing ? RowTable.NONE : named[at] == RowTable.NONE ? at : top[at];
            for (int below = row; below != at; below = named[below]) {
                top[below] = found;
            }
        }
        return top;
    }

    private void checkIsAlone(int row) {
        String above = Texts.orNull(table.rows[row].parentRow());
        if (above != null) {
            Finding ignored = table.about(row, OrderRowCode.ROW_PARENT_IGNORED).with("kind", table.kind(row));
            table.more.add(ignored.with("parent", above));
        }
    }

    private int find(int row) {
        String id = Texts.orNull(table.rows[row].parentRow());
        String product = Texts.orNull(table.rows[row].parentProduct());
        if (id != null) {
            return byId(row, id, product);
        }
        Positions found = product == null ? null : kits.get(product);
        if (found == null) {
            return orphan(row, Texts.orEmpty(product), product == null ? "NOTHING_NAMED" : "NO_SUCH_PRODUCT");
        }
        return found.size() == 1 ? found.get(0) : RowTable.SEVERAL;
    }

    private int byId(int row, String id, @Nullable String product) {
        int found = table.withId(id);
        if (found == RowTable.NONE) {
            return orphan(row, id, "NO_SUCH_ROW");
        }
        if (found == RowTable.SEVERAL) {
            table.refuse(row, table.about(row, OrderRowCode.ROW_PARENT_REJECTED).with("parent", id));
            return RowTable.NONE;
        }
        if (table.is(OrderRow.Kind.SON, found)) {
            named[row] = found;
            return PART;
        }
        if (!table.is(OrderRow.Kind.PARENT, found)) {
            return refuseWrong(row, found);
        }
        String own = Texts.orNull(table.rows[found].product());
        if (product != null && own != null && !own.equals(product)) {
            Finding mismatch = table.about(row, OrderRowCode.ROW_PARENT_MISMATCH).with("declared", product);
            table.more.add(mismatch.with("parent", id).with("found", own));
        }
        return found;
    }

    private int orphan(int row, String parent, String why) {
        table.refuse(row, table.about(row, OrderRowCode.ROW_ORPHAN).with("parent", parent).with("why", why));
        return RowTable.NONE;
    }

    private int refuseWrong(int row, int found) {
        Finding wrong = table.about(row, OrderRowCode.ROW_PARENT_WRONG);
        table.refuse(row, wrong.with("parent", table.id(found)).with("kind", table.kind(found)));
        return RowTable.NONE;
    }

    /** A part that names a part is refused; parts that name each other in a ring are told apart. */
    private void refuseBelowParts() {
        int[] walk = new int[table.size()];
        for (int row = 0; row < table.size(); row++) {
            int at = row;
            while (named[at] != RowTable.NONE && walk[at] == 0) {
                walk[at] = row + 1;
                at = named[at];
            }
            if (walk[at] == row + 1) {
                refuseLoop(at);
            }
        }
        for (int row = 0; row < table.size(); row++) {
            if (parent[row] == PART) {
                parent[row] = refuseWrong(row, named[row]);
            }
        }
    }

    private void refuseLoop(int first) {
        Positions loop = new Positions();
        int at = first;
        do {
            loop.add(at);
            parent[at] = RowTable.NONE;
            at = named[at];
        } while (at != first);
        int[] rows = loop.toArray();
        String names = table.names(rows);
        for (int row : rows) {
            Finding cycle = table.about(row, OrderRowCode.ROW_CYCLE).with("length", rows.length);
            table.refuse(row, cycle.with("rows", names));
        }
    }
}
