package io.skuwright.kingdee.crm;

import io.skuwright.bom.BomLine;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells lines of one component that follow each other in time. */
final class LinePeriods {

    private LinePeriods() {}

    /** Returns the lines of the components of which one line ends before another begins. */
    static List<BomLine> following(List<BomLine> lines) {
        Map<String, List<BomLine>> byComponent =
                lines.stream().collect(Collectors.groupingBy(BomLine::component, LinkedHashMap::new, Collectors.toList()));
        return byComponent.values().stream()
                .filter(same -> same.size() > 1 && !doAllMeet(same))
                .flatMap(List::stream)
                .toList();
    }

    /** Periods meet two by two if the first end comes after the last beginning; the day of the end does not count. */
    private static boolean doAllMeet(List<BomLine> lines) {
        LocalDate end = LocalDate.MAX;
        LocalDate begin = LocalDate.MIN;
        for (BomLine line : lines) {
            LocalDate to = line.effectiveTo().orElse(LocalDate.MAX);
            LocalDate from = line.effectiveFrom().orElse(LocalDate.MIN);
            end = to.isBefore(end) ? to : end;
            begin = from.isAfter(begin) ? from : begin;
        }
        return begin.isBefore(end);
    }
}
