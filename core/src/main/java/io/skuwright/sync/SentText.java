package io.skuwright.sync;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The text form of a state: a line with the version, one a SKU and one a field, and the number of SKUs at the end. */
final class SentText {

    private static final String FORM = "skuwright-sent 1";
    private static final String SKU = "sku";
    private static final String FIELD = "field";
    private static final String END = "end ";
    private static final String SKU_LINE = "sku 'shop' 'code', in text order";
    private static final String FIELD_LINE = "field 'name' 'value' side 'replaced' .., in text order";
    private static final int HEX_DIGITS = 4;

    private final String text;
    private final TreeMap<ShopSku, SortedMap<String, Agreed>> skus = new TreeMap<>();
    private TreeMap<String, Agreed> fields = new TreeMap<>();
    private String line = "";
    private int at;

    SentText(String text) {
        this.text = text;
    }

    static String of(SortedMap<ShopSku, SortedMap<String, Agreed>> skus) {
        StringBuilder text = new StringBuilder(FORM).append('\n');
        skus.forEach((sku, fields) -> {
            text.append(SKU);
            quote(text, sku.shop());
            quote(text, sku.code());
            text.append('\n');
            fields.forEach((field, agreed) -> field(text, field, agreed));
        });
        return text.append(END).append(skus.size()).append('\n').toString();
    }

    private static void field(StringBuilder text, String field, Agreed agreed) {
        text.append(FIELD);
        quote(text, field);
        quote(text, agreed.value());
        if (agreed.sentTo() != null) {
            text.append(' ').append(agreed.sentTo().code());
            agreed.replaced().forEach(value -> quote(text, value));
        }
        text.append('\n');
    }

    private static void quote(StringBuilder text, String value) {
        text.append(" '");
        value.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '\\' -> text.append("\\\\");
                case '\'' -> text.append("\\'");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> character(text, codePoint);
            }
        });
        text.append('\'');
    }

    /** A surrogate without its pair is escaped, or it would be lost when the text is written as UTF-8. */
    private static void character(StringBuilder text, int codePoint) {
        if (Character.getType(codePoint) == Character.SURROGATE) {
            text.append("\\u").append(Integer.toHexString(codePoint).toUpperCase(Locale.ROOT));
        } else {
            text.appendCodePoint(codePoint);
        }
    }

    Outcome<SentState> read() {
        int number = 1;
        int from = 0;
        String expected = FORM;
        while (true) {
            int end = text.indexOf('\n', from);
            line = text.substring(from, end < 0 ? text.length() : end);
            boolean isLast = number > 1 && line.startsWith(END);
            if (isLast) {
                expected = END + skus.size() + " and nothing behind it";
                boolean isWhole = line.equals(END + skus.size()) && end == text.length() - 1;
                return isWhole ? Outcome.of(SentState.of(skus)) : fault(number, expected);
            }
            expected = number == 1 ? (line.equals(FORM) ? null : FORM) : content();
            if (expected != null || end < 0) {
                return fault(number, expected == null ? "a line end" : expected);
            }
            from = end + 1;
            number++;
        }
    }

    private Outcome<SentState> fault(int number, String expected) {
        return Outcome.failed(Finding.of(CatalogCode.SENT_TEXT_INVALID)
                .with("line", number)
                .with("value", line)
                .with("expected", expected));
    }

    /** Takes a line; returns what was expected in its place, or null if it is sound. */
    private @Nullable String content() {
        if (line.startsWith(SKU)) {
            at = SKU.length();
            List<String> names = quotedToEnd();
            if (names == null || names.size() != 2) {
                return SKU_LINE;
            }
            ShopSku sku = new ShopSku(names.get(0), names.get(1));
            boolean isNext = skus.isEmpty() || skus.lastKey().compareTo(sku) < 0;
            fields = new TreeMap<>();
            skus.put(sku, fields);
            return isNext ? null : SKU_LINE;
        }
        if (line.startsWith(FIELD) && !skus.isEmpty()) {
            at = FIELD.length();
            return field() ? null : FIELD_LINE;
        }
        return skus.isEmpty() ? SKU_LINE + ", or " + END + "0" : SKU_LINE + ", " + FIELD_LINE + ", or " + END + skus.size();
    }

    private boolean field() {
        String name = quoted();
        String value = name == null ? null : quoted();
        if (value == null || (!fields.isEmpty() && fields.lastKey().compareTo(name) >= 0)) {
            return false;
        }
        if (at == line.length()) {
            fields.put(name, Agreed.on(value));
            return true;
        }
        Side side = side();
        List<String> replaced = side == null ? null : quotedToEnd();
        if (replaced == null || replaced.isEmpty()) {
            return false;
        }
        fields.put(name, new Agreed(value, side, List.copyOf(replaced)));
        return true;
    }

    private @Nullable Side side() {
        for (Side side : Side.values()) {
            if (line.startsWith(" " + side.code() + " ", at)) {
                at += 1 + side.code().length();
                return side;
            }
        }
        return null;
    }

    private @Nullable List<String> quotedToEnd() {
        List<String> texts = new ArrayList<>();
        while (at < line.length()) {
            String next = quoted();
            if (next == null) {
                return null;
            }
            texts.add(next);
        }
        return texts;
    }

    /** Reads a quoted text and goes behind it; null if there is none, it does not end, or holds an unknown escape. */
    private @Nullable String quoted() {
        if (!line.startsWith(" '", at)) {
            return null;
        }
        StringBuilder value = new StringBuilder();
        at += 2;
        while (at < line.length()) {
            char character = line.charAt(at++);
            if (character == '\'') {
                return value.toString();
            }
            int meant = character == '\\' ? escaped() : character;
            if (meant < 0) {
                return null;
            }
            value.append((char) meant);
        }
        return null;
    }

    private int escaped() {
        if (at >= line.length()) {
            return -1;
        }
        return switch (line.charAt(at++)) {
            case '\\' -> '\\';
            case '\'' -> '\'';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 'u' -> surrogate();
            default -> -1;
        };
    }

    private int surrogate() {
        String digits = line.substring(at, Math.min(at + HEX_DIGITS, line.length()));
        at += digits.length();
        int value = digits.matches("D[89A-F][0-9A-F]{2}") ? Integer.parseInt(digits, 16) : -1;
        return value;
    }
}
