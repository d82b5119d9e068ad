package io.skuwright.bench.gen;

import io.skuwright.kit.Movement;
import io.skuwright.order.OrderLine;
import io.skuwright.quantity.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Orders of ten lines and what was shipped of them, for the engine and for plain Java.
 *
 * <p>Each order is a kit of four parts and a skip layer of three more, and a plain product. Two parts in seven need 2 for
 * 3 kits. Each part was shipped in two movements, and of one in five something came back. Each text is an object of its
 * own, as after decoding.
 */
public final class Fulfilment {

    /** An order line as a hand-written program keeps it. */
    public record PlainLine(
            String id,
            @Nullable String key,
            @Nullable String parentKey,
            @Nullable String bomReference,
            @Nullable String linkedBom,
            boolean kit,
            boolean skip,
            BigDecimal quantity,
            BigDecimal numerator,
            BigDecimal denominator) {}

    /** A movement as a hand-written program keeps it. */
    public record PlainMovement(String line, BigDecimal quantity) {}

    private final List<List<OrderLine>> orders = new ArrayList<>();
    private final List<List<PlainLine>> plainOrders = new ArrayList<>();
    private final List<List<Movement>> movements = new ArrayList<>();
    private final List<List<PlainMovement>> plainMovements = new ArrayList<>();
    private final Random random;

    private Fulfilment(long seed) {
        this.random = new Random(seed);
    }

    /** Returns so many orders of ten lines each. */
    public static Fulfilment of(int count) {
        Fulfilment made = new Fulfilment(20261123L);
        for (int order = 0; order < count; order++) {
            made.order("o" + order + "-");
        }
        return made;
    }

    private void order(String prefix) {
        movements.add(new ArrayList<>());
        plainMovements.add(new ArrayList<>());
        List<PlainLine> lines = new ArrayList<>();
        int kits = 1 + random.nextInt(20);
        lines.add(line(prefix, 0, -1, true, false, false, kits, 1, 1));
        for (int part = 1; part <= 4; part++) {
            lines.add(line(prefix, part, 0, false, false, part == 4, 0, part == 2 ? 2 : part, part == 2 ? 3 : 1));
            ship(prefix + part, part == 2 ? kits * 2 / 3 : kits * part);
        }
        lines.add(line(prefix, 5, 0, false, true, true, 0, 2, 1));
        for (int part = 6; part <= 8; part++) {
            lines.add(line(prefix, part, 5, false, false, false, 0, part == 7 ? 2 : 1, part == 7 ? 3 : 1));
            ship(prefix + part, part == 7 ? kits * 4 / 3 : kits * 2);
        }
        lines.add(new PlainLine(prefix + 9, null, null, null, null, false, false, decimal(kits), decimal(1), decimal(1)));
        ship(prefix + 9, kits);
        plainOrders.add(lines);
        orders.add(lines.stream().map(line -> typed(line, prefix + "k0")).toList());
    }

    private static PlainLine line(
            String prefix, int at, int parent, boolean kit, boolean skip, boolean linked, long quantity, long over, long under) {
        return new PlainLine(
                prefix + at,
                prefix + "k" + at,
                parent < 0 ? null : prefix + "k" + parent,
                "b-" + prefix + at,
                linked ? "c-" + prefix + at : null,
                kit,
                skip,
                decimal(quantity),
                decimal(over),
                decimal(under));
    }

    private void ship(String line, int needed) {
        int first = random.nextInt(needed + 1);
        move(line, first);
        move(line, needed - first);
        if (needed > 0 && random.nextInt(5) == 0) {
            move(line, -1 - random.nextInt(needed));
        }
    }

    private void move(String line, long quantity) {
        int order = movements.size() - 1;
        String id = new String(line.toCharArray());
        plainMovements.get(order).add(new PlainMovement(id, decimal(quantity)));
        movements.get(order).add(Movement.builder().line(id).quantity(Ratio.of(quantity)).build());
    }

    private static BigDecimal decimal(long number) {
        return BigDecimal.valueOf(number);
    }

    private static OrderLine typed(PlainLine line, String rootKey) {
        OrderLine.Builder typed = OrderLine.builder()
                .id(line.id())
                .product("P-" + line.id())
                .nodeKey(line.key())
                .parentKey(line.parentKey())
                .rootKey(line.key() == null ? null : rootKey)
                .bomReference(line.bomReference())
                .linkedBom(line.linkedBom())
                .isKit(line.kit())
                .isSkipped(line.skip());
        if (line.parentKey() == null) {
            typed.quantity(Ratio.of(line.quantity()));
        } else {
            typed.numerator(Ratio.of(line.numerator())).denominator(Ratio.of(line.denominator()));
        }
        return typed.build();
    }

    /** Returns the lines of each order for the engine. */
    public List<List<OrderLine>> orders() {
        return orders;
    }

    /** Returns the movements of each order for the engine. */
    public List<List<Movement>> movements() {
        return movements;
    }

    /** Returns the lines of each order for plain Java. */
    public List<List<PlainLine>> plainOrders() {
        return plainOrders;
    }

    /** Returns the movements of each order for plain Java. */
    public List<List<PlainMovement>> plainMovements() {
        return plainMovements;
    }

    /** Returns the number of lines. */
    public int lines() {
        return 10 * orders.size();
    }
}
