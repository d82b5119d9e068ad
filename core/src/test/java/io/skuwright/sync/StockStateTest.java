package io.skuwright.sync;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.FindingException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SYN-2")
class StockStateTest {

    private static final StockKey TEA = StockKey.of("8801", "TEA-1");
    private static final StockKey MUG = StockKey.of("8801", "MUG-2");

    private static final StockKey OTHER = StockKey.of("8802", "TEA-1");

    private static final String GOLDEN = """
            skuwright-stock 1 erp
            '8801' 'MUG-2' good 8/3 2026-11-22T18:10:00Z 2026-11-22T18:10:00Z -?
            '8801' 'TEA-1' good 53 4 6 53 'in-3' 5 6 'sale-17' -2 -
            '8801' 'TEA-1' defective -1 5 5 -
            '8802' 'TEA-1' good 0 1 1 7?
            end 4
            """;

    private static StockState state() {
        StockState known = StockState.of(Side.ERP)
                .fold(Side.ERP, List.of(
                        StockFact.absolute(TEA, Ratio.of(50), StockVersion.of(4)),
                        StockFact.delta(TEA, Ratio.of(-2), "sale-17"),
                        StockFact.delta(TEA, Ratio.of(5), "in-3").at(StockVersion.of(6)),
                        StockFact.absolute(TEA.defective(), Ratio.of(-1), StockVersion.of(5)),
                        StockFact.absolute(
                                MUG, Ratio.of(8, 3), StockVersion.at(Instant.parse("2026-11-22T18:10:00Z"))),
                        StockFact.absolute(OTHER, Ratio.of(7), StockVersion.of(0))))
                .state();
        StockPlan plan = StockSync.plan(StockSettings.nightly(Side.ERP), known).orThrow();
        StockState next = plan.after(known, Set.of(TEA, OTHER))
                .orThrow()
                .fold(Side.ERP, List.of(StockFact.absolute(OTHER, Ratio.ZERO, StockVersion.of(1))))
                .state();
        return StockSync.plan(StockSettings.nightly(Side.ERP), next).orThrow().begun(next);
    }

    @Test
    void toText_ofAState_isTheGoldenText() {
        assertThat(state().toText()).isEqualTo(GOLDEN);
        assertThat(state()).hasToString(GOLDEN);
        assertThat(StockState.parse(GOLDEN)).isEqualTo(state()).hasSameHashCodeAs(state());
        assertThat(StockState.parse(GOLDEN)).isNotEqualTo(GOLDEN);
        assertThat(state().keys()).containsExactly(MUG, TEA, TEA.defective(), OTHER);
        assertThat(state().sent(TEA)).contains(Ratio.of(53));
        assertThat(state().sent(MUG)).isEmpty();
        assertThat(StockState.of(Side.SHOP).toText()).isEqualTo("skuwright-stock 1 shop\nend 0\n");
        assertThat(StockState.parse("skuwright-stock 1 shop\nend 0\n")).isEqualTo(StockState.of(Side.SHOP));
    }

    @Test
    void toText_ofCodesWithMarks_isReadBack() {
        StockKey odd = StockKey.of("'\\", " LL\n\r'");
        StockState state = StockState.of(Side.ERP)
                .fold(Side.ERP, List.of(
                        StockFact.absolute(odd, Ratio.ONE, StockVersion.of(1)),
                        StockFact.delta(odd, Ratio.ONE, "e ' - 7")))
                .state();

        assertThat(state.toText())
                .isEqualTo("skuwright-stock 1 erp\n'\\'\\\\' ' LL\\n\\r\\'' good 2 1 1 - 'e \\' - 7' 1 -\nend 1\n");
        assertThat(StockState.parse(state.toText())).isEqualTo(state);
    }

    @Test
    void read_everyCutOffText_isNoticed() {
        for (int length = 0; length < GOLDEN.length(); length++) {
            assertThat(StockState.read(GOLDEN.substring(0, length)).hasValue()).as("%s", length).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock = """
                skuwright-stock 2 erp;end 0;, 1, skuwright-stock 2 erp
                skuwright-stock 1 till;end 0;, 1, skuwright-stock 1 till
                skuwright-stock 1 erp;end 1;, 2, end 1
                skuwright-stock 1 erp;end 0;end 0;, 2, end 0
                skuwright-stock 1 erp;'8' 'T' good 5 4 6;end 1;, 2, '8' 'T' good 5 4 6
                skuwright-stock 1 erp;'8' 'T' bad 5 4 6 -;end 1;, 2, '8' 'T' bad 5 4 6 -
                skuwright-stock 1 erp;'8' 'T' good x 4 6 -;end 1;, 2, '8' 'T' good x 4 6 -
                skuwright-stock 1 erp;'8' 'T' good 5 x 6 -;end 1;, 2, '8' 'T' good 5 x 6 -
                skuwright-stock 1 erp;'8' 'T' good 5 4 x -;end 1;, 2, '8' 'T' good 5 4 x -
                skuwright-stock 1 erp;'8' 'T' good 5 4 6 x;end 1;, 2, '8' 'T' good 5 4 6 x
                skuwright-stock 1 erp;'8' 'T' good 5 4 1970-01-01T00:00:00Z -;end 1;, 2, '8' 'T' good 5 4 1970-01-01T00:00:00Z -
                skuwright-stock 1 erp;'8' 'T' good 5 4 6 - 'e' 1 x;end 1;, 2, '8' 'T' good 5 4 6 - 'e' 1 x
                skuwright-stock 1 erp;'8' 'T' good 5 4 6 - 'e' x -;end 1;, 2, '8' 'T' good 5 4 6 - 'e' x -
                skuwright-stock 1 erp;'8' 'T' good 5 4 6 - 'e' -;end 1;, 2, '8' 'T' good 5 4 6 - 'e' -
                skuwright-stock 1 erp;'8' 'T' good 5 4 6 - 'e' 1 - 'e' 1 -;end 1;, 2, '8' 'T' good 5 4 6 - 'e' 1 - 'e' 1 -
                skuwright-stock 1 erp;'8' 'T' good 5 4 6 - 'e' 1 1970-01-01T00:00:00Z;end 1;, 2, '8' 'T' good 5 4 6 - 'e' 1 1970-01-01T00:00:00Z
                skuwright-stock 1 erp;'8' 'T' good 5 4 6 -;'8' 'T' good 5 4 6 -;end 2;, 3, '8' 'T' good 5 4 6 -
                skuwright-stock 1 erp;'8''T' good 5 4 6 -;end 1;, 2, '8''T' good 5 4 6 -
                skuwright-stock 1 erp;'8\\x' 'T' good 5 4 6 -;end 1;, 2, '8\\x' 'T' good 5 4 6 -
                skuwright-stock 1 erp;'8\\;end 1;, 2, '8\\
                skuwright-stock 1 erp;'8;end 1;, 2, '8
                """)
    void read_damagedText_saysWhichLine(String text, String line, String value) {
        assertThat(StockState.read(text.replace(';', '\n')))
                .raises(StockCode.STOCK_STATE_INVALID)
                .at("")
                .with("line", line)
                .with("value", value);
        assertThatThrownBy(() -> StockState.parse(text.replace(';', '\n'))).isInstanceOf(FindingException.class);
    }
}
