package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks how much stock covers of one product after another; not thread-safe. */
final class BuildQuestions {

    /** Larger numbers are for the general way, which knows how large they may be. */
    private static final int PLAIN_BITS = 128;

    private final BomCatalog catalog;
    private final StockSource stock;
    private final BomPolicy policy;
    private final BuildMode mode;
    private final PlainNeeds plain;

    BuildQuestions(BomCatalog catalog, StockSource stock, BomPolicy policy, BuildMode mode) {
        this.catalog = catalog;
        this.stock = stock;
        this.policy = requireNonNull(policy, "policy");
        this.mode = requireNonNull(mode, "mode");
        this.plain = new PlainNeeds(catalog, stock, policy, mode);
    }

    Outcome<Buildable> largest(String product, Ratio multiple) {
        check(multiple);
        PlainBuild build = multiple.bitLength() > PLAIN_BITS ? null : plain.of(product);
        return build == null
                ? NetBuild.of(catalog, product, stock, policy, mode).flatMap(net -> net.largest(multiple))
                : Outcome.of(largest(product, build.kept(), multiple));
    }

    private Buildable largest(String product, PlainBuild build, Ratio multiple) {
        Ratio quantity = build.largest(multiple);
        return new Buildable(product, mode, quantity, build.parts(quantity, multiple), false);
    }

    /** Asks for many products; the stock must be one that does not change. */
    Outcome<Map<String, Buildable>> largestOf(Collection<String> products) {
        Map<String, Buildable> answers = new LinkedHashMap<>();
        Set<Finding> findings = new LinkedHashSet<>();
        for (String product : products) {
            PlainBuild simple = plain.of(product);
            if (simple != null) {
                Ratio quantity = simple.largest(Ratio.ONE);
                BuildParts parts = new Again(this, product, quantity, simple.missing(quantity.plus(Ratio.ONE)));
                answers.putIfAbsent(product, new Buildable(product, mode, quantity, parts, false));
            } else if (!answers.containsKey(product)) {
                Outcome<Buildable> answer =
                        NetBuild.of(catalog, product, stock, policy, mode).flatMap(net -> net.largest(Ratio.ONE));
                findings.addAll(answer.findings());
                answer.optional().ifPresent(build -> answers.put(product, build));
            }
        }
        return Outcome.of(Collections.unmodifiableMap(answers), List.copyOf(findings));
    }

    /** Asks for a share of what is wanted; the multiple must be above 0. */
    Outcome<Share> upTo(String product, Ratio multiple, Ratio wanted) {
        Ratio most = wanted.dividedBy(multiple).floor();
        boolean small = multiple.bitLength() <= PLAIN_BITS && wanted.bitLength() <= PLAIN_BITS;
        PlainBuild build = small ? plain.of(product) : null;
        return build == null
                ? NetBuild.of(catalog, product, stock, policy, mode).flatMap(net -> net.upTo(multiple, most.numerator()))
                : Outcome.of(build.kept().upTo(multiple, most));
    }

    /** Refuses a multiple that is not above 0. */
    static void check(Ratio multiple) {
        if (multiple.signum() <= 0) {
            throw new IllegalArgumentException("The multiple '" + multiple + "' must be above 0.");
        }
    }

    /** What is seldom asked for is asked again: of many answers that takes less than to keep all. */
    private record Again(BuildQuestions questions, String product, Ratio quantity, List<Shortage> limiting)
            implements BuildParts {

        @Override
        public Ratio exact() {
            return build().exact();
        }

        @Override
        public List<StockUse> used() {
            return build().uses(quantity);
        }

        private PlainBuild build() {
            PlainNeeds needs = new PlainNeeds(questions.catalog, questions.stock, questions.policy, questions.mode);
            return requireNonNull(needs.of(product), "What was plain is plain.");
        }
    }
}
