package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomLine;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.ExplosionView;
import io.skuwright.consolidation.Consolidation;
import io.skuwright.consolidation.Consolidator;
import io.skuwright.core.fixtures.house.ReadmeCheck;
import io.skuwright.kingdee.crm.AfterSave;
import io.skuwright.kingdee.crm.BomsToBundles;
import io.skuwright.kingdee.crm.BundlePlan;
import io.skuwright.kingdee.crm.BundlesToBoms;
import io.skuwright.kingdee.crm.CrmBundle;
import io.skuwright.kingdee.crm.CrmBundles;
import io.skuwright.kingdee.crm.CrmOrder;
import io.skuwright.kingdee.crm.CrmOrders;
import io.skuwright.kingdee.crm.CrmProduct;
import io.skuwright.kingdee.crm.CrmProducts;
import io.skuwright.kingdee.crm.CrmRequest;
import io.skuwright.kingdee.crm.IntegrationPlan;
import io.skuwright.kingdee.crm.MaterialProducts;
import io.skuwright.kingdee.crm.PlanCheck;
import io.skuwright.kingdee.crm.PlanPreconditions;
import io.skuwright.kingdee.crm.PlanSetup;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.order.ExpandedRows;
import io.skuwright.order.KitFlag;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Language;
import io.skuwright.row.CodeMap;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The page of this module holds code that compiles and runs, and the table of preconditions as it is. */
class ReadmeTest extends ReadmeCheck {

    private final List<String> printed = new ArrayList<>();
    private final Consumer<Object> show = thing -> printed.add(thing.toString());

    private static String file(String name) {
        return GoldenFiles.read(name);
    }

    @Test
    void materials() {
        String keys = GoldenFiles.MATERIAL_KEYS;
        String answer = file(GoldenFiles.MATERIAL_QUERY);
        // <readme>
        Materials materials = Materials.defaults().ofOrganisation("100").withQueryKeys(keys);
        Batch<ErpMaterial> page = materials.decode(JsonRows.of(answer)); // of a query, a View or a Save body
        page.rejected().forEach(row -> show.accept(row.place() + ": " + row.finding().message()));

        Consolidator consolidator = Consolidator.of(materials.consolidation().build());
        page.accepted().forEach(material -> consolidator.add(material.toRow()));
        Consolidation products = consolidator.finish(); // T恤 with two SKUs, KIT-01 alone
        // </readme>
        assertThat(printed).hasSize(2).allMatch(line -> line.contains("was left out"));
        assertThat(products.spus()).hasSize(1);
        assertThat(products.singles()).hasSize(1);
    }

    @Test
    void oneFieldOfAMaterial() {
        String answer = file(GoldenFiles.MATERIAL_VIEW);
        // <readme>
        ErpMaterial kit = Materials.defaults().decode(JsonRows.of(answer)).accepted().get(0);
        MaterialRequest save = Materials.defaults().encodeUpdate(kit, List.of(MaterialField.SUITE)).orThrow();
        show.accept(save.toJson()); // "NeedUpDateFields":["SubHeadEntity","FSuite"] ... and nothing else
        // </readme>
        assertThat(printed.get(0)).contains("\"NeedUpDateFields\":[\"SubHeadEntity\",\"FSuite\"]");
    }

    @Test
    void boms() {
        String answers = file(GoldenFiles.VIEWS);
        // <readme>
        EngBoms boms = EngBoms.defaults().standardOnly(); // plans 1 and 3 take no others (B7)
        BomCatalog catalog = BomCatalog.of(boms.decode(JsonRows.of(answers)).accepted()).value();
        catalog.explode("KIT-01", Ratio.of(3), ExplosionView.ORDER, BomPolicy.defaults())
                .value()
                .totals()
                .forEach(total -> show.accept(total.component() + " " + total.quantity()));
        // </readme>
        assertThat(printed).containsExactlyInAnyOrder("PART-01 2", "PART-02 2", "PART-03 9", "PART-04 3/2");
    }

    @Test
    void documents() {
        String answer = file(GoldenFiles.VIEW_KIT);
        CodeMap codes = CodeMap.idsAreCodes();
        // <readme>
        EngBom document = EngBoms.defaults().documents(JsonRows.of(answer)).accepted().get(0);
        EngBomRequest save = EngBoms.defaults().encode(document, codes, EngBomSettings.defaults()).orThrow();
        show.accept(save.toJson()); // all rows that were read, for Kingdee deletes rows that an update does not hold
        // </readme>
        assertThat(printed.get(0)).contains("\"FID\":\"200001\"", "\"FENTRYID\":\"300001\"", "\"FENTRYID\":\"300002\"");
    }

    @Test
    void orders() {
        String answer = file(GoldenFiles.ORDER_VIEW_EXPANDED);
        CodeMap codes = CodeMap.idsAreCodes();
        // <readme>
        ErpOrder order = SaleOrders.defaults().decode(JsonRows.of(answer)).accepted().get(0);
        ExpandedRows rows = ExpandedRows.of(order.rows(codes).value()).value(); // with the order that was sent: more of it
        rows.rows().accepted().forEach(row -> show.accept(row.row().product() + " " + row.fate()));
        // </readme>
        assertThat(printed).hasSize(5);
    }

