package io.skuwright.core;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomDiff;
import io.skuwright.bom.BomLint;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.BomSelection;
import io.skuwright.bom.BuildMode;
import io.skuwright.bom.BuildWish;
import io.skuwright.bom.CostCode;
import io.skuwright.bom.CostRollUp;
import io.skuwright.bom.Explosion;
import io.skuwright.bom.ExplosionView;
import io.skuwright.bom.LintCode;
import io.skuwright.bom.OnHand;
import io.skuwright.bom.RoundedTotal;
import io.skuwright.bom.StockLevels;
import io.skuwright.bom.StockShares;
import io.skuwright.core.fixtures.BomSketch;
import io.skuwright.core.fixtures.KitSketch;
import io.skuwright.core.fixtures.OrderGenerator;
import io.skuwright.kit.KitLine;
import io.skuwright.kit.KitReplan;
import io.skuwright.kit.Movement;
import io.skuwright.quantity.Merged;
import io.skuwright.quantity.Quantity;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.quantity.RoundingRules;
import io.skuwright.quantity.RoundingTime;
import io.skuwright.quantity.UnitOfMeasure;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Step;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Data whose texts were chosen to share one hash: a map of keys without an order would need minutes for each of these. */
@Tag("F93")
class OneHashTest {

    private static final int SIZE = 20_000;
    private static final List<String> TEXTS = OrderGenerator.textsOfOneHash(SIZE);

    private static <T> T inTime(Supplier<T> work) {
        return Assertions.assertTimeout(Duration.ofSeconds(60), work::get);
    }

    private static String[] each(Function<String, String> words) {
        return TEXTS.stream().map(words).toArray(String[]::new);
    }

    private static BomCatalog catalog(Bom bom) {
        return BomCatalog.of(List.of(bom)).orThrow();
    }

    /** Half of each in pieces. */
    private static BomCatalog kit() {
        return catalog(BomSketch.bom("KIT", each(text -> "1/2 " + text + " unit=pcs id=" + text)));
    }

    private static Explosion explode(BomCatalog catalog, String product, String quantity, BomPolicy policy) {
        return catalog.explode(product, Ratio.parse(quantity), ExplosionView.ENGINEERING, policy).orThrow();
    }

    @Test
    void texts_shareOneHash() {
        assertThat(TEXTS).doesNotHaveDuplicates().extracting(String::hashCode).containsOnly(TEXTS.get(0).hashCode());
    }

    @Test
    void rounded_beforeAdding_isByComponentAndUnit() {
        BomPolicy each =
                BomPolicy.defaults().withRounding(RoundingRules.of(Rounding.up(0)), RoundingTime.BEFORE_MERGING);
        List<RoundedTotal> rounded = inTime(() -> explode(kit(), "KIT", "3", each).rounded().orThrow());
        assertThat(rounded).hasSize(SIZE).allSatisfy(total -> assertThat(total.quantity().value()).isEqualTo(Ratio.of(2)));
    }

    @Test
    void byProducts_areAddedUp() {
        String head = String.join("", each(text -> " by=" + text + ":1"));
        BomCatalog catalog = catalog(BomSketch.bom("KIT" + head, "1 A"));
        assertThat(inTime(() -> explode(catalog, "KIT", "3", BomPolicy.defaults()).byProducts()))
                .hasSize(SIZE)
                .allSatisfy(total -> assertThat(total.quantity()).isEqualTo(Ratio.of(3)));
    }

    @Test
    void shares_nameAllThatLacks() {
        Map<String, OnHand> stock = new HashMap<>();
        TEXTS.forEach(text -> stock.put(text, OnHand.of(Ratio.ONE, "pcs")));
        StockLevels levels = StockLevels.of(kit(), stock);
        List<BuildWish> wishes = List.of(new BuildWish("KIT", Ratio.of(4), Ratio.ONE));
        for (BuildMode mode : BuildMode.values()) {
            StockShares shares = inTime(() -> StockShares.of(levels, wishes, BomPolicy.defaults(), mode));
            assertThat(shares.lacking()).hasSize(SIZE).allSatisfy(lack -> assertThat(lack.missing()).isEqualTo(Ratio.ONE));
        }
    }

