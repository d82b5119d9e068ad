package io.skuwright.kingdee;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which spec each flex field of auxiliary properties is in this account, in the order of the spec columns. */
record AuxTable(Map<String, String> specs) {

    private static final AuxTable NONE = new AuxTable(Map.of());
    private static final Pattern FLEX_FIELD = Pattern.compile("FF[0-9]+");

    static AuxTable none() {
        return NONE;
    }

    static AuxTable of(Map<String, String> specs, Set<String> reserved) {
        Map<String, String> copy = new LinkedHashMap<>();
        specs.forEach((field, spec) -> {
            String key = field.toUpperCase(Locale.ROOT);
            if (!FLEX_FIELD.matcher(key).matches()) {
                throw new IllegalArgumentException(
                        "'" + field + "' is not the name of a flex field, such as FF100001.");
            }
            if (spec.isBlank() || reserved.contains(spec) || copy.containsValue(spec)) {
                throw new IllegalArgumentException("'" + spec + "' cannot be the spec of " + field
                        + ": it is blank, used twice or one of " + String.join(", ", List.copyOf(reserved)) + ".");
            }
            copy.put(key, spec);
        });
        return new AuxTable(Collections.unmodifiableMap(copy));
    }

    /** Returns the spec of an auxiliary property; that its flex field is FF and its internal id is unconfirmed. */
    Optional<String> spec(NamedReference property) {
        return property.id().map(id -> specs.get("FF" + id));
    }
}
