package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import java.util.function.Consumer;

/** Checks what a BOM says beside its lines. */
final class HeadCheck {

    private static final Ratio HUNDRED = Ratio.of(100);

    private HeadCheck() {}

    static void check(Bom bom, Consumer<Finding> findings) {
        if (bom.yieldQuantity().signum() <= 0) {
            findings.accept(BomFindings.bom(BomCode.BOM_YIELD_NOT_POSITIVE, bom)
                    .with("value", bom.yieldQuantity().toString()));
        }
        Ratio shares = Ratio.ZERO;
        for (ByProduct byProduct : bom.byProducts()) {
            if (byProduct.quantity().signum() < 0) {
                findings.accept(byProduct(BomCode.BOM_BY_PRODUCT_NEGATIVE, bom, byProduct)
                        .with("value", byProduct.quantity().toString()));
            }
            shares = shares.plus(byProduct.costShare());
            if (byProduct.costShare().signum() < 0 || shares.compareTo(HUNDRED) > 0) {
                findings.accept(byProduct(BomCode.BOM_COST_SHARE_OUT_OF_RANGE, bom, byProduct)
                        .with("value", byProduct.costShare().toString())
                        .with("sum", shares.toString()));
            }
        }
    }

    private static Finding byProduct(BomCode code, Bom bom, ByProduct byProduct) {
        return Finding.of(code).about(byProduct.component()).at(byProduct.place()).with("bom", bom.number());
    }
}
