package io.skuwright.examples.cli;

import io.skuwright.consolidation.Consolidation;
import io.skuwright.product.SingleProduct;
import io.skuwright.product.Spec;
import io.skuwright.product.Spu;
import io.skuwright.result.Batch;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came of flat rows, for people: counts, products, and the rows that were rejected. */
final class ProductTables {

    private ProductTables() {}

    static String of(ConsolidateCommand.Made made) {
        Consolidation products = made.products();
        List<Batch.Rejected> rejected = made.rejected();
        TextTable spus = new TextTable("SPU", "category", "unit", "SKUs", "specs");
        for (Spu spu : products.spus()) {
            spus.row(
                    spu.name(),
                    spu.category().orElse(""),
                    spu.unit().orElse(""),
                    Integer.toString(spu.skus().size()),
                    spu.specs().stream().map(ProductTables::text).collect(Collectors.joining("; ")));
        }
        TextTable singles = new TextTable("single product", "name");
        for (SingleProduct single : products.singles()) {
            singles.row(single.code(), single.name());
        }
        TextTable rows = new TextTable("rejected row", "code", "finding");
        for (Batch.Rejected row : rejected) {
            rows.row(
                    Long.toString(row.place().row()),
                    Objects.requireNonNullElse(ProductJson.code(row.raw(), products.rules().code()), ""),
                    row.finding().code().name());
        }
        return Stream.of(counts(made, rejected), spus, singles, rows)
                .filter(table -> !table.isEmpty())
                .map(TextTable::toString)
                .collect(Collectors.joining("\n"));
    }

    private static TextTable counts(ConsolidateCommand.Made made, List<Batch.Rejected> rejected) {
        Consolidation products = made.products();
        TextTable counts = new TextTable("rows", "");
        counts.row("read", Long.toString(made.rows()));
        counts.row("consolidated", Long.toString(products.consolidated()));
        counts.row("rejected", Integer.toString(rejected.size()));
        Map<String, Integer> byCode = new TreeMap<>();
        rejected.forEach(row -> byCode.merge(row.finding().code().name(), 1, Integer::sum));
        byCode.forEach((code, count) -> counts.row("  " + code, Integer.toString(count)));
        counts.row("SPUs", Integer.toString(products.spus().size()));
        counts.row("single products", Integer.toString(products.singles().size()));
        return counts;
    }

    private static String text(Spec spec) {
        return spec.name() + ": " + String.join(", ", spec.values());
    }
}
