package io.skuwright.wdt.store;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Plan;
import io.skuwright.result.Step;
import io.skuwright.row.Row;
import io.skuwright.wdt.WdtGoods;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The ERP's list of single items (单品列表), which a store imports as a file.
 *
 * <p>One row is one SKU; rows of one 货品编号 form an SPU. The list needs eight columns (R19) and takes a barcode, a shelf
 * flag, a picture and four attribute columns of any name besides. Rows come from skuwright-sheets or from anywhere.
 * Example:
 *
 * <pre>
 * 货品编号  货品名称  分类     品牌  规格名称  商家编码  零售价     基本单位
 * A100     T-shirt   Clothes  无    red M    0001     ￥1,059.00  pcs
 * A100     T-shirt   Clothes  无    red L    123.0    无权限      pcs
 * 合计:                                              1,059.00
 *
 * GoodsList list = GoodsList.read(rows);
 * list.rows()       // 0001 at 1059, 123 without a price; LIST_CODE_WAS_DECIMAL, LIST_NO_PRICE
 * list.dropped()    // 1: LIST_TOTAL_DROPPED
 * list.goods()      // A100 with the spec 规格: red M, red L
 * </pre>
 *
 * <p>Nothing is lost: {@code read() = rows + rejected + dropped}. Codes are text, zeros in front and all; 123.0 is turned
 * back with a warning, and 6.92E+12 is refused. Rows that contradict each other are all refused; the order of rows decides
 * nothing but the order of the result. Findings are {@link ListCode}, {@code PRECISION_LOST}, {@code FIELD_MISSING}, {@code
 * FIELD_BLANK} and {@code BAD_TEXT}. Reading takes n log n. This class is immutable and thread-safe.
 */
public final class GoodsList {

    private final List<GoodsListRow> rows;
    private final List<Batch.Rejected> rejected;
    private final int dropped;
    private final List<Finding> findings;
    private final GoodsListSettings settings;

    private GoodsList(
            List<GoodsListRow> rows,
            List<Batch.Rejected> rejected,
            int dropped,
            List<Finding> findings,
            GoodsListSettings settings) {
        this.rows = List.copyOf(rows);
        this.rejected = List.copyOf(rejected);
        this.dropped = dropped;
        this.findings = List.copyOf(findings);
        this.settings = settings;
    }

    /** Reads rows under the default settings. */
    public static GoodsList read(Collection<Row> rows) {
        return read(rows, GoodsListSettings.defaults());
    }

    /** Reads rows. */
    public static GoodsList read(Collection<Row> rows, GoodsListSettings settings) {
        ListRowReader reader = new ListRowReader(requireNonNull(settings, "settings"));
        List<ListEntry> entries = new ArrayList<>(rows.size());
        rows.forEach(row -> entries.add(reader.read(row)));
        return of(entries, reader.findings(), settings);
    }

    /**
     * Returns the list of rows that a program made, with what they say against each other.
     *
     * @throws IllegalArgumentException if the rows have more than four attributes together, or one called like a field
     */
    public static GoodsList of(Collection<GoodsListRow> rows, GoodsListSettings settings) {
        ListSheet sheet = new ListSheet(requireNonNull(settings, "settings"), List.copyOf(rows));
        List<Row> written = sheet.rows();
        List<ListEntry> entries = new ArrayList<>();
        int at = 0;
        for (GoodsListRow row : rows) {
            entries.add(ListEntry.read(written.get(at), row));
            at++;
        }
        return of(entries, List.of(), settings);
    }

    private static GoodsList of(List<ListEntry> entries, List<Finding> soFar, GoodsListSettings settings) {
        List<Finding> more = new ArrayList<>(soFar);
        more.addAll(new ListJudge(settings, entries).judge());
        List<Batch.Rejected> rejected =
                entries.stream().map(ListEntry::rejected).flatMap(Optional::stream).toList();
        List<Finding> findings = new ArrayList<>(rejected.stream().map(Batch.Rejected::finding).toList());
        findings.addAll(more);
        return new GoodsList(
                entries.stream().map(ListEntry::value).flatMap(Optional::stream).toList(),
                rejected,
                (int) entries.stream().filter(ListEntry::isDropped).count(),
                findings,
                settings);
    }

