package io.skuwright.kingdee.crm;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomLine;
import io.skuwright.bom.BomLineKind;
import io.skuwright.order.ClassifierPolicy.ChildQuantity;
import io.skuwright.order.OrderLine;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much of a component the order says that one of its parent takes. */
final class ChosenQuantity {

    private final ChildQuantity meaning;
    private final OrderTree tree;

    ChosenQuantity(ChildQuantity meaning, OrderTree tree) {
        this.meaning = meaning;
        this.tree = tree;
    }

    /**
     * Returns the quantity if the order says one and it is not that of the BOM; of a fixed line that of the place, of
     * a stepped line none, for its steps decide.
     */
    Outcome<Optional<Ratio>> of(int child, int parent, Bom bom, BomLine bomLine) {
        OrderLine line = tree.line(child);
        if (line.isRatioUnreadable()) {
            return unknown(child);
        }
        if (bomLine.kind() == BomLineKind.STEPPED) {
            return Outcome.of(Optional.empty());
        }
        Ratio said = said(line, tree.line(parent), bomLine);
        boolean isUnknown = said == null && (line.numerator() != null || meaning == ChildQuantity.TOTAL);
        if (isUnknown) {
            return unknown(child);
        }
        return Outcome.of(Optional.ofNullable(said).filter(ratio -> !ratio.equals(written(bom, bomLine))));
    }

    /**
     * Returns true if the line has a quantity that is not used, for nobody said what it means, and that is that of the
     * BOM neither for one parent nor for all.
     */
    boolean isPassedOver(int child, int parent, Bom bom, BomLine bomLine) {
        OrderLine line = tree.line(child);
        Ratio quantity = line.quantity();
        if (meaning != ChildQuantity.UNDECLARED || quantity == null || line.numerator() != null) {
            return false;
        }
        Ratio written = written(bom, bomLine);
        Ratio parents = tree.line(parent).quantity();
        boolean isTotal = written != null && parents != null && quantity.equals(written.times(parents));
        return !isTotal && !quantity.equals(written);
    }

    private Outcome<Optional<Ratio>> unknown(int child) {
        return Outcome.failed(Finding.of(StandardBomRunCode.SELECTED_QUANTITY_UNKNOWN)
                .about(tree.id(child))
                .at(tree.place(child)));
    }

    private @Nullable Ratio said(OrderLine line, OrderLine parent, BomLine bomLine) {
        Ratio numerator = line.numerator();
        if (numerator != null) {
            return over(numerator, line.denominator() == null ? Ratio.ONE : line.denominator());
        }
        boolean isWhole = meaning == ChildQuantity.TOTAL && bomLine.kind() != BomLineKind.FIXED;
        if (meaning == ChildQuantity.UNDECLARED || !isWhole) {
            return meaning == ChildQuantity.UNDECLARED ? null : line.quantity();
        }
        return line.quantity() == null || parent.quantity() == null ? null : perParent(line.quantity(), parent.quantity());
    }

    private static @Nullable Ratio perParent(Ratio whole, Ratio parents) {
        return parents.isZero() ? null : whole.dividedBy(parents);
    }

    private static @Nullable Ratio over(Ratio numerator, Ratio denominator) {
        return denominator.signum() > 0 ? numerator.dividedBy(denominator) : null;
    }

    /** Returns the quantity that the BOM says, null if it says nothing usable. */
    private static @Nullable Ratio written(Bom bom, BomLine line) {
        boolean isUsable = line.denominator().signum() > 0 && bom.yieldQuantity().signum() > 0;
        if (!isUsable) {
            return null;
        }
        Ratio ratio = line.numerator().dividedBy(line.denominator());
        return line.kind() == BomLineKind.FIXED ? ratio : ratio.dividedBy(bom.yieldQuantity());
    }
}
