package io.skuwright.order;

import io.skuwright.result.Finding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The rows that are parts: of a kit that was sent with parts, without them, or not at all.
 *
 * <p>A part that names its kit by row is judged among the parts of this kit. One that names only the
 * product, where several rows have it, is judged among the parts of all of them, and only if it comes
 * out the same whichever kit it belongs to.
 */
final class PartRows {

    /** What the rows of one product have in common, as far as it decides about parts. */
    private enum Kits {
        WITHOUT_PARTS,
        WITH_PARTS,
        MIXED
    }

    private final RowMatch match;
    private final RowTable table;
    private final SentLines sent;
    private final RowParents parents;
    private final Map<String, Kits> kitsOf = new HashMap<>();
    private final Map<String, String> namesOf = new HashMap<>();

    /** Parts by the line of their kit, and by the product of it where the kit is not known. */
    private final RowMatch.Places ofKit = new RowMatch.Places();
    private final RowMatch.Places ofProduct = new RowMatch.Places();
    private final Positions doubledRows = new Positions();
    private final boolean[] doubledKits;

    private PartRows(RowMatch match, RowParents parents) {
        this.match = match;
        this.table = match.table;
        this.sent = match.sent;
        this.parents = parents;
        this.doubledKits = new boolean[sent.size];
    }

    static void match(RowMatch match, RowParents parents) {
        PartRows parts = new PartRows(match, parents);
        for (int row = 0; row < match.table.size(); row++) {
            if (!match.table.isRefused(row) && match.table.is(OrderRow.Kind.SON, row)) {
                parts.visit(row);
            }
        }
        parts.matchOfKits();
        parts.matchOfProducts();
        parts.noteDoubled();
    }

    private void visit(int row) {
        int kit = parents.of(row);
        if (kit != RowTable.SEVERAL) {
            visit(row, kit);
            return;
        }
        int decided = decided(row);
        if (decided != RowTable.NONE) {
            visit(row, decided);
            return;
        }
        Kits kits = match.named[row] == RowTable.NONE ? kits(row) : Kits.MIXED;
        switch (kits) {
            case WITHOUT_PARTS -> match.reason[row] = RowReason.OWN_EXPANSION;
            case WITH_PARTS -> ofProduct.add(table.productOf(parents.candidates(row).get(0)), table.productOf(row), row);
            case MIXED -> refuseAmbiguous(row);
        }
    }

    private void visit(int row, int kit) {
        if (table.isRefused(kit)) {
            match.refuse(row, table.about(row, OrderRowCode.ROW_PARENT_REJECTED).with("parent", table.name(kit)));
            return;
        }
        match.parent[row] = kit;
        int line = match.line[kit];
        if (match.named[row] != RowTable.NONE) {
            match.linkNamed(row);
        } else if (line == RowTable.NONE) {
            match.reason[row] = RowReason.NEW_PART;
        } else if (!sent.isSentWithSons(line)) {
            match.reason[row] = RowReason.OWN_EXPANSION;
        } else {
            ofKit.add(line, table.productOf(row), row);
        }
    }

    /** Returns the row of the kit whose line, or whose part's line, the row carries the id of. */
    private int decided(int row) {
        int line = match.named[row] == RowTable.NONE ? match.hint[row] : sent.root(match.named[row]);
        int kit = line == RowTable.NONE ? RowTable.NONE : sent.row[line];
        boolean fits = kit != RowTable.NONE
                && table.is(OrderRow.Kind.PARENT, kit)
                && Texts.orEmpty(table.rows[kit].product()).equals(table.rows[row].parentProduct());
        return fits ? kit : RowTable.NONE;
    }

    private Kits kits(int row) {
        return kitsOf.computeIfAbsent(parentProduct(row), key -> kits(parents.candidates(row).toArray()));
    }

    private Kits kits(int[] candidates) {
        boolean all = true;
        boolean none = true;
        for (int kit : candidates) {
            int line = match.line[kit];
            boolean withParts = line != RowTable.NONE && sent.isSentWithSons(line);
            all &= withParts;
            none &= line != RowTable.NONE && !withParts;
        }
        return all ? Kits.WITH_PARTS : none ? Kits.WITHOUT_PARTS : Kits.MIXED;
    }

