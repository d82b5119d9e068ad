package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * What a catalogue sync may do.
 *
 * <p>Example: an hourly update of two stores by the table {@code flow}, creating nothing: {@code
 * CatalogSettings.builder().flow(flow).addShops("S1", "S2").mode(CatalogMode.UPDATE_ONLY).build()}. Source: rules
 * SYN-1, R17, R29, R37 to R39, R50. Values are immutable and thread-safe.
 */
@Value.Immutable
public abstract class CatalogSettings {

    private static final String MODE = "mode";
    private static final String ERP_PER_SHOP = "erpPerShop";
    private static final String CONFLICT_WINNER = "conflictWinner";
    private static final String CREATE_LOOK_ALIKES = "createLookAlikes";
    private static final String SEND_AGAIN = "sendAgain";
    private static final String GOODS_FIELD = "goodsField";

    CatalogSettings() {}

    /** Returns a builder; it needs at least a table. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns settings by name for some shops and a table.
     *
     * @param settings {@code mode} (create-only, update-only, create-and-update), {@code erpPerShop}, {@code
     *     createLookAlikes}, {@code sendAgain} (true, false), {@code conflictWinner} (erp, shop), {@code goodsField} (a name)
     * @throws IllegalArgumentException if a name is unknown (the known ones are named) or a value unreadable
     */
    public static CatalogSettings from(Map<String, String> settings, FieldFlow flow, Iterable<String> shops) {
        Builder builder = builder().flow(flow).addAllShops(shops);
        new TreeMap<>(settings).forEach((name, value) -> {
            switch (name) {
                case MODE -> builder.mode(word(name, value, CatalogMode.values(), CatalogMode::code));
                case ERP_PER_SHOP -> builder.erpPerShop(isTrue(name, value));
                case CONFLICT_WINNER -> builder.conflictWinner(word(name, value, Side.values(), Side::code));
                case CREATE_LOOK_ALIKES -> builder.createLookAlikes(isTrue(name, value));
                case SEND_AGAIN -> builder.sendAgain(isTrue(name, value));
                case GOODS_FIELD -> builder.goodsField(value);
                default -> throw new IllegalArgumentException("Setting '" + name + "' is not known. Known settings: "
                        + String.join(", ", CONFLICT_WINNER, CREATE_LOOK_ALIKES, ERP_PER_SHOP, GOODS_FIELD, MODE, SEND_AGAIN)
                        + ".");
            }
        });
        return builder.build();
    }

    private static <T> T word(String name, String value, T[] known, Function<T, String> code) {
        return Arrays.stream(known)
                .filter(each -> code.apply(each).equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Setting '" + name + "' is '" + value
                        + "', which is not known. Known words: "
                        + Arrays.stream(known).map(code).collect(Collectors.joining(", ")) + "."));
    }

    private static boolean isTrue(String name, String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(
                    "Setting '" + name + "' is '" + value + "', but must be true or false.");
        };
    }

    /** Returns which field flows where, and where goods are created. */
    public abstract FieldFlow flow();

    /** Returns the shops that are kept in step; what names another one is refused. */
    @Value.NaturalOrder
    public abstract SortedSet<String> shops();

    /** Returns whether the run creates, updates or does both; both unless it was changed. */
    @Value.Default
    public CatalogMode mode() {
        return CatalogMode.CREATE_AND_UPDATE;
    }

    /**
     * Returns true if the ERP keeps the SKUs of each shop apart, so that its items name their shop; false, as usual, if
     * one catalogue of the ERP serves all shops.
     */
    @Value.Default
    public boolean erpPerShop() {
        return false;
    }

    /** Returns whose change wins if both sides changed a field; empty, as usual, if a person decides. */
    public abstract Optional<Side> conflictWinner();

    /** Returns true if a SKU is created although the other side has a code that looks like its own; usually not. */
    @Value.Default
    public boolean createLookAlikes() {
        return false;
    }

    /** Returns true if what was sent before and does not show is sent again; usually it is waited for. */
    @Value.Default
    public boolean sendAgain() {
        return false;
    }

    /** Returns the field that names the goods a SKU belongs to, such as the goods number. */
    public abstract Optional<String> goodsField();

    /** A shop without a name could not be told from an ERP that serves all. */
    @Value.Check
    void check() {
        for (String shop : shops()) {
            if (requireNonNull(shop, "shop").isBlank()) {
                throw new IllegalArgumentException("A shop needs a name.");
            }
        }
    }

    /** Builds settings. */
    public static final class Builder extends ImmutableCatalogSettings.Builder {
        Builder() {}
    }
}
