package io.skuwright.examples.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The program {@code skuwright}.
 *
 * <p>Exit status: 0 no error finding, 1 at least one finding of severity error (the output is complete
 * all the same), 2 wrong use, with one line on standard error.
 */
@Command(
        name = "skuwright",
        description = "Types order lines, encodes ERP orders, answers questions about bills of materials and kits, and makes"
                + " SPUs of flat materials.",
        mixinStandardHelpOptions = true,
        version = "skuwright 0.1.0-SNAPSHOT",
        synopsisSubcommandLabel = "COMMAND")
public final class Skuwright {

    private Skuwright() {}

    /** Runs the program and ends the process with its exit status. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = run(arguments, new Console(System.in, out, err, Terminal.isStandardError()));
        out.flush();
        System.exit(status);
    }

    /** Runs a command line and returns the exit status; nobody looks at it while it runs. */
    public static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err) {
        return run(arguments, new Console(in, out, err, false));
    }

    static int run(String[] arguments, Console console) {
        CommandLine program = new CommandLine(new Skuwright());
        program.addSubcommand(new TypeOrderCommand(console));
        program.addSubcommand(new KingdeeOrderCommand(console));
        program.addSubcommand(new ExplodeCommand(console));
        program.addSubcommand(new WhereUsedCommand(console));
        program.addSubcommand(new BomDiffCommand(console));
        program.addSubcommand(new LintCommand(console));
        program.addSubcommand(new SpecPlanCommand(console));
        program.addSubcommand(new ConsolidateCommand(console));
        program.addSubcommand(new KitsDeliveredCommand(console));
        program.addSubcommand(new KitsAvailableCommand(console));
        program.addSubcommand(new AllocatePriceCommand(console));
        program.addSubcommand(new WdtGoodsCommand(console));
        program.addSubcommand(new MerchantproOrderCommand(console));
        program.addSubcommand(new MerchantproProductCommand(console));
        program.addSubcommand(new CatalogPlanCommand(console));
        program.addSubcommand(new StockPlanCommand(console));
        program.addSubcommand(new HandOverCommand(console));
        program.addSubcommand(new WindowsCommand(console));
        program.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        program.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        program.setCaseInsensitiveEnumValuesAllowed(true);
        // Lines of examples must not be broken, so that they can be pasted.
        program.setUsageHelpWidth(120);
        program.setParameterExceptionHandler((problem, args) -> console.wrongUse(problem));
        program.setExecutionExceptionHandler((problem, command, parsed) -> {
            if (problem instanceof WrongUse) {
                return console.wrongUse(problem);
            }
            throw problem;
        });
        if (arguments.length == 0) {
            String known = String.join(", ", program.getSubcommands().keySet());
            return console.wrongUse(new WrongUse("Name a command: " + known + "; --help tells more."));
        }
        return program.execute(arguments);
    }
}
