package io.skuwright.bom;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts what fields say before and after side by side. */
final class FieldChanges {

    private FieldChanges() {}

    /** Returns the fields that differ. */
    static Map<String, BomChange.Values> between(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        Map<String, BomChange.Values> changes = new LinkedHashMap<>();
        for (String name : names) {
            Optional<String> old = Optional.ofNullable(before.get(name));
            Optional<String> current = Optional.ofNullable(after.get(name));
            if (!old.equals(current)) {
                changes.put(name, new BomChange.Values(old, current));
            }
        }
        return changes;
    }

    /** Returns all fields of something that says the same before and after. */
    static Map<String, BomChange.Values> same(Map<String, String> fields) {
        Map<String, BomChange.Values> values = new LinkedHashMap<>();
        fields.forEach((name, value) -> values.put(name, new BomChange.Values(Optional.of(value), Optional.of(value))));
        return values;
    }
}
