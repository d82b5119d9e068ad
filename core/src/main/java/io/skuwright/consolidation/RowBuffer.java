package io.skuwright.consolidation;

import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A few rows that wait until there are enough of them for going through column by column. */
final class RowBuffer {

    /** So few that all of them stay in the fastest memory, so many that waits for slower memory overlap. */
    static final int ROWS = 64;

    final String[] codes = new String[ROWS];
    final String[] keys = new String[ROWS];
    final String[] names = new String[ROWS];
    final String[] categories = new String[ROWS];
    final String[] units = new String[ROWS];
    final String[][] specs;
    final Place[] places = new Place[ROWS];
    final boolean[] elsewhere = new boolean[ROWS];
    final @Nullable Finding[] unreadable = new @Nullable Finding[ROWS];
    private int size;

    RowBuffer(int specCount) {
        this.specs = new String[specCount][ROWS];
    }

    int size() {
        return size;
    }

    boolean isFull() {
        return size == ROWS;
    }

    void add(Material material, String key, boolean isElsewhere, @Nullable Finding fault) {
        codes[size] = material.code();
        keys[size] = key;
        names[size] = material.name();
        categories[size] = material.category();
        units[size] = material.unit();
        List<String> texts = material.specs();
        for (int spec = 0; spec < specs.length; spec++) {
            specs[spec][size] = texts.get(spec);
        }
        places[size] = material.place();
        elsewhere[size] = isElsewhere;
        unreadable[size] = fault;
        size++;
    }

    void clear() {
        size = 0;
    }
}
