package io.skuwright.kingdee;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.order.LineRatios;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.CodeMap;
import io.skuwright.row.RowCode;
import io.skuwright.row.WireCode;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Between systems a BOM goes by its version; the internal id is text beside it. */
@Tag("B6")
class EngBomIdsTest {

    @Test
    void ids_ofAViewAnswer_leadToTheVersion() {
        Outcome<CodeMap> ids = ids(GoldenFiles.read(GoldenFiles.VIEW_KIT));
        assertThat(ids).raisesNothing();
        assertThat(ids.value().ids("bom")).containsExactly("200001");
        assertThat(code(ids, "bom", "200001")).isEqualTo("KIT-01_V1.0");
        assertThat(ids.value().ids("bomLine")).containsExactlyInAnyOrder("300001", "300002");
        assertThat(code(ids, "bomLine", "300002")).isEqualTo("KIT-01_V1.0#300002");
        assertThat(ids.value().id("bom", "KIT-01_V1.0", Place.NONE).orThrow()).isEqualTo("200001");
    }

    @Test
    void ids_ofQueryRows_areThoseOfTheirColumns() {
        Outcome<CodeMap> ids = EngBoms.defaults()
                .withQueryKeys("FID,FNumber,FMaterialId.FNumber,FMaterialIdChild.FNumber,FNumerator,FTreeEntity_FENTRYID")
                .ids(JsonRows.of("[[7,\"V1\",\"A\",\"B\",1,71],[7,\"V1\",\"A\",\"C\",2,72],[8,\"V2\",\"D\",\"B\",1,81]]"));
        assertThat(ids).raisesNothing();
        assertThat(ids.value().ids("bom")).containsExactly("7", "8");
        assertThat(code(ids, "bomLine", "72")).isEqualTo("V1#72");
        assertThat(code(ids, "bomLine", "81")).isEqualTo("V2#81");
    }

    /** 2^53 + 1 cannot be told from 2^53 once it was a floating number, and 007 is not 7. */
    @Test
    void ids_thatLookLikeNumbers_stayText() {
        String json = "[" + bom("9007199254740993", "0012", line("1234567890123456789", "B", "2"))
                + "," + bom("\"007\"", "12.50", line("\"00071\"", "C", "3")) + "]";
        Outcome<CodeMap> ids = ids(json);
        assertThat(ids).raisesNothing();
        assertThat(code(ids, "bom", "9007199254740993")).isEqualTo("0012");
        assertThat(code(ids, "bom", "007")).isEqualTo("12.50");
        assertThat(code(ids, "bomLine", "1234567890123456789")).isEqualTo("0012#1234567890123456789");
        assertThat(code(ids, "bomLine", "00071")).isEqualTo("12.50#00071");
        for (String other : List.of("9007199254740992", "7")) {
            assertThat(ids.value().code("bom", other, Place.NONE)).raises(RowCode.UNMAPPED_ID).with("value", other);
        }
    }

    /** The version is the key of the catalogue too, so what names a line by its id finds its ratio. */
    @Test
    void ids_asCodeMap_findRatiosInTheCatalogue() {
        String json = bom("007", "0012", line("1234567890123456789", "B", "2")).replace(":007,", ":\"007\",");
        Batch<Bom> boms = EngBoms.defaults().decode(JsonRows.of(json));
        BomCatalog catalog = BomCatalog.of(boms.accepted()).orThrow();
        assertThat(catalog.bom("0012")).isPresent();
        assertThat(catalog.bom("12")).isEmpty();
        assertThat(catalog.bom("007")).isEmpty();
        LineRatios ratios = LineRatios.from(catalog, ids(json).value()).orThrow();
        assertThat(ratios.ratio("1234567890123456789")).isEqualTo(Ratio.of(2));
    }

    @Test
    void ids_ofOneBomUnderTwoIds_areAmbiguousThatWay() {
        Outcome<CodeMap> ids = ids("[" + bom("7", "V1", line("71", "B", "1")) + "," + bom("8", "V1", line("81", "B", "1")) + "]");
        assertThat(ids)
                .raises(EngBomCode.ENG_BOM_NUMBER_REPEATED).about("V1").with("documents", "7, 8")
                .raisesOnly(EngBomCode.ENG_BOM_NUMBER_REPEATED);
        assertThat(code(ids, "bom", "8")).isEqualTo("V1");
        assertThat(ids.value().id("bom", "V1", Place.NONE)).raises(RowCode.UNMAPPED_ID).with("candidates", "7,8");
    }

