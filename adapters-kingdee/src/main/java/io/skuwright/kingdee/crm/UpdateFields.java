package io.skuwright.kingdee.crm;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields to write on one line: a map of at most four entries over one array, names and values in turn.
 *
 * <p>It takes a null as a value, which clears a field, and a fifth of the memory of a hash map.
 */
final class UpdateFields extends AbstractMap<String, @Nullable Object> {

    private final @Nullable String[] pairs;

    /** Takes names and values in turn; the array is not copied. */
    UpdateFields(@Nullable String[] pairs) {
        this.pairs = pairs;
    }

    @Override
    public int size() {
        return pairs.length / 2;
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        int at = find(name);
        return at < 0 ? null : pairs[at + 1];
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return find(name) >= 0;
    }

    private int find(@Nullable Object name) {
        for (int at = 0; at < pairs.length; at += 2) {
            String known = pairs[at];
            if (known != null && known.equals(name)) {
                return at;
            }
        }
        return -1;
    }

    @Override
    public Set<Map.Entry<String, @Nullable Object>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Map.Entry<String, @Nullable Object>> {
        @Override
        public int size() {
            return pairs.length / 2;
        }

        @Override
        public Iterator<Map.Entry<String, @Nullable Object>> iterator() {
            return new Pairs();
        }
    }

    private final class Pairs implements Iterator<Map.Entry<String, @Nullable Object>> {
        private int at;

        @Override
        public boolean hasNext() {
            return at < pairs.length;
        }

        @Override
        public Map.Entry<String, @Nullable Object> next() {
            String name = hasNext() ? pairs[at] : null;
            if (name == null) {
                throw new NoSuchElementException();
            }
            Map.Entry<String, @Nullable Object> entry = new SimpleImmutableEntry<>(name, pairs[at + 1]);
            at += 2;
            return entry;
        }
    }
}
