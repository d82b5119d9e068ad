package io.skuwright.bench.baseline;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.skuwright.bench.gen.Flat;
import io.skuwright.bench.gen.Tally;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Consolidation as one writes it with streams: rows grouped by name, and sets for each SPU. */
public final class StreamGroupingBy {

    private final Map<String, Long> rowsByCode;
    private final Tally.Counts counts = new Tally.Counts();
    private final List<Spu> spus = new ArrayList<>();
    private final List<Flat> singles = new ArrayList<>();

    private StreamGroupingBy(Map<String, Long> rowsByCode) {
        this.rowsByCode = rowsByCode;
    }

    /**
     * An SPU.
     *
     * @param name its name
     * @param colors its colours
     * @param specs its specifications
     * @param skus its rows
     */
    private record Spu(String name, Set<String> colors, Set<String> specs, List<Flat> skus) {}

    /** Builds all SPUs with all checks. */
    public static Tally run(List<Flat> rows) {
        Map<String, Long> rowsByCode =
                rows.stream().filter(Flat::isPlaced).collect(groupingBy(Flat::code, counting()));
        return run(rows, rowsByCode);
    }

    /** Builds all SPUs with all checks but one: whether a code stands twice. */
    public static Tally runWithoutCodes(List<Flat> rows) {
        return run(rows, new HashMap<>());
    }

    private static Tally run(List<Flat> rows, Map<String, Long> rowsByCode) {
        StreamGroupingBy grouping = new StreamGroupingBy(rowsByCode);
        Map<String, List<Flat>> byName = rows.stream().filter(Flat::isPlaced).collect(groupingBy(Flat::name));
        int placed = 0;
        for (Map.Entry<String, List<Flat>> group : byName.entrySet()) {
            placed += group.getValue().size();
            grouping.add(group.getKey(), group.getValue());
        }
        grouping.counts.placeless = rows.size() - placed;
        grouping.counts.spus = grouping.spus.size();
        grouping.counts.singles = grouping.singles.size();
        return grouping.counts.tally();
    }

    private void add(String name, List<Flat> group) {
        if (group.stream().map(Flat::category).filter(text -> !text.isEmpty()).collect(toSet()).size() > 1) {
            counts.categories += group.size();
            return;
        }
        if (group.stream().map(Flat::unit).filter(text -> !text.isEmpty()).collect(toSet()).size() > 1) {
            counts.units += group.size();
            return;
        }
        Map<List<String>, Set<String>> codesByCombination = group.stream()
                .filter(Flat::isComplete)
                .collect(groupingBy(row -> List.of(row.color(), row.spec()), mapping(Flat::code, toSet())));
        Spu spu = new Spu(name, new HashSet<>(), new HashSet<>(), new ArrayList<>());
        for (Flat row : group) {
            if (rowsByCode.getOrDefault(row.code(), 1L) > 1) {
                counts.codes++;
            } else if (!row.isComplete()) {
                counts.incomplete++;
            } else if (codesByCombination.getOrDefault(List.of(row.color(), row.spec()), Set.of()).size() > 1) {
                counts.combinations++;
            } else if (row.isSingle()) {
                singles.add(row);
            } else {
                spu.colors().add(row.color());
                spu.specs().add(row.spec());
                spu.skus().add(row);
            }
        }
        if (!spu.skus().isEmpty()) {
            spus.add(spu);
            counts.skus += spu.skus().size();
            counts.values += spu.colors().size() + spu.specs().size();
        }
    }
}
