package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.math.BigInteger;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The sums of an explosion as a list whose elements are made when asked for. */
abstract class TotalsView extends AbstractList<ComponentTotal> implements RandomAccess {

    private final BomStore store;

    TotalsView(BomStore store) {
        this.store = store;
    }

    /** Returns the catalogue item at a place in the list. */
    abstract int item(int at);

    /** Returns what is needed of a catalogue item; null if that is nothing or is not known. */
    abstract @Nullable Ratio quantity(int item);

    /** Returns the number of rows of a catalogue item. */
    abstract BigInteger paths(int item);

    @Override
    public ComponentTotal get(int at) {
        int item = item(Objects.checkIndex(at, size()));
        return total(item, quantityAt(at));
    }

    private ComponentTotal total(int item, Ratio quantity) {
        return new ComponentTotal(
                store.products.name(store.items.product(item)),
                quantity,
                Optional.ofNullable(store.items.unit(item)),
                paths(item));
    }

    Ratio quantityAt(int at) {
        Ratio quantity = quantity(item(at));
        return quantity == null ? Ratio.ZERO : quantity;
    }

    String component(int at) {
        return store.products.name(store.items.product(item(at)));
    }

    /** Returns the quantity of a component that is counted in one unit only; null if it is not in the list. */
    @Nullable Ratio quantity(String component) {
        int product = store.products.find(component);
        int item = product == BomIndex.NONE ? product : store.items.first(product);
        return item == BomIndex.NONE ? null : quantity(item);
    }

    List<ComponentTotal> of(String component) {
        if (store.items.isMixed()) {
            return stream().filter(total -> total.component().equals(component)).toList();
        }
        int product = store.products.find(component);
        int item = product == BomIndex.NONE ? product : store.items.first(product);
        Ratio quantity = item == BomIndex.NONE ? null : quantity(item);
        return quantity == null ? List.of() : List.of(total(item, quantity));
    }

    /** Returns one quantity for each component; see {@link Explosion#quantities()}. */
    Outcome<Map<String, Ratio>> quantities(UnitConversions conversions, Limits limits) {
        return store.items.isMixed() ? MixedUnits.merge(this, conversions, limits) : Outcome.of(new QuantityMap(this));
    }
}
