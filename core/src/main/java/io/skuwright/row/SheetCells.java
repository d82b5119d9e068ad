package io.skuwright.row;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cells of one row over shared names; texts become cells when they are asked for. */
final class SheetCells extends AbstractMap<String, Cell> {

    private final Columns columns;
    /** A text or a cell for each column. */
    private final Object[] values;

    SheetCells(Columns columns, Object[] values) {
        this.columns = columns;
        this.values = values;
    }

    Columns columns() {
        return columns;
    }

    /** Returns these cells and one more at the end. */
    SheetCells with(String name, Cell cell) {
        Object[] more = Arrays.copyOf(values, values.length + 1);
        more[values.length] = cell;
        return new SheetCells(columns.plus(name), more);
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String text && columns.indexOf(text) >= 0;
    }

    @Override
    public @Nullable Cell get(@Nullable Object name) {
        int index = name instanceof String text ? columns.indexOf(text) : -1;
        return index < 0 ? null : cell(index);
    }

    @Override
    public Set<String> keySet() {
        return columns.nameSet();
    }

    @Override
    public Set<Map.Entry<String, Cell>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return values.length;
            }

            @Override
            public Iterator<Map.Entry<String, Cell>> iterator() {
                return new Entries();
            }
        };
    }

    Cell cell(int index) {
        return values[index] instanceof Cell cell ? cell : Cell.text((String) values[index]);
    }

    /** The entries in the order of the columns; none can be removed or set. */
    private final class Entries implements Iterator<Map.Entry<String, Cell>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < values.length;
        }

        @Override
        public Map.Entry<String, Cell> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int index = next++;
            return Map.entry(columns.names().get(index), cell(index));
        }
    }
}
