package io.skuwright.examples.cli;

import java.util.Locale;

/** Counts rows on the line of a terminal; says nothing where nobody looks. */
final class Progress {

    private static final long STEP = 50_000;

    private final Console console;
    private long rows;

    Progress(Console console) {
        this.console = console;
    }

    /** Counts one row. */
    void step() {
        rows++;
        if (console.isTerminal() && rows % STEP == 0) {
            console.err().print(String.format(Locale.ROOT, "\r%,d rows read", rows));
            console.err().flush();
        }
    }

    /** Ends the line, if there is one. */
    void end() {
        if (console.isTerminal() && rows >= STEP) {
            console.err().println(String.format(Locale.ROOT, "\r%,d rows read", rows));
        }
    }
}
