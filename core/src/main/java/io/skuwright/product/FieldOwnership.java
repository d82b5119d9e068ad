package io.skuwright.product;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which fields belong to an SPU and which to its SKUs.
 *
 * <p>What belongs to the SPU is edited there and flows to all its SKUs; a SKU that could change its name would soon
 * be another product. Example: name, description, category, brand, unit and suppliers belong to the SPU; salePrice,
 * purchasePrice, stock, barcode and picture to the SKU. A host adds its own: {@code
 * FieldOwnership.standard().with("season", FieldOwner.SPU)}.
 *
 * <p>A single-spec product owns all of them. This class is immutable and thread-safe.
 */
public final class FieldOwnership {

    static final String NAME = "name";
    static final String CATEGORY = "category";
    static final String UNIT = "unit";
    static final String SUPPLIERS = "suppliers";

    private static final FieldOwnership STANDARD = new FieldOwnership(Map.of())
            .with(NAME, FieldOwner.SPU)
            .with("description", FieldOwner.SPU)
            .with(CATEGORY, FieldOwner.SPU)
            .with("brand", FieldOwner.SPU)
            .with(UNIT, FieldOwner.SPU)
            .with(SUPPLIERS, FieldOwner.SPU)
            .with("salePrice", FieldOwner.SKU)
            .with("purchasePrice", FieldOwner.SKU)
            .with("stock", FieldOwner.SKU)
            .with("barcode", FieldOwner.SKU)
            .with("picture", FieldOwner.SKU);

    private final Map<String, FieldOwner> owners;

    private FieldOwnership(Map<String, FieldOwner> owners) {
        this.owners = owners;
    }

    /** Returns the table of the eleven fields named above. */
    public static FieldOwnership standard() {
        return STANDARD;
    }

    /**
     * Returns the standard table with some fields added or changed by name.
     *
     * @param settings {@code spu} or {@code sku} by the name of the field, for example {@code season=spu}
     * @throws IllegalArgumentException if a value is another one (the known ones are named), or as {@link #with}
     */
    public static FieldOwnership from(Map<String, String> settings) {
        FieldOwnership table = STANDARD;
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            FieldOwner owner = switch (setting.getValue()) {
                case "spu" -> FieldOwner.SPU;
                case "sku" -> FieldOwner.SKU;
                default -> throw new IllegalArgumentException("Field '" + setting.getKey() + "' belongs to '"
                        + setting.getValue() + "', which is not known. Known owners: spu, sku.");
            };
            table = table.with(setting.getKey(), owner);
        }
        return table;
    }

    /**
     * Returns this table with a field added or changed.
     *
     * @throws IllegalArgumentException if name, category, unit or suppliers were to belong to the SKU: every SKU of an
     *     SPU shares them
     */
    public FieldOwnership with(String field, FieldOwner owner) {
        if (owner == FieldOwner.SKU
                && (field.equals(NAME) || field.equals(CATEGORY) || field.equals(UNIT) || field.equals(SUPPLIERS))) {
            throw new IllegalArgumentException("Field '" + field + "' belongs to the SPU and cannot belong to its SKUs.");
        }
        Map<String, FieldOwner> more = new LinkedHashMap<>(owners);
        more.put(requireNonNull(field, "field"), requireNonNull(owner, "owner"));
        return new FieldOwnership(Collections.unmodifiableMap(more));
    }

    /** Returns who owns a field, empty if it stands in no line of the table. */
    public Optional<FieldOwner> owner(String field) {
        return Optional.ofNullable(owners.get(field));
    }

    /** Returns all lines of the table, in their order. */
    public Map<String, FieldOwner> owners() {
        return owners;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FieldOwnership that && owners.equals(that.owners);
    }

    @Override
    public int hashCode() {
        return owners.hashCode();
    }

    /** Returns the table, for people. */
    @Override
    public String toString() {
        return owners.toString();
    }
}
