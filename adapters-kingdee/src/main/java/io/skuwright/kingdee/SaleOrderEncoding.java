package io.skuwright.kingdee;

import io.skuwright.order.LineType;
import io.skuwright.order.OrderCode;
import io.skuwright.order.TypedLine;
import io.skuwright.order.TypedOrder;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import io.skuwright.row.CodeMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run of the encoder. */
final class SaleOrderEncoding {

    static final String FORM = "SAL_SaleOrder";

    private final TypedOrder order;
    private final CodeMap codes;
    private final SaleOrderSettings settings;
    private final Limits limits;
    private final EntryRows rows;
    private final List<Finding> findings = new ArrayList<>();
    private final List<SaleOrderLine> lines = new ArrayList<>();
    private final List<TypedLine> leftOut = new ArrayList<>();
    private final OrderNotes orderNotes;

    SaleOrderEncoding(TypedOrder order, CodeMap codes, SaleOrderSettings settings) {
        this.order = order;
        this.codes = codes;
        this.settings = settings;
        this.limits = order.policy().limits();
        this.rows = new EntryRows(settings);
        this.orderNotes = new OrderNotes(order, settings);
    }

    Outcome<SaveRequest> run() {
        if (codes.passesIds()) {
            findings.add(Finding.of(SaleOrderCode.IDS_USED_AS_CODES)
                    .about(orderNotes.number())
                    .at(order.order().place()));
        }
        Map<String, Cell> head = head();
        for (KitGroup group : KitGroup.of(order)) {
            encode(group);
        }
        head.put(SaveKeys.ENTRIES, Cell.list(rows.cells()));
        leftOut.forEach(line -> orderNotes.told(entry(line)));
        order.lines().stream()
                .filter(line -> line.type() == LineType.SET_ASIDE)
                .forEach(line -> orderNotes.told(entry(line)));
        findings.addAll(orderNotes.ofRequest(leftOut));
        if (findings.stream().anyMatch(SaleOrderEncoding::refusesTheOrder)) {
            return Outcome.failed(findings);
        }
        Map<String, Cell> model = settings.keys().inHeadOrder(head);
        List<String> ids = leftOut.stream().map(LineNotes::id).toList();
        return Outcome.of(SaveRequest.of(FORM, settings.options(), model, lines, ids), findings);
    }

    /** A part of an order would delete rows; an order whose standard BOMs were not generated is not for the ERP (B9). */
    private static boolean refusesTheOrder(Finding finding) {
        return finding.code() == SaleOrderCode.REPLACE_WOULD_DELETE
                || finding.code() == SaleOrderCode.REPLACE_NAMES_NO_ENTRY
                || OrderCode.STANDARD_BOM_MISSING.name().equals(finding.attributes().get("cause"));
    }

    private @Nullable String entry(TypedLine line) {
        String id = LineNotes.id(line);
        return codes.ids("entry").contains(id)
                ? codes.code("entry", id, order.order().place()).optional().orElse(null)
                : null;
    }

    /** Returns what is known of the head; the template wins. */
    private Map<String, Cell> head() {
        Map<String, Cell> head = new LinkedHashMap<>(settings.template().head());
        String number = Drafting.orNull(order.order().number());
        if (settings.sendBillNo() && number != null) {
            head.putIfAbsent("FBillNo", Cell.text(number));
        }
        if (!head.containsKey("FCustId")) {
            String customer = Drafting.orNull(order.order().customer());
            if (customer == null) {
                findings.add(Finding.of(SaleOrderCode.CUSTOMER_NOT_NAMED)
                        .about(orderNotes.number())
                        .at(order.order().place()));
            } else {
                Outcome<String> code = codes.code("customer", customer, order.order().place());
                findings.addAll(code.findings());
                code.optional().ifPresent(it -> head.put("FCustId", settings.keys().reference("FCustId", it)));
            }
        }
        return head;
    }

    private void encode(KitGroup group) {
        LineNotes notes = new LineNotes(order);
        List<SaleOrderLine> encoded = encoded(group, notes);
        findings.addAll(notes.findings());
        if (encoded.isEmpty()) {
            List<TypedLine> missing = group.lines();
            leftOut.addAll(missing);
            findings.add(notes.about(group.root(), SaleOrderCode.LINES_LEFT_OUT)
                    .with("lines", LineNotes.ids(missing))
                    .with("count", missing.size())
                    .with("cause", notes.cause()));
            return;
        }
        lines.addAll(encoded);
        rows.add(encoded);
        orderNotes.sent(group, encoded);
    }

    /** Returns the rows of a group, none if it cannot be sent. */
    private List<SaleOrderLine> encoded(KitGroup group, LineNotes notes) {
        if (group.isOrphan()) {
            notes.add(notes.about(group.root(), SaleOrderCode.SON_WITHOUT_PARENT)
                    .with("parent", group.root().root().map(LineNotes::id).orElse("")));
            return List.of();
        }
        if (order.isIncomplete(group.root()) && !settings.sendIncompleteKits()) {
            notes.refuse(OrderCode.KIT_INCOMPLETE.name());
        }
        List<DraftLine> drafts = new Drafting(order, codes, settings.prices(), notes).drafts(group);
        if (!notes.isRefused() && settings.sumEqualSons()) {
            drafts = new EqualSons(notes, limits, settings.prices()).summed(drafts);
        }
        return notes.isRefused() ? List.of() : inFigures(drafts, notes);
    }

    private List<SaleOrderLine> inFigures(List<DraftLine> drafts, LineNotes notes) {
        Figures figures = new Figures(settings, limits, notes);
        List<BigDecimal> quantities = new ArrayList<>();
        for (DraftLine draft : drafts) {
            BigDecimal quantity = figures.quantity(draft);
            quantities.add(quantity == null ? BigDecimal.ZERO : quantity);
        }
        if (notes.isRefused()) {
            return List.of();
        }
        List<@Nullable BigDecimal> prices = figures.prices(drafts, quantities);
        List<SaleOrderLine> encoded = new ArrayList<>();
        for (int row = 0; !notes.isRefused() && row < drafts.size(); row++) {
            encoded.add(line(drafts.get(row), quantities.get(row), prices.get(row)));
        }
        return encoded;
    }

    private static SaleOrderLine line(DraftLine draft, BigDecimal quantity, @Nullable BigDecimal price) {
        return new SaleOrderLine(
                draft.lines().stream().map(LineNotes::id).toList(),
                draft.rowType(),
                draft.material(),
                draft.parentMaterial(),
                draft.unit(),
                quantity.toPlainString(),
                price == null ? null : price.toPlainString(),
                draft.bom(),
                draft.entryId());
    }
}
