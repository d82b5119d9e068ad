package io.skuwright.row;

/**
 * The table of characters that look like another one, or like nothing.
 *
 * <p>Written down here and not asked of the Java version, whose Unicode tables grow.
 */
final class LookAlikes {

    private LookAlikes() {}

    /** Returns true for Unicode white space: all that looks like a blank of some width. */
    static boolean isBlank(int codePoint) {
        return switch (codePoint) {
            case '\t', '\n', 0x0B, '\f', '\r', ' ', 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000 -> true;
            default -> codePoint >= 0x2000 && codePoint <= 0x200A;
        };
    }

    /** Returns true for what prints nothing and takes no room, or (fillers) takes room and prints nothing. */
    static boolean isInvisible(int codePoint) {
        if (codePoint < 0xA0) {
            return (codePoint < 0x20 || codePoint >= 0x7F) && !isBlank(codePoint);
        }
        return switch (codePoint) {
            case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFEFF, 0xFFA0 -> true;
            default -> isIn(codePoint, 0x180B, 0x180F)
                    || isIn(codePoint, 0x200B, 0x200F)
                    || isIn(codePoint, 0x202A, 0x202E)
                    || isIn(codePoint, 0x2060, 0x206F)
                    || isIn(codePoint, 0xFE00, 0xFE0F)
                    || isIn(codePoint, 0xFFF9, 0xFFFB)
                    || isIn(codePoint, 0xE0000, 0xE0FFF);
        };
    }

    private static boolean isIn(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }

    /** Returns true for the one character that folds to two: the sharp s, small or capital. */
    static boolean isSharpS(int codePoint) {
        return codePoint == 'ß' || codePoint == 'ẞ';
    }

    /**
     * Returns a character without its case.
     *
     * <p>By way of the capital, so that the final sigma, the long s and the i without a dot meet the usual
     * one. The iota below stays a mark: as a letter it could change places with other marks.
     */
    static int withoutCase(int codePoint) {
        return codePoint == 0x345 ? codePoint : Character.toLowerCase(Character.toUpperCase(codePoint));
    }

    /**
     * Returns the character that stands for all of the same shape.
     *
     * <p>A letter and its capital go to one letter and its capital, or shape and case would contradict each
     * other; so the shape of the capital decides. The Greek mu is left out: it is the sign of micro, and 5
     * µm are not 5 mm.
     */
    static int shape(int codePoint) {
        return switch (codePoint) {
            case '×', '*', '✕', '✖', '⨯' -> 'x';
            case 0x02D7, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2043, 0x2212, 0x2796, 0xFE58 -> '-';
            case 0x2044, 0x2215, 0x29F8 -> '/';
            default -> codePoint < 0x370 || codePoint > 0x52F ? codePoint : letter(codePoint);
        };
    }

    /** Returns the Latin letter of the shape of a Greek or Cyrillic one, else the letter itself. */
    private static int letter(int codePoint) {
        return switch (codePoint) {
            case 'Α', 'А' -> 'A';
            case 'α', 'а' -> 'a';
            case 'Β', 'В' -> 'B';
            case 'β', 'в' -> 'b';
            case 'С' -> 'C';
            case 'с' -> 'c';
            case 'Ԁ' -> 'D';
            case 'ԁ' -> 'd';
            case 'Ε', 'Е' -> 'E';
            case 'ε', 'е' -> 'e';
            case 'Η', 'Н', 'Һ' -> 'H';
            case 'η', 'н', 'һ' -> 'h';
            case 'Ι', 'І' -> 'I';
            case 'ι', 'і' -> 'i';
            case 'Ϳ', 'Ј' -> 'J';
            case 'ϳ', 'ј' -> 'j';
            case 'Κ', 'К' -> 'K';
            case 'κ', 'к' -> 'k';
            case 'М' -> 'M';
            case 'м' -> 'm';
            case 'Ν' -> 'N';
            case 'ν' -> 'n';
            case 'Ο', 'О' -> 'O';
            case 'ο', 'о' -> 'o';
            case 'Ρ', 'Р' -> 'P';
            case 'ρ', 'р' -> 'p';
            case 'Ԛ' -> 'Q';
            case 'ԛ' -> 'q';
            case 'Ѕ' -> 'S';
            case 'ѕ' -> 's';
            case 'Τ', 'Т' -> 'T';
            case 'τ', 'т' -> 't';
            case 'Ԝ' -> 'W';
            case 'ԝ' -> 'w';
            case 'Χ', 'Х' -> 'X';
            case 'χ', 'х' -> 'x';
            case 'Υ', 'У', 'Ү' -> 'Y';
            case 'υ', 'у', 'ү' -> 'y';
            case 'Ζ' -> 'Z';
            case 'ζ' -> 'z';
            default -> codePoint;
        };
    }
}