    @Test
    void batches() {
        Map<String, Row> models = new LinkedHashMap<>();
        for (String key : List.of("SO-1", "SO-2", "SO-3")) {
            models.put(key, Row.of(Map.of("FNote", key), io.skuwright.result.Place.ROOT));
        }
        String answer = file(GoldenFiles.ANSWER_BATCH_PARTIAL);
        // <readme>
        BatchCall call = BatchSave.of("SAL_SaleOrder", models).next().orElseThrow();
        show.accept(call.batch().toText()); // keep this before the call,
        BatchSave batch = call.batch().apply(call, answer).value(); // post call.toJson(), and hand its answer in
        show.accept(batch.remaining()); // exactly the orders that Kingdee does not have
        // </readme>
        assertThat(printed.get(1)).isEqualTo("[SO-2]");
    }

    @Test
    void products() {
        Batch<ErpMaterial> page = Materials.defaults().decode(JsonRows.of(file(GoldenFiles.MATERIAL_VIEW)));
        CodeMap codes = CodeMap.of(Map.of("product", Map.of("5f3a", "KIT-01")));
        // <readme>
        Batch<CrmProduct> products = MaterialProducts.of(codes).convert(page.accepted()); // is_kit__c from FSuite
        for (CrmProduct product : products.accepted()) {
            CrmRequest request = CrmProducts.defaults().encode(product).orThrow();
            show.accept(request.path() + " " + request.toJson()); // an update where the code map knows the record
        }
        // </readme>
        assertThat(printed).hasSize(1);
        assertThat(printed.get(0)).startsWith("/cgi/crm/v2/data/update ").contains("\"is_kit__c", "\"true\"");
    }

    @Test
    void bomsAndBundles() {
        BomLine part = BomLine.builder().id("1").component("LEG").numerator(Ratio.of(4)).build();
        List<Bom> boms = List.of(Bom.builder().number("DESK_V1").product("DESK").addLines(part).build());
        List<CrmBundle> bundlesOfTheCrm = List.of();
        List<CrmBundle> bundles = CrmBundles.defaults().decode(JsonRows.of(file(GoldenFiles.CRM_DETAILS))).accepted();
        CodeMap codes = CodeMap.of(Map.of(
                "product", Map.of("p-desk", "DESK", "p-leg", "LEG", "p-top", "TOP"), "bom", Map.of("core-9", "TOP_V1")));
        // <readme>
        BundlePlan plan = BomsToBundles.of(IntegrationPlan.ONE, codes).plan(boms, bundlesOfTheCrm).value();
        for (String number : plan.numbers()) { // components first
            show.accept(plan.request(number, codes).value().toJson()); // then the id that the CRM answers goes into the code map
        }
        List<Bom> back = BundlesToBoms.boms(BundlesToBoms.of(codes).standardOnly().convert(bundles));
        // </readme>
        assertThat(printed).hasSize(1);
        assertThat(printed.get(0)).contains("\"category\":\"configure\"", "\"name\":\"DESK_V1\"");
        assertThat(back).extracting(Bom::number).containsExactly("DESK_V1.0");
    }

    @Test
    void bundles() {
        String answer = file(GoldenFiles.CRM_DETAILS);
        // <readme>
        CrmBundle desk = CrmBundles.defaults().decode(JsonRows.of(answer)).accepted().get(0);
        desk.lines().forEach(line -> show.accept(line.amount() + " " + line.product()));
        show.accept(CrmBundles.defaults().encode(desk).orThrow().toJson());
        // </readme>
        assertThat(printed).hasSize(3).contains("1 p-top", "4 p-leg");
    }

    @Test
    void preconditions() {
        List<Map<String, String>> lines = List.of(Map.of(
                "_id", "r", "product_id", "KIT-9", "bom_id", "b", "prod_pkg_key", "k", "is_kit__c__v", "false"));
        List<CrmOrder> orders = List.of(CrmOrders.standard().decode(lines));
        Map<String, KitFlag> flags = Map.of("KIT-9", KitFlag.KIT);
        // <readme>
        PlanSetup setup = PlanSetup.from(Map.of("kitManagement", "on", "autoExpansion", "on", "cpq", "on"));
        PlanCheck check = PlanPreconditions.of(IntegrationPlan.ONE, setup)
                .withOrders(orders)
                .withProductFlags(flags) // what the products themselves say, not what lines quote
                .check();
        check.findings().forEach(finding -> show.accept(finding.message()));
        show.accept(check.toTable(Language.EN));
        // </readme>
        assertThat(printed.toString()).contains("the ERP adds them by itself as well", "quotes the kit flag 'false'");
    }

    @Test
    void afterSave() {
        List<Map<String, String>> lines = List.of(Map.of("_id", "x", "product_id", "MUG"));
        // <readme>
        AfterSave.plan("1").run(lines).chunks().forEach(show); // field updates for the CRM, 500 lines a call
        // </readme>
        assertThat(printed).containsExactly("{x={product_type__c=standard}}");
    }

    @Test
    void table_ofPreconditions_isThatOfTheEnum() {
        String page = page();
        PlanPreconditions.table(PlanSetup.unknown(), Language.EN)
                .lines()
                .filter(line -> !line.startsWith("|---"))
                // The page says what is needed, not what is known.
                .map(line -> line.substring(0, line.lastIndexOf('|', line.length() - 2) + 1))
                .forEach(line -> assertThat(page).contains(line + "\n"));
    }
}
