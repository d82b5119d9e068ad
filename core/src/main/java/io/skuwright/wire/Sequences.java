package io.skuwright.wire;

import io.skuwright.wire.Shape.Look;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sequences of names met in a document, a fixed number of them. */
final class Sequences {

    /** Both are powers of two. */
    private static final int HOLDERS = 64;

    private static final int KNOWN = 256;

    /** A document with more names than this is none of a person's making. */
    private static final int MOST_NAMES = 10_000;

    private final @Nullable Shape shape;
    private final @Nullable Sequence[] last = new Sequence[HOLDERS];
    private final @Nullable Sequence[] known = new Sequence[KNOWN];
    private final Map<String, Look> looks = new HashMap<>();

    Sequences(@Nullable Shape shape) {
        this.shape = shape;
    }

    /** Returns true if every member is read. */
    boolean isWhole() {
        return shape == null;
    }

    /** Returns what the last object had that stood under the same name. */
    @Nullable Sequence expected(String holder) {
        return last[holder.hashCode() & (HOLDERS - 1)];
    }

    void met(String holder, Sequence sequence) {
        last[holder.hashCode() & (HOLDERS - 1)] = sequence;
    }

    Look look(String name) {
        if (shape == null) {
            return Look.READ;
        }
        Look look = looks.get(name);
        if (look == null) {
            look = shape.look(name);
            if (looks.size() < MOST_NAMES) {
                looks.put(name, look);
            }
        }
        return look;
    }

    /** Returns the sequence of some names, none of which stands there twice. */
    Sequence of(List<String> names) {
        int slot = (names.hashCode() ^ (names.hashCode() >>> 8)) & (KNOWN - 1);
        Sequence here = known[slot];
        if (here == null || !here.isOf(names)) {
            List<Look> found = new ArrayList<>();
            names.forEach(name -> found.add(look(name)));
            here = new Sequence(names, found);
            known[slot] = here;
        }
        return here;
    }
}
