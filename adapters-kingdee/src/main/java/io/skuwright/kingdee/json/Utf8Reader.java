package io.skuwright.kingdee.json;

import io.skuwright.row.WireLimit;
import io.skuwright.row.WireLimits;
import io.skuwright.wire.WireFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Decodes UTF-8 and says where bytes are none, in place of replacing them. */
final class Utf8Reader extends Reader {

    private final InputStream in;
    private final WireLimits limits;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 13).limit(0);
    private long received;
    private boolean atEnd;

    Utf8Reader(InputStream in, WireLimits limits) {
        this.in = in;
        this.limits = limits;
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, from, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, atEnd);
            int count = chars.position() - from;
            if (count > 0) {
                return count;
            }
            if (result.isError()) {
                throw new SourceFault(fault(result.length()));
            }
            if (atEnd) {
                return -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            atEnd = true;
        } else {
            bytes.position(bytes.position() + count);
            received += count;
        }
        bytes.flip();
        if (limits.exceeds(WireLimit.DOCUMENT, received)) {
            throw new SourceFault(WireFault.limit(WireLimit.DOCUMENT, limits, received, received));
        }
    }

    /** A character that is cut at the very end is a document that was cut, not one in another encoding. */
    private WireFault fault(int length) {
        long offset = received - bytes.remaining();
        if (atEnd && bytes.remaining() == length && isBegunCharacter(length)) {
            return WireFault.truncated(offset);
        }
        StringBuilder hex = new StringBuilder();
        for (int at = 0; at < length; at++) {
            hex.append(String.format(Locale.ROOT, "%02X", bytes.get(bytes.position() + at)));
        }
        return WireFault.encoding("UTF-8", offset, hex.toString());
    }

    private boolean isBegunCharacter(int length) {
        int first = bytes.get(bytes.position()) & 0xFF;
        int whole = first >= 0xF0 && first <= 0xF4 ? 4 : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xC2 && first < 0xE0 ? 2 : 0;
        return length < whole;
    }

    @Override
    public void close() {
        // The input belongs to the caller.
    }
}
