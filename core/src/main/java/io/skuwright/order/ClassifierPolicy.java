package io.skuwright.order;

import io.skuwright.result.Limits;
import io.skuwright.result.Severity;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How a classifier is to decide.
 *
 * <p>The defaults open skip layers, take the kit flag from the line, keep nested sons with a warning,
 * set lines in error aside and type the rest. Example: {@code ClassifierPolicy.builder()
 * .skipLayers(SkipLayers.IGNORED).standardBoms(true).build()} is the policy for an ERP that takes the
 * parent and its direct parts only.
 *
 * <p>Values are immutable; they are thread-safe if the caller's function is.
 */
@Value.Immutable
public interface ClassifierPolicy {

    /** What becomes of a part with a linked BOM and the skip flag. */
    enum SkipLayers {
        /** It is replaced by its children. */
        OPENED,
        /** The flag is not looked at. */
        IGNORED
    }

    /** What becomes of the children of a part that is sent and has no linked BOM. */
    enum NestedSon {
        /** They are sons of the kit too, with the warning {@code NESTED_SON}. */
        KEEP,
        /** They are not sent. */
        CLOSE,
        /** They are in error. */
        ERROR
    }

    /** Which roots with a BOM are kits. */
    enum KitTest {
        /** Those whose kit flag says so. */
        FLAG,
        /** All of them. */
        EVERY_ROOT
    }

    /** What the quantity of a child line means. */
    enum ChildQuantity {
        /** Nobody said; it is not used. */
        UNDECLARED,
        /** It is the quantity for one of its parent. */
        PER_PARENT,
        /** It is the quantity for the whole order line. */
        TOTAL
    }

    /** Returns a builder of a policy. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the default policy. */
    static ClassifierPolicy defaults() {
        return builder().build();
    }

    /**
     * Returns a policy from settings by name; what is not named keeps its default.
     *
     * @param settings for example {@code skipLayers=ignored, strict=true}
     * @throws IllegalArgumentException if a name or value is not known (the known ones are named)
     */
    static ClassifierPolicy from(Map<String, String> settings) {
        return PolicySettings.read(settings);
    }

    /** Returns what becomes of skip layers. */
    @Value.Default
    default SkipLayers skipLayers() {
        return SkipLayers.OPENED;
    }

    /** Returns what becomes of the children of a part without a linked BOM. */
    @Value.Default
    default NestedSon nestedSon() {
        return NestedSon.KEEP;
    }

    /** Returns true if only the direct parts of a kit are sons, whatever {@link #nestedSon()} says (B8). */
    @Value.Default
    default boolean oneLevelOnly() {
        return false;
    }

    /** Returns which roots with a BOM are kits. */
    @Value.Default
    default KitTest kitTest() {
        return KitTest.FLAG;
    }

    /**
     * Returns the caller's own knowledge of products (B10): kit flags by product, asked once for all roots
     * with a BOM. It takes the place of {@link #kitTest()}; a product it leaves out is unknown.
     */
    @Nullable Function<Set<String>, Map<String, KitFlag>> kitFlags();

    /** Returns true if only the kit is sent and not its parts. */
    @Value.Default
    default boolean parentsOnly() {
        return false;
    }

    /** Returns true if the caller declares that the ERP adds the parts of a kit by itself (B1). */
    @Value.Default
    default boolean erpExpandsKits() {
        return false;
    }

    /** Returns true if the finer types are wanted. */
    @Value.Default
    default boolean detailed() {
        return false;
    }

    /** Returns true if an order with any error is refused as a whole. */
    @Value.Default
    default boolean strict() {
        return false;
    }

    /** Returns what the quantity of a child line means. */
    @Value.Default
    default ChildQuantity childQuantity() {
        return ChildQuantity.UNDECLARED;
    }

    /** Returns the ratios and prices of BOM lines that the host knows. */
    @Value.Default
    default LineRatios lineRatios() {
        return LineRatios.none();
    }

    /**
     * Returns the severity of a child whose quantity or price is not that of the BOM: an error where
     * children may not be edited (B2), else an info.
     */
    @Value.Default
    default Severity childChanged() {
        return Severity.INFO;
    }

    /** Returns true if lines carry a standard BOM that was generated from their selection. */
    @Value.Default
    default boolean standardBoms() {
        return false;
    }

    /** Returns true if sons, too, carry the standard BOM of their kit. */
    @Value.Default
    default boolean standardBomOnSons() {
        return false;
    }

    /**
     * Returns true if types are to be those of the platform script that this library replaces: one pass
     * in the order of lines, with its readings of flags. Findings stay those of the engine.
     */
    @Value.Default
    default boolean scriptCompatible() {
        return false;
    }

    /** Returns how much work one order may cost. */
    @Value.Default
    default Limits limits() {
        return Limits.defaults();
    }

    /** Builds policies. */
    final class Builder extends ImmutableClassifierPolicy.Builder {
        Builder() {}
    }
}