    /** Returns the number of rows read: accepted, rejected and dropped. */
    public long read() {
        return (long) rows.size() + rejected.size() + dropped;
    }

    /** Returns the accepted rows in the order of the input. */
    public List<GoodsListRow> rows() {
        return rows;
    }

    /** Returns the rows that were refused, in the order of the input. */
    public List<Batch.Rejected> rejected() {
        return rejected;
    }

    /** Returns how many rows are no items: totals, and rows with neither code nor shop. Each has a finding. */
    public int dropped() {
        return dropped;
    }

    /** Returns the findings: first those of the rejected rows, then the others. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns true if at least one finding is an error. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    /** Returns how the list was read. */
    public GoodsListSettings settings() {
        return settings;
    }

    /** Returns the accepted rows by goods, in the order in which the goods first stand in the list. */
    public List<ListedGoods> goods() {
        Map<String, List<GoodsListRow>> byGoods = new LinkedHashMap<>();
        rows.forEach(row -> byGoods.computeIfAbsent(row.goodsNo(), number -> new ArrayList<>()).add(row));
        return byGoods.values().stream().map(some -> ListedGoods.of(some, settings)).toList();
    }

    /** Returns the goods as the open API has them, in the same order as {@link #goods()}. */
    public List<WdtGoods> toGoods() {
        return goods().stream().map(ListedGoods::toGoods).toList();
    }

    /**
     * Returns the accepted rows under the headers of the template, for a writer of CSV or XLSX: the eight columns, those
     * of barcode, shelf flag and picture if they say something, and the attributes at the end. Reading them again gives
     * the same rows.
     */
    public List<Row> toRows() {
        return new ListSheet(settings, rows).rows();
    }

    /**
     * Returns a fingerprint of the accepted rows, whatever their order and that of the attribute columns: the same list
     * exported twice has the same (R20).
     */
    public String fingerprint() {
        return Plan.of(rows.stream()
                        .sorted(Comparator.comparing(GoodsListRow::code))
                        .map(row -> new Step(Step.Action.CREATE, row.code(), values(row), "listed"))
                        .toList())
                .fingerprint();
    }

    /** Returns what a row says, by field, without what is empty. */
    static Map<String, String> values(GoodsListRow row) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(ListField.GOODS_NO.word(), row.goodsNo());
        values.put(ListField.NAME.word(), row.name());
        put(values, ListField.CATEGORY, row.category());
        put(values, ListField.BRAND, row.brand());
        put(values, ListField.SPEC_NAME, row.specName());
        put(values, ListField.PRICE, row.price().map(Ratio::toString).orElse(""));
        put(values, ListField.UNIT, row.unit());
        put(values, ListField.BARCODE, row.barcode().orElse(""));
        put(values, ListField.SHELF, row.shelf() == Shelf.ON ? "" : row.shelf().code());
        put(values, ListField.PICTURE, row.picture().orElse(""));
        new TreeMap<>(row.attributes()).forEach((name, value) -> values.put("attribute." + name, value));
        return values;
    }

    private static void put(Map<String, String> values, ListField field, String value) {
        if (!value.isEmpty()) {
            values.put(field.word(), value);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GoodsList that
                && rows.equals(that.rows)
                && rejected.equals(that.rejected)
                && dropped == that.dropped
                && findings.equals(that.findings)
                && settings.equals(that.settings);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    /** Returns how many rows had which fate, for people. */
    @Override
    public String toString() {
        return "read " + read() + ", accepted " + rows.size() + ", rejected " + rejected.size() + ", dropped " + dropped;
    }
}
