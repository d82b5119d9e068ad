package io.skuwright.examples.spark;

import io.skuwright.consolidation.LookAlike;
import java.io.Serializable;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/**
 * Finds spec values that look alike, over all products.
 *
 * <p>A value such as "red" stands on rows everywhere. Rows are counted where they are; what is shuffled is each different
 * text once a task, with its count.
 */
final class ValueLookAlikes {

    private ValueLookAlikes() {}

    /** A text of a spec column, or the near key of one. */
    private record Value(int spec, String text) implements Serializable {}

    private record Tallied(String text, TextTally tally) implements Serializable {}

    static JavaRDD<ResultRow> of(JavaRDD<SheetRow> rows, Routing route) {
        if (route.rules().lookAlikes().isEmpty()) {
            return JavaSparkContext.fromSparkContext(rows.context()).emptyRDD();
        }
        return rows.flatMapToPair(row -> values(row, route))
                .aggregateByKey(
                        new TextTally(), route.homes(), (tally, row) -> tally.add(row.place()), TextTally::add)
                .mapToPair(each -> tallied(each._1(), each._2(), route))
                .groupByKey(route.homes())
                .filter(alike -> isSeveral(alike._2()))
                .map(alike -> lookAlike(alike._1(), alike._2(), route));
    }

    private static Iterator<Tuple2<Value, SheetRow>> values(SheetRow row, Routing route) {
        return IntStream.range(0, row.specs().size())
                .mapToObj(spec -> new Value(spec, route.clean(row.specs().get(spec))))
                .filter(value -> !value.text().isBlank())
                .map(value -> new Tuple2<>(value, row))
                .iterator();
    }

    private static Tuple2<Value, Tallied> tallied(Value value, TextTally tally, Routing route) {
        Value near = new Value(value.spec(), route.near().key(value.text()));
        return new Tuple2<>(near, new Tallied(value.text(), tally));
    }

    private static boolean isSeveral(Iterable<Tallied> alike) {
        Iterator<Tallied> texts = alike.iterator();
        texts.next();
        return texts.hasNext();
    }

    private static ResultRow lookAlike(Value near, Iterable<Tallied> texts, Routing route) {
        AlikeTexts alike = new AlikeTexts(
                LookAlike.Kind.VALUE, route.rules().specs().get(near.spec()));
        texts.forEach(each -> alike.add(each.text(), each.tally()));
        return new ResultRow(ResultTable.LOOK_ALIKES, alike.row(route.near()));
    }
}
