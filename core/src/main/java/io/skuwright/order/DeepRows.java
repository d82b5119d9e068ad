package io.skuwright.order;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The rows that an ERP added because it expanded a part that was sent as a whole.
 *
 * <p>Such a row has the product and the exact quantity of a line below the part; it names the part, or the
 * kit. No line explains two rows: where more rows have a quantity than lines, or the quantity is another,
 * rows keep their fate and a finding says what they may be.
 */
final class DeepRows {

    private final RowMatch match;
    private final RowTable table;
    private final SentLines sent;
    private final DeepExpansion lines;
    private final boolean[] taken;

    /** Rows and lines by the part that is named, by its product where only that is named, and by the kit's line. */
    private final RowMatch.Places rowsOfPart = new RowMatch.Places();

    private final RowMatch.Places rowsOfProduct = new RowMatch.Places();
    private final RowMatch.Places rowsOfKit = new RowMatch.Places();
    private final RowMatch.Places ofPart = new RowMatch.Places();
    private final RowMatch.Places ofProduct = new RowMatch.Places();
    private final RowMatch.Places ofKit = new RowMatch.Places();

    private DeepRows(RowMatch match, DeepExpansion lines) {
        this.match = match;
        this.table = match.table;
        this.sent = match.sent;
        this.lines = lines;
        this.taken = new boolean[sent.size];
        for (int line = 0; line < sent.size; line++) {
            String product = Texts.orNull(sent.it(line).line().product());
            int part = lines.part(line);
            if (part != RowTable.NONE && product != null) {
                int id = table.productId(product);
                ofPart.add(sent.first(part), id, line);
                ofKit.add(sent.root(line), id, line);
                String above = Texts.orNull(sent.it(part).line().product());
                if (above != null) {
                    ofProduct.add(table.productId(above), id, line);
                }
            }
        }
    }

    /** Decides what is left when all rows are matched with what was sent. */
    static void match(RowMatch match, RowParents parents) {
        int[] tops = parents.tops();
        for (int row = 0; row < tops.length; row++) {
            if (tops[row] != RowTable.NONE && match.reason[tops[row]] == RowReason.OWN_EXPANSION && mayBeBelow(match, row)) {
                match.parent[row] = match.parent[tops[row]];
                match.admit(row, RowReason.OWN_EXPANSION);
            }
        }
        DeepExpansion lines = DeepExpansion.of(match);
        if (lines != null) {
            DeepRows rows = new DeepRows(match, lines);
            rows.collect(tops);
            rows.settle(rows.rowsOfPart, rows.ofPart);
            rows.settle(rows.rowsOfProduct, rows.ofProduct);
            rows.settle(rows.rowsOfKit, rows.ofKit);
        }
    }

    private void collect(int[] tops) {
        for (int row = 0; row < table.size(); row++) {
            String above = Texts.orNull(table.rows[row].parentProduct());
            if (match.reason[row] == RowReason.NEW_PART) {
                addOfKit(match.parent[row], row);
            } else if (tops[row] != RowTable.NONE && mayBeBelow(match, row)) {
                addBelow(tops[row], row);
            } else if (above != null && !Texts.has(table.rows[row].parentRow()) && isRefusedFor(match, row, OrderRowCode.ROW_ORPHAN)) {
                rowsOfProduct.add(table.productId(above), table.productOf(row), row);
            }
        }
    }

    /** Returns true if a row is refused for nothing but that it names a part. */
    private static boolean mayBeBelow(RowMatch match, int row) {
        return isRefusedFor(match, row, OrderRowCode.ROW_PARENT_WRONG);
    }

    /** A row that says which line it is, is not taken for another. */
    private static boolean isRefusedFor(RowMatch match, int row, OrderRowCode why) {
        Finding refusal = match.table.refusal(row);
        String id = Texts.orNull(match.table.rows[row].lineId());
        boolean saysLine = match.named[row] != RowTable.NONE || (id != null && match.sent.withId(id) == RowTable.SEVERAL);
        return refusal != null && why.equals(refusal.code()) && !saysLine;
    }

