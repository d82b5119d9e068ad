package io.skuwright.examples.cli;

import io.skuwright.consolidation.Consolidation;
import io.skuwright.consolidation.ConsolidationRules;
import io.skuwright.consolidation.Consolidator;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code consolidate}: SPUs, SKUs and single products of flat materials, and what is wrong with the others. */
@Command(
        name = "consolidate",
        mixinStandardHelpOptions = true,
        description = "Makes SPUs with specs and SKUs of flat ERP materials, and explains every conflict.",
        footer = ConsolidateOptions.EXAMPLE)
final class ConsolidateCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ConsolidateOptions options = new ConsolidateOptions();

    ConsolidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String format = output.format("json", "table");
        ConsolidationRules rules = options.rules(output.limits());
        Consolidator consolidator = Consolidator.of(rules);
        Progress progress = new Progress(console);
        RowFile file = new RowFile(console, output, options.sheetSettings(rules, output.sheetLimits()));
        RowFile.Read read = file.read(options.file(), ConsolidateOptions.columns(rules), row -> {
            consolidator.add(row);
            progress.step();
        });
        progress.end();
        // Rows before the fault of a refused file are not to be used.
        Consolidation products = read.isRefused()
                ? Consolidator.of(rules).finish()
                : consolidator.finish();
        List<Finding> findings = new ArrayList<>(read.findings());
        findings.addAll(products.findings());
        Answer answer = new Answer(output, findings);
        return format.equals("table")
                ? answer.printText(console, ProductTables.of(products, read))
                : json(answer, products, read).print(console);
    }

    private static Answer json(Answer answer, Consolidation products, RowFile.Read read) {
        Iterable<Batch.Rejected> rejected =
                () -> Stream.concat(read.rejected().stream(), products.rejected().stream()).iterator();
        String code = products.rules().code();
        return answer.withEach("spus", products.spus(), ProductJson::spu)
                .withEach("singles", products.singles(), ProductJson::single)
                .with("counts", counts(products, read))
                .withEach("rejected", rejected, row -> ProductJson.rejected(row, code));
    }

    private static Map<String, Object> counts(Consolidation products, RowFile.Read read) {
        Map<String, Object> counts = new LinkedHashMap<>();
        int unread = read.rejected().size();
        counts.put("read", products.read() + unread);
        counts.put("consolidated", products.consolidated());
        counts.put("rejected", products.rejectedCount() + unread);
        return counts;
    }
}
