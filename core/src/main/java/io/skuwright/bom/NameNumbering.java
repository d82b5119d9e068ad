package io.skuwright.bom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives the numbers 0, 1, 2 ... to names in the order they are first met. */
final class NameNumbering {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    int number(String name) {
        Integer next = names.size();
        Integer known = numbers.putIfAbsent(name, next);
        if (known != null) {
            return known;
        }
        names.add(name);
        return next;
    }

    int size() {
        return names.size();
    }

    String name(int number) {
        return names.get(number);
    }

    Map<String, Integer> numbers() {
        return numbers;
    }

    String[] names() {
        return names.toArray(new String[0]);
    }
}
