package io.skuwright.kingdee;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomLine;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.ExplosionView;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Severity;
import io.skuwright.row.RowCode;
import io.skuwright.row.WireCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Stepped lines and by-products. */
@Tag("BOM-1")
class EngBomStepsTest {

    /** 99 lamps are below 100 and take 2 cm each, 100 are not and take 3/2 cm each. */
    @Test
    @Tag("BOM-4")
    void steps_startIsIncludedAndEndIsNot() {
        BomCatalog catalog = BomCatalog.of(EngBoms.defaults().decode(JsonRows.of(GoldenFiles.read(GoldenFiles.VIEW_LAMP))).accepted())
                .value();
        assertThat(foil(catalog, 99)).isEqualTo(Ratio.of(198));
        assertThat(foil(catalog, 100)).isEqualTo(Ratio.of(150));
    }

    private static Ratio foil(BomCatalog catalog, long lamps) {
        return catalog.explode("LAMP", Ratio.of(lamps), ExplosionView.LEAF, BomPolicy.defaults()).value().totals().stream()
                .filter(total -> total.component().equals("FOIL"))
                .findFirst()
                .orElseThrow()
                .quantity();
    }

    @Test
    void stepped_withoutSteps_refusesTheBom() {
        Batch<Bom> batch = decode("\"DOSAGETYPE\":\"3\"");
        assertThat(batch.accepted()).isEmpty();
        assertThat(batch)
                .raises(EngBomCode.ENG_BOM_STEPS_MISSING)
                .about("V1").at("/TreeEntity/0/BOMCHILDLOTBASEDQTY").with("line", "1")
                .with("field", "BOMCHILDLOTBASEDQTY").weighing(Severity.ERROR)
                .raisesOnly(EngBomCode.ENG_BOM_STEPS_MISSING);
        assertThat(decode("\"DOSAGETYPE\":\"3\",\"BOMCHILDLOTBASEDQTY\":[]")).raises(EngBomCode.ENG_BOM_STEPS_MISSING);
        assertThat(EngBoms.defaults()
                        .withQueryKeys("FNumber,FMaterialId.FNumber,FMaterialIdChild.FNumber,FDOSAGETYPE")
                        .decode(JsonRows.of("[[\"V1\",\"A\",\"B\",\"3\"]]")))
                .raises(EngBomCode.ENG_BOM_STEPS_MISSING).about("V1");
    }

    /** Of a line that is not stepped they say nothing. */
    @Test
    void steps_ofAnotherKindOfLine_areNotLookedAt() {
        Batch<Bom> batch = decode("\"DOSAGETYPE\":\"2\",\"BOMCHILDLOTBASEDQTY\":[{\"NUMERATORLOT\":\"abc\"}]");
        assertThat(batch).raisesNothing();
        assertThat(batch.accepted().get(0).lines().get(0).steps()).isEmpty();
    }

    @Test
    void step_withAFault_refusesTheBom() {
        assertThat(steps("{\"STARTQTY\":\"x\",\"NUMERATORLOT\":1}"))
                .raises(QuantityCode.BAD_NUMBER).about("V1").at("/TreeEntity/0/BOMCHILDLOTBASEDQTY/0/STARTQTY");
        assertThat(steps("{\"STARTQTY\":0}"))
                .raises(RowCode.FIELD_MISSING).at("/TreeEntity/0/BOMCHILDLOTBASEDQTY/0/NUMERATORLOT");
        assertThat(steps("7")).raises(WireCode.NOT_A_RECORD).at("/TreeEntity/0/BOMCHILDLOTBASEDQTY/0");
        assertThat(decode("\"DOSAGETYPE\":\"3\",\"BOMCHILDLOTBASEDQTY\":5")).raises(WireCode.WRONG_TYPE);
    }

    /** 3 and 5 per cent cannot both be the line's, which says 4 of its own. */
    @Test
    void steps_withLossesThatDiffer_areSaid() {
        Batch<Bom> batch = decode("\"DOSAGETYPE\":\"3\",\"FSCRAPRATE\":4,\"BOMCHILDLOTBASEDQTY\":["
                + "{\"STARTQTY\":0,\"ENDQTY\":10,\"NUMERATORLOT\":1,\"SCRAPRATELOT\":3,\"FIXSCRAPQTYLOT\":1},"
                + "{\"STARTQTY\":10,\"NUMERATORLOT\":1,\"SCRAPRATELOT\":5}]");
        assertThat(batch)
                .raises(EngBomCode.ENG_BOM_STEP_NOT_HELD)
                .about("V1").at("/TreeEntity/0/BOMCHILDLOTBASEDQTY").with("line", "1").with("field", "FSCRAPRATELOT")
                .with("values", "[3, 5]").with("used", "4").weighing(Severity.WARNING)
                .raises(EngBomCode.ENG_BOM_STEP_NOT_HELD)
                .with("field", "FFIXSCRAPQTYLOT").with("values", "[1, 0]").with("used", "0")
                .raisesOnly(EngBomCode.ENG_BOM_STEP_NOT_HELD);
        BomLine line = batch.accepted().get(0).lines().get(0);
        assertThat(line.lossRate()).isEqualTo(Ratio.of(4));
        assertThat(line.fixedLoss()).isEqualTo(Ratio.ZERO);
    }

