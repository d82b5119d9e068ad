package io.skuwright.bench;

import io.skuwright.bench.gen.BomPages;
import io.skuwright.bench.gen.BomPages.Form;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.result.Batch;
import io.skuwright.row.Row;
import io.skuwright.row.WireLimit;
import io.skuwright.row.WireLimits;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Prints how much memory reading a page row by row needs, by the number of its rows.
 *
 * <p>The page comes as a stream that repeats one block of a thousand rows, so it is itself nowhere whole. The heap is
 * looked at after a full collection, at every thousandth row.
 */
public final class StreamMemory {

    private static final int BLOCK = 1_000;

    private long most;
    private long rows;

    private StreamMemory() {}

    /** Prints the report. */
    public static void main(String[] args) {
        bytes(BLOCK);
        for (int count : new int[] {10_000, 100_000}) {
            System.out.printf(Locale.ROOT, "| %,d rows | %,d KiB at most |%n", count, bytes(count) / 1024);
        }
    }

    /** Returns the bytes at most in use while so many rows are read, beyond those before. */
    static long bytes(int count) {
        WireLimits limits = WireLimits.defaults().with(WireLimit.DOCUMENT, 1L << 30).with(WireLimit.TOKENS, 100_000_000);
        StreamMemory memory = new StreamMemory();
        InputStream page = page(count);
        long before = used();
        JsonRows.of(page).within(limits).stream(List.of(), memory::take, memory::refuse).orThrow();
        return Math.max(0, memory.most - before);
    }

    private void take(Row row) {
        rows++;
        if (rows % BLOCK == 0 && !row.names().isEmpty()) {
            most = Math.max(most, used());
        }
    }

    private void refuse(Batch.Rejected row) {
        throw new IllegalStateException("A row of the page was refused: " + row.finding());
    }

    private static InputStream page(int count) {
        byte[] whole = BomPages.of(Form.BILL, BLOCK);
        byte[] comma = {','};
        List<InputStream> parts = new ArrayList<>();
        parts.add(new ByteArrayInputStream(new byte[] {'['}));
        for (int block = 0; block < count / BLOCK; block++) {
            if (block > 0) {
                parts.add(new ByteArrayInputStream(comma));
            }
            parts.add(new ByteArrayInputStream(whole, 1, whole.length - 2));
        }
        parts.add(new ByteArrayInputStream(new byte[] {']'}));
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
