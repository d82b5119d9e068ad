package io.skuwright.order;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which row is which line, and what becomes of rows that are none.
 *
 * <p>It holds the answers and the rules that kits and parts share: a row is a line if it carries the
 * line's id, else if among the rows and the lines of one place (the same kit, the same product) the two
 * are alone with their quantity, or alone altogether. Where nothing decides, rows are refused and lines
 * are unclear.
 */
final class RowMatch {

    final RowTable table;
    final SentLines sent;

    /** Why each row has its fate, null while it has none. */
    final @Nullable RowReason[] reason;

    /** The line of each row, {@link RowTable#NONE} if it is none. */
    final int[] line;

    /** The row of the kit of each part, {@link RowTable#NONE} if there is none. */
    final int[] parent;

    /** The line whose id a row carries, {@link RowTable#NONE} if it carries none. */
    final int[] named;

    /** The kit's line whose id a part carries, as ERPs copy fields of a kit to parts they add. */
    final int[] hint;

    /** How many refused rows each product has. */
    private final Map<Integer, Integer> heldProducts = new HashMap<>();

    private boolean anyProductHeld;

    RowMatch(RowTable table, SentLines sent) {
        int n = table.size();
        this.table = table;
        this.sent = sent;
        this.reason = new RowReason[n];
        this.line = new int[n];
        this.parent = new int[n];
        this.named = new int[n];
        this.hint = new int[n];
        for (int[] positions : new int[][] {line, parent, named, hint}) {
            Arrays.fill(positions, RowTable.NONE);
        }
        if (sent.size > 0) {
            nameLines();
        }
        for (int row = 0; row < n; row++) {
            if (table.isRefused(row)) {
                hold(row);
            }
        }
    }

    private void nameLines() {
        Map<Integer, Positions> byLine = new LinkedHashMap<>();
        for (int row = 0; row < table.size(); row++) {
            String id = Texts.orNull(table.rows[row].lineId());
            if (id != null) {
                name(row, id, sent.withId(id), byLine);
            }
        }
        byLine.forEach(this::refuseTwice);
    }

    private void name(int row, String id, int found, Map<Integer, Positions> byLine) {
        if (found == RowTable.NONE) {
            table.more.add(table.about(row, OrderRowCode.ROW_LINE_UNKNOWN).with("line", id));
        } else if (found == RowTable.SEVERAL) {
            table.refuse(row, ambiguous(row, table.name(row), id));
        } else if (table.is(OrderRow.Kind.SON, row) && sent.type(found) == LineType.PARENT) {
            hint[row] = found;
        } else {
            int line = sent.first(found);
            named[row] = line;
            sent.claimed[line] = true;
            byLine.computeIfAbsent(line, key -> new Positions()).add(row);
        }
    }

    private void refuseTwice(int twice, Positions rows) {
        if (rows.size() == 1) {
            return;
        }
        String names = table.names(rows.toArray());
        for (int row : rows.toArray()) {
            Finding finding = table.about(row, OrderRowCode.ROW_LINE_TWICE).with("line", sent.id(twice));
            table.refuse(row, finding.with("count", rows.size()).with("rows", names));
        }
    }

    /** Remembers that a refused row may be a line, so that the line does not count as deleted in the ERP. */
    private void hold(int row) {
        if (named[row] != RowTable.NONE) {
            sent.unclear[named[row]] = true;
        } else if (table.productOf(row) == RowTable.NONE) {
            anyProductHeld = true;
        } else {
            heldProducts.merge(table.productOf(row), 1, Integer::sum);
        }
    }

    void refuse(int row, Finding finding) {
        table.refuse(row, finding);
        hold(row);
    }

    /** Gives a row its fate though it was refused or had another; it has a product and carries no line's id. */
    void admit(int row, RowReason why) {
        if (table.isRefused(row)) {
            table.admit(row);
            heldProducts.merge(table.productOf(row), -1, Integer::sum);
        }
        reason[row] = why;
    }

    /** Returns true if a refused row may be a line of the product. */
    boolean isHeld(int product) {
        return anyProductHeld || heldProducts.getOrDefault(product, 0) > 0;
    }

