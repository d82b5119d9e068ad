package io.skuwright.examples.cli;

import io.skuwright.product.Product;
import io.skuwright.product.SingleProduct;
import io.skuwright.product.Spu;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Columns;
import io.skuwright.row.Row;
import io.skuwright.sheets.RowSink;
import io.skuwright.sheets.SheetReader;
import io.skuwright.sheets.SheetSettings;
import io.skuwright.sheets.SheetSummary;
import io.skuwright.wdt.SpecNames;
import io.skuwright.wdt.WdtGoods;
import io.skuwright.wdt.store.GoodsList;
import io.skuwright.wdt.store.GoodsListSettings;
import io.skuwright.wdt.store.ListCode;
import io.skuwright.wdt.store.ListedGoods;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the list of single items from CSV or XLSX; counts are of rows, since some of them may make no goods. */
final class WdtListInput {

    /** What exports are written in that are not UTF-8. */
    private static final Charset FALLBACK = Charset.forName("GB18030");

    private final OutputOptions output;
    private final GoodsListSettings settings;
    private final List<WdtProducts.Made<Spu>> spus = new ArrayList<>();
    private final List<WdtProducts.Made<SingleProduct>> singles = new ArrayList<>();
    private final List<WdtProducts.Rejected> rejected = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private long accepted;

    WdtListInput(OutputOptions output, Map<String, String> list) {
        this.output = output;
        try {
            this.settings = GoodsListSettings.builder()
                    .from(GoodsListSettings.from(list))
                    .limits(output.limits())
                    .build();
        } catch (IllegalArgumentException e) {
            throw new WrongUse(String.valueOf(e.getMessage()));
        }
    }

    WdtProducts read(byte[] content) {
        List<Row> rows = new ArrayList<>();
        List<Batch.Rejected> unread = new ArrayList<>();
        Outcome<SheetSummary> sheet = SheetReader.of(sheetSettings()).read(new ByteArrayInputStream(content), "", new RowSink() {
            @Override
            public void accept(Row row) {
                rows.add(row);
            }

            @Override
            public void reject(Batch.Rejected row) {
                unread.add(row);
            }
        });
        findings.addAll(sheet.findings());
        // Rows before the fault of a refused file are not to be used.
        if (sheet.hasErrors()) {
            return products(0, 0);
        }
        unread.forEach(this::reject);
        unread.forEach(row -> findings.add(row.finding()));
        GoodsList list = GoodsList.read(rows, settings);
        list.rejected().forEach(this::reject);
        findings.addAll(rows.isEmpty() ? header(sheet.value().columns()) : list.findings());
        list.goods().forEach(this::make);
        rejected.sort((one, other) -> Long.compare(one.place().row(), other.place().row()));
        return products(list.read() + unread.size(), list.dropped());
    }

    private SheetSettings sheetSettings() {
        SheetSettings.Builder sheets =
                SheetSettings.builder().fallback(FALLBACK).limits(output.sheetLimits());
        for (String field : List.of("goodsNo", "code", "barcode")) {
            sheets.addAllCodeColumns(settings.names().names(field));
        }
        return sheets.build();
    }

    /** A list without rows can still lack columns; a blank row tells which. */
    private List<Finding> header(List<String> columns) {
        Row blank = Columns.of(columns).row(Collections.nCopies(columns.size(), ""), Place.row("", 1));
        return GoodsList.read(List.of(blank), settings).findings().stream()
                .filter(finding -> finding.code() == ListCode.LIST_COLUMN_MISSING
                        || finding.code() == ListCode.LIST_COLUMN_UNKNOWN)
                .toList();
    }

    private void reject(Batch.Rejected row) {
        String goodsNo = settings.names().names("goodsNo").stream()
                .map(name -> ProductJson.code(row.raw(), name))
                .filter(code -> code != null && !code.isEmpty())
                .findFirst()
                .orElse("");
        rejected.add(new WdtProducts.Rejected(row.place(), goodsNo, row.finding().code().name()));
    }

    private void make(ListedGoods listed) {
        WdtGoods goods = listed.toGoods();
        Outcome<Product> product = goods.toProduct(settings.specNames());
        // The list told already that names are of mixed forms, and took each as one value.
        product = product.hasValue() ? product : goods.toProduct(SpecNames.whole());
        findings.addAll(product.findings());
        if (!product.hasValue()) {
            String why = product.findings().get(0).code().name();
            listed.rows().forEach(row -> rejected.add(new WdtProducts.Rejected(row.place(), row.goodsNo(), why)));
            return;
        }
        accepted += listed.rows().size();
        if (product.value() instanceof Spu spu) {
            spus.add(new WdtProducts.Made<>(spu, goods));
        } else if (product.value() instanceof SingleProduct single) {
            singles.add(new WdtProducts.Made<>(single, goods));
        }
    }

    private WdtProducts products(long read, long dropped) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("read", read);
        counts.put("accepted", accepted);
        counts.put("rejected", (long) rejected.size());
        counts.put("dropped", dropped);
        return new WdtProducts(counts, spus, singles, rejected, findings);
    }
}
