package io.skuwright.kingdee;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomLine;
import io.skuwright.bom.ByProduct;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import io.skuwright.row.CodeMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Writing a document back that was read before. */
@Tag("BOM-1")
class EngBomUpdateTest {

    private static final EngBoms BOMS = EngBoms.defaults();
    private static final CodeMap SAME = CodeMap.idsAreCodes();
    private static final EngBomSettings PLAIN = EngBomSettings.defaults();
    private static final EngBomSettings FULL = EngBomSettings.builder().fullReplace(true).build();
    private static final EngBomSettings KEEPING = EngBomSettings.builder()
            .options(SaveOptions.builder().deleteMissingEntries(false).build())
            .build();

    /** The body is as it was, but for numbers of rows and the fields that a BOM always says. */
    @Test
    @Tag("B6")
    void save_givenBack_keepsIdsAndUnknownFields() {
        EngBom sofa = read(GoldenFiles.SAVE_SOFA);
        Outcome<EngBomRequest> request = BOMS.encode(sofa, SAME, PLAIN);
        assertThat(request).raisesOnly(SaleOrderCode.IDS_USED_AS_CODES);
        assertThat(request.value().modelJson()).isEqualTo("{\"FID\":\"220001\",\"FCreateOrgId\":{\"FNumber\":\"100\"},"
                + "\"FUseOrgId\":{\"FNumber\":\"100\"},\"FBILLTYPE\":{\"FNUMBER\":\"WLQD01_SYS\"},\"FBOMCATEGORY\":\"1\","
                + "\"FBOMUSE\":\"2\",\"FNumber\":\"SOFA_RED_V1\",\"FName\":\"红沙发\",\"FGroup\":{\"FNumber\":\"G1\"},"
                + "\"FYIELDRATE\":100,\"FMATERIALID\":{\"FNumber\":\"SOFA\"},\"FParentAuxPropId\":{\"FPARENTAUXPROPID__FF100001\":"
                + "{\"FNumber\":\"red\"},\"FPARENTAUXPROPID__FF100002\":\"XL\"},\"FUNITID\":{\"FNumber\":\"Pcs\"},\"FIsValidate\":false,"
                + "\"F_ACME_MEMO\":\"第一\\\"批\\\"\",\"F_ACME_SIZE\":1e2,\"FTreeEntity\":[{\"FENTRYID\":\"330001\",\"FReplaceGroup\":1,"
                + "\"FMATERIALIDCHILD\":{\"FNumber\":\"CLOTH\"},\"FAuxPropId\":{\"FAUXPROPID__FF100001\":{\"FNumber\":\"red\"}},"
                + "\"FMATERIALTYPE\":\"1\",\"FCHILDUNITID\":{\"FNumber\":\"m\"},\"FDOSAGETYPE\":\"2\",\"FNUMERATOR\":7,\"FDENOMINATOR\":2,"
                + "\"FFIXSCRAPQTY\":0,\"FSCRAPRATE\":0,\"FISSUETYPE\":\"1\",\"FBOMID\":{\"FNumber\":\"\"},\"FISSkip\":false,"
                + "\"F_ACME_DEEP\":{\"b\":[1.0,{\"F_X\":null}],\"a\":true}},{\"FENTRYID\":\"330002\",\"FReplaceGroup\":2,"
                + "\"FMATERIALIDCHILD\":{\"FNumber\":\"FRAME\"},\"FAuxPropId\":{},\"FMATERIALTYPE\":\"1\",\"FCHILDUNITID\":{\"FNumber\":"
                + "\"Pcs\"},\"FDOSAGETYPE\":\"2\",\"FNUMERATOR\":1,\"FDENOMINATOR\":1,\"FFIXSCRAPQTY\":0,\"FSCRAPRATE\":0,\"FBOMID\":"
                + "{\"FNumber\":\"\"},\"FISSkip\":false}]}");
        assertThat(BOMS.documents(JsonRows.of(request.value().toJson())).accepted()).containsExactly(sofa);
    }

    /** The id beside a reference of the customer's is a name of View, be it a text: Save has no such key. */
    @Test
    void view_idBesideACustomerReference_isNotWritten() {
        String view = GoldenFiles.read(GoldenFiles.VIEW_LAMP)
                .replaceFirst("\"F_ACME_GRADE\"", "\"F_ACME_GROUP_Id\":\"g1\",\"F_ACME_GRADE\"");
        EngBom lamp = BOMS.documents(JsonRows.of(view)).accepted().get(0);
        Outcome<EngBomRequest> request = BOMS.encode(lamp, SAME, PLAIN);
        assertThat(lamp.extras().fields()).containsEntry("F_ACME_GROUP_Id", "\"g1\"");
        assertThat(request.value().modelJson()).contains("\"F_ACME_GRADE\":\"A\"").doesNotContain("F_ACME_GROUP_Id");
        assertThat(request).raises(EngBomCode.ENG_BOM_FIELDS_NOT_SENT).with("count", 11);
    }