    /** Gives a row the line whose id it carries. */
    void linkNamed(int row) {
        int to = named[row];
        if (sent.isSent(to)) {
            link(row, to, RowReason.LINE_ID);
            return;
        }
        link(row, to, RowReason.LINE_NOT_SENT);
        Finding notSent = table.about(row, OrderRowCode.ROW_LINE_NOT_SENT).with("line", sent.id(to));
        table.more.add(notSent.with("type", sent.type(to).name()));
    }

    private void link(int row, int to, RowReason why) {
        reason[row] = why;
        line[row] = to;
        sent.row[to] = row;
    }

    /**
     * Links rows and lines of one place and one product, and refuses what nothing decides.
     *
     * @return the rows that are none of the lines
     */
    int[] match(int[] rows, int[] lines) {
        Positions open = new Positions();
        Map<Ratio, Positions> openOf = new LinkedHashMap<>();
        for (int at : lines) {
            if (sent.row[at] == RowTable.NONE && !sent.claimed[at]) {
                Ratio quantity = sent.quantity(at);
                (quantity == null ? open : openOf.computeIfAbsent(quantity, key -> new Positions())).add(at);
            }
        }
        Positions left = new Positions();
        byQuantity(rows).forEach((quantity, same) -> {
            Positions of = openOf.remove(quantity);
            if (of == null) {
                addAll(left, same);
            } else if (same.size() == 1 && of.size() == 1 && !sent.unclear[of.get(0)]) {
                link(same.get(0), of.get(0), RowReason.SAME_QUANTITY);
            } else {
                refuseAmbiguous(same.toArray(), of.toArray());
            }
        });
        openOf.values().forEach(of -> addAll(open, of));
        if (left.size() == 0 || open.size() == 0) {
            return left.toArray();
        }
        if (rows.length == 1 && lines.length == 1 && !isHeld(table.productOf(rows[0])) && !sent.unclear[lines[0]]) {
            linkByProduct(rows[0], lines[0]);
        } else {
            refuseAmbiguous(left.toArray(), open.toArray());
        }
        return new int[0];
    }

    private Map<Ratio, Positions> byQuantity(int[] rows) {
        Map<Ratio, Positions> byQuantity = new LinkedHashMap<>();
        for (int row : rows) {
            byQuantity.computeIfAbsent(quantity(row), key -> new Positions()).add(row);
        }
        return byQuantity;
    }

    private static void addAll(Positions to, Positions from) {
        for (int at = 0; at < from.size(); at++) {
            to.add(from.get(at));
        }
    }

    /** Returns the quantity of a row that was not refused. */
    Ratio quantity(int row) {
        return Objects.requireNonNull(table.rows[row].quantity(), "quantity");
    }

    private void linkByProduct(int row, int to) {
        link(row, to, RowReason.SAME_PRODUCT);
        Ratio before = sent.quantity(to);
        if (before != null) {
            Finding finding = table.aboutProduct(row, OrderRowCode.ROW_LINE_BY_PRODUCT).with("line", sent.id(to));
            table.more.add(finding.with("before", before.toString()).with("after", quantity(row).toString()));
        }
    }

    private void refuseAmbiguous(int[] rows, int[] lines) {
        String names = table.names(rows);
        String ids = sent.ids(lines);
        for (int row : rows) {
            table.refuse(row, ambiguous(row, names, ids));
        }
        for (int at : lines) {
            sent.unclear[at] = true;
        }
    }

    private Finding ambiguous(int row, String rows, String lines) {
        return table.about(row, OrderRowCode.ROW_LINE_AMBIGUOUS).with("rows", rows).with("lines", lines);
    }

    /** Rows and lines that stand at the same place with the same product. */
    static final class Places {

        private final Map<Long, Positions> places = new LinkedHashMap<>();

        void add(int place, int product, int position) {
            places.computeIfAbsent(key(place, product), key -> new Positions()).add(position);
        }

        int[] at(long key) {
            Positions found = places.get(key);
            return found == null ? new int[0] : found.toArray();
        }

        Iterable<Long> keys() {
            return places.keySet();
        }

        private static long key(int place, int product) {
            return ((long) place << Integer.SIZE) | product;
        }
    }
}
