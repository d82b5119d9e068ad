package io.skuwright.kingdee;

import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Extras;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives fields that were kept back to Save, as far as it would take them. */
final class KeptFields {

    private final Vocabulary vocabulary;
    private final SaveKeys keys;
    private final List<String> notSent = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    KeptFields(Vocabulary vocabulary, SaveKeys keys) {
        this.vocabulary = vocabulary;
        this.keys = keys;
    }

    /** Returns the names of fields that were not given back, in their order. */
    List<String> notSent() {
        return notSent;
    }

    /** Returns what was found out about fields that are no JSON. */
    List<Finding> findings() {
        return findings;
    }

    /** Adds the fields of one part; a field that is written from the material itself wins. */
    void add(Extras extras, String part, Map<String, Cell> to) {
        extras.fields().forEach((name, json) -> {
            Place place = part.isEmpty() ? Place.ROOT.child(name) : Place.ROOT.child(part).child(name);
            Optional<Cell> cell = switch (vocabulary) {
                case SAVE -> read(json, place);
                case VIEW -> name.startsWith("F_") ? ofView(name, json, place) : Optional.empty();
                case QUERY -> Optional.empty();
            };
            if (cell.isPresent()) {
                to.putIfAbsent(name, cell.get());
            } else {
                notSent.add(part.isEmpty() ? name : part + "." + name);
            }
        });
    }

    private Optional<Cell> read(String json, Place place) {
        Outcome<Cell> cell = JsonRows.of(json).inside(place).read();
        findings.addAll(cell.findings());
        return cell.optional();
    }

    /** A reference goes by its number; the id beside it, texts in several languages and nulls have no form in Save. */
    private Optional<Cell> ofView(String name, String json, Place place) {
        if (name.endsWith("_Id")) {
            return Optional.empty();
        }
        return read(json, place).flatMap(cell -> switch (cell.kind()) {
            case TEXT, BLANK, FLAG, NUMBER -> Optional.of(cell);
            case RECORD -> reference(name, cell.row().orElseThrow());
            case LIST, NULL, ABSENT -> Optional.empty();
        });
    }

    private Optional<Cell> reference(String name, Row row) {
        Cell number = LooseFields.cell(row, "Number");
        return number.kind() == Cell.Kind.TEXT ? Optional.of(keys.reference(name, number.text())) : Optional.empty();
    }
}
