package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A code as it was written, and what it means.
 *
 * <p>Example: the trade status {@code 95} has the meaning {@code shipped}. A code that the table of {@link
 * DocumentCodes} does not know has no meaning, stays as it is and gives {@code DOCUMENT_CODE_UNKNOWN}. Values are
 * immutable and thread-safe.
 *
 * @param code the code, as text
 * @param meaning the word of the table, empty if the table does not know the code
 */
public record CodedValue(String code, Optional<String> meaning) {

    /** Checks that nothing is null. */
    public CodedValue {
        requireNonNull(code, "code");
        requireNonNull(meaning, "meaning");
    }

    /** Returns true if the code has this meaning, for example {@code shipped}. */
    public boolean means(String word) {
        return meaning.filter(word::equals).isPresent();
    }

    @Override
    public String toString() {
        return code + meaning.map(word -> " (" + word + ")").orElse("");
    }
}
