package io.skuwright.row;

/**
 * The name and default of one limit on reading JSON.
 *
 * <p>No wire format that the library reads comes near a default, so a document that passes one is
 * hostile or broken, and reading stops there. Example: an object nested 65 deep is refused with {@code
 * LIMIT_NESTING} unless {@link #DEPTH} was raised.
 */
public enum WireLimit {
    /** Objects and arrays inside each other, 64. */
    DEPTH("jsonDepth", 64),
    /** Characters of one text, 100,000. */
    TEXT("jsonText", 100_000),
    /** Characters of one member name, 256. */
    NAME("jsonName", 256),
    /** Characters of one number, 64. */
    NUMBER("jsonNumber", 64),
    /** Bytes of one document, characters if it comes as text, 32 MiB. */
    DOCUMENT("jsonDocument", 32L * 1024 * 1024),
    /** Brackets, names and values of one document, 5,000,000. */
    TOKENS("jsonTokens", 5_000_000);

    private final String key;
    private final long defaultValue;

    WireLimit(String key, long defaultValue) {
        this.key = key;
        this.defaultValue = defaultValue;
    }

    /** Returns the name used in settings and on the command line, for example {@code jsonDepth}. */
    public String key() {
        return key;
    }

    /** Returns the value that holds unless a caller chooses another. */
    public long defaultValue() {
        return defaultValue;
    }
}
