package io.skuwright.wdt;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.row.Row;
import io.skuwright.row.RowCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads trades and their rows. */
final class TradeReader {

    private final TradeSettings settings;
    private final ValueForms forms;
    private final List<Finding> findings = new ArrayList<>();
    private String subject = "";

    private TradeReader(TradeSettings settings, ValueForms forms) {
        this.settings = settings;
        this.forms = forms;
    }

    /** Reads one trade; an error in any of its rows refuses all of it. */
    static Outcome<WdtTrade> read(Row row, TradeSettings settings, ValueForms forms) {
        return new TradeReader(settings, forms).trade(row);
    }

    private Outcome<WdtTrade> trade(Row row) {
        Values values = new Values(row, settings.names(), forms);
        Optional<String> number = values.code("number");
        Optional<String> id = values.id("id");
        subject = number.or(() -> id).orElse("");
        values.about(subject);
        WdtTrade trade = WdtTrade.builder()
                .id(id)
                .number(number)
                .shop(values.id("shop"))
                .warehouse(values.id("warehouse"))
                .warehouseType(coded(values, "warehouseType", "warehouseType", false))
                .platform(values.id("platform"))
                .status(coded(values, "status", "tradeStatus", true))
                .type(coded(values, "type", "tradeType", false))
                .origin(coded(values, "origin", "tradeFrom", false))
                .deliveryTerm(coded(values, "deliveryTerm", "deliveryTerm", true))
                .refundStatus(coded(values, "refundStatus", "orderRefund", true))
                .consignStatus(values.text("consignStatus"))
                .tradeTime(values.time("tradeTime"))
                .payTime(values.time("payTime"))
                .modified(values.time("modified"))
                .postage(values.number("postage"))
                .paid(values.number("paid"))
                .cashOnDelivery(values.number("cashOnDelivery"))
                .lines(lines(values))
                .buyer(TradeNames.extras(row, settings.names(), true, false))
                .extras(TradeNames.extras(row, settings.names(), false, false))
                .place(row.place())
                .build();
        List<Finding> all = new ArrayList<>(values.findings());
        all.addAll(findings);
        all.addAll(Regrouping.of(trade.lines()).findings());
        return Outcome.of(trade, all);
    }

    private List<TradeLine> lines(Values trade) {
        if (!trade.has("lines")) {
            trade.add(Finding.of(RowCode.FIELD_MISSING)
                    .about(subject)
                    .at(trade.field("lines").place())
                    .with("field", trade.field("lines").name()));
            return List.of();
        }
        List<TradeLine> lines = new ArrayList<>();
        Map<String, TradeLine> byId = new HashMap<>();
        for (Row row : trade.records("lines")) {
            TradeLine line = line(row);
            lines.add(line);
            Optional<String> twice = line.id().filter(id -> byId.putIfAbsent(id, line) != null);
            twice.ifPresent(id -> findings.add(Finding.of(TradeCode.TRADE_ROW_REPEATED)
                    .about(subject)
                    .at(row.place())
                    .with("id", id)
                    .with("spec", line.specNo())));
        }
        return lines;
    }

    private TradeLine line(Row row) {
        Values line = new Values(row, settings.names(), forms).about(subject);
        TradeLine.Builder built = TradeLine.builder();
        built.id(line.id("line.id"))
                .sourceOrder(line.id("line.sourceOrder"))
                .sourceLine(line.id("line.sourceLine"))
                .specNo(line.requiredCode("line.spec").orElse(""))
                .goodsNo(line.code("line.goods"))
                .goodsName(line.text("line.goodsName"))
                .specName(line.text("line.specName"))
                .quantity(line.requiredNumber("line.quantity").orElse(Ratio.ZERO))
                .actualQuantity(line.number("line.actualQuantity"))
                .price(line.number("line.price"))
                .shareAmount(line.number("line.shareAmount"))
                .sharePrice(line.number("line.sharePrice"))
                .sharePost(line.number("line.sharePost"))
                .paid(line.number("line.paid"))
                .discount(line.number("line.discount"))
                .adjust(line.number("line.adjust"));
        built.giftType(coded(line, "line.giftType", "giftType", false))
                .refundStatus(coded(line, "line.refundStatus", "lineRefund", true))
                .platformGoodsId(line.id("line.platformGoods"))
                .platformSpecId(line.id("line.platformSpec"))
                .extras(TradeNames.extras(row, settings.names(), false, true))
                .place(row.place());
        suite(line, built);
        findings.addAll(line.findings());
        return built.build();
    }

    /** In a row without suite the fields of one are blank or zero. */
    private static void suite(Values line, TradeLine.Builder built) {
        Optional<String> id = line.id("line.suiteId");
        boolean isZero = id.isEmpty() && line.field("line.suite").cell().text().equals("0");
        Optional<String> code = isZero ? Optional.empty() : line.code("line.suite");
        if (id.isEmpty() && code.isEmpty()) {
            return;
        }
        boolean isChanged = line.number("line.suiteFlag").filter(flag -> !flag.isZero()).isPresent();
        boolean isIncomplete = line.has("line.suiteComplete")
                && line.number("line.suiteComplete").filter(Ratio::isZero).isPresent();
        built.suiteId(id)
                .suiteNo(code)
                .suiteName(line.text("line.suiteName"))
                .suiteQuantity(line.number("line.suiteQuantity"))
                .suiteAmount(line.number("line.suiteAmount"))
                .isSuiteIntact(!isChanged && !isIncomplete);
    }

    /** A list of the vendor that is known to go on does not make an unknown code worth a word. */
    private Optional<CodedValue> coded(Values values, String word, String field, boolean isWhole) {
        return values.text(word).map(code -> {
            Outcome<CodedValue> read = settings.codes().read(field, code, values.field(word).place());
            if (isWhole) {
                read.findings().forEach(values::add);
            }
            return read.value();
        });
    }
}
