package io.skuwright.bom;

import static io.skuwright.core.fixtures.BomSketch.bom;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BOM-7")
class BomDiffTest {

    private static BomCatalog catalog(Bom... boms) {
        return BomCatalog.of(List.of(boms)).value();
    }

    private static Outcome<BomDiff> diff(BomPolicy policy, BomCatalog before, BomCatalog after) {
        return BomDiff.between(before, after, "KIT", policy);
    }

    private static List<String> changes(BomCatalog before, BomCatalog after) {
        return diff(BomPolicy.defaults(), before, after).value().changes().stream().map(BomChange::toString).toList();
    }

    private static BomChange only(BomCatalog before, BomCatalog after) {
        List<BomChange> changes = diff(BomPolicy.defaults(), before, after).value().changes();
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }

    @Test
    void between_aLineOfASubAssembly_isChangedWithItsFields() {
        BomChange change = only(
                catalog(bom("KIT", "2/3 PACK id=10 skip"), bom("PACK", "4 SCREW id=5 unit=pcs")),
                catalog(bom("KIT", "2/3 PACK id=10 skip"), bom("PACK", "6 SCREW id=5 unit=pcs loss=5")));
        assertThat(change.kind()).isEqualTo(BomChange.Kind.CHANGED);
        assertThat(change.path()).containsExactly("PACK", "SCREW");
        assertThat(change.pathBefore()).containsExactly("PACK", "SCREW");
        assertThat(change.lines()).containsExactly("10", "5");
        assertThat(change.linesBefore()).containsExactly("10", "5");
        assertThat(change.before()).contains("4 pcs SCREW");
        assertThat(change.after()).contains("6 pcs SCREW lossRate=5");
        assertThat(change.attributes().keySet()).containsExactly("quantity", "lossRate");
        assertThat(change.attributes().get("quantity")).hasToString("4 -> 6");
        assertThat(change.attributes().get("lossRate")).hasToString(" -> 5");
        assertThat(change.places()).isEqualTo(1);
    }

    @Test
    void between_everyFieldOfALine_isNamed() {
        Bom before = bom("KIT", "1 X");
        Bom after = bom(
                "KIT",
                "1 X unit=kg step=0..:2 fixedLoss=1 skip bom=B from=2020-01-01 to=2021-01-01 group=1 priority=2 optional"
                        + " when=c:r");
        assertThat(only(catalog(before), catalog(after)).attributes().keySet())
                .containsExactlyInAnyOrder(
                        "quantity", "steps", "unit", "kind", "fixedLoss", "skip", "bom", "from", "to", "group",
                        "priority", "optional", "when", "counts");
    }

    @Test
    void between_linesComeAndGo_inTextOrder() {
        assertThat(changes(
                        catalog(bom("KIT", "1 A", "1 B")), catalog(bom("KIT", "1 LEAFLET", "1 B"), bom("LEAFLET", "2 PAPER"))))
                .containsExactly("removed A: 1 A -> ", "added LEAFLET:  -> 1 LEAFLET");
        BomChange added = only(catalog(bom("KIT", "1 B")), catalog(bom("KIT", "1 B", "2 A optional id=7")));
        assertThat(added.path()).isEqualTo(added.pathBefore()).containsExactly("A");
        assertThat(added.lines()).isEqualTo(added.linesBefore()).containsExactly("7");
        assertThat(added.after()).contains("2 A optional counts=false");
        assertThat(added.before()).isEmpty();
        assertThat(added.attributes().get("quantity").after()).contains("2");
        assertThat(added.attributes().get("quantity").before()).isEmpty();
    }

    @Test
    void between_whatIsEqualForOneOfTheProduct_isNoChange() {
        BomCatalog before = catalog(bom("KIT", "2/4 A", "1 B", "1 B", "3 SUB"), bom("SUB number=S1", "1 X"));
        BomCatalog after = catalog(
                bom("KIT number=K2 default=yes", "3 SUB id=a", "1 B id=b", "1/2 A id=c", "1 B id=d"),
                bom("SUB number=S2", "1 X"));
        assertThat(diff(BomPolicy.defaults(), before, after).value().isEmpty()).isTrue();
        assertThat(diff(BomPolicy.defaults(), before, after)).raisesNothing();
    }

    @Test
    void between_swappedIdsBesideAnotherChange_areNoChange() {
        assertThat(changes(catalog(bom("KIT", "1 X id=1", "2 X id=2", "1 A")), catalog(bom("KIT", "2 X id=1", "1 X id=2"))))
                .containsExactly("removed A: 1 A -> ");
    }

