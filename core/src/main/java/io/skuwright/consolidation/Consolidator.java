package io.skuwright.consolidation;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.ResultCode;
import io.skuwright.row.NearKey;
import io.skuwright.row.Row;
import java.util.function.BooleanSupplier;

/**
 * Takes flat rows one after the other and makes products of them.
 *
 * <p>A row is gone once it was added: what stays are some whole numbers and its code, so a million rows never
 * exist as objects. Example:
 *
 * <pre>{@code
 * Consolidator consolidator = Consolidator.of(rules);
 * rows.forEach(consolidator::add);
 * Consolidation products = consolidator.finish();
 * }</pre>
 *
 * <p>The order of rows carries no meaning, nor does it matter which of two consolidators took a row before
 * they were {@linkplain #combine combined}. A host that wants to stop between rows stops adding; the last
 * part can be stopped by a {@linkplain #finish(BooleanSupplier) check}.
 *
 * <p>Adding takes constant time a row, finishing n log n. This class is mutable and not for several threads at
 * once; give each its own and combine them. Source: rules CON-1 to CON-3, CON-5.
 */
public final class Consolidator {

    private final MaterialStore store;
    private final MaterialReader reader;
    private long elsewhere;
    private boolean isFinished;

    private Consolidator(ConsolidationRules rules) {
        this.store = new MaterialStore(rules, NearKey.of(rules.lookAlikes()));
        this.reader = new MaterialReader(rules, store);
    }

    /** Returns a consolidator that has no rows yet. */
    public static Consolidator of(ConsolidationRules rules) {
        return new Consolidator(requireNonNull(rules, "rules"));
    }

    /**
     * Adds a row of a sheet, a map or a JSON object, by the columns that the rules name.
     *
     * <p>A column that the row does not have is blank. A code that came as a number is taken by its text, with the
     * warning {@code CODE_WAS_NUMBER}, if no digit can be lost; else the row is rejected with {@code PRECISION_LOST}.
     */
    @CanIgnoreReturnValue
    public Consolidator add(Row row) {
        requireOpen();
        reader.add(requireNonNull(row, "row"));
        return this;
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if the material has another number of spec or key values than the rules
     *     have columns
     */
    @CanIgnoreReturnValue
    public Consolidator add(Material material) {
        requireOpen();
        reader.add(requireNonNull(material, "material"));
        return this;
    }

    /**
     * Tells of a row that another consolidator holds.
     *
     * <p>Where rows are split by product over many machines, one code may stand on rows of two of them. A row told
     * of here counts for codes that stand twice or look alike; it is not read here and has no fate here. One that is
     * rejected for itself there (no key, no code, a text that cannot be used) counts for nothing here either.
     *
     * @throws IllegalArgumentException as {@link #add(Material)}
     */
    @CanIgnoreReturnValue
    public Consolidator know(Material material) {
        requireOpen();
        if (reader.know(requireNonNull(material, "material"))) {
            elsewhere++;
        }
        return this;
    }

    /**
     * Takes over all rows of another consolidator, which cannot be used afterwards.
     *
     * @throws IllegalArgumentException if it is this one, or has other rules
     */
    @CanIgnoreReturnValue
    public Consolidator combine(Consolidator other) {
        requireOpen();
        other.requireOpen();
        if (other == this) {
            throw new IllegalArgumentException("A consolidator cannot be combined with itself.");
        }
        if (!store.rules().equals(other.store.rules())) {
            throw new IllegalArgumentException("Both consolidators must have the same rules: " + store.rules()
                    + " and " + other.store.rules() + ".");
        }
        store.addAll(other.store);
        elsewhere += other.elsewhere;
        other.isFinished = true;
        return this;
    }

    /** Returns the number of rows added so far. */
    public long read() {
        return store.size() - elsewhere;
    }

    /** Returns the products of all rows; the consolidator cannot be used afterwards. */
    public Consolidation finish() {
        return finish(() -> false).orThrow();
    }

    /**
     * Returns the products of all rows, or nothing with the finding {@code CANCELLED} if a check said so.
     *
     * @param stop asked now and then; true stops the work
     */
    public Outcome<Consolidation> finish(BooleanSupplier stop) {
        requireOpen();
        requireNonNull(stop, "stop");
        isFinished = true;
        store.close();
        long read = read();
        Judge judge = new Judge(store, stop);
        if (!judge.run()) {
            return Outcome.failed(Finding.of(ResultCode.CANCELLED)
                    .with("done", judge.done())
                    .with("total", store.size()));
        }
        return Outcome.of(new Consolidation(store, judge.verdict(), read));
    }

    private void requireOpen() {
        if (isFinished) {
            throw new IllegalStateException("This consolidator is finished, or was combined into another one.");
        }
    }
}
