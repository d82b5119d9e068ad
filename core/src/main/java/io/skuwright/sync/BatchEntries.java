package io.skuwright.sync;

import com.google.common.math.LongMath;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.UnaryOperator;

/**
 * The rows of a batch in their order.
 *
 * <p>They stand in chunks, and a change makes new ones of the chunks that it touches and shares the others: what became
 * of a part of 50 rows costs the part, however large the batch is.
 */
final class BatchEntries extends AbstractList<BatchEntry> implements RandomAccess {

    /** How many rows stand together. */
    static final int CHUNK_SIZE = 128;

    private record Chunk(List<BatchEntry> entries, boolean isOpen) {
        static Chunk of(List<BatchEntry> entries) {
            return new Chunk(List.copyOf(entries), entries.stream().anyMatch(entry -> entry.state() == RowState.OPEN));
        }
    }

    private final List<Chunk> chunks;
    private final Map<String, Integer> positions;

    private BatchEntries(List<Chunk> chunks, Map<String, Integer> positions) {
        this.chunks = List.copyOf(chunks);
        this.positions = positions;
    }

    static BatchEntries of(List<BatchEntry> entries) {
        Map<String, Integer> positions = new HashMap<>();
        for (BatchEntry entry : entries) {
            positions.put(entry.key(), positions.size());
        }
        List<Chunk> chunks = new ArrayList<>();
        for (int from = 0; from < entries.size(); from += CHUNK_SIZE) {
            chunks.add(Chunk.of(entries.subList(from, Math.min(entries.size(), from + CHUNK_SIZE))));
        }
        return new BatchEntries(chunks, positions);
    }

    @Override
    public BatchEntry get(int index) {
        return chunks.get(index / CHUNK_SIZE).entries().get(index % CHUNK_SIZE);
    }

    @Override
    public int size() {
        return positions.size();
    }

    /** Returns the position of a key, below 0 if there is none. */
    int position(String key) {
        return positions.getOrDefault(key, -1);
    }

    /** Returns the weight of a row together with those of its group, which stand beside it, that the target does not have. */
    long weightOfGroup(BatchRow row) {
        int at = position(row.key());
        long weight = row.weight();
        for (int before = at - 1; before >= 0 && get(before).row().isWith(row); before--) {
            weight = LongMath.saturatedAdd(weight, weightToSend(before));
        }
        for (int after = at + 1; after < size() && get(after).row().isWith(row); after++) {
            weight = LongMath.saturatedAdd(weight, weightToSend(after));
        }
        return weight;
    }

    private long weightToSend(int at) {
        return get(at).state() == RowState.DONE ? 0 : get(at).row().weight();
    }

    /** Returns these with other entries, of the same keys. */
    BatchEntries with(Iterable<BatchEntry> changed) {
        Map<Integer, List<BatchEntry>> touched = new HashMap<>();
        for (BatchEntry entry : changed) {
            int at = position(entry.key());
            touched.computeIfAbsent(at / CHUNK_SIZE, chunk -> new ArrayList<>(chunks.get(chunk).entries()))
                    .set(at % CHUNK_SIZE, entry);
        }
        List<Chunk> all = new ArrayList<>(chunks);
        touched.forEach((chunk, entries) -> all.set(chunk, Chunk.of(entries)));
        return new BatchEntries(all, positions);
    }

    /** Returns these with what becomes of each. */
    BatchEntries each(UnaryOperator<BatchEntry> change) {
        List<Chunk> all = new ArrayList<>();
        chunks.forEach(chunk -> all.add(Chunk.of(chunk.entries().stream().map(change).toList())));
        return new BatchEntries(all, positions);
    }

    /** Returns the open ones in their order; chunks without any are passed by. */
    Iterator<BatchEntry> open() {
        return chunks.stream()
                .filter(Chunk::isOpen)
                .flatMap(chunk -> chunk.entries().stream())
                .filter(entry -> entry.state() == RowState.OPEN)
                .iterator();
    }
}
