package io.skuwright.wdt;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.wdt.PushLinesTest.CODES;
import static io.skuwright.wdt.PushLinesTest.NAMES;
import static io.skuwright.wdt.PushLinesTest.kit;
import static io.skuwright.wdt.PushLinesTest.part;
import static io.skuwright.wdt.PushLinesTest.plain;
import static io.skuwright.wdt.PushLinesTest.typed;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.order.OrderLine;
import io.skuwright.order.TypedOrder;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.row.RowCode;
import io.skuwright.wdt.fixtures.GoldenFiles;
import io.skuwright.wdt.fixtures.GoodsFiles;
import io.skuwright.wdt.fixtures.TradeFiles;
import io.skuwright.wdt.json.JsonRows;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("KIT-4")
class PushedKitsTest {

    private static WdtSuite suite(String number, String... contents) {
        WdtSuite.Builder suite = WdtSuite.builder().suiteNo(number);
        for (int at = 0; at < contents.length; at += 2) {
            suite.addLines(SuiteLine.builder().specNo(contents[at]).quantity(Ratio.parse(contents[at + 1])).build());
        }
        return suite.build();
    }

    /** A kit of 2 cups, ordered twice, and a lamp of its own. */
    private static final TypedOrder ORDER =
            typed(kit("O-1"), part("O-1a", "O-1", "p-cup"), plain("O-2", "p-lamp"));

    private static Outcome<List<PushLine>> push(TypedOrder order, WdtSuite... suites) {
        return PushLines.withSuites(order, CODES, NAMES, List.of(suites));
    }

    @Test
    void withSuites_kitOfTheArchive_isPushed() {
        Outcome<List<PushLine>> lines = push(ORDER, suite("SET-1", "CUP", "2"));
        assertThat(lines).raisesNothing();
        assertThat(lines.value()).isEqualTo(PushLines.of(ORDER, CODES, NAMES).value());
        assertThat(push(ORDER, suite("SET-1", "CUP", "1.5", "CUP", "0.5"))).raisesNothing();
    }

    @Test
    void withSuites_otherQuantity_isNotPushed() {
        Outcome<List<PushLine>> lines = push(ORDER, suite("SET-1", "CUP", "3"));
        assertThat(lines.hasValue()).isFalse();
        assertThat(lines)
                .raises(PushCode.PUSH_SUITE_DIFFERS)
                .about("O-1")
                .at("/0")
                .with("suite", "SET-1")
                .with("component", "CUP")
                .with("expected", "3")
                .with("actual", "2")
                .raisesOnly(PushCode.PUSH_SUITE_DIFFERS);
    }

    @Test
    void withSuites_componentsThatOneLacks_areTold() {
        Outcome<List<PushLine>> lines = push(ORDER, suite("SET-1", "PLATE", "1"));
        assertThat(lines).raises(PushCode.PUSH_SUITE_DIFFERS).with("component", "CUP").with("expected", "0").with("actual", "2");
        assertThat(lines).raises(PushCode.PUSH_SUITE_DIFFERS).with("component", "PLATE").with("expected", "1").with("actual", "0");
    }

    /** Without a ratio the order does not say how many cups a kit holds. */
    @Test
    void withSuites_quantityThatIsNotSaid_isNotCompared() {
        OrderLine bare = OrderLine.builder()
                .id("O-1a")
                .product("p-cup")
                .bomReference("b")
                .nodeKey("O-1a")
                .parentKey("O-1")
                .rootKey("O-1")
                .build();
        OrderLine.Builder copy = OrderLine.builder();
        copy.from(bare);
        TypedOrder order = typed(kit("O-1"), copy);
        assertThat(push(order, suite("SET-1", "CUP", "3")).findings().toString()).doesNotContain("PUSH_SUITE");
        assertThat(push(order, suite("SET-1", "PLATE", "1")))
                .raises(PushCode.PUSH_SUITE_DIFFERS)
                .with("component", "CUP")
                .with("actual", "?");
    }

    /** A kit whose parts the order does not list. */
    @Test
    void withSuites_kitWithoutParts_isPushed() {
        assertThat(push(typed(kit("O-1")), suite("SET-1", "CUP", "2"))).raisesNothing();
    }

    @Test
    void withSuites_partsTwice_areAdded() {
        TypedOrder order = typed(kit("O-1"), part("O-1a", "O-1", "p-cup"), part("O-1b", "O-1", "p-cup"));
        assertThat(push(order, suite("SET-1", "CUP", "4"))).raisesNothing();
    }

    @Test
    void withSuites_unknownSuite_isNotPushed() {
        Outcome<List<PushLine>> lines = push(ORDER, suite("SET-2", "CUP", "2"));
        assertThat(lines.hasValue()).isFalse();
        assertThat(lines).raises(PushCode.PUSH_SUITE_UNKNOWN).about("O-1").at("/0").with("suite", "SET-1");
        WdtSuite deleted = WdtSuite.builder().from(suite("SET-1", "CUP", "2")).isDeleted(true).build();
        assertThat(push(ORDER, deleted)).raises(PushCode.PUSH_SUITE_UNKNOWN);
        assertThat(push(ORDER, suite("SET-1", "CUP", "9"), suite("SET-1", "CUP", "2")))
                .raises(PushCode.PUSH_SUITE_UNKNOWN)
                .with("suite", "SET-1");
        assertThat(push(ORDER, suite("SET-1", "CUP", "2"), deleted, suite("SET-1", "CUP", "2"))).raisesNothing();
    }

    @Test
    void withSuites_partOfNoCode_isTold() {
        TypedOrder order = typed(kit("O-1"), part("O-1a", "O-1", "p-gone"));
        assertThat(push(order, suite("SET-1", "CUP", "2"))).raises(RowCode.UNMAPPED_ID).about("p-gone").at("/1");
    }

    /** The reader of trades takes the archive as it was read. */
    @Test
    void trades_withSuitesThatWereRead_checkKits() {
        List<WdtTrade> trades =
                Trades.defaults().decode(JsonRows.of(GoldenFiles.text(TradeFiles.TRADES))).accepted();
        WdtSuite set = suite("SET-1", "CUP", "2", "PLATE", "1");
        Outcome<List<TradeKit>> byMap = Trades.defaults()
                .withSuites(Map.of("SET-1", Map.of("CUP", Ratio.of(2), "PLATE", Ratio.ONE)))
                .kits(trades);
        Outcome<List<TradeKit>> byArchive = Trades.defaults().withSuites(List.of(set)).kits(trades);
        assertThat(byArchive).raises(TradeCode.TRADE_COMPONENT_MISSING).about("SET-1").with("component", "PLATE");
        assertThat(byArchive.findings()).isEqualTo(byMap.findings());
        List<WdtSuite> read = Suites.of(Dialect.Y)
                .decode(JsonRows.of(GoldenFiles.text(GoodsFiles.SUITES_Y)))
                .accepted();
        assertThat(Trades.defaults().withSuites(read).kits(trades)).raises(TradeCode.TRADE_SUITE_UNKNOWN).about("SET-1");
    }
}
