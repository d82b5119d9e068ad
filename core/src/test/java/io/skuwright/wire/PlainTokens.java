package io.skuwright.wire;

/** The tokens of a sound document whose texts have no escapes; it asks for no byte before it needs it. */
final class PlainTokens implements TokenSource {

    private final DocumentBytes bytes;
    private final StringBuilder text = new StringBuilder();
    /** So many bytes were read, the blanks in front included; the last may not be part of the current token. */
    private long read;

    private int last = ' ';
    private boolean isPushedBack;
    private long begin;
    private boolean isMember;
    private boolean isName;

    PlainTokens(DocumentBytes bytes) {
        this.bytes = bytes;
    }

    private int pull() throws WireFault {
        if (isPushedBack) {
            isPushedBack = false;
            return last;
        }
        byte[] one = new byte[1];
        last = bytes.read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        read += last < 0 ? 0 : 1;
        return last;
    }

    @Override
    public Token next() throws WireFault {
        int c = pull();
        while (c == ' ' || c == '\n' || c == ',' || c == ':') {
            isName = c == ':' ? false : isName;
            isName |= c == ',' && isMember;
            c = pull();
        }
        begin = bytes.position(read - 1);
        return switch (c) {
            case -1 -> Token.END;
            case '{' -> open(true, Token.BEGIN_OBJECT);
            case '[' -> open(false, Token.BEGIN_ARRAY);
            case '}' -> close(Token.END_OBJECT);
            case ']' -> close(Token.END_ARRAY);
            case '"' -> quoted();
            default -> word(c);
        };
    }

    private final java.util.ArrayDeque<Boolean> around = new java.util.ArrayDeque<>();

    private Token open(boolean isObject, Token token) {
        around.push(isObject);
        isMember = isObject;
        isName = isObject;
        return token;
    }

    private Token close(Token token) {
        around.pop();
        isMember = !around.isEmpty() && around.peek();
        isName = false;
        return token;
    }

    private Token quoted() throws WireFault {
        text.setLength(0);
        for (int c = pull(); c != '"'; c = pull()) {
            text.append((char) c);
        }
        Token token = isName ? Token.NAME : Token.TEXT;
        isName = false;
        return token;
    }

    private Token word(int first) throws WireFault {
        text.setLength(0);
        int c = first;
        while (c > ' ' && ",]}".indexOf(c) < 0) {
            text.append((char) c);
            c = pull();
        }
        isPushedBack = true;
        return switch (text.toString()) {
            case "true" -> Token.TRUE;
            case "false" -> Token.FALSE;
            case "null" -> Token.NULL;
            default -> Token.NUMBER;
        };
    }

    @Override
    public String text() {
        return text.toString();
    }

    @Override
    public long offset() {
        return bytes.charsBefore(begin);
    }

    @Override
    public long position() {
        return begin;
    }

    @Override
    public void keepFrom(long position) {
        bytes.keepFrom(position);
    }

    @Override
    public Written written(long from) {
        return bytes.written(from, begin + 1);
    }

    @Override
    public TokenSource again(long position) {
        return new PlainTokens(bytes.again(position, read));
    }

    @Override
    public java.util.Optional<DocumentBytes> cuts() {
        return bytes.isCut() ? java.util.Optional.of(bytes) : java.util.Optional.empty();
    }
}