    @Test
    void between_equalIdsWinOverTextOrder() {
        assertThat(changes(catalog(bom("KIT", "1 X id=1", "2 X id=2")), catalog(bom("KIT", "4 X id=1", "3 X id=2"))))
                .containsExactly("changed X: 1 X -> 4 X", "changed X: 2 X -> 3 X");
        assertThat(changes(catalog(bom("KIT", "1 X id=1", "2 X id=2")), catalog(bom("KIT", "4 X id=8", "3 X id=9"))))
                .containsExactly("changed X: 1 X -> 3 X", "changed X: 2 X -> 4 X");
    }

    @Test
    void between_anotherYield_isOneRebase() {
        BomChange change = only(
                catalog(bom("KIT", "1 SUB"), bom("SUB", "2 X", "1 Y fixed")),
                catalog(bom("KIT", "1 SUB"), bom("SUB yield=10", "20 X", "1 Y fixed")));
        assertThat(change).hasToString("rebased SUB: 1 -> 10");
        assertThat(change.attributes()).containsOnlyKeys("yield");
        assertThat(changes(catalog(bom("KIT", "2 X")), catalog(bom("KIT yield=10", "30 X"))))
                .containsExactly("rebased : 1 -> 10", "changed X: 2 X -> 3 X");
        assertThat(changes(catalog(bom("KIT", "2 X")), catalog(bom("KIT yield=0", "2 X"))))
                .as("a BOM that cannot be opened has no lines")
                .containsExactly("removed X: 2 X -> ");
    }

    @Test
    void between_theHeadOfABom_isAChangeOfItsOwn() {
        BomChange change = only(catalog(bom("KIT", "1 X")), catalog(bom("KIT unit=pcs by=SCRAP:1/10", "1 X")));
        assertThat(change.path()).isEmpty();
        assertThat(change.lines()).isEmpty();
        assertThat(change.attributes().keySet()).containsExactly("unit", "byProducts");
        assertThat(change.attributes().get("byProducts").after()).contains("SCRAP|1/10");
        assertThat(change.kind()).isEqualTo(BomChange.Kind.CHANGED);
    }

    @Test
    void between_aLineUnderAnotherParent_isMovedWithAllBelowIt() {
        BomChange change = only(
                catalog(bom("KIT", "1 A id=1", "1 B id=2"), bom("A", "1 S", "1 X id=9"), bom("B", "1 S"), bom("X", "3 Y")),
                catalog(bom("KIT", "1 A id=1", "1 B id=2"), bom("A", "1 S"), bom("B", "1 S", "1 X id=8"), bom("X yield=2", "6 Y")));
        assertThat(change).hasToString("moved B/X: A/X -> B/X");
        assertThat(change.path()).containsExactly("B", "X");
        assertThat(change.pathBefore()).containsExactly("A", "X");
        assertThat(change.lines()).containsExactly("2", "8");
        assertThat(change.linesBefore()).containsExactly("1", "9");
        assertThat(change.attributes()).containsOnlyKeys("component", "quantity");
        assertThat(changes(
                        catalog(bom("KIT", "1 A", "1 B"), bom("A", "1 S", "1 X"), bom("B", "1 S"), bom("X", "3 Y")),
                        catalog(bom("KIT", "1 A", "1 B"), bom("A", "1 S"), bom("B", "1 S", "1 X"), bom("X", "4 Y"))))
                .as("something else is below it")
                .containsExactly("removed A/X: 1 X -> ", "added B/X:  -> 1 X");
    }

    @Test
    void between_aLineIntoANewLevel_isMovedAndTheLevelAdded() {
        BomCatalog flat = catalog(bom("KIT", "1 A", "1 X", "1 Y"));
        BomCatalog deep = catalog(bom("KIT", "1 A", "1 NEW"), bom("NEW", "1 BOX"), bom("BOX", "1 X", "2 Y"));
        assertThat(changes(flat, deep))
                .containsExactlyInAnyOrder(
                        "moved NEW/BOX/X: X -> NEW/BOX/X", "removed Y: 1 Y -> ", "added NEW:  -> 1 NEW");
        assertThat(changes(deep, flat))
                .containsExactlyInAnyOrder("moved X: NEW/BOX/X -> X", "added Y:  -> 1 Y", "removed NEW: 1 NEW -> ");
    }

