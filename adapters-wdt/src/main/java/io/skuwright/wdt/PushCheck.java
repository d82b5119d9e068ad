package io.skuwright.wdt;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.wdt.json.JsonRows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks whether orders can be pushed: each alone, and next to the others. */
final class PushCheck {

    private static final int MOST_LINES = 200;

    private final Map<String, Integer> trades = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    /** Makes a check of orders that know of each other. */
    PushCheck(Collection<PushTrade> all) {
        for (PushTrade trade : all) {
            trades.merge(trade.id(), 1, Integer::sum);
            trade.lines().forEach(line -> lines.merge(line.id(), 1, Integer::sum));
        }
    }

    /** Returns what is wrong with an order. */
    List<Finding> of(PushTrade trade, Place place) {
        List<Finding> found = new ArrayList<>();
        said(found, trade, place, "tid", !trade.id().isBlank());
        said(found, trade, place, "buyer_nick", buyer(trade).isPresent());
        if (trades.getOrDefault(trade.id(), 0) > 1) {
            found.add(about(PushCode.PUSH_TRADE_REPEATED, trade, place).with("count", trades.getOrDefault(trade.id(), 0)));
        }
        if (trade.lines().isEmpty() || trade.lines().size() > MOST_LINES) {
            found.add(about(PushCode.PUSH_LINE_COUNT, trade, place)
                    .with("limit", MOST_LINES)
                    .with("actual", trade.lines().size()));
        }
        for (int at = 0; at < trade.lines().size(); at++) {
            line(found, trade, trade.lines().get(at), place.child("order_list").child(at));
        }
        amounts(found, trade, place);
        return found;
    }

    private void line(List<Finding> found, PushTrade trade, PushLine line, Place place) {
        said(found, trade, place, "oid", !line.id().isBlank());
        said(found, trade, place, "goods_id", isSaid(line.goodsId()));
        said(found, trade, place, "goods_name", isSaid(line.goodsName()));
        said(found, trade, place, "spec_no", isSaid(line.specNo()) || isSaid(line.goodsNo()));
        if (lines.getOrDefault(line.id(), 0) > 1) {
            found.add(about(PushCode.PUSH_LINE_REPEATED, trade, place)
                    .with("line", line.id())
                    .with("count", lines.getOrDefault(line.id(), 0)));
        }
        if (line.quantity().signum() <= 0) {
            found.add(about(PushCode.PUSH_QUANTITY_NOT_POSITIVE, trade, place)
                    .with("line", line.id())
                    .with("quantity", line.quantity().toString()));
        }
    }

    /** An order that is paid in part, by instalments or on account may be of any amount. */
    private static void amounts(List<Finding> found, PushTrade trade, Place place) {
        boolean isPaidBefore = trade.deliveryTerm().equals("prepaid") && trade.payStatus().equals("paid");
        boolean isPaidAtTheDoor = trade.deliveryTerm().equals("cash-on-delivery");
        Ratio said = isPaidAtTheDoor ? trade.paid().plus(trade.cashOnDelivery()) : trade.paid();
        if ((isPaidBefore || isPaidAtTheDoor) && !trade.total().equals(said)) {
            found.add(about(PushCode.PUSH_AMOUNTS_DIFFER, trade, place)
                    .with("total", trade.total().toString())
                    .with("paid", said.toString()));
        }
    }

    private static void said(List<Finding> found, PushTrade trade, Place place, String field, boolean isSaid) {
        if (!isSaid) {
            found.add(about(PushCode.PUSH_FIELD_MISSING, trade, place).with("field", field));
        }
    }

    private static boolean isSaid(Optional<String> text) {
        return text.filter(it -> !it.isBlank()).isPresent();
    }

    private static Finding about(PushCode code, PushTrade trade, Place place) {
        return Finding.of(code).about(trade.id()).at(place);
    }

    /** Returns by what the vendor counts orders of one buyer; it is never shown. */
    static Optional<String> buyer(PushTrade trade) {
        return Optional.ofNullable(trade.buyer().json("buyer_nick"))
                .flatMap(json -> JsonRows.of(json).read().optional())
                .filter(Cell::hasValue)
                .map(Cell::text);
    }
}
