package io.skuwright.kingdee;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.row.Cell;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import io.skuwright.row.RowCode;
import io.skuwright.wire.Field;
import io.skuwright.wire.FieldReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one document of SAL_SaleOrder. */
final class ErpOrderReader {

    /** What templates write where no date is meant. */
    private static final LocalDate NO_DATE = LocalDate.of(1900, 1, 1);

    private final ErpOrderSettings settings;
    private final FieldNames names;
    private final Row head;
    private final LooseFields fields;
    private final FieldReader reader;
    /** The head of a query is made of its first row, so it has the fields of a line. */
    private final boolean isQuery;

    private final ErpOrderNames.Known known;
    private String subject = "";

    ErpOrderReader(ErpOrderSettings settings, ErpOrderNames.Known known, Row head) {
        this.known = known;
        this.settings = settings;
        this.names = settings.names();
        this.head = head;
        this.isQuery = new LooseFields(head, names).has("material");
        this.fields = new LooseFields(head, names, isQuery);
        this.reader = FieldReader.of(fields, settings.limits());
    }

    /** Returns what was found out, after {@link #read()}; with an error the order cannot be used. */
    List<Finding> findings() {
        return reader.findings();
    }

    ErpOrder read() {
        Optional<String> number = reader.code("number");
        subject = number.orElse("");
        reader.about(subject);
        ErpOrder.Builder order = ErpOrder.builder();
        order.number(number).place(head.place());
        order.id(id(reader, "orderId"));
        order.date(date(reader, "date"));
        NamedReference customer = reference("customer");
        order.customer(customer.number()).customerId(customer.id());
        NamedReference organisation = reference("organisation");
        order.organisation(organisation.number()).organisationId(organisation.id());
        order.billType(reference("billType").number());
        order.documentStatus(reader.text("documentStatus"));
        order.closeStatus(reader.text("closeStatus"));
        order.cancelStatus(reader.text("cancelStatus"));
        order.note(text(reader, fields, "orderNote"));
        order.vocabulary(vocabulary());
        if (!isQuery) {
            order.extras(known.head().extras(head));
        }
        return order.addAllLines(lines()).build();
    }

    private Vocabulary vocabulary() {
        if (isQuery) {
            return Vocabulary.QUERY;
        }
        return reader.field("lines").name().equalsIgnoreCase(SaveKeys.ENTRIES) ? Vocabulary.SAVE : Vocabulary.VIEW;
    }

    private NamedReference reference(String word) {
        return NamedReference.read(reader, subject, fields, word, MultiLanguage.CHINESE);
    }

    private List<ErpOrderLine> lines() {
        Field field = reader.field("lines");
        if (field.cell().kind() != Cell.Kind.LIST && !field.cell().hasValue()) {
            reader.add(Finding.of(RowCode.FIELD_MISSING)
                    .about(subject)
                    .at(field.place())
                    .with("field", field.name()));
            return List.of();
        }
        List<ErpOrderLine> lines = new ArrayList<>();
        for (Row row : reader.records("lines")) {
            lines.add(line(row));
        }
        notAsked(lines);
        repeated(lines);
        boolean isNumbered = lines.stream().allMatch(line -> line.seq().isPresent());
        boolean isOrdered = !isQuery && lines.stream().noneMatch(line -> line.seq().isPresent());
        if (isNumbered) {
            Set<Integer> numbers = new HashSet<>();
            isOrdered = lines.stream().allMatch(line -> numbers.add(line.seq().orElse(0)));
            lines.sort(Comparator.comparingInt(line -> line.seq().orElse(0)));
        }
        KitLines kits = new KitLines(subject, lines, isOrdered && settings.byLineOrder());
        List<ErpOrderLine> linked = kits.linked();
        kits.findings().forEach(reader::add);
        return linked;
    }

