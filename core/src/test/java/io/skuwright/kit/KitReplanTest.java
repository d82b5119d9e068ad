package io.skuwright.kit;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.core.fixtures.KitSketch.line;
import static io.skuwright.core.fixtures.KitSketch.movements;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.result.Plan;
import io.skuwright.result.Severity;
import io.skuwright.result.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("KIT-8")
class KitReplanTest {

    /** 3 kits of 1 BODY and 2 SCREW. */
    private static final KitLine LINE = line("1 3 KIT-9 bom=V1", "10 BODY 1", "20 SCREW 2 unit=pcs");

    private static Outcome<KitReplan> replan(KitLine line, KitLine now, List<Movement> movements) {
        return KitReplan.of(line, now.snapshot(), now.quantity(), movements);
    }

    /** Each part as action, path, reason, what the line needs before and after, shipped, open and to take back. */
    private static List<String> changes(KitReplan replan) {
        return replan.changes().stream()
                .map(change -> change.action().text() + " " + change.part().path() + " " + change.part().component() + " "
                        + change.reason() + " " + change.neededBefore() + "->" + change.needed() + " out " + change.shipped()
                        + " open " + change.open() + " back " + change.takeBack())
                .toList();
    }

    private static List<String> texts(List<Movement> movements) {
        return movements.stream()
                .map(it -> it.line() + " " + it.path() + " " + (it.component() == null ? "" : it.component() + " ")
                        + it.quantity() + (it.unit() == null ? "" : " " + it.unit()))
                .toList();
    }

    private static List<Movement> all(KitReplan replan) {
        List<Movement> all = new ArrayList<>(replan.movements());
        all.addAll(replan.setAside());
        return all;
    }

    @Test
    void of_unchanged_isAnEmptyPlanWhateverIsOut() {
        List<Movement> out = movements("1 10 3", "1 SCREW 7");
        Outcome<KitReplan> replan = replan(LINE, LINE, out);
        assertThat(replan.value().plan().isEmpty()).isTrue();
        assertThat(changes(replan.value()))
                .containsExactly(
                        "keep 10 BODY UNCHANGED 3->3 out 3 open 0 back 0", "keep 20 SCREW UNCHANGED 6->6 out 7 open 0 back 1");
        assertThat(texts(replan.value().movements())).containsExactly("1 10 3", "1 20 SCREW 7 pcs");
        assertThat(replan.value().setAside()).isEmpty();
        assertThat(replan.value().line()).isEqualTo(LINE);
        assertThat(replan.value()).hasToString("1: 3 KIT-9 -> 3 KIT-9");
        assertThat(replan)
                .raises(KitCode.SHIPPED_MORE_THAN_ORDERED)
                .about("1")
                .with("excess", "1")
                .raisesOnly(KitCode.SHIPPED_MORE_THAN_ORDERED);
    }

    /** The example of the class, worked out: 4 bodies and 4 screws are needed, 6 screws are out. */
    @Test
    void of_renumberedAndChanged_tellsBeforeAndAfter() {
        KitLine now = line("1 4 KIT-9 bom=V2", "10 BODY 1", "30 SCREW 1 unit=pcs");
        KitReplan replan = replan(LINE, now, movements("1 20 6")).value();
        String fingerprints = "kit.before='" + LINE.snapshot().fingerprint() + "' kit='" + now.snapshot().fingerprint() + "'";
        assertThat(replan.plan().toText())
                .isEqualTo("skuwright-plan 1\n"
                        + "update '1' product='KIT-9' quantity.before='3' quantity='4' bom.before='V1' bom='V2' " + fingerprints
                        + " because 'KIT_CHANGED'\n"
                        + "update '10' component='BODY' perKit='1' needed.before='3' needed='4' shipped='0' open='4' takeBack='0'"
                        + " because 'QUANTITY_CHANGED'\n"
                        + "update '30' component='SCREW' path.before='20' path='30' unit='pcs' perKit.before='2' perKit='1'"
                        + " needed.before='6' needed='4' shipped='6' open='0' takeBack='2' because 'MOVED'\n");
        assertThat(replan.line()).isEqualTo(now);
        assertThat(texts(replan.movements())).containsExactly("1 30 SCREW 6 pcs");
        assertThat(replan.takeBack()).extracting(change -> change.part().component()).containsExactly("SCREW");
        assertThat(replan.delivery().delivered()).isEqualTo(Ratio.ZERO);
        assertThat(replan.delivery().parts().get(1).moved()).isEqualTo(Ratio.of(6));
    }

