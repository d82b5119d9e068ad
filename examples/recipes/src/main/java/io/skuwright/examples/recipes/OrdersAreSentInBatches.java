package io.skuwright.examples.recipes;

import io.skuwright.kingdee.BatchCall;
import io.skuwright.kingdee.BatchEntry;
import io.skuwright.kingdee.BatchLookup;
import io.skuwright.kingdee.BatchSave;
import io.skuwright.kingdee.KingdeeAnswer;
import io.skuwright.kingdee.SaleOrderSettings;
import io.skuwright.kingdee.SaleOrderTemplate;
import io.skuwright.kingdee.SaleOrders;
import io.skuwright.kingdee.SaveRequest;
import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.OrderLine;
import io.skuwright.order.OrderLineClassifier;
import io.skuwright.order.SalesOrder;
import io.skuwright.quantity.Ratio;
import io.skuwright.row.CodeMap;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Orders go to the ERP in batches, and calls fail: what is saved, what is sent again, and is nothing there twice? */
public final class OrdersAreSentInBatches {

    private OrdersAreSentInBatches() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        Map<String, SaveRequest> orders = new LinkedHashMap<>();
        List.of("SO-1", "SO-2", "SO-3").forEach(number -> orders.put(number, request(number, "C-7")));
        // Two orders go in a call. The text is stored before each call, for the program may end while it waits.
        BatchCall first = SaleOrders.batch(orders).atMost(2).next().orElseThrow();
        String stored = first.batch().toText();
        String answer =
                """
                {"Result":{"ResponseStatus":{"IsSuccess":false,"MsgCode":11,
                "SuccessEntitys":[{"Id":100021,"Number":"SO-1","DIndex":0}],
                "Errors":[{"FieldName":"FCustId","Message":"no such customer","DIndex":1}]}}}
                """;
        BatchSave batch = BatchSave.parse(stored).apply(first, answer).value();
        print(out, "after the first answer", batch);

        // The second call gets no answer. Nothing is sent again blindly: the ERP is asked for the number.
        BatchCall second = batch.next().orElseThrow();
        batch = second.batch().uncertain(second);
        print(out, "after a time-out", batch);
        BatchLookup lookup = BatchLookup.of(batch, "FID", "FBillNo").orElseThrow();
        out.println("asked: " + lookup.query());
        batch = lookup.apply(batch, KingdeeAnswer.read("[[100022,\"SO-3\"]]").orThrow()).orThrow();
        print(out, "after the look-up", batch);

        // The customer of the other order is corrected, and it alone is sent again.
        BatchCall third = batch.corrected("SO-2", request("SO-2", "C-8").model()).next().orElseThrow();
        String saved = "{\"Result\":{\"Id\":100023,\"Number\":\"SO-2\",\"ResponseStatus\":{\"IsSuccess\":true}}}";
        print(out, "after " + third.keys() + " again", third.batch().apply(third, saved).orThrow());
    }

    private static SaveRequest request(String number, String customer) {
        OrderLine lamp = OrderLine.builder().id("l1").product("LAMP").unit("Pcs").quantity(Ratio.of(2)).build();
        SalesOrder order = SalesOrder.builder().number(number).addLines(lamp).build();
        SaleOrderTemplate head = SaleOrderTemplate.of(Map.of("FCustId", Map.of("FNumber", customer)));
        SaleOrderSettings settings = SaleOrderSettings.builder().sendBillNo(true).template(head).build();
        return OrderLineClassifier.of(ClassifierPolicy.defaults()).classify(order)
                .flatMap(typed -> SaleOrders.encode(typed, CodeMap.idsAreCodes(), settings)).orThrow();
    }

    private static void print(PrintStream out, String when, BatchSave batch) {
        out.println(when + ": " + batch.entries().stream().map(BatchEntry::toString).toList());
    }
}
