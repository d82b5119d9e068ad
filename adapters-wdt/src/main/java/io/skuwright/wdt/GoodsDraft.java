package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Place;
import io.skuwright.row.Extras;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of a goods so far; one serves all goods of a document, one after the other. */
final class GoodsDraft {

    final Map<Integer, String> properties = new LinkedHashMap<>();
    final List<WdtSpec> specs = new ArrayList<>();

    @Nullable String number;
    @Nullable String id;
    @Nullable String name;
    @Nullable String shortName;
    @Nullable String alias;
    @Nullable String category;
    @Nullable String categoryId;
    @Nullable String brand;
    @Nullable String brandNo;
    @Nullable String unit;
    @Nullable String auxUnit;
    @Nullable String typeCode;
    @Nullable String origin;
    @Nullable String remark;
    @Nullable GoodsType type;
    @Nullable LocalDateTime created;
    @Nullable LocalDateTime modified;
    boolean isDeleted;
    boolean isDisabled;

    void clear() {
        if (!properties.isEmpty()) {
            properties.clear();
        }
        specs.clear();
        number = null;
        id = null;
        name = null;
        shortName = null;
        alias = null;
        category = null;
        categoryId = null;
        brand = null;
        brandNo = null;
        unit = null;
        auxUnit = null;
        typeCode = null;
        origin = null;
        remark = null;
        type = null;
        created = null;
        modified = null;
        isDeleted = false;
        isDisabled = false;
    }

    WdtGoods build(Extras extras, Place place) {
        return ImmutableWdtGoods.of(
                requireNonNull(number, "number"),
                Optional.ofNullable(id),
                Optional.ofNullable(name),
                Optional.ofNullable(shortName),
                Optional.ofNullable(alias),
                Optional.ofNullable(category),
                Optional.ofNullable(categoryId),
                Optional.ofNullable(brand),
                Optional.ofNullable(brandNo),
                Optional.ofNullable(unit),
                Optional.ofNullable(auxUnit),
                Optional.ofNullable(typeCode),
                Optional.ofNullable(type),
                isDeleted,
                isDisabled,
                Optional.ofNullable(created),
                Optional.ofNullable(modified),
                Optional.ofNullable(origin),
                Optional.ofNullable(remark),
                properties,
                specs,
                extras,
                place);
    }
}
