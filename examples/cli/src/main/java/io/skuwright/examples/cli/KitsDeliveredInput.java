package io.skuwright.examples.cli;

import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.kit.BomSnapshot;
import io.skuwright.kit.DeliveryPolicy;
import io.skuwright.kit.KitCode;
import io.skuwright.kit.KitDelivery;
import io.skuwright.kit.KitLine;
import io.skuwright.kit.KitPart;
import io.skuwright.kit.KitPath;
import io.skuwright.kit.Movement;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.RoundingRules;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads order lines and movements, and follows them; what cannot be read is left out with its finding. */
final class KitsDeliveredInput {

    private final Limits limits;
    private final BomPolicy policy;
    private final NeutralNotes notes;
    private final List<Finding> faults;
    /** By id of an order line: where it stands, of several with one id the first. */
    private final Map<String, Place> places = new HashMap<>();
    private Set<String> leftOut = Set.of();
    private BomCatalog catalog = BomCatalog.of(List.of()).value();
    private long linesRead;
    private long movementsRead;

    KitsDeliveredInput(Limits limits, BomPolicy policy, List<Finding> faults) {
        this.limits = limits;
        this.policy = policy;
        this.faults = faults;
        this.notes = new NeutralNotes(faults);
    }

    /** Returns what was found out so far. */
    List<Finding> findings() {
        return notes.findings();
    }

    /** Returns how many order lines the document has, readable or not. */
    long linesRead() {
        return linesRead;
    }

    /** Returns how many movements the document has, readable or not. */
    long movementsRead() {
        return movementsRead;
    }

    KitDelivery deliver(Cell document, Place place) {
        if (document.row().isEmpty()) {
            wrongType(document, "", place);
            return KitDelivery.of(List.of(), List.of()).value();
        }
        Row row = document.row().get();
        NeutralBoms boms = new NeutralBoms(limits);
        List<Finding> found = new ArrayList<>();
        catalog = boms.catalog(row, faults, found, "lines", "movements", "rounding");
        notes.addAll(found);
        leftOut = LeftOut.products(notes.findings(), catalog, policy);
        NeutralFields fields = new NeutralFields(row, limits);
        List<KitLine> lines = new ArrayList<>();
        List<Optional<Row>> lineRows = fields.records("lines", notes);
        lineRows.forEach(one -> one.flatMap(this::line).ifPresent(lines::add));
        List<Movement> movements = new ArrayList<>();
        List<Optional<Row>> movementRows = fields.records("movements", notes);
        movementRows.forEach(one -> one.flatMap(this::movement).ifPresent(movements::add));
        linesRead = lineRows.size();
        movementsRead = movementRows.size();
        notes.addAll(fields.findings());
        Outcome<KitDelivery> delivery = KitDelivery.of(
                lines,
                movements,
                DeliveryPolicy.builder()
                        .conversions(catalog.conversions())
                        .rounding(rounding(row))
                        .limits(limits)
                        .build());
        delivery.findings().forEach(finding -> notes.add(placed(finding)));
        return delivery.value();
    }

    /** What is found out about an order line stands where the line does. */
    private Finding placed(Finding finding) {
        return finding.place().isNone() ? finding.at(places.getOrDefault(finding.subject(), Place.NONE)) : finding;
    }

    private static Finding outOfRange(String value, Place place, String expected) {
        return Finding.of(CliCode.WORD_UNKNOWN).at(place).with("value", value).with("expected", expected);
    }

    private void wrongType(Cell cell, String member, Place place) {
        notes.add(Finding.of(WireCode.NOT_A_RECORD)
                .at(place)
                .with("found", cell.kind().name().toLowerCase(Locale.ROOT))
                .with("field", member));
    }

