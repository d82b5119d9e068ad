package io.skuwright.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.result.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rows that share their names, and their fields whatever the case of these. */
class SharedColumnsTest {

    private static final Columns COLUMNS = Columns.of(List.of("FNumber", "Qty", "qty", "FAux.FF1", "BOMID_Id"));
    private static final FieldNames NAMES =
            FieldNames.of(Map.of("number", List.of("NUMBER", "fnumber"), "quantity", List.of("QTY"), "aux", List.of("faux"), "bom", List.of("FBOMID", "BOMID")));

    private static Row row() {
        Cell[] cells = {Cell.text("A"), Cell.NULL, Cell.number("2"), Cell.text("red"), Cell.number("7"), Cell.text("not looked at")};
        return COLUMNS.row(cells, origin("{\"all\":1}"));
    }

    private static Origin origin(String json) {
        return new Origin() {
            @Override
            public Place place() {
                return Place.pointer("/3");
            }

            @Override
            public Optional<String> json() {
                return Optional.of(json);
            }
        };
    }

    @Test
    void row_ofAnOrigin_hasItsPlaceAndText() {
        assertThat(row().place()).hasToString("/3");
        assertThat(row().toJson()).isEqualTo("{\"all\":1}");
        assertThat(row().columns()).contains(COLUMNS);
        assertThat(row().cell("qty")).isEqualTo(Cell.number("2"));
        assertThat(COLUMNS.cell(row(), 0)).isEqualTo(Cell.text("A"));
        assertThat(Cell.list(List.of(Cell.record(row()))).toJson()).isEqualTo("[{\"all\":1}]");
    }

    @Test
    void indexes_inAnyCase_areByRankAndFirstOfTwo() {
        assertThat(COLUMNS.indexOfAnyCase("QTY")).isEqualTo(1);
        assertThat(COLUMNS.indexOfAnyCase("none")).isEqualTo(-1);
        assertThat(COLUMNS.indexesAnyCase(NAMES, "number", "")).containsExactly(0);
        assertThat(COLUMNS.indexesAnyCase(NAMES, "number", "")).containsExactly(0);
        assertThat(COLUMNS.indexesAnyCase(NAMES, "bom", "_Id")).containsExactly(4);
        assertThat(COLUMNS.indexesAnyCase(NAMES, "bom", "")).isEmpty();
        assertThat(COLUMNS.indexesBelow(NAMES, "aux")).containsExactly(3);
        assertThat(COLUMNS.indexesBelow(NAMES, "bom")).isEmpty();
        assertThatThrownBy(() -> COLUMNS.indexesAnyCase(NAMES, "none", "")).hasMessageContaining("not known");
    }

    @Test
    void indexes_ofManyFields_areAllRight() {
        List<String> names = new java.util.ArrayList<>();
        Map<String, List<String>> table = new java.util.LinkedHashMap<>();
        for (int at = 0; at < 500; at++) {
            names.add("N" + at);
            table.put("field" + at, List.of("n" + at));
        }
        Columns many = Columns.of(names);
        FieldNames fields = FieldNames.of(table);
        for (int at = 0; at < 1_000; at++) {
            assertThat(many.indexesAnyCase(fields, "field" + at % 500, "")).containsExactly(at % 500);
        }
    }

    @Test
    void with_aNewOrKnownField_keepsTheOthers() {
        Row more = row().with("lines", Cell.number("9"));
        assertThat(more.columns().orElseThrow().names()).endsWith("lines").hasSize(6);
        assertThat(more.columns()).isEqualTo(row().with("lines", Cell.NULL).columns());
        assertThat(row().with("others", Cell.NULL).names()).endsWith("others");
        assertThat(more.place()).hasToString("/3");
        assertThat(more.toJson()).isEqualTo("{\"all\":1,\"lines\":9}");
        Row changed = Row.of(Map.of("a", 1), Place.pointer("/0")).with("a", Cell.number("2"));
        assertThat(changed.toJson()).isEqualTo("{\"a\":2}");
        assertThat(changed.place()).hasToString("/0");
        assertThat(changed.columns()).isEmpty();
        assertThat(row().with("Qty", Cell.number("5")).cell("Qty")).isEqualTo(Cell.number("5"));
    }

    @Test
    void cell_ofARowWithOtherColumns_isABadCall() {
        Row other = Columns.of(List.of("a")).row(List.of("1"), Place.ROOT);
        assertThatThrownBy(() -> COLUMNS.cell(other, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> COLUMNS.cell(Row.of(Map.of(), Place.ROOT), 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
