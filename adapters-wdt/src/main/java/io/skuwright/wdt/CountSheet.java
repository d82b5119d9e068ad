package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.sync.RowOutcome;
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
 * sheets are taken in part, and the answer lists under {@code warning} what was left out: {@link #outcomes}.
 * The interface is documented for Y and named by clients of qyb. This class is immutable and thread-safe.
 */
public final class CountSheet {

    private static final int MOST_LINES = 500;
    private static final int LONGEST_NUMBER = 40;

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
     *     (another one, or defective goods), {@code WDT_COUNT_NEGATIVE} or {@code RATIO_NOT_REPRESENTABLE}; nor with
     *     {@code DOCUMENT_PUSH_FIELD_MISSING} or {@code DOCUMENT_PUSH_TEXT_TOO_LONG} for a number that is blank or of more
     *     than 40 characters
     */
    public Outcome<WdtRequest> encode(String number, List<StockLevel> counts) {
        List<Finding> findings = new ArrayList<>(numberFaults(requireNonNull(number, "number")));
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
        fields.put("api_outer_no", number);
        strict.ifPresent(it -> fields.put("is_post_error", it ? "1" : "0"));
        fields.put("goods_list", Members.json(rows));
        return Outcome.of(new WdtRequest(dialect, "stock_sync_by_pd.php", fields));
    }

    /**
     * Returns what became of each SKU of a sheet, by its code.
     *
     * <p>A number that was used before says that the sheet was taken; of a lenient one it does not say which lines were
     * left out, so those are unknown, to be looked up in the stock.
     */
    public List<RowOutcome> outcomes(List<StockLevel> sent, WdtAnswer answer) {
        List<String> skus = sent.stream().map(count -> count.key().sku()).toList();
        if (answer.meaning() != AnswerMeaning.ALREADY_TAKEN) {
            return PushOutcomes.of(skus, answer);
        }
        boolean isWhole = strict.orElse(false);
        String reason = answer.code() + " " + answer.message();
        return skus.stream()
                .map(sku -> isWhole ? RowOutcome.success(sku) : RowOutcome.unknown(sku, reason))
                .toList();
    }

    private static List<Finding> numberFaults(String number) {
        int length = number.codePointCount(0, number.length());
        if (number.isBlank()) {
            return List.of(Finding.of(DocumentPushCode.DOCUMENT_PUSH_FIELD_MISSING).about(number).with("field", "number"));
        }
        return length <= LONGEST_NUMBER
                ? List.of()
                : List.of(Finding.of(DocumentPushCode.DOCUMENT_PUSH_TEXT_TOO_LONG)
                        .about(number)
                        .with("field", "number")
                        .with("limit", LONGEST_NUMBER)
                        .with("actual", length));
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
