package io.skuwright.sheets;

import io.skuwright.result.Language;
import java.util.Map;
import org.immutables.value.Value;

/**
 * How a report is written: its language, its title and how much of each list it shows.
 *
 * <p>What is cut is said with exact numbers; counts always speak of everything. Example: {@code
 * ReportSettings.builder().language(Language.ZH).title("goods.xlsx").spusShown(1_000).build()}.
 *
 * <p>Values are immutable and thread-safe.
 */
@Value.Immutable
public interface ReportSettings {

    /** Returns a builder of settings. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the default settings: English, lists of a length that a person reads. */
    static ReportSettings defaults() {
        return builder().build();
    }

    /**
     * Returns settings by name; what is not named keeps its default.
     *
     * @param settings for example {@code language=zh, title=goods.xlsx, spusShown=1000}; the names are those of
     *     the methods
     * @throws IllegalArgumentException if a name or value is not known (the known ones are named)
     */
    static ReportSettings from(Map<String, String> settings) {
        return ReportSettingNames.read(settings);
    }

    /** Returns the language of titles, labels and sentences. */
    @Value.Default
    default Language language() {
        return Language.EN;
    }

    /** Returns what stands on top, for example the name of the sheet; without it the words "Consolidation report". */
    @Value.Default
    default String title() {
        return "";
    }

    /** Returns a line below the title: a customer, a date, the round. A report knows no clock of its own. */
    @Value.Default
    default String subtitle() {
        return "";
    }

    /** Returns how many conflicts of one kind are shown. */
    @Value.Default
    default int conflictsShown() {
        return 100;
    }

    /** Returns how many rows of one conflict are shown. */
    @Value.Default
    default int rowsShown() {
        return 20;
    }

    /** Returns how many look-alikes are shown. */
    @Value.Default
    default int lookAlikesShown() {
        return 200;
    }

    /** Returns how many SPUs are shown as grids. */
    @Value.Default
    default int spusShown() {
        return 300;
    }

    /** Returns how many SKUs of one SPU are shown. */
    @Value.Default
    default int skusShown() {
        return 400;
    }

    /** Returns how many values may stand across a grid; an SPU with more is shown as a list. */
    @Value.Default
    default int valuesAcross() {
        return 16;
    }

    /** Returns how many single-spec products are shown. */
    @Value.Default
    default int singlesShown() {
        return 500;
    }

    /** Returns how many rejected rows are shown; a file by {@link ConsolidationReport#writeRejectedCsv} has all. */
    @Value.Default
    default int rejectedShown() {
        return 1_000;
    }

    /** Returns how many notes about single cells are shown. */
    @Value.Default
    default int notesShown() {
        return 200;
    }

    /** Refuses negative numbers. */
    @Value.Check
    default void check() {
        int least = Math.min(
                Math.min(Math.min(conflictsShown(), rowsShown()), Math.min(lookAlikesShown(), spusShown())),
                Math.min(
                        Math.min(skusShown(), valuesAcross()),
                        Math.min(Math.min(singlesShown(), rejectedShown()), notesShown())));
        if (least < 0) {
            throw new IllegalArgumentException("A number of things shown must be 0 or more, but one is " + least + ".");
        }
    }

    /** Builds settings; the generated class is behind it. */
    final class Builder extends ImmutableReportSettings.Builder {
        Builder() {}
    }
}
