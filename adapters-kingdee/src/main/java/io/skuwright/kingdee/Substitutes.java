package io.skuwright.kingdee;

import io.skuwright.bom.BomLine;
import io.skuwright.wire.FieldReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Ties substitute rows to the row they can stand in for.
 *
 * <p>A substitute names the row id of its main row, or it shares the substitute group (项次) with exactly
 * one main row. Main and substitutes become one group of the engine, in which the main row comes first; a
 * row without substitutes is in no group.
 */
final class Substitutes {

    /** A line as it was read, with what ties it to others. */
    private record Read(BomLine line, boolean isSubstitute, int position, String group, String rowId, String mainId, int rank) {}

    private final List<Read> read = new ArrayList<>();
    private final List<String> withoutMain = new ArrayList<>();

    void add(BomLine line, boolean isSubstitute, int position, FieldReader fields) {
        read.add(new Read(
                line,
                isSubstitute,
                position,
                fields.id("replaceGroup").orElse(""),
                fields.id("rowId").orElse(""),
                fields.id("parentRowId").orElse(""),
                isSubstitute ? Math.max(1, fields.whole("replacePriority").orElse(1)) : 0));
    }

    /** Returns the ids of substitutes that have no main row, or more than one to choose from. */
    List<String> withoutMain() {
        return withoutMain;
    }

    /** Returns the lines with their groups, less the substitutes that have no main row. */
    List<BomLine> lines() {
        if (read.stream().noneMatch(Read::isSubstitute)) {
            return read.stream().map(Read::line).toList();
        }
        Map<String, List<Read>> mainsById = new HashMap<>();
        Map<String, List<Read>> mainsByGroup = new HashMap<>();
        for (Read main : read) {
            if (!main.isSubstitute()) {
                mainsById.computeIfAbsent(main.rowId(), id -> new ArrayList<>()).add(main);
                mainsByGroup.computeIfAbsent(main.group(), id -> new ArrayList<>()).add(main);
            }
        }
        Map<Integer, Integer> groups = new HashMap<>();
        Set<Integer> replaced = new HashSet<>();
        for (Read substitute : read) {
            if (substitute.isSubstitute()) {
                Optional<Read> main = substitute.mainId().isEmpty()
                        ? only(mainsByGroup, substitute.group())
                        : only(mainsById, substitute.mainId());
                main.ifPresent(row -> {
                    groups.put(substitute.position(), row.position());
                    replaced.add(row.position());
                });
            }
        }
        List<BomLine> lines = new ArrayList<>();
        for (Read row : read) {
            Integer group = row.isSubstitute()
                    ? groups.get(row.position())
                    : replaced.contains(row.position()) ? (Integer) row.position() : null;
            if (group != null) {
                lines.add(BomLine.builder().from(row.line()).group(group).priority(row.rank()).build());
            } else if (row.isSubstitute()) {
                withoutMain.add(row.line().id());
            } else {
                lines.add(row.line());
            }
        }
        return lines;
    }

    private static Optional<Read> only(Map<String, List<Read>> mains, String key) {
        List<Read> found = key.isEmpty() ? List.of() : mains.getOrDefault(key, List.of());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
