package io.skuwright.kingdee;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomCode;
import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Severity;
import io.skuwright.row.RowCode;
import io.skuwright.row.WireCode;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One number can mean another BOM in another organisation. */
@Tag("B6")
class EngBomOrganisationTest {

    private static final String KEYS =
            "FID,FNumber,FMaterialId.FNumber,FMaterialIdChild.FNumber,FNumerator,FUseOrgId.FNumber";

    /** The draft is of a third organisation, and is left out for its status alone. */
    @Test
    void defaults_severalOrganisations_takeNone() {
        Batch<Bom> batch = ConservationLaw.check(4, decode(EngBoms.defaults()));
        assertThat(batch.accepted()).isEmpty();
        assertThat(batch)
                .raises(EngBomCode.ENG_BOM_SEVERAL_ORGANISATIONS)
                .about("KIT-01_V1.0").at("/0/Result/Result").with("count", 2).with("organisations", "100: 1, 200: 2")
                .weighing(Severity.ERROR).times(1)
                .raises(WireCode.DOCUMENT_REFUSED)
                .about("BOX-02_V1.0").at("/2/Result/Result").with("cause", "ENG_BOM_SEVERAL_ORGANISATIONS").times(1)
                .raises(KingdeeCode.ENG_BOM_NOT_IN_FORCE).about("KIT-01_V2.0")
                .raises(EngBomCode.ENG_BOM_LEFT_OUT).about("A").with("field", "FDocumentStatus").with("count", 1)
                .raises(EngBomCode.ENG_BOM_NUMBER_REPEATED)
                .about("KIT-01_V1.0").at("/1/Result/Result").with("count", 2)
                .with("documents", "100/200001, 200/200101").weighing(Severity.WARNING).times(1);
        assertThat(batch.rejected())
                .extracting(row -> row.place().toString())
                .containsExactly("/0/Result/Result", "/1/Result/Result", "/2/Result/Result", "/3/Result/Result");
    }

    @Test
    void ofOrganisation_takesItsOwnAndCountsTheOthers() {
        Batch<Bom> batch = ConservationLaw.check(4, decode(EngBoms.defaults().ofOrganisation("100")));
        assertThat(batch.accepted()).extracting(Bom::number).containsExactly("KIT-01_V1.0");
        assertThat(batch.accepted().get(0).lines().get(0).denominator()).isEqualTo(Ratio.of(3));
        assertThat(batch)
                .raises(EngBomCode.ENG_BOM_OTHER_ORGANISATION)
                .about("KIT-01_V1.0").at("/1/Result/Result").with("organisation", "200").with("wanted", "100")
                .weighing(Severity.WARNING).times(1)
                .raises(EngBomCode.ENG_BOM_OTHER_ORGANISATION).about("BOX-02_V1.0").times(1)
                .raises(EngBomCode.ENG_BOM_LEFT_OUT)
                .about("200").with("field", "FUseOrgId").with("count", 2).weighing(Severity.INFO).times(1)
                .raises(EngBomCode.ENG_BOM_LEFT_OUT).about("A").with("count", 1)
                .raisesOnly(
                        EngBomCode.ENG_BOM_OTHER_ORGANISATION,
                        EngBomCode.ENG_BOM_LEFT_OUT,
                        KingdeeCode.ENG_BOM_NOT_IN_FORCE);
        assertThat(decode(EngBoms.defaults().ofOrganisation("200")).accepted())
                .extracting(Bom::number)
                .containsExactly("KIT-01_V1.0", "BOX-02_V1.0");
        assertThat(decode(EngBoms.defaults().ofOrganisation("900")).accepted()).isEmpty();
    }

