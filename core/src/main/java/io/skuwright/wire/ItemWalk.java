package io.skuwright.wire;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hands out the items of the lists that ways lead to, and keeps all else. */
final class ItemWalk {

    /** An object on the way: what was read of it, and where each member stood. */
    private static final class Level {
        private final Map<String, Cell> members = new LinkedHashMap<>();
        private final Map<String, Long> offsets = new HashMap<>();
        private final Place place;
        private String name = "";

        Level(Place place) {
            this.place = place;
        }

        Cell toCell() {
            return Cell.record(Row.ofCells(members, place));
        }
    }

    private final Cursor cursor;
    private final List<List<String>> ways;
    private final ItemVisitor visitor;
    private final ValueReader items;
    /** What is kept is shown as it came, so it is read whole. */
    private final ValueReader rest;
    private final List<Level> open = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final @Nullable Repeats repeats;
    private boolean isSound = true;

    ItemWalk(Cursor cursor, @Nullable Shape shape, List<List<String>> ways, ItemVisitor visitor) {
        this.cursor = cursor;
        this.ways = ways;
        this.visitor = visitor;
        this.items = new ValueReader(cursor, shape, false);
        this.rest = new ValueReader(cursor, null, true);
        this.repeats = Repeats.of(cursor, visitor);
    }

    List<Finding> findings() {
        return findings;
    }

    /** Returns false if there was a fault in what was kept. */
    boolean isSound() {
        return isSound;
    }

    /** Returns the document without the items that were handed out. */
    Cell walk() throws WireFault {
        Cell last = value(cursor.begin());
        while (!open.isEmpty()) {
            Level level = open.get(open.size() - 1);
            if (last != null) {
                level.members.putIfAbsent(level.name, last);
            }
            if (cursor.begin() == Token.END_OBJECT) {
                last = level.toCell();
                open.remove(open.size() - 1);
            } else {
                level.name = cursor.name();
                unique(level);
                last = value(cursor.begin());
            }
        }
        return last == null ? Cell.ABSENT : last;
    }

    /** Returns the value that the token begins; none if it is an object on the way, which is entered. */
    private @Nullable Cell value(Token begun) throws WireFault {
        List<String> path = open.stream().map(level -> level.name).toList();
        for (List<String> way : ways) {
            boolean isOnTheWay = leads(path, way);
            if (isOnTheWay && begun == Token.BEGIN_ARRAY && path.size() == way.size()) {
                return items(way);
            }
            if (isOnTheWay && begun == Token.BEGIN_OBJECT && path.size() < way.size()) {
                open.add(new Level(cursor.place()));
                return null;
            }
        }
        ValueReader.Value value = rest.read(begun, cursor.place());
        findings.addAll(rest.findings());
        isSound &= value.isSound();
        return value.cell();
    }

    private static boolean leads(List<String> path, List<String> way) {
        if (path.size() > way.size()) {
            return false;
        }
        for (int at = 0; at < path.size(); at++) {
            if (!path.get(at).equalsIgnoreCase(way.get(at))) {
                return false;
            }
        }
        return true;
    }

    private Cell items(List<String> way) throws WireFault {
        Place list = cursor.place();
        for (Token next = cursor.begin(); next != Token.END_ARRAY; next = cursor.begin()) {
            Place place = cursor.place();
            long begin = cursor.position();
            ValueReader.Value value = items.read(next, place);
            if (value.isSound()) {
                visitor.take(way, value.cell(), place);
            } else {
                visitor.reject(new Batch.Rejected(
                        place, value.cell().toJson(), items.findings().get(0)));
            }
            if (repeats != null && next == Token.BEGIN_OBJECT) {
                repeats.after(begin, value.isSound(), way, list);
            }
        }
        return Cell.list(List.of());
    }

    private void unique(Level level) {
        Long first = level.offsets.putIfAbsent(level.name, cursor.offset());
        if (first != null) {
            isSound = false;
            findings.add(Finding.of(WireCode.JSON_DUPLICATE_KEY)
                    .at(level.place)
                    .with("key", level.name)
                    .with("firstOffset", first)
                    .with("secondOffset", cursor.offset())
                    .with("offset", cursor.offset()));
        }
    }
}
