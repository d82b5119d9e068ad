package io.skuwright.wdt.json;

import io.skuwright.wire.WireFault;
import java.io.IOException;

/** Carries a fault through the parser, which lets exceptions of its input pass. */
final class SourceFault extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient WireFault fault;

    SourceFault(WireFault fault) {
        super(fault.getMessage(), fault);
        this.fault = fault;
    }

    WireFault fault() {
        return fault;
    }
}
