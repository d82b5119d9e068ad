package io.skuwright.result;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.Objects;
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
    public static final Place NONE = new Place(null, null, null, null, 0);

    /** The root of a JSON document. */
    public static final Place ROOT = new Place(null, null, null, "", 0);

    private final @Nullable String source;
    /** Of a pointer: the place around it, so that a deep place costs no more than a flat one. */
    private final @Nullable Place around;

    private final @Nullable String sheet;
    /** The column of a row; the last step of a pointer, none for an element, and for one that came as text all of it. */
    private final @Nullable String last;
    /** The row of a sheet, or the index of an element, which is written when it is asked for, with which most never are. */
    private final long number;

    private Place(
            @Nullable String source,
            @Nullable Place around,
            @Nullable String sheet,
            @Nullable String last,
            long number) {
        this.source = source;
        this.around = around;
        this.sheet = sheet;
        this.last = last;
        this.number = number;
    }

    private boolean isPointer() {
        return sheet == null && (around != null || last != null);
    }

    /** Returns the last step of a pointer as text. */
    private String step() {
        return last == null ? Long.toString(number) : last;
    }

    private String pointer() {
        if (around == null) {
            return step();
        }
        ArrayDeque<String> steps = new ArrayDeque<>();
        for (Place at = this; at != null; at = at.around) {
            steps.addFirst(at.around == null ? at.step() : "/" + at.step().replace("~", "~0").replace("/", "~1"));
        }
        return String.join("", steps);
    }

    /** Returns the place of a JSON pointer, for example {@code /lines/0}. */
    public static Place pointer(String pointer) {
        return new Place(null, null, null, requireNonNull(pointer, "pointer"), 0);
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
        return new Place(null, null, sheet, null, row);
    }

    /** Returns the same place inside a named source, such as a file. */
    public Place in(String newSource) {
        return new Place(requireNonNull(newSource, "source"), around, sheet, last, number);
    }

    /** Returns the place of a member or column inside this one. */
    public Place child(String name) {
        requireNonNull(name, "name");
        return sheet == null
                ? new Place(source, isPointer() ? this : ROOT, null, name, 0)
                : new Place(source, null, sheet, name, number);
    }

    /** Returns the place of an array element, counted from 0, inside this one. */
    public Place child(int index) {
        return sheet == null
                ? new Place(source, isPointer() ? this : ROOT, null, null, index)
                : child(Integer.toString(index));
    }

    /**
     * Returns the number of the row as a person counts: that of a sheet, or for an element of a JSON
     * array its index plus 1; 0 if the place is neither.
     */
    public long row() {
        if (!isPointer()) {
            return number;
        }
        String step = step();
        // That of the root is all of a pointer that came as text.
        return elementNumber(around == null ? step.substring(step.lastIndexOf('/') + 1) : step);
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
        if (sheet != null) {
            return new Place(source, null, sheet, null, 0);
        }
        if (!isPointer() || row() == 0) {
            return NONE;
        }
        if (around != null) {
            return new Place(source, around.around, null, around.last, around.number);
        }
        String step = step();
        return new Place(source, null, null, step.substring(0, Math.max(0, step.lastIndexOf('/'))), 0);
    }

    /**
     * Returns the place of a row, as a person counts, in this sheet or JSON array; {@code
     * place.around().atRow(place.row())} is the place again.
     *
     * @throws IllegalArgumentException if the row is not positive
     */
    public Place atRow(long rowNumber) {
        if (isPointer() && rowNumber > 0) {
            return child(Long.toString(rowNumber - 1));
        }
        Place inSheet = row(sheet == null ? "" : sheet, rowNumber);
        return source == null ? inSheet : inSheet.in(source);
    }

    /** Returns true if nothing at all is known about the place. */
    public boolean isNone() {
        return source == null && !isPointer() && sheet == null;
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
        if (isPointer()) {
            text.append(source == null ? "" : "#").append(pointer());
        } else if (sheet != null) {
            text.append(source == null ? "" : ": ");
            text.append(sheet).append(sheet.isEmpty() || number == 0 ? "" : " ");
            text.append(number == 0 ? "" : "row " + number);
            text.append(last == null ? "" : " column " + last);
        }
        return text.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place that
                && isPointer() == that.isPointer()
                && Objects.equals(source, that.source)
                && Objects.equals(sheet, that.sheet)
                && (isPointer() ? pointer().equals(that.pointer()) : number == that.number && Objects.equals(last, that.last));
    }

    @Override
    public int hashCode() {
        return isPointer() ? Objects.hash(source, pointer()) : Objects.hash(source, sheet, number, last);
    }
}
