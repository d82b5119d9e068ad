package io.skuwright.kingdee;

import io.skuwright.bom.BomLine;
import io.skuwright.bom.BomLineKind;
import io.skuwright.bom.SpecCondition;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import io.skuwright.result.Limits;
import io.skuwright.row.Cell;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Flag;
import io.skuwright.row.Row;
import io.skuwright.wire.FieldReader;
import io.skuwright.wire.NumberMemo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the child rows of one ENG_BOM. */
final class EngBomLines {

    private static final Map<String, BomLineKind> KINDS = Map.of(
            "fixed", BomLineKind.FIXED, "variable", BomLineKind.VARIABLE, "stepped", BomLineKind.STEPPED);

    private final String bom;
    private final FieldNames names;
    private final BomCodes codes;
    private final Limits limits;
    private final EngBomReading reading;
    private final EngBomAux aux;
    /** What must hold for any line to count. */
    private final List<SpecCondition> ofHead;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> returns = new ArrayList<>();
    private final List<String> blanks = new ArrayList<>();
    private final Substitutes substitutes = new Substitutes();
    private final NumberMemo memo;

    EngBomLines(String bom, EngBomReading reading, EngBomAux aux, List<SpecCondition> ofHead, NumberMemo memo) {
        this.bom = bom;
        this.reading = reading;
        this.names = reading.names();
        this.codes = reading.codes();
        this.limits = reading.limits();
        this.aux = aux;
        this.ofHead = ofHead;
        this.memo = memo;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Reads the rows; those of a query have internal ids under the bare keys of base data. */
    List<BomLine> read(List<Row> rows, boolean isQuery) {
        List<Row> ordered = inOrder(rows, reading);
        for (int at = 0; at < ordered.size(); at++) {
            Row row = ordered.get(at);
            line(row, new LooseFields(row, names, isQuery), at + 1);
        }
        List<BomLine> lines = substitutes.lines();
        leftOut(KingdeeCode.ENG_BOM_RETURNS_LEFT_OUT, returns);
        leftOut(KingdeeCode.ENG_BOM_BLANK_LINES, blanks);
        leftOut(KingdeeCode.ENG_BOM_SUBSTITUTE_WITHOUT_MAIN, substitutes.withoutMain());
        return lines;
    }

    private void leftOut(FindingCode code, List<String> lines) {
        if (!lines.isEmpty()) {
            findings.add(Finding.of(code)
                    .about(bom)
                    .with("count", lines.size())
                    .with("lines", String.join(",", lines)));
        }
    }

    /** A View does not promise the order of its rows; their sequence numbers tell it, if all have one. */
    static List<Row> inOrder(List<Row> rows, EngBomReading reading) {
        record Numbered(Row row, int seq) {}
        List<Numbered> numbered = new ArrayList<>();
        boolean isInOrder = true;
        NumberMemo memo = new NumberMemo();
        for (Row row : rows) {
            FieldReader reader = FieldReader.of(new LooseFields(row, reading.names()), reading.limits(), memo);
            Optional<Integer> seq = reader.whole("seq");
            if (seq.isEmpty()) {
                return rows;
            }
            isInOrder &= numbered.isEmpty() || numbered.get(numbered.size() - 1).seq() <= seq.get();
            numbered.add(new Numbered(row, seq.get()));
        }
        return isInOrder
                ? rows
                : numbered.stream().sorted(Comparator.comparingInt(Numbered::seq)).map(Numbered::row).toList();
    }

    private void line(Row row, LooseFields fields, int position) {
        FieldReader reader = FieldReader.of(fields, limits, memo).about(bom);
        String id = id(reader, fields, position);
        Optional<String> type = codes.read(reader, bom, BomCodes.MATERIAL_TYPE, "component");
        if (type.isPresent() && type.get().equals("return")) {
            returns.add(id);
            return;
        }
        Optional<String> component = Reference.read(reader, fields, "component");
        if (component.isEmpty() && !reader.hasErrors()) {
            if (isBlank(reader.field("numerator").cell())) {
                blanks.add(id);
                return;
            }
            reader.add(EngBomFilter.missing(fields.apply("component"), bom));
        }
        Optional<BomLine> line = line(row, reader, fields, id, component.orElse(""));
        findings.addAll(reader.findings());
        if (!reader.hasErrors() && line.isPresent()) {
            aux.ofLine(row, fields, id);
            substitutes.add(line.get(), type.orElse("").equals("substitute"), position, reader);
        }
    }

    /** A row nobody filled in takes nothing; one that takes something lost its material on the way. */
    private static boolean isBlank(Cell numerator) {
        return !numerator.hasValue()
                || Ratio.read(numerator.text()).optional().filter(Ratio::isZero).isPresent();
    }

    private Optional<BomLine> line(Row row, FieldReader reader, LooseFields fields, String id, String component) {
        Optional<String> kind = codes.read(reader, bom, BomCodes.DOSAGE_TYPE, "variable");
        BomLineKind lineKind = KINDS.getOrDefault(kind.orElse(""), BomLineKind.VARIABLE);
        boolean isStepped = lineKind == BomLineKind.STEPPED;
        Optional<Ratio> numerator =
                isStepped ? reader.numberOr("numerator", Ratio.ZERO) : reader.requiredNumber("numerator");
        Optional<Ratio> denominator = reader.numberOr("denominator", Ratio.ONE);
        Optional<Ratio> lossRate = reader.numberOr("lossRate", Ratio.ZERO);
        Optional<Ratio> fixedLoss = reader.numberOr("fixedLoss", Ratio.ZERO);
        Optional<String> unit = Reference.read(reader, fields, "unit");
        Flag skip = reader.flag("skip");
        BomLine.Builder line = BomLine.builder();
        line.id(id).component(component).kind(lineKind).skipLayer(skip == Flag.YES).conditions(ofHead).place(row.place());
        Reference.read(reader, fields, "componentBom").ifPresent(line::componentBom);
        EngBomDays.from(reader, bom, id).ifPresent(line::effectiveFrom);
        EngBomDays.to(reader, bom, id).ifPresent(line::effectiveTo);
        if (isStepped && lossRate.isPresent() && fixedLoss.isPresent()) {
            EngBomSteps steps = new EngBomSteps(reader, bom, id, names, limits);
            line.addAllSteps(steps.read());
            lossRate = Optional.of(steps.lossRate(lossRate.get()));
            fixedLoss = Optional.of(steps.fixedLoss(fixedLoss.get()));
            unit = steps.unit(unit);
        }
        if (reader.hasErrors()
                || numerator.isEmpty()
                || denominator.isEmpty()
                || lossRate.isEmpty()
                || fixedLoss.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(line.numerator(numerator.get())
                .denominator(denominator.get())
                .unit(unit)
                .lossRate(lossRate.get())
                .fixedLoss(fixedLoss.get())
                .build());
    }

    /** The id of the entry, else its sequence number, its row id or its position, all as text. */
    static String id(FieldReader reader, LooseFields fields, int position) {
        for (String word : List.of("entryId", "seq", "rowId")) {
            Cell cell = fields.apply(word).cell();
            if (cell.hasValue() && !cell.text().equals("0")) {
                return reader.id(word).orElse("");
            }
        }
        return Integer.toString(position);
    }
}
