package io.skuwright.bench;

import io.skuwright.bench.gen.BomQuantities;
import io.skuwright.bench.gen.BomShape;
import io.skuwright.bench.gen.OrderShape;
import io.skuwright.bench.gen.Orders;
import io.skuwright.order.OrderLine;
import io.skuwright.order.TypedOrder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jol.info.GraphLayout;

/** Prints the bytes that one order line, one BOM line and one flat material take in each form. */
public final class MemoryReport {

    private static final int LINES = 1000;
    private static final int MATERIALS = 100_000;

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
        Map<String, BomMemory> whole = BomMemory.of(BomShape.TREE6X5, BomQuantities.INTEGER);
        Map<String, BomMemory> fractions = BomMemory.of(BomShape.TREE6X5, BomQuantities.FRACTION10PCT);
        System.out.println("| bytes per BOM line, " + edges + " lines | whole numbers, without names | with names"
                + " | 10 % fractions, without names | with names |");
        System.out.println("|---|---|---|---|---|");
        whole.forEach((form, bytes) ->
                System.out.println("| " + form + cells(bytes, edges) + cells(fractions.getOrDefault(form, bytes), edges) + " |"));
        System.out.println("| bytes per flat material, " + MATERIALS + " rows | 1 SKU an SPU | 10 SKUs | 1000 SKUs |");
        System.out.println("|---|---|---|---|");
        Map<String, Long> one = MaterialMemory.of(MATERIALS, 1);
        Map<String, Long> ten = MaterialMemory.of(MATERIALS, 10);
        Map<String, Long> thousand = MaterialMemory.of(MATERIALS, 1000);
        ten.forEach((form, bytes) -> System.out.println("| " + form + " | " + per(one.getOrDefault(form, 0L), MATERIALS)
                + " | " + per(bytes, MATERIALS) + " | " + per(thousand.getOrDefault(form, 0L), MATERIALS) + " |"));
    }

    private static String cells(BomMemory bytes, int edges) {
        return " | " + per(bytes.all() - bytes.names(), edges) + " | " + per(bytes.all(), edges);
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
