package io.skuwright.row;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What may be changed in texts before they are compared.
 *
 * <p>By default nothing: a name with a blank at its end is another name. A customer who does not want that
 * says so, and every text that is changed is reported. Trim takes Unicode white space off both ends,
 * no-break and ideographic spaces too, but no characters of zero width; NFC writes a letter with its
 * accent as one character. Example: {@code CleanUp.parse("trim").clean("T恤 红 ")} is {@code T恤 红}.
 *
 * <p>Cleaning twice changes nothing more; a text in which more than 512 accents follow one letter is trimmed
 * only. This class is immutable and thread-safe; cleaning takes linear time.
 */
public final class CleanUp {

    private static final String TRIM = "trim";
    private static final String NFC = "nfc";
    private static final String NONE = "none";

    private static final CleanUp NOTHING = new CleanUp(false, false);

    private final boolean trim;
    private final boolean nfc;

    private CleanUp(boolean trim, boolean nfc) {
        this.trim = trim;
        this.nfc = nfc;
    }

    /** Returns the clean-up that changes nothing. */
    public static CleanUp none() {
        return NOTHING;
    }

    /** Returns a clean-up of white space at both ends, of accents written apart, of both or of neither. */
    public static CleanUp of(boolean trim, boolean nfc) {
        return new CleanUp(trim, nfc);
    }

    /**
     * Returns the clean-up that is named by words: {@code trim}, {@code nfc}, or {@code none} alone.
     *
     * @throws IllegalArgumentException if a word is unknown (the message names the known ones), or none
     *     stands beside another one
     */
    public static CleanUp from(Set<String> words) {
        for (String word : new TreeSet<>(words)) {
            if (!word.equals(TRIM) && !word.equals(NFC) && !word.equals(NONE)) {
                throw new IllegalArgumentException(
                        "Clean-up '" + word + "' is not known. Known words: trim, nfc; or none alone.");
            }
        }
        if (words.contains(NONE) && words.size() > 1) {
            throw new IllegalArgumentException("Clean-up 'none' must stand alone.");
        }
        return of(words.contains(TRIM), words.contains(NFC));
    }

    /**
     * Returns the clean-up of a text such as {@code trim,nfc}; an empty text is none.
     *
     * @throws IllegalArgumentException as {@link #from}
     */
    public static CleanUp parse(String text) {
        Set<String> words = new LinkedHashSet<>();
        if (!text.isEmpty()) {
            for (String word : text.split(",", -1)) {
                words.add(stripped(word));
            }
        }
        return from(words);
    }

    /** Returns true if white space is taken off both ends. */
    public boolean trims() {
        return trim;
    }

    /** Returns true if accents written apart are put together (NFC). */
    public boolean composes() {
        return nfc;
    }

    /** Returns the text after clean-up, the same object if nothing is to be changed. */
    public String clean(String text) {
        String ends = trim ? stripped(text) : text;
        return nfc && !isComposed(ends) && !Accents.areTooMany(ends, codePoint -> false)
                ? Normalizer.normalize(ends, Normalizer.Form.NFC)
                : ends;
    }

    /**
     * Returns the text of a field after clean-up, with {@code TEXT_NORMALISED} if it was changed.
     *
     * @param field the name of the field, as people know it
     */
    public Outcome<String> read(String field, String text, Place place) {
        requireNonNull(field, "field");
        String clean = clean(text);
        if (clean.equals(text)) {
            return Outcome.of(text);
        }
        return Outcome.of(
                clean,
                List.of(Finding.of(RowCode.TEXT_NORMALISED)
                        .at(place)
                        .with("field", field)
                        .with("from", VisibleText.of(text))
                        .with("to", VisibleText.of(clean))));
    }

    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        // All white space lies in the basic plane, so that characters are code points here.
        while (from < to && LookAlikes.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && LookAlikes.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Says for sure that NFC changes nothing: true for ASCII, western letters and Chinese characters. */
    private static boolean isComposed(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character >= 0x300 && (character < '一' || character > '\u9FFF')) {
                return false;
            }
        }
        return true;
    }

    /** Two of them are equal if they change the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CleanUp that && trim == that.trim && nfc == that.nfc;
    }

    @Override
    public int hashCode() {
        return (trim ? 2 : 0) + (nfc ? 1 : 0);
    }

    /** Returns the words that {@link #parse} reads, for example {@code trim,nfc}. */
    @Override
    public String toString() {
        if (!trim && !nfc) {
            return NONE;
        }
        return trim && nfc ? TRIM + "," + NFC : trim ? TRIM : NFC;
    }
}
