package io.skuwright.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Every row goes exactly once or is left out, no part is too large, and no group is split without need. */
@Tag("SYN-4")
class BatchPlanProperties {

    @Provide
    Arbitrary<List<BatchRow>> rows() {
        Arbitrary<BatchRow> row = Combinators.combine(
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.of("", "a", "b", "c", "d", "e"),
                        Arbitraries.longs().between(0, 12))
                .as((key, group, weight) -> BatchRow.of(key == 0 ? "" : "k" + key, group, "\t" + key).weighing(weight));
        return row.list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<BatchRule> rules() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.longs().between(1, 40),
                        Arbitraries.of(true, false))
                .as(BatchRule::new);
    }

    private static List<BatchRow> planned(BatchPlan plan) {
        return plan.parts().stream().flatMap(part -> part.rows().stream()).toList();
    }

    private static int groups(List<BatchRow> rows) {
        Set<String> named = new HashSet<>();
        long alone = rows.stream().filter(row -> row.group().isEmpty()).count();
        rows.stream().map(BatchRow::group).filter(group -> !group.isEmpty()).forEach(named::add);
        return named.size() + (int) alone;
    }

    @Property
    void of_everyRowHasOneFate(@ForAll("rows") List<BatchRow> rows, @ForAll("rules") BatchRule rule) {
        BatchPlan plan = BatchPlan.of(rows, rule).value();
        List<BatchRow> all = new ArrayList<>(planned(plan));
        all.addAll(plan.leftOut());
        assertThat(all).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(planned(plan)).extracting(BatchRow::key).doesNotHaveDuplicates().doesNotContain("");
    }

    @Property
    void parts_keepTheRule(@ForAll("rows") List<BatchRow> rows, @ForAll("rules") BatchRule rule) {
        BatchPlan plan = BatchPlan.of(rows, rule).value();
        Map<String, Integer> partsOfGroup = new HashMap<>();
        for (BatchPart part : plan.parts()) {
            assertThat(part.rows()).hasSizeBetween(1, rule.rows());
            assertThat(groups(part.rows())).isLessThanOrEqualTo(rule.groups());
            assertThat(part.rows().stream().mapToLong(BatchRow::weight).sum()).isLessThanOrEqualTo(rule.weight());
            Set<String> seen = new HashSet<>();
            for (BatchRow row : part.rows()) {
                if (!row.group().isEmpty() && seen.add(row.group())) {
                    partsOfGroup.merge(row.group(), 1, Integer::sum);
                    assertThat(part.rows().stream().filter(row::isWith).count()).isLessThanOrEqualTo(rule.rowsOfGroup());
                }
            }
        }
        partsOfGroup.forEach((group, parts) -> {
            List<BatchRow> of = planned(plan).stream().filter(row -> row.group().equals(group)).toList();
            boolean isLarge = of.size() > Math.min(rule.rows(), rule.rowsOfGroup())
                    || of.stream().mapToLong(BatchRow::weight).sum() > rule.weight();
            assertThat(parts > 1).as("group %s", group).isEqualTo(isLarge);
        });
    }

    /** A part is not closed before it has to be: the group or piece after it would not have fitted. */
    @Property
    void parts_withoutGroupsAndWeight_areFull(@ForAll("rows") List<BatchRow> rows, @ForAll("rules") BatchRule rule) {
        List<BatchRow> plain = rows.stream().map(row -> BatchRow.of(row.key(), row.content())).toList();
        List<BatchPart> parts = BatchPlan.of(plain, BatchRule.ofRows(rule.rows())).value().parts();
        for (int at = 0; at + 1 < parts.size(); at++) {
            assertThat(parts.get(at).rows()).hasSize(rule.rows());
        }
    }

    /** Rows keep their order but for the groups, whose rows join the first; within a group they keep it too. */
    @Property
    void order_isKept(@ForAll("rows") List<BatchRow> rows, @ForAll("rules") BatchRule rule) {
        BatchPlan plan = BatchPlan.of(rows, rule).value();
        List<BatchRow> sound = rows.stream().filter(row -> !plan.leftOut().contains(row)).toList();
        List<BatchRow> expected = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (BatchRow row : sound) {
            if (row.group().isEmpty()) {
                expected.add(row);
            } else if (seen.add(row.group())) {
                sound.stream().filter(row::isWith).forEach(expected::add);
            }
        }
        assertThat(planned(plan)).isEqualTo(expected);
    }

    @Property
    void shuffled_theSameRowsGo(
            @ForAll("rows") List<BatchRow> rows, @ForAll("rules") BatchRule rule, @ForAll Random random) {
        List<BatchRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        assertThat(planned(BatchPlan.of(shuffled, rule).value()))
                .containsExactlyInAnyOrderElementsOf(planned(BatchPlan.of(rows, rule).value()));
    }

    /** What begins after the end of a part does not depend on what was before it. */
    @Property
    void parts_ofTheRestAfterAPart_areTheRestOfTheParts(@ForAll("rows") List<BatchRow> rows, @ForAll("rules") BatchRule rule) {
        BatchPlan plan = BatchPlan.of(rows, rule).value();
        List<BatchPart> oneByOne = new ArrayList<>();
        BatchPlan open = plan;
        while (open.next().isPresent()) {
            BatchPart part = open.next().orElseThrow();
            oneByOne.add(part);
            open = BatchPlan.parse(open.begin(part).toText());
        }
        assertThat(oneByOne).isEqualTo(plan.parts());
        assertThat(open.underWay()).isEqualTo(oneByOne);
        if (oneByOne.size() > 1) {
            List<BatchRow> rest = oneByOne.stream().skip(1).flatMap(part -> part.rows().stream()).toList();
            BatchPlan again = BatchPlan.of(rest, rule).value();
            List<BatchPart> first = new ArrayList<>(again.parts());
            first.addAll(0, List.of(oneByOne.get(0)));
            boolean isCut = Stream.concat(oneByOne.get(0).rows().stream(), rest.stream())
                    .anyMatch(row -> !row.group().isEmpty() && oneByOne.stream().filter(part -> part.rows().stream().anyMatch(row::isWith)).count() > 1);
            assertThat(isCut || first.equals(oneByOne)).isTrue();
        }
    }

    @Property
    void text_isReadBack(@ForAll("rows") List<BatchRow> rows, @ForAll("rules") BatchRule rule, @ForAll String reason) {
        BatchPlan plan = BatchPlan.of(rows, rule).value();
        for (BatchPart part : plan.parts()) {
            plan = plan.begin(part).resume(part, List.of(RowOutcome.refused(0, reason))).value();
        }
        assertThat(BatchPlan.parse(plan.toText())).isEqualTo(plan);
        assertThat(BatchPlan.parse(plan.toText()).toText()).isEqualTo(plan.toText());
    }
}
