package io.skuwright.examples.recipes;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.kit.BomSnapshot;
import io.skuwright.kit.KitDelivery;
import io.skuwright.kit.KitLine;
import io.skuwright.kit.KitPath;
import io.skuwright.kit.KitPrice;
import io.skuwright.kit.KitReplan;
import io.skuwright.kit.LineDelivery;
import io.skuwright.kit.Movement;
import io.skuwright.kit.PartChange;
import io.skuwright.kit.PriceBasis;
import io.skuwright.kit.PriceRule;
import io.skuwright.kit.PricedPart;
import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.ExpandedRows;
import io.skuwright.order.OrderLine;
import io.skuwright.order.OrderLineClassifier;
import io.skuwright.order.OrderRow;
import io.skuwright.order.TypedOrder;
import io.skuwright.quantity.Money;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** 3 kits and 5 packets of tea are ordered: how does that go on, to the last screw? */
public final class AnOrdersLife {

    private AnOrdersLife() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        // In the CRM a kit is a tree of lines; the pack exists on paper only, and 3 kits need 2 packs of 4 screws.
        // The ERP expands kits by itself, so nothing but kits and plain products is sent.
        OrderLineClassifier classifier = OrderLineClassifier.of(
                ClassifierPolicy.builder().erpExpandsKits(true).parentsOnly(true).build());
        TypedOrder typed = classifier.classify(List.of(
                kitLine("1", "KIT-9", "KIT-9_V1.0", "").linkedBom("KIT-9_V1.0").isKit(true).quantity(Ratio.of(3)).build(),
                kitLine("2", "BODY", "10", "1").numerator(Ratio.ONE).build(),
                kitLine("3", "PACK", "20", "1").linkedBom("PACK_V1.0").isSkipped(true)
                        .numerator(Ratio.of(2)).denominator(Ratio.of(3)).build(),
                kitLine("4", "SCREW", "10", "3").numerator(Ratio.of(4)).build(),
                OrderLine.builder().id("5").product("TEA").quantity(Ratio.of(5)).build())).orThrow();
        typed.lines().forEach(line -> out.println(line.line().product() + " " + line.type()
                + line.quantity().map(quantity -> " " + quantity).orElse("") + (line.isSent() ? ", sent" : "")));

        // The order as the ERP has it: with parts that it added by itself, and a clerk has sold one more packet of tea.
        ExpandedRows back = ExpandedRows.of(List.of(
                row("r1", "KIT-9", 3).kind(OrderRow.Kind.PARENT).build(),
                row("r2", "BODY", 3).kind(OrderRow.Kind.SON).parentRow("r1").build(),
                row("r3", "SCREW", 8).kind(OrderRow.Kind.SON).parentRow("r1").build(),
                row("r4", "TEA", 6).lineId("5").build()), typed).orThrow();
        back.kept().forEach(link -> out.println(
                link.row().rowId() + " is line " + link.line().orElseThrow().id() + ", " + link.reason()));
        back.filtered().forEach(link -> out.println(link.row().rowId() + " is no line, " + link.reason()));
        TypedOrder order = classifier.classify(back.order()).orThrow();

        // Each line is followed with what it consists of; the text is what the order line keeps in the CRM.
        List<KitLine> lines = KitLine.allOf(order).orThrow();
        String kept = lines.get(0).snapshot().toText();
        out.println(kept);

        // A part is named by its place in the kit, or by an order line of its own: line 4 are the screws.
        List<Movement> movements = new ArrayList<>(List.of(
                Movement.of("1", KitPath.parse("10"), Ratio.of(2)),
                Movement.of("4", KitPath.SELF, Ratio.of(7)),
                Movement.of("5", KitPath.SELF, Ratio.of(6))));
        deliver("shipped", lines, movements, out);
        movements.add(Movement.of("1", KitPath.parse("10"), Ratio.of(-1)));
        deliver("one body came back", lines, movements, out);

