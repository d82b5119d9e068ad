package io.skuwright.kingdee.crm;

import static io.skuwright.kingdee.crm.SofaShop.applied;
import static io.skuwright.kingdee.crm.SofaShop.made;
import static io.skuwright.kingdee.crm.SofaShop.part;
import static io.skuwright.kingdee.crm.SofaShop.sofa;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.result.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.jspecify.annotations.Nullable;

/** Laws of plan 2: selections decide on BOMs, whoever made them, and a second run has nothing to do. */
@Tag("BOM-8")
@Tag("B9")
class StandardBomRunProperties {

    private static final CrmOrders CRM = CrmOrders.standard();

    /** What a customer chose: colour, cushions or not, feet. */
    record Choice(boolean red, boolean cushion, int feet) {

        List<Map<String, @Nullable Object>> order(String letter) {
            String root = letter + "r";
            List<Map<String, @Nullable Object>> lines = new ArrayList<>();
            lines.add(sofa(root));
            lines.add(part(letter + "frame", root, "sofa-10"));
            lines.add(part(letter + "cloth", root, red ? "sofa-20" : "sofa-30"));
            lines.add(part(letter + "foot", root, "sofa-50", "numerator", String.valueOf(feet)));
            if (cushion) {
                lines.add(part(letter + "cushion", root, "sofa-40"));
            }
            return lines;
        }
    }

    @Provide
    Arbitrary<List<Choice>> choices() {
        return Combinators.combine(
                        Arbitraries.of(true, false), Arbitraries.of(true, false), Arbitraries.integers().between(1, 5))
                .as(Choice::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static List<List<Map<String, @Nullable Object>>> orders(List<Choice> choices) {
        List<List<Map<String, @Nullable Object>>> orders = new ArrayList<>();
        for (int at = 0; at < choices.size(); at++) {
            orders.add(choices.get(at).order(String.valueOf((char) ('a' + at))));
        }
        return orders;
    }

    private static StandardBomRun run(List<List<Map<String, @Nullable Object>>> orders, Bom... there) {
        return SofaShop.door(there)
                .plan(orders.stream().map(lines -> CRM.decode(lines)).toList())
                .value();
    }

    private static Set<String> numbers(StandardBomRun run) {
        Set<String> numbers = new HashSet<>();
        run.created().forEach(bom -> numbers.add(bom.number()));
        return numbers;
    }

    @Property
    void plan_makesOneBomForEachDifferentChoice(@ForAll("choices") List<Choice> choices) {
        StandardBomRun run = run(orders(choices));
        Set<Choice> different = new HashSet<>(choices);
        assertThat(run.created()).filteredOn(bom -> bom.product().equals("SOFA")).hasSize(different.size());
        assertThat(run.created()).filteredOn(bom -> bom.product().equals("FRAME")).hasSize(1);
        assertThat(run.plan().steps()).extracting(Step::subject).doesNotHaveDuplicates();
        assertThat(run.plan().counts()).isEqualTo(Map.of(Step.Action.CREATE, different.size() + 1));
    }

    @Property
    void plan_orderOfOrdersAndLines_carriesNoMeaning(@ForAll("choices") List<Choice> choices) {
        List<List<Map<String, @Nullable Object>>> orders = orders(choices);
        List<List<Map<String, @Nullable Object>>> turned = new ArrayList<>();
        for (List<Map<String, @Nullable Object>> lines : orders) {
            List<Map<String, @Nullable Object>> reversed = new ArrayList<>(lines);
            Collections.reverse(reversed);
            turned.add(0, reversed);
        }
        StandardBomRun one = run(orders);
        StandardBomRun other = run(turned);
        assertThat(numbers(other)).isEqualTo(numbers(one));
        assertThat(other.plan().fingerprint()).isEqualTo(one.plan().fingerprint());
        assertThat(other.writeBack(made(other.created())).updates())
                .isEqualTo(one.writeBack(made(one.created())).updates());
    }

    @Property
    void plan_afterTheWriteBack_isEmptyAndEveryOrderFlows(@ForAll("choices") List<Choice> choices) {
        List<List<Map<String, @Nullable Object>>> orders = orders(choices);
        StandardBomRun first = run(orders);
        StandardBomWriteBack done = first.writeBack(made(first.created()));
        assertThat(done.mayFlow()).hasSize(choices.size());
        List<List<Map<String, @Nullable Object>>> stored =
                orders.stream().map(lines -> applied(lines, done.updates())).toList();
        StandardBomRun second = run(stored, first.created().toArray(new Bom[0]));
        assertThat(second.plan().steps()).isEmpty();
        assertThat(second.writeBack(made(List.of())).updates()).isEmpty();
        for (List<Map<String, @Nullable Object>> lines : stored) {
            BeforeSyncAnswer answer = BeforeSync.plan("2").run("SalesOrderObj", null, Map.of(CrmOrders.LINE_OBJECT, lines));
            assertThat(answer.code()).isEqualTo(BeforeSyncAnswer.SUCCESS);
            assertThat(answer.updates().orElseThrow().isEmpty()).isTrue();
        }
    }

    @Property
    void plan_selectionsMadeBefore_areKept(@ForAll("choices") List<Choice> choices) {
        StandardBomRun first = run(orders(choices));
        StandardBomRun again = run(orders(choices), first.created().toArray(new Bom[0]));
        assertThat(again.created()).isEmpty();
        assertThat(again.plan().isEmpty()).isTrue();
        assertThat(again.standardBoms()).extracting(bom -> bom.bom().number())
                .containsExactlyInAnyOrderElementsOf(numbers(first));
    }
}
