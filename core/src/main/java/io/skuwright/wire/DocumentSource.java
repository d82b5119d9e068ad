package io.skuwright.wire;

import static java.util.Objects.requireNonNull;

import io.skuwright.row.WireLimit;
import io.skuwright.row.WireLimits;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a document comes from: a text, bytes, or something that is read piece by piece.
 *
 * <p>Nothing here knows a stream; an adapter brings one as a {@link ByteInput} or {@link CharInput} that says in its own
 * way, by an unchecked exception, when it fails. A document that is all there and sound is handed to the parser as it
 * is, without being copied again; any other comes through a buffer that is checked as it fills.
 *
 * <p>A source is read once.
 */
public final class DocumentSource {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Gives bytes piece by piece. */
    @FunctionalInterface
    public interface ByteInput {
        /** Puts up to so many bytes into an array from an index on; returns how many, -1 after the last. */
        int read(byte[] target, int from, int length);
    }

    /** Gives characters piece by piece. */
    @FunctionalInterface
    public interface CharInput {
        /** Puts up to so many characters into an array from an index on; returns how many, -1 after the last. */
        int read(char[] target, int from, int length);
    }

    private final Function<WireLimits, DocumentBytes> opening;
    private final @Nullable ByteInput bytes;
    private final @Nullable CharInput chars;

    /** The same for a reading that may leave parts out, if there is one. */
    private final Function<WireLimits, DocumentBytes> openingInCuts;

    private DocumentSource(
            Function<WireLimits, DocumentBytes> opening,
            Function<WireLimits, DocumentBytes> openingInCuts,
            @Nullable ByteInput bytes,
            @Nullable CharInput chars) {
        this.opening = opening;
        this.openingInCuts = openingInCuts;
        this.bytes = bytes;
        this.chars = chars;
    }

    private static DocumentSource piecewise(
            Function<WireLimits, DocumentBytes> opening, @Nullable ByteInput bytes, @Nullable CharInput chars) {
        return new DocumentSource(opening, opening, bytes, chars);
    }

    /** Returns the source of a text. */
    public static DocumentSource of(String text) {
        requireNonNull(text, "text");
        return new DocumentSource(limits -> ofText(text, limits), limits -> inCuts(text, limits), null, null);
    }

    /** Returns the source of bytes in UTF-8, which are copied. */
    public static DocumentSource of(byte[] bytes) {
        return ofPadded(Padding.padded(bytes));
    }

    /** Returns the source of bytes in UTF-8 that come piece by piece. */
    public static DocumentSource ofBytes(ByteInput bytes) {
        requireNonNull(bytes, "bytes");
        return piecewise(limits -> new DocumentBytes(new ByteFeed(bytes, limits), true), bytes, null);
    }

    /** Returns the source of characters that come piece by piece. */
    public static DocumentSource ofChars(CharInput chars) {
        requireNonNull(chars, "chars");
        return piecewise(limits -> new DocumentBytes(new CharFeed(chars, limits), false), null, chars);
    }

    private static DocumentSource ofPadded(byte[] padded) {
        return new DocumentSource(limits -> ofArray(padded, limits), limits -> inCuts(padded, limits), null, null);
    }

    /** Returns true if the document is all there and can be read several times. */
    public boolean isAtHand() {
        return bytes == null && chars == null;
    }

    /** Returns this document read to its end, if it is within the limit; one that is too long is still to be read. */
    public DocumentSource atHand(WireLimits limits) {
        if (bytes != null) {
            return Gathering.ofBytes(bytes, limits);
        }
        return chars == null ? this : Gathering.ofChars(chars, limits);
    }

    /** Returns the bytes, of which nothing was read, or which are known to be sound and not too many. */
    public DocumentBytes open(WireLimits limits) {
        return opening.apply(requireNonNull(limits, "limits"));
    }

    /** Returns the bytes for a reading that may leave parts out, which are then in cuts if the document is at hand. */
    public DocumentBytes openInCuts(WireLimits limits) {
        return openingInCuts.apply(requireNonNull(limits, "limits"));
    }

    private static DocumentBytes inCuts(byte[] padded, WireLimits limits) {
        boolean isLong = limits.exceeds(WireLimit.DOCUMENT, (long) padded.length - DocumentBytes.BLANKS);
        return isLong ? ofArray(padded, limits) : DocumentBytes.inCuts(padded, false);
    }

    private static DocumentBytes inCuts(String text, WireLimits limits) {
        DocumentBytes bytes = ofText(text, limits);
        return bytes.isWhole() ? DocumentBytes.inCuts(bytes.array(), true) : bytes;
    }

    private static DocumentBytes ofArray(byte[] padded, WireLimits limits) {
        int first = DocumentBytes.BLANKS;
        boolean isSound = !limits.exceeds(WireLimit.DOCUMENT, (long) padded.length - first)
                && Utf8.valid(padded, first, padded.length) == padded.length;
        return isSound
                ? DocumentBytes.whole(padded)
                : new DocumentBytes(new ByteFeed(new ArrayFeed(padded, first), limits), true);
    }

    private static DocumentBytes ofText(String text, WireLimits limits) {
        boolean hasMark = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        String rest = hasMark ? text.substring(1) : text;
        boolean isSound = !limits.exceeds(WireLimit.DOCUMENT, rest.length()) && !hasHalves(rest);
        return isSound && !rest.startsWith("\uFEFF")
                ? DocumentBytes.whole(Padding.padded(rest.getBytes(StandardCharsets.UTF_8)))
                : new DocumentBytes(new CharFeed(new TextInput(text)::read, limits), false);
    }

    private static boolean hasHalves(String text) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isLowSurrogate(c) || at == text.length() || !Character.isLowSurrogate(text.charAt(at++))) {
                return true;
            }
        }
        return false;
    }

    private static final class TextInput {
        private final String text;
        private int next;

        TextInput(String text) {
            this.text = text;
        }

        int read(char[] target, int from, int length) {
            int count = Math.min(length, text.length() - next);
            text.getChars(next, next + count, target, from);
            next += count;
            return count == 0 ? -1 : count;
        }
    }
}
