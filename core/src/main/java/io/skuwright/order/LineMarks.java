package io.skuwright.order;

import org.jspecify.annotations.Nullable;

/**
 * What is written on an order line after typing.
 *
 * <p>The same four facts are read from a line (what an earlier run wrote) and computed for it (what
 * should stand there now); a line needs an update where the two differ. Example: a part of kit K carries
 * the type {@code SON}, the parent product {@code K} and its BOM line. Blank texts count as absent.
 *
 * @param type the type, null if none is written
 * @param parentProduct the product of the kit at the root; sons only
 * @param bomLine the BOM line the part comes from; sons only
 * @param standardBom the standard BOM of the line, where standard BOMs are used
 */
public record LineMarks(
        @Nullable LineType type,
        @Nullable String parentProduct,
        @Nullable String bomLine,
        @Nullable String standardBom) {

    /** Nothing is written. */
    public static final LineMarks NONE = new LineMarks(null, null, null, null);

    /** Turns blank texts into absent ones. */
    public LineMarks {
        parentProduct = Texts.orNull(parentProduct);
        bomLine = Texts.orNull(bomLine);
        standardBom = Texts.orNull(standardBom);
    }
}
