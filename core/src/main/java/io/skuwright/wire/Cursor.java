package io.skuwright.wire;

import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.WireCode;
import io.skuwright.row.WireLimit;
import io.skuwright.row.WireLimits;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks over the tokens of a document, knows where it is, and stops at the limits. */
final class Cursor {

    /** In place of the position of a text that was passed over. */
    private static final long NONE = -1;

    private final TokenSource source;
    private final WireLimits limits;
    private final Place root;
    private final CellPool pool = new CellPool();
    private final long mostTokens;
    private final long mostUnits;
    private final long mostDeep;
    private final long mostName;
    private final long mostText;
    private final long mostNumber;
    /** By open container: the member that is being read, null in an array and before the first member. */
    private @Nullable String[] names = new String[16];
    /** By open container: the element that is being read, -1 before the first; -2 in an object. */
    private int[] indexes = new int[16];

    private int depth;
    private long tokens;
    private String text = "";
    private long passed = NONE;

    Cursor(TokenSource source, WireLimits limits, Place root) {
        this.source = source;
        this.limits = limits;
        this.root = root;
        this.mostTokens = limits.get(WireLimit.TOKENS);
        this.mostUnits = limits.get(WireLimit.DOCUMENT);
        this.mostDeep = limits.get(WireLimit.DEPTH);
        this.mostName = limits.get(WireLimit.NAME);
        this.mostText = limits.get(WireLimit.TEXT);
        this.mostNumber = limits.get(WireLimit.NUMBER);
    }

    /** Moves on and takes a name, text or number; inside a container the end of the text is a fault. */
    Token next() throws WireFault {
        Token token = begin();
        if (token == Token.TEXT || token == Token.NUMBER) {
            take(token);
        } else if (token == Token.NAME) {
            name();
        }
        return token;
    }

    /** Takes the current name. */
    String name() throws WireFault {
        text = source.text();
        if (text.length() > mostName) {
            throw limit(WireLimit.NAME, text.length());
        }
        names[depth - 1] = text;
        return text;
    }

    /** Moves on; a name, text or number is still to be taken. */
    Token begin() throws WireFault {
        Token token = pull();
        if (passed != NONE) {
            measure();
        }
        if (token == Token.END) {
            if (depth > 0 || tokens == 0) {
                throw WireFault.truncated(source.offset());
            }
            return token;
        }
        if (++tokens > mostTokens) {
            throw limit(WireLimit.TOKENS, tokens);
        }
        // A position counts at least as much as an offset, and is for nothing.
        if (source.position() > mostUnits && source.offset() > mostUnits) {
            throw limit(WireLimit.DOCUMENT, source.offset());
        }
        switch (token) {
            case BEGIN_OBJECT -> open(-2);
            case BEGIN_ARRAY -> open(-1);
            case END_OBJECT, END_ARRAY -> depth--;
            case NAME -> {
                // The name is asked for by whoever wants it.
            }
            default -> count();
        }
        return token;
    }

    /** Takes the text or number that was begun. */
    Cell take(Token token) throws WireFault {
        Cell cell = source.cell(token, pool);
        int length = cell.text().length();
        if (length > (token == Token.TEXT ? mostText : mostNumber)) {
            throw limit(token == Token.TEXT ? WireLimit.TEXT : WireLimit.NUMBER, length);
        }
        return cell;
    }

    /** Returns true if the cell that was taken last has to be looked at. */
    boolean isDoubtful() {
        return pool.isDoubtful();
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

    /** Passes over the next value with all that is in it and makes nothing of it; what is written must be kept here. */
    void pass() throws WireFault {
        int outside = depth;
        do {
            Token token = begin();
            if (token == Token.TEXT) {
                passed = source.position();
            } else if (token == Token.NUMBER && source.length() > mostNumber) {
                throw limit(WireLimit.NUMBER, source.length());
            } else if (token == Token.NAME) {
                name();
            }
        } while (depth > outside);
    }

    /** A text that may be too long, by where the token behind it stands, is taken after all. */
    private void measure() throws WireFault {
        long from = passed;
        passed = NONE;
        if (source.position() - from > mostText) {
            Cursor once = again(from, place());
            try {
                once.next();
            } catch (WireFault fault) {
                throw fault.located(once.located(fault));
            }
        }
    }

    /** Makes sure that nothing stands after the document. */
    void finish() throws WireFault {
        Token token;
        try {
            token = source.next();
        } catch (WireFault fault) {
            boolean bytes = fault.finding().code() == WireCode.BAD_ENCODING
                    || fault.finding().code() == WireCode.LIMIT_DOCUMENT;
            throw bytes ? fault : WireFault.trailing(source.offset());
        }
        if (token != Token.END) {
            throw WireFault.trailing(source.offset());
        }
    }

    private void open(int index) throws WireFault {
        count();
        if (depth + 1L > mostDeep) {
            throw limit(WireLimit.DEPTH, depth + 1L);
        }
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

    private WireFault limit(WireLimit limit, long actual) {
        return WireFault.limit(limit, limits, actual, source.offset());
    }

    /** Returns the bytes of the document if parts of it can be left out. */
    Optional<DocumentBytes> cuts() {
        return source.cuts();
    }

    /** Counts an element that is not read, with so many tokens; returns false if these are too many. */
    boolean passElement(long count) {
        if (tokens + count > mostTokens) {
            return false;
        }
        tokens += count;
        indexes[depth - 1]++;
        return true;
    }

    /** Takes back the last such element. */
    void takeBack(long count) {
        tokens -= count;
        indexes[depth - 1]--;
    }

    /** Returns the index of the element that was read last. */
    int element() {
        return indexes[depth - 1];
    }

    /** Returns the tokens of what was written from a position on. */
    TokenSource tokensAgain(long position) {
        return source.again(position);
    }

    WireLimits limits() {
        return limits;
    }

    /** Returns the current name. */
    String text() {
        return text;
    }

    long offset() {
        return source.offset();
    }

    long position() {
        return source.position();
    }

    /** Keeps what is written from the current token on. */
    void keep() {
        source.keepFrom(source.position());
    }

    Written written(long from) {
        return source.written(from);
    }

    /** Returns a cursor over what was written from a position on, for the value that begins there. */
    Cursor again(long position, Place place) {
        return new Cursor(source.again(position), limits, place);
    }

    /** Returns where the first member of a name stands in the object that began at a position. */
    long offsetOfMember(long begin, String name) throws WireFault {
        TokenSource once = source.again(begin);
        int level = 0;
        while (true) {
            Token token = once.next();
            if (token == Token.NAME && level == 1 && once.text().equals(name)) {
                return once.offset();
            }
            level += token == Token.BEGIN_OBJECT || token == Token.BEGIN_ARRAY ? 1 : 0;
            level -= token == Token.END_OBJECT || token == Token.END_ARRAY ? 1 : 0;
        }
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
        if (fault.isLocated()) {
            return finding;
        }
        if (finding.code() == WireCode.JSON_TRUNCATED) {
            finding = finding.with("open", depth);
        }
        return finding.code() == WireCode.JSON_TRAILING_CONTENT ? finding.at(root) : finding.at(place());
    }
}
