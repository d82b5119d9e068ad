package io.skuwright.kingdee.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.result.Batch;
import io.skuwright.result.Outcome;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonRowsTest {

    private static final String JSON = "{\"details\":[{\"id\":\"1\",\"名称\":\"套件 \uD83D\uDCE6\",\"q\":2.50},{\"id\":\"2\"}]}";

    @Test
    void read_textBytesAndStreams_areTheSame() {
        byte[] bytes = JSON.getBytes(StandardCharsets.UTF_8);
        assertThat(JsonRows.of(JSON).read().orThrow().toJson()).isEqualTo(JSON);
        assertThat(JsonRows.of(bytes).read().orThrow().toJson()).isEqualTo(JSON);
        assertThat(JsonRows.of(new ByteArrayInputStream(bytes)).read().orThrow().toJson())
                .isEqualTo(JSON);
        assertThat(JsonRows.of(new StringReader(JSON)).read().orThrow().toJson()).isEqualTo(JSON);
    }

    @Test
    void read_streamThatServesOneByteAtATime_isTheSame() {
        byte[] bytes = JSON.getBytes(StandardCharsets.UTF_8);
        InputStream drip = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int from, int length) {
                return super.read(target, from, Math.min(1, length));
            }
        };
        assertThat(JsonRows.of(drip).read().orThrow().toJson()).isEqualTo(JSON);
    }

    @Test
    void records_path_leadsToTheList() {
        Batch<Row> batch = JsonRows.of(JSON).records("details");
        assertThat(batch.accepted())
                .extracting(row -> row.place().toString())
                .containsExactly("/details/0", "/details/1");
        assertThat(batch.accepted().get(0).cell("名称").text()).isEqualTo("套件 \uD83D\uDCE6");
    }

    @Test
    void records_wrongPath_isSaid() {
        FindingAssert.assertThat(JsonRows.of(JSON).records("lines"))
                .raises(WireCode.RECORDS_MISSING)
                .with("path", "/lines")
                .with("found", "no member lines");
    }

    @Test
    void stream_recordsComeOneByOne() {
        List<String> seen = new ArrayList<>();
        Outcome<Long> read = JsonRows.of("[{\"a\":1},5,{\"a\":2}]")
                .stream(List.of(), row -> seen.add(row.toJson()), rejected -> seen.add("rejected " + rejected.raw()));
        assertThat(read.orThrow()).isEqualTo(3);
        assertThat(seen).containsExactly("{\"a\":1}", "rejected 5", "{\"a\":2}");
    }

    @Test
    void stream_aLongList_needsMemoryForOneRecord() {
        int records = 200_000;
        Reader endless = new Reader() {
            private int next;
            private StringReader part = new StringReader("[{\"a\":0}");

            @Override
            public int read(char[] target, int from, int length) throws IOException {
                int count = part.read(target, from, length);
                if (count < 0 && next < records) {
                    next++;
                    part = new StringReader(next == records ? "]" : ",{\"a\":" + next + "}");
                    return read(target, from, length);
                }
                return count;
            }

            @Override
            public void close() {}
        };
        long[] sum = new long[1];
        Outcome<Long> read = JsonRows.of(endless)
                .stream(List.of(), row -> sum[0] += Long.parseLong(row.cell("a").text()), rejected -> {});
        assertThat(read.orThrow()).isEqualTo(records);
        assertThat(sum[0]).isEqualTo(199_999L * 200_000 / 2);
    }

    @Test
    void read_streamThatFails_isTheCallersException() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }
        };
        assertThatThrownBy(() -> JsonRows.of(broken).read())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk");
    }

    @Test
    void read_doesNotCloseTheCallersStream() {
        boolean[] closed = new boolean[1];
        InputStream in = new ByteArrayInputStream("[]".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        JsonRows.of(in).read();
        assertThat(closed[0]).isFalse();
    }

    @Test
    void of_null_isABadCall() {
        assertThatThrownBy(() -> JsonRows.of((String) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> JsonRows.of((byte[]) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> JsonRows.of((InputStream) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> JsonRows.of((Reader) null)).isInstanceOf(NullPointerException.class);
    }
}
