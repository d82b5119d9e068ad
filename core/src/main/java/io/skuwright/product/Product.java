package io.skuwright.product;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that is bought, stocked or sold, as the people of a catalogue see it.
 *
 * <p>There are two kinds and a product never changes from one to the other: a {@link SingleProduct} is one SKU
 * without anything above it, an {@link Spu} has specs and a SKU for each combination of their values. Example: a mug
 * is a single product; a T-shirt in two colours and two sizes is an SPU with four SKUs.
 *
 * <p>All texts are compared exactly. Products are immutable and thread-safe.
 */
public sealed interface Product permits SingleProduct, Spu {

    /** Returns the kind that the product was created as. */
    ProductKind kind();

    /** Returns the name. */
    String name();

    /** Returns the category, if it was said. */
    Optional<String> category();

    /** Returns the code of the unit that all its SKUs are counted in, if it was said. */
    Optional<String> unit();

    /** Returns other fields by name, for example {@code brand} and {@code description}, in their order. */
    Map<String, String> fields();

    /** Returns the suppliers; those of an SPU are the suppliers of each of its SKUs. */
    List<String> suppliers();

    /** Returns the attributes that the category asks for, such as the material, by name, in their order. */
    Map<String, String> attributes();

    /** Returns the SKUs, retired ones included; a single product has exactly one. */
    List<Sku> skus();
}
