package io.skuwright.kingdee;

import io.skuwright.order.LineType;
import io.skuwright.order.TypedLine;
import io.skuwright.order.TypedOrder;
import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is found out about the request as a whole, after its rows are known. */
final class OrderNotes {

    /** The parent lines of one material. */
    private record Kits(List<TypedLine> parents, List<TypedLine> sons) {}

    private final TypedOrder order;
    private final SaleOrderSettings settings;
    private final Map<String, Kits> kits = new LinkedHashMap<>();
    private final List<TypedLine> withoutUnit = new ArrayList<>();
    /** The entries that the request names, or of which another finding speaks. */
    private final Set<String> entries = new HashSet<>();

    private final List<String> notPositive = new ArrayList<>();
    private int sent;
    private int named;

    OrderNotes(TypedOrder order, SaleOrderSettings settings) {
        this.order = order;
        this.settings = settings;
    }

    String number() {
        String number = order.order().number();
        return number == null ? "" : number;
    }

    /** Takes note of a group that is sent. */
    void sent(KitGroup group, List<SaleOrderLine> encoded) {
        sent += encoded.size();
        for (SaleOrderLine line : encoded) {
            told(line.entryId());
            named += line.entryId() == null ? 0 : 1;
            if (new BigDecimal(line.quantity()).signum() <= 0) {
                notPositive.addAll(line.lineIds());
            }
        }
        if (group.isKit()) {
            Kits same = kits.computeIfAbsent(
                    encoded.get(0).material(), it -> new Kits(new ArrayList<>(), new ArrayList<>()));
            same.parents.add(group.root());
            same.sons.addAll(group.sons());
        }
        for (TypedLine line : group.lines()) {
            RowType type = Drafting.rowType(line);
            if (Drafting.isBlank(line.line().unit()) && !settings.template().line(type).containsKey("FUnitID")) {
                withoutUnit.add(line);
            }
        }
    }

    /** Takes note of an entry that is sent, or whose line is said to be left out. */
    void told(@Nullable String entryId) {
        if (entryId != null) {
            entries.add(entryId);
        }
    }

    List<Finding> ofRequest(List<TypedLine> leftOut) {
        List<Finding> findings = new ArrayList<>();
        kits.forEach((material, same) -> {
            if (same.parents.size() > 1 && !same.sons.isEmpty()) {
                findings.add(about(same.parents, SaleOrderCode.KIT_MATERIAL_REPEATED)
                        .with("material", material)
                        .with("lines", LineNotes.ids(same.parents)));
            }
        });
        if (!withoutUnit.isEmpty()) {
            findings.add(about(withoutUnit, SaleOrderCode.UNIT_NOT_NAMED)
                    .with("lines", LineNotes.ids(withoutUnit))
                    .with("count", withoutUnit.size()));
        }
        if (!notPositive.isEmpty()) {
            findings.add(Finding.of(SaleOrderCode.QUANTITY_NOT_POSITIVE)
                    .about(number())
                    .at(order.order().place())
                    .with("lines", String.join(",", notPositive))
                    .with("count", notPositive.size()));
        }
        if (sent == 0) {
            findings.add(Finding.of(SaleOrderCode.NO_LINES_SENT)
                    .about(number())
                    .at(order.order().place())
                    .with("lines", order.size())
                    .with("setAside", order.setAside())
                    .with("leftOut", leftOut.size()));
        }
        addReplace(leftOut, findings);
        return findings;
    }

    private Finding about(List<TypedLine> lines, FindingCode code) {
        TypedLine first = lines.get(0);
        return Finding.of(code).about(LineNotes.id(first)).at(LineNotes.place(order, first));
    }

    /** With IsDeleteEntry on, Kingdee deletes the rows of an existing document that a request does not hold. */
    private void addReplace(List<TypedLine> leftOut, List<Finding> findings) {
        String document = settings.template().updatedDocument();
        if (document == null || !settings.options().deleteMissingEntries() || settings.fullReplace()) {
            return;
        }
        List<TypedLine> missing = new ArrayList<>(leftOut);
        order.lines().stream().filter(line -> line.type() == LineType.SET_ASIDE).forEach(missing::add);
        List<String> names = new ArrayList<>(missing.stream().map(LineNotes::id).toList());
        settings.template().entries().stream()
                .filter(entry -> !entries.contains(entry))
                .forEach(entry -> names.add("#" + entry));
        if (!names.isEmpty()) {
            findings.add(Finding.of(SaleOrderCode.REPLACE_WOULD_DELETE)
                    .about(number())
                    .at(order.order().place())
                    .with("document", document)
                    .with("lines", String.join(",", names))
                    .with("count", names.size()));
        } else if (named == 0) {
            findings.add(Finding.of(SaleOrderCode.REPLACE_NAMES_NO_ENTRY)
                    .about(number())
                    .at(order.order().place())
                    .with("document", document)
                    .with("count", sent));
        }
    }
}
