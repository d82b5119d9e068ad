package io.skuwright.kingdee.crm;

import static java.util.Objects.requireNonNull;

import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.quantity.DecimalField;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads and writes product bundles of the CRM in every form they are stored and sent in.
 *
 * <p>A form is told by its content: the answer of the OpenAPI; a bundle with its details ({@code object_data} and {@code
 * details.BOMObj}); a tree ({@code rootProductId} and {@code nodeList} with {@code children}); or rows of BomCoreObj,
 * BOMObj and ProductGroupObj that name each other, in one list or under their names. Example: {@code
 * CrmBundles.defaults().decode(JsonRows.of(answer)).accepted()}.
 *
 * <p>A bundle with a fault in any row is rejected whole: one that lacks a line is worse than none. Stored paths ({@code
 * bom_path}) are never trusted, since a product that stands twice on a path spoils them: where the tree says something
 * else, {@code BUNDLE_PATH_DIFFERS} tells it. Groups are transparent: what stands in one goes into what stands above.
 * {@code is_skip__c} is read as a flag, so that the text {@code false} is no.
 *
 * <p>What is written: everything that {@link CrmBundle}, {@link BundleLine} and {@link BundleGroup} hold, numbers as text,
 * and the fields that nobody asked for, token by token. Lost between reading and writing are what the platform computes
 * (paths, root product, fields that end in {@code __r}, {@code __l}, {@code __v}, {@code __q}, {@code __relation_ids},
 * the quoted kit flag), fields that said nothing, and needless zeros of amounts.
 *
 * <p>The names {@code core_id} and {@code related_core_id} (the bundle that a line is part of, and the one that its
 * product is made of), {@code parent_id}, {@code product_group_id}, {@code root_product_id}, {@code is_root} and {@code
 * bom_path} are not confirmed by the vendor's reference; nor is it that {@code name} holds the number of the BOM. Each
 * can be changed. Depth and size are bounded by {@link Limits}, and nested JSON besides by the reader's own limit of 64
 * levels, about 30 of a tree, which can be raised; nothing recurses. Time is n log n. This class is
 * immutable and thread-safe.
 */
public final class CrmBundles {

    /** The API name of the bundle object. */
    public static final String OBJECT = BundleNames.HEAD;

    /** The API name of the lines of a bundle. */
    public static final String LINE_OBJECT = BundleNames.LINE;

    /** The API name of the groups of a bundle. */
    public static final String GROUP_OBJECT = BundleNames.GROUP;

    private static final CrmBundles DEFAULTS =
            new CrmBundles(BundleNames.DEFAULTS, DecimalField.of(23, 10), Limits.defaults());

    private final BundleNames names;
    private final DecimalField amounts;
    private final Limits limits;

    private CrmBundles(BundleNames names, DecimalField amounts, Limits limits) {
        this.names = names;
        this.amounts = amounts;
        this.limits = limits;
    }

    /** Returns the reader and writer with the usual names. */
    public static CrmBundles defaults() {
        return DEFAULTS;
    }

    /** Returns our words for the fields of a bundle and the names they go by, the first of which is written. */
    public FieldNames names() {
        return names.heads();
    }

    /** Returns our words for the fields of a line and the names they go by. */
    public FieldNames lineNames() {
        return names.lines();
    }

    /** Returns our words for the fields of a group and the names they go by. */
    public FieldNames groupNames() {
        return names.groups();
    }

    /** Returns this reader with another table for bundles, made from {@link #names()}. */
    public CrmBundles withNames(FieldNames heads) {
        return new CrmBundles(names.with(heads, names.lines(), names.groups()), amounts, limits);
    }

    /** Returns this reader with another table for lines, made from {@link #lineNames()}. */
    public CrmBundles withLineNames(FieldNames lines) {
        return new CrmBundles(names.with(names.heads(), lines, names.groups()), amounts, limits);
    }

    /** Returns this reader with another table for groups, made from {@link #groupNames()}. */
    public CrmBundles withGroupNames(FieldNames groups) {
        return new CrmBundles(names.with(names.heads(), names.lines(), groups), amounts, limits);
    }

    /** Returns this reader with limits on numbers, levels and rows. */
    public CrmBundles within(Limits newLimits) {
        return new CrmBundles(names, amounts, requireNonNull(newLimits, "limits"));
    }

    /**
     * Returns this writer with another field for amounts.
     *
     * <p>How many places the CRM keeps is a setting of the field there; decimal(23,10) is not confirmed.
     */
    public CrmBundles withAmountField(DecimalField field) {
        return new CrmBundles(names, requireNonNull(field, "field"), limits);
    }

    DecimalField amountField() {
        return amounts;
    }

    /** Reads the bundles of a JSON document; rows that belong to no bundle are rejected too. */
    public Batch<CrmBundle> decode(JsonRows document) {
        Outcome<Cell> cell = document.read();
        return cell.hasValue()
                ? read(cell.value(), document.place(), cell.findings())
                : Batch.of(List.of(), List.of(), cell.findings());
    }

    /** Reads the bundles of a map, as functions of the platform get them; it may be as deep as the limits allow. */
    public Batch<CrmBundle> decode(Map<?, ?> document) {
        return read(requireNonNull(document, "document"), Place.ROOT, List.of());
    }

