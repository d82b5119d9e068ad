package io.skuwright.examples.recipes;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.kingdee.EngBom;
import io.skuwright.kingdee.EngBomSettings;
import io.skuwright.kingdee.EngBomTemplate;
import io.skuwright.kingdee.EngBoms;
import io.skuwright.kingdee.SaleOrderSettings;
import io.skuwright.kingdee.SaleOrders;
import io.skuwright.kingdee.crm.BeforeSync;
import io.skuwright.kingdee.crm.BeforeSyncAnswer;
import io.skuwright.kingdee.crm.BundlesToBoms;
import io.skuwright.kingdee.crm.CrmBundle;
import io.skuwright.kingdee.crm.CrmBundles;
import io.skuwright.kingdee.crm.CrmOrder;
import io.skuwright.kingdee.crm.CrmOrders;
import io.skuwright.kingdee.crm.IntegrationPlan;
import io.skuwright.kingdee.crm.PlanCheck;
import io.skuwright.kingdee.crm.PlanFact;
import io.skuwright.kingdee.crm.PlanPreconditions;
import io.skuwright.kingdee.crm.PlanSetup;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.LineRatios;
import io.skuwright.order.TypedOrder;
import io.skuwright.row.CodeMap;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** Plan 2: the CRM made a standard BOM of what was chosen; how does it get into the ERP, and the order after it? */
public final class PlanTwoChosenBomsGoToTheErp {

    private static final String BUNDLES = """
            [{"object_data": {"_id": "b-set", "name": "LAMP-SET_7", "product_id": "p-set", "category": "standard"},
              "details": {"BOMObj": [{"_id": "l1", "product_id": "p-lamp", "amount": "1"},
                                     {"_id": "l2", "product_id": "p-bulb", "amount": "6"}]}}]""";

    private PlanTwoChosenBomsGoToTheErp() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        PlanSetup.Builder setup = LampShop.setup().on(PlanFact.STANDARD_BOM, PlanFact.STANDARD_BOM_GENERATED);
        PlanCheck check = PlanPreconditions.check(IntegrationPlan.TWO, setup.off(PlanFact.GENERATED_ONLY).build());
        check.findings().forEach(found -> out.println(found.code()));

        // Products flow as under plan 1. The standard bundle becomes a BOM of the ERP.
        CodeMap codes = LampShop.products().with("bom", "b-set", "LAMP-SET_7");
        List<CrmBundle> bundles = CrmBundles.defaults().decode(JsonRows.of(BUNDLES)).accepted();
        List<Bom> boms = BundlesToBoms.boms(BundlesToBoms.of(codes).standardOnly().convert(bundles));
        EngBomSettings settings = EngBomSettings.builder().template(EngBomTemplate.standard("100")).build();
        for (Bom bom : boms) {
            out.println(EngBoms.defaults().encode(EngBom.of(bom), CodeMap.idsAreCodes(), settings).orThrow().modelJson());
        }

        // Before the order flows, its lines get types and the standard BOM; it is stopped if that was not generated (B9).
        List<Map<String, Object>> lines = List.of(
                LampShop.line("r", "p-set", "k", "", "bom_id", "b", "is_kit__c__v", "true", "quantity", "2", "standard_bom_id", "b-set"),
                LampShop.line("lamp", "p-lamp", "k1", "k", "bom_id", "c1", "standard_bom_line_id", "l1"),
                LampShop.line("bulb", "p-bulb", "k2", "k", "bom_id", "c2", "standard_bom_line_id", "l2"));
        BeforeSyncAnswer answer = BeforeSync.plan("2").run("SalesOrderObj", null, Map.of("SalesOrderProductObj", lines));
        out.println(answer.code() + " " + answer.updates().orElseThrow().asMap().get("bulb"));
        CrmOrder order = CrmOrders.standard().decode(lines);
        LineRatios ratios = LineRatios.matching(order.order(), BomCatalog.of(boms).value(), codes, BomPolicy.defaults());
        ClassifierPolicy policy = IntegrationPlan.TWO.policyBuilder().lineRatios(ratios).build();
        TypedOrder typed = CrmOrders.standard().type(order, policy).value();
        SaleOrders.encode(typed, codes, SaleOrderSettings.defaults()).value().lines().forEach(out::println);
    }
}