    /** A rule that is not known leaves all as it is, and says so. */
    private RoundingRules rounding(Row document) {
        Cell member = document.cell("rounding");
        Map<String, String> settings = new LinkedHashMap<>();
        member.row().ifPresent(rules -> rules.cells().forEach((unit, rule) -> settings.put(unit, rule.text())));
        if (member.hasValue() && member.row().isEmpty()) {
            wrongType(member, "rounding", document.place().child("rounding"));
        }
        try {
            return RoundingRules.from(settings);
        } catch (IllegalArgumentException e) {
            Place place = document.place().child("rounding");
            notes.add(outOfRange(settings.toString(), place, "none, whole, up:0, down:0, half-even:3 by unit or *"));
            return RoundingRules.none();
        }
    }

    private Optional<KitLine> line(Row row) {
        notes.look(row, "line", "line", "product", "quantity", "unit", "multiple", "bom", "parts", "snapshot");
        NeutralFields fields = new NeutralFields(row, limits);
        Optional<String> id = fields.requiredCode("line");
        id.ifPresent(known -> {
            fields.about(known);
            places.putIfAbsent(known, row.place());
        });
        Optional<Ratio> quantity = fields.requiredNumber("quantity");
        Optional<Ratio> multiple = fields.number("multiple", Ratio.ONE);
        if (multiple.isPresent() && multiple.get().signum() <= 0) {
            notes.add(outOfRange(multiple.get().toString(), row.place().child("multiple"), "> 0"));
            multiple = Optional.empty();
        }
        Map<KitPath, String> partLines = new LinkedHashMap<>();
        Optional<BomSnapshot> kit = kit(row, id.orElse(""), fields, quantity.orElse(Ratio.ONE), partLines);
        notes.addAll(fields.findings());
        if (fields.hasErrors() || multiple.isEmpty() || kit.isEmpty()) {
            return Optional.empty();
        }
        Ratio each = multiple.get();
        Outcome<KitLine> line = KitLine.of(
                id.orElseThrow(),
                quantity.orElseThrow(),
                fields.code("unit").orElse(null),
                kit.get(),
                catalog.conversions());
        line.findings().forEach(finding -> notes.add(finding.at(row.place().child("unit"))));
        return line.optional().map(made -> made.withMultiple(each).withPartLines(partLines));
    }

    /** The kit is what the line says: a text that was kept, parts, a BOM; else its product's BOM, else itself. */
    private Optional<BomSnapshot> kit(
            Row row, String id, NeutralFields fields, Ratio quantity, Map<KitPath, String> partLines) {
        Optional<String> kept = fields.text("snapshot");
        if (kept.isPresent()) {
            return told(BomSnapshot.read(kept.get()), row.place().child("snapshot"))
                    .filter(kit -> isOf(kit, fields.code("product"), row));
        }
        Optional<String> product = fields.requiredCode("product");
        Optional<String> unit = fields.code("unit");
        Optional<String> bom = fields.code("bom");
        List<Optional<Row>> parts = fields.records("parts", notes);
        if (product.isEmpty() || fields.hasErrors()) {
            return Optional.empty();
        }
        if (!parts.isEmpty()) {
            return parts(parts, partLines)
                    .flatMap(list -> told(
                            BomSnapshot.ofParts(product.get(), unit.orElse(null), bom.orElse(null), list), row.place()));
        }
        if (leftOut.contains(product.get())) {
            // Of a kit whose parts are not all known, too many would seem to be delivered.
            notes.add(Finding.of(KitCode.KIT_LINE_INCOMPLETE).about(id).at(row.place()));
            return Optional.empty();
        }
        if (bom.isPresent()) {
            return exploded(BomSnapshot.ofBom(catalog, bom.get(), quantity, policy), id, row.place());
        }
        return catalog.bomsOf(product.get()).isEmpty()
                ? Optional.of(BomSnapshot.plain(product.get(), unit.orElse(null)))
                : exploded(BomSnapshot.of(catalog, product.get(), quantity, policy), id, row.place());
    }

