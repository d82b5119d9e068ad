package io.skuwright.wire;

import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.row.WireCode;
import io.skuwright.row.WireLimit;
import io.skuwright.row.WireLimits;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Walks over the tokens of a document, knows where it is, and stops at the limits. */
final class Cursor {

    private final TokenSource source;
    private final WireLimits limits;
    private final Place root;
    /** By open container: the member that is being read, null in an array and before the first member. */
    private @Nullable String[] names = new String[16];
    /** By open container: the element that is being read, -1 before the first; -2 in an object. */
    private int[] indexes = new int[16];

    private int depth;
    private long tokens;
    private String text = "";

    Cursor(TokenSource source, WireLimits limits, Place root) {
        this.source = source;
        this.limits = limits;
        this.root = root;
    }

    /** Moves on; inside a container the end of the text is a fault. */
    Token next() throws WireFault {
        Token token = pull();
        if (token == Token.END) {
            if (depth > 0 || tokens == 0) {
                throw WireFault.truncated(source.offset());
            }
            return token;
        }
        tokens++;
        check(WireLimit.TOKENS, tokens);
        check(WireLimit.DOCUMENT, source.offset());
        switch (token) {
            case BEGIN_OBJECT -> open(-2);
            case BEGIN_ARRAY -> open(-1);
            case END_OBJECT, END_ARRAY -> depth--;
            case NAME -> {
                text = source.text();
                check(WireLimit.NAME, text.length());
                names[depth - 1] = text;
            }
            case TEXT, NUMBER -> {
                text = source.text();
                count();
                check(token == Token.TEXT ? WireLimit.TEXT : WireLimit.NUMBER, text.length());
            }
            default -> count();
        }
        return token;
    }

    private Token pull() throws WireFault {
        try {
            return source.next();
        } catch (WireFault fault) {
            if (fault.isInValue()) {
                count();
            }
            throw fault;
        }
    }

    /** Reads over what is left of the value that the token began. */
    void skip(Token begun) throws WireFault {
        if (begun != Token.BEGIN_OBJECT && begun != Token.BEGIN_ARRAY) {
            return;
        }
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    /** Makes sure that nothing stands after the document. */
    void finish() throws WireFault {
        long before = source.offset();
        Token token;
        try {
            token = source.next();
        } catch (WireFault fault) {
            boolean bytes = fault.finding().code() == WireCode.BAD_ENCODING
                    || fault.finding().code() == WireCode.LIMIT_DOCUMENT;
            throw bytes ? fault : WireFault.trailing(before);
        }
        if (token != Token.END) {
            throw WireFault.trailing(source.offset());
        }
    }

    private void open(int index) throws WireFault {
        count();
        check(WireLimit.DEPTH, depth + 1L);
        if (depth == indexes.length) {
            names = Arrays.copyOf(names, depth * 2);
            indexes = Arrays.copyOf(indexes, depth * 2);
        }
        names[depth] = null;
        indexes[depth] = index;
        depth++;
    }

    private void count() {
        if (depth > 0 && indexes[depth - 1] != -2) {
            indexes[depth - 1]++;
        }
    }

    private void check(WireLimit limit, long actual) throws WireFault {
        if (limits.exceeds(limit, actual)) {
            throw WireFault.limit(limit, limits, actual, source.offset());
        }
    }

    String text() {
        return text;
    }

    long offset() {
        return source.offset();
    }

    /** Returns the place of the value that is being read or was read last. */
    Place place() {
        Place place = root;
        for (int level = 0; level < depth; level++) {
            String name = names[level];
            if (name != null) {
                place = place.child(name);
            } else if (indexes[level] >= 0) {
                place = place.child(indexes[level]);
            }
        }
        return place;
    }

    /** Returns the finding of a fault with where it happened. */
    Finding located(WireFault fault) {
        Finding finding = fault.finding();
        if (finding.code() == WireCode.JSON_TRUNCATED) {
            finding = finding.with("open", depth);
        }
        return finding.code() == WireCode.JSON_TRAILING_CONTENT ? finding.at(root) : finding.at(place());
    }
}
