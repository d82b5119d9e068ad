package io.skuwright.wire;

import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.row.WireCode;
import java.util.Locale;
import java.util.Optional;

/** Finds characters that no text may hold: half characters, U+0000 and control characters. */
public final class TextCheck {

    private TextCheck() {}

    /** Checks a text of which nothing is known; it may have several lines and tabs. */
    public static Optional<Finding> anyText(String text, Place place) {
        return check(text, place, true);
    }

    /** Checks a name or a code, which have one line and no tab. */
    public static Optional<Finding> nameOrCode(String text, Place place) {
        return check(text, place, false);
    }

    private static Optional<Finding> check(String text, Place place, boolean lines) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c > ' ' && c < 0x7F) {
                continue;
            }
            if (Character.isHighSurrogate(c)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (Character.isSurrogate(c) || (Character.isISOControl(c) && !(lines && isLayout(c)))) {
                return Optional.of(Finding.of(WireCode.BAD_TEXT)
                        .at(place)
                        .with("codePoint", String.format(Locale.ROOT, "U+%04X", (int) c))
                        .with("index", at));
            }
        }
        return Optional.empty();
    }

    private static boolean isLayout(char c) {
        return c == '\t' || c == '\n' || c == '\r';
    }
}
