package io.skuwright.order;

/** The rows that stand for themselves: kits, products of their own, and what is neither. */
final class RootRows {

    private static final int PLAIN = 0;
    private static final int KIT = 1;

    private RootRows() {}

    static void match(RowMatch match) {
        RowMatch.Places rows = new RowMatch.Places();
        for (int row = 0; row < match.table.size(); row++) {
            if (match.table.isRefused(row) || match.table.is(OrderRow.Kind.SON, row)) {
                continue;
            }
            if (match.named[row] != RowTable.NONE) {
                match.linkNamed(row);
            } else {
                int kind = match.table.is(OrderRow.Kind.PARENT, row) ? KIT : PLAIN;
                rows.add(kind, match.table.productOf(row), row);
            }
        }
        RowMatch.Places lines = lines(match);
        for (long key : rows.keys()) {
            for (int row : match.match(rows.at(key), lines.at(key))) {
                match.reason[row] = RowReason.NEW_ROW;
            }
        }
    }

    private static RowMatch.Places lines(RowMatch match) {
        RowMatch.Places lines = new RowMatch.Places();
        for (int line = 0; line < match.sent.size; line++) {
            String product = Texts.orNull(match.sent.it(line).line().product());
            LineType type = match.sent.type(line);
            if (product != null && match.sent.isSent(line) && type != LineType.SON) {
                lines.add(type == LineType.PARENT ? KIT : PLAIN, match.table.productId(product), line);
            }
        }
        return lines;
    }
}
