package io.skuwright.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.GoldenOrder;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden orders G01 to G17 under the policies of the three integration plans. */
@Tag("KIT-1")
@Tag("KIT-2")
@Tag("KIT-3")
class GoldenOrdersTest {

    private static final ClassifierPolicy PLAN_2 = ClassifierPolicy.builder()
            .skipLayers(ClassifierPolicy.SkipLayers.IGNORED)
            .standardBoms(true)
            .build();

    static List<GoldenOrder> orders() {
        return GoldenOrder.all();
    }

    @ParameterizedTest
    @MethodSource("orders")
    void classify_skipLayersOpened_givesTypesSonsAndQuantities(GoldenOrder golden) {
        Outcome<TypedOrder> typed =
                OrderLineClassifier.of(ClassifierPolicy.defaults()).classify(golden.order());
        assertThat(errors(typed)).containsExactlyInAnyOrderElementsOf(golden.errors());
        if (golden.errors().isEmpty()) {
            assertThat(types(typed.value())).isEqualTo(golden.expected("types"));
            assertThat(sonOf(typed.value())).isEqualTo(golden.expected("sonOf"));
            assertThat(quantities(typed.value())).isEqualTo(golden.expected("qty"));
            assertThat(warnings(typed)).containsExactlyInAnyOrderElementsOf(golden.warnings());
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void classify_skipLayersIgnored_givesTypesOfTheRepairedScript(GoldenOrder golden) {
        Outcome<TypedOrder> typed = OrderLineClassifier.of(PLAN_2).classify(golden.order());
        switch (golden.id()) {
            case "G08" -> assertThat(types(typed.value()))
                    .isEqualTo(Map.of("r", "parent", "s", "son", "x", "skip", "y", "skip", "z", "son"));
            case "G12" -> assertThat(types(typed.value()))
                    .isEqualTo(Map.of(
                            "r1", "standard", "a", "skip", "r2", "standard", "b", "skip", "r3", "parent", "c", "son"));
            case "G09", "G15", "G16", "G17" ->
                assertThat(errors(typed)).containsExactlyInAnyOrderElementsOf(golden.errors());
            default -> assertThat(typesWithParents(typed.value())).isEqualTo(golden.expected("plan2"));
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void classify_strict_refusesOrdersWithErrors(GoldenOrder golden) {
        ClassifierPolicy strict = ClassifierPolicy.builder().strict(true).build();
        TypedOrder typed =
                OrderLineClassifier.of(strict).classify(golden.order()).value();
        boolean refused = !golden.errors().isEmpty() || golden.id().equals("G12");
        assertThat(typed.setAside()).isEqualTo(refused ? typed.size() : 0);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void classify_scriptCompatible_givesTypesOfTheScript(GoldenOrder golden) {
        assertScript(golden, "plan1", ClassifierPolicy.builder());
        assertScript(golden, "plan2", ClassifierPolicy.builder().from(PLAN_2));
    }

    private static void assertScript(GoldenOrder golden, String plan, ClassifierPolicy.Builder policy) {
        TypedOrder typed = OrderLineClassifier.of(policy.scriptCompatible(true).build())
                .classify(golden.order())
                .value();
        if (golden.stops(plan)) {
            assertThat(typed.lines()).allMatch(line -> line.reason() == LineReason.SCRIPT_STOPS);
        } else {
            assertThat(typesWithParents(typed)).isEqualTo(golden.expected(plan));
        }
    }

    static Map<String, String> types(TypedOrder order) {
        Map<String, String> types = new TreeMap<>();
        order.lines().forEach(line -> types.put(
                String.valueOf(line.line().id()), line.type().name().toLowerCase(Locale.ROOT)));
        return types;
    }

    private static Map<String, String> typesWithParents(TypedOrder order) {
        Map<String, String> types = types(order);
        order.lines().forEach(line -> {
            if (line.parentProduct() != null) {
                types.merge(String.valueOf(line.line().id()), ">" + line.parentProduct(), String::concat);
            }
        });
        return types;
    }

    private static Map<String, String> sonOf(TypedOrder order) {
        Map<String, String> sons = new TreeMap<>();
        order.lines().stream()
                .filter(line -> line.parentProduct() != null)
                .forEach(line -> sons.put(String.valueOf(line.line().id()), String.valueOf(line.parentProduct())));
        return sons;
    }

    private static Map<String, String> quantities(TypedOrder order) {
        Map<String, String> quantities = new TreeMap<>();
        order.sent().forEach(line -> quantities.put(
                String.valueOf(line.line().id()),
                line.quantity().map(Ratio::toString).orElse("none")));
        return quantities;
    }

    private static Set<String> errors(Outcome<TypedOrder> typed) {
        return typed.findings().stream()
                .filter(Finding::isError)
                .map(GoldenOrdersTest::brief)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> warnings(Outcome<TypedOrder> typed) {
        return typed.findings().stream()
                .filter(finding -> !finding.isError())
                .map(GoldenOrdersTest::brief)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String brief(Finding finding) {
        String lines = finding.attributes().getOrDefault("lines", finding.subject());
        String under = finding.attributes().get("under");
        return finding.code().name() + "(" + lines + (under == null ? "" : " under " + under) + ")";
    }
}
