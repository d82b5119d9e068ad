package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomLine;
import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Severity;
import io.skuwright.row.RowCode;
import io.skuwright.row.WireCode;
import io.skuwright.row.WireLimit;
import io.skuwright.row.WireLimits;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EngBomsFaultsTest {

    @Test
    void answer_failed_isRejected() {
        Batch<Bom> batch = decode(GoldenFiles.read(GoldenFiles.ANSWER_FAILED));
        ConservationLaw.check(1, batch);
        FindingAssert.assertThat(batch)
                .raises(KingdeeCode.KINGDEE_ANSWER_FAILED)
                .at("/Result/ResponseStatus")
                .with("msgCode", "9")
                .with("field", "")
                .with("message", "编码值[\"FYBX20240718000001\"]不存在")
                .with("errors", 1);
    }

    @Test
    void query_failed_isNoRow() {
        for (String file : new String[] {GoldenFiles.QUERY_FAILED, GoldenFiles.QUERY_SESSION_LOST}) {
            Batch<Bom> batch = EngBoms.defaults()
                    .withQueryKeys(GoldenFiles.QUERY_KEYS)
                    .decode(JsonRows.of(GoldenFiles.read(file)));
            ConservationLaw.check(1, batch);
            FindingAssert.assertThat(batch)
                    .raises(KingdeeCode.KINGDEE_ANSWER_FAILED)
                    .at("/0/0/Result/ResponseStatus")
                    .raisesOnly(KingdeeCode.KINGDEE_ANSWER_FAILED);
        }
    }

    @Test
    void answer_successWithErrorsInside_isAFailure() {
        FindingAssert.assertThat(decode("{\"Result\":{\"ResponseStatus\":{\"IsSuccess\":\"true\",\"Errors\":[{\"FieldName\":\"FNumber\","
                        + "\"Message\":\"x\"}]},\"Result\":{\"Number\":\"V1\"}}}"))
                .raises(KingdeeCode.KINGDEE_ANSWER_FAILED)
                .with("field", "FNumber")
                .with("message", "x");
        FindingAssert.assertThat(decode("{\"Result\":{\"ResponseStatus\":{\"IsSuccess\":\"False\"}}}"))
                .raises(KingdeeCode.KINGDEE_ANSWER_FAILED)
                .with("errors", 0);
    }

    @Test
    void answer_withoutData_isSaid() {
        FindingAssert.assertThat(decode("{\"Result\":{\"ResponseStatus\":null,\"Result\":null}}"))
                .raises(KingdeeCode.KINGDEE_NO_DATA)
                .at("");
    }

    @Test
    void document_ofAnotherShape_isSaid() {
        FindingAssert.assertThat(decode("{\"a\":1,\"b\":2}"))
                .raises(KingdeeCode.KINGDEE_SHAPE_UNKNOWN)
                .with("found", "an object of 2 other members");
        FindingAssert.assertThat(decode("7")).raises(KingdeeCode.KINGDEE_SHAPE_UNKNOWN).with("found", "number");
        FindingAssert.assertThat(decode("{\"formid\":\"BD_MATERIAL\",\"data\":{\"Model\":{}}}"))
                .raises(KingdeeCode.KINGDEE_SHAPE_UNKNOWN)
                .with("found", "a body of form BD_MATERIAL");
        FindingAssert.assertThat(decode("{\"data\":5}")).raises(KingdeeCode.KINGDEE_SHAPE_UNKNOWN).at("/data");
        FindingAssert.assertThat(decode("{\"Model\":5}")).raises(KingdeeCode.KINGDEE_SHAPE_UNKNOWN).at("/Model");
        assertThat(decode("[]").read()).isZero();
    }

    @Test
    void document_brokenJsonInText_isRejected() {
        Batch<Bom> batch = decode("{\"formid\":\"ENG_BOM\",\"data\":\"{\\\"Model\\\":{\"}");
        ConservationLaw.check(1, batch);
        FindingAssert.assertThat(batch).raises(WireCode.JSON_TRUNCATED).at("/data/Model");
        FindingAssert.assertThat(EngBoms.defaults()
                        .within(WireLimits.defaults().with(WireLimit.DEPTH, 1))
                        .decode(JsonRows.of("{\"data\":\"{\\\"Model\\\":{}}\"}")))
                .raises(WireCode.LIMIT_NESTING);
    }

    @Test
    void document_notJson_hasNoRows() {
        Batch<Bom> batch = decode("{\"Result\":");
        assertThat(batch.read()).isZero();
        FindingAssert.assertThat(batch).raises(WireCode.JSON_TRUNCATED);
    }

    @Test
    void query_widthUnlikeTheKeys_refusesAllRows() {
        Batch<Bom> batch = EngBoms.defaults()
                .withQueryKeys("FNumber,FMaterialId.FNumber")
                .decode(JsonRows.of("[[\"V1\",\"A\"],[\"V1\"],7]"));
        ConservationLaw.check(3, batch);
        FindingAssert.assertThat(batch)
                .raises(KingdeeCode.KINGDEE_KEYS_MISMATCH)
                .at("/1")
                .with("keys", 2)
                .with("cells", 1)
                .raises(WireCode.DOCUMENT_REFUSED)
                .at("/0")
                .with("cause", "KINGDEE_KEYS_MISMATCH");
    }

    @Test
    void query_withoutKeys_isRejectedRowByRow() {
        Batch<Bom> batch = decode("[[\"V1\",\"A\",\"B\",1],[\"V1\",\"A\",\"C\",2]]");
        ConservationLaw.check(2, batch);
        FindingAssert.assertThat(batch)
                .raises(KingdeeCode.KINGDEE_KEYS_MISSING)
                .at("/1")
                .with("cells", 4)
                .raisesOnly(KingdeeCode.KINGDEE_KEYS_MISSING);
    }

    @Test
    void query_keysAsTheFirstRow_areTheNamesOfTheOthers() {
        String keys = "[\"FNumber\",\"FMATERIALID.FNUMBER\",\"FMaterialIdChild.FNumber\",\"FNumerator\"]";
        String rows = "[\"V1\",\"A\",\"B\",2],[\"V1\",\"A\",\"C\",3]";
        Batch<Bom> batch = decode("[" + keys + "," + rows + "]");
        assertThat(batch.accepted()).hasSize(1);
        assertThat(batch.accepted().get(0).lines()).extracting(BomLine::component).containsExactly("B", "C");
        Batch<Bom> declared = EngBoms.defaults()
                .withQueryKeys("fnumber, FMaterialId.FNumber, FMaterialIdChild.FNumber, FNumerator")
                .decode(JsonRows.of("[" + keys + "," + rows + "]"));
        assertThat(declared.accepted()).isEqualTo(batch.accepted());
    }

    @Test
    void bom_notApprovedOrForbidden_isRejectedWithAWarning() {
        String json = "[{\"Number\":\"V1\",\"DocumentStatus\":\"A\",\"ForbidStatus\":\"A\",\"TreeEntity\":[]},"
                + "{\"Number\":\"V2\",\"MATERIALID\":{\"Number\":\"B\"},\"DocumentStatus\":\"C\",\"ForbidStatus\":\"B\",\"TreeEntity\":[]}]";
        Batch<Bom> batch = decode(json);
        ConservationLaw.check(2, batch);
        FindingAssert.assertThat(batch)
                .raises(KingdeeCode.ENG_BOM_NOT_IN_FORCE)
                .about("V1")
                .at("/0")
                .with("documentStatus", "A")
                .weighing(Severity.WARNING)
                .raises(KingdeeCode.ENG_BOM_NOT_IN_FORCE)
                .about("V2")
                .with("forbidStatus", "B")
                .raisesNoErrors();
        Batch<Bom> all = EngBoms.defaults().withAnyStatus().decode(JsonRows.of(json));
        assertThat(all.accepted()).extracting(Bom::number).containsExactly("V2");
        FindingAssert.assertThat(all).raises(RowCode.FIELD_MISSING).about("V1").with("field", "MATERIALID");
    }

    @Test
    void line_withAFault_refusesItsBomAndKeepsOthers() {
        Batch<Bom> batch = decode("[" + bom("V1", "{\"MATERIALIDCHILD\":{\"Number\":\"B\"},\"NUMERATOR\":\"abc\",\"DENOMINATOR\":null}")
                + "," + bom("V2", "{\"MATERIALIDCHILD\":{\"Number\":\"B\"},\"NUMERATOR\":1}") + "]");
        ConservationLaw.check(2, batch);
        assertThat(batch.accepted()).extracting(Bom::number).containsExactly("V2");
        assertThat(batch.rejected().get(0).place()).hasToString("/0");
        FindingAssert.assertThat(batch)
                .raises(QuantityCode.BAD_NUMBER)
                .about("V1")
                .at("/0/TreeEntity/0/NUMERATOR")
                .with("value", "abc")
                .times(1)
                .raises(RowCode.FIELD_BLANK)
                .at("/0/TreeEntity/0/DENOMINATOR");
    }

    @Test
    @Tag("F3")
    @Tag("N1")
    void line_scaleBomb_isAFindingAtOnce() {
        // N01
        Batch<Bom> batch = decode(bom("V1", "{\"FMaterialIdChild\":{\"FNumber\":\"A\"},\"FNumerator\":1e1000000000,\"FDenominator\":1}"));
        FindingAssert.assertThat(batch)
                .raises(QuantityCode.LIMIT_NUMBER_SCALE)
                .at("/TreeEntity/0/FNumerator")
                .with("limit", 20)
                .with("value", "1e1000000000");
    }

    @Test
    @Tag("F4")
    void line_duplicateKey_refusesItsBomOnly() {
        Batch<Bom> batch = decode("[" + bom("V1", "{\"MATERIALIDCHILD\":{\"Number\":\"B\"},\"NUMERATOR\":1,\"NUMERATOR\":2}")
                + "," + bom("V2", "{\"MATERIALIDCHILD\":{\"Number\":\"B\"},\"NUMERATOR\":1}") + "]");
        ConservationLaw.check(2, batch);
        assertThat(batch.accepted()).extracting(Bom::number).containsExactly("V2");
        FindingAssert.assertThat(batch)
                .raises(WireCode.JSON_DUPLICATE_KEY)
                .at("/0/TreeEntity/0")
                .with("key", "NUMERATOR")
                .raises(WireCode.NOT_A_RECORD)
                .at("/0/TreeEntity/0");
    }

    @Test
    void line_withoutMaterial_isLeftOutAndCounted() {
        Batch<Bom> batch = decode(bom("V1", "{\"Id\":9,\"MATERIALIDCHILD_Id\":0,\"MATERIALIDCHILD\":null,\"NUMERATOR\":0,\"DENOMINATOR\":0}"));
        assertThat(batch.accepted().get(0).lines()).isEmpty();
        FindingAssert.assertThat(batch)
                .raises(KingdeeCode.ENG_BOM_BLANK_LINES)
                .about("V1")
                .with("count", 1)
                .with("lines", "9");
    }

    @Test
    void reference_idWithoutNumber_isNeverGuessed() {
        FindingAssert.assertThat(decode(bom("V1", "{\"MATERIALIDCHILD\":{\"Number\":\"B\"},\"NUMERATOR\":1,\"BOMID_Id\":200002,\"BOMID\":null}")))
                .raises(RowCode.UNMAPPED_ID)
                .at("/TreeEntity/0/BOMID")
                .with("value", "200002");
        FindingAssert.assertThat(decode(bom("V1", "{\"MATERIALIDCHILD\":5003,\"NUMERATOR\":1}")))
                .raises(RowCode.UNMAPPED_ID)
                .at("/TreeEntity/0/MATERIALIDCHILD")
                .with("value", "5003");
        FindingAssert.assertThat(decode(bom("V1", "{\"MATERIALIDCHILD\":[],\"NUMERATOR\":1}")))
                .raises(WireCode.WRONG_TYPE)
                .at("/TreeEntity/0/MATERIALIDCHILD");
    }

    @Test
    void substitute_withoutASingleMain_isLeftOutAndCounted() {
        String lines = "{\"Id\":1,\"ReplaceGroup\":1,\"MATERIALTYPE\":\"1\",\"MATERIALIDCHILD\":{\"Number\":\"B\"},\"NUMERATOR\":1},"
                + "{\"Id\":2,\"ReplaceGroup\":1,\"MATERIALTYPE\":\"1\",\"MATERIALIDCHILD\":{\"Number\":\"C\"},\"NUMERATOR\":1},"
                + "{\"Id\":3,\"ReplaceGroup\":1,\"MATERIALTYPE\":\"3\",\"MATERIALIDCHILD\":{\"Number\":\"D\"},\"NUMERATOR\":1},"
                + "{\"Id\":4,\"MATERIALTYPE\":\"3\",\"MATERIALIDCHILD\":{\"Number\":\"E\"},\"NUMERATOR\":1}";
        Batch<Bom> batch = decode(bom("V1", lines));
        assertThat(batch.accepted().get(0).lines()).extracting(BomLine::component).containsExactly("B", "C");
        assertThat(batch.accepted().get(0).lines()).allMatch(line -> line.group().isEmpty());
        FindingAssert.assertThat(batch)
                .raises(KingdeeCode.ENG_BOM_SUBSTITUTE_WITHOUT_MAIN)
                .about("V1")
                .with("count", 2)
                .with("lines", "3,4");
    }

    @Test
    void value_notInTheTable_refusesTheBom() {
        FindingAssert.assertThat(decode(bom("V1", "{\"MATERIALIDCHILD\":{\"Number\":\"B\"},\"NUMERATOR\":1,\"DOSAGETYPE\":\"8\"}")))
                .raises(KingdeeCode.KINGDEE_VALUE_UNKNOWN)
                .about("V1")
                .at("/TreeEntity/0/DOSAGETYPE")
                .with("value", "8")
                .with("known", "1 fixed, 2 variable, 3 stepped");
    }

    @Test
    void value_theEngineHasNoUseFor_isSaidWhenUnusual() {
        String json = bom("V1", "{\"MATERIALIDCHILD\":{\"Number\":\"B\"},\"NUMERATOR\":1}")
                .replace("{\"Number\":\"V1\"", "{\"Qty\":10.0,\"YIELDRATE\":\"98\",\"Number\":\"V1\"");
        FindingAssert.assertThat(decode(json))
                .raises(KingdeeCode.KINGDEE_VALUE_NOT_USED)
                .at("/Qty")
                .with("value", "10.0")
                .with("usual", "1")
                .raises(KingdeeCode.KINGDEE_VALUE_NOT_USED)
                .at("/YIELDRATE")
                .raisesNoErrors();
    }

    @Test
    @Tag("F16")
    void flagsAndDates_areReadStrictly() {
        FindingAssert.assertThat(decode(bom("V1", "{\"MATERIALIDCHILD\":{\"Number\":\"B\"},\"NUMERATOR\":1,\"ISSkip\":\"否\",\"EFFECTDATE\":\"2026-02-30T00:00:00\"}")))
                .raises(RowCode.BAD_BOOLEAN)
                .at("/TreeEntity/0/ISSkip")
                .with("value", "否")
                .raises(WireCode.BAD_TIME)
                .at("/TreeEntity/0/EFFECTDATE");
        Batch<Bom> empty = decode(bom("V1", "{\"MATERIALIDCHILD\":{\"Number\":\"B\"},\"NUMERATOR\":1,\"ISSkip\":\"True\",\"EFFECTDATE\":\"1900-01-01\",\"EXPIREDATE\":null}"));
        assertThat(empty.accepted().get(0).lines().get(0).skipLayer()).isTrue();
        assertThat(empty.accepted().get(0).lines().get(0).effectiveFrom()).isEmpty();
        assertThat(empty.accepted().get(0).lines().get(0).effectiveTo()).isEmpty();
    }

    @Test
    void head_withoutLinesOrProduct_isRejected() {
        FindingAssert.assertThat(decode("{\"Model\":{\"FNumber\":\"V1\"}}"))
                .raises(RowCode.FIELD_MISSING)
                .about("V1")
                .at("/Model/FMATERIALID")
                .raises(RowCode.FIELD_MISSING)
                .with("field", "FTreeEntity");
        FindingAssert.assertThat(decode("{\"Model\":{\"FNumber\":\"V1\",\"FMATERIALID\":{\"FNumber\":\" \"},\"FTreeEntity\":[]}}"))
                .raises(RowCode.FIELD_BLANK)
                .at("/Model/FMATERIALID");
    }

    @Test
    void numbers_limitsCanBeRaised() {
        String json = bom("V1", "{\"MATERIALIDCHILD\":{\"Number\":\"B\"},\"NUMERATOR\":1e-21}");
        FindingAssert.assertThat(decode(json)).raises(QuantityCode.LIMIT_NUMBER_SCALE).with("actual", 21);
        Batch<Bom> raised = EngBoms.defaults()
                .within(Limits.defaults().with(Limit.NUMBER_SCALE, 21))
                .decode(JsonRows.of(json));
        assertThat(raised.accepted().get(0).lines().get(0).numerator())
                .isEqualTo(Ratio.of(new java.math.BigDecimal("1e-21")));
    }

    private static String bom(String number, String lines) {
        return "{\"Number\":\"" + number + "\",\"MATERIALID\":{\"Number\":\"A\"},\"TreeEntity\":[" + lines + "]}";
    }

    private static Batch<Bom> decode(String json) {
        return EngBoms.defaults().decode(JsonRows.of(json));
    }
}
