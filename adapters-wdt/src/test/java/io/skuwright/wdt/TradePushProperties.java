package io.skuwright.wdt;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.sync.BatchPart;
import io.skuwright.sync.BatchPlan;
import io.skuwright.sync.RowOutcome;
import io.skuwright.sync.RowState;
import io.skuwright.wdt.fixtures.GoldenFiles;
import io.skuwright.wdt.fixtures.GoodsFiles;
import io.skuwright.wdt.fixtures.TradeFiles;
import io.skuwright.wdt.json.JsonRows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What holds for whatever orders are pushed. */
@Tag("SYN-4")
class TradePushProperties {

    private static final TradePush PUSH = TradePush.of(Dialect.QYB, "S01");

    /** Many orders of few buyers; one of fifty has no line, too many places or the number of another one. */
    @Provide
    Arbitrary<List<PushTrade>> trades() {
        return Arbitraries.randomValue(random -> {
            List<PushTrade> trades = new ArrayList<>();
            int count = random.nextInt(4) == 0 ? random.nextInt(150) : random.nextInt(8);
            for (int at = 0; at < count; at++) {
                trades.add(trade(random, at));
            }
            return trades;
        });
    }

    private static PushTrade trade(Random random, int at) {
        PushTrade.Builder trade = PushTrade.builder();
        trade.id("T" + (random.nextInt(50) == 0 ? random.nextInt(at + 1) : at));
        trade.buyer(Map.of("buyer_nick", "canary" + random.nextInt(3)));
        Ratio total = Ratio.of(random.nextInt(1_000), 100);
        trade.postage(total);
        for (int line = random.nextInt(50) == 0 ? 0 : 1 + random.nextInt(3); line > 0; line--) {
            PushLine built = PushLine.builder()
                    .id("O" + at + "-" + line)
                    .specNo("A" + random.nextInt(3))
                    .goodsId("g")
                    .goodsName("茶")
                    .quantity(Ratio.of(1 + random.nextInt(9), random.nextInt(50) == 0 ? 3 : 4))
                    .price(Ratio.of(random.nextInt(10_000), 100))
                    .adjust(Ratio.of(random.nextInt(200) - 100, 100))
                    .discount(Ratio.of(random.nextInt(100), 100))
                    .build();
            trade.addLines(built);
            total = total.plus(built.amount());
        }
        return trade.paid(total).build();
    }

    private static List<Row> written(List<PushTrade> call) {
        String list = PUSH.encode(call).orThrow().parameters().get("trade_list");
        return JsonRows.of(list).read().orThrow().items().stream().map(item -> item.row().orElseThrow()).toList();
    }

    private static Ratio number(Row row, String name) {
        return Ratio.parse(row.cell(name).text());
    }

    private static Ratio amount(Row order) {
        Ratio amount = number(order, "post_amount").plus(number(order, "other_amount"));
        for (Cell item : order.cell("order_list").items()) {
            Row line = item.row().orElseThrow();
            amount = amount.plus(number(line, "num").times(number(line, "price")))
                    .plus(number(line, "adjust_amount"))
                    .minus(number(line, "discount"))
                    .minus(number(line, "share_discount"));
        }
        return amount;
    }

    @Property(tries = 150)
    void check_losesNothing_andTheOrderOfInputSaysNothing(@ForAll("trades") List<PushTrade> trades, @ForAll Random random) {
        Batch<PushTrade> checked = PUSH.check(trades);
        ConservationLaw.check(trades.stream().map(PushTrade::id).toList(), checked, PushTrade::id, Batch.Rejected::raw);
        List<PushTrade> shuffled = new ArrayList<>(trades);
        Collections.shuffle(shuffled, random);
        Batch<PushTrade> again = PUSH.check(shuffled);
        assertThat(again.accepted()).containsExactlyInAnyOrderElementsOf(checked.accepted());
        assertThat(contents(again.accepted())).isEqualTo(contents(checked.accepted()));
        assertThat(checked.findings().toString()).doesNotContain("canary");
    }

    private static Map<String, String> contents(List<PushTrade> trades) {
        Map<String, String> contents = new HashMap<>();
        for (List<PushTrade> call : PUSH.calls(trades)) {
            written(call).forEach(row -> contents.put(row.cell("tid").text(), row.toJson()));
        }
        return contents;
    }

    @Property(tries = 150)
    void calls_holdEachOrderOnce_andAllItsMoney(@ForAll("trades") List<PushTrade> trades) {
        List<PushTrade> accepted = PUSH.check(trades).accepted();
        Map<String, PushTrade> left = new HashMap<>();
        accepted.forEach(trade -> left.put(trade.id(), trade));
        for (List<PushTrade> call : PUSH.calls(accepted)) {
            assertThat(call).hasSizeBetween(1, 50);
            Map<String, Integer> ofBuyer = new HashMap<>();
            call.forEach(trade -> ofBuyer.merge(PushCheck.buyer(trade).orElseThrow(), 1, Integer::sum));
            assertThat(ofBuyer.values()).allMatch(count -> count <= 30);
            for (Row order : written(call)) {
                PushTrade trade = left.remove(order.cell("tid").text());
                assertThat(trade).isNotNull();
                assertThat(amount(order)).isEqualTo(trade.total()).isEqualTo(number(order, "paid"));
                assertThat(order.cell("order_list").items()).hasSameSizeAs(trade.lines());
            }
        }
        assertThat(left).isEmpty();
    }