        // The 3 kits cost 100.00 together. The second kit is not complete any more: what its body came to is paid back.
        KitPrice price = KitPrice.of(
                        Money.parse("100 CNY"),
                        List.of(priced("10", "BODY", 3, "20 CNY"), priced("20/10", "SCREW", 8, "0.75 CNY")),
                        PriceRule.by(PriceBasis.LIST_PRICE, 2))
                .orThrow();
        price.parts().forEach(part -> out.println(part.part().product() + ": " + part.amount()));
        out.println("refund: " + price.ofKits(Ratio.of(2), Ratio.ONE, Ratio.of(3), Rounding.halfEven(2))
                .orThrow().parts().get(0).value());

        // Version 2 takes 2 screws without a pack, and a key. Nothing happens to the order until it is planned again.
        Bom bom = Workshop.bom("KIT-9",
                Workshop.line("10", "1", "BODY"), Workshop.line("30", "2", "SCREW"), Workshop.line("40", "1", "KEY"));
        BomCatalog catalog = Workshop.catalog(List.of(Bom.builder().from(bom).number("KIT-9_V2.0").build()));
        BomSnapshot now = BomSnapshot.of(catalog, "KIT-9", Ratio.of(3), BomPolicy.defaults()).orThrow();
        KitLine kit = lines.get(0).withSnapshot(BomSnapshot.parse(kept));
        List<Movement> ofKit = movements.stream().filter(movement -> !movement.line().equals("5")).toList();
        KitReplan replan = KitReplan.of(kit, now, kit.quantity(), ofKit).orThrow();
        replan.changes().forEach(change -> out.println(text(change)));

        // A person approves the fingerprint; the plan is carried out if planning again gives the same one.
        String approved = replan.plan().fingerprint();
        KitReplan again = KitReplan.of(kit, now, kit.quantity(), ofKit).orThrow();
        out.println("approved: " + again.plan().fingerprint().equals(approved));
        KitLine planned = again.line();
        List<Movement> bound = new ArrayList<>(again.movements());
        out.println("again, nothing to do: "
                + KitReplan.of(planned, now, planned.quantity(), bound).orThrow().plan().isEmpty());

        deliver("planned again", List.of(planned), bound, out);
        bound.add(Movement.ofComponent("1", "BODY", Ratio.of(2)));
        bound.add(Movement.ofComponent("1", "KEY", Ratio.of(3)));
        bound.add(Movement.ofComponent("1", "SCREW", Ratio.of(-1)));
        deliver("the rest", List.of(planned), bound, out);
    }

    private static void deliver(String event, List<KitLine> lines, List<Movement> movements, PrintStream out) {
        for (LineDelivery line : KitDelivery.of(lines, movements).orThrow().lines()) {
            out.println(event + ": " + line + (line.isComplete() ? ", complete" : ""));
            line.lackingForNext().stream().filter(part -> !line.isComplete()).forEach(part ->
                    out.println("for the next: " + part.quantity() + " " + part.part().component()));
        }
    }

    private static String text(PartChange change) {
        return change.action().text() + " " + change.part().path() + " " + change.part().component() + ", "
                + change.reason() + ": needed " + change.neededBefore() + " -> " + change.needed() + ", out "
                + change.shipped() + ", open " + change.open() + ", take back " + change.takeBack();
    }

    private static OrderLine.Builder kitLine(String id, String product, String bomLine, String parent) {
        return OrderLine.builder().id(id).nodeKey(id).parentKey(parent).rootKey("1").product(product).unit("pcs")
                .bomReference(bomLine);
    }

    private static OrderRow.Builder row(String id, String product, long quantity) {
        return OrderRow.builder().rowId(id).product(product).quantity(Ratio.of(quantity));
    }

    private static PricedPart priced(String path, String product, long quantity, String listPrice) {
        return PricedPart.builder().part(path).product(product).quantity(Ratio.of(quantity))
                .listPrice(Money.parse(listPrice)).build();
    }
}
