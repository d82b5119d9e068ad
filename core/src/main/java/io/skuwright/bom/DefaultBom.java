package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import io.skuwright.row.Flag;
import java.util.List;
import java.util.Optional;

/**
 * The rule that tells a product's default BOM.
 *
 * <p>A line that pins no BOM number is opened with the default BOM of its component. Example: of
 * KIT-9_V9 and KIT-9_V10, neither flagged, {@link #FLAGGED} knows none ({@code BOM_DEFAULT_AMBIGUOUS}) and
 * {@link #NATURAL_ORDER} takes KIT-9_V10.
 *
 * <p>Two rules are equal if they are the same object. This class is immutable and thread-safe if the
 * caller's own choice is.
 */
public final class DefaultBom {

    /** A caller's own choice among the BOMs of a product. */
    @FunctionalInterface
    public interface Choice {
        /**
         * Chooses one of the BOMs of a product.
         *
         * @param product the code of the product
         * @param boms its BOMs, at least one, in the order they were given
         * @return one of these BOMs, or empty if none is the default
         */
        Optional<Bom> choose(String product, List<Bom> boms);
    }

    /** The one BOM flagged as default; else a sole BOM that is not flagged otherwise; else none. */
    public static final DefaultBom FLAGGED = new DefaultBom("flagged", (product, boms) -> flagged(boms));

    /** The BOM with the highest number, runs of digits compared as numbers: V10 comes after V9. */
    public static final DefaultBom NATURAL_ORDER =
            new DefaultBom("natural", (product, boms) -> boms.stream().max(
                    (one, other) -> NaturalOrder.compare(one.number(), other.number())));

    private final String name;
    private final Choice choice;

    private DefaultBom(String name, Choice choice) {
        this.name = name;
        this.choice = choice;
    }

    /** Returns the rule that asks the caller, once for a product in each explosion. */
    public static DefaultBom chosenBy(Choice choice) {
        return new DefaultBom("chosen", requireNonNull(choice, "choice"));
    }

    /**
     * Returns the rule of a name, {@code flagged} or {@code natural}.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public static DefaultBom named(String name) {
        return switch (name) {
            case "flagged" -> FLAGGED;
            case "natural" -> NATURAL_ORDER;
            default -> throw new IllegalArgumentException(
                    "Default BOM rule '" + name + "' is not known. Known rules: flagged, natural.");
        };
    }

    private static Optional<Bom> flagged(List<Bom> boms) {
        if (boms.size() == 1 && boms.get(0).defaultFlag() != Flag.NO) {
            return Optional.of(boms.get(0));
        }
        List<Bom> yes = boms.stream().filter(bom -> bom.defaultFlag() == Flag.YES).toList();
        return yes.size() == 1 ? Optional.of(yes.get(0)) : Optional.empty();
    }

    /** Asks the rule, and refuses an answer that is not one of the BOMs. */
    Optional<Bom> choose(String product, List<Bom> boms) {
        Optional<Bom> chosen = choice.choose(product, boms);
        if (chosen.isPresent()
                && boms.stream().noneMatch(bom -> bom.number().equals(chosen.get().number()))) {
            throw new IllegalArgumentException("The choice of the default BOM of '" + product + "' answered with BOM '"
                    + chosen.get().number() + "', which is not one of that product.");
        }
        return chosen;
    }

    /** Returns the name of the rule; {@code chosen} for a caller's own. */
    @Override
    public String toString() {
        return name;
    }
}
