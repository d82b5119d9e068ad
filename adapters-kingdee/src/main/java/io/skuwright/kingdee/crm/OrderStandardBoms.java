package io.skuwright.kingdee.crm;

import static java.util.Objects.requireNonNull;

import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.StandardBom;
import io.skuwright.order.ClassifierPolicy;
import io.skuwright.result.Outcome;
import io.skuwright.row.CodeMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Plans the standard BOMs that orders of configured products need.
 *
 * <p>Under plan 2 a salesperson configures a product in the CRM, and the ERP wants a standard BOM of what was chosen.
 * Example: order SO-1 has the sofa of the configured bundle SOFA_C with the lines frame, red cloth and 6 feet, SO-2
 * the same, SO-3 the blue one:
 *
 * <pre>
 * StandardBomRun run = OrderStandardBoms.of(catalog, codes).plan(List.of(so1, so2, so3)).value();
 * run.created();                 // two BOMs; the host makes them and learns their ids
 * StandardBomWriteBack done = run.writeBack(newIds);
 * done.updates();                // {r1={standard_bom_id=..., product_type__c=parent, std_bom_core__c=...}, ...}
 * </pre>
 *
 * <p>What was chosen are the children of the line: the BOM lines that no child names are left out of the standard BOM.
 * A child's quantity for one of its parent is set where the order says it (numerator and denominator, else its own
 * quantity as the policy declares it) and it is not that of the BOM. Children of an assembly with a configured BOM
 * are a selection in that BOM. The kinds of the code map are {@code bom} (bundle id, number of the BOM), {@code
 * bomLine} (bundle line id, {@code NUMBER#LINE}), {@code product} and {@code unit}; where ids are codes, a bundle line
 * id is the id of the line.
 *
 * <p>This class is immutable; it is thread-safe if the functions in its policies are.
 */
public final class OrderStandardBoms {

    private static final StandardBom.Numbering NUMBERING = StandardBom.numbering("{bom}-{hash}");

    private final RunSettings settings;

    private OrderStandardBoms(RunSettings settings) {
        this.settings = settings;
    }

    /** Returns the door over the BOMs that are there, with the policy of plan 2 and numbers like {@code SOFA_C-5f1d93c27a0b}. */
    public static OrderStandardBoms of(BomCatalog catalog, CodeMap codes) {
        return new OrderStandardBoms(new RunSettings(
                requireNonNull(catalog, "catalog"),
                requireNonNull(codes, "codes"),
                CrmOrders.standard(),
                IntegrationPlan.TWO.policy(),
                BomPolicy.defaults(),
                NUMBERING,
                Map.of()));
    }

    /** Returns this door with a reader that knows other names. */
    public OrderStandardBoms withReader(CrmOrders crm) {
        return new OrderStandardBoms(settings.with(requireNonNull(crm, "crm")));
    }

    /**
     * Returns this door with a policy of the caller's own, which also says what a child's quantity means.
     *
     * @throws IllegalArgumentException if lines carry no standard BOMs under it
     */
    public OrderStandardBoms withPolicy(ClassifierPolicy policy) {
        if (!policy.standardBoms()) {
            throw new IllegalArgumentException("The policy must use standard BOMs, as that of plan 2 does.");
        }
        return new OrderStandardBoms(settings.with(policy));
    }

    /** Returns this door with other choices for BOMs, such as the date. */
    public OrderStandardBoms withBomPolicy(BomPolicy policy) {
        return new OrderStandardBoms(settings.with(requireNonNull(policy, "policy")));
    }

    /** Returns this door with another numbering of new BOMs. */
    public OrderStandardBoms withNumbering(StandardBom.Numbering numbering) {
        return new OrderStandardBoms(settings.with(requireNonNull(numbering, "numbering")));
    }

    /**
     * Returns this door with the spec values that were selected at order lines, for BOMs with conditions.
     *
     * @param byLine value by spec by the id of the order line whose BOM they hold in
     */
    public OrderStandardBoms withValues(Map<String, Map<String, String>> byLine) {
        Map<String, Map<String, String>> copy = new LinkedHashMap<>();
        byLine.forEach((line, values) -> copy.put(line, Map.copyOf(values)));
        return new OrderStandardBoms(settings.with(copy));
    }

    /**
     * Plans the standard BOMs for all lines of the orders that need one.
     *
     * <p>Looked at is each kit and each other product with a BOM that carries no standard BOM yet, or of which a part
     * does not say its line in it; orders that are complete are passed over, so that a second run after the
     * write-back has nothing to do. The ERP's own link from a standard BOM to the configured one (FCfgBomId, and
     * CfgBomEntryId of its lines) cannot be synced (B3): nothing writes it, and {@code CONFIG_LINK_NOT_SYNCED} says so
     * once for each new BOM. Time is linear in the orders and the BOMs they name.
     *
     * @return the run, always there, with {@link StandardBomRunCode}, {@code BOM_LINE_UNKNOWN}, {@code UNMAPPED_ID} and
     *     what {@link StandardBom#plan} finds out; what typing finds out stands in the orders of the write-back
     */
    public Outcome<StandardBomRun> plan(Collection<CrmOrder> orders) {
        return new RunPlanner(settings, List.copyOf(orders)).plan();
    }
}
