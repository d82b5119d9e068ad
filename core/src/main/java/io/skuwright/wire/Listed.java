package io.skuwright.wire;

import java.util.Collection;

/**
 * Many texts in one fact of a finding.
 *
 * <p>Each of many findings may name all rows of a group; shortened, they grow with the rows and not with their square.
 * Example: twelve texts are the first ten and {@code … +2}. This class has no state.
 */
public final class Listed {

    private static final int MOST = 10;

    private Listed() {}

    /** Returns the first ten texts in their order with commas between them, and how many more there are. */
    public static String of(Collection<String> texts) {
        String first = String.join(", ", texts.stream().limit(MOST).toList());
        return texts.size() > MOST ? first + ", … +" + (texts.size() - MOST) : first;
    }
}
