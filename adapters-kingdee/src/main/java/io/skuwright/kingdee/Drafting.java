package io.skuwright.kingdee;

import io.skuwright.order.LineReason;
import io.skuwright.order.LineType;
import io.skuwright.order.OrderCode;
import io.skuwright.order.OrderLine;
import io.skuwright.order.TypedLine;
import io.skuwright.order.TypedOrder;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import io.skuwright.row.CodeMap;
import io.skuwright.row.RowCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the lines of one kit into Kingdee's words: identities from the code map, quantities exact. */
final class Drafting {

    private final TypedOrder order;
    private final CodeMap codes;
    private final PricePlacement prices;
    private final LineNotes notes;

    Drafting(TypedOrder order, CodeMap codes, PricePlacement prices, LineNotes notes) {
        this.order = order;
        this.codes = codes;
        this.prices = prices;
        this.notes = notes;
    }

    /** Returns the rows of a group, the root's first; lines with an error are missing. */
    List<DraftLine> drafts(KitGroup group) {
        List<DraftLine> drafts = new ArrayList<>();
        String material = material(group.root());
        add(drafts, group, group.root(), material, null);
        for (TypedLine son : group.sons()) {
            add(drafts, group, son, material(son), material);
        }
        return drafts;
    }

    private void add(
            List<DraftLine> drafts,
            KitGroup group,
            TypedLine line,
            @Nullable String material,
            @Nullable String parentMaterial) {
        String unit = code("unit", line, line.line().unit());
        String bom = bom(line);
        String entryId = entryId(line);
        Ratio quantity = quantity(line);
        Ratio price = price(group, line);
        if (material != null && quantity != null) {
            Ratio amount = price == null ? Ratio.ZERO : price.times(quantity);
            drafts.add(new DraftLine(
                    List.of(line), rowType(line), material, parentMaterial, unit, bom, entryId, quantity, price, amount));
        }
    }

    static RowType rowType(TypedLine line) {
        return switch (line.type()) {
            case PARENT -> RowType.PARENT;
            case SON -> RowType.SON;
            default -> RowType.STANDARD;
        };
    }

    private @Nullable String material(TypedLine line) {
        if (isBlank(line.line().product())) {
            notes.add(notes.about(line, RowCode.FIELD_MISSING).with("field", "product"));
            return null;
        }
        return code("product", line, line.line().product());
    }

    private @Nullable String bom(TypedLine line) {
        boolean carriesBom = line.type() == LineType.PARENT || line.reason() == LineReason.NON_KIT_ROOT;
        if (!carriesBom) {
            return null;
        }
        boolean isStandard = order.policy().standardBoms();
        String bom = isStandard ? line.standardBom() : line.line().linkedBom();
        if (!isBlank(bom)) {
            return code("bom", line, bom);
        }
        if (isStandard) {
            // The classifier says so on the line; only orders with their standard BOMs are sent (B9).
            notes.refuse(OrderCode.STANDARD_BOM_MISSING.name());
        } else {
            notes.add(notes.about(line, SaleOrderCode.BOM_NOT_NAMED));
        }
        return null;
    }

    /** Unlike the other kinds, the map need not know a line: one it does not know is new to Kingdee. */
    private @Nullable String entryId(TypedLine line) {
        OrderLine it = line.line();
        return it.id() != null && codes.ids("entry").contains(it.id()) ? code("entry", line, it.id()) : null;
    }

    private @Nullable String code(String kind, TypedLine line, @Nullable String id) {
        if (id == null || id.isBlank()) {
            return null;
        }
        Outcome<String> code = codes.code(kind, id, notes.place(line));
        code.findings().forEach(finding -> notes.add(finding.with("line", LineNotes.id(line))));
        return code.optional().orElse(null);
    }

    private @Nullable Ratio quantity(TypedLine line) {
        Ratio quantity = line.quantity().orElse(null);
        if (quantity == null) {
            Finding missing = notes.about(line, OrderCode.QUANTITY_MISSING).as(Severity.ERROR);
            notes.add(missing.with("lines", LineNotes.id(line)).with("edge", LineNotes.id(line)));
        }
        return quantity;
    }

    private @Nullable Ratio price(KitGroup group, TypedLine line) {
        boolean isNeeded =
                switch (prices) {
                    case NONE -> false;
                    case PARENT -> line.type() != LineType.SON;
                    case SONS -> line.type() != LineType.PARENT || group.sons().isEmpty();
                    case ALLOCATED -> true;
                };
        if (!isNeeded) {
            return null;
        }
        Ratio price = line.line().price();
        if (price == null) {
            notes.add(notes.about(line, SaleOrderCode.PRICE_MISSING).with("placement", prices.name()));
        }
        return price;
    }

    static boolean isBlank(@Nullable String text) {
        return orNull(text) == null;
    }

    /** Blank texts count as absent, as in the order. */
    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
