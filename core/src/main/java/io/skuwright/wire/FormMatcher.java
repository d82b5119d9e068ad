package io.skuwright.wire;

import io.skuwright.row.WireLimit;
import io.skuwright.row.WireLimits;
import io.skuwright.wire.RecordForms.Kind;
import io.skuwright.wire.RecordForms.Step;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells whether a record repeats one of some forms byte by byte, and where its values stand. */
final class FormMatcher {

    private static final int NONE = -1;

    private static final long ONES = 0x0101010101010101L;
    private static final long BACKSLASHES = 0x5C5C5C5C5C5C5C5CL;
    private static final long TOP = 0x8080808080808080L;
    /** The first character behind the quote, eight times: what is less is a quote, a blank, '!' or a control character. */
    private static final long BEHIND_QUOTE = 0x2323232323232323L;

    private final byte[] bytes;
    private final ByteBuffer eights;
    private final long mostText;
    private final long mostNumber;
    private long tokens;
    /** The step that was passed last. */
    private Step reached = new Step(Kind.PLAIN, Literal.NONE, -1);

    FormMatcher(byte[] bytes, WireLimits limits) {
        this.bytes = bytes;
        this.eights = Utf8.eights(bytes);
        this.mostText = limits.get(WireLimit.TEXT);
        this.mostNumber = limits.get(WireLimit.NUMBER);
    }

    /** Returns how many tokens the last record had. */
    long tokens() {
        return tokens;
    }

    /** Returns where the object begins that is the next element of a list behind an index, -1 if none does. */
    int elementBehind(int index) {
        int at = blanks(index);
        at = isAt(at, ',') ? blanks(at + 1) : NONE;
        return isAt(at, '{') ? at : NONE;
    }

    /** Returns where a record of some form ends that begins at an index; -1 if it is another or has anything odd in it. */
    int match(RecordForms forms, int index, Repeat repeat) {
        tokens = 0;
        return record(forms, index, repeat);
    }

    private int record(RecordForms forms, int index, Repeat repeat) {
        repeat.open(index);
        Step step = forms.start();
        int at = index;
        while (at != NONE && !step.isEnd()) {
            at = next(step.next(), forms, at, repeat);
            step = reached;
        }
        if (at != NONE) {
            tokens += step.tokens();
            repeat.close(step, at);
        }
        return at;
    }

    /** At most one of the steps is there: all are equally deep, and their bytes or the first one of their values differ. */
    private int next(Step[] steps, RecordForms forms, int at, Repeat repeat) {
        for (int tried = 0; tried < steps.length; tried++) {
            Step step = steps[tried];
            int behind = pass(step, forms, at, repeat);
            if (behind != NONE) {
                if (tried > 0) {
                    steps[tried] = steps[0];
                    steps[0] = step;
                }
                return behind;
            }
        }
        return NONE;
    }

    private int pass(Step step, RecordForms forms, int at, Repeat repeat) {
        Literal run = step.run();
        int behind = run == null ? NONE : literal(run, at);
        if (behind != NONE) {
            reached = step.lastOfRun();
            return behind;
        }
        int begin = literal(step.before(), at);
        if (begin == NONE || step.isEnd()) {
            reached = step;
            return begin;
        }
        int end = step.isList() ? list(forms.inner(), begin, repeat) : plain(begin);
        if (end != NONE && step.slot() >= 0) {
            repeat.put(step.slot(), begin, bytes[begin] == '"' ? end - 1 : end);
        }
        reached = step;
        return end;
    }

    private int literal(Literal literal, int at) {
        boolean isThere = at + literal.length() + Long.BYTES <= bytes.length && literal.isAt(bytes, eights, at);
        return isThere ? at + literal.length() : NONE;
    }

    private int list(@Nullable RecordForms inner, int index, Repeat repeat) {
        int at = isAt(index, '[') ? blanks(index + 1) : NONE;
        if (isAt(at, ']') || inner == null) {
            return isAt(at, ']') ? at + 1 : NONE;
        }
        while (isAt(at, '{')) {
            at = record(inner, at, repeat.add(inner.wanted().size()));
            at = at == NONE ? NONE : blanks(at);
            if (isAt(at, ']')) {
                return at + 1;
            }
            at = isAt(at, ',') ? blanks(at + 1) : NONE;
        }
        return NONE;
    }

    private boolean isAt(int index, char c) {
        return index >= 0 && index < bytes.length && bytes[index] == c;
    }

    private int blanks(int index) {
        int at = index;
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
        return at;
    }

    private int plain(int at) {
        if (bytes[at] == '"') {
            int end = quote(at + 1);
            return end == NONE || end - at - 1 > mostText ? NONE : end + 1;
        }
        int end = at;
        while (end < bytes.length && isOfAWord(bytes[end])) {
            end++;
        }
        return end - at <= mostNumber && isWord(at, end) ? end : NONE;
    }

    /** Returns where the next quote stands, -1 if the end or anything is before it that makes a text odd or none. */
    private int quote(int from) {
        int at = from;
        long all = 0;
        while (at + Long.BYTES <= bytes.length) {
            long eight = eights.getLong(at);
            long stop = stops(eight);
            all |= eight;
            if (stop == 0) {
                at += Long.BYTES;
                continue;
            }
            at += Long.numberOfTrailingZeros(stop) >>> 3;
            if (bytes[at] == '"') {
                boolean isSound = (all & TOP) == 0 || (at + Long.BYTES <= bytes.length && Utf8.isPlain(bytes, eights, from, at));
                return isSound ? at : NONE;
            }
            if (bytes[at] != ' ' && bytes[at] != '!') {
                return NONE;
            }
            at++;
        }
        return NONE;
    }

    /** Tells by its lowest bit the first byte to look at: quote, blank, '!', backslash or a control character of one byte. */
    private static long stops(long eight) {
        long slash = eight ^ BACKSLASHES;
        // What has its top bit is none of them, with a backslash taken off or not.
        return ((eight - BEHIND_QUOTE) | (slash - ONES) | (eight + ONES)) & ~eight & TOP;
    }

    private static boolean isOfAWord(byte b) {
        return (b >= '0' && b <= '9') || (b >= 'a' && b <= 'z') || b == '-' || b == '+' || b == '.' || b == 'E';
    }

    private boolean isWord(int from, int to) {
        return isDecimal(from, to) || isNull(from, to) || isLongWord(from, to);
    }

    /** Tells most numbers at a glance: digits without a nought too many in front, with or without a minus and a point. */
    private boolean isDecimal(int from, int to) {
        int first = from < to && bytes[from] == '-' ? from + 1 : from;
        if (first == to || (bytes[first] == '0' && to - first > 1 && bytes[first + 1] != '.')) {
            return false;
        }
        boolean hasPoint = false;
        for (int at = first; at < to; at++) {
            boolean isPoint = bytes[at] == '.';
            boolean isDigit = bytes[at] >= '0' && bytes[at] <= '9';
            if (!isDigit && (!isPoint || hasPoint || at == first || at == to - 1)) {
                return false;
            }
            hasPoint |= isPoint;
        }
        return true;
    }

    private boolean isNull(int from, int to) {
        return to - from == 4 && bytes[from] == 'n' && bytes[from + 1] == 'u' && bytes[from + 2] == 'l' && bytes[from + 3] == 'l';
    }

    private boolean isLongWord(int from, int to) {
        String word = new String(bytes, from, to - from, StandardCharsets.US_ASCII);
        return word.equals("true") || word.equals("false") || NumberForm.isJson(word);
    }
}
