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

/**
 * The lines of a ledger, found by the ids that movements name.
 *
 * <p>What an id may stand for has a number: each line one and after it each of its parts one.
 */
final class LedgerLines {

    /** Nothing that is followed has this id. */
    static final int NONE = LineIds.NONE;

    private final KitLine[] lines;
    private final int[] firstPart;
    private final boolean[] followed;
    private final LineIds ids;
    /** By number: the line. */
    private final int[] lineOf;

    private boolean eachFollowed = true;
    private Map<String, Integer> repeated = Map.of();
    private final List<Finding> findings = new ArrayList<>(0);

    LedgerLines(List<KitLine> all, Limits limits) {
        this.lines = all.toArray(new KitLine[0]);
        this.firstPart = new int[lines.length + 1];
        this.followed = new boolean[lines.length];
        for (int line = 0; line < lines.length; line++) {
            firstPart[line + 1] = firstPart[line] + lines[line].snapshot().partArray().length;
            followed[line] = true;
        }
        this.lineOf = new int[lines.length + parts()];
        this.ids = new LineIds(lineOf.length);
        long mostBits = limits.get(Limit.RATIO_BITS);
        for (int line = 0; line < lines.length; line++) {
            enter(line);
            check(line, limits, mostBits);
        }
        repeated.forEach((id, count) -> findings.add(
                Finding.of(KitCode.KIT_LINE_REPEATED).about(id).with("count", count)));
    }

    private void enter(int line) {
        KitLine it = lines[line];
        int number = line + firstPart[line];
        enter(it.id(), number, line);
        int last = line + firstPart[line + 1];
        for (int part = 0; number < last; part++) {
            lineOf[++number] = line;
            String id = part < it.partLineIds() ? it.partLineId(part) : null;
            if (id != null) {
                enter(id, number, line);
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

    private void enter(String id, int number, int line) {
        lineOf[number] = line;
        int first = ids.add(id, number);
        if (first != LineIds.NONE) {
            repeated = repeated.isEmpty() ? new HashMap<>() : repeated;
            repeated.merge(id, 2, (count, two) -> count + 1);
            leaveOut(lineOf[first]);
            leaveOut(line);
        }
    }

    private void leaveOut(int line) {
        followed[line] = false;
        eachFollowed = false;
    }

    /** Takes a line out, for a reason. */
    void refuse(int line, Finding why) {
        leaveOut(line);
        findings.add(why);
    }

    /** Returns the number of what an id stands for, {@link #NONE} if it stands for nothing that is followed. */
    int find(String id) {
        int number = ids.find(id);
        return number < 0 || !followed[lineOf[number]] ? NONE : number;
    }

    /** Returns the line of what has a number. */
    int lineOf(int number) {
        return lineOf[number];
    }

    /** Returns the number of a part of a line. */
    int number(int line, int part) {
        return line + firstPart[line] + 1 + part;
    }

    /** Returns the part within its line of what has a number; {@link PartIndex#NONE} for the line itself. */
    int partOf(int number) {
        int line = lineOf[number];
        return number - line - firstPart[line] - 1;
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

    boolean isEachFollowed() {
        return eachFollowed;
    }

    boolean isFollowed(int line) {
        return followed[line];
    }

    /** Returns what was found about lines; more may be added to it. */
    List<Finding> findings() {
        return findings;
    }
}
