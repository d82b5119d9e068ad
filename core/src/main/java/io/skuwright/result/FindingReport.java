package io.skuwright.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A list of findings short enough to show.
 *
 * <p>A sheet of a million bad rows has a million findings. The report shows the first {@link
 * Limit#FINDINGS_SHOWN} of them and closes with one {@code FINDINGS_TRUNCATED} that holds the totals, so
 * nothing is hidden. Example: of 2,500 findings the report shows 1,000 and one more that says "1000 of
 * 2500".
 *
 * <p>This class is immutable and thread-safe.
 */
public final class FindingReport {

    private final List<Finding> shown;
    private final Map<String, Integer> counts;
    private final boolean errors;

    private FindingReport(List<Finding> shown, Map<String, Integer> counts, boolean errors) {
        this.shown = shown;
        this.counts = counts;
        this.errors = errors;
    }

    /** Returns the report of findings under the limits. */
    public static FindingReport of(List<Finding> findings, Limits limits) {
        Map<String, Integer> counts = new TreeMap<>();
        findings.forEach(finding -> counts.merge(finding.code().name(), 1, Integer::sum));
        boolean errors = findings.stream().anyMatch(Finding::isError);
        int most = (int) Math.min(findings.size(), limits.get(Limit.FINDINGS_SHOWN));
        List<Finding> shown = new ArrayList<>(findings.subList(0, most));
        if (most < findings.size()) {
            shown.add(Finding.of(ResultCode.FINDINGS_TRUNCATED)
                    .with("shown", most)
                    .with("total", findings.size())
                    .with("counts", counts.toString()));
        }
        return new FindingReport(
                Collections.unmodifiableList(shown), Collections.unmodifiableMap(counts), errors);
    }

    /** Returns the findings to show, with {@code FINDINGS_TRUNCATED} at the end if some are left out. */
    public List<Finding> shown() {
        return shown;
    }

    /** Returns the exact number of findings by code, in the order of the codes' names. */
    public Map<String, Integer> counts() {
        return counts;
    }

    /** Returns true if any finding, shown or not, is an error. */
    public boolean hasErrors() {
        return errors;
    }
}
