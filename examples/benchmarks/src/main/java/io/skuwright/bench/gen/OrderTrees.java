package io.skuwright.bench.gen;

import io.skuwright.bench.gen.OrderNode.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Grows orders of a shape, parents before children as the platform script needs them. */
final class OrderTrees {

    private static final int[] DENOMINATORS = {2, 3, 4, 5, 6, 8, 10, 12};

    private final SplittableRandom random;
    private final List<OrderNode> nodes = new ArrayList<>();

    private OrderTrees(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static List<OrderNode> grow(OrderShape shape, int lines, long seed) {
        OrderTrees trees = new OrderTrees(seed);
        while (trees.nodes.size() < lines) {
            int room = lines - trees.nodes.size();
            switch (shape) {
                case FLAT -> trees.flat(room);
                case KITS -> trees.kit(room);
                case DEEP -> trees.chain(Math.min(room, 20));
            }
        }
        return trees.nodes;
    }

    /** Sixteen plain lines for each kit of four. */
    private void flat(int room) {
        if (room < 4 || random.nextInt(17) != 0) {
            add(null, Role.PLAIN);
            return;
        }
        OrderNode root = add(null, Role.KIT);
        for (int part = 0; part < 3; part++) {
            add(root, Role.PART);
        }
    }

    private void kit(int room) {
        if (room < 4 || random.nextInt(10) == 0) {
            add(null, Role.PLAIN);
            return;
        }
        int size = Math.min(room, 4 + random.nextInt(13));
        int levels = 2 + random.nextInt(3);
        OrderNode root = add(null, random.nextInt(20) == 0 ? Role.NOT_A_KIT : Role.KIT);
        List<OrderNode> open = new ArrayList<>(List.of(root));
        OrderNode last = root;
        for (int left = size - 1; left > 0; left--) {
            // An assembly gets a first child at once, so that none stays empty.
            OrderNode parent = last.role().hasBom() ? last : open.get(random.nextInt(open.size()));
            boolean branches = left > 1 && depth(parent) < levels - 1 && random.nextInt(100) < 45;
            last = add(parent, branches ? branch() : Role.PART);
            if (branches) {
                open.add(last);
            }
        }
    }

    private Role branch() {
        return random.nextInt(100) < 70 ? Role.SKIP_LAYER : Role.ASSEMBLY;
    }

    private void chain(int length) {
        if (length < 3) {
            add(null, Role.PLAIN);
            return;
        }
        OrderNode last = add(null, Role.KIT);
        for (int level = 2; level < length; level++) {
            last = add(last, Role.SKIP_LAYER);
        }
        add(last, Role.PART);
    }

    private static int depth(OrderNode node) {
        int depth = 1;
        for (OrderNode at = node.parent(); at != null; at = at.parent()) {
            depth++;
        }
        return depth;
    }

    private OrderNode add(@Nullable OrderNode parent, Role role) {
        OrderNode root = parent == null || parent.root() == null ? parent : parent.root();
        boolean fraction = parent != null && random.nextInt(5) == 0;
        int denominator = fraction ? DENOMINATORS[random.nextInt(DENOMINATORS.length)] : 1;
        int quantity = 1 + random.nextInt(parent == null ? 9 : 3);
        OrderNode node =
                new OrderNode(nodes.size(), parent, root, role, random.nextInt(400), quantity, denominator);
        nodes.add(node);
        return node;
    }
}
