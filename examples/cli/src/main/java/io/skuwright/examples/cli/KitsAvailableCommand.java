package io.skuwright.examples.cli;

import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.BuildMode;
import io.skuwright.bom.Buildable;
import io.skuwright.bom.OnHand;
import io.skuwright.bom.Shortage;
import io.skuwright.bom.StockUse;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.kit.AvailabilityCode;
import io.skuwright.kit.KitAvailability;
import io.skuwright.kit.KitPromise;
import io.skuwright.kit.KitWish;
import io.skuwright.kit.PromisedLine;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kits-available}: how many kits stock makes, and what it covers of order lines that compete for it. */
@Command(
        name = "kits-available",
        mixinStandardHelpOptions = true,
        description = "Counts the kits that can be made from the stock of their components.",
        footer = {
            "",
            "The file holds the stock and what is asked; each kit is judged alone, lines one after the other:",
            "  stock    {component: quantity or {quantity, unit}}; what is not named has no stock",
            "  boms, conversions   in the neutral form",
            "  kits     [product]; default: every product with a BOM",
            "  lines    [{line (its id), product, quantity; multiple (of which a promise must be, default 1)}]",
            "           in the order in which they are served",
            "  orders   [{order (its number), lines}], before lines of their own",
            "",
            "Stock of a finished kit itself does not count. Stock without a unit counts as the lines of the BOMs do; if",
            "they count a component in several units, it does not. exact is null where some need is not in",
            "proportion, such as that of a fixed line. lacking is for what is wanted rounded down to its multiple.",
            "",
            "An example that can be pasted:",
            "",
            "  echo '" + KitsAvailableCommand.EXAMPLE
                    + "' | java -jar examples/cli/target/skuwright.jar kits-available - --format table"
        })
final class KitsAvailableCommand implements Callable<Integer> {

    /** The example of the help; a test runs it. */
    static final String EXAMPLE = """
            {"boms":[{"number":"KIT-9_V1.0","product":"KIT-9","lines":[
                {"line":"10","component":"BODY","numerator":"1"},
                {"line":"20","component":"PACK","numerator":"2","denominator":"3","skip":true}]},
              {"number":"PACK_V1.0","product":"PACK","lines":[{"line":"10","component":"SCREW","numerator":"4","unit":"pcs"}]}],
              "conversions":[{"from":"dozen","to":"pcs","factor":"12"}],
              "stock":{"BODY":"5","SCREW":{"quantity":"3/4","unit":"dozen"}},
              "kits":["KIT-9"],
              "lines":[{"line":"1","product":"KIT-9","quantity":"2"},{"line":"2","product":"BODY","quantity":"1"},
                {"line":"3","product":"KIT-9","quantity":"3"}]
            }""";

