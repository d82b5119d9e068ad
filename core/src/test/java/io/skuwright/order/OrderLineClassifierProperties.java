package io.skuwright.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.jqwik.Orders;
import io.skuwright.order.ClassifierPolicy.ChildQuantity;
import io.skuwright.order.ClassifierPolicy.KitTest;
import io.skuwright.order.ClassifierPolicy.NestedSon;
import io.skuwright.order.ClassifierPolicy.SkipLayers;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** Laws of the classifier, for healthy orders, broken ones, and garbage. */
@Tag("KIT-1")
@Tag("KIT-2")
@Tag("KIT-3")
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class OrderLineClassifierProperties {

    @Provide
    Arbitrary<List<OrderLine>> healthy() {
        return Orders.healthy();
    }

    @Provide
    Arbitrary<List<OrderLine>> parentsFirst() {
        return Orders.parentsFirst();
    }

    @Provide
    Arbitrary<List<OrderLine>> any() {
        return Arbitraries.oneOf(Orders.healthy(), Orders.broken(), Orders.garbage());
    }

    @Provide
    Arbitrary<ClassifierPolicy> policies() {
        return Combinators.combine(
                        Arbitraries.of(SkipLayers.class),
                        Arbitraries.of(NestedSon.class),
                        Arbitraries.of(KitTest.class),
                        Arbitraries.of(ChildQuantity.class),
                        Arbitraries.subsetOf("oneLevelOnly", "detailed", "parentsOnly", "erpExpandsKits", "standardBoms"))
                .as((skip, nested, kits, quantity, flags) -> ClassifierPolicy.builder()
                        .from(ClassifierPolicy.from(flags.stream().collect(Collectors.toMap(name -> name, name -> "true"))))
                        .skipLayers(skip)
                        .nestedSon(nested)
                        .kitTest(kits)
                        .childQuantity(quantity)
                        .build());
    }

    private static Outcome<TypedOrder> classify(List<OrderLine> lines) {
        return classify(ClassifierPolicy.defaults(), lines);
    }

    private static Outcome<TypedOrder> classify(ClassifierPolicy policy, List<OrderLine> lines) {
        return OrderLineClassifier.of(policy).classify(lines);
    }

    /** What came out for each line, by its position in the source. */
    private static Map<Integer, String> answers(Outcome<TypedOrder> typed) {
        Map<Integer, String> answers = new TreeMap<>();
        typed.value().lines().forEach(line -> answers.put(
                line.line().position(),
                line.reason() + " " + line.marks() + " " + line.quantity() + " " + line.quantitySource()));
        return answers;
    }

    private static List<String> findings(Outcome<TypedOrder> typed) {
        return typed.findings().stream()
                .map(finding -> finding + " " + finding.subject() + " " + finding.attributes())
                .sorted()
                .toList();
    }

    @Property
    @Tag("F67")
    void order_ofLines_carriesNoMeaning(
            @ForAll("any") List<OrderLine> lines, @ForAll("policies") ClassifierPolicy policy, @ForAll Random random) {
        List<OrderLine> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        Outcome<TypedOrder> one = classify(policy, lines);
        Outcome<TypedOrder> other = classify(policy, shuffled);
        assertThat(answers(other)).isEqualTo(answers(one));
        assertThat(findings(other)).isEqualTo(findings(one));
    }

    @Property
    void typing_anOrder_isTypingEachTreeAlone(@ForAll("healthy") List<OrderLine> lines) {
        Map<String, List<OrderLine>> trees = new LinkedHashMap<>();
        for (OrderLine line : lines) {
            String root = line.rootKey() != null ? line.rootKey() : "K" + line.position();
            trees.computeIfAbsent(root, key -> new ArrayList<>()).add(line);
        }
        Map<Integer, String> answers = new TreeMap<>();
        List<String> findings = new ArrayList<>();
        for (List<OrderLine> tree : trees.values()) {
            Outcome<TypedOrder> typed = classify(tree);
            answers.putAll(answers(typed));
            findings.addAll(findings(typed));
        }
        assertThat(answers).isEqualTo(answers(classify(lines)));
        assertThat(findings.stream().sorted()).isEqualTo(findings(classify(lines)));
    }

    @Property
    void everyLine_hasOneFate(@ForAll("any") List<OrderLine> lines, @ForAll("policies") ClassifierPolicy policy) {
        Outcome<TypedOrder> typed = classify(policy, lines);
        long aside = typed.value().lines().stream().filter(line -> line.type() == LineType.SET_ASIDE).count();
        assertThat(typed.value().lines()).hasSameSizeAs(lines).extracting(TypedLine::line).isEqualTo(lines);
        assertThat(aside).isEqualTo(typed.value().setAside());
        assertThat(typed.value().sent()).noneMatch(line -> line.reason().isSetAside());
        if (aside > 0) {
            assertThat(typed.hasErrors()).isTrue();
        }
    }

    @Property
    void strict_refusesExactlyOrdersWithErrors(@ForAll("any") List<OrderLine> lines, @ForAll("policies") ClassifierPolicy policy) {
        Outcome<TypedOrder> typed =
                classify(ClassifierPolicy.builder().from(policy).strict(true).build(), lines);
        assertThat(typed.value().setAside()).isEqualTo(typed.hasErrors() ? lines.size() : 0);
    }

    @Property
    void marks_writtenBack_leaveNothingToChange(
            @ForAll("any") List<OrderLine> lines, @ForAll("policies") ClassifierPolicy policy) {
        List<OrderLine> written = classify(policy, lines).value().lines().stream()
                .map(line -> OrderLine.builder().from(line.line()).marks(line.marks()).build())
                .toList();
        Outcome<TypedOrder> again = classify(policy, written);
        assertThat(again.value().changed()).isEmpty();
        assertThat(answers(again)).isEqualTo(answers(classify(policy, lines)));
    }

    @Property
    void ids_renamedInTheSameOrder_changeNothingElse(@ForAll("any") List<OrderLine> lines) {
        TreeSet<String> ids = new TreeSet<>();
        lines.stream().map(OrderLine::id).filter(Texts::has).forEach(ids::add);
        Map<String, String> names = new HashMap<>();
        ids.forEach(id -> names.put(id, String.format(Locale.ROOT, "n%05d", names.size())));
        List<OrderLine> renamed = lines.stream()
                .map(line -> OrderLine.builder().from(line).id(names.getOrDefault(line.id(), line.id())).build())
                .toList();
        Outcome<TypedOrder> one = classify(lines);
        Outcome<TypedOrder> other = classify(renamed);
        assertThat(answers(other)).isEqualTo(answers(one));
        assertThat(other.findings().stream().map(OrderLineClassifierProperties::facts))
                .isEqualTo(one.findings().stream().map(finding -> renamed(finding, names)).toList());
    }

    private static String facts(Finding finding) {
        return finding.code().name() + finding.place() + finding.subject() + finding.attributes();
    }

    private static String renamed(Finding finding, Map<String, String> names) {
        Map<String, String> attributes = new LinkedHashMap<>(finding.attributes());
        for (String name : List.of("lines", "under", "edge")) {
            attributes.computeIfPresent(name, (key, value) -> Arrays.stream(value.split(","))
                    .map(id -> names.getOrDefault(id, id))
                    .collect(Collectors.joining(",")));
        }
        String subject = names.getOrDefault(finding.subject(), finding.subject());
        return finding.code().name() + finding.place() + subject + attributes;
    }

    @Property
    void quantities_ofRootsTimesK_areSonsTimesK(@ForAll("healthy") List<OrderLine> lines, @ForAll @IntRange(min = 0, max = 1000) int k) {
        List<OrderLine> more = lines.stream()
                .map(line -> line.quantity() == null
                        ? line
                        : OrderLine.builder().from(line).quantity(line.quantity().times(k)).build())
                .toList();
        TypedOrder one = classify(lines).value();
        TypedOrder other = classify(more).value();
        for (int line = 0; line < lines.size(); line++) {
            assertThat(other.typedLine(line).quantity())
                    .isEqualTo(one.typedLine(line).quantity().map(quantity -> quantity.times(k)));
        }
    }

    @Property
    void skipLayer_ofOneToOneBetween_changesNoOtherLine(@ForAll("healthy") List<OrderLine> lines, @ForAll @IntRange(max = 100) int pick) {
        List<OrderLine> children = lines.stream().filter(line -> line.parentKey() != null).toList();
        Assume.that(!children.isEmpty());
        OrderLine child = children.get(pick % children.size());
        OrderLine layer = OrderLine.builder()
                .from(child)
                .id("layer")
                .nodeKey("layer")
                .position(lines.size())
                .linkedBom("C")
                .isSkipped(true)
                .numerator(Ratio.ONE)
                .denominator(Ratio.ONE)
                .build();
        List<OrderLine> split = new ArrayList<>(lines);
        split.replaceAll(line -> line == child ? OrderLine.builder().from(line).parentKey("layer").build() : line);
        split.add(layer);
        Map<Integer, String> answers = answers(classify(split));
        assertThat(answers.remove(lines.size())).contains("type=SKIP");
        assertThat(answers).isEqualTo(answers(classify(lines)));
    }

    @Property(tries = 3_000)
    void types_areThoseOfTheNaiveClassifier(@ForAll("any") List<OrderLine> lines, @ForAll("policies") ClassifierPolicy policy) {
        ClassifierPolicy coarse = ClassifierPolicy.builder().from(policy).detailed(false).build();
        NaiveClassifier naive = new NaiveClassifier(lines, coarse);
        TypedOrder typed = classify(coarse, lines).value();
        assertThat(typed.lines()).allSatisfy(line -> assertThat(line.type()).isEqualTo(naive.type(line.line())));
    }

    @Property
    void quantities_areThoseOfTheNaiveClassifier(@ForAll("healthy") List<OrderLine> lines) {
        NaiveClassifier naive = new NaiveClassifier(lines, ClassifierPolicy.defaults());
        assertThat(classify(lines).value().sent()).allSatisfy(line -> assertThat(
                        line.quantity().orElseThrow().toString())
                .isEqualTo(String.valueOf(naive.quantity(line.line())).replace(" ", "").replaceAll("/1$", "")));
    }

    @Property
    void script_onHealthyOrdersParentsFirst_givesTheTypesOfTheEngine(@ForAll("parentsFirst") List<OrderLine> lines) {
        for (SkipLayers layers : SkipLayers.values()) {
            ClassifierPolicy.Builder policy = ClassifierPolicy.builder().skipLayers(layers);
            List<OrderLine> complete = lines.stream().map(OrderLineClassifierProperties::withRootKey).toList();
            assertThat(OrderTests.types(classify(policy.scriptCompatible(true).build(), complete)))
                    .isEqualTo(OrderTests.types(classify(policy.scriptCompatible(false).build(), complete)));
        }
    }

    private static OrderLine withRootKey(OrderLine line) {
        return line.rootKey() != null ? line : OrderLine.builder().from(line).rootKey(line.nodeKey()).build();
    }
}
