package io.skuwright.kingdee;

import io.skuwright.result.Limits;
import io.skuwright.row.FieldNames;
import io.skuwright.row.WireLimits;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a reader and writer of materials is set to. */
@Value.Immutable
interface MaterialSettings {

    static Builder builder() {
        return new Builder();
    }

    @Value.Default
    default FieldNames names() {
        return MaterialNames.defaults();
    }

    @Value.Derived
    default MaterialKnown known() {
        return MaterialKnown.of(names());
    }

    @Value.Default
    default MaterialCodes codes() {
        return MaterialCodes.defaults();
    }

    @Value.Default
    default Limits limits() {
        return Limits.defaults();
    }

    @Value.Default
    default WireLimits wireLimits() {
        return WireLimits.defaults();
    }

    /** The field keys of a query, in the order of its cells. */
    List<String> queryKeys();

    /** Whose materials are taken, by number or internal id; none if all are to be of one organisation. */
    Optional<String> organisation();

    @Value.Default
    default boolean anyOrganisation() {
        return false;
    }

    @Value.Default
    default boolean anyStatus() {
        return false;
    }

    @Value.Default
    default int language() {
        return MultiLanguage.CHINESE;
    }

    @Value.Default
    default AuxTable aux() {
        return AuxTable.none();
    }

    /** The order and spelling of keys that are written. */
    @Value.Default
    default SaveKeys keys() {
        return SaveKeys.material();
    }

    /** How Kingdee is to treat a request; none if that depends on whether the material is new. */
    Optional<SaveOptions> options();

    /** Builds settings. */
    final class Builder extends ImmutableMaterialSettings.Builder {
        Builder() {}
    }
}
