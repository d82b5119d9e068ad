package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.result.Limits;

/** What an explosion was asked. */
record Question(
        String product,
        int bom,
        Ratio quantity,
        ExplosionView view,
        BomPolicy policy,
        UnitConversions conversions,
        Limits limits) {}
