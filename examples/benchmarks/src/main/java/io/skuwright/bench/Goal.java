package io.skuwright.bench;

import java.util.List;
import java.util.Locale;

/**
 * What a ratio or a time shall be.
 *
 * @param row the ratio, or the competitor whose time for one run is meant, in microseconds
 * @param word {@code at most} or {@code at least}
 * @param value the limit
 * @param required false if it is only aimed at
 */
record Goal(String row, Word word, double value, boolean required) {

    /** On which side of the limit it is good. */
    enum Word {
        /** Small is good. */
        AT_MOST,
        /** Large is good. */
        AT_LEAST
    }

    static Goal atMost(String over, String under, double value) {
        return new Goal(over + " / " + under, Word.AT_MOST, value, true);
    }

    static Goal atLeast(String over, String under, double value) {
        return new Goal(over + " / " + under, Word.AT_LEAST, value, true);
    }

    static Goal aim(Word word, String row, double value) {
        return new Goal(row, word, value, false);
    }

    /** Returns the two last cells of a row: what is wanted, and whether each JVM has it. */
    String cells(List<Double> medians) {
        long met = medians.stream()
                .filter(median -> word == Word.AT_MOST ? median <= value : median >= value)
                .count();
        String missed = required ? "**missed**" : "missed";
        String all = met == 0 ? missed : missed + " in " + (medians.size() - met) + " of " + medians.size();
        return (required ? "" : "aim: ") + word.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + plain(value)
                + " | " + (met == medians.size() ? "met" : all);
    }

    private static String plain(double value) {
        String text = String.format(Locale.ROOT, "%,.2f", value);
        return text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
