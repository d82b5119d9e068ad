package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.result.FindingException;
import io.skuwright.result.Outcome;
import io.skuwright.result.Plan;
import io.skuwright.result.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** First the sandbox, then people verify, then production, and only what was rehearsed. */
@Tag("KIT-9")
@Tag("B12")
class VerifiedRehearsalTest {

    private static MigrationInventory.Builder inventory() {
        return MigrationInventory.builder()
                .generatedProducts(List.of("p1", "p2"))
                .bomRecords(List.of("b1"))
                .erpBoms(List.of("KIT_V1"));
    }

    private static VerifiedRehearsal rehearsal(MigrationInventory.Builder inventory) {
        return BomMigration.plan(MigrationScenario.VIRTUAL_PRODUCTS, inventory.build())
                .value()
                .verified();
    }

    @Test
    void inProduction_sameInventory_isTheSamePlan() {
        VerifiedRehearsal verified = VerifiedRehearsal.parse(rehearsal(inventory()).toText());
        MigrationInventory production = MigrationInventory.builder()
                .erpBoms(List.of("KIT_V1"))
                .bomRecords(List.of("b1"))
                .generatedProducts(List.of("p2", "p1", "p1"))
                .oldOrders(List.of("o1"))
                .productUses(Map.of("p1", List.of("o2")))
                .build();
        Outcome<BomMigration> real = BomMigration.inProduction(verified, production);
        assertThat(real).doesNotRaise(MigrationCode.SANDBOX_DIFFERS);
        assertThat(real.hasErrors()).isFalse();
        assertThat(real.value().fingerprint()).isEqualTo(verified.fingerprint());
        assertThat(real.value().scenario()).isEqualTo(verified.scenario());
        assertThat(verified.differencesTo(real.value()).isNone()).isTrue();
    }

    @Test
    void inProduction_otherInventory_showsWhatDiffers() {
        VerifiedRehearsal verified = rehearsal(inventory());
        MigrationInventory production = MigrationInventory.builder()
                .generatedProducts(List.of("p1"))
                .bomRecords(List.of("b1", "b2", "b3"))
                .erpBoms(List.of("KIT_V1"))
                .build();
        Outcome<BomMigration> real = BomMigration.inProduction(verified, production);
        assertThat(real)
                .raises(MigrationCode.SANDBOX_DIFFERS)
                .with("expected", verified.fingerprint())
                .with("actual", real.value().fingerprint())
                .with("missing", 1)
                .with("extra", 2)
                .weighing(Severity.ERROR);
        PlanDifference difference = verified.differencesTo(real.value());
        assertThat(difference.onlyInRehearsal())
                .containsExactly("retire 'p2' system='crm' kind='generatedProduct' because 'GENERATED_FOR_A_BOM'");
        assertThat(difference.onlyHere())
                .containsExactly(
                        "retire 'b2' system='crm' kind='bomRecord' because 'OLD_STRUCTURE'",
                        "retire 'b3' system='crm' kind='bomRecord' because 'OLD_STRUCTURE'");
        assertThat(difference.isNone()).isFalse();
    }

    @Test
    void fingerprint_holdsWhatIsDoneAndNothingElse() {
        String fingerprint = rehearsal(inventory()).fingerprint();
        assertThat(rehearsal(inventory().oldOrders(List.of("o1"))).fingerprint()).isEqualTo(fingerprint);
        assertThat(rehearsal(inventory().voided(List.of("gone"))).fingerprint()).isEqualTo(fingerprint);
        for (MigrationInventory.Builder other : List.of(
                inventory().voided(List.of("p1")),
                inventory().upgraded(true),
                inventory().configured(true),
                inventory().mappingRows(List.of("m1")),
                inventory().erpBoms(List.of("KIT_V2")),
                inventory().bundles(List.of("KIT_V1")),
                inventory().bomRecords(List.of("")))) {
            assertThat(rehearsal(other).fingerprint()).isNotEqualTo(fingerprint);
        }
        assertThat(BomMigration.plan(MigrationScenario.BOM_INSTANCE, inventory().build()).value().fingerprint())
                .isNotEqualTo(fingerprint);
    }

