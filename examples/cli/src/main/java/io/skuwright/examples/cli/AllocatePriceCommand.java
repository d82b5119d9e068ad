package io.skuwright.examples.cli;

import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.kit.KitPrice;
import io.skuwright.kit.PartPrice;
import io.skuwright.kit.PartialPrice;
import io.skuwright.quantity.Money;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounded;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code allocate-price}: the price of a kit on its parts, and what goes with kits that come back. */
@Command(
        name = "allocate-price",
        mixinStandardHelpOptions = true,
        description = "Splits the price of a kit over its parts so that it sums back, at once and kit by kit.",
        footer = {
            "",
            "The file holds the kit, its parts and how to split; nothing is rounded unless it says how:",
            "  kit         amount, currency, scale (decimal places of the currency); product; quantity (how many kits, for returns:",
            "              above 0, in a return too)",
            "  basis       ratio (default: by quantity), list-price, cost, weight",
            "  parts       [{product, quantity; part (its name, else its position), unit,",
            "              listPrice, cost, weight, fixedPrice, fixedAmount, currency (else the kit's)}]",
            "              listPrice and cost are per unit and count times the quantity; weight is of the whole part",
            "              and is not; fixedPrice (per unit) and fixedAmount (whole) are taken off first and follow the",
            "              sign of the amount; a part of quantity 0 gets nothing but a fixedAmount of its own;",
            "              of equal remainders the part listed first gets more, so the order matters there",
            "  rounding    none (default), up, down, half-even: of a price of one to priceScale places (else scale),",
            "              and to scale of what goes with some of the kits, an amount or a fixed share that is not exact",
            "  equally     true shares equally where all parts count 0 (among those whose quantity is not 0)",
            "  returns     [how many kits come back, one after another]",
            "",
            "An example that can be pasted:",
            "",
            "  echo '" + AllocatePriceCommand.EXAMPLE
                    + "' | java -jar examples/cli/target/skuwright.jar allocate-price - --format table"
        })
final class AllocatePriceCommand implements Callable<Integer> {

    /** The example of the help; a test runs it. */
    static final String EXAMPLE = """
            {"kit":{"product":"TEA-SET","quantity":"3","amount":"100.00","currency":"CNY","scale":2},
              "basis":"list-price","rounding":"half-even","priceScale":4,
              "parts":[{"part":"10","product":"CUP","quantity":"12","listPrice":"5"},
                {"part":"20","product":"POT","quantity":"3","listPrice":"40"},
                {"part":"30","product":"CARD","quantity":"3","fixedPrice":"0.50"}],
              "returns":["1","1","1"]
            }""";

    private static final int SHOWN_PLACES = 20;

    private final Console console;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Parameters(paramLabel = "FILE|-", description = "the kit, its parts and how to split, or - for standard input")
    private String file = "";

    AllocatePriceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String format = output.format("json", "table");
        JsonRows json = new JsonFiles(console, output).open(file);
        Outcome<Cell> document = json.read();
        List<Finding> findings = new ArrayList<>(document.findings());
        AllocatePriceInput input = new AllocatePriceInput(output.limits());
        // What was refused in reading might be a part that should have had its share.
        Optional<KitPrice> price = document.hasErrors() ? Optional.empty() : input.price(document.value(), json.place());
        List<PartialPrice> returns = price.map(input::returns).orElse(List.of());
        findings.addAll(input.findings());
        Answer answer = new Answer(output, findings);
        if (format.equals("table")) {
            return answer.printText(console, table(price, returns, input));
        }
        return answer.with(
                        "parts",
                        price.map(made -> made.parts().stream().map(part -> json(part, input)).toList())
                                .orElse(List.of()))
                .with("sum", price.map(made -> text(made.amount(), made)).orElse(null))
                .with("residue", price.map(made -> text(made.residue())).orElse(null))
                .with("currency", price.map(made -> made.amount().currency()).orElse(null))
                .with("returns", returns.stream().map(step -> json(step, price.orElseThrow())).toList())
                .print(console);
    }

    private static Map<String, @Nullable Object> json(PartPrice part, AllocatePriceInput input) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("part", part.part().part());
        json.put("product", part.part().product());
        json.put("quantity", part.part().quantity().toString());
        json.put("amount", text(part.amount(), input.scale()));
        json.put("residue", text(part.residue()));
        json.put("unitPrice", part.unitPrice().map(price -> text(price.amount())).orElse(null));
        Optional<Rounded<Money>> rounded = input.unitPrice(part);
        json.put("roundedPrice", rounded.map(price -> text(price.value().amount())).orElse(null));
        json.put("priceResidue", rounded.map(price -> text(price.residue())).orElse(null));
        return json;
    }

    private static Map<String, Object> json(PartialPrice step, KitPrice price) {
        List<Map<String, String>> parts = new ArrayList<>();
        for (int i = 0; i < step.parts().size(); i++) {
            Map<String, String> part = new LinkedHashMap<>();
            part.put("part", price.parts().get(i).part().part());
            part.put("amount", text(step.parts().get(i).value(), price));
            part.put("residue", text(step.parts().get(i).residue()));
            parts.add(part);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kits", step.kits().toString());
        json.put("amount", text(step.amount(), price));
        json.put("parts", parts);
        return json;
    }

    private static String table(Optional<KitPrice> price, List<PartialPrice> returns, AllocatePriceInput input) {
        TextTable table = new TextTable("part", "product", "quantity", "amount", "residue", "price of one", "rounded");
        for (PartPrice part : price.map(KitPrice::parts).orElse(List.of())) {
            table.row(
                    part.part().part(),
                    part.part().product(),
                    part.part().quantity().toString(),
                    text(part.amount(), input.scale()),
                    text(part.residue()),
                    part.unitPrice().map(unit -> text(unit.amount())).orElse(""),
                    input.unitPrice(part).map(unit -> text(unit.value().amount())).orElse(""));
        }
        price.ifPresent(made ->
                table.row("sum", "", "", text(made.amount(), made), text(made.residue()), "", ""));
        if (returns.isEmpty()) {
            return table.toString();
        }
        KitPrice whole = price.orElseThrow();
        List<String> heads = new ArrayList<>(List.of("return", "kits", "amount"));
        whole.parts().forEach(part -> heads.add(part.part().part()));
        TextTable back = new TextTable(heads.toArray(new String[0]));
        for (int i = 0; i < returns.size(); i++) {
            PartialPrice step = returns.get(i);
            List<String> cells = new ArrayList<>(
                    List.of(Integer.toString(i + 1), step.kits().toString(), text(step.amount(), whole)));
            step.parts().forEach(part -> cells.add(text(part.value(), whole)));
            back.row(cells.toArray(new String[0]));
        }
        return table + "\n" + back;
    }

    private static String text(Money amount, KitPrice price) {
        return text(amount, price.rule().scale());
    }

    /** Amounts that were split are exact at the scale and shown with all its places. */
    private static String text(Money amount, int scale) {
        return amount.toDecimal(scale).value().setScale(scale).toPlainString();
    }

    /** Other numbers are decimals where one is exact, else ratios. */
    private static String text(Ratio number) {
        return number.toDecimal()
                .filter(decimal -> decimal.scale() <= SHOWN_PLACES)
                .map(BigDecimal::toPlainString)
                .orElseGet(number::toString);
    }
}
