package io.skuwright.product;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.skuwright.result.FindingException;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.NearKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A product that comes in several combinations of spec values, each of them a SKU.
 *
 * <p>Name, category, unit, suppliers and attributes are said once here and hold for every SKU. The specs are fixed
 * when the SPU is created; values are only added, and a SKU is retired, never deleted. An SPU need not have a SKU
 * for every combination. Example:
 *
 * <pre>
 * Spu tee = Spu.builder().name("Tee").unit("pcs")
 *         .specs(Spec.of("color", List.of("red", "blue")), Spec.of("size", List.of("S", "M")))
 *         .skus(Sku.of("TEE-RED-M", SpecCombination.of(Map.of("color", "red", "size", "M"))))
 *         .build();
 * </pre>
 *
 * <p>Specs, values and SKUs keep their order; two SPUs are equal if all they hold is equal, in order. The limits are
 * not compared. This class is immutable and thread-safe.
 */
public final class Spu implements Product {

    private final @Nullable String code;
    private final BaseInformation base;
    private final List<Spec> specs;
    private final List<Sku> skus;

    Spu(@Nullable String code, BaseInformation base, List<Spec> specs, List<Sku> skus) {
        this.code = code;
        this.base = base;
        this.specs = List.copyOf(specs);
        this.skus = List.copyOf(skus);
    }

    /** Returns a builder; name and specs must be set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the code of the SPU, if it has one; it never stands for one of its SKUs. */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** Returns what people know the SPU by: its code, else its name. */
    public String label() {
        return code == null ? name() : code;
    }

    /** Returns the specs; none only where every product of the catalogue has an SPU. */
    public List<Spec> specs() {
        return specs;
    }

    /** Returns the spec of a name, if there is one. */
    public Optional<Spec> spec(String name) {
        return specs.stream().filter(spec -> spec.name().equals(name)).findFirst();
    }

    @Override
    public ProductKind kind() {
        return specs.isEmpty() ? ProductKind.SPECLESS_SPU : ProductKind.MULTI_SPEC;
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
        return skus;
    }

    BaseInformation base() {
        return base;
    }

    Spu with(BaseInformation newBase, List<Spec> newSpecs, List<Sku> newSkus) {
        return new Spu(code, newBase, newSpecs, newSkus);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Spu that
                && code().equals(that.code())
                && base.equals(that.base)
                && specs.equals(that.specs)
                && skus.equals(that.skus);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * base.hashCode() + specs.hashCode()) + skus.hashCode();
    }

    /** Returns the label, the specs and the number of SKUs, for people. */
    @Override
    public String toString() {
        return "SPU '" + label() + "' " + specs + " with " + skus.size() + " SKUs";
    }

    /**
     * Builds an {@link Spu} from values or from rows of data; not thread-safe.
     *
     * <p>Rows may be wrong in any way: {@link #read()} tells everything that is wrong with them at once.
     */
    public static final class Builder {

        private @Nullable String code;
        private SpuMode mode = SpuMode.MULTI_SPEC_ONLY;
        private Limits limits = Limits.defaults();
        private Place place = Place.NONE;
        private NearKey nearKey = NearKey.standard();
        private final BaseInformation.Draft base = new BaseInformation.Draft();
        private final SpuRows rows = new SpuRows();

        private Builder() {}

        /** Sets the code of the SPU itself. */
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

        /** Sets another field of the SPU, for example {@code brand} or {@code description}. */
        @CanIgnoreReturnValue
        public Builder field(String field, String value) {
            base.field(field, value);
            return this;
        }

        /** Sets the suppliers, which all SKUs inherit. */
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

        /** Adds specs. */
        @CanIgnoreReturnValue
        public Builder specs(List<Spec> more) {
            List.copyOf(more).forEach(rows::add);
            return this;
        }

        /** Adds specs. */
        @CanIgnoreReturnValue
        public Builder specs(Spec... more) {
            return specs(List.of(more));
        }

        /** Adds a spec from data, as it was written at a place. */
        @CanIgnoreReturnValue
        public Builder specRow(String name, List<String> values, Place at) {
            rows.addSpec(name, values, at);
            return this;
        }

        /** Adds SKUs. */
        @CanIgnoreReturnValue
        public Builder skus(List<Sku> more) {
            more.forEach(sku -> rows.add(sku, Place.NONE));
            return this;
        }

        /** Adds SKUs. */
        @CanIgnoreReturnValue
        public Builder skus(Sku... more) {
            return skus(List.of(more));
        }

        /** Adds a SKU from data, as it was written at a place. */
        @CanIgnoreReturnValue
        public Builder skuRow(String skuCode, List<SpecValue> row, SkuState state, Place at) {
            rows.addSku(skuCode, row, requireNonNull(state, "state"), at);
            return this;
        }

        /**
         * Sets which products have an SPU; by default only those with specs.
         *
         * @throws IllegalArgumentException if there are no SPUs in that mode
         */
        @CanIgnoreReturnValue
        public Builder mode(SpuMode newMode) {
            if (newMode == SpuMode.SKU_ONLY) {
                throw new IllegalArgumentException("In mode SKU_ONLY there are no SPUs.");
            }
            mode = requireNonNull(newMode, "mode");
            return this;
        }

        /** Sets the limits that hold for specs, values, SKUs and texts. */
        @CanIgnoreReturnValue
        public Builder limits(Limits newLimits) {
            limits = requireNonNull(newLimits, "limits");
            return this;
        }

        /** Sets which spec values look alike; by default all classes of likeness are looked for. */
        @CanIgnoreReturnValue
        public Builder nearKey(NearKey key) {
            nearKey = requireNonNull(key, "nearKey");
            return this;
        }

        /** Sets where the SPU stood in the input. */
        @CanIgnoreReturnValue
        public Builder place(Place newPlace) {
            place = requireNonNull(newPlace, "place");
            return this;
        }

        /**
         * Returns the SPU, or no value with everything that is wrong: {@code PRODUCT_NAME_BLANK}, {@code
         * SPU_WITHOUT_SPECS}, {@code SPU_SPECLESS_SKUS}, the {@code SPEC_} codes, the {@code SKU_} codes, {@code
         * SPU_DUPLICATE_COMBINATION} and the {@code LIMIT_} codes of {@link ProductCode}. Values of one spec that look
         * alike are {@code NEAR_DUPLICATE_VALUE}, a warning beside the value.
         *
         * <p>The time grows with the number of SKUs, times the few specs that each has.
         */
        public Outcome<Spu> read() {
            ProductChecks checks = new ProductChecks(limits);
            checks.productName(base.name, place);
            if (code != null) {
                checks.skuCode(code, place);
            }
            SpuReader reader = new SpuReader(code == null ? base.name : code, place, checks, nearKey);
            List<Sku> ordered = reader.read(rows, mode);
            return checks.hasErrors()
                    ? Outcome.failed(checks.findings())
                    : Outcome.of(new Spu(code, base.build(), rows.specs(), ordered), checks.findings());
        }

        /**
         * Returns the SPU.
         *
         * @throws FindingException with the first finding of {@link #read()}, if there is one
         */
        public Spu build() {
            return read().orThrow();
        }
    }
}
