package io.skuwright.wdt.store;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingException;
import io.skuwright.result.Outcome;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The lists that were imported, by fingerprint, which a host keeps.
 *
 * <p>The guide advises to import each file once: an office program that opened and saved it has lost zeros in front of
 * codes (R20). Example: {@code imported.with(list)} after an import, stored as
 *
 * <pre>
 * skuwright-imported 1
 * 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
 * </pre>
 *
 * <p>Two are equal if they hold the same fingerprints. This class is immutable and thread-safe.
 */
public final class ImportedLists {

    private static final String HEAD = "skuwright-imported 1";
    private static final ImportedLists NONE = new ImportedLists(new TreeSet<>());

    private final SortedSet<String> fingerprints;

    private ImportedLists(SortedSet<String> fingerprints) {
        this.fingerprints = Collections.unmodifiableSortedSet(fingerprints);
    }

    /** Returns the record before the first import. */
    public static ImportedLists none() {
        return NONE;
    }

    /** Returns this record with a list that was imported. */
    public ImportedLists with(GoodsList list) {
        SortedSet<String> more = new TreeSet<>(fingerprints);
        more.add(requireNonNull(list, "list").fingerprint());
        return new ImportedLists(more);
    }

    /** Returns true if a list with the same rows was imported. */
    public boolean has(GoodsList list) {
        return fingerprints.contains(list.fingerprint());
    }

    /** Returns the number of lists. */
    public int size() {
        return fingerprints.size();
    }

    /** Returns the record as text, which {@link #parse} takes back; one fingerprint a line. */
    public String toText() {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        fingerprints.forEach(one -> text.append(one).append('\n'));
        return text.toString();
    }

    /**
     * Returns the record of a text.
     *
     * @throws FindingException with {@code IMPORT_LOG_INVALID} if it is none
     */
    public static ImportedLists parse(String text) {
        return read(text).orThrow();
    }

    /** Returns the record of a text, or no value with {@code IMPORT_LOG_INVALID}. */
    public static Outcome<ImportedLists> read(String text) {
        String[] lines = text.split("\r?\n", -1);
        SortedSet<String> fingerprints = new TreeSet<>();
        for (int at = 0; at < lines.length; at++) {
            String line = lines[at];
            boolean isEnd = at == lines.length - 1 && at > 0 && line.isEmpty();
            boolean isSound = at == 0 ? line.equals(HEAD) : isEnd || line.matches("[0-9a-f]{64}");
            if (!isSound) {
                return Outcome.failed(Finding.of(ImportCode.IMPORT_LOG_INVALID)
                        .with("line", at + 1)
                        .with("value", line));
            }
            if (at > 0 && !isEnd) {
                fingerprints.add(line);
            }
        }
        return lines[lines.length - 1].isEmpty()
                ? Outcome.of(new ImportedLists(fingerprints))
                : Outcome.failed(Finding.of(ImportCode.IMPORT_LOG_INVALID)
                        .with("line", lines.length)
                        .with("value", lines[lines.length - 1]));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ImportedLists that && fingerprints.equals(that.fingerprints);
    }

    @Override
    public int hashCode() {
        return fingerprints.hashCode();
    }

    /** Returns how many lists there are, for people. */
    @Override
    public String toString() {
        return fingerprints.size() + " imported lists";
    }
}
