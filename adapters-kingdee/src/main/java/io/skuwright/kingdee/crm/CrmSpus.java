package io.skuwright.kingdee.crm;

import static java.util.Objects.requireNonNull;

import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.product.SkuState;
import io.skuwright.product.SpecValue;
import io.skuwright.product.Spu;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import io.skuwright.wire.FieldReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads items of the CRM (SPUObj) and puts them together with their products.
 *
 * <p>In SPU mode the CRM keeps an item above its products. Example: the item Tee with two products whose spec text is
 * {@code color:red;size:M} and {@code color:blue;size:M} is an SPU with the specs color and size and two SKUs.
 *
 * <p>The vendor publishes the name of the object and none of its fields: all names, and the form of the spec text of a
 * product, are not confirmed and can be changed by {@link #withNames} and {@link #withSeparators}. Specs and values are
 * those that the products have; SpecificationObj is not asked. This class is immutable and thread-safe.
 */
public final class CrmSpus {

    /** The API name of the item object. */
    public static final String OBJECT = "SPUObj";

    private static final CrmSpus DEFAULTS = new CrmSpus(
            CrmFields.table(
                    "id", "_id",
                    "name", "name",
                    "category", "category__v category__q category",
                    "unit", "unit__v unit__q unit"),
            ";",
            ":");

    private final FieldNames names;
    private final String between;
    private final String inside;

    private CrmSpus(FieldNames names, String between, String inside) {
        this.names = names;
        this.between = between;
        this.inside = inside;
    }

    /** Returns the reader with the supposed names. */
    public static CrmSpus defaults() {
        return DEFAULTS;
    }

    /** Returns our words for fields and the names that are looked for. */
    public FieldNames names() {
        return names;
    }

    /** Returns this reader with another table of names, made from {@link #names()}. */
    public CrmSpus withNames(FieldNames newNames) {
        names.fields().forEach(newNames::names);
        return new CrmSpus(newNames, between, inside);
    }

    /**
     * Returns this reader with other marks in the spec text of products: between two specs, and inside one between name
     * and value.
     *
     * @throws IllegalArgumentException if a mark is empty
     */
    public CrmSpus withSeparators(String betweenSpecs, String insideSpec) {
        if (betweenSpecs.isEmpty() || insideSpec.isEmpty()) {
            throw new IllegalArgumentException("The marks between and inside specs must not be empty.");
        }
        return new CrmSpus(names, betweenSpecs, insideSpec);
    }

    /** Reads the items of a document: an answer, a list of records or one record. */
    public Batch<CrmSpu> decode(JsonRows document) {
        Outcome<Cell> cell = document.read();
        if (!cell.hasValue()) {
            return Batch.of(List.of(), List.of(), cell.findings());
        }
        return decode(cell.value(), document.place(), cell.findings());
    }

    /** Reads the items of a map, an answer or one record, as functions of the platform get them. */
    public Batch<CrmSpu> decode(Map<?, ?> document) {
        Outcome<Row> row = new Found(requireNonNull(document, "document"), Place.ROOT).row();
        return row.hasValue()
                ? decode(Cell.record(row.value()), Place.ROOT, row.findings())
                : Batch.of(List.of(), List.of(), row.findings());
    }

    private Batch<CrmSpu> decode(Cell document, Place place, List<Finding> before) {
        RecordDocument found = RecordDocument.of(document, place);
        return RecordPass.read(found.records(), before, this::read).with(found.findings());
    }

    /** Reads items from maps or rows, as functions of the platform get them. */
    public Batch<CrmSpu> decode(Collection<?> records) {
        return RecordPass.read(Found.list(records, Place.ROOT), List.of(), this::read);
    }

    private Outcome<CrmSpu> read(Row row) {
        CrmFields fields = new CrmFields(row, names);
        FieldReader reader = fields.reader(Limits.defaults());
        Optional<String> id = reader.requiredId("id");
        reader.about(id.orElse(""));
        CrmSpu spu = CrmSpu.builder()
                .id(id.orElse(""))
                .name(reader.text("name"))
                .category(reader.text("category"))
                .unit(reader.text("unit"))
                .others(fields.others())
                .place(row.place())
                .build();
        return reader.hasErrors() ? Outcome.failed(reader.findings()) : Outcome.of(spu, reader.findings());
    }

    /**
     * Puts items together with their products.
     *
     * @param spus the items
     * @param products products of any items; those that name none of these are passed over
     * @return an SPU for each item; an item is rejected with {@code CRM_SPECS_UNREADABLE} or what the core finds wrong with
     *     it, such as {@code SPU_WITHOUT_SPECS} where no product has specs
     */
    public Batch<Spu> combine(Collection<CrmSpu> spus, Collection<CrmProduct> products) {
        requireNonNull(spus, "spus");
        Map<String, List<CrmProduct>> variants = new LinkedHashMap<>();
        products.forEach(product -> product.spu()
                .ifPresent(id -> variants.computeIfAbsent(id, key -> new ArrayList<>()).add(product)));
        List<Spu> accepted = new ArrayList<>();
        List<Batch.Rejected> rejected = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (CrmSpu spu : spus) {
            Outcome<Spu> made = spu(spu, variants.getOrDefault(spu.id(), List.of()));
            if (made.hasValue()) {
                accepted.add(made.value());
                findings.addAll(made.findings());
            } else {
                Finding why = made.findings().stream().filter(Finding::isError).findFirst().orElseThrow();
                rejected.add(new Batch.Rejected(spu.place(), spu.id(), why));
                made.findings().stream().filter(finding -> !finding.equals(why)).forEach(findings::add);
            }
        }
        return Batch.of(accepted, rejected, findings);
    }

    private Outcome<Spu> spu(CrmSpu spu, List<CrmProduct> variants) {
        Spu.Builder builder = Spu.builder().place(spu.place());
        spu.name().ifPresent(builder::name);
        spu.category().ifPresent(builder::category);
        spu.unit().ifPresent(builder::unit);
        Map<String, Set<String>> specs = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (CrmProduct product : variants) {
            List<SpecValue> values = values(spu, product, findings);
            values.forEach(value ->
                    specs.computeIfAbsent(value.spec(), spec -> new LinkedHashSet<>()).add(value.value()));
            builder.skuRow(product.code().orElse(""), values, SkuState.ACTIVE, product.place());
        }
        specs.forEach((name, values) -> builder.specRow(name, List.copyOf(values), spu.place()));
        return findings.isEmpty() ? builder.read() : Outcome.failed(findings);
    }

    private List<SpecValue> values(CrmSpu spu, CrmProduct product, List<Finding> findings) {
        List<SpecValue> values = new ArrayList<>();
        String text = product.specs().orElse("");
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf(between, from);
            String part = text.substring(from, end < 0 ? text.length() : end);
            int mark = part.indexOf(inside);
            if (mark < 0) {
                findings.add(Finding.of(CrmRecordCode.CRM_SPECS_UNREADABLE)
                        .about(product.code().or(product::id).orElse(""))
                        .at(product.place())
                        .with("value", text)
                        .with("spu", spu.id()));
                return List.of();
            }
            values.add(SpecValue.of(part.substring(0, mark), part.substring(mark + inside.length())));
            from = end < 0 ? text.length() : end + between.length();
        }
        return values;
    }
}
