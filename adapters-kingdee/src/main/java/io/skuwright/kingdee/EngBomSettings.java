package io.skuwright.kingdee;

import io.skuwright.quantity.Rounding;
import java.util.Map;
import org.immutables.value.Value;

/**
 * How a bill of materials is written for Kingdee.
 *
 * <p>The defaults round nothing, fill in nothing and let an update delete no row. Example: {@code
 * EngBomSettings.builder().template(EngBomTemplate.standard("100")).build()} for new BOMs of the organisation 100.
 *
 * <p>Values are immutable and thread-safe.
 */
@Value.Immutable
public interface EngBomSettings {

    /** Returns a builder of settings. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the default settings. */
    static EngBomSettings defaults() {
        return builder().build();
    }

    /**
     * Returns settings by name; what is not named keeps its default.
     *
     * @param settings for example {@code rounding=half-even:10, organisation=100}; known are {@code rounding}, {@code
     *     fullReplace} (true or false) and {@code organisation}, which stands for its {@link EngBomTemplate#standard}
     * @throws IllegalArgumentException if a name or value is not known (the known ones are named)
     */
    static EngBomSettings from(Map<String, String> settings) {
        Builder builder = builder();
        settings.forEach((name, value) -> {
            switch (name) {
                case "rounding" -> builder.rounding(Rounding.parse(value));
                case "fullReplace" -> builder.fullReplace(SaleOrderNames.flag(name, value));
                case "organisation" -> builder.template(EngBomTemplate.standard(value));
                default -> throw new IllegalArgumentException(
                        "Setting '" + name + "' is not known. Known settings: rounding, fullReplace, organisation.");
            }
        });
        return builder.build();
    }

    /** Returns the defaults that a BOM is merged with. */
    @Value.Default
    default EngBomTemplate template() {
        return EngBomTemplate.empty();
    }

    /** Returns how Kingdee is to treat the request. */
    @Value.Default
    default SaveOptions options() {
        return SaveOptions.defaults();
    }

    /** Returns the order and spelling of keys. */
    @Value.Default
    default SaveKeys keys() {
        return SaveKeys.engBom();
    }

    /**
     * Returns how numbers are rounded that do not fit a decimal(23,10); without it, they are errors.
     *
     * <p>A ratio is two fields and needs it only if one of them has more than 13 digits: 2/3 for one piece is written as 2
     * for 3.
     */
    @Value.Default
    default Rounding rounding() {
        return Rounding.none();
    }

    /** Returns true if the caller declares that the rows sent are all there are to be, others being deleted. */
    @Value.Default
    default boolean fullReplace() {
        return false;
    }

    /** Builds settings. */
    final class Builder extends ImmutableEngBomSettings.Builder {
        Builder() {}
    }
}
