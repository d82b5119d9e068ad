package io.skuwright.sheets;

import io.skuwright.result.Finding;
import io.skuwright.result.Place;

/**
 * Finds out why the CSV parser gave a row up.
 *
 * <p>The parser tells only the line in which the row began; this reads that row once more, up to the fault.
 */
final class CsvFault {

    private enum State {
        START,
        PLAIN,
        QUOTED,
        CLOSED
    }

    private final RawLines text;
    private final char separator;
    private final long longest;
    private final Place row;
    private State state = State.START;
    private long line;
    private long column;
    private long openLine;
    private long openColumn;
    private long length;

    private CsvFault(RawLines text, long line, Place row, SheetSettings settings) {
        this.text = text;
        this.line = line;
        this.row = row;
        this.separator = settings.separator();
        this.longest = settings.limits().get(SheetLimit.CELL);
    }

    /** Returns the finding; the text stands at the first character of the row. */
    static Finding find(RawLines text, long line, Place row, SheetSettings settings) {
        return new CsvFault(text, line, row, settings).find();
    }

    private Finding find() {
        int before = 0;
        for (int c = text.read(); ; c = text.read()) {
            column++;
            if (state == State.QUOTED && (c < 0 || length > longest)) {
                return unclosed();
            }
            if (state == State.PLAIN && length > longest) {
                return tooLong();
            }
            if (state == State.CLOSED && c != '"' && !isEnd(c)) {
                return textAfterQuote();
            }
            if (c < 0) {
                return dialect("text that does not divide into cells");
            }
            step(c);
            if (c == '\r' || (c == '\n' && before != '\r')) {
                line++;
                column = 0;
            }
            before = c;
        }
    }

    private void step(int c) {
        length++;
        switch (state) {
            case START, PLAIN -> {
                if (c == '"' && state == State.START) {
                    state = State.QUOTED;
                    openLine = line;
                    openColumn = column;
                    length = 0;
                } else {
                    state = isEnd(c) ? start() : State.PLAIN;
                }
            }
            case QUOTED -> state = c == '"' ? State.CLOSED : State.QUOTED;
            case CLOSED -> state = c == '"' ? State.QUOTED : start();
        }
    }

    private State start() {
        length = 0;
        return State.START;
    }

    private boolean isEnd(int c) {
        return c == separator || c == '\r' || c == '\n' || c < 0;
    }

    private Finding unclosed() {
        return Finding.of(SheetCode.CSV_UNCLOSED_QUOTE)
                .at(row)
                .with("line", openLine)
                .with("column", openColumn);
    }

    private Finding tooLong() {
        return Finding.of(SheetCode.LIMIT_CELL).at(row).with("limit", longest).with("actual", length);
    }

    private Finding textAfterQuote() {
        return dialect("text after a closing quote in line " + line + ", column " + column);
    }

    private Finding dialect(String found) {
        return Finding.of(SheetCode.CSV_DIALECT)
                .at(row)
                .with("found", found)
                .with("expected", "a separator, a line end or a second quote");
    }
}
