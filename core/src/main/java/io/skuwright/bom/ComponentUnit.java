package io.skuwright.bom;

import java.util.Comparator;
import java.util.Optional;

/** A component counted in one unit. It has an order, by which a map finds keys of one hash as quickly as others. */
record ComponentUnit(String component, Optional<String> unit) implements Comparable<ComponentUnit> {

    private static final Comparator<ComponentUnit> ORDER = Comparator.comparing(ComponentUnit::component)
            .thenComparing(key -> key.unit().isPresent())
            .thenComparing(key -> key.unit().orElse(""));

    @Override
    public int compareTo(ComponentUnit other) {
        return ORDER.compare(this, other);
    }
}
