package io.skuwright.wdt.store;

/** Categories of several levels in one text. */
final class CategoryText {

    private CategoryText() {}

    /** Returns the number of levels that are not blank. */
    static int depth(String category, String separator) {
        int depth = 0;
        int from = 0;
        while (from <= category.length()) {
            int end = category.indexOf(separator, from);
            int stop = end < 0 ? category.length() : end;
            depth += category.substring(from, stop).isBlank() ? 0 : 1;
            from = end < 0 ? category.length() + 1 : end + separator.length();
        }
        return depth;
    }
}
