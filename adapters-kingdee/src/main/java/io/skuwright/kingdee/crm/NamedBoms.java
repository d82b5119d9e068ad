package io.skuwright.kingdee.crm;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomCategory;
import io.skuwright.bom.BomLine;
import io.skuwright.order.OrderLine;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.CodeMap;
import io.skuwright.row.Flag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which BOM an order line means, and which line of it: ids of the CRM translated and looked up. */
final class NamedBoms {

    private final BomCatalog catalog;
    private final CodeMap codes;
    /** A catalogue puts a BOM together each time it is asked for one. */
    private final Map<String, Optional<Bom>> byNumber = new HashMap<>();

    private final Map<String, Optional<Bom>> byProduct = new HashMap<>();

    NamedBoms(RunSettings settings) {
        catalog = settings.catalog();
        codes = settings.codes();
    }

    /** Returns the BOM that a root was ordered with: its bundle, else the configured BOM of its product. */
    Outcome<Bom> ofRoot(OrderTree tree, int root) {
        OrderLine line = tree.line(root);
        Place place = tree.place(root);
        Outcome<Optional<Bom>> named = named(line, place);
        if (!named.hasValue()) {
            return Outcome.failed(named.findings());
        }
        Optional<Bom> bom = named.value();
        Outcome<String> product = code("product", line.product(), place);
        boolean isKnown = OrderTree.has(line.product()) && product.hasValue();
        if (!OrderTree.has(line.linkedBom())) {
            bom = isKnown ? configured(product.value()) : Optional.empty();
        }
        if (bom.isEmpty()) {
            return Outcome.failed(Finding.of(StandardBomRunCode.CONFIGURED_BOM_UNKNOWN)
                    .about(tree.id(root))
                    .at(place)
                    .with("bom", text(line.linkedBom()))
                    .with("product", text(line.product())));
        }
        return isKnown ? sameProduct(tree, root, bom.get(), product.value()) : Outcome.of(bom.get());
    }

    private static Outcome<Bom> sameProduct(OrderTree tree, int root, Bom bom, String product) {
        if (!product.equals(bom.product())) {
            return Outcome.failed(Finding.of(StandardBomRunCode.CONFIGURED_BOM_OF_OTHER_PRODUCT)
                    .about(tree.id(root))
                    .at(tree.place(root))
                    .with("bom", bom.number())
                    .with("expected", product)
                    .with("actual", bom.product()));
        }
        return Outcome.of(bom);
    }

    /** Returns the BOM that a child opens: its bundle, else what its BOM line pins, else the configured one of its component. */
    Outcome<Optional<Bom>> ofChild(OrderTree tree, ChosenLine child) {
        OrderLine line = tree.line(child.line());
        if (OrderTree.has(line.linkedBom())) {
            return named(line, tree.place(child.line()));
        }
        return Outcome.of(line(child.in(), child.id()).flatMap(bomLine -> bomLine.componentBom()
                .map(this::byNumber)
                .orElseGet(() -> configured(bomLine.component()))));
    }

    private Outcome<Optional<Bom>> named(OrderLine line, Place place) {
        return OrderTree.has(line.linkedBom())
                ? code("bom", line.linkedBom(), place).map(this::byNumber)
                : Outcome.of(Optional.empty());
    }

    /** Returns the configured BOM of a product that is flagged as the default, else the only one it has. */
    private Optional<Bom> configured(String product) {
        return byProduct.computeIfAbsent(product, code -> {
            List<Bom> candidates = catalog.bomsOf(code).stream()
                    .filter(bom -> bom.category() == BomCategory.CONFIGURED)
                    .toList();
            List<Bom> flagged = candidates.stream()
                    .filter(bom -> bom.defaultFlag() == Flag.YES)
                    .toList();
            List<Bom> best = flagged.isEmpty() ? candidates : flagged;
            return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
        });
    }

    private Optional<Bom> byNumber(String number) {
        return byNumber.computeIfAbsent(number, catalog::bom);
    }

    /** Returns the number of the BOM that a bundle id stands for. */
    Outcome<String> number(String bundle, Place place) {
        return code("bom", bundle, place);
    }

    /**
     * Returns the id of the line of a BOM that a bundle line stands for, empty if the BOM has no such line.
     *
     * <p>A code is the number of the BOM, {@code #} and the id; where ids are their own codes it is the id alone.
     */
    Outcome<Optional<String>> lineId(Bom bom, @Nullable String bundleLine, Place place) {
        return code("bomLine", bundleLine, place).map(code -> {
            String prefix = bom.number() + "#";
            String id = code.startsWith(prefix) ? code.substring(prefix.length()) : code;
            boolean isBare = id.equals(code) && !codes.passesIds();
            return isBare ? Optional.empty() : line(bom, id).map(BomLine::id);
        });
    }

    Optional<BomLine> line(Bom bom, String id) {
        return catalog.line(bom.number(), id);
    }

    /** Returns the unit code of an order line, null if nobody knows it. */
    @Nullable String unit(@Nullable String unit, Place place) {
        return OrderTree.has(unit) ? code("unit", unit, place).optional().orElse(null) : null;
    }

    private Outcome<String> code(String kind, @Nullable String id, Place place) {
        return codes.code(kind, text(id), place);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
