package io.skuwright.wdt;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Limits;
import io.skuwright.row.FieldNames;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What a reader of trades is set to. */
@Value.Immutable
interface TradeSettings {

    static Builder builder() {
        return new Builder();
    }

    @Value.Default
    default FieldNames names() {
        return TradeNames.defaults();
    }

    @Value.Default
    default DocumentCodes codes() {
        return DocumentCodes.of(Dialect.QYB);
    }

    @Value.Default
    default Limits limits() {
        return Limits.defaults();
    }

    @Value.Default
    default ZoneId zone() {
        return ValueForms.BEIJING;
    }

    /** The quantity of each component by suite; none if kits are not to be checked. */
    Optional<Map<String, Map<String, Ratio>>> suites();

    /** Builds settings. */
    final class Builder extends ImmutableTradeSettings.Builder {
        Builder() {}
    }
}
