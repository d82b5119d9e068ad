package io.skuwright.merchantpro.json;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.skuwright.wire.DocumentBytes;
import io.skuwright.wire.WireFault;

/** Carries a fault through the parser, which lets exceptions of its input and of its limits pass. */
final class Stop extends StreamConstraintsException {

    private static final long serialVersionUID = 1L;

    /** Tells the fault of a document at a token before which the parser counts so many bytes. */
    interface Why {
        WireFault fault(DocumentBytes bytes, long parsed);
    }

    private final transient Why why;

    Stop(Why why) {
        super("");
        this.why = why;
    }

    WireFault fault(DocumentBytes bytes, long parsed) {
        return why.fault(bytes, parsed);
    }
}
