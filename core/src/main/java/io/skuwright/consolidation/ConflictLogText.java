package io.skuwright.consolidation;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text form of conflicts: a line with the version, then one line an entry. */
final class ConflictLogText {

    private static final String FORM = "skuwright-conflicts 1";
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final int HEX_DIGITS = 4;

    private final String line;
    private int at;

    private ConflictLogText(String line) {
        this.line = line;
    }

    static String write(Collection<ConflictLog.Entry> entries) {
        StringBuilder text = new StringBuilder(FORM).append('\n');
        for (ConflictLog.Entry entry : entries) {
            text.append(entry.code());
            quote(text, entry.subject());
            quote(text, entry.detail());
            entry.members().forEach(member -> quote(text, member));
            text.append('\n');
        }
        return text.toString();
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

    static Outcome<List<ConflictLog.Entry>> read(String text) {
        List<ConflictLog.Entry> entries = new ArrayList<>();
        int number = 0;
        int from = 0;
        while (from < text.length() || number == 0) {
            int end = text.indexOf('\n', from);
            String line = text.substring(from, end < 0 ? text.length() : end);
            from = end < 0 ? text.length() : end + 1;
            number++;
            if (number == 1 ? !line.equals(FORM) : end < 0) {
                return fault(number, line, number == 1 ? FORM : "a line end");
            }
            if (number > 1) {
                ConflictLog.Entry entry = new ConflictLogText(line).entry();
                if (entry == null) {
                    return fault(number, line, "CODE 'subject' 'detail' 'code' ...");
                }
                entries.add(entry);
            }
        }
        return Outcome.of(entries);
    }

    private static Outcome<List<ConflictLog.Entry>> fault(int number, String line, String expected) {
        return Outcome.failed(Finding.of(UpgradeCode.CONFLICT_LOG_INVALID)
                .with("line", number)
                .with("value", line)
                .with("expected", expected));
    }

    private ConflictLog.@Nullable Entry entry() {
        int blank = line.indexOf(' ');
        if (blank < 0 || !CODE.matcher(line.substring(0, blank)).matches()) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        at = blank;
        while (at < line.length()) {
            String text = line.startsWith(" '", at) ? quoted() : null;
            if (text == null) {
                return null;
            }
            texts.add(text);
        }
        return texts.size() < 2
                ? null
                : new ConflictLog.Entry(
                        line.substring(0, blank), texts.get(0), texts.get(1), texts.subList(2, texts.size()));
    }

    /** Reads a quoted text and goes behind it; null if it does not end or holds an unknown escape. */
    private @Nullable String quoted() {
        StringBuilder text = new StringBuilder();
        at += 2;
        while (at < line.length()) {
            char character = line.charAt(at++);
            if (character == '\'') {
                return text.toString();
            }
            int meant = character == '\\' ? escaped() : character;
            if (meant < 0) {
                return null;
            }
            text.append((char) meant);
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
        int end = at + HEX_DIGITS;
        int value = 0;
        while (at < Math.min(end, line.length())) {
            int digit = Character.digit(line.charAt(at++), 16);
            value = digit < 0 ? -1 : value < 0 ? value : value * 16 + digit;
        }
        return at == end && value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE ? value : -1;
    }
}
