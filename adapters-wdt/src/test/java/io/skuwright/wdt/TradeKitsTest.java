package io.skuwright.wdt;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import io.skuwright.wdt.fixtures.GoldenFiles;
import io.skuwright.wdt.fixtures.TradeFiles;
import io.skuwright.wdt.json.JsonRows;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("KIT-4")
class TradeKitsTest {

    private static final Trades TRADES = Trades.defaults()
            .withSuites(Map.of("SET-1", Map.of("CUP", Ratio.of(2), "PLATE", Ratio.ONE)));

    private static TradeLine.Builder part(String spec, String quantity) {
        return TradeLine.builder()
                .sourceOrder("T")
                .sourceLine("O")
                .specNo(spec)
                .quantity(Ratio.parse(quantity))
                .suiteNo("SET-1")
                .suiteQuantity(Ratio.of(2))
                .shareAmount(Ratio.ONE);
    }

    private static WdtTrade trade(TradeLine.Builder... lines) {
        WdtTrade.Builder trade = WdtTrade.builder();
        for (int at = 0; at < lines.length; at++) {
            trade.addLines(lines[at].place(Place.ROOT.child(at)).build());
        }
        return trade.build();
    }

    private static Outcome<List<TradeKit>> kits(TradeLine.Builder... lines) {
        return TRADES.kits(List.of(trade(lines)));
    }

    @Test
    void kits_golden_tellTheMissingPart() {
        List<WdtTrade> trades =
                TRADES.decode(JsonRows.of(GoldenFiles.text(TradeFiles.TRADES))).accepted();
        Outcome<List<TradeKit>> kits = TRADES.kits(trades);
        assertThat(kits.value()).extracting(TradeKit::rowId).containsExactly("T-1/O-1/SET-1", "T-2/O-1/SET-1");
        assertThat(kits)
                .raises(TradeCode.TRADE_COMPONENT_MISSING)
                .about("SET-1")
                .at("/trades/1/goods_list/0")
                .weighing(Severity.WARNING)
                .with("order", "T-2")
                .with("line", "O-1")
                .with("component", "PLATE")
                .with("expected", "1")
                .raisesOnly(TradeCode.TRADE_COMPONENT_MISSING);
    }

    @Test
    void kits_ofAnOrderInTwoTrades_areWholeTogether() {
        Outcome<List<TradeKit>> kits = TRADES.kits(List.of(trade(part("CUP", "3")), trade(part("CUP", "1"), part("PLATE", "2"))));
        assertThat(kits).raisesNothing();
        assertThat(kits.value()).hasSize(1);
        assertThat(kits.value().get(0).amount()).contains(Ratio.of(3));
        assertThat(kits.value().get(0).components()).hasSize(3);
    }

    @Test
    void kits_wrongQuantity_isTold() {
        assertThat(kits(part("PLATE", "2"), part("CUP", "3")))
                .raises(TradeCode.TRADE_COMPONENT_QUANTITY)
                .about("SET-1")
                .at("/1")
                .with("order", "T")
                .with("line", "O")
                .with("component", "CUP")
                .with("expected", "4")
                .with("actual", "3")
                .raisesOnly(TradeCode.TRADE_COMPONENT_QUANTITY);
    }

    @Test
    void kits_foreignComponent_isTold() {
        assertThat(kits(part("CUP", "4"), part("PLATE", "2"), part("SPOON", "2")))
                .raises(TradeCode.TRADE_COMPONENT_FOREIGN)
                .about("SET-1")
                .at("/0")
                .with("order", "T")
                .with("line", "O")
                .with("component", "SPOON")
                .raisesOnly(TradeCode.TRADE_COMPONENT_FOREIGN);
    }

    @Test
    void kits_exchanged_differWithoutWeight() {
        assertThat(kits(part("CUP", "3").isSuiteIntact(false), part("PLATE", "2")))
                .raises(TradeCode.TRADE_COMPONENT_QUANTITY)
                .weighing(Severity.INFO);
    }

    @Test
    void kits_suiteNotInTheArchive_isTold() {
        assertThat(kits(part("CUP", "4").suiteNo("SET-9")))
                .raises(TradeCode.TRADE_SUITE_UNKNOWN)
                .about("SET-9")
                .at("/0")
                .with("order", "T")
                .with("line", "O");
    }

    @Test
    void kits_withoutArchive_areNotCompared() {
        assertThat(Trades.defaults().kits(List.of(trade(part("SPOON", "9"))))).raisesNothing();
    }

    @Test
    void kits_differentSuiteQuantities_giveNone() {
        Outcome<List<TradeKit>> kits = kits(part("CUP", "4"), part("PLATE", "2").suiteQuantity(Ratio.of(3)));
        assertThat(kits.value().get(0).quantity()).isEmpty();
        assertThat(kits)
                .raises(TradeCode.TRADE_KIT_QUANTITY_CONTRADICTORY)
                .about("SET-1")
                .at("/0")
                .with("order", "T")
                .with("line", "O")
                .with("quantities", "2, 3")
                .raisesOnly(TradeCode.TRADE_KIT_QUANTITY_CONTRADICTORY);
    }

    @Test
    void kits_zeroOrNoSuiteQuantity_giveNone() {
        for (Optional<Ratio> said : List.of(Optional.<Ratio>empty(), Optional.of(Ratio.ZERO))) {
            Outcome<List<TradeKit>> kits =
                    kits(part("CUP", "4").suiteQuantity(said), part("PLATE", "2").suiteQuantity(said));
            assertThat(kits.value().get(0).quantity()).isEmpty();
            assertThat(kits)
                    .raises(TradeCode.TRADE_KIT_QUANTITY_MISSING)
                    .about("SET-1")
                    .at("/0")
                    .with("order", "T")
                    .with("line", "O")
                    .with("rows", 2);
        }
    }

