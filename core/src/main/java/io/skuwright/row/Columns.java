package io.skuwright.row;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that all rows of a sheet share.
 *
 * <p>A sheet says its names once, in the header, and each row brings values in that order. Rows made here
 * hold the names together and their values alone, which a sheet of a million rows needs; in all else they
 * are rows like any other. Example: {@code Columns.of(List.of("code", "name")).row(List.of("A1", "Shirt"),
 * place)} equals {@code Row.of(map, place)} of a map with these two texts in this order.
 *
 * <p>Two values are equal if their names are equal in the same order. This class is immutable and
 * thread-safe.
 */
public final class Columns {

    private final Map<String, Integer> indexes;
    private final List<String> names;
    private final AnyCase anyCase;
    /** Made when first asked for; whoever makes it makes the same. */
    private @Nullable Columns longer;

    private Columns(Map<String, Integer> indexes) {
        this.indexes = Collections.unmodifiableMap(indexes);
        this.names = List.copyOf(indexes.keySet());
        this.anyCase = new AnyCase(names);
    }

    /**
     * Returns the names of a sheet in the order of its columns.
     *
     * @throws IllegalArgumentException if a name stands twice
     */
    public static Columns of(List<String> names) {
        Map<String, Integer> indexes = new LinkedHashMap<>();
        for (String name : names) {
            if (indexes.put(requireNonNull(name, "name"), indexes.size()) != null) {
                throw new IllegalArgumentException("The column '" + name + "' stands twice; names must differ.");
            }
        }
        return new Columns(indexes);
    }

    /** Returns the names in the order of the columns. */
    public List<String> names() {
        return names;
    }

    /** Returns the number of columns. */
    public int size() {
        return names.size();
    }

    /** Returns the index of a name, counted from 0, and -1 if there is none such. */
    public int indexOf(String name) {
        Integer index = indexes.get(requireNonNull(name, "name"));
        return index == null ? -1 : index;
    }

    /**
     * Returns a row of texts, one for each column; a text of blanks only is a blank cell.
     *
     * @throws IllegalArgumentException if there are more or fewer texts than columns
     */
    public Row row(List<String> texts, Place place) {
        return row(texts.toArray(), place);
    }

    /**
     * Returns a row of cells, one for each column.
     *
     * @throws IllegalArgumentException if there are more or fewer cells than columns
     */
    public Row rowOfCells(List<Cell> cells, Place place) {
        return row(cells.toArray(), place);
    }

    /**
     * Returns a row whose place and text its origin knows.
     *
     * @param cells the cells in the order of the columns, which are copied; what stands behind them is not looked at
     * @throws ArrayIndexOutOfBoundsException if there are fewer cells than columns
     */
    public Row row(Cell[] cells, Origin origin) {
        Object[] values = new Object[names.size()];
        for (int at = 0; at < values.length; at++) {
            values[at] = requireNonNull(cells[at], "cell");
        }
        return Row.over(new SheetCells(this, values), origin);
    }

    /**
     * Returns the cell of a column in a row that {@linkplain Row#columns shares} these names.
     *
     * @throws IllegalArgumentException if the row does not share them
     */
    public Cell cell(Row row, int index) {
        if (row.cells() instanceof SheetCells shared && equals(shared.columns())) {
            return shared.cell(index);
        }
        throw new IllegalArgumentException("The row does not share these columns.");
    }

    /** Returns the index of the first name that is this one whatever the case of its letters, -1 if there is none. */
    public int indexOfAnyCase(String name) {
        return anyCase.indexOf(requireNonNull(name, "name"));
    }

    /**
     * Returns the indexes of the columns that stand for a field, whatever the case of their names, by the rank of the names.
     *
     * <p>It is fast for a field that was asked for before.
     *
     * @param ending what follows each name of the field, for example {@code _Id}; mostly nothing
     * @throws IllegalArgumentException if the names do not know the field
     */
    public List<Integer> indexesAnyCase(FieldNames fields, String field, String ending) {
        return anyCase.indexes(fields, field, ending);
    }

    /**
     * Returns the indexes of the columns whose names begin with a name of a field, in any case, and a point; for example
     * {@code FAuxPropId.FF100001} of a field with the name {@code FAUXPROPID}.
     *
     * @throws IllegalArgumentException if the names do not know the field
     */
    public List<Integer> indexesBelow(FieldNames fields, String field) {
        return anyCase.below(fields, field);
    }

    /** Returns these columns and one more at the end. */
    Columns plus(String name) {
        Columns known = longer;
        if (known == null || !known.names.get(names.size()).equals(name)) {
            List<String> more = new ArrayList<>(names);
            more.add(name);
            known = of(more);
            longer = known;
        }
        return known;
    }

    private Row row(Object[] values, Place place) {
        if (values.length != names.size()) {
            throw new IllegalArgumentException(
                    "The row has " + values.length + " values for " + names.size() + " columns.");
        }
        for (Object value : values) {
            requireNonNull(value, "value");
        }
        return Row.over(new SheetCells(this, values), place);
    }

    Set<String> nameSet() {
        return indexes.keySet();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || (other instanceof Columns that && names.equals(that.names));
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }

    @Override
    public String toString() {
        return names.toString();
    }
}
