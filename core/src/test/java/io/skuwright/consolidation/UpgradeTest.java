package io.skuwright.consolidation;

import static io.skuwright.consolidation.Cables.AGREED;
import static io.skuwright.consolidation.Cables.row;
import static io.skuwright.consolidation.Cables.sheet;
import static io.skuwright.consolidation.Cables.sku;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.product.Sku;
import io.skuwright.product.Spec;
import io.skuwright.result.Plan;
import io.skuwright.result.Severity;
import io.skuwright.result.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("CON-4")
@Tag("F88")
class UpgradeTest {

    private static final Consolidation CLEAN =
            sheet(row("0001", "Cable", "White", "1x1"), row("0002", "Cable", "Red", "1x1"), row("0003", "Pliers", "", ""));

    @Test
    @Tag("S12")
    void plan_skusInUse_createsTheSpuAndLeavesIdCodeAndStateAlone() {
        List<ExistingSku> existing = List.of(
                ExistingSku.of("0002", "8", "discontinued"), ExistingSku.of("0001", "7", "on sale"), sku("0003"), sku("0009"));
        UpgradePlan upgrade = Upgrade.plan(CLEAN, existing, AGREED);
        assertThat(upgrade.plan().toText())
                .isEqualTo(
                        """
                        skuwright-plan 1
                        create 'Cable' kind='spu' name='Cable' category='Wires' unit='m' state='active' spec.Color='Red, White' spec.Size='1x1' because 'NEW_SPU'
                        update '0001' kind='sku' id='7' state='on sale' spu='Cable' spec.Color='White' spec.Size='1x1' because 'UPGRADED'
                        update '0002' kind='sku' id='8' state='discontinued' spu='Cable' spec.Color='Red' spec.Size='1x1' because 'UPGRADED'
                        keep '0003' kind='sku' id='#0003' state='on sale' because 'SINGLE_SPEC'
                        keep '0009' kind='sku' id='#0009' state='on sale' because 'NOT_IN_SHEET'
                        """);
        FindingAssert.assertThat(upgrade.findings()).raisesNothing();
        assertThat(upgrade.hasErrors()).isFalse();
        assertThat(upgrade.count("UPGRADED")).isEqualTo(2);
    }

    @Test
    @Tag("S12")
    void plan_createdSpus_haveTheValuesAndSkusOfTheUpgradeOnly() {
        Consolidation sheet = sheet(row("0001", "Cable", "White", "1x1"), row("0002", "Cable", "Red", "2x2"));
        UpgradePlan upgrade = Upgrade.plan(sheet, List.of(sku("0002")), AGREED);
        assertThat(upgrade.spus()).hasSize(1);
        assertThat(upgrade.spus().get(0).specs())
                .containsExactly(Spec.of("Color", List.of("Red")), Spec.of("Size", List.of("2x2")));
        assertThat(upgrade.spus().get(0).skus()).extracting(Sku::code).containsExactly("0002");
        assertThat(upgrade.spus().get(0).category()).contains("Wires");
        assertThat(upgrade.spus().get(0).unit()).contains("m");
    }

    @Test
    @Tag("S14")
    void plan_syncNotPaused_plansNothingButRefusals() {
        UpgradeSettings settings =
                UpgradeSettings.builder().cutOver(LocalDate.of(2026, 12, 1)).build();
        UpgradePlan upgrade = Upgrade.plan(CLEAN, List.of(sku("0001"), sku("0003")), settings);
        FindingAssert.assertThat(upgrade.findings())
                .raises(UpgradeCode.UPGRADE_NEEDS_PAUSE)
                .at("")
                .weighing(Severity.ERROR)
                .times(1)
                .doesNotRaise(UpgradeCode.UPGRADE_NEEDS_CUT_OVER);
        assertThat(upgrade.plan().counts()).containsExactly(Map.entry(Step.Action.REFUSE, 4));
        assertThat(upgrade.count("UPGRADE_NEEDS_PAUSE")).isEqualTo(3);
        assertThat(upgrade.count("NEW_DATA")).isEqualTo(1);
        assertThat(upgrade.plan().isEmpty()).isTrue();
        assertThat(upgrade.spus()).isEmpty();
        assertThat(upgrade.hasErrors()).isTrue();
    }

