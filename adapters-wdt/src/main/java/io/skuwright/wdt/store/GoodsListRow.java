package io.skuwright.wdt.store;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One row of the list of single items: a SKU with the base information of its goods.
 *
 * <p>Rows of one 货品编号 form an SPU, and 商家编码 is the code of the SKU, unique over the whole tenant. Example: {@code
 * GoodsListRow.builder().goodsNo("A100").name("T-shirt").specName("red M").code("0001").unit("pcs")
 * .price(Ratio.parse("59.90")).build()}.
 *
 * <p>All but the price is text as it was written; what a row does not say is an empty text. Two rows are equal if all
 * parts are; the place does not count. Values are immutable and thread-safe.
 */
@Value.Immutable
public interface GoodsListRow {

    /** Returns a builder of a row. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the number of the goods, which is the SPU (货品编号). */
    String goodsNo();

    /** Returns the name of the goods (货品名称). */
    String name();

    /** Returns the category, levels and all, empty for none (分类). */
    @Value.Default
    default String category() {
        return "";
    }

    /** Returns the brand, empty for none (品牌). */
    @Value.Default
    default String brand() {
        return "";
    }

    /** Returns the name of the spec as the ERP has it, empty for none (规格名称). */
    @Value.Default
    default String specName() {
        return "";
    }

    /** Returns the code of the SKU (商家编码). */
    String code();

    /** Returns the retail price, empty if the list does not tell (零售价). */
    Optional<Ratio> price();

    /** Returns the base unit, empty for none (基本单位). */
    @Value.Default
    default String unit() {
        return "";
    }

    /** Returns the barcode, if the list has such a column (条码). */
    Optional<String> barcode();

    /** Returns the filled attribute columns by their names, in the order of the list; at most four (属性). */
    Map<String, String> attributes();

    /** Returns whether the store is to offer the SKU (上下架). */
    @Value.Default
    default Shelf shelf() {
        return Shelf.ON;
    }

    /** Returns the address of a picture, if the list has such a column. */
    Optional<String> picture();

    /** Returns where the row stands. */
    @Value.Auxiliary
    @Value.Default
    default Place place() {
        return Place.NONE;
    }

    /** Refuses rows that no list can hold. */
    @Value.Check
    default void check() {
        if (goodsNo().isBlank() || code().isBlank() || name().isBlank()) {
            throw new IllegalArgumentException("A row of the list needs number and name of its goods and a code.");
        }
        if (price().filter(price -> price.signum() < 0 || price.toDecimal().isEmpty()).isPresent()) {
            throw new IllegalArgumentException("A price of the list is a decimal number, not negative.");
        }
        boolean isBlank = Stream.concat(attributes().keySet().stream(), attributes().values().stream())
                        .anyMatch(String::isBlank)
                || barcode().filter(String::isBlank).isPresent()
                || picture().filter(String::isBlank).isPresent();
        if (isBlank) {
            throw new IllegalArgumentException("Barcode, picture and attributes of a row are there or not, but never blank.");
        }
    }

    /** Builds a row; the generated class is behind it. */
    final class Builder extends ImmutableGoodsListRow.Builder {
        Builder() {}
    }
}
