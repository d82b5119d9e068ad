package io.skuwright.consolidation;

/** Finds what makes a text of no use as a name or code: control characters, half characters, too many characters. */
class TextFault {

    static final byte NONE = 0;
    static final byte BAD = 1;
    static final byte LONG = 2;

    private final long longest;

    /** Takes the number of characters (code points) that are allowed. */
    TextFault(long longest) {
        this.longest = longest;
    }

    long longest() {
        return longest;
    }

    byte of(String text) {
        if (badIndex(text) >= 0) {
            return BAD;
        }
        // No text has more characters than chars: most need no counting.
        return text.length() > longest && text.codePointCount(0, text.length()) > longest ? LONG : NONE;
    }

    /** Returns where the first character stands that no name or code may hold, -1 if none does. */
    static int badIndex(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            if (Character.isHighSurrogate(c)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (Character.isSurrogate(c) || Character.isISOControl(c)) {
                return at;
            }
        }
        return -1;
    }
}
