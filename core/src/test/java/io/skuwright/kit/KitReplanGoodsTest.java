package io.skuwright.kit;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.core.fixtures.KitSketch.line;
import static io.skuwright.core.fixtures.KitSketch.movements;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.UnitConversion;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import io.skuwright.result.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Where goods go when a kit line is planned again. */
@Tag("KIT-8")
class KitReplanGoodsTest {

    private static final DeliveryPolicy DOZENS = DeliveryPolicy.builder()
            .conversions(UnitConversions.of(List.of(UnitConversion.of("dozen", "pcs", Ratio.of(12)))).orThrow())
            .build();

    private static Outcome<KitReplan> replan(KitLine line, KitLine now, List<Movement> movements) {
        return replan(line, now, movements, DeliveryPolicy.defaults());
    }

    private static Outcome<KitReplan> replan(KitLine line, KitLine now, List<Movement> movements, DeliveryPolicy policy) {
        return KitReplan.of(line, now.snapshot(), now.quantity(), movements, Map.of(), policy);
    }

    private static List<String> texts(List<Movement> movements) {
        return movements.stream()
                .map(it -> it.line() + " " + it.path() + " " + (it.component() == null ? "" : it.component() + " ")
                        + it.quantity() + (it.unit() == null ? "" : " " + it.unit()))
                .toList();
    }

    private static List<Ratio> shipped(KitReplan replan) {
        return replan.changes().stream().map(PartChange::shipped).toList();
    }

    @Test
    void of_otherUnit_isTheSamePartWhereAConversionJoinsThem() {
        KitLine line = line("1 2 KIT", "10 EGG 1 unit=dozen");
        KitLine now = line("1 2 KIT", "10 EGG 6 unit=pcs");
        KitReplan replan = replan(line, now, movements("1 10 1", "1 10 2 unit=pcs"), DOZENS).orThrow();
        assertThat(texts(replan.movements())).containsExactly("1 10 EGG 1 dozen", "1 10 2 pcs");
        assertThat(shipped(replan)).containsExactly(Ratio.of(14));
        assertThat(replan.changes().get(0).reason()).isEqualTo(ReplanReason.PART_CHANGED);
        assertThat(replan.plan().steps().get(1).values())
                .containsEntry("unit.before", "dozen")
                .containsEntry("unit", "pcs")
                .containsEntry("needed.before", "2")
                .containsEntry("needed", "12");
        assertThat(texts(replan(line, line("1 2 KIT", "10 EGG 6"), movements("1 10 1")).value().movements()))
                .as("a part without a unit takes what is said")
                .containsExactly("1 10 1");
    }

    @Test
    void of_otherUnitThatNothingJoins_isAnotherPart() {
        KitLine line = line("1 2 KIT", "10 EGG 1 unit=dozen", "20 EGG 2 unit=dozen");
        KitLine now = line("1 2 KIT", "10 EGG 6 unit=pcs");
        Outcome<KitReplan> replan = replan(line, now, movements("1 10 1"));
        assertThat(replan)
                .raises(QuantityCode.UNIT_CONVERSION_MISSING)
                .about("1")
                .with("from", "dozen")
                .with("to", "pcs")
                .with("product", "EGG")
                .times(1)
                .raises(ReplanCode.REPLAN_TAKE_BACK)
                .with("quantity", "1")
                .raisesOnly(QuantityCode.UNIT_CONVERSION_MISSING, ReplanCode.REPLAN_TAKE_BACK);
        assertThat(replan.value().changes())
                .extracting(PartChange::action)
                .containsExactly(Step.Action.CREATE, Step.Action.REMOVE, Step.Action.REMOVE);
        assertThat(texts(replan.value().setAside())).containsExactly("1 10 EGG 1 dozen");
    }

    @Test
    void of_movementInAUnitThatTheNewPartCannotTake_isSetAside() {
        KitLine line = line("1 2 KIT", "10 EGG 1");
        KitLine now = line("1 2 KIT", "10 EGG 6 unit=pcs");
        Outcome<KitReplan> replan = replan(line, now, movements("1 10 1", "1 10 2 unit=tray"));
        assertThat(replan)
                .raises(QuantityCode.UNIT_CONVERSION_MISSING)
                .at("/1")
                .with("from", "tray")
                .with("to", "pcs");
        assertThat(texts(replan.value().movements())).containsExactly("1 10 1");
        assertThat(texts(replan.value().setAside())).containsExactly("1 10 2 tray");
        assertThat(shipped(replan.value())).containsExactly(Ratio.ONE);
    }