    @Property(tries = 150)
    void batch_hasThePartsOfTheCalls(@ForAll("trades") List<PushTrade> trades) {
        BatchPlan batch = PUSH.batch(trades).value();
        List<List<String>> calls = PUSH.calls(PUSH.check(trades).accepted()).stream()
                .map(call -> call.stream().map(PushTrade::id).toList())
                .toList();
        assertThat(batch.parts()).extracting(BatchPart::keys).containsExactlyElementsOf(calls);
        assertThat(batch.toText()).doesNotContain("canary");
        assertThat(batch.leftOut()).isEmpty();
    }

    /** A vendor that refuses some orders, forgets to name some, and whose answers are lost at times. */
    private static final class Erp {
        private final TreeSet<String> there = new TreeSet<>();
        private final TreeSet<String> bad = new TreeSet<>();
        private final Random random;

        Erp(Random random) {
            this.random = random;
        }

        Optional<WdtAnswer> push(List<PushTrade> call) {
            assertThat(PUSH.encode(call)).raisesNothing();
            if (random.nextInt(6) == 0) {
                return Optional.empty();
            }
            StringBuilder errors = new StringBuilder();
            boolean isSilent = random.nextInt(5) == 0;
            int taken = 0;
            for (PushTrade trade : call) {
                if (bad.contains(trade.id())) {
                    errors.append(errors.length() == 0 ? "" : ",").append("{\"tid\":\"").append(trade.id()).append("\",\"error\":\"x\"}");
                } else {
                    there.add(trade.id());
                    taken++;
                }
            }
            if (random.nextInt(6) == 0) {
                return Optional.empty();
            }
            String json = "{\"code\":0,\"message\":\"\",\"new_count\":" + taken + ",\"chg_count\":0"
                    + (isSilent ? "" : ",\"errors\":[" + errors + "]") + "}";
            return WdtAnswer.read(Dialect.QYB, JsonRows.of(json)).optional();
        }
    }

    /** Whatever is refused, forgotten or lost: what counts as done is there, and in the end every good order is. */
    @Property(tries = 150)
    void batch_afterAnyFault_endsWithEveryOrderInItsPlace(@ForAll("trades") List<PushTrade> trades, @ForAll Random random) {
        Map<String, PushTrade> byId = new HashMap<>();
        Erp erp = new Erp(random);
        BatchPlan batch = PUSH.batch(trades).value();
        for (PushTrade trade : PUSH.check(trades).accepted()) {
            byId.put(trade.id(), trade);
            if (random.nextInt(10) == 0) {
                erp.bad.add(trade.id());
            }
        }
        for (int turn = 0; turn < 1_000 && isOpen(batch); turn++) {
            batch = turn(batch, byId, erp);
            assertThat(batch.entries(RowState.DONE)).allMatch(entry -> erp.there.contains(entry.key()));
            assertThat(batch.entries(RowState.REFUSED)).allMatch(entry -> erp.bad.contains(entry.key()));
        }
        assertThat(batch.entries(RowState.REFUSED)).hasSize(erp.bad.size());
        assertThat(batch.entries(RowState.DONE)).hasSize(byId.size() - erp.bad.size());
        byId.keySet().removeAll(erp.bad);
        assertThat(erp.there).isEqualTo(new TreeSet<>(byId.keySet()));
    }

    private static boolean isOpen(BatchPlan batch) {
        return !batch.entries(RowState.OPEN).isEmpty() || !batch.entries(RowState.UNKNOWN).isEmpty();
    }

    private static BatchPlan turn(BatchPlan before, Map<String, PushTrade> byId, Erp erp) {
        BatchPlan batch = BatchPlan.parse(before.toText());
        List<String> unknown = batch.entries(RowState.UNKNOWN).stream().map(entry -> entry.key()).toList();
        if (!unknown.isEmpty()) {
            List<WdtTrade> read = erp.there.stream()
                    .map(id -> (WdtTrade) WdtTrade.builder()
                            .addLines(TradeLine.builder().sourceOrder(id).specNo("A").quantity(Ratio.ONE).build())
                            .build())
                    .toList();
            return batch.lookedUp(unknown, TradePush.found(read));
        }
        BatchPart part = batch.next().orElseThrow();
        List<PushTrade> call = part.pick(byId);
        BatchPlan begun = batch.begin(part);
        return erp.push(call)
                .map(answer -> begun.resume(part, TradePush.outcomes(call, answer)).value())
                .orElseGet(begun::uncertain);
    }

    @Property(tries = 2_000)
    void outcomes_ofAChangedAnswer_sayOneThingOfEachOrder(@ForAll("answers") String file, @ForAll Random random) {
        List<PushTrade> sent = TradePushTest.many(3, "canary");
        WdtAnswer.read(Dialect.QYB, JsonRows.of(Mutation.of(GoldenFiles.text(file), random))).optional().ifPresent(answer -> {
            List<RowOutcome> outcomes = TradePush.outcomes(sent, answer);
            assertThat(outcomes).extracting(RowOutcome::key).containsExactly("canary0", "canary1", "canary2");
            boolean hasSuccess = outcomes.stream().anyMatch(it -> it.kind() == RowOutcome.Kind.SUCCESS);
            assertThat(hasSuccess && !answer.isTaken()).isFalse();
        });
    }

    @Provide
    Arbitrary<String> answers() {
        return Arbitraries.of(
                TradeFiles.PUSH_ANSWER, TradeFiles.PUSH_REFUSED, GoodsFiles.GOODS_PUSH_REFUSED_Y, GoodsFiles.SUITES_PUSH_TAKEN_Y);
    }
}
