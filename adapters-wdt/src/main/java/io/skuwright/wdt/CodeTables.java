package io.skuwright.wdt;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What WangDianTong's codes mean before an account changes any: {@code field.code = meaning}, by dialect. */
final class CodeTables {

    /** The receipts that a dialect numbers, in the words of {@link io.skuwright.sync.DocumentKind}. */
    static final String IN = "in";

    static final String OUT = "out";
    static final String IN_NAME = "inName";
    static final String OUT_NAME = "outName";

    private static final List<String> ANY = List.of(
            "payStatus 0=unpaid 1=partly-paid 2=paid",
            "deliveryTerm 1=prepaid 2=cash-on-delivery 3=instalments 4=on-account",
            "platformStatus 10=awaiting-payment 20=awaiting-rest 30=paid 40=partly-shipped 50=shipped 60=signed"
                    + " 70=completed 80=refunded 90=closed",
            "lineRefund 0=none 1=cancelled 2=requested 3=awaiting-return 4=awaiting-receipt 5=refunded 6=closed-unpaid",
            "orderRefund 0=none 1=requested 2=partly 3=wholly",
            "giftType 0=none 1=automatic 2=manual",
            "tradeType 1=online-sale 2=offline-retail 3=exchange 4=wholesale 5=warranty-exchange 6=warranty-done"
                    + " 7=resend",
            "tradeFrom 1=api 2=manual 3=excel 4=cash-sale",
            "tradeStatus 5=cancelled 10=awaiting-payment 12=awaiting-rest 13=awaiting-warehouse 15=awaiting-unpaid"
                    + " 16=delayed 19=preparing 20=preparing 21=preparing 22=preparing 25=pre-order 27=to-be-claimed"
                    + " 30=awaiting-review 35=awaiting-finance 40=being-submitted 45=being-submitted"
                    + " 50=being-submitted 53=unconfirmed 55=approved 95=shipped 105=partly-settled 110=completed"
                    + " 113=shipped-abnormally",
            "warehouseType 17=store",
            "matchTarget 0=none 1=single 2=suite",
            "specType 1=single 2=suite",
            "goodsStatus 0=deleted 1=on-shelf 2=off-shelf",
            "inName 采购入库=purchase-in 调拨入库=transfer-in 退货入库=return-in 盘盈入库=count-gain-in"
                    + " 盘点入库=count-gain-in 生产入库=production-in 成品入库=production-in 原料入库=material-in"
                    + " 其他入库=other-in 保修入库=warranty-in 纠错入库=correction-in 初始化入库=initial-in"
                    + " 预入库=advance-in 退货预入库=advance-in JIT退货入库=jit-return-in 委外入库=outsourced-in"
                    + " 委外仓入库=outsourced-warehouse-in 委外盘盈=outsourced-gain-in 直发入库=direct-in"
                    + " 移位上架=shelf-move-in 正残转换=condition-change-in 外仓调整=external-adjustment-in",
            "outName 销售出库=sales-out 调拨出库=transfer-out 采购退货出库=purchase-return-out"
                    + " 盘亏出库=count-loss-out 生产出库=production-out 现款销售出库=cash-sales-out 其他出库=other-out"
                    + " 多发出库=excess-out 纠错出库=correction-out 保修配件出库=warranty-parts-out"
                    + " 初始化出库=initial-out jit拣货出库=jit-pick-out JIT拣货出库=jit-pick-out 委外出库=outsourced-out"
                    + " 委外仓出库=outsourced-warehouse-out 委外盘亏=outsourced-loss-out"
                    + " 正残转换=condition-change-out 外仓调整=external-adjustment-out");

    private static final List<String> QYB = List.of(
            "in 1=purchase-in 2=transfer-in 3=return-in 4=count-gain-in 5=production-in 6=other-in 7=warranty-in"
                    + " 8=correction-in 9=initial-in 10=advance-in 11=jit-return-in 12=outsourced-in",
            "out 1=sales-out 2=transfer-out 3=purchase-return-out 4=count-loss-out 5=production-out 6=cash-sales-out"
                    + " 7=other-out 8=excess-out 9=correction-out 10=warranty-parts-out 11=initial-out"
                    + " 12=jit-pick-out 13=outsourced-out",
            "inStatus 10=cancelled 20=draft 25=awaiting-price 30=awaiting-review 32=awaiting-push 33=push-failed"
                    + " 35=awaiting-outside 40=awaiting-link 50=awaiting-price 60=awaiting-settlement"
                    + " 70=provisional 80=completed",
            "outStatus 5=cancelled 50=awaiting-review 55=approved 95=shipped 105=partly-settled 110=completed"
                    + " 113=shipped-abnormally");

    private static final List<String> Y = List.of(
            "in 1=purchase-in 2=transfer-in 3=return-in 4=count-gain-in 5=production-in 6=other-in"
                    + " 8=outsourced-warehouse-in 9=outsourced-in 10=outsourced-gain-in 11=direct-in 15=correction-in"
                    + " 16=advance-in 20=shelf-move-in",
            "out 1=sales-out 98=sales-out 99=sales-out 2=transfer-out 3=purchase-return-out 4=count-loss-out"
                    + " 5=production-out 6=cash-sales-out 7=other-out 8=outsourced-warehouse-out 9=outsourced-out"
                    + " 10=outsourced-loss-out 15=correction-out",
            "inStatus 10=awaiting-review 85=completed 101=cancelled",
            "outStatus 20=awaiting-review 25=approved 30=completed 40=cancelled");

    private static final List<String> QJB = List.of(
            "in 2=transfer-in 4=count-gain-in 5=material-in 6=production-in 7=warranty-in 8=condition-change-in"
                    + " 10=purchase-in 12=return-in 13=jit-return-in 20=other-in 22=advance-in"
                    + " 23=external-adjustment-in 33=initial-in",
            "out 1=sales-out 2=transfer-out 4=count-loss-out 5=production-out 8=condition-change-out 9=jit-pick-out"
                    + " 14=purchase-return-out 21=other-out 24=external-adjustment-out 34=initial-out",
            "inStatus 10=cancelled 20=draft 30=awaiting-review 37=awaiting-inspection 40=inspected 80=completed",
            "outStatus 5=cancelled 110=completed");

    private static final Map<Dialect, Map<String, String>> TABLES = tables();

    private CodeTables() {}

    static Map<String, String> of(Dialect dialect) {
        return TABLES.getOrDefault(dialect, Map.of());
    }

    private static Map<Dialect, Map<String, String>> tables() {
        Map<Dialect, Map<String, String>> tables = new EnumMap<>(Dialect.class);
        tables.put(Dialect.QYB, table(QYB));
        tables.put(Dialect.Y, table(Y));
        tables.put(Dialect.QJB, table(QJB));
        return Collections.unmodifiableMap(tables);
    }

    private static Map<String, String> table(List<String> own) {
        Map<String, String> table = new TreeMap<>();
        ANY.forEach(line -> add(table, line));
        own.forEach(line -> add(table, line));
        return Collections.unmodifiableMap(table);
    }

    private static void add(Map<String, String> table, String line) {
        String[] words = line.split(" ", -1);
        Arrays.stream(words).skip(1).forEach(word -> {
            int equals = word.indexOf('=');
            table.put(words[0] + "." + word.substring(0, equals), word.substring(equals + 1));
        });
    }
}
