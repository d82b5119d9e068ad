package io.skuwright.examples.spark;

import io.skuwright.result.Place;
import java.io.Serializable;
import java.util.ArrayList;

/** How many rows have a text, and where the first of them stand, whatever order they are met in. */
final class TextTally implements Serializable {

    private static final long serialVersionUID = 1L;
    /** So many places are kept. */
    static final int FIRST = 20;

    private long rows;
    private final ArrayList<Spot> first = new ArrayList<>();

    /** Where a row stands: what is around it and its number there, which together say the order. */
    private record Spot(String around, long number, String text) implements Serializable, Comparable<Spot> {

        static Spot of(Place place) {
            return new Spot(place.around().toString(), place.row(), place.toString());
        }

        @Override
        public int compareTo(Spot other) {
            int byAround = around.compareTo(other.around);
            return byAround != 0 ? byAround : Long.compare(number, other.number);
        }
    }

    /** Counts a row. */
    TextTally add(Place place) {
        rows++;
        keep(Spot.of(place));
        return this;
    }

    /** Counts all rows of another tally. */
    TextTally add(TextTally other) {
        rows += other.rows;
        other.first.forEach(this::keep);
        return this;
    }

    private void keep(Spot spot) {
        int at = first.size();
        while (at > 0 && first.get(at - 1).compareTo(spot) > 0) {
            at--;
        }
        if (at < FIRST) {
            first.add(at, spot);
        }
        if (first.size() > FIRST) {
            first.remove(FIRST);
        }
    }

    long rows() {
        return rows;
    }

    Object[] first() {
        return first.stream().map(Spot::text).toArray();
    }
}
