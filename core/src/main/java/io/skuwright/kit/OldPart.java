package io.skuwright.kit;

import io.skuwright.quantity.Ratio;
import java.util.ArrayList;
import java.util.List;

/** A part that goods of a line may be out of: one that the line keeps, or one that it has no more. */
final class OldPart {

    final KitPart part;
    /** Only goods tell of it: it is no part of the line. */
    final boolean loose;

    final Ratio needed;
    /** The numbers of the movements that belong to it. */
    final List<Integer> movements = new ArrayList<>();

    Ratio out;
    /** The number of the new part that it becomes, {@link PartIndex#NONE} if it is gone. */
    int becomes = PartIndex.NONE;

    private OldPart(KitPart part, boolean loose, Ratio needed, Ratio out) {
        this.part = part;
        this.loose = loose;
        this.needed = needed;
        this.out = out;
    }

    static OldPart of(PartDelivery delivery) {
        return new OldPart(delivery.part(), false, delivery.needed(), delivery.moved());
    }

    /** Returns one that is known only from goods. */
    static OldPart ofGoods(KitPart part) {
        return new OldPart(part, true, Ratio.ZERO, Ratio.ZERO);
    }

    boolean isGone() {
        return becomes == PartIndex.NONE;
    }

    /** Returns true if it is there to be matched: goods that all came back tell of nothing. */
    boolean isThere() {
        return !loose || !out.isZero();
    }
}
