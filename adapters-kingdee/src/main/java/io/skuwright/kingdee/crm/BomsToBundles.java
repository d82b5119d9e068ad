package io.skuwright.kingdee.crm;

import static java.util.Objects.requireNonNull;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomPolicy;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import io.skuwright.row.CodeMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Plans the bundles of the CRM that BOMs of the ERP need: plans 1 and 3.
 *
 * <p>Each standard BOM (B7) becomes one bundle whose number is the BOM version (B6): a {@code configure} bundle under plan
 * 1, a {@code standard} one under plan 3. A component that has a BOM of its own links to that one's bundle; a skip layer
 * sets {@code is_skip__c}. Example: KIT-01_V1.0 with 2 of PART-01 for 1 and the skip layer SUB-02
 *
 * <pre>
 * BundlePlan plan = BomsToBundles.of(IntegrationPlan.ONE, codes).plan(boms, bundlesOfTheCrm).value();
 * plan.plan().toText();                    // create 'SUB-02_V1.0' ..., create 'KIT-01_V1.0' ...
 * plan.request("SUB-02_V1.0", codes);      // the call
 * </pre>
 *
 * <p>A bundle has one quantity field: 2 of 3 is refused with {@code RATIO_NOT_REPRESENTABLE}, which names the loss and the
 * fewest parents whose quantity is exact, unless a {@link Rounding} is given; then it is {@code RATIO_ROUNDED} (BOM-9).
 * Amounts count in the unit of the BOM's line, unless {@link #withUnits} says what the CRM counts in. What else a bundle cannot hold is told by {@link BundlePlanCode}: fixed and
 * stepped lines and conditions refuse a BOM, for its quantities would be wrong; losses, dates, substitutes, by-products
 * and, under plan 3, optional lines are left out.
 *
 * <p>Under plan 3 a bundle quotes the kit flag of its product ({@code is_kit__c}). Quoted fields are computed by the
 * platform: the flag is read and never written, as {@code BUNDLE_KIT_FLAG_QUOTED} says once; the product's own flag must
 * be written before.
 *
 * <p>Kinds of the code map: {@code product} (id of the CRM, code), {@code bom} (bundle id, number) and {@code bomLine}
 * (bundle line id, {@code NUMBER#LINE}); lines without a code are told by their product. This class is immutable; it is
 * thread-safe if the policy is.
 */
public final class BomsToBundles {

    /** What a planner is set to. */
    record Settings(
            IntegrationPlan plan,
            CodeMap codes,
            CrmBundles writer,
            BomPolicy policy,
            Rounding rounding,
            Map<String, Cell> headFields,
            BundleLine template,
            BundleUnits units,
            boolean replaces) {}

    private final Settings settings;

    private BomsToBundles(Settings settings) {
        this.settings = settings;
    }

    /**
     * Returns the planner of an integration plan.
     *
     * @throws IllegalArgumentException if it is plan 2, which goes the other way
     */
    public static BomsToBundles of(IntegrationPlan plan, CodeMap codes) {
        if (plan == IntegrationPlan.TWO) {
            throw new IllegalArgumentException("Plan 2 takes bundles to the ERP; BundlesToBoms does that.");
        }
        BundleLine template = BundleLine.builder().key("#").product("").amount(Ratio.ZERO).build();
        return new BomsToBundles(new Settings(
                plan,
                requireNonNull(codes, "codes"),
                CrmBundles.defaults(),
                BomPolicy.defaults(),
                Rounding.none(),
                Map.of(),
                template,
                BundleUnits.NONE,
                false));
    }

    /** Returns this planner with a writer that has other names or another field for amounts. */
    public BomsToBundles withWriter(CrmBundles writer) {
        requireNonNull(writer, "writer");
        return with(writer, settings.policy, settings.rounding, settings.units, settings.replaces);
    }

    /** Returns this planner with a policy; of it the date and the rule for default BOMs count. */
    public BomsToBundles withPolicy(BomPolicy policy) {
        requireNonNull(policy, "policy");
        return with(settings.writer, policy, settings.rounding, settings.units, settings.replaces);
    }

    /** Returns this planner with a rounding for amounts that no decimal says; each one rounded is told with its loss. */
    public BomsToBundles withRounding(Rounding rounding) {
        requireNonNull(rounding, "rounding");
        return with(settings.writer, settings.policy, rounding, settings.units, settings.replaces);
    }

    /** Returns this planner for a full replacement: lines of a bundle that its BOM lacks are deleted. */
    public BomsToBundles replacing() {
        return with(settings.writer, settings.policy, settings.rounding, settings.units, true);
    }

    /**
     * Returns this planner with the units in which the CRM counts products: a bundle names none, so amounts are converted
     * from the units of the BOM. What cannot be converted refuses the BOM with {@code UNIT_CONVERSION_MISSING}.
     *
     * @param unitByProduct the code of the unit by the code of the product; one without counts in the unit of the BOM
     */
    public BomsToBundles withUnits(Map<String, String> unitByProduct, UnitConversions conversions) {
        BundleUnits units = new BundleUnits(new TreeMap<>(unitByProduct), requireNonNull(conversions, "conversions"));
        return with(settings.writer, settings.policy, settings.rounding, units, settings.replaces);
    }

    private BomsToBundles with(
            CrmBundles writer, BomPolicy policy, Rounding rounding, BundleUnits units, boolean replaces) {
        return new BomsToBundles(new Settings(
                settings.plan,
                settings.codes,
                writer,
                policy,
                rounding,
                settings.headFields,
                settings.template,
                units,
                replaces));
    }

    /**
     * Returns this planner with fields that every new bundle and every new line carries, such as {@code owner} and {@code
     * record_type}, {@code price_editable} and {@code amount_editable}.
     *
     * @throws IllegalArgumentException if the planner writes one of the fields itself
     */
    public BomsToBundles withFields(Map<String, Cell> ofBundles, Map<String, Cell> ofLines) {
        ofBundles.keySet().forEach(name -> refuse(name, settings.writer.names().knows(name)));
        ofLines.keySet().forEach(name -> refuse(name, settings.writer.lineNames().knows(name) && !name.equals("price_mode")));
        Map<String, Cell> others = new LinkedHashMap<>(ofLines);
        Cell priceMode = others.remove("price_mode");
        BundleLine.Builder template = BundleLine.builder().from(settings.template).others(others);
        if (priceMode != null) {
            template.priceMode(priceMode.text());
        }
        return new BomsToBundles(new Settings(
                settings.plan,
                settings.codes,
                settings.writer,
                settings.policy,
                settings.rounding,
                new LinkedHashMap<>(ofBundles),
                template.build(),
                settings.units,
                settings.replaces));
    }

    private static void refuse(String name, boolean isWritten) {
        if (isWritten) {
            throw new IllegalArgumentException("The field '" + name + "' is written from the BOM.");
        }
    }

    /**
     * Plans the bundles; the same BOMs against bundles that are as planned give a plan that changes nothing.
     *
     * @param boms BOMs of the ERP; configured ones are left out and counted
     * @param existing all bundles that the CRM has for them, as {@link CrmBundles} read them
     * @return the plan, always there, with {@link BundlePlanCode}, {@code UNMAPPED_ID}, the findings of numbers and those
     *     of a catalogue of these BOMs; a refused BOM has a step that names the first reason
     */
    public Outcome<BundlePlan> plan(Collection<Bom> boms, Collection<CrmBundle> existing) {
        return new BundlePlanner(settings, List.copyOf(existing)).plan(List.copyOf(boms));
    }
}
