package io.skuwright.kingdee.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.skuwright.row.WireLimit;
import io.skuwright.row.WireLimits;
import io.skuwright.wire.Token;
import io.skuwright.wire.TokenSource;
import io.skuwright.wire.WireFault;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/**
 * The tokens of a document, by Jackson's blocking parser.
 *
 * <p>Numbers that are no JSON are let in, so that they spoil one record and not the whole document; the
 * reader refuses them.
 */
final class JacksonTokens implements TokenSource {

    private final RecentReader recent;
    private final WireLimits limits;
    private final JsonParser parser;
    private String text = "";
    private long offset;

    JacksonTokens(Reader in, WireLimits limits) {
        this.recent = new RecentReader(in, limits);
        this.limits = limits;
        try {
            this.parser = factory(limits).createParser(recent);
        } catch (IOException fromTheInput) {
            throw new UncheckedIOException(fromTheInput);
        }
    }

    private static JsonFactory factory(WireLimits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(new GuardedConstraints(limits))
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
            if (token == null) {
                offset = recent.total();
                return Token.END;
            }
            offset = parser.currentTokenLocation().getCharOffset();
            return token(token);
        } catch (GuardedConstraints.LimitPassed passed) {
            throw fault(passed, parser.currentTokenLocation().getCharOffset());
        } catch (SourceFault fromTheInput) {
            throw fromTheInput.fault();
        } catch (JsonEOFException cutOff) {
            throw WireFault.truncated(recent.total());
        } catch (JsonParseException noJson) {
            long at = parser.currentLocation().getCharOffset();
            throw recent.breaksOffAt(at) ? WireFault.truncated(recent.total()) : WireFault.malformed(Math.max(0, at - 1));
        } catch (IOException fromTheInput) {
            throw new UncheckedIOException(fromTheInput);
        }
    }

    /** The parser counts a very long number as a text first. */
    private WireFault fault(GuardedConstraints.LimitPassed passed, long at) {
        boolean isNumber = passed.limit() == WireLimit.TEXT && !recent.isText(at);
        return WireFault.limit(isNumber ? WireLimit.NUMBER : passed.limit(), limits, passed.actual(), at);
    }

    private Token token(JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> Token.BEGIN_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.BEGIN_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case FIELD_NAME -> with(Token.NAME, parser.currentName());
            case VALUE_STRING -> with(Token.TEXT, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> with(Token.NUMBER, number(parser.getText()));
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("A blocking parser of text has no token " + token + ".");
        };
    }

    /** The parser drops a plus and leading zeros; what was written shows them. */
    private String number(String seen) {
        char first = recent.at(offset);
        long digit = first == '-' ? offset + 1 : offset;
        boolean isAltered = (first == '+' && seen.charAt(0) != '+') || (recent.at(digit) == '0' && Character.isDigit(recent.at(digit + 1)));
        return isAltered ? recent.number(offset) : seen;
    }

    private Token with(Token token, String newText) {
        text = newText;
        return token;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public long offset() {
        return offset;
    }
}
