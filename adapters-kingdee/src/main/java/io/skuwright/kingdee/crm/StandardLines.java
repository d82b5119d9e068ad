package io.skuwright.kingdee.crm;

import io.skuwright.bom.BomLine;
import io.skuwright.bom.StandardBom;
import io.skuwright.bom.StandardBomPlan;
import io.skuwright.order.LineType;
import io.skuwright.result.Finding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds for each chosen order line the line of the standard BOM that it became. */
final class StandardLines {

    private final OrderTree tree;
    private final Map<String, StandardBom> byNumber = new HashMap<>();
    /** By number of a standard BOM: its line ids by the id of the configured line they come from. */
    private final Map<String, Map<String, BomLine>> byConfiguredLine = new HashMap<>();

    StandardLines(OrderTree tree, StandardBomPlan plan) {
        this.tree = tree;
        plan.all().forEach(bom -> byNumber.put(bom.bom().number(), bom));
    }

    /** Fills in the lines of sons; returns what contradicts the order, if the plan opened another BOM than it names. */
    Optional<Finding> link(StandardBom top, RootSelection selection, Map<Integer, FinishedRoot.StandardLine> lines) {
        // By the index of the order line: a chosen line is as deep as its path, and so would be its hash code.
        Map<Integer, StandardBom> below = new HashMap<>();
        for (ChosenLine chosen : selection.lines()) {
            StandardBom bom = chosen.parent() == null ? top : below.get(chosen.parent().line());
            if (bom == null) {
                // What its parent became was left out, or is no BOM of its own: then it is in none.
                continue;
            }
            if (!bom.configured().equals(chosen.in().number())) {
                return Optional.of(Finding.of(StandardBomRunCode.CONFIGURED_BOM_OTHER_VERSION)
                        .about(tree.id(chosen.line()))
                        .at(tree.place(chosen.line()))
                        .with("expected", chosen.in().number())
                        .with("actual", bom.configured()));
            }
            BomLine line = lines(bom).get(chosen.id());
            if (line != null) {
                open(line).ifPresent(opened -> below.put(chosen.line(), opened));
                if (tree.typed().typedLine(chosen.line()).type() == LineType.SON) {
                    lines.put(chosen.line(), new FinishedRoot.StandardLine(bom, line.id()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<StandardBom> open(BomLine line) {
        @Nullable String number = line.componentBom().orElse(null);
        return number == null ? Optional.empty() : Optional.ofNullable(byNumber.get(number));
    }

    private Map<String, BomLine> lines(StandardBom bom) {
        return byConfiguredLine.computeIfAbsent(bom.bom().number(), number -> {
            Map<String, BomLine> lines = new HashMap<>();
            for (BomLine line : bom.bom().lines()) {
                String from = bom.configuredLines().get(line.id());
                if (from != null) {
                    lines.put(from, line);
                }
            }
            return lines;
        });
    }
}
