package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.result.Batch;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    /** Whatever comes, every BOM has one fate, and what is accepted makes a catalogue. */
    private static void answers(String json) {
        Batch<Bom> batch = ConservationLaw.check(EngBoms.defaults()
                .withQueryKeys(GoldenFiles.QUERY_KEYS)
                .decode(JsonRows.of(json)));
        assertThat(batch.read() > 0 || batch.hasErrors() || json.strip().equals("[]")).isTrue();
        BomCatalog.of(batch.accepted());
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
