package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.result.Batch;
import io.skuwright.result.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a query of materials did not ask for, and rows that say one material twice. */
class MaterialQueryTest {

    private static final String ALL = "FNumber,FMATERIALID,FUseOrgId.FNumber,FDocumentStatus,FForbidStatus";

    private static Batch<ErpMaterial> decode(Materials materials, String keys, String rows) {
        return ConservationLaw.check(materials.withQueryKeys(keys).decode(JsonRows.of(rows)));
    }

    @Test
    void decode_whatWasNotAskedFor_isSaidOnce() {
        Batch<ErpMaterial> batch = decode(Materials.defaults(), "FNumber,FName", "[[\"A\",\"a\"],[\"B\",\"b\"]]");
        assertThat(batch.accepted()).hasSize(2);
        assertThat(batch.findings()).hasSize(1);
        FindingAssert.assertThat(batch)
                .raises(MaterialCode.MATERIAL_FIELDS_NOT_ASKED)
                .weighing(Severity.WARNING)
                .with("fields", "FMATERIALID, FUseOrgId.FNumber, FDocumentStatus, FForbidStatus")
                .with("count", 2);
    }

    @Test
    void decode_whatDoesNotCount_needNotBeAskedFor() {
        Materials any = Materials.defaults().withAnyStatus().withAnyOrganisation();
        FindingAssert.assertThat(decode(any, "FNumber,FForbidStatus", "[[\"A\",\"B\"]]"))
                .raises(MaterialCode.MATERIAL_FIELDS_NOT_ASKED)
                .with("fields", "FMATERIALID, FUseOrgId.FNumber");
        FindingAssert.assertThat(decode(Materials.defaults().ofOrganisation("100"), "FNumber,FForbidStatus", "[[\"A\",\"A\"]]"))
                .raises(MaterialCode.MATERIAL_FIELDS_NOT_ASKED)
                .with("fields", "FMATERIALID, FDocumentStatus");
        FindingAssert.assertThat(decode(Materials.defaults(), ALL, "[[\"A\",1,\"100\",\"C\",\"A\"]]"))
                .raisesNothing();
    }

    /** A body and a View are no queries: what they do not say nobody asked for. */
    @Test
    void decode_aSaveBody_wasNotAsked() {
        FindingAssert.assertThat(decode(Materials.defaults(), ALL, "{\"Model\":{\"FNumber\":\"A\"}}"))
                .raisesNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null,\"A\"", "\"\",\"A\"", "\"C\",null", "\"C\",\" \""})
    void decode_aStatusThatSaysNothing_isNotInForce(String statuses) {
        Batch<ErpMaterial> batch = decode(Materials.defaults(), ALL, "[[\"A\",1,\"100\"," + statuses + "]]");
        assertThat(batch.accepted()).isEmpty();
        FindingAssert.assertThat(batch)
                .raises(MaterialCode.MATERIAL_NOT_IN_FORCE)
                .about("A")
                .at("/0")
                .with("documentStatus", statuses.startsWith("\"C\"") ? "C" : "")
                .with("forbidStatus", statuses.endsWith("\"A\"") ? "A" : "");
    }

    @Test
    void decode_aNumberTwiceWithoutIds_isFound() {
        Batch<ErpMaterial> batch = decode(Materials.defaults(), "FNumber,FName", "[[\"A\",\"n\"],[\"B\",\"b\"],[\"A\",\"n2\"]]");
        assertThat(batch.accepted()).hasSize(3);
        FindingAssert.assertThat(batch)
                .raises(MaterialCode.MATERIAL_NUMBER_REPEATED)
                .weighing(Severity.WARNING)
                .about("A")
                .at("/2")
                .with("count", 2)
                .with("documents", "/0, /2");
    }

    @Test
    void decode_oneMaterialWithTwoNames_isFound() {
        Batch<ErpMaterial> batch = decode(Materials.defaults(), "FNumber,FMATERIALID,FName", "[[\"A\",1,\"n\"],[\"A\",1,\"n2\"]]");
        FindingAssert.assertThat(batch)
                .raises(MaterialCode.MATERIAL_NUMBER_REPEATED)
                .at("/1")
                .with("count", 2)
                .with("documents", "1");
    }

    /** Pages that overlap give a row twice, here under equal places. */
    @Test
    void decodePages_equalRows_areKeptOnce() {
        Batch<ErpMaterial> batch = ConservationLaw.check(Materials.defaults()
                .withQueryKeys("FNumber,FName")
                .decodePages(List.of(
                        JsonRows.of("[[\"A\",\"a\"],[\"B\",\"b\"]]"), JsonRows.of("[[\"B\",\"b\"],[\"C\",\"c\"]]"))));
        assertThat(batch.accepted()).extracting(ErpMaterial::number).containsExactly("A", "B", "C");
        assertThat(batch.rejected()).extracting(Batch.Rejected::raw).containsExactly("{\"FNumber\":\"B\",\"FName\":\"b\"}");
        FindingAssert.assertThat(batch)
                .raises(MaterialCode.MATERIAL_NUMBER_REPEATED)
                .about("B")
                .at("/0")
                .with("count", 2)
                .with("documents", "/1, /0");
    }
}
