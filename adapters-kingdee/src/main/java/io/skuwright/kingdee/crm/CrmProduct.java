package io.skuwright.kingdee.crm;

import io.skuwright.order.KitFlag;
import io.skuwright.product.SingleProduct;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Extras;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One product of the CRM (ProductObj), which is a SKU.
 *
 * <p>Ids of the CRM and codes of the company are two things: {@link #id()} is the record, {@link #code()} what the ERP
 * knows too. Example: the record {@code {"_id":"5f3a","product_code":"KIT-9","name":"Desk","is_kit__c":"true"}} is the
 * product KIT-9, a kit; the kit flag has three legal values (B5). The {@linkplain #place() place} is not compared by
 * {@code equals}. Values are immutable and thread-safe.
 */
@Value.Immutable
public interface CrmProduct {

    /** Returns the id of the record; empty for one that is not created yet. */
    Optional<String> id();

    /** Returns the code that the company knows the product by. */
    Optional<String> code();

    /** Returns the name. */
    Optional<String> name();

    /** Returns the unit, as the option value that is stored. */
    Optional<String> unit();

    /** Returns the category, as the value that is stored. */
    Optional<String> category();

    /** Returns whether it is sold as a kit; unknown if nothing readable was said. */
    @Value.Default
    default KitFlag kit() {
        return KitFlag.UNKNOWN;
    }

    /** Returns whether it is on the shelf, as the option value that is stored: 1 is on the shelf. */
    Optional<String> status();

    /** Returns the list price. */
    Optional<Ratio> price();

    /** Returns the id of the item (SPUObj) that it is a variant of. */
    Optional<String> spu();

    /** Returns what distinguishes it from the other variants, as the text that is stored. */
    Optional<String> specs();

    /** Returns the fields that nobody asked for, in their order. */
    Map<String, Cell> others();

    /** Returns where the product stood in the input. */
    @Value.Default
    @Value.Auxiliary
    default Place place() {
        return Place.NONE;
    }

    /** Returns the fields that nobody asked for, as JSON text. */
    default Extras extras() {
        return CrmFields.extras(others());
    }

    /**
     * Returns the product as the core knows it: without specs, which the CRM keeps at the item.
     *
     * @return the product, or no value with {@code SKU_CODE_BLANK} or {@code PRODUCT_NAME_BLANK}
     */
    default Outcome<SingleProduct> toSingleProduct() {
        SingleProduct.Builder product = SingleProduct.builder();
        code().ifPresent(product::code);
        name().ifPresent(product::name);
        unit().ifPresent(product::unit);
        category().ifPresent(product::category);
        price().ifPresent(price -> product.field("salePrice", price.toString()));
        return product.read();
    }

    /** Returns a builder; nothing must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CrmProduct}; not thread-safe. */
    final class Builder extends ImmutableCrmProduct.Builder {
        Builder() {}
    }
}
