package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.BomSketch.bom;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.kingdee.crm.SofaShop.made;
import static io.skuwright.kingdee.crm.SofaShop.part;
import static io.skuwright.kingdee.crm.SofaShop.plan;
import static io.skuwright.kingdee.crm.SofaShop.redSofa;
import static io.skuwright.kingdee.crm.SofaShop.sofa;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.kingdee.EngBomCode;
import io.skuwright.kingdee.EngBoms;
import io.skuwright.kingdee.SaleOrderSettings;
import io.skuwright.kingdee.SaleOrders;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import io.skuwright.row.CodeMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The ERP's link from a standard BOM to the configured one it was generated from cannot be synced. */
@Tag("B3")
class ConfiguredLinkTest {

    private static final CrmOrders CRM = CrmOrders.standard();

    /** The sofa as the ERP answers it, with the fields of the link; their values stand nowhere else. */
    private static final String VIEW = "{\"Result\":{\"ResponseStatus\":{\"IsSuccess\":true},\"Result\":{\"Id\":1,"
            + "\"Number\":\"SOFA_C\",\"BOMCATEGORY\":\"2\",\"MATERIALID\":{\"Number\":\"SOFA\"},\"CfgBomId\":770001,\"TreeEntity\":["
            + "{\"Id\":10,\"NUMERATOR\":1,\"MATERIALIDCHILD\":{\"Number\":\"FRAME\"},\"CfgBomEntryId\":770010},"
            + "{\"Id\":20,\"NUMERATOR\":6,\"MATERIALIDCHILD\":{\"Number\":\"RED\"},\"CfgBomEntryId\":770020}]}}}";

    @Test
    void plan_eachNewStandardBom_isSaidToHaveNoLink() {
        Outcome<StandardBomRun> outcome = plan(redSofa("a"), redSofa("b"));
        List<Bom> created = outcome.value().created();
        assertThat(created).hasSize(2);
        assertThat(outcome)
                .raises(EngBomCode.CONFIG_LINK_NOT_SYNCED)
                .about(created.get(0).number()).with("configured", "FRAME_C").weighing(Severity.INFO).times(1)
                .raises(EngBomCode.CONFIG_LINK_NOT_SYNCED)
                .about(created.get(1).number()).with("configured", "SOFA_C").times(1)
                .raises(EngBomCode.CONFIG_LINK_NOT_SYNCED).times(2)
                .raisesOnly(EngBomCode.CONFIG_LINK_NOT_SYNCED);
    }

    @Test
    void plan_standardBomsThatAreThere_areNotSpokenOf() {
        List<Bom> there = plan(redSofa("a")).value().created();
        Outcome<StandardBomRun> kept = SofaShop.door(there.toArray(new Bom[0])).plan(List.of(CRM.decode(redSofa("b"))));
        assertThat(kept.value().standardBoms()).hasSize(2);
        assertThat(kept).raisesNothing();
    }

    /** The sofa is new, its frame is there. */
    @Test
    void plan_newBomOverOneThatIsThere_isSpokenOfAlone() {
        Bom frame = bom("FRAME number=F-STD", "8 SPRING id=1", "3 WOOD id=2");
        Outcome<StandardBomRun> outcome = SofaShop.door(frame).plan(List.of(CRM.decode(redSofa("a"))));
        assertThat(outcome)
                .raises(EngBomCode.CONFIG_LINK_NOT_SYNCED).with("configured", "SOFA_C")
                .raises(EngBomCode.CONFIG_LINK_NOT_SYNCED).times(1);
    }

    @Test
    void plan_refusedRoot_makesNoBomToSpeakOf() {
        assertThat(plan(List.of(sofa("ar")))).doesNotRaise(EngBomCode.CONFIG_LINK_NOT_SYNCED);
    }

    /** The whole way from the ERP's BOM to the order in the ERP: neither the fields of the link nor their values. */
    @Test
    void everythingWritten_holdsNothingOfTheLink() {
        BomCatalog catalog =
                BomCatalog.of(EngBoms.defaults().decode(JsonRows.of(VIEW)).accepted()).orThrow();
        CodeMap codes = SofaShop.codes().with("product", "P-sofa-10", "FRAME").with("product", "P-sofa-20", "RED");
        List<Map<String, @Nullable Object>> lines = new ArrayList<>();
        lines.add(sofa("ar", "quantity", "2", "unit", "u1", "CfgBomId", "770001"));
        lines.add(part("aframe", "ar", "sofa-10", "numerator", "1", "unit", "u1", "CfgBomEntryId", "770010"));
        lines.add(part("ared", "ar", "sofa-20", "numerator", "6", "unit", "u1", "FCfgBomId", 770020));
        Outcome<StandardBomRun> outcome = OrderStandardBoms.of(catalog, codes).plan(List.of(CRM.decode(lines)));
        StandardBomRun run = outcome.value();
        String number = run.created().get(0).number();
        StandardBomWriteBack done = run.writeBack(made(run.created()));
        assertThat(done.mayFlow()).hasSize(1);
        String request = SaleOrders.encode(
                        done.orders().get(0).typed(),
                        codes.with("bom", "made-" + number, number),
                        SaleOrderSettings.defaults())
                .value()
                .toJson();
        assertThat(request).contains("\"FMaterialId\":{\"FNumber\":\"RED\"}").contains(number);
        for (String written : List.of(
                request,
                run.plan().toText(),
                run.plan().steps().toString(),
                run.created().toString(),
                done.updates().toString())) {
            assertThat(written).isNotEmpty().doesNotContainIgnoringCase("cfgbom").doesNotContain("7700");
        }
    }
}
