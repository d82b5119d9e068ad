package io.skuwright.kingdee.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Laws of migrations, for inventories of any kind. */
@Tag("KIT-9")
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class BomMigrationProperties {

    /** What an environment holds; ids come from few texts, so that lists overlap, repeat and are blank. */
    record World(
            List<String> products,
            List<String> records,
            List<String> rows,
            List<String> voided,
            List<String> erp,
            List<String> bundles,
            boolean upgraded,
            boolean configured,
            boolean wanted,
            boolean flow) {

        MigrationInventory inventory() {
            return MigrationInventory.builder()
                    .generatedProducts(products)
                    .bomRecords(records)
                    .mappingRows(rows)
                    .voided(voided)
                    .erpBoms(erp)
                    .bundles(bundles)
                    .upgraded(upgraded)
                    .configured(configured)
                    .historyWanted(wanted)
                    .historyFlow(flow)
                    .build();
        }

        /** The same environment with its lists in another order and one element repeated. */
        World shuffled(Random random) {
            return new World(
                    shuffled(products, random), shuffled(records, random), shuffled(rows, random), shuffled(voided, random),
                    shuffled(erp, random), shuffled(bundles, random), upgraded, configured, wanted, flow);
        }

        private static List<String> shuffled(List<String> list, Random random) {
            List<String> copy = new ArrayList<>(list);
            Collections.shuffle(copy, random);
            copy.stream().filter(id -> !id.isBlank()).findFirst().ifPresent(copy::add);
            return copy;
        }

        /** The environment after the steps were carried out. */
        World after(List<Step> steps) {
            List<String> gone = new ArrayList<>(voided);
            List<String> made = new ArrayList<>(bundles);
            boolean hasFlow = flow;
            boolean isUpgraded = upgraded;
            boolean isConfigured = configured;
            for (Step step : steps) {
                String change = step.action().text() + " " + step.values().get("kind");
                switch (change) {
                    case "retire generatedProduct", "retire bomRecord", "remove mappingRow" -> gone.add(step.subject());
                    case "create bundle" -> made.add(step.subject());
                    case "create historyFlow" -> hasFlow = true;
                    case "remove historyFlow" -> hasFlow = false;
                    case "update structure" -> isUpgraded = true;
                    case "update settings" -> isConfigured = true;
                    default -> assertThat(step.action().isChange()).as(change).isFalse();
                }
            }
            return new World(products, records, rows, gone, erp, made, isUpgraded, isConfigured, wanted, hasFlow);
        }
    }

    private static Arbitrary<List<String>> ids(String letter) {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(1, 6).map(number -> letter + number),
                        Arbitraries.of("x1", "x2", "", " "))
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<World> worlds() {
        Arbitrary<Boolean> flag = Arbitraries.of(true, false);
        return Combinators.combine(
                        Combinators.combine(ids("p"), ids("b"), ids("m"), ids("p"), ids("K"), ids("K")).as(List::of),
                        Combinators.combine(flag, flag, flag, flag).as(List::of))
                .as((lists, flags) -> new World(
                        lists.get(0), lists.get(1), lists.get(2), lists.get(3), lists.get(4), lists.get(5), flags.get(0),
                        flags.get(1), flags.get(2), flags.get(3)));
    }

    private static BomMigration plan(MigrationScenario scenario, World world) {
        return BomMigration.plan(scenario, world.inventory()).value();
    }

    @Property
    void plan_hasNoStepOnTheErp(@ForAll("worlds") World world, @ForAll MigrationScenario scenario) {
        for (Step step : plan(scenario, world).plan().steps()) {
            assertThat(step.values().get("system")).isIn("crm", "platform");
        }
    }

    @Property
    void plan_carriedOut_hasNothingLeft(@ForAll("worlds") World world, @ForAll MigrationScenario scenario) {
        BomMigration first = plan(scenario, world);
        BomMigration second = plan(scenario, world.after(first.plan().steps()));
        assertThat(second.plan().isEmpty()).isTrue();
    }

    @Property
    void plan_losesNoIdAndPlansNoneTwice(@ForAll("worlds") World world, @ForAll MigrationScenario scenario) {
        List<Step> steps = plan(scenario, world).plan().steps();
        Map<String, List<String>> lists = Map.of(
                "generatedProduct", world.products(), "bomRecord", world.records(), "mappingRow", world.rows());
        lists.forEach((kind, ids) -> {
            for (String id : new LinkedHashSet<>(ids)) {
                long planned = steps.stream()
                        .filter(step -> step.subject().equals(id)
                                && (kind.equals(step.values().get("kind")) || step.values().containsKey("lists")))
                        .count();
                assertThat(planned).as(kind + " " + id).isEqualTo(id.isBlank() ? 0 : 1);
            }
        });
        Set<String> boms = new LinkedHashSet<>(world.erp());
        boms.addAll(world.bundles());
        boms.removeIf(String::isBlank);
        assertThat(steps).filteredOn(step -> "bundle".equals(step.values().get("kind")))
                .extracting(Step::subject)
                .containsExactlyInAnyOrderElementsOf(boms);
    }

    @Property
    @Tag("B12")
    void fingerprint_doesNotDependOnOrderOrRepetition(
            @ForAll("worlds") World world, @ForAll MigrationScenario scenario, @ForAll Random random) {
        BomMigration sandbox = plan(scenario, world);
        BomMigration production = plan(scenario, world.shuffled(random));
        boolean isSame = sandbox.verified().differencesTo(production).isNone();
        assertThat(isSame).isEqualTo(sandbox.fingerprint().equals(production.fingerprint())).isTrue();
    }

    @Property(tries = 20)
    @Tag("B12")
    void read_ofAText_isTheRecordAndOfEveryCutNone(@ForAll("worlds") World world, @ForAll MigrationScenario scenario) {
        VerifiedRehearsal verified = plan(scenario, world).verified();
        String text = verified.toText();
        assertThat(VerifiedRehearsal.read(text).value()).isEqualTo(verified);
        for (int end = 0; end < text.length(); end++) {
            assertThat(VerifiedRehearsal.read(text.substring(0, end)).hasValue()).as("cut at " + end).isFalse();
        }
    }

    @Property(tries = 20)
    @Tag("B12")
    void read_ofATextWithOneCharacterChanged_hasNoOtherValue(
            @ForAll("worlds") World world, @ForAll MigrationScenario scenario, @ForAll Random random) {
        VerifiedRehearsal verified = plan(scenario, world).verified();
        String text = verified.toText();
        String others = "0123456789abcdefxyz '=\\\n\rA\u00e4\u4e2d";
        for (int at = 0; at < text.length(); at++) {
            char other = others.charAt(random.nextInt(others.length()));
            if (other != text.charAt(at)) {
                String changed = text.substring(0, at) + other + text.substring(at + 1);
                // Only the two kinds of line end may stand for each other.
                assertThat(VerifiedRehearsal.read(changed).optional().filter(read -> !read.equals(verified)))
                        .as(changed)
                        .isEmpty();
                assertThat(VerifiedRehearsal.read(changed).hasValue() && other != '\r').as(changed).isFalse();
            }
        }
    }

    @Property
    void plan_bomInstance_neverTouchesDataOrMappingRows(@ForAll("worlds") World world) {
        for (Step step : plan(MigrationScenario.BOM_INSTANCE, world).plan().steps()) {
            if (Set.of("generatedProduct", "bomRecord", "mappingRow").contains(step.values().get("kind"))) {
                assertThat(step.action()).isEqualTo(Step.Action.KEEP);
            }
        }
    }

    @Property
    void plan_otherConnector_neverChangesAnything(@ForAll("worlds") World world) {
        assertThat(plan(MigrationScenario.OTHER_CONNECTOR, world).plan().isEmpty()).isTrue();
    }

    @Property
    void plan_everyErrorIsRefusedByName(@ForAll("worlds") World world) {
        Outcome<BomMigration> outcome = BomMigration.plan(MigrationScenario.VIRTUAL_PRODUCTS, world.inventory());
        Set<String> reasons = new LinkedHashSet<>();
        outcome.value().plan().steps().stream()
                .filter(step -> step.action() == Step.Action.REFUSE)
                .forEach(step -> reasons.add(step.reason()));
        Set<String> errors = new LinkedHashSet<>();
        outcome.findings().stream().filter(Finding::isError).forEach(finding -> errors.add(finding.code().name()));
        assertThat(reasons).isEqualTo(errors);
    }
}