    @Test
    void between_aComponentThatGetsABom_hasItsLinesAdded() {
        assertThat(changes(catalog(bom("KIT", "1 SUB")), catalog(bom("KIT", "1 SUB"), bom("SUB", "2 X"))))
                .containsExactly("added SUB/X:  -> 2 X");
        assertThat(changes(catalog(bom("KIT", "1 SUB"), bom("SUB", "2 X")), catalog(bom("KIT", "1 SUB"))))
                .containsExactly("removed SUB/X: 2 X -> ");
    }

    @Test
    void between_anotherPinnedNumber_isAChangeOfTheLineAndOfWhatIsBelow() {
        Bom one = bom("SUB number=S1 default=yes", "1 X");
        Bom other = bom("SUB number=S2", "1 X");
        Bom third = bom("SUB number=S3", "2 X");
        BomChange change =
                only(catalog(bom("KIT", "1 SUB bom=S1"), one, other), catalog(bom("KIT", "1 SUB bom=S2"), one, other));
        assertThat(change).hasToString("changed SUB: 1 SUB bom=S1 -> 1 SUB bom=S2");
        assertThat(change.attributes()).containsOnlyKeys("bom");
        assertThat(changes(catalog(bom("KIT", "1 SUB bom=S1"), one, third), catalog(bom("KIT", "1 SUB bom=S3"), one, third)))
                .containsExactly("changed SUB: 1 SUB bom=S1 -> 1 SUB bom=S3", "changed SUB/X: 1 X -> 2 X");
    }

    @Test
    @Tag("F55")
    void between_aSharedBomOf2To64Paths_isToldOnceWithItsPlaces() {
        List<Bom> before = new ArrayList<>();
        for (int level = 0; level < 64; level++) {
            before.add(bom((level == 0 ? "KIT" : "P" + level) + " number=N" + level, "1 P" + (level + 1), "1 P" + (level + 1)));
        }
        List<Bom> after = new ArrayList<>(before);
        before.add(bom("P64", "1 X"));
        after.add(bom("P64", "2 X"));
        BomChange change = only(BomCatalog.of(before).value(), BomCatalog.of(after).value());
        assertThat(change.path()).hasSize(65).startsWith("P1", "P2").endsWith("P64", "X");
        assertThat(change.places()).isEqualTo("18446744073709551616");
    }

    @Test
    void between_isMetFirstInTextOrderOfPaths() {
        BomCatalog before = catalog(bom("KIT", "1 S", "1 B", "1 A"), bom("A", "1 Z", "1 S"), bom("B", "1 S"), bom("S", "1 X"));
        BomCatalog after = catalog(bom("KIT", "1 S", "1 B", "1 A"), bom("A", "1 Z", "1 S"), bom("B", "1 S"), bom("S", "2 X"));
        BomChange change = only(before, after);
        assertThat(change.path()).containsExactly("A", "S", "X");
        assertThat(change.places()).isEqualTo(3);
    }

    @Test
    void between_policyDecidesWhatIsCompared() {
        BomCatalog before = catalog(bom("KIT", "1 A to=2026-01-01", "1 RED when=c:r", "1 BLUE when=c:b"));
        BomCatalog after = catalog(bom("KIT", "2 A to=2026-01-01", "1 RED when=c:r", "2 BLUE when=c:b"));
        BomPolicy policy = BomPolicy.defaults().withAsOf(LocalDate.of(2026, 1, 1)).withSelected("c", "r");
        assertThat(diff(policy, before, after).value().changes()).isEmpty();
        assertThat(changes(before, after)).hasSize(2);
    }

    @Test
    void between_whichAlternativeCounts_isAChange() {
        assertThat(changes(
                        catalog(bom("KIT", "1 A group=1 priority=1", "1 B group=1 priority=2")),
                        catalog(bom("KIT", "1 A group=1 priority=3", "1 B group=1 priority=2"))))
                .containsExactly(
                        "changed A: 1 A group=1 priority=1 -> 1 A group=1 priority=3 counts=false",
                        "changed B: 1 B group=1 priority=2 counts=false -> 1 B group=1 priority=2");
    }

    @Test
    void between_aProductOnOneSideOnly_isAllAddedOrRemoved() {
        BomCatalog none = catalog(bom("OTHER", "1 X"));
        BomCatalog kit = catalog(bom("KIT", "1 X", "2 Y"));
        assertThat(changes(none, kit)).containsExactly("added X:  -> 1 X", "added Y:  -> 2 Y");
        assertThat(changes(kit, none)).containsExactly("removed X: 1 X -> ", "removed Y: 2 Y -> ");
        Outcome<BomDiff> unknown = BomDiff.between(none, kit, "NO", BomPolicy.defaults());
        assertThat(unknown).raises(BomCode.BOM_PRODUCT_UNKNOWN).about("NO");
        assertThat(unknown.hasValue()).isFalse();
    }

