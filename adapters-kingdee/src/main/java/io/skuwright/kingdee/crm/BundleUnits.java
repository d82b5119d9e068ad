package io.skuwright.kingdee.crm;

import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.result.Outcome;
import java.util.Map;
import java.util.Optional;

/**
 * In which unit the CRM counts each product, by its code; a bundle names no unit.
 *
 * @param byProduct the units; a product without one counts in the unit of the BOM
 * @param conversions how many of one unit are one of another
 */
record BundleUnits(Map<String, String> byProduct, UnitConversions conversions) {

    static final BundleUnits NONE = new BundleUnits(Map.of(), UnitConversions.none());

    boolean declares(String product) {
        return byProduct.containsKey(product);
    }

    /** Returns how many of the CRM's unit of a component are one of the BOM's. */
    Outcome<Ratio> ofComponent(String component, Optional<String> unit) {
        String own = byProduct.get(component);
        return own == null || unit.isEmpty() ? Outcome.of(Ratio.ONE) : conversions.factor(component, unit.get(), own);
    }

    /** Returns how many of the BOM's unit of its product are one of the CRM's. */
    Outcome<Ratio> ofParent(String product, Optional<String> unit) {
        String own = byProduct.get(product);
        return own == null || unit.isEmpty() ? Outcome.of(Ratio.ONE) : conversions.factor(product, own, unit.get());
    }
}
