package io.skuwright.bom;

import io.skuwright.result.Finding;
import java.util.BitSet;

/**
 * The BOMs that may use a component under any policy, found by going up through every door.
 *
 * <p>A line leads to its component in whatever version, and a variant to what it is a variant of: so no user is
 * missed, and only this part of a catalogue has to be opened and may raise findings.
 */
final class UsingBoms {

    private final BomIndex index;
    private final int component;
    private final BitSet products = new BitSet();
    private final BitSet boms = new BitSet();
    private final IntList next = new IntList();
    /** BOMs by the component of their lines. */
    private final int[] userStart;
    private final int[] users;
    /** Variants by what they are variants of. */
    private final int[] variantStart;
    private final int[] variants;

    UsingBoms(BomIndex index, int component) {
        this.index = index;
        this.component = component;
        this.userStart = new int[index.products() + 1];
        this.users = new int[index.lines()];
        this.variantStart = new int[index.products() + 1];
        this.variants = index.variants.isEmpty() ? new int[0] : new int[index.products()];
        groupUsers();
        groupVariants();
        if (component != BomIndex.NONE) {
            next.add(component);
        }
        while (next.size() > 0) {
            int product = next.get(next.size() - 1);
            next.truncate(next.size() - 1);
            for (int at = userStart[product]; at < userStart[product + 1]; at++) {
                add(users[at]);
            }
        }
    }

    private void add(int bom) {
        if (!boms.get(bom)) {
            boms.set(bom);
            reach(index.store.bomProduct[bom]);
        }
    }

    private void reach(int product) {
        IntList reached = new IntList();
        reached.add(product);
        for (int at = 0; at < reached.size(); at++) {
            int one = reached.get(at);
            if (!products.get(one)) {
                products.set(one);
                next.add(one);
                for (int variant = variantStart[one]; variant < variantStart[one + 1]; variant++) {
                    reached.add(variants[variant]);
                }
            }
        }
    }

    private void groupUsers() {
        for (int bom = 0; bom < index.boms(); bom++) {
            for (int line = index.store.firstLine[bom]; line < index.store.endLine[bom]; line++) {
                userStart[index.component(line)]++;
            }
        }
        toEnds(userStart);
        for (int bom = 0; bom < index.boms(); bom++) {
            for (int line = index.store.firstLine[bom]; line < index.store.endLine[bom]; line++) {
                users[--userStart[index.component(line)]] = bom;
            }
        }
    }

    private void groupVariants() {
        for (int product = 0; product < variants.length; product++) {
            int parent = index.variantParent(product);
            if (parent != BomIndex.NONE) {
                variantStart[parent]++;
            }
        }
        toEnds(variantStart);
        for (int product = 0; product < variants.length; product++) {
            int parent = index.variantParent(product);
            if (parent != BomIndex.NONE) {
                variants[--variantStart[parent]] = product;
            }
        }
    }

    /** Turns counts into the end of each range; filling the ranges from behind makes the ends their starts. */
    private static void toEnds(int[] counts) {
        for (int at = 1; at < counts.length; at++) {
            counts[at] += counts[at - 1];
        }
    }

    /** Returns the BOMs, in their order. */
    int[] boms() {
        return boms.stream().toArray();
    }

    /** Returns true if a finding of an opener or a totals pass is about a way to the component. */
    boolean concerns(Finding finding) {
        String bom = finding.attributes().get("bom");
        if (finding.code().equals(BomCode.BOM_DEFAULT_AMBIGUOUS) || finding.code().equals(BomCode.BOM_CYCLE)) {
            return leads(finding.subject());
        }
        if (bom == null) {
            return has(finding.subject());
        }
        return has(bom)
                && (finding.code().equals(BomCode.BOM_LINE_ID_DUPLICATE)
                        || leads(finding.subject())
                        || finding.subject().equals(index.product(component)));
    }

    private boolean has(String number) {
        int bom = index.store.numbers.find(number);
        return bom != BomIndex.NONE && boms.get(bom);
    }

    private boolean leads(String code) {
        int product = index.store.products.find(code);
        return product != BomIndex.NONE && products.get(product);
    }
}
