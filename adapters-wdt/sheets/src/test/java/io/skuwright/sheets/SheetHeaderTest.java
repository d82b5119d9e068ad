package io.skuwright.sheets;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.sheets.Sheets.json;
import static io.skuwright.sheets.Sheets.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Batch;
import io.skuwright.result.Severity;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetHeaderTest {

    @Test
    @Tag("F20")
    void header_withoutARequiredName_refusesTheFile() {
        Batch<Row> batch = read("code,name\n1,a\n", Sheets.required("code", "unit"));
        assertThat(batch.read()).isZero();
        assertThat(batch)
                .raises(SheetCode.HEADER_MISSING)
                .at("goods: row 1")
                .with("name", "unit")
                .with("found", "code, name")
                .raisesOnly(SheetCode.HEADER_MISSING);
    }

    @ParameterizedTest
    @Tag("F20")
    @ValueSource(strings = {" 商家编码（新）", "商家编码(新)", "商家编码（新） ", "商家编码（新）\u200b"})
    void header_withNearlyTheName_refusesTheFile(String found) {
        assertThat(read(found + ",name\n1,a\n", Sheets.required("商家编码（新）")))
                .raises(SheetCode.HEADER_NEAR_MATCH)
                .weighing(Severity.ERROR)
                .at("goods: row 1")
                .with("found", found)
                .with("wanted", "商家编码（新）");
    }

    @Test
    @Tag("F20")
    void header_withNearlyTheNameOfACodeColumn_isWarnedOf() {
        Batch<Row> batch = read("Code,name\n1,a\n", Sheets.codes("code", "barcode"));
        assertThat(json(batch)).hasSize(1);
        assertThat(batch)
                .raises(SheetCode.HEADER_NEAR_MATCH)
                .weighing(Severity.WARNING)
                .with("found", "Code")
                .with("wanted", "code")
                .times(1);
    }

    @Test
    @Tag("F20")
    void header_withOneNameTwice_refusesTheFile() {
        Batch<Row> batch = read("code,name,code,unit,code\n1,a,2,pc,3\n");
        assertThat(batch.read()).isZero();
        assertThat(batch)
                .raises(SheetCode.HEADER_DUPLICATE)
                .at("goods: row 1")
                .with("name", "code")
                .with("columns", "1, 3, 5");
    }

    @Test
    @Tag("F20")
    void header_inAnyOrder_isFound() {
        assertThat(read("unit,code\npc,1\n", Sheets.required("code", "unit"))).raisesNothing();
    }

    @Test
    void header_withoutANameOverAColumn_readsTheOthers() {
        Batch<Row> batch = read("code,,name,\n1,,a,\n2,x,b,\n3, ,c, \n");
        assertThat(json(batch)).containsExactly("{\"code\":\"1\",\"name\":\"a\"}", "{\"code\":\"3\",\"name\":\"c\"}");
        assertThat(batch)
                .raises(SheetCode.HEADER_BLANK)
                .weighing(Severity.WARNING)
                .at("goods: row 1")
                .with("columns", "2, 4")
                .raises(SheetCode.ROW_WIDTH)
                .at("goods: row 3")
                .with("expected", 2)
                .with("actual", 2);
    }

    @Test
    void header_thatHoldsWhatNoNameHolds_refusesTheFile() {
        assertThat(read("code,na\u0001me\n")).raises(WireCode.BAD_TEXT).at("goods: row 1 column 2").with("codePoint", "U+0001");
        assertThat(read("code,5\" x\n")).raises(SheetCode.CSV_DIALECT).at("goods: row 1 column 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", ",,\n ,\n", "\uFEFF"})
    void header_ofAnEmptyFile_isMissed(String csv) {
        assertThat(read(csv)).raises(SheetCode.SHEET_EMPTY).at("goods");
    }
}
