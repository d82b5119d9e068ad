package io.skuwright.sheets;

import io.skuwright.result.Place;
import java.util.BitSet;
import java.util.HexFormat;

/**
 * Writes texts of the data into a page so that they are seen as what they are and do nothing.
 *
 * <p>A text that a spreadsheet would compute gets a quote in front, and a character that prints nothing, moves other
 * characters about or is easily overlooked is written as its number, for example U+200B. A text may not leave its
 * element whatever it holds.
 */
final class DataText {

    /** So many characters of one text are written; more is of no use to a reader. */
    static final int LONGEST = 240;

    /** Of more marked characters than these the numbers are not written: a text of full-width letters is one to see. */
    private static final int MOST_NUMBERS = 3;

    private static final BitSet NONE = new BitSet(0);

    private final Html html;
    private final FormulaCount formulas;
    private boolean hasNumbers;

    DataText(Html html, FormulaCount formulas) {
        this.html = html;
        this.formulas = formulas;
    }

    /** Writes a text that stands alone in its cell. */
    void write(String column, Place row, String text) {
        write(column, row, text, NONE, NONE);
    }

    /** Writes a text of which some characters are marked, and some places where one is missing; both by number. */
    void write(String column, Place row, String text, BitSet marked, BitSet gaps) {
        String safe = formulas.neutralised(column, row, text);
        if (safe.length() != text.length()) {
            html.element("span", safe.substring(0, 1), "class", "quote");
        }
        hasNumbers = marked.cardinality() <= MOST_NUMBERS;
        characters(text, marked, gaps);
    }

    /** Writes a sentence about the data, in which what cannot be seen was replaced before. */
    void sentence(String sentence) {
        html.text(sentence(sentence, true));
    }

    /** Returns a sentence for a cell; only one of somebody's own begins like a formula, and none is data. */
    static String sentence(String sentence, boolean isForPeople) {
        return isForPeople && FormulaText.isDangerous(sentence) ? "'" + sentence : sentence;
    }

    private void characters(String text, BitSet marked, BitSet gaps) {
        int end = text.length() <= LONGEST ? text.length() : text.offsetByCodePoints(0, shownCount(text));
        int last = -1;
        int number = 0;
        for (int at = 0; at < end; number++) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            gap(gaps.get(number));
            character(codePoint, isEdge(text, last, next), marked.get(number));
            last = codePoint;
            at = next;
        }
        gap(gaps.get(number));
        if (end < text.length()) {
            html.element("span", "… +" + text.codePointCount(end, text.length()), "class", "cut");
        }
    }

    private void gap(boolean isGap) {
        if (isGap) {
            html.open("mark", "class", "gap").close("mark");
        }
    }

    private void character(int codePoint, boolean isEdge, boolean isMarked) {
        if (!isMarked) {
            character(codePoint, isEdge);
            return;
        }
        html.open("mark", "title", title(codePoint));
        character(codePoint, true);
        html.close("mark");
        if (hasNumbers && codePoint > 0x7F && isPlain(codePoint)) {
            html.element("span", number(codePoint), "class", "number");
        }
    }

    private static int shownCount(String text) {
        return Math.min(LONGEST, text.codePointCount(0, text.length()));
    }

    /** A space at either end, or beside another one, is not seen unless something is put in its place. */
    private static boolean isEdge(String text, int before, int next) {
        return before < 0 || before == ' ' || next == text.length() || text.charAt(next) == ' ';
    }

    private void character(int codePoint, boolean isEdge) {
        if (codePoint == ' ') {
            if (isEdge) {
                html.element("span", "␣", "class", "blank", "title", title(codePoint));
            } else {
                html.text(codePoint);
            }
        } else if (isPlain(codePoint)) {
            html.text(codePoint);
        } else {
            html.element("span", number(codePoint), "class", "char", "title", title(codePoint));
        }
    }

    /** Returns a text of which every character can be seen, for places that hold no elements. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (isPlain(codePoint)) {
                visible.appendCodePoint(codePoint);
            } else {
                visible.append(number(codePoint));
            }
        });
        return visible.toString();
    }

    /** Returns true for a character that is seen as what it is. */
    static boolean isPlain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> codePoint == ' ';
            default -> !isFiller(codePoint);
        };
    }

    /** Letters and marks by their type that print nothing: fillers, joiners, variation selectors. */
    private static boolean isFiller(int codePoint) {
        return codePoint == 0x034F
                || codePoint == 0x115F
                || codePoint == 0x1160
                || codePoint == 0x17B4
                || codePoint == 0x17B5
                || codePoint == 0x2800
                || codePoint == 0x3164
                || codePoint == 0xFFA0
                || (codePoint >= 0x180B && codePoint <= 0x180F)
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    /** Returns the number of a character as people write it, for example U+200B. */
    static String number(int codePoint) {
        String digits = HexFormat.of().withUpperCase().toHexDigits(codePoint);
        int from = 0;
        while (from < digits.length() - 4 && digits.charAt(from) == '0') {
            from++;
        }
        return "U+" + digits.substring(from);
    }

    /** Returns number and name of a character. */
    static String title(int codePoint) {
        String name = Character.getName(codePoint);
        return name == null ? number(codePoint) : number(codePoint) + " " + name;
    }
}
