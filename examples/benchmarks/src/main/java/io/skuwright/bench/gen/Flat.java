package io.skuwright.bench.gen;

/**
 * One flat material as plain data, the input of every competitor.
 *
 * @param code its code, empty if it has none
 * @param name the name of its product, empty if it has none
 * @param category its category
 * @param unit its unit
 * @param color its colour, empty if it has none
 * @param spec its specification, empty if it has none
 */
public record Flat(String code, String name, String category, String unit, String color, String spec) {

    /** Returns true if the row says which product it belongs to and what it is called. */
    public boolean isPlaced() {
        return !name.isEmpty() && !code.isEmpty();
    }

    /** Returns true if all specs are there, or none is. */
    public boolean isComplete() {
        return color.isEmpty() == spec.isEmpty();
    }

    /** Returns true if the row has no specs at all. */
    public boolean isSingle() {
        return color.isEmpty() && spec.isEmpty();
    }
}
