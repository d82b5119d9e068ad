package io.skuwright.row;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A way in which two texts look alike and differ.
 *
 * <p>{@link NearKey} overlooks the classes it is made of. Example: {@code 1×1.5} and {@code １x1.5 } look
 * alike by {@link #BLANKS}, {@link #WIDTH} and {@link #SHAPE}. What looks alike is reported, never merged.
 * Traditional and simplified Chinese characters are different characters to every class.
 */
public enum Likeness {
    /** Blanks, wherever they stand: spaces of any width, no-break spaces, tabs, line ends. */
    BLANKS,
    /** Other forms of one character: full-width, half-width, circled, ligatures, accents apart or not (NFKC). */
    WIDTH,
    /** Upper and lower case, the sharp s and the i with or without dot among them; of no language. */
    CASE,
    /** Characters that print nothing: of zero width, soft hyphens, direction marks, variation selectors, controls. */
    INVISIBLE,
    /** Characters of the same shape: {@code × * х} as {@code x}, dashes, slashes, Cyrillic and Greek letters. */
    SHAPE;

    /** Returns the word used in settings and findings, for example {@code width}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the classes that are named by their words.
     *
     * @throws IllegalArgumentException if a word is unknown; the message names the known ones
     */
    public static Set<Likeness> from(Set<String> words) {
        EnumSet<Likeness> classes = EnumSet.noneOf(Likeness.class);
        words.forEach(word -> classes.add(named(word)));
        return Collections.unmodifiableSet(classes);
    }

    private static Likeness named(String word) {
        return Arrays.stream(values())
                .filter(it -> it.text().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Likeness '" + word + "' is not known. Known words: "
                        + Arrays.stream(values()).map(Likeness::text).collect(Collectors.joining(", ")) + "."));
    }
}
