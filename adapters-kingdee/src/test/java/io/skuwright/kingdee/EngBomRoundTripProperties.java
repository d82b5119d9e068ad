package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomLine;
import io.skuwright.bom.BomLineKind;
import io.skuwright.bom.QuantityStep;
import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.core.fixtures.jqwik.Boms;
import io.skuwright.core.fixtures.jqwik.RichBoms;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.row.CodeMap;
import io.skuwright.row.Flag;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What is written and read again is the same, but for the fields that {@link EngBoms#encode} says are lost. */
@Tag("BOM-1")
class EngBomRoundTripProperties {

    private static final EngBoms READER =
            EngBoms.defaults().withAuxProperties(Map.of("FF100001", "color"));
    private static final EngBomSettings SETTINGS = EngBomSettings.defaults();

    @Property(tries = 500)
    void decode_ofEncode_isTheBom_plain(@ForAll("plain") List<Bom> boms) {
        boms.forEach(EngBomRoundTripProperties::check);
    }

    @Property(tries = 1_000)
    void decode_ofEncode_isTheBom_rich(@ForAll("rich") List<Bom> boms) {
        boms.forEach(EngBomRoundTripProperties::check);
    }

    /** All at once and one by one is the same, and each BOM has one fate. */
    @Property(tries = 200)
    void encodeAll_isEncodeOfEach(@ForAll("rich") List<Bom> boms) {
        List<EngBom> documents = boms.stream().map(EngBom::of).toList();
        Batch<EngBomRequest> batch = READER.encodeAll(documents, CodeMap.idsAreCodes(), SETTINGS);
        ConservationLaw.check(boms.size(), batch);
        assertThat(batch.accepted().stream().map(EngBomRequest::modelJson))
                .containsExactlyElementsOf(documents.stream()
                        .map(it -> READER.encode(it, CodeMap.idsAreCodes(), SETTINGS))
                        .filter(it -> it.hasValue())
                        .map(it -> it.value().modelJson())
                        .toList());
    }

    private static void check(Bom bom) {
        var request = READER.encode(EngBom.of(bom), CodeMap.idsAreCodes(), SETTINGS);
        assertThat(request.hasValue()).as(bom.toString()).isEqualTo(canBeHeld(bom));
        if (request.hasValue()) {
            Batch<Bom> read = READER.decode(JsonRows.of(request.value().toJson()));
            assertThat(read.accepted()).as(request.value().toJson()).hasSize(1);
            assertThat(inOneForm(read.accepted().get(0))).isEqualTo(inOneForm(bom));
        }
    }

    /** Some lines, no optional ones, one lowest priority in a group, and all lines for the same colours, one each. */
    private static boolean canBeHeld(Bom bom) {
        boolean isOptional = bom.lines().stream().anyMatch(BomLine::optional);
        long conditions = bom.lines().stream().map(BomLine::conditions).distinct().count();
        Map<Integer, List<Integer>> priorities = bom.lines().stream()
                .filter(line -> line.group().isPresent())
                .collect(Collectors.groupingBy(
                        line -> line.group().getAsInt(), Collectors.mapping(BomLine::priority, Collectors.toList())));
        boolean isClear = priorities.values().stream()
                .allMatch(all -> all.stream().filter(it -> it.equals(new TreeSet<>(all).first())).count() == 1);
        return !bom.lines().isEmpty() && !isOptional && conditions <= 1 && isClear;
    }

    /** The list of what is lost: ids of lines, forms of ratios, yields, group numbers and priorities, the default flag. */
    private static Bom inOneForm(Bom bom) {
        Bom.Builder form = Bom.builder().from(bom).defaultFlag(Flag.UNKNOWN).yieldQuantity(Ratio.ONE).lines(List.of());
        List<Integer> seen = new ArrayList<>();
        for (int at = 0; at < bom.lines().size(); at++) {
            BomLine line = bom.lines().get(at);
            boolean isFixed = line.kind() == BomLineKind.FIXED;
            boolean isStepped = line.kind() == BomLineKind.STEPPED;
            Ratio ratio = line.numerator().dividedBy(line.denominator())
                    .dividedBy(isFixed ? Ratio.ONE : bom.yieldQuantity());
            BomLine.Builder one = BomLine.builder().from(line).id(Integer.toString(at));
            one.numerator(isStepped ? Ratio.ZERO : ratio).denominator(Ratio.ONE);
            one.steps(line.steps().stream()
                    .map(step -> new QuantityStep(
                            step.from(),
                            step.to(),
                            step.numerator().dividedBy(step.denominator()).dividedBy(bom.yieldQuantity()),
                            Ratio.ONE))
                    .toList());
            group(bom, line, one, seen);
            form.addLines(one.build());
        }
        return form.build();
    }

    /** Groups by the order in which they are met, ranks in place of priorities; alone is in no group. */
    private static void group(Bom bom, BomLine line, BomLine.Builder one, List<Integer> seen) {
        List<BomLine> group = bom.lines().stream()
                .filter(other -> line.group().isPresent() && other.group().equals(line.group()))
                .toList();
        one.group(OptionalInt.empty()).priority(0);
        if (group.size() > 1) {
            Integer key = line.group().getAsInt();
            if (!seen.contains(key)) {
                seen.add(key);
            }
            Set<Integer> lower = new HashSet<>();
            group.stream().map(BomLine::priority).filter(it -> it < line.priority()).forEach(lower::add);
            one.group(seen.indexOf(key)).priority(lower.size());
        }
    }

    /** Any ratio of whole numbers of up to 13 digits is written exactly. */
    @Property(tries = 1_000)
    void ratio_isExact(@ForAll("sides") long upper, @ForAll("sides") long lower, @ForAll("sides") long yield) {
        Ratio ratio = Ratio.of(upper, lower);
        Bom bom = Bom.builder()
                .number("V1")
                .product("A")
                .yieldQuantity(Ratio.of(yield))
                .addLines(BomLine.builder().id("1").component("B").numerator(ratio).build())
                .build();
        var request = READER.encode(EngBom.of(bom), CodeMap.idsAreCodes(), SETTINGS);
        Ratio expected = ratio.dividedBy(Ratio.of(yield));
        BigInteger bound = BigInteger.TEN.pow(13);
        boolean fits = expected.numerator().compareTo(bound) < 0 && expected.denominator().compareTo(bound) < 0;
        if (fits) {
            BomLine line = READER.decode(JsonRows.of(request.value().toJson())).accepted().get(0).lines().get(0);
            assertThat(line.numerator().dividedBy(line.denominator())).isEqualTo(expected);
        }
    }

    @Provide
    Arbitrary<Long> sides() {
        return net.jqwik.api.Arbitraries.longs().between(1, 9_999_999);
    }

    @Provide
    Arbitrary<List<Bom>> plain() {
        return Boms.withFixedLines();
    }

    @Provide
    Arbitrary<List<Bom>> rich() {
        return RichBoms.acyclic();
    }
}
