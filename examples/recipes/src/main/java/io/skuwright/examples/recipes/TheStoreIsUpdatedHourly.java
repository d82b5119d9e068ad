package io.skuwright.examples.recipes;

import io.skuwright.sync.CatalogChange;
import io.skuwright.sync.CatalogItem;
import io.skuwright.sync.CatalogPlan;
import io.skuwright.sync.CatalogSettings;
import io.skuwright.sync.CatalogSync;
import io.skuwright.sync.ManualUpdate;
import io.skuwright.sync.SentState;
import io.skuwright.wdt.store.PosCatalog;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** Prices changed in the ERP: what goes to the store on the hour, what is done by hand, and what if a call fails? */
public final class TheStoreIsUpdatedHourly {

    private TheStoreIsUpdatedHourly() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        CatalogSettings hourly = PosCatalog.hourly(List.of("S1"));
        List<CatalogItem> erp = List.of(
                CatalogItem.of("0001", Map.of("name", "Tea", "price", "13.00", "category", "Green tea")),
                CatalogItem.of("0002", Map.of("name", "Cup", "price", "4.50")),
                CatalogItem.of("0003", Map.of("name", "Pot", "price", "20")));
        List<CatalogItem> store = List.of(
                CatalogItem.of("S1", "0001", Map.of("name", "Tea", "price", "12", "category", "Tea")),
                CatalogItem.of("S1", "0002", Map.of("name", "Mug", "price", "4.5")));

        // Every hour the host reads both sides and the text that it kept.
        CatalogPlan nine = CatalogSync.plan(erp, store, SentState.empty(), hourly);
        print(out, "09:00", nine);
        for (ManualUpdate manual : nine.manual()) {
            out.println("by hand: " + manual.code() + " " + manual.field() + ": " + manual.oldValue() + " -> " + manual.newValue());
        }

        // The store took the price and refused the name; only what went in is kept as sent.
        String kept = nine.sent(List.of("shop/S1/0001")).orThrow().toText();
        out.print(kept);

        // An hour later the store still shows the old price: it is not sent twice, and the name is tried again.
        CatalogPlan ten = CatalogSync.plan(erp, store, SentState.parse(kept), hourly);
        print(out, "10:00", ten);

        CatalogPlan eleven = CatalogSync.plan(erp, store, ten.sentAll(), hourly);
        out.println("11:00, nothing to do: " + eleven.plan().isEmpty());
    }

    private static void print(PrintStream out, String time, CatalogPlan plan) {
        for (CatalogChange change : plan.changes()) {
            out.println(time + " " + change.id() + ": " + change.before() + " -> " + change.values());
        }
        plan.plan().steps().stream()
                .filter(step -> !step.action().isChange())
                .forEach(step -> out.println(time + " " + step.subject() + " stays: " + step.reason()));
    }
}
