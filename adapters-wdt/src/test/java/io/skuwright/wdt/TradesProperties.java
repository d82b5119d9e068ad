package io.skuwright.wdt;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.order.OrderRow;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.wdt.fixtures.GoldenFiles;
import io.skuwright.wdt.fixtures.TradeFiles;
import io.skuwright.wdt.json.JsonRows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("KIT-4")
class TradesProperties {

    private static final Trades TRADES = Trades.defaults()
            .withSuites(Map.of("SET-1", Map.of("CUP", Ratio.of(2), "PLATE", Ratio.ONE)));

    @Provide
    Arbitrary<List<TradeLine>> lines() {
        return Arbitraries.randomValue(random -> {
            List<TradeLine> lines = new ArrayList<>();
            for (int id = random.nextInt(12); id > 0; id--) {
                lines.add(line(random, id));
            }
            return lines;
        });
    }

    private static TradeLine line(Random random, int id) {
        Optional<String> suite = Optional.of("SET-" + random.nextInt(3)).filter(it -> !it.equals("SET-0"));
        return TradeLine.builder()
                .id(Integer.toString(id))
                .sourceOrder("T" + random.nextInt(2))
                .sourceLine(Optional.of("O" + random.nextInt(3)).filter(it -> !it.equals("O2")))
                .specNo(List.of("CUP", "PLATE", "A/B").get(random.nextInt(3)))
                .quantity(Ratio.of(random.nextInt(20), 1 + random.nextInt(3)))
                .shareAmount(Ratio.of(random.nextInt(10_000), 100))
                .suiteNo(suite)
                .suiteQuantity(suite.map(it -> Ratio.of(random.nextInt(3))))
                .build();
    }

    private static WdtTrade trade(List<TradeLine> lines) {
        return WdtTrade.builder().lines(lines).build();
    }

    @Property
    void kits_ofRowsInAnyOrder_areTheSame(@ForAll("lines") List<TradeLine> lines, @ForAll Random random) {
        List<TradeLine> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        assertThat(trade(shuffled).kits()).isEqualTo(trade(lines).kits());
        assertThat(trade(shuffled).rows()).isEqualTo(trade(lines).rows());
        int cut = lines.isEmpty() ? 0 : random.nextInt(lines.size());
        List<WdtTrade> parts = List.of(trade(shuffled.subList(cut, lines.size())), trade(shuffled.subList(0, cut)));
        assertThat(TRADES.kits(parts)).isEqualTo(TRADES.kits(List.of(trade(lines))));
    }

    /** Each row is a part of one kit or a product of its own, and no amount is lost. */
    @Property
    void kits_loseNoRowAndNoAmount(@ForAll("lines") List<TradeLine> lines) {
        WdtTrade trade = trade(lines);
        List<TradeLine> all = new ArrayList<>();
        trade.kits().forEach(kit -> all.addAll(kit.components()));
        lines.stream().filter(line -> !line.isComponent()).forEach(all::add);
        assertThat(all).containsExactlyInAnyOrderElementsOf(lines);
        Ratio kits = trade.kits().stream().map(kit -> kit.amount().orElseThrow()).reduce(Ratio.ZERO, Ratio::plus);
        assertThat(kits).isEqualTo(sum(lines.stream().filter(TradeLine::isComponent).toList()));
        assertThat(trade.rows()).hasSize(lines.size() + trade.kits().size());
        assertThat(trade.rows().stream().filter(row -> row.kind() == OrderRow.Kind.PARENT).map(OrderRow::rowId))
                .doesNotHaveDuplicates();
    }

    private static Ratio sum(List<TradeLine> lines) {
        return lines.stream().map(line -> line.shareAmount().orElseThrow()).reduce(Ratio.ZERO, Ratio::plus);
    }

    @Property(tries = 2_000)
    void decode_ofAChangedDocument_answers(@ForAll Random random) {
        String json = Mutation.of(GoldenFiles.text(TradeFiles.TRADES), random);
        Batch<WdtTrade> batch = ConservationLaw.check(TRADES.decode(JsonRows.of(json)));
        assertThat(TRADES.kits(batch.accepted()).hasValue()).isTrue();
        batch.accepted().forEach(trade -> assertThat(trade.rows()).hasSize(trade.lines().size() + trade.kits().size()));
        assertThat(batch.findings().toString()).doesNotContain("canary");
    }
}
