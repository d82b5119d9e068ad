package io.skuwright.sheets;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;

/**
 * The cells of one row as the CSV parser finds them, and what is odd about them.
 *
 * <p>One object serves all rows, so that a row costs no more than its texts.
 */
final class CsvCells extends CsvCallbackHandler<CsvCells> {

    /** What is wrong with a cell. */
    enum Oddity {
        NONE,
        TOO_LONG,
        CONTROL_CHARACTER,
        STRAY_QUOTE
    }

    private static final int FEW = 16;
    private static final char FIRST_PLAIN = ' ';
    private static final char DELETE = 0x7F;
    private static final char LAST_CONTROL = 0x9F;

    private final long longest;
    private final int most;
    private final boolean mayHaveControls;
    private String[] texts = new String[FEW];
    private int count;
    private long line;
    private int breaks;
    private boolean hasValue;
    private boolean hasLayout;
    private Oddity oddity = Oddity.NONE;
    private int oddCell;
    private int oddLength;

    /**
     * Makes the cells of a file.
     *
     * @param longest how many characters a cell may have
     * @param most how many cells of a row are kept; the others are counted
     * @param mayHaveControls false if it is known that no control characters stand in the file
     */
    CsvCells(long longest, int most, boolean mayHaveControls) {
        this.mayHaveControls = mayHaveControls;
        this.longest = longest;
        this.most = most;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        line = startingLineNumber;
        count = 0;
        breaks = 0;
        hasValue = false;
        hasLayout = false;
        oddity = Oddity.NONE;
    }

    @Override
    protected void addField(char[] buffer, int from, int length, boolean isQuoted) {
        look(buffer, from, from + length, isQuoted);
        if (length > longest) {
            odd(Oddity.TOO_LONG, length);
        }
        if (count < most) {
            keep(length == 0 ? "" : new String(buffer, from, length));
        }
        count++;
    }

    private void look(char[] buffer, int from, int to, boolean isQuoted) {
        for (int at = from; at < to; at++) {
            char c = buffer[at];
            if (c == '"') {
                if (!isQuoted) {
                    odd(Oddity.STRAY_QUOTE, 0);
                }
            } else if (c < FIRST_PLAIN) {
                control(buffer, at, from);
            } else if (mayHaveControls && c >= DELETE && c <= LAST_CONTROL) {
                odd(Oddity.CONTROL_CHARACTER, 0);
            }
        }
    }

    private void control(char[] buffer, int at, int from) {
        char c = buffer[at];
        hasLayout = true;
        if (c == '\r' || (c == '\n' && !(at > from && buffer[at - 1] == '\r'))) {
            breaks++;
        } else if (c != '\n' && c != '\t') {
            odd(Oddity.CONTROL_CHARACTER, 0);
        }
    }

    /** The first oddity of a row is the one that is told. */
    private void odd(Oddity found, int length) {
        if (oddity == Oddity.NONE) {
            oddity = found;
            oddCell = count;
            oddLength = length;
        }
    }

    private void keep(String text) {
        if (count == texts.length) {
            texts = Arrays.copyOf(texts, Math.min(most, count * 2));
        }
        texts[count] = text;
        hasValue = hasValue || !text.isBlank();
    }

    @Override
    protected void setComment(char[] buffer, int from, int length) {
        throw new IllegalStateException("Comments are not asked for.");
    }

    @Override
    protected void setEmpty() {
        count = 0;
    }

    @Override
    protected RecordType getRecordType() {
        return RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return count;
    }

    @Override
    protected CsvCells buildRecord() {
        return this;
    }

    /** Returns the number of cells, also of those beyond the most. */
    int count() {
        return count;
    }

    String text(int cell) {
        return texts[cell];
    }

    /** Returns a copy of the first cells. */
    String[] copy(int cells) {
        return Arrays.copyOf(texts, cells);
    }

    boolean hasValue() {
        return hasValue;
    }

    /** Returns true if a character of the row may be no character of a code: a tab, a line end or worse. */
    boolean hasLayout() {
        return hasLayout || mayHaveControls;
    }

    /** Returns the number of the line that the row begins in. */
    long line() {
        return line;
    }

    /** Returns over how many lines the row goes. */
    int lines() {
        return 1 + breaks;
    }

    Oddity oddity() {
        return oddity;
    }

    int oddCell() {
        return oddCell;
    }

    int oddLength() {
        return oddLength;
    }
}
