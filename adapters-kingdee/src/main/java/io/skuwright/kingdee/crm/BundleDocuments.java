package io.skuwright.kingdee.crm;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds bundles in a document, told by its content: a tree, a bundle with its details, or rows of the three objects. */
final class BundleDocuments {

    /** Envelopes stand in one another twice at most; a map may contain itself. */
    private static final int MOST_ENVELOPES = 8;

    private static final String NODES = "nodeList";
    private static final String DELETED = "deletedBomAndGroupList";
    private static final Set<String> OUTSIDE = Set.of(
            NODES, RecordDocument.DETAILS, RecordDocument.DATA, DELETED, "dataList", "dataMapList");

    private final BundleNames names;
    private final BundleRows rows;
    private final List<BundleSource> sources = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    BundleDocuments(BundleNames names) {
        this.names = names;
        this.rows = new BundleRows(names);
    }

    /** Returns the bundles that were found, those whose rows came apart last. */
    List<BundleSource> sources() {
        List<BundleSource> all = new ArrayList<>(sources);
        all.addAll(rows.sources());
        Map<String, Row> firsts = new HashMap<>();
        all.removeIf(source -> {
            String id = new CrmFields(source.head(), names.heads()).apply("id").cell().text();
            Row first = id.isEmpty() ? null : firsts.putIfAbsent(id, source.head());
            if (first != null) {
                rows.refuse(new Found(source.head(), source.head().place()), BundleRows.twice(id, source.head().place(), first.place()));
            }
            return first != null;
        });
        return all;
    }

    /** Returns rows that belong to no bundle, each with the finding that says so. */
    List<BundleRows.Stray> strays() {
        return rows.strays();
    }

    List<Finding> findings() {
        return findings;
    }

    void take(@Nullable Object document, Place place) {
        Object at = document;
        Place where = place;
        for (int envelopes = 0; envelopes < MOST_ENVELOPES && at != null && Raw.isRecord(at); envelopes++) {
            if (isFailure(at, where)) {
                return;
            }
            Object data = Raw.member(at, RecordDocument.DATA);
            boolean isWrapped = data != null && (Raw.isRecord(data) || Raw.list(data) != null);
            if (!isWrapped) {
                record(at, where);
                return;
            }
            at = data;
            where = where.child(RecordDocument.DATA);
        }
        Iterable<?> list = Raw.list(at);
        if (list == null) {
            findings.add(
                    Finding.of(WireCode.NOT_A_RECORD).at(where).with("found", PlainText.kind(at)));
        } else {
            list(list, where);
        }
    }

    private boolean isFailure(Object envelope, Place place) {
        Object code = Raw.member(envelope, CrmAnswer.CODE);
        if (code == null || !PlainText.cell(code).hasValue()) {
            return false;
        }
        Outcome<Row> outside = Raw.without(envelope, place, OUTSIDE);
        List<Finding> found = outside.flatMap(CrmAnswer::read).findings();
        findings.addAll(found);
        Object data = Raw.member(envelope, RecordDocument.DATA);
        boolean hasData = Raw.hasValue(data) && (Raw.isRecord(data) || Raw.list(data) != null);
        if (Raw.hasValue(data) && !hasData && found.stream().noneMatch(Finding::isError)) {
            findings.add(RecordDocument.unreadable(RecordDocument.DATA, data, place.child(RecordDocument.DATA)));
        }
        return !hasData || found.stream().anyMatch(Finding::isError);
    }

    private void record(Object record, Place place) {
        for (String name : RecordDocument.LISTS) {
            Object value = Raw.member(record, name);
            Iterable<?> list = Raw.list(value);
            if (list != null) {
                list(list, place.child(name));
                return;
            }
            if (Raw.hasValue(value)) {
                findings.add(RecordDocument.unreadable(name, value, place.child(name)));
                return;
            }
        }
        if (RecordDocument.isEmptyPage(record)) {
            return;
        }
        if (!one(record, place) && !apart(record, place)) {
            rows.take(new Found(record, place));
        }
    }

    private void list(Iterable<?> elements, Place place) {
        for (Found element : Found.list(elements, place)) {
            Object value = element.value();
            if (value == null || !Raw.isRecord(value) || !one(value, element.place())) {
                rows.take(element);
            }
        }
    }

    /** Takes a record that holds one bundle with all its lines. */
    private boolean one(Object record, Place place) {
        Iterable<?> tree = Raw.list(Raw.member(record, NODES));
        if (tree != null) {
            noteDeletions(record, place);
            source(record, place, BundleSource.Node.of(tree, place.child(NODES), null), Optional.empty());
            return true;
        }
        Object details = Raw.member(record, RecordDocument.DETAILS);
        Object head = Raw.member(record, RecordDocument.OBJECT_DATA);
        List<BundleSource.Node> nodes = new ArrayList<>();
        Optional<String> unread = unread(details);
        if (details != null && Raw.isRecord(details)) {
            Object lines = Raw.member(details, BundleNames.LINE);
            unread = Raw.list(lines) == null ? unread(lines) : Optional.empty();
            Place below = place.child(RecordDocument.DETAILS);
            nodes.addAll(details(details, BundleNames.LINE, below));
            nodes.addAll(details(details, BundleNames.GROUP, below));
            if (head == null || !Raw.isRecord(head)) {
                source(record, place, nodes, unread);
                return true;
            }
        }
        if (head == null || !Raw.isRecord(head)) {
            return false;
        }
        source(head, place.child(RecordDocument.OBJECT_DATA), nodes, unread);
        return true;
    }

    private static Optional<String> unread(@Nullable Object value) {
        return Optional.of(value == null ? "absent" : PlainText.kind(value));
    }

    private List<BundleSource.Node> details(Object details, String name, Place place) {
        Object value = Raw.member(details, name);
        Iterable<?> list = Raw.list(value);
        if (list == null && Raw.hasValue(value) && name.equals(BundleNames.GROUP)) {
            findings.add(RecordDocument.unreadable(name, value, place.child(name)));
        }
        return list == null ? List.of() : BundleSource.Node.of(list, place.child(name), name);
    }

    /** What a call was to delete besides is no part of the bundle. */
    private void noteDeletions(Object record, Place place) {
        Iterable<?> deleted = Raw.list(Raw.member(record, DELETED));
        int count = deleted == null ? 0 : Found.list(deleted, place).size();
        if (count > 0) {
            findings.add(Finding.of(BundleCode.BUNDLE_DELETIONS_LEFT)
                    .about(Raw.text(record, names.heads().names("product")))
                    .at(place.child(DELETED))
                    .with("count", count));
        }
    }

    private void source(Object head, Place place, List<BundleSource.Node> nodes, Optional<String> unread) {
        Outcome<Row> row = Raw.without(head, place, OUTSIDE);
        if (row.hasValue()) {
            sources.add(new BundleSource(row.value(), nodes, unread));
        } else {
            rows.refuse(new Found(head, place), row.findings().get(0));
        }
    }

    /** Takes a record that holds rows of the three objects under their names. */
    private boolean apart(Object record, Place place) {
        boolean isApart = false;
        for (String name : List.of(BundleNames.HEAD, BundleNames.LINE, BundleNames.GROUP)) {
            Iterable<?> list = Raw.list(Raw.member(record, name));
            if (list != null) {
                if (name.equals(BundleNames.LINE)) {
                    rows.linesAreRead();
                } else if (name.equals(BundleNames.HEAD)) {
                    rows.bundlesAreRead();
                }
                Found.list(list, place.child(name)).forEach(row -> rows.take(row, name));
                isApart = true;
            }
        }
        return isApart;
    }
}
