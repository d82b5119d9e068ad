package io.skuwright.consolidation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * What a customer has agreed to before SKUs get an SPU.
 *
 * <p>Example: {@code UpgradeSettings.builder().syncPaused(true).cutOver(LocalDate.of(2026, 12, 1)).build()}.
 * Without the pause and the date nothing is planned, as the sync would bring new data between plan and upgrade.
 * Source: rules CON-4, S13, S14. Values are immutable and thread-safe.
 */
@Value.Immutable
public abstract class UpgradeSettings {

    private static final String PAUSED = "syncPaused";
    private static final String CUT_OVER = "cutOver";

    UpgradeSettings() {}

    /** Returns a builder; without more the sync is not paused and there is no date. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns settings by name.
     *
     * @param settings {@code syncPaused} (true or false) and {@code cutOver} (a date such as 2026-12-01)
     * @throws IllegalArgumentException if a name is unknown (the known ones are named) or a value unreadable
     */
    public static UpgradeSettings from(Map<String, String> settings) {
        Builder builder = builder();
        new TreeMap<>(settings).forEach((name, value) -> {
            switch (name) {
                case PAUSED -> builder.syncPaused(SettingText.flag(name, value));
                case CUT_OVER -> builder.cutOver(SettingText.date(name, value));
                default -> throw new IllegalArgumentException(
                        "Setting '" + name + "' is not known. Known settings: " + CUT_OVER + ", " + PAUSED + ".");
            }
        });
        return builder.build();
    }

    /** Returns true if the sync of the ERP is paused until the upgrade is done. */
    @Value.Default
    public boolean syncPaused() {
        return false;
    }

    /** Returns the day of the cut: what was there then is upgraded, what comes later goes by the new sync rules. */
    public abstract Optional<LocalDate> cutOver();

    /** Returns the codes that were there at the cut, if not all existing SKUs were. */
    public abstract Optional<Set<String>> presentAtCut();

    /** Builds settings. */
    public static final class Builder extends ImmutableUpgradeSettings.Builder {
        Builder() {}
    }
}
