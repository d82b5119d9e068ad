package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.BomSketch.bom;
import static io.skuwright.kingdee.crm.SofaShop.part;
import static io.skuwright.kingdee.crm.SofaShop.redSofa;
import static io.skuwright.kingdee.crm.SofaShop.sofa;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.result.Step;
import io.skuwright.row.CodeMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.jspecify.annotations.Nullable;

/** The order of orders, and of lines in them, carries no meaning: what people approved is found again. */
@Tag("BOM-8")
@Tag("B9")
class StandardBomRunOrderProperties {

    private static final CrmOrders CRM = CrmOrders.standard();
    private static final Bom FIXED = bom("SOFA number=S-STD", "1 FRAME id=1", "6 RED id=2");
    /** The same offer once more, so that selections in two BOMs come to equal content. */
    private static final Bom SECOND = bom(
            "SOFA number=SOFA_B configured",
            "1 FRAME id=10",
            "6 RED id=20 group=1",
            "6 BLUE id=30 group=1",
            "2 CUSHION id=40 optional",
            "4 FOOT id=50 unit=pcs");

    /** How a sofa was ordered; each but the first two has faults or nothing to choose. */
    enum Way {
        CONFIGURED,
        STRONG_FRAME,
        IN_THE_SECOND_BOM,
        AS_STANDARD,
        TWICE_AND_UNREADABLE,
        UNREADABLE_AND_OTHER_UNIT,
        NEGATIVE,
        NOTHING
    }

    /** A sofa that was ordered. */
    record Ordered(Way way, boolean red, int feet) {

        List<Map<String, @Nullable Object>> lines(String letter) {
            String root = letter + "r";
            String cloth = red ? "sofa-20" : "sofa-30";
            List<Map<String, @Nullable Object>> lines = new ArrayList<>();
            lines.add(sofa(root));
            lines.add(part(letter + "frame", root, "sofa-10"));
            lines.add(part(letter + "cloth", root, cloth));
            lines.add(part(letter + "foot", root, "sofa-50", "numerator", String.valueOf(feet)));
            switch (way) {
                case CONFIGURED -> {}
                case STRONG_FRAME -> lines.addAll(List.of(
                        part(letter + "strong", letter + "frame", "frame-7"),
                        part(letter + "wood", letter + "frame", "frame-8")));
                case IN_THE_SECOND_BOM -> {
                    lines.set(0, sofa(root, "bom_core_id", "core-second"));
                    lines.replaceAll(line -> inSecondBom(line));
                }
                case AS_STANDARD -> lines.set(0, sofa(root, "bom_core_id", "core-std"));
                case TWICE_AND_UNREADABLE -> lines.add(part(letter + "more", root, cloth, "numerator", "two"));
                case UNREADABLE_AND_OTHER_UNIT -> {
                    lines.set(2, part(letter + "cloth", root, cloth, "numerator", "two"));
                    lines.set(3, part(letter + "foot", root, "sofa-50", "numerator", "2", "unit", "u2"));
                }
                case NEGATIVE -> lines.set(2, part(letter + "cloth", root, cloth, "numerator", "-1"));
                case NOTHING -> lines.subList(1, lines.size()).clear();
            }
            return lines;
        }

        private static Map<String, @Nullable Object> inSecondBom(Map<String, @Nullable Object> line) {
            line.computeIfPresent("bom_id", (name, id) -> String.valueOf(id).replace("sofa-", "second-"));
            return line;
        }
    }

    @Provide
    Arbitrary<List<Ordered>> sofas() {
        return Combinators.combine(
                        Arbitraries.of(Way.class), Arbitraries.of(true, false), Arbitraries.integers().between(3, 5))
                .as(Ordered::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(10);
    }

    private static StandardBomRun run(List<List<Map<String, @Nullable Object>>> orders) {
        CodeMap codes = SofaShop.codes().with("bom", "core-std", "S-STD").with("bom", "core-second", "SOFA_B");
        for (String id : List.of("10", "20", "30", "40", "50")) {
            codes = codes.with("bomLine", "second-" + id, "SOFA_B#" + id);
        }
        return OrderStandardBoms.of(SofaShop.catalog(FIXED, SECOND), codes)
                .plan(orders.stream().map(lines -> CRM.decode(lines)).toList())
                .value();
    }

    @Property(tries = 300)
    void plan_ofAnyPermutation_isTheSame(
            @ForAll("sofas") List<Ordered> sofas, @ForAll boolean inPairs, @ForAll Random random) {
        List<List<Map<String, @Nullable Object>>> orders = new ArrayList<>();
        for (int at = 0; at < sofas.size(); at++) {
            List<Map<String, @Nullable Object>> lines = sofas.get(at).lines(String.valueOf((char) ('a' + at)));
            if (inPairs && at % 2 == 1) {
                orders.get(orders.size() - 1).addAll(lines);
            } else {
                orders.add(lines);
            }
        }
        StandardBomRun one = run(orders);
        List<List<Map<String, @Nullable Object>>> shuffled = new ArrayList<>();
        orders.forEach(lines -> shuffled.add(new ArrayList<>(lines)));
        shuffled.forEach(lines -> Collections.shuffle(lines, random));
        Collections.shuffle(shuffled, random);
        StandardBomRun other = run(shuffled);
        assertThat(other.plan().toText()).isEqualTo(one.plan().toText());
        assertThat(other.plan().fingerprint()).isEqualTo(one.plan().fingerprint());
        assertThat(other.created()).isEqualTo(one.created());
    }

    /** Equal content of two configured BOMs is made once, from the first by number, and so told once. */
    @Example
    void plan_equalContentOfTwoBoms_isMadeOnceInAnyOrder() {
        List<Map<String, @Nullable Object>> first = redSofa("a");
        List<Map<String, @Nullable Object>> second = new Ordered(Way.IN_THE_SECOND_BOM, true, 4).lines("b");
        for (StandardBomRun run : List.of(run(List.of(first, second)), run(List.of(second, first)))) {
            assertThat(run.plan().steps())
                    .extracting(step -> step.action() + " " + step.values().get("configured"))
                    .containsExactly(Step.Action.CREATE + " FRAME_C", Step.Action.CREATE + " SOFA_B");
        }
    }
}
