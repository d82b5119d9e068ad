package io.skuwright.row;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.row.VisibleText.Places;
import java.util.ArrayList;
import java.util.List;

/**
 * Warns of what a person cannot see in a text.
 *
 * <p>Two warnings: {@code TEXT_INVISIBLE} for characters that print nothing, for blanks that are no plain
 * space, and for plain spaces at either end; {@code MIXED_SCRIPT} for Latin, Greek and Cyrillic letters
 * side by side, of which some only look like others. Example: the code {@code А-100} with a Cyrillic А and
 * {@code RED} behind it warns of position 1. Positions count characters (code points) from 1.
 *
 * <p>In a name the letters of each word are judged by themselves, as {@code Футболка Nike} is a healthy
 * name; in a code all letters. A Greek letter counts only if it looks like a Latin one, so that {@code
 * 5μm} and {@code Φ12mm} are healthy. A text of blanks only says nothing and raises nothing. All methods
 * take linear time and make no object for plain text.
 */
public final class TextLint {

    private TextLint() {}

    /** Returns the warnings about a name or a spec value: at most one of each kind. */
    public static List<Finding> ofName(String text, Place place) {
        return of(text, place, true);
    }

    /** Returns the warnings about a code, whose letters should all be of one script. */
    public static List<Finding> ofCode(String text, Place place) {
        return of(text, place, false);
    }

    private static List<Finding> of(String text, Place place, boolean byWord) {
        requireNonNull(place, "place");
        if (isPlain(text)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>(2);
        Places unseen = unseen(text);
        if (!unseen.isEmpty()) {
            findings.add(finding(RowCode.TEXT_INVISIBLE, text, unseen).at(place));
        }
        ScriptMix mix = ScriptMix.of(text, byWord);
        if (mix.isMixed()) {
            findings.add(finding(RowCode.MIXED_SCRIPT, text, mix.strangers())
                    .at(place)
                    .with("scripts", mix.scripts()));
        }
        return List.copyOf(findings);
    }

    private static Finding finding(RowCode code, String text, Places places) {
        return Finding.of(code)
                .with("value", VisibleText.of(text))
                .with("codePoints", places.codePoints())
                .with("positions", places.positions())
                .with("count", places.count());
    }

    /** Says for sure that there is nothing to warn of: printable ASCII and Chinese characters. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean plain = (character > ' ' && character < 0x7F)
                    || (character >= '一' && character <= '\u9FFF')
                    || (character >= '！' && character <= '～');
            if (!plain && (character != ' ' || at == 0 || at == text.length() - 1)) {
                return false;
            }
        }
        return true;
    }

    private static Places unseen(String text) {
        int last = text.length() - 1;
        while (last >= 0 && LookAlikes.isBlank(text.charAt(last))) {
            last--;
        }
        Places places = new Places();
        int position = 0;
        boolean inside = false;
        int at = 0;
        // Blanks only: the cell is blank, and that is somebody else's finding.
        while (last >= 0 && at < text.length()) {
            int codePoint = text.codePointAt(at);
            position++;
            boolean blank = LookAlikes.isBlank(codePoint);
            inside = inside || !blank;
            if (blank ? codePoint != ' ' || !inside || at > last : LookAlikes.isInvisible(codePoint)) {
                places.add(codePoint, position);
            }
            at += Character.charCount(codePoint);
        }
        return places;
    }
}
