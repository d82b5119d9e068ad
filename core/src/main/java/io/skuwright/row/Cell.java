package io.skuwright.row;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One value of a row, as it was written.
 *
 * <p>A number keeps its text, so that {@code 0.10} stays {@code 0.10} and an id of 20 digits stays
 * whole. Example: the JSON member {@code "qty": 2.50} is a cell of kind {@link Kind#NUMBER} with the text
 * {@code 2.50}; {@code "qty": "2.50"} has the kind {@link Kind#TEXT} and the same text.
 *
 * <p>Two cells are equal if kind and content are equal. This class is immutable and thread-safe.
 */
public final class Cell {

    /** What a cell holds. */
    public enum Kind {
        /** The row has no such field. */
        ABSENT,
        /** The field is there and says null. */
        NULL,
        /** A text that is empty or only blanks. */
        BLANK,
        /** A text. */
        TEXT,
        /** A number, kept as it was written. */
        NUMBER,
        /** A true or false that is no text. */
        FLAG,
        /** A nested record. */
        RECORD,
        /** A list of cells. */
        LIST
    }

    /** The cell of a field that the row does not have. */
    public static final Cell ABSENT = new Cell(Kind.ABSENT, "", null, List.of());

    /** The cell of a field that says null. */
    public static final Cell NULL = new Cell(Kind.NULL, "", null, List.of());

    private static final Pattern JSON_NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final Cell TRUE = new Cell(Kind.FLAG, "true", null, List.of());
    private static final Cell FALSE = new Cell(Kind.FLAG, "false", null, List.of());

    private final Kind kind;
    private final String text;
    private final @Nullable Row row;
    private final List<Cell> items;

    private Cell(Kind kind, String text, @Nullable Row row, List<Cell> items) {
        this.kind = kind;
        this.text = text;
        this.row = row;
        this.items = items;
    }

    /** Returns the cell of a text; a text of blanks only has the kind {@link Kind#BLANK}. */
    public static Cell text(String text) {
        return new Cell(text.isBlank() ? Kind.BLANK : Kind.TEXT, text, null, List.of());
    }

    /** Returns the cell of a number as it was written. */
    public static Cell number(String literal) {
        return new Cell(Kind.NUMBER, requireNonNull(literal, "literal"), null, List.of());
    }

    /** Returns the cell of a true or false. */
    public static Cell flag(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** Returns the cell of a nested record. */
    public static Cell record(Row row) {
        return new Cell(Kind.RECORD, "", requireNonNull(row, "row"), List.of());
    }

    /** Returns the cell of a list. */
    public static Cell list(List<Cell> items) {
        return new Cell(Kind.LIST, "", null, List.copyOf(items));
    }

    /**
     * Returns the cell of a plain value: null, a text of any class, a number, a true or false, or
     * anything else by its text. A number that JSON has no way to write (not a number, infinite) is a
     * text. Lists, arrays and maps are not plain; {@link Row#of} takes them.
     */
    public static Cell of(@Nullable Object value) {
        if (value == null) {
            return NULL;
        }
        if (value instanceof Boolean flag) {
            return flag(flag);
        }
        String text = value.toString();
        return value instanceof Number && isJsonNumber(text) ? number(text) : text(text);
    }

    /** Most numbers are whole; only the others need the pattern. */
    private static boolean isJsonNumber(String text) {
        for (int at = text.startsWith("-") ? 1 : 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < '0' || c > '9') {
                return JSON_NUMBER.matcher(text).matches();
            }
        }
        return true;
    }

    /** Returns what the cell holds. */
    public Kind kind() {
        return kind;
    }

    /** Returns true unless the cell is absent, null or blank. */
    public boolean hasValue() {
        return kind.compareTo(Kind.BLANK) > 0;
    }

    /**
     * Returns the text of a text, number or flag as it was written; empty for all other kinds except
     * {@link Kind#BLANK}, which keeps its blanks.
     */
    public String text() {
        return text;
    }

    /** Returns the nested record, empty if the cell is not of that kind. */
    public Optional<Row> row() {
        return Optional.ofNullable(row);
    }

    /** Returns the items of a list, empty if the cell is not of that kind. */
    public List<Cell> items() {
        return items;
    }

    /** Returns the cell as JSON; an absent cell is {@code null} there. */
    public String toJson() {
        return JsonText.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cell that && kind == that.kind && toJson().equals(that.toJson());
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, toJson());
    }

    @Override
    public String toString() {
        return kind == Kind.ABSENT ? "absent" : toJson();
    }
}
