package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomCategory;
import io.skuwright.bom.BomCode;
import io.skuwright.bom.BomLine;
import io.skuwright.bom.BomLineKind;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.ComponentTotal;
import io.skuwright.bom.ExplosionView;
import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Flag;
import io.skuwright.row.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BOM-1")
class EngBomsTest {

    @Test
    void decode_viewAnswer_hasExactRatiosAndTheOrderOfSequenceNumbers() {
        Bom bom = only(decode(GoldenFiles.VIEW_KIT));
        assertThat(bom.number()).isEqualTo("KIT-01_V1.0");
        assertThat(bom.product()).isEqualTo("KIT-01");
        assertThat(bom.unit()).hasValue("Pcs");
        assertThat(bom.category()).isEqualTo(BomCategory.STANDARD);
        assertThat(bom.use()).hasValue("99");
        assertThat(bom.defaultFlag()).isEqualTo(Flag.UNKNOWN);
        assertThat(bom.yieldQuantity()).isEqualTo(Ratio.ONE);
        assertThat(bom.place()).hasToString("/Result/Result");

        assertThat(bom.lines()).extracting(BomLine::id).containsExactly("300001", "300002");
        BomLine part = bom.lines().get(0);
        assertThat(part.component()).isEqualTo("PART-01");
        assertThat(part.numerator()).isEqualTo(Ratio.of(2));
        assertThat(part.denominator()).isEqualTo(Ratio.of(3));
        assertThat(part.unit()).hasValue("Pcs");
        assertThat(part.skipLayer()).isFalse();
        assertThat(part.componentBom()).isEmpty();
        assertThat(part.group()).isEmpty();
        assertThat(part.effectiveFrom()).hasValue(LocalDate.of(2026, 1, 1));
        assertThat(part.effectiveTo()).hasValue(LocalDate.of(9999, 12, 31));
        assertThat(part.place()).hasToString("/Result/Result/TreeEntity/1");
        BomLine sub = bom.lines().get(1);
        assertThat(sub.component()).isEqualTo("SUB-02");
        assertThat(sub.skipLayer()).isTrue();
        assertThat(sub.componentBom()).hasValue("SUB-02_V1.0");
    }

    @Test
    void decode_saveBody_withoutNumber_goesByTheProduct() {
        Batch<Bom> batch = decode(GoldenFiles.SAVE);
        Bom bom = batch.accepted().get(0);
        assertThat(bom.number()).isEqualTo("1.02");
        assertThat(bom.lines()).extracting(BomLine::id).containsExactly("1", "2");
        assertThat(bom.lines()).extracting(BomLine::component).containsExactly("S01.003.01", "WL00001");
        assertThat(bom.lines()).extracting(BomLine::numerator).containsExactly(Ratio.of(2), Ratio.of(3));
        assertThat(bom.lines()).allMatch(line -> line.kind() == BomLineKind.VARIABLE && !line.skipLayer());
        FindingAssert.assertThat(batch)
                .raises(KingdeeCode.ENG_BOM_WITHOUT_NUMBER)
                .about("1.02")
                .at("/data/Model")
                .with("number", "1.02")
                .raisesOnly(KingdeeCode.ENG_BOM_WITHOUT_NUMBER);
    }

    @Test
    void decode_batchSave_substitutesReturnsAndFixedLines() {
        Batch<Bom> batch = decode(GoldenFiles.BATCH_SAVE);
        ConservationLaw.check(2, batch);
        Bom lamp = batch.accepted().get(0);
        assertThat(lamp.lines()).extracting(BomLine::component).containsExactly("BULB-A", "BULB-B", "SHADE");
        BomLine main = lamp.lines().get(0);
        BomLine substitute = lamp.lines().get(1);
        assertThat(main.group()).hasValue(1);
        assertThat(main.priority()).isZero();
        assertThat(substitute.group()).hasValue(1);
        assertThat(substitute.priority()).isEqualTo(1);
        BomLine shade = lamp.lines().get(2);
        assertThat(shade.group()).isEmpty();
        assertThat(shade.kind()).isEqualTo(BomLineKind.FIXED);
        assertThat(shade.lossRate()).isEqualTo(Ratio.of(5));
        assertThat(shade.fixedLoss()).isEqualTo(Ratio.ONE);
        FindingAssert.assertThat(batch)
                .raises(KingdeeCode.ENG_BOM_RETURNS_LEFT_OUT)
                .about("LAMP_V1")
                .with("count", 1)
                .with("lines", "504")
                .raisesOnly(KingdeeCode.ENG_BOM_RETURNS_LEFT_OUT);
    }