    @Test
    void between_whatIsWrongOnBothSides_isSaidOnce() {
        BomCatalog catalog = catalog(bom("KIT", "1/0 X"));
        assertThat(diff(BomPolicy.defaults(), catalog, catalog)).raises(BomCode.BOM_DENOMINATOR_NOT_POSITIVE).times(1);
        assertThat(diff(
                        BomPolicy.defaults(),
                        catalog(bom("KIT", "1 SUB"), bom("SUB", "1 X")).withLimits(Limits.defaults().with(Limit.BOM_NODES, 1)),
                        catalog))
                .raises(BomCode.LIMIT_BOM_NODES).about("KIT");
    }

    @Test
    void between_structuresWithALoop_areComparedWithoutTheLineThatLeadsBack() {
        BomCatalog before = catalog(bom("KIT", "1 A"), bom("A", "1 B"), bom("B", "1 A", "1 X"));
        BomCatalog after = catalog(bom("KIT", "1 A"), bom("A", "1 B"), bom("B", "1 A", "2 X"));
        assertThat(diff(BomPolicy.defaults(), before, before).value().changes()).isEmpty();
        assertThat(changes(before, after)).containsExactly("changed A/B/X: 1 X -> 2 X");
        assertThat(diff(BomPolicy.defaults(), before, after)).raises(BomCode.BOM_CYCLE).about("A").times(1);
    }

    @Test
    void between_tooManyVersionsCrossed_isAFinding() {
        BomCatalog before = catalog(bom("KIT", "1 SUB bom=S1"), bom("SUB number=S1", "1 X"));
        BomCatalog after = catalog(bom("KIT", "1 SUB bom=S1", "2 Y"), bom("SUB number=S1", "2 X"))
                .withLimits(Limits.defaults().with(Limit.BOM_LINES, 1));
        assertThat(diff(BomPolicy.defaults(), before, after))
                .raises(BomContentCode.LIMIT_COMPARISON).about("KIT").at("").with("limit", 1).with("actual", 3);
        assertThat(diff(BomPolicy.defaults(), before, after).value().changes()).hasSize(1);
    }

    @Test
    @Tag("F56")
    void between_100000Levels_endsOnASmallStack() throws InterruptedException {
        List<Bom> before = new ArrayList<>();
        List<Bom> after = new ArrayList<>();
        for (int level = 0; level < 100_000; level++) {
            String head = (level == 0 ? "KIT" : "P" + level) + " number=N" + level;
            before.add(bom(head, "1 P" + (level + 1)));
            after.add(bom(head, "2 P" + (level + 1)));
        }
        BomCatalog old = BomCatalog.of(before).value();
        BomCatalog current = BomCatalog.of(after).value();
        List<BomChange> changes = new ArrayList<>();
        Thread small = new Thread(
                null, () -> changes.addAll(diff(BomPolicy.defaults(), old, current).value().changes()), "small", 256 << 10);
        small.start();
        small.join();
        assertThat(changes).hasSize(100_000);
        assertThat(changes.get(99_999).path()).hasSize(100_000).endsWith("P100000");
    }

    @Test
    void values_areComparedByWhatTheySay() {
        BomCatalog one = catalog(bom("KIT", "1 X"));
        BomCatalog two = catalog(bom("KIT", "2 X"));
        BomDiff diff = diff(BomPolicy.defaults(), one, two).value();
        assertThat(diff).isEqualTo(diff(BomPolicy.defaults(), one, two).value()).hasToString("KIT: 1 changes");
        assertThat(diff).hasSameHashCodeAs(diff(BomPolicy.defaults(), one, two).value()).isNotEqualTo("x");
        assertThat(diff).isNotEqualTo(diff(BomPolicy.defaults(), two, one).value());
        assertThat(diff.product()).isEqualTo("KIT");
        assertThat(diff.changes().get(0)).isNotEqualTo("x").isNotEqualTo(diff(BomPolicy.defaults(), two, one).value().changes().get(0));
        assertThat(diff.changes().get(0).attributes())
                .isEqualTo(Map.of("quantity", new BomChange.Values(Optional.of("1"), Optional.of("2"))));
    }
}
