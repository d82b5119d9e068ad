package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.util.Map;

/** Writes what a BOM or a line says as one line of text, so that different contents never have the same text. */
final class ContentText {

    private ContentText() {}

    /** Returns a word and fields as {@code line component='A' quantity='2/3'}. */
    static String of(String word, Map<String, String> fields) {
        StringBuilder text = new StringBuilder(word);
        fields.forEach((name, value) ->
                text.append(' ').append(name).append('=').append(quoted(value)));
        return text.toString();
    }

    static String quoted(String value) {
        return "'" + value.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n").replace("\r", "\\r") + "'";
    }

    /** Returns a value that stands in a list, with the marks of the list escaped. */
    static String element(String value) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < value.length(); at++) {
            char next = value.charAt(at);
            if ("\\|=&;:".indexOf(next) >= 0) {
                text.append('\\');
            }
            text.append(next);
        }
        return text.toString();
    }

    /** Returns one side over the other and over a yield; as it is written if that cannot be calculated. */
    static String ratio(Ratio numerator, Ratio denominator, Ratio divisor) {
        if (denominator.signum() <= 0) {
            return numerator + ":" + denominator;
        }
        Ratio ratio = numerator.dividedBy(denominator);
        return (divisor.signum() > 0 ? ratio.dividedBy(divisor) : ratio).toString();
    }
}
