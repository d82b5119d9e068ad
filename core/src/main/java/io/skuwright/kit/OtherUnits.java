package io.skuwright.kit;

import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts the parts of a snapshot in other units. */
final class OtherUnits {

    private OtherUnits() {}

    static Outcome<BomSnapshot> of(BomSnapshot snapshot, Map<String, String> units, UnitConversions conversions) {
        List<Finding> findings = new ArrayList<>();
        List<KitPart> parts = new ArrayList<>();
        for (KitPart part : snapshot.parts()) {
            @Nullable String unit = units.get(part.component());
            Outcome<KitPart> converted = unit == null || part.unit().isEmpty()
                    ? Outcome.of(part)
                    : conversions
                            .factor(part.component(), part.unit().get(), unit)
                            .map(factor -> part(part, factor, unit));
            findings.addAll(converted.findings());
            parts.add(converted.hasValue() ? converted.value() : part);
        }
        return Outcome.of(
                BomSnapshot.ofChecked(
                        snapshot.product(),
                        snapshot.unit().orElse(null),
                        snapshot.bom().orElse(null),
                        parts.toArray(new KitPart[0])),
                findings);
    }

    private static KitPart part(KitPart part, Ratio factor, String unit) {
        return new KitPart(
                part.path(),
                part.component(),
                Optional.of(unit),
                part.perKit().times(factor),
                part.once().times(factor));
    }
}
