package io.skuwright.sheets;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.consolidation.Consolidation;
import io.skuwright.consolidation.ConsolidationRules;
import io.skuwright.consolidation.Consolidator;
import io.skuwright.consolidation.Material;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Language;
import io.skuwright.result.Place;
import io.skuwright.row.Row;
import io.skuwright.sheets.fixtures.ReportSample;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("CON-5")
class ReportCsvTest {

    private static final Consolidation PRODUCTS = ReportSample.everyKind();

    private static String rejected(Audience audience, Language language) {
        StringWriter out = new StringWriter();
        ConsolidationReport.of(PRODUCTS)
                .with(ReportSettings.builder().language(language).build())
                .writeRejectedCsv(out, audience);
        return out.toString();
    }

    private static List<CSVRecord> records(String csv) throws IOException {
        return CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords();
    }

    @Test
    void rejectedForMachines_hasEveryRejectedRowWithReasonAndSuggestion() throws IOException {
        List<CSVRecord> lines = records(rejected(Audience.MACHINES, Language.EN));

        assertThat(lines).hasSize(19);
        assertThat(lines.get(0))
                .containsExactly("row", "place", "code", "name", "finding", "sentence", "suggestion", "raw");
        assertThat(lines.get(1).toList().subList(0, 5))
                .containsExactly("5", "goods.xlsx: Sheet1 row 5", "C-1", "Cap", "SPU_MULTIPLE_CATEGORIES");
        assertThat(lines.get(1).get(5)).startsWith("'CAP' has 2 categories in 'category': Hats (6); Tops (5)");
        assertThat(lines.get(1).get(6)).isEqualTo("Give all rows one category, or different products different names.");
        assertThat(lines.get(1).get(7)).contains("\"style\":\"CAP\"");
    }

    @Test
    void rejectedForPeople_beginsWithAByteOrderMarkAndSpeaksTheirLanguage() throws IOException {
        String csv = rejected(Audience.PEOPLE, Language.ZH);

        assertThat(csv).startsWith("\uFEFF行,位置,code,name,问题,原因,建议,行内容\r\n");
        assertThat(records(csv).get(1).get(6)).isEqualTo("请统一分类；若是不同商品，请使用不同名称。");
    }

    @Test
    void productsForMachines_areUnchanged() throws IOException {
        StringWriter out = new StringWriter();

        List<Finding> findings = ConsolidationReport.of(PRODUCTS).writeProductsCsv(out, Audience.MACHINES);

        List<CSVRecord> lines = records(out.toString());
        assertThat(findings).raisesNothing();
        assertThat(lines).hasSize(17);
        assertThat(lines.get(0))
                .containsExactly("product", "kind", "name", "category", "unit", "code", "spec:color", "spec:size");
        assertThat(lines.stream().map(CSVRecord::toList))
                .contains(
                        List.of("8", "spu", "Vase", "Home", "pcs", "v-1", "red", "1×2"),
                        List.of("10", "single", "=1+1", "=1+1", "pcs", "=1+1", "", ""));
    }

    @Test
    @Tag("F38")
    void productsForPeople_areNeutralisedAndReported() throws IOException {
        StringWriter out = new StringWriter();

        List<Finding> findings = ConsolidationReport.of(PRODUCTS).writeProductsCsv(out, Audience.PEOPLE);

        assertThat(findings)
                .raises(ReportCode.FORMULA_NEUTRALISED)
                .at(Place.NONE)
                .with("column", "color")
                .with("count", "1")
                .with("value", "=2+2");
        assertThat(records(out.toString()).stream().map(CSVRecord::toList))
                .contains(List.of("10", "single", "'=1+1", "'=1+1", "pcs", "'=1+1", "", ""));
    }

