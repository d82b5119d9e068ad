package io.skuwright.wire;

import io.skuwright.quantity.QuantityCode;
import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import io.skuwright.row.WireCode;
import io.skuwright.row.WireLimit;
import io.skuwright.row.WireLimits;

/**
 * Says that a document cannot be read on, and why.
 *
 * <p>It never leaves the library: the reader turns it into the finding that it carries, at the place
 * that was reached. Example: a source throws {@code WireFault.truncated(17)} when the text ends inside a
 * string, and the answer holds {@code JSON_TRUNCATED} with {@code offset=17}.
 */
public final class WireFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;
    private final boolean isInValue;
    private final boolean isLocated;

    private WireFault(Finding finding, boolean isInValue, boolean isLocated) {
        super(finding.code().name(), null, false, false);
        this.finding = finding;
        this.isInValue = isInValue;
        this.isLocated = isLocated;
    }

    private WireFault(Finding finding) {
        this(finding, false, false);
    }

    /** Returns the fault of a text that breaks off. */
    public static WireFault truncated(long offset) {
        return new WireFault(Finding.of(WireCode.JSON_TRUNCATED).with("offset", offset));
    }

    /** Returns the fault of a text that is no JSON. */
    public static WireFault malformed(long offset) {
        return new WireFault(Finding.of(WireCode.JSON_MALFORMED).with("offset", offset));
    }

    /**
     * Returns the fault of bytes that are not of the declared encoding.
     *
     * @param declared the name of the encoding
     * @param offset how many bytes stand before the bad ones
     * @param bytes the bad bytes in hexadecimal
     */
    public static WireFault encoding(String declared, long offset, String bytes) {
        return new WireFault(Finding.of(WireCode.BAD_ENCODING)
                .with("declared", declared)
                .with("offset", offset)
                .with("bytes", bytes));
    }

    /**
     * Returns the fault of a document that passes a limit.
     *
     * @param actual the figure that passes it; at least so much, if reading stopped there
     */
    public static WireFault limit(WireLimit limit, WireLimits limits, long actual, long offset) {
        Finding finding = Finding.of(code(limit))
                .with("limit", limits.get(limit))
                .with("actual", actual)
                .with("offset", offset)
                .with("setting", limit.key());
        return new WireFault(
                finding, limit == WireLimit.TEXT || limit == WireLimit.NUMBER || limit == WireLimit.DEPTH, false);
    }

    private static FindingCode code(WireLimit limit) {
        return switch (limit) {
            case DEPTH -> WireCode.LIMIT_NESTING;
            case TEXT -> WireCode.LIMIT_TEXT;
            case NAME -> WireCode.LIMIT_NAME;
            case NUMBER -> QuantityCode.LIMIT_NUMBER_LENGTH;
            case DOCUMENT -> WireCode.LIMIT_DOCUMENT;
            case TOKENS -> WireCode.LIMIT_TOKENS;
        };
    }

    static WireFault trailing(long offset) {
        return new WireFault(Finding.of(WireCode.JSON_TRAILING_CONTENT).with("offset", offset));
    }

    /** Returns true if the fault lies in a value that the source began and did not hand out. */
    boolean isInValue() {
        return isInValue;
    }

    /** Returns this fault with a finding that knows its place. */
    WireFault located(Finding placed) {
        return new WireFault(placed, false, true);
    }

    /** Returns true if the finding knows its place. */
    boolean isLocated() {
        return isLocated;
    }

    /** Returns the finding, which mostly does not know its place. */
    public Finding finding() {
        return finding;
    }
}
