package io.skuwright.sync;

import java.util.Locale;

/** What is known of a row of a batch. */
public enum RowState {
    /** Not sent, or to be sent again. */
    OPEN,
    /** Sent, or about to be, and not answered yet. */
    UNDER_WAY,
    /** The target has it. */
    DONE,
    /** The target refused it; it is sent again only if the caller says so. */
    REFUSED,
    /** Sent, and it is not known what became of it; to be looked up before it is sent again. */
    UNKNOWN;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
