package io.skuwright.kingdee;

import io.skuwright.order.TypedLine;
import io.skuwright.order.TypedOrder;
import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is found out about one kit or standard line, and whether it can be sent. */
final class LineNotes {

    private final TypedOrder order;
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable String cause;

    LineNotes(TypedOrder order) {
        this.order = order;
    }

    /** Returns the id of a line, empty if it has none. */
    static String id(TypedLine line) {
        String id = line.line().id();
        return id == null ? "" : id;
    }

    static String ids(List<TypedLine> lines) {
        return lines.stream().map(LineNotes::id).collect(Collectors.joining(","));
    }

    static Place place(TypedOrder order, TypedLine line) {
        int position = line.line().position();
        return order.order().place().child(position < 0 ? line.index() : position);
    }

    Place place(TypedLine line) {
        return place(order, line);
    }

    Finding about(TypedLine line, FindingCode code) {
        return Finding.of(code).about(id(line)).at(place(line));
    }

    void add(Finding finding) {
        findings.add(finding);
        if (finding.isError()) {
            refuse(finding.code().name());
        }
    }

    /** Adds the findings of an outcome as those of a line; returns its value, null if there is none. */
    <T> @Nullable T take(TypedLine line, Outcome<T> outcome) {
        outcome.findings().forEach(finding -> add(finding.about(id(line)).at(place(line))));
        return outcome.optional().orElse(null);
    }

    /** Says that the group cannot be sent; the first cause counts. */
    void refuse(String newCause) {
        cause = cause == null ? newCause : cause;
    }

    boolean isRefused() {
        return cause != null;
    }

    String cause() {
        return cause == null ? "" : cause;
    }

    List<Finding> findings() {
        return findings;
    }
}
