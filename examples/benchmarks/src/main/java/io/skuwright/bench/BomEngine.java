package io.skuwright.bench;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.ComponentTotal;
import io.skuwright.bom.Explosion;
import io.skuwright.bom.ExplosionRow;
import io.skuwright.bom.ExplosionView;
import io.skuwright.bom.UseTotal;
import io.skuwright.bom.WhereUsed;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The BOM engine, called as a user calls it. */
final class BomEngine {

    private static final Limits LIMITS = Limits.defaults().with(Limit.EXPLOSION_ROWS, 2_000_000);

    private BomEngine() {}

    static BomCatalog catalog(List<Bom> boms) {
        return BomCatalog.of(boms, LIMITS).value();
    }

    static BomCatalog replace(BomCatalog catalog, Bom bom) {
        return catalog.replace(bom).value();
    }

    static Bom withOtherYield(Bom bom) {
        return Bom.builder()
                .number(bom.number())
                .product(bom.product())
                .lines(bom.lines())
                .yieldQuantity(bom.yieldQuantity().times(2))
                .build();
    }

    static Explosion explode(BomCatalog catalog, String product) {
        return catalog.explode(product, Ratio.ONE, ExplosionView.ENGINEERING, BomPolicy.defaults()).value();
    }

    /** Explodes and reads every total at its position. */
    static long readTotals(BomCatalog catalog, String product) {
        long digest = 0;
        List<ComponentTotal> totals = explode(catalog, product).totals();
        for (int at = 0; at < totals.size(); at++) {
            digest += totals.get(at).quantity().hashCode();
        }
        return digest;
    }

    /** Explodes and reads every entry of the quantities by component. */
    static long readMap(BomCatalog catalog, String product) {
        return read(map(catalog, product));
    }

    /** Explodes, copies the quantities by component into a map of its own and reads every entry of that. */
    static long readCopy(BomCatalog catalog, String product) {
        return read(new HashMap<>(map(catalog, product)));
    }

    static Map<String, Ratio> map(BomCatalog catalog, String product) {
        return explode(catalog, product).quantities().value();
    }

    /** Asks who uses a component and reads every quantity. */
    static long readUses(BomCatalog catalog, String component) {
        return read(uses(catalog, component));
    }

    /** Returns what one of each user needs of a component; for catalogues with one BOM for each product. */
    static Map<String, Ratio> uses(BomCatalog catalog, String component) {
        WhereUsed uses = WhereUsed.of(catalog, component, BomPolicy.defaults()).value();
        return uses.totals().value().stream().collect(Collectors.toMap(UseTotal::product, UseTotal::quantity));
    }

    /** Explodes and reads every row. */
    static long readRows(BomCatalog catalog, String product) {
        long digest = 0;
        for (ExplosionRow row : explode(catalog, product).rows().value()) {
            digest += row.quantity().hashCode() + row.level();
        }
        return digest;
    }

    static long readAll(BomCatalog catalog, List<String> products) {
        long digest = 0;
        for (String product : products) {
            digest += readTotals(catalog, product);
        }
        return digest;
    }

    /** Returns a number that depends on every key and value of a map. */
    static long read(Map<String, ?> totals) {
        long digest = 0;
        for (Map.Entry<String, ?> total : totals.entrySet()) {
            digest += total.getKey().hashCode() + total.getValue().hashCode();
        }
        return digest;
    }

    /** Returns a number that depends on every value. */
    static long read(Iterable<?> totals) {
        long digest = 0;
        for (Object quantity : totals) {
            digest += quantity.hashCode();
        }
        return digest;
    }
}
