package io.skuwright.sheets;

import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The bytes of a file in pieces, so that a large one needs no room in one piece. */
final class Bytes {

    private static final int PIECE = 1 << 16;

    private final List<byte[]> pieces;
    private final long size;

    private Bytes(List<byte[]> pieces, long size) {
        this.pieces = pieces;
        this.size = size;
    }

    static Bytes read(InputStream in, SheetLimits limits, Place file) {
        List<byte[]> pieces = new ArrayList<>();
        long size = 0;
        byte[] piece = new byte[PIECE];
        try {
            for (int count = in.readNBytes(piece, 0, PIECE); count > 0; count = in.readNBytes(piece, 0, PIECE)) {
                size += count;
                if (limits.exceeds(SheetLimit.FILE, size)) {
                    throw new SheetFault(Finding.of(SheetCode.LIMIT_FILE)
                            .at(file)
                            .with("limit", limits.get(SheetLimit.FILE))
                            .with("actual", size));
                }
                pieces.add(count < PIECE ? Arrays.copyOf(piece, count) : piece.clone());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Bytes(pieces, size);
    }

    long size() {
        return size;
    }

    /** Returns the byte at an offset within the file as a number from 0 to 255. */
    int at(long offset) {
        return pieces.get((int) (offset / PIECE))[(int) (offset % PIECE)] & 0xFF;
    }

    /** Returns the piece that holds an offset; it is not to be changed. */
    byte[] piece(long offset) {
        return pieces.get((int) (offset / PIECE));
    }

    /** Returns where in its piece an offset is. */
    int offsetInPiece(long offset) {
        return (int) (offset % PIECE);
    }

    /** Returns the whole number of so many bytes, the lowest first, at an offset; up to seven bytes. */
    long number(long offset, int bytes) {
        long number = 0;
        for (int at = bytes - 1; at >= 0; at--) {
            number = (number << 8) | at(offset + at);
        }
        return number;
    }

    boolean startsWith(int... first) {
        if (size < first.length) {
            return false;
        }
        for (int at = 0; at < first.length; at++) {
            if (at(at) != first[at]) {
                return false;
            }
        }
        return true;
    }

    /** Returns the bytes from one offset up to another. */
    InputStream open(long from, long to) {
        return new Slice(from, to);
    }

    private final class Slice extends InputStream {
        private final long to;
        private long next;

        Slice(long from, long to) {
            this.next = from;
            this.to = to;
        }

        @Override
        public int read() {
            return next < to ? at(next++) : -1;
        }

        @Override
        public int read(byte[] target, int from, int length) {
            if (next >= to || length == 0) {
                return length == 0 ? 0 : -1;
            }
            int start = (int) (next % PIECE);
            int count = (int) Math.min(Math.min(length, PIECE - start), to - next);
            System.arraycopy(pieces.get((int) (next / PIECE)), start, target, from, count);
            next += count;
            return count;
        }
    }
}
