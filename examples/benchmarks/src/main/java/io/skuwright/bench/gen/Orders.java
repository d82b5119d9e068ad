package io.skuwright.bench.gen;

import io.skuwright.bench.gen.OrderNode.Role;
import io.skuwright.order.OrderLine;
import io.skuwright.quantity.Ratio;
import io.skuwright.row.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Orders in the three forms that are compared: the platform's maps, the engine's lines, bare arrays.
 *
 * <p>Each map has 18 to 25 entries, and each text is an object of its own, as after decoding.
 */
public final class Orders {

    private final List<OrderNode> nodes;
    private final long seed;

    private Orders(List<OrderNode> nodes, long seed) {
        this.nodes = nodes;
        this.seed = seed;
    }

    /** Returns the order of a shape, size and seed. */
    public static Orders of(OrderShape shape, int lines, long seed) {
        return new Orders(OrderTrees.grow(shape, lines, seed), seed);
    }

    /** Returns the order that is measured. */
    public static Orders of(OrderShape shape, int lines) {
        return of(shape, lines, 20261122L);
    }

    /** Returns the lines as the platform hands them over. */
    public List<Map<String, @Nullable Object>> maps() {
        List<Map<String, @Nullable Object>> maps = new ArrayList<>();
        for (OrderNode node : nodes) {
            maps.add(map(node));
        }
        return maps;
    }

    /** Returns the lines as the engine takes them, without ratios. */
    public List<OrderLine> lines() {
        return maps().stream().map(Orders::line).toList();
    }

    /** Returns the lines with a numerator and a denominator on each child, so that quantities follow. */
    public List<OrderLine> linesWithRatios() {
        List<OrderLine> lines = new ArrayList<>();
        for (OrderNode node : nodes) {
            OrderLine.Builder line = OrderLine.builder();
            line.from(line(map(node)));
            if (node.parent() != null) {
                line.numerator(Ratio.of(node.quantity())).denominator(Ratio.of(node.denominator()));
            }
            lines.add(line.build());
        }
        return lines;
    }

    /** Returns the position of each line's parent, -1 for roots. */
    public int[] parents() {
        return nodes.stream()
                .mapToInt(node -> node.parent() == null ? -1 : node.parent().index())
                .toArray();
    }

    /** Returns for each line a bit for BOM reference (1), kit (2), linked BOM (4) and skip flag (8). */
    public byte[] flags() {
        byte[] flags = new byte[nodes.size()];
        for (OrderNode node : nodes) {
            int reference = node.role() == Role.PLAIN ? 0 : 1;
            int kit = node.role() == Role.KIT ? 2 : 0;
            int linked = node.role().hasBom() ? 4 : 0;
            int skip = node.role() == Role.SKIP_LAYER ? 8 : 0;
            flags[node.index()] = (byte) (reference | kit | linked | skip);
        }
        return flags;
    }

    /** Returns a line of the platform as a line of the engine, each value as it was written. */
    public static OrderLine line(Map<String, @Nullable Object> map) {
        return OrderLine.builder()
                .id(text(map, "_id"))
                .product(text(map, "product_id"))
                .bomReference(text(map, "bom_id"))
                .linkedBom(text(map, "bom_core_id"))
                .nodeKey(text(map, "prod_pkg_key"))
                .parentKey(text(map, "parent_prod_pkg_key"))
                .rootKey(text(map, "root_prod_pkg_key"))
                .kit(cell(map, "is_kit__c__q"))
                .skip(cell(map, "is_skip__c__q"))
                .quantity(Ratio.read(String.valueOf(map.get("quantity"))).optional().orElse(null))
                .build();
    }

    private static @Nullable String text(Map<String, @Nullable Object> map, String field) {
        Object value = map.get(field);
        return value == null ? null : value.toString();
    }

    private static Cell cell(Map<String, @Nullable Object> map, String field) {
        return map.containsKey(field) ? Cell.of(map.get(field)) : Cell.ABSENT;
    }

    private Map<String, @Nullable Object> map(OrderNode node) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("_id", id("line", node.index()));
        map.put("order_id", id("order", 1));
        map.put("object_describe_api_name", "SalesOrderProductObj");
        map.put("record_type", "default__c");
        map.put("life_status", "normal");
        map.put("owner", List.of("1000"));
        map.put("product_id", id("product", node.product()));
        map.put("product_id__r", "Product " + node.product());
        map.put("unit", "1");
        map.put("unit__r", "PCS");
        map.put("quantity", Integer.toString(node.quantity()));
        map.put("product_price", node.product() + ".50");
        map.put("sales_price", node.product() + ".50");
        map.put("discount", "100");
        map.put("subtotal", node.product() * node.quantity() + ".00");
        map.put("create_time", 1_763_800_000_000L + node.index());
        map.put("bom_id", node.role() == Role.PLAIN ? null : id("bom", node.index()));
        map.put("bom_core_id", node.role().hasBom() ? id("core", node.product()) : null);
        if (node.role() != Role.PLAIN) {
            map.put("prod_pkg_key", key(node));
            map.put("parent_prod_pkg_key", node.parent() == null ? null : key(node.parent()));
            map.put("root_prod_pkg_key", key(node.root() == null ? node : node.root()));
            map.put("is_kit__c", node.role() == Role.KIT ? "是" : "否");
            map.put("is_kit__c__q", node.role() == Role.KIT ? "true" : "false");
        }
        if (!node.role().isRoot()) {
            map.put("is_skip__c", node.role() == Role.SKIP_LAYER);
            map.put("is_skip__c__q", node.role() == Role.SKIP_LAYER);
        }
        return map;
    }

    /** Ids of 24 hexadecimal digits, as the platform's. */
    private String id(String kind, int number) {
        return String.format("%08x%08x%08x", (int) seed, kind.hashCode(), number);
    }

    private String key(OrderNode node) {
        return String.format("%d%08x", seed, (node.index() + 1) * 0x9E3779B1);
    }
}
