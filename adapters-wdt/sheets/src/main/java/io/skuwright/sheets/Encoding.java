package io.skuwright.sheets;

import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.row.WireCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The encoding of a text file, decided before any of it is used.
 *
 * <p>A byte order mark decides; else strict UTF-8; else the fallback the caller declares. Nothing is guessed
 * from what the characters mean: the bytes of a Chinese text in UTF-8 are mostly valid GBK as well.
 *
 * @param charset how to decode
 * @param start how many bytes of mark stand in front
 * @param hasLoneReturns whether a carriage return stands anywhere without a line feed
 * @param hasControls whether a control character other than tab and line ends may stand anywhere
 * @param notes what is worth saying
 */
record Encoding(Charset charset, int start, boolean hasLoneReturns, boolean hasControls, List<Finding> notes) {

    private static final int BUFFER = 1 << 16;
    private static final int NO_TEXT = 256;

    /** What a strict decoding of the whole file finds. */
    record Scan(boolean isAscii, boolean hasLoneReturns, boolean hasControls, long badOffset, int badBytes) {
        static Scan bad(long offset, int bytes) {
            return new Scan(false, false, false, offset, bytes);
        }

        boolean isSound() {
            return badOffset < 0;
        }
    }

    /** Returns the encoding, or throws {@code BAD_ENCODING}. */
    static Encoding of(Bytes bytes, Optional<Charset> fallback, Place file) {
        if (bytes.startsWith(0xEF, 0xBB, 0xBF)) {
            return marked(bytes, StandardCharsets.UTF_8, 3, file);
        }
        if (bytes.startsWith(0xFF, 0xFE)) {
            return marked(bytes, StandardCharsets.UTF_16LE, 2, file);
        }
        if (bytes.startsWith(0xFE, 0xFF)) {
            return marked(bytes, StandardCharsets.UTF_16BE, 2, file);
        }
        refuseZeros(bytes, file);
        Scan utf8 = scan(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.isSound()) {
            List<Finding> notes = utf8.isAscii() ? List.of() : List.of(used(StandardCharsets.UTF_8, "by strict decoding", file));
            return new Encoding(StandardCharsets.UTF_8, 0, utf8.hasLoneReturns(), utf8.hasControls(), notes);
        }
        if (fallback.isEmpty()) {
            throw bad(bytes, StandardCharsets.UTF_8, utf8, file);
        }
        Scan other = scan(bytes, 0, fallback.get());
        if (!other.isSound()) {
            throw bad(bytes, fallback.get(), other, file);
        }
        return new Encoding(
                fallback.get(), 0, other.hasLoneReturns(), other.hasControls(), List.of(used(fallback.get(), "the declared fallback", file)));
    }

    private static Encoding marked(Bytes bytes, Charset charset, int mark, Place file) {
        Scan scan = scan(bytes, mark, charset);
        if (!scan.isSound()) {
            throw bad(bytes, charset, scan, file);
        }
        List<Finding> notes = new ArrayList<>();
        notes.add(Finding.of(SheetCode.BOM_REMOVED).at(file).with("encoding", charset.name()));
        if (!charset.equals(StandardCharsets.UTF_8)) {
            notes.add(used(charset, "by its byte order mark", file));
        }
        return new Encoding(charset, mark, scan.hasLoneReturns(), scan.hasControls(), notes);
    }

    /** A zero among the first bytes is UTF-16 without its mark, or no text at all. */
    private static void refuseZeros(Bytes bytes, Place file) {
        for (int at = 0; at < Math.min(bytes.size(), NO_TEXT); at++) {
            if (bytes.at(at) == 0) {
                throw bad(bytes, StandardCharsets.UTF_8, Scan.bad(at, 1), file);
            }
        }
    }

    private static Finding used(Charset charset, String by, Place file) {
        return Finding.of(SheetCode.ENCODING_USED)
                .at(file)
                .with("encoding", charset.name())
                .with("by", by);
    }

    private static SheetFault bad(Bytes bytes, Charset charset, Scan scan, Place file) {
        StringBuilder hex = new StringBuilder();
        for (int at = 0; at < scan.badBytes(); at++) {
            hex.append(String.format(Locale.ROOT, "%02X", bytes.at(scan.badOffset() + at)));
        }
        return new SheetFault(Finding.of(WireCode.BAD_ENCODING)
                .at(file)
                .with("declared", charset.name())
                .with("offset", scan.badOffset())
                .with("bytes", hex.toString()));
    }

    /** Opens the text at its first character. */
    Reader open(Bytes bytes) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return new Utf8Text(bytes, start);
        }
        return new InputStreamReader(bytes.open(start, bytes.size()), decoder(charset));
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static Scan scan(Bytes bytes, int from, Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) ? Utf8Scan.scan(bytes, from) : decode(bytes, from, charset);
    }

    private static Scan decode(Bytes bytes, int from, Charset charset) {
        CharsetDecoder decoder = decoder(charset);
        ByteBuffer in = ByteBuffer.allocate(BUFFER);
        CharBuffer out = CharBuffer.allocate(BUFFER);
        Returns returns = new Returns();
        long offset = from;
        boolean isAtEnd = false;
        try (InputStream source = bytes.open(from, bytes.size())) {
            while (true) {
                int count = isAtEnd ? 0 : source.read(in.array(), in.position(), in.remaining());
                isAtEnd |= count < 0;
                in.position(in.position() + Math.max(count, 0)).flip();
                CoderResult result = decoder.decode(in, out, isAtEnd);
                offset += in.position();
                if (result.isError()) {
                    return Scan.bad(offset, result.length());
                }
                returns.look(out.array(), out.position());
                out.clear();
                in.compact();
                if (isAtEnd && result.isUnderflow()) {
                    return new Scan(false, returns.isLone(), true, -1, 0);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory cannot fail to be read.", e);
        }
    }

    /** Looks for a carriage return without a line feed. */
    private static final class Returns {
        private boolean isOpen;
        private boolean isFound;

        void look(char[] text, int length) {
            for (int at = 0; at < length; at++) {
                char c = text[at];
                if (c <= '\r') {
                    isFound |= isOpen && c != '\n';
                    isOpen = c == '\r';
                } else if (isOpen) {
                    isFound = true;
                    isOpen = false;
                }
            }
        }

        boolean isLone() {
            return isFound || isOpen;
        }
    }
}
