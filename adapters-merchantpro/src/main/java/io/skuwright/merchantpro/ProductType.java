package io.skuwright.merchantpro;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * What kind of product a shop's record is.
 *
 * <p>A shirt in two colours is one {@link #MULTI_VARIANT} record whose variants carry the prices and the stock; there
 * is no type "variant". A mug is a {@link #BASIC} record that carries them itself.
 */
public enum ProductType {
    /** One thing to buy, without variants. */
    BASIC("basic", false),
    /** A product with variants; an SPU. */
    MULTI_VARIANT("multi_variant", true),
    /** A download. */
    DIGITAL("digital", false),
    /** A bundle of other products; which ones is not in the public documents. */
    BUNDLE("bundle", false);

    private final String code;
    private final boolean variants;

    ProductType(String code, boolean variants) {
        this.code = code;
        this.variants = variants;
    }

    /**
     * The text in the field {@code type}.
     *
     * @return the code, such as {@code multi_variant}
     */
    public String code() {
        return code;
    }

    /**
     * Whether the record's variants carry its prices and stock.
     *
     * @return true if they do; the shop then refuses a change of price, stock or weight on the record itself
     */
    public boolean hasVariants() {
        return variants;
    }

    /**
     * The type with a code.
     *
     * @param code the text of the field; case counts, as it does everywhere in this API
     * @return the type, or nothing if the shop's API has no such code
     */
    public static Optional<ProductType> of(String code) {
        Objects.requireNonNull(code, "code");
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}
