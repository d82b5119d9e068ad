package io.skuwright.bom;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A way down from a product, as one line more than the way to its parent.
 *
 * <p>Changes share their ways, so that a change on each of 100,000 levels does not take room for 100,000 lists.
 */
record ChangePath(@Nullable ChangePath parent, String component, String line) {

    static ChangePath below(@Nullable ChangePath parent, StructureLine line) {
        return new ChangePath(parent, line.component(), line.id());
    }

    static List<String> components(@Nullable ChangePath path) {
        return list(path, ChangePath::component);
    }

    static List<String> lines(@Nullable ChangePath path) {
        return list(path, ChangePath::line);
    }

    private static List<String> list(@Nullable ChangePath path, Function<ChangePath, String> part) {
        ArrayDeque<String> parts = new ArrayDeque<>();
        for (ChangePath at = path; at != null; at = at.parent) {
            parts.addFirst(part.apply(at));
        }
        return List.copyOf(new ArrayList<>(parts));
    }
}
