package io.skuwright.row;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Foreign ids and our codes, by kind.
 *
 * <p>A CRM names a product by a record id, an ERP by its number. The host says which is which; an id
 * without a code is a finding on the line that needs it, and is never sent as if it were a code.
 * Example: with {@code product: {"5f3a…": "KIT-9"}} the call {@code code("product", "5f3a…", place)}
 * gives {@code KIT-9}, and any other id gives {@code UNMAPPED_ID}.
 *
 * <p>Ids and codes are text, compared exactly. One id with two codes, or one code with two ids, is
 * ambiguous in that direction. This class is immutable and thread-safe; look-ups take constant time.
 */
public final class CodeMap {

    private final Map<String, Map<String, Set<String>>> codes;
    private final Map<String, Map<String, Set<String>>> ids;
    private final boolean passing;

    private CodeMap(
            Map<String, Map<String, Set<String>>> codes,
            Map<String, Map<String, Set<String>>> ids,
            boolean passing) {
        this.codes = codes;
        this.ids = ids;
        this.passing = passing;
    }

    /** Returns a map that knows nothing. */
    public static CodeMap empty() {
        return new CodeMap(Map.of(), Map.of(), false);
    }

    /** Returns the map of codes by id by kind, for example {@code product -> (5f3a… -> KIT-9)}. */
    public static CodeMap of(Map<String, Map<String, String>> codesByIdByKind) {
        CodeMap map = empty();
        for (Map.Entry<String, Map<String, String>> kind : codesByIdByKind.entrySet()) {
            for (Map.Entry<String, String> entry : kind.getValue().entrySet()) {
                map = map.isEmpty() ? new CodeMap(new LinkedHashMap<>(), new LinkedHashMap<>(), false) : map;
                add(map.codes, kind.getKey(), entry.getKey(), entry.getValue());
                add(map.ids, kind.getKey(), entry.getValue(), entry.getKey());
            }
        }
        return map;
    }

    /**
     * Returns a map for two systems that share their codes: every id without a pair is its own code.
     *
     * <p>Choosing it is the caller's statement that this is so; encoders say so with one warning.
     */
    public static CodeMap idsAreCodes() {
        return new CodeMap(Map.of(), Map.of(), true);
    }

    /** Returns this map with one more pair; a second code of the same id makes the id ambiguous. */
    public CodeMap with(String kind, String id, String code) {
        CodeMap more = new CodeMap(copy(codes), copy(ids), passing);
        add(more.codes, requireNonNull(kind, "kind"), requireNonNull(id, "id"), requireNonNull(code, "code"));
        add(more.ids, kind, code, id);
        return more;
    }

    /** Returns this map with more codes by id of one kind; a second code of one id makes the id ambiguous. */
    public CodeMap with(String kind, Map<String, String> codesById) {
        CodeMap more = new CodeMap(copy(codes), copy(ids), passing);
        requireNonNull(kind, "kind");
        codesById.forEach((id, code) -> {
            add(more.codes, kind, requireNonNull(id, "id"), requireNonNull(code, "code"));
            add(more.ids, kind, code, id);
        });
        return more;
    }

    /** Returns true if ids pass as codes. */
    public boolean passesIds() {
        return passing;
    }

    /** Returns the ids of a kind, in the order they were given. */
    public Set<String> ids(String kind) {
        return Collections.unmodifiableSet(codes.getOrDefault(kind, Map.of()).keySet());
    }

    /**
     * Returns the code of an id.
     *
     * @return the code, or no value and {@code UNMAPPED_ID} if there is none or more than one
     */
    public Outcome<String> code(String kind, String id, Place place) {
        return find(codes, kind, id, place);
    }

    /**
     * Returns the id of a code.
     *
     * @return the id, or no value and {@code UNMAPPED_ID} if there is none or more than one
     */
    public Outcome<String> id(String kind, String code, Place place) {
        return find(ids, kind, code, place);
    }

    private Outcome<String> find(
            Map<String, Map<String, Set<String>>> table, String kind, String key, Place place) {
        Set<String> found = table.getOrDefault(kind, Map.of()).getOrDefault(key, Set.of());
        if (found.size() == 1) {
            return Outcome.of(found.iterator().next());
        }
        if (passing && found.isEmpty()) {
            return Outcome.of(key);
        }
        return Outcome.failed(Finding.of(RowCode.UNMAPPED_ID)
                .about(key)
                .at(place)
                .with("kind", kind)
                .with("value", key)
                .with("candidates", String.join(",", found)));
    }

    private boolean isEmpty() {
        return codes.isEmpty();
    }

    private static void add(Map<String, Map<String, Set<String>>> table, String kind, String key, String value) {
        table.computeIfAbsent(kind, k -> new LinkedHashMap<>())
                .computeIfAbsent(key, k -> new TreeSet<>())
                .add(value);
    }

    private static Map<String, Map<String, Set<String>>> copy(Map<String, Map<String, Set<String>>> table) {
        Map<String, Map<String, Set<String>>> copy = new LinkedHashMap<>();
        table.forEach((kind, entries) ->
                entries.forEach((key, values) -> values.forEach(value -> add(copy, kind, key, value))));
        return copy;
    }
}
