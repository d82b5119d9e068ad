package io.skuwright.kingdee;

import io.skuwright.kingdee.BatchEntry.State;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.UnaryOperator;

/**
 * The documents of a batch in their order.
 *
 * <p>They stand in parts, and a change makes new ones of the parts that it touches and shares the others: what became of
 * a call of 20 documents costs the call, however large the batch is.
 */
final class BatchEntries extends AbstractList<BatchEntry> implements RandomAccess {

    /** How many documents stand together. */
    static final int PART_SIZE = 128;

    /** Neighbours, and the keys of those of them that are saved by what they are saved as. */
    record Part(List<BatchEntry> entries, boolean isOpen, Map<String, String> keysById, Map<String, String> keysByNumber) {

        static Part of(List<BatchEntry> entries) {
            Map<String, String> keysById = new HashMap<>();
            Map<String, String> keysByNumber = new HashMap<>();
            entries.forEach(entry -> entry.saved().ifPresent(saved -> {
                keysById.putIfAbsent(saved.id(), entry.key());
                keysByNumber.putIfAbsent(saved.number(), entry.key());
            }));
            boolean isOpen = entries.stream().anyMatch(entry -> entry.state() == State.OPEN);
            return new Part(List.copyOf(entries), isOpen, keysById, keysByNumber);
        }
    }

    private final List<Part> parts;
    private final Map<String, Integer> positions;

    private BatchEntries(List<Part> parts, Map<String, Integer> positions) {
        this.parts = List.copyOf(parts);
        this.positions = positions;
    }

    static BatchEntries of(List<BatchEntry> entries) {
        Map<String, Integer> positions = new HashMap<>();
        for (BatchEntry entry : entries) {
            positions.put(entry.key(), positions.size());
        }
        List<Part> parts = new ArrayList<>();
        for (int from = 0; from < entries.size(); from += PART_SIZE) {
            parts.add(Part.of(entries.subList(from, Math.min(entries.size(), from + PART_SIZE))));
        }
        return new BatchEntries(parts, positions);
    }

    @Override
    public BatchEntry get(int index) {
        return parts.get(index / PART_SIZE).entries().get(index % PART_SIZE);
    }

    @Override
    public int size() {
        return positions.size();
    }

    /** Returns the position of a key, below 0 if there is none. */
    int position(String key) {
        return positions.getOrDefault(key, -1);
    }

    /** Returns these with other entries, of the same keys. */
    BatchEntries with(Iterable<BatchEntry> changed) {
        Map<Integer, List<BatchEntry>> touched = new HashMap<>();
        for (BatchEntry entry : changed) {
            int at = position(entry.key());
            touched.computeIfAbsent(at / PART_SIZE, part -> new ArrayList<>(parts.get(part).entries()))
                    .set(at % PART_SIZE, entry);
        }
        List<Part> all = new ArrayList<>(parts);
        touched.forEach((part, entries) -> all.set(part, Part.of(entries)));
        return new BatchEntries(all, positions);
    }

    /** Returns these with what becomes of each. */
    BatchEntries each(UnaryOperator<BatchEntry> change) {
        List<Part> all = new ArrayList<>();
        parts.forEach(part -> all.add(Part.of(part.entries().stream().map(change).toList())));
        return new BatchEntries(all, positions);
    }

    /** Returns the first open ones, in their order. */
    List<BatchEntry> open(int most) {
        return parts.stream()
                .filter(Part::isOpen)
                .flatMap(part -> part.entries().stream())
                .filter(entry -> entry.state() == State.OPEN)
                .limit(most)
                .toList();
    }

    /** Returns the keys of those saved under an id, one of a part. */
    List<String> keysOfId(String id) {
        return parts.stream().flatMap(part -> Optional.ofNullable(part.keysById().get(id)).stream()).toList();
    }

    /** Returns the keys of those saved under a number, one of a part. */
    List<String> keysOfNumber(String number) {
        return parts.stream().flatMap(part -> Optional.ofNullable(part.keysByNumber().get(number)).stream()).toList();
    }

    /** Returns the parts, by which a test counts what was copied. */
    List<Part> parts() {
        return parts;
    }
}
