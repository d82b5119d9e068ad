package io.skuwright.kingdee.crm;

import static java.util.Objects.requireNonNull;

import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.order.KitFlag;
import io.skuwright.quantity.DecimalField;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import io.skuwright.wire.Field;
import io.skuwright.wire.FieldReader;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads and writes products of the CRM (ProductObj).
 *
 * <p>Example: {@code CrmProducts.defaults().decode(JsonRows.of(answer))} takes the answer of a query or get, a list of
 * records or one record; {@code encode(product)} is the call that creates it, or updates it if it has an id. A quoted
 * or chosen value is looked for under {@code __v}, then {@code __q}, then the bare name; a label such as 是 is never a
 * value.
 *
 * <p>What is written back: every field of {@link CrmProduct} that has a value, and the fields that nobody asked for,
 * token by token. Not written are names that end in {@code __r}, {@code __l}, {@code __v}, {@code __q} or {@code
 * __relation_ids}: the platform computes them. So of a record that was read and is written, only these, fields that said
 * nothing, an unreadable kit flag and needless zeros of a price are lost.
 *
 * <p>The names {@code product_code}, {@code unit}, {@code category}, {@code spu_id}, {@code product_spec}, {@code
 * product_status} and {@code price} are not confirmed by the vendor's reference; {@link #withNames} changes them.
 * Findings: {@link CrmRecordCode}, {@link io.skuwright.row.RowCode}, {@link io.skuwright.row.WireCode} and those of
 * numbers. Time is linear. This class is immutable and thread-safe.
 */
public final class CrmProducts {

    /** The API name of the product object. */
    public static final String OBJECT = "ProductObj";

    private static final DecimalField MONEY = DecimalField.of(40, 20);

    private static final CrmProducts DEFAULTS = new CrmProducts(
            CrmFields.table(
                    "id", "_id",
                    "code", "product_code",
                    "name", "name",
                    "unit", "unit__v unit__q unit",
                    "category", "category__v category__q category",
                    "kit", "is_kit__c__v is_kit__c__q is_kit__c",
                    "status", "product_status__v product_status__q product_status",
                    "price", "price",
                    "spu", "spu_id",
                    "specs", "product_spec"),
            Limits.defaults());

    private final FieldNames names;
    private final Limits limits;

    private CrmProducts(FieldNames names, Limits limits) {
        this.names = names;
        this.limits = limits;
    }

    /** Returns the reader and writer with the usual names. */
    public static CrmProducts defaults() {
        return DEFAULTS;
    }

    /** Returns our words for fields and the names that are looked for, the first of which is written. */
    public FieldNames names() {
        return names;
    }

    /** Returns this reader with another table of names, made from {@link #names()}. */
    public CrmProducts withNames(FieldNames newNames) {
        DEFAULTS.names.fields().forEach(newNames::names);
        return new CrmProducts(newNames, limits);
    }

    /** Returns this reader with limits on numbers. */
    public CrmProducts within(Limits newLimits) {
        return new CrmProducts(names, requireNonNull(newLimits, "limits"));
    }

    /** Reads the products of a document: an answer, a list of records or one record. */
    public Batch<CrmProduct> decode(JsonRows document) {
        Outcome<Cell> cell = document.read();
        return cell.hasValue()
                ? decode(cell.value(), document.place(), cell.findings())
                : Batch.of(List.of(), List.of(), cell.findings());
    }

    /** Reads the products of a map, an answer or one record, as functions of the platform get them. */
    public Batch<CrmProduct> decode(Map<?, ?> document) {
        Outcome<Row> row = new Found(requireNonNull(document, "document"), Place.ROOT).row();
        return row.hasValue()
                ? decode(Cell.record(row.value()), Place.ROOT, row.findings())
                : Batch.of(List.of(), List.of(), row.findings());
    }

    /** Reads products from maps or rows, as functions of the platform get them. */
    public Batch<CrmProduct> decode(Collection<?> records) {
        return RecordPass.read(Found.list(records, Place.ROOT), List.of(), this::read);
    }

