package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomLine;
import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.result.Batch;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.WireCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A query is answered page by page, and a page ends where it is full. */
class EngBomPagesTest {

    private static final String FIRST = "[[\"V1\",\"A\",\"B\",1],[\"V2\",\"X\",\"C\",2]]";
    private static final String SECOND = "[[\"V2\",\"X\",\"D\",3]]";

    private static final EngBoms READER =
            EngBoms.defaults().withQueryKeys("FNumber,FMaterialId.FNumber,FMaterialIdChild.FNumber,FNumerator");

    @Test
    void pages_thatCutABom_areBroughtTogether() {
        Batch<Bom> batch = READER.decodePages(List.of(JsonRows.of(FIRST).in("1"), JsonRows.of(SECOND).in("2")));
        ConservationLaw.check(2, batch);
        assertThat(batch.accepted()).extracting(Bom::number).containsExactly("V1", "V2");
        assertThat(batch.accepted().get(1).lines()).extracting(BomLine::component).containsExactly("C", "D");
    }

    @Test
    void pages_readBefore_areTheSame() {
        Map<Place, Cell> pages = new LinkedHashMap<>();
        pages.put(Place.ROOT.in("1"), JsonRows.of(FIRST).read().value());
        pages.put(Place.ROOT.in("2"), JsonRows.of(SECOND).read().value());
        assertThat(READER.decodePages(pages).accepted())
                .isEqualTo(READER.decodePages(List.of(JsonRows.of(FIRST), JsonRows.of(SECOND))).accepted());
    }

    @Test
    void pages_ofWhichOneFailed_giveNothing() {
        String lost = GoldenFiles.read(GoldenFiles.QUERY_SESSION_LOST);
        Batch<Bom> batch = READER.decodePages(List.of(JsonRows.of(FIRST), JsonRows.of(lost)));
        ConservationLaw.check(3, batch);
        FindingAssert.assertThat(batch)
                .raises(KingdeeCode.KINGDEE_ANSWER_FAILED)
                .raises(WireCode.DOCUMENT_REFUSED)
                .at("/1")
                .with("cause", "KINGDEE_ANSWER_FAILED");
    }

    @Test
    void pages_ofWhichOneIsCutOff_giveNothing() {
        Batch<Bom> batch = READER.decodePages(List.of(JsonRows.of(FIRST).in("1"), JsonRows.of(SECOND.substring(0, 9)).in("2")));
        ConservationLaw.check(2, batch);
        FindingAssert.assertThat(batch)
                .raises(WireCode.JSON_TRUNCATED)
                .raises(WireCode.DOCUMENT_REFUSED)
                .at("1#/0")
                .with("cause", "JSON_TRUNCATED");
    }

    @Test
    void pages_withViewAnswersAmongThem_keepThose() {
        Batch<Bom> batch = READER.decodePages(
                List.of(JsonRows.of(GoldenFiles.read(GoldenFiles.QUERY_FAILED)), JsonRows.of(GoldenFiles.read(GoldenFiles.VIEW_KIT))));
        ConservationLaw.check(2, batch);
        assertThat(batch.accepted()).extracting(Bom::number).containsExactly("KIT-01_V1.0");
    }
}
