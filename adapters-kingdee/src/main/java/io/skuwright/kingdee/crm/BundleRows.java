package io.skuwright.kingdee.crm;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Flag;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows of bundles, lines and groups that came apart, put together by what they say of each other. */
final class BundleRows {

    /** A row that belongs to no bundle. */
    record Stray(Found row, Finding finding) {}

    /** One bundle that is being put together; without a row of its own it is what its rows say. */
    private static final class Part {
        final @Nullable Row head;
        final String id;
        final Place place;
        final List<BundleSource.Node> nodes = new ArrayList<>();
        String product;

        Part(@Nullable Row head, String id, String product, Place place) {
            this.head = head;
            this.id = id;
            this.product = product;
            this.place = place;
        }

        BundleSource source(BundleNames names, Optional<String> unread) {
            return new BundleSource(
                    head == null ? Row.ofCells(BundleReader.head(names, id, product), place) : head, nodes, unread);
        }
    }

    /** A line or group; compared by identity, for a map may contain itself. */
    private static final class Item {
        final Found row;
        final @Nullable String list;
        final Object record;
        final String id;
        final String above;
        final String group;

        Item(Found row, @Nullable String list, Object record, BundleNames names) {
            this.row = row;
            this.list = list;
            this.record = record;
            this.id = Raw.text(record, names.lines().names("id"));
            this.above = Raw.text(record, names.lines().names("parent"));
            this.group = Raw.text(record, names.lines().names("group"));
        }
    }

    private final BundleNames names;
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Part> heads = new HashMap<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Stray> strays = new ArrayList<>();
    /** Whether the document brought lines, or a list for them; then a bundle that has none is without lines. */
    private boolean linesRead;
    private boolean bundlesRead;
    /** Rows that name a bundle that was not read, and those below them. */
    private final Set<Item> foreign = new HashSet<>();

    BundleRows(BundleNames names) {
        this.names = names;
    }

    List<Stray> strays() {
        return strays;
    }

    void refuse(Found row, Finding finding) {
        strays.add(new Stray(row, finding));
    }

    /** Notes that a list of bundles is there; then a row of any other bundle has none to go to. */
    void bundlesAreRead() {
        bundlesRead = true;
    }

    /** Notes that a list of lines is there, though it may be empty. */
    void linesAreRead() {
        linesRead = true;
    }

    /** Takes a row whose object is told by what it says, or by its fields. */
    void take(Found row) {
        Object record = row.value();
        if (record == null || !Raw.isRecord(record)) {
            refuse(row, row.row().findings().get(0));
            return;
        }
        String object = Raw.text(record, names.heads().names("object"));
        boolean isNode = object.equals(BundleNames.LINE) || object.equals(BundleNames.GROUP) || hasNodeField(record);
        take(row, isNode && !object.equals(BundleNames.HEAD) ? null : BundleNames.HEAD);
    }

    private boolean hasNodeField(Object record) {
        return has(record, "amount")
                || has(record, "group")
                || !Raw.text(record, names.groups().names("control")).isEmpty()
                || Raw.text(record, names.heads().names("product")).isEmpty();
    }

    private boolean has(Object record, String word) {
        return !Raw.text(record, names.lines().names(word)).isEmpty();
    }

    /** Takes a row of an object; without one it is a line or a group. */
    void take(Found row, @Nullable String object) {
        Object record = row.value();
        if (record == null || !Raw.isRecord(record)) {
            refuse(row, row.row().findings().get(0));
        } else if (BundleNames.HEAD.equals(object)) {
            Outcome<Row> head = Raw.without(record, row.place(), Set.of());
            if (head.hasValue()) {
                String id = Raw.text(record, names.heads().names("id"));
                String product = Raw.text(record, names.heads().names("product"));
                head(row, new Part(head.value(), id, product, row.place()));
            } else {
                refuse(row, head.findings().get(0));
            }
        } else {
            linesRead |= !BundleNames.GROUP.equals(object);
            items.add(new Item(row, object, record, names));
        }
    }

    private void head(Found row, Part part) {
        bundlesRead = true;
        Part first = part.id.isEmpty() ? null : heads.putIfAbsent(part.id, part);
        if (first == null) {
            parts.add(part);
        } else {
            refuse(row, twice(part.id, part.place, first.place));
        }
    }