    private String parentProduct(int row) {
        return Texts.orEmpty(table.rows[row].parentProduct());
    }

    private void refuseAmbiguous(int row) {
        String product = parentProduct(row);
        String names = namesOf.computeIfAbsent(product, key -> table.names(parents.candidates(row).toArray()));
        Finding finding = table.about(row, OrderRowCode.ROW_PARENT_AMBIGUOUS).with("parent", product);
        match.refuse(row, finding.with("rows", names));
    }

    private void matchOfKits() {
        RowMatch.Places lines = new RowMatch.Places();
        sentSons((line, product) -> lines.add(sent.root(line), product, line));
        for (long key : ofKit.keys()) {
            int[] rows = ofKit.at(key);
            int[] of = lines.at(key);
            int open = open(of);
            for (int row : match.match(rows, of)) {
                match.reason[row] = of.length == 0 ? RowReason.NEW_PART : RowReason.DOUBLED_PART;
            }
            if (of.length > 0 && rows.length > open) {
                addDoubled(rows, of);
            }
        }
    }

    private void matchOfProducts() {
        RowMatch.Places lines = new RowMatch.Places();
        sentSons((line, product) -> {
            int kit = sent.row[sent.root(line)];
            if (kit != RowTable.NONE && table.is(OrderRow.Kind.PARENT, kit)) {
                lines.add(table.productOf(kit), product, line);
            }
        });
        for (long key : ofProduct.keys()) {
            int[] rows = ofProduct.at(key);
            int[] of = lines.at(key);
            int open = open(of);
            int[] left = match.match(rows, of);
            boolean everyKitHasIt = roots(of) == parents.candidates(rows[0]).size();
            for (int row : left) {
                if (everyKitHasIt) {
                    match.reason[row] = RowReason.DOUBLED_PART;
                } else {
                    refuseAmbiguous(row);
                }
            }
            if (everyKitHasIt && rows.length > open) {
                addDoubled(rows, of);
            }
            for (int row : rows) {
                int line = match.line[row];
                match.parent[row] = line == RowTable.NONE ? RowTable.NONE : sent.row[sent.root(line)];
            }
        }
    }

    private interface SentSon {
        void visit(int line, int product);
    }

    private void sentSons(SentSon visitor) {
        for (int line = 0; line < sent.size; line++) {
            if (sent.hasOwnRow(line) && sent.type(line) == LineType.SON) {
                String product = Texts.orNull(sent.it(line).line().product());
                if (product != null) {
                    visitor.visit(line, table.productId(product));
                }
            }
        }
    }

    /** Returns how many of the lines no row is yet, nor carries the id of. */
    private int open(int[] lines) {
        return (int) Arrays.stream(lines)
                .filter(line -> sent.row[line] == RowTable.NONE && !sent.claimed[line])
                .count();
    }

    private int roots(int[] lines) {
        return (int) Arrays.stream(lines).map(sent::root).distinct().count();
    }

    private void addDoubled(int[] rows, int[] lines) {
        for (int row : rows) {
            if (match.line[row] == RowTable.NONE) {
                doubledRows.add(row);
            }
        }
        for (int line : lines) {
            doubledKits[sent.root(line)] = true;
        }
    }

    private void noteDoubled() {
        Positions kits = new Positions();
        int speaker = RowTable.NONE;
        for (int kit = 0; kit < sent.size; kit++) {
            if (doubledKits[kit]) {
                kits.add(kit);
                speaker = speaker == RowTable.NONE || sent.id(kit).compareTo(sent.id(speaker)) < 0 ? kit : speaker;
            }
        }
        if (kits.size() > 0) {
            Finding doubled = Finding.of(OrderCode.KIT_DOUBLE_EXPANSION).about(sent.id(speaker));
            table.more.add(doubled.at(table.place(sent.row[speaker]))
                    .with("lines", sent.ids(kits.toArray()))
                    .with("rows", table.names(doubledRows.toArray())));
        }
    }
}
