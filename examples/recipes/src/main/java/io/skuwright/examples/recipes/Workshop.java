package io.skuwright.examples.recipes;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomLine;
import io.skuwright.merchantpro.Orders;
import io.skuwright.merchantpro.ShopOrder;
import io.skuwright.merchantpro.json.JsonRows;
import io.skuwright.product.Sku;
import io.skuwright.product.Spec;
import io.skuwright.product.SpecCombination;
import io.skuwright.product.Spu;
import io.skuwright.quantity.Ratio;
import java.util.List;

/** The sample data of the recipes: a workshop that makes desks, and T-shirts for those who work there. */
final class Workshop {

    private Workshop() {}

    /**
     * Returns the BOMs of the desk.
     *
     * <pre>
     * DESK
     *  ├─ 1  TOP
     *  ├─ 1  FRAME
     *  │   ├─ 4 LEG    each of 7/10 m TUBE and 1 CAP
     *  │   └─ 2 BAR    each of 6/5 m TUBE
     *  └─ 1  SET       a skip layer: its parts stand on the order in its place
     *      ├─ 16 SCREW
     *      └─ 1 KEY
     * </pre>
     */
    static List<Bom> desk() {
        return List.of(
                bom("DESK", line("10", "1", "TOP"), line("20", "1", "FRAME"), skipLine("30", "1", "SET")),
                bom("FRAME", line("10", "4", "LEG"), line("20", "2", "BAR")),
                bom("LEG", line("10", "7/10", "TUBE", "m"), line("20", "1", "CAP")),
                bom("BAR", line("10", "6/5", "TUBE", "m")),
                bom("SET", line("10", "16", "SCREW"), line("20", "1", "KEY")));
    }

    /** Returns the T-shirt: red and blue, S and M, with the SKUs TEE-RED-S to TEE-BLUE-M. */
    static Spu shirt() {
        return Spu.builder()
                .code("TEE")
                .name("T-shirt")
                .specs(Spec.of("color", List.of("red", "blue")), Spec.of("size", List.of("S", "M")))
                .skus(shirt("TEE-RED-S", "red", "S"), shirt("TEE-RED-M", "red", "M"))
                .skus(shirt("TEE-BLUE-S", "blue", "S"), shirt("TEE-BLUE-M", "blue", "M"))
                .build();
    }

    private static Sku shirt(String code, String color, String size) {
        return Sku.of(code, SpecCombination.of(List.of("color", "size"), List.of(color, size)));
    }

    /** Returns order 1001 of a shop, of some sets, as it stands at a time of a day. */
    static ShopOrder sold(int sets, String time) {
        return Orders.usual().decode(JsonRows.of("{\"id\":\"1001\",\"shipping_status\":\"awaiting\",\"date_modified\":"
                + "\"2026-11-23T" + time + "+02:00\",\"billing_name\":\"Client Test\",\"line_items\":[{\"product_id\":9,"
                + "\"product_sku\":\"SET-1\",\"quantity\":" + sets + "}]}")).accepted().get(0);
    }

    /** Returns a catalogue of BOMs that are known to be sound; findings would be an exception here. */
    static BomCatalog catalog(List<Bom> boms) {
        return BomCatalog.of(boms).orThrow();
    }

    /** Returns version 1 of a BOM that makes one piece. */
    static Bom bom(String product, BomLine... lines) {
        return Bom.builder().number(product + "_V1").product(product).unit("pcs").addLines(lines).build();
    }

    /** Returns a line for one piece of the product: so many pieces of a component. */
    static BomLine line(String id, String ratio, String component) {
        return line(id, ratio, component, "pcs");
    }

    /** Returns a line for one piece of the product: so much of a component. */
    static BomLine line(String id, String ratio, String component, String unit) {
        return draft(id, ratio, component).unit(unit).build();
    }

    private static BomLine skipLine(String id, String ratio, String component) {
        return draft(id, ratio, component).unit("pcs").skipLayer(true).build();
    }

    /** Returns a line to which more can be said. */
    static BomLine.Builder draft(String id, String ratio, String component) {
        return BomLine.builder().id(id).component(component).numerator(Ratio.parse(ratio));
    }
}
