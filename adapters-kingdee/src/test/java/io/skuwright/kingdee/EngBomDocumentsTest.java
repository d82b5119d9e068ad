package io.skuwright.kingdee;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomLine;
import io.skuwright.bom.BomLineKind;
import io.skuwright.bom.ByProduct;
import io.skuwright.bom.QuantityStep;
import io.skuwright.bom.SpecCondition;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Place;
import io.skuwright.row.Extras;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a document of ENG_BOM says beside its BOM. */
@Tag("BOM-1")
class EngBomDocumentsTest {

    @Test
    @Tag("B3")
    @Tag("B6")
    void view_head_isKeptBesideTheBom() {
        EngBom lamp = only(EngBoms.defaults().documents(file(GoldenFiles.VIEW_LAMP)));
        assertThat(lamp.bom().number()).isEqualTo("LAMP_V2.0");
        assertThat(lamp.id()).hasValue("210001");
        assertThat(lamp.organisation()).hasValue("100");
        assertThat(lamp.organisationId()).hasValue("1");
        assertThat(lamp.createOrganisation()).hasValue("100");
        assertThat(lamp.name()).hasValue("台灯");
        assertThat(lamp.billType()).hasValue("WLQD01_SYS");
        assertThat(lamp.group()).isEmpty();
        assertThat(lamp.documentStatus()).hasValue("C");
        assertThat(lamp.forbidStatus()).hasValue("A");
        assertThat(lamp.modified()).hasValue("2026-02-03T10:21:33.123");
        assertThat(lamp.yieldRate()).hasValue(Ratio.of(98));
        assertThat(lamp.configuredBom()).hasValue("209001");
        assertThat(lamp.vocabulary()).isEqualTo(Vocabulary.VIEW);
        assertThat(lamp.extras().fields())
                .containsExactly(
                        entry("msterID", "210001"),
                        entry("BOMSRC", "\"A\""),
                        entry("F_ACME_GRADE", "\"A\""),
                        entry("F_ACME_STORE_Id", "77"),
                        entry("F_ACME_STORE", "{\"Id\":77,\"Number\":\"S-01\",\"Name\":[{\"Key\":2052,\"Value\":\"主仓\"}]}"),
                        entry("BopEntity", "[]"));
    }

    @Test
    @Tag("B3")
    void view_rows_areKeptInTheOrderOfTheirSequence() {
        EngBom lamp = only(EngBoms.defaults().documents(file(GoldenFiles.VIEW_LAMP)));
        assertThat(lamp.lines()).extracting(EngBomLine::id)
                .containsExactly("310001", "310002", "310003", "310004", "310005");
        assertThat(lamp.lines()).extracting(EngBomLine::inBom).containsExactly(true, true, true, true, false);
        EngBomLine bulb = lamp.lines().get(1);
        assertThat(bulb.entryId()).hasValue("310002");
        assertThat(bulb.rowId()).hasValue("r2");
        assertThat(bulb.configuredEntry()).hasValue("309002");
        assertThat(bulb.configuredFeature()).hasValue("309900");
        assertThat(bulb.extras().fields())
                .containsExactly(
                        entry("IskeyItem", "true"),
                        entry("ISSUETYPE", "\"1\""),
                        entry("F_ACME_BIN", "\"R-07\""),
                        entry("F_ACME_FACTOR", "1.50"),
                        entry("F_ACME_NOTES", "[{\"Key\":2052,\"Value\":\"轻放\"}]"));
        assertThat(lamp.lines().get(0).configuredEntry()).isEmpty();
        assertThat(lamp.lines().get(0).stepExtras())
                .containsExactly(Extras.of(Map.of("F_ACME_STEP", "\"low\"")), Extras.none());
        assertThat(lamp.byProducts()).extracting(EngBomLine::extras).containsExactly(Extras.of(Map.of("COBYTYPE", "\"2\"")));
        assertThat(lamp.byProducts().get(0).entryId()).hasValue("320001");
    }

