package io.skuwright.bench.baseline;

import io.skuwright.bench.gen.Fulfilment.PlainLine;
import io.skuwright.bench.gen.Fulfilment.PlainMovement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a careful programmer writes to count delivered kits: maps, and no ratio rounded early.
 *
 * <p>Lines may come in any order: they are found by key, and each is placed below its parent once. Numerators and
 * denominators are multiplied down the tree, movements are added up by line, and of each kit the least count is taken; of
 * each part it is said what is still to be shipped. What is wrong is told in words: a key used twice, an unknown parent, a
 * movement of an unknown line, more returned than shipped, more shipped than ordered. No loops, no roots by key, no units,
 * no movements told twice, nothing needed once.
 */
public final class MapDelivery {

    /** A line with its root and its ratio to it. */
    private record Placed(
            String root, BigDecimal ordered, boolean closed, boolean sent, BigDecimal over, BigDecimal under) {}

    /** Quantities that are still to be shipped are rounded to so many places, for there are no fractions. */
    private static final int PLACES = 10;

    private final Map<String, PlainLine> lines = new HashMap<>();
    private final Map<String, Placed> placed = new HashMap<>();
    private final Map<String, BigDecimal> delivered = new HashMap<>();
    private final Map<String, BigDecimal> open = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private MapDelivery() {}

    /** Returns what is delivered of each kit and plain product. */
    public static MapDelivery of(List<PlainLine> order, List<PlainMovement> movements) {
        Map<String, BigDecimal> moved = new HashMap<>();
        for (PlainMovement movement : movements) {
            moved.merge(movement.line(), movement.quantity(), BigDecimal::add);
        }
        MapDelivery delivery = new MapDelivery();
        delivery.order(order, moved);
        for (String line : moved.keySet()) {
            if (!delivery.open.containsKey(line)) {
                delivery.problems.add("A movement of the unknown line " + line);
            }
        }
        return delivery;
    }

    private void order(List<PlainLine> order, Map<String, BigDecimal> moved) {
        for (PlainLine line : order) {
            if (line.key() != null && lines.put(line.key(), line) != null) {
                problems.add("Key used twice: " + line.key());
            }
        }
        Map<String, BigDecimal> least = new HashMap<>();
        for (PlainLine line : order) {
            Placed place = place(line);
            BigDecimal out = moved.getOrDefault(line.id(), BigDecimal.ZERO);
            if (line.parentKey() == null && !line.kit()) {
                delivered.put(line.id(), floor(out));
                settle(line, line.quantity(), out);
            } else if (place != null && place.sent()) {
                BigDecimal kits = floor(out.multiply(place.under()).divide(place.over(), 0, RoundingMode.FLOOR));
                least.merge(place.root(), kits, BigDecimal::min);
                BigDecimal needed =
                        place.ordered().multiply(place.over()).divide(place.under(), PLACES, RoundingMode.HALF_UP);
                settle(line, needed, out);
            }
        }
        delivered.putAll(least);
    }

    private void settle(PlainLine line, BigDecimal needed, BigDecimal out) {
        BigDecimal rest = needed.subtract(out);
        if (out.signum() < 0) {
            problems.add("More came back than went out: " + line.id());
        } else if (rest.signum() < 0) {
            problems.add("More went out than was ordered: " + line.id());
        }
        open.put(line.id(), rest.max(BigDecimal.ZERO));
    }

    private static BigDecimal floor(BigDecimal number) {
        return number.setScale(0, RoundingMode.FLOOR).max(BigDecimal.ZERO);
    }

    private @Nullable Placed place(PlainLine line) {
        if (line.parentKey() == null) {
            return new Placed(line.id(), line.quantity(), !line.kit(), false, BigDecimal.ONE, BigDecimal.ONE);
        }
        Placed known = placed.get(line.key());
        PlainLine above = lines.get(line.parentKey());
        Placed parent = known != null || above == null ? null : place(above);
        if (parent == null) {
            if (known == null) {
                problems.add("No parent: " + line.parentKey());
            }
            return known;
        }
        BigDecimal over = parent.over().multiply(line.numerator());
        BigDecimal under = parent.under().multiply(line.denominator());
        boolean skipped = line.linkedBom() != null && line.skip();
        boolean sent = !parent.closed() && !skipped;
        boolean closed = parent.closed() || (line.linkedBom() != null && !line.skip());
        Placed below = new Placed(parent.root(), parent.ordered(), closed, sent, over, under);
        placed.put(line.key(), below);
        return below;
    }

    /** Returns the kits and products that are delivered, by line. */
    public Map<String, BigDecimal> delivered() {
        return delivered;
    }

    /** Returns what is still to be shipped, by line, rounded to ten places. */
    public Map<String, BigDecimal> open() {
        return open;
    }

    /** Returns what is wrong, in words. */
    public List<String> problems() {
        return problems;
    }

    /** Returns the sum of all counts and of all open quantities, these cut to wholes. */
    public long digest() {
        long sum = 0;
        for (BigDecimal count : delivered.values()) {
            sum += count.longValueExact();
        }
        for (BigDecimal quantity : open.values()) {
            sum += quantity.longValue();
        }
        return sum;
    }
}
