package io.skuwright.consolidation;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.FindingException;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The conflicts of one round, to be kept until the next.
 *
 * <p>Data are put right in rounds: the customer corrects the sheet, it is run again, and what matters is what is solved,
 * what is left and what is new. Example: {@code ConflictLog.of(first).compare(ConflictLog.of(second)).solved()}. The
 * text form is what a host keeps between rounds:
 *
 * <pre>
 * skuwright-conflicts 1
 * SPEC_INCOMPLETE 'Cable' '' '0003' '0004'
 * </pre>
 *
 * <p>A conflict is the same in two rounds if its kind, its subject and its detail are, wherever its rows stand; so the
 * same sheet again shows nothing new, in any order of rows. Look-alikes count too; their subject is what they look
 * like. Entries are in the order of their texts. This class is immutable and thread-safe. Source: rule S15.
 */
public final class ConflictLog {

    /**
     * One conflict without its rows.
     *
     * @param code the name of the finding code
     * @param subject the product or code it is about; of look-alikes the text that all look like
     * @param detail the value combination or column, where a subject may have several conflicts of one kind
     * @param members the codes of its rows, empty texts for rows without one; of look-alikes the texts; sorted
     */
    public record Entry(String code, String subject, String detail, List<String> members) {

        private static final Comparator<Entry> ORDER =
                Comparator.comparing(Entry::code).thenComparing(Entry::subject).thenComparing(Entry::detail);

        /** Checks that nothing is null and sorts the members. */
        public Entry {
            requireNonNull(code, "code");
            requireNonNull(subject, "subject");
            requireNonNull(detail, "detail");
            members = members.stream().sorted().toList();
        }
    }

    /**
     * What became of the conflicts of a round in a later one.
     *
     * @param solved those that are gone, as they were
     * @param left those that are still there, as they are now
     * @param added those that were not there before
     */
    public record Progress(List<Entry> solved, List<Entry> left, List<Entry> added) {
        /** Copies the lists. */
        public Progress {
            solved = List.copyOf(solved);
            left = List.copyOf(left);
            added = List.copyOf(added);
        }
    }

    private final TreeMap<Entry, Entry> entries = new TreeMap<>(Entry.ORDER);

    private ConflictLog(List<Entry> all) {
        for (Entry entry : all) {
            entries.merge(entry, entry, ConflictLog::joined);
        }
    }

    /** Returns the conflicts and look-alikes of a consolidation. */
    public static ConflictLog of(Consolidation consolidation) {
        return new ConflictLog(ConflictEntries.of(consolidation));
    }

    /**
     * Returns the conflicts of a text of {@link #toText()}.
     *
     * @throws FindingException with {@code CONFLICT_LOG_INVALID}
     */
    public static ConflictLog parse(String text) {
        return read(text).orThrow();
    }

    /** Reads conflicts from data; no value with {@code CONFLICT_LOG_INVALID} at the first line that is none. */
    public static Outcome<ConflictLog> read(String text) {
        return ConflictLogText.read(requireNonNull(text, "text")).map(ConflictLog::new);
    }

    /** Returns the entries in the order of their texts. */
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** Returns the number of entries by the name of their finding code. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        entries.values().forEach(entry -> counts.merge(entry.code(), 1, Integer::sum));
        return counts;
    }

    /** Returns what became of these conflicts in a later round. */
    public Progress compare(ConflictLog later) {
        List<Entry> solved = new ArrayList<>();
        List<Entry> left = new ArrayList<>();
        List<Entry> added = new ArrayList<>();
        entries.values().stream().filter(entry -> !later.entries.containsKey(entry)).forEach(solved::add);
        later.entries.values().forEach(entry -> (entries.containsKey(entry) ? left : added).add(entry));
        return new Progress(solved, left, added);
    }

    /** Returns the text that {@link #parse} reads, one line an entry after a line with the version of the form. */
    public String toText() {
        return ConflictLogText.write(entries.values());
    }

    private static Entry joined(Entry one, Entry other) {
        List<String> members = new ArrayList<>(one.members());
        members.addAll(other.members());
        return new Entry(one.code(), one.subject(), one.detail(), members);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConflictLog that && entries().equals(that.entries());
    }

    @Override
    public int hashCode() {
        return entries().hashCode();
    }

    @Override
    public String toString() {
        return toText();
    }
}
