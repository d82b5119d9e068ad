package io.skuwright.sheets;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.sheets.Sheets.limit;
import static io.skuwright.sheets.Sheets.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.result.Batch;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SheetLimitsTest {

    private static final String CELL = "x".repeat(32_767);

    @Test
    @Tag("F35")
    void cell_atTheLimitPasses_andOverItRejectsTheRow() {
        Batch<Row> batch = read("a,b\n" + CELL + ",1\n" + CELL + "x,1\n\"" + CELL + "xy\",1\n2,2\n");
        assertThat(batch.accepted()).hasSize(2);
        assertThat(batch)
                .raises(SheetCode.LIMIT_CELL)
                .at("goods: row 3 column a")
                .with("limit", 32_767)
                .with("actual", 32_768)
                .raises(SheetCode.LIMIT_CELL)
                .at("goods: row 4 column a")
                .with("actual", 32_769);
        assertThat(read("a\n" + CELL + "xy\n", limit(SheetLimit.CELL, 32_769))).raisesNothing();
    }

    @Test
    @Tag("F2")
    @Tag("F22")
    void cell_farOverTheLimit_stopsTheFile() {
        String huge = "x".repeat(200_000);
        assertThat(read("a,b\n1,2\n" + huge + ",1\n"))
                .raises(SheetCode.LIMIT_CELL)
                .at("goods: row 3")
                .with("limit", 32_767)
                .with("actual", 32_768);
        assertThat(read("a,b\n1,2\n3,\"" + huge))
                .raises(SheetCode.CSV_UNCLOSED_QUOTE)
                .at("goods: row 3")
                .with("line", 3)
                .with("column", 3);
    }

    @Test
    @Tag("F35")
    void rows_atTheLimitPass_andOneMoreRefusesTheFile() {
        SheetSettings three = limit(SheetLimit.ROWS, 3);
        assertThat(read("a\n1\n2\n\n3\n\n", three).accepted()).hasSize(3);
        Batch<Row> batch = read("a,b\n1,1\n2\n3,1\n4\n", three);
        assertThat(batch.accepted()).isEmpty();
        assertThat(batch)
                .raises(SheetCode.LIMIT_ROWS)
                .at("goods: row 5")
                .with("limit", 3)
                .with("actual", 4)
                .raises(WireCode.DOCUMENT_REFUSED)
                .with("cause", "LIMIT_ROWS");
        assertThat(read("a\n1\n2\n3\n4\n", limit(SheetLimit.ROWS, 4))).raisesNothing();
    }

    @Test
    void columns_overTheLimit_refuseTheFile() {
        assertThat(read("a,b,c\n", limit(SheetLimit.COLUMNS, 3))).raisesNothing();
        assertThat(read("a,b,c,d\n", limit(SheetLimit.COLUMNS, 3)))
                .raises(SheetCode.LIMIT_COLUMNS)
                .at("goods: row 1")
                .with("limit", 3)
                .with("actual", 4);
        assertThat(read("a,b,c,d\n", limit(SheetLimit.COLUMNS, 4))).raisesNothing();
    }

    @Test
    void columns_farOverTheLimitInARow_areCountedAndNotKept() {
        Batch<Row> batch = read("a,b\n" + ",x".repeat(100_000) + "\n", limit(SheetLimit.COLUMNS, 20));
        assertThat(batch).raises(SheetCode.ROW_WIDTH).with("expected", 2).with("actual", 100_001);
        assertThat(batch.rejected().get(0).raw()).hasSize(200_000);
    }

    @Test
    void file_overTheLimit_isRefused() {
        assertThat(read("a\n12345678", limit(SheetLimit.FILE, 10))).raisesNothing();
        assertThat(read("a\n123456789", limit(SheetLimit.FILE, 10)))
                .raises(SheetCode.LIMIT_FILE)
                .at("goods")
                .with("limit", 10)
                .with("actual", 11);
        assertThat(read("a\n123456789", limit(SheetLimit.FILE, 11))).raisesNothing();
    }

    @Test
    void from_namesAndValues() {
        SheetLimits limits = SheetLimits.from(Map.of("sheetRows", "5", "sheetCell", "10"));
        assertThat(limits.get(SheetLimit.ROWS)).isEqualTo(5);
        assertThat(limits.get(SheetLimit.CELL)).isEqualTo(10);
        assertThat(limits)
                .isEqualTo(SheetLimits.defaults().with(SheetLimit.ROWS, 5).with(SheetLimit.CELL, 10))
                .hasSameHashCodeAs(SheetLimits.defaults().with(SheetLimit.ROWS, 5).with(SheetLimit.CELL, 10))
                .isNotEqualTo(SheetLimits.defaults());
        assertThat(limits.toString()).contains("sheetRows=5", "sheetCell=10", "sheetRatio=100");
        assertThat(limits.exceeds(SheetLimit.ROWS, 5)).isFalse();
        assertThat(limits.exceeds(SheetLimit.ROWS, 6)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SheetLimits.from(Map.of("rows", "5")))
                .withMessageContaining("sheetRows, sheetColumns, sheetCell");
        assertThatIllegalArgumentException().isThrownBy(() -> SheetLimits.from(Map.of("sheetRows", "many")));
        assertThatIllegalArgumentException().isThrownBy(() -> SheetLimits.defaults().with(SheetLimit.ROWS, 0));
    }

    @Test
    void defaults_areThoseOfThePage() {
        SheetLimits limits = SheetLimits.defaults();
        assertThat(limits.get(SheetLimit.FILE)).isEqualTo(268_435_456);
        assertThat(limits.get(SheetLimit.ROWS)).isEqualTo(1_048_576);
        assertThat(limits.get(SheetLimit.COLUMNS)).isEqualTo(16_384);
        assertThat(limits.get(SheetLimit.CELL)).isEqualTo(32_767);
        assertThat(limits.get(SheetLimit.INFLATED)).isEqualTo(536_870_912);
        assertThat(limits.get(SheetLimit.RATIO)).isEqualTo(100);
        assertThat(limits.get(SheetLimit.PARTS)).isEqualTo(1_000);
    }
}
