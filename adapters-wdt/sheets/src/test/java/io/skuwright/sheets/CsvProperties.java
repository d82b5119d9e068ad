package io.skuwright.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.result.Batch;
import io.skuwright.row.Row;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;

class CsvProperties {

    private static final int WIDTH = 3;

    /** Another reader of the same rules finds the same cells. */
    @Property
    void cells_areThoseOfCommonsCsv(@ForAll("sheets") List<List<String>> rows, @ForAll("modes") QuoteMode mode)
            throws IOException {
        StringBuilder csv = new StringBuilder();
        CSVFormat format = CSVFormat.RFC4180.builder().setQuoteMode(mode).get();
        try (CSVPrinter printer = new CSVPrinter(csv, format)) {
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
        }
        List<List<String>> expected = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader("a,b,c\r\n" + csv), format)) {
            for (CSVRecord record : parser) {
                expected.add(record.toList());
            }
        }
        expected.remove(0);
        expected.removeIf(row -> row.stream().allMatch(String::isBlank));

        Batch<Row> batch = Sheets.read("a,b,c\r\n" + csv);

        assertThat(batch.rejected()).isEmpty();
        assertThat(batch.accepted())
                .extracting(row -> List.of(row.cell("a").text(), row.cell("b").text(), row.cell("c").text()))
                .isEqualTo(expected);
    }

    /** Whatever a file holds, no exception leaves the reader, and each row has one fate. */
    @Property
    void anyText_losesNothing(@ForAll("loose") String csv) {
        Batch<Row> batch = Sheets.read(csv, SheetSettings.builder().addCodeColumns("a").build());
        if (batch.findings().stream().noneMatch(finding -> finding.isError() && finding.place().toString().equals("goods"))) {
            assertThat(batch.read()).isLessThanOrEqualTo(csv.lines().count() * 2);
        }
    }

    /** The same of bytes that were flipped or cut off. */
    @Property
    void damagedBytes_loseNothing(@ForAll("damage") byte[] file) {
        ConservationLaw.check(Sheets.read(file, SheetSettings.from(java.util.Map.of("fallback", "GB18030", "required", "a"))));
    }

    /** A rejected row can be found again: its text is part of the file, byte for byte. */
    @Property
    void rejectedRows_keepTheirText(@ForAll("loose") String csv) {
        for (Batch.Rejected rejected : Sheets.read("a,b\n" + csv).rejected()) {
            if (!rejected.finding().code().name().equals("DOCUMENT_REFUSED")) {
                assertThat(csv).contains(rejected.raw());
            }
        }
    }

    @Provide
    Arbitrary<List<List<String>>> sheets() {
        Arbitrary<String> cell = Arbitraries.oneOf(
                Arbitraries.strings().withChars("ab ,;\"\n\r\t=红0").ofMaxLength(6),
                Arbitraries.strings().withCharRange('!', '~').ofMaxLength(10),
                Arbitraries.of("", "00123", "-A100", "𠮷"));
        return cell.list().ofSize(WIDTH).list().ofMaxSize(8);
    }

    /** Not the minimal mode: it leaves a carriage return bare in places. */
    @Provide
    Arbitrary<QuoteMode> modes() {
        return Arbitraries.of(QuoteMode.ALL, QuoteMode.ALL_NON_NULL);
    }

    @Provide
    Arbitrary<String> loose() {
        return Arbitraries.strings().withChars("a,b\"\"\n\r 1\u0000").ofMaxLength(30);
    }

    @Provide
    Arbitrary<byte[]> damage() {
        byte[] sound = "a,b,c\r\n00123,\"红色, T恤\",6901234567892\r\n2,\"x \"\"y\"\"\",\r\n".getBytes(StandardCharsets.UTF_8);
        Arbitrary<Integer> places = Arbitraries.integers().between(0, sound.length - 1);
        return Combinators.combine(places.list().ofMaxSize(3), Arbitraries.bytes(), places).as((flipped, value, end) -> {
            byte[] file = end % 3 == 0 ? java.util.Arrays.copyOf(sound, end) : sound.clone();
            flipped.stream().filter(at -> at < file.length).forEach(at -> file[at] = (byte) (file[at] ^ value));
            return file;
        });
    }
}
