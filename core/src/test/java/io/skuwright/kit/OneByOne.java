package io.skuwright.kit;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomLine;
import io.skuwright.bom.BuildMode;
import io.skuwright.quantity.Ratio;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a storekeeper does: takes the components of one kit after the other from the shelves, until something lacks.
 *
 * <p>For BOMs of variable lines, one for each product, without loops and units.
 */
final class OneByOne {

    private final List<Bom> boms;
    private final BuildMode mode;
    private Map<String, Ratio> shelves;

    OneByOne(List<Bom> boms, BuildMode mode, Map<String, Ratio> stock) {
        this.boms = boms;
        this.mode = mode;
        this.shelves = new HashMap<>(stock);
    }

    Map<String, Ratio> shelves() {
        return shelves;
    }

    /** Takes whole kits up to a number; returns how many there were. */
    int take(String kit, int wanted) {
        int taken = 0;
        while (taken < wanted && takeOne(kit)) {
            taken++;
        }
        return taken;
    }

    private boolean takeOne(String kit) {
        Map<String, Ratio> before = new HashMap<>(shelves);
        boolean there = lines(kit).isEmpty() ? takeFromShelf(kit, Ratio.ONE) : make(kit, Ratio.ONE);
        if (!there) {
            shelves = before;
        }
        return there;
    }

    private boolean make(String product, Ratio quantity) {
        Bom bom = bom(product).orElseThrow();
        for (BomLine line : lines(product)) {
            Ratio need = quantity.times(line.numerator()).dividedBy(line.denominator()).dividedBy(bom.yieldQuantity());
            boolean opened = !lines(line.component()).isEmpty() && (mode == BuildMode.DEEP || line.skipLayer());
            if (!(opened ? takeOrMake(line.component(), need) : takeFromShelf(line.component(), need))) {
                return false;
            }
        }
        return true;
    }

    private boolean takeOrMake(String component, Ratio need) {
        Ratio ready = mode == BuildMode.DEEP
                ? need.min(shelves.getOrDefault(component, Ratio.ZERO))
                : Ratio.ZERO;
        shelves.merge(component, ready.negated(), Ratio::plus);
        return make(component, need.minus(ready));
    }

    private boolean takeFromShelf(String component, Ratio need) {
        return shelves.merge(component, need.negated(), Ratio::plus).signum() >= 0;
    }

    private Optional<Bom> bom(String product) {
        return boms.stream().filter(bom -> bom.product().equals(product)).findFirst();
    }

    private List<BomLine> lines(String product) {
        return bom(product).stream()
                .flatMap(bom -> bom.lines().stream())
                .filter(line -> !line.numerator().isZero())
                .toList();
    }
}
