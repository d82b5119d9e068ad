package io.skuwright.result;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * One thing that a plan says should be done.
 *
 * <p>A step names what it is about, what is to be done, with which values, and why. Example: update
 * order line {@code c1}, set {@code type} to {@code son}, because the kit at its root is open there.
 *
 * @param action what is to be done
 * @param subject the id or code of what the step is about
 * @param values the new values by name, in their order; an empty text clears a value
 * @param reason why, as a sentence or the name of a reason
 */
public record Step(Action action, String subject, Map<String, String> values, String reason)
        implements Comparable<Step> {

    private static final Comparator<Step> ORDER = Comparator.comparing(Step::subject)
            .thenComparing(Step::action)
            .thenComparing(Step::reason)
            .thenComparing(step -> new TreeMap<>(step.values()).toString());

    /** What a step does to its subject. */
    public enum Action {
        /** Makes something new. */
        CREATE("create", true),
        /** Leaves something as it is. */
        KEEP("keep", false),
        /** Brings something retired back into use. */
        REVIVE("revive", true),
        /** Takes something out of use without deleting it. */
        RETIRE("retire", true),
        /** Changes values of something. */
        UPDATE("update", true),
        /** Takes something out of a target, for example a line out of an ERP order. */
        REMOVE("remove", true),
        /** Says that something which was asked for is not done. */
        REFUSE("refuse", false);

        private final String text;
        private final boolean change;

        Action(String text, boolean change) {
            this.text = text;
            this.change = change;
        }

        /** Returns the word used in JSON and text, for example {@code create}. */
        public String text() {
            return text;
        }

        /** Returns true if carrying the step out changes data. */
        public boolean isChange() {
            return change;
        }
    }

    /** Checks that nothing is null and keeps a copy of the values in their order. */
    public Step {
        requireNonNull(action, "action");
        requireNonNull(subject, "subject");
        requireNonNull(reason, "reason");
        Map<String, String> copy = new LinkedHashMap<>();
        values.forEach((name, value) ->
                copy.put(requireNonNull(name, "name of a value"), requireNonNull(value, "value of " + name)));
        values = Collections.unmodifiableMap(copy);
    }

    /** Compares subjects, then actions, reasons and values. */
    @Override
    public int compareTo(Step other) {
        return ORDER.compare(this, other);
    }
}
