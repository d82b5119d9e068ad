package io.skuwright.sheets;

import static java.util.Objects.requireNonNull;

import io.skuwright.consolidation.Consolidation;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import java.io.Writer;
import java.util.List;

/**
 * What came of flat rows, written for people.
 *
 * <p>A consultant reads the report and corrects the sheet: counts first, then each kind of conflict with its rows
 * and what to do, look-alikes, every SPU as a grid of its value combinations, single products and rejected rows. The
 * page is one file of HTML that loads nothing and runs nothing. Example:
 *
 * <pre>{@code
 * ReportSettings settings = ReportSettings.builder().language(Language.ZH).title("goods.xlsx").build();
 * try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
 *     List<Finding> changed = ConsolidationReport.of(consolidation).with(settings).writeHtml(out);
 * }
 * }</pre>
 *
 * <p>A page is written as it is made and never in memory as a whole; its time is that of asking for the products. The
 * same consolidation and settings give the same page, whatever the locale, zone and charset of the machine. A failing
 * target is an {@link java.io.UncheckedIOException}; nothing is closed.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ConsolidationReport {

    private final Consolidation products;
    private final ReportSettings settings;
    private final List<Batch.Rejected> unread;
    private final List<Finding> notes;

    private ConsolidationReport(
            Consolidation products, ReportSettings settings, List<Batch.Rejected> unread, List<Finding> notes) {
        this.products = products;
        this.settings = settings;
        this.unread = unread;
        this.notes = notes;
    }

    /** Returns a report of a consolidation, with the default settings. */
    public static ConsolidationReport of(Consolidation products) {
        return new ConsolidationReport(
                requireNonNull(products, "products"), ReportSettings.defaults(), List.of(), List.of());
    }

    /** Returns this report with other settings. */
    public ConsolidationReport with(ReportSettings newSettings) {
        return new ConsolidationReport(products, requireNonNull(newSettings, "settings"), unread, notes);
    }

    /**
     * Returns this report with what was found out while the sheet was read.
     *
     * @param unreadRows the rows that were refused before they could be consolidated; they count as read and rejected
     * @param readNotes findings about the file, such as its encoding
     */
    public ConsolidationReport withReading(List<Batch.Rejected> unreadRows, List<Finding> readNotes) {
        return new ConsolidationReport(products, settings, List.copyOf(unreadRows), List.copyOf(readNotes));
    }

    /**
     * Writes the report as a page of HTML in UTF-8.
     *
     * <p>Whatever a text of the sheet holds, it stays text in its place. One that a spreadsheet program would compute
     * gets a quote in front, so that a table may be copied out of the page.
     *
     * @return a finding {@code FORMULA_NEUTRALISED} for each column in which a text got a quote
     */
    public List<Finding> writeHtml(Appendable out) {
        requireNonNull(out, "out");
        return new ReportPage(out, new ReportFacts(products, unread, notes), settings).write();
    }

    /**
     * Writes all rejected rows as CSV: where each stands, code, name, finding, sentence, what to do, its text.
     *
     * <p>A file for people begins with a byte order mark; write both in UTF-8. Half a character, which UTF-8 cannot hold,
     * is written as U+FFFD; else a file for machines has every value as it is.
     *
     * @return a finding {@code FORMULA_NEUTRALISED} for each column in which a text got a quote; none for machines
     */
    public List<Finding> writeRejectedCsv(Writer out, Audience audience) {
        return csv(out, audience).rejected();
    }

    /**
     * Writes all products as CSV: a line for each SKU and each single product, with a column for each spec.
     *
     * <p>Lines of one SPU have its number in the first column, since two SPUs may have one name. For the rest it is as
     * {@link #writeRejectedCsv}; a file for machines calls the columns of specs {@code spec:} and their name.
     *
     * @return a finding {@code FORMULA_NEUTRALISED} for each column in which a text got a quote; none for machines
     */
    public List<Finding> writeProductsCsv(Writer out, Audience audience) {
        return csv(out, audience).products();
    }

    private ReportCsv csv(Writer out, Audience audience) {
        return new ReportCsv(
                requireNonNull(out, "out"),
                new ReportFacts(products, unread, notes),
                settings.language(),
                requireNonNull(audience, "audience"));
    }
}
