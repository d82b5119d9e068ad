package io.skuwright.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** The unpacked bytes of one part, counted as they come and checked against their sum at the end. */
final class PartStream extends InputStream {

    private static final int BUFFER = 16 * 1024;

    private final ZipParts zip;
    private final ZipParts.Part part;
    private final Inflater inflater = new Inflater(true);
    private final InputStream plain;
    private final CRC32 sum = new CRC32();
    private long count;

    PartStream(ZipParts zip, ZipParts.Part part, InputStream packed) {
        this.zip = zip;
        this.part = part;
        this.plain = part.method() == ZipParts.STORED ? packed : new InflaterInputStream(packed, inflater, BUFFER);
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** Throws no exception of the zip library: a ZipException or EOFException of the inflater means a broken part. */
    @Override
    public int read(byte[] target, int from, int length) {
        int read;
        try {
            read = plain.read(target, from, length);
        } catch (IOException e) {
            throw zip.corrupt(part.name(), Long.toString(count), "its packed data is damaged");
        }
        if (read > 0) {
            count += read;
            sum.update(target, from, read);
            zip.count(part, count, read);
        }
        if (read < 0 && (sum.getValue() != part.crc() || count != part.plain())) {
            throw zip.corrupt(part.name(), Long.toString(count), "its data is not what was packed");
        }
        return read;
    }

    /** Reads what is left, so that the sum is checked. */
    void finish() {
        byte[] rest = new byte[BUFFER];
        int read = read(rest, 0, rest.length);
        while (read >= 0) {
            read = read(rest, 0, rest.length);
        }
    }

    /** Gives the memory of the inflater back. */
    @Override
    public void close() {
        inflater.end();
    }
}