    /** BODY-2 went out in place of BODY, and the kit is changed to say so. */
    @Test
    void of_substituteThatWentOut_countsOnceTheKitHasIt() {
        KitLine line = line("1 3 KIT", "10 BODY 1");
        List<Movement> out = movements("1 10 1", "1 10 2 of=BODY-2");
        KitReplan replan = replan(line, line("1 3 KIT", "10 BODY-2 1"), out).value();
        assertThat(replan.changes())
                .extracting(PartChange::reason)
                .containsExactly(ReplanReason.NEW_PART, ReplanReason.PART_GONE);
        assertThat(shipped(replan)).containsExactly(Ratio.of(2), Ratio.ONE);
        assertThat(texts(replan.movements())).containsExactly("1 10 BODY-2 2");
        assertThat(texts(replan.setAside())).containsExactly("1 10 BODY 1");
        // Without the change both stay what they are: one counts, the other is still out.
        Outcome<KitReplan> kept = replan(line, line, out);
        assertThat(kept).raises(ReplanCode.REPLAN_TAKE_BACK).with("component", "BODY-2").with("quantity", "2");
        assertThat(kept.value().changes())
                .extracting(PartChange::reason)
                .containsExactly(ReplanReason.UNCHANGED, ReplanReason.STILL_OUT);
    }

    @Test
    void of_goodsInTwoUnits_belongToThePartThatIsBack() {
        KitLine line = line("1 2 KIT", "10 BODY 1");
        KitLine now = line("1 2 KIT", "10 BODY 1", "20 EGG 6 unit=pcs");
        KitReplan replan =
                replan(line, now, movements("1 20 1 of=EGG unit=dozen", "1 20 2 of=EGG", "1 20 3 of=EGG unit=pcs"), DOZENS)
                        .orThrow();
        assertThat(shipped(replan)).containsExactly(Ratio.ZERO, Ratio.of(17));
        assertThat(replan.setAside()).isEmpty();
    }

    @Test
    void of_goodsOfNoPart_areTakenBackOrTold() {
        KitLine line = line("1 3 KIT", "10 BODY 1");
        Outcome<KitReplan> replan =
                replan(line, line, movements("1 GIFT 2", "1 20 -1 of=SCREW", "1 30 1 of=NUT", "1 30 -1 of=NUT"));
        assertThat(replan)
                .raises(ReplanCode.REPLAN_TAKE_BACK)
                .with("component", "GIFT")
                .with("path", "")
                .raises(KitCode.RETURNED_MORE_THAN_SHIPPED)
                .about("1")
                .with("component", "SCREW")
                .with("path", "20")
                .with("excess", "1")
                .raisesOnly(ReplanCode.REPLAN_TAKE_BACK, KitCode.RETURNED_MORE_THAN_SHIPPED);
        assertThat(replan.value().changes()).as("all nuts are back").hasSize(3);
        assertThat(replan.value().plan().isEmpty()).isTrue();
        assertThat(replan.value().setAside()).hasSize(4);
    }

    @Test
    void of_goodsOfTheComponent_doNotHoldUpAMove() {
        KitLine line = line("1 3 KIT", "10 COMP 1");
        KitReplan replan =
                replan(line, line("1 3 KIT", "20 COMP 2"), movements("1 10 1", "1 30 1 of=COMP")).value();
        assertThat(replan.changes())
                .extracting(PartChange::reason)
                .containsExactly(ReplanReason.MOVED, ReplanReason.STILL_OUT);
        assertThat(shipped(replan)).containsExactly(Ratio.ONE, Ratio.ONE);
    }

    @Test
    void of_goodsAtTwoPlaces_areAmbiguousForOneNewPartUnlessAllCameBack() {
        KitLine line = line("1 3 KIT", "10 BODY 1");
        KitLine now = line("1 3 KIT", "10 BODY 1", "20 COMP 2");
        assertThat(replan(line, now, movements("1 30 1 of=COMP", "1 40 1 of=COMP")))
                .raises(ReplanCode.REPLAN_AMBIGUOUS)
                .with("before", "30, 40")
                .with("after", "20");
        KitReplan back = replan(line, now, movements("1 30 1 of=COMP", "1 40 1 of=COMP", "1 40 -1 of=COMP")).orThrow();
        assertThat(shipped(back)).containsExactly(Ratio.ZERO, Ratio.ONE);
        assertThat(texts(back.setAside())).containsExactly("1 40 COMP 1", "1 40 COMP -1");
    }

    @Test
    void of_movementsThatAreRefused_areSetAsideWithTheirFinding() {
        KitLine line = line("1 3 KIT", "10 COMP 1", "20 COMP 2");
        Outcome<KitReplan> replan = replan(
                line,
                line,
                movements(
                        "2 10 1", "1 99 1", "1 COMP 1", "1 10 1 id=m1", "1 10 1 id=m1", "1 10 1 id=m2", "1 10 2 id=m2"));
        assertThat(replan)
                .raises(KitCode.MOVEMENT_LINE_UNKNOWN)
                .at("/0")
                .raises(KitCode.MOVEMENT_PATH_UNKNOWN)
                .at("/1")
                .raises(KitCode.MOVEMENT_AMBIGUOUS)
                .at("/2")
                .raises(KitCode.MOVEMENT_REPEATED)
                .at("/4")
                .raises(KitCode.MOVEMENT_ID_REUSED)
                .times(2);
        assertThat(replan.value().movements()).hasSize(1);
        assertThat(replan.value().setAside()).hasSize(6);
        assertThat(shipped(replan.value())).containsExactly(Ratio.ONE, Ratio.ZERO);
    }

