package io.skuwright.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.result.Place;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private static final Place PLACE = Place.row("Sheet1", 2);
    private static final Columns COLUMNS = Columns.of(List.of("code", "name", "note"));

    private static Row ordinary(String code, String name, String note) {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("code", code);
        map.put("name", name);
        map.put("note", note);
        return Row.of(map, PLACE);
    }

    @Test
    void row_isTheSameAsAnyOther() {
        Row row = COLUMNS.row(List.of("00123", "红色\"T恤\"", " "), PLACE);
        Row other = ordinary("00123", "红色\"T恤\"", " ");
        assertThat(row).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
        assertThat(other).isEqualTo(row);
        assertThat(row.toJson()).isEqualTo("{\"code\":\"00123\",\"name\":\"红色\\\"T恤\\\"\",\"note\":\" \"}");
        assertThat(row.place()).isEqualTo(PLACE);
        assertThat(row.names()).containsExactly("code", "name", "note");
        assertThat(row.cells()).isEqualTo(other.cells()).hasSize(3).containsKey("note").doesNotContainKey("x");
        assertThat(row.cells().keySet()).containsExactly("code", "name", "note");
        assertThat(row.cell("code")).isEqualTo(Cell.text("00123"));
        assertThat(row.cell("note").kind()).isEqualTo(Cell.Kind.BLANK);
        assertThat(row.cell("x")).isSameAs(Cell.ABSENT);
    }

    @Test
    void row_byOurWords_findsCellsPlacesAndExtras() {
        FieldNames names = FieldNames.of(Map.of("sku", List.of("sku_code", "code"), "brand", List.of("brand")));
        Row row = COLUMNS.row(List.of("A1", "Shirt", ""), PLACE);
        assertThat(row.cell(names, "sku").text()).isEqualTo("A1");
        assertThat(row.cell(names, "brand")).isSameAs(Cell.ABSENT);
        assertThat(row.place(names, "sku")).isEqualTo(PLACE.child("code"));
        assertThat(row.place(names, "brand")).isEqualTo(PLACE);
        assertThat(row.extras(names).fields())
                .isEqualTo(ordinary("A1", "Shirt", "").extras(names).fields())
                .containsOnlyKeys("name", "note");
    }

    @Test
    void rowOfCells_keepsNumbersAndFlags() {
        Row row = COLUMNS.rowOfCells(List.of(Cell.text("A1"), Cell.number("2.50"), Cell.flag(true)), PLACE);
        assertThat(row.toJson()).isEqualTo("{\"code\":\"A1\",\"name\":2.50,\"note\":true}");
        assertThat(Cell.record(row)).isEqualTo(Cell.record(Row.ofCells(new LinkedHashMap<>(row.cells()), PLACE)));
    }

    @Test
    void row_cannotBeChanged() {
        List<String> texts = new ArrayList<>(List.of("A1", "Shirt", ""));
        Row row = COLUMNS.row(texts, PLACE);
        texts.set(0, "B2");
        assertThat(row.cell("code").text()).isEqualTo("A1");
        assertThatThrownBy(() -> row.cells().put("code", Cell.NULL)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> row.cells().remove("code")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> row.names().clear()).isInstanceOf(UnsupportedOperationException.class);
        Iterator<Map.Entry<String, Cell>> entries = row.cells().entrySet().iterator();
        Map.Entry<String, Cell> first = entries.next();
        assertThatThrownBy(() -> first.setValue(Cell.NULL)).isInstanceOf(UnsupportedOperationException.class);
        entries.next();
        entries.next();
        assertThatThrownBy(entries::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void columns_knowTheirNames() {
        assertThat(COLUMNS.size()).isEqualTo(3);
        assertThat(COLUMNS.names()).containsExactly("code", "name", "note");
        assertThat(COLUMNS.indexOf("note")).isEqualTo(2);
        assertThat(COLUMNS.indexOf("Note")).isEqualTo(-1);
        assertThat(COLUMNS)
                .isEqualTo(Columns.of(List.of("code", "name", "note")))
                .hasSameHashCodeAs(Columns.of(List.of("code", "name", "note")))
                .isNotEqualTo(Columns.of(List.of("name", "code", "note")))
                .hasToString("[code, name, note]");
    }

    @Test
    void columns_refuseWhatFitsNot() {
        assertThatIllegalArgumentException().isThrownBy(() -> Columns.of(List.of("a", "b", "a"))).withMessageContaining("'a'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COLUMNS.row(List.of("A1"), PLACE))
                .withMessage("The row has 1 values for 3 columns.");
        List<String> withNull = new ArrayList<>(List.of("A1", "Shirt"));
        withNull.add(null);
        assertThatThrownBy(() -> COLUMNS.row(withNull, PLACE)).isInstanceOf(NullPointerException.class);
    }
}
