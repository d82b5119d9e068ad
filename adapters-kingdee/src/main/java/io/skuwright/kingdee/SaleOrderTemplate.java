package io.skuwright.kingdee;

import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.result.Finding;
import io.skuwright.result.FindingException;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the host knows about a document beside the order itself.
 *
 * <p>The head template is the document without its rows: organisation, bill type, date, salesman, finance
 * part, customer's own fields. It wins over what is taken from the order. A line template holds defaults for
 * rows, of all types or of one; what is taken from the order wins over it. Example:
 *
 * <pre>{@code
 * SaleOrderTemplate.read("{\"FBillTypeID\":{\"FNUMBER\":\"XSDD01_SYS\"},\"FDate\":\"2026-03-20\"}").orThrow()
 *         .readLine("{\"FIsFree\":false}").orThrow();
 * }</pre>
 *
 * <p>Keys may stand in any order: the encoder puts them into Kingdee's. With {@code FID} in the head the
 * request updates that document. The rows themselves ({@code FSaleOrderEntry}) and what a row says of the
 * order ({@code FRowType}, {@code FMaterialId}, {@code FParentMatId}, {@code FQty}, {@code FBomId}, the ids)
 * are refused in a template with {@code TEMPLATE_KEY_REFUSED}, in upper and lower case: Kingdee takes either. This class is immutable and thread-safe.
 */
public final class SaleOrderTemplate {

    private static final SaleOrderTemplate EMPTY = new SaleOrderTemplate(Map.of(), Map.of(), Map.of(), List.of());

    private static final Set<String> OF_THE_ORDER = Set.of(
            "FEntryID", "FRowId", "FParentRowId", "FRowType", "FMaterialId", "FParentMatId", "FQty", "FBomId");

    /** What the encoder looks for in the head, or writes there itself. */
    private static final List<String> KNOWN = List.of("FID", "FBillNo", "FCustId");

    private final Map<String, Cell> head;
    private final Map<String, Cell> line;
    private final Map<RowType, Map<String, Cell>> lineByType;
    /** The entries of the document to update, as far as it was read. */
    private final List<String> entries;

    private SaleOrderTemplate(
            Map<String, Cell> head,
            Map<String, Cell> line,
            Map<RowType, Map<String, Cell>> lineByType,
            List<String> entries) {
        this.head = head;
        this.line = line;
        this.lineByType = lineByType;
        this.entries = entries;
    }

    /** Returns the template that says nothing. */
    public static SaleOrderTemplate empty() {
        return EMPTY;
    }

    /**
     * Reads a head template from the JSON of an object.
     *
     * @return the template, or none with a {@link WireCode} of the JSON or {@code TEMPLATE_KEY_REFUSED}
     */
    public static Outcome<SaleOrderTemplate> read(String headJson) {
        return record(headJson, "head", Set.of(SaveKeys.ENTRIES))
                .flatMap(SaleOrderTemplate::spelt)
                .map(cells -> new SaleOrderTemplate(cells, Map.of(), Map.of(), List.of()));
    }

    /**
     * Returns the head template of a map.
     *
     * @throws FindingException with the first error that {@link #read(String)} would find
     */
    public static SaleOrderTemplate of(Map<?, ?> head) {
        return read(Row.of(head, Place.ROOT).toJson()).orThrow();
    }

    /** Returns this template with defaults for rows of all types, from the JSON of an object. */
    public Outcome<SaleOrderTemplate> readLine(String lineJson) {
        return record(lineJson, "line", OF_THE_ORDER).map(cells -> new SaleOrderTemplate(head, cells, lineByType, entries));
    }

    /** Returns this template with defaults for rows of one type, which win over those for all types. */
    public Outcome<SaleOrderTemplate> readLine(RowType type, String lineJson) {
        return record(lineJson, "line", OF_THE_ORDER).map(cells -> {
            Map<RowType, Map<String, Cell>> more = new EnumMap<>(RowType.class);
            more.putAll(lineByType);
            more.put(type, cells);
            return new SaleOrderTemplate(head, line, Collections.unmodifiableMap(more), entries);
        });
    }

