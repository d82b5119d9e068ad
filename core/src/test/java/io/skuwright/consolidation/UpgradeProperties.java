package io.skuwright.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.product.Spu;
import io.skuwright.result.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;

@Tag("CON-4")
class UpgradeProperties {

    private static final List<String> NAMES = List.of("Cable", "Wire", "Rope");

    @Property(tries = 500)
    @Tag("S12")
    void plan_anySheet_keepsEveryIdCodeAndState(
            @ForAll("rows") List<Material> rows, @ForAll("skus") List<ExistingSku> existing) {
        List<String> before = existing.stream()
                .map(sku -> (sku.code().isBlank() ? sku.id() : sku.code()) + "|" + sku.id() + "|" + sku.state())
                .sorted()
                .toList();
        List<String> after = steps(Upgrade.plan(Cables.sheet(rows), existing, Cables.AGREED), "sku")
                .map(step -> step.subject() + "|" + step.values().get("id") + "|" + step.values().get("state"))
                .sorted()
                .toList();
        assertThat(after).isEqualTo(before);
    }

    @Property(tries = 500)
    @Tag("S13")
    void plan_anySheet_givesEveryAcceptedRowOneAction(
            @ForAll("rows") List<Material> rows, @ForAll("skus") List<ExistingSku> existing) {
        Consolidation sheet = Cables.sheet(rows);
        UpgradePlan upgrade = Upgrade.plan(sheet, existing, Cables.AGREED);
        Map<String, Long> ofSkus = counts(upgrade, "sku");
        Map<String, Long> ofRows = counts(upgrade, "row");
        Map<String, Long> known = existing.stream().collect(Collectors.groupingBy(ExistingSku::code, Collectors.counting()));
        for (Material row : sheet.accepted()) {
            String code = row.code();
            assertThat(ofRows.getOrDefault(code, 0L)).isEqualTo(known.containsKey(code) ? 0 : 1);
            assertThat(ofSkus.getOrDefault(code, 0L)).isEqualTo(known.getOrDefault(code, 0L));
        }
        assertThat(ofRows.keySet()).isSubsetOf(sheet.accepted().stream().map(Material::code).toList());
    }

    @Property(tries = 500)
    @Tag("S15")
    void plan_afterTheUpgrade_isEmpty(@ForAll("rows") List<Material> rows, @ForAll("skus") List<ExistingSku> existing) {
        Consolidation sheet = Cables.sheet(rows);
        UpgradePlan first = Upgrade.plan(sheet, existing, Cables.AGREED);
        UpgradePlan second = Upgrade.plan(sheet, carriedOut(first, existing), Cables.AGREED);
        assertThat(second.plan().isEmpty()).as("%s", second.plan()).isTrue();
        assertThat(second.count("SKU_IS_UNDER_SPU")).isEqualTo(first.count("SKU_IS_UNDER_SPU") + first.count("UPGRADED"));
    }

    @Property(tries = 300)
    @Tag("S15")
    void plan_otherOrder_isTheSame(
            @ForAll("rows") List<Material> rows, @ForAll("skus") List<ExistingSku> existing, @ForAll Random random) {
        List<Material> otherRows = new ArrayList<>(rows);
        List<ExistingSku> otherSkus = new ArrayList<>(existing);
        Collections.shuffle(otherRows, random);
        Collections.shuffle(otherSkus, random);
        UpgradePlan one = Upgrade.plan(Cables.sheet(rows), existing, Cables.AGREED);
        UpgradePlan other = Upgrade.plan(Cables.sheet(otherRows), otherSkus, Cables.AGREED);
        assertThat(other.plan().fingerprint()).isEqualTo(one.plan().fingerprint());
        assertThat(other).isEqualTo(one);
        assertThat(ConflictLog.of(Cables.sheet(otherRows))).isEqualTo(ConflictLog.of(Cables.sheet(rows)));
    }

    @Property(tries = 300)
    @Tag("S14")
    void plan_syncNotPaused_changesNothing(
            @ForAll("rows") List<Material> rows, @ForAll("skus") List<ExistingSku> existing) {
        UpgradePlan stopped =
                Upgrade.plan(Cables.sheet(rows), existing, UpgradeSettings.builder().build());
        assertThat(stopped.plan().steps()).allMatch(step -> step.action() == Step.Action.REFUSE);
        UpgradePlan upgrade = Upgrade.plan(Cables.sheet(rows), existing, Cables.AGREED);
        assertThat(stopped.plan().steps()).hasSameSizeAs(upgrade.plan().steps());
    }

