package io.skuwright.consolidation;

import io.skuwright.result.Place;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;

/** Writes the numbers of rows so that a person finds them: the first ones, and how many more there are. */
final class RowList {

    private static final int MOST = 50;

    private RowList() {}

    static String of(MaterialStore store, int[] rows) {
        StringJoiner text = new StringJoiner(", ");
        for (int at = 0; at < Math.min(MOST, rows.length); at++) {
            text.add(shown(store.place(rows[at])));
        }
        return rest(text, rows.length);
    }

    static String of(List<Material> rows) {
        StringJoiner text = new StringJoiner(", ");
        for (int at = 0; at < Math.min(MOST, rows.size()); at++) {
            text.add(shown(rows.get(at).place()));
        }
        return rest(text, rows.size());
    }

    /** Returns the first of many texts, and how many more there are. */
    static String ofTexts(Collection<String> texts) {
        StringJoiner text = new StringJoiner(", ");
        texts.stream().limit(MOST).forEach(text::add);
        return rest(text, texts.size());
    }

    private static String rest(StringJoiner text, int count) {
        return count > MOST ? text.add("… +" + (count - MOST)).toString() : text.toString();
    }

    private static String shown(Place place) {
        return place.row() > 0 ? Long.toString(place.row()) : place.toString();
    }
}
