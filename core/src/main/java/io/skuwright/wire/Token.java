package io.skuwright.wire;

/**
 * One piece of a document.
 *
 * <p>Example: {@code {"qty":2}} is {@link #BEGIN_OBJECT}, {@link #NAME}, {@link #NUMBER}, {@link
 * #END_OBJECT}, {@link #END}.
 */
public enum Token {
    /** An object opens. */
    BEGIN_OBJECT,
    /** An object closes. */
    END_OBJECT,
    /** An array opens. */
    BEGIN_ARRAY,
    /** An array closes. */
    END_ARRAY,
    /** The name of a member, before its value. */
    NAME,
    /** A text. */
    TEXT,
    /** A number as it was written, which need not be good JSON. */
    NUMBER,
    /** The value true. */
    TRUE,
    /** The value false. */
    FALSE,
    /** The value null. */
    NULL,
    /** Nothing follows. */
    END
}
