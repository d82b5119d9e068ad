package io.skuwright.wire;

import io.skuwright.row.Columns;
import io.skuwright.wire.Shape.Look;
import java.util.ArrayList;
import java.util.List;

/** The names of the members of an object in their order, which most objects of a list have in common. */
final class Sequence {

    private final List<String> names;
    private final List<Look> looks;
    private final Columns columns;

    Sequence(List<String> names, List<Look> looks) {
        this.names = List.copyOf(names);
        this.looks = List.copyOf(looks);
        List<String> read = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            if (looks.get(at) != Look.SKIP) {
                read.add(names.get(at));
            }
        }
        this.columns = Columns.of(read);
    }

    int size() {
        return names.size();
    }

    String name(int at) {
        return names.get(at);
    }

    Look look(int at) {
        return looks.get(at);
    }

    boolean isOf(List<String> others) {
        return names.equals(others);
    }

    /** Returns the names that are read. */
    Columns columns() {
        return columns;
    }
}
