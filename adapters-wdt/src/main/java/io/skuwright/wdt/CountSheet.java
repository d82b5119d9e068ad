package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.sync.StockCondition;
import io.skuwright.sync.StockLevel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes counts of a warehouse (stock_sync_by_pd, 创建盘点单), which overwrite its stock.
 *
 * <p>A count is a level and no difference: what the sheet says is what the ERP holds afterwards, whatever was sold
 * meanwhile, and the difference becomes a gain or a loss. Example: {@code CountSheet.of(Dialect.Y,
 * "8801").encode("PD-1", List.of(StockLevel.of("8801", "TEA-1", Ratio.of(50))))} sets TEA-1 to 50.
 *
 * <p>A sheet takes 500 lines, and a tenant of Y 2,000 sheets a day; {@link #sheets} makes lists of that size. Lenient
 * sheets are taken in part, and the answer lists under {@code warning} what was left out: {@link WdtAnswer#errors()}.
 * The interface is documented for Y and named by clients of qyb. This class is immutable and thread-safe.
 */
public final class CountSheet {

    private static final int MOST_LINES = 500;

    private final Dialect dialect;
    private final String warehouse;
    private final Optional<Boolean> strict;

    private CountSheet(Dialect dialect, String warehouse, Optional<Boolean> strict) {
        this.dialect = dialect;
        this.warehouse = requireNonNull(warehouse, "warehouse");
        this.strict = strict;
    }

    /**
     * Returns the writer of counts of a warehouse.
     *
     * @throws IllegalArgumentException for the dialect qjb
     */
    public static CountSheet of(Dialect dialect, String warehouse) {
        if (dialect == Dialect.QJB) {
            throw new IllegalArgumentException("Counts are written for the dialects qyb and y only, not for qjb.");
        }
        return new CountSheet(dialect, warehouse, Optional.empty());
    }

    /** Returns this writer with strict sheets, refused whole for one bad line, or lenient ones. */
    public CountSheet strictly(boolean isStrict) {
        return new CountSheet(dialect, warehouse, Optional.of(isStrict));
    }

    /** Returns counts in lists that one sheet takes each, in their order. */
    public static List<List<StockLevel>> sheets(List<StockLevel> counts) {
        List<List<StockLevel>> sheets = new ArrayList<>();
        for (int at = 0; at < counts.size(); at += MOST_LINES) {
            sheets.add(List.copyOf(counts.subList(at, Math.min(counts.size(), at + MOST_LINES))));
        }
        return sheets;
    }

    /**
     * Returns the request that overwrites stock.
     *
     * @param number what the sheet is known by (api_outer_no), so that it is not taken twice
     * @param counts how much of each SKU was counted, good goods of this warehouse
     * @return the request; none with {@code WDT_COUNT_SIZE}, {@code WDT_COUNT_REPEATED}, {@code WDT_COUNT_NOT_OF_WAREHOUSE}
     *     (another one, or defective goods), {@code WDT_COUNT_NEGATIVE} or {@code RATIO_NOT_REPRESENTABLE}
     */
    public Outcome<WdtRequest> encode(String number, List<StockLevel> counts) {
        List<Finding> findings = new ArrayList<>();
        if (counts.isEmpty() || counts.size() > MOST_LINES) {
            findings.add(Finding.of(WdtStockCode.WDT_COUNT_SIZE)
                    .about(number)
                    .with("limit", MOST_LINES)
                    .with("actual", counts.size()));
        }
        Set<String> codes = new HashSet<>();
        List<Members> rows = new ArrayList<>();
        for (int at = 0; at < counts.size(); at++) {
            StockLevel count = counts.get(at);
            Place place = Place.ROOT.child(at);
            check(count, place, !codes.add(count.key().sku()), findings);
            Members row = new Members(count.key().sku(), place)
                    .text("spec_no", count.key().sku())
                    .number("stock_num", count.quantity());
            findings.addAll(row.findings());
            rows.add(row);
        }
        if (!findings.isEmpty()) {
            return Outcome.failed(findings);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("warehouse_no", warehouse);
        fields.put("api_outer_no", requireNonNull(number, "number"));
        strict.ifPresent(it -> fields.put("is_post_error", it ? "1" : "0"));
        fields.put("goods_list", Members.json(rows));
        return Outcome.of(new WdtRequest(dialect, "stock_sync_by_pd.php", fields));
    }

    private void check(StockLevel count, Place place, boolean isRepeated, List<Finding> findings) {
        boolean isGood = count.key().condition() == StockCondition.GOOD;
        if (!isGood || !count.key().warehouse().equals(warehouse)) {
            findings.add(about(WdtStockCode.WDT_COUNT_NOT_OF_WAREHOUSE, count, place)
                    .with("warehouse", warehouse)
                    .with("found", count.key().warehouse())
                    .with("condition", count.key().condition().code()));
        }
        if (isRepeated) {
            findings.add(about(WdtStockCode.WDT_COUNT_REPEATED, count, place));
        }
        if (count.quantity().signum() < 0) {
            findings.add(about(WdtStockCode.WDT_COUNT_NEGATIVE, count, place)
                    .with("quantity", count.quantity().toString()));
        }
    }

    private static Finding about(WdtStockCode code, StockLevel count, Place place) {
        return Finding.of(code).about(count.key().sku()).at(place);
    }
}
