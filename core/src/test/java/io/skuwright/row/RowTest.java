package io.skuwright.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.result.Place;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RowTest {

    /** A text of a script language: no String, but a text all the same. */
    private record Template(String text) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @Test
    void of_valuesOfAScriptPlatform_becomeCells() {
        Map<Object, Object> map = new LinkedHashMap<>();
        map.put(new Template("id"), new Template("c1"));
        map.put("int", 3);
        map.put("decimal", new BigDecimal("2.50"));
        map.put("big", new BigInteger("12345678901234567890"));
        map.put("exponent", new BigDecimal("1E+3"));
        map.put("flag", true);
        map.put("null", null);
        map.put("blank", " ");
        map.put("list", Arrays.asList(1, null, Map.of("x", "y")));
        map.put("array", new Object[] {"a", 2});
        map.put("nan", Double.NaN);
        map.put(7, "number as key");
        Row row = Row.of(map, Place.pointer("/0"));
        assertThat(row.toJson()).isEqualTo("{\"id\":\"c1\",\"int\":3,\"decimal\":2.50,\"big\":12345678901234567890,"
                + "\"exponent\":1E+3,\"flag\":true,\"null\":null,\"blank\":\" \",\"list\":[1,null,{\"x\":\"y\"}],"
                + "\"array\":[\"a\",2],\"nan\":\"NaN\",\"7\":\"number as key\"}");
        assertThat(row.cell("blank").kind()).isEqualTo(Cell.Kind.BLANK);
        assertThat(row.cell("nan").kind()).isEqualTo(Cell.Kind.TEXT);
        assertThat(row.cell("missing")).isEqualTo(Cell.ABSENT);
        assertThat(row.cell("list").items().get(2).row().orElseThrow().place()).hasToString("/0/list/2");
        assertThat(row).hasToString(row.toJson());
    }

    @Test
    void of_copiesDeeply() {
        Map<String, Object> inner = new HashMap<>(Map.of("q", 1));
        List<Object> list = new ArrayList<>(List.of(inner));
        Map<String, Object> map = new HashMap<>(Map.of("list", list));
        Row row = Row.of(map, Place.ROOT);
        inner.put("q", 2);
        list.add("more");
        map.clear();
        assertThat(row.toJson()).isEqualTo("{\"list\":[{\"q\":1}]}");
        assertThatThrownBy(() -> row.cells().put("x", Cell.NULL)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @Tag("F1")
    void of_mapThatContainsItself_isABadCall() {
        Map<String, Object> map = new HashMap<>();
        map.put("self", map);
        assertThatThrownBy(() -> Row.of(map, Place.ROOT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("64");
        assertThat(Row.of(nested(63), Place.ROOT).names()).containsExactly("m");
        assertThatThrownBy(() -> Row.of(nested(64), Place.ROOT)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, Object> nested(int below) {
        Map<String, Object> map = Map.of("m", 1);
        for (int level = 0; level < below; level++) {
            map = Map.of("m", map);
        }
        return map;
    }

    @Test
    void cell_byFieldNames_firstWithAValueElseFirstThere() {
        FieldNames names = FieldNames.of(Map.of("kit", List.of("kit__v", "kit__q", "kit")));
        Row row = Row.of(ordered("kit", "yes", "kit__q", ""), Place.pointer("/3"));
        assertThat(row.cell(names, "kit")).isEqualTo(Cell.text("yes"));
        assertThat(row.place(names, "kit")).hasToString("/3/kit__q");
        Row blank = Row.of(ordered("kit", null, "kit__q", ""), Place.pointer("/3"));
        assertThat(blank.cell(names, "kit").kind()).isEqualTo(Cell.Kind.BLANK);
        Row none = Row.of(Map.of(), Place.pointer("/3"));
        assertThat(none.cell(names, "kit")).isEqualTo(Cell.ABSENT);
        assertThat(none.place(names, "kit")).hasToString("/3");
        assertThatThrownBy(() -> none.cell(names, "colour")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void extras_fieldsNobodyKnows_areKeptTokenEqual() {
        FieldNames names = FieldNames.of(Map.of("qty", List.of("qty")));
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put("F_B", Cell.number("2.50"));
        cells.put("qty", Cell.number("1"));
        cells.put("F_A", Cell.list(List.of(Cell.text("x\"\\\n\t\r\u0001\ud800"), Cell.NULL, Cell.flag(false))));
        Extras extras = Row.ofCells(cells, Place.ROOT).extras(names);
        assertThat(extras.names()).containsExactly("F_B", "F_A");
        assertThat(extras.json("F_B")).isEqualTo("2.50");
        assertThat(extras.json("F_A")).isEqualTo("[\"x\\\"\\\\\\n\\t\\r\\u0001\\ud800\",null,false]");
        assertThat(extras.json("qty")).isNull();
        assertThat(extras).hasToString("[F_B, F_A]");
        assertThat(extras.isEmpty()).isFalse();
        assertThat(extras).isEqualTo(Extras.of(extras.fields())).hasSameHashCodeAs(Extras.of(extras.fields()));
        assertThat(extras).isNotEqualTo(Extras.none()).isNotEqualTo("x");
        assertThat(Row.of(Map.of("qty", 1), Place.ROOT).extras(names)).isSameAs(Extras.none());
        assertThat(Extras.none().isEmpty()).isTrue();
    }

    @Test
    void equality_isByCellsInOrder() {
        Row row = Row.of(ordered("a", 1, "b", 2), Place.ROOT);
        assertThat(row)
                .isEqualTo(Row.of(ordered("a", 1, "b", 2), Place.pointer("/9")))
                .hasSameHashCodeAs(Row.of(ordered("a", 1, "b", 2), Place.pointer("/9")))
                .isNotEqualTo(Row.of(ordered("b", 2, "a", 1), Place.ROOT))
                .isNotEqualTo(Row.of(ordered("a", "1", "b", 2), Place.ROOT))
                .isNotEqualTo("x");
    }

    @Test
    void cell_kindsAreTold() {
        assertThat(Cell.ABSENT.hasValue()).isFalse();
        assertThat(Cell.NULL.hasValue()).isFalse();
        assertThat(Cell.text("\u3000").hasValue()).isFalse();
        assertThat(Cell.text("x").hasValue()).isTrue();
        assertThat(Cell.number("1")).isNotEqualTo(Cell.text("1")).isEqualTo(Cell.of(1)).hasSameHashCodeAs(Cell.of(1));
        assertThat(Cell.flag(true)).isEqualTo(Cell.of(true)).isNotEqualTo("true");
        assertThat(Cell.of(null)).isSameAs(Cell.NULL);
        assertThat(Cell.of(-5L)).isEqualTo(Cell.number("-5"));
        assertThat(Cell.ABSENT).hasToString("absent").isNotEqualTo(Cell.NULL);
        assertThat(Cell.number("1.0")).isNotEqualTo(Cell.number("1")).hasToString("1.0");
        assertThat(Cell.list(List.of()).toJson()).isEqualTo("[]");
        assertThat(Cell.record(Row.of(Map.of(), Place.ROOT)).toJson()).isEqualTo("{}");
        assertThat(Cell.text("😀").toJson()).isEqualTo("\"😀\"");
    }

    @Test
    @Tag("F1")
    void toJson_nested100000Deep_needsNoCallStack() {
        Cell cell = Cell.NULL;
        for (int level = 0; level < 100_000; level++) {
            cell = Cell.list(List.of(cell));
        }
        assertThat(cell.toJson()).hasSize(200_004);
    }

    private static Map<String, Object> ordered(String first, Object one, String second, Object two) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(first, one);
        map.put(second, two);
        return map;
    }
}
