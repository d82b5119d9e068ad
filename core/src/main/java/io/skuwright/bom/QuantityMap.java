package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The quantities of a list of totals by component, made when asked for; each component is in the list once. */
final class QuantityMap extends AbstractMap<String, Ratio> {

    private final TotalsView totals;

    QuantityMap(TotalsView totals) {
        this.totals = totals;
    }

    @Override
    public @Nullable Ratio get(@Nullable Object key) {
        return key instanceof String component ? totals.quantity(component) : null;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public Collection<Ratio> values() {
        return new Values();
    }

    @Override
    public Set<Map.Entry<String, Ratio>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Map.Entry<String, Ratio>> {
        @Override
        public int size() {
            return totals.size();
        }

        @Override
        public Iterator<Map.Entry<String, Ratio>> iterator() {
            return new Walk();
        }
    }

    private final class Values extends AbstractList<Ratio> {
        @Override
        public int size() {
            return totals.size();
        }

        @Override
        public Ratio get(int at) {
            return totals.quantityAt(Objects.checkIndex(at, size()));
        }
    }

    private final class Walk implements Iterator<Map.Entry<String, Ratio>> {
        private int at;

        @Override
        public boolean hasNext() {
            return at < totals.size();
        }

        @Override
        public Map.Entry<String, Ratio> next() {
            if (!hasNext()) {
                throw new NoSuchElementException("There are no more quantities.");
            }
            return Map.entry(totals.component(at), totals.quantityAt(at++));
        }
    }
}
