package io.skuwright.consolidation;

import io.skuwright.result.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where rows stand: a number for each sheet or array, and the number of the row in it. */
final class Origins {

    private final List<Place> places = new ArrayList<>();
    private final Map<Place, Integer> numbers = new HashMap<>();
    private final Ints origin = new Ints();
    private final Ints row = new Ints();
    private Place last = Place.NONE;
    private int lastNumber = -1;

    /** Adds the place of the next row; a row that stands nowhere is counted. */
    void add(Place place) {
        long number = place.row();
        if (number > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("Row " + number + " is beyond 2147483647; split the sheet.");
        }
        if (number > 0) {
            add(place.around(), (int) number);
        } else {
            add(place, place.isNone() ? row.size() + 1 : 0);
        }
    }

    private void add(Place around, int number) {
        if (lastNumber < 0 || !around.equals(last)) {
            lastNumber = number(around);
            last = around;
        }
        origin.add(lastNumber);
        row.add(number);
    }

    private int number(Place around) {
        Integer known = numbers.putIfAbsent(around, places.size());
        if (known == null) {
            places.add(around);
            return places.size() - 1;
        }
        return known;
    }

    void addAll(Origins others) {
        int[] mapped = new int[others.places.size()];
        for (int number = 0; number < mapped.length; number++) {
            mapped[number] = number(others.places.get(number));
        }
        for (int at = 0; at < others.origin.size(); at++) {
            origin.add(mapped[others.origin.get(at)]);
        }
        row.addAll(others.row);
    }

    void close() {
        origin.close();
        row.close();
    }

    /** Returns the number of a row as a person counts, 0 if it has none. */
    int row(int at) {
        return row.get(at);
    }

    /** Returns the place of a row. */
    Place place(int at) {
        Place around = places.get(origin.get(at));
        return row.get(at) == 0 ? around : around.atRow(row.get(at));
    }

    /** Compares the places of two rows: by the text of their sheets, then by number. */
    int compare(int one, int other) {
        int bySheet = origin.get(one) == origin.get(other)
                ? 0
                : places.get(origin.get(one))
                        .toString()
                        .compareTo(places.get(origin.get(other)).toString());
        return bySheet != 0 ? bySheet : Integer.compare(row.get(one), row.get(other));
    }
}