    /** 2 cm for each of up to 100, 3/2 cm from 100 on; 3 per cent are lost in both steps. */
    @Test
    void view_stepsAndByProducts_arePartOfTheBom() {
        Batch<Bom> batch = EngBoms.defaults().decode(file(GoldenFiles.VIEW_LAMP));
        Bom lamp = batch.accepted().get(0);
        BomLine foil = lamp.lines().get(0);
        assertThat(foil.kind()).isEqualTo(BomLineKind.STEPPED);
        assertThat(foil.unit()).hasValue("cm");
        assertThat(foil.lossRate()).isEqualTo(Ratio.of(3));
        assertThat(foil.steps())
                .containsExactly(
                        QuantityStep.of(Ratio.ZERO, Ratio.of(100), Ratio.of(2)),
                        new QuantityStep(Ratio.of(100), java.util.Optional.empty(), Ratio.of(3), Ratio.of(2)));
        assertThat(lamp.lines()).extracting(BomLine::component).containsExactly("FOIL", "BULB-A", "BULB-B", "CLOTH");
        assertThat(lamp.lines().get(1).group()).isEqualTo(lamp.lines().get(2).group()).isPresent();
        assertThat(lamp.lines().get(3).kind()).isEqualTo(BomLineKind.FIXED);
        assertThat(lamp.byProducts())
                .containsExactly(ByProduct.builder().component("SCRAP").quantity(Ratio.of(1, 2)).unit("kg").build());
        assertThat(lamp.byProducts().get(0).place()).hasToString("/Result/Result/EntryBOMCOBY/0");
        assertThat(batch)
                .raises(KingdeeCode.KINGDEE_VALUE_NOT_USED).at("/Result/Result/YIELDRATE")
                .raises(KingdeeCode.ENG_BOM_RETURNS_LEFT_OUT).with("lines", "310005")
                .raises(EngBomCode.ENG_BOM_AUX_NOT_READ).about("LAMP_V2.0").at("/Result/Result/TreeEntity/3/AuxPropId")
                .with("field", "AuxPropId").with("count", 1).with("lines", "310004")
                .raisesOnly(
                        KingdeeCode.KINGDEE_VALUE_NOT_USED,
                        KingdeeCode.ENG_BOM_RETURNS_LEFT_OUT,
                        EngBomCode.ENG_BOM_AUX_NOT_READ);
    }

    /** The inner shape is not known, so all of it is kept. */
    @Test
    void view_auxProperties_areKeptAsTheyCame() {
        EngBom lamp = only(EngBoms.defaults().documents(file(GoldenFiles.VIEW_LAMP)));
        assertThat(lamp.lines().get(3).auxProperties()).isEmpty();
        assertThat(lamp.lines().get(3).extras().fields())
                .containsExactly(
                        entry("AuxPropId_Id", "100123"),
                        entry("AuxPropId", "{\"Id\":100123,\"F100001\":{\"Id\":\"c1\",\"FNumber\":\"red\"}}"));
    }

    @Test
    @Tag("F12")
    void save_unknownFields_areTokenEqual() {
        EngBom sofa = only(EngBoms.defaults().documents(file(GoldenFiles.SAVE_SOFA)));
        assertThat(sofa.vocabulary()).isEqualTo(Vocabulary.SAVE);
        assertThat(sofa.id()).hasValue("220001");
        assertThat(sofa.group()).hasValue("G1");
        assertThat(sofa.name()).hasValue("红沙发");
        assertThat(sofa.configuredBom()).isEmpty();
        assertThat(sofa.extras().fields())
                .containsExactly(
                        entry(
                                "FParentAuxPropId",
                                "{\"FPARENTAUXPROPID__FF100001\":{\"FNumber\":\"red\"},\"FPARENTAUXPROPID__FF100002\":\"XL\"}"),
                        entry("FIsValidate", "false"),
                        entry("F_ACME_MEMO", "\"第一\\\"批\\\"\""),
                        entry("F_ACME_SIZE", "1e2"));
        assertThat(sofa.lines().get(0).extras().fields())
                .containsExactly(
                        entry("FAuxPropId", "{\"FAUXPROPID__FF100001\":{\"FNumber\":\"red\"}}"),
                        entry("FISSUETYPE", "\"1\""),
                        entry("F_ACME_DEEP", "{\"b\":[1.0,{\"F_X\":null}],\"a\":true}"));
    }

    @Test
    void auxProperties_withoutATable_areKeptAndSaid() {
        Batch<EngBom> batch = EngBoms.defaults().documents(file(GoldenFiles.SAVE_SOFA));
        EngBom sofa = batch.accepted().get(0);
        assertThat(sofa.auxProperties()).containsExactly(entry("FF100001", "red"), entry("FF100002", "XL"));
        assertThat(sofa.lines().get(0).auxProperties()).containsExactly(entry("FF100001", "red"));
        assertThat(sofa.bom().lines()).allMatch(line -> line.conditions().isEmpty());
        assertThat(batch)
                .raises(EngBomCode.ENG_BOM_AUX_NOT_USED)
                .about("SOFA_RED_V1").at("/data/Model/FParentAuxPropId").with("field", "FParentAuxPropId")
                .with("values", "FF100001=red, FF100002=XL").with("count", 0).with("lines", "")
                .raises(EngBomCode.ENG_BOM_AUX_NOT_USED)
                .at("/data/Model/FTreeEntity/0/FAuxPropId").with("values", "FF100001=red").with("lines", "330001")
                .raisesOnly(EngBomCode.ENG_BOM_AUX_NOT_USED);
    }

