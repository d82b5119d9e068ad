package io.skuwright.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.result.Place;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlagTest {

    @Test
    void read_yesAndNo_inTheirForms() {
        for (Cell yes : List.of(Cell.flag(true), Cell.number("1"), Cell.text("1"), Cell.text("true"), Cell.text("TRUE"), Cell.text("True"))) {
            assertThat(Flag.read(yes, Place.ROOT).orThrow()).as("%s", yes).isEqualTo(Flag.YES);
        }
        for (Cell no : List.of(Cell.flag(false), Cell.number("0"), Cell.text("0"), Cell.text("false"), Cell.text("FALSE"))) {
            assertThat(Flag.read(no, Place.ROOT).orThrow()).as("%s", no).isEqualTo(Flag.NO);
        }
    }

    @Test
    void read_nothing_isUnknownWithoutAFinding() {
        for (Cell nothing : List.of(Cell.ABSENT, Cell.NULL, Cell.text(""), Cell.text(" "))) {
            FindingAssert.assertThat(Flag.read(nothing, Place.ROOT)).raisesNothing();
            assertThat(Flag.read(nothing, Place.ROOT).value()).isEqualTo(Flag.UNKNOWN);
        }
    }

    @ParameterizedTest
    @Tag("F16")
    @ValueSource(strings = {"否", "N", "FALSE ", "yes", "2", "-1", "other", "00"})
    void read_anythingElse_isNeverTrue(String text) {
        assertThat(Flag.read(Cell.text(text), Place.ROOT).value()).isEqualTo(Flag.UNKNOWN);
        FindingAssert.assertThat(Flag.read(Cell.text(text), Place.pointer("/0/kit")))
                .raises(RowCode.BAD_BOOLEAN)
                .at("/0/kit")
                .with("value", text);
    }

    @Test
    void read_recordOrList_isShownAsJson() {
        FindingAssert.assertThat(Flag.read(Cell.list(List.of(Cell.flag(true))), Place.ROOT))
                .raises(RowCode.BAD_BOOLEAN)
                .with("value", "[true]");
        FindingAssert.assertThat(Flag.read(Cell.record(Row.of(Map.of(), Place.ROOT)), Place.ROOT))
                .raises(RowCode.BAD_BOOLEAN)
                .with("value", "{}");
    }

    @Test
    void of_plainValues() {
        assertThat(Flag.of(true)).isEqualTo(Flag.YES);
        assertThat(Flag.of(false)).isEqualTo(Flag.NO);
        assertThat(Flag.of((Object) Boolean.TRUE)).isEqualTo(Flag.YES);
        assertThat(Flag.of(1)).isEqualTo(Flag.YES);
        assertThat(Flag.of(0L)).isEqualTo(Flag.NO);
        assertThat(Flag.of(new StringBuilder("True"))).isEqualTo(Flag.YES);
        assertThat(Flag.of((Object) null)).isEqualTo(Flag.UNKNOWN);
        assertThat(Flag.of("maybe")).isEqualTo(Flag.UNKNOWN);
    }
}
