package io.skuwright.wdt;

import io.skuwright.row.FieldNames;
import io.skuwright.wire.Repeat;
import io.skuwright.wire.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What becomes of the fields of a record that are plain: one line a field.
 *
 * @param <B> what is built
 */
final class QuickFields<B> {

    /** Gives a value to what is built, or says that it is not plain. */
    @FunctionalInterface
    interface Setter<B> {
        void set(B built, QuickValues values, int slot);
    }

    /** A name of a field, with the slots of the names that count before it. */
    private static final class Entry<B> {
        private final String name;
        private final int[] better;
        private final Setter<B> setter;

        Entry(String name, int[] better, Setter<B> setter) {
            this.name = name;
            this.better = better;
            this.setter = setter;
        }
    }

    private final FieldNames names;
    private final List<Entry<B>> entries = new ArrayList<>();

    QuickFields(FieldNames names) {
        this.names = names;
    }

    /** Adds a field by our word. */
    QuickFields<B> on(String word, Setter<B> setter) {
        int first = entries.size();
        for (String name : names.names(word)) {
            entries.add(new Entry<>(name, IntStream.range(first, entries.size()).toArray(), setter));
        }
        return this;
    }

    /** Returns the slot of the only name of a word. */
    int slot(String word) {
        String name = names.names(word).get(0);
        for (int at = 0; at < entries.size(); at++) {
            if (entries.get(at).name.equals(name)) {
                return at;
            }
        }
        return -1;
    }

    Wanted wanted() {
        return Wanted.of(entries.stream().map(entry -> entry.name).toList());
    }

    /** Sets all that is there; returns false if something is not plain. */
    boolean set(B built, QuickValues values) {
        Repeat record = values.record();
        int count = record.count();
        for (int at = 0; at < count && values.isPlain(); at++) {
            int slot = record.slot(at);
            Entry<B> entry = entries.get(slot);
            if (!record.isEmpty(slot) && (entry.better.length == 0 || !hasAny(entry.better, record))) {
                entry.setter.set(built, values, slot);
            }
        }
        return values.isPlain();
    }

    private static boolean hasAny(int[] slots, Repeat record) {
        for (int slot : slots) {
            if (!record.isBlank(slot)) {
                return true;
            }
        }
        return false;
    }
}