    private final Console console;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private PolicyOptions policy = new PolicyOptions();

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description = "shallow (default): components as they stand in stock; deep: what lacks is made too")
    private BuildMode mode = BuildMode.SHALLOW;

    @Parameters(paramLabel = "FILE|-", description = "stock, BOMs, kits and lines, or - for standard input")
    private String file = "";

    KitsAvailableCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String format = output.format("json", "table");
        BomPolicy asked = policy.policy();
        JsonRows json = new JsonFiles(console, output).open(file);
        Outcome<Cell> document = json.read();
        List<Finding> findings = new ArrayList<>(document.findings());
        KitsAvailableInput input = new KitsAvailableInput(output.limits(), document.findings());
        document.optional().ifPresent(cell -> input.read(cell, document.findings(), json.place()));
        findings.addAll(input.findings());
        Set<String> leftOut = LeftOut.products(input.findings(), input.catalog(), asked);
        KitAvailability stock = KitAvailability.of(input.catalog(), input.stock(), asked, mode);
        Outcome<Map<String, Buildable>> kits = stock.available(input.kits());
        kits.findings().forEach(finding -> findings.add(input.placed(finding)));
        KitPromise promise = promise(stock, input, leftOut, findings);
        Answer answer = new Answer(output, findings);
        if (format.equals("table")) {
            return answer.printText(console, table(input, kits.value(), leftOut, promise));
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("read", input.wishesRead());
        counts.put("accepted", (long) promise.lines().size());
        counts.put("rejected", input.wishesRead() - promise.lines().size());
        return answer.withEach("kits", input.kits(), kit -> json(kit, kits.value().get(kit), leftOut.contains(kit)))
                .with("lines", promise.lines().stream().map(KitsAvailableCommand::json).toList())
                .with("lacking", promise.lacking().stream().map(KitsAvailableCommand::json).toList())
                .withEach("left", promise.left().toMap().entrySet(), left ->
                        json(left.getKey(), "quantity", left.getValue().amount(), left.getValue().unit()))
                .with("counts", Map.of("lines", counts))
                .print(console);
    }

    /** Nothing is promised of a kit of which not all is known. */
    private static KitPromise promise(
            KitAvailability stock, KitsAvailableInput input, Set<String> leftOut, List<Finding> findings) {
        List<KitWish> known = new ArrayList<>();
        for (KitWish wish : input.wishes()) {
            if (leftOut.contains(wish.kit())) {
                findings.add(Finding.of(AvailabilityCode.WISH_NOT_ANSWERED)
                        .about(wish.line())
                        .at(wish.place())
                        .with("product", wish.kit()));
            } else {
                known.add(wish);
            }
        }
        Outcome<KitPromise> promise = stock.promise(known);
        promise.findings().forEach(finding -> findings.add(input.placed(finding)));
        return promise.value();
    }

    private static Map<String, @Nullable Object> json(String kit, @Nullable Buildable build, boolean leftOut) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("kit", kit);
        json.put("available", build == null ? null : build.quantity().toString());
        json.put("exact", build == null ? null : build.exact().map(Ratio::toString).orElse(null));
        json.put("partial", leftOut || build == null || build.isPartial());
        json.put("limiting", build == null
                ? List.of()
                : build.limiting().stream().map(KitsAvailableCommand::json).toList());
        return json;
    }

    private static Map<String, @Nullable Object> json(PromisedLine line) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("line", line.wish().line());
        json.put("product", line.wish().kit());
        json.put("wanted", line.wish().quantity().toString());
        json.put("promised", line.promised().toString());
        json.put("missing", line.missing().toString());
        json.put("limiting", line.limiting().stream().map(KitsAvailableCommand::json).toList());
        json.put("used", line.used().stream().map(KitsAvailableCommand::json).toList());
        return json;
    }

    private static Map<String, @Nullable Object> json(Shortage lack) {
        return json(lack.component(), "missing", lack.missing(), lack.unit());
    }

    private static Map<String, @Nullable Object> json(StockUse use) {
        Map<String, @Nullable Object> json = json(use.component(), "quantity", use.fromStock(), use.unit());
        json.put("made", use.made().toString());
        return json;
    }

    private static Map<String, @Nullable Object> json(
            String component, String name, Ratio quantity, Optional<String> unit) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("component", component);
        json.put(name, quantity.toString());
        json.put("unit", unit.orElse(null));
        return json;
    }

    private static String table(
            KitsAvailableInput input, Map<String, Buildable> kits, Set<String> leftOut, KitPromise promise) {
        TextTable alone = new TextTable("kit", "available", "lacking for one more");
        for (String kit : input.kits()) {
            Optional<Buildable> build = Optional.ofNullable(kits.get(kit));
            alone.row(
                    kit,
                    build.map(one -> one.quantity() + (leftOut.contains(kit) || one.isPartial() ? " (partial)" : ""))
                            .orElse("?"),
                    build.map(one -> text(one.limiting())).orElse(""));
        }
        if (input.wishesRead() == 0) {
            return alone.toString();
        }
        TextTable left = new TextTable("component", "left");
        promise.left().toMap().forEach((component, level) -> left.row(component, text(level)));
        long refused = input.wishesRead() - promise.lines().size();
        String lacking = promise.lacking().isEmpty() ? "nothing" : text(promise.lacking());
        return alone + "\n" + lines(input.wishes(), promise.lines()) + "\n"
                + (refused == 0
                        ? "lacking for all lines: "
                        : "refused: " + refused + " of " + input.wishesRead() + " lines\nlacking for the others: ")
                + lacking + "\n\n" + left;
    }

    /** All lines that could be read, in their order; equal ones are promised something all, or none is. */
    private static TextTable lines(List<KitWish> wishes, List<PromisedLine> promised) {
        TextTable lines = new TextTable("line", "product", "wanted", "promised", "lacking for one more");
        int next = 0;
        for (KitWish wish : wishes) {
            boolean answered = next < promised.size() && promised.get(next).wish().equals(wish);
            lines.row(
                    wish.line(),
                    wish.kit(),
                    wish.quantity().toString(),
                    answered ? promised.get(next).promised().toString() : "refused",
                    answered ? text(promised.get(next).limiting()) : "");
            next += answered ? 1 : 0;
        }
        return lines;
    }

    private static String text(List<Shortage> lacking) {
        return String.join(", ", lacking.stream()
                .map(lack -> text(OnHand.of(lack.missing()), lack.unit()) + " " + lack.component())
                .toList());
    }

    private static String text(OnHand level) {
        return text(level, level.unit());
    }

    private static String text(OnHand level, Optional<String> unit) {
        return level.amount() + unit.map(name -> " " + name).orElse("");
    }
}
