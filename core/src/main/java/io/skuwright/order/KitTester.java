package io.skuwright.order;

import io.skuwright.order.ClassifierPolicy.KitTest;
import io.skuwright.row.Cell;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says of a root with a BOM whether its product is a kit, and notes the roots nobody knows about. */
final class KitTester {

    private final Forest forest;
    private final boolean everyRoot;
    private final @Nullable Map<String, KitFlag> known;

    /** Roots whose flag says nothing readable. */
    final Positions unknown = new Positions();

    private KitTester(Forest forest, boolean everyRoot, @Nullable Map<String, KitFlag> known) {
        this.forest = forest;
        this.everyRoot = everyRoot;
        this.known = known;
    }

    static KitTester of(ClassifierPolicy policy, Forest forest) {
        Function<Set<String>, Map<String, KitFlag>> asked = policy.kitFlags();
        Map<String, KitFlag> known = asked == null ? null : ask(asked, products(forest));
        return new KitTester(forest, policy.kitTest() == KitTest.EVERY_ROOT, known);
    }

    /** A host that looks products up should not be asked about none. */
    private static Map<String, KitFlag> ask(Function<Set<String>, Map<String, KitFlag>> asked, Set<String> products) {
        return products.isEmpty() ? Map.of() : Texts.copy(asked.apply(products));
    }

    private static Set<String> products(Forest forest) {
        Set<String> products = new LinkedHashSet<>();
        for (int line = 0; line < forest.size(); line++) {
            OrderLine it = forest.lines[line];
            String product = it.product();
            if (forest.parent[line] == Forest.NO_PARENT && Texts.has(it.bomReference()) && Texts.has(product)) {
                products.add(product);
            }
        }
        return products;
    }

    /** Returns what was said about a root that is unknown: its flag, or nothing where the host was asked. */
    String said(int line) {
        Cell flag = forest.lines[line].kit();
        if (known != null) {
            return "";
        }
        return flag.kind() == Cell.Kind.RECORD || flag.kind() == Cell.Kind.LIST ? flag.toJson() : flag.text();
    }

    boolean isKit(int line) {
        KitFlag flag = flag(line);
        if (flag == KitFlag.UNKNOWN) {
            unknown.add(line);
        }
        return flag == KitFlag.KIT;
    }

    private KitFlag flag(int line) {
        OrderLine it = forest.lines[line];
        if (known != null) {
            return known.getOrDefault(Texts.orEmpty(it.product()), KitFlag.UNKNOWN);
        }
        return everyRoot ? KitFlag.KIT : KitFlag.of(it.kit());
    }
}
