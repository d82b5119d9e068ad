package io.skuwright.examples.cli;

import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.OnHand;
import io.skuwright.kit.KitWish;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import io.skuwright.wire.Field;
import io.skuwright.wire.FieldReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads stock, kits and wishes; what cannot be read is left out with its finding. */
final class KitsAvailableInput {

    private final Limits limits;
    private final NeutralNotes notes;
    private final Map<String, OnHand> stock = new LinkedHashMap<>();
    /** By product: where it is asked for; nowhere if all are. */
    private final Map<String, Place> kits = new LinkedHashMap<>();
    private final List<KitWish> wishes = new ArrayList<>();
    private BomCatalog catalog = BomCatalog.of(List.of()).value();
    private long wishesRead;

    KitsAvailableInput(Limits limits, List<Finding> faults) {
        this.limits = limits;
        this.notes = new NeutralNotes(faults);
    }

    /** Reads a document. */
    void read(Cell document, List<Finding> faults, Place place) {
        if (document.row().isEmpty()) {
            notes.add(Finding.of(WireCode.NOT_A_RECORD)
                    .at(place)
                    .with("found", document.kind().name().toLowerCase(Locale.ROOT))
                    .with("field", ""));
            return;
        }
        Row row = document.row().get();
        List<Finding> found = new ArrayList<>();
        catalog = new NeutralBoms(limits).catalog(row, faults, found, "stock", "kits", "orders", "lines");
        notes.addAll(found);
        NeutralFields fields = new NeutralFields(row, limits);
        Optional<Row> levels = fields.record("stock");
        if (row.cell("stock").kind() == Cell.Kind.ABSENT) {
            fields.requiredText("stock");
        }
        levels.ifPresent(this::stock);
        readKits(row, fields);
        fields.records("orders", notes).forEach(order -> order.ifPresent(this::order));
        lines(fields, "");
        notes.addAll(fields.findings());
    }

    private void stock(Row levels) {
        levels.cells().forEach((component, cell) -> {
            Optional<Row> record = cell.row();
            if (record.isPresent()) {
                notes.look(record.get(), "stock", "quantity", "unit");
                NeutralFields fields = new NeutralFields(record.get(), limits);
                fields.about(component);
                Optional<Ratio> amount = fields.requiredNumber("quantity");
                Optional<String> unit = fields.code("unit");
                notes.addAll(fields.findings());
                if (!fields.hasErrors()) {
                    amount.ifPresent(known -> stock.put(component, new OnHand(known, unit)));
                }
            } else {
                FieldReader reader = reader(cell, levels.place().child(component)).about(component);
                reader.requiredNumber("stock").ifPresent(amount -> stock.put(component, OnHand.of(amount)));
                notes.addAll(reader.findings());
            }
        });
    }

    private FieldReader reader(Cell cell, Place place) {
        return FieldReader.of(name -> new Field(name, cell, place), limits);
    }

    /** Without a list all products that have a BOM are asked for. */
    private void readKits(Row row, NeutralFields fields) {
        Cell list = row.cell("kits");
        if (list.kind() == Cell.Kind.ABSENT || list.kind() == Cell.Kind.NULL) {
            catalog.boms().forEach(bom -> kits.put(bom.product(), Place.NONE));
        } else if (list.kind() != Cell.Kind.LIST) {
            fields.records("kits", notes);
        }
        for (int at = 0; at < list.items().size(); at++) {
            Place place = row.place().child("kits").child(at);
            FieldReader reader = reader(list.items().get(at), place);
            reader.requiredCode("kits").ifPresent(kit -> kits.putIfAbsent(kit, place));
            notes.addAll(reader.findings());
        }
    }

    private void order(Row row) {
        notes.look(row, "order", "order", "lines");
        NeutralFields fields = new NeutralFields(row, limits);
        Optional<String> order = fields.requiredCode("order");
        lines(fields, order.map(id -> id + "/").orElse("/"));
        notes.addAll(fields.findings());
    }

    private void lines(NeutralFields fields, String order) {
        List<Optional<Row>> lines = fields.records("lines", notes);
        wishesRead += lines.size();
        lines.forEach(line -> line.flatMap(row -> wish(row, order)).ifPresent(wishes::add));
    }

    private Optional<KitWish> wish(Row row, String order) {
        notes.look(row, "line", "line", "product", "quantity", "multiple");
        NeutralFields fields = new NeutralFields(row, limits);
        Optional<String> id = fields.requiredCode("line");
        id.ifPresent(known -> fields.about(order + known));
        Optional<String> product = fields.requiredCode("product");
        Optional<Ratio> quantity = fields.requiredNumber("quantity");
        Optional<Ratio> multiple = fields.number("multiple", Ratio.ONE);
        notes.addAll(fields.findings());
        return fields.hasErrors()
                ? Optional.empty()
                : Optional.of(new KitWish(
                        order + id.orElseThrow(),
                        product.orElseThrow(),
                        quantity.orElseThrow(),
                        multiple.orElseThrow(),
                        row.place()));
    }

    List<Finding> findings() {
        return notes.findings();
    }

    BomCatalog catalog() {
        return catalog;
    }

    Map<String, OnHand> stock() {
        return stock;
    }

    Set<String> kits() {
        return kits.keySet();
    }

    /** What is found out about a kit stands where it is asked for. */
    Finding placed(Finding finding) {
        return finding.place().isNone() ? finding.at(kits.getOrDefault(finding.subject(), Place.NONE)) : finding;
    }

    List<KitWish> wishes() {
        return wishes;
    }

    /** Returns how many lines the document has, readable or not. */
    long wishesRead() {
        return wishesRead;
    }
}
