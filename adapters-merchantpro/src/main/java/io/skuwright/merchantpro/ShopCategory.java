package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One category of a shop.
 *
 * <p>Example: id 244, path Electrice, Benzi LED. Values are immutable and thread-safe.
 *
 * @param id the id, by which products name it
 * @param parent the id of the category above it, empty for one of the first level
 * @param path the names from the first level down to its own
 * @param status active or inactive as it was written, empty if it was not said
 */
public record ShopCategory(String id, String parent, List<String> path, String status) {

    /** Checks that there is a name, and copies the list. */
    public ShopCategory {
        requireNonNull(id, "id");
        requireNonNull(parent, "parent");
        requireNonNull(status, "status");
        path = List.copyOf(path);
        if (path.isEmpty()) {
            throw new IllegalArgumentException("A category has at least one name.");
        }
    }

    /** Returns its own name. */
    public String name() {
        return path.get(path.size() - 1);
    }

    /** Returns its level from 1. */
    public int level() {
        return path.size();
    }

    /** Returns the path, for people. */
    @Override
    public String toString() {
        return String.join(" > ", path);
    }
}
