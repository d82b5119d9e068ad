package io.skuwright.consolidation;

/** Finds what is wrong with the texts of a key of several columns. */
final class KeyFault extends TextFault {

    private final int columns;

    KeyFault(long longest, int columns) {
        super(longest);
        this.columns = columns;
    }

    @Override
    byte of(String text) {
        var parts = KeyText.parts(text, columns);
        if (parts.size() != columns) {
            return BAD; // a part holds the character that stands between parts
        }
        byte worst = NONE;
        for (String part : parts) {
            byte fault = super.of(part);
            worst = worst == NONE || fault == BAD ? fault : worst;
        }
        return worst;
    }
}
