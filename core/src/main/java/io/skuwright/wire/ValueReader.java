package io.skuwright.wire;

import io.skuwright.quantity.QuantityCode;
import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.WireCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads one value with all that is in it, with a stack of its own.
 *
 * <p>A fault that does not hinder reading on (a key that stands twice, a bad character, a number such as
 * 007) spoils the object it stands in and all that it is part of. If the caller wants, it spoils no more
 * than the element of an array: that stands in the array as the text of its JSON.
 */
final class ValueReader {

    /** A value that was read. */
    record Value(Cell cell, boolean isSound) {}

    private static final Pattern JSON_NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    /** More faults in one object say nothing new. */
    private static final int MOST_FAULTS = 20;

    private final Cursor cursor;
    private final boolean contain;
    private final List<Finding> findings = new ArrayList<>();
    private final Deque<OpenValue> open = new ArrayDeque<>();

    ValueReader(Cursor cursor, boolean contain) {
        this.cursor = cursor;
        this.contain = contain;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Reads the value that the token begins. */
    Value read(Token begun, Place place) throws WireFault {
        if (begun != Token.BEGIN_OBJECT && begun != Token.BEGIN_ARRAY) {
            fault(begun, place).ifPresent(this::add);
            return new Value(scalar(begun), findings.isEmpty());
        }
        open.addLast(new OpenValue(begun == Token.BEGIN_OBJECT, place));
        while (true) {
            Token token = cursor.next();
            OpenValue current = open.getLast();
            switch (token) {
                case NAME -> name(current);
                case BEGIN_OBJECT, BEGIN_ARRAY ->
                        open.addLast(new OpenValue(token == Token.BEGIN_OBJECT, current.nextPlace()));
                case END_OBJECT, END_ARRAY -> {
                    open.removeLast();
                    if (open.isEmpty()) {
                        return new Value(current.close(), current.isSound());
                    }
                    close(current, open.getLast());
                }
                default -> value(token, current);
            }
        }
    }

    private void close(OpenValue closed, OpenValue outer) {
        Cell cell = closed.close();
        if (closed.isSound()) {
            outer.put(cell);
        } else if (contain && closed.isObject() && !outer.isObject()) {
            outer.put(Cell.text(cell.toJson()));
        } else {
            outer.put(cell);
            outer.fault();
        }
    }

    private void name(OpenValue current) {
        String name = cursor.text();
        long first = current.name(name, cursor.offset());
        if (first >= 0) {
            add(current, Finding.of(WireCode.JSON_DUPLICATE_KEY)
                    .at(current.place())
                    .with("key", name)
                    .with("firstOffset", first)
                    .with("secondOffset", cursor.offset()));
        }
        TextCheck.anyText(name, current.place()).ifPresent(finding -> add(current, finding));
    }

    private void value(Token token, OpenValue current) {
        // The place is made for a fault only: most values have none.
        fault(token, Place.NONE).ifPresent(finding -> add(current, finding.at(current.nextPlace())));
        current.put(scalar(token));
    }

    private Optional<Finding> fault(Token token, Place place) {
        if (token == Token.TEXT) {
            return TextCheck.anyText(cursor.text(), place);
        }
        return token == Token.NUMBER && !isNumber(cursor.text())
                ? Optional.of(
                        Finding.of(QuantityCode.BAD_NUMBER).at(place).with("value", cursor.text()))
                : Optional.empty();
    }

    private void add(OpenValue current, Finding finding) {
        if (current.fault() <= MOST_FAULTS) {
            add(finding);
        }
    }

    private void add(Finding finding) {
        findings.add(finding.with("offset", cursor.offset()));
    }

    /** Most numbers are whole and short; only the others need the pattern. */
    private static boolean isNumber(String literal) {
        char first = literal.isEmpty() ? ' ' : literal.charAt(0);
        if (first < '1' || first > '9') {
            return JSON_NUMBER.matcher(literal).matches();
        }
        for (int at = 1; at < literal.length(); at++) {
            char c = literal.charAt(at);
            if (c < '0' || c > '9') {
                return JSON_NUMBER.matcher(literal).matches();
            }
        }
        return true;
    }

    private Cell scalar(Token token) {
        return switch (token) {
            case TEXT -> Cell.text(cursor.text());
            case NUMBER -> Cell.number(cursor.text());
            case TRUE -> Cell.flag(true);
            case FALSE -> Cell.flag(false);
            default -> Cell.NULL;
        };
    }
}
