package io.skuwright.kingdee.crm;

import io.skuwright.result.Place;
import io.skuwright.row.Row;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one bundle is read from.
 *
 * @param head the fields of the bundle
 * @param nodes its lines and groups, which may hold others
 * @param unread what stood where its list of lines should stand, empty if the list was there
 */
record BundleSource(Row head, List<Node> nodes, Optional<String> unread) {

    /**
     * A line or group.
     *
     * @param list the object whose list it stands in; null in a tree or a list of all objects, where its marks tell it
     */
    record Node(Found found, @Nullable String list) {

        static List<Node> of(Iterable<?> elements, Place place, @Nullable String list) {
            return Found.list(elements, place).stream()
                    .map(found -> new Node(found, list))
                    .toList();
        }
    }
}
