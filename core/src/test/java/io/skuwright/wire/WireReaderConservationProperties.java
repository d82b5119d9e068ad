package io.skuwright.wire;

import io.skuwright.core.fixtures.TextTokens;
import io.skuwright.core.fixtures.jqwik.ConservationProperties;
import io.skuwright.result.Batch;
import io.skuwright.result.Place;
import io.skuwright.row.WireLimits;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

class WireReaderConservationProperties extends ConservationProperties {

    @Override
    protected Arbitrary<String> rows() {
        return Arbitraries.of(
                "{}", "{\"a\":1}", "{\"a\":1,\"a\":2}", "{\"a\":{\"b\":[\"\\u0000\"]}}", "007", "null", "[{}]", "\"t\"", "{\"b\":-.5}");
    }

    @Override
    protected Batch<?> read(List<String> rows) {
        return WireReader.batch(
                new TextTokens("{\"rows\":[" + String.join(",", rows) + "]}"),
                WireLimits.defaults(),
                Place.ROOT,
                List.of("rows"));
    }
}
