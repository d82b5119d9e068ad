package io.skuwright.kit;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * How far the delivery of one order line has come.
 *
 * <p>A kit is delivered when all its parts are, so the part that is furthest behind decides. Example: of 10 kits of 2 A,
 * 1 B and 3 C, 7 A, 6 B and 6 C are out:
 *
 * <pre>
 * line.delivered();         // 2, for 6 C are enough for 2
 * line.lackingForNext();    // C 3
 * line.open();              // 8
 * </pre>
 *
 * <p>Quantities are exact and in the units of the parts. Lists of parts are made when they are asked for, in time linear
 * in the parts. It is a view; two are equal if they are the same object. This class is immutable and thread-safe.
 */
public final class LineDelivery {

    private final KitLine line;
    private final PartSums sums;
    private final int first;
    private final Ratio delivered;

    /** Takes a line whose sums begin at a position, and puts down what it needs. */
    LineDelivery(KitLine line, PartSums sums, int first) {
        this.line = line;
        this.sums = sums;
        this.first = first;
        KitPart[] parts = line.snapshot().partArray();
        for (int at = 0; at < parts.length; at++) {
            sums.need(line, parts[at], first + at);
        }
        this.delivered = new KitCount(line, sums, first).delivered();
    }

    /** Tells of parts of which more came back than went out, or more is out than is ordered. */
    void check(List<Finding> findings) {
        KitPart[] parts = line.snapshot().partArray();
        for (int at = 0; at < parts.length; at++) {
            Ratio out = sums.moved[first + at];
            if (out.signum() < 0) {
                findings.add(about(KitCode.RETURNED_MORE_THAN_SHIPPED, parts[at], out.negated()));
            } else if (!out.isZero() && out.compareTo(sums.needed[first + at]) > 0) {
                Ratio excess = out.minus(sums.needed[first + at]);
                findings.add(about(KitCode.SHIPPED_MORE_THAN_ORDERED, parts[at], excess));
            }
        }
    }

    private Finding about(KitCode code, KitPart part, Ratio excess) {
        return Finding.of(code)
                .about(line.id())
                .with("component", part.component())
                .with("path", part.path().shown())
                .with("excess", excess.toString());
    }

    /** Returns the order line. */
    public KitLine line() {
        return line;
    }

    /**
     * Returns how many kits the parts that are out make if any fraction of a kit could be delivered.
     *
     * <p>Where documents are rounded it is counted as they are: 3.333 of 10/3 that were ordered as 3.333 are all of it. It is not limited by what is ordered, and below 0 if more of a part came back than went out. If nothing is
     * needed for each kit, it is all that is ordered once the rest is out.
     */
    public Ratio exact() {
        return new KitCount(line, sums, first).exact();
    }

    /** Returns how many kits are delivered: a multiple of what kits are counted in, 0 or more. */
    public Ratio delivered() {
        return delivered;
    }

    /** Returns how many kits are still to be delivered; 0 if all are. */
    public Ratio open() {
        return line.quantity().minus(delivered).max(Ratio.ZERO);
    }

    /** Returns true if as many kits as ordered are delivered. */
    public boolean isComplete() {
        return delivered.compareTo(line.quantity()) >= 0;
    }

    /** Returns the parts in the order of the snapshot; not modifiable. */
    public List<PartDelivery> parts() {
        KitPart[] parts = line.snapshot().partArray();
        boolean isComplete = delivered.equals(line.quantity());
        PartDelivery[] deliveries = new PartDelivery[parts.length];
        for (int at = 0; at < parts.length; at++) {
            Ratio needed = sums.needed[first + at];
            Ratio inKits = isComplete ? needed : sums.need(line, parts[at], first + at, delivered);
            deliveries[at] = new PartDelivery(parts[at], needed, sums.moved[first + at], inKits);
        }
        return Collections.unmodifiableList(Arrays.asList(deliveries));
    }

    /** Returns what must go out to complete the next kit: the parts that hold it up. */
    public List<PartQuantity> lackingForNext() {
        return lacking(line.multiple());
    }

    /**
     * Returns what must go out to complete so many more kits, beside what is out already.
     *
     * @return the parts of which something lacks, in the order of the snapshot; not modifiable
     */
    public List<PartQuantity> lacking(Ratio kits) {
        Ratio target = delivered.plus(kits);
        KitPart[] parts = line.snapshot().partArray();
        List<PartQuantity> lacking = new ArrayList<>();
        for (int at = 0; at < parts.length; at++) {
            Ratio missing = sums.need(line, parts[at], first + at, target).minus(sums.moved[first + at]);
            if (missing.signum() > 0) {
                lacking.add(new PartQuantity(parts[at], missing));
            }
        }
        return Collections.unmodifiableList(lacking);
    }

    /** Returns what is delivered of how many, for people. */
    @Override
    public String toString() {
        return line.id() + ": " + delivered + " of " + line.quantity() + " " + line.snapshot().product();
    }
}