    @Test
    void ids_thatStandForTwoBoms_areLeftOutAndTold() {
        String json = "[" + bom("7", "V1", line("71", "B", "1")) + "," + bom("7", "V2", line("71", "B", "1"))
                + "," + bom("7", "V1", line("72", "B", "1")) + "]";
        Outcome<CodeMap> ids = ids(json);
        assertThat(ids)
                .raises(RowCode.UNMAPPED_ID).about("7").at("/1").with("kind", "bom").with("candidates", "V1,V2")
                .raises(RowCode.UNMAPPED_ID)
                .about("71").at("/1/TreeEntity/0").with("kind", "bomLine").with("candidates", "V1#71,V2#71")
                .raisesOnly(RowCode.UNMAPPED_ID);
        assertThat(ids.value().ids("bom")).isEmpty();
        assertThat(ids.value().ids("bomLine")).containsExactly("72");
    }

    @Test
    void ids_notGivenYet_areNotMadeUp() {
        Outcome<CodeMap> save = ids(GoldenFiles.read(GoldenFiles.SAVE));
        assertThat(save).raisesOnly(KingdeeCode.ENG_BOM_WITHOUT_NUMBER);
        assertThat(save.value().ids("bom")).isEmpty();
        assertThat(save.value().ids("bomLine")).isEmpty();
        Outcome<CodeMap> zero = ids(bom("0", "V1", line("0", "B", "1")));
        assertThat(zero.value().ids("bom")).isEmpty();
        assertThat(zero.value().ids("bomLine")).isEmpty();
    }

    @Test
    void ids_ofRowsThatAreNoLines_areLeftOut() {
        String returned = line("72", "C", "1").replace("{\"Id\"", "{\"MATERIALTYPE\":\"2\",\"Id\"");
        Outcome<CodeMap> ids = ids(bom("7", "V1", line("71", "B", "1") + "," + returned));
        assertThat(ids).raisesOnly(KingdeeCode.ENG_BOM_RETURNS_LEFT_OUT);
        assertThat(ids.value().ids("bomLine")).containsExactly("71");
    }

    @Test
    void ids_ofRejectedBoms_areLeftOutAndTold() {
        String good = bom("7", "V1", line("71", "B", "1"));
        String forbidden = bom("8", "V2", line("81", "B", "1")).replace("\"Number\":\"V2\"", "\"Number\":\"V2\",\"ForbidStatus\":\"B\"");
        Outcome<CodeMap> ids = ids("[" + good + "," + forbidden + "]");
        assertThat(ids).raises(KingdeeCode.ENG_BOM_NOT_IN_FORCE).about("V2");
        assertThat(ids.value().ids("bom")).containsExactly("7");
        assertThat(ids.value().ids("bomLine")).containsExactly("71");
    }

    /** An id that a floating number has damaged is said where ids are asked for; the BOM itself can do without. */
    @Test
    void ids_thatLostDigits_areTold() {
        String json = bom("9.007199254740993e15", "V1", line("71", "B", "1"));
        Outcome<CodeMap> ids = ids(json);
        assertThat(ids).raises(WireCode.PRECISION_LOST).about("V1").at("/Id").with("value", "9.007199254740993e15");
        assertThat(ids.value().ids("bom")).isEmpty();
        assertThat(ids.value().ids("bomLine")).containsExactly("71");
        assertThat(EngBoms.defaults().decode(JsonRows.of(json))).raisesNothing();
    }

    @Test
    void ids_ofADocumentThatCannotBeRead_areNone() {
        Outcome<CodeMap> ids = ids("{\"Number\":");
        assertThat(ids.value().ids("bom")).isEmpty();
        assertThat(ids).raises(WireCode.JSON_TRUNCATED);
    }

    private static Outcome<CodeMap> ids(String json) {
        return EngBoms.defaults().ids(JsonRows.of(json));
    }

    private static String code(Outcome<CodeMap> ids, String kind, String id) {
        return ids.value().code(kind, id, Place.NONE).orThrow();
    }

    private static String bom(String id, String number, String lines) {
        return "{\"Id\":" + id + ",\"Number\":\"" + number + "\",\"MATERIALID\":{\"Number\":\"A" + number + "\"},\"TreeEntity\":["
                + lines + "]}";
    }

    private static String line(String id, String component, String numerator) {
        return "{\"Id\":" + id + ",\"NUMERATOR\":" + numerator + ",\"MATERIALIDCHILD\":{\"Number\":\"" + component + "\"}}";
    }
}
