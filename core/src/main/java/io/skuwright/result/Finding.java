package io.skuwright.result;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One thing found out about the data.
 *
 * <p>A finding is data first and text second: a stable {@link FindingCode}, a {@link Severity}, the
 * subject it speaks of (an id, a code), the {@link Place} in the input and named attributes. Example:
 * the code {@code ORPHAN_PARENT} with subject {@code c}, place {@code /1} and attribute {@code
 * parent=k-missing} reads "Line 'c': its parent key 'k-missing' is on no line of this order."
 *
 * <p>Attribute values are the whole values; only the sentence shortens and escapes them. Attributes
 * keep the order in which they were added; two findings are equal if code, severity, subject, place and
 * attributes are equal. Their order is that of the texts of code, subject and place, so that equal
 * findings stand together. This class is immutable and thread-safe.
 */
public final class Finding implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing((Finding finding) -> finding.code.name())
            .thenComparing(finding -> finding.subject)
            .thenComparing(finding -> finding.place.toString())
            .thenComparing(finding -> finding.severity)
            .thenComparing(finding -> new TreeMap<>(finding.attributes).toString());

    private final FindingCode code;
    private final Severity severity;
    private final String subject;
    private final Place place;
    private final Map<String, String> attributes;

    private Finding(
            FindingCode code, Severity severity, String subject, Place place, Map<String, String> attributes) {
        this.code = code;
        this.severity = severity;
        this.subject = subject;
        this.place = place;
        this.attributes = attributes;
    }

    /** Returns a finding of a kind, with the kind's own severity, no subject, no place and no attributes. */
    public static Finding of(FindingCode code) {
        return new Finding(requireNonNull(code, "code"), code.severity(), "", Place.NONE, Map.of());
    }

    /** Returns this finding about a subject: the id or code of what it speaks of, empty if there is none. */
    public Finding about(String newSubject) {
        return new Finding(code, severity, requireNonNull(newSubject, "subject"), place, attributes);
    }

    /** Returns this finding at a place. */
    public Finding at(Place newPlace) {
        return new Finding(code, severity, subject, requireNonNull(newPlace, "place"), attributes);
    }

    /** Returns this finding with a severity of the caller's policy. */
    public Finding as(Severity newSeverity) {
        return new Finding(code, requireNonNull(newSeverity, "severity"), subject, place, attributes);
    }

    /** Returns this finding with one more attribute; an attribute of the same name is replaced. */
    public Finding with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(requireNonNull(name, "name"), requireNonNull(value, "value"));
        return new Finding(code, severity, subject, place, Collections.unmodifiableMap(more));
    }

    /** Returns this finding with one more attribute that is a whole number. */
    public Finding with(String name, long value) {
        return with(name, Long.toString(value));
    }

    /** Returns the stable kind of the finding. */
    public FindingCode code() {
        return code;
    }

    /** Returns how much the finding weighs. */
    public Severity severity() {
        return severity;
    }

    /** Returns the id or code of what the finding speaks of, empty if there is none. */
    public String subject() {
        return subject;
    }

    /** Returns where in the input the finding was made. */
    public Place place() {
        return place;
    }

    /** Returns the facts by name, in the order they were added; not modifiable. */
    public Map<String, String> attributes() {
        return attributes;
    }

    /** Returns true if the severity is {@link Severity#ERROR}. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Returns the English sentence; {@link FindingText} gives it in other languages. */
    public String message() {
        return FindingText.in(Language.EN).render(this);
    }

    /** Returns severity, code, place and the English sentence in one line, for people. */
    @Override
    public String toString() {
        String where = place.toString();
        return severity.text() + " " + code.name() + (where.isEmpty() ? "" : " at " + where) + ": " + message();
    }

    /** Compares code, subject and place as texts, then severity and attributes. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding that
                && code.equals(that.code)
                && severity == that.severity
                && subject.equals(that.subject)
                && place.equals(that.place)
                && attributes.equals(that.attributes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, severity, subject, place, attributes);
    }
}
