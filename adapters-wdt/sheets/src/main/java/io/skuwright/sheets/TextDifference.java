package io.skuwright.sheets;

import io.skuwright.result.Place;
import java.util.BitSet;

/**
 * Finds the characters of a text that another one does not have at their place.
 *
 * <p>What both have in common is their longest common subsequence, so a missing space marks one place and not the
 * rest of the text. Only as much as is shown is compared; the time grows with the product of both lengths.
 */
final class TextDifference {

    private final String text;
    private final int[] own;
    private final int[] other;
    /** Characters of the text, counted in code points, that are not in common. */
    private final BitSet marked = new BitSet();
    /** Characters of the text before which the other one has more. */
    private final BitSet gaps = new BitSet();

    TextDifference(String text, String from) {
        this.text = text;
        this.own = text.codePoints().limit(DataText.LONGEST).toArray();
        this.other = from.codePoints().limit(DataText.LONGEST).toArray();
        if (!text.equals(from)) {
            compare(lengths());
        }
    }

    /** Returns for each pair of rests how much they have in common. */
    private int[][] lengths() {
        int[][] common = new int[own.length + 1][other.length + 1];
        for (int i = own.length - 1; i >= 0; i--) {
            for (int j = other.length - 1; j >= 0; j--) {
                common[i][j] = own[i] == other[j]
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void compare(int[][] common) {
        int i = 0;
        int j = 0;
        while (i < own.length || j < other.length) {
            if (i < own.length && j < other.length && own[i] == other[j]) {
                i++;
                j++;
            } else if (j == other.length || (i < own.length && common[i + 1][j] >= common[i][j + 1])) {
                marked.set(i);
                i++;
            } else {
                gaps.set(i);
                j++;
            }
        }
        // A character in place of another one is no gap as well.
        for (int at = gaps.nextSetBit(0); at >= 0; at = gaps.nextSetBit(at + 1)) {
            if (marked.get(at) || (at > 0 && marked.get(at - 1))) {
                gaps.clear(at);
            }
        }
    }

    BitSet marked() {
        return marked;
    }

    BitSet gaps() {
        return gaps;
    }

    void write(Page page, String column) {
        page.data().write(column, Place.NONE, text, marked, gaps);
    }
}
