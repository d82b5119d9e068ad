package io.skuwright.bench.baseline;

import io.skuwright.bench.gen.Fulfilment.PlainLine;
import io.skuwright.bench.gen.Fulfilment.PlainMovement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a careful programmer writes to count delivered kits: maps, and no ratio rounded early.
 *
 * <p>Lines are typed in one pass (parents must stand first), numerators and denominators are multiplied down the tree,
 * movements are added up by line, and of each kit the least count is taken. No units, no ids told twice, nothing needed
 * once, no findings; a movement of an unknown line is counted nowhere.
 */
public final class MapDelivery {

    /** A line with its root and its ratio to it. */
    private record Placed(String root, boolean closed, boolean sent, BigDecimal over, BigDecimal under) {}

    private final Map<String, BigDecimal> delivered = new HashMap<>();

    private MapDelivery() {}

    /** Returns what is delivered of each kit and plain product. */
    public static MapDelivery of(List<PlainLine> order, List<PlainMovement> movements) {
        Map<String, BigDecimal> moved = new HashMap<>();
        for (PlainMovement movement : movements) {
            moved.merge(movement.line(), movement.quantity(), BigDecimal::add);
        }
        MapDelivery delivery = new MapDelivery();
        delivery.order(order, moved);
        return delivery;
    }

    private void order(List<PlainLine> lines, Map<String, BigDecimal> moved) {
        Map<String, Placed> byKey = new HashMap<>();
        Map<String, BigDecimal> least = new HashMap<>();
        for (PlainLine line : lines) {
            Placed placed = place(line, byKey);
            if (line.key() != null && byKey.put(line.key(), placed) != null) {
                throw new IllegalArgumentException("Key used twice: " + line.key());
            }
            BigDecimal out = moved.getOrDefault(line.id(), BigDecimal.ZERO);
            if (line.parentKey() == null && !line.kit()) {
                delivered.put(line.id(), floor(out));
            } else if (placed.sent()) {
                BigDecimal kits = floor(out.multiply(placed.under()).divide(placed.over(), 0, RoundingMode.FLOOR));
                least.merge(placed.root(), kits, BigDecimal::min);
            }
        }
        delivered.putAll(least);
    }

    private static BigDecimal floor(BigDecimal number) {
        return number.setScale(0, RoundingMode.FLOOR).max(BigDecimal.ZERO);
    }

    private static Placed place(PlainLine line, Map<String, Placed> byKey) {
        if (line.parentKey() == null) {
            return new Placed(line.id(), !line.kit(), false, BigDecimal.ONE, BigDecimal.ONE);
        }
        Placed parent = byKey.get(line.parentKey());
        if (parent == null) {
            throw new IllegalArgumentException("No parent: " + line.parentKey());
        }
        BigDecimal over = parent.over().multiply(line.numerator());
        BigDecimal under = parent.under().multiply(line.denominator());
        boolean skipped = line.linkedBom() != null && line.skip();
        boolean sent = !parent.closed() && !skipped;
        boolean closed = parent.closed() || (line.linkedBom() != null && !line.skip());
        return new Placed(parent.root(), closed, sent, over, under);
    }

    /** Returns the kits and products that are delivered, by line. */
    public Map<String, BigDecimal> delivered() {
        return delivered;
    }

    /** Returns the sum of all counts. */
    public long digest() {
        long sum = 0;
        for (BigDecimal count : delivered.values()) {
            sum += count.longValueExact();
        }
        return sum;
    }
}
