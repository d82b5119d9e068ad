package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import io.skuwright.sync.DocumentKind;
import java.util.Optional;

/**
 * The type of a stock document as it was written, and the kind it is.
 *
 * <p>Example: in the dialect Y the number {@code 8} with the name {@code 委外仓入库} is {@link
 * DocumentKind#OUTSOURCED_WAREHOUSE_IN}; in qyb the same number is {@link DocumentKind#CORRECTION_IN}. Values are
 * immutable and thread-safe.
 *
 * @param code the number as text, empty if none was said
 * @param name the name as it was written, empty if none was said
 * @param kind what it is, empty if number and name do not say it
 */
public record DocumentType(String code, String name, Optional<DocumentKind> kind) {

    /** Checks that nothing is null. */
    public DocumentType {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
    }
}