    @Test
    @Tag("S13")
    void plan_withoutCutOver_plansNothingButRefusals() {
        UpgradePlan upgrade = Upgrade.plan(
                CLEAN, List.of(sku("0001")), UpgradeSettings.builder().syncPaused(true).build());
        FindingAssert.assertThat(upgrade.findings())
                .raises(UpgradeCode.UPGRADE_NEEDS_CUT_OVER)
                .at("")
                .weighing(Severity.ERROR)
                .doesNotRaise(UpgradeCode.UPGRADE_NEEDS_PAUSE);
        assertThat(upgrade.plan().isEmpty()).isTrue();
        assertThat(upgrade.syncRules())
                .extracting(SyncRuleChange::kind)
                .doesNotContain(SyncRuleChange.Kind.RESUME_SYNC);
        UpgradePlan neither =
                Upgrade.plan(CLEAN, List.of(sku("0001")), UpgradeSettings.builder().build());
        assertThat(neither.count("UPGRADE_NEEDS_PAUSE, UPGRADE_NEEDS_CUT_OVER")).isEqualTo(2);
    }

    @Test
    @Tag("S13")
    void plan_codeThatNoSkuHas_isNewDataAndRefused() {
        UpgradePlan upgrade = Upgrade.plan(CLEAN, List.of(sku("0001")), AGREED);
        assertThat(lines(upgrade.plan()))
                .contains(
                        "refuse '0002' kind='row' spu='Cable' because 'NEW_DATA'",
                        "refuse '0003' kind='row' because 'NEW_DATA'");
        assertThat(lines(upgrade.plan())).noneMatch(line -> line.contains("Red"));
        FindingAssert.assertThat(upgrade.findings())
                .raises(UpgradeCode.UPGRADE_NEW_DATA)
                .at("")
                .weighing(Severity.INFO)
                .with("count", 2)
                .with("codes", "0002, 0003")
                .raisesOnly(UpgradeCode.UPGRADE_NEW_DATA);
    }

    @Test
    @Tag("S13")
    void plan_codeThatLostItsZeros_isNamedBesideTheOneThatWasMeant() {
        Consolidation sheet = sheet(
                row("1", "Cable", "White", "1x1"), row("ａ-2", "Cable", "Red", "1x1"), row("30", "Cable", "Blue", "1x1"));
        List<ExistingSku> existing = List.of(sku("0001"), sku("A-2"), sku("00001"), sku("3"), sku("0"));
        UpgradePlan upgrade = Upgrade.plan(sheet, existing, AGREED);
        FindingAssert.assertThat(upgrade.findings())
                .raises(UpgradeCode.UPGRADE_CODE_LOOKS_LIKE)
                .times(2)
                .raises(UpgradeCode.UPGRADE_CODE_LOOKS_LIKE)
                .about("1")
                .at("")
                .weighing(Severity.WARNING)
                .with("existing", "00001")
                .raises(UpgradeCode.UPGRADE_CODE_LOOKS_LIKE)
                .about("ａ-2")
                .with("existing", "A-2");
        assertThat(upgrade.count("NEW_DATA")).isEqualTo(3);
        assertThat(upgrade.plan().isEmpty()).isTrue();
    }

    @Test
    @Tag("S13")
    void plan_lookAlikesNotWanted_areNotLookedFor() {
        ConsolidationRules exact = ConsolidationRules.builder()
                .code("No.")
                .name("Name")
                .lookAlikes(Set.of())
                .build();
        Consolidation sheet =
                Consolidator.of(exact).add(Material.of("1", "Pliers", List.of())).finish();
        FindingAssert.assertThat(Upgrade.plan(sheet, List.of(sku("0001")), AGREED).findings())
                .raisesOnly(UpgradeCode.UPGRADE_NEW_DATA);
    }

    @Test
    @Tag("S13")
    void plan_manyNewCodes_areListedInPart() {
        List<Material> rows = new ArrayList<>();
        for (int code = 100; code < 160; code++) {
            rows.add(row("" + code, "Cable", "c" + code, "1x1"));
        }
        FindingAssert.assertThat(Upgrade.plan(sheet(rows), List.of(), AGREED).findings())
                .raises(UpgradeCode.UPGRADE_NEW_DATA)
                .with("count", 60)
                .saying("100, 101");
        assertThat(Upgrade.plan(sheet(rows), List.of(), AGREED).findings().get(0).attributes().get("codes"))
                .startsWith("100, ")
                .endsWith("149, … +10");
    }