    @Test
    void kits_missingPartOfAnUnknownNumberOfKits_isToldWithoutQuantity() {
        assertThat(kits(part("CUP", "4").suiteQuantity(Optional.empty())))
                .raises(TradeCode.TRADE_COMPONENT_MISSING)
                .with("component", "PLATE")
                .with("expected", "?");
    }

    @Test
    void kits_rowWithoutAmount_haveNone() {
        Outcome<List<TradeKit>> kits = kits(part("CUP", "4").shareAmount(Optional.empty()), part("PLATE", "2"));
        assertThat(kits.value().get(0).amount()).isEmpty();
        assertThat(kits)
                .raises(TradeCode.TRADE_AMOUNT_MISSING)
                .about("SET-1")
                .at("/0")
                .with("order", "T")
                .with("line", "O")
                .with("specs", "CUP");
    }

    /** A gift that the ERP adds names no order; two of them in two trades are two kits. */
    @Test
    void kits_withoutSourceInTwoTrades_areTwo() {
        TradeLine.Builder cups = part("CUP", "4").sourceOrder(Optional.empty()).sourceLine(Optional.empty());
        TradeLine.Builder plates = part("PLATE", "2").sourceOrder(Optional.empty()).sourceLine(Optional.empty());

        Outcome<List<TradeKit>> kits = TRADES.kits(List.of(trade(cups, plates), trade(cups, plates), trade(part("CUP", "4")), trade(part("PLATE", "2"))));

        assertThat(kits.value()).extracting(TradeKit::rowId).containsExactly("//SET-1", "//SET-1", "T/O/SET-1");
        assertThat(kits.value()).extracting(kit -> kit.components().size()).containsOnly(2);
        assertThat(kits.value()).extracting(TradeKit::quantity).containsOnly(Optional.of(Ratio.of(2)));
        assertThat(kits.findings().stream().map(finding -> finding.code().name())).hasSize(2).containsOnly("TRADE_KIT_WITHOUT_SOURCE");
    }

    @Test
    void kits_withoutSourceLine_areToldAndMayBeSeveral() {
        assertThat(kits(part("CUP", "4").sourceLine(Optional.empty()), part("PLATE", "2").sourceLine(Optional.empty())))
                .raises(TradeCode.TRADE_KIT_WITHOUT_SOURCE)
                .about("SET-1")
                .at("/0")
                .with("order", "T")
                .with("line", "")
                .with("rows", 2);
    }

    @Test
    void kits_bySuiteIdOnly_haveNoCode() {
        Outcome<List<TradeKit>> kits = kits(part("CUP", "4").suiteNo(Optional.empty()).suiteId("77"));
        TradeKit kit = kits.value().get(0);
        assertThat(kit.suiteNo()).isEmpty();
        assertThat(kit.suiteId()).contains("77");
        assertThat(kit.rowId()).isEqualTo("T/O/77");
        assertThat(kits)
                .raises(TradeCode.TRADE_SUITE_NOT_NAMED)
                .about("77")
                .at("/0")
                .with("order", "T")
                .with("line", "O")
                .with("rows", 1);
        assertThat(trade(part("CUP", "4").suiteNo(Optional.empty()).suiteId("77")).rows().get(0).product()).isNull();
    }

    @Test
    void rowId_withSlashesInside_staysUnambiguous() {
        TradeKit kit = kits(part("CUP", "4").sourceLine("a/b~c")).value().get(0);
        assertThat(kit.rowId()).isEqualTo("T/a~1b~0c/SET-1");
    }

    @Test
    void kits_cancelledTrade_doesNotCount() {
        WdtTrade cancelled = WdtTrade.builder()
                .addLines(part("CUP", "4").build())
                .status(new CodedValue("5", Optional.of("cancelled")))
                .build();
        assertThat(TRADES.kits(List.of(cancelled)).value()).isEmpty();
    }

    private static WdtTrade version(String cups, Optional<LocalDateTime> modified) {
        return WdtTrade.builder()
                .id("5001")
                .modified(modified)
                .addLines(part("CUP", cups).build())
                .addLines(part("PLATE", "2").build())
                .place(Place.ROOT.child(0))
                .build();
    }

    @Test
    void kits_tradeTwiceTheSame_countsOnce() {
        WdtTrade trade = version("4", Optional.empty());
        assertThat(TRADES.kits(List.of(trade, trade))).raisesNothing();
        assertThat(TRADES.kits(List.of(trade, trade)).value().get(0).components()).hasSize(2);
    }

    @Test
    void kits_tradeInTwoVersions_countsInTheLast() {
        WdtTrade old = version("3", Optional.of(LocalDateTime.of(2026, 3, 1, 10, 0)));
        WdtTrade last = version("4", Optional.of(LocalDateTime.of(2026, 3, 1, 10, 1)));
        assertThat(TRADES.kits(List.of(last, old)))
                .raises(TradeCode.TRADE_VERSIONS)
                .about("5001")
                .at("/0")
                .weighing(Severity.INFO)
                .with("count", 2)
                .with("taken", "2026-03-01T10:01")
                .raisesOnly(TradeCode.TRADE_VERSIONS);
    }

    @Test
    void kits_versionsWithoutTimes_areNotGuessed() {
        Outcome<List<TradeKit>> kits =
                TRADES.kits(List.of(version("3", Optional.empty()), version("4", Optional.empty())));
        assertThat(kits.value()).isEmpty();
        assertThat(kits).raises(TradeCode.TRADE_VERSIONS).weighing(Severity.ERROR).with("taken", "none");
    }
}
