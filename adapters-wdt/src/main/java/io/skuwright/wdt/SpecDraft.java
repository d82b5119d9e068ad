package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import io.skuwright.row.Extras;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of a spec so far; one serves all specs of a document, one after the other. */
final class SpecDraft {

    final Map<PriceKind, Ratio> prices = new EnumMap<>(PriceKind.class);
    final Map<Integer, String> properties = new LinkedHashMap<>();

    @Nullable String number;
    @Nullable String id;
    @Nullable String code;
    @Nullable String name;
    @Nullable String barcode;
    @Nullable String unit;
    @Nullable String picture;
    @Nullable String remark;
    @Nullable Ratio weight;
    @Nullable Ratio taxRate;
    @Nullable LocalDateTime created;
    @Nullable LocalDateTime modified;
    boolean isDeleted;
    boolean isDisabled;

    void clear() {
        prices.clear();
        if (!properties.isEmpty()) {
            properties.clear();
        }
        number = null;
        id = null;
        code = null;
        name = null;
        barcode = null;
        unit = null;
        picture = null;
        remark = null;
        weight = null;
        taxRate = null;
        created = null;
        modified = null;
        isDeleted = false;
        isDisabled = false;
    }

    WdtSpec build(Extras extras, Place place) {
        return ImmutableWdtSpec.of(
                requireNonNull(number, "number"),
                Optional.ofNullable(id),
                Optional.ofNullable(code),
                Optional.ofNullable(name),
                Optional.ofNullable(barcode),
                List.of(),
                prices,
                Optional.ofNullable(weight),
                Optional.ofNullable(taxRate),
                Optional.ofNullable(unit),
                Optional.ofNullable(picture),
                isDeleted,
                isDisabled,
                Optional.ofNullable(created),
                Optional.ofNullable(modified),
                Optional.ofNullable(remark),
                properties,
                extras,
                place);
    }
}