    @Test
    void of_movementByComponent_isNamedByPathWhereTheComponentGetsASecondPlace() {
        KitLine line = line("1 3 KIT", "10 COMP 1");
        KitReplan replan = replan(line, line("1 3 KIT", "10 COMP 1", "20 COMP 2"), movements("1 COMP 2")).orThrow();
        assertThat(texts(replan.movements())).containsExactly("1 10 COMP 2");
        assertThat(shipped(replan)).containsExactly(Ratio.of(2), Ratio.ZERO);
    }

    @Test
    void of_orderLinesOfParts_goWithTheirParts() {
        KitLine line = line("1 3 KIT", "10 BODY 1 line=c1", "20 SCREW 2 line=c2", "30 NUT 1 line=c3");
        KitReplan replan =
                replan(line, line("1 3 KIT", "10 BODY 1", "25 SCREW 2"), movements("c1 . 1", "c2 . 2", "c3 . 3")).value();
        assertThat(replan.line().partLines())
                .isEqualTo(Map.of(KitPath.of("10"), "c1", KitPath.of("25"), "c2"));
        assertThat(texts(replan.movements())).containsExactly("c1  1", "c2  2");
        assertThat(texts(replan.setAside())).containsExactly("1 30 NUT 3");
        assertThat(replan.changes()).extracting(PartChange::line).containsExactly(Optional.of("c1"), Optional.of("c2"), Optional.of("c3"));
        assertThat(replan.plan().steps().get(3).values()).containsEntry("line", "c3");
    }

    @Test
    void of_otherProduct_isPlannedWithAWarning() {
        KitLine kit = line("1 3 KIT", "10 BODY 1", "20 SCREW 2");
        KitLine plain = line("1 3 BODY");
        Outcome<KitReplan> toPlain = replan(kit, plain, movements("1 10 1", "1 20 2"));
        assertThat(toPlain)
                .raises(ReplanCode.REPLAN_PRODUCT_DIFFERS)
                .about("1")
                .with("before", "KIT")
                .with("after", "BODY")
                .weighing(Severity.WARNING);
        assertThat(toPlain.value().line()).isEqualTo(plain);
        assertThat(texts(toPlain.value().movements())).containsExactly("1  BODY 1");
        assertThat(toPlain.value().delivery().delivered()).isEqualTo(Ratio.ONE);
        List<Movement> all = new ArrayList<>(toPlain.value().movements());
        all.addAll(toPlain.value().setAside());
        KitReplan back = replan(plain, kit, all).value();
        assertThat(shipped(back)).containsExactly(Ratio.ONE, Ratio.of(2));
        assertThat(back.setAside()).isEmpty();
    }

    @Test
    void of_lineThatCannotBeFollowed_hasNoPlan() {
        KitLine line = line("1 3 KIT", "10 BODY 1");
        Outcome<KitReplan> negative = KitReplan.of(line, line.snapshot(), Ratio.of(-1), List.of());
        assertThat(negative.hasValue()).isFalse();
        assertThat(negative).raises(KitCode.KIT_LINE_QUANTITY_NEGATIVE).about("1").with("value", "-1");
        assertThat(KitReplan.of(line.withQuantity(Ratio.of(-2)), line.snapshot(), Ratio.ONE, List.of()))
                .raises(KitCode.KIT_LINE_QUANTITY_NEGATIVE)
                .with("value", "-2");
    }

    @Test
    void of_goodsTooLargeToAddUp_areAFinding() {
        KitLine line = line("1 3 KIT", "10 BODY 1");
        DeliveryPolicy small = DeliveryPolicy.builder()
                .limits(Limits.defaults().with(Limit.RATIO_BITS, 8))
                .build();
        Outcome<KitReplan> replan = replan(line, line, movements("1 20 200 of=NUT", "1 20 200 of=NUT"), small);
        assertThat(replan).raises(QuantityCode.LIMIT_QUANTITY_BITS).about("1").with("actual", 9).times(1);
        assertThat(replan.value().setAside()).hasSize(2);
    }

    @Test
    void change_withoutAPart_isABadCall() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartChange(
                        Step.Action.KEEP, ReplanReason.UNCHANGED, Optional.empty(), Optional.empty(), Optional.empty(),
                        Ratio.ZERO, Ratio.ZERO, Ratio.ZERO));
    }

    @Test
    @Timeout(60)
    void of_manyPartsAndMovements_isLinear() {
        int parts = 20_000;
        String[] before = new String[parts];
        String[] after = new String[parts];
        List<Movement> out = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            before[i] = "1" + i + " P" + (i / 2) + " " + (i % 2 + 1);
            after[i] = "2" + i + " P" + (i / 2) + " " + (i % 2 + 1);
            out.add(Movement.of("1", KitPath.of("1" + i), Ratio.of(i)));
        }
        KitReplan replan = replan(line("1 30000 KIT", before), line("1 30000 KIT", after), out).orThrow();
        assertThat(replan.changes()).extracting(PartChange::reason).containsOnly(ReplanReason.MOVED);
        assertThat(replan.movements().get(parts - 1).path()).isEqualTo(KitPath.of("2" + (parts - 1)));
    }
}
