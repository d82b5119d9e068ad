package io.skuwright.kingdee;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.CodeMap;
import io.skuwright.row.RowCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is found out while one BOM is written. */
final class EngBomNotes {

    private final String number;
    private final Place place;
    private final List<Finding> findings = new ArrayList<>();

    EngBomNotes(String number, Place place) {
        this.number = number;
        this.place = place;
    }

    /** Returns a finding about the BOM. */
    Finding about(FindingCode code) {
        return Finding.of(code).about(number).at(place);
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    /** Adds the findings of an outcome as those of a line; returns its value, null if there is none. */
    <T> @Nullable T take(Outcome<T> outcome, String field, Place at) {
        outcome.findings().forEach(finding -> findings.add(
                (finding.subject().isEmpty() ? finding.about(number) : finding).at(at).with("field", field)));
        return outcome.optional().orElse(null);
    }

    /** Returns the code of an id, null with a finding if there is none; a blank id has none. */
    @Nullable String code(CodeMap codes, String kind, String id, String field, Place at) {
        Outcome<String> code = id.isBlank()
                ? Outcome.failed(Finding.of(RowCode.UNMAPPED_ID)
                        .with("kind", kind)
                        .with("value", id)
                        .with("candidates", ""))
                : codes.code(kind, id, at);
        return take(code, field, at);
    }

    boolean isRefused() {
        return findings.stream().anyMatch(Finding::isError);
    }

    List<Finding> findings() {
        return findings;
    }
}