    /**
     * Returns this template for the update of an order that was read.
     *
     * <p>The head gets its {@code FID}; fields that are in neither template nor order stay in Kingdee as they are. An
     * entry that the request does not name would be deleted while {@link SaveOptions#deleteMissingEntries()} is on: that
     * is {@code REPLACE_WOULD_DELETE}, also for a row that a clerk entered and the CRM does not know. The code map (kind
     * {@code entry}) says which line is which entry; {@link ErpOrder#entries} tells it.
     *
     * @throws IllegalArgumentException if the order has no internal id, and so is not in Kingdee
     */
    public SaleOrderTemplate updating(ErpOrder order) {
        String id = order.id().orElseThrow(() -> new IllegalArgumentException(
                "Order '" + order.number().orElse("") + "' has no internal id, so there is nothing to update."));
        Map<String, Cell> more = new LinkedHashMap<>(head);
        more.put("FID", Cell.text(id));
        List<String> known = order.lines().stream().flatMap(it -> it.entryId().stream()).toList();
        return new SaleOrderTemplate(Collections.unmodifiableMap(more), line, lineByType, known);
    }

    List<String> entries() {
        return entries;
    }

    /** Gives the keys that the encoder knows its spelling, so that none goes out twice. */
    private static Outcome<Map<String, Cell>> spelt(Map<String, Cell> cells) {
        Map<String, Cell> head = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        cells.forEach((key, cell) -> {
            String known = KNOWN.stream().filter(key::equalsIgnoreCase).findFirst().orElse(key);
            if (head.putIfAbsent(known, cell) != null) {
                findings.add(refused("head", key));
            }
        });
        return findings.isEmpty() ? Outcome.of(Collections.unmodifiableMap(head)) : Outcome.failed(findings);
    }

    private static Finding refused(String template, String key) {
        return Finding.of(SaleOrderCode.TEMPLATE_KEY_REFUSED)
                .at(Place.ROOT.child(key))
                .with("template", template)
                .with("key", key);
    }

    /** Reads the JSON of an object that must not have some keys. */
    static Outcome<Map<String, Cell>> record(String json, String template, Set<String> refused) {
        return JsonRows.of(json).read().flatMap(cell -> {
            if (cell.row().isEmpty()) {
                return Outcome.failed(Finding.of(WireCode.NOT_A_RECORD).at(Place.ROOT).with("found", cell.kind().name().toLowerCase(Locale.ROOT)));
            }
            List<Finding> findings = new ArrayList<>();
            Map<String, Cell> cells = cell.row().get().cells();
            cells.keySet().stream()
                    .filter(key -> refused.stream().anyMatch(key::equalsIgnoreCase))
                    .forEach(key -> findings.add(refused(template, key)));
            return findings.isEmpty() ? Outcome.of(cells) : Outcome.failed(findings);
        });
    }

    /** Returns the head's members in the order given; not modifiable. */
    public Map<String, Cell> head() {
        return head;
    }

    /** Returns the defaults of a row of a type; a new map. */
    public Map<String, Cell> line(RowType type) {
        Map<String, Cell> defaults = new LinkedHashMap<>(line);
        defaults.putAll(lineByType.getOrDefault(type, Map.of()));
        return defaults;
    }

    /** Returns the id of the document to update, null if the request makes a new one. */
    public @Nullable String updatedDocument() {
        Cell id = head.getOrDefault("FID", Cell.ABSENT);
        return id.hasValue() && !id.text().equals("0") ? id.text() : null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SaleOrderTemplate that
                && head.equals(that.head)
                && line.equals(that.line)
                && lineByType.equals(that.lineByType)
                && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(head, line, lineByType, entries);
    }

    /** Returns the keys of head and lines, for people; no values. */
    @Override
    public String toString() {
        return head.keySet() + " " + line.keySet();
    }
}
