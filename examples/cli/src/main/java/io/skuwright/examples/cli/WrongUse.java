package io.skuwright.examples.cli;

import java.io.Serial;

/** Says that the command line itself was wrong; the message is the one line the user sees. */
final class WrongUse extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    WrongUse(String message) {
        super(message);
    }
}
