package io.skuwright.result;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where in the input a finding was made.
 *
 * <p>A place is a JSON pointer ({@code /details/3/qty}), or a sheet with row and column, or nothing
 * ({@link #NONE}), optionally inside a named source such as a file. Rows and columns count as a person
 * counts: the header of a sheet is row 1. Example: {@code Place.pointer("/3").child("qty")} prints as
 * {@code /3/qty}; {@code Place.row("Sheet1", 7).in("goods.xlsx")} as {@code goods.xlsx: Sheet1 row 7}.
 *
 * <p>Two places are equal if all their parts are equal. This class is immutable and thread-safe.
 */
public final class Place {

    /** No place is known, for example for values that a program made itself. */
    public static final Place NONE = new Place(null, null, null, 0, null);

    /** The root of a JSON document. */
    public static final Place ROOT = new Place(null, new Pointer(null, ""), null, 0, null);

    /** A JSON pointer as the one around it and one step more, so that a deep place costs no more than a flat one. */
    private record Pointer(@Nullable Pointer around, String step) {

        /** Returns the last step; that of the root is all of a pointer that came as text. */
        String last() {
            return around == null ? step.substring(step.lastIndexOf('/') + 1) : step;
        }

        /** Returns what the last step was taken from. */
        Pointer outer() {
            return around == null ? new Pointer(null, step.substring(0, Math.max(0, step.lastIndexOf('/')))) : around;
        }

        String text() {
            if (around == null) {
                return step;
            }
            ArrayDeque<String> steps = new ArrayDeque<>();
            for (Pointer at = this; at != null; at = at.around) {
                steps.addFirst(at.around == null ? at.step : "/" + at.step.replace("~", "~0").replace("/", "~1"));
            }
            return String.join("", steps);
        }
    }

    private final @Nullable String source;
    private final @Nullable Pointer pointer;
    private final @Nullable String sheet;
    private final long row;
    private final @Nullable String column;

    private Place(
            @Nullable String source,
            @Nullable Pointer pointer,
            @Nullable String sheet,
            long row,
            @Nullable String column) {
        this.source = source;
        this.pointer = pointer;
        this.sheet = sheet;
        this.row = row;
        this.column = column;
    }

    /** Returns the place of a JSON pointer, for example {@code /lines/0}. */
    public static Place pointer(String pointer) {
        return new Place(null, new Pointer(null, requireNonNull(pointer, "pointer")), null, 0, null);
    }

    /**
     * Returns the place of a row as a person counts, in a named sheet or, with an empty name, in a file
     * that has no sheets.
     *
     * @throws IllegalArgumentException if the row is not positive
     */
    public static Place row(String sheet, long row) {
        requireNonNull(sheet, "sheet");
        if (row < 1) {
            throw new IllegalArgumentException("Row " + row + " must be 1 or more: rows count as a person counts.");
        }
        return new Place(null, null, sheet, row, null);
    }

    /** Returns the same place inside a named source, such as a file. */
    public Place in(String newSource) {
        return new Place(requireNonNull(newSource, "source"), pointer, sheet, row, column);
    }

    /** Returns the place of a member or column inside this one. */
    public Place child(String name) {
        requireNonNull(name, "name");
        if (sheet != null) {
            return new Place(source, null, sheet, row, name);
        }
        return new Place(source, new Pointer(pointer == null ? ROOT.pointer : pointer, name), null, 0, null);
    }

    /** Returns the place of an array element, counted from 0, inside this one. */
    public Place child(int index) {
        return child(Integer.toString(index));
    }

    /**
     * Returns the number of the row as a person counts: that of a sheet, or for an element of a JSON
     * array its index plus 1; 0 if the place is neither.
     */
    public long row() {
        return pointer == null ? row : elementNumber(pointer.last());
    }

    private static long elementNumber(String step) {
        boolean isIndex = !step.isEmpty() && step.length() < 18;
        for (int at = 0; at < step.length(); at++) {
            isIndex &= step.charAt(at) >= '0' && step.charAt(at) <= '9';
        }
        return isIndex ? Long.parseLong(step) + 1 : 0;
    }

    /** Returns what holds this row: its sheet, or its JSON array; {@link #NONE} for a place that is no row. */
    public Place around() {
        if (pointer != null) {
            return row() == 0 ? NONE : new Place(source, pointer.outer(), null, 0, null);
        }
        return sheet == null ? NONE : new Place(source, null, sheet, 0, null);
    }

    /**
     * Returns the place of a row, as a person counts, in this sheet or JSON array; {@code
     * place.around().atRow(place.row())} is the place again.
     *
     * @throws IllegalArgumentException if the row is not positive
     */
    public Place atRow(long number) {
        if (pointer != null && number > 0) {
            return child(Long.toString(number - 1));
        }
        Place inSheet = row(sheet == null ? "" : sheet, number);
        return source == null ? inSheet : inSheet.in(source);
    }

    /** Returns true if nothing at all is known about the place. */
    public boolean isNone() {
        return source == null && pointer == null && sheet == null;
    }

    /**
     * Returns the place as text: the JSON pointer, or sheet, row and column, after the source if there
     * is one. The text of {@link #NONE} is empty, as is that of a document's {@link #ROOT}.
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (source != null) {
            text.append(source);
        }
        if (pointer != null) {
            text.append(source == null ? "" : "#").append(pointer.text());
        } else if (sheet != null) {
            text.append(source == null ? "" : ": ");
            text.append(sheet).append(sheet.isEmpty() || row == 0 ? "" : " ");
            text.append(row == 0 ? "" : "row " + row);
            text.append(column == null ? "" : " column " + column);
        }
        return text.toString();
    }

    private Optional<String> pointerText() {
        return Optional.ofNullable(pointer).map(Pointer::text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place that
                && row == that.row
                && Objects.equals(source, that.source)
                && pointerText().equals(that.pointerText())
                && Objects.equals(sheet, that.sheet)
                && Objects.equals(column, that.column);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, pointerText(), sheet, row, column);
    }
}
