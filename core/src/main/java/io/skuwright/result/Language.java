package io.skuwright.result;

/**
 * A language that finding sentences come in.
 *
 * <p>The users of the library read English, Chinese or Romanian. Codes and attribute names never
 * change with the language. Example: {@code Language.of("zh")} is {@link #ZH}.
 */
public enum Language {
    /** English. */
    EN("en"),
    /** Simplified Chinese. */
    ZH("zh"),
    /** Romanian. */
    RO("ro");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** Returns the two-letter code. */
    public String code() {
        return code;
    }

    /**
     * Returns the language of a two-letter code.
     *
     * @param code {@code en}, {@code zh} or {@code ro}
     * @throws IllegalArgumentException if the code is none of the three
     */
    public static Language of(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("Language '" + code + "' is not known. Maybe en, zh or ro was meant.");
    }
}
