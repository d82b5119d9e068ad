package io.skuwright.sync;

import java.util.OptionalLong;

/**
 * What both sides have of a field of an order.
 *
 * <p>A value is kept as it is if the settings show it, else as a fingerprint; empty if the side has none.
 *
 * @param shop what the shop has
 * @param erp what the ERP has, or gets if it takes the order that is being sent
 * @param told the version of what the ERP said last of the field, empty if it said nothing
 * @param course where the field stands
 */
record HandedField(String shop, String erp, OptionalLong told, FieldCourse course) {

    /** A field that nobody spoke of. */
    static final HandedField NONE = new HandedField("", "", OptionalLong.empty(), FieldCourse.IN_STEP);

    HandedField shop(String value) {
        return new HandedField(value, erp, told, course);
    }

    HandedField erp(String value) {
        return new HandedField(shop, value, told, course);
    }

    HandedField told(long version) {
        return new HandedField(shop, erp, OptionalLong.of(version), course);
    }

    HandedField course(FieldCourse next) {
        return new HandedField(shop, erp, told, next);
    }

    HandedField after(FieldSignal signal) {
        return course(FieldTable.next(signal, course));
    }

    String of(Side side) {
        return side == Side.SHOP ? shop : erp;
    }
}
