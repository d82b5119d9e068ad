package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.sync.BatchPlan;
import io.skuwright.sync.BatchRow;
import io.skuwright.sync.BatchRule;
import io.skuwright.sync.RowOutcome;
import io.skuwright.wdt.json.JsonRows;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes orders of a shop or store for WangDianTong to take over (trade_push, 创建原始订单).
 *
 * <p>Example: {@code TradePush.of(Dialect.QYB, "S01").encode(List.of(order))} gives the form fields {@code shop_no} and
 * {@code trade_list}. A call takes 50 orders of at most 200 lines, 30 of them of one buyer. An order or line that was
 * pushed comes again with the same number; quantities and prices then stay as they were.
 *
 * <p>An order of the core becomes lines by {@link PushLines}: a kit is one line with its suite's code. Amounts are
 * checked: what the lines come to, with postage, is what is paid ({@code PUSH_AMOUNTS_DIFFER}); that the vendor holds to
 * this is not confirmed.
 *
 * <p>Findings speak of orders by number and never quote the buyer. Findings: {@link PushCode} and those of numbers. Time
 * is linear in the lines. This class is immutable and thread-safe.
 */
public final class TradePush {

    private static final String NO_TIME = "0000-00-00 00:00:00";

    private final Dialect dialect;
    private final DocumentCodes codes;
    private final String shop;
    private final Optional<Boolean> strict;

    private TradePush(DocumentCodes codes, String shop, Optional<Boolean> strict) {
        this.dialect = codes.dialect();
        this.codes = codes;
        this.shop = requireNonNull(shop, "shop");
        this.strict = strict;
    }

    /**
     * Returns the writer of orders of a shop.
     *
     * @param shop the number of the shop (shop_no)
     * @throws IllegalArgumentException for the dialect qjb, whose orders are pushed otherwise
     */
    public static TradePush of(Dialect dialect, String shop) {
        return new TradePush(checked(DocumentCodes.of(dialect)), shop, Optional.empty());
    }

    private static DocumentCodes checked(DocumentCodes codes) {
        if (codes.dialect() == Dialect.QJB) {
            throw new IllegalArgumentException("Orders are written for the dialects qyb and y only, not for qjb.");
        }
        return codes;
    }

    /**
     * Returns this writer with other codes of statuses.
     *
     * @throws IllegalArgumentException if they are of qjb
     */
    public TradePush withCodes(DocumentCodes newCodes) {
        return new TradePush(checked(newCodes), shop, strict);
    }

    /**
     * Returns this writer with the parameter {@code switch}: strict or not; without it the vendor decides. It is known of
     * qyb; that Y heeds it is not confirmed.
     */
    public TradePush strictly(boolean isStrict) {
        return new TradePush(codes, shop, Optional.of(isStrict));
    }

    /**
     * Tells which orders can be pushed, however many there are.
     *
     * @return accepted and rejected orders, in their order; raw texts of rejected ones are their numbers. Findings are
     *     {@code PUSH_FIELD_MISSING}, {@code PUSH_TRADE_REPEATED}, {@code PUSH_LINE_REPEATED}, {@code PUSH_LINE_COUNT},
     *     {@code PUSH_QUANTITY_NOT_POSITIVE}, {@code PUSH_AMOUNTS_DIFFER} and those of numbers with more than 4 places
     * @throws IllegalArgumentException if a status is no word of its table
     */
    public Batch<PushTrade> check(List<PushTrade> trades) {
        PushCheck check = new PushCheck(trades);
        return PushChecking.check(trades, PushTrade::id, (trade, place) -> {
            List<Finding> found = new ArrayList<>(check.of(trade, place));
            written(trade, place, found);
            return found;
        });
    }

    /**
     * Returns orders in lists that one call takes each, in their order.
     *
     * <p>Example: 31 orders of one buyer and 9 of others are a call of 39 and one of 1.
     */
    public List<List<PushTrade>> calls(List<PushTrade> trades) {
        return TradeCalls.of(trades);
    }

