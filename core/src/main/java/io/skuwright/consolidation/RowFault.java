package io.skuwright.consolidation;

/** Why a row has no part in any group, kept as a small number. */
final class RowFault {

    /** Nothing is wrong with it. */
    static final int NONE = 0;
    /** It has nothing in a key column. */
    static final int MISSING_KEY = 1;
    /** It has no code. */
    static final int MISSING_CODE = 2;
    /** A text of it holds control or half characters. */
    static final int BAD_TEXT = 3;
    /** A text of it is too long. */
    static final int TOO_LONG = 4;
    /** A cell of it could not be read; a finding says why. */
    static final int UNREADABLE = 5;
    /** Another consolidator holds it: it counts for codes that stand twice, and has no fate here. */
    static final int ELSEWHERE = 6;

    private RowFault() {}
}