    /** What is wrong with a BOM stands where the BOM is; the line that cannot be followed for it is told too. */
    private Optional<BomSnapshot> exploded(Outcome<BomSnapshot> kit, String id, Place place) {
        boolean isToldThere = kit.findings().stream()
                .anyMatch(finding -> finding.isError() && !finding.place().isNone());
        if (!kit.hasValue() && isToldThere) {
            notes.add(Finding.of(KitCode.KIT_LINE_INCOMPLETE).about(id).at(place));
        }
        return told(kit, place);
    }

    /** A text that was kept for another product is not of this line. */
    private boolean isOf(BomSnapshot kit, Optional<String> product, Row row) {
        boolean isSame = product.isEmpty() || product.get().equals(kit.product());
        if (!isSame) {
            notes.add(outOfRange(product.get(), row.place().child("product"), kit.product()));
        }
        return isSame;
    }

    private Optional<BomSnapshot> told(Outcome<BomSnapshot> kit, Place place) {
        kit.findings().forEach(finding -> notes.add(finding.place().isNone() ? finding.at(place) : finding));
        return kit.optional();
    }

    /** A kit of which a part cannot be read is not followed. */
    private Optional<List<KitPart>> parts(List<Optional<Row>> rows, Map<KitPath, String> partLines) {
        List<KitPart> parts = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            int number = at + 1;
            rows.get(at).flatMap(row -> part(row, number, partLines)).ifPresent(parts::add);
        }
        return parts.size() < rows.size() ? Optional.empty() : Optional.of(parts);
    }

    private Optional<KitPart> part(Row row, int number, Map<KitPath, String> partLines) {
        notes.look(row, "part", "path", "component", "quantity", "once", "unit", "line");
        NeutralFields fields = new NeutralFields(row, limits);
        KitPath path = KitPath.parse(fields.code("path").orElse(Integer.toString(number)));
        Optional<String> component = fields.requiredCode("component");
        component.ifPresent(fields::about);
        Optional<Ratio> perKit = fields.number("quantity", Ratio.ONE);
        Optional<Ratio> once = fields.number("once", Ratio.ZERO);
        Optional<String> unit = fields.code("unit");
        fields.code("line").ifPresent(line -> partLines.put(path, line));
        notes.addAll(fields.findings());
        if (fields.hasErrors()) {
            return Optional.empty();
        }
        Ratio each = perKit.orElseThrow();
        Ratio spare = once.orElseThrow();
        if (each.signum() < 0 || spare.signum() < 0) {
            String member = each.signum() < 0 ? "quantity" : "once";
            notes.add(outOfRange(each.min(spare).toString(), row.place().child(member), ">= 0"));
            return Optional.empty();
        }
        return Optional.of(new KitPart(path, component.orElseThrow(), unit, each, spare));
    }

    /** An empty path, as answers have it for a plain product, is that of the line itself. */
    private static boolean isOfTheLine(Row movement) {
        return movement.cell("path").kind() == Cell.Kind.BLANK && movement.cell("path").text().isEmpty();
    }

    private Optional<Movement> movement(Row row) {
        notes.look(row, "movement", "id", "line", "path", "component", "quantity", "unit");
        NeutralFields fields = new NeutralFields(row, limits);
        Movement.Builder movement = Movement.builder().place(row.place());
        Optional<String> line = fields.requiredCode("line");
        line.ifPresent(fields::about);
        Optional<Ratio> quantity = fields.requiredNumber("quantity");
        fields.code("id").ifPresent(movement::id);
        if (!isOfTheLine(row)) {
            fields.code("path").ifPresent(path -> movement.path(KitPath.parse(path)));
        }
        fields.code("component").ifPresent(movement::component);
        fields.code("unit").ifPresent(movement::unit);
        notes.addAll(fields.findings());
        return fields.hasErrors()
                ? Optional.empty()
                : Optional.of(movement.line(line.orElseThrow())
                        .quantity(quantity.orElseThrow())
                        .build());
    }
}