    /**
     * Returns orders as a batch of calls, from which every interruption resumes.
     *
     * <p>A part is one of the {@link #calls}, or what is left of it after an answer; calls are never mixed, so that a part
     * keeps to what a call takes of one buyer. The text of the batch holds numbers and fingerprints of orders and nothing
     * of buyers. Example: of 40 orders of two calls one is refused; {@link BatchPlan#retry()} opens that one again.
     *
     * @return the orders that {@link #check} accepts, by their numbers; with what it found, and {@code BATCH_SPLIT}
     */
    public Outcome<BatchPlan> batch(List<PushTrade> trades) {
        Batch<PushTrade> checked = check(trades);
        List<BatchRow> rows = new ArrayList<>();
        List<List<PushTrade>> calls = calls(checked.accepted());
        for (int at = 0; at < calls.size(); at++) {
            String group = "call " + (at + 1);
            calls.get(at).forEach(trade -> rows.add(row(trade, group)));
        }
        Outcome<BatchPlan> batch = BatchPlan.of(rows, BatchRule.ofRows(TradeCalls.MOST_TRADES).withGroups(1));
        List<Finding> findings = new ArrayList<>(checked.findings());
        findings.addAll(batch.findings());
        return Outcome.of(batch.value(), findings);
    }

    private BatchRow row(PushTrade trade, String group) {
        Cell content = written(trade, Place.NONE, new ArrayList<>());
        return BatchRow.of(trade.id(), group, Fingerprints.of(content.toJson()));
    }

    /**
     * Returns a batch with another content of an order that was refused or not sent yet.
     *
     * @throws IllegalArgumentException if there is no such order in the batch
     * @throws IllegalStateException if the ERP has the order or may have it
     */
    public BatchPlan corrected(BatchPlan batch, PushTrade trade) {
        return batch.corrected(row(trade, batch.entry(trade.id()).row().group()));
    }

    /**
     * Returns what became of each order of a call, by its number.
     *
     * <p>What an answer does not say is unknown: where it names the orders that failed, the others of a call that failed
     * (whether a call that is not strict takes them is not documented); and all that were not refused, if {@code
     * new_count} and {@code chg_count} come to fewer. Unknown orders are looked up ({@link #found}) before they are sent
     * again, which by their number would do no harm.
     */
    public static List<RowOutcome> outcomes(List<PushTrade> sent, WdtAnswer answer) {
        return TradeOutcomes.of(sent.stream().map(PushTrade::id).toList(), answer);
    }

    /** Returns the numbers of pushed orders that trades of the ERP were made of, for {@link BatchPlan#lookedUp}. */
    public static Set<String> found(Collection<WdtTrade> read) {
        Set<String> found = new TreeSet<>();
        read.forEach(trade -> trade.lines().forEach(line -> line.sourceOrder().ifPresent(found::add)));
        return Collections.unmodifiableSet(found);
    }

    /**
     * Returns the request that pushes orders in one call.
     *
     * @return the request with what {@link #check} found; none if any order has an error, and none with {@code
     *     PUSH_CALL_TOO_LARGE} or {@code PUSH_BUYER_TOO_OFTEN} for more orders than a call takes
     * @throws IllegalArgumentException if there is no order, or a status is no word of its table
     */
    public Outcome<WdtRequest> encode(List<PushTrade> trades) {
        if (trades.isEmpty()) {
            throw new IllegalArgumentException("There is no order to push.");
        }
        List<Finding> findings = new ArrayList<>(limits(trades));
        findings.addAll(check(trades).findings());
        if (findings.stream().anyMatch(Finding::isError)) {
            return Outcome.failed(findings);
        }
        List<Cell> list = new ArrayList<>();
        trades.forEach(trade -> list.add(written(trade, Place.NONE, new ArrayList<>())));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("shop_no", shop);
        strict.ifPresent(it -> fields.put("switch", it ? "1" : "0"));
        fields.put("trade_list", AsciiJson.of(Cell.list(list)));
        return Outcome.of(new WdtRequest(dialect, "trade_push.php", fields), findings);
    }

