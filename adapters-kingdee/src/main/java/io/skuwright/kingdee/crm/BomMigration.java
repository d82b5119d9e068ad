package io.skuwright.kingdee.crm;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.result.Plan;
import io.skuwright.result.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The plan that brings one environment from the old BOM structure to the new one.
 *
 * <p>It is rehearsed in a sandbox and then carried out in production (B12). Example: a shop of scenario 1:
 *
 * <pre>
 * BomMigration rehearsal = BomMigration.plan(MigrationScenario.VIRTUAL_PRODUCTS, sandbox).value();
 * rehearsal.plan().toText();      // keep '1' ... because 'VIRTUAL_PRODUCTS', retire 'p-1' ..., update 'bom' ...
 * // the host carries it out in the sandbox, people verify new and old data there
 * VerifiedRehearsal verified = rehearsal.verified();
 * Outcome&lt;BomMigration&gt; real = BomMigration.inProduction(verified, production);   // SANDBOX_DIFFERS?
 * </pre>
 *
 * <p>Each step names its system ({@code crm} or {@code platform}, never the ERP) and kind. The steps stand in the order
 * in which they are carried out and end with what people verify: the new data and the old ones.
 *
 * <p>Into the {@linkplain #fingerprint() fingerprint} go the scenario and all steps: which products, records and rows
 * are void or kept, by id; whether structure and settings are still to be changed; which BOMs are read, by number; the
 * history flow; and what is refused. Not into it go orders, uses and findings, the order of the lists, repetitions, and
 * whether it is the sandbox. So two environments with the same inventory have the same fingerprint. Planning again
 * after carrying it out gives a plan that {@linkplain Plan#isEmpty() changes nothing}. This class is immutable and
 * thread-safe.
 */
public final class BomMigration {

    private static final String ORDERS = "orders";

    private final MigrationScenario scenario;
    private final boolean upgraded;
    private final Plan plan;
    private final List<MigrationConfirmation> openItems;
    private final Set<String> oldOrders;

    BomMigration(
            MigrationScenario scenario,
            boolean upgraded,
            Plan plan,
            List<MigrationConfirmation> openItems,
            Set<String> oldOrders) {
        this.scenario = scenario;
        this.upgraded = upgraded;
        this.plan = plan;
        this.openItems = List.copyOf(openItems);
        this.oldOrders = new HashSet<>(oldOrders);
    }

    /**
     * Plans the migration of an environment; the time grows with the inventory, n log n for sorting.
     *
     * @return the migration, always there. Findings about the inventory: {@code INVENTORY_ID_BLANK}, {@code
     *     INVENTORY_ID_TWICE}, {@code INVENTORY_ID_IN_TWO_LISTS}, {@code OLD_RECORDS_AFTER_UPGRADE}, {@code
     *     GENERATED_PRODUCT_USED}, {@code PRODUCT_USE_UNKNOWN}; about the consequences: {@code OLD_ORDERS_READ_ONLY}
     *     and {@code OLD_REPORTS_INACCURATE} in scenarios 1 and 2; {@code CONFIRMATION_OPEN} in scenario 3
     */
    public static Outcome<BomMigration> plan(MigrationScenario scenario, MigrationInventory inventory) {
        return new MigrationPlanner(requireNonNull(scenario, "scenario"), requireNonNull(inventory, "inventory")).plan();
    }

    /**
     * Plans the migration of production as it was rehearsed.
     *
     * @return as {@link #plan}, with {@code SANDBOX_DIFFERS} if it is not what was verified in the sandbox; then {@link
     *     VerifiedRehearsal#differencesTo} says what is
     */
    public static Outcome<BomMigration> inProduction(VerifiedRehearsal rehearsal, MigrationInventory inventory) {
        Outcome<BomMigration> outcome = plan(rehearsal.scenario(), inventory);
        PlanDifference difference = rehearsal.differencesTo(outcome.value());
        if (difference.isNone()) {
            return outcome;
        }
        return outcome.with(List.of(Finding.of(MigrationCode.SANDBOX_DIFFERS)
                .with("expected", rehearsal.fingerprint())
                .with("actual", outcome.value().fingerprint())
                .with("missing", difference.onlyInRehearsal().size())
                .with("extra", difference.onlyHere().size())));
    }

    /** Returns the scenario. */
    public MigrationScenario scenario() {
        return scenario;
    }

    /** Returns what is to be done and what is left as it is; its first step names the scenario. */
    public Plan plan() {
        return plan;
    }

    /** Returns the fingerprint of the plan; the class description says what enters it. */
    public String fingerprint() {
        return plan.fingerprint();
    }

    /** Returns the questions to be answered before anything is done; in scenario 3 only. */
    public List<MigrationConfirmation> openItems() {
        return openItems;
    }

    /** Returns the record that this plan was carried out in the sandbox and that people verified the data there. */
    public VerifiedRehearsal verified() {
        return VerifiedRehearsal.of(this);
    }

    /**
     * Returns which of some orders can only be read once the structure is upgraded (B11).
     *
     * <p>Old orders are those the inventory lists and those that use a generated product. Example: before a function
     * writes on an order, the host asks whether it is frozen, for many orders at once. In scenario 3 nobody knows, so
     * the answer holds only what the inventory lists.
     *
     * @param orders ids of orders, texts of any class; null counts as blank
     * @return the frozen ones in the order they were asked for, with {@code ORDER_FROZEN} for each: an error if the
     *     structure is upgraded, a warning as long as that is still to come; of blank ids nobody knows, which {@code
     *     INVENTORY_ID_BLANK} says once for the list {@code orders}
     */
    public Outcome<Set<String>> frozenOrders(Collection<? extends @Nullable Object> orders) {
        Set<String> frozen = new LinkedHashSet<>();
        List<Finding> findings = new ArrayList<>();
        int at = 0;
        int firstBlank = 0;
        int blank = 0;
        for (Object order : orders) {
            String id = order == null ? "" : order.toString();
            if (id.isBlank()) {
                firstBlank = blank == 0 ? at : firstBlank;
                blank++;
            } else if (oldOrders.contains(id) && frozen.add(id)) {
                findings.add(Finding.of(MigrationCode.ORDER_FROZEN)
                        .about(id)
                        .as(upgraded ? Severity.ERROR : Severity.WARNING));
            }
            at++;
        }
        if (blank > 0) {
            findings.add(Finding.of(MigrationCode.INVENTORY_ID_BLANK)
                    .at(Place.ROOT.child(ORDERS).child(firstBlank))
                    .with("list", ORDERS)
                    .with("count", blank));
        }
        return Outcome.of(Collections.unmodifiableSet(frozen), findings);
    }

    /** Returns the text of the plan. */
    @Override
    public String toString() {
        return plan.toText();
    }
}
