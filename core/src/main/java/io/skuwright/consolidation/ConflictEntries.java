package io.skuwright.consolidation;

import io.skuwright.result.Finding;
import io.skuwright.row.NearKey;
import java.util.ArrayList;
import java.util.List;

/** Says of each conflict what makes it the same one in the next round. */
final class ConflictEntries {

    private ConflictEntries() {}

    static List<ConflictLog.Entry> of(Consolidation consolidation) {
        List<ConflictLog.Entry> entries = new ArrayList<>();
        consolidation.conflicts().forEach(conflict -> entries.add(of(conflict)));
        NearKey near = NearKey.of(consolidation.rules().lookAlikes());
        consolidation.lookAlikes().forEach(each -> entries.add(new ConflictLog.Entry(
                each.finding().code().name(),
                near.key(each.texts().get(0)),
                each.column(),
                each.texts())));
        return entries;
    }

    private static ConflictLog.Entry of(Conflict conflict) {
        return new ConflictLog.Entry(
                conflict.code().name(),
                conflict.subject(),
                detail(conflict),
                conflict.rows().stream().map(Material::code).toList());
    }

    /** One product may have several conflicts of these kinds; all others are one for each subject. */
    private static String detail(Conflict conflict) {
        if (conflict.code() == ConsolidationCode.DUPLICATE_COMBINATION) {
            Finding finding = conflict.finding();
            return finding.attributes().getOrDefault("values", "");
        }
        return conflict.code() instanceof ConsolidationCode kind && kind != ConsolidationCode.TEXT_TOO_LONG
                ? ""
                : conflict.finding().attributes().getOrDefault("column", "");
    }
}
