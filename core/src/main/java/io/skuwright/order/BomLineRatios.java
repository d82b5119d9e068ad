package io.skuwright.order;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomLine;
import io.skuwright.bom.BomLineKind;
import io.skuwright.bom.BomPolicy;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.CodeMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the ratios of an order's BOM references in a catalogue. */
final class BomLineRatios {

    private static final String BOM_LINE = "bomLine";

    private BomLineRatios() {}

    /** By the codes of BOM lines: the BOM's number, {@code #}, the id of the line. */
    static Outcome<LineRatios> byCode(BomCatalog catalog, CodeMap codes) {
        Map<String, Ratio> ratios = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        // A catalogue puts a BOM together each time it is asked for one.
        Map<String, Optional<Bom>> boms = new HashMap<>();
        for (String id : codes.ids(BOM_LINE)) {
            Outcome<String> code = codes.code(BOM_LINE, id, Place.NONE);
            findings.addAll(code.findings());
            code.optional().ifPresent(known -> {
                Optional<Ratio> ratio = ratio(catalog, boms, known);
                ratio.ifPresent(value -> ratios.put(id, value));
                if (ratio.isEmpty()) {
                    findings.add(Finding.of(OrderCode.BOM_LINE_UNKNOWN).about(id).with("value", known));
                }
            });
        }
        return Outcome.of(LineRatios.of(ratios), findings);
    }

    /** Prices by id of BOM lines whose prices are known by code. */
    static Outcome<Map<String, Ratio>> pricesById(Map<String, Ratio> pricesByCode, CodeMap codes) {
        Map<String, Ratio> prices = new LinkedHashMap<>(codes.passesIds() ? pricesByCode : Map.of());
        List<Finding> findings = new ArrayList<>();
        for (String id : codes.ids(BOM_LINE)) {
            Outcome<String> code = codes.code(BOM_LINE, id, Place.NONE);
            findings.addAll(code.findings());
            Ratio price = code.optional().map(pricesByCode::get).orElse(null);
            if (price != null) {
                prices.put(id, price);
            }
        }
        return Outcome.of(prices, findings);
    }

    private static Optional<Ratio> ratio(BomCatalog catalog, Map<String, Optional<Bom>> boms, String code) {
        int sharp = code.lastIndexOf('#');
        if (sharp < 0) {
            return Optional.empty();
        }
        String number = code.substring(0, sharp);
        return boms.computeIfAbsent(number, catalog::bom)
                .flatMap(bom -> catalog.line(number, code.substring(sharp + 1)).flatMap(line -> ratio(bom, line)));
    }

    /** A line that does not grow with its parent has no ratio, nor has one whose numbers are not usable. */
    private static Optional<Ratio> ratio(Bom bom, BomLine line) {
        boolean isUsable = line.kind() == BomLineKind.VARIABLE
                && line.numerator().signum() > 0
                && line.denominator().signum() > 0
                && bom.yieldQuantity().signum() > 0;
        return isUsable
                ? Optional.of(line.numerator().dividedBy(line.denominator()).dividedBy(bom.yieldQuantity()))
                : Optional.empty();
    }

    /** By the shape of the order: the line of the parent's BOM that has the child's product. */
    static LineRatios byShape(SalesOrder order, BomCatalog catalog, CodeMap codes, BomPolicy policy) {
        return new Shape(order, catalog, codes, policy).match();
    }

    private static final class Shape {
        private final SalesOrder order;
        private final BomCatalog catalog;
        private final CodeMap codes;
        private final BomPolicy policy;
        private final Map<String, OrderLine> byKey = new HashMap<>();
        private final Map<String, Map<String, Ratio>> byBom = new HashMap<>();
        private final Map<String, Optional<Bom>> byProduct = new HashMap<>();

        Shape(SalesOrder order, BomCatalog catalog, CodeMap codes, BomPolicy policy) {
            this.order = order;
            this.catalog = catalog;
            this.codes = codes;
            this.policy = policy;
            Set<String> unclear = new HashSet<>();
            for (OrderLine line : order.lines()) {
                String key = Texts.orNull(line.nodeKey());
                if (key != null && byKey.put(key, line) != null) {
                    unclear.add(key);
                }
            }
            byKey.keySet().removeAll(unclear);
        }

        LineRatios match() {
            Map<String, Ratio> ratios = new LinkedHashMap<>();
            Set<String> contradictory = new HashSet<>();
            for (OrderLine line : order.lines()) {
                String reference = Texts.orNull(line.bomReference());
                Ratio ratio = reference == null ? null : ratio(line);
                if (reference != null && ratio != null) {
                    Ratio before = ratios.putIfAbsent(reference, ratio);
                    if (before != null && !before.equals(ratio)) {
                        contradictory.add(reference);
                    }
                }
            }
            ratios.keySet().removeAll(contradictory);
            return LineRatios.of(ratios);
        }

        private @Nullable Ratio ratio(OrderLine line) {
            String parentKey = Texts.orNull(line.parentKey());
            OrderLine parent = parentKey == null ? null : byKey.get(parentKey);
            String product = code("product", line.product());
            if (parent == null || product == null) {
                return null;
            }
            return bomOf(parent).map(bom -> ratios(bom).get(product)).orElse(null);
        }

        private Optional<Bom> bomOf(OrderLine parent) {
            String number = code("bom", parent.linkedBom());
            Optional<Bom> linked = number == null ? Optional.empty() : catalog.bom(number);
            String product = code("product", parent.product());
            if (linked.isPresent() || product == null) {
                return linked;
            }
            return byProduct.computeIfAbsent(
                    product, key -> catalog.defaultBom(key, policy).optional().flatMap(bom -> bom));
        }

        /** Returns the ratio by component; a component on two lines is left out, for which one is meant is unknown. */
        private Map<String, Ratio> ratios(Bom bom) {
            return byBom.computeIfAbsent(bom.number(), number -> {
                Map<String, Ratio> ratios = new HashMap<>();
                Set<String> seen = new HashSet<>();
                for (BomLine line : bom.lines()) {
                    if (seen.add(line.component())) {
                        BomLineRatios.ratio(bom, line).ifPresent(ratio -> ratios.put(line.component(), ratio));
                    } else {
                        ratios.remove(line.component());
                    }
                }
                return ratios;
            });
        }

        private @Nullable String code(String kind, @Nullable String id) {
            String known = Texts.orNull(id);
            return known == null
                    ? null
                    : codes.code(kind, known, Place.NONE).optional().orElse(null);
        }
    }
}
