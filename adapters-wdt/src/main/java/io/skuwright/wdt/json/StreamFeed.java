package io.skuwright.wdt.json;

import io.skuwright.row.WireLimit;
import io.skuwright.row.WireLimits;
import io.skuwright.wire.WireFault;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a stream, counted. */
final class StreamFeed implements Feed {

    private final InputStream in;
    private final WireLimits limits;
    private final int atHand;
    private long received;

    StreamFeed(InputStream in, WireLimits limits) {
        this(in, limits, 0);
    }

    /** Makes the feed of bytes that are all there, so many of them. */
    StreamFeed(InputStream in, WireLimits limits, int atHand) {
        this.in = in;
        this.limits = limits;
        this.atHand = atHand;
    }

    @Override
    public int atHand() {
        return atHand;
    }

    @Override
    public int read(byte[] target, int from) throws IOException {
        int count = in.read(target, from, Math.min(MOST_AT_ONCE, target.length - from));
        received += Math.max(0, count);
        if (limits.exceeds(WireLimit.DOCUMENT, received)) {
            throw new SourceFault(WireFault.limit(WireLimit.DOCUMENT, limits, received, received));
        }
        return count;
    }

    @Override
    public boolean isForeign() {
        return true;
    }
}
