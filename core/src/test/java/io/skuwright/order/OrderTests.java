package io.skuwright.order;

import io.skuwright.core.fixtures.OrderSketch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Short ways to type a sketched order and to write down what came out. */
final class OrderTests {

    private OrderTests() {}

    static Outcome<TypedOrder> classify(String sketch) {
        return classify(ClassifierPolicy.builder(), sketch);
    }

    static Outcome<TypedOrder> classify(ClassifierPolicy.Builder policy, String sketch) {
        return OrderLineClassifier.of(policy.build()).classify(OrderSketch.order(sketch));
    }

    /** The types in the order of lines, a son with the product of its kit: {@code parent son>P-r}. */
    static String types(Outcome<TypedOrder> typed) {
        return typed.value().lines().stream().map(OrderTests::type).collect(Collectors.joining(" "));
    }

    private static String type(TypedLine line) {
        String type = line.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return line.parentProduct() == null ? type : type + ">" + line.parentProduct();
    }

    /** The quantities in the order of lines, {@code -} for none. */
    static String quantities(Outcome<TypedOrder> typed) {
        return typed.value().lines().stream()
                .map(line -> line.quantity().map(Object::toString).orElse("-"))
                .collect(Collectors.joining(" "));
    }

    /** The findings by code and the lines they are about, sorted: {@code CYCLE(a,b)}. */
    static List<String> briefs(Outcome<?> outcome) {
        return outcome.findings().stream().map(OrderTests::brief).sorted().toList();
    }

    private static String brief(Finding finding) {
        boolean group = finding.attributes().containsKey("lines") && finding.code() != OrderCode.KIT_INCOMPLETE;
        return finding.code().name() + "(" + (group ? finding.attributes().get("lines") : finding.subject()) + ")";
    }

    static TypedLine line(Outcome<TypedOrder> typed, String id) {
        return typed.value().lines().stream()
                .filter(line -> id.equals(line.line().id()))
                .findFirst()
                .orElseThrow();
    }
}
