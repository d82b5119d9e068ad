package io.skuwright.sheets;

import io.skuwright.result.Finding;
import java.util.List;

/** Says that a file cannot be read on, and why; it never leaves the package. */
final class SheetFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    SheetFault(List<Finding> findings) {
        super(findings.get(0).code().name(), null, false, false);
        this.findings = List.copyOf(findings);
    }

    SheetFault(Finding finding) {
        this(List.of(finding));
    }

    List<Finding> findings() {
        return findings;
    }
}
