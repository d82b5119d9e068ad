package io.skuwright.kingdee;

import io.skuwright.row.Extras;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names that fields of one kind of record go by; what goes by another name is kept as it came. */
final class KnownNames {

    private static final String ID = "_id";

    private final Set<String> names;

    private KnownNames(Set<String> names) {
        this.names = names;
    }

    /** Returns the names of some fields. */
    static KnownNames of(FieldNames table, Collection<String> words) {
        Set<String> names = new HashSet<>();
        words.forEach(word -> table.names(word).forEach(name -> names.add(name.toLowerCase(Locale.ROOT))));
        return new KnownNames(names);
    }

    KnownNames and(KnownNames others) {
        Set<String> all = new HashSet<>(names);
        all.addAll(others.names);
        return new KnownNames(all);
    }

    /** Returns the fields of a record that are not known; the id beside a reference that is known belongs to it. */
    Extras extras(Row row) {
        return extras(row, Set.of(), List.of());
    }

    /** Returns the same with auxiliary properties among them: as far as they were not read, or all. */
    Extras extras(Row row, AuxValues aux, boolean all) {
        List<String> kept = aux.isUnread() || all ? List.of(aux.field().name()) : List.of();
        return extras(row, aux.read(), kept);
    }

    private Extras extras(Row row, Set<String> read, List<String> kept) {
        Map<String, String> extras = new LinkedHashMap<>();
        row.cells().forEach((name, cell) -> {
            boolean isKept = kept.stream().anyMatch(each -> name.equals(each) || name.equalsIgnoreCase(each + ID));
            if (isKept || (!isKnown(name.toLowerCase(Locale.ROOT)) && !read.contains(name))) {
                extras.put(name, cell.toJson());
            }
        });
        return Extras.of(extras);
    }

    private boolean isKnown(String name) {
        return names.contains(name)
                || (name.endsWith(ID) && names.contains(name.substring(0, name.length() - ID.length())));
    }
}
