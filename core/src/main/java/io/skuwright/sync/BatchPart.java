package io.skuwright.sync;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows that go to a target in one call.
 *
 * <p>The {@linkplain #id() id} is a fingerprint of the rows, the same wherever and whenever they are planned: it serves
 * as the idempotency key of the call, so that a call that is made again after a crash is recognised. A row that is sent
 * again after a refusal is in a part with another id. This class is immutable and thread-safe.
 */
public final class BatchPart {

    private static final int ID_LENGTH = 32;

    private final String id;
    private final List<BatchRow> rows;

    BatchPart(String id, List<BatchRow> rows) {
        this.id = id;
        this.rows = List.copyOf(rows);
    }

    static BatchPart of(List<BatchEntry> entries) {
        TabLines text = new TabLines("skuwright-part 1");
        for (BatchEntry entry : entries) {
            BatchRow row = entry.row();
            text.line(List.of(row.key(), row.group(), Integer.toString(entry.retries()), row.content()));
        }
        String hash = Hashing.sha256().hashString(text.toString(), StandardCharsets.UTF_8).toString();
        return new BatchPart(hash.substring(0, ID_LENGTH), entries.stream().map(BatchEntry::row).toList());
    }

    /** Returns the fingerprint of the rows: 32 hexadecimal digits. */
    public String id() {
        return id;
    }

    /** Returns the rows in the order in which they are sent. */
    public List<BatchRow> rows() {
        return rows;
    }

    /** Returns the keys of the rows, in their order. */
    public List<String> keys() {
        return rows.stream().map(BatchRow::key).toList();
    }

    /**
     * Returns what the host has for the rows, in their order.
     *
     * @throws IllegalArgumentException if the host has nothing for a key
     */
    public <T> List<T> pick(Map<String, T> byKey) {
        List<T> picked = new ArrayList<>(rows.size());
        for (BatchRow row : rows) {
            T value = byKey.get(row.key());
            if (value == null) {
                throw new IllegalArgumentException("There is nothing for the row '" + row.key() + "' of this part.");
            }
            picked.add(value);
        }
        return picked;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BatchPart that && id.equals(that.id) && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns the id and the number of rows, for people. */
    @Override
    public String toString() {
        return id + " of " + rows.size() + " rows";
    }
}
