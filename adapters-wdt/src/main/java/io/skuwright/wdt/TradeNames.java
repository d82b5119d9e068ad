package io.skuwright.wdt;

import io.skuwright.result.Finding;
import io.skuwright.row.Cell;
import io.skuwright.row.Extras;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What the fields of a trade and its rows are called, and which of them tell who the buyer is. */
final class TradeNames {

    /** Words of the trade itself; those behind {@code line.} are of its rows. */
    private static final String LINE = "line.";

    private static final List<String> OF_BUYERS = List.of("receiver_", "buyer_", "invoice_", "id_card", "customer_");

    private static final List<String> ALSO_OF_BUYERS = List.of(
            "cs_remark", "print_remark", "pay_account", "fenxiao_nick", "nick_name", "cust_data", "mobile", "telno", "phone");

    /** What stands in the place of a value that is not to be shown. */
    static final String HIDDEN = "\"***\"";

    private static final String VALUE = "value";

    private static final FieldNames TABLE = FieldNames.of(table());

    private TradeNames() {}

    static FieldNames defaults() {
        return TABLE;
    }

    private static Map<String, List<String>> table() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        names.put("id", List.of("trade_id"));
        names.put("number", List.of("trade_no"));
        names.put("shop", List.of("shop_no"));
        names.put("warehouse", List.of("warehouse_no"));
        names.put("warehouseType", List.of("warehouse_type"));
        names.put("platform", List.of("platform_id"));
        names.put("status", List.of("trade_status"));
        names.put("type", List.of("trade_type"));
        names.put("origin", List.of("trade_from"));
        names.put("deliveryTerm", List.of("delivery_term"));
        names.put("refundStatus", List.of("refund_status"));
        names.put("consignStatus", List.of("consign_status"));
        names.put("tradeTime", List.of("trade_time"));
        names.put("payTime", List.of("pay_time"));
        names.put("modified", List.of("modified"));
        names.put("postage", List.of("post_amount"));
        names.put("paid", List.of("paid"));
        names.put("cashOnDelivery", List.of("cod_amount"));
        names.put("lines", List.of("goods_list"));
        line(names, "id", "rec_id");
        line(names, "sourceOrder", "src_tid");
        line(names, "sourceLine", "src_oid");
        line(names, "spec", "spec_no");
        line(names, "goods", "goods_no");
        line(names, "goodsName", "goods_name");
        line(names, "specName", "spec_name");
        line(names, "quantity", "num");
        line(names, "actualQuantity", "actual_num");
        line(names, "price", "price");
        line(names, "shareAmount", "share_amount");
        line(names, "sharePrice", "share_price");
        line(names, "sharePost", "share_post");
        line(names, "paid", "paid");
        line(names, "discount", "discount");
        line(names, "adjust", "adjust");
        line(names, "giftType", "gift_type");
        line(names, "refundStatus", "refund_status");
        line(names, "suiteId", "suite_id");
        line(names, "suite", "suite_no");
        line(names, "suiteName", "suite_name");
        line(names, "suiteQuantity", "suite_num");
        line(names, "suiteAmount", "suite_amount");
        line(names, "suiteFlag", "suit_flag");
        line(names, "suiteComplete", "is_complete_suite");
        line(names, "platformGoods", "platform_goods_id");
        line(names, "platformSpec", "platform_spec_id");
        return names;
    }

    private static void line(Map<String, List<String>> names, String word, String name) {
        names.put(LINE + word, List.of(name));
    }

    /** Returns whether a field tells who the buyer is or what he wrote. */
    static boolean isOfBuyer(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return OF_BUYERS.stream().anyMatch(lower::startsWith) || ALSO_OF_BUYERS.contains(lower);
    }

    /** Returns what tells of the buyer, or all the rest that has no place of its own. */
    static Extras extras(Row row, FieldNames names, boolean ofBuyer, boolean ofLine) {
        Map<String, String> kept = new LinkedHashMap<>();
        row.cells().forEach((name, cell) -> {
            boolean isOfBuyer = !ofLine && isOfBuyer(name);
            if (isOfBuyer == ofBuyer && !isKnown(names, name, ofLine)) {
                kept.put(name, cell.toJson());
            }
        });
        return Extras.of(kept);
    }

    private static boolean isKnown(FieldNames names, String name, boolean ofLine) {
        return names.knows(name)
                && names.fields().stream()
                        .anyMatch(word -> word.startsWith(LINE) == ofLine && names.names(word).contains(name));
    }

    /**
     * Returns a trade or document as JSON in which nobody can be recognised: of what the table does not know nobody can
     * say whom it tells of, so its values are not shown either.
     */
    static String hidden(Row row, FieldNames names) {
        return shown(row, name -> {
            Cell cell = row.cell(name);
            boolean isShown = !isOfBuyer(name) && isKnown(names, name, false);
            boolean isLines = isShown && names.names("lines").contains(name) && cell.kind() == Cell.Kind.LIST;
            return isLines ? lines(cell.items(), names) : isShown ? plain(cell) : HIDDEN;
        });
    }

    private static String lines(List<Cell> items, FieldNames names) {
        return items.stream()
                .map(item -> item.row()
                        .map(line -> shown(line, name -> isKnown(names, name, true) ? plain(line.cell(name)) : HIDDEN))
                        .orElse(HIDDEN))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String shown(Row row, UnaryOperator<String> value) {
        return row.cells().keySet().stream()
                .map(name -> Cell.text(name).toJson() + ":" + value.apply(name))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String plain(Cell cell) {
        return cell.kind() == Cell.Kind.RECORD || cell.kind() == Cell.Kind.LIST ? HIDDEN : cell.toJson();
    }

    /** Returns a finding of the document that does not quote what tells of a buyer. */
    static Finding discreet(Finding finding) {
        boolean isQuoting = finding.attributes().containsKey(VALUE)
                && Arrays.stream(finding.place().toString().split("/", -1)).anyMatch(TradeNames::isOfBuyer);
        return isQuoting ? finding.with(VALUE, "***") : finding;
    }
}
