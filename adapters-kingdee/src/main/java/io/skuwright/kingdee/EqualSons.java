package io.skuwright.kingdee;

import io.skuwright.order.TypedLine;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes one son of the sons of a kit that are the same material, summed before anything is rounded. */
final class EqualSons {

    /** What sons must share to be summed; the price only where sons carry their own. */
    private record Key(RowType rowType, String material, @Nullable String unit, @Nullable Ratio price)
            implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::material)
                .thenComparing(Key::rowType)
                .thenComparing(Key::unit, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Key::price, Comparator.nullsFirst(Comparator.naturalOrder()));

        /** By it a map finds sons of one hash as quickly as others. */
        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private final LineNotes notes;
    private final Limits limits;
    private final boolean byPrice;

    EqualSons(LineNotes notes, Limits limits, PricePlacement prices) {
        this.notes = notes;
        this.limits = limits;
        this.byPrice = prices == PricePlacement.SONS;
    }

    /** Returns the rows with equal sons summed, each at the place of the first; the root stays as it is. */
    List<DraftLine> summed(List<DraftLine> drafts) {
        Map<Key, List<DraftLine>> equal = new LinkedHashMap<>();
        for (DraftLine draft : drafts) {
            Key key = new Key(draft.rowType(), draft.material(), draft.unit(), byPrice ? draft.price() : null);
            equal.computeIfAbsent(key, it -> new ArrayList<>()).add(draft);
        }
        List<DraftLine> summed = new ArrayList<>();
        for (List<DraftLine> same : equal.values()) {
            summed.add(same.size() == 1 ? same.get(0) : sum(same));
        }
        return summed;
    }

    private DraftLine sum(List<DraftLine> same) {
        DraftLine first = same.get(0);
        List<TypedLine> lines = new ArrayList<>();
        Ratio quantity = Ratio.ZERO;
        Ratio amount = Ratio.ZERO;
        for (DraftLine draft : same) {
            lines.addAll(draft.lines());
            // Sums of many odd fractions grow without bound, so each step is checked.
            quantity = bounded(first, quantity.plus(draft.quantity()));
            amount = bounded(first, amount.plus(draft.amount()));
        }
        notes.add(notes.about(first.first(), SaleOrderCode.SONS_SUMMED)
                .with("lines", LineNotes.ids(lines))
                .with("material", first.material())
                .with("quantity", quantity.toString()));
        return first.with(List.copyOf(lines), quantity, amount);
    }

    private Ratio bounded(DraftLine first, Ratio sum) {
        if (notes.isRefused()) {
            return Ratio.ZERO;
        }
        Outcome<Ratio> bounded = sum.within(limits);
        Ratio within = notes.take(first.first(), bounded);
        return within == null ? Ratio.ZERO : within;
    }
}
