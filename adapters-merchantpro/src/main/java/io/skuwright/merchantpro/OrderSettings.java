package io.skuwright.merchantpro;

import io.skuwright.result.Limits;
import io.skuwright.row.FieldNames;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.immutables.value.Value;

/** What a reader of orders is set to. */
@Value.Immutable
interface OrderSettings {

    static Builder builder() {
        return new Builder();
    }

    @Value.Default
    default FieldNames names() {
        return OrderNames.defaults();
    }

    @Value.Default
    default Map<String, ShippingStatus> shippingStatuses() {
        Map<String, ShippingStatus> codes = new LinkedHashMap<>();
        Arrays.stream(ShippingStatus.values()).forEach(status -> codes.put(status.code(), status));
        return codes;
    }

    @Value.Default
    default Map<String, PaymentStatus> paymentStatuses() {
        Map<String, PaymentStatus> codes = new LinkedHashMap<>();
        Arrays.stream(PaymentStatus.values()).forEach(status -> codes.put(status.code(), status));
        return codes;
    }

    @Value.Default
    default Map<String, LineKind> itemTypes() {
        Map<String, LineKind> types = new LinkedHashMap<>();
        types.put("product", LineKind.PRODUCT);
        types.put("promo_cart", LineKind.DISCOUNT);
        types.put("promo_product", LineKind.DISCOUNT);
        types.put("discount", LineKind.DISCOUNT);
        types.put("coupon", LineKind.DISCOUNT);
        return types;
    }

    @Value.Default
    default Limits limits() {
        return Limits.defaults();
    }

    /** Builds settings. */
    final class Builder extends ImmutableOrderSettings.Builder {
        Builder() {}
    }
}
