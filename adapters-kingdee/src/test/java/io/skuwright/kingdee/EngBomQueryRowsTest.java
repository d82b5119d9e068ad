package io.skuwright.kingdee;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomLine;
import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.result.Batch;
import io.skuwright.result.Severity;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which rows of a query belong to one BOM, and which came twice. */
@Tag("BOM-1")
class EngBomQueryRowsTest {

    private static final String KEYS = "FNumber,FMaterialId.FNumber,FMaterialIdChild.FNumber,FNumerator,FDenominator";

    /** A number does not tell documents apart, so without FID their rows are one heap. */
    @Test
    void rows_ofTwoProductsUnderOneNumber_areRefused() {
        Batch<Bom> batch = ConservationLaw.check(
                2, decode(KEYS, "[[\"V1\",\"A\",\"B\",2,3],[\"V1\",\"X\",\"C\",1,1],[\"V2\",\"D\",\"B\",1,1]]"));
        assertThat(batch.accepted()).extracting(Bom::number).containsExactly("V2");
        assertThat(batch)
                .raises(EngBomCode.ENG_BOM_ROWS_DIFFER)
                .about("V1").at("/1").with("field", "FMaterialId.FNumber").with("value", "A").with("other", "X")
                .weighing(Severity.ERROR).times(1);
    }

    @Test
    void rows_ofTwoOrganisationsOrStatuses_areRefused() {
        assertThat(decode("FUseOrgId.FNumber," + KEYS, "[[\"100\",\"V1\",\"A\",\"B\",2,3],[\"200\",\"V1\",\"A\",\"C\",1,1]]"))
                .raises(EngBomCode.ENG_BOM_ROWS_DIFFER).at("/1").with("field", "FUseOrgId.FNumber").with("other", "200");
        assertThat(decode("FDocumentStatus," + KEYS, "[[\"A\",\"V1\",\"A\",\"B\",2,3],[\"C\",\"V1\",\"A\",\"C\",1,1]]"))
                .raises(EngBomCode.ENG_BOM_ROWS_DIFFER).with("field", "FDocumentStatus").with("value", "A").with("other", "C");
        assertThat(decode("FBOMCATEGORY," + KEYS, "[[\"1\",\"V1\",\"A\",\"B\",2,3],[\"2\",\"V1\",\"A\",\"C\",1,1]]"))
                .raises(EngBomCode.ENG_BOM_ROWS_DIFFER).with("field", "FBOMCATEGORY");
    }

    /** The last row of a page is the first of the next one, if rows were added in between. */
    @Test
    void rows_ofPagesThatOverlap_countOnce() {
        String keys = "FID,FTreeEntity_FENTRYID," + KEYS;
        JsonRows one = JsonRows.of("[[7,1,\"V1\",\"A\",\"B\",2,3],[7,2,\"V1\",\"A\",\"C\",1,1]]").in("one");
        JsonRows two = JsonRows.of("[[7,2,\"V1\",\"A\",\"C\",1,1],[7,3,\"V1\",\"A\",\"D\",1,1]]").in("two");
        EngBoms reader = EngBoms.defaults().withQueryKeys(keys);
        Batch<Bom> batch = reader.decodePages(List.of(one, two));
        assertThat(batch.accepted().get(0).lines()).extracting(BomLine::component).containsExactly("B", "C", "D");
        assertThat(batch)
                .raises(EngBomCode.ENG_BOM_ROWS_REPEATED)
                .about("V1").at("two#/0").with("count", 1).weighing(Severity.WARNING).times(1)
                .raisesNoErrors();
        assertThat(reader.documentPages(List.of(one, two)).accepted().get(0).lines())
                .extracting(EngBomLine::id).containsExactly("1", "2", "3");
    }

    /** Without the id of the entry a row is known by all its cells. */
    @Test
    void rows_withoutEntryIds_areTheSameIfAllCellsAre() {
        Batch<Bom> batch = decode(
                KEYS, "[[\"V1\",\"A\",\"B\",2,3],[\"V1\",\"A\",\"B\",5,3],[\"V1\",\"A\",\"B\",5,3],[\"V1\",\"A\",\"B\",2,3]]");
        assertThat(batch.accepted().get(0).lines()).extracting(line -> line.numerator().toString()).containsExactly("2", "5");
        assertThat(batch).raises(EngBomCode.ENG_BOM_ROWS_REPEATED).at("/2").with("count", 2);
    }

    @Test
    void entry_thatSaysTwoThings_refusesItsBom() {
        Batch<Bom> batch = decode(
                "FID,FTreeEntity_FENTRYID," + KEYS, "[[7,1,\"V1\",\"A\",\"B\",2,3],[7,1,\"V1\",\"A\",\"B\",4,3]]");
        assertThat(batch.accepted()).isEmpty();
        assertThat(batch)
                .raises(EngBomCode.ENG_BOM_ENTRY_REPEATED)
                .about("V1").at("/1").with("entryId", "1").weighing(Severity.ERROR);
        // What is not saved has the id 0 everywhere.
        assertThat(decode("FID,FTreeEntity_FENTRYID," + KEYS, "[[7,0,\"V1\",\"A\",\"B\",2,3],[7,0,\"V1\",\"A\",\"C\",4,3]]"))
                .doesNotRaise(EngBomCode.ENG_BOM_ENTRY_REPEATED);
    }

    private static Batch<Bom> decode(String keys, String rows) {
        return EngBoms.defaults().withQueryKeys(keys).decode(JsonRows.of(rows));
    }
}
