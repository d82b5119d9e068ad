package io.skuwright.wdt;

import java.util.Arrays;

/** What a reader takes, for those who hand it something else. */
final class Expected {

    private Expected() {}

    /** Checks that an answer is of a dialect that is read. */
    static void dialect(WdtAnswer answer, Dialect... dialects) {
        if (!Arrays.asList(dialects).contains(answer.dialect())) {
            throw new IllegalArgumentException("An answer of the dialect " + answer.dialect().code()
                    + " is not read here; those that are: "
                    + String.join(", ", Arrays.stream(dialects).map(Dialect::code).toList()) + ".");
        }
    }
}
