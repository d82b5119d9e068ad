package io.skuwright.kingdee;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCategory;
import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.result.Batch;
import io.skuwright.result.Severity;
import io.skuwright.row.RowCode;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Plans 1 and 3 take standard BOMs from the ERP and no others. */
@Tag("B7")
class EngBomCategoryTest {

    private static final EngBoms STANDARD = EngBoms.defaults().standardOnly();

    @Test
    void standardOnly_configuredBoms_areLeftOutAndCounted() {
        String json = "[" + bom("S1", "\"BOMCATEGORY\":\"1\",") + "," + bom("C1", "\"BOMCATEGORY\":\"2\",") + ","
                + bom("C2", "\"BOMCATEGORY\":2,") + "," + bom("C3", "\"BOMCATEGORY\":\"7\",") + "]";
        Batch<Bom> batch = STANDARD.withCodes(Map.of("category.7", "configured")).decode(JsonRows.of(json));
        ConservationLaw.check(4, batch);
        assertThat(batch.accepted()).extracting(Bom::number).containsExactly("S1");
        assertThat(batch)
                .raises(KingdeeCode.ENG_BOM_NOT_STANDARD)
                .about("C1").at("/1/BOMCATEGORY").with("field", "BOMCATEGORY").with("category", "2")
                .weighing(Severity.WARNING).times(1)
                .raises(KingdeeCode.ENG_BOM_NOT_STANDARD).times(3)
                .raises(KingdeeCode.ENG_BOM_CATEGORY_LEFT_OUT)
                .about("2").with("count", 2).weighing(Severity.INFO).times(1)
                .raises(KingdeeCode.ENG_BOM_CATEGORY_LEFT_OUT).about("7").with("count", 1).times(1)
                .raisesOnly(KingdeeCode.ENG_BOM_NOT_STANDARD, KingdeeCode.ENG_BOM_CATEGORY_LEFT_OUT);
        assertThat(batch.rejected()).extracting(row -> row.place().toString()).containsExactly("/1", "/2", "/3");
    }

    @Test
    void defaults_configuredBoms_areTaken() {
        Batch<Bom> batch = EngBoms.defaults()
                .decode(JsonRows.of("[" + bom("S1", "") + "," + bom("C1", "\"BOMCATEGORY\":\"2\",") + "]"));
        assertThat(batch).raisesNothing();
        assertThat(batch.accepted())
                .extracting(Bom::category)
                .containsExactly(BomCategory.STANDARD, BomCategory.CONFIGURED);
    }

    /** Nobody wants it, so nobody is told what is wrong with its lines. */
    @Test
    void standardOnly_linesOfAConfiguredBom_areNotLookedAt() {
        Batch<Bom> batch = STANDARD.decode(
                JsonRows.of(bom("C1", "\"BOMCATEGORY\":\"2\",").replace("\"NUMERATOR\":1", "\"NUMERATOR\":\"abc\"")));
        assertThat(batch).raisesOnly(KingdeeCode.ENG_BOM_NOT_STANDARD, KingdeeCode.ENG_BOM_CATEGORY_LEFT_OUT);
    }

    /** A query that did not ask for the category must not let configured BOMs through. */
    @Test
    void standardOnly_categoryThatIsNotSaid_isNotTakenForStandard() {
        String json = "[" + bom("V1", "") + "," + bom("V2", "\"BOMCATEGORY\":\" \",") + "]";
        Batch<Bom> batch = STANDARD.decode(JsonRows.of(json));
        ConservationLaw.check(2, batch);
        assertThat(batch)
                .raises(RowCode.FIELD_MISSING).about("V1").at("/0/BOMCATEGORY").with("field", "BOMCATEGORY")
                .raises(RowCode.FIELD_BLANK).about("V2").at("/1/BOMCATEGORY")
                .raisesOnly(RowCode.FIELD_MISSING, RowCode.FIELD_BLANK);
        String rows = "[[\"V1\",\"A\",\"B\",1,\"1\"],[\"V2\",\"A\",\"B\",1,\"2\"]]";
        String keys = "FNumber,FMaterialId.FNumber,FMaterialIdChild.FNumber,FNumerator,FBOMCATEGORY";
        assertThat(STANDARD.withQueryKeys(keys).decode(JsonRows.of(rows)).accepted())
                .extracting(Bom::number)
                .containsExactly("V1");
        assertThat(STANDARD.withQueryKeys(keys.replace("FBOMCATEGORY", "F_X")).decode(JsonRows.of(rows)).accepted())
                .isEmpty();
    }

    @Test
    void standardOnly_categoryThatIsNotKnown_isAnError() {
        assertThat(STANDARD.decode(JsonRows.of(bom("V1", "\"BOMCATEGORY\":\"9\","))))
                .raises(KingdeeCode.KINGDEE_VALUE_UNKNOWN).about("V1").with("value", "9")
                .raisesOnly(KingdeeCode.KINGDEE_VALUE_UNKNOWN);
    }

    /** A BOM that is both forbidden and configured is left out once, for its status. */
    @Test
    void standardOnly_andStatus_areAskedOneAfterTheOther() {
        String json = bom("C1", "\"BOMCATEGORY\":\"2\",\"ForbidStatus\":\"B\",");
        assertThat(STANDARD.decode(JsonRows.of(json))).raisesOnly(KingdeeCode.ENG_BOM_NOT_IN_FORCE, EngBomCode.ENG_BOM_LEFT_OUT);
        assertThat(STANDARD.withAnyStatus().decode(JsonRows.of(json)))
                .raisesOnly(KingdeeCode.ENG_BOM_NOT_STANDARD, KingdeeCode.ENG_BOM_CATEGORY_LEFT_OUT);
        assertThat(EngBoms.defaults().withAnyStatus().standardOnly().decode(JsonRows.of(json)).accepted()).isEmpty();
    }

    private static String bom(String number, String head) {
        return "{" + head + "\"Number\":\"" + number + "\",\"MATERIALID\":{\"Number\":\"A\"},\"TreeEntity\":["
                + "{\"MATERIALIDCHILD\":{\"Number\":\"B\"},\"NUMERATOR\":1}]}";
    }
}
