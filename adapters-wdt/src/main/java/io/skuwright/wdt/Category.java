package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One category with all levels above it.
 *
 * <p>Example: 分类三级 stands on level 3 under 测试分类第一级 and 分类二级. Values are immutable and thread-safe.
 *
 * @param id the internal id, empty where the dialect knows categories by name only
 * @param path the names from the first level down to its own
 */
public record Category(String id, List<String> path) {

    /**
     * Checks that nothing is null, and copies the path.
     *
     * @throws IllegalArgumentException if the path is empty
     */
    public Category {
        requireNonNull(id, "id");
        path = List.copyOf(path);
        if (path.isEmpty()) {
            throw new IllegalArgumentException("A category has at least one level.");
        }
    }

    /** Returns its own name. */
    public String name() {
        return path.get(path.size() - 1);
    }

    /** Returns its level, from 1. */
    public int level() {
        return path.size();
    }

    /** Returns the names from the first level down, for people. */
    @Override
    public String toString() {
        return String.join(" / ", path);
    }
}
