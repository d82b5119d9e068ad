package io.skuwright.kingdee.crm;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomLine;
import io.skuwright.bom.BomPolicy;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which BOM makes the component of a line, and an order in which components come first. */
final class BundleLinks {

    private final BomCatalog catalog;
    private final BomPolicy policy;
    private final Map<String, Bom> boms = new LinkedHashMap<>();
    private final Map<String, Optional<String>> defaults = new HashMap<>();
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final List<Bom> ordered = new ArrayList<>();

    BundleLinks(BomCatalog catalog, BomPolicy policy) {
        this.catalog = catalog;
        this.policy = policy;
        catalog.boms().forEach(bom -> boms.putIfAbsent(bom.number(), bom));
        order();
    }

    /** Returns the number of the BOM that makes a line's component: the one it names, else the default one. */
    Optional<String> target(BomLine line) {
        return line.componentBom()
                .or(() -> defaults.computeIfAbsent(line.component(), this::defaultOf));
    }

    Optional<Bom> bom(String number) {
        return Optional.ofNullable(boms.get(number));
    }

    private Optional<String> defaultOf(String product) {
        Outcome<Optional<Bom>> found = catalog.defaultBom(product, policy);
        findings.addAll(found.findings());
        return found.value().map(Bom::number);
    }

    /** Each BOM waits for those of its components; what waits for itself is never reached. */
    private void order() {
        Map<String, Integer> missing = new HashMap<>();
        Map<String, List<String>> users = new HashMap<>();
        Deque<String> ready = new ArrayDeque<>();
        for (Bom bom : boms.values()) {
            Set<String> needs = new LinkedHashSet<>();
            bom.lines().forEach(line -> target(line).filter(boms::containsKey).ifPresent(needs::add));
            needs.forEach(need -> users.computeIfAbsent(need, key -> new ArrayList<>()).add(bom.number()));
            missing.put(bom.number(), needs.size());
            if (needs.isEmpty()) {
                ready.add(bom.number());
            }
        }
        while (!ready.isEmpty()) {
            String number = ready.remove();
            Optional.ofNullable(boms.get(number)).ifPresent(ordered::add);
            for (String user : users.getOrDefault(number, List.of())) {
                if (missing.merge(user, -1, Integer::sum) == 0) {
                    ready.add(user);
                }
            }
        }
    }

    /** Returns the BOMs whose components come first, each after those. */
    List<Bom> ordered() {
        return ordered;
    }

    /** Returns the BOMs that go into themselves, and those that hold one. */
    List<Bom> inLoops() {
        Set<String> done = new LinkedHashSet<>();
        ordered.forEach(bom -> done.add(bom.number()));
        return boms.values().stream().filter(bom -> !done.contains(bom.number())).toList();
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
