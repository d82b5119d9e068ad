package io.skuwright.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether a person looks at standard error while a command runs. */
final class Terminal {

    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /** Where the system does not say what standard error is, nobody is thought to look. */
    static boolean isStandardError() {
        if (!Files.isSymbolicLink(STANDARD_ERROR)) {
            return false;
        }
        try {
            return isTerminal(Files.readSymbolicLink(STANDARD_ERROR).toString());
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns true for the name of a device that is a terminal. */
    static boolean isTerminal(String device) {
        return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    }
}