    /** Reads the products of a document that was read before. */
    public Batch<CrmProduct> decode(Cell document, Place place) {
        return decode(document, place, List.of());
    }

    private Batch<CrmProduct> decode(Cell document, Place place, List<Finding> before) {
        RecordDocument found = RecordDocument.of(document, place);
        return RecordPass.read(found.records(), before, this::read).with(found.findings());
    }

    private Outcome<CrmProduct> read(Row row) {
        CrmFields fields = new CrmFields(row, names);
        FieldReader reader = fields.reader(limits);
        Optional<String> id = reader.id("id");
        reader.about(id.orElse(""));
        Optional<String> code = id.isPresent() ? reader.code("code") : reader.requiredCode("code");
        reader.about(code.or(() -> id).orElse(""));
        CrmProduct product = CrmProduct.builder()
                .id(id)
                .code(code)
                .name(reader.text("name"))
                .unit(reader.text("unit"))
                .category(reader.text("category"))
                .kit(kit(reader, code.or(() -> id).orElse("")))
                .status(reader.text("status"))
                .price(price(reader))
                .spu(reader.id("spu"))
                .specs(reader.text("specs"))
                .others(fields.others())
                .place(row.place())
                .build();
        return reader.hasErrors() ? Outcome.failed(reader.findings()) : Outcome.of(product, reader.findings());
    }

    private static KitFlag kit(FieldReader reader, String subject) {
        Field field = reader.field("kit");
        KitFlag kit = KitFlag.of(field.cell());
        if (kit == KitFlag.UNKNOWN && field.cell().hasValue()) {
            reader.add(Finding.of(CrmRecordCode.CRM_KIT_OPTION_UNKNOWN)
                    .about(subject)
                    .at(field.place())
                    .with("value", PlainText.raw(field.cell())));
        }
        return kit;
    }

    /** The CRM leaves a price out, or sends an empty text for it, where there is none. */
    private static Optional<Ratio> price(FieldReader reader) {
        return reader.field("price").cell().hasValue() ? reader.number("price") : Optional.empty();
    }

    /**
     * Returns the call that writes a product: an update if it has an id, else a create.
     *
     * @return the call, or no value with {@code RATIO_NOT_REPRESENTABLE} for a price that no decimal says
     */
    public Outcome<CrmRequest> encode(CrmProduct product) {
        return toRow(product)
                .map(row -> product.id().isPresent()
                        ? CrmRequest.update(OBJECT, row, Map.of())
                        : CrmRequest.create(OBJECT, row, Map.of()));
    }

    /** Returns the fields of a product as they are written, numbers as text. */
    public Outcome<Row> toRow(CrmProduct product) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        put(cells, "id", product.id());
        put(cells, "code", product.code());
        put(cells, "name", product.name());
        put(cells, "unit", product.unit());
        put(cells, "category", product.category());
        put(cells, "kit", kitText(product.kit()));
        put(cells, "status", product.status());
        put(cells, "spu", product.spu());
        put(cells, "specs", product.specs());
        if (product.price().isPresent()) {
            Outcome<BigDecimal> price = MONEY.fit(product.price().get(), Rounding.none());
            if (!price.hasValue()) {
                String subject = product.code().or(product::id).orElse("");
                return Outcome.failed(price.findings().stream()
                        .map(finding -> finding.about(subject).with("field", "price"))
                        .toList());
            }
            put(cells, "price", Optional.of(price.value().toPlainString()));
        }
        CrmFields.putOthers(cells, product.others());
        return Outcome.of(CrmRequest.row(cells));
    }

    private void put(Map<String, Cell> cells, String word, Optional<String> value) {
        value.ifPresent(text -> cells.put(CrmFields.written(names, word), Cell.text(text)));
    }

    private static Optional<String> kitText(KitFlag kit) {
        return switch (kit) {
            case KIT -> Optional.of("true");
            case NOT_KIT -> Optional.of("false");
            case OTHER -> Optional.of("other");
            case UNKNOWN -> Optional.empty();
        };
    }
}