    /**
     * Returns what was refused in the answer to a push.
     *
     * <p>Old versions of qyb put a JSON list into the message of a failure; that its rows are such as in other answers is
     * not confirmed.
     */
    public static List<AnswerError> refused(WdtAnswer answer) {
        if (answer.isTaken() || !answer.message().strip().startsWith("[")) {
            return answer.errors();
        }
        return AnswerReader.errors("message", JsonRows.of(answer.message()).read().optional().orElse(Cell.text(answer.message())));
    }

    private static List<Finding> limits(List<PushTrade> trades) {
        List<Finding> findings = new ArrayList<>();
        if (trades.size() > TradeCalls.MOST_TRADES) {
            findings.add(Finding.of(PushCode.PUSH_CALL_TOO_LARGE).with("limit", TradeCalls.MOST_TRADES).with("actual", trades.size()));
        }
        Map<String, List<String>> byBuyer = new TreeMap<>();
        trades.forEach(trade -> PushCheck.buyer(trade)
                .ifPresent(buyer -> byBuyer.computeIfAbsent(buyer, it -> new ArrayList<>()).add(trade.id())));
        byBuyer.values().stream()
                .filter(same -> same.size() > TradeCalls.MOST_OF_A_BUYER)
                .forEach(same -> findings.add(Finding.of(PushCode.PUSH_BUYER_TOO_OFTEN)
                        .about(same.get(0))
                        .with("limit", TradeCalls.MOST_OF_A_BUYER)
                        .with("actual", same.size())));
        return findings;
    }

    private Cell written(PushTrade trade, Place place, List<Finding> found) {
        List<Cell> lines = new ArrayList<>();
        for (int at = 0; at < trade.lines().size(); at++) {
            Members line = line(trade, trade.lines().get(at), place.child("order_list").child(at));
            lines.add(line.cell());
            found.addAll(line.findings());
        }
        Members members = new Members(trade.id(), place)
                .text("tid", trade.id())
                .code("trade_status", codes.code("platformStatus", trade.status()))
                .code("delivery_term", codes.code("deliveryTerm", trade.deliveryTerm()))
                .code("pay_status", codes.code("payStatus", trade.payStatus()))
                .text("trade_time", time(trade.tradeTime()))
                .text("pay_time", time(trade.payTime()))
                .extras(trade.buyer())
                .text("logistics_type", trade.logisticsType())
                .number("post_amount", trade.postage())
                .number("other_amount", trade.otherAmount())
                .number("paid", trade.paid())
                .number("cod_amount", trade.cashOnDelivery())
                .number("ext_cod_fee", trade.cashOnDeliveryFee())
                .text("warehouse_no", trade.warehouse())
                .list("order_list", lines)
                .extras(trade.extras());
        found.addAll(members.findings());
        return members.cell();
    }

    private Members line(PushTrade trade, PushLine line, Place place) {
        return new Members(trade.id(), place)
                .text("oid", line.id())
                .code("status", codes.code("platformStatus", line.status().orElse(trade.status())))
                .code("refund_status", codes.code("lineRefund", line.refundStatus()))
                .text("goods_id", line.goodsId())
                .text("spec_id", line.specId())
                .text("goods_no", line.goodsNo())
                .text("spec_no", line.specNo())
                .text("goods_name", line.goodsName())
                .text("spec_name", line.specName())
                .number("num", line.quantity())
                .number("price", line.price())
                .number("adjust_amount", line.adjust())
                .number("discount", line.discount())
                .number("share_discount", line.shareDiscount())
                .extras(line.extras());
    }

    private static String time(Optional<LocalDateTime> time) {
        return time.map(TimeText::write).orElse(NO_TIME);
    }
}
