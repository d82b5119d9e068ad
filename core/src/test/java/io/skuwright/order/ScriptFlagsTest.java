package io.skuwright.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.OrderSketch;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the platform script reads values: whatever is not empty and not zero is true. */
@Tag("KIT-2")
class ScriptFlagsTest {

    private static final ClassifierPolicy SCRIPT =
            ClassifierPolicy.builder().scriptCompatible(true).build();

    static List<Cell> trueCells() {
        return List.of(
                Cell.flag(true),
                Cell.text("true"),
                Cell.text("false"),
                Cell.text("0"),
                Cell.text(" "),
                Cell.number("1"),
                Cell.number("0.5"),
                Cell.number("-1"),
                Cell.number("1E-9"),
                Cell.list(List.of(Cell.number("0"))),
                Cell.record(Row.of(Map.of("a", 0), Place.ROOT)));
    }

    static List<Cell> falseCells() {
        return List.of(
                Cell.ABSENT,
                Cell.NULL,
                Cell.flag(false),
                Cell.text(""),
                Cell.number("0"),
                Cell.number("0.00"),
                Cell.number("-0"),
                Cell.number("0E+3"),
                Cell.list(List.of()),
                Cell.record(Row.of(Map.of(), Place.ROOT)));
    }

    private static LineType typeWithSkip(Cell skip) {
        List<OrderLine> lines = OrderSketch.lines("r kit:true\n  s linked");
        OrderLine layer = OrderLine.builder().from(lines.get(1)).skip(skip).build();
        return OrderLineClassifier.of(SCRIPT).classify(List.of(lines.get(0), layer)).value().type(1);
    }

    @ParameterizedTest
    @MethodSource("trueCells")
    void skip_thatTheScriptCallsTrue_skips(Cell cell) {
        assertThat(typeWithSkip(cell)).isEqualTo(LineType.SKIP);
    }

    @ParameterizedTest
    @MethodSource("falseCells")
    void skip_thatTheScriptCallsFalse_sends(Cell cell) {
        assertThat(typeWithSkip(cell)).isEqualTo(LineType.SON);
    }

    @Test
    void reference_ofBlanksOnly_isOneForTheScriptAndNoneForTheEngine() {
        List<OrderLine> lines = List.of(OrderLine.builder().id("p").bomReference(" ").linkedBom(" ").build());
        Outcome<TypedOrder> script = OrderLineClassifier.of(SCRIPT).classify(lines);
        Outcome<TypedOrder> engine = OrderLineClassifier.of(ClassifierPolicy.defaults()).classify(lines);
        assertThat(script.value().typedLine(0).reason()).isEqualTo(LineReason.NON_KIT_ROOT);
        assertThat(engine.value().typedLine(0).reason()).isEqualTo(LineReason.PLAIN);
    }

    @Test
    void son_ofAnotherLinesRootKey_hasThatLinesProductAndNoQuantity() {
        Outcome<TypedOrder> typed = OrderLineClassifier.of(SCRIPT)
                .classify(OrderSketch.lines("r kit:true x2\n  c root:kq 1/1\nq kit:true x5"));
        TypedLine son = OrderTests.line(typed, "c");
        assertThat(son.parentProduct()).isEqualTo("P-q");
        assertThat(son.bomLine()).isEqualTo("b-c");
        assertThat(son.root()).contains(OrderTests.line(typed, "q"));
        assertThat(son.quantity()).isEmpty();
        assertThat(OrderTests.line(typed, "q").quantity()).isPresent();
        assertThat(typed.value().isIncomplete(OrderTests.line(typed, "q"))).isFalse();
    }
}
