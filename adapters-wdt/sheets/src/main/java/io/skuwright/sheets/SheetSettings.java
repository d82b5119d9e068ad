package io.skuwright.sheets;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How files are read.
 *
 * <p>The defaults read UTF-8, cells separated by commas, and the first sheet of a workbook; no column is
 * required and none is under the rules for codes. Example: {@code SheetSettings.builder()
 * .fallback(Charset.forName("GB18030")).addRequired("商家编码").addCodeColumns("商家编码", "条码").build()} is for
 * exports of WangDianTong.
 *
 * <p>Values are immutable and thread-safe.
 */
@Value.Immutable
public interface SheetSettings {

    /** Returns a builder of settings. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the default settings. */
    static SheetSettings defaults() {
        return builder().build();
    }

    /**
     * Returns settings by name; what is not named keeps its default.
     *
     * @param settings for example {@code fallback=GB18030, separator=;, codeColumns=sku,barcode}, and limits
     *     by their {@link SheetLimit#key()}
     * @throws IllegalArgumentException if a name or value is not known (the known ones are named)
     */
    static SheetSettings from(Map<String, String> settings) {
        return SettingNames.read(settings);
    }

    /** Returns the encoding of CSV files that have no byte order mark and are not UTF-8; without it they are refused. */
    Optional<Charset> fallback();

    /** Returns the character between the cells of a CSV file. */
    @Value.Default
    default char separator() {
        return ',';
    }

    /** Returns the sheet to read, by its exact name; without it the first one is. */
    Optional<String> sheet();

    /**
     * Returns the columns that hold codes: barcodes, SKU codes, document numbers. A code that became a
     * number on the way is taken only if no digit can be lost.
     */
    Set<String> codeColumns();

    /** Returns the columns without which the file is refused. */
    Set<String> required();

    /** Returns true if the value that a workbook stores beside a formula may be used. */
    @Value.Default
    default boolean cachedFormulas() {
        return false;
    }

    /** Returns how much a file may hold. */
    @Value.Default
    default SheetLimits limits() {
        return SheetLimits.defaults();
    }

    /** Refuses separators that mean something else in CSV. */
    @Value.Check
    default void check() {
        if ("\"\r\n".indexOf(separator()) >= 0) {
            throw new IllegalArgumentException("A quote or line end cannot separate cells.");
        }
    }

    /** Builds settings; the generated class is behind it. */
    final class Builder extends ImmutableSheetSettings.Builder {
        Builder() {}
    }
}