    @Test
    void rejectedForPeople_saysWhereTheFirstNeutralisedCellStands() {
        Consolidator consolidator = Consolidator.of(
                ConsolidationRules.builder().code("no").name("name").build());
        consolidator.add(Material.of("-A100", "A", List.of()).at(Place.row("One", 2)));
        consolidator.add(Material.of("-A100", "B", List.of()).at(Place.row("One", 3)));

        List<Finding> findings = ConsolidationReport.of(consolidator.finish())
                .writeRejectedCsv(new StringWriter(), Audience.PEOPLE);

        assertThat(findings)
                .raises(ReportCode.FORMULA_NEUTRALISED)
                .at(Place.row("One", 2).child("no"))
                .with("column", "no")
                .with("count", "2")
                .with("value", "-A100")
                .raisesOnly(ReportCode.FORMULA_NEUTRALISED);
    }

    @Test
    @Tag("F38")
    void codeForMachines_survivesARoundTrip() {
        StringWriter out = new StringWriter();
        Consolidator consolidator = Consolidator.of(
                ConsolidationRules.builder().code("no").name("name").addSpecs("code").build());
        consolidator.add(Material.of("-A100", "a \"b\", c", List.of("=1")));

        ConsolidationReport.of(consolidator.finish()).writeProductsCsv(out, Audience.MACHINES);

        Batch<Row> read = SheetReader.of(SheetSettings.defaults())
                .readAll(new ByteArrayInputStream(out.toString().getBytes(StandardCharsets.UTF_8)), "products.csv");
        assertThat(read.accepted()).hasSize(1);
        Row row = read.accepted().get(0);
        assertThat(row.cell("code").text()).isEqualTo("-A100");
        assertThat(row.cell("name").text()).isEqualTo("a \"b\", c");
        assertThat(row.cell("spec:code").text()).isEqualTo("=1");
    }

    @Test
    @Timeout(60)
    void oneConflictOfManyRows_isToldOnceAndNotForEachRow() {
        Consolidator consolidator = Consolidator.of(ConsolidationRules.builder()
                .code("no")
                .name("name")
                .category("category")
                .build());
        for (int row = 2; row < 100_002; row++) {
            consolidator.add(Material.of("N" + row, "One", List.of())
                    .inCategory("C" + row % 7)
                    .at(Place.row("One", row)));
        }
        Consolidation products = consolidator.finish();
        StringWriter out = new StringWriter();
        StringBuilder html = new StringBuilder();

        ConsolidationReport.of(products).writeRejectedCsv(out, Audience.PEOPLE);
        ConsolidationReport.of(products).writeHtml(html);

        assertThat(out.toString().lines()).hasSize(100_001);
        assertThat(html).contains("Shown: 1,000 of 100,000; 99,000 not shown.");
    }

    @Test
    void halfACharacter_isReplacedAndDoesNotStopTheFile() {
        Consolidator consolidator = Consolidator.of(
                ConsolidationRules.builder().code("no").name("name").build());
        consolidator.add(Material.of("1\uD83D", "A\uD83D\uDE00", List.of()).at(Place.row("One", 2)));
        StringWriter out = new StringWriter();

        ConsolidationReport.of(consolidator.finish()).writeRejectedCsv(out, Audience.MACHINES);

        assertThat(out.toString()).contains(",1\uFFFD,A\uD83D\uDE00,BAD_TEXT,");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(out.toString())).isTrue();
    }

    @Test
    void rowsThatCouldNotBeRead_areListedAsWell() throws IOException {
        Finding fault = Finding.of(SheetCode.ROW_WIDTH)
                .at(Place.row("", 99))
                .with("expected", 7)
                .with("actual", 3);
        StringWriter out = new StringWriter();

        ConsolidationReport.of(PRODUCTS)
                .withReading(List.of(new Batch.Rejected(Place.row("", 99), "a,b,c", fault)), List.of())
                .writeRejectedCsv(out, Audience.MACHINES);

        List<CSVRecord> lines = records(out.toString());
        assertThat(lines.get(19))
                .containsExactly("99", "row 99", "", "", "ROW_WIDTH", fault.message(), "", "a,b,c");
    }

    @Test
    void targetThatFails_isAnUncheckedException() {
        Writer broken = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        ConsolidationReport report = ConsolidationReport.of(PRODUCTS);

        assertThatThrownBy(() -> report.writeRejectedCsv(broken, Audience.PEOPLE))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("disk full");
        assertThatThrownBy(() -> report.writeProductsCsv(broken, Audience.MACHINES))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("disk full");
    }
}
