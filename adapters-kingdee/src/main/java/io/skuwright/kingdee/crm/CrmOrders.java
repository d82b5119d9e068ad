package io.skuwright.kingdee.crm;

import static java.util.Objects.requireNonNull;

import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.OrderLineClassifier;
import io.skuwright.order.TypedOrder;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads orders of the CRM, types their lines, and says what to write back.
 *
 * <p>The CRM (纷享销客) hands an order to a function as maps, or to an integration as JSON. Example: for
 * the lines of a kit with one part
 *
 * <pre>
 * CrmOrders crm = CrmOrders.standard();
 * CrmOrder order = crm.decode(lines);
 * TypedOrder typed = crm.type(order, IntegrationPlan.ONE.policy()).value();
 * crm.updates(order, typed).asMap();   // {r={product_type__c=parent}, c={product_type__c=son, ...}}
 * </pre>
 *
 * <p>Maps are read in one pass and never changed; their keys and values may be texts of any class,
 * numbers, flags and null. Null and the empty text both mean that a field is empty, for servers and phones
 * send the one and web forms the other. Bad data are findings. Time is linear in the order. This class is
 * immutable and thread-safe.
 */
public final class CrmOrders {

    /** The API name of the order object. */
    public static final String ORDER_OBJECT = "SalesOrderObj";

    /** The API name of the order line object, under which the lines stand in the details. */
    public static final String LINE_OBJECT = "SalesOrderProductObj";

    private static final CrmOrders STANDARD = new CrmOrders(CrmSettings.defaults());

    private final CrmSettings settings;

    private CrmOrders(CrmSettings settings) {
        this.settings = settings;
    }

    /** Returns a reader with the names and option values of the vendor's guide. */
    public static CrmOrders standard() {
        return STANDARD;
    }

    /**
     * Returns this reader with other field names.
     *
     * @param names a table with all words of {@link CrmFieldNames}; each of the four written fields needs
     *     at least one name, the first of which is written
     * @throws IllegalArgumentException if a word or a name is lacking
     */
    public CrmOrders withFieldNames(FieldNames names) {
        CrmSettings changed = settings.with(names);
        for (CrmField written : CrmUpdates.WRITTEN) {
            if (names.names(written.word()).isEmpty()) {
                throw new IllegalArgumentException("The field '" + written.word() + "' is written and needs a name.");
            }
        }
        return new CrmOrders(changed);
    }

    /** Returns this reader with other option values for types. */
    public CrmOrders withTypeNames(CrmTypeNames names) {
        return new CrmOrders(settings.with(requireNonNull(names, "names")));
    }

    /** Returns this reader with the ids of the bundles (BomCoreObj) that are standard BOMs; plan 2 asks for them. */
    public CrmOrders withStandardBundles(Set<String> ids) {
        return new CrmOrders(settings.with(ids));
    }

    /** Returns this reader with other limits for numbers. */
    public CrmOrders withLimits(Limits limits) {
        return new CrmOrders(settings.with(requireNonNull(limits, "limits")));
    }

    /** Returns the names of fields. */
    public FieldNames fieldNames() {
        return settings.names();
    }

    /** Returns the option values of types. */
    public CrmTypeNames typeNames() {
        return settings.types();
    }

    /**
     * Reads the lines of an order from maps.
     *
     * @param lines maps by field name; any other element is rejected with {@code BAD_LINE}
     */
    public CrmOrder decode(Collection<?> lines) {
        return decode(lines, Place.ROOT);
    }

    /** Reads the lines of an order from maps; places in findings stand below the given one. */
    public CrmOrder decode(Collection<?> lines, Place place) {
        return decode(Map.of(), lines, place);
    }

    /** Reads an order from the map of its head and the maps of its lines; places stand below the given one. */
    public CrmOrder decode(Map<?, ?> head, Collection<?> lines, Place place) {
        OrderRead read = new OrderRead(settings, lines.size());
        if (!head.isEmpty()) {
            read.head(head, place);
        }
        read.lines(lines, place);
        return read.order(List.of());
    }

    /**
     * Reads an order from JSON, whose form is told by its content: a list of lines, or an object that holds
     * the list under {@link #LINE_OBJECT} or below {@code details}; or the answer of the OpenAPI to a get of an
     * order with its details, or to a query of its lines. The head is {@code object_data} if there is one, else the
     * object itself. An answer whose code is not 0 gives {@code CRM_CALL_FAILED} and no lines.
     *
     * @return the order; without lines and with the findings of the reader, or {@code LINES_MISSING}, if
     *     the document is refused or is something else
     */
    public CrmOrder decode(JsonRows json) {
        Outcome<Cell> document = json.read();
        if (!document.hasValue()) {
            return new OrderRead(settings, 0).order(document.findings());
        }
        return CrmDocument.read(document.value(), json.place(), settings, document.findings());
    }

    /** Reads an order from the map of a document, as {@link #decode(JsonRows)} reads it from JSON. */
    public CrmOrder decode(Map<?, ?> document) {
        Outcome<Row> row = new Found(document, Place.ROOT).row();
        return row.hasValue()
                ? CrmDocument.read(Cell.record(row.value()), Place.ROOT, settings, List.of())
                : new OrderRead(settings, 0).order(row.findings());
    }

    /**
     * Gives each line its type.
     *
     * @return the typed order, always there, with the findings of reading it first; under a strict policy
     *     an error among those refuses the order too
     */
    public Outcome<TypedOrder> type(CrmOrder order, ClassifierPolicy policy) {
        return OrderLineClassifier.of(policy).classify(order.order(), order.findings());
    }

    /** Says which fields of which lines to write, so that the CRM holds what was typed. */
    public CrmUpdates updates(CrmOrder order, TypedOrder typed) {
        return new CrmUpdates(order, typed, settings);
    }

    CrmSettings settings() {
        return settings;
    }
}
