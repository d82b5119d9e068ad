package io.skuwright.examples.recipes;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.kingdee.EngBoms;
import io.skuwright.kingdee.ErpMaterial;
import io.skuwright.kingdee.Materials;
import io.skuwright.kingdee.SaleOrderSettings;
import io.skuwright.kingdee.SaleOrders;
import io.skuwright.kingdee.crm.AfterSave;
import io.skuwright.kingdee.crm.BomsToBundles;
import io.skuwright.kingdee.crm.BundlePlan;
import io.skuwright.kingdee.crm.CrmOrder;
import io.skuwright.kingdee.crm.CrmOrders;
import io.skuwright.kingdee.crm.CrmProduct;
import io.skuwright.kingdee.crm.IntegrationPlan;
import io.skuwright.kingdee.crm.MaterialProducts;
import io.skuwright.kingdee.crm.PlanFact;
import io.skuwright.kingdee.crm.PlanPreconditions;
import io.skuwright.kingdee.crm.PlanSetup;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.order.LineRatios;
import io.skuwright.order.TypedOrder;
import io.skuwright.result.Batch;
import io.skuwright.row.CodeMap;
import java.io.PrintStream;
import java.util.List;

/** Plan 1: the ERP's standard BOMs are offered for choosing in the CRM; what flows there, and what comes back? */
public final class PlanOneErpBomsAreChosenFrom {

    private PlanOneErpBomsAreChosenFrom() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        PlanSetup setup = LampShop.setup().on(PlanFact.BOM_KEY_IS_VERSION, PlanFact.STANDARD_BOMS_ONLY).build();
        PlanPreconditions.check(IntegrationPlan.ONE, setup).findings().forEach(out::println);

        // Materials become products with a kit flag.
        Batch<ErpMaterial> materials = Materials.defaults()
                .withQueryKeys(LampShop.MATERIAL_KEYS)
                .decode(JsonRows.of(LampShop.MATERIALS));
        for (CrmProduct product : MaterialProducts.of(LampShop.products()).convert(materials.accepted()).accepted()) {
            out.println(product.code().orElse("") + " " + product.kit());
        }

        // Standard BOMs become bundles to choose from; the BOM version is their number.
        List<Bom> boms = EngBoms.defaults()
                .standardOnly()
                .withQueryKeys(LampShop.BOM_KEYS)
                .decode(JsonRows.of(LampShop.BOMS))
                .accepted();
        BundlePlan bundles = BomsToBundles.of(IntegrationPlan.ONE, LampShop.products()).plan(boms, List.of()).value();
        bundles.numbers().forEach(number -> bundles.bundle(number).lines().forEach(
                line -> out.println(number + ": " + line.amount() + " " + line.product() + ", skip " + line.skip())));

        // An order comes: after its save its lines get types, and then it goes to the ERP.
        CodeMap codes = LampShop.withBundles(LampShop.products());
        AfterSave.plan("1").run(LampShop.order()).chunks().forEach(out::println);
        CrmOrder order = CrmOrders.standard().decode(LampShop.order());
        LineRatios ratios = LineRatios.matching(order.order(), BomCatalog.of(boms).value(), codes, BomPolicy.defaults());
        TypedOrder typed = CrmOrders.standard()
                .type(order, IntegrationPlan.ONE.policyBuilder().lineRatios(ratios).build())
                .value();
        SaleOrders.encode(typed, codes, SaleOrderSettings.defaults()).value().lines().forEach(out::println);
    }
}
