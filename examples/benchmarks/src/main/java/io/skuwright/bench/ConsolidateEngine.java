package io.skuwright.bench;

import io.skuwright.bench.gen.Flat;
import io.skuwright.bench.gen.Tally;
import io.skuwright.consolidation.Consolidation;
import io.skuwright.consolidation.ConsolidationRules;
import io.skuwright.consolidation.Consolidator;
import io.skuwright.consolidation.Material;
import io.skuwright.product.Spec;
import io.skuwright.product.Spu;
import io.skuwright.result.Batch;
import java.util.List;
import java.util.Set;

/** The consolidation engine, called as a user calls it. */
final class ConsolidateEngine {

    private static final ConsolidationRules RULES = ConsolidationRules.builder()
            .code("code")
            .name("name")
            .category("category")
            .unit("unit")
            .addSpecs("color", "spec")
            .build();

    private static final ConsolidationRules NO_LOOK_ALIKES = ConsolidationRules.builder()
            .from(RULES)
            .lookAlikes(Set.of())
            .build();

    private ConsolidateEngine() {}

    /** Consolidates with all checks. */
    static Consolidation run(List<Flat> rows) {
        return consolidator(rows, RULES).finish();
    }

    /** Consolidates with the checks that the other competitors make. */
    static Consolidation runWithoutLookAlikes(List<Flat> rows) {
        return consolidator(rows, NO_LOOK_ALIKES).finish();
    }

    /** Consolidates half of the rows on each of two threads, this one among them. */
    static Consolidation runOnTwoThreads(List<Flat> rows) {
        int half = rows.size() / 2;
        Consolidator[] first = new Consolidator[1];
        Thread other = new Thread(() -> first[0] = consolidator(rows.subList(0, half), RULES));
        other.start();
        Consolidator second = consolidator(rows.subList(half, rows.size()), RULES);
        try {
            other.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return first[0].combine(second).finish();
    }

    private static Consolidator consolidator(List<Flat> rows, ConsolidationRules rules) {
        Consolidator consolidator = Consolidator.of(rules);
        for (Flat row : rows) {
            consolidator.add(Material.of(row.code(), row.name(), List.of(row.color(), row.spec()))
                    .inCategory(row.category())
                    .inUnit(row.unit()));
        }
        return consolidator;
    }

    /** Returns a number that depends on what came of the rows; no product is made. */
    static long digest(Consolidation consolidation) {
        return consolidation.consolidated() * 31 + consolidation.rejectedCount();
    }

    /** Counts what came of the rows, with every product made and read. */
    static Tally tally(Consolidation consolidation) {
        Tally.Counts counts = new Tally.Counts();
        counts.singles = consolidation.singles().size();
        for (Spu spu : consolidation.spus()) {
            counts.spus++;
            counts.skus += spu.skus().size();
            for (Spec spec : spu.specs()) {
                counts.values += spec.values().size();
            }
        }
        for (Batch.Rejected rejected : consolidation.rejected()) {
            switch (rejected.finding().code().name()) {
                case "MISSING_KEY", "MISSING_CODE" -> counts.placeless++;
                case "SPU_MULTIPLE_CATEGORIES" -> counts.categories++;
                case "SPU_MULTIPLE_UNITS" -> counts.units++;
                case "DUPLICATE_CODE" -> counts.codes++;
                case "SPEC_INCOMPLETE" -> counts.incomplete++;
                case "DUPLICATE_COMBINATION" -> counts.combinations++;
                default -> throw new IllegalStateException("not expected: " + rejected.finding());
            }
        }
        return counts.tally();
    }
}
