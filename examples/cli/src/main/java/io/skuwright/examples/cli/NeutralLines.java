package io.skuwright.examples.cli;

import io.skuwright.bom.BomLine;
import io.skuwright.bom.BomLineKind;
import io.skuwright.bom.ByProduct;
import io.skuwright.bom.QuantityStep;
import io.skuwright.bom.SpecCondition;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Limits;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Flag;
import io.skuwright.row.Row;
import io.skuwright.wire.Field;
import io.skuwright.wire.FieldReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the lines and by-products of one BOM; one that cannot be used is left out, which its findings say. */
final class NeutralLines {

    private static final String[] MEMBERS = {
        "line", "component", "numerator", "denominator", "unit", "skip", "bom", "kind", "steps", "lossRate",
        "fixedLoss", "from", "to", "group", "priority", "optional", "when"
    };

    private final Limits limits;
    private final NeutralNotes notes;
    private final String bom;

    NeutralLines(Limits limits, NeutralNotes notes, String bom) {
        this.limits = limits;
        this.notes = notes;
        this.bom = bom;
    }

    /** Says that the item at a position is no line. */
    void unreadable(int index, Place place) {
        String id = Integer.toString(index + 1);
        notes.lineLeftOut(id, id, bom, place);
    }

    /** Reads the line that stands at a position, which is its number if it has none. */
    Optional<BomLine> line(Row row, int index) {
        notes.look(row, "line", MEMBERS);
        NeutralFields fields = new NeutralFields(row, limits);
        String id = fields.id("line").orElse(Integer.toString(index + 1));
        fields.about(id);
        BomLine.Builder line =
                BomLine.builder().id(id).place(row.place()).skipLayer(fields.flag("skip") == Flag.YES);
        Optional<String> component = fields.requiredCode("component");
        Optional<BomLineKind> kind = fields.word("kind", BomLineKind.VARIABLE);
        // A kind that cannot be read is told once, not once more by each member that hangs on it.
        boolean isStepped = kind.map(BomLineKind.STEPPED::equals).orElse(true);
        Optional<Ratio> numerator =
                isStepped ? fields.number("numerator", Ratio.ZERO) : fields.requiredNumber("numerator");
        line.addAllSteps(steps(fields, id, isStepped));
        line.addAllConditions(conditions(fields, id));
        quantities(fields, line);
        references(fields, line);
        notes.addAll(fields.findings());
        boolean isLine = component.isPresent() && kind.isPresent() && numerator.isPresent() && !fields.hasErrors();
        if (!isLine) {
            notes.lineLeftOut(component.orElse(id), id, bom, row.place());
        }
        return isLine
                ? Optional.of(line.component(component.orElseThrow())
                        .kind(kind.orElseThrow())
                        .numerator(numerator.orElseThrow())
                        .build())
                : Optional.empty();
    }

    private static void quantities(NeutralFields fields, BomLine.Builder line) {
        fields.number("denominator", Ratio.ONE).ifPresent(line::denominator);
        fields.number("lossRate", Ratio.ZERO).ifPresent(line::lossRate);
        fields.number("fixedLoss", Ratio.ZERO).ifPresent(line::fixedLoss);
        fields.code("unit").ifPresent(line::unit);
    }

    private static void references(NeutralFields fields, BomLine.Builder line) {
        fields.code("bom").ifPresent(line::componentBom);
        fields.date("from").ifPresent(line::effectiveFrom);
        fields.date("to").ifPresent(line::effectiveTo);
        // "group": null says that the line is in no group.
        if (!fields.isNull("group")) {
            fields.whole("group").ifPresent(line::group);
        }
        fields.whole("priority").ifPresent(line::priority);
        line.optional(fields.flag("optional") == Flag.YES);
    }

    private List<QuantityStep> steps(NeutralFields line, String id, boolean isStepped) {
        List<Optional<Row>> rows = line.records("steps", notes);
        if (!isStepped && !rows.isEmpty()) {
            line.unused("steps");
        }
        List<QuantityStep> steps = new ArrayList<>();
        for (Optional<Row> row : rows) {
            if (row.isEmpty()) {
                // A line that lacks a step would have a wrong quantity.
                line.spoil();
                continue;
            }
            notes.look(row.get(), "step", "from", "to", "numerator", "denominator");
            NeutralFields fields = new NeutralFields(row.get(), limits);
            fields.about(id);
            Optional<Ratio> from = fields.number("from", Ratio.ZERO);
            Optional<Ratio> to = fields.number("to");
            Optional<Ratio> numerator = fields.requiredNumber("numerator");
            Optional<Ratio> denominator = fields.number("denominator", Ratio.ONE);
            line.addAll(fields.findings());
            if (!fields.hasErrors()) {
                steps.add(new QuantityStep(
                        from.orElseThrow(), to, numerator.orElseThrow(), denominator.orElseThrow()));
            }
        }
        return steps;
    }

    private List<SpecCondition> conditions(NeutralFields line, String id) {
        List<SpecCondition> conditions = new ArrayList<>();
        line.record("when").ifPresent(when -> when.cells().forEach((spec, cell) -> {
            // One value may stand without a list around it.
            boolean isList = cell.kind() == Cell.Kind.LIST;
            List<Cell> items = isList ? cell.items() : List.of(cell);
            Place place = when.place().child(spec);
            List<String> values = new ArrayList<>();
            for (int at = 0; at < items.size(); at++) {
                Field field = new Field(spec, items.get(at), isList ? place.child(at) : place);
                FieldReader value = FieldReader.of(name -> field, limits).about(id);
                value.requiredText(spec).ifPresent(values::add);
                line.addAll(value.findings());
            }
            conditions.add(new SpecCondition(spec, values));
        }));
        return conditions;
    }

    /** Reads what comes out beside the product. */
    Optional<ByProduct> byProduct(Row row) {
        notes.look(row, "by-product", "component", "quantity", "costShare", "unit");
        NeutralFields fields = new NeutralFields(row, limits);
        ByProduct.Builder byProduct = ByProduct.builder().place(row.place());
        Optional<String> component = fields.requiredCode("component");
        component.ifPresent(fields::about);
        Optional<Ratio> quantity = fields.requiredNumber("quantity");
        fields.number("costShare", Ratio.ZERO).ifPresent(byProduct::costShare);
        fields.code("unit").ifPresent(byProduct::unit);
        notes.addAll(fields.findings());
        return component.isPresent() && quantity.isPresent() && !fields.hasErrors()
                ? Optional.of(byProduct
                        .component(component.get())
                        .quantity(quantity.get())
                        .build())
                : Optional.empty();
    }
}
