package io.skuwright.kingdee;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomLine;
import io.skuwright.bom.BomLineKind;
import io.skuwright.bom.QuantityStep;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.row.RowCode;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Documents in which something is missing that somebody meant to say. */
@Tag("BOM-1")
class EngBomRowFaultsTest {

    private static final String LINE = "{\"Id\":1,\"MATERIALIDCHILD\":{\"Number\":\"B\"},\"NUMERATOR\":1}";

    /** Kingdee fills both in on every document; only one that never had them, such as a Save body, is taken for in force. */
    @Test
    void status_thatIsThereAndBlank_isNotInForce() {
        for (String blank : new String[] {"null", "\"\"", "\" \""}) {
            assertThat(decode("\"DocumentStatus\":" + blank + ",\"ForbidStatus\":\"A\"", LINE))
                    .raises(KingdeeCode.ENG_BOM_NOT_IN_FORCE).about("V1").at("").with("forbidStatus", "A")
                    .raises(EngBomCode.ENG_BOM_LEFT_OUT).with("field", "FDocumentStatus").with("count", 1);
            assertThat(decode("\"DocumentStatus\":\"C\",\"ForbidStatus\":" + blank, LINE))
                    .raises(KingdeeCode.ENG_BOM_NOT_IN_FORCE).about("V1").with("documentStatus", "C")
                    .raises(EngBomCode.ENG_BOM_LEFT_OUT).with("field", "FForbidStatus").with("count", 1);
        }
        assertThat(decode("\"ForbidStatus\":\"B\"", LINE)).raises(EngBomCode.ENG_BOM_LEFT_OUT).with("field", "FForbidStatus");
        assertThat(decode("\"Qty\":1", LINE)).raisesNothing();
    }

    /** Seven of something are no row that nobody filled in. */
    @Test
    void line_withAQuantityAndNoMaterial_refusesItsBom() {
        Batch<Bom> misspelt = decode("\"Qty\":1", LINE + ",{\"Id\":5,\"MATERIALCHILD\":{\"Number\":\"X\"},\"NUMERATOR\":7}");
        assertThat(misspelt.accepted()).isEmpty();
        assertThat(misspelt)
                .raises(RowCode.FIELD_MISSING).about("V1").at("/TreeEntity/1/MATERIALIDCHILD").with("field", "MATERIALIDCHILD")
                .raisesOnly(RowCode.FIELD_MISSING);
        assertThat(decode("\"Qty\":1", "{\"Id\":5,\"MATERIALIDCHILD\":null,\"NUMERATOR\":\"x\"}"))
                .raises(RowCode.FIELD_BLANK).at("/TreeEntity/0/MATERIALIDCHILD");
        assertThat(decode("\"Qty\":1", LINE + ",{\"Id\":5,\"NUMERATOR\":\"0.0\"},{\"Id\":6,\"NUMERATOR\":null}"))
                .raises(KingdeeCode.ENG_BOM_BLANK_LINES).with("count", 2).with("lines", "5,6")
                .raisesOnly(KingdeeCode.ENG_BOM_BLANK_LINES);
    }

    /** A spreadsheet or a script writes 1.0 for 1. */
    @Test
    void code_thatIsAWholeNumber_isReadAsItsText() {
        BomLine line = only(decode("\"BOMCATEGORY\":1.0", "{\"Id\":1,\"MATERIALTYPE\":1.0,\"DOSAGETYPE\":1.00,"
                + "\"MATERIALIDCHILD\":{\"Number\":\"B\"},\"NUMERATOR\":1}"));
        assertThat(line.kind()).isEqualTo(BomLineKind.FIXED);
        assertThat(decode("\"Qty\":1", "{\"MATERIALTYPE\":1.5,\"MATERIALIDCHILD\":{\"Number\":\"B\"},\"NUMERATOR\":1}").accepted()).isEmpty();
        Batch<Bom> standard = EngBoms.defaults().standardOnly().decode(JsonRows.of(document("\"BOMCATEGORY\":2.0", LINE)));
        assertThat(standard).raises(KingdeeCode.ENG_BOM_NOT_STANDARD).with("category", "2");
    }

    /** The last step has no end, however Kingdee says that. */
    @Test
    void step_withoutAnEnd_isOpen() {
        for (String end : new String[] {"", ",\"ENDQTY\":null", ",\"ENDQTY\":\" \"", ",\"ENDQTY\":0.0"}) {
            BomLine line = only(decode("\"Qty\":1", "{\"Id\":1,\"DOSAGETYPE\":\"3\",\"MATERIALIDCHILD\":{\"Number\":\"B\"},"
                    + "\"BOMCHILDLOTBASEDQTY\":[{\"STARTQTY\":5" + end + ",\"NUMERATORLOT\":2}]}"));
            assertThat(line.steps()).containsExactly(new QuantityStep(Ratio.of(5), Optional.empty(), Ratio.of(2), Ratio.ONE));
        }
    }

    /** Which keys are those of the entry, a query may say. */
    @Test
    void queryKeys_withTheEntryBeforeThem_areKnown() {
        Batch<Bom> batch = EngBoms.defaults()
                .withQueryKeys("FID,FNumber,FMATERIALID.FNumber,FTreeEntity_FMaterialIdChild.FNumber,FTreeEntity_FNumerator,"
                        + "FTreeEntity_FDenominator,FTreeEntity_FISSkip")
                .decode(JsonRows.of("[[7,\"V1\",\"A\",\"B\",2,3,true]]"));
        BomLine line = only(batch);
        assertThat(line.component()).isEqualTo("B");
        assertThat(line.denominator()).isEqualTo(Ratio.of(3));
        assertThat(line.skipLayer()).isTrue();
    }

    private static BomLine only(Batch<Bom> batch) {
        assertThat(batch).raisesNoErrors();
        return batch.accepted().get(0).lines().get(0);
    }

    private static String document(String head, String lines) {
        return "{\"Number\":\"V1\",\"MATERIALID\":{\"Number\":\"A\"}," + head + ",\"TreeEntity\":[" + lines + "]}";
    }

    private static Batch<Bom> decode(String head, String lines) {
        return EngBoms.defaults().decode(JsonRows.of(document(head, lines)));
    }
}
