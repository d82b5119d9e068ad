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
 * @param organisations of which organisations they may be
 */
record EngBomFilter(boolean anyStatus, boolean standardOnly, Wanted organisations) {

    /** One organisation by its number, or any; without a number and not any: all BOMs must be of one. */
    record Wanted(Optional<String> number, boolean any) {

        static final Wanted ONE = new Wanted(Optional.empty(), false);
        static final Wanted ANY = new Wanted(Optional.empty(), true);
    }

    static final EngBomFilter IN_FORCE = new EngBomFilter(false, false, Wanted.ONE);

    EngBomFilter withAnyStatus() {
        return new EngBomFilter(true, standardOnly, organisations);
    }

    EngBomFilter withStandardOnly() {
        return new EngBomFilter(anyStatus, true, organisations);
    }

    EngBomFilter of(Wanted wanted) {
        return new EngBomFilter(anyStatus, standardOnly, wanted);
    }

    /** Returns why a BOM is not taken, before its organisation and its lines are looked at. */
    Optional<Finding> leavesOut(FieldReader head, Place place, String number, BomCodes codes) {
        Optional<Finding> notInForce = anyStatus ? Optional.empty() : notInForce(head, place, number);
        return notInForce.isPresent() || !standardOnly ? notInForce : notStandard(head, number, codes);
    }

    /** Save bodies have no status; what has one, even a blank one, must be approved (C) and not forbidden (A). */
    private static Optional<Finding> notInForce(FieldReader head, Place place, String number) {
        Cell document = head.field("documentStatus").cell();
        Cell forbid = head.field("forbidStatus").cell();
        return isApproved(document) && is(forbid, "A")
                ? Optional.empty()
                : Optional.of(Finding.of(KingdeeCode.ENG_BOM_NOT_IN_FORCE)
                        .about(number)
                        .at(place)
                        .with("documentStatus", document.text())
                        .with("forbidStatus", forbid.text()));
    }

    static boolean isApproved(Cell documentStatus) {
        return is(documentStatus, "C");
    }

    private static boolean is(Cell status, String wanted) {
        return status.kind() == Cell.Kind.ABSENT || status.text().equals(wanted);
    }

    /** A category that is not said is not the standard one here; one that is not known is spoken of where it is read. */
    private static Optional<Finding> notStandard(FieldReader head, String number, BomCodes codes) {
        Field field = head.field(BomCodes.CATEGORY);
        if (!field.cell().hasValue()) {
            return Optional.of(missing(field, number));
        }
        String category = BomCodes.text(field.cell());
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
