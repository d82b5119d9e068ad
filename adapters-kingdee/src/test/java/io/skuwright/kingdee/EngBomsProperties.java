package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.result.Batch;
import io.skuwright.row.CodeMap;
import io.skuwright.row.Extras;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EngBomsProperties {

    private static final List<String> FILES = List.of(
            GoldenFiles.SAVE,
            GoldenFiles.BATCH_SAVE,
            GoldenFiles.VIEW_KIT,
            GoldenFiles.VIEWS,
            GoldenFiles.TWO_ORGANISATIONS,
            GoldenFiles.VIEW_LAMP,
            GoldenFiles.SAVE_SOFA,
            GoldenFiles.BILL_QUERY,
            GoldenFiles.QUERY,
            GoldenFiles.QUERY_FAILED,
            GoldenFiles.ANSWER_FAILED);

    @Property(tries = 2_000)
    void decode_aByteChangedAnywhere_answers(
            @ForAll("files") String file, @ForAll @IntRange(max = 7_000) int at, @ForAll byte value) {
        byte[] bytes = GoldenFiles.read(file).getBytes(StandardCharsets.UTF_8);
        bytes[at % bytes.length] = value;
        answers(new String(bytes, StandardCharsets.UTF_8));
    }

    @Property(tries = 2_000)
    void decode_aValueReplaced_answers(
            @ForAll("files") String file, @ForAll @IntRange(max = 500) int which, @ForAll("values") String value) {
        String json = GoldenFiles.read(file);
        List<int[]> values = new java.util.ArrayList<>();
        java.util.regex.Matcher matcher = java.util.regex.Pattern.compile("(?<=[:\\[,])(\"[^\"]*\"(?!:)|[-0-9.]+|true|false|null)")
                .matcher(json);
        while (matcher.find()) {
            values.add(new int[] {matcher.start(), matcher.end()});
        }
        int[] range = values.get(which % values.size());
        answers(json.substring(0, range[0]) + value + json.substring(range[1]));
    }

    /** What the library does not know stands in a document as it was written, wherever that is. */
    @Property(tries = 500)
    void documents_unknownFields_areTokenEqual(
            @ForAll("unknownValues") String value, @ForAll boolean isView, @ForAll("customNames") String name) {
        String extra = "\"" + name + "\":" + value;
        String json = isView
                ? "{\"Number\":\"V1\"," + extra + ",\"MATERIALID\":{\"Number\":\"A\"},\"TreeEntity\":[{" + extra
                        + ",\"MATERIALIDCHILD\":{\"Number\":\"B\"},\"NUMERATOR\":1,\"DOSAGETYPE\":\"3\",\"BOMCHILDLOTBASEDQTY\":["
                        + "{" + extra + ",\"NUMERATORLOT\":1}]}],\"EntryBOMCOBY\":[{" + extra
                        + ",\"MATERIALIDCOBY\":{\"Number\":\"S\"},\"QTYCOBY\":1}]}"
                : "{\"FNumber\":\"V1\"," + extra + ",\"FMATERIALID\":{\"FNumber\":\"A\"},\"FTreeEntity\":[{" + extra
                        + ",\"FReplaceGroup\":1,\"FMATERIALIDCHILD\":{\"FNumber\":\"B\"},\"FNUMERATOR\":1,\"FDOSAGETYPE\":\"3\","
                        + "\"FBOMCHILDLOTBASEDQTY\":[{" + extra + ",\"FNUMERATORLOT\":1}]}],\"FEntryBOMCOBY\":[{" + extra
                        + ",\"FMATERIALIDCOBY\":{\"FNumber\":\"S\"},\"FQTYCOBY\":1}]}";
        EngBom document = EngBoms.defaults().documents(JsonRows.of(json)).accepted().get(0);
        Extras kept = Extras.of(Map.of(name, value));
        assertThat(document.extras()).isEqualTo(kept);
        assertThat(document.lines().get(0).extras()).isEqualTo(kept);
        assertThat(document.lines().get(0).stepExtras()).containsExactly(kept);
        assertThat(document.byProducts().get(0).extras()).isEqualTo(kept);
        if (!isView) {
            String written = EngBoms.defaults()
                    .encode(document, CodeMap.idsAreCodes(), EngBomSettings.defaults())
                    .value()
                    .toJson();
            assertThat(EngBoms.defaults().documents(JsonRows.of(written)).accepted()).containsExactly(document);
        }
    }

    @Provide
    Arbitrary<String> customNames() {
        return Arbitraries.of("F_ACME", "F_ACME_Id", "f_x", "FMEMO", "Zzz", "备注", "F_PAEZ_Text.x");
    }

    @Provide
    Arbitrary<String> unknownValues() {
        Arbitrary<String> scalars = Arbitraries.of(
                "null", "true", "0.10", "1e2", "-0", "12345678901234567890123", "1.0000000000", "\"\"", "\" \"", "\"否\"", "\"a\\\"b\"",
                "{}", "[]");
        Arbitrary<String> lists = scalars.list().ofMaxSize(3).map(items -> "[" + String.join(",", items) + "]");
        Arbitrary<String> records = Arbitraries.oneOf(scalars, lists)
                .list()
                .ofMaxSize(3)
                .map(items -> {
                    StringBuilder json = new StringBuilder();
                    for (int at = 0; at < items.size(); at++) {
                        json.append(at == 0 ? "" : ",").append("\"k").append(at).append("\":").append(items.get(at));
                    }
                    return "{" + json + "}";
                });
        return Arbitraries.oneOf(scalars, lists, records, records.map(record -> "[" + record + "]"));
    }

    /** Whatever comes, every BOM has one fate, and what is accepted makes a catalogue. */
    private static void answers(String json) {
        Batch<Bom> batch = ConservationLaw.check(EngBoms.defaults()
                .withQueryKeys(GoldenFiles.QUERY_KEYS)
                .decode(JsonRows.of(json)));
        assertThat(batch.read() > 0 || batch.hasErrors() || json.strip().equals("[]")).isTrue();
        BomCatalog.of(batch.accepted());
        Batch<EngBom> documents = EngBoms.defaults()
                .withQueryKeys(GoldenFiles.QUERY_KEYS)
                .documents(JsonRows.of(json));
        EngBomSettings full = EngBomSettings.builder().fullReplace(true).build();
        ConservationLaw.check(
                documents.accepted().size(), EngBoms.defaults().encodeAll(documents.accepted(), CodeMap.idsAreCodes(), full));
        // Only the documents look at every member, so a fault in one that is no part of a BOM is theirs alone.
        boolean isReadAlike = documents.findings().stream().noneMatch(it -> it.attributes().containsKey("offset"));
        if (isReadAlike) {
            assertThat(documents.map(EngBom::bom)).isEqualTo(batch);
        }
        EngBoms standard = EngBoms.defaults().withQueryKeys(GoldenFiles.QUERY_KEYS).standardOnly();
        assertThat(ConservationLaw.check(standard.decode(JsonRows.of(json))).read()).isEqualTo(batch.read());
        for (String id : EngBoms.defaults().ids(JsonRows.of(json)).value().ids("bom")) {
            assertThat(id).isNotBlank().isNotEqualTo("0");
        }
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(FILES);
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                "null", "\"\"", "\" \"", "0", "-1", "1e1000000000", "1e-30", "007", "NaN", "true", "{}", "[]", "[[]]", "{\"Number\":null}",
                "{\"FNumber\":7}", "\"\\ud800\"", "\"9999-99-99\"", "\"否\"", "12345678901234567890", "\"{}\"", "[{\"Result\":{}}]");
    }
}
