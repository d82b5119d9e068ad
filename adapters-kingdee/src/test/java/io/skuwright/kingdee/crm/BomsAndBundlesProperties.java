package io.skuwright.kingdee.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCategory;
import io.skuwright.bom.BomFingerprint;
import io.skuwright.bom.BomLine;
import io.skuwright.core.fixtures.jqwik.PlainBoms;
import io.skuwright.core.fixtures.jqwik.RichBoms;
import io.skuwright.quantity.Rounding;
import io.skuwright.result.Batch;
import io.skuwright.result.Step;
import io.skuwright.row.CodeMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Laws between BOMs of the ERP and bundles of the CRM, over any BOMs: losses, loops, fixed lines and all. */
class BomsAndBundlesProperties {

    @Provide
    Arbitrary<List<Bom>> boms() {
        return Arbitraries.oneOf(PlainBoms.any(), RichBoms.anyhow(), RichBoms.acyclic());
    }

    private static CodeMap codes(List<Bom> boms) {
        return CrmStore.products(boms.stream()
                .flatMap(bom -> Stream.concat(Stream.of(bom.product()), bom.lines().stream().map(line -> line.component())))
                .distinct()
                .toArray(String[]::new));
    }

    @Tag("B7")
    @Property
    void everyStandardBom_hasOneStep(@ForAll("boms") List<Bom> boms, @ForAll boolean three) {
        BundlePlan plan = BomsToBundles.of(three ? IntegrationPlan.THREE : IntegrationPlan.ONE, codes(boms)).plan(boms, List.of()).value();
        assertThat(plan.plan().steps()).extracting(Step::subject).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(
                boms.stream().filter(bom -> bom.category() == BomCategory.STANDARD).map(Bom::number).distinct().toList());
        assertThat(plan.numbers()).hasSize(plan.plan().counts().getOrDefault(Step.Action.CREATE, 0));
    }

    @Tag("BOM-9")
    @Property
    void plansCarriedOut_leaveNothingToDo(@ForAll("boms") List<Bom> boms, @ForAll boolean three) {
        BomsToBundles first = BomsToBundles.of(three ? IntegrationPlan.THREE : IntegrationPlan.ONE, codes(boms))
                .withRounding(Rounding.halfEven(10));
        CrmStore store = new CrmStore(codes(boms));
        store.apply(first.plan(boms, store.read()).value());
        BomsToBundles second = BomsToBundles.of(three ? IntegrationPlan.THREE : IntegrationPlan.ONE, store.codes())
                .withRounding(Rounding.halfEven(10));
        BundlePlan again = second.plan(boms, store.read()).value();
        assertThat(again.plan().isEmpty()).as(again.plan().toText()).isTrue();
        assertThat(first.plan(boms, store.read()).value().plan().isEmpty()).isTrue();
    }

    /** People approve a plan by its fingerprint, and no ERP promises an order of BOMs or of rows. */
    @Property
    void plans_doNotDependOnTheOrderOfBomsAndLines(@ForAll("boms") List<Bom> boms, @ForAll Random random, @ForAll boolean three) {
        List<Bom> shuffled = new ArrayList<>();
        for (Bom bom : boms) {
            List<BomLine> lines = new ArrayList<>(bom.lines());
            Collections.shuffle(lines, random);
            shuffled.add(Bom.builder().from(bom).lines(lines).build());
        }
        Collections.shuffle(shuffled, random);
        BomsToBundles planner = BomsToBundles.of(three ? IntegrationPlan.THREE : IntegrationPlan.ONE, codes(boms))
                .withRounding(Rounding.halfEven(10));
        BundlePlan plan = planner.plan(boms, List.of()).value();
        assertThat(planner.plan(shuffled, List.of()).value().plan().toText()).isEqualTo(plan.plan().toText());
        CrmStore store = new CrmStore(codes(boms));
        store.apply(plan);
        assertThat(planner.plan(shuffled, store.read()).value().plan().toText())
                .isEqualTo(planner.plan(boms, store.read()).value().plan().toText());
    }

    /** Lines that a bundle holds wholly come back as they were; numbers and products too. */
    @Property
    void bomsThatABundleHolds_comeBackTheSame(@ForAll("boms") List<Bom> boms) {
        CrmStore store = new CrmStore(codes(boms));
        var outcome = BomsToBundles.of(IntegrationPlan.THREE, codes(boms)).plan(boms, List.of());
        store.apply(outcome.value());
        Batch<BundleBoms> back = BundlesToBoms.of(store.codes()).standardOnly().convert(store.read());
        Map<String, Bom> before = new TreeMap<>();
        boms.forEach(bom -> before.putIfAbsent(bom.number(), bom));
        Map<String, String> said = outcome.findings().stream()
                .collect(Collectors.toMap(finding -> finding.subject(), finding -> finding.code().name(), (one, other) -> one));
        for (Bom bom : BundlesToBoms.boms(back)) {
            Bom was = before.get(bom.number());
            assertThat(bom.product()).isEqualTo(was.product());
            boolean isWhole = !said.containsKey(bom.number()) && was.unit().isEmpty()
                    && was.lines().stream().allMatch(line -> line.unit().isEmpty() && line.group().isEmpty());
            if (isWhole) {
                assertThat(content(bom)).isEqualTo(content(was));
            }
        }
    }

    /** A default BOM becomes a pinned one on the way, so the pin is no part of the comparison. */
    private static BomFingerprint content(Bom bom) {
        return BomFingerprint.of(Bom.builder().from(bom)
                .lines(bom.lines().stream()
                        .map(line -> BomLine.builder().from(line).componentBom(Optional.empty()).build())
                        .toList())
                .build());
    }
}
