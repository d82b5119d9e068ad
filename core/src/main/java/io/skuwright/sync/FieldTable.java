package io.skuwright.sync;

import static io.skuwright.sync.FieldCourse.EDITED;
import static io.skuwright.sync.FieldCourse.IN_STEP;
import static io.skuwright.sync.FieldCourse.OVERWRITES;
import static io.skuwright.sync.FieldCourse.REFUSED;
import static io.skuwright.sync.FieldCourse.TO_ERP;
import static io.skuwright.sync.FieldCourse.TO_SHOP;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rules of the fields of an order that both sides have, one for each thing said and course. */
final class FieldTable {

    /** What was said of a field, and where it stands before and afterwards. */
    record Rule(FieldSignal signal, FieldCourse course, FieldCourse next) {}

    private static final List<FieldCourse> COLUMNS = List.of(IN_STEP, EDITED, TO_ERP, TO_SHOP, OVERWRITES, REFUSED);

    private static final Map<FieldSignal, List<FieldCourse>> ROWS = rows();

    private FieldTable() {}

    /** Under each signal, what becomes of the courses in the order of the columns. */
    private static Map<FieldSignal, List<FieldCourse>> rows() {
        Map<FieldSignal, List<FieldCourse>> rows = new EnumMap<>(FieldSignal.class);
        rows.put(FieldSignal.SHOP_EDITS, List.of(REFUSED, REFUSED, REFUSED, OVERWRITES, OVERWRITES, REFUSED));
        rows.put(FieldSignal.SHOP_MAY_EDIT, List.of(TO_ERP, TO_ERP, TO_ERP, OVERWRITES, OVERWRITES, TO_ERP));
        rows.put(FieldSignal.SHOP_FOLLOWS, List.of(IN_STEP, EDITED, IN_STEP, IN_STEP, IN_STEP, IN_STEP));
        rows.put(FieldSignal.SHOP_TOOK, List.of(TO_SHOP, TO_SHOP, TO_SHOP, TO_SHOP, TO_SHOP, TO_SHOP));
        rows.put(FieldSignal.ERP_CHANGES, List.of(TO_SHOP, OVERWRITES, OVERWRITES, TO_SHOP, OVERWRITES, OVERWRITES));
        rows.put(FieldSignal.ERP_FOLLOWS, List.of(IN_STEP, EDITED, EDITED, IN_STEP, EDITED, EDITED));
        rows.put(FieldSignal.ERP_TOOK, List.of(TO_ERP, TO_ERP, TO_ERP, TO_SHOP, OVERWRITES, TO_ERP));
        return rows;
    }

    static FieldCourse next(FieldSignal signal, FieldCourse course) {
        return ROWS.getOrDefault(signal, List.of()).get(COLUMNS.indexOf(course));
    }

    static List<Rule> rules() {
        return ROWS.keySet().stream()
                .flatMap(signal -> COLUMNS.stream().map(course -> new Rule(signal, course, next(signal, course))))
                .toList();
    }
}
