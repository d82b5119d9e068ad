package io.skuwright.row;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;

/** Writes a cell as JSON with a stack of its own, so that depth costs no call stack. */
final class JsonText {

    /** An open object or array: what is left of it and the bracket that closes it. */
    private record Open(Iterator<?> rest, char close) {}

    private final StringBuilder text = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();

    private JsonText() {}

    static String of(Cell cell) {
        JsonText json = new JsonText();
        json.begin(cell);
        while (!json.open.isEmpty()) {
            json.step();
        }
        return json.text.toString();
    }

    private void step() {
        Open current = open.getLast();
        if (!current.rest().hasNext()) {
            text.append(current.close());
            open.removeLast();
            return;
        }
        char before = text.charAt(text.length() - 1);
        boolean first = before == '{' || before == '[';
        Object next = current.rest().next();
        if (!first || text.length() == 0) {
            text.append(',');
        }
        if (next instanceof Map.Entry<?, ?> member) {
            quote((String) member.getKey());
            text.append(':');
            begin((Cell) member.getValue());
        } else {
            begin((Cell) next);
        }
    }

    private void begin(Cell cell) {
        switch (cell.kind()) {
            case ABSENT, NULL -> text.append("null");
            case BLANK, TEXT -> quote(cell.text());
            case NUMBER, FLAG -> text.append(cell.text());
            case RECORD -> record(cell.row().orElseThrow());
            case LIST -> {
                text.append('[');
                open.addLast(new Open(cell.items().iterator(), ']'));
            }
        }
    }

    private void record(Row row) {
        String written = row.written();
        if (written == null) {
            text.append('{');
            open.addLast(new Open(row.cells().entrySet().iterator(), '}'));
        } else {
            text.append(written);
        }
    }

    private void quote(String value) {
        text.append('"');
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < ' ' || (Character.isSurrogate(c) && !isPaired(value, at))) {
                        text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }

    private static boolean isPaired(String value, int at) {
        char c = value.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(value.charAt(at - 1));
    }
}
