package io.skuwright.product;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.skuwright.result.FindingException;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A product without specs: one SKU with nothing above it.
 *
 * <p>It owns everything about itself, prices and suppliers included, because nothing is shared with other SKUs.
 * Example: {@code SingleProduct.builder().code("MUG-1").name("Mug").unit("pcs").build()}.
 *
 * <p>Two values are equal if all they hold is equal. This class is immutable and thread-safe.
 */
public final class SingleProduct implements Product {

    private final Sku sku;
    private final BaseInformation base;

    SingleProduct(Sku sku, BaseInformation base) {
        this.sku = sku;
        this.base = base;
    }

    /** Returns a builder; code and name must be set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the code of the one SKU. */
    public String code() {
        return sku.code();
    }

    /** Returns whether the product may still be ordered. */
    public SkuState state() {
        return sku.state();
    }

    /** Returns the one SKU, which has no values of specs. */
    public Sku sku() {
        return sku;
    }

    @Override
    public ProductKind kind() {
        return ProductKind.SINGLE_SPEC;
    }

    @Override
    public String name() {
        return base.name();
    }

    @Override
    public Optional<String> category() {
        return Optional.ofNullable(base.category());
    }

    @Override
    public Optional<String> unit() {
        return Optional.ofNullable(base.unit());
    }

    @Override
    public Map<String, String> fields() {
        return base.fields();
    }

    @Override
    public List<String> suppliers() {
        return base.suppliers();
    }

    @Override
    public Map<String, String> attributes() {
        return base.attributes();
    }

    @Override
    public List<Sku> skus() {
        return List.of(sku);
    }

    BaseInformation base() {
        return base;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SingleProduct that && sku.equals(that.sku) && base.equals(that.base);
    }

    @Override
    public int hashCode() {
        return 31 * sku.hashCode() + base.hashCode();
    }

    /** Returns code and name, for people. */
    @Override
    public String toString() {
        return "single product " + code() + " '" + name() + "'";
    }

    /** Builds a {@link SingleProduct}; not thread-safe. */
    public static final class Builder {

        private String code = "";
        private SkuState state = SkuState.ACTIVE;
        private Limits limits = Limits.defaults();
        private final BaseInformation.Draft base = new BaseInformation.Draft();

        private Builder() {}

        /** Sets the code. */
        @CanIgnoreReturnValue
        public Builder code(String newCode) {
            code = requireNonNull(newCode, "code");
            return this;
        }

        /** Sets the name. */
        @CanIgnoreReturnValue
        public Builder name(String name) {
            base.name = requireNonNull(name, "name");
            return this;
        }

        /** Sets the category. */
        @CanIgnoreReturnValue
        public Builder category(String category) {
            base.category = requireNonNull(category, "category");
            return this;
        }

        /** Sets the code of the unit. */
        @CanIgnoreReturnValue
        public Builder unit(String unit) {
            base.unit = requireNonNull(unit, "unit");
            return this;
        }

        /** Sets whether the product may be ordered; active if nothing is said. */
        @CanIgnoreReturnValue
        public Builder state(SkuState newState) {
            state = requireNonNull(newState, "state");
            return this;
        }

        /** Sets another field, for example {@code brand} or {@code salePrice}. */
        @CanIgnoreReturnValue
        public Builder field(String field, String value) {
            base.field(field, value);
            return this;
        }

        /** Sets the suppliers. */
        @CanIgnoreReturnValue
        public Builder suppliers(List<String> suppliers) {
            base.suppliers(suppliers);
            return this;
        }

        /** Sets an attribute that the category asks for. */
        @CanIgnoreReturnValue
        public Builder attribute(String attribute, String value) {
            base.attribute(attribute, value);
            return this;
        }

        /** Sets the limits for the length of code and name. */
        @CanIgnoreReturnValue
        public Builder limits(Limits newLimits) {
            limits = requireNonNull(newLimits, "limits");
            return this;
        }

        /**
         * Returns the product, or no value with {@code SKU_CODE_BLANK}, {@code PRODUCT_NAME_BLANK}, {@code
         * LIMIT_CODE_LENGTH} or {@code LIMIT_NAME_LENGTH}.
         */
        public Outcome<SingleProduct> read() {
            ProductChecks checks = new ProductChecks(limits);
            checks.productName(base.name, Place.NONE);
            checks.skuCode(code, Place.NONE);
            return checks.hasErrors()
                    ? Outcome.failed(checks.findings())
                    : Outcome.of(new SingleProduct(
                            new Sku(code, SpecCombination.empty(), state, Map.of()), base.build()));
        }

        /**
         * Returns the product.
         *
         * @throws FindingException with the first finding of {@link #read()}, if there is one
         */
        public SingleProduct build() {
            return read().orThrow();
        }
    }
}
