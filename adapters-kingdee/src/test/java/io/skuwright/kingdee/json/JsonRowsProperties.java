package io.skuwright.kingdee.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.result.Batch;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class JsonRowsProperties {

    private static final byte[] SAMPLE = ("[{\"Number\":\"KIT-01_V1.0\",\"数量\":2.50,\"rows\":[{\"Id\":-3e+2,\"x\":null},[]],"
                    + "\"t\":\"\\u00e9\\n\\ud83d\\ude00\",\"f\":true},{\"a\":false},{}]")
            .getBytes(StandardCharsets.UTF_8);

    @Property
    void read_anyCellWritten_isReadBack(@ForAll("cells") Cell cell) {
        Outcome<Cell> outcome = JsonRows.of(cell.toJson()).read();
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.value()).isEqualTo(cell);
    }

    @Property(tries = 3_000)
    void read_anyBytes_answers(@ForAll @Size(max = 60) byte[] bytes) {
        answers(bytes);
    }

    @Property(tries = 3_000)
    void read_anyJsonLikeText_answers(@ForAll("jsonLike") String text) {
        answers(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 3_000)
    void read_sampleWithSomeBytesChanged_answers(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 100) Integer> places, @ForAll byte value) {
        byte[] bytes = SAMPLE.clone();
        places.forEach(place -> bytes[place] = value);
        answers(bytes);
    }

    @Property
    void read_sampleCutAnywhere_isRefused(@ForAll @IntRange(max = 120) int length) {
        byte[] cut = Arrays.copyOf(SAMPLE, Math.min(length, SAMPLE.length - 1));
        assertThat(JsonRows.of(cut).read().hasValue()).isFalse();
        Batch<Row> batch = ConservationLaw.check(JsonRows.of(cut).records());
        assertThat(batch.accepted()).isEmpty();
        assertThat(batch.findings()).extracting(finding -> finding.code().name()).contains("JSON_TRUNCATED");
    }

    @Property
    void records_anyList_keepsTheLawOfConservation(@ForAll("lists") List<String> elements) {
        String json = "[" + String.join(",", elements) + "]";
        Batch<Row> batch = ConservationLaw.check(elements.size(), JsonRows.of(json).records());
        assertThat(batch.rejected()).extracting(Batch.Rejected::raw).isSubsetOf(elements);
    }

    private static void answers(byte[] bytes) {
        Outcome<Cell> whole = JsonRows.of(bytes).read();
        assertThat(whole.hasValue() || whole.hasErrors()).isTrue();
        ConservationLaw.check(JsonRows.of(bytes).records());
        ConservationLaw.check(JsonRows.of(bytes).records("rows"));
    }

    @Provide
    Arbitrary<List<String>> lists() {
        return Arbitraries.of("{}", "{\"a\":1}", "{\"a\":1,\"a\":2}", "5", "null", "[{}]", "{\"b\":007}", "{\"c\":[{\"d\":1,\"d\":[]}]}", "\"t\"")
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> jsonLike() {
        return Arbitraries.of("{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "d83d", "1", "-", "+", ".", "0", "e", "true", "nul", "NaN", "\"a\":", "\"rows\":", " ", "套", "\u0000")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Cell> cells() {
        Arbitrary<Cell> texts = Arbitraries.strings()
                .excludeChars('\u007f')
                .withCharRange(' ', '\ud7ff')
                .ofMaxLength(10)
                .filter(text -> text.chars().noneMatch(Character::isISOControl))
                .map(Cell::text);
        Arbitrary<Cell> numbers = Arbitraries.of("0", "-0", "12", "2.50", "-1E+3", "9007199254740993").map(Cell::number);
        Arbitrary<Cell> scalars = Arbitraries.oneOf(texts, numbers, Arbitraries.of(Cell.NULL, Cell.flag(true), Cell.flag(false)));
        Arbitrary<Cell> lists = scalars.list().ofMaxSize(4).map(Cell::list);
        Arbitrary<Cell> records = Combinators.combine(scalars, lists).as((scalar, list) -> {
            Map<String, Cell> members = new LinkedHashMap<>();
            members.put("a/b~", scalar);
            members.put("list", list);
            return Cell.record(Row.ofCells(members, io.skuwright.result.Place.ROOT));
        });
        return Arbitraries.oneOf(scalars, lists, records, records.list().ofMaxSize(3).map(Cell::list));
    }
}
