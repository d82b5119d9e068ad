package io.skuwright.examples.recipes;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomCategory;
import io.skuwright.kingdee.EngBoms;
import io.skuwright.kingdee.crm.BeforeSync;
import io.skuwright.kingdee.crm.BeforeSyncAnswer;
import io.skuwright.kingdee.crm.BomsToBundles;
import io.skuwright.kingdee.crm.BundlePlan;
import io.skuwright.kingdee.crm.CrmOrder;
import io.skuwright.kingdee.crm.CrmOrders;
import io.skuwright.kingdee.crm.CrmRequest;
import io.skuwright.kingdee.crm.IntegrationPlan;
import io.skuwright.kingdee.crm.PlanFact;
import io.skuwright.kingdee.crm.PlanPreconditions;
import io.skuwright.kingdee.crm.PlanSetup;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.ClassifierPolicy.ChildQuantity;
import io.skuwright.order.KitFlag;
import io.skuwright.order.LineRatios;
import io.skuwright.row.CodeMap;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Plan 3: the ERP's standard BOMs are sold as they are; what if a salesperson changed a part all the same? */
public final class PlanThreeErpBomsAreSoldAsTheyAre {

    private PlanThreeErpBomsAreSoldAsTheyAre() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        // Products flow as under plan 1. Standard BOMs become standard bundles, what they link to first.
        EngBoms reader = EngBoms.defaults().standardOnly().withQueryKeys(LampShop.BOM_KEYS);
        List<Bom> boms = reader.decode(JsonRows.of(LampShop.BOMS)).accepted();
        BundlePlan bundles = BomsToBundles.of(IntegrationPlan.THREE, LampShop.products()).plan(boms, List.of()).value();
        CodeMap codes = LampShop.products();
        for (String number : bundles.numbers()) {
            CrmRequest request = bundles.request(number, codes).orThrow();
            out.println(request.path() + " " + number + " " + bundles.bundle(number).category().orElseThrow());
            codes = codes.with("bom", number.equals("PACK_V1") ? "b-pack" : "b-set", number); // the id the CRM answered
        }

        // Before the first order: is everything set as it has to be, and do the orders that are there agree?
        PlanSetup.Builder setup = LampShop.setup().on(PlanFact.STANDARD_BOM, PlanFact.BOM_KEY_IS_VERSION, PlanFact.STANDARD_BOMS_ONLY);
        List<Map<String, Object>> lines = new ArrayList<>(LampShop.order());
        lines.set(3, LampShop.line("bulb", "p-bulb", "k3", "k2", "bom_id", "l21", "quantity", "7"));
        CrmOrder order = CrmOrders.standard().decode(lines);
        out.println("ready: " + PlanPreconditions.of(IntegrationPlan.THREE, setup.build())
                .withOrders(List.of(order))
                .withBundleCategories(Map.of("b-set", BomCategory.STANDARD, "b-pack", BomCategory.STANDARD))
                .withProductFlags(Map.of("p-set", KitFlag.KIT))
                .check()
                .isMet());

        // 7 bulbs where two sets have 6: parts of a standard BOM must not be edited (B2), so that order does not flow.
        LineRatios ratios = LineRatios.from(BomCatalog.of(boms).value(), LampShop.withBundles(LampShop.products())).value();
        ClassifierPolicy policy = IntegrationPlan.THREE.policyBuilder().lineRatios(ratios).childQuantity(ChildQuantity.TOTAL).build();
        BeforeSync door = BeforeSync.plan("3").withPolicy(policy);
        for (List<Map<String, Object>> each : List.of(lines, LampShop.order())) {
            BeforeSyncAnswer answer = door.run("SalesOrderObj", null, Map.of("SalesOrderProductObj", each));
            answer.findings().forEach(found -> out.println(found.code() + " " + found.subject()));
            out.println("flows: " + answer.code().equals(BeforeSyncAnswer.SUCCESS));
        }
    }
}
