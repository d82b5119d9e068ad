package io.skuwright.wdt.json;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.skuwright.row.WireLimit;
import io.skuwright.row.WireLimits;

/** Our limits as those of the parser, which says by its exception which one was passed and by how much. */
final class GuardedConstraints extends StreamReadConstraints {

    private static final long serialVersionUID = 1L;

    /** Says which limit was passed. */
    static final class LimitPassed extends StreamConstraintsException {

        private static final long serialVersionUID = 1L;

        private final WireLimit limit;
        private final long actual;

        LimitPassed(WireLimit limit, long actual) {
            super(limit.key());
            this.limit = limit;
            this.actual = actual;
        }

        WireLimit limit() {
            return limit;
        }

        long actual() {
            return actual;
        }
    }

    private final transient WireLimits limits;

    GuardedConstraints(WireLimits limits) {
        // The length of the document and its tokens are counted elsewhere.
        super(
                most(limits, WireLimit.DEPTH),
                -1,
                most(limits, WireLimit.NUMBER),
                most(limits, WireLimit.TEXT),
                most(limits, WireLimit.NAME),
                -1);
        this.limits = limits;
    }

    private static int most(WireLimits limits, WireLimit limit) {
        return (int) Math.min(Integer.MAX_VALUE, limits.get(limit));
    }

    @Override
    public void validateNestingDepth(int depth) throws StreamConstraintsException {
        if (depth > getMaxNestingDepth()) {
            check(WireLimit.DEPTH, depth);
        }
    }

    @Override
    public void validateFPLength(int length) throws StreamConstraintsException {
        if (length > getMaxNumberLength()) {
            check(WireLimit.NUMBER, length);
        }
    }

    @Override
    public void validateIntegerLength(int length) throws StreamConstraintsException {
        if (length > getMaxNumberLength()) {
            check(WireLimit.NUMBER, length);
        }
    }

    @Override
    public void validateStringLength(int length) throws StreamConstraintsException {
        if (length > getMaxStringLength()) {
            check(WireLimit.TEXT, length);
        }
    }

    /** The parser counts the bytes of a name, of which a character has up to three; the reader counts characters. */
    @Override
    public void validateNameLength(int length) throws StreamConstraintsException {
        check(WireLimit.NAME, (length + 2) / 3);
    }

    private void check(WireLimit limit, long actual) throws StreamConstraintsException {
        if (limits.exceeds(limit, actual)) {
            throw new LimitPassed(limit, actual);
        }
    }
}
