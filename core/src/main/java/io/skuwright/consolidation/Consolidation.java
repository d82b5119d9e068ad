package io.skuwright.consolidation;

import io.skuwright.product.SingleProduct;
import io.skuwright.product.Spu;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import io.skuwright.result.Plan;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Products made of flat rows, and what hindered the others.
 *
 * <p>Every row has one fate: it is a SKU of one of the {@link #spus()}, or one of the {@link #singles()}, or {@link
 * #rejected()} for one reason. Example: of 10 rows of the name "T-shirt" with 5 colours in 2 sizes, of which one row has
 * no size, 9 become SKUs of one SPU and one is rejected with {@code SPEC_INCOMPLETE}.
 *
 * <p>All lists are in an order of their own (products by key, values and SKUs by text, rejected rows by place),
 * whatever the order of the rows was. They are views: their elements are made when asked for, so that a million rows
 * do not become objects; each call of a method that returns a list of products sorts it anew.
 *
 * <p>This class is immutable and thread-safe. Source: rules CON-1 to CON-5; S1 to S7.
 */
public final class Consolidation {

    private final MaterialStore store;
    private final Verdict verdict;
    private final ProductViews products;
    private final long read;

    Consolidation(MaterialStore store, Verdict verdict, long read) {
        this.store = store;
        this.verdict = verdict;
        this.products = new ProductViews(store, verdict);
        this.read = read;
    }

    /** Returns the rules by which the products were made. */
    public ConsolidationRules rules() {
        return store.rules();
    }

    /** Returns the number of rows read: those consolidated and those rejected. */
    public long read() {
        return read;
    }

    /** Returns the number of rows that became a SKU or a single-spec product. */
    public long consolidated() {
        return read - rejectedCount();
    }

    /** Returns the number of rows that were rejected. */
    public long rejectedCount() {
        return products.rejectedCount();
    }

    /** Returns the products with specs, by key; each has a SKU for each of its rows. */
    public List<Spu> spus() {
        return products.spus();
    }

    /** Returns the keys of {@link #spus()}, in the same order, as people read them. */
    List<String> spuKeys() {
        return products.spuKeys();
    }

    /** Tells the code of each rejected row and why it was rejected; rows without a code are left out. */
    void rejectedCodes(BiConsumer<String, FindingCode> told) {
        products.rejectedCodes(told);
    }

    /** Returns the products without specs, by name and then by code. */
    public List<SingleProduct> singles() {
        return products.singles();
    }

    /** Returns the rows that became a SKU or a single-spec product, in the order of their places. */
    public List<Material> accepted() {
        return products.accepted();
    }

    /**
     * Returns the rows that were rejected, in the order of their places, each with the one reason that counts.
     *
     * <p>The raw text is a JSON object of the columns that the rules name.
     */
    public List<Batch.Rejected> rejected() {
        return products.rejected();
    }

    /** Returns the rows of {@link #rejected()} as materials, in the same order. */
    public List<Material> rejectedMaterials() {
        return products.rejectedMaterials();
    }

    /** Returns how many rows each reason rejected, by the name of its code; together {@link #rejectedCount()}. */
    public Map<FindingCode, Long> rejectedByCode() {
        return products.rejectedByCode();
    }

    /** Returns the conflicts, by kind in the order of {@link ConsolidationCode}, then by subject. */
    public List<Conflict> conflicts() {
        return Findings.sorted(verdict.conflicts(), store);
    }

    /** Returns the texts that look alike, by kind and column, then by text. */
    public List<LookAlike> lookAlikes() {
        return Findings.sortedLookAlikes(verdict.lookAlikes());
    }

    /**
     * Returns all findings: those of the conflicts and look-alikes, then texts in which something cannot be seen, then
     * what was changed while reading.
     */
    public List<Finding> findings() {
        return Findings.of(store, verdict, conflicts(), lookAlikes());
    }

    /** Returns true if at least one row was rejected. */
    public boolean hasErrors() {
        return rejectedCount() > 0;
    }

    /** Returns the plan of a customer who has none of the products yet: SPUs with specs and values, their SKUs, singles. */
    public Plan plan() {
        return NewProducts.plan(this);
    }

    @Override
    public String toString() {
        return "Consolidation of " + read + " rows: " + consolidated() + " consolidated, " + rejectedCount()
                + " rejected";
    }
}
