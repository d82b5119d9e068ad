package io.skuwright.result;

import static java.util.Objects.requireNonNull;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What ought to be changed, as data.
 *
 * <p>Nothing in the library changes a system; it returns a plan, and the host carries it out. A person
 * can read the plan ({@link #toText()}), approve its {@link #fingerprint()}, and later apply it only if
 * planning again gives the same fingerprint. The same input twice gives a second plan that {@linkplain
 * #isEmpty() changes nothing}. Example: a plan of one update prints as
 *
 * <pre>
 * skuwright-plan 1
 * update 'c1' type='son' because 'CLOSED_SON'
 * </pre>
 *
 * <p>Steps keep the order they were planned in, and equality compares them in that order. This class is
 * immutable and thread-safe.
 */
public final class Plan {

    private static final Plan EMPTY = new Plan(List.of());

    private final List<Step> steps;

    private Plan(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /** Returns a plan of steps. */
    public static Plan of(List<Step> steps) {
        return new Plan(requireNonNull(steps, "steps"));
    }

    /** Returns the plan that has no steps. */
    public static Plan empty() {
        return EMPTY;
    }

    /** Returns the steps in their order. */
    public List<Step> steps() {
        return steps;
    }

    /** Returns true if carrying the plan out changes nothing: it only keeps and refuses. */
    public boolean isEmpty() {
        return steps.stream().noneMatch(step -> step.action().isChange());
    }

    /** Returns the number of steps by action; actions without a step are left out. */
    public Map<Step.Action, Integer> counts() {
        Map<Step.Action, Integer> counts = new EnumMap<>(Step.Action.class);
        steps.forEach(step -> counts.merge(step.action(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /**
     * Returns the plan as text, one line a step, after a line that names the version of the form.
     *
     * <p>Quotes, backslashes and line ends inside values are escaped by a backslash, so that different
     * plans never have the same text.
     */
    public String toText() {
        StringBuilder text = new StringBuilder("skuwright-plan 1\n");
        for (Step step : steps) {
            text.append(step.action().text()).append(' ').append(quoted(step.subject()));
            step.values().forEach((name, value) ->
                    text.append(' ').append(name(name)).append('=').append(quoted(value)));
            text.append(" because ").append(quoted(step.reason())).append('\n');
        }
        return text.toString();
    }

    /** Returns the SHA-256 of {@link #toText()} in hexadecimal: the same for the same plan, everywhere. */
    public String fingerprint() {
        return Hashing.sha256().hashString(toText(), StandardCharsets.UTF_8).toString();
    }

    /** A name that is more than letters, digits and a few marks could pass for the end of another value. */
    private static String name(String name) {
        return name.matches("[\\p{L}\\p{N}_.-]+") ? name : quoted(name);
    }

    private static String quoted(String value) {
        return "'" + value.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n").replace("\r", "\\r") + "'";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Plan that && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    @Override
    public String toString() {
        return toText();
    }
}
