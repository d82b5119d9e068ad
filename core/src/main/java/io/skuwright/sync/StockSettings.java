package io.skuwright.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Which side leads the stock, when it is sent, and how much of it.
 *
 * <p>Each question is a setting of its own. A store system takes the stock of the leading side once a night and only what
 * changed; a shop takes that of the ERP after each order, every ten minutes besides, and once a day compares all of it:
 *
 * <pre>
 * StockSettings.nightly(Side.ERP);
 * StockSettings.builder().master(Side.ERP).addTriggers(StockTrigger.EVENT, StockTrigger.INTERVAL)
 *         .interval(Duration.ofMinutes(10)).checkEvery(Duration.ofDays(1)).build();
 * </pre>
 *
 * <p>The leading side is set once: a state keeps it, and settings that name the other one are refused. Values are
 * immutable and thread-safe.
 */
@Value.Immutable
public abstract class StockSettings {

    /** When the stores of the reference take over the stock of the night. */
    private static final LocalTime NIGHT = LocalTime.of(2, 10);

    StockSettings() {}

    /** Returns a builder; the leading side must be set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the settings of a store system: at 02:10 every night, only what changed, led by a side. */
    public static StockSettings nightly(Side master) {
        return builder().master(master).addTriggers(StockTrigger.NIGHTLY).build();
    }

    /**
     * Returns settings by name.
     *
     * @param settings {@code master} (erp or shop, must be there), {@code triggers} (of nightly, event, interval, with
     *     commas), {@code nightlyAt} (such as 02:10), {@code interval} and {@code checkEvery} (such as PT10M), {@code
     *     changedOnly}, {@code withDefective}, {@code allowNegative} (true or false), {@code since} (such as
     *     2026-11-01T00:00:00Z)
     * @throws IllegalArgumentException if a name is unknown (the known ones are named), {@code master} is missing or a
     *     value cannot be read
     */
    public static StockSettings from(Map<String, String> settings) {
        return StockSettingText.read(settings);
    }

    /** Returns the side whose stock counts; the other takes it over. */
    public abstract Side master();

    /** Returns what sets off a run; nothing if the host starts each by hand. */
    public abstract Set<StockTrigger> triggers();

    /** Returns the time of day of a nightly run, 02:10 unless set; the zone is the host's to say. */
    @Value.Default
    public LocalTime nightlyAt() {
        return NIGHT;
    }

    /** Returns the time between two runs, if runs are set off by {@link StockTrigger#INTERVAL}. */
    public abstract Optional<Duration> interval();

    /** Returns the time between two checks of all that the other side has, if there are any. */
    public abstract Optional<Duration> checkEvery();

    /** Returns true, as it is unless set, if only levels are sent that the other side has not taken yet. */
    @Value.Default
    public boolean changedOnly() {
        return true;
    }

    /**
     * Returns the time from which on a stock must have changed to be looked at; all are if it is not set.
     *
     * <p>A level that was sent and maybe not taken is looked at whenever it changed.
     */
    public abstract Optional<Instant> since();

    /** Returns true if defective stock is sent too, as rows of its own; false unless set. */
    @Value.Default
    public boolean withDefective() {
        return false;
    }

    /** Returns true if levels below zero are sent; false unless set. */
    @Value.Default
    public boolean allowNegative() {
        return false;
    }

    /**
     * Returns when runs are due by the clock: nightly, at intervals, or both; none if only events set them off.
     *
     * <p>Example: {@code nightly(Side.ERP).schedules()} is {@code daily 02:10}; the zone is told when it is asked.
     */
    public List<Schedule> schedules() {
        List<Schedule> schedules = new ArrayList<>();
        if (triggers().contains(StockTrigger.NIGHTLY)) {
            schedules.add(Schedule.daily(nightlyAt()));
        }
        if (triggers().contains(StockTrigger.INTERVAL)) {
            interval().map(Schedule::every).ifPresent(schedules::add);
        }
        return List.copyOf(schedules);
    }

    /** Returns when checks are due, if there are any. */
    public Optional<Schedule> checkSchedule() {
        return checkEvery().map(Schedule::every);
    }

    /**
     * Checks that the settings fit together.
     *
     * @throws IllegalArgumentException if runs are set off by an interval and there is none, or a time between two runs is
     *     not above zero, or a time is none that a {@link Schedule} can have, such as a time of day that is no whole second
     */
    @Value.Check
    void check() {
        if (triggers().contains(StockTrigger.INTERVAL) && interval().isEmpty()) {
            throw new IllegalArgumentException("Setting 'interval' is missing: runs are set off by an interval.");
        }
        positive("interval", interval());
        positive("checkEvery", checkEvery());
        Schedule.daily(nightlyAt());
        interval().ifPresent(Schedule::every);
        checkEvery().ifPresent(Schedule::every);
    }

    private static void positive(String name, Optional<Duration> time) {
        if (time.isPresent() && (time.get().isNegative() || time.get().isZero())) {
            throw new IllegalArgumentException(
                    "Setting '" + name + "' is '" + time.get() + "', but must be above zero, such as PT10M.");
        }
    }

    /** Builds {@link StockSettings}; not thread-safe. */
    public static final class Builder extends ImmutableStockSettings.Builder {
        Builder() {}
    }
}