    /** The form that hosts keep: it must be read for ever. */
    @Test
    void toText_isTheFormOfVersion1() {
        VerifiedRehearsal verified = BomMigration.plan(
                        MigrationScenario.OTHER_CONNECTOR,
                        MigrationInventory.builder().mappingRows(List.of("m'\n1")).build())
                .value()
                .verified();
        String text = "skuwright-rehearsal 1\nscenario 3\nfingerprint " + verified.fingerprint() + "\nsteps 3\n"
                + "keep '3' system='crm' kind='scenario' because 'OTHER_CONNECTOR'\n"
                + "refuse 'migration' system='crm' kind='scenario' because 'NO_AUTOMATIC_PLAN'\n"
                + "keep 'm\\'\\n1' system='platform' kind='mappingRow' because 'NO_AUTOMATIC_PLAN'\n";
        assertThat(verified.toText()).isEqualTo(text);
        VerifiedRehearsal parsed = VerifiedRehearsal.parse(text);
        assertThat(parsed).isEqualTo(verified).hasSameHashCodeAs(verified).isNotEqualTo("x");
        assertThat(parsed).isNotEqualTo(rehearsal(inventory()));
        assertThat(parsed.scenario()).isEqualTo(MigrationScenario.OTHER_CONNECTOR);
        assertThat(parsed).hasToString("scenario 3, " + verified.fingerprint());
    }

    @Test
    void read_whatIsNoRecord_isAFinding() {
        String text = rehearsal(inventory()).toText();
        Map<String, String> broken = Map.of(
                "", "head",
                "skuwright-rehearsal 1\nscenario 1", "head",
                text.replace("rehearsal 1", "rehearsal 2"), "head",
                text.replace("scenario 1", "scenario 4"), "scenario",
                text.replace("scenario 1", "1"), "scenario",
                text.replace("fingerprint ", "fingerprint x"), "fingerprint",
                text.replace("fingerprint ", ""), "fingerprint",
                text.substring(0, text.lastIndexOf("keep")), "steps",
                text.replaceFirst("steps \\d+", "step"), "steps");
        assertInvalid(broken);
        assertThatThrownBy(() -> VerifiedRehearsal.parse("x")).isInstanceOf(FindingException.class);
    }

    /** The text carries the fingerprint of its steps: what was cut or changed afterwards is no record any more. */
    @Test
    void read_alteredText_isAFinding() {
        String text = rehearsal(inventory()).toText();
        assertInvalid(Map.of(
                text.substring(0, text.length() - 6), "fingerprint",
                text.substring(0, text.length() - 1), "end",
                text.replace("retire 'p1'", "keep 'p1'"), "fingerprint",
                text.replace("scenario 1\n", "scenario 2\n"), "scenario",
                text.replaceFirst("(steps \\d+\n)", "$1\n"), "steps",
                text + "\n", "steps"));
        assertThat(VerifiedRehearsal.parse(text.replace("\n", "\r\n"))).isEqualTo(VerifiedRehearsal.parse(text));
    }

    /** A text may bring the right fingerprint of a plan that no migration has. */
    @Test
    void read_planWithoutAScenario_isAFinding() {
        assertInvalid(Map.of(
                "skuwright-rehearsal 1\nscenario 1\nfingerprint " + Plan.empty().fingerprint() + "\nsteps 0\n",
                "scenario"));
    }

    private static void assertInvalid(Map<String, String> broken) {
        broken.forEach((bad, why) -> {
            Outcome<VerifiedRehearsal> outcome = VerifiedRehearsal.read(bad);
            assertThat(outcome).raises(MigrationCode.REHEARSAL_INVALID).with("why", why);
            assertThat(outcome.hasValue()).isFalse();
        });
    }

    /** Whoever writes a text of other steps with their right fingerprint gets no other plan through. */
    @Test
    void differencesTo_otherSteps_areSeen() {
        MigrationInventory.Builder other = MigrationInventory.builder()
                .generatedProducts(List.of("p1", "p9"))
                .bomRecords(List.of("b1"))
                .erpBoms(List.of("KIT_V1"));
        VerifiedRehearsal changed = VerifiedRehearsal.parse(rehearsal(other).toText());
        assertThat(BomMigration.inProduction(changed, inventory().build()))
                .raises(MigrationCode.SANDBOX_DIFFERS).with("missing", 1).with("extra", 1);
    }
}
