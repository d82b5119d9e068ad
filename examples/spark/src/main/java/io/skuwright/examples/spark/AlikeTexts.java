package io.skuwright.examples.spark;

import io.skuwright.consolidation.LookAlike;
import io.skuwright.row.Likeness;
import io.skuwright.row.NearKey;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Texts that look alike, with their tallies. */
final class AlikeTexts {

    private final LookAlike.Kind kind;
    private final String column;
    private final TreeMap<String, TextTally> tallies = new TreeMap<>();

    AlikeTexts(LookAlike.Kind kind, String column) {
        this.kind = kind;
        this.column = column;
    }

    void add(String text, TextTally tally) {
        tallies.merge(text, tally, TextTally::add);
    }

    /** Returns the text that most rows have; of several the shortest, then the first, as the library does. */
    private String suggested() {
        String best = tallies.firstKey();
        for (String text : tallies.keySet()) {
            int more = Long.compare(tallies.get(text).rows(), tallies.get(best).rows());
            best = more > 0 || (more == 0 && text.length() < best.length()) ? text : best;
        }
        return best;
    }

    Row row(NearKey near) {
        String suggested = suggested();
        EnumSet<Likeness> differences = EnumSet.noneOf(Likeness.class);
        tallies.keySet().forEach(text -> differences.addAll(near.differences(suggested, text)));
        return row(suggested, differences);
    }

    Row row(String suggested, Set<Likeness> differences) {
        return RowFactory.create(
                kind.name(),
                column,
                suggested,
                differences.stream().map(Likeness::text).toArray(),
                tallies.entrySet().stream()
                        .map(each -> RowFactory.create(
                                each.getKey(), each.getValue().rows(), each.getValue().first()))
                        .toArray());
    }
}
