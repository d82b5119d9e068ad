package io.skuwright.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.result.Batch;
import io.skuwright.row.Row;
import io.skuwright.sheets.fixtures.WorkbookSketch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetSettingsTest {

    @Test
    void from_names_setsThem() {
        SheetSettings settings = SheetSettings.from(Map.of(
                "fallback", "GB18030",
                "separator", "tab",
                "sheet", "货品",
                "codeColumns", "sku, barcode",
                "required", "sku",
                "cachedFormulas", "true",
                "sheetRows", "7"));
        assertThat(settings)
                .isEqualTo(SheetSettings.builder()
                        .fallback(Charset.forName("GB18030"))
                        .separator('\t')
                        .sheet("货品")
                        .addCodeColumns("sku", "barcode")
                        .addRequired("sku")
                        .cachedFormulas(true)
                        .limits(SheetLimits.defaults().with(SheetLimit.ROWS, 7))
                        .build());
        assertThat(SheetSettings.from(Map.of())).isEqualTo(SheetSettings.defaults());
        assertThat(SheetSettings.from(Map.of("cachedFormulas", "false", "separator", ";")))
                .isEqualTo(SheetSettings.builder().separator(';').build());
    }

    @ParameterizedTest
    @CsvSource({
        "encoding, UTF-8, 'fallback, separator, sheet'",
        "fallback, KLINGON, no known encoding",
        "fallback, '?', no known encoding",
        "separator, ';;', one character",
        "cachedFormulas, yes, true or false"
    })
    void from_whatIsNotKnown_isRefused(String name, String value, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SheetSettings.from(Map.of(name, value)))
                .withMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(chars = {'"', '\r', '\n'})
    void separator_thatMeansSomethingElse_isRefused(char separator) {
        assertThatIllegalArgumentException().isThrownBy(() -> SheetSettings.builder().separator(separator).build());
    }

    @Test
    void reader_ofNothing_isABadCall() {
        SheetReader reader = SheetReader.of(SheetSettings.defaults());
        assertThat(reader.settings()).isEqualTo(SheetSettings.defaults());
        InputStream in = new ByteArrayInputStream(new byte[0]);
        assertThatNullPointerException().isThrownBy(() -> SheetReader.of(null)).withMessage("settings");
        assertThatNullPointerException().isThrownBy(() -> reader.readAll(null, "x")).withMessage("in");
        assertThatNullPointerException().isThrownBy(() -> reader.readAll(in, null)).withMessage("source");
        assertThatNullPointerException().isThrownBy(() -> reader.read(in, "x", null)).withMessage("sink");
    }

    @Test
    void reader_ofAStreamThatFails_tellsTheHost() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }
        };
        assertThatThrownBy(() -> SheetReader.of(SheetSettings.defaults()).readAll(failing, "x"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk");
    }

    /** A host that wants to stop throws from its sink. */
    @Test
    void sink_thatThrows_stopsTheReading() {
        byte[] csv = "a\n1\n2\n".getBytes(StandardCharsets.UTF_8);
        byte[] xlsx = WorkbookSketch.of(WorkbookSketch.row(1, "a"), WorkbookSketch.row(2, "1")).bytes();
        IllegalStateException stop = new IllegalStateException("cancelled");
        for (byte[] file : new byte[][] {csv, xlsx}) {
            assertThatThrownBy(() -> SheetReader.of(SheetSettings.defaults()).read(new ByteArrayInputStream(file), "x", row -> {
                        throw stop;
                    }))
                    .isSameAs(stop);
        }
    }

    @Test
    @Tag("F91")
    void reader_sharedByThreads_givesEachTheSame() {
        SheetReader reader = SheetReader.of(SheetSettings.builder().addCodeColumns("a").build());
        StringBuilder csv = new StringBuilder("a,b\n");
        for (int row = 0; row < 500; row++) {
            csv.append(row).append(row % 7 == 0 ? "" : ",红色").append('\n');
        }
        byte[] file = csv.toString().getBytes(StandardCharsets.UTF_8);
        byte[] book = WorkbookSketch.of(WorkbookSketch.row(1, "a"), WorkbookSketch.row(2, "1")).bytes();
        Batch<Row> rows = reader.readAll(new ByteArrayInputStream(file), "x");
        Batch<Row> cells = reader.readAll(new ByteArrayInputStream(book), "y");
        assertThat(rows.rejected()).hasSize(72);
        assertThat(IntStream.range(0, 64).parallel().mapToObj(run -> reader.readAll(new ByteArrayInputStream(file), "x")))
                .allMatch(rows::equals);
        assertThat(IntStream.range(0, 64).parallel().mapToObj(run -> reader.readAll(new ByteArrayInputStream(book), "y")))
                .allMatch(cells::equals);
    }
}
