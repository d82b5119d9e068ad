package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import io.skuwright.merchantpro.json.JsonRows;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The categories of a shop with their levels ({@code GET /api/v2/categories}).
 *
 * <p>Each names the one above it by {@code parent_id}; 0, null and nothing are the first level. Example: from {@code
 * [{"id":1,"name":"Electrice"},{"id":244,"parent_id":1,"name":"Benzi LED"}]} the category 244 has the path Electrice, Benzi
 * LED. One whose parents are missing or go round in a circle is left out with a finding.
 *
 * <p>Paths of at most 100 levels are followed, so the time is linear in the categories. This class is immutable and
 * thread-safe.
 */
public final class ShopCategories {

    private static final int MOST_LEVELS = 100;
    private static final String NO_PARENT = "0";
    private static final FieldNames NAMES = FieldNames.of(Map.of(
            "id", List.of("id"), "parent", List.of("parent_id"), "name", List.of("name"), "status", List.of("status")));

    private record Node(String id, String parent, String name, String status, Place place) {}

    private final Map<String, ShopCategory> byId;

    private ShopCategories(Map<String, ShopCategory> byId) {
        this.byId = byId;
    }

    /** Reads a document that came with a status of success. */
    public static Outcome<ShopCategories> read(JsonRows document) {
        return read(List.of(document));
    }

    /**
     * Reads the pages of the categories, each of which came with a status of success.
     *
     * @return the categories, with {@code MP_CATEGORY_ROOTLESS}, {@code MP_ID_REPEATED} and the codes of fields that cannot
     *     be read; what has such an error is left out; no value with {@code MP_ANSWER_FAILED} or {@code RECORDS_MISSING}
     */
    public static Outcome<ShopCategories> read(List<JsonRows> pages) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        ValueForms forms = ValueForms.of(Limits.defaults());
        for (JsonRows page : pages) {
            Outcome<List<Row>> rows = ShopAnswer.read(200, page).flatMap(Taxonomy::rows);
            if (!rows.hasValue()) {
                return Outcome.failed(rows.findings());
            }
            findings.addAll(rows.findings());
            rows.value().forEach(row -> node(row, forms, nodes, findings));
        }
        Map<String, ShopCategory> byId = new LinkedHashMap<>();
        for (Node node : nodes.values()) {
            Optional<List<String>> path = path(node, nodes);
            if (path.isPresent()) {
                byId.put(node.id, new ShopCategory(node.id, node.parent, path.get(), node.status));
            } else {
                findings.add(Finding.of(InventoryCode.MP_CATEGORY_ROOTLESS)
                        .about(node.id)
                        .at(node.place)
                        .with("name", node.name)
                        .with("parent", node.parent));
            }
        }
        return Outcome.of(new ShopCategories(byId), findings);
    }

    private static void node(Row row, ValueForms forms, Map<String, Node> nodes, List<Finding> findings) {
        Values values = new Values(row, NAMES, forms);
        String id = values.requiredId("id").orElse("");
        values.about(id);
        String name = values.requiredText("name").orElse("");
        String parent = values.id("parent").filter(it -> !it.equals(NO_PARENT)).orElse("");
        Node node = new Node(id, parent, name, values.text("status").orElse(""), row.place());
        findings.addAll(values.findings());
        if (values.hasErrors()) {
            return;
        }
        Node before = nodes.putIfAbsent(id, node);
        if (before != null && !(before.name.equals(name) && before.parent.equals(parent))) {
            findings.add(Taxonomy.repeated(id, row, before.name, name));
        }
    }

    private static Optional<List<String>> path(Node node, Map<String, Node> nodes) {
        List<String> path = new ArrayList<>();
        Node at = node;
        while (at != null && path.size() < MOST_LEVELS) {
            path.add(at.name);
            if (at.parent.isEmpty()) {
                Collections.reverse(path);
                return Optional.of(path);
            }
            at = nodes.get(at.parent);
        }
        return Optional.empty();
    }

    /** Returns all categories in the order they came. */
    public List<ShopCategory> all() {
        return List.copyOf(byId.values());
    }

    /** Returns the category of an id, if there is one. */
    public Optional<ShopCategory> byId(String id) {
        return Optional.ofNullable(byId.get(requireNonNull(id, "id")));
    }

    /** Returns the categories of a path, of which there is one as a rule. */
    public List<ShopCategory> ofPath(List<String> path) {
        requireNonNull(path, "path");
        return byId.values().stream().filter(category -> category.path().equals(path)).toList();
    }

    /** Returns the main category of a product, if it names one that is known. */
    public Optional<ShopCategory> of(ShopProduct product) {
        return product.categoryId().flatMap(this::byId);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ShopCategories that && all().equals(that.all());
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    /** Returns all paths, for people. */
    @Override
    public String toString() {
        return all().toString();
    }
}
