package io.skuwright.wire;

import io.skuwright.quantity.QuantityCode;
import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.WireCode;
import io.skuwright.wire.Shape.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads values with all that is in them, or with what a shape wants of it, with a stack of its own.
 *
 * <p>A fault that does not hinder reading on (a key that stands twice, a bad character, a number such as
 * 007) spoils the object it stands in and all that it is part of. If the caller wants, it spoils no more
 * than the element of an array: that stands in the array as the text of its JSON.
 */
final class ValueReader {

    /** A value that was read. */
    record Value(Cell cell, boolean isSound) {}

    /** More faults in one object say nothing new. */
    private static final int MOST_FAULTS = 20;

    private final Cursor cursor;
    private final boolean contain;
    private final @Nullable Shape shape;
    private final Sequences whole = new Sequences(null);
    private final Sequences shaped;
    private final List<Frame> frames = new ArrayList<>();
    private List<Finding> findings = new ArrayList<>();
    private int open;
    private @Nullable Keep keep;

    ValueReader(Cursor cursor, @Nullable Shape shape, boolean contain) {
        this.cursor = cursor;
        this.shape = shape;
        this.contain = contain;
        this.shaped = shape == null ? whole : new Sequences(shape);
    }

    /** Returns what was found out about the last value. */
    List<Finding> findings() {
        return findings;
    }

    /** Reads the value that the token begins. */
    Value read(Token begun, Place place) throws WireFault {
        findings = new ArrayList<>();
        if (begun != Token.BEGIN_OBJECT && begun != Token.BEGIN_ARRAY) {
            Cell cell = scalar(begun);
            doubt(begun, cell, place).ifPresent(this::add);
            return new Value(cell, findings.isEmpty());
        }
        keep = shape == null ? null : new Keep();
        open = 0;
        cursor.keep();
        push(begun, Spot.of(place, keep, cursor.position()), shaped, "");
        while (true) {
            Token token = cursor.begin();
            Frame current = frames.get(open - 1);
            switch (token) {
                case NAME -> name(current);
                case BEGIN_OBJECT, BEGIN_ARRAY -> push(token, current);
                case END_OBJECT, END_ARRAY -> {
                    open--;
                    if (open == 0) {
                        return end(current);
                    }
                    close(current, frames.get(open - 1));
                }
                default -> value(token, current);
            }
        }
    }

    private void push(Token token, Frame outer) {
        boolean isWhole = outer.look() == Look.WHOLE || (outer.sequences().isWhole() && shape != null);
        Spot spot = outer.next(isWhole ? null : keep, cursor.position());
        push(token, spot, isWhole ? whole : shaped, outer.holderOfNext());
    }

    private void push(Token token, Spot spot, Sequences sequences, String holder) {
        if (open == frames.size()) {
            frames.add(new Frame(spot, sequences));
        }
        frames.get(open).open(token == Token.BEGIN_OBJECT, spot, sequences, holder, findings.size());
        open++;
    }

    private void close(Frame closed, Frame outer) throws WireFault {
        Cell cell = closed.close(cursor.position());
        if (closed.isSound()) {
            outer.put(cell);
        } else if (contain && closed.isObject() && !outer.isObject()) {
            outer.put(Cell.text((shape == null ? cell : again(closed)).toJson()));
        } else {
            outer.put(cell);
            outer.fault();
        }
    }

    private Value end(Frame closed) throws WireFault {
        Cell cell = closed.close(cursor.position());
        Keep kept = keep;
        if (kept != null) {
            kept.set(cursor.written(closed.spot().begin()));
        }
        return new Value(closed.isSound() || shape == null ? cell : again(closed), closed.isSound());
    }

    /** Reads all of an object in which a fault was met, so that all its faults are known and its text is shown as ever. */
    private Cell again(Frame closed) throws WireFault {
        Place place = closed.spot().place();
        Cursor once = cursor.again(closed.spot().begin(), place);
        ValueReader full = new ValueReader(once, null, contain);
        findings.subList(closed.findingsBefore(), findings.size()).clear();
        try {
            Cell cell = full.read(once.begin(), place).cell();
            findings.addAll(full.findings());
            return cell;
        } catch (WireFault fault) {
            throw fault.located(once.located(fault));
        }
    }

    private void name(Frame current) throws WireFault {
        String name = cursor.name();
        Look look = current.name(name);
        if (look == Look.SKIP) {
            cursor.pass();
            return;
        }
        if (current.isKnownName()) {
            return;
        }
        if (current.isRepeated() && isListed(current)) {
            long here = cursor.offset();
            add(Finding.of(WireCode.JSON_DUPLICATE_KEY)
                    .at(current.spot().place())
                    .with("key", name)
                    .with("firstOffset", cursor.offsetOfMember(current.spot().begin(), name))
                    .with("secondOffset", here));
        }
        Optional<Finding> bad = TextCheck.anyText(name, Place.NONE);
        if (bad.isPresent() && isListed(current)) {
            add(bad.get().at(current.spot().place()));
        }
    }

    private void value(Token token, Frame current) throws WireFault {
        Cell cell = scalar(token);
        if ((token == Token.TEXT || token == Token.NUMBER) && cursor.isDoubtful()) {
            Optional<Finding> fault = doubt(token, cell, Place.NONE);
            if (fault.isPresent() && isListed(current)) {
                add(fault.get().at(current.next(null, 0).place()));
            }
        }
        current.put(cell);
    }

    /** Most cells are in no doubt; places are made for findings only. */
    private Optional<Finding> doubt(Token token, Cell cell, Place place) {
        if ((token != Token.TEXT && token != Token.NUMBER) || !cursor.isDoubtful()) {
            return Optional.empty();
        }
        return token == Token.TEXT
                ? TextCheck.anyText(cell.text(), place)
                : Optional.of(
                        Finding.of(QuantityCode.BAD_NUMBER).at(place).with("value", cell.text()));
    }

    private static boolean isListed(Frame current) {
        return current.fault() <= MOST_FAULTS;
    }

    private void add(Finding finding) {
        findings.add(finding.with("offset", cursor.offset()));
    }

    private Cell scalar(Token token) throws WireFault {
        return switch (token) {
            case TEXT, NUMBER -> cursor.take(token);
            case TRUE -> Cell.flag(true);
            case FALSE -> Cell.flag(false);
            default -> Cell.NULL;
        };
    }
}
