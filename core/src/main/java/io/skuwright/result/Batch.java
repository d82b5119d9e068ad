package io.skuwright.result;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Many rows read, some refused, none lost.
 *
 * <p>Every row has exactly one fate: {@code read() = accepted().size() + rejected().size()}. A rejected
 * row can be found again by its place and its raw text, and it carries the finding that refused it.
 * Example: of three order lines one is the text {@code "x"} in place of an object: two are accepted, one
 * is rejected with {@code BAD_LINE}.
 *
 * <p>Accepted rows and rejected rows each keep the order of the input. The findings hold those of the
 * rejected rows and whatever else was found out. This class is immutable and thread-safe if its rows
 * are.
 *
 * @param <T> the type of an accepted row
 */
public final class Batch<T> {

    /**
     * A row that was refused.
     *
     * @param place where the row stands
     * @param raw the row as it was read, for finding it again
     * @param finding why it was refused
     */
    public record Rejected(Place place, String raw, Finding finding) {
        /** Checks that nothing is null. */
        public Rejected {
            requireNonNull(place, "place");
            requireNonNull(raw, "raw");
            requireNonNull(finding, "finding");
        }
    }

    private final List<T> accepted;
    private final List<Rejected> rejected;
    private final List<Finding> findings;

    private Batch(List<T> accepted, List<Rejected> rejected, List<Finding> findings) {
        this.accepted = List.copyOf(accepted);
        this.rejected = rejected.isEmpty() ? List.of() : List.copyOf(rejected);
        this.findings = findings.isEmpty() ? List.of() : List.copyOf(findings);
    }

    /**
     * Returns a batch.
     *
     * @param accepted the rows that can be used
     * @param rejected the rows that were refused
     * @param more findings other than those of the rejected rows, which are added by this method
     */
    public static <T> Batch<T> of(List<T> accepted, List<Rejected> rejected, List<Finding> more) {
        List<Finding> all = new ArrayList<>();
        rejected.forEach(row -> all.add(row.finding()));
        all.addAll(more);
        return new Batch<>(accepted, rejected, all);
    }

    /** Returns a batch of which every row was accepted. */
    public static <T> Batch<T> of(List<T> accepted) {
        return new Batch<>(accepted, List.of(), List.of());
    }

    /** Returns the number of rows read: accepted and rejected. */
    public long read() {
        return (long) accepted.size() + rejected.size();
    }

    /** Returns the rows that can be used, in the order of the input. */
    public List<T> accepted() {
        return accepted;
    }

    /** Returns the rows that were refused, in the order of the input. */
    public List<Rejected> rejected() {
        return rejected;
    }

    /** Returns the findings: first those of the rejected rows, then the others. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns true if at least one finding is an error. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    /** Returns the batch with each accepted row turned into something else. */
    public <R> Batch<R> map(Function<? super T, ? extends R> function) {
        List<R> mapped = new ArrayList<>(accepted.size());
        accepted.forEach(row -> mapped.add(function.apply(row)));
        return new Batch<>(mapped, rejected, findings);
    }

    /** Returns the same batch with more findings after these. */
    public Batch<T> with(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new Batch<>(accepted, rejected, all);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Batch<?> that
                && accepted.equals(that.accepted)
                && rejected.equals(that.rejected)
                && findings.equals(that.findings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(accepted, rejected, findings);
    }

    @Override
    public String toString() {
        return "read " + read() + ", accepted " + accepted.size() + ", rejected " + rejected.size();
    }
}
