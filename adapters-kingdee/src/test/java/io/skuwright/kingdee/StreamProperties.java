package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.result.Batch;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Handed out one at a time, documents are what they are when all are read first. */
class StreamProperties {

    private static final EngBoms READER =
            EngBoms.defaults().withQueryKeys("FID,FNumber,FMaterialId.FNumber,FMaterialIdChild.FNumber,FNumerator,FDocumentStatus");

    @Property(tries = 500)
    void stream_ofAList_isDecode(@ForAll("documents") List<String> documents) {
        same("[" + String.join(",", documents) + "]");
        same("{\"Model\":[" + String.join(",", documents) + "]}");
        same("{\"formid\":\"ENG_BOM\",\"data\":{\"NumberSearch\":true,\"Model\":[" + String.join(",", documents) + "]}}");
    }

    @Property(tries = 500)
    void stream_ofAQueryInOrder_isDecode(@ForAll("counts") List<Integer> lines, @ForAll("statuses") String status) {
        List<String> rows = new ArrayList<>();
        for (int bom = 0; bom < lines.size(); bom++) {
            for (int line = 0; line < lines.get(bom); line++) {
                rows.add("[" + bom + ",\"V" + bom + "\",\"A" + bom + "\",\"B" + line + "\"," + (line + 1) + ",\"" + status + "\"]");
            }
        }
        same("[" + String.join(",", rows) + "]");
    }

    private static void same(String json) {
        List<Bom> accepted = new ArrayList<>();
        List<Batch.Rejected> rejected = new ArrayList<>();
        Batch<Bom> whole = READER.decode(JsonRows.of(json));
        Outcome<Long> outcome = READER.stream(JsonRows.of(json), accepted::add, rejected::add);
        assertThat(accepted).isEqualTo(whole.accepted());
        assertThat(rejected).containsExactlyInAnyOrderElementsOf(whole.rejected());
        assertThat(outcome.value()).isEqualTo(whole.read());
        assertThat(outcome.hasErrors()).isFalse();
        assertThat(whole.findings()).containsAll(outcome.findings());
    }

    @Provide
    Arbitrary<List<Integer>> counts() {
        return Arbitraries.integers().between(1, 4).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> statuses() {
        return Arbitraries.of("C", "A", "");
    }

    @Provide
    Arbitrary<List<String>> documents() {
        Arbitrary<String> document = Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of("C", "B"),
                        Arbitraries.of("1", "\"2.5\"", "\"x\"", "null", "-3"),
                        Arbitraries.of("", "\"FYieldRate\":95,", "\"FBomCategory\":\"9\","))
                .as((number, status, numerator, more) -> "{" + more + "\"FID\":" + number + ",\"FNumber\":\"V" + number
                        + "\",\"FDocumentStatus\":\"" + status + "\",\"FMATERIALID\":{\"FNumber\":\"A\"},\"FTreeEntity\":[{"
                        + "\"FMATERIALIDCHILD\":{\"FNumber\":\"B\"},\"FNUMERATOR\":" + numerator + ",\"FDENOMINATOR\":1}]}");
        return document.list().ofMaxSize(6);
    }
}
