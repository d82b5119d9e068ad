package io.skuwright.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A line of the README that runs a command, with its files found from the directory of the project. */
final class ReadmeLine {

    private static final String PROGRAM = "java -jar examples/cli/target/skuwright.jar ";
    private static final Path PROJECT = Path.of("").toAbsolutePath().resolve("../..");

    private final CommandLineRun run;

    private ReadmeLine(CommandLineRun run) {
        this.run = run;
    }

    /** Runs the first line that names a command. */
    static ReadmeLine of(String command) throws IOException {
        String line = Files.readString(PROJECT.resolve("README.md"))
                .replaceAll("\\\\\\R *", "") // a line that goes on in the next
                .lines()
                .map(String::strip)
                .filter(text -> text.startsWith(PROGRAM + command + " "))
                .findFirst()
                .orElseThrow();
        String[] words = Arrays.stream(line.substring(PROGRAM.length()).split(" ", -1))
                .map(word -> word.startsWith("examples/") ? PROJECT.resolve(word).toString() : word)
                .toArray(String[]::new);
        return new ReadmeLine(CommandLineRun.of("", words));
    }

    CommandLineRun run() {
        return run;
    }

    /** Returns the lines that it printed, each with single blanks. */
    List<String> table() {
        return run.out().lines().map(text -> text.strip().replaceAll(" +", " ")).toList();
    }
}