    @Property(tries = 300)
    @Tag("S12")
    void plan_createdSpus_holdExactlyTheSkusThatComeUnderThem(
            @ForAll("rows") List<Material> rows, @ForAll("skus") List<ExistingSku> existing) {
        UpgradePlan upgrade = Upgrade.plan(Cables.sheet(rows), existing, Cables.AGREED);
        for (Spu spu : upgrade.spus()) {
            assertThat(spu.skus()).allSatisfy(sku -> assertThat(upgrade.plan().steps())
                    .filteredOn(step -> step.subject().equals(sku.code()))
                    .extracting(Step::reason)
                    .containsExactly("UPGRADED"));
        }
        assertThat(upgrade.spus()).hasSize((int) upgrade.count("NEW_SPU"));
    }

    @Property(tries = 500)
    @Tag("S15")
    void conflictLog_textForm_isReadBack(@ForAll("rows") List<Material> rows) {
        ConflictLog log = ConflictLog.of(Cables.sheet(rows));
        assertThat(ConflictLog.parse(log.toText())).isEqualTo(log);
        ConflictLog.Progress same = log.compare(ConflictLog.parse(log.toText()));
        assertThat(same.left()).isEqualTo(log.entries());
        assertThat(same.solved()).isEmpty();
        assertThat(same.added()).isEmpty();
    }

    @Property(tries = 300)
    @Tag("S15")
    void compare_twoRounds_losesNoEntry(@ForAll("rows") List<Material> rows, @ForAll("rows") List<Material> later) {
        ConflictLog first = ConflictLog.of(Cables.sheet(rows));
        ConflictLog second = ConflictLog.of(Cables.sheet(later));
        ConflictLog.Progress progress = first.compare(second);
        assertThat(progress.solved().size() + progress.left().size()).isEqualTo(first.entries().size());
        assertThat(progress.added().size() + progress.left().size()).isEqualTo(second.entries().size());
        assertThat(second.compare(first).solved()).isEqualTo(progress.added());
    }

    private static Stream<Step> steps(UpgradePlan upgrade, String kind) {
        return upgrade.plan().steps().stream().filter(step -> kind.equals(step.values().get("kind")));
    }

    private static Map<String, Long> counts(UpgradePlan upgrade, String kind) {
        return steps(upgrade, kind).collect(Collectors.groupingBy(Step::subject, Collectors.counting()));
    }

    /** Does what a host does: each SKU of an update step comes under its SPU. */
    private static List<ExistingSku> carriedOut(UpgradePlan upgrade, List<ExistingSku> existing) {
        Map<String, Step> updates = new HashMap<>(steps(upgrade, "sku")
                .filter(step -> step.action() == Step.Action.UPDATE)
                .collect(Collectors.toMap(Step::subject, Function.identity())));
        return existing.stream()
                .map(sku -> updates.containsKey(sku.code())
                        ? sku.under(updates.get(sku.code()).values().getOrDefault("spu", ""))
                        : sku)
                .toList();
    }

    @Provide
    Arbitrary<List<Material>> rows() {
        Arbitrary<String> values = Arbitraries.of("", "Red", "red", "Blue");
        return Combinators.combine(
                        codes(), Arbitraries.of("Cable", "Wire", "Rope", "cable", ""), values, values, Arbitraries.of("m", "m", "pcs"))
                .as((code, name, color, size, unit) -> Cables.row(code, name, color, size).inUnit(unit))
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<ExistingSku>> skus() {
        Arbitrary<String> spus = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just("")), Tuple.of(1, Arbitraries.of(NAMES)));
        Arbitrary<String> ids = Arbitraries.integers().between(0, 40).map(id -> id == 0 ? "" : "#" + id);
        return Combinators.combine(codes(), ids, Arbitraries.of("on sale", "stopped"), spus)
                .as(ExistingSku::new)
                .list()
                .ofMaxSize(12);
    }

    private static Arbitrary<String> codes() {
        return Arbitraries.integers().between(0, 14).map(code -> code == 0 ? "" : "A" + code);
    }
}
