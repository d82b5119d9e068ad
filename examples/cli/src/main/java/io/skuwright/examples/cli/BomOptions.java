package io.skuwright.examples.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** The BOM files of a command. */
final class BomOptions {

    @Option(
            names = "--bom",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "BOM files, neutral form or Kingdee answers, told by their content; - is standard input")
    private List<String> files = List.of();

    /** Returns the names of the files as they were given. */
    List<String> files() {
        return files;
    }
}
