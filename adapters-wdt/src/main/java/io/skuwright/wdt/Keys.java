package io.skuwright.wdt;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Makes one key of several ids, so that different ids never give the same. */
final class Keys {

    private Keys() {}

    static String of(String... ids) {
        return Arrays.stream(ids)
                .map(id -> id.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining("/"));
    }
}
