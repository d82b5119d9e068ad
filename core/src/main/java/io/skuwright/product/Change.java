package io.skuwright.product;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** One thing that a person asks for in a product. */
sealed interface Change {

    /** Values to be added to a spec. */
    record Append(String spec, List<String> values) implements Change {
        public Append {
            requireNonNull(spec, "spec");
            values = List.copyOf(values);
        }
    }

    /** One combination to be there; if any is listed, only those that are listed are made. */
    record Combination(SpecCombination combination) implements Change {
        public Combination {
            requireNonNull(combination, "combination");
        }
    }

    /** All combinations of the values that are there. */
    record AllCombinations() implements Change {}

    /** Values that do not go together. */
    record Exclude(SpecCombination part) implements Change {
        public Exclude {
            if (part.size() == 0) {
                throw new IllegalArgumentException("An exclusion without a value would exclude everything.");
            }
        }
    }

    /** What is to be done with SKUs that are there. */
    enum Fate {
        RETIRE,
        REVIVE,
        DELETE
    }

    /** A fate of the SKU of a code. */
    record CodeFate(Fate fate, String code) implements Change {
        public CodeFate {
            requireNonNull(code, "code");
        }
    }

    /** A fate of all SKUs that have some values. */
    record PartFate(Fate fate, SpecCombination part) implements Change {
        public PartFate {
            if (part.size() == 0) {
                throw new IllegalArgumentException("SKUs are named by at least one value; without one all would be meant.");
            }
        }
    }

    /** A field, through the door of the product. */
    record SetField(String field, String value) implements Change {
        public SetField {
            requireNonNull(field, "field");
            requireNonNull(value, "value");
        }
    }

    /** A field, through the door of a SKU. */
    record SetSkuField(String code, String field, String value) implements Change {
        public SetSkuField {
            requireNonNull(code, "code");
            requireNonNull(field, "field");
            requireNonNull(value, "value");
        }
    }

    /** All suppliers of the product. */
    record SetSuppliers(List<String> suppliers) implements Change {
        public SetSuppliers {
            suppliers = List.copyOf(suppliers);
        }
    }

    /** An attribute that the category asks for. */
    record SetAttribute(String attribute, String value) implements Change {
        public SetAttribute {
            requireNonNull(attribute, "attribute");
            requireNonNull(value, "value");
        }
    }

    /** A change of the specs themselves, which is always refused. */
    record SpecSet(String verb, String spec, String to) implements Change {
        public SpecSet {
            requireNonNull(spec, "spec");
            requireNonNull(to, "to");
        }
    }

    /** A value that is to go or to be called otherwise, which is always refused. */
    record ValueSet(String verb, SpecValue value, String to) implements Change {
        public ValueSet {
            requireNonNull(value, "value");
            requireNonNull(to, "to");
        }
    }

    /** Another kind of product, which is always refused. */
    record Kind(ProductKind to) implements Change {
        public Kind {
            requireNonNull(to, "to");
        }
    }
}
