package io.skuwright.examples.cli;

import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads members that are texts, in records and lists of any length. */
final class NeutralTexts {

    private final NeutralNotes notes;

    NeutralTexts(NeutralNotes notes) {
        this.notes = notes;
    }

    /** Returns the texts of a record; a number counts by what it was written as, and what is null is not known. */
    Map<String, String> record(Row row, String member) {
        Map<String, String> texts = new LinkedHashMap<>();
        Cell cell = row.cell(member);
        if (isThere(cell) && cell.row().isEmpty()) {
            wrongType(cell, member, row.place().child(member), "record");
        }
        cell.row().ifPresent(record -> record.cells().forEach((name, value) -> {
            if (isThere(value)) {
                text(value, name, record.place().child(name)).ifPresent(text -> texts.put(name, text));
            }
        }));
        return texts;
    }

    /** Returns the texts of a list, if it is there. */
    Optional<List<String>> texts(Row row, String member) {
        Cell cell = row.cell(member);
        Place place = row.place().child(member);
        if (!isThere(cell)) {
            return Optional.empty();
        }
        if (cell.kind() != Cell.Kind.LIST) {
            wrongType(cell, member, place, "list");
        }
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < cell.items().size(); at++) {
            text(cell.items().get(at), member, place.child(at)).ifPresent(texts::add);
        }
        return Optional.of(texts);
    }

    private Optional<String> text(Cell cell, String field, Place place) {
        return switch (cell.kind()) {
            case TEXT, NUMBER, BLANK, FLAG -> Optional.of(cell.text());
            default -> {
                wrongType(cell, field, place, "text");
                yield Optional.empty();
            }
        };
    }

    /** Says that a member is of another kind than expected. */
    void wrongType(Cell cell, String field, Place place, String expected) {
        notes.add(Finding.of(WireCode.WRONG_TYPE)
                .at(place)
                .with("field", field)
                .with("expected", expected)
                .with("found", cell.kind().name().toLowerCase(Locale.ROOT)));
    }

    private static boolean isThere(Cell cell) {
        return cell.kind() != Cell.Kind.ABSENT && cell.kind() != Cell.Kind.NULL;
    }
}