    /** Of a View the customer's own fields go back, references by number; the return stays by its id alone. */
    @Test
    @Tag("B3")
    void view_givenBack_isTheSameDocument() {
        EngBom lamp = read(GoldenFiles.VIEW_LAMP);
        Outcome<EngBomRequest> request = BOMS.encode(lamp, SAME, PLAIN);
        String json = request.value().modelJson();
        assertThat(json)
                .startsWith("{\"FID\":\"210001\",")
                .contains("\"F_ACME_GRADE\":\"A\",\"F_ACME_STORE\":{\"FNumber\":\"S-01\"},\"FTreeEntity\":[")
                .contains("\"F_ACME_BIN\":\"R-07\",\"F_ACME_FACTOR\":1.50}")
                .contains("\"F_ACME_STEP\":\"low\"}")
                .contains("\"FYIELDRATE\":98,", "{\"FENTRYID\":\"310005\"}]", "\"FRowId\":\"r2\",\"FParentRowId\":\"\"")
                .contains("\"FRowId\":\"r3\",\"FParentRowId\":\"r2\"")
                .contains("\"FEntryBOMCOBY\":[{\"FENTRYID\":\"320001\",")
                .doesNotContain("Cfg", "209001", "309002", "msterID", "BOMSRC", "\"AuxPropId\"", "F_ACME_STORE_Id");
        assertThat(request)
                .raises(EngBomCode.ENG_BOM_FIELDS_NOT_SENT).about("LAMP_V2.0").with("count", 10)
                .with("fields", "FTreeEntity.IskeyItem, FTreeEntity.ISSUETYPE, FTreeEntity.F_ACME_NOTES, FTreeEntity.AuxPropId_Id,"
                        + " FTreeEntity.AuxPropId, FEntryBOMCOBY.COBYTYPE, msterID, BOMSRC, F_ACME_STORE_Id, BopEntity")
                .weighing(Severity.INFO)
                .raisesOnly(EngBomCode.ENG_BOM_FIELDS_NOT_SENT, SaleOrderCode.IDS_USED_AS_CODES);
        Bom again = BOMS.decode(JsonRows.of(request.value().toJson())).accepted().get(0);
        assertThat(again).isEqualTo(Bom.builder().from(lamp.bom()).build());
    }

    /** A copy has no ids, so it gets no link to the configured BOM, and rows that are no lines are not in it. */
    @Test
    @Tag("B3")
    void copy_hasNoLinkToTheConfiguredBom() {
        Outcome<EngBomRequest> request = BOMS.encode(read(GoldenFiles.VIEW_LAMP).asNew(), SAME, PLAIN);
        assertThat(request)
                .raises(EngBomCode.CONFIG_LINK_NOT_SYNCED)
                .about("LAMP_V2.0").with("configured", "209001").weighing(Severity.INFO)
                .raises(EngBomCode.ENG_BOM_NOT_WRITTEN)
                .about("LAMP_V2.0").with("what", "otherRows").with("count", 1).with("lines", "310005")
                .raisesNoErrors();
        assertThat(request.value().modelJson()).doesNotContain("FID", "FENTRYID", "310005");
    }

    @Test
    @Tag("F87")
    void update_thatLacksALine_wouldDeleteIt() {
        EngBom sofa = read(GoldenFiles.SAVE_SOFA);
        EngBom cut = sofa.withBom(without(sofa.bom(), "330002"));
        Outcome<EngBomRequest> refused = BOMS.encode(cut, SAME, PLAIN);
        assertThat(refused.hasValue()).isFalse();
        assertThat(refused)
                .raises(SaleOrderCode.REPLACE_WOULD_DELETE)
                .about("SOFA_RED_V1").at("/data/Model").with("document", "220001").with("lines", "330002").with("count", 1)
                .raisesOnly(SaleOrderCode.REPLACE_WOULD_DELETE, SaleOrderCode.IDS_USED_AS_CODES);
        assertThat(BOMS.encode(cut, SAME, FULL).value().modelJson()).contains("330001").doesNotContain("330002");
        assertThat(BOMS.encode(cut, SAME, KEEPING))
                .raises(EngBomCode.ENG_BOM_ROWS_STAY)
                .about("SOFA_RED_V1").with("document", "220001").with("lines", "330002").weighing(Severity.WARNING)
                .raisesNoErrors();
        // A document that is not there yet has no rows to lose.
        assertThat(BOMS.encode(cut.asNew(), SAME, PLAIN)).raisesNoErrors();
    }