    @Test
    void decode_denominatorZero_isKeptAndTheCatalogueSpeaksOfIt() {
        Batch<Bom> batch = decode(GoldenFiles.BATCH_SAVE);
        BomLine wire = batch.accepted().get(1).lines().get(0);
        assertThat(wire.numerator()).isEqualTo(Ratio.of(43, 500));
        assertThat(wire.denominator()).isEqualTo(Ratio.ZERO);
        FindingAssert.assertThat(BomCatalog.of(batch.accepted()))
                .raises(BomCode.BOM_DENOMINATOR_NOT_POSITIVE)
                .at("/data/Model/1/FTreeEntity/0");
    }

    @Test
    void decode_listOfAnswers_explodesAsAnOrderSeesIt() {
        Batch<Bom> batch = decode(GoldenFiles.VIEWS);
        ConservationLaw.check(3, batch);
        FindingAssert.assertThat(batch).raisesNothing();
        BomCatalog catalog = BomCatalog.of(batch.accepted()).orThrow();
        List<ComponentTotal> totals = catalog.explode("KIT-01", Ratio.of(3), ExplosionView.ORDER, BomPolicy.defaults())
                .value()
                .totals();
        assertThat(totals)
                .extracting(ComponentTotal::component, ComponentTotal::quantity)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple("PART-01", Ratio.of(2)),
                        org.assertj.core.api.Assertions.tuple("PART-02", Ratio.of(2)),
                        org.assertj.core.api.Assertions.tuple("PART-03", Ratio.of(9)),
                        org.assertj.core.api.Assertions.tuple("PART-04", Ratio.of(3, 2)));
    }

    @Test
    void decode_queryRows_areGroupedByBom() {
        Batch<Bom> batch = EngBoms.defaults()
                .withQueryKeys(GoldenFiles.QUERY_KEYS)
                .decode(JsonRows.of(GoldenFiles.read(GoldenFiles.QUERY)));
        FindingAssert.assertThat(batch).raisesNothing();
        assertThat(batch.accepted()).extracting(Bom::number).containsExactly("KIT-01_V1.0", "SUB-02_V1.0");
        Bom kit = batch.accepted().get(0);
        assertThat(kit.product()).isEqualTo("KIT-01");
        assertThat(kit.lines()).extracting(BomLine::id).containsExactly("300001", "300002");
        assertThat(kit.lines()).extracting(BomLine::denominator).containsExactly(Ratio.of(3), Ratio.ONE);
        assertThat(kit.lines()).extracting(BomLine::skipLayer).containsExactly(false, true);
        assertThat(kit.lines().get(1).unit()).hasValue("Pcs");
    }

    @Test
    void decode_objectsOfABillQuery_areRowsToo() {
        String json = "[{\"FID\":7,\"FNumber\":\"V1\",\"FMaterialId.FNumber\":\"A\",\"FMaterialIdChild.FNumber\":\"B\",\"FNumerator\":1},"
                + "{\"FID\":7,\"FNumber\":\"V1\",\"FMaterialId.FNumber\":\"A\",\"FMaterialIdChild.FNumber\":\"C\",\"FNumerator\":2}]";
        Bom bom = only(EngBoms.defaults().decode(JsonRows.of(json)));
        assertThat(bom.lines()).extracting(BomLine::component).containsExactly("B", "C");
    }

    @Test
    void decode_modelAlone_headAlone_andJsonInText_areRecognised() {
        String head = "{\"FNumber\":\"V1\",\"FMATERIALID\":{\"FNumber\":\"A\"},\"FTreeEntity\":["
                + "{\"FMATERIALIDCHILD\":{\"FNumber\":\"B\"},\"FNUMERATOR\":1}]}";
        String inText = head.replace("\"", "\\\"");
        for (String json : List.of(
                "{\"Model\":" + head + "}",
                head,
                "[" + head + "]",
                "{\"formid\":\"ENG_BOM\",\"data\":\"{\\\"Model\\\":" + inText + "}\"}",
                "{\"parameters\":[\"ENG_BOM\",\"{\\\"Model\\\":" + inText + "}\"]}")) {
            Bom bom = only(EngBoms.defaults().decode(JsonRows.of(json)));
            assertThat(bom.number()).as(json).isEqualTo("V1");
            assertThat(bom.lines()).hasSize(1);
        }
    }

    @Test
    void decode_mapsOfAPlatform_readLikeJson() {
        Row row = Row.of(
                Map.of(
                        "number", new StringBuilder("V1"),
                        "materialid", Map.of("number", "A"),
                        "treeentity", List.of(Map.of("materialidchild", Map.of("number", "B"), "numerator", 3))),
                Place.pointer("/0"));
        Bom bom = only(EngBoms.defaults().decode(Cell.record(row), Place.ROOT));
        assertThat(bom.lines().get(0).numerator()).isEqualTo(Ratio.of(3));
        assertThat(bom.lines().get(0).place()).hasToString("/0/treeentity/0");
    }

    @Test
    void decode_namedSource_standsInPlaces() {
        Batch<Bom> batch = EngBoms.defaults()
                .decode(JsonRows.of("[{\"Model\":{}},7]").in("bom.json"));
        FindingAssert.assertThat(batch)
                .raises(KingdeeCode.KINGDEE_SHAPE_UNKNOWN)
                .at("bom.json#/1");
    }

    @Test
    void withNames_aRenamedField_isRead() {
        EngBoms renamed = EngBoms.defaults()
                .withNames(EngBoms.defaults().names().with("numerator", List.of("F_ACME_QTY")));
        Bom bom = only(renamed.decode(JsonRows.of("{\"Number\":\"V1\",\"MATERIALID\":{\"Number\":\"A\"},\"TreeEntity\":["
                + "{\"MATERIALIDCHILD\":{\"Number\":\"B\"},\"F_ACME_QTY\":\"5\"}]}")));
        assertThat(bom.lines().get(0).numerator()).isEqualTo(Ratio.of(5));
    }

    @Test
    void withCodes_aCodeOfOnesOwn_isRead() {
        String json = "{\"Number\":\"V1\",\"BOMCATEGORY\":\"7\",\"MATERIALID\":{\"Number\":\"A\"},\"TreeEntity\":["
                + "{\"MATERIALIDCHILD\":{\"Number\":\"B\"},\"NUMERATOR\":1,\"DOSAGETYPE\":\"9\"}]}";
        EngBoms own = EngBoms.defaults().withCodes(Map.of("category.7", "configured", "dosageType.9", "fixed"));
        assertThat(own.codes()).containsEntry("category.7", "configured").containsEntry("materialType.3", "substitute");
        Bom bom = only(own.decode(JsonRows.of(json)));
        assertThat(bom.category()).isEqualTo(BomCategory.CONFIGURED);
        assertThat(bom.lines().get(0).kind()).isEqualTo(BomLineKind.FIXED);
        assertThatThrownBy(() -> EngBoms.defaults().withCodes(Map.of("category.7", "nice")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("standard, configured");
        assertThatThrownBy(() -> EngBoms.defaults().withCodes(Map.of("colour", "standard")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("colour");
    }

    /** What ISDEFAULT says is not confirmed, so an account can say it itself. */
    @Test
    void withCodes_ofTheDefaultFlag_areRead() {
        String json = "{\"Number\":\"V1\",\"ISDEFAULT\":\"%s\",\"MATERIALID\":{\"Number\":\"A\"},\"TreeEntity\":[]}";
        EngBoms own = EngBoms.defaults().withCodes(Map.of("default.A", "true", "default.B", "false"));
        assertThat(only(own.decode(JsonRows.of(json.formatted("A")))).defaultFlag()).isEqualTo(Flag.YES);
        assertThat(only(own.decode(JsonRows.of(json.formatted("B")))).defaultFlag()).isEqualTo(Flag.NO);
        assertThat(only(own.decode(JsonRows.of(json.formatted("C")))).defaultFlag()).isEqualTo(Flag.UNKNOWN);
        assertThat(only(EngBoms.defaults().decode(JsonRows.of(json.formatted("A")))).defaultFlag()).isEqualTo(Flag.UNKNOWN);
        assertThat(only(EngBoms.defaults().decode(JsonRows.of(json.formatted("1")))).defaultFlag()).isEqualTo(Flag.YES);
        assertThat(only(EngBoms.defaults().decode(JsonRows.of(json.formatted("0")))).defaultFlag()).isEqualTo(Flag.UNKNOWN);
    }

    private static Batch<Bom> decode(String file) {
        return EngBoms.defaults().decode(JsonRows.of(GoldenFiles.read(file)));
    }

    private static Bom only(Batch<Bom> batch) {
        FindingAssert.assertThat(batch).raisesNoErrors();
        assertThat(batch.accepted()).hasSize(1);
        return batch.accepted().get(0);
    }
}
