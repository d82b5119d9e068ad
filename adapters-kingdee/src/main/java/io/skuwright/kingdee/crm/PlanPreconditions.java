package io.skuwright.kingdee.crm;

import static java.util.Objects.requireNonNull;

import io.skuwright.bom.BomCategory;
import io.skuwright.order.KitFlag;
import io.skuwright.result.Finding;
import io.skuwright.result.Language;
import io.skuwright.row.Flag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks what an integration plan needs before its first order flows.
 *
 * <p>Settings are declared in a {@link PlanSetup}; what only data can tell is looked up in the orders that are there.
 * Example:
 *
 * <pre>
 * PlanCheck check = PlanPreconditions.of(IntegrationPlan.THREE, setup)
 *         .withOrders(orders)
 *         .withBundleCategories(categories)      // bundle id -&gt; STANDARD or CONFIGURED
 *         .withProductFlags(flags)               // product -&gt; its own kit flag, asked once
 *         .check();
 * check.findings();                              // PLAN_AUTO_EXPANSION_ON, PLAN_KIT_FLAG_STALE ...
 * </pre>
 *
 * <p>Data show two things that settings do not. A kit flag quoted on an order line is computed later than the line is
 * saved, so it may be an old one: it is compared with the product's own, and a difference gives both values. And the kit
 * logic needs the flag on old products too (B10): products that stand as roots with a BOM and whose own flag is absent,
 * {@code other} or unreadable are listed. Under plan 3 no line may have a configured BOM. What was not said or not given
 * is a finding too; nothing is assumed. Time is linear in the orders, with a sort of what is listed. This class is
 * immutable; it is thread-safe if the function is.
 */
public final class PlanPreconditions {

    private final IntegrationPlan plan;
    private final PlanSetup setup;
    private final Optional<List<CrmOrder>> orders;
    private final Optional<Map<String, BomCategory>> categories;
    private final @Nullable Function<Set<String>, Map<String, KitFlag>> flags;

    private PlanPreconditions(
            IntegrationPlan plan,
            PlanSetup setup,
            Optional<List<CrmOrder>> orders,
            Optional<Map<String, BomCategory>> categories,
            @Nullable Function<Set<String>, Map<String, KitFlag>> flags) {
        this.plan = plan;
        this.setup = setup;
        this.orders = orders;
        this.categories = categories;
        this.flags = flags;
    }

    /** Returns the check of a plan under a setup, without data. */
    public static PlanPreconditions of(IntegrationPlan plan, PlanSetup setup) {
        return new PlanPreconditions(
                requireNonNull(plan, "plan"), requireNonNull(setup, "setup"), Optional.empty(), Optional.empty(), null);
    }

    /** Checks a plan under a setup, without data. */
    public static PlanCheck check(IntegrationPlan plan, PlanSetup setup) {
        return of(plan, setup).check();
    }

    /** Returns this check with orders that are there, such as those of the last weeks. */
    public PlanPreconditions withOrders(Collection<CrmOrder> someOrders) {
        return new PlanPreconditions(plan, setup, Optional.of(List.copyOf(someOrders)), categories, flags);
    }

    /** Returns this check with the categories of bundles (BomCoreObj) by their id; plan 3 asks for them. */
    public PlanPreconditions withBundleCategories(Map<String, BomCategory> byBundle) {
        Map<String, BomCategory> copy = new LinkedHashMap<>(byBundle);
        return new PlanPreconditions(plan, setup, orders, Optional.of(copy), flags);
    }

    /** Returns this check with the products' own kit flags by product; one that is not in the map has none. */
    public PlanPreconditions withProductFlags(Map<String, KitFlag> byProduct) {
        Map<String, KitFlag> copy = new LinkedHashMap<>(byProduct);
        return withProductFlags(products -> copy);
    }

    /**
     * Returns this check with a look-up of products' own kit flags, which is asked once for all that matter; the same
     * function serves {@link io.skuwright.order.ClassifierPolicy#kitFlags()}.
     */
    public PlanPreconditions withProductFlags(Function<Set<String>, Map<String, KitFlag>> lookUp) {
        return new PlanPreconditions(plan, setup, orders, categories, requireNonNull(lookUp, "lookUp"));
    }

    /** Returns what was found out; findings are {@link PlanCode}. */
    public PlanCheck check() {
        List<Finding> findings = new ArrayList<>();
        for (PlanFact fact : PlanFact.values()) {
            about(fact).ifPresent(findings::add);
        }
        PlanOrders data = new PlanOrders(plan, categories, flags);
        data.look(orders);
        findings.addAll(data.findings());
        return new PlanCheck(plan, setup, findings);
    }

    /** Returns the preconditions of all plans and what is known of them as a table of Markdown. */
    public static String table(PlanSetup setup, Language language) {
        return new PlanTable(requireNonNull(setup, "setup"), requireNonNull(language, "language"), Optional.empty())
                .draw();
    }

    private Optional<Finding> about(PlanFact fact) {
        PlanNeed need = setup.need(plan, fact);
        Flag state = setup.state(fact);
        if (need == PlanNeed.NOT_NEEDED) {
            return fact == PlanFact.STANDARD_BOM && state == Flag.YES
                    ? Optional.of(finding(PlanCode.PLAN_STANDARD_BOM_NOT_NEEDED))
                    : Optional.empty();
        }
        return switch (need.metBy(state)) {
            case YES -> Optional.empty();
            case NO -> Optional.of(finding(notMet(fact, need)));
            case UNKNOWN -> Optional.of(finding(PlanCode.PLAN_FACT_UNKNOWN)
                    .about(fact.word())
                    .with("needed", need == PlanNeed.ON ? "on" : "off"));
        };
    }

    private static PlanCode notMet(PlanFact fact, PlanNeed need) {
        return switch (fact) {
            case KIT_MANAGEMENT -> PlanCode.PLAN_KIT_MANAGEMENT_OFF;
            case AUTO_EXPANSION ->
                need == PlanNeed.OFF ? PlanCode.PLAN_AUTO_EXPANSION_ON : PlanCode.PLAN_AUTO_EXPANSION_OFF;
            case CPQ -> PlanCode.PLAN_CPQ_OFF;
            case BUNDLES -> PlanCode.PLAN_BUNDLES_OFF;
            case STANDARD_BOM -> PlanCode.PLAN_STANDARD_BOM_OFF;
            case STANDARD_BOM_GENERATED -> PlanCode.PLAN_STANDARD_BOM_NOT_GENERATED;
            case PRODUCTS_FIRST -> PlanCode.PLAN_PRODUCTS_NOT_FIRST;
            case BOMS_FIRST -> PlanCode.PLAN_BOMS_NOT_FIRST;
            case BOM_KEY_IS_VERSION -> PlanCode.PLAN_BOM_KEY_NOT_VERSION;
            case STANDARD_BOMS_ONLY -> PlanCode.PLAN_BOMS_NOT_FILTERED;
            case GENERATED_ONLY -> PlanCode.PLAN_ORDERS_NOT_FILTERED;
        };
    }

    private Finding finding(PlanCode code) {
        return Finding.of(code).with("plan", plan.number());
    }
}
