package io.skuwright.wdt;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import io.skuwright.result.Outcome;
import io.skuwright.row.Row;
import io.skuwright.wire.Listed;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records of one kind that were read, before they are checked against each other. */
final class Candidates<T> {

    /** A record, what was read of it, and why it is refused, if it is. */
    static final class Candidate<T> {
        private final Row row;
        private final String number;
        private final Optional<LocalDateTime> modified;
        private final T value;
        private @Nullable Finding refused;

        Candidate(Row row, String number, Optional<LocalDateTime> modified, T value, @Nullable Finding refused) {
            this.row = row;
            this.number = number;
            this.modified = modified;
            this.value = value;
            this.refused = refused;
        }

        T value() {
            return value;
        }

        boolean isRefused() {
            return refused != null;
        }

        /** Refuses the record; the first reason stays. */
        void refuse(Finding why) {
            refused = refused == null ? why.at(row.place()) : refused;
        }
    }

    private final List<Candidate<T>> all = new ArrayList<>();
    private final List<Batch.Rejected> rejected = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Takes over what a page rejected and found out. */
    void page(Batch<Row> page) {
        rejected.addAll(page.rejected());
        findings.addAll(Documents.others(page));
    }

    void add(Row row, String number, Optional<LocalDateTime> modified, Outcome<T> read) {
        Finding refused = null;
        for (Finding finding : read.findings()) {
            if (refused == null && finding.isError()) {
                refused = finding;
            } else {
                findings.add(finding);
            }
        }
        all.add(new Candidate<>(row, number, modified, read.value(), refused));
    }

    List<Candidate<T>> all() {
        return all;
    }

    Batch<T> finish() {
        List<T> accepted = new ArrayList<>(all.size());
        for (Candidate<T> candidate : all) {
            if (candidate.refused == null) {
                accepted.add(candidate.value);
            } else {
                rejected.add(new Batch.Rejected(candidate.row.place(), candidate.row.toJson(), candidate.refused));
            }
        }
        return Batch.of(accepted, rejected, findings);
    }

    /**
     * Refuses all but one of the records of one number: what is equal was read twice, and of others the one that was
     * changed last counts; where that cannot be told, none does.
     */
    void oneOfEach(List<Candidate<T>> live, FindingCode twice, FindingCode superseded, FindingCode repeated) {
        Map<String, Candidate<T>> first = new HashMap<>();
        Map<String, List<Candidate<T>>> several = new LinkedHashMap<>();
        for (Candidate<T> candidate : live) {
            Candidate<T> before = candidate.isRefused() ? null : first.putIfAbsent(candidate.number, candidate);
            if (before != null) {
                several.computeIfAbsent(candidate.number, number -> new ArrayList<>(List.of(before))).add(candidate);
            }
        }
        several.values().forEach(same -> decide(different(same, twice), superseded, repeated));
    }

    private static <T> List<Candidate<T>> different(List<Candidate<T>> same, FindingCode twice) {
        Map<String, Candidate<T>> different = new LinkedHashMap<>();
        for (Candidate<T> candidate : same) {
            Candidate<T> before = different.putIfAbsent(candidate.row.toJson(), candidate);
            if (before != null) {
                candidate.refuse(
                        Finding.of(twice).about(candidate.number).with("first", before.row.place().toString()));
            }
        }
        return List.copyOf(different.values());
    }

    private static <T> void decide(List<Candidate<T>> same, FindingCode superseded, FindingCode repeated) {
        if (same.size() < 2) {
            return;
        }
        Candidate<T> latest = latest(same);
        if (latest == null) {
            String places = Listed.of(same.stream().map(it -> it.row.place().toString()).toList());
            same.forEach(it -> it.refuse(Finding.of(repeated)
                    .about(it.number)
                    .with("count", same.size())
                    .with("places", places)));
            return;
        }
        for (Candidate<T> candidate : same) {
            if (!candidate.modified.equals(latest.modified)) {
                candidate.refuse(Finding.of(superseded)
                        .about(candidate.number)
                        .with("modified", candidate.modified.map(LocalDateTime::toString).orElse(""))
                        .with("later", latest.modified.map(LocalDateTime::toString).orElse("")));
            }
        }
    }

    /** The one that was changed after all others; none if two are equal in that or one does not say it. */
    private static <T> @Nullable Candidate<T> latest(List<Candidate<T>> same) {
        Candidate<T> latest = null;
        LocalDateTime time = LocalDateTime.MIN;
        for (Candidate<T> candidate : same) {
            if (candidate.modified.isEmpty()) {
                return null;
            }
            int order = candidate.modified.get().compareTo(time);
            latest = order > 0 ? candidate : order == 0 ? null : latest;
            time = order > 0 ? candidate.modified.get() : time;
        }
        return latest;
    }
}
