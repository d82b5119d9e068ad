package io.skuwright.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.consolidation.SyncRuleChange.Kind;
import io.skuwright.result.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CON-4")
class UpgradeSettingsTest {

    @Test
    @Tag("S14")
    void from_settings_areReadByName() {
        assertThat(UpgradeSettings.from(Map.of("syncPaused", "true", "cutOver", "2026-12-01"))).isEqualTo(Cables.AGREED);
        assertThat(UpgradeSettings.from(Map.of())).isEqualTo(UpgradeSettings.builder().build());
        assertThat(UpgradeSettings.from(Map.of("syncPaused", "false")).syncPaused()).isFalse();
    }

    @Test
    void from_unknownOrUnreadable_isABadCall() {
        assertThatThrownBy(() -> UpgradeSettings.from(Map.of("paused", "true")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Setting 'paused' is not known. Known settings: cutOver, syncPaused.");
        assertThatThrownBy(() -> UpgradeSettings.from(Map.of("syncPaused", "yes")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Setting 'syncPaused' is 'yes', but must be true or false.");
        assertThatThrownBy(() -> UpgradeSettings.from(Map.of("cutOver", "1.12.2026")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Setting 'cutOver' is '1.12.2026', but must be a date such as 2026-12-01.");
    }

    @Test
    @Tag("S8")
    @Tag("S11")
    @Tag("S13")
    void syncRules_ofAnUpgrade_sayWhatChangesForNewData() {
        List<SyncRuleChange> changes =
                Upgrade.plan(Cables.sheet(), List.of(), Cables.AGREED).syncRules();
        assertThat(changes)
                .extracting(SyncRuleChange::kind)
                .containsExactly(
                        Kind.MATERIAL_TO_SPU, Kind.SPECS_TO_SPU, Kind.SKU_BY_CODE, Kind.NO_SPECS_NO_SPU, Kind.RESUME_SYNC);
        assertThat(changes)
                .extracting(SyncRuleChange::columns)
                .containsExactly(
                        List.of("Name", "Category", "Unit"),
                        List.of("Color", "Size"),
                        List.of("No."),
                        List.of("Color", "Size"),
                        List.of());
        assertThat(changes.get(4).from()).contains(LocalDate.of(2026, 12, 1));
        assertThat(changes.get(4).text(Language.EN))
                .isEqualTo("When the plan is carried out and checked, start the sync again with what changed since 2026-12-01.");
        assertThat(changes.get(2).text(Language.ZH)).contains("（No.）");
        assertThat(changes.get(1).text(Language.RO)).contains("Color, Size");
        for (SyncRuleChange change : changes) {
            for (Language language : Language.values()) {
                assertThat(change.text(language)).doesNotContain("{").isNotBlank();
            }
        }
    }

    @Test
    @Tag("S8")
    void syncRules_withoutSpecs_onlyStartTheSyncAgain() {
        ConsolidationRules rules =
                ConsolidationRules.builder().code("No.").name("Name").build();
        assertThat(Upgrade.plan(Consolidator.of(rules).finish(), List.of(), Cables.AGREED).syncRules())
                .extracting(SyncRuleChange::kind)
                .containsExactly(Kind.RESUME_SYNC);
    }
}