    @Test
    @Tag("S13")
    void plan_skuAfterTheCut_isLeftAlone() {
        UpgradeSettings settings = UpgradeSettings.builder()
                .from(AGREED)
                .presentAtCut(Set.of("0001", "0003"))
                .build();
        UpgradePlan upgrade = Upgrade.plan(CLEAN, List.of(sku("0001"), sku("0002"), sku("0003")), settings);
        assertThat(lines(upgrade.plan()))
                .contains("keep '0002' kind='sku' id='#0002' state='on sale' because 'AFTER_CUT'")
                .noneMatch(line -> line.contains("Red"));
        assertThat(upgrade.count("UPGRADED")).isEqualTo(1);
    }

    @Test
    @Tag("S10")
    void plan_rejectedRow_keepsTheSkuWithTheReason() {
        Consolidation sheet = sheet(
                row("0001", "Cable", "White", "1x1"),
                row("0002", "Cable", "Red", ""),
                row("0004", "Wire", "Red", "1x1"),
                row("0005", "Wire", "Red", "1x1"),
                row("0006", "Rope", "Red", "1x1"),
                row("0006", "Rope", "Blue", "1x1"));
        List<ExistingSku> existing =
                List.of(sku("0001"), sku("0002"), sku("0004"), sku("0005"), sku("0006").under("Rope"));
        UpgradePlan upgrade = Upgrade.plan(sheet, existing, AGREED);
        assertThat(lines(upgrade.plan()))
                .contains(
                        "keep '0002' kind='sku' id='#0002' state='on sale' because 'SPEC_INCOMPLETE'",
                        "keep '0004' kind='sku' id='#0004' state='on sale' because 'DUPLICATE_COMBINATION'",
                        "keep '0006' kind='sku' id='#0006' state='on sale' spu='Rope' because 'DUPLICATE_CODE'");
        FindingAssert.assertThat(upgrade.findings())
                .raises(UpgradeCode.UPGRADE_INCOMPLETE)
                .at("")
                .weighing(Severity.WARNING)
                .with("count", 3)
                .with("total", 5)
                .with("reasons", "DUPLICATE_COMBINATION 2, SPEC_INCOMPLETE 1")
                .raisesOnly(UpgradeCode.UPGRADE_INCOMPLETE);
    }

    @Test
    @Tag("S12")
    void plan_existingSkusThatNobodyCanTellApart_areRefused() {
        List<ExistingSku> existing = List.of(
                ExistingSku.of("0001", "7", "a"),
                ExistingSku.of("0001", "8", "b"),
                ExistingSku.of("0002", "9", ""),
                ExistingSku.of("0003", "9", ""),
                ExistingSku.of(" ", "10", ""),
                ExistingSku.of("0004", "", ""));
        UpgradePlan upgrade = Upgrade.plan(CLEAN, existing, AGREED);
        assertThat(lines(upgrade.plan()))
                .containsExactly(
                        "refuse '0001' kind='sku' id='7' state='a' because 'UPGRADE_SKU_TWICE'",
                        "refuse '0001' kind='sku' id='8' state='b' because 'UPGRADE_SKU_TWICE'",
                        "refuse '0002' kind='sku' id='9' state='' because 'UPGRADE_SKU_TWICE'",
                        "refuse '0003' kind='sku' id='9' state='' because 'UPGRADE_SKU_TWICE'",
                        "refuse '0004' kind='sku' id='' state='' because 'UPGRADE_SKU_BLANK'",
                        "refuse '10' kind='sku' id='10' state='' because 'UPGRADE_SKU_BLANK'");
        FindingAssert.assertThat(upgrade.findings())
                .raises(UpgradeCode.UPGRADE_SKU_TWICE)
                .about("0001")
                .at("")
                .with("field", "code")
                .with("value", "0001")
                .with("count", 2)
                .raises(UpgradeCode.UPGRADE_SKU_TWICE)
                .about("9")
                .with("field", "id")
                .raises(UpgradeCode.UPGRADE_SKU_BLANK)
                .about("10")
                .at("")
                .with("field", "code")
                .raises(UpgradeCode.UPGRADE_SKU_BLANK)
                .about("0004")
                .with("field", "id")
                .raisesOnly(UpgradeCode.UPGRADE_SKU_TWICE, UpgradeCode.UPGRADE_SKU_BLANK);
    }

