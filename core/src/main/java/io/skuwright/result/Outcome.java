package io.skuwright.result;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One value together with what was found out.
 *
 * <p>Most outcomes have a value even if there are errors: an order with one broken line still gives the
 * types of all others. Only where nothing at all can be made of the data (a text that is no number) is
 * there no value, and then there is an error that says why. Example: {@code Ratio.read("2/3").value()}
 * is 2/3; {@code Ratio.read("abc").optional()} is empty and its findings hold {@code BAD_NUMBER}.
 *
 * <p>Findings keep the order in which they were made. This class is immutable and thread-safe if its
 * value is.
 *
 * @param <T> the type of the value
 */
public final class Outcome<T> {

    private final @Nullable T value;
    private final List<Finding> findings;

    private Outcome(@Nullable T value, List<Finding> findings) {
        this.value = value;
        this.findings = findings.isEmpty() ? List.of() : List.copyOf(findings);
    }

    /** Returns a value without findings. */
    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(requireNonNull(value, "value"), List.of());
    }

    /** Returns a value with findings. */
    public static <T> Outcome<T> of(T value, List<Finding> findings) {
        return new Outcome<>(requireNonNull(value, "value"), findings);
    }

    /**
     * Returns the outcome of data that nothing could be made of.
     *
     * @throws IllegalArgumentException if no finding is an error
     */
    public static <T> Outcome<T> failed(List<Finding> findings) {
        if (findings.stream().noneMatch(Finding::isError)) {
            throw new IllegalArgumentException("An outcome without a value needs an error finding that says why.");
        }
        return new Outcome<>(null, findings);
    }

    /** Returns the outcome of data that nothing could be made of, for one reason. */
    public static <T> Outcome<T> failed(Finding finding) {
        return failed(List.of(finding));
    }

    /** Returns true if there is a value, be it with errors. */
    public boolean hasValue() {
        return value != null;
    }

    /**
     * Returns the value, partial where there are errors; never null.
     *
     * @throws NoSuchElementException if nothing could be made of the data
     */
    public T value() {
        if (value == null) {
            throw new NoSuchElementException("There is no value: " + firstError());
        }
        return value;
    }

    /** Returns the value, or empty if nothing could be made of the data. */
    public Optional<T> optional() {
        return Optional.ofNullable(value);
    }

    /**
     * Returns the value of data without error.
     *
     * @throws FindingException with the first error finding, if there is one
     */
    public T orThrow() {
        for (Finding finding : findings) {
            if (finding.isError()) {
                throw new FindingException(finding);
            }
        }
        return value();
    }

    /** Returns the findings in the order they were made; not modifiable. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns true if at least one finding is an error. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    /** Returns the outcome of a function of the value, with the same findings. */
    public <R> Outcome<R> map(Function<? super T, ? extends R> function) {
        return value == null
                ? new Outcome<>(null, findings)
                : new Outcome<>(requireNonNull(function.apply(value), "result of the function"), findings);
    }

    /** Returns the outcome of a function of the value that finds out more; these findings come first. */
    public <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> function) {
        if (value == null) {
            return new Outcome<>(null, findings);
        }
        Outcome<R> next = function.apply(value);
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(next.findings);
        return new Outcome<>(next.value, all);
    }

    /** Returns the same value with more findings after these. */
    public Outcome<T> with(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new Outcome<>(value, all);
    }

    private String firstError() {
        return findings.stream().filter(Finding::isError).findFirst().map(Finding::toString).orElse("no finding");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Outcome<?> that
                && Objects.equals(value, that.value)
                && findings.equals(that.findings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, findings);
    }

    @Override
    public String toString() {
        return value + " " + findings;
    }
}
