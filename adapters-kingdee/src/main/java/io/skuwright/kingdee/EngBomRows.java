package io.skuwright.kingdee;

import io.skuwright.bom.BomLine;
import io.skuwright.bom.BomLineKind;
import io.skuwright.bom.ByProduct;
import io.skuwright.bom.QuantityStep;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.CodeMap;
import io.skuwright.row.Extras;
import io.skuwright.row.Row;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes the rows of one BOM in Kingdee's order of keys. */
final class EngBomRows {

    private static final EngBomFigures.Fields RATIO = new EngBomFigures.Fields("FNUMERATOR", "FDENOMINATOR");
    private static final EngBomFigures.Fields STEP = new EngBomFigures.Fields("FNUMERATORLOT", "FDENOMINATORLOT");

    private final EngBom document;
    private final CodeMap codes;
    private final EngBomSettings settings;
    private final BomCodes bomCodes;
    private final EngBomNotes notes;
    private final EngBomFigures figures;
    private final EngBomKept kept;
    private final Map<String, Integer> rowIds = new HashMap<>();
    private final List<String> withoutUnit = new ArrayList<>();

    EngBomRows(EngBom document, CodeMap codes, EngBomSettings settings, EngBomReading reading, EngBomNotes notes, EngBomKept kept) {
        this.document = document;
        this.codes = codes;
        this.settings = settings;
        this.bomCodes = reading.codes();
        this.notes = notes;
        this.figures = new EngBomFigures(settings.rounding(), reading.limits(), notes);
        this.kept = kept;
    }