    @Test
    void of_otherQuantity_isOneStepUpOrDown() {
        List<Movement> out = movements("1 10 3", "1 20 6");
        KitReplan up = KitReplan.of(LINE, LINE.snapshot(), Ratio.of(5), out).orThrow();
        assertThat(changes(up))
                .containsExactly(
                        "update 10 BODY QUANTITY_CHANGED 3->5 out 3 open 2 back 0",
                        "update 20 SCREW QUANTITY_CHANGED 6->10 out 6 open 4 back 0");
        assertThat(up.plan().steps().get(0).reason()).isEqualTo("QUANTITY_CHANGED");
        assertThat(up.plan().steps().get(0).values()).doesNotContainKey("kit");
        Outcome<KitReplan> down = KitReplan.of(LINE, LINE.snapshot(), Ratio.of(2), out);
        assertThat(changes(down.value()))
                .containsExactly(
                        "update 10 BODY QUANTITY_CHANGED 3->2 out 3 open 0 back 1",
                        "update 20 SCREW QUANTITY_CHANGED 6->4 out 6 open 0 back 2");
        assertThat(down).raises(KitCode.SHIPPED_MORE_THAN_ORDERED).times(2);
        assertThat(KitReplan.of(LINE, LINE.snapshot(), Ratio.ZERO, out).value().takeBack()).hasSize(2);
    }

    @Test
    void of_newVersionWithEqualParts_keepsThePartsAndUpdatesTheLine() {
        KitLine now = line("1 3 KIT-9 bom=V2 unit=set", "10 BODY 1", "20 SCREW 2 unit=pcs");
        Plan plan = replan(LINE, now, List.of()).orThrow().plan();
        assertThat(plan.counts()).isEqualTo(Map.of(Step.Action.UPDATE, 1, Step.Action.KEEP, 2));
        assertThat(plan.steps().get(0).values())
                .containsEntry("bom.before", "V1")
                .containsEntry("bom", "V2")
                .containsEntry("unit.before", "")
                .containsEntry("unit", "set");
    }

    @Test
    void of_partGone_setsItsGoodsAsideUntilTheyAreBack() {
        KitLine now = line("1 3 KIT-9 bom=V2", "10 BODY 1");
        Outcome<KitReplan> gone = replan(LINE, now, movements("1 10 1", "1 SCREW 4", "1 20 -1"));
        assertThat(changes(gone.value()))
                .containsExactly(
                        "keep 10 BODY UNCHANGED 3->3 out 1 open 2 back 0", "remove 20 SCREW PART_GONE 6->0 out 3 open 0 back 3");
        assertThat(gone)
                .raises(ReplanCode.REPLAN_TAKE_BACK)
                .about("1")
                .with("component", "SCREW")
                .with("path", "20")
                .with("quantity", "3")
                .weighing(Severity.WARNING)
                .raisesOnly(ReplanCode.REPLAN_TAKE_BACK);
        assertThat(texts(gone.value().movements())).containsExactly("1 10 1");
        assertThat(texts(gone.value().setAside())).containsExactly("1 20 SCREW 4 pcs", "1 20 SCREW -1 pcs");

        Outcome<KitReplan> again = replan(gone.value().line(), now, all(gone.value()));
        assertThat(again.value().plan().isEmpty()).isTrue();
        assertThat(changes(again.value()))
                .containsExactly(
                        "keep 10 BODY UNCHANGED 3->3 out 1 open 2 back 0", "keep 20 SCREW STILL_OUT 0->0 out 3 open 0 back 3");
        assertThat(again).raisesOnly(ReplanCode.REPLAN_TAKE_BACK);

        List<Movement> back = all(again.value());
        back.add(Movement.builder().line("1").path(KitPath.of("20")).component("SCREW").unit("pcs").quantity(Ratio.of(-3)).build());
        Outcome<KitReplan> done = replan(now, now, back);
        assertThat(done).raisesNothing();
        assertThat(done.value().changes()).hasSize(1);
        assertThat(done.value().setAside()).hasSize(3);
    }

