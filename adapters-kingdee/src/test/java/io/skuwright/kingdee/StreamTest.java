package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomLine;
import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.result.Batch;
import io.skuwright.result.Outcome;
import io.skuwright.row.WireCode;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are handed out one at a time. */
class StreamTest {

    private static final String KEYS = "FID,FNumber,FMaterialId.FNumber,FMaterialIdChild.FNumber,FNumerator,FUseOrgId.FNumber";
    private static final EngBoms QUERY = EngBoms.defaults().withQueryKeys(KEYS);

    private final List<Bom> accepted = new ArrayList<>();
    private final List<Batch.Rejected> rejected = new ArrayList<>();

    private Outcome<Long> stream(EngBoms reader, String json) {
        return reader.stream(JsonRows.of(json), accepted::add, rejected::add);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                GoldenFiles.SAVE, GoldenFiles.BATCH_SAVE, GoldenFiles.VIEW_KIT, GoldenFiles.VIEWS, GoldenFiles.VIEW_LAMP,
                GoldenFiles.SAVE_SOFA, GoldenFiles.BILL_QUERY, GoldenFiles.QUERY, GoldenFiles.ANSWER_FAILED
            })
    void boms_ofGoldenFiles_areThoseOfDecode(String file) {
        EngBoms reader = EngBoms.defaults().withQueryKeys(GoldenFiles.QUERY_KEYS);
        String json = GoldenFiles.read(file);
        Batch<Bom> whole = reader.decode(JsonRows.of(json));
        Outcome<Long> outcome = stream(reader, json);
        assertThat(accepted).isEqualTo(whole.accepted());
        assertThat(rejected).isEqualTo(whole.rejected());
        assertThat(outcome.value()).isEqualTo(whole.read()).isPositive();
        assertThat(outcome.findings()).containsExactlyElementsOf(whole.findings().subList(rejected.size(), whole.findings().size()));
    }

    @Test
    void severalOrganisations_takeTheFirst_andSayThatItIsNotToBeUsed() {
        Outcome<Long> outcome = stream(EngBoms.defaults(), GoldenFiles.read(GoldenFiles.TWO_ORGANISATIONS));
        assertThat(outcome.value()).isEqualTo(4);
        assertThat(accepted).extracting(Bom::number).containsExactly("KIT-01_V1.0");
        assertThat(rejected)
                .extracting(row -> row.finding().code().name())
                .containsExactlyInAnyOrder("ENG_BOM_SEVERAL_ORGANISATIONS", "DOCUMENT_REFUSED", "ENG_BOM_NOT_IN_FORCE");
        FindingAssert.assertThat(outcome)
                .raises(EngBomCode.ENG_BOM_SEVERAL_ORGANISATIONS).with("organisations", "100: 1, 200: 2").times(1)
                .raises(StreamCode.STREAM_NOT_TO_BE_USED)
                .at("").with("cause", "ENG_BOM_SEVERAL_ORGANISATIONS").with("count", 1).times(1)
                .raises(EngBomCode.ENG_BOM_NUMBER_REPEATED).about("KIT-01_V1.0").at("/1/Result/Result")
                .raises(EngBomCode.ENG_BOM_LEFT_OUT).about("A").with("count", 1);
    }

    @Test
    void rowsApart_areRejected_andNameTheWayOut() {
        Outcome<Long> outcome = stream(
                QUERY,
                "[[1,\"V1\",\"A\",\"B\",1,\"100\"],[2,\"V2\",\"X\",\"B\",1,\"100\"],[1,\"V1\",\"A\",\"C\",1,\"100\"],"
                        + "[1,\"V1\",\"A\",\"D\",1,\"100\"],[2,\"V2\",\"X\",\"C\",1,\"100\"]]");
        assertThat(accepted).extracting(Bom::number).containsExactly("V1", "V2");
        assertThat(outcome.value()).isEqualTo(5);
        assertThat(rejected).extracting(row -> row.place().toString()).containsExactly("/2", "/3", "/4");
        FindingAssert.assertThat(outcome)
                .raises(StreamCode.STREAM_ROWS_APART)
                .about("1").at("/2").with("field", "FID").saying("Order the query by FID").times(1)
                .raises(StreamCode.STREAM_NOT_TO_BE_USED).with("cause", "STREAM_ROWS_APART").with("count", 2);
    }

    @Test
    void keyRow_givesTheNames_andRowsTheirBoms() {
        Outcome<Long> outcome = stream(
                EngBoms.defaults(),
                "[[\"" + KEYS.replace(",", "\",\"") + "\"],[1,\"V1\",\"A\",\"B\",1,\"100\"],[1,\"V1\",\"A\",\"C\",1,\"100\"],"
                        + "[2,\"V2\",\"X\",\"C\",1,\"100\"]]");
        FindingAssert.assertThat(outcome).raisesNothing();
        assertThat(accepted).extracting(Bom::number).containsExactly("V1", "V2");
        assertThat(accepted.get(0).lines()).extracting(BomLine::component).containsExactly("B", "C");
    }

    /** Each row without a document stands alone, and none is taken for another's. */
    @Test
    void rowsWithoutADocument_standAlone() {
        EngBoms reader = EngBoms.defaults().withQueryKeys("FMaterialId.FNumber,FMaterialIdChild.FNumber,FNumerator");
        String json = "[[\"A\",\"B\",1],[\"A\",\"C\",1]]";
        assertThat(stream(reader, json).value()).isEqualTo(2);
        assertThat(accepted).isEqualTo(reader.decode(JsonRows.of(json)).accepted()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[2,\"V2\"]", "[2,\"V2\",\"X\",\"B\",007,\"100\"]", "[{\"Result\":{\"ResponseStatus\":{\"IsSuccess\":false}}}]"})
    void aRowThatDoesNotFit_refusesTheBomBeforeIt_andAllAfterIt(String row) {
        Outcome<Long> outcome = stream(
                QUERY,
                "[[1,\"V1\",\"A\",\"B\",1,\"100\"],[3,\"V3\",\"A\",\"B\",1,\"100\"]," + row + ",[4,\"V4\",\"A\",\"B\",1,\"100\"]]");
        assertThat(accepted).extracting(Bom::number).containsExactly("V1");
        assertThat(outcome.value()).isEqualTo(4);
        assertThat(rejected).extracting(it -> it.place().toString()).containsExactlyInAnyOrder("/1", place(row), "/3");
        FindingAssert.assertThat(outcome).raises(StreamCode.STREAM_NOT_TO_BE_USED).at("").with("count", 1).times(1);
    }

    private static String place(String row) {
        return row.startsWith("[{") ? "/2/0" : "/2";
    }

    @Test
    void aFaultBeforeTheFirstRow_refusesTheRows() {
        Outcome<Long> outcome = stream(QUERY, "[[1,\"V1\",\"A\",\"B\",007,\"100\"],[1,\"V1\",\"A\",\"B\",1,\"100\"]]");
        assertThat(accepted).isEmpty();
        assertThat(rejected).hasSize(2);
        FindingAssert.assertThat(outcome).raises(StreamCode.STREAM_NOT_TO_BE_USED).with("cause", "BAD_NUMBER").with("count", 0);
    }

    @Test
    @Tag("F6")
    void aListThatBreaksOff_isNotToBeUsed_andItsLastBomIsRefused() {
        Outcome<Long> outcome =
                stream(QUERY, "[[1,\"V1\",\"A\",\"B\",1,\"100\"],[2,\"V2\",\"X\",\"B\",1,\"100\"],[2,\"V2\",\"X\"");
        assertThat(accepted).extracting(Bom::number).containsExactly("V1");
        assertThat(rejected).extracting(it -> it.place().toString()).containsExactly("/1");
        FindingAssert.assertThat(outcome)
                .raises(WireCode.JSON_TRUNCATED)
                .raises(StreamCode.STREAM_NOT_TO_BE_USED).with("cause", "JSON_TRUNCATED").with("count", 1);
    }

    @Test
    void aDocumentThatBreaksOff_hasHandedOutNothing() {
        String view = GoldenFiles.read(GoldenFiles.VIEW_KIT);
        Outcome<Long> outcome = stream(EngBoms.defaults(), view.substring(0, view.length() / 2));
        assertThat(outcome.value()).isZero();
        FindingAssert.assertThat(outcome).raises(WireCode.JSON_TRUNCATED).doesNotRaise(StreamCode.STREAM_NOT_TO_BE_USED);
    }

    /** The list comes before the form is said. */
    @Test
    void aBodyOfAnotherForm_isNotToBeUsed() {
        String model = "{\"FID\":1,\"FNumber\":\"V1\",\"FMATERIALID\":{\"FNumber\":\"A\"},\"FTreeEntity\":[]}";
        Outcome<Long> outcome =
                stream(EngBoms.defaults(), "{\"data\":{\"Model\":[" + model + ",7]},\"formid\":\"SAL_SaleOrder\"}");
        FindingAssert.assertThat(outcome).raises(KingdeeCode.KINGDEE_SHAPE_UNKNOWN).with("found", "a body of form SAL_SaleOrder");
        assertThat(rejected).extracting(it -> it.finding().code().name()).contains("KINGDEE_SHAPE_UNKNOWN");
    }

    @Test
    void aMemberThatStandsTwiceAroundTheList_refusesAll() {
        Outcome<Long> outcome = stream(EngBoms.defaults(), "{\"Model\":[],\"a\":1,\"a\":2}");
        FindingAssert.assertThat(outcome).raises(WireCode.JSON_DUPLICATE_KEY).at("").with("key", "a");
    }

    @Test
    void aDocumentWithAFault_isRejectedAlone() {
        String view = GoldenFiles.read(GoldenFiles.VIEW_KIT);
        Outcome<Long> outcome = stream(EngBoms.defaults(), "[" + view + ",{\"Result\":{\"Result\":{\"Id\":1,\"Id\":2}}},5]");
        assertThat(accepted).extracting(Bom::number).containsExactly("KIT-01_V1.0");
        assertThat(rejected)
                .extracting(it -> it.place() + " " + it.finding().code().name())
                .containsExactly("/1 JSON_DUPLICATE_KEY", "/2 KINGDEE_SHAPE_UNKNOWN");
        assertThat(outcome.hasErrors()).isFalse();
    }

    /** The rows are made while they are read: what lies between the reader and the last BOM is bounded. */
    @Test
    void oneHundredThousandRows_areHandedOutAsTheyAreRead() {
        Rows rows = new Rows();
        long[] seen = {0, 0};
        Outcome<Long> outcome = QUERY.stream(
                JsonRows.of(rows),
                bom -> {
                    seen[0]++;
                    seen[1] = Math.max(seen[1], rows.made - Long.parseLong(bom.number().substring(1)));
                },
                rejected::add);
        FindingAssert.assertThat(outcome).raisesNothing();
        assertThat(seen[0]).isEqualTo(Rows.COUNT).isEqualTo(outcome.value());
        // The rows are of 30 bytes and more: 6,000 of them are less than 250,000 bytes, of more than 3,000,000.
        assertThat(seen[1]).isLessThan(6_000);
    }

    /** Rows of BOMs of one line, made one by one. */
    private static final class Rows extends InputStream {
        private static final int COUNT = 100_000;
        private byte[] row = {'['};
        private int at;
        private int made;
        private boolean isClosed;

        @Override
        public int read() {
            if (at == row.length && !more()) {
                return -1;
            }
            return row[at++];
        }

        @Override
        public int read(byte[] target, int from, int length) {
            int count = 0;
            while (count < length) {
                int next = read();
                if (next < 0) {
                    break;
                }
                target[from + count++] = (byte) next;
            }
            return count == 0 ? -1 : count;
        }

        private boolean more() {
            if (made < COUNT) {
                made++;
                String json = (made > 1 ? "," : "") + "[" + made + ",\"V" + made + "\",\"A" + made + "\",\"B\",1,\"100\"]";
                row = json.getBytes(StandardCharsets.UTF_8);
            } else if (!isClosed) {
                isClosed = true;
                row = new byte[] {']'};
            } else {
                return false;
            }
            at = 0;
            return true;
        }
    }
}
