package io.skuwright.bench.baseline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The script in plain Java: the same maps in and out, the same answers, no checks. */
public final class JavaMaps {

    private JavaMaps() {}

    /** Returns the updates by line id. */
    public static Map<String, Map<String, Object>> classify(List<Map<String, @Nullable Object>> lines) {
        Map<Object, Map<String, @Nullable Object>> byKey = new HashMap<>(lines.size() * 2);
        Map<String, Map<String, @Nullable Object>> byId = new HashMap<>(lines.size() * 2);
        Map<String, String> types = new LinkedHashMap<>(lines.size() * 2);
        Set<Object> closed = new HashSet<>();
        for (Map<String, @Nullable Object> line : lines) {
            String id = text(line, "_id");
            if (text(line, "bom_id").isEmpty()) {
                types.put(id, "standard");
                continue;
            }
            byId.put(id, line);
            byKey.put(text(line, "prod_pkg_key"), line);
            types.put(id, type(line, id, byKey, closed));
        }
        return updates(types, byId, byKey);
    }

    private static String type(
            Map<String, @Nullable Object> line,
            String id,
            Map<Object, Map<String, @Nullable Object>> byKey,
            Set<Object> closed) {
        Object parentKey = line.get("parent_prod_pkg_key");
        if (parentKey == null) {
            if ("true".equals(line.get("is_kit__c__q"))) {
                return "parent";
            }
            closed.add(id);
            return "standard";
        }
        Map<String, @Nullable Object> parent = found(byKey, parentKey);
        if (closed.contains(text(parent, "_id"))) {
            closed.add(id);
            return "skip";
        }
        if (text(line, "bom_core_id").isEmpty()) {
            return "son";
        }
        if (Boolean.TRUE.equals(line.get("is_skip__c__q"))) {
            return "skip";
        }
        closed.add(id);
        return "son";
    }

    private static Map<String, Map<String, Object>> updates(
            Map<String, String> types,
            Map<String, Map<String, @Nullable Object>> byId,
            Map<Object, Map<String, @Nullable Object>> byKey) {
        Map<String, Map<String, Object>> updates = new LinkedHashMap<>(types.size() * 2);
        types.forEach((id, type) -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("product_type__c", type);
            if (type.equals("son")) {
                Map<String, @Nullable Object> line = found(byId, id);
                Map<String, @Nullable Object> root = found(byKey, text(line, "root_prod_pkg_key"));
                fields.put("parent_product__c", text(root, "product_id"));
                fields.put("son_bom_id__c", text(line, "bom_id"));
            }
            updates.put(id, fields);
        });
        return updates;
    }

    private static <K> Map<String, @Nullable Object> found(Map<K, Map<String, @Nullable Object>> lines, K key) {
        Map<String, @Nullable Object> line = lines.get(key);
        if (line == null) {
            throw new IllegalArgumentException("There is no line " + key + ".");
        }
        return line;
    }

    private static String text(Map<String, @Nullable Object> line, String field) {
        Object value = line.get(field);
        return value == null ? "" : value.toString();
    }
}
