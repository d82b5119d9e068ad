package io.skuwright.examples.spark;

import io.skuwright.consolidation.Conflict;
import io.skuwright.consolidation.Consolidation;
import io.skuwright.consolidation.LookAlike;
import io.skuwright.consolidation.Material;
import io.skuwright.product.Sku;
import io.skuwright.product.Spec;
import io.skuwright.row.Likeness;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/**
 * A whole result as sorted lists of texts, so that two can be compared.
 *
 * <p>The one is written from the library's values, the other from the tables that came out of Spark.
 */
record Told(
        List<String> spus,
        List<String> singles,
        List<String> rejected,
        List<String> conflicts,
        List<String> lookAlikes,
        Products.Counts counts) {

    static Told by(Consolidation products) {
        return new Told(
                products.spus().stream()
                        .map(spu -> List.of(
                                        spu.name(),
                                        spu.category().orElse("-"),
                                        spu.unit().orElse("-"),
                                        spu.specs().stream()
                                                .map(spec -> List.of(spec.name(), spec.values()))
                                                .toList(),
                                        spu.skus().stream()
                                                .map(sku -> List.of(sku.code(), values(spu.specs(), sku)))
                                                .toList())
                                .toString())
                        .sorted()
                        .toList(),
                products.singles().stream()
                        .map(single -> List.of(
                                        single.code(),
                                        single.name(),
                                        single.category().orElse("-"),
                                        single.unit().orElse("-"))
                                .toString())
                        .sorted()
                        .toList(),
                products.rejected().stream()
                        .map(row -> List.of(
                                        row.place(),
                                        row.place().row(),
                                        row.finding().code().name(),
                                        row.raw(),
                                        row.finding().message())
                                .toString())
                        .sorted()
                        .toList(),
                products.conflicts().stream().map(Told::conflict).sorted().toList(),
                products.lookAlikes().stream().map(Told::lookAlike).sorted().toList(),
                new Products.Counts(products.read(), products.consolidated(), products.rejectedCount()));
    }

    private static List<String> values(List<Spec> specs, Sku sku) {
        return specs.stream().map(spec -> sku.combination().values().get(spec.name())).toList();
    }

    private static String conflict(Conflict conflict) {
        return List.of(
                        conflict.code().name(),
                        conflict.isError() ? "ERROR" : "WARNING",
                        conflict.subject(),
                        conflict.finding().message(),
                        conflict.rows().stream()
                                .map(row -> List.of(row.place().toString(), row.code()))
                                .toList())
                .toString();
    }

    private static String lookAlike(LookAlike alike) {
        List<Object> texts = new ArrayList<>();
        for (String text : new TreeSet<>(alike.texts())) {
            List<Material> rows = alike.rows(text);
            List<String> first =
                    rows.stream().limit(20).map(row -> row.place().toString()).toList();
            texts.add(List.of(text, rows.size(), first));
        }
        List<String> differences =
                alike.differences().stream().map(Likeness::text).toList();
        return List.of(alike.kind(), alike.column(), alike.suggested(), differences, texts)
                .toString();
    }

    static Told by(Products products) {
        return new Told(
                lines(products, ResultTable.SPUS),
                lines(products, ResultTable.SINGLES),
                lines(products, ResultTable.REJECTED),
                lines(products, ResultTable.CONFLICTS),
                lines(products, ResultTable.LOOK_ALIKES),
                products.counts());
    }

    private static List<String> lines(Products products, ResultTable table) {
        return products.rows(table).collect().stream()
                .map(row -> cells(row).toString())
                .sorted()
                .toList();
    }

    private static Object cells(Object cell) {
        if (cell instanceof Row row) {
            return Stream.iterate(0, at -> at < row.length(), at -> at + 1)
                    .map(at -> cells(row.get(at)))
                    .toList();
        }
        if (cell instanceof Object[] list) {
            return Stream.of(list).map(Told::cells).toList();
        }
        return cell == null ? "-" : cell;
    }
}