    @Test
    void withAnyOrganisation_takesAll_andTheCatalogueUsesNoneOfTheRepeated() {
        Batch<Bom> batch = ConservationLaw.check(4, decode(EngBoms.defaults().withAnyOrganisation()));
        assertThat(batch.accepted()).extracting(Bom::number).containsExactly("KIT-01_V1.0", "KIT-01_V1.0", "BOX-02_V1.0");
        assertThat(batch)
                .raises(EngBomCode.ENG_BOM_NUMBER_REPEATED).about("KIT-01_V1.0")
                .raisesOnly(
                        EngBomCode.ENG_BOM_NUMBER_REPEATED,
                        EngBomCode.ENG_BOM_LEFT_OUT,
                        KingdeeCode.ENG_BOM_NOT_IN_FORCE);
        assertThat(BomCatalog.of(batch.accepted())).raises(BomCode.BOM_DUPLICATE).about("KIT-01_V1.0");
    }

    /** The same BOM read twice is no second document; a copy under another id is. */
    @Test
    void oneNumber_underTwoIds_isSaidWithBoth() {
        String rows = "[[1,\"V1\",\"A\",\"B\",1,\"100\"],[2,\"V1\",\"A\",\"B\",1,\"100\"],[3,\"V2\",\"A\",\"B\",1,\"100\"]]";
        Batch<Bom> batch = EngBoms.defaults().withQueryKeys(KEYS).decode(JsonRows.of(rows));
        assertThat(batch)
                .raises(EngBomCode.ENG_BOM_NUMBER_REPEATED)
                .about("V1").at("/1").with("documents", "100/1, 100/2").times(1)
                .raisesOnly(EngBomCode.ENG_BOM_NUMBER_REPEATED);
        assertThat(batch.accepted()).hasSize(3);
        String view = GoldenFiles.read(GoldenFiles.VIEW_KIT);
        assertThat(EngBoms.defaults().decode(JsonRows.of("[" + view + "," + view + "]"))).raisesNothing();
    }

    /** Two pages of one query are one document. */
    @Test
    void severalOrganisations_onSeveralPages_areSeen() {
        EngBoms reader = EngBoms.defaults().withQueryKeys(KEYS);
        JsonRows first = JsonRows.of("[[1,\"V1\",\"A\",\"B\",1,\"100\"]]").in("p1");
        JsonRows second = JsonRows.of("[[2,\"V2\",\"X\",\"B\",1,\"200\"]]").in("p2");
        Batch<Bom> batch = reader.decodePages(List.of(first, second));
        assertThat(batch.accepted()).isEmpty();
        assertThat(batch).raises(EngBomCode.ENG_BOM_SEVERAL_ORGANISATIONS).with("organisations", "100: 1, 200: 1");
    }

    @Test
    void organisation_thatIsNotSaid_isNotCheckedUntilOneIsAskedFor() {
        String json = "[" + bom("V1", "") + "," + bom("V2", "\"UseOrgId\":{\"Number\":\"100\"},") + "]";
        assertThat(EngBoms.defaults().decode(JsonRows.of(json))).raisesNothing();
        Batch<Bom> wanted = ConservationLaw.check(2, EngBoms.defaults().ofOrganisation("100").decode(JsonRows.of(json)));
        assertThat(wanted.accepted()).extracting(Bom::number).containsExactly("V2");
        assertThat(wanted).raises(RowCode.FIELD_MISSING).about("V1").at("/0/UseOrgId").raisesOnly(RowCode.FIELD_MISSING);
        assertThat(EngBoms.defaults().ofOrganisation("100").decode(JsonRows.of(bom("V1", "\"UseOrgId\":null,"))))
                .raises(RowCode.FIELD_BLANK).about("V1").at("/UseOrgId");
        // Beside two organisations, a BOM that names none is still taken.
        String three = "[" + bom("V1", "") + "," + bom("V2", "\"UseOrgId\":{\"Number\":\"100\"},") + ","
                + bom("V3", "\"UseOrgId\":{\"Number\":\"200\"},") + "]";
        assertThat(EngBoms.defaults().decode(JsonRows.of(three)).accepted()).extracting(Bom::number).containsExactly("V1");
    }

