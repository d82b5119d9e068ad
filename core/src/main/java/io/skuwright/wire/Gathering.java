package io.skuwright.wire;

import io.skuwright.row.WireLimit;
import io.skuwright.row.WireLimits;
import java.nio.CharBuffer;
import java.util.Arrays;

/** Reads an input to its end, or to where it is too long for a document. */
final class Gathering {

    private static final int FIRST = 1 << 16;

    /** No array is longer, and few documents are. */
    private static final int MOST = Integer.MAX_VALUE >> 1;

    private Gathering() {}

    static DocumentSource ofBytes(DocumentSource.ByteInput in, WireLimits limits) {
        byte[] all = new byte[FIRST];
        int length = 0;
        while (true) {
            if (length == all.length) {
                all = Arrays.copyOf(all, length * 2);
            }
            int count = in.read(all, length, all.length - length);
            if (count < 0) {
                return DocumentSource.of(Arrays.copyOf(all, length));
            }
            length += count;
            if (limits.exceeds(WireLimit.DOCUMENT, length) || length > MOST / 2) {
                ArrayFeed begin = new ArrayFeed(Arrays.copyOf(all, length), 0);
                return DocumentSource.ofBytes((target, from, most) -> {
                    int given = begin.read(target, from, most);
                    return given < 0 ? in.read(target, from, most) : given;
                });
            }
        }
    }

    static DocumentSource ofChars(DocumentSource.CharInput in, WireLimits limits) {
        StringBuilder all = new StringBuilder();
        char[] part = new char[FIRST];
        for (int count = in.read(part, 0, FIRST); count >= 0; count = in.read(part, 0, FIRST)) {
            all.append(part, 0, count);
            if (limits.exceeds(WireLimit.DOCUMENT, all.length()) || all.length() > MOST / 2) {
                CharBuffer begin = CharBuffer.wrap(all);
                return DocumentSource.ofChars((target, from, most) -> {
                    int given = Math.min(most, begin.remaining());
                    begin.get(target, from, given);
                    return given == 0 ? in.read(target, from, most) : given;
                });
            }
        }
        return DocumentSource.of(all.toString());
    }
}
