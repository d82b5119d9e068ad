package io.skuwright.result;

import java.util.Locale;

/**
 * How much a finding weighs.
 *
 * <p>An order line whose parent is missing is an {@link #ERROR}: the line is set aside. A kit flag that cannot be read
 * is a {@link #WARNING}: the line is typed as if it were no kit. A price that differs where a difference is allowed is
 * an {@link #INFO}.
 */
public enum Severity {
    /** The row, line or document this is about is refused. */
    ERROR,
    /** The answer stands, but a person should look. */
    WARNING,
    /** Worth knowing, nothing to do. */
    INFO;

    /**
     * The name in lower case, as reports print it.
     *
     * @return {@code error}, {@code warning} or {@code info}
     */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
