package io.skuwright.wire;

/** The bytes of an array from an index on. */
final class ArrayFeed implements Feed, DocumentSource.ByteInput {

    private final byte[] bytes;
    private int next;

    ArrayFeed(byte[] bytes, int from) {
        this.bytes = bytes;
        this.next = from;
    }

    @Override
    public int read(byte[] target, int from) {
        return read(target, from, Math.min(MOST_AT_ONCE, target.length - from));
    }

    @Override
    public int read(byte[] target, int from, int length) {
        int count = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, target, from, count);
        next += count;
        return count == 0 ? -1 : count;
    }
}
