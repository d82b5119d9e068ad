package io.skuwright.kingdee;

import io.skuwright.result.Limits;
import io.skuwright.row.FieldNames;
import io.skuwright.row.WireLimits;
import java.util.List;
import org.immutables.value.Value;

/** What a reader of sales orders is set to. */
@Value.Immutable
interface ErpOrderSettings {

    static Builder builder() {
        return new Builder();
    }

    @Value.Default
    default FieldNames names() {
        return ErpOrderNames.defaults();
    }

    @Value.Default
    default RowTypeCodes codes() {
        return RowTypeCodes.defaults();
    }

    @Value.Default
    default Limits limits() {
        return Limits.defaults();
    }

    @Value.Default
    default WireLimits wireLimits() {
        return WireLimits.defaults();
    }

    /** The field keys of a query, in the order of its cells. */
    List<String> queryKeys();

    /** True if a part belongs to the kit that it stands below, where two kits have the material it names. */
    @Value.Default
    default boolean byLineOrder() {
        return true;
    }

    /** Builds settings. */
    final class Builder extends ImmutableErpOrderSettings.Builder {
        Builder() {}
    }
}