    @Test
    void update_withOneMoreLine_sendsItWithoutAnId() {
        EngBom sofa = read(GoldenFiles.SAVE_SOFA);
        Bom more = Bom.builder().from(sofa.bom())
                .addLines(BomLine.builder().id("new").component("LEG").numerator(Ratio.of(4)).build())
                .build();
        Outcome<EngBomRequest> request = BOMS.encode(sofa.withBom(more), SAME, PLAIN);
        assertThat(request.value().modelJson())
                .contains("{\"FReplaceGroup\":3,\"FMATERIALIDCHILD\":{\"FNumber\":\"LEG\"},\"FMATERIALTYPE\":\"1\",");
    }

    /** What a query did not ask for would be written over, and rows that it did not bring would be deleted. */
    @Test
    void update_ofWhatAQueryBrought_isRefused() {
        EngBom read = query();
        for (EngBomSettings settings : List.of(PLAIN, FULL, KEEPING)) {
            Outcome<EngBomRequest> request = BOMS.encode(read, SAME, settings);
            assertThat(request.hasValue()).isFalse();
            assertThat(request)
                    .raises(EngBomCode.ENG_BOM_UPDATE_NEEDS_VIEW).about("V1").with("document", "7").times(1)
                    .raisesOnly(EngBomCode.ENG_BOM_UPDATE_NEEDS_VIEW, SaleOrderCode.IDS_USED_AS_CODES);
        }
        Outcome<EngBomRequest> copy = BOMS.encode(read.asNew(), SAME, PLAIN);
        assertThat(copy)
                .raises(EngBomCode.ENG_BOM_FIELDS_NOT_SENT).with("fields", "FTreeEntity.F_ACME_X, FTreeEntity.F_ACME_X")
                .raisesNoErrors();
        assertThat(copy.value().modelJson()).doesNotContain("FID", "FENTRYID");
    }

    private static EngBom query() {
        EngBoms reader = BOMS.withQueryKeys("FID,FNumber,FMaterialId.FNumber,FMaterialIdChild.FNumber,FNumerator,F_ACME_X");
        return reader.documents(JsonRows.of("[[7,\"V1\",\"A\",\"B\",1,\"x\"],[7,\"V1\",\"A\",\"C\",2,null]]")).accepted().get(0);
    }

    /** Without ids every row would be made anew. */
    @Test
    void update_withoutEntryIds_isRefused() {
        EngBom read = EngBom.builder().from(query()).vocabulary(Vocabulary.SAVE).build();
        assertThat(BOMS.encode(read, SAME, PLAIN))
                .raises(EngBomCode.ENG_BOM_ENTRY_ID_MISSING)
                .about("V1").with("document", "7").with("lines", "1,2").with("count", 2);
        assertThat(BOMS.encode(read, SAME, KEEPING)).raises(EngBomCode.ENG_BOM_ENTRY_ID_MISSING);
        assertThat(BOMS.encode(read, SAME, FULL)).raisesNoErrors();
        EngBom alone = EngBom.builder().id("7").bom(read.bom()).build();
        assertThat(BOMS.encode(alone, SAME, PLAIN)).raises(EngBomCode.ENG_BOM_ENTRY_ID_MISSING).with("lines", "1,2");
    }

    @Test
    void update_ofByProducts_goesByTheirOrder() {
        EngBom lamp = read(GoldenFiles.VIEW_LAMP);
        Bom none = Bom.builder().from(lamp.bom()).byProducts(List.of()).build();
        assertThat(BOMS.encode(lamp.withBom(none), SAME, PLAIN))
                .raises(SaleOrderCode.REPLACE_WOULD_DELETE).with("document", "210001").with("lines", "320001");
        assertThat(BOMS.encode(lamp.withBom(none), SAME, FULL).value().modelJson()).endsWith("\"FEntryBOMCOBY\":[]}");
        Bom two = Bom.builder().from(lamp.bom())
                .addByProducts(ByProduct.builder().component("DUST").quantity(Ratio.ONE).build())
                .build();
        assertThat(BOMS.encode(lamp.withBom(two), SAME, PLAIN))
                .raises(EngBomCode.ENG_BOM_ENTRY_ID_MISSING).with("lines", "SCRAP,DUST");
        EngBom saved = BOMS.documents(JsonRows.of("{\"FID\":7,\"FNumber\":\"V1\",\"FMATERIALID\":{\"FNumber\":\"A\"},\"FTreeEntity\":[{\"FENTRYID\":1,"
                        + "\"FMATERIALIDCHILD\":{\"FNumber\":\"B\"},\"FNUMERATOR\":1}],\"FEntryBOMCOBY\":[{\"FMATERIALIDCOBY\":{\"FNumber\":\"S\"},\"FQTYCOBY\":1}]}"))
                .accepted().get(0);
        assertThat(BOMS.encode(saved, SAME, PLAIN)).raises(EngBomCode.ENG_BOM_ENTRY_ID_MISSING).with("lines", "S");
    }