    @Test
    void of_partBack_hasItsGoodsAgain() {
        KitLine without = line("1 3 KIT-9 bom=V2", "10 BODY 1");
        KitReplan gone = replan(LINE, without, movements("1 20 5", "1 10 2")).value();
        KitReplan back = replan(gone.line(), LINE, all(gone)).orThrow();
        assertThat(changes(back))
                .containsExactly(
                        "keep 10 BODY UNCHANGED 3->3 out 2 open 1 back 0", "create 20 SCREW NEW_PART 0->6 out 5 open 1 back 0");
        assertThat(back.line()).isEqualTo(LINE);
        assertThat(back.setAside()).isEmpty();
        // It is back at another place: the goods are its own, for it is the only one.
        KitReplan elsewhere = replan(gone.line(), line("1 3 KIT-9", "10 BODY 1", "5/7 SCREW 1 unit=pcs"), all(gone)).value();
        assertThat(changes(elsewhere)).contains("create 5/7 SCREW NEW_PART 0->3 out 5 open 0 back 2");
        assertThat(texts(elsewhere.movements())).containsExactly("1 10 2", "1 5/7 SCREW 5 pcs");
    }

    /** Kit of 1 COMP at a and 2 COMP at b; ordered 1, then 2, then 3: 3, 6, 9 in all. */
    @Test
    @Tag("V52")
    void of_sameComponentOnTwoLines_staysSplit() {
        KitLine line = line("1 1 KIT", "1a COMP 1", "2b COMP 2");
        List<Movement> out = movements("1 1a 1", "1 2b 1");
        for (int quantity = 2; quantity <= 3; quantity++) {
            KitReplan replan = KitReplan.of(line, line.snapshot(), Ratio.of(quantity), out).orThrow();
            assertThat(replan.changes()).extracting(PartChange::needed).containsExactly(Ratio.of(quantity), Ratio.of(2L * quantity));
            assertThat(replan.changes()).extracting(PartChange::shipped).containsExactly(Ratio.ONE, Ratio.ONE);
            line = replan.line();
        }
    }

    /** 5 kits of 1 p2 each and 2 p3 in all; shipped 3 p2 and 2 p3. */
    @Test
    @Tag("V49")
    void of_fixedComponents_areNeededOnce() {
        KitLine line = line("1 5 KIT", "10 p2 1", "20 p3 0 once=2");
        List<Movement> out = movements("1 10 3", "1 20 2");
        KitReplan fewer = KitReplan.of(line, line.snapshot(), Ratio.of(3), out).orThrow();
        assertThat(changes(fewer))
                .containsExactly(
                        "update 10 p2 QUANTITY_CHANGED 5->3 out 3 open 0 back 0", "keep 20 p3 UNCHANGED 2->2 out 2 open 0 back 0");
        assertThat(fewer.delivery().delivered()).isEqualTo(Ratio.of(3));
        KitLine each = line("1 5 KIT", "10 p2 1", "20 p3 1 once=1");
        KitReplan changed = replan(line, each, out).orThrow();
        assertThat(changes(changed)).contains("update 20 p3 PART_CHANGED 2->6 out 2 open 4 back 0");
        assertThat(changed.plan().steps().get(2).values())
                .containsEntry("perKit.before", "0")
                .containsEntry("perKit", "1")
                .containsEntry("once.before", "2")
                .containsEntry("once", "1");
    }

    @Test
    void of_renumberedTwins_areKnownByTheirQuantities() {
        KitLine line = line("1 1 KIT", "10 COMP 1", "20 COMP 2");
        KitLine now = line("1 1 KIT", "11 COMP 2", "21 COMP 1");
        KitReplan replan = replan(line, now, movements("1 10 1", "1 20 2")).orThrow();
        assertThat(changes(replan))
                .containsExactly("update 11 COMP MOVED 2->2 out 2 open 0 back 0", "update 21 COMP MOVED 1->1 out 1 open 0 back 0");
        // One of them fell out: the other one is known all the same.
        assertThat(changes(replan(line, line("1 1 KIT", "30 COMP 2"), movements("1 20 1")).orThrow()))
                .containsExactly("update 30 COMP MOVED 2->2 out 1 open 1 back 0", "remove 10 COMP PART_GONE 1->0 out 0 open 0 back 0");
        // The same number in other units is not the same part if one in its unit is there.
        KitLine units = line("1 1 KIT", "10 COMP 1 unit=pcs", "20 COMP 1 unit=box");
        assertThat(changes(replan(units, line("1 1 KIT", "11 COMP 3 unit=box", "21 COMP 3 unit=pcs"), List.of()).orThrow()))
                .containsExactly("update 11 COMP MOVED 1->3 out 0 open 3 back 0", "update 21 COMP MOVED 1->3 out 0 open 3 back 0");
    }

