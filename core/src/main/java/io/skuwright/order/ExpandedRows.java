package io.skuwright.order;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of an ERP order are to the CRM: the way back.
 *
 * <p>Each row is kept (it is a line that was sent), added (somebody entered it in the ERP), filtered (the
 * ERP expanded the kit by itself) or rejected with a finding of {@link OrderRowCode}. Example: of an order
 * only the kit TABLE was sent, 3 times. The ERP has the row TABLE, its own rows TOP 3 and LEG 12 below it,
 * and a row LAMP that a clerk entered. TABLE is kept, TOP and LEG are filtered for the reason {@link
 * RowReason#OWN_EXPANSION}, LAMP becomes a new line. Had TOP and LEG been sent too, the ERP's own rows of
 * them would be filtered as {@link RowReason#DOUBLED_PART} with {@link OrderCode#KIT_DOUBLE_EXPANSION}.
 * Rows of lines below a part that was sent as a whole are {@link RowReason#PART_EXPANSION}.
 *
 * <p>A part belongs to the kit whose row id it names, else to the kit of the product it names. A row is
 * the line whose id it carries, else the line of its product, kit and quantity if both are alone with
 * them. Where nothing decides (two kits of one product without ids) the rows are rejected, the finding
 * lists what they may be, and the lines are {@linkplain #unclear() unclear}: nothing is guessed. The order
 * of rows carries no meaning.
 *
 * <p>{@link #order()} has every line of the order that was sent, for absence is never deletion: lines that
 * are not sent stay as they are, lines whose row is gone are listed in {@link #missing()}. Quantities are
 * exact and never converted; where they were rounded or summed when they were sent, a {@link RowPolicy}
 * says so, and rows that are what was sent leave their lines alone. Costs n log n in rows and lines,
 * whatever their depth. This class is immutable and thread-safe.
 */
public final class ExpandedRows {

    private final SalesOrder order;
    private final Batch<RowLink> rows;
    private final List<RowChange> changes;
    private final @Nullable TypedOrder sent;
    private final List<Optional<RowLink>> byLine;
    private final boolean[] unclear;
    private final boolean[] leftOut;

    private ExpandedRows(
            SalesOrder order, Batch<RowLink> rows, List<RowChange> changes, SentLines sent, List<Optional<RowLink>> byLine) {
        this.order = order;
        this.rows = rows;
        this.changes = List.copyOf(changes);
        this.sent = sent.order;
        this.byLine = List.copyOf(byLine);
        this.unclear = sent.unclear;
        this.leftOut = sent.leftOut;
    }

    /** Returns the order that rows are which were entered in the ERP, nothing having been sent. */
    public static Outcome<ExpandedRows> of(List<OrderRow> rows) {
        return of(rows, new SentLines(), Limits.defaults());
    }

    /**
     * Returns what rows are, given the order that was sent.
     *
     * @param rows the rows that the ERP has now, in any order
     * @param sent the order typed under the policy under which it was sent
     * @return the answer, always there, with all findings: first those of rejected rows
     */
    public static Outcome<ExpandedRows> of(List<OrderRow> rows, TypedOrder sent) {
        return of(rows, sent, RowPolicy.defaults());
    }

    /**
     * Returns what rows are, given the order that was sent and how its lines became rows.
     *
     * @param rows the rows that the ERP has now, in any order
     * @param sent the order typed under the policy under which it was sent
     * @param policy how quantities were rounded and equal parts summed when it was sent
     * @return the answer, always there, with all findings: first those of rejected rows
     */
    public static Outcome<ExpandedRows> of(List<OrderRow> rows, TypedOrder sent, RowPolicy policy) {
        return of(rows, new SentLines(requireNonNull(sent, "sent"), policy), sent.policy().limits());
    }

    private static Outcome<ExpandedRows> of(List<OrderRow> rows, SentLines sent, Limits limits) {
        RowTable table = new RowTable(rows);
        boolean tooMany = limits.exceeds(Limit.ORDER_LINES, table.size());
        RowMatch match;
        if (tooMany) {
            refuseAll(table, limits);
            match = new RowMatch(table, sent);
        } else {
            table.check();
            RowParents parents = new RowParents(table);
            match = new RowMatch(table, sent);
            RootRows.match(match);
            PartRows.match(match, parents);
            DeepRows.match(match, parents);
            noteZeros(match);
        }
        ExpandedRows expanded = assemble(match, limits);
        return Outcome.of(expanded, expanded.rows.findings());
    }

    private static void refuseAll(RowTable table, Limits limits) {
        for (int row = 0; row < table.size(); row++) {
            Finding tooMany = table.about(row, OrderCode.LIMIT_LINES);
            table.refuse(row, tooMany.with("limit", limits.get(Limit.ORDER_LINES)).with("actual", table.size()));
        }
    }

    private static void noteZeros(RowMatch match) {
        for (int row = 0; row < match.table.size(); row++) {
            if (match.reason[row] != null && match.quantity(row).isZero()) {
                int line = match.line[row];
                boolean wasSent = line != RowTable.NONE && match.quantity(row).equals(match.sent.quantity(line));
                if (!wasSent) {
                    match.table.more.add(match.table.aboutProduct(row, OrderRowCode.ROW_QUANTITY_ZERO));
                }
            }
        }
    }

    private static ExpandedRows assemble(RowMatch match, Limits limits) {
        SentLines sent = match.sent;
        RowTable table = match.table;
        List<OrderLine> old = ChangedLines.of(match);
        @Nullable OrderLine[] added = NewLines.of(match, old, limits);
        List<OrderLine> all = new ArrayList<>(old);
        List<RowLink> accepted = new ArrayList<>();
        List<Batch.Rejected> rejected = new ArrayList<>();
        List<Optional<RowLink>> byLine = new ArrayList<>();
        for (int line = 0; line < sent.size; line++) {
            byLine.add(Optional.empty());
            sent.unclear[line] |= isHeld(match, line) || sent.unclear[sent.first(line)];
        }
        for (int row = 0; row < table.size(); row++) {
            RowReason reason = match.reason[row];
            Finding refusal = table.refusal(row);
            if (refusal != null) {
                rejected.add(new Batch.Rejected(table.place(row), table.rows[row].toString(), refusal));
            } else if (reason != null) {
                OrderLine made = added[row];
                if (made != null) {
                    all.add(made);
                }
                RowLink link = link(match, row, reason, old, made);
                accepted.add(link);
                link.sent().ifPresent(line -> byLine.set(line.index(), Optional.of(link)));
                link.summed().forEach(line -> byLine.set(line.index(), Optional.of(link)));
            }
        }
        Batch<RowLink> batch = Batch.of(accepted, rejected, table.more);
        return new ExpandedRows(order(sent, all), batch, RowChanges.of(match), sent, byLine);
    }

    private static RowLink link(RowMatch match, int row, RowReason reason, List<OrderLine> old, @Nullable OrderLine made) {
        int line = match.line[row];
        int kit = match.parent[row];
        return new RowLink(
                match.table.rows[row],
                reason,
                kit == RowTable.NONE ? Optional.empty() : Optional.of(match.table.rows[kit]),
                line == RowTable.NONE ? Optional.empty() : Optional.of(match.sent.it(line)),
                line == RowTable.NONE ? List.of() : match.sent.summedInto(line),
                line == RowTable.NONE ? Optional.ofNullable(made) : Optional.of(old.get(line)));
    }

    private static boolean isHeld(RowMatch match, int line) {
        String product = Texts.orNull(match.sent.it(line).line().product());
        return match.sent.row[line] == RowTable.NONE
                && !match.sent.claimed[match.sent.first(line)]
                && match.isHeld(product == null ? RowTable.NONE : match.table.productId(product));
    }

    private static SalesOrder order(SentLines sent, List<OrderLine> lines) {
        return sent.order == null
                ? SalesOrder.of(lines)
                : SalesOrder.builder().from(sent.order.order()).lines(lines).build();
    }

    /**
     * Returns the order as the ERP has it, in the form of the CRM.
     *
     * <p>Its lines are those that were given, in their order, with the quantities of their rows, and then
     * the new ones. A new line has the id of its row, or the place of it if it has none; the CRM will give
     * it one of its own. Products, units, kinds and kits of old lines stay as they are; what is otherwise
     * in the ERP stands in {@link #changes()}. Typed again, the order sends what the ERP has, but for
     * filtered and rejected rows and {@link #missing()} lines.
     */
    public SalesOrder order() {
        return order;
    }

    /** Returns every row with its fate: {@code read = accepted + rejected}. */
    public Batch<RowLink> rows() {
        return rows;
    }

    /** Returns the rows that are lines the CRM has. */
    public List<RowLink> kept() {
        return of(RowReason.Fate.KEPT);
    }

    /** Returns the rows that became new lines. */
    public List<RowLink> added() {
        return of(RowReason.Fate.ADDED);
    }

    /** Returns the rows that the ERP added by its own expansion of kits; none of them became a line. */
    public List<RowLink> filtered() {
        return of(RowReason.Fate.FILTERED);
    }

    private List<RowLink> of(RowReason.Fate fate) {
        return rows.accepted().stream().filter(link -> link.fate() == fate).toList();
    }

    /**
     * Returns the lines that were sent and of which the ERP has no row, in the order of the lines; lines of
     * an incomplete kit are none, unless the policy says that such kits were sent.
     */
    public List<TypedLine> missing() {
        return withoutRow(false);
    }

    /** Returns the lines that were sent and which a rejected row may be, in the order of the lines. */
    public List<TypedLine> unclear() {
        return withoutRow(true);
    }

    private List<TypedLine> withoutRow(boolean isUnclear) {
        return sent == null
                ? List.of()
                : sent.sent().stream()
                        .filter(line -> isWithoutRow(line) && unclear[line.index()] == isUnclear)
                        .toList();
    }

    private boolean isWithoutRow(TypedLine line) {
        return byLine.get(line.index()).isEmpty() && !leftOut[line.index()];
    }

    /** Returns what rows have otherwise than the lines that were sent, in the order of the rows. */
    public List<RowChange> changes() {
        return changes;
    }

    /**
     * Returns the row of a line of the order that was sent; empty if it has none.
     *
     * @throws IllegalArgumentException if the line is not one of that order
     */
    public Optional<RowLink> rowOf(TypedLine line) {
        if (sent == null || line.index() >= sent.size() || !sent.typedLine(line.index()).equals(line)) {
            throw new IllegalArgumentException("Line '" + line + "' is not one of the order that was sent.");
        }
        return byLine.get(line.index());
    }

    /** Returns the number of rows by fate and of lines without a row, for people. */
    @Override
    public String toString() {
        return rows + ": kept " + kept().size() + ", added " + added().size() + ", filtered " + filtered().size()
                + "; lines missing " + missing().size() + ", unclear " + unclear().size();
    }
}
