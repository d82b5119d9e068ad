package io.skuwright.examples.cli;

import java.util.ArrayList;
import java.util.List;

/** Writes BOM files in the neutral form, so that a test shows only what it is about. */
final class BomText {

    private final List<String> boms = new ArrayList<>();

    /**
     * Adds the BOM {@code <product>_V1}.
     *
     * @param product the code, then perhaps more members behind a comma: {@code P4, 'yield':4}
     * @param lines one text each: {@code 2 P2}, {@code 2/3 P2}, then perhaps more members behind a comma
     */
    BomText bom(String product, String... lines) {
        List<String> written = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(",", 2);
            String[] words = parts[0].split(" ", 2);
            written.add("{'numerator':'" + words[0] + "','component':'" + words[1] + "'" + more(parts) + "}");
        }
        String[] parts = product.split(",", 2);
        boms.add("{'number':'" + parts[0] + "_V1','product':'" + parts[0] + "'" + more(parts) + ",'lines':["
                + String.join(",", written) + "]}");
        return this;
    }

    private static String more(String... parts) {
        return parts.length == 1 ? "" : "," + parts[1];
    }

    /** Returns the file. */
    String json() {
        return ("{'boms':[" + String.join(",\n", boms) + "]}").replace('\'', '"');
    }

    /** Runs a command with the file on standard input. */
    CommandLineRun run(String command, String... more) {
        return CommandLineRun.of(json(), CommandLineRun.arguments(command + " --bom -", more));
    }
}
