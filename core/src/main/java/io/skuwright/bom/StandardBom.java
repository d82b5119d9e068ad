package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.skuwright.result.Outcome;
import java.util.List;
import java.util.Map;

/**
 * A BOM to build from, with the configured BOM that it comes from.
 *
 * <p>A configured BOM offers lines to choose from; with what was selected on an order it becomes a standard BOM,
 * which says exactly what goes in. Example: SOFA_C offers red and blue cloth and optional cushions; red without
 * cushions is a standard BOM of the frame and the red cloth. If there is one with equal content already it is taken
 * again:
 *
 * <pre>
 * StandardBomPlan plan = StandardBom.plan(catalog, "SOFA_C",
 *         BomSelection.builder().value("color", "red").build(),
 *         BomPolicy.defaults(), StandardBom.numbering("{bom}-{hash}")).orThrow();
 * plan.plan().toText();     // create 'SOFA_C-5f1d93c27a0b' product='SOFA' configured='SOFA_C' ...
 * </pre>
 *
 * @param bom the standard BOM, the one that was there already if it is not new
 * @param configured the number of the configured BOM
 * @param isNew true if the BOM is to be made, false if it was there already
 * @param configuredLines the id of the configured line that each line comes from, by the id of the line
 */
public record StandardBom(Bom bom, String configured, boolean isNew, Map<String, String> configuredLines) {

    /** Gives a new standard BOM its number; the same arguments must always give the same number. */
    @FunctionalInterface
    public interface Numbering {
        /**
         * Returns the number.
         *
         * @param configured the BOM that the standard BOM is made from
         * @param hash the first 12 characters of the fingerprint of the standard BOM
         */
        String number(Bom configured, String hash);
    }

    /** Checks that nothing is null and copies the links. */
    public StandardBom {
        requireNonNull(bom, "bom");
        requireNonNull(configured, "configured");
        configuredLines = ImmutableMap.copyOf(configuredLines);
    }

    /**
     * Returns the numbering by a template with {@code {bom}}, {@code {product}} and {@code {hash}} in it.
     *
     * @throws IllegalArgumentException if {@code {hash}} is not in it, or something else is in braces
     */
    public static Numbering numbering(String template) {
        String rest = template.replace("{bom}", "").replace("{product}", "").replace("{hash}", "");
        if (!template.contains("{hash}") || rest.contains("{") || rest.contains("}")) {
            throw new IllegalArgumentException("The template '" + template
                    + "' must hold {hash}, may hold {bom} and {product}, and nothing else in braces.");
        }
        return (configured, hash) -> template.replace("{hash}", hash)
                .replace("{bom}", configured.number())
                .replace("{product}", configured.product());
    }

    /**
     * Plans the standard BOMs for a configured BOM and all configured BOMs that are opened below it.
     *
     * <p>A line counts as in an explosion under the policy with the selected values, except that the lines that
     * were chosen win. It keeps its id, denominator, dates and losses; conditions, groups and the optional flag are
     * gone, and a component with a configured BOM pins the standard BOM that is made for it. A standard BOM below
     * stays as it is. Of a product with configured and standard BOMs, standard ones that this plan would have made
     * itself are not asked for when the default is looked for, so that planning again after the plan was carried out
     * only keeps. A new BOM is never flagged as the default.
     *
     * @return the plan with what was found out: {@code SELECTION_LINE_UNKNOWN}, {@code SELECTION_LINE_EXCLUDED},
     *     {@code SELECTION_GROUP_OPEN}, {@code SELECTION_GROUP_TWICE}, {@code SELECTION_SPEC_MISSING}, {@code
     *     SELECTION_QUANTITY_INVALID}, {@code SELECTION_VALUE_UNUSED}, {@code STANDARD_BOM_NUMBER_TAKEN}, {@code
     *     STANDARD_BOM_OPENS_CONFIGURED}, {@code BOM_CYCLE} and what is wrong with the BOMs; a BOM with an error,
     *     and each that needs it, is refused in the plan. No value with {@code BOM_NUMBER_UNKNOWN}, {@code
     *     STANDARD_BOM_NOT_CONFIGURED} or {@code LIMIT_BOM_NODES}
     */
    public static Outcome<StandardBomPlan> plan(
            BomCatalog catalog, String bomNumber, BomSelection selection, BomPolicy policy, Numbering numbering) {
        ExistingBoms existing = new ExistingBoms(catalog.index(), policy, numbering);
        return new StandardBomPlanner(catalog, selection, existing).plan(bomNumber);
    }

    /**
     * Plans the standard BOMs for many selections, as {@link #plan} does for each of them.
     *
     * <p>Two selections that come to equal content share one new BOM: each of their plans creates it, by the same
     * step, so that steps that are equal are carried out once. Example: ten orders of the red sofa and one of the
     * blue one make two BOMs.
     *
     * @return the outcomes in the order of the wishes
     */
    public static List<Outcome<StandardBomPlan>> planAll(
            BomCatalog catalog, List<StandardBomWish> wishes, BomPolicy policy, Numbering numbering) {
        ExistingBoms existing = new ExistingBoms(catalog.index(), policy, numbering);
        return wishes.stream()
                .map(wish -> new StandardBomPlanner(catalog, wish.selection(), existing).plan(wish.configured()))
                .toList();
    }
}