    static Finding twice(String id, Place place, Place first) {
        return Finding.of(BundleCode.BUNDLE_TWICE).about(id).at(place).with("id", id).with("first", first.toString());
    }

    private String text(Object record, String word) {
        return Raw.text(record, names.lines().names(word));
    }

    /** Puts the rows together: by the bundle they name, the product at their root, their parents, their group. */
    List<BundleSource> sources() {
        Map<String, Part> byId = new HashMap<>();
        Map<String, Part> byProduct = new HashMap<>();
        Set<String> manyBundles = new HashSet<>();
        for (Part part : parts) {
            byId.putIfAbsent(part.id, part);
            if (byProduct.putIfAbsent(part.product, part) != null) {
                manyBundles.add(part.product);
            }
        }
        manyBundles.forEach(byProduct::remove);
        Map<Item, Part> homes = new HashMap<>();
        for (Item item : items) {
            Part named = named(item, byId, byProduct, manyBundles);
            if (named != null) {
                homes.put(item, named);
            }
        }
        follow(homes);
        parts.removeIf(part -> part.head == null && part.product.isEmpty());
        Set<Part> known = new HashSet<>(parts);
        Part only = parts.size() == 1 ? parts.get(0) : null;
        for (Item item : items) {
            Part home = foreign.contains(item) ? null : homes.getOrDefault(item, only);
            if (home == null || !known.contains(home)) {
                refuse(item.row, unknown(item));
            } else {
                home.nodes.add(new BundleSource.Node(item.row, item.list));
            }
        }
        items.clear();
        Optional<String> unread = linesRead ? Optional.empty() : Optional.of("absent");
        return parts.stream().map(part -> part.source(names, unread)).toList();
    }

    private static Finding unknown(Item item) {
        return Finding.of(BundleCode.BUNDLE_OF_ROW_UNKNOWN)
                .about(item.id)
                .at(item.row.place())
                .with("id", item.id);
    }

    private @Nullable Part named(
            Item item, Map<String, Part> byId, Map<String, Part> byProduct, Set<String> manyBundles) {
        String bundle = text(item.record, "bundle");
        boolean isRoot = Flag.of(text(item.record, "root")) == Flag.YES;
        String product = text(item.record, isRoot ? "product" : "rootProduct");
        boolean isForeign = !bundle.isEmpty() && bundlesRead && !byId.containsKey(bundle);
        if (isForeign) {
            foreign.add(item);
            return null;
        }
        if (!bundle.isEmpty()) {
            Part part = byId.computeIfAbsent(bundle, id -> implied(item, id, product));
            part.product = part.product.isEmpty() ? product : part.product;
            return part;
        }
        if (product.isEmpty() || manyBundles.contains(product)) {
            return null;
        }
        if (bundlesRead && !byProduct.containsKey(product)) {
            foreign.add(item);
            return null;
        }
        return byProduct.computeIfAbsent(product, code -> implied(item, "", code));
    }

    /** Makes a bundle that only its rows speak of; without a product it is none, and its rows are refused. */
    private Part implied(Item item, String id, String product) {
        Part part = new Part(null, id, product, item.row.place());
        parts.add(part);
        return part;
    }

    /** Rows without a word of their own go where their parents and the lines of their group go. */
    private void follow(Map<Item, Part> homes) {
        Map<String, Item> byId = new HashMap<>();
        items.stream().filter(item -> !item.id.isEmpty()).forEach(item -> byId.putIfAbsent(item.id, item));
        Set<Item> seen = new HashSet<>();
        for (Item start : items) {
            List<Item> way = new ArrayList<>();
            Item at = start;
            while (at != null && !homes.containsKey(at) && !foreign.contains(at) && seen.add(at)) {
                way.add(at);
                at = byId.get(at.above.isEmpty() ? at.group : at.above);
            }
            if (at != null && foreign.contains(at)) {
                foreign.addAll(way);
            }
            Part home = at == null ? null : homes.get(at);
            if (home != null) {
                way.forEach(item -> homes.put(item, home));
            }
        }
        for (Item item : items) {
            Item group = byId.get(item.group);
            Part home = homes.get(item);
            if (group != null && home != null) {
                homes.putIfAbsent(group, home);
            } else if (group != null && foreign.contains(item) && !homes.containsKey(group)) {
                foreign.add(group);
            }
        }
    }
}