    /** Reads the bundles of a list of records: bundles with details, trees, or rows of the three objects. */
    public Batch<CrmBundle> decode(Collection<?> records) {
        return read(requireNonNull(records, "records"), Place.ROOT, List.of());
    }

    /** Reads the bundles of a document that was read before. */
    public Batch<CrmBundle> decode(Cell document, Place place) {
        return read(document, requireNonNull(place, "place"), List.of());
    }

    /**
     * Reads bundles from rows of the three objects that were queried apart.
     *
     * @param bundles rows of BomCoreObj
     * @param lines rows of BOMObj, of any of these bundles
     * @param groups rows of ProductGroupObj
     */
    public Batch<CrmBundle> decode(Collection<?> bundles, Collection<?> lines, Collection<?> groups) {
        Map<String, Object> document = Map.of(
                OBJECT, requireNonNull(bundles, "bundles"),
                LINE_OBJECT, requireNonNull(lines, "lines"),
                GROUP_OBJECT, requireNonNull(groups, "groups"));
        return read(document, Place.ROOT, List.of());
    }

    private Batch<CrmBundle> read(Object document, Place place, List<Finding> before) {
        BundleDocuments documents = new BundleDocuments(names);
        documents.take(document, place);
        BundleReader reader = new BundleReader(names, limits);
        BundleFates fates = new BundleFates(before);
        for (BundleSource source : documents.sources()) {
            fates.take(source, reader.read(source));
        }
        documents.strays().forEach(fates::take);
        return fates.batch().with(documents.findings());
    }

    /**
     * Returns the call that writes a bundle with its details: an update if it has an id, else a create.
     *
     * <p>Lines that the CRM has and this bundle lacks stay there; a bundle {@linkplain CrmBundle#linesRead() without its
     * lists} is sent without them. Nodes with an id are updated, the others created; a bundle without an id whose nodes have
     * ids, as it is decoded from a tree of {@code saveBom}, goes back by {@link #encodeTree(CrmBundle)}. What stands under {@code object_data} and {@code details} is also what functions of the platform pass to {@code
     * Fx.crm.bom.add} and {@code edit}.
     *
     * @return the call, or no value with {@code RATIO_NOT_REPRESENTABLE} or {@code TARGET_OVERFLOW} for an amount that
     *     the field does not take, {@code BUNDLE_NODES_WITHOUT_BUNDLE}, {@code BUNDLE_LINES_NOT_READ}, or with why the
     *     bundle is no tree
     */
    public Outcome<CrmRequest> encode(CrmBundle bundle) {
        return encode(bundle, bundle);
    }

    /**
     * Returns the call that writes a bundle in place of what it was, whose other lines and groups are deleted.
     *
     * @throws IllegalArgumentException if the other one is not the same bundle: by its id, else by product and number
     */
    public Outcome<CrmRequest> encode(CrmBundle bundle, CrmBundle replaced) {
        BundleWriter.requireSame(bundle, replaced);
        BundleWriter writer = new BundleWriter(names, amounts, bundle);
        if (bundle.linesRead() != replaced.linesRead()) {
            writer.refuseUnread(bundle);
            writer.refuseUnread(replaced);
        }
        writer.refuseUpdatesWithoutBundle(replaced);
        List<Cell> nodes = new ArrayList<>(writer.nodes());
        nodes.addAll(writer.missing(replaced, true));
        List<Row> rows = nodes.stream().map(node -> node.row().orElseThrow()).toList();
        Row head = CrmRequest.row(writer.head());
        Map<String, List<Row>> details = BundleWriter.hasNoLists(bundle) ? Map.of() : Map.of(LINE_OBJECT, rows);
        return writer.finish(
                bundle.id().isPresent()
                        ? CrmRequest.update(OBJECT, head, details)
                        : CrmRequest.create(OBJECT, head, details));
    }

    /**
     * Returns the call that writes the tree of a product's bundle ({@code saveBom}); lines that the CRM has and this
     * bundle lacks stay there.
     *
     * @return the call, or no value as {@link #encode(CrmBundle)}
     */
    public Outcome<CrmRequest> encodeTree(CrmBundle bundle) {
        return encodeTree(bundle, bundle);
    }

    /**
     * Returns the call that writes a tree in place of what it was, whose other lines and groups are deleted.
     *
     * @throws IllegalArgumentException if the other one is not the same bundle: by its id, else by product and number
     */
    public Outcome<CrmRequest> encodeTree(CrmBundle bundle, CrmBundle replaced) {
        BundleWriter.requireSame(bundle, replaced);
        BundleWriter writer = new BundleWriter(names, amounts, bundle);
        writer.refuseUnread(bundle.linesRead() ? replaced : bundle);
        Map<String, Cell> data = new LinkedHashMap<>();
        data.put("rootProductId", Cell.text(bundle.product()));
        data.put("nodeList", Cell.list(writer.nodes()));
        data.put("deletedBomAndGroupList", Cell.list(writer.missing(replaced, false)));
        return writer.finish(CrmRequest.saveBom(data));
    }
}
