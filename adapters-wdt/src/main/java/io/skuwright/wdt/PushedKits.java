package io.skuwright.wdt;

import io.skuwright.order.LineType;
import io.skuwright.order.TypedLine;
import io.skuwright.order.TypedOrder;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.row.CodeMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares the kits of an order with the suites that WangDianTong will explode in their place. */
final class PushedKits {

    private final TypedOrder order;
    private final CodeMap codes;
    private final Map<String, Map<String, Ratio>> suites;
    /** Parts by the position of their kit: how many of each one kit holds; none where that is not known. */
    private final Map<Integer, Map<String, Optional<Ratio>>> parts = new HashMap<>();

    private final List<Finding> findings = new ArrayList<>();

    PushedKits(TypedOrder order, CodeMap codes, Map<String, Map<String, Ratio>> suites) {
        this.order = order;
        this.codes = codes;
        this.suites = suites;
    }

    List<Finding> check() {
        for (TypedLine line : order.lines()) {
            if (line.type() == LineType.SON) {
                code(line).ifPresent(code -> line.root().ifPresent(kit -> part(kit, code, line.quantityPerRoot())));
            }
        }
        for (TypedLine line : order.lines()) {
            if (line.type() == LineType.PARENT) {
                code(line).ifPresent(suite -> kit(line, suite));
            }
        }
        return findings;
    }

    private void part(TypedLine kit, String code, Optional<Ratio> each) {
        parts.computeIfAbsent(kit.index(), index -> new TreeMap<>())
                .merge(code, each, (a, b) -> a.isPresent() && b.isPresent() ? Optional.of(a.get().plus(b.get())) : Optional.empty());
    }

    /** A code that is missing is told of where lines are made, but for parts, which make none. */
    private Optional<String> code(TypedLine line) {
        return Optional.ofNullable(line.line().product()).flatMap(product -> {
            Outcome<String> code = codes.code("product", product, PushLines.place(order, line));
            if (line.type() == LineType.SON) {
                findings.addAll(code.findings());
            }
            return code.optional();
        });
    }

    private void kit(TypedLine kit, String suite) {
        Map<String, Ratio> contents = suites.get(suite);
        if (contents == null) {
            findings.add(PushLines.about(PushCode.PUSH_SUITE_UNKNOWN, order, kit).with("suite", suite));
            return;
        }
        Map<String, Optional<Ratio>> ours = parts.getOrDefault(kit.index(), Map.of());
        Set<String> components = new TreeSet<>(ours.keySet());
        // A kit whose parts the order does not list says nothing of them.
        components.addAll(ours.isEmpty() ? Set.of() : contents.keySet());
        for (String component : components) {
            Optional<Ratio> expected = Optional.ofNullable(contents.get(component));
            Optional<Ratio> actual = ours.getOrDefault(component, Optional.of(Ratio.ZERO));
            boolean isSame = expected.isPresent() && (actual.isEmpty() || actual.equals(expected));
            if (!isSame) {
                findings.add(PushLines.about(PushCode.PUSH_SUITE_DIFFERS, order, kit)
                        .with("suite", suite)
                        .with("component", component)
                        .with("expected", expected.orElse(Ratio.ZERO).toString())
                        .with("actual", actual.map(Ratio::toString).orElse("?")));
            }
        }
    }
}
