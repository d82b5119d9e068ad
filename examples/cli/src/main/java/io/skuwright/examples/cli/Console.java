package io.skuwright.examples.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.ExitCode;

/**
 * Where a command reads from and prints to.
 *
 * @param in standard input, read where a file is called {@code -}
 * @param out standard output
 * @param err standard error
 * @param isTerminal whether a person looks at standard error while the command runs
 * @param taken whether standard input was read, which is possible once only
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean isTerminal, AtomicBoolean taken) {

    Console(InputStream in, PrintStream out, PrintStream err, boolean isTerminal) {
        this(in, out, err, isTerminal, new AtomicBoolean());
    }

    /** Reads a whole file, or standard input for {@code -}. */
    byte[] read(String file) {
        try (InputStream content = open(file)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new WrongUse("Cannot read '" + file + "'. It broke off while it was read.");
        }
    }

    /** Opens a file, or standard input for {@code -}, which is not closed with what is returned here. */
    InputStream open(String file) {
        if (file.equals("-") && taken.getAndSet(true)) {
            throw new WrongUse("Standard input '-' is named twice, but can be read once only.");
        }
        if (!file.equals("-") && isDirectory(file)) {
            throw new WrongUse("Cannot read '" + file + "'. It is a directory, not a file.");
        }
        try {
            return file.equals("-") ? unclosed(in) : Files.newInputStream(Path.of(file));
        } catch (IOException | InvalidPathException e) {
            throw new WrongUse("Cannot read '" + file + "'. Maybe it does not exist.");
        }
    }

    private static InputStream unclosed(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public void close() {
                // Standard input belongs to the process.
            }
        };
    }

    private static boolean isDirectory(String file) {
        try {
            return Files.isDirectory(Path.of(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Prints the one line of a wrong use. */
    int wrongUse(Throwable problem) {
        String message = String.valueOf(problem.getMessage()).replace("option option", "option");
        err.println("skuwright: " + message.lines().findFirst().orElse("wrong use"));
        return ExitCode.USAGE;
    }
}
