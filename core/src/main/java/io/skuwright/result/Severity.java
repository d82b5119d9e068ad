package io.skuwright.result;

/**
 * How much a finding weighs.
 *
 * <p>An {@link #ERROR} means that a value, line or row could not be used as it stands. A {@link
 * #WARNING} means that an answer was given and somebody should look at it. An {@link #INFO} is a fact
 * worth keeping. Example: an order line whose parent is missing is an error, a kit without children is
 * a warning, a normalised text is an info. The constants stand in order of weight, heaviest first.
 */
public enum Severity {
    /** The datum could not be used. */
    ERROR("error"),
    /** An answer was given; somebody should look at it. */
    WARNING("warning"),
    /** A fact worth keeping. */
    INFO("info");

    private final String text;

    Severity(String text) {
        this.text = text;
    }

    /** Returns the word used in JSON and reports: {@code error}, {@code warning} or {@code info}. */
    public String text() {
        return text;
    }
}