    private ErpOrderLine line(Row row) {
        LooseFields loose = new LooseFields(row, names, isQuery);
        FieldReader line = FieldReader.of(loose, settings.limits()).about(subject);
        ErpOrderLine.Builder built = ErpOrderLine.builder();
        built.place(row.place()).extras((isQuery ? known.queryRow() : known.line()).extras(row));
        built.entryId(id(line, "entryId"));
        said(line, "seq").ifPresent(it -> line.whole("seq").ifPresent(built::seq));
        rowType(line, built);
        Optional<String> material = Reference.read(line, loose, "material");
        if (material.isEmpty() && !line.hasErrors()) {
            line.add(EngBomFilter.missing(loose.apply("material"), subject));
        }
        built.material(material.orElse(""));
        built.parentMaterial(Reference.read(line, loose, "parentMaterial"));
        built.rowId(line.id("rowId")).parentRowId(line.id("parentRowId"));
        built.unit(Reference.read(line, loose, "unit")).bom(Reference.read(line, loose, "bom"));
        built.quantity(line.number("quantity"));
        built.price(said(line, "price")).taxPrice(said(line, "taxPrice")).taxRate(said(line, "taxRate"));
        built.free(line.flag("free")).note(text(line, loose, "note"));
        built.deliveryDate(date(line, "deliveryDate"));
        built.bomLine(ofAccount(line, "bomLine")).lineId(ofAccount(line, "lineId"));
        line.findings().forEach(reader::add);
        return built.build();
    }

    /** A query answers null where nothing is said. */
    private static Optional<Ratio> said(FieldReader line, String word) {
        return line.field(word).cell().hasValue() ? line.number(word) : Optional.empty();
    }

    private void rowType(FieldReader line, ErpOrderLine.Builder built) {
        String code = line.id("rowType").orElse("");
        built.rowTypeCode(code);
        Optional<RowType> type = code.isEmpty() ? Optional.of(RowType.STANDARD) : settings.codes().meaning(code);
        built.rowType(type);
        if (type.isEmpty()) {
            Field field = line.field("rowType");
            line.add(Finding.of(SaleOrderReadCode.SALE_ORDER_ROW_TYPE_UNKNOWN)
                    .about(subject)
                    .at(field.place())
                    .with("field", field.name())
                    .with("value", code)
                    .with("known", settings.codes().known()));
        }
    }

    /** What an account keeps in a field of its own is read where its names are said. */
    private Optional<String> ofAccount(FieldReader line, String word) {
        return names.names(word).isEmpty() ? Optional.empty() : line.id(word);
    }

    private void notAsked(List<ErpOrderLine> lines) {
        if (isQuery && !fields.has("rowType")) {
            reader.add(Finding.of(SaleOrderReadCode.SALE_ORDER_ROW_TYPE_NOT_ASKED)
                    .about(subject)
                    .at(head.place())
                    .with("field", names.names("rowType").get(0))
                    .with("lines", lines.size()));
        }
    }

    private void repeated(List<ErpOrderLine> lines) {
        Map<String, List<ErpOrderLine>> byEntry = new LinkedHashMap<>();
        lines.forEach(line -> line.entryId()
                .ifPresent(id -> byEntry.computeIfAbsent(id, it -> new ArrayList<>()).add(line)));
        byEntry.forEach((id, same) -> {
            if (same.size() > 1) {
                reader.add(Finding.of(SaleOrderReadCode.SALE_ORDER_ENTRY_REPEATED)
                        .about(subject)
                        .at(same.get(1).place())
                        .with("entryId", id)
                        .with("count", same.size()));
            }
        });
    }

    /** What is not saved yet has the id 0, or none. */
    private static Optional<String> id(FieldReader reader, String word) {
        return reader.id(word).filter(id -> !id.equals("0"));
    }

    private static Optional<LocalDate> date(FieldReader reader, String word) {
        return reader.date(word).filter(date -> !date.equals(NO_DATE));
    }

    private Optional<String> text(FieldReader of, LooseFields loose, String word) {
        return MultiLanguage.read(of, subject, loose.apply(word), MultiLanguage.CHINESE);
    }
}