    /** Returns the rows of the lines, and after them those that are no lines and are to stay. */
    List<Cell> lines(EngBomGroups groups, EngBomUpdate update) {
        List<BomLine> lines = document.bom().lines();
        List<EngBomGroups.Seat> seats = groups.seats();
        List<String> ids = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            ids.add(seats.get(at).isAlone() ? "" : rowId(lines.get(at), update.row(at)));
        }
        List<Cell> cells = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            EngBomGroups.Seat seat = seats.get(at);
            cells.add(line(lines.get(at), seat, ids.get(at), ids.get(seat.main()), update.row(at)));
        }
        update.others().forEach(id -> cells.add(record(Map.of("FENTRYID", Cell.text(id)))));
        return cells;
    }

    private Cell line(BomLine line, EngBomGroups.Seat seat, String rowId, String mainId, Optional<EngBomLine> read) {
        Place place = line.place();
        Map<String, Cell> row = new LinkedHashMap<>(settings.template().line());
        Optional<String> entryId = read.flatMap(EngBomLine::entryId);
        entryId.ifPresent(id -> row.put("FENTRYID", Cell.text(id)));
        row.put("FReplaceGroup", Cell.number(Integer.toString(seat.group())));
        if (!seat.isAlone()) {
            row.put("FRowId", Cell.text(rowId));
            row.put("FParentRowId", Cell.text(seat.rank() == 0 ? "" : mainId));
            row.put("FIskeyItem", Cell.flag(seat.rank() == 0));
        }
        seat.priority().ifPresent(priority -> row.put("FReplacePriority", Cell.number(priority)));
        refer(row, "FMATERIALIDCHILD", "product", line.component(), place);
        read.ifPresent(known -> kept.aux(row, "FAuxPropId", known.auxProperties(), known.extras()));
        code(row, "FMATERIALTYPE", BomCodes.MATERIAL_TYPE, seat.rank() == 0 ? "component" : "substitute");
        line.unit().ifPresent(unit -> refer(row, "FCHILDUNITID", "unit", unit, place));
        code(row, "FDOSAGETYPE", BomCodes.DOSAGE_TYPE, line.kind().name().toLowerCase(Locale.ROOT));
        quantities(row, line, read.map(EngBomLine::stepExtras).orElse(List.of()));
        line.effectiveFrom().ifPresent(date -> row.put("FEFFECTDATE", EngBomDays.from(date, read.flatMap(EngBomLine::effectiveFrom))));
        line.effectiveTo().ifPresent(date -> row.put("FEXPIREDATE", EngBomDays.to(date, read.flatMap(EngBomLine::effectiveTo))));
        row.put("FISSkip", Cell.flag(line.skipLayer()));
        if (line.componentBom().isPresent()) {
            refer(row, "FBOMID", "bom", line.componentBom().get(), place);
        } else if (entryId.isPresent()) {
            // A row that is there may name one, which an absent key would leave.
            row.put("FBOMID", settings.keys().reference("FBOMID", ""));
        }
        read.ifPresent(known -> kept.add(known.extras(), "FTreeEntity", row));
        if (!row.containsKey("FCHILDUNITID")) {
            withoutUnit.add(line.id());
        }
        return record(row);
    }

    private void quantities(Map<String, Cell> row, BomLine line, List<Extras> stepExtras) {
        if (line.kind() == BomLineKind.STEPPED) {
            figures.unused(row, RATIO, line.numerator(), perPiece(line.kind(), line.denominator()));
            row.put("FBOMCHILDLOTBASEDQTY", Cell.list(steps(line, stepExtras)));
        } else {
            figures.ratio(row, RATIO, line.numerator(), perPiece(line.kind(), line.denominator()), line.place());
        }
        figures.number(row, "FFIXSCRAPQTY", line.fixedLoss(), line.place());
        figures.number(row, "FSCRAPRATE", line.lossRate(), line.place());
    }

    /** ENG_BOM is always for one of the product; what is fixed is so for any quantity. */
    private Ratio perPiece(BomLineKind kind, Ratio denominator) {
        return kind == BomLineKind.FIXED ? denominator : denominator.times(document.bom().yieldQuantity());
    }

    private List<Cell> steps(BomLine line, List<Extras> extras) {
        List<Cell> rows = new ArrayList<>();
        for (int at = 0; at < line.steps().size(); at++) {
            QuantityStep step = line.steps().get(at);
            Map<String, Cell> row = new LinkedHashMap<>();
            figures.number(row, "FSTARTQTY", step.from(), line.place());
            step.to().ifPresent(end -> figures.number(row, "FENDQTY", end, line.place()));
            line.unit().ifPresent(unit -> refer(row, "FUNITIDLOT", "unit", unit, line.place()));
            figures.ratio(row, STEP, step.numerator(), perPiece(line.kind(), step.denominator()), line.place());
            figures.number(row, "FFIXSCRAPQTYLOT", line.fixedLoss(), line.place());
            figures.number(row, "FSCRAPRATELOT", line.lossRate(), line.place());
            if (extras.size() == line.steps().size()) {
                kept.add(extras.get(at), "FBOMCHILDLOTBASEDQTY", row);
            }
            rows.add(Cell.record(Row.ofCells(row, Place.NONE)));
        }
        return rows;
    }

    /** Returns the ids of lines that neither the BOM nor the template gives a unit. */
    List<String> withoutUnit() {
        return withoutUnit;
    }

    /** Returns the rows of the by-products; those of the document are told by their order. */
    List<Cell> byProducts() {
        List<Cell> rows = new ArrayList<>();
        List<ByProduct> byProducts = document.bom().byProducts();
        boolean areRead = document.byProducts().size() == byProducts.size();
        for (int at = 0; at < byProducts.size(); at++) {
            ByProduct byProduct = byProducts.get(at);
            Map<String, Cell> row = new LinkedHashMap<>(settings.template().byProduct());
            Optional<EngBomLine> read = areRead ? Optional.of(document.byProducts().get(at)) : Optional.empty();
            read.flatMap(EngBomLine::entryId).ifPresent(id -> row.put("FENTRYID", Cell.text(id)));
            refer(row, "FMATERIALIDCOBY", "product", byProduct.component(), byProduct.place());
            byProduct.unit().ifPresent(unit -> refer(row, "FUNITIDCOBY", "unit", unit, byProduct.place()));
            Ratio forOne = byProduct.quantity().dividedBy(document.bom().yieldQuantity());
            figures.number(row, "FQTYCOBY", forOne, byProduct.place());
            read.ifPresent(known -> kept.add(known.extras(), "FEntryBOMCOBY", row));
            rows.add(record(row));
        }
        return rows;
    }

    private Cell record(Map<String, Cell> row) {
        return Cell.record(Row.ofCells(settings.keys().inLineOrder(row), Place.NONE));
    }

    private void refer(Map<String, Cell> row, String field, String kind, String id, Place place) {
        String number = notes.code(codes, kind, id, field, place);
        if (number != null) {
            row.put(field, settings.keys().reference(field, number));
        }
    }

    private void code(Map<String, Cell> row, String field, String word, String meaning) {
        bomCodes.code(word, meaning).ifPresent(code -> row.put(field, Cell.text(code)));
    }

    /** The same line gives the same id whenever it is encoded; of two with one id the second has another. */
    private String rowId(BomLine line, Optional<EngBomLine> read) {
        Optional<String> known = read.flatMap(EngBomLine::rowId);
        if (known.isPresent()) {
            return known.get();
        }
        int seen = rowIds.merge(line.id(), 1, Integer::sum);
        String name = document.bom().number() + "\n" + line.id() + (seen == 1 ? "" : "\n" + seen);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
