package io.skuwright.merchantpro.json;

import com.fasterxml.jackson.core.StreamReadConstraints;
import io.skuwright.row.WireLimit;
import io.skuwright.row.WireLimits;

/** Our limits as those of the parser, which says by its exception which one was passed and by how much. */
final class GuardedConstraints extends StreamReadConstraints {

    private static final long serialVersionUID = 1L;

    private final transient WireLimits limits;

    /** The length of the document and its tokens are counted elsewhere. */
    GuardedConstraints(WireLimits limits) {
        super(most(limits, WireLimit.DEPTH), -1, most(limits, WireLimit.NUMBER), most(limits, WireLimit.TEXT), 0, -1);
        this.limits = limits;
    }

    private static int most(WireLimits limits, WireLimit limit) {
        return (int) Math.min(Integer.MAX_VALUE, limits.get(limit));
    }

    @Override
    public void validateNestingDepth(int depth) throws Stop {
        check(WireLimit.DEPTH, depth, getMaxNestingDepth());
    }

    @Override
    public void validateFPLength(int length) throws Stop {
        check(WireLimit.NUMBER, length, getMaxNumberLength());
    }

    @Override
    public void validateIntegerLength(int length) throws Stop {
        check(WireLimit.NUMBER, length, getMaxNumberLength());
    }

    @Override
    public void validateStringLength(int length) throws Stop {
        check(WireLimit.TEXT, length, getMaxStringLength());
    }

    /** The parser counts the bytes of a name, of which a character has up to three; the reader counts characters. */
    @Override
    public void validateNameLength(int length) throws Stop {
        check(WireLimit.NAME, (length + 2) / 3, 0);
    }

    private void check(WireLimit limit, int actual, int most) throws Stop {
        if (actual > most && limits.exceeds(limit, actual)) {
            throw new Stop((bytes, parsed) -> bytes.passed(limit, limits, actual, parsed));
        }
    }
}
