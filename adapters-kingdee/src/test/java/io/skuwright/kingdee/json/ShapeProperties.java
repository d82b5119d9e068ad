package io.skuwright.kingdee.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.wire.Shape;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Reading some members is reading all and then looking at some. */
class ShapeProperties {

    private static final Set<String> NAMES = Set.of("lines", "qty", "unit");
    private static final Shape SHAPE = Shape.of(NAMES);
    private static final String SAMPLE = "[{\"id\":\"a\",\"lines\":[{\"qty\":1.50,\"note\":\"x\\ty\",\"unit\":\"Pcs\"},"
            + "{\"qty\":2,\"more\":{\"qty\":3,\"l\":[1,{}]}},{\"qty\":0}],\"unit\":null},{\"qty\":true,\"unit\":{\"qty\":4,\"z\":5}}]";

    @Property(tries = 2_000)
    void only_anyDocument_readsWhatAFullReadingReads(@ForAll("documents") String json) {
        agree(json);
    }

    @Property(tries = 3_000)
    void only_aCharacterChangedAnywhere_readsWhatAFullReadingReads(
            @ForAll @IntRange(max = 200) int at, @ForAll("characters") char character) {
        StringBuilder json = new StringBuilder(SAMPLE);
        json.setCharAt(at % SAMPLE.length(), character);
        agree(json.toString());
    }

    private static void agree(String json) {
        Outcome<Cell> full = JsonRows.of(json).read();
        Outcome<Cell> some = JsonRows.of(json.getBytes(StandardCharsets.UTF_8)).only(SHAPE).read();
        if (full.findings().isEmpty()) {
            assertThat(some.findings()).as(json).isEmpty();
            assertThat(shown(some.value())).as(json).isEqualTo(shown(projected(full.value())));
        } else if (!full.hasValue() && full.findings().get(0).code().name().matches("JSON_(MALFORMED|TRUNCATED|TRAILING.*)")) {
            assertThat(some.findings()).as(json).extracting(it -> it.code()).isEqualTo(codes(full));
        } else {
            // A fault in what is not read is not seen; one that is seen is one of the full reading.
            assertThat(full.findings()).as(json).containsAll(some.findings());
        }
    }

    private static List<io.skuwright.result.FindingCode> codes(Outcome<Cell> outcome) {
        return outcome.findings().stream().map(it -> it.code()).toList();
    }

    /** Looks at some members of what was read whole. */
    private static Cell projected(Cell cell) {
        if (cell.kind() == Cell.Kind.LIST) {
            return Cell.list(cell.items().stream().map(ShapeProperties::projected).toList());
        }
        if (cell.row().isEmpty()) {
            return cell;
        }
        Row row = cell.row().get();
        Map<String, Cell> members = new LinkedHashMap<>();
        row.cells().forEach((name, value) -> {
            if (NAMES.contains(name)) {
                members.put(name, projected(value));
            }
        });
        return Cell.record(Row.ofCells(members, row.place()));
    }

    /** Shows the cells and places that were read, for the text of a row is the whole record. */
    private static String shown(Cell cell) {
        if (cell.kind() == Cell.Kind.LIST) {
            return cell.items().stream().map(ShapeProperties::shown).toList().toString();
        }
        if (cell.row().isEmpty()) {
            return cell.kind() + " " + cell.text();
        }
        StringBuilder shown = new StringBuilder("{" + cell.row().get().place());
        cell.row().get().cells().forEach((name, value) -> shown.append(' ').append(name).append('=').append(shown(value)));
        return shown.append('}').toString();
    }

    @Provide
    Arbitrary<Character> characters() {
        return Arbitraries.of('"', ',', ':', '{', '}', '[', ']', '0', '1', '.', 'e', '-', '+', 'x', 't', ' ', '\\', '\u0001', '套', 'N');
    }

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> names = Arbitraries.of("lines", "qty", "unit", "id", "Qty", "note", "套");
        Arbitrary<String> scalars = Arbitraries.of("1", "2.50", "-3e2", "null", "true", "false", "\"\"", "\"套件\"", "\"a\\nb\"", "007", "{}", "[]");
        Arbitrary<String> inner = object(names, Arbitraries.oneOf(scalars, object(names, scalars), list(object(names, scalars))));
        return Arbitraries.oneOf(list(inner), inner);
    }

    private static Arbitrary<String> object(Arbitrary<String> names, Arbitrary<String> values) {
        return names.list().ofMaxSize(5).flatMap(keys -> values.list().ofSize(keys.size()).map(cells -> {
            StringBuilder json = new StringBuilder("{");
            for (int at = 0; at < keys.size(); at++) {
                json.append(at == 0 ? "" : " , ").append('"').append(keys.get(at)).append("\" :").append(cells.get(at));
            }
            return json.append('}').toString();
        }));
    }

    private static Arbitrary<String> list(Arbitrary<String> values) {
        return values.list().ofMaxSize(4).map(items -> "[" + String.join(",", items) + "]");
    }
}