    @Test
    void of_ambiguousMove_isAFindingUntilTheCallerSays() {
        KitLine line = line("1 1 KIT", "10 COMP 1", "20 COMP 1", "30 BODY 1");
        KitLine now = line("1 1 KIT", "11 COMP 1", "21 COMP 1", "30 BODY 1");
        List<Movement> out = movements("1 10 1");
        Outcome<KitReplan> open = replan(line, now, out);
        assertThat(open)
                .raises(ReplanCode.REPLAN_AMBIGUOUS)
                .about("1")
                .with("component", "COMP")
                .with("before", "10, 20")
                .with("after", "11, 21")
                .weighing(Severity.ERROR)
                .times(1)
                .raises(ReplanCode.REPLAN_TAKE_BACK)
                .with("path", "10");
        assertThat(changes(open.value()))
                .containsExactly(
                        "create 11 COMP NEW_PART 0->1 out 0 open 1 back 0", "create 21 COMP NEW_PART 0->1 out 0 open 1 back 0",
                        "keep 30 BODY UNCHANGED 1->1 out 0 open 1 back 0", "remove 10 COMP PART_GONE 1->0 out 1 open 0 back 1",
                        "remove 20 COMP PART_GONE 1->0 out 0 open 0 back 0");
        assertThat(replan(line, now, List.of())).raises(ReplanCode.REPLAN_AMBIGUOUS).weighing(Severity.WARNING);

        KitReplan said = KitReplan.of(
                        line, now.snapshot(), Ratio.ONE, out, Map.of(KitPath.of("10"), KitPath.of("21")), DeliveryPolicy.defaults())
                .orThrow();
        assertThat(changes(said))
                .as("the other one is then the only one left")
                .containsExactly(
                        "update 11 COMP MOVED 1->1 out 0 open 1 back 0", "update 21 COMP MOVED 1->1 out 1 open 0 back 0",
                        "keep 30 BODY UNCHANGED 1->1 out 0 open 1 back 0");
    }

    @Test
    void of_ambiguousMoveOfMany_namesAFew() {
        String[] before = new String[7];
        String[] after = new String[7];
        for (int i = 0; i < 7; i++) {
            before[i] = "1" + i + " COMP 1";
            after[i] = "2" + i + " COMP 1";
        }
        assertThat(replan(line("1 1 KIT", before), line("1 1 KIT", after), List.of()))
                .raises(ReplanCode.REPLAN_AMBIGUOUS)
                .with("before", "10, 11, 12, 13, 14 …")
                .with("after", "20, 21, 22, 23, 24 …");
    }

    @Test
    void of_callerKnowsWhatMoved_countsFirst() {
        KitLine line = line("1 1 KIT", "10 COMP 1", "20 COMP 1");
        KitReplan swapped = KitReplan.of(
                        line, line.snapshot(), Ratio.ONE, movements("1 10 1"),
                        Map.of(KitPath.of("10"), KitPath.of("20"), KitPath.of("20"), KitPath.of("10")),
                        DeliveryPolicy.defaults())
                .orThrow();
        assertThat(texts(swapped.movements())).containsExactly("1 20 COMP 1");
        KitLine lines = line("1 1 KIT", "10 COMP 1 line=c1", "20 COMP 1");
        Plan plan = KitReplan.of(
                        lines, lines.snapshot(), Ratio.ONE, List.of(),
                        Map.of(KitPath.of("10"), KitPath.of("20"), KitPath.of("20"), KitPath.of("10")),
                        DeliveryPolicy.defaults())
                .orThrow()
                .plan();
        assertThat(plan.steps().get(0).reason()).isEqualTo("MOVED");
    }

    @Test
    void of_movesThatCannotBe_areABadCall() {
        KitPath ten = KitPath.of("10");
        KitPath twenty = KitPath.of("20");
        for (Map<KitPath, KitPath> moved : List.of(
                Map.of(ten, twenty), Map.of(KitPath.of("99"), ten), Map.of(ten, KitPath.of("99")))) {
            assertThatIllegalArgumentException()
                    .as("%s", moved)
                    .isThrownBy(() -> KitReplan.of(
                            LINE, LINE.snapshot(), Ratio.ONE, List.of(), moved, DeliveryPolicy.defaults()));
        }
        KitLine twins = line("1 1 KIT", "10 COMP 1", "20 COMP 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KitReplan.of(
                        twins, twins.snapshot(), Ratio.ONE, List.of(), Map.of(ten, ten, twenty, ten), DeliveryPolicy.defaults()))
                .withMessageContaining("become one");
    }
}
