package io.skuwright.consolidation;

import io.skuwright.result.Finding;
import io.skuwright.row.NearKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the code that was probably meant: a sheet easily loses zeros at the front, or changes case and width. */
final class CodeMatcher {

    private final NearKey near;
    private final boolean isOff;
    private final Map<String, String> known = new HashMap<>();

    /** Takes the codes of SKUs that no row names. */
    CodeMatcher(ConsolidationRules rules, List<String> codes) {
        this.near = NearKey.of(rules.lookAlikes());
        this.isOff = rules.lookAlikes().isEmpty();
        codes.forEach(code -> known.merge(key(code), code, (one, other) -> one.compareTo(other) <= 0 ? one : other));
    }

    /** Returns a warning for each code that looks like one of a SKU without a row. */
    List<Finding> findings(List<String> codes) {
        List<Finding> findings = new ArrayList<>();
        for (String code : codes) {
            String meant = isOff ? null : known.get(key(code));
            if (meant != null) {
                findings.add(Finding.of(UpgradeCode.UPGRADE_CODE_LOOKS_LIKE)
                        .about(code)
                        .with("existing", meant));
            }
        }
        return findings;
    }

    private String key(String code) {
        String key = near.key(code);
        int zeros = 0;
        while (zeros < key.length() - 1 && key.charAt(zeros) == '0') {
            zeros++;
        }
        return key.substring(zeros);
    }
}
