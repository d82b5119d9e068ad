package io.skuwright.examples.quickstart;

import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.kingdee.EngBoms;
import io.skuwright.kingdee.SaleOrderSettings;
import io.skuwright.kingdee.SaleOrders;
import io.skuwright.kingdee.SaveRequest;
import io.skuwright.kingdee.crm.CrmOrder;
import io.skuwright.kingdee.crm.CrmOrders;
import io.skuwright.kingdee.crm.IntegrationPlan;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.LineRatios;
import io.skuwright.order.TypedOrder;
import io.skuwright.result.Outcome;
import io.skuwright.row.CodeMap;
import java.io.PrintStream;

/** The code of the README's first screen; a test holds the two together. */
final class ReadmeExample {

    private ReadmeExample() {}

    static void run(String orderJson, String bomsJson, CodeMap codes, PrintStream out) {
        // <readme>
        CrmOrders crm = CrmOrders.standard();
        CrmOrder order = crm.decode(JsonRows.of(orderJson)); // as the CRM sends it
        BomCatalog boms = BomCatalog.of(EngBoms.defaults().decode(JsonRows.of(bomsJson)).accepted()).value();

        // How many of a part one parent needs: 2 for 3 stays 2/3, from the BOM to the order.
        LineRatios ratios = LineRatios.matching(order.order(), boms, codes, BomPolicy.defaults());
        ClassifierPolicy policy = IntegrationPlan.ONE.policyBuilder().lineRatios(ratios).build();

        Outcome<TypedOrder> typed = crm.type(order, policy);
        typed.value().lines().forEach(out::println); // type, reason and exact quantity of each line
        typed.findings().forEach(out::println); // what is wrong, where, and a way out

        crm.updates(order, typed.value()).chunks().forEach(out::println); // for the CRM's batch update

        Outcome<SaveRequest> request = SaleOrders.encode(typed.value(), codes, SaleOrderSettings.defaults());
        out.println(request.value().toJson()); // the Save body of a Kingdee sales order
        // </readme>
    }
}
