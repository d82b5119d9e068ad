package io.skuwright.bench;

import io.skuwright.bench.gen.BomQuantities;
import io.skuwright.bench.gen.BomShape;
import io.skuwright.bench.gen.OrderShape;
import io.skuwright.bench.gen.Orders;
import io.skuwright.order.OrderLine;
import io.skuwright.order.TypedOrder;
import java.util.List;
import java.util.Locale;
import org.openjdk.jol.info.GraphLayout;

/** Prints the bytes that one order line and one BOM line take in each form. */
public final class MemoryReport {

    private static final int LINES = 1000;

    private MemoryReport() {}

    /** Prints the report. */
    public static void main(String[] args) {
        Orders orders = Orders.of(OrderShape.KITS, LINES);
        List<OrderLine> lines = orders.lines();
        TypedOrder typed = Engine.classify(lines);
        long linesAlone = bytes(lines);
        System.out.println("bytes per order line, " + LINES + " lines");
        System.out.println("  map of the platform: " + perLine(bytes(orders.maps())));
        System.out.println("  line of the engine: " + perLine(linesAlone));
        System.out.println("  result on top of the lines: " + perLine(bytes(typed, lines) - linesAlone));
        int edges = BomShape.TREE6X5.grow(BomQuantities.INTEGER, 0).edges();
        System.out.println("bytes per BOM line, " + edges + " lines");
        BomMemory.of(BomShape.TREE6X5).forEach((form, bytes) -> System.out.println("  " + form + ": " + per(bytes, edges)));
    }

    private static long bytes(Object... roots) {
        return GraphLayout.parseInstance(roots).totalSize();
    }

    private static String perLine(long bytes) {
        return per(bytes, LINES);
    }

    private static String per(long bytes, int units) {
        return String.format(Locale.ROOT, "%.1f", (double) bytes / units);
    }
}
