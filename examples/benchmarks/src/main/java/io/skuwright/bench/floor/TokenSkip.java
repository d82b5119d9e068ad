package io.skuwright.bench.floor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Jackson's parser to the end of a document, and nothing made of it. */
public final class TokenSkip {

    private static final JsonFactory FACTORY = new JsonFactory();

    private TokenSkip() {}

    /** Returns the number of tokens. */
    public static long count(byte[] json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            long tokens = 0;
            while (parser.nextToken() != null) {
                tokens++;
            }
            return tokens;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
