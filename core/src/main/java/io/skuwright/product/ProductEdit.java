package io.skuwright.product;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants changed in a product.
 *
 * <p>Anything may be asked for; {@link ProductPlan} says which of it can be done and what may be done instead of the
 * rest. Example: blue is to be green from now on:
 *
 * <pre>
 * ProductEdit edit = ProductEdit.builder().append("color", "green").retire(SpecValue.of("color", "blue")).build();
 * </pre>
 *
 * <p>The order of requests carries no meaning; the same request twice is one. Two edits are equal if they ask for the
 * same. This class is immutable and thread-safe.
 */
public final class ProductEdit {

    private final Set<Change> changes;

    private ProductEdit(Set<Change> changes) {
        this.changes = changes;
    }

    /** Returns a builder that asks for nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns true if nothing is asked for. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    <T extends Change> Stream<T> all(Class<T> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast);
    }

    <T extends Change> boolean has(Class<T> kind) {
        return changes.stream().anyMatch(kind::isInstance);
    }

    ProductEdit withAllCombinations() {
        Set<Change> more = new LinkedHashSet<>(changes);
        more.add(new Change.AllCombinations());
        return new ProductEdit(more);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProductEdit that && changes.equals(that.changes);
    }

    @Override
    public int hashCode() {
        return changes.hashCode();
    }

    /** Returns what is asked for, for people. */
    @Override
    public String toString() {
        return changes.toString();
    }

    /** Builds a {@link ProductEdit}; not thread-safe. */
    public static final class Builder {

        /** What was asked for, by what it is about; a later change of the same takes the place of an earlier one. */
        private final Map<Object, Change> changes = new LinkedHashMap<>();

        private Builder() {}

        @CanIgnoreReturnValue
        private Builder add(Change change) {
            changes.put(change, change);
            return this;
        }

        @CanIgnoreReturnValue
        private Builder replace(Change change, String... about) {
            changes.put(List.of(about), change);
            return this;
        }

        /** Asks for values to be added to a spec, with all combinations that they bring. */
        @CanIgnoreReturnValue
        public Builder append(String spec, String... values) {
            return append(spec, List.of(values));
        }

        /** Asks for values to be added to a spec, with all combinations that they bring. */
        @CanIgnoreReturnValue
        public Builder append(String spec, List<String> values) {
            return add(new Change.Append(spec, values));
        }

        /**
         * Asks for the SKU of one combination; if any combination is listed, only listed ones are made, also of
         * appended values.
         */
        @CanIgnoreReturnValue
        public Builder combination(SpecCombination combination) {
            return add(new Change.Combination(combination));
        }

        /** Asks for the SKUs of all combinations of all values. */
        @CanIgnoreReturnValue
        public Builder allCombinations() {
            return add(new Change.AllCombinations());
        }

        /**
         * Says that some values do not go together: no SKU is made that has all of them.
         *
         * @throws IllegalArgumentException if there is no value
         */
        @CanIgnoreReturnValue
        public Builder exclude(SpecCombination part) {
            return add(new Change.Exclude(part));
        }

        /** Asks for a SKU to take no more orders. */
        @CanIgnoreReturnValue
        public Builder retire(String code) {
            return add(new Change.CodeFate(Change.Fate.RETIRE, code));
        }

        /** Asks for all SKUs of a value to take no more orders. */
        @CanIgnoreReturnValue
        public Builder retire(SpecValue value) {
            return retire(part(value));
        }

        /**
         * Asks for all SKUs that have some values to take no more orders.
         *
         * @throws IllegalArgumentException if there is no value
         */
        @CanIgnoreReturnValue
        public Builder retire(SpecCombination part) {
            return add(new Change.PartFate(Change.Fate.RETIRE, part));
        }

        /** Asks for a retired SKU to come back. */
        @CanIgnoreReturnValue
        public Builder revive(String code) {
            return add(new Change.CodeFate(Change.Fate.REVIVE, code));
        }

        /** Asks for all retired SKUs of a value to come back. */
        @CanIgnoreReturnValue
        public Builder revive(SpecValue value) {
            return revive(part(value));
        }

        /**
         * Asks for all retired SKUs that have some values to come back.
         *
         * @throws IllegalArgumentException if there is no value
         */
        @CanIgnoreReturnValue
        public Builder revive(SpecCombination part) {
            return add(new Change.PartFate(Change.Fate.REVIVE, part));
        }

        private static SpecCombination part(SpecValue value) {
            return SpecCombination.of(List.of(value.spec()), List.of(value.value()));
        }

        /** Asks for a SKU to be deleted, which is refused if it is used, and otherwise unless the policy allows it. */
        @CanIgnoreReturnValue
        public Builder delete(String code) {
            return add(new Change.CodeFate(Change.Fate.DELETE, code));
        }

        /** Asks for a field of the product to be set; of an SPU, for all its SKUs. A later value replaces this one. */
        @CanIgnoreReturnValue
        public Builder set(String field, String value) {
            return replace(new Change.SetField(field, value), "field", field);
        }

        /** Asks for a field of one SKU to be set. A later value replaces this one. */
        @CanIgnoreReturnValue
        public Builder setOnSku(String code, String field, String value) {
            return replace(new Change.SetSkuField(code, field, value), "sku", code, field);
        }

        /** Asks for these to be the suppliers, of an SPU those of all its SKUs. A later list replaces this one. */
        @CanIgnoreReturnValue
        public Builder suppliers(List<String> suppliers) {
            return replace(new Change.SetSuppliers(suppliers), "suppliers");
        }

        /** Asks for an attribute of the category to be set. A later value replaces this one. */
        @CanIgnoreReturnValue
        public Builder attribute(String attribute, String value) {
            return replace(new Change.SetAttribute(attribute, value), "attribute", attribute);
        }

        /** Asks for a new spec, which is refused. */
        @CanIgnoreReturnValue
        public Builder addSpec(String spec) {
            return add(new Change.SpecSet("add", spec, ""));
        }

        /** Asks for a spec to go, which is refused. */
        @CanIgnoreReturnValue
        public Builder removeSpec(String spec) {
            return add(new Change.SpecSet("remove", spec, ""));
        }

        /** Asks for another name of a spec, which is refused. */
        @CanIgnoreReturnValue
        public Builder renameSpec(String spec, String to) {
            return add(new Change.SpecSet("rename", spec, to));
        }

        /** Asks for a value to go, which is refused; it may be retired. */
        @CanIgnoreReturnValue
        public Builder removeValue(SpecValue value) {
            return add(new Change.ValueSet("remove", value, ""));
        }

        /** Asks for another text of a value, which is refused; a new one may be appended and this one retired. */
        @CanIgnoreReturnValue
        public Builder renameValue(SpecValue value, String to) {
            return add(new Change.ValueSet("rename", value, to));
        }

        /** Asks for another kind, which is refused with a plan to create the product anew. */
        @CanIgnoreReturnValue
        public Builder changeKind(ProductKind to) {
            return add(new Change.Kind(to));
        }

        /**
         * Returns the edit.
         *
         * @throws IllegalArgumentException if all combinations are asked for and some are listed
         */
        public ProductEdit build() {
            ProductEdit edit = new ProductEdit(new LinkedHashSet<>(changes.values()));
            if (edit.has(Change.AllCombinations.class) && edit.has(Change.Combination.class)) {
                throw new IllegalArgumentException("Either all combinations are asked for, or some are listed.");
            }
            return edit;
        }
    }
}
