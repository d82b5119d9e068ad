package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.result.Batch;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class MaterialsProperties {

    private static final Pattern VALUE =
            Pattern.compile("(?<=[:\\[,])(\"[^\"]*\"(?!:)|[-0-9.]+|true|false|null)");

    @Property(tries = 2_000)
    void decode_aByteChangedAnywhere_answers(
            @ForAll("files") String file, @ForAll @IntRange(max = 4_000) int at, @ForAll byte value) {
        byte[] bytes = GoldenFiles.read(file).getBytes(StandardCharsets.UTF_8);
        bytes[at % bytes.length] = value;
        answers(new String(bytes, StandardCharsets.UTF_8));
    }

    @Property(tries = 2_000)
    void decode_aValueReplaced_answers(
            @ForAll("files") String file, @ForAll @IntRange(max = 500) int which, @ForAll("values") String value) {
        String json = GoldenFiles.read(file);
        List<int[]> ranges = new ArrayList<>();
        Matcher matcher = VALUE.matcher(json);
        while (matcher.find()) {
            ranges.add(new int[] {matcher.start(), matcher.end()});
        }
        int[] range = ranges.get(which % ranges.size());
        answers(json.substring(0, range[0]) + value + json.substring(range[1]));
    }

    /** Whatever comes, every material has one fate, and what is accepted makes a product or says why not. */
    private static void answers(String json) {
        Materials materials = Materials.defaults().withAnyOrganisation().withQueryKeys(GoldenFiles.MATERIAL_KEYS);
        Batch<ErpMaterial> batch = ConservationLaw.check(materials.decode(JsonRows.of(json)));
        assertThat(batch.read() > 0 || batch.hasErrors() || json.strip().equals("[]")).isTrue();
        for (ErpMaterial material : batch.accepted()) {
            assertThat(material.product().hasValue() || material.product().hasErrors()).isTrue();
            assertThat(material.toRow().cell(Materials.CODE).text()).isEqualTo(material.number());
        }
        Batch<ErpMaterial> one = ConservationLaw.check(materials.ofOrganisation("100").decode(JsonRows.of(json)));
        assertThat(one.read()).isEqualTo(batch.read());
        assertThat(one.accepted().size()).isLessThanOrEqualTo(batch.accepted().size());
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(
                GoldenFiles.MATERIAL_SAVE,
                GoldenFiles.MATERIAL_UPDATE,
                GoldenFiles.MATERIAL_VIEW,
                GoldenFiles.MATERIAL_QUERY,
                GoldenFiles.QUERY_FAILED);
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                "null", "\"\"", "\" \"", "0", "-1", "1e1000000000", "007", "NaN", "true", "{}", "[]", "[[]]", "[{}]",
                "{\"Number\":null}", "{\"FNumber\":7}", "\"\\ud800\"", "\"是\"", "12345678901234567890", "\"{}\"",
                "[{\"Key\":2052}]", "[{\"Result\":{}}]");
    }
}
