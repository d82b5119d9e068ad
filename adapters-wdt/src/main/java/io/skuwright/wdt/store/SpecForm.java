package io.skuwright.wdt.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the rows of one goods name their specs: as pairs of group and value, or as one value (R22). */
final class SpecForm {

    /** What the ERP writes where goods have no spec. */
    private static final Set<String> NONE = Set.of("", "默认规格", "暂无", "无");

    private final GoodsListSettings settings;
    private final boolean hasPairs;
    private final boolean isMixed;

    private SpecForm(GoodsListSettings settings, boolean hasPairs, boolean isMixed) {
        this.settings = settings;
        this.hasPairs = hasPairs;
        this.isMixed = isMixed;
    }

    /** Returns the form of the rows of one goods: pairs only if all rows have the same groups. */
    static SpecForm of(List<GoodsListRow> rows, GoodsListSettings settings) {
        List<Optional<List<String>>> groups = new ArrayList<>();
        for (GoodsListRow row : rows) {
            groups.add(pairs(row.specName(), settings).map(pairs -> List.copyOf(pairs.keySet())));
        }
        boolean all = groups.stream().allMatch(Optional::isPresent);
        boolean same = groups.stream().distinct().count() == 1;
        boolean any = groups.stream().anyMatch(Optional::isPresent);
        return new SpecForm(settings, all && same, any && !(all && same) && !settings.attributesAreSpecs());
    }

    /** Returns true if some rows name groups and others do not, or other ones. */
    boolean isMixed() {
        return isMixed;
    }

    /** Returns the values of a row by spec; empty for a row without spec. */
    Map<String, String> values(GoodsListRow row) {
        if (settings.attributesAreSpecs()) {
            return row.attributes();
        }
        if (hasPairs) {
            return pairs(row.specName(), settings).orElseThrow();
        }
        return NONE.contains(row.specName().strip())
                ? Map.of()
                : Map.of(settings.names().names(ListField.SPEC_NAME.word()).get(0), row.specName());
    }

    private static Optional<Map<String, String>> pairs(String text, GoodsListSettings settings) {
        Map<String, String> pairs = new LinkedHashMap<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || settings.pairMarks().indexOf(text.charAt(at)) >= 0) {
                if (!addPair(text.substring(from, at), pairs, settings)) {
                    return Optional.empty();
                }
                from = at + 1;
            }
        }
        return Optional.of(pairs);
    }

    /** A group begins with a letter, so that the ratio 1:2 and the time 8:00 are no pairs. */
    private static boolean addPair(String part, Map<String, String> pairs, GoodsListSettings settings) {
        int mark = 0;
        while (mark < part.length() && settings.valueMarks().indexOf(part.charAt(mark)) < 0) {
            mark++;
        }
        if (mark == part.length()) {
            return false;
        }
        String group = part.substring(0, mark).strip();
        String value = part.substring(mark + 1).strip();
        return !group.isEmpty()
                && !value.isEmpty()
                && Character.isLetter(group.codePointAt(0))
                && pairs.put(group, value) == null;
    }
}