    @Test
    @Tag("S12")
    void plan_skuUnderAnotherSpu_isRefused() {
        UpgradePlan upgrade = Upgrade.plan(CLEAN, List.of(sku("0001").under("Wire"), sku("0002")), AGREED);
        FindingAssert.assertThat(upgrade.findings())
                .raises(UpgradeCode.UPGRADE_OTHER_SPU)
                .about("0001")
                .at("")
                .weighing(Severity.ERROR)
                .with("spu", "Wire")
                .with("planned", "Cable");
        assertThat(lines(upgrade.plan()))
                .contains("refuse '0001' kind='sku' id='#0001' state='on sale' spu='Wire' because 'UPGRADE_OTHER_SPU'");
        assertThat(upgrade.spus().get(0).skus()).extracting(Sku::code).containsExactly("0002");
    }

    @Test
    @Tag("S15")
    void plan_secondRound_addsValuesToTheSpuThatIsThere() {
        List<ExistingSku> existing = List.of(sku("0001").under("Cable"), sku("0002"));
        UpgradePlan upgrade = Upgrade.plan(CLEAN, existing, AGREED);
        assertThat(lines(upgrade.plan()))
                .startsWith(
                        "update 'Cable' kind='spu' spec.Color='Red' because 'NEW_VALUES'",
                        "keep '0001' kind='sku' id='#0001' state='on sale' spu='Cable' because 'SKU_IS_UNDER_SPU'",
                        "update '0002' kind='sku' id='#0002' state='on sale' spu='Cable' spec.Color='Red' spec.Size='1x1'"
                                + " because 'UPGRADED'");
        assertThat(upgrade.spus()).isEmpty();
    }

    @Test
    @Tag("S15")
    void plan_againAfterTheUpgrade_isEmpty() {
        List<ExistingSku> existing = List.of(sku("0001").under("Cable"), sku("0002").under("Cable"), sku("0003"));
        UpgradePlan upgrade = Upgrade.plan(CLEAN, existing, AGREED);
        assertThat(upgrade.plan().isEmpty()).isTrue();
        assertThat(lines(upgrade.plan())).contains("keep 'Cable' kind='spu' because 'SPU_IS_THERE'");
        FindingAssert.assertThat(upgrade.findings()).raisesNothing();
    }

    @Test
    @Tag("S16")
    void plan_keyOfSeveralColumns_namesTheSpuByItsKey() {
        ConsolidationRules rules = ConsolidationRules.builder()
                .code("No.")
                .name("Name")
                .key(List.of("Brand", "Article"))
                .addSpecs("Color")
                .build();
        Consolidation sheet = Consolidator.of(rules)
                .add(Material.of("1", "Tee", List.of("Red")).withKey(List.of("Acme", "T1")))
                .add(Material.of("2", "Tee", List.of("Red")).withKey(List.of("Acme", "T2")))
                .finish();
        UpgradePlan upgrade = Upgrade.plan(sheet, List.of(sku("1"), sku("2")), AGREED);
        assertThat(upgrade.plan().steps().stream().filter(step -> step.action() == Step.Action.CREATE))
                .extracting(Step::subject)
                .containsExactly("Acme / T1", "Acme / T2");
        assertThat(upgrade.count("UPGRADED")).isEqualTo(2);
        assertThat(upgrade.syncRules().get(0).columns()).containsExactly("Brand", "Article", "Name");
    }

    @Test
    @Timeout(60)
    void plan_manySkus_isPlannedInOnePass() {
        List<Material> rows = new ArrayList<>();
        List<ExistingSku> existing = new ArrayList<>();
        for (int sku = 0; sku < 60_000; sku++) {
            rows.add(row("S" + sku, "Product " + sku / 6, "c" + sku % 3, "s" + sku % 2));
            existing.add(sku("S" + (59_999 - sku)));
        }
        UpgradePlan upgrade = Upgrade.plan(sheet(rows), existing, AGREED);
        assertThat(upgrade.count("NEW_SPU")).isEqualTo(10_000);
        assertThat(upgrade.count("UPGRADED")).isEqualTo(60_000);
        assertThat(upgrade.spus()).allSatisfy(spu -> assertThat(spu.skus()).hasSize(6));
    }

    @Test
    void plan_badCalls_areExceptions() {
        assertThatThrownBy(() -> Upgrade.plan(null, List.of(), AGREED)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Upgrade.plan(CLEAN, List.of(), null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> ExistingSku.of("1", null, "")).isInstanceOf(NullPointerException.class);
    }

    private static List<String> lines(Plan plan) {
        return plan.toText().lines().skip(1).toList();
    }
}
