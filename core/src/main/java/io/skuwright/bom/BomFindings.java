package io.skuwright.bom;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import io.skuwright.result.FindingCode;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Place;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the findings of this package, so that one kind always carries the same attributes. */
final class BomFindings {

    private BomFindings() {}

    /** Starts a finding about the component of a line. */
    static Finding line(FindingCode code, String bomNumber, BomLine line) {
        return Finding.of(code)
                .about(line.component())
                .at(line.place())
                .with("bom", bomNumber)
                .with("line", line.id());
    }

    /** Starts a finding about a BOM. */
    static Finding bom(BomCode code, Bom bom) {
        return Finding.of(code).about(bom.number()).at(bom.place()).with("product", bom.product());
    }

    static Finding limit(FindingCode code, String subject, Limits limits, Limit limit, long actual) {
        return Finding.of(code).about(subject).with("limit", limits.get(limit)).with("actual", actual);
    }

    static Finding ambiguous(String product, List<String> boms, Place place, DefaultBom rule) {
        String numbers = boms.stream().sorted(NaturalOrder::compare).collect(Collectors.joining(", "));
        return Finding.of(BomCode.BOM_DEFAULT_AMBIGUOUS)
                .about(product)
                .at(place)
                .with("boms", numbers)
                .with("rule", rule.toString());
    }
}
