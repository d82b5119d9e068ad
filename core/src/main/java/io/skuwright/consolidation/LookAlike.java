package io.skuwright.consolidation;

import io.skuwright.product.ProductCode;
import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import io.skuwright.result.Place;
import io.skuwright.row.Likeness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Texts that a person takes for one and the data does not.
 *
 * <p>Near-equal is never equal: the rows stay apart, and this says that they probably should not. Example: "T-shirt"
 * on eight rows and "T-shirt " on one are two products; the look-alike has both texts, the class {@link
 * Likeness#BLANKS} and the suggestion "T-shirt", the text that most rows have.
 *
 * <p>Texts are in their own order. This class is immutable and thread-safe. Source: rules CON-1, SKU-7, S2.
 */
public final class LookAlike {

    /** What looks alike. */
    public enum Kind {
        /** Names, or the keys of products where a key is several columns. */
        NAME,
        /** Values of one spec column. */
        VALUE,
        /** Codes. */
        CODE
    }

    /** So many texts stand in a finding; all of them are in {@link #texts()}. */
    private static final int MOST_TEXTS = 20;

    private final MaterialStore store;
    private final Kind kind;
    private final String column;
    private final List<String> texts;
    private final List<String> shown;
    /** Where each text stands in the lists; asking for the rows of all of 100,000 texts must not take their square. */
    private final Map<String, Integer> positions;

    private final List<int[]> rows;

    /** Takes for each text the rows it stands on. */
    LookAlike(MaterialStore store, Kind kind, String column, List<String> texts, List<int[]> rows) {
        List<Integer> sorted = new ArrayList<>();
        for (int at = 0; at < texts.size(); at++) {
            sorted.add(at);
        }
        sorted.sort((one, other) -> texts.get(one).compareTo(texts.get(other)));
        this.store = store;
        this.kind = kind;
        this.column = column;
        this.texts = sorted.stream().map(texts::get).toList();
        this.shown = this.texts.stream().map(KeyText::shown).toList();
        this.positions = new HashMap<>();
        for (int at = 0; at < shown.size(); at++) {
            positions.putIfAbsent(shown.get(at), at);
        }
        this.rows = sorted.stream()
                .map(at -> store.byPlace(rows.get(at)))
                .toList();
    }

    static LookAlike ofCodes(MaterialStore store, List<int[]> rows) {
        List<String> texts = rows.stream().map(each -> store.codes.text(each[0])).toList();
        return new LookAlike(store, Kind.CODE, store.rules().code(), texts, rows);
    }

    /** Returns what looks alike. */
    public Kind kind() {
        return kind;
    }

    /** Returns the column the texts stand in; for a key of several columns all of them. */
    public String column() {
        return column;
    }

    /** Returns the texts, as people read them, in their own order. */
    public List<String> texts() {
        return shown;
    }

    /** Returns the rows of one of the texts, in the order of their places; empty for any other text. */
    public List<Material> rows(String text) {
        Integer at = positions.get(text);
        return at == null ? List.of() : Conflict.materials(store, rows.get(at));
    }

    /** Returns the text that most rows have; of several the shortest, then the first. */
    public String suggested() {
        return KeyText.shown(usual());
    }

    private String usual() {
        int best = 0;
        for (int at = 1; at < texts.size(); at++) {
            int more = rows.get(at).length - rows.get(best).length;
            int shorter = texts.get(best).length() - texts.get(at).length();
            best = more > 0 || (more == 0 && shorter > 0) ? at : best;
        }
        return texts.get(best);
    }

    /** Returns the classes in which at least one text differs from the suggested one. */
    public Set<Likeness> differences() {
        EnumSet<Likeness> differences = EnumSet.noneOf(Likeness.class);
        List<String> usual = parts(usual());
        for (String text : texts) {
            List<String> parts = parts(text);
            for (int part = 0; part < parts.size(); part++) {
                differences.addAll(store.near().differences(usual.get(part), parts.get(part)));
            }
        }
        return Collections.unmodifiableSet(differences);
    }

    /** Returns the texts that were compared: the values of the key columns, of all else the text itself. */
    private List<String> parts(String text) {
        return kind == Kind.NAME ? KeyText.parts(text, store.rules().key().size()) : List.of(text);
    }

    /** Returns the finding, a warning. */
    public Finding finding() {
        int[] all = store.byPlace(rows.stream().flatMapToInt(Arrays::stream).toArray());
        Place place = store.place(all[0]);
        return texts(Finding.of(code()).about(suggested()).at(place.isNone() ? place : place.child(column)))
                .with(
                        "differences",
                        differences().stream().map(Likeness::text).collect(Collectors.joining(", ")))
                .with("suggested", suggested())
                .with("rows", RowList.of(store, all));
    }

    private FindingCode code() {
        return switch (kind) {
            case NAME -> ConsolidationCode.NEAR_DUPLICATE_NAME;
            case VALUE -> ProductCode.NEAR_DUPLICATE_VALUE;
            case CODE -> ConsolidationCode.NEAR_DUPLICATE_CODE;
        };
    }

    private Finding texts(Finding finding) {
        String suggested = suggested();
        List<String> all = shown.stream().map(text -> "'" + text + "'").toList();
        Finding known = finding.with("column", column).with("values", first(all));
        return kind == Kind.VALUE
                ? known.with("spec", column)
                        .with("other", first(shown.stream().filter(text -> !text.equals(suggested)).toList()))
                : known;
    }

    /** Returns the first texts, and how many more there are. */
    private static String first(List<String> texts) {
        String first = texts.stream().limit(MOST_TEXTS).collect(Collectors.joining(", "));
        return texts.size() > MOST_TEXTS ? first + ", … +" + (texts.size() - MOST_TEXTS) : first;
    }

    @Override
    public String toString() {
        return finding().toString();
    }
}
