package io.skuwright.kit;

import io.skuwright.order.LineType;
import io.skuwright.order.OrderLine;
import io.skuwright.order.QuantitySource;
import io.skuwright.order.TypedLine;
import io.skuwright.order.TypedOrder;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes lines to follow of a typed order. */
final class KitLines {

    private final TypedOrder order;
    private final List<Finding> findings = new ArrayList<>();
    /** By position of a root: its first son, and by position of a son the next one; 1 more than the position. */
    private final int[] nextSon;

    private final int[] lastSon;
    /** By position of a line: the path to it, of skip layers and sons. */
    private final @Nullable KitPath[] paths;

    /** Where the lines stand; asked for with the first finding. */
    private @Nullable Place place;

    KitLines(TypedOrder order) {
        this.order = order;
        this.nextSon = new int[order.size()];
        this.lastSon = new int[order.size()];
        this.paths = new KitPath[order.size()];
    }

    Outcome<List<KitLine>> lines() {
        for (int at = 0; at < order.size(); at++) {
            if (order.type(at) == LineType.SON) {
                int root = order.typedLine(at).root().orElseThrow().index();
                int last = lastSon[root] == 0 ? root : lastSon[root] - 1;
                nextSon[last] = at + 1;
                lastSon[root] = at + 1;
            }
        }
        List<KitLine> lines = new ArrayList<>();
        for (int at = 0; at < order.size(); at++) {
            LineType type = order.type(at);
            if (type.isSent() && type != LineType.SON) {
                KitLine line = line(order.typedLine(at), type);
                if (line != null) {
                    lines.add(line);
                }
            }
        }
        return Outcome.of(List.copyOf(lines), findings);
    }

    private @Nullable KitLine line(TypedLine typed, LineType type) {
        OrderLine line = typed.line();
        Ratio quantity = line.quantity();
        if (quantity == null) {
            findings.add(at(typed, KitCode.KIT_LINE_QUANTITY_MISSING));
            return null;
        }
        String id = text(line.id());
        String product = text(line.product());
        if (type != LineType.PARENT) {
            return KitLine.of(id, quantity, BomSnapshot.plain(product, line.unit()));
        }
        return order.isIncomplete(typed) ? incomplete(typed) : kit(typed, id, quantity, product);
    }

    private @Nullable KitLine incomplete(TypedLine kit) {
        findings.add(at(kit, KitCode.KIT_LINE_INCOMPLETE));
        return null;
    }

    private @Nullable KitLine kit(TypedLine typed, String id, Ratio quantity, String product) {
        List<KitPart> parts = new ArrayList<>();
        List<String> partLines = new ArrayList<>();
        boolean isKnown = true;
        for (int next = nextSon[typed.index()]; next > 0; next = nextSon[next - 1]) {
            TypedLine son = order.typedLine(next - 1);
            Ratio perKit = perKit(son, quantity);
            if (perKit == null || perKit.signum() < 0) {
                findings.add(at(son, KitCode.KIT_PART_QUANTITY_UNKNOWN)
                        .about(id)
                        .with("part", text(son.line().id()))
                        .with("value", perKit == null ? "" : perKit.toString()));
                isKnown = false;
            } else {
                KitPath path = path(son);
                Optional<String> unit = unit(son.line().unit());
                parts.add(new KitPart(path, text(son.line().product()), unit, perKit, Ratio.ZERO));
                partLines.add(text(son.line().id()));
            }
        }
        if (!isKnown) {
            return null;
        }
        Outcome<BomSnapshot> snapshot =
                BomSnapshot.ofParts(product, typed.line().unit(), bom(typed), parts);
        snapshot.findings().forEach(finding -> findings.add(finding.at(place(typed))));
        return snapshot.optional()
                .map(known -> new KitLine(id, quantity, known, Ratio.ONE, ids(parts, partLines, known)))
                .orElse(null);
    }

    private static Optional<String> unit(@Nullable String unit) {
        return unit == null || unit.isBlank() ? Optional.empty() : Optional.of(unit);
    }

    /** Two sons at one path are one part, which the first of them stands for. */
    private static @Nullable String[] ids(List<KitPart> sons, List<String> lines, BomSnapshot snapshot) {
        boolean isOneEach = sons.size() == snapshot.parts().size();
        @Nullable String[] ids = new String[snapshot.parts().size()];
        for (int son = sons.size() - 1; son >= 0; son--) {
            ids[isOneEach ? son : snapshot.index().find(sons.get(son).path())] = lines.get(son);
        }
        return ids;
    }

    private static @Nullable String bom(TypedLine kit) {
        String standard = kit.standardBom();
        return standard == null ? kit.line().linkedBom() : standard;
    }

    /** A total is the whole line's; all else is known for one of the root. */
    private static @Nullable Ratio perKit(TypedLine son, Ratio ordered) {
        Ratio total = son.quantity().orElse(null);
        return total != null && son.quantitySource() == QuantitySource.TOTAL && !ordered.isZero()
                ? total.dividedBy(ordered)
                : son.quantityPerRoot().orElse(null);
    }

    /** Returns the BOM references from the root's child down; lines below one line share its path. */
    private KitPath path(TypedLine son) {
        List<TypedLine> unknown = new ArrayList<>();
        @Nullable TypedLine line = son;
        while (line != null && paths[line.index()] == null) {
            unknown.add(line);
            line = line.parent().orElse(null);
        }
        KitPath path = line == null ? KitPath.SELF : pathOf(line);
        for (int at = unknown.size() - 1; at >= 0; at--) {
            TypedLine below = unknown.get(at);
            path = below.parent().isEmpty() ? KitPath.SELF : path.child(text(below.line().bomReference()));
            paths[below.index()] = path;
        }
        return path;
    }

    private KitPath pathOf(TypedLine line) {
        KitPath path = paths[line.index()];
        return path == null ? KitPath.SELF : path;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private Finding at(TypedLine line, KitCode code) {
        return Finding.of(code).about(text(line.line().id())).at(place(line));
    }

    private Place place(TypedLine line) {
        Place all = place;
        if (all == null) {
            all = order.order().place();
            place = all;
        }
        int position = line.line().position();
        return all.child(position < 0 ? line.index() : position);
    }
}
