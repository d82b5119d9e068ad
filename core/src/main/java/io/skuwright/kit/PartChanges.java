package io.skuwright.kit;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Says for each part what becomes of it: the parts of the new line first, then what it has no more. */
final class PartChanges {

    private final KitLine line;
    private final List<PartChange> changes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    PartChanges(KitLine line, List<OldPart> old, List<Optional<OldPart>> origins, LineDelivery next) {
        this.line = line;
        List<PartDelivery> parts = next.parts();
        for (int at = 0; at < parts.size(); at++) {
            PartDelivery part = parts.get(at);
            changes.add(origins.get(at).map(was -> changed(was, part)).orElseGet(() -> created(part)));
        }
        for (OldPart part : old) {
            if (part.isGone() && part.isThere()) {
                changes.add(gone(part));
                note(part);
            }
        }
    }

    List<PartChange> list() {
        return Collections.unmodifiableList(changes);
    }

    List<Finding> findings() {
        return findings;
    }

    private PartChange changed(OldPart was, PartDelivery is) {
        ReplanReason reason = reason(was, is);
        return new PartChange(
                reason == ReplanReason.UNCHANGED ? Step.Action.KEEP : Step.Action.UPDATE,
                reason,
                Optional.of(was.part),
                Optional.of(is.part()),
                line.partLine(was.part.path()),
                was.needed,
                is.needed(),
                is.moved());
    }

    private static ReplanReason reason(OldPart was, PartDelivery is) {
        KitPart before = was.part;
        KitPart after = is.part();
        if (!before.path().equals(after.path())) {
            return ReplanReason.MOVED;
        }
        if (!before.equals(after)) {
            return ReplanReason.PART_CHANGED;
        }
        return was.needed.equals(is.needed()) ? ReplanReason.UNCHANGED : ReplanReason.QUANTITY_CHANGED;
    }

    private static PartChange created(PartDelivery is) {
        return new PartChange(
                Step.Action.CREATE,
                ReplanReason.NEW_PART,
                Optional.empty(),
                Optional.of(is.part()),
                Optional.empty(),
                Ratio.ZERO,
                is.needed(),
                is.moved());
    }

    /** What had fallen out earlier is not removed once more. */
    private PartChange gone(OldPart was) {
        return new PartChange(
                was.loose ? Step.Action.KEEP : Step.Action.REMOVE,
                was.loose ? ReplanReason.STILL_OUT : ReplanReason.PART_GONE,
                Optional.of(was.part),
                Optional.empty(),
                was.loose ? Optional.empty() : line.partLine(was.part.path()),
                was.needed,
                Ratio.ZERO,
                was.out);
    }

    private void note(OldPart was) {
        if (was.out.signum() > 0) {
            findings.add(about(was, Finding.of(ReplanCode.REPLAN_TAKE_BACK)).with("quantity", was.out.toString()));
        } else if (was.out.signum() < 0) {
            findings.add(about(was, Finding.of(KitCode.RETURNED_MORE_THAN_SHIPPED))
                    .with("excess", was.out.negated().toString()));
        }
    }

    private Finding about(OldPart was, Finding finding) {
        return finding.about(line.id())
                .with("component", was.part.component())
                .with("path", was.part.path().shown());
    }
}
