package io.skuwright.wire;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes to the list of records in a document and hands them out. */
final class RecordWalk {

    private final Cursor cursor;
    private final RecordVisitor visitor;
    private final ValueReader reader;
    private final List<Finding> findings = new ArrayList<>();
    /** The keys of each object on the way to the list: a second list must not go unseen. */
    private final List<Map<String, Long>> onTheWay = new ArrayList<>();

    private boolean isDone;
    private long accepted;
    private long rejected;

    RecordWalk(Cursor cursor, @Nullable Shape shape, RecordVisitor visitor) {
        this.cursor = cursor;
        this.visitor = visitor;
        this.reader = new ValueReader(cursor, shape, false);
    }

    RecordCount count() {
        return new RecordCount(accepted, rejected);
    }

    List<Finding> findings() {
        return findings;
    }

    void walk(List<String> path) throws WireFault {
        arrive(cursor.next(), path);
        while (!onTheWay.isEmpty()) {
            Token token = cursor.next();
            if (token == Token.END_OBJECT) {
                leave(path);
                continue;
            }
            String name = cursor.text();
            unique(name, onTheWay.get(onTheWay.size() - 1));
            boolean leadsOn = !isDone && name.equals(path.get(onTheWay.size() - 1));
            token = cursor.next();
            if (leadsOn) {
                arrive(token, path);
            } else {
                cursor.skip(token);
            }
        }
    }

    private void arrive(Token token, List<String> path) throws WireFault {
        if (onTheWay.size() == path.size()) {
            isDone = true;
            records(token, path);
        } else if (token == Token.BEGIN_OBJECT) {
            onTheWay.add(new HashMap<>());
        } else {
            missing(kind(token), path);
            cursor.skip(token);
        }
    }

    private void leave(List<String> path) {
        if (!isDone) {
            missing("no member " + path.get(onTheWay.size() - 1), path);
        }
        onTheWay.remove(onTheWay.size() - 1);
    }

    private void missing(String found, List<String> path) {
        isDone = true;
        findings.add(Finding.of(WireCode.RECORDS_MISSING)
                .at(cursor.place())
                .with("path", "/" + String.join("/", path))
                .with("found", found));
    }

    private void unique(String name, Map<String, Long> seen) {
        Long first = seen.putIfAbsent(name, cursor.offset());
        if (first != null) {
            findings.add(Finding.of(WireCode.JSON_DUPLICATE_KEY)
                    .at(cursor.place())
                    .with("key", name)
                    .with("firstOffset", first)
                    .with("secondOffset", cursor.offset())
                    .with("offset", cursor.offset()));
        }
    }

    private void records(Token token, List<String> path) throws WireFault {
        if (token == Token.BEGIN_OBJECT) {
            record(token);
        } else if (token == Token.BEGIN_ARRAY) {
            for (Token next = cursor.begin(); next != Token.END_ARRAY; next = cursor.begin()) {
                record(next);
            }
        } else {
            missing(kind(token), path);
        }
    }

    private void record(Token begun) throws WireFault {
        Place place = cursor.place();
        ValueReader.Value value = reader.read(begun, place);
        Optional<Row> row = value.cell().row();
        if (value.isSound() && row.isPresent()) {
            accepted++;
            visitor.accept(row.get());
            return;
        }
        rejected++;
        Finding why = value.isSound()
                ? Finding.of(WireCode.NOT_A_RECORD).at(place).with("found", kind(value.cell()))
                : reader.findings().get(0);
        visitor.reject(new Batch.Rejected(place, value.cell().toJson(), why));
    }

    private static String kind(Cell cell) {
        return cell.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String kind(Token token) {
        return switch (token) {
            case BEGIN_ARRAY -> "list";
            case BEGIN_OBJECT -> "record";
            case TRUE, FALSE -> "flag";
            default -> token.name().toLowerCase(Locale.ROOT);
        };
    }
}
