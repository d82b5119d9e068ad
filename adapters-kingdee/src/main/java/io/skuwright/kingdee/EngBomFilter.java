package io.skuwright.kingdee;

import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.RowCode;
import io.skuwright.wire.Field;
import io.skuwright.wire.FieldReader;
import java.util.Optional;

/**
 * Which BOMs are taken.
 *
 * @param anyStatus true if it does not count whether they are approved or forbidden
 * @param standardOnly true if configured ones are left out
 */
record EngBomFilter(boolean anyStatus, boolean standardOnly) {

    static final EngBomFilter IN_FORCE = new EngBomFilter(false, false);

    EngBomFilter withAnyStatus() {
        return new EngBomFilter(true, standardOnly);
    }

    EngBomFilter withStandardOnly() {
        return new EngBomFilter(anyStatus, true);
    }

    /** Returns why a BOM is not taken, before its lines are looked at. */
    Optional<Finding> leavesOut(FieldReader head, Place place, String number, BomCodes codes) {
        Optional<Finding> notInForce = anyStatus ? Optional.empty() : notInForce(head, place, number);
        return notInForce.isPresent() || !standardOnly ? notInForce : notStandard(head, number, codes);
    }

    /** Save bodies have no status; what has one must be approved (C) and not forbidden (A). */
    private static Optional<Finding> notInForce(FieldReader head, Place place, String number) {
        String document = head.field("documentStatus").cell().text();
        String forbid = head.field("forbidStatus").cell().text();
        boolean isInForce = (document.isBlank() || document.equals("C")) && (forbid.isBlank() || forbid.equals("A"));
        return isInForce
                ? Optional.empty()
                : Optional.of(Finding.of(KingdeeCode.ENG_BOM_NOT_IN_FORCE)
                        .about(number)
                        .at(place)
                        .with("documentStatus", document)
                        .with("forbidStatus", forbid));
    }

    /** A category that is not said is not the standard one here; one that is not known is spoken of where it is read. */
    private static Optional<Finding> notStandard(FieldReader head, String number, BomCodes codes) {
        Field field = head.field(BomCodes.CATEGORY);
        if (!field.cell().hasValue()) {
            return Optional.of(missing(field, number));
        }
        String category = field.cell().text();
        return codes.meaning(BomCodes.CATEGORY, category)
                .filter(meaning -> !meaning.equals("standard"))
                .map(meaning -> Finding.of(KingdeeCode.ENG_BOM_NOT_STANDARD)
                        .about(number)
                        .at(field.place())
                        .with("field", field.name())
                        .with("category", category));
    }

    static Finding missing(Field field, String number) {
        boolean isAbsent = field.cell().kind() == Cell.Kind.ABSENT;
        return Finding.of(isAbsent ? RowCode.FIELD_MISSING : RowCode.FIELD_BLANK)
                .about(number)
                .at(field.place())
                .with("field", field.name());
    }
}
