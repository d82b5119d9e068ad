package io.skuwright.wire;

import io.skuwright.row.WireLimit;
import io.skuwright.row.WireLimits;

/** The bytes of an input, counted. */
final class ByteFeed implements Feed {

    private final DocumentSource.ByteInput in;
    private final WireLimits limits;
    private long received;

    ByteFeed(DocumentSource.ByteInput in, WireLimits limits) {
        this.in = in;
        this.limits = limits;
    }

    @Override
    public int read(byte[] target, int from) throws WireFault {
        int count = in.read(target, from, Math.min(MOST_AT_ONCE, target.length - from));
        received += Math.max(0, count);
        if (limits.exceeds(WireLimit.DOCUMENT, received)) {
            throw WireFault.limit(WireLimit.DOCUMENT, limits, received, received);
        }
        return count;
    }
}
