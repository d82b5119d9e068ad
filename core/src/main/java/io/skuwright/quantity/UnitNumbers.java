package io.skuwright.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Numbers units from 0 in the order in which they come. */
final class UnitNumbers {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> units = new ArrayList<>();

    int add(String unit) {
        Integer number = numbers.putIfAbsent(unit, units.size());
        if (number == null) {
            units.add(unit);
            return units.size() - 1;
        }
        return number;
    }

    OptionalInt find(String unit) {
        Integer number = numbers.get(unit);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    String unit(int number) {
        return units.get(number);
    }

    int size() {
        return units.size();
    }

    /** Returns the graph of conversions, whose units are added. */
    UnitGraph graph(List<DeclaredConversion> conversions) {
        UnitGraph.Builder graph = new UnitGraph.Builder();
        conversions.forEach(it -> graph.add(add(it.from()), add(it.to()), it.factor()));
        return graph.build(size());
    }
}
