package io.skuwright.kingdee.crm;

import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows values of any class without trusting them: a list may contain itself. */
final class PlainText {

    private PlainText() {}

    /** Returns the kind of a value in one word. */
    static String kind(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Cell cell) {
            return cell.kind().name().toLowerCase(Locale.ROOT);
        }
        if (value instanceof Map) {
            return "record";
        }
        if (value instanceof Collection || value.getClass().isArray()) {
            return "list";
        }
        if (value instanceof Boolean) {
            return "flag";
        }
        return value instanceof Number ? "number" : "text";
    }

    /** Returns the value as a cell; a list or map that is nested too deep to be shown as one that is empty. */
    static Cell cell(@Nullable Object value) {
        if (value instanceof Cell cell) {
            return cell;
        }
        if (value instanceof Map || value instanceof Collection) {
            try {
                return Row.of(Collections.singletonMap("value", value), Place.NONE).cell("value");
            } catch (IllegalArgumentException tooDeep) {
                return Cell.list(List.of());
            }
        }
        return value != null && value.getClass().isArray() ? Cell.list(List.of()) : Cell.of(value);
    }

    /** Returns the value as it would be written: a text as such, anything else as JSON. */
    static String raw(@Nullable Object value) {
        Cell cell = cell(value);
        return switch (cell.kind()) {
            case BLANK, TEXT, NUMBER, FLAG -> cell.text();
            case ABSENT, NULL, RECORD, LIST -> cell.toJson();
        };
    }
}
