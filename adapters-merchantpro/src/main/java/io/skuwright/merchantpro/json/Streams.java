package io.skuwright.merchantpro.json;

import io.skuwright.wire.DocumentBytes;
import io.skuwright.wire.DocumentSource;
import io.skuwright.wire.WireFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;

/** Streams as documents, and a document as a stream. */
final class Streams {

    private Streams() {}

    static DocumentSource.ByteInput of(InputStream in) {
        return (target, from, length) -> {
            try {
                return in.read(target, from, length);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        };
    }

    static DocumentSource.CharInput of(Reader in) {
        return (target, from, length) -> {
            try {
                return in.read(target, from, length);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        };
    }

    static InputStream of(DocumentBytes bytes) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                try {
                    return bytes.read(target, from, length);
                } catch (WireFault fault) {
                    throw new Stop((document, parsed) -> fault);
                }
            }
        };
    }
}
