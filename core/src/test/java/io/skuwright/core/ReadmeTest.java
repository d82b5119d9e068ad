package io.skuwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomLine;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.ExplosionView;
import io.skuwright.consolidation.Consolidation;
import io.skuwright.consolidation.ConsolidationRules;
import io.skuwright.consolidation.Consolidator;
import io.skuwright.core.fixtures.house.ReadmeCheck;
import io.skuwright.kit.KitPrice;
import io.skuwright.kit.PriceBasis;
import io.skuwright.kit.PriceRule;
import io.skuwright.kit.PricedPart;
import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.OrderLine;
import io.skuwright.order.OrderLineClassifier;
import io.skuwright.order.SalesOrder;
import io.skuwright.quantity.Money;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.result.Place;
import io.skuwright.row.Row;
import io.skuwright.sync.BatchPart;
import io.skuwright.sync.BatchPlan;
import io.skuwright.sync.BatchRow;
import io.skuwright.sync.BatchRule;
import io.skuwright.sync.RowOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The page of the core holds code that compiles and runs. */
class ReadmeTest extends ReadmeCheck {

    private final List<String> printed = new ArrayList<>();
    private final Consumer<Object> show = thing -> printed.add(thing.toString());

    @Test
    void quantities() {
        // <readme>
        Ratio each = Ratio.of(2, 3); // two thirds stay two thirds
        show.accept(each.times(Ratio.of(3))); // 2
        show.accept(Rounding.halfEven(2).apply(each).value()); // only with a rounding of yours; the residue is a value too
        // </readme>
        assertThat(printed).containsExactly("2", "67/100");
    }

    @Test
    void materials() {
        List<Map<String, String>> rows = List.of(
                Map.of("No.", "0001", "Name", "Cable", "Color", "White"),
                Map.of("No.", "0002", "Name", "Cable", "Color", "Red"),
                Map.of("No.", "0003", "Name", "Pliers"));
        // <readme>
        ConsolidationRules rules = ConsolidationRules.builder().code("No.").name("Name").addSpecs("Color").build();
        Consolidator consolidator = Consolidator.of(rules);
        for (int at = 0; at < rows.size(); at++) {
            consolidator.add(Row.of(rows.get(at), Place.row("materials", at + 2)));
        }
        Consolidation products = consolidator.finish();
        products.spus().forEach(show); // Cable, in two colours
        products.singles().forEach(show); // Pliers
        // </readme>
        assertThat(printed).hasSize(2);
        assertThat(printed.get(0)).contains("Cable", "White", "Red");
    }

    @Test
    void boms() {
        Bom desk = Bom.builder()
                .number("DESK_V1")
                .product("DESK")
                .addLines(
                        BomLine.builder().id("10").component("TOP").numerator(Ratio.ONE).build(),
                        BomLine.builder().id("20").component("SCREW").numerator(Ratio.of(8)).denominator(Ratio.of(3)).build())
                .build();
        // <readme>
        BomCatalog catalog = BomCatalog.of(List.of(desk)).value();
        catalog.explode("DESK", Ratio.of(3), ExplosionView.LEAF, BomPolicy.defaults())
                .value()
                .totals()
                .forEach(total -> show.accept(total.component() + " " + total.quantity())); // 8 screws for 3 desks
        // </readme>
        assertThat(printed).containsExactlyInAnyOrder("TOP 3", "SCREW 8");
    }

    @Test
    void orders() {
        OrderLine lamp = OrderLine.builder().id("l1").product("LAMP").unit("pcs").quantity(Ratio.of(2)).build();
        SalesOrder order = SalesOrder.builder().number("SO-1").addLines(lamp).build();
        // <readme>
        OrderLineClassifier.of(ClassifierPolicy.defaults())
                .classify(order)
                .value()
                .lines()
                .forEach(line -> show.accept(line.line().product() + " " + line.type())); // with the reason of each type
        // </readme>
        assertThat(printed).containsExactly("LAMP STANDARD");
    }

    @Test
    void kits() {
        // <readme>
        List<PricedPart> parts = List.of(
                PricedPart.builder().part("10").product("TOP").quantity(Ratio.ONE).listPrice(Money.parse("1 CNY")).build(),
                PricedPart.builder().part("20").product("LEG").quantity(Ratio.of(4)).listPrice(Money.parse("2 CNY")).build());
        KitPrice price = KitPrice.of(Money.parse("10 CNY"), parts, PriceRule.by(PriceBasis.LIST_PRICE, 2)).value();
        price.parts().forEach(part -> show.accept(part.part().product() + " " + part.amount())); // 10.00 again
        // </readme>
        // 1 : 8 of 10.00 is 1.11 and 8.89.
        assertThat(printed).containsExactly("TOP 1.11 CNY", "LEG 8.89 CNY");
    }

    @Test
    void batches() {
        // <readme>
        List<String> skus = List.of("A", "B", "C");
        BatchPlan batch = BatchPlan.of(skus, sku -> BatchRow.of(sku, "content of " + sku), BatchRule.ofRows(2)).value();
        BatchPart part = batch.next().orElseThrow(); // A and B
        batch = batch.begin(part); // keep batch.toText() before the call
        batch = batch.resume(part, List.of(RowOutcome.success("A"), RowOutcome.refused("B", "no price"))).value();
        show.accept(batch.left().stream().map(entry -> entry.key()).toList()); // exactly what is not there
        // </readme>
        assertThat(printed).containsExactly("[B, C]");
    }
}
