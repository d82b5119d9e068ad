package io.skuwright.consolidation;

import java.util.Arrays;

/**
 * Texts one after the other in one array of bytes.
 *
 * <p>A String of 12 characters takes 56 bytes in three places of the memory, here it takes 12 in one place and the 4
 * of its end. A character below 128 is one byte, any other takes three, also each half of one beyond the first
 * 65,536, so that the bytes say exactly what the text said, and compare as texts do.
 */
final class Texts {

    /** Java's arrays end a little below their largest index. */
    private static final int MOST_BYTES = Integer.MAX_VALUE - 16;

    private byte[] bytes = new byte[256];
    private int[] ends = new int[16];
    private int used;
    private int size;

    int size() {
        return size;
    }

    /** Adds a text; returns true if it has other characters than visible ASCII, which deserve a look. */
    boolean add(String text) {
        int length = text.length();
        room(3L * length);
        int at = used;
        boolean isOdd = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            isOdd |= c <= ' ' || c > '~';
            if (c < 0x80) {
                bytes[at++] = (byte) c;
            } else {
                bytes[at++] = (byte) (0xE0 | (c >> 12));
                bytes[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                bytes[at++] = (byte) (0x80 | (c & 0x3F));
            }
        }
        end(at);
        return isOdd;
    }

    /** Adds all texts of another list after these. */
    void addAll(Texts other) {
        int from = used;
        room(other.used);
        System.arraycopy(other.bytes, 0, bytes, from, other.used);
        ends = Arrays.copyOf(ends, Math.max(ends.length, size + other.size));
        for (int number = 0; number < other.size; number++) {
            ends[size + number] = from + other.ends[number];
        }
        size += other.size;
        used += other.used;
    }

    private void room(long more) {
        if (used + more > MOST_BYTES) {
            throw new IllegalStateException("The texts of one column may take 2 GiB together; split the rows.");
        }
        if (used + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(MOST_BYTES, Math.max(used + more, bytes.length * 3L / 2)));
        }
    }

    private void end(int at) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size + (size >> 1));
        }
        ends[size++] = at;
        used = at;
    }

    void close() {
        bytes = Arrays.copyOf(bytes, used);
        ends = Arrays.copyOf(ends, size);
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    String text(int number) {
        StringBuilder text = new StringBuilder(ends[number] - start(number));
        for (int at = start(number); at < ends[number]; at++) {
            if (bytes[at] >= 0) {
                text.append((char) bytes[at]);
            } else {
                text.append(wide(at));
                at += 2;
            }
        }
        return text.toString();
    }

    /** Returns true if a text of the list is the given one. */
    boolean isText(int number, String text) {
        int at = start(number);
        int length = text.length();
        if (ends[number] - at == length) {
            return isAscii(at, text);
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (at >= ends[number]) {
                return false;
            }
            if (c < 0x80) {
                if (bytes[at++] != c) {
                    return false;
                }
            } else {
                if (bytes[at] >= 0 || wide(at) != c) {
                    return false;
                }
                at += 3;
            }
        }
        return at == ends[number];
    }

    /** Compares with bytes as many as the text has characters: each of them must be one below 128. */
    private boolean isAscii(int from, String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (bytes[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the character that takes three bytes. */
    private char wide(int at) {
        return (char) (((bytes[at] & 0x0F) << 12) | ((bytes[at + 1] & 0x3F) << 6) | (bytes[at + 2] & 0x3F));
    }

    boolean isEqual(int one, int other) {
        return Arrays.equals(bytes, start(one), ends[one], bytes, start(other), ends[other]);
    }

    /** Compares as {@link String#compareTo} compares the texts. */
    int compare(int one, int other) {
        return Arrays.compareUnsigned(bytes, start(one), ends[one], bytes, start(other), ends[other]);
    }
}
