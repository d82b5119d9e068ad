package io.skuwright.merchantpro.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.base.ParserBase;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.skuwright.row.Cell;
import io.skuwright.row.WireLimits;
import io.skuwright.wire.CellPool;
import io.skuwright.wire.DocumentBytes;
import io.skuwright.wire.Token;
import io.skuwright.wire.TokenSource;
import io.skuwright.wire.ValueBytes;
import io.skuwright.wire.WireFault;
import io.skuwright.wire.Written;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The tokens of a document, by Jackson's blocking parser of bytes.
 *
 * <p>Numbers that are no JSON are let in, so that they spoil one record and not the whole document; the
 * reader refuses them.
 */
final class JacksonTokens implements TokenSource {

    private final DocumentBytes bytes;
    private final WireLimits limits;
    private final JsonParser parser;
    private boolean atEnd;

    JacksonTokens(DocumentBytes bytes, WireLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
        try {
            this.parser = bytes.isWhole()
                    ? factory(limits).createParser(bytes.array(), bytes.from(), bytes.length())
                    : factory(limits).createParser(Streams.of(bytes));
        } catch (IOException fromTheInput) {
            throw new UncheckedIOException(fromTheInput);
        }
    }

    private static JsonFactory factory(WireLimits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(new GuardedConstraints(limits))
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
                .enable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
                .enable(JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS)
                .enable(JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS)
                .build();
    }

    @Override
    public Token next() throws WireFault {
        try {
            JsonToken token = parser.nextToken();
            atEnd = token == null;
            return token == null ? Token.END : token(token);
        } catch (IOException noToken) {
            throw fault(noToken);
        }
    }

    private WireFault fault(IOException failure) {
        if (failure instanceof Stop stop) {
            return stop.fault(bytes, parser.currentTokenLocation().getByteOffset());
        }
        if (failure instanceof JsonEOFException) {
            return bytes.truncated();
        }
        if (failure instanceof JsonParseException) {
            return bytes.isWhole() ? onceMore() : bytes.malformed(parser.currentLocation().getByteOffset());
        }
        throw new UncheckedIOException(failure);
    }

    /** Only a parser that asks for more bytes tells a text that breaks off inside a word from one that is no JSON. */
    private WireFault onceMore() {
        JacksonTokens pieces = new JacksonTokens(bytes.inPieces(), limits);
        try {
            pieces.skipToEnd();
            return bytes.malformed(parser.currentLocation().getByteOffset());
        } catch (WireFault fault) {
            return fault;
        }
    }

    private void skipToEnd() throws WireFault {
        while (!atEnd) {
            next();
        }
    }

    private static Token token(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Token.BEGIN_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.BEGIN_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case FIELD_NAME -> Token.NAME;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("A blocking parser of text has no token " + token + ".");
        };
    }

    @Override
    public String text() throws WireFault {
        JsonToken token = parser.currentToken();
        try {
            if (token == JsonToken.FIELD_NAME) {
                return parser.currentName();
            }
            boolean isNumber = token != null && token.isNumeric();
            return isNumber && isAltered() ? ValueBytes.number(bytes, position()) : parser.getText();
        } catch (IOException broken) {
            throw fault(broken);
        }
    }

    @Override
    public Cell cell(Token token, CellPool pool) throws WireFault {
        try {
            if (token == Token.TEXT) {
                char[] chars = parser.getTextCharacters();
                return pool.text(chars, parser.getTextOffset(), parser.getTextLength());
            }
            if (isAltered()) {
                return pool.number(ValueBytes.number(bytes, position()));
            }
            char[] chars = parser.getTextCharacters();
            return pool.number(chars, parser.getTextOffset(), parser.getTextLength());
        } catch (IOException broken) {
            throw fault(broken);
        }
    }

    /** The parser drops a plus and leading zeros; what was written shows them. */
    private boolean isAltered() throws IOException {
        long at = position();
        return !ValueBytes.isPlainNumber(bytes, at)
                && ValueBytes.isAltered(bytes, at, parser.getTextCharacters()[parser.getTextOffset()]);
    }

    @Override
    public long length() throws WireFault {
        try {
            return isAltered() ? ValueBytes.number(bytes, position()).length() : parser.getTextLength();
        } catch (IOException broken) {
            throw fault(broken);
        }
    }

    @Override
    public long offset() {
        return atEnd ? bytes.chars() : bytes.charsBefore(exactPosition());
    }

    private long exactPosition() {
        return bytes.position(parser.currentTokenLocation().getByteOffset());
    }

    @Override
    public long position() {
        // The position of a location object without the object; of a name it is that of its value.
        return parser instanceof ParserBase counting
                ? bytes.position(counting.getTokenCharacterOffset() - 1)
                : exactPosition();
    }

    @Override
    public void keepFrom(long position) {
        bytes.keepFrom(position);
    }

    @Override
    public Written written(long from) {
        return bytes.written(from, position() + 1);
    }

    @Override
    public TokenSource again(long position) {
        return new JacksonTokens(bytes.again(position, parser.currentLocation().getByteOffset()), limits);
    }

    @Override
    public Optional<DocumentBytes> cuts() {
        return bytes.isCut() ? Optional.of(bytes) : Optional.empty();
    }
}
