package io.skuwright.kingdee;

import io.skuwright.bom.QuantityStep;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Severity;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import io.skuwright.wire.Field;
import io.skuwright.wire.FieldReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of a stepped line (阶梯用量), whose start is included and whose end is not. */
final class EngBomSteps {

    private final FieldReader line;
    private final String bom;
    private final String id;
    private final FieldNames names;
    private final Limits limits;
    private final List<QuantityStep> steps = new ArrayList<>();
    private final Set<Ratio> lossRates = new LinkedHashSet<>();
    private final Set<Ratio> fixedLosses = new LinkedHashSet<>();
    private final Set<String> units = new LinkedHashSet<>();

    EngBomSteps(FieldReader line, String bom, String id, FieldNames names, Limits limits) {
        this.line = line;
        this.bom = bom;
        this.id = id;
        this.names = names;
        this.limits = limits;
    }

    /** Returns the steps; without any, that is an error of the line. */
    List<QuantityStep> read() {
        List<Row> rows = line.records(EngBomNames.STEPS);
        rows.forEach(this::step);
        if (rows.isEmpty() && !line.hasErrors()) {
            Field field = line.field(EngBomNames.STEPS);
            line.add(Finding.of(EngBomCode.ENG_BOM_STEPS_MISSING)
                    .about(bom)
                    .at(field.place())
                    .with("line", id)
                    .with("field", field.name()));
        }
        return steps;
    }

    private void step(Row row) {
        LooseFields fields = new LooseFields(row, names);
        FieldReader reader = FieldReader.of(fields, limits).about(bom);
        Optional<Ratio> from = reader.numberOr("stepFrom", Ratio.ZERO);
        // An end that is 0, null or blank is one that nobody filled in.
        boolean isOpen = !reader.field("stepTo").cell().hasValue();
        Optional<Ratio> to = isOpen ? Optional.of(Ratio.ZERO) : reader.number("stepTo");
        Optional<Ratio> numerator = reader.requiredNumber("stepNumerator");
        Optional<Ratio> denominator = reader.numberOr("stepDenominator", Ratio.ONE);
        reader.numberOr("stepLossRate", Ratio.ZERO).ifPresent(lossRates::add);
        reader.numberOr("stepFixedLoss", Ratio.ZERO).ifPresent(fixedLosses::add);
        Reference.read(reader, fields, "stepUnit").ifPresent(units::add);
        reader.findings().forEach(line::add);
        if (from.isPresent() && to.isPresent() && numerator.isPresent() && denominator.isPresent()) {
            Optional<Ratio> end = to.filter(value -> !value.isZero());
            steps.add(new QuantityStep(from.get(), end, numerator.get(), denominator.get()));
        }
    }

    /** Returns the loss of all steps, if it is one; else that of the line, with a finding. */
    Ratio lossRate(Ratio ofLine) {
        return one(lossRates, ofLine, "stepLossRate");
    }

    /** Returns the fixed loss of all steps, if it is one; else that of the line, with a finding. */
    Ratio fixedLoss(Ratio ofLine) {
        return one(fixedLosses, ofLine, "stepFixedLoss");
    }

    private Ratio one(Set<Ratio> ofSteps, Ratio ofLine, String word) {
        Optional<Ratio> only = ofSteps.size() == 1 ? ofSteps.stream().findFirst() : Optional.empty();
        if (ofSteps.isEmpty() || only.filter(it -> it.isZero() || it.equals(ofLine)).isPresent()) {
            return ofLine;
        }
        if (only.isPresent() && ofLine.isZero()) {
            return only.get();
        }
        notHeld(word, ofSteps.toString(), ofLine.toString(), Severity.WARNING);
        return ofLine;
    }

    /** Returns the unit of the line, else that of its steps; another one would make quantities wrong. */
    Optional<String> unit(Optional<String> ofLine) {
        Optional<String> used = ofLine.or(() -> units.stream().findFirst());
        if (units.stream().anyMatch(unit -> !unit.equals(used.orElse("")))) {
            notHeld("stepUnit", units.toString(), used.orElse(""), Severity.ERROR);
        }
        return used;
    }

    private void notHeld(String word, String values, String used, Severity severity) {
        line.add(Finding.of(EngBomCode.ENG_BOM_STEP_NOT_HELD)
                .about(bom)
                .at(line.field(EngBomNames.STEPS).place())
                .with("line", id)
                .with("field", names.names(word).get(0))
                .with("values", values)
                .with("used", used)
                .as(severity));
    }
}
