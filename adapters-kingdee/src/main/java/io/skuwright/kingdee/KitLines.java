package io.skuwright.kingdee;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Finds the kit's line of each part.
 *
 * <p>A part names a row id, or only a material. Two kits of one material cannot be told apart by it, so whoever writes
 * orders keeps each kit together; where it stands together, a part is of the kit above it, and nowhere else is one of
 * the two chosen.
 */
final class KitLines {

    private final String order;
    private final List<ErpOrderLine> lines;
    private final boolean isOrdered;
    private final Map<String, List<Integer>> byRowId = new LinkedHashMap<>();
    private final Map<String, List<Integer>> kits = new HashMap<>();
    private final Map<String, List<Integer>> placed = new LinkedHashMap<>();
    private final Map<String, List<Integer>> undecided = new LinkedHashMap<>();
    private final List<Integer> noParts = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Makes a finder.
     *
     * @param isOrdered true if the order of the lines is that of the order, and is to count
     */
    KitLines(String order, List<ErpOrderLine> lines, boolean isOrdered) {
        this.order = order;
        this.lines = lines;
        this.isOrdered = isOrdered;
        for (int at = 0; at < lines.size(); at++) {
            int position = at;
            ErpOrderLine line = lines.get(at);
            line.rowId().ifPresent(id -> byRowId.computeIfAbsent(id, it -> new ArrayList<>()).add(position));
            if (is(line, RowType.PARENT)) {
                kits.computeIfAbsent(line.material(), it -> new ArrayList<>()).add(position);
            }
        }
    }

    List<Finding> findings() {
        return findings;
    }

    /** Returns the lines, parts with the position of their kit's line where that is decided. */
    List<ErpOrderLine> linked() {
        List<ErpOrderLine> linked = new ArrayList<>();
        int kit = -1;
        for (int at = 0; at < lines.size(); at++) {
            ErpOrderLine line = lines.get(at);
            if (is(line, RowType.SON)) {
                OptionalInt found = kitOf(at, line, kit);
                linked.add(found.isPresent() ? with(line, found.getAsInt()) : line);
            } else {
                kit = is(line, RowType.PARENT) ? at : -1;
                linked.add(line);
                if (line.parentMaterial().isPresent() || line.parentRowId().isPresent()) {
                    noParts.add(at);
                }
            }
        }
        repeatedRowIds();
        if (!noParts.isEmpty()) {
            findings.add(finding(SaleOrderReadCode.SALE_ORDER_KIT_OF_NO_PART, noParts));
        }
        note(SaleOrderReadCode.SALE_ORDER_PARTS_BY_LINE_ORDER, placed);
        note(SaleOrderReadCode.SALE_ORDER_PARTS_UNDECIDED, undecided);
        return linked;
    }

    private static ErpOrderLine with(ErpOrderLine line, int kit) {
        ErpOrderLine.Builder linked = ErpOrderLine.builder();
        linked.from(line).kitLine(kit);
        return linked.build();
    }

    private static boolean is(ErpOrderLine line, RowType type) {
        return line.rowType().filter(known -> known == type).isPresent();
    }

    private OptionalInt kitOf(int at, ErpOrderLine line, int above) {
        if (line.parentRowId().isPresent()) {
            return only(byRowId.getOrDefault(line.parentRowId().get(), List.of()));
        }
        String material = line.parentMaterial().orElse("");
        List<Integer> fitting = kits.getOrDefault(material, List.of());
        if (fitting.size() < 2) {
            return only(fitting);
        }
        boolean isBelow = isOrdered && above >= 0 && lines.get(above).material().equals(material);
        (isBelow ? placed : undecided).computeIfAbsent(material, it -> new ArrayList<>()).add(at);
        return isBelow ? OptionalInt.of(above) : OptionalInt.empty();
    }

    private static OptionalInt only(List<Integer> positions) {
        return positions.size() == 1 ? OptionalInt.of(positions.get(0)) : OptionalInt.empty();
    }

    private void repeatedRowIds() {
        byRowId.forEach((id, positions) -> {
            if (positions.size() > 1) {
                findings.add(finding(SaleOrderReadCode.SALE_ORDER_ROW_ID_REPEATED, positions).with("rowId", id));
            }
        });
    }

    private void note(FindingCode code, Map<String, List<Integer>> byMaterial) {
        byMaterial.forEach((material, positions) -> findings.add(finding(code, positions)
                .with("material", material)
                .with("kits", numbers(Objects.requireNonNull(kits.get(material))))));
    }

    private Finding finding(FindingCode code, List<Integer> positions) {
        return Finding.of(code)
                .about(order)
                .at(lines.get(positions.get(0)).place())
                .with("count", positions.size())
                .with("lines", numbers(positions));
    }

    /** Lines by their numbers, else by their positions. */
    private String numbers(List<Integer> positions) {
        return positions.stream()
                .map(at -> Integer.toString(lines.get(at).seq().orElse(at + 1)))
                .collect(Collectors.joining(","));
    }
}