    /** Two lines under one id are two rows. */
    @Test
    void lines_underOneId_areRowsOfTheirOwn() {
        String json = "{\"FID\":7,\"FNumber\":\"V1\",\"FMATERIALID\":{\"FNumber\":\"A\"},\"FTreeEntity\":["
                + "{\"FENTRYID\":1,\"FMATERIALIDCHILD\":{\"FNumber\":\"B\"},\"FNUMERATOR\":1,\"F_X\":\"a\"},"
                + "{\"FENTRYID\":1,\"FMATERIALIDCHILD\":{\"FNumber\":\"C\"},\"FNUMERATOR\":1,\"F_X\":\"b\"}]}";
        EngBom read = BOMS.documents(JsonRows.of(json)).accepted().get(0);
        String written = BOMS.encode(read, SAME, PLAIN).value().modelJson();
        assertThat(written.indexOf("\"F_X\":\"a\"")).isPositive().isLessThan(written.indexOf("\"F_X\":\"b\""));
    }

    @Test
    void auxProperties_thatWereChanged_areWrittenAsNumbers() {
        EngBom sofa = read(GoldenFiles.SAVE_SOFA);
        EngBom blue = EngBom.builder().from(sofa).auxProperties(Map.of("FF100001", "blue")).build();
        assertThat(BOMS.encode(blue, SAME, PLAIN).value().modelJson())
                .contains("\"FParentAuxPropId\":{\"FPARENTAUXPROPID__FF100001\":{\"FNumber\":\"blue\"}},")
                .doesNotContain("XL");
        List<EngBomLine> lines = new ArrayList<>(sofa.lines());
        lines.set(0, EngBomLine.builder().from(lines.get(0)).auxProperties(Map.of()).build());
        assertThat(BOMS.encode(EngBom.builder().from(sofa).lines(lines).build(), SAME, PLAIN).value().modelJson())
                .contains("\"FNumber\":\"CLOTH\"},\"FAuxPropId\":{},");
        EngBom query = BOMS.documents(JsonRows.of(GoldenFiles.read(GoldenFiles.BILL_QUERY))).accepted().get(0);
        assertThat(BOMS.encode(query.asNew(), SAME, PLAIN).value().modelJson())
                .contains("\"FAuxPropId\":{\"FAUXPROPID__FF100001\":{\"FNumber\":\"red\"}}");
    }

    /** With the table the aux property of the product is a condition of the lines, and goes back the same way. */
    @Test
    void auxProperties_withATable_goBackFromTheConditions() {
        EngBoms reader = BOMS.withAuxProperties(Map.of("FF100001", "colour"));
        EngBom sofa = reader.documents(JsonRows.of(GoldenFiles.read(GoldenFiles.SAVE_SOFA))).accepted().get(0);
        Outcome<EngBomRequest> request = reader.encode(sofa, SAME, PLAIN);
        assertThat(request.value().modelJson()).contains("\"FPARENTAUXPROPID__FF100001\":{\"FNumber\":\"red\"},\"FPARENTAUXPROPID__FF100002\":\"XL\"");
        assertThat(reader.documents(JsonRows.of(request.value().toJson())).accepted()).containsExactly(sofa);
        assertThat(BOMS.encode(sofa, SAME, PLAIN)).raises(EngBomCode.ENG_BOM_CANNOT_HOLD).with("what", "conditions");
    }

    @Test
    void document_withoutANumber_leavesItToKingdee() {
        EngBom save = read(GoldenFiles.SAVE);
        String json = BOMS.encode(save, SAME, PLAIN).value().modelJson();
        assertThat(json).doesNotContain("\"FNumber\":\"1.02\",").contains("\"FMATERIALID\":{\"FNumber\":\"1.02\"}");
        assertThat(BOMS.documents(JsonRows.of(json)).accepted().get(0).numbered()).isFalse();
    }

    private static Bom without(Bom bom, String line) {
        return Bom.builder().from(bom).lines(bom.lines().stream().filter(it -> !it.id().equals(line)).toList()).build();
    }

    private static EngBom read(String file) {
        return BOMS.documents(JsonRows.of(GoldenFiles.read(file))).accepted().get(0);
    }
}
