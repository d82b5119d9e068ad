package io.skuwright.kit;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of a ledger, found by the ids that movements name. */
final class LedgerLines {

    /**
     * What an id stands for.
     *
     * @param line the number of the line
     * @param part the number of the part within the line, {@link PartIndex#NONE} for the line itself
     */
    record Slot(int line, int part) {}

    private final KitLine[] lines;
    private final int[] firstPart;
    private final boolean[] followed;
    private final Map<String, Slot> slots;
    private final Map<String, Integer> repeated = new HashMap<>(0);
    private final List<Finding> findings = new ArrayList<>(0);

    LedgerLines(List<KitLine> all, Limits limits) {
        this.lines = all.toArray(new KitLine[0]);
        this.firstPart = new int[lines.length + 1];
        this.followed = new boolean[lines.length];
        for (int line = 0; line < lines.length; line++) {
            firstPart[line + 1] = firstPart[line] + lines[line].snapshot().partArray().length;
            followed[line] = true;
        }
        this.slots = new HashMap<>((lines.length + parts()) * 2);
        long mostBits = limits.get(Limit.RATIO_BITS);
        for (int line = 0; line < lines.length; line++) {
            enter(line);
            check(line, limits, mostBits);
        }
        repeated.forEach((id, count) -> findings.add(
                Finding.of(KitCode.KIT_LINE_REPEATED).about(id).with("count", count)));
    }

    private void enter(int number) {
        KitLine line = lines[number];
        enter(line.id(), new Slot(number, PartIndex.NONE));
        for (int part = 0; part < line.partLineIds(); part++) {
            String id = line.partLineId(part);
            if (id != null) {
                enter(id, new Slot(number, part));
            }
        }
    }

    private void check(int number, Limits limits, long mostBits) {
        KitLine line = lines[number];
        if (line.quantity().bitLength() > mostBits) {
            Outcome<Ratio> tooLarge = line.quantity().within(limits);
            refuse(number, tooLarge.findings().get(0).about(line.id()));
        } else if (line.quantity().signum() < 0) {
            refuse(number, Finding.of(KitCode.KIT_LINE_QUANTITY_NEGATIVE)
                    .about(line.id())
                    .with("value", line.quantity().toString()));
        }
    }

    private void enter(String id, Slot slot) {
        Slot first = slots.putIfAbsent(id, slot);
        if (first != null) {
            repeated.merge(id, 2, (count, two) -> count + 1);
            followed[first.line()] = false;
            followed[slot.line()] = false;
        }
    }

    /** Takes a line out, for a reason. */
    void refuse(int line, Finding why) {
        followed[line] = false;
        findings.add(why);
    }

    /** Returns what an id of a followed line stands for; null if nothing does. */
    @Nullable Slot find(String id) {
        Slot slot = slots.get(id);
        return slot == null || !followed[slot.line()] ? null : slot;
    }

    KitLine line(int line) {
        return lines[line];
    }

    int size() {
        return lines.length;
    }

    int parts() {
        return firstPart[lines.length];
    }

    /** Returns the number of a line's first part among the parts of all lines. */
    int firstPart(int line) {
        return firstPart[line];
    }

    boolean isFollowed(int line) {
        return followed[line];
    }

    List<Finding> findings() {
        return findings;
    }
}
