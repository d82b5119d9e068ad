package io.skuwright.bom;

/** Compares texts with runs of the digits 0 to 9 taken as numbers: V9 before V10. */
final class NaturalOrder {

    private NaturalOrder() {}

    /** Compares two texts; texts that differ only in leading zeros of a number are ordered as plain text. */
    static int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int order;
            if (isDigit(one.charAt(i)) && isDigit(other.charAt(j))) {
                int endOne = endOfRun(one, i);
                int endOther = endOfRun(other, j);
                order = compareRuns(one.substring(i, endOne), other.substring(j, endOther));
                i = endOne;
                j = endOther;
            } else {
                order = Character.compare(one.charAt(i++), other.charAt(j++));
            }
            if (order != 0) {
                return order;
            }
        }
        int rest = Integer.compare(one.length() - i, other.length() - j);
        return rest != 0 ? rest : one.compareTo(other);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int endOfRun(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int compareRuns(String one, String other) {
        String shortOne = withoutLeadingZeros(one);
        String shortOther = withoutLeadingZeros(other);
        // Without leading zeros the longer number is the larger one.
        int length = Integer.compare(shortOne.length(), shortOther.length());
        return length != 0 ? length : shortOne.compareTo(shortOther);
    }

    private static String withoutLeadingZeros(String digits) {
        int from = 0;
        while (from < digits.length() - 1 && digits.charAt(from) == '0') {
            from++;
        }
        return digits.substring(from);
    }
}
