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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes lines to follow of a typed order; lines are known by their positions, for views of all would cost more. */
final class KitLines {

    private final TypedOrder order;
    private final List<Finding> findings = new ArrayList<>(0);
    /** By position of a son: the next son of its root, after the last one the first. */
    private final int[] nextSon;

    /** By position of a root: its last son, 1 more than the position. */
    private final int[] lastSon;

    /** The positions of the sons of the kit that is being looked at. */
    private final int[] sons;

    private final KitPaths paths;

    /** Where the lines stand; asked for with the first finding. */
    private @Nullable Place place;

    KitLines(TypedOrder order) {
        int size = order.size();
        this.order = order;
        this.nextSon = new int[size];
        this.lastSon = new int[size];
        this.sons = new int[size];
        this.paths = new KitPaths(order);
    }

    Outcome<List<KitLine>> lines() {
        int count = 0;
        for (int at = 0; at < nextSon.length; at++) {
            LineType type = order.type(at);
            if (type == LineType.SON) {
                addSon(order.root(at), at);
            } else if (type.isSent()) {
                count++;
            }
        }
        List<KitLine> lines = new ArrayList<>(count);
        for (int at = 0; at < nextSon.length; at++) {
            LineType type = order.type(at);
            if (type.isSent() && type != LineType.SON) {
                KitLine line = line(at, type);
                if (line != null) {
                    lines.add(line);
                }
            }
        }
        return Outcome.of(Collections.unmodifiableList(lines), findings);
    }

    private void addSon(int root, int son) {
        int last = lastSon[root] - 1;
        nextSon[son] = last < 0 ? son : nextSon[last];
        if (last >= 0) {
            nextSon[last] = son;
        }
        lastSon[root] = son + 1;
    }

    private @Nullable KitLine line(int at, LineType type) {
        OrderLine line = order.line(at);
        Ratio quantity = line.quantity();
        if (quantity == null) {
            findings.add(finding(at, KitCode.KIT_LINE_QUANTITY_MISSING));
            return null;
        }
        if (type != LineType.PARENT) {
            return KitLine.of(text(line.id()), quantity, BomSnapshot.plain(text(line.product()), line.unit()));
        }
        TypedLine kit = order.typedLine(at);
        if (order.isIncomplete(kit)) {
            findings.add(finding(at, KitCode.KIT_LINE_INCOMPLETE));
            return null;
        }
        return kit(kit, quantity);
    }

    private @Nullable KitLine kit(TypedLine kit, Ratio quantity) {
        OrderLine line = kit.line();
        String id = text(line.id());
        KitPart[] known = new KitPart[findSons(kit.index())];
        boolean isKnown = true;
        for (int number = 0; number < known.length; number++) {
            KitPart part = part(sons[number], id, quantity);
            if (part == null) {
                isKnown = false;
            } else {
                known[number] = part;
            }
        }
        if (!isKnown) {
            return null;
        }
        Outcome<BomSnapshot> snapshot = BomSnapshot.ofParts(text(line.product()), line.unit(), bom(kit), known);
        for (Finding finding : snapshot.findings()) {
            findings.add(finding.at(place(kit.index())));
        }
        return snapshot.hasValue()
                ? new KitLine(id, quantity, snapshot.value(), Ratio.ONE, ids(known, snapshot.value()))
                : null;
    }

    /** Puts down the sons of a kit; returns how many there are. */
    private int findSons(int kit) {
        int count = 0;
        int last = lastSon[kit] - 1;
        for (int son = last; last >= 0 && (count == 0 || son != last); ) {
            son = nextSon[son];
            sons[count++] = son;
        }
        return count;
    }

    /** Returns the part that a son is, null with a finding if it is not known how much of it a kit needs. */
    private @Nullable KitPart part(int son, String kit, Ratio ordered) {
        OrderLine line = order.line(son);
        Ratio perKit = perKit(order.typedLine(son), ordered);
        if (perKit == null || perKit.signum() < 0) {
            findings.add(finding(son, KitCode.KIT_PART_QUANTITY_UNKNOWN)
                    .about(kit)
                    .with("part", text(line.id()))
                    .with("value", perKit == null ? "" : perKit.toString()));
            return null;
        }
        return new KitPart(paths.path(son), text(line.product()), unit(line.unit()), perKit, Ratio.ZERO);
    }

    private static Optional<String> unit(@Nullable String unit) {
        return unit == null || unit.isBlank() ? Optional.empty() : Optional.of(unit);
    }

    /** Two sons at one path are one part, which the first of them stands for. */
    private @Nullable String[] ids(KitPart[] known, BomSnapshot snapshot) {
        @Nullable String[] ids = new String[snapshot.partArray().length];
        boolean isOneEach = known.length == ids.length;
        for (int number = known.length - 1; number >= 0; number--) {
            int part = isOneEach ? number : snapshot.index().find(known[number].path());
            ids[part] = text(order.line(sons[number]).id());
        }
        return ids;
    }

    private static @Nullable String bom(TypedLine kit) {
        String standard = kit.standardBom();
        return standard == null ? kit.line().linkedBom() : standard;
    }

    /** A total is the whole line's; all else is known for one of the root. */
    private static @Nullable Ratio perKit(TypedLine son, Ratio ordered) {
        if (son.quantitySource() == QuantitySource.TOTAL && !ordered.isZero()) {
            Ratio total = son.quantity().orElse(null);
            if (total != null) {
                return total.dividedBy(ordered);
            }
        }
        return son.quantityPerRoot().orElse(null);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private Finding finding(int at, KitCode code) {
        return Finding.of(code).about(text(order.line(at).id())).at(place(at));
    }

    private Place place(int at) {
        Place all = place;
        if (all == null) {
            all = order.order().place();
            place = all;
        }
        int position = order.line(at).position();
        return all.child(position < 0 ? at : position);
    }
}
