package io.skuwright.examples.spark;

import io.skuwright.consolidation.Conflict;
import io.skuwright.consolidation.Consolidation;
import io.skuwright.consolidation.LookAlike;
import io.skuwright.consolidation.Material;
import io.skuwright.product.SingleProduct;
import io.skuwright.product.Spec;
import io.skuwright.product.Spu;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** The products of one part as rows of tables; they are made one by one as they are taken. */
final class PartResult {

    private final Consolidation products;
    private final Predicate<Material> isOwn;

    /** Takes the products and what tells the part's own rows from those that it only knows. */
    PartResult(Consolidation products, Predicate<Material> isOwn) {
        this.products = products;
        this.isOwn = isOwn;
    }

    Iterator<ResultRow> rows() {
        return Stream.of(
                        of(ResultTable.SPUS, products.spus().stream().map(PartResult::spu)),
                        of(ResultTable.SINGLES, products.singles().stream().map(PartResult::single)),
                        of(ResultTable.REJECTED, products.rejected().stream().map(PartResult::rejected)),
                        of(ResultTable.CONFLICTS, products.conflicts().stream()
                                .filter(conflict -> isOwn.test(conflict.rows().get(0)))
                                .map(PartResult::conflict)),
                        of(ResultTable.LOOK_ALIKES, products.lookAlikes().stream()
                                .filter(this::isToldHere)
                                .map(PartResult::lookAlike)),
                        of(ResultTable.COUNTS, Stream.of(counts())))
                .flatMap(rows -> rows)
                .iterator();
    }

    private static Stream<ResultRow> of(ResultTable table, Stream<Row> rows) {
        return rows.map(row -> new ResultRow(table, row));
    }

    /**
     * Returns true for what one part alone tells. Every part that has a row of a code knows of all such rows, so the
     * part of the first row tells of it. Values are not looked at here, since no part has all of them.
     */
    private boolean isToldHere(LookAlike lookAlike) {
        return switch (lookAlike.kind()) {
            case NAME -> true;
            case CODE -> isOwn.test(lookAlike.rows(lookAlike.texts().get(0)).get(0));
            case VALUE -> false;
        };
    }

    private static Row spu(Spu spu) {
        Object[] specs = spu.specs().stream()
                .map(spec -> RowFactory.create(spec.name(), spec.values().toArray()))
                .toArray();
        List<String> names = spu.specs().stream().map(Spec::name).toList();
        Object[] skus = spu.skus().stream()
                .map(sku -> RowFactory.create(
                        sku.code(), names.stream().map(sku.combination()::value).toArray()))
                .toArray();
        return RowFactory.create(
                spu.name(), spu.category().orElse(null), spu.unit().orElse(null), specs, skus);
    }

    private static Row single(SingleProduct single) {
        return RowFactory.create(
                single.code(), single.name(), single.category().orElse(null), single.unit().orElse(null));
    }

    private static Row rejected(Batch.Rejected rejected) {
        return RowFactory.create(
                rejected.place().toString(),
                rejected.place().row(),
                rejected.finding().code().name(),
                rejected.raw(),
                rejected.finding().message());
    }

    private static Row conflict(Conflict conflict) {
        Finding finding = conflict.finding();
        Object[] rows = conflict.rows().stream()
                .map(row -> RowFactory.create(row.place().toString(), row.code()))
                .toArray();
        return RowFactory.create(
                finding.code().name(), finding.severity().name(), conflict.subject(), finding.message(), rows);
    }

    private static Row lookAlike(LookAlike lookAlike) {
        AlikeTexts alike = new AlikeTexts(lookAlike.kind(), lookAlike.column());
        for (String text : lookAlike.texts()) {
            TextTally tally = new TextTally();
            lookAlike.rows(text).forEach(row -> tally.add(row.place()));
            alike.add(text, tally);
        }
        return alike.row(lookAlike.suggested(), lookAlike.differences());
    }

    private Row counts() {
        return RowFactory.create(products.read(), products.consolidated(), products.rejectedCount());
    }
}