    /** A query for FUseOrgId gives internal ids, by which organisations can be told apart but not named. */
    @Test
    void organisation_byIdAlone_isToldApartButNotNamed() {
        String json = "[" + bom("V1", "\"FUseOrgId\":1,") + "," + bom("V2", "\"UseOrgId_Id\":100027,\"UseOrgId\":null,") + ","
                + bom("V3", "\"FUseOrgId\":1,\"FUseOrgId.FNumber\":\"100\",") + ","
                + bom("V4", "\"FUseOrgId\":{\"FId\":7},") + "]";
        assertThat(EngBoms.defaults().decode(JsonRows.of(json)))
                .raises(EngBomCode.ENG_BOM_SEVERAL_ORGANISATIONS)
                .with("organisations", "1: 1, 100: 1, 100027: 1, 7: 1");
        Batch<Bom> wanted = EngBoms.defaults().ofOrganisation("100").decode(JsonRows.of(json));
        assertThat(wanted.accepted()).extracting(Bom::number).containsExactly("V3");
        assertThat(wanted)
                .raises(RowCode.UNMAPPED_ID).about("1").at("/0/FUseOrgId").with("kind", "FUseOrgId")
                .raises(RowCode.UNMAPPED_ID).about("100027").at("/1/UseOrgId")
                .raisesOnly(RowCode.UNMAPPED_ID);
        assertThat(EngBoms.defaults().decode(JsonRows.of("[" + bom("V1", "\"UseOrgId_Id\":0,\"UseOrgId\":null,") + ","
                        + bom("V2", "\"FUseOrgId\":1,") + "]")))
                .raisesNothing();
    }

    /** Each BOM is left out for one reason: status first, then forbidden, category, organisation. */
    @Test
    @Tag("B7")
    void leftOut_isCountedByReason() {
        String json = "[" + bom("V1", "\"DocumentStatus\":\"A\",\"ForbidStatus\":\"B\",") + ","
                + bom("V2", "\"DocumentStatus\":\"D\",") + "," + bom("V3", "\"DocumentStatus\":\"A\",") + ","
                + bom("V4", "\"ForbidStatus\":\"B\",\"BOMCATEGORY\":\"2\",") + ","
                + bom("V5", "\"BOMCATEGORY\":\"2\",\"UseOrgId\":{\"Number\":\"200\"},") + ","
                + bom("V6", "\"BOMCATEGORY\":\"1\",\"UseOrgId\":{\"Number\":\"200\"},") + ","
                + bom("V7", "\"BOMCATEGORY\":\"1\",\"UseOrgId\":{\"Number\":\"100\"},") + "]";
        Batch<Bom> batch = EngBoms.defaults().standardOnly().ofOrganisation("100").decode(JsonRows.of(json));
        ConservationLaw.check(7, batch);
        assertThat(batch)
                .raises(EngBomCode.ENG_BOM_LEFT_OUT).about("A").with("field", "FDocumentStatus").with("count", 2)
                .raises(EngBomCode.ENG_BOM_LEFT_OUT).about("D").with("field", "FDocumentStatus").with("count", 1)
                .raises(EngBomCode.ENG_BOM_LEFT_OUT).about("B").with("field", "FForbidStatus").with("count", 1)
                .raises(EngBomCode.ENG_BOM_LEFT_OUT).about("200").with("field", "FUseOrgId").with("count", 1)
                .raises(KingdeeCode.ENG_BOM_CATEGORY_LEFT_OUT).about("2").with("count", 1);
        assertThat(batch.accepted()).extracting(Bom::number).containsExactly("V7");
    }

    private static Batch<Bom> decode(EngBoms reader) {
        return reader.decode(JsonRows.of(GoldenFiles.read(GoldenFiles.TWO_ORGANISATIONS)));
    }

    private static String bom(String number, String head) {
        return "{" + head + "\"Number\":\"" + number + "\",\"MATERIALID\":{\"Number\":\"A\"},\"TreeEntity\":["
                + "{\"MATERIALIDCHILD\":{\"Number\":\"B\"},\"NUMERATOR\":1}]}";
    }
}