    @Test
    void cost_tellsEachThatIsMissing() {
        BomCatalog kit = kit();
        assertThat(inTime(() -> CostRollUp.of(kit, "KIT", Ratio.ONE, Map.of(), BomPolicy.defaults())))
                .raises(CostCode.COST_MISSING)
                .times(SIZE);
    }

    @Test
    void diff_matchesLines() {
        BomCatalog before = kit();
        BomCatalog after = catalog(BomSketch.bom("KIT", each(text -> "2 " + text + " unit=pcs id=" + text)));
        assertThat(inTime(() -> BomDiff.between(before, after, "KIT", BomPolicy.defaults()).orThrow()).changes())
                .hasSize(SIZE);
    }

    @Test
    void lint_comparesLinesOfOneComponent() {
        BomCatalog catalog = catalog(BomSketch.bom("KIT", each(text -> "1 A unit=" + text + " when=s:" + text)));
        assertThat(inTime(() -> BomLint.of(catalog, BomPolicy.defaults()))).raisesNothing();
        BomCatalog twice = catalog(BomSketch.bom("KIT", "1 A", "1 A"));
        assertThat(BomLint.of(twice, BomPolicy.defaults())).raises(LintCode.BOM_LINE_DUPLICATE).with("count", 2);
    }

    @Test
    void selection_keepsItsPaths() {
        BomSelection selection = inTime(() -> {
            BomSelection.Builder builder = BomSelection.builder();
            TEXTS.forEach(text -> builder.choose(text).quantity(Ratio.ONE, text).value("s", text, text));
            return builder.build();
        });
        assertThat(selection.chosen()).hasSize(SIZE).contains(List.of(TEXTS.get(SIZE - 1)));
        assertThat(selection.quantities()).hasSize(SIZE).containsKey(List.of(TEXTS.get(7)));
        assertThat(selection.values()).hasSize(SIZE);
    }

    @Test
    void replan_findsPartsThatMoved() {
        KitLine line = inTime(() -> KitSketch.line("1 3 KIT bom=V1", each(text -> text + " " + text + " 1")));
        KitLine now = KitSketch.line("1 3 KIT bom=V2", each(text -> text + "x " + text + " 1"));
        List<Movement> shipped = KitSketch.movements(each(text -> "1 " + text + " 1"));
        KitReplan replan =
                inTime(() -> KitReplan.of(line, now.snapshot(), now.quantity(), shipped).orThrow());
        assertThat(replan.changes()).hasSize(SIZE).allSatisfy(change -> assertThat(change.shipped()).isEqualTo(Ratio.ONE));
    }

    @Test
    void merged_isByKeyAndUnit() {
        List<Map.Entry<String, Quantity>> quantities = TEXTS.stream()
                .map(text -> Map.entry(text, Quantity.of(Ratio.ONE, UnitOfMeasure.of(text))))
                .toList();
        List<Merged<String>> merged = inTime(() -> RoundingRules.none()
                .merge(quantities, RoundingTime.AFTER_MERGING, Limits.defaults())
                .orThrow());
        assertThat(merged).extracting(Merged::key).containsExactlyElementsOf(TEXTS);
    }

    @Test
    void findings_areToldApart() {
        List<Finding> findings = TEXTS.stream()
                .map(text -> Finding.of(CostCode.COST_MISSING).about(text).with("a", "1").with("b", "2"))
                .toList();
        Set<Finding> apart = inTime(() -> new HashSet<>(findings));
        assertThat(apart).hasSize(SIZE);
        Finding again = Finding.of(CostCode.COST_MISSING).about(TEXTS.get(3)).with("b", "2").with("a", "1");
        assertThat(apart).contains(again);
        assertThat(again).isEqualByComparingTo(findings.get(3));
    }

    @Test
    void steps_areToldApart() {
        List<Step> steps = TEXTS.stream()
                .map(text -> new Step(Step.Action.KEEP, text, Map.of("a", "1"), "SAME"))
                .toList();
        Set<Step> apart = inTime(() -> new HashSet<>(steps));
        assertThat(apart).hasSize(SIZE).contains(new Step(Step.Action.KEEP, TEXTS.get(3), Map.of("a", "1"), "SAME"));
        assertThat(steps.get(0)).isLessThan(new Step(Step.Action.UPDATE, TEXTS.get(0), Map.of(), "SAME"));
    }
}
