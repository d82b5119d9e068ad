package io.skuwright.sheets;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.sheets.Sheets.json;
import static io.skuwright.sheets.Sheets.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Batch;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {

    @Test
    void read_plainRows_keepsTextsAsTheyStand() {
        Batch<Row> batch = read("code,name,price\r\n00123, Shirt ,1.50\r\nA-1,,\r\n");
        assertThat(batch).raisesNothing();
        assertThat(json(batch))
                .containsExactly(
                        "{\"code\":\"00123\",\"name\":\" Shirt \",\"price\":\"1.50\"}",
                        "{\"code\":\"A-1\",\"name\":\"\",\"price\":\"\"}");
        assertThat(batch.accepted().get(1).place()).hasToString("goods: row 3");
    }

    @Test
    void read_quotedCells_areOneCell() {
        Batch<Row> batch = read("code,name\n1,\"a,b\"\n2,\"say \"\"hi\"\"\"\n3,\"two\r\nlines\"\n4,\"\"\n5,end");
        assertThat(batch).raisesNothing();
        assertThat(batch.accepted())
                .extracting(row -> row.cell("name").text())
                .containsExactly("a,b", "say \"hi\"", "two\r\nlines", "", "end");
        assertThat(batch.accepted().get(4).place()).as("a row counts once, as in a spreadsheet").hasToString("goods: row 6");
    }

    @Test
    @Tag("F38")
    void read_textsThatLookLikeFormulas_areData() {
        Batch<Row> batch = read("code\n=1+1\n-A100\n+7\n@x\n＝1\n");
        assertThat(batch).raises(SheetCode.ENCODING_USED).raisesOnly(SheetCode.ENCODING_USED);
        assertThat(batch.accepted())
                .extracting(row -> row.cell("code").text())
                .containsExactly("=1+1", "-A100", "+7", "@x", "＝1");
    }

    @Test
    void read_emptyRows_areCountedAndPassedOver() {
        Batch<Row> batch = read("\ncode,name\n\n1,a\n , \n2,b\n\n");
        assertThat(json(batch)).hasSize(2);
        assertThat(batch.accepted().get(1).place()).hasToString("goods: row 6");
        assertThat(batch)
                .raises(SheetCode.EMPTY_ROWS)
                .weighing(Severity.INFO)
                .at("goods: row 1")
                .with("count", 4)
                .raisesOnly(SheetCode.EMPTY_ROWS);
    }

    @Test
    @Tag("F21")
    void read_rowsOfAnotherWidth_areRejectedWithTheirText() {
        Batch<Row> batch = read("code,name,unit\n1,a\n2,b,pc\n3,\"c\nd\",pc,\"x \"\"y\"\"\"\r\n4,d,pc\n");
        assertThat(json(batch)).hasSize(2);
        assertThat(batch)
                .raises(SheetCode.ROW_WIDTH)
                .at("goods: row 2")
                .with("expected", 3)
                .with("actual", 2)
                .raises(SheetCode.ROW_WIDTH)
                .at("goods: row 4")
                .with("actual", 4)
                .raisesOnly(SheetCode.ROW_WIDTH);
        assertThat(batch.rejected())
                .extracting(Batch.Rejected::raw)
                .containsExactly("1,a", "3,\"c\nd\",pc,\"x \"\"y\"\"\"");
    }

    @Test
    @Tag("F24")
    void read_damagedBarcode_isRejectedWhereACodeIsMeant() {
        String csv = "code,note\n6.90123E+12,6.90123E+12\n6901234567892,\n";
        Batch<Row> batch = read(csv, Sheets.codes("code"));
        assertThat(json(batch)).containsExactly("{\"code\":\"6901234567892\",\"note\":\"\"}");
        assertThat(batch)
                .raises(WireCode.PRECISION_LOST)
                .at("goods: row 2 column code")
                .with("field", "code")
                .with("value", "6.90123E+12")
                .with("digits", 6)
                .times(1);
        assertThat(read(csv).rejected()).as("no column is under the rules for codes").isEmpty();
    }

    @Test
    @Tag("F25")
    void read_leadingZeros_areKept() {
        assertThat(json(read("code\n00123\n000\n", Sheets.codes("code"))))
                .containsExactly("{\"code\":\"00123\"}", "{\"code\":\"000\"}");
    }

    @Test
    @Tag("F15")
    void read_controlCharacters_rejectTheRow() {
        // A zero among the first bytes would rather be UTF-16 without its mark.
        String before = "code,name" + "\n".repeat(300);
        Batch<Row> batch = read(before + "1,a\u0000b\n2,a\u0085\n3,\"tab\tand\nline\"\n");
        assertThat(json(batch)).containsExactly("{\"code\":\"3\",\"name\":\"tab\\tand\\nline\"}");
        assertThat(batch)
                .raises(WireCode.BAD_TEXT)
                .at("goods: row 301 column name")
                .with("codePoint", "U+0000")
                .with("index", 1)
                .raises(WireCode.BAD_TEXT)
                .at("goods: row 302 column name")
                .with("codePoint", "U+0085");
    }

    @Test
    @Tag("F15")
    void read_lineEndInACode_rejectsTheRow() {
        Batch<Row> batch = read("code,name\n\"A1\n\",x\n", Sheets.codes("code"));
        assertThat(batch).raises(WireCode.BAD_TEXT).at("goods: row 2 column code").with("codePoint", "U+000A").with("index", 2);
        assertThat(batch.rejected()).extracting(Batch.Rejected::raw).containsExactly("\"A1\n\",x");
    }

    @Test
    @Tag("F23")
    void read_quoteInsideABareCell_rejectsTheRow() {
        Batch<Row> batch = read("code,name\n1,5\" pipe\n2, \"b\"\n3,=\"001\"\n4,d\n");
        assertThat(json(batch)).hasSize(1);
        assertThat(batch)
                .raises(SheetCode.CSV_DIALECT)
                .at("goods: row 2 column name")
                .with("found", "a quote inside a cell without quotes around it")
                .raises(SheetCode.CSV_DIALECT)
                .at("goods: row 4 column name");
        assertThat(batch.rejected()).extracting(Batch.Rejected::raw).containsExactly("1,5\" pipe", "2, \"b\"", "3,=\"001\"");
    }

    @Test
    @Tag("F23")
    void read_textAfterAQuote_refusesTheFile() {
        Batch<Row> batch = read("code,name\n1,a\n2,\"b\"c,d\n3,e\n");
        assertThat(batch.accepted()).isEmpty();
        assertThat(batch)
                .raises(SheetCode.CSV_DIALECT)
                .at("goods: row 3")
                .with("found", "text after a closing quote in line 3, column 6")
                .raises(WireCode.DOCUMENT_REFUSED)
                .at("goods: row 2")
                .with("cause", "CSV_DIALECT");
    }

    @ParameterizedTest
    @Tag("F23")
    @CsvSource(
            quoteCharacter = '`',
            value = {"code;name, ';'", "`code\tname`, a tab", "code|name, '|'", "code，name, '，'"})
    void read_anotherSeparator_refusesTheFile(String header, String found) {
        assertThat(read(header + "\n1;2\n"))
                .raises(SheetCode.CSV_DIALECT)
                .weighing(Severity.ERROR)
                .at("goods: row 1")
                .with("found", found)
                .with("expected", "',' between cells");
    }

    @Test
    @Tag("F23")
    void read_separatorHint_refusesTheFile() {
        assertThat(read("sep=,\ncode,name\n")).raises(SheetCode.CSV_DIALECT).with("found", "the hint sep=");
    }

    @Test
    void read_declaredSeparator_isUsed() {
        SheetSettings semicolon = SheetSettings.builder().separator(';').build();
        assertThat(json(read("code;name\n1,5;a\n", semicolon))).containsExactly("{\"code\":\"1,5\",\"name\":\"a\"}");
        assertThat(json(read("a;b\n1\n", Sheets.required("a;b"))))
                .as("a column that is asked for by this name")
                .containsExactly("{\"a;b\":\"1\"}");
    }

    @Test
    @Tag("F23")
    void read_loneCarriageReturns_areNoted() {
        Batch<Row> batch = read("code,name\r1,a\r2,b");
        assertThat(json(batch)).hasSize(2);
        assertThat(batch)
                .raises(SheetCode.CSV_DIALECT)
                .weighing(Severity.WARNING)
                .at("goods")
                .with("expected", "a line feed");
        assertThat(read("code\r\n1\n2\r\n")).as("two usual line ends in one file").raisesNothing();
    }

    @ParameterizedTest
    @Tag("F22")
    @ValueSource(strings = {"code,name\n1,a\n2,\"b\n3,c\n", "code,name\n1,a\n2,\"b\"\""})
    void read_unclosedQuote_refusesTheFile(String csv) {
        Batch<Row> batch = read(csv);
        assertThat(batch.accepted()).isEmpty();
        assertThat(batch)
                .raises(SheetCode.CSV_UNCLOSED_QUOTE)
                .at("goods: row 3")
                .with("line", 3)
                .with("column", 3);
    }

    @Test
    void read_rowsOneByOne_givesTheSameFates() {
        String csv = "code,name\n1,a\n2\n\n3,c\n";
        List<String> fates = new ArrayList<>();
        Outcome<SheetSummary> outcome = SheetReader.of(SheetSettings.defaults())
                .read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "g.csv", new RowSink() {
                    @Override
                    public void accept(Row row) {
                        fates.add("accepted " + row.place());
                    }

                    @Override
                    public void reject(Batch.Rejected row) {
                        fates.add("rejected " + row.place() + " " + row.raw());
                    }
                });
        assertThat(fates).containsExactly("accepted g.csv: row 2", "rejected g.csv: row 3 2", "accepted g.csv: row 5");
        assertThat(outcome.value())
                .isEqualTo(new SheetSummary(SheetFormat.CSV, "UTF-8", "", List.of("code", "name"), 2, 1, 1));
        assertThat(outcome.value().read()).isEqualTo(3);
        assertThat(outcome).raisesOnly(SheetCode.EMPTY_ROWS);
    }

    @Test
    void read_sinkThatTakesAcceptedRowsOnly_passesOverTheOthers() {
        List<Row> rows = new ArrayList<>();
        Outcome<SheetSummary> outcome = SheetReader.of(SheetSettings.defaults())
                .read(new ByteArrayInputStream("a,b\n1\n1,2\n".getBytes(StandardCharsets.UTF_8)), "g", rows::add);
        assertThat(rows).hasSize(1);
        assertThat(outcome.value().rejected()).isEqualTo(1);
    }
}