    /** A loss that only the line says counts for all its steps, and so does one that all its steps say. */
    @Test
    void steps_withOneLoss_giveItToTheLine() {
        String step = "{\"STARTQTY\":0,\"NUMERATORLOT\":1,\"SCRAPRATELOT\":3,\"FIXSCRAPQTYLOT\":0}";
        BomLine line = decode("\"DOSAGETYPE\":\"3\",\"FSCRAPRATE\":3,\"FIXSCRAPQTY\":2,\"BOMCHILDLOTBASEDQTY\":[" + step + "]")
                .accepted().get(0).lines().get(0);
        assertThat(line.lossRate()).isEqualTo(Ratio.of(3));
        assertThat(line.fixedLoss()).isEqualTo(Ratio.of(2));
        assertThat(steps(step).accepted().get(0).lines().get(0).lossRate()).isEqualTo(Ratio.of(3));
        assertThat(decode("\"DOSAGETYPE\":\"3\",\"FSCRAPRATE\":9,\"BOMCHILDLOTBASEDQTY\":[" + step + "]"))
                .raises(EngBomCode.ENG_BOM_STEP_NOT_HELD).with("values", "[3]").with("used", "9");
    }

    @Test
    void steps_inAnotherUnit_refuseTheBom() {
        String steps = "\"DOSAGETYPE\":\"3\",\"BOMCHILDLOTBASEDQTY\":[{\"NUMERATORLOT\":1,\"UNITIDLOT\":{\"Number\":\"m\"}}]";
        assertThat(decode(steps).accepted().get(0).lines().get(0).unit()).hasValue("m");
        assertThat(decode(steps + ",\"CHILDUNITID\":{\"Number\":\"m\"}")).raisesNothing();
        Batch<Bom> batch = decode(steps + ",\"CHILDUNITID\":{\"Number\":\"cm\"}");
        assertThat(batch.accepted()).isEmpty();
        assertThat(batch)
                .raises(EngBomCode.ENG_BOM_STEP_NOT_HELD)
                .with("field", "FUNITIDLOT").with("values", "[m]").with("used", "cm").weighing(Severity.ERROR);
    }

    @Test
    void byProduct_withAFault_refusesTheBom() {
        assertThat(byProducts("{\"FMATERIALIDCOBY\":{\"FNumber\":\"S\"},\"FQTYCOBY\":\"x\"}"))
                .raises(QuantityCode.BAD_NUMBER).about("V1").at("/EntryBOMCOBY/0/FQTYCOBY");
        assertThat(byProducts("{\"FMATERIALIDCOBY\":{\"FNumber\":\"S\"}}"))
                .raises(RowCode.FIELD_MISSING).with("field", "FQTYCOBY");
        assertThat(byProducts("{\"MATERIALIDCOBY_Id\":5,\"MATERIALIDCOBY\":null,\"QTYCOBY\":1}")).raises(RowCode.UNMAPPED_ID);
        assertThat(byProducts("7")).raises(WireCode.NOT_A_RECORD).at("/EntryBOMCOBY/0");
        // The template of Save has one row that nobody fills in.
        assertThat(byProducts("{},{\"MATERIALIDCOBY\":null},{\"Seq\":3,\"QTYCOBY\":0.0}")).raisesNothing();
        assertThat(byProducts("{\"MATERIALIDCOBY\":null,\"QTYCOBY\":2},{\"QTYCOBY\":\"x\"}"))
                .raises(KingdeeCode.ENG_BOM_BLANK_LINES).about("V1").with("count", 2).with("lines", "EntryBOMCOBY")
                .raisesOnly(KingdeeCode.ENG_BOM_BLANK_LINES);
    }

    @Test
    void byProduct_namesCanBeChanged() {
        EngBoms renamed = EngBoms.defaults()
                .withNames(EngBoms.defaults().names().with("byProductQuantity", java.util.List.of("F_ACME_QTY")));
        Bom bom = renamed.decode(JsonRows.of("{\"Number\":\"V1\",\"MATERIALID\":{\"Number\":\"A\"},\"TreeEntity\":[],"
                        + "\"EntryBOMCOBY\":[{\"MATERIALIDCOBY\":{\"Number\":\"S\"},\"F_ACME_QTY\":\"2\"}]}"))
                .accepted().get(0);
        assertThat(bom.byProducts().get(0).quantity()).isEqualTo(Ratio.of(2));
    }

    private static Batch<Bom> steps(String steps) {
        return decode("\"DOSAGETYPE\":\"3\",\"BOMCHILDLOTBASEDQTY\":[" + steps + "]");
    }

    private static Batch<Bom> byProducts(String rows) {
        return EngBoms.defaults().decode(JsonRows.of("{\"Number\":\"V1\",\"MATERIALID\":{\"Number\":\"A\"},\"TreeEntity\":[],"
                + "\"EntryBOMCOBY\":[" + rows + "]}"));
    }

    private static Batch<Bom> decode(String line) {
        return EngBoms.defaults().decode(JsonRows.of("{\"Number\":\"V1\",\"MATERIALID\":{\"Number\":\"A\"},\"TreeEntity\":["
                + "{\"MATERIALIDCHILD\":{\"Number\":\"B\"},\"NUMERATOR\":1," + line + "}]}"));
    }
}
