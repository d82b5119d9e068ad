package io.skuwright.kingdee;

import java.util.List;

/**
 * One call of a batch: what to post, and the batch that waits for its answer.
 *
 * <p>The batch of {@link #batch()} is stored before the body is posted. If the program ends in between, the stored text
 * tells that the documents may have been saved; without it they would be sent twice. This class is immutable and
 * thread-safe.
 */
public final class BatchCall {

    private final BatchSave batch;
    private final int number;
    private final List<BatchEntry> entries;

    BatchCall(BatchSave batch, int number, List<BatchEntry> entries) {
        this.batch = batch;
        this.number = number;
        this.entries = List.copyOf(entries);
    }

    /** Returns the batch in which this call is under way. */
    public BatchSave batch() {
        return batch;
    }

    /** Returns the number of the call in its batch, from 1. */
    public int number() {
        return number;
    }

    /** Returns the keys of the documents in the order of the {@code Model} array. */
    public List<String> keys() {
        return entries.stream().map(BatchEntry::key).toList();
    }

    /** Returns the number of documents that were sent, also of those that were sent again since. */
    int size() {
        return entries.stream().mapToInt(entry -> entry.sent().size()).max().orElse(0);
    }

    /** Returns the key of the document at an index of the {@code Model} array, empty if it was sent again since. */
    String key(int index) {
        return entries.stream()
                .filter(entry -> entry.sent().index() == index)
                .map(BatchEntry::key)
                .findFirst()
                .orElse("");
    }

    /** Returns the body that a host posts to the BatchSave service. */
    public String toJson() {
        return batch.settings().body(entries);
    }

    /** Returns number of the call and of documents, for people. */
    @Override
    public String toString() {
        return "call " + number + ", documents " + entries.size();
    }
}
