package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is sent to WangDianTong to change something.
 *
 * <p>The parameters are those of the business, before account, key, time and signature; JSON among them is ASCII, so
 * that every count of characters agrees. Example: {@code stock_sync_by_pd.php} with {@code warehouse_no}, {@code
 * api_outer_no} and {@code goods_list}. Values may hold data of buyers, so {@link #toString()} shows names only. Values
 * are immutable and thread-safe.
 *
 * @param dialect whose interface it is for
 * @param name the interface, such as {@code trade_push.php}
 * @param parameters the form fields in their order
 */
public record WdtRequest(Dialect dialect, String name, Map<String, String> parameters) {

    /** Checks that nothing is null, and copies the map. */
    public WdtRequest {
        requireNonNull(dialect, "dialect");
        requireNonNull(name, "name");
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    @Override
    public String toString() {
        return dialect.code() + " " + name + " " + parameters.keySet();
    }
}