    /** Adds a row that names a part, or one that names a part by others. */
    private void addBelow(int top, int row) {
        int line = match.line[top];
        match.parent[row] = match.parent[top];
        if (line == RowTable.NONE) {
            if (match.parent[top] != RowTable.NONE) {
                addOfKit(match.parent[top], row);
            }
        } else {
            int part = lines.part(line);
            rowsOfPart.add(part == RowTable.NONE ? line : sent.first(part), table.productOf(row), row);
        }
    }

    private void addOfKit(int kit, int row) {
        if (match.line[kit] != RowTable.NONE) {
            rowsOfKit.add(match.line[kit], table.productOf(row), row);
        }
    }

    private void settle(RowMatch.Places rows, RowMatch.Places places) {
        for (long key : rows.keys()) {
            int[] of = places.at(key);
            if (of.length > 0) {
                Group group = new Group(rows.at(key), of);
                group.settle();
            }
        }
    }

    /** The rows and lines of one place and product. */
    private final class Group {

        private final int[] lineGroup;
        private final List<Integer> open = new ArrayList<>();
        private final List<Integer> unsure = new ArrayList<>();

        Group(int[] rows, int[] lineGroup) {
            this.lineGroup = lineGroup;
            for (int row : rows) {
                open.add(row);
            }
        }

        void settle() {
            byQuantity(lines::now);
            byQuantity(lines::sent);
            bySum(lines::now);
            bySum(lines::sent);
            byProduct();
            unsure.addAll(open);
            note();
        }

        private void byQuantity(IntFunction<@Nullable Ratio> quantity) {
            Map<Ratio, Positions> linesOf = new LinkedHashMap<>();
            for (int line : lineGroup) {
                Ratio known = taken[line] ? null : quantity.apply(line);
                if (known != null) {
                    linesOf.computeIfAbsent(known, key -> new Positions()).add(line);
                }
            }
            Map<Ratio, Positions> rowsOf = new LinkedHashMap<>();
            open.forEach(row -> rowsOf.computeIfAbsent(match.quantity(row), key -> new Positions()).add(row));
            open.clear();
            rowsOf.forEach((known, rows) -> {
                Positions fitting = linesOf.get(known);
                for (int row : rows.toArray()) {
                    if (fitting == null) {
                        open.add(row);
                    } else {
                        decide(row, rows.size() <= fitting.size());
                    }
                }
                if (fitting != null) {
                    Arrays.stream(fitting.toArray()).limit(rows.size()).forEach(line -> taken[line] = true);
                }
            });
        }

        /** One row for several lines is their sum. */
        private void bySum(IntFunction<@Nullable Ratio> quantity) {
            if (open.size() != 1) {
                return;
            }
            Ratio sum = Ratio.ZERO;
            for (int line : lineGroup) {
                sum = taken[line] ? sum : sent.summed().sum(sum, quantity.apply(line));
            }
            int row = open.get(0);
            if (!match.quantity(row).isZero() && match.quantity(row).equals(sum)) {
                open.clear();
                decide(row, true);
                Arrays.stream(lineGroup).forEach(line -> taken[line] = true);
            }
        }

        /** A line whose quantity nobody knows is known by its product. */
        private void byProduct() {
            Positions unknown = new Positions();
            for (int line : lineGroup) {
                if (!taken[line] && lines.now(line) == null) {
                    unknown.add(line);
                }
            }
            if (unknown.size() > 0) {
                open.forEach(row -> decide(row, open.size() <= unknown.size()));
                Arrays.stream(unknown.toArray()).limit(open.size()).forEach(line -> taken[line] = true);
                open.clear();
            }
        }

        private void decide(int row, boolean isExpansion) {
            if (isExpansion) {
                int kit = sent.root(lineGroup[0]);
                if (match.parent[row] == RowTable.NONE && Arrays.stream(lineGroup).allMatch(line -> sent.root(line) == kit)) {
                    match.parent[row] = sent.row[kit];
                }
                match.admit(row, RowReason.PART_EXPANSION);
            } else {
                unsure.add(row);
            }
        }

        private void note() {
            if (unsure.isEmpty()) {
                return;
            }
            String ids = sent.ids(lineGroup);
            for (int row : unsure) {
                Finding finding = table.aboutProduct(row, OrderRowCode.ROW_EXPANSION_POSSIBLE);
                table.more.add(finding.with("value", match.quantity(row).toString()).with("lines", ids));
            }
        }
    }
}
