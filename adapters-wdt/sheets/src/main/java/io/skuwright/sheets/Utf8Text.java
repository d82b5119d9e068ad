package io.skuwright.sheets;

import java.io.Reader;

/** The characters of bytes that are known to be UTF-8; nothing is checked again. */
final class Utf8Text extends Reader {

    private static final int LONGEST = 4;

    private final Bytes bytes;
    private long at;

    Utf8Text(Bytes bytes, long from) {
        this.bytes = bytes;
        this.at = from;
    }

    @Override
    public int read(char[] target, int from, int length) {
        int to = from + length;
        int next = from;
        while (at < bytes.size() && next < to - 1) {
            next = fast(target, next, to - 1);
            if (at < bytes.size() && next < to - 1) {
                next = slow(target, next);
            }
        }
        if (next == from && length == 1 && at < bytes.size()) {
            throw new IllegalArgumentException("A character may need two places.");
        }
        return next == from && length > 0 ? -1 : next - from;
    }

    /** Goes over a piece up to where a character might reach into the next one. */
    private int fast(char[] target, int from, int to) {
        byte[] piece = bytes.piece(at);
        int start = bytes.offsetInPiece(at);
        int end = piece.length - LONGEST;
        int in = start;
        int out = from;
        while (in <= end && out < to) {
            int first = piece[in];
            if (first >= 0) {
                target[out++] = (char) first;
                in++;
            } else if (first >= (byte) 0xF0) {
                out = pair(target, out, joined(first, piece[in + 1], piece[in + 2], piece[in + 3]));
                in += 4;
            } else if (first >= (byte) 0xE0) {
                target[out++] = (char) (((first & 0xF) << 12) | ((piece[in + 1] & 0x3F) << 6) | (piece[in + 2] & 0x3F));
                in += 3;
            } else {
                target[out++] = (char) (((first & 0x1F) << 6) | (piece[in + 1] & 0x3F));
                in += 2;
            }
        }
        at += in - start;
        return out;
    }

    /** Goes over one character, wherever its bytes are. */
    private int slow(char[] target, int out) {
        int first = bytes.at(at++);
        if (first < 0x80) {
            target[out] = (char) first;
            return out + 1;
        }
        if (first < 0xE0) {
            target[out] = (char) (((first & 0x1F) << 6) | more());
            return out + 1;
        }
        if (first < 0xF0) {
            target[out] = (char) (((first & 0xF) << 12) | (more() << 6) | more());
            return out + 1;
        }
        return pair(target, out, ((first & 7) << 18) | (more() << 12) | (more() << 6) | more());
    }

    private int more() {
        return bytes.at(at++) & 0x3F;
    }

    private static int joined(int first, int second, int third, int fourth) {
        return ((first & 7) << 18) | ((second & 0x3F) << 12) | ((third & 0x3F) << 6) | (fourth & 0x3F);
    }

    private static int pair(char[] target, int out, int codePoint) {
        target[out] = Character.highSurrogate(codePoint);
        target[out + 1] = Character.lowSurrogate(codePoint);
        return out + 2;
    }

    @Override
    public void close() {
        // nothing is held that needs to be given back
    }
}
