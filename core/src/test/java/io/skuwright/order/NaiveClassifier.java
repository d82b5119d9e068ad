package io.skuwright.order;

import io.skuwright.order.ClassifierPolicy.KitTest;
import io.skuwright.order.ClassifierPolicy.NestedSon;
import io.skuwright.order.ClassifierPolicy.SkipLayers;
import io.skuwright.row.Cell;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The decision table written down once more, as slowly and plainly as can be: it searches the list for
 * each parent and goes up and down by recursion. For small orders, to compare the engine with.
 */
final class NaiveClassifier {

    private final List<OrderLine> lines;
    private final ClassifierPolicy policy;

    NaiveClassifier(List<OrderLine> lines, ClassifierPolicy policy) {
        this.lines = lines;
        this.policy = policy;
    }

    LineType type(OrderLine line) {
        if (isSetAside(line)) {
            return LineType.SET_ASIDE;
        }
        boolean isRoot = isBlank(line.parentKey());
        if (isRoot && isBlank(line.bomReference())) {
            return LineType.STANDARD;
        }
        if (isRoot) {
            return isKit(line) ? LineType.PARENT : LineType.STANDARD;
        }
        OrderLine parent = parent(line);
        boolean belowNonKit = !isKit(root(line));
        boolean belowClosed = isSomethingAboveClosed(parent);
        if (belowNonKit || belowClosed) {
            return LineType.SKIP;
        }
        boolean skips = !isBlank(line.linkedBom()) && isOpened() && isYes(line.skip());
        return skips ? LineType.SKIP : LineType.SON;
    }

    /** A son closes if it has a linked BOM, or if the policy says that every son does. */
    private boolean isSomethingAboveClosed(OrderLine line) {
        if (isBlank(line.parentKey())) {
            return false;
        }
        boolean closesAlways = policy.oneLevelOnly() || policy.nestedSon() == NestedSon.CLOSE;
        boolean closes = type(line) == LineType.SON && (!isBlank(line.linkedBom()) || closesAlways);
        return closes || isSomethingAboveClosed(parent(line));
    }

    /** The quantity of a son from the ratios of its line and all lines above; null if one is missing. */
    @Nullable BigFraction quantity(OrderLine line) {
        if (isBlank(line.parentKey())) {
            return line.quantity() == null
                    ? null
                    : BigFraction.of(line.quantity().numerator(), line.quantity().denominator());
        }
        BigFraction above = quantity(parent(line));
        if (above == null || line.numerator() == null || line.denominator() == null) {
            return null;
        }
        return above.multiply(BigFraction.of(line.numerator().numerator(), line.numerator().denominator()))
                .divide(BigFraction.of(line.denominator().numerator(), line.denominator().denominator()));
    }

    boolean isSetAside(OrderLine line) {
        if (isBlank(line.id()) || countById(line.id()) > 1) {
            return true;
        }
        if (!isBlank(line.nodeKey()) && holders(line.nodeKey()).size() > 1) {
            return true;
        }
        if (isBlank(line.parentKey())) {
            return !isBlank(line.rootKey()) && !line.rootKey().equals(keyOf(line));
        }
        if (isBlank(line.bomReference()) || isInLoop(line) || holders(line.parentKey()).size() != 1) {
            return true;
        }
        OrderLine parent = parent(line);
        boolean parentIsPlain = isBlank(parent.parentKey()) && isBlank(parent.bomReference());
        if (parentIsPlain || isSetAside(parent)) {
            return true;
        }
        boolean rootDiffers = !isBlank(line.rootKey()) && !line.rootKey().equals(keyOf(root(line)));
        boolean badSkip = isOpened() && line.skip().hasValue() && !isYes(line.skip()) && !isNo(line.skip());
        return rootDiffers || badSkip || isForbiddenNestedSon(line, parent);
    }

    private boolean isForbiddenNestedSon(OrderLine line, OrderLine parent) {
        return policy.nestedSon() == NestedSon.ERROR
                && !policy.oneLevelOnly()
                && type(parent) == LineType.SON
                && isBlank(parent.linkedBom());
    }

    private boolean isInLoop(OrderLine line) {
        Set<OrderLine> seen = new HashSet<>();
        OrderLine at = line;
        while (seen.add(at)) {
            List<OrderLine> parents = isBlank(at.parentKey()) ? List.of() : holders(at.parentKey());
            if (parents.size() != 1) {
                return false;
            }
            at = parents.get(0);
        }
        return true;
    }

    private OrderLine parent(OrderLine line) {
        return holders(Objects.requireNonNull(line.parentKey())).get(0);
    }

    private OrderLine root(OrderLine line) {
        return isBlank(line.parentKey()) ? line : root(parent(line));
    }

    private List<OrderLine> holders(String key) {
        return lines.stream().filter(line -> key.equals(line.nodeKey())).toList();
    }

    private long countById(String id) {
        return lines.stream().filter(line -> id.equals(line.id())).count();
    }

    private @Nullable String keyOf(OrderLine line) {
        return isBlank(line.nodeKey()) ? null : line.nodeKey();
    }

    private boolean isKit(OrderLine root) {
        return policy.kitTest() == KitTest.EVERY_ROOT || isYes(root.kit());
    }

    private boolean isOpened() {
        return policy.skipLayers() == SkipLayers.OPENED;
    }

    private static boolean isYes(Cell cell) {
        return Set.of("true", "1").contains(cell.text().toLowerCase(Locale.ROOT));
    }

    private static boolean isNo(Cell cell) {
        return Set.of("false", "0").contains(cell.text().toLowerCase(Locale.ROOT));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