    /** The red one of two variants of SOFA: its lines count for red. */
    @Test
    void auxProperties_ofTheProductWithASpec_areConditions() {
        EngBoms reader = EngBoms.defaults().withAuxProperties(Map.of("ff100001", "colour"));
        Batch<Bom> batch = reader.decode(file(GoldenFiles.SAVE_SOFA));
        assertThat(batch.accepted().get(0).lines())
                .allSatisfy(line -> assertThat(line.conditions()).containsExactly(SpecCondition.of("colour", "red")));
        assertThat(batch)
                .raises(EngBomCode.ENG_BOM_AUX_NOT_USED).with("field", "FParentAuxPropId").with("values", "FF100002=XL")
                .raises(EngBomCode.ENG_BOM_AUX_NOT_USED).with("field", "FAuxPropId").with("values", "colour=red");
    }

    @Test
    void query_rows_keepTheirExtrasOnTheRows() {
        Batch<EngBom> batch = EngBoms.defaults().documents(file(GoldenFiles.BILL_QUERY));
        EngBom kit = only(batch);
        assertThat(kit.vocabulary()).isEqualTo(Vocabulary.QUERY);
        assertThat(kit.id()).hasValue("230001");
        assertThat(kit.organisation()).hasValue("100");
        assertThat(kit.extras()).isEqualTo(Extras.none());
        assertThat(kit.lines()).extracting(line -> line.entryId().orElse("")).containsExactly("340001", "340002");
        assertThat(kit.lines().get(0).auxProperties()).containsExactly(entry("FF100001", "red"));
        assertThat(kit.lines().get(0).extras().fields())
                .containsExactly(entry("FMaterialIdChild.FName", "\"零件五\""), entry("F_ACME_BIN", "\"R-01\""));
        assertThat(kit.lines().get(1).auxProperties()).isEmpty();
        assertThat(batch)
                .raises(EngBomCode.ENG_BOM_AUX_NOT_USED).with("lines", "340001").at("/0/FAuxPropId")
                .raisesOnly(EngBomCode.ENG_BOM_AUX_NOT_USED);
    }

    @Test
    void documents_ofPages_areReadAsOne() {
        String rows = GoldenFiles.read(GoldenFiles.BILL_QUERY);
        int second = rows.indexOf(",\n");
        List<JsonRows> pages = List.of(
                JsonRows.of(rows.substring(0, second) + "]"), JsonRows.of("[" + rows.substring(second + 1)));
        assertThat(only(EngBoms.defaults().documentPages(pages)).lines()).hasSize(2);
    }

    @Test
    void documents_ofCells_areTheSame() {
        Batch<EngBom> read = EngBoms.defaults().documents(file(GoldenFiles.VIEWS).read().value(), Place.ROOT);
        assertThat(read.accepted()).hasSize(3).isEqualTo(EngBoms.defaults().documents(file(GoldenFiles.VIEWS)).accepted());
        assertThat(read.map(EngBom::bom).accepted()).isEqualTo(EngBoms.defaults().decode(file(GoldenFiles.VIEWS)).accepted());
    }

    @Test
    void document_withoutANumber_isNotNumbered() {
        Batch<EngBom> batch = EngBoms.defaults().documents(file(GoldenFiles.SAVE));
        assertThat(batch.accepted().get(0).numbered()).isFalse();
        assertThat(batch.accepted().get(0).id()).isEmpty();
        assertThat(only(EngBoms.defaults().documents(file(GoldenFiles.SAVE_SOFA))).numbered()).isTrue();
    }

    @Test
    void withBom_changesTheBomAlone() {
        EngBom lamp = only(EngBoms.defaults().documents(file(GoldenFiles.VIEW_LAMP)));
        Bom other = Bom.builder().number("X").product("LAMP").build();
        assertThat(lamp.withBom(other).bom()).isEqualTo(other);
        assertThat(lamp.withBom(other).withBom(lamp.bom())).isEqualTo(lamp);
        assertThat(EngBom.of(other).id()).isEmpty();
        assertThat(lamp.asNew().id()).isEmpty();
        assertThat(lamp.asNew().lines()).extracting(EngBomLine::entryId).containsOnly(java.util.Optional.empty());
        assertThat(lamp.asNew().byProducts().get(0).entryId()).isEmpty();
        assertThat(lamp.asNew().bom()).isEqualTo(lamp.bom());
        assertThat(EngBom.of(other).vocabulary()).isEqualTo(Vocabulary.SAVE);
    }

    private static JsonRows file(String name) {
        return JsonRows.of(GoldenFiles.read(name));
    }

    private static EngBom only(Batch<EngBom> batch) {
        assertThat(batch).raisesNoErrors();
        assertThat(batch.accepted()).hasSize(1);
        return batch.accepted().get(0);
    }
}
